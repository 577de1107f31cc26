"""Makes up the portable register of a branch of any size, with every kind of record and every answer of the judge.

The same numbers and seed give the same document. Nobody in it exists.
"""

import hashlib
import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

TODAY = date(2026, 11, 21)
UNIT = "unit"
FIRST = (
    "Åse",
    "Bjørn",
    "Çelik",
    "Dag",
    "Eir",
    "Frøydis",
    "Göran",
    "Hæge",
    "Ivar",
    "Jorunn",
    "Kaisa",
    "Løvise",
    "Mikkel",
)
LAST = (
    "Aas",
    "Bråten",
    "Dahl",
    "Ek",
    "Fjære",
    "Grön",
    "Haugen",
    "Ihle",
    "Juuso",
    "Kvæven",
    "Lid",
    "Moen",
    "Næss",
    "Öst",
)
CHANNELS: tuple[dict[str, Any], ...] = (
    {"id": "facebook", "kind": "facebook", "name": "Facebook", "auto_shares_to": ["instagram"]},
    {"id": "instagram", "kind": "instagram", "name": "Instagram", "auto_shares_to": ["facebook"]},
    {"id": "website", "kind": "web", "name": "Nettside", "url": "https://example.org"},
    {"id": "print", "kind": "print", "name": "Brosjyre", "recallable": "none"},
    {"id": "room", "kind": "internal", "name": "Kursrommet", "audience": "internal"},
    {"id": "own", "kind": "facebook", "name": "Privat", "owner": "private"},
)
_OPEN = ("facebook", "instagram", "website", "print", "room")
_TYPES = ("course", "meeting", "parade", "demonstration", "congress", "other")


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much there is of what; `statements` are consents, assents and withdrawals together."""

    people: int = 2_000
    statements: int = 5_000
    pictures: int = 15_000
    appearances: int = 50_000
    scans: int = 300
    scan_bytes: int = 100_000


class Branch:
    """One made-up branch; `document` has it whole."""

    def __init__(self, size: Size, folder: Path, *, seed: int = 1) -> None:
        self._size = size
        self._folder = folder
        self._chance = random.Random(seed)
        self._events = [f"e{number}" for number in range(max(4, size.pictures // 100))]
        adults = size.people * 3 // 4
        self._adults = [f"p{number:05}" for number in range(adults)]
        self._children = [f"p{number:05}" for number in range(adults, size.people)]
        self._guardians: dict[str, list[str]] = {}

    def document(self) -> dict[str, Any]:
        """The whole document; its scans are written beside it."""
        scans = self._scans()
        made: dict[str, Any] = {
            "format": "klarert-register/1",
            "org_unit": {"id": UNIT, "name": "Avdeling Fjære", "org": "Eksempelforbundet", "email": "b@example.org"},
            "policy": {"exceptions_enabled": dict.fromkeys(_TYPES, True), "takedown_days": 5},
            "channels": [dict(one) for one in CHANNELS],
            "events": [self._event(one) for one in self._events],
            "people": [*map(self._adult, self._adults), *map(self._child, self._children)],
        }
        made["guardianships"] = self._guardianships()
        withdrawals = self._size.statements // 8
        assents = len(self._children)
        consents = self._size.statements - withdrawals - assents
        made["consents"] = [self._consent(number, scans) for number in range(consents)]
        made["assents"] = [self._assent(number, child) for number, child in enumerate(self._children)]
        made["withdrawals"] = [self._withdrawal(number) for number in range(withdrawals)]
        made["assets"] = [self._asset(number) for number in range(self._size.pictures)]
        made["appearances"] = [self._appearance(number) for number in range(self._size.appearances)]
        made["publications"] = [self._publication(number) for number in range(self._size.pictures // 10)]
        made["distributions"] = [self._distribution(number) for number in range(self._size.pictures // 50)]
        made["exceptions"] = [self._exception(number) for number in range(self._size.pictures // 10)]
        _add_rare_situations(made)
        return made

    def _some(self, chance: float, **keys: Callable[[], Any]) -> dict[str, Any]:
        """The keys, each only as often as said."""
        return {name: make() for name, make in keys.items() if self._chance.random() < chance}

    def _day(self, first: int, last: int) -> str:
        return (TODAY - timedelta(days=self._chance.randint(first, last))).isoformat()

    def _event(self, event_id: str) -> dict[str, Any]:
        pick = self._chance.choice
        start = TODAY - timedelta(days=self._chance.randint(10, 500))
        made: dict[str, Any] = {
            "id": event_id,
            "title": f"Samling {event_id}",
            "type": pick(_TYPES),
            "start": start.isoformat(),
        }
        made |= {"end": (start + timedelta(days=1)).isoformat(), "internal_only": self._chance.random() < 0.1}
        made["reveals"] = pick(("none", "none", "none", "membership", "health"))
        return made | self._some(
            0.2, notice_given=lambda: {"how": "poster"}, place=lambda: "Fjære", org_unit_id=lambda: "u9"
        )

    def _name(self) -> dict[str, Any]:
        return {"first_name": self._chance.choice(FIRST), "last_name": self._chance.choice(LAST)}

    def _adult(self, person_id: str) -> dict[str, Any]:
        made: dict[str, Any] = {"id": person_id, "adult_declared": self._chance.random() < 0.95, **self._name()}
        made["kind"] = self._chance.choice(("member",) * 6 + ("elected", "employee", "guest", "public"))
        made |= self._some(
            0.02,
            protected=lambda: True,
            capacity=lambda: "represented",
            deceased_on=lambda: self._day(100, 9_000),
            lookalike_group_id=lambda: f"alike {self._chance.randint(1, 5)}",
        )
        if self._chance.random() < 0.03 and person_id > self._adults[0]:
            number = self._chance.randrange(int(person_id[1:]))
            made |= {"merged_into_id": f"p{number:05}", "merged_at": f"{self._day(5, 300)}T10:00:00Z"}
        return made | self._some(
            0.3, contact_email=lambda: f"{person_id}@example.org", contact_phone=lambda: "00 00 00 00"
        )

    def _child(self, person_id: str) -> dict[str, Any]:
        return {"id": person_id, "kind": "child", "birth_date": self._day(5 * 365, 17 * 365), **self._name()}

    def _guardianships(self) -> list[dict[str, Any]]:
        numbers = itertools.count()
        made = []
        for child in self._children:
            self._guardians[child] = self._chance.sample(self._adults, self._chance.choice((1, 2, 2)))
            made += [
                {"id": f"g{next(numbers)}", "child_id": child, "guardian_id": one, "relation": "parent"}
                | {"holds_parental_responsibility": self._chance.random() < 0.9}
                for one in self._guardians[child]
            ]
        return made

    def _scans(self) -> list[dict[str, Any]]:
        """Write the scans; their content compresses as badly as a real scan's."""
        made = []
        for number in range(self._size.scans):
            content = b"%PDF-1.7 " + random.Random(number).randbytes(self._size.scan_bytes)
            (self._folder / f"skjema {number}.pdf").write_bytes(content)
            made.append({"file": f"skjema {number}.pdf", "sha256": hashlib.sha256(content).hexdigest()})
        return made

    def _consent(self, number: int, scans: list[dict[str, Any]]) -> dict[str, Any]:
        pick, often = self._chance.choice, self._chance.random
        child = self._children and often() < 0.4
        subject = pick(self._children) if child else pick(self._adults)
        speaker = pick(self._guardians[subject]) if child and often() < 0.8 else subject
        signed = date.fromisoformat(self._day(1, 500))
        made: dict[str, Any] = {"id": f"c{number:06}", "subject_id": subject, "speaker_id": speaker}
        made |= {"role": "self" if speaker == subject else "guardian", "form": "CHILD" if child else "ADULT"}
        made |= {"signed_at": signed.isoformat(), "recorded_at": f"{signed + timedelta(days=1)}T10:00:00Z"}
        made |= {"valid_from": (signed + timedelta(days=30 if often() < 0.05 else 0)).isoformat()}
        made |= {"valid_until": (signed + timedelta(days=pick((200, 700, 700)))).isoformat()}
        made |= {"special_category": often() < 0.6, "biometric": pick((None, None, True, False))}
        made["evidence"] = (
            [pick(scans)] if scans and often() < 0.4 else [{"sha256": f"{number:064x}"}] * (often() < 0.9)
        )
        made["items"] = [self._item() for _ in range(pick((1, 1, 2)))]
        if number and often() < 0.03:
            made |= {"supersedes_id": f"c{self._chance.randrange(number):06}", "recorded_by": "data_steward"}
        return made | self._some(
            0.1, maturity_note=lambda: "forstår", witness_name=lambda: "Vitne", org_unit_id=lambda: "u9"
        )

    def _item(self) -> dict[str, Any]:
        pick, often = self._chance.choice, self._chance.random
        made: dict[str, Any] = {"decision": "grant" if often() < 0.9 else "refuse"}
        made["channels"] = list(_OPEN) if often() < 0.6 else self._chance.sample(_OPEN, self._chance.randint(1, 4))
        made["media"] = ["photo", "video", "voice"] if often() < 0.5 else ["photo"]
        made["purposes"] = ["inform", "marketing"] if often() < 0.8 else ["press"]
        made |= {"name_mode": pick(("none", "first", "full")), "share_units": pick(("none", "within_org", ["u9"]))}
        return made | self._some(0.08, event_id=lambda: pick(self._events), captured_from=lambda: self._day(1, 400))

    def _assent(self, number: int, child: str) -> dict[str, Any]:
        asked = self._day(1, 900)
        answer = self._chance.choice(("yes",) * 8 + ("no", "partial", "not_capable"))
        made: dict[str, Any] = {
            "id": f"s{number:06}",
            "child_id": child,
            "asked_on": asked,
            "recorded_at": f"{asked}T20:00:00Z",
        }
        return made | {"answer": answer, "not_channels": ["print"] if answer == "partial" else []}

    def _withdrawal(self, number: int) -> dict[str, Any]:
        pick = self._chance.choice
        subject = pick(self._children) if self._children and self._chance.random() < 0.3 else pick(self._adults)
        speaker = pick([subject, *self._guardians.get(subject, [])])
        day = self._day(1, 400)
        scopes: tuple[Mapping[str, Any], ...] = (
            *({"kind": kind} for kind in ("all", "name", "sharing", "biometric")),
            {"kind": "channels", "channels": [pick(_OPEN)]},
            {"kind": "media", "media": ["video"]},
            {"kind": "assets", "assets": [f"a{self._chance.randrange(self._size.pictures):06}"]},
        )
        made: dict[str, Any] = {
            "id": f"w{number:06}",
            "subject_id": subject,
            "by_person_id": speaker,
            "received_at": day,
        }
        made |= {"by_role": "self" if subject == speaker else "guardian", "recorded_at": f"{day}T20:00:00Z"}
        return made | {"scope": pick(scopes), "wants": pick(("remove", "blur", "stop_new_use")), "how": "email"}

    def _asset(self, number: int) -> dict[str, Any]:
        pick, often = self._chance.choice, self._chance.random
        made: dict[str, Any] = {"id": f"a{number:06}", "file": f"kurs/IMG_{number:06}.jpg", "sha256": f"{number:064x}"}
        made["media"] = pick(("photo",) * 17 + ("video", "video", "illustration"))
        made["origin"] = pick(("own",) * 12 + ("member_submitted", "other_unit", "external", "profile_manual"))
        made["people_check"] = pick(
            ("confirmed_complete",) * 12 + ("searched", "searched", "not_done", "confirmed_none")
        )
        made |= {"captured_at": f"{self._day(5, 500)}T12:00:00", "width": 6000, "height": 4000}
        made |= self._some(0.9, event_id=lambda: pick(self._events), creator_name=lambda: "Ola Foto")
        made |= self._some(0.5, alt_text=lambda: {"nb": "Folk"}, watched_in_full=lambda: True, captions=lambda: True)
        made |= self._some(0.3, source_text=lambda: "arkivet", caption=lambda: f"{pick(FIRST)} {pick(LAST)} på kurs")
        made |= self._some(0.03, restricted=lambda: True, quarantine=lambda: True)
        made["licence"] = pick(("unknown", "own", "permission", "cc-by-nc-4.0"))
        if number and often() < 0.02:
            made["derived_from"] = f"a{self._chance.randrange(number):06}"
        return made

    def _appearance(self, number: int) -> dict[str, Any]:
        pick, often = self._chance.choice, self._chance.random
        everybody = self._children if self._children and often() < 0.3 else self._adults
        # some pictures have nobody in them, and some people are in hundreds
        asset = int(self._size.pictures * 0.95 * often())
        person = everybody[int(len(everybody) * often() ** 1.5)]
        made: dict[str, Any] = {"id": f"x{number:06}", "asset_id": f"a{asset:06}"}
        made["kind"] = pick(("face",) * 20 + ("back", "body", "name_badge", "voice", "text_mention", "reflection"))
        height = pick((20, 180, 400, 900))
        made["box"] = [self._chance.randint(0, 5000), self._chance.randint(0, 3000), height, height]
        made["prominence"] = pick(("main", "secondary", "background"))
        made["state"] = pick(("confirmed",) * 22 + ("suggested", "unassigned", "rejected"))
        if made["state"] != "unassigned":
            made["person_id"] = person
        if made["state"] == "suggested":
            made["suggestion_score_band"] = pick(("weak", "medium", "strong"))
            made |= self._some(0.3, suggested_alternatives=lambda: [pick(self._adults)])
        if made["state"] == "unassigned":
            made |= self._some(0.3, ignore_reason=lambda: pick(("too_small", "not_a_face", "statue_or_picture")))
        return made | self._some(0.01, marker=lambda: "no_photo")

    def _publication(self, number: int) -> dict[str, Any]:
        published = f"{self._day(1, 300)}T10:00:00Z"
        made: dict[str, Any] = {"id": f"u{number:06}", "asset_id": f"a{self._chance.randrange(self._size.pictures):06}"}
        made |= {"channel_id": self._chance.choice(_OPEN), "published_at": published, "posted_by": "officer"}
        reasons = [{"code": "OK_CONSENT", "rule": 80, "params": {"name": self._adults[0]}}]
        made["verdict_snapshot"] = {"outcome": "CLEAR", "headline": "OK_CONSENT", "reasons": reasons}
        made |= {"policy_version": 1, "relied_on_item_ids": ["c000000#0"], "rendition_sha256": f"{number:064x}"}
        return made | self._some(
            0.2, removed_at=lambda: f"{TODAY}T10:00:00Z", removal_proof_id=lambda: f"{number:064x}"
        )

    def _distribution(self, number: int) -> dict[str, Any]:
        made: dict[str, Any] = {"id": f"d{number:06}", "asset_id": f"a{self._chance.randrange(self._size.pictures):06}"}
        return made | {"to_unit_id": "u9", "sent_at": f"{self._day(1, 300)}T10:00:00Z", "terms": "internt"}

    def _exception(self, number: int) -> dict[str, Any]:
        types = ("NEWS_INTEREST", "INCIDENTAL", "CROWD_EVENT", "PUBLIC_ROLE", "EMPLOYEE_BASIS", "LEGITIMATE_INTEREST")
        made: dict[str, Any] = {"id": f"n{number:06}", "asset_id": f"a{self._chance.randrange(self._size.pictures):06}"}
        made |= {"type": self._chance.choice(types), "legal_basis": "§ 104", "reason_text": "tog gjennom byen"}
        return made | {"granted_at": f"{self._day(1, 300)}T10:00:00Z", "channels": list(_OPEN)}


