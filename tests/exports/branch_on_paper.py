"""A made-up branch in the form of a portable register, for the tests of what is printed about it."""

from datetime import UTC, datetime

ISSUED = datetime(2026, 11, 20, 17, tzinfo=UTC)
LONG_ORG = "Landsforeningen for hjerte-, lunge- og slagrammede i Nordland, Troms og Finnmark med tilsluttede lag"
NAMES = ("Kari", "Ola", "Mio", "Anne", "Per", "Nordmann", "Hansen", "Dahl")


def consent(identifier, subject, *, speaker=None, signed, until="2028-01-01", grant=(), refuse=(), **more):
    """One form; `grant` and `refuse` are items."""
    speaker = speaker or subject
    return {
        "id": identifier,
        "subject_id": subject,
        "speaker_id": speaker,
        "role": "self" if speaker == subject else "guardian",
        "form": "ADULT" if speaker == subject else "CHILD",
        "form_version": "1.2",
        "lang": "nb",
        "signed_at": signed,
        "recorded_at": f"{signed}T18:00:00Z",
        "recorded_by": "photographer",
        "valid_from": signed,
        "valid_until": until,
        "evidence": [{"sha256": (identifier * 64)[:64].encode().hex()[:64]}],
        "items": [{"decision": "grant", **one} for one in grant] + [{"decision": "refuse", **one} for one in refuse],
        **more,
    }


def item(*channels, media=("photo",), purposes=("inform",), **more):
    """One line of ticks."""
    return {"channels": list(channels), "media": list(media), "purposes": list(purposes), **more}


def withdrawal(identifier, subject, received, *, by=None, scope=None, how="phone"):
    """One withdrawal."""
    return {
        "id": identifier,
        "subject_id": subject,
        "by_person_id": by or subject,
        "by_role": "self" if by is None else "guardian",
        "received_at": received,
        "recorded_at": f"{received}T18:00:00Z",
        "how": how,
        "scope": scope or {"kind": "all"},
    }


def document(**tables):
    """The branch: two channels with a company behind one, an event, six people, and whatever a test adds."""
    people = [
        {"id": "p1", "first_name": "Kari", "last_name": "Nordmann", "adult_declared": True},
        {"id": "p2", "first_name": "Ola", "last_name": "Hansen", "adult_declared": True},
        {"id": "p3", "first_name": "Mio", "last_name": "Nordmann", "kind": "child", "birth_date": "2016-05-04"},
        {"id": "p4", "first_name": "Anne", "last_name": "Dahl", "adult_declared": True, "protected": True},
        {"id": "p5", "first_name": "Per", "last_name": "Dahl", "adult_declared": True, "lang": "sv"},
    ]
    guardianships = [
        {"id": f"g{one}", "child_id": "p3", "guardian_id": one, "holds_parental_responsibility": True}
        for one in ("p1", "p2")
    ]
    return {
        "format": "klarert-register/1",
        "org_unit": {
            "id": "u1",
            "name": "Avdeling Nord",
            "org": "Eksempelforbundet",
            "org_no": "999999999",
            "jurisdiction": "NO",
            "lang": "nb",
            "contact_name": "Personvernansvarlig",
            "email": "bilder@example.org",
            "phone": "00 00 00 00",
            "dpo_contact": "pvo@example.org",
        },
        "policy": {"profile": "always_consent"},
        "channels": [
            {"id": "website", "kind": "web", "name": "Nettside", "url": "https://example.org/bilder"},
            {"id": "facebook", "kind": "facebook", "name": "Facebook", "leaves_eea": True},
            {"id": "newsletter", "kind": "newsletter", "name": "Nyhetsbrev", "audience": "members"},
        ],
        "events": [
            {"id": "e1", "title": "Sommertreff 2026", "type": "course", "start": "2026-06-13", "end": "2026-06-14"}
        ],
        "people": people,
        "guardianships": guardianships,
        **tables,
    }
