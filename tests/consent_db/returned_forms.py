"""A made-up branch with one picture of each of three people, and forms that come back to it, read and answered."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

from consent_db import facts, filing, form_prints, portable, returned_pages
from consent_db.form_answers import Answers, Signer
from consent_db.form_prints import FormPrint, Printed, PrintedSide
from consent_db.records import Actor, Media, Purpose, Role, Use
from consent_db.verdict import judge

OFFICER = Actor(officer_id="ola", role=Role.OFFICER)
DAY = date(2026, 3, 1)
PRINTED = "2026-01-05T10:00:00Z"
JUDGED = date(2026, 11, 20)
CHANNELS = ("facebook", "instagram", "website")
MEDIA = ("photo", "video", "voice")
PURPOSES = ("inform", "recruit", "marketing", "education")

_SCOPE = (
    *MEDIA,
    "event",
    "any",
    *(f"channel:{one}" for one in CHANNELS),
    *(f"purpose:{one}" for one in PURPOSES),
    "name:none",
    "name:first",
)
_OFFICE = ("office:paper", "office:digital", "office:verbal")
SIDES = {
    "ADULT": (
        PrintedSide(ticks=(*_SCOPE, "name:full", "special_category", "share_units", "biometric", "biometric_no")),
        PrintedSide(ticks=_OFFICE, fields=("name", "place_date", "signature"), signatures=("signature",)),
    ),
    "YOUTH": (
        PrintedSide(ticks=(*_SCOPE, "name:full", "special_category", "share_units")),
        PrintedSide(
            ticks=("guardian_informed", "guardian_not_informed", *_OFFICE),
            fields=("name", "place_date", "signature", "guardian_signature"),
            signatures=("signature", "guardian_signature"),
        ),
    ),
    "CHILD": (
        PrintedSide(
            ticks=tuple(
                f"child:{one}"
                for one in (
                    *("photo_yes", "photo_no", "video_yes", "video_no", "show_yes", "show_partly", "show_no"),
                    *("answered", "too_young"),
                )
            ),
            fields=("child:not_here", "child:name", "child:date", "child:asked_by", "child:asked_on", "child:reason"),
        ),
        PrintedSide(
            ticks=("two_guardians", "sole_guardian", *_SCOPE, "special_category", "share_units", *_OFFICE),
            fields=("child_name", "guardian1:signature", "guardian2:signature"),
            signatures=("guardian1:signature", "guardian2:signature"),
        ),
    ),
    "WITHDRAW": (
        PrintedSide(
            ticks=(
                *("about:self", "about:guardian", "about:kin"),
                *("what:all", "what:channels", "what:assets", "what:name", "what:media", "what:sharing"),
                *("what:biometric", "wants:remove", "wants:blur", "wants:stop_new_use"),
                *("office:form", "office:email", "office:phone", "office:in_person", "office:comment"),
            ),
            fields=("name", "channels", "assets", "date", "signature"),
            signatures=("signature",),
        ),
    ),
}
ALL = (*MEDIA, *(f"channel:{one}" for one in CHANNELS), *(f"purpose:{one}" for one in PURPOSES), "any")
CHILD_YES = ("child:photo_yes", "child:video_yes", "child:show_yes", "child:answered")


def fill(register, folder):
    """Bring the branch into a register without people."""
    people = {
        "kari": {"first_name": "Kari", "last_name": "Nord", "adult_declared": True},
        "ida": {"first_name": "Ida", "birth_date": "2010-02-03"},
        "mio": {"first_name": "Mio", "kind": "child", "birth_date": "2016-05-04"},
        "eva": {"first_name": "Eva", "adult_declared": True},
        "per": {"first_name": "Per", "adult_declared": True},
    }
    document = {
        "format": "klarert-register/1",
        "org_unit": {"id": "u1", "name": "Nord", "org": "Forbundet", "jurisdiction": "NO"},
        "channels": [{"id": one, "kind": "web" if one == "website" else one, "name": one} for one in CHANNELS],
        "events": [{"id": "e1", "title": "Sommerleir", "start": "2026-02-01", "end": "2026-02-03"}],
        "people": [{"id": one, **row} for one, row in people.items()],
        "guardianships": [
            {"id": f"g-{one}", "child_id": "mio", "guardian_id": one, "holds_parental_responsibility": True}
            for one in ("eva", "per")
        ],
        "assets": [
            {
                "id": f"of-{one}",
                "sha256": hashlib.sha256(one.encode()).hexdigest(),
                "creator_name": "Ola Foto",
                "width": 4000,
                "height": 3000,
                "people_check": "confirmed_complete",
                "event_id": "e1",
                "captured_at": "2026-02-02T12:00:00",
            }
            for one in ("kari", "ida", "mio")
        ],
        "appearances": [
            {"id": f"x-{one}", "asset_id": f"of-{one}", "box": [9, 9, 900, 900], "person_id": one, "state": "confirmed"}
            for one in ("kari", "ida", "mio")
        ],
    }
    portable.load(register, document, folder, actor=Actor())


def printed(register, kind="ADULT", *, ref="AAAA0001", version=None, at=PRINTED, **more):
    """A form that was printed for the branch; `kind` YOUTH is an adult's with the lines for a guardian."""
    code = "ADULT" if kind == "YOUTH" else kind
    text = hashlib.sha256(f"{kind}{version}".encode()).hexdigest()
    content = Printed(
        valid_until=date(2027, 12, 31),
        channels=CHANNELS,
        unit_id="u1",
        event_title="Sommerleir" if more.get("event_id") else "",
        event_start=date(2026, 2, 1) if more.get("event_id") else None,
        event_end=date(2026, 2, 3) if more.get("event_id") else None,
        youth=kind == "YOUTH",
        sides=SIDES[kind],
    )
    content = replace(content, **more.pop("content", {}))
    made = FormPrint(
        ref=ref,
        token="T" * 8,
        code=code,
        version=form_prints.version_for(register, code, "nb", text),
        text_sha256=text,
        lang="nb",
        pages=len(SIDES[kind]),
        content=content,
        **more,
    )
    form_prints.add(register, [made], actor=OFFICER)
    register.execute("UPDATE form_print SET printed_at = ? WHERE ref = ?", (at, ref))
    return form_prints.by_ref(register, ref)