def _add_rare_situations(made: dict[str, Any]) -> None:
    """Add people alone in a picture whose answer chance would seldom bring about."""
    grown: dict[str, Any] = {"adult_declared": True}
    for name, person, consent, event in (
        ("youth", {"kind": "child", "birth_date": "2010-03-01"}, {}, {}),
        ("died", grown | {"deceased_on": "2026-05-01"}, {}, {}),
        ("soon", grown, {"valid_from": "2027-01-01"}, {}),
        ("late", grown, {"signed_at": "2026-05-01", "recorded_at": "2026-07-01T10:00:00Z"}, {}),
        ("member", grown, {"special_category": False}, {"reveals": "membership"}),
        ("crowd", None, {}, {"type": "parade"}),
    ):
        made["events"].append({"id": f"e-{name}", "title": name, "type": "meeting", "start": "2026-04-01"} | event)
        made["assets"].append(
            {"id": f"a-{name}", "event_id": f"e-{name}", "people_check": "confirmed_complete", "creator_name": "Ola"}
            | {"captured_at": "2026-04-01T12:00:00"}
        )
        seen: dict[str, Any] = {"id": f"x-{name}", "asset_id": f"a-{name}", "prominence": "background"}
        if person is None:
            made["appearances"].append(seen)
            continue
        made["people"].append({"id": f"p-{name}", "first_name": name} | person)
        made["appearances"].append(seen | {"person_id": f"p-{name}", "state": "confirmed"})
        form: dict[str, Any] = {"id": f"c-{name}", "subject_id": f"p-{name}", "speaker_id": f"p-{name}"}
        form |= {"signed_at": "2026-03-01", "recorded_at": "2026-03-02T10:00:00Z", "special_category": True}
        form["evidence"] = [{"sha256": hashlib.sha256(name.encode()).hexdigest()}]
        form["items"] = [{"decision": "grant", "channels": list(_OPEN), "media": ["photo"], "purposes": ["inform"]}]
        made["consents"].append(form | consent)
    made["withdrawals"].append(
        {"id": "w-late", "subject_id": "p-late", "by_person_id": "p-late", "received_at": "2026-06-01"}
        | {"recorded_at": "2026-06-01T12:00:00Z"}
    )
    made["exceptions"].append(
        {"id": "n-crowd", "asset_id": "a-crowd", "type": "CROWD_EVENT", "reason_text": "tog gjennom byen"}
        | {"granted_at": "2026-04-02T10:00:00Z", "channels": list(_OPEN)}
    )