def came_back(register, form, *sides):
    """The pages of a form that was scanned, by side."""
    sides = sides or range(1, form.pages + 1)
    pages = [
        returned_pages.NewPage(
            content=b"\xff\xd8\xff page " + form.ref.encode() + bytes([side]),
            mime="image/jpeg",
            file="skann.pdf",
            number=side,
            ref=form.ref,
            side=side,
        )
        for side in sides
    ]
    changed = returned_pages.add_pile(register, "skann.pdf", pages, actor=OFFICER)
    return list(changed.ids["returned_page"])


def said(form, side, *ticked, unsure=(), signed=True, **more):
    """What somebody says stands on one side: these boxes are ticked, all others are empty, every line is signed."""
    shown = form.content.sides[side - 1]
    more.setdefault("signed_on", DAY)
    return Answers(
        ticks={one: None if one in unsure else one in ticked for one in shown.ticks},
        signatures=dict.fromkeys(shown.signatures, signed) | more.pop("signatures", {}),
        **more,
    )


def prove(pages):
    """The pages one after another: enough of a proof for the register."""
    return b"%PDF-1.4 " + b"|".join(pages)


def approve(register, page_id, answers, **more):
    """Approve one page as the officer of the branch."""
    return filing.approve(register, page_id, answers, actor=OFFICER, prove=prove, **more)


def file_adult(register, form, *ticked, first=(), **more):
    """File both sides of an adult's form with these boxes ticked."""
    one, two = came_back(register, form)
    assert not approve(register, one, said(form, 1, *ticked, **dict(first))).filed
    return approve(register, two, said(form, 2, **more))


def both_guardians(**more):
    """The two guardians the branch knows, on their lines."""
    more.setdefault("signed_on", DAY)
    return (Signer(line="guardian1", person_id="eva", **more), Signer(line="guardian2", person_id="per", **more))


def file_child(register, form, *ticked, child=CHILD_YES, first=(), **more):
    """File both sides of a child's form."""
    one, two = came_back(register, form)
    approve(register, one, said(form, 1, *child, **dict(first)))
    more.setdefault("signers", both_guardians())
    return approve(register, two, said(form, 2, *ticked, **more))


def codes(register, person, channel, *, purpose="inform", media=None, on=JUDGED, texts=()):
    """The codes of the judge about the picture of somebody, apart from those about the picture itself."""
    known = facts.for_asset(register, f"of-{person}")
    if media is not None:
        known = replace(known, asset=replace(known.asset, media=Media(media), watched_in_full=True))
    use = Use(channel_id=channel, purpose=Purpose(purpose), texts=texts)
    return {row.code for row in judge(known, use, on).reasons} - {"ALT_TEXT_MISSING", "VIDEO_CAPTIONS"}


def at_noon(day):
    """An instant on a day."""
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)
