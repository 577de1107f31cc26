"""Forms as they were printed: the reference each carries, what it said, and where everything lies on its paper."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from consent_db.clock import from_day, from_instant, to_day, to_instant
from consent_db.errors import StoreProblem
from consent_db.records import Audience, ChannelKind
from consent_db.rows import query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

_FIRST: Final = "1.0"
_COLUMNS: Final = (
    "p.ref, p.token, v.code, v.version_label, v.text_sha256, v.lang, p.person_id, p.event_id, p.pages, p.layout,"
    " p.content, p.printed_at, p.printed_by"
)
_PRINTS: Final = f"SELECT {_COLUMNS} FROM form_print AS p JOIN form_version AS v ON v.id = p.form_version_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSide:
    """What can be filled in on one side: the ids of its boxes, of its places to write, and which of these are signed.

    Only what is named here was ever asked: an answer to anything else is no answer.
    """

    ticks: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPlace:
    """A channel as it was when its box was printed: what it was, and who saw it."""

    id: str
    kind: ChannelKind
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What a form said when it was printed, which the register may know otherwise by the time it comes back.

    `channels` are those with a box of their own; `event_start` and `event_end` are days, both inclusive; `sides` are in
    the order of the paper.
    """

    valid_until: date | None = None
    channels: tuple[str, ...] = ()
    unit_id: str = ""
    event_title: str = ""
    event_start: date | None = None
    event_end: date | None = None
    youth: bool = False
    face_codes: bool = False
    days: int = 0
    retention_months: int = 0
    policy_version: int = 0
    places: tuple[PrintedPlace, ...] = ()
    """What the channels were; not known of forms that an earlier program printed."""
    sides: tuple[PrintedSide, ...] = ()

    def ticks(self) -> frozenset[str]:
        """The ids of all boxes of the form."""
        return frozenset(one for side in self.sides for one in side.ticks)

    def to_json(self) -> dict[str, Any]:
        """The same as JSON values; `from_json` gives the same again."""
        return {
            "valid_until": to_day(self.valid_until),
            "channels": list(self.channels),
            "unit_id": self.unit_id,
            "event_title": self.event_title,
            "event_start": to_day(self.event_start),
            "event_end": to_day(self.event_end),
            "youth": self.youth,
            "face_codes": self.face_codes,
            "days": self.days,
            "retention_months": self.retention_months,
            "policy_version": self.policy_version,
            "places": [{"id": one.id, "kind": one.kind, "audience": one.audience} for one in self.places],
            "sides": [
                {"ticks": list(one.ticks), "fields": list(one.fields), "signatures": list(one.signatures)}
                for one in self.sides
            ],
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Printed:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError where it is something else."""
        return cls(
            valid_until=from_day(told["valid_until"]),
            channels=tuple(str(one) for one in told["channels"]),
            unit_id=str(told["unit_id"]),
            event_title=str(told["event_title"]),
            event_start=from_day(told["event_start"]),
            event_end=from_day(told["event_end"]),
            youth=bool(told["youth"]),
            face_codes=bool(told["face_codes"]),
            days=int(told["days"]),
            retention_months=int(told["retention_months"]),
            policy_version=int(told["policy_version"]),
            places=tuple(
                PrintedPlace(id=str(one["id"]), kind=ChannelKind(one["kind"]), audience=Audience(one["audience"]))
                for one in told.get("places", ())
            ),
            sides=tuple(
                PrintedSide(
                    ticks=tuple(str(one) for one in side["ticks"]),
                    fields=tuple(str(one) for one in side["fields"]),
                    signatures=tuple(str(one) for one in side["signatures"]),
                )
                for side in told["sides"]
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPrint:
    """One copy of a form: `ref` and `token` are its own, `version` names the text, `layout` says where all of it lies.

    `layout` is `exports.forms.layout.FormLayout` as JSON. A form without a person is a blank one.
    """

    ref: str
    token: str
    code: str
    version: str
    text_sha256: str
    lang: str
    person_id: str | None = None
    event_id: str | None = None
    pages: int = 1
    layout: Mapping[str, Any] = field(default_factory=dict, hash=False)
    content: Printed = field(default_factory=Printed)
    printed_at: datetime | None = None
    printed_by: str = ""


def version_for(register: Register, code: str, lang: str, text_sha256: str) -> str:
    """The version of a text: its label where it was printed before, else the next one of this form and language."""
    found = query(
        register,
        "SELECT version_label FROM form_version WHERE code = ? AND lang = ? AND text_sha256 = ?",
        (code, lang, text_sha256),
    )
    return str(found[0][0]) if found else _next(newest_version(register, code, lang))


def newest_version(register: Register, code: str, lang: str) -> str:
    """The label of the newest text of a form in a language; empty where it was never printed."""
    found = query(register, "SELECT version_label FROM form_version WHERE code = ? AND lang = ?", (code, lang))
    return max((str(row[0]) for row in found), key=_rank, default="")


def current_version(register: Register, code: str, lang: str) -> str:
    """The label of the text that was printed last, which a branch may have come back to; empty where none was."""
    known = query(register, "SELECT version_label FROM form_version WHERE code = ? AND lang = ?", (code, lang))
    if len(known) == 1:  # of most branches; else every form that was printed is looked at
        return str(known[0][0])
    printed = "FROM form_print AS p JOIN form_version AS v ON v.id = p.form_version_id WHERE v.code = ? AND v.lang = ?"
    found = query(
        register,
        f"SELECT DISTINCT v.version_label {printed} AND p.printed_at = (SELECT max(p.printed_at) {printed})",
        (code, lang, code, lang),
    )
    return max((str(row[0]) for row in found), key=_rank, default="")


def add(register: Register, prints: Sequence[FormPrint], *, actor: Actor, at: datetime | None = None) -> Changed:
    """Keep forms before they go to the printer, with the versions of their texts; this is not undone, as paper is not.

    `printed_at` (`at`, else now) and `printed_by` are filled here. Raises StoreProblem `changed_meanwhile` where
    another program gave a version or a reference away since, `unknown_person`, `unknown_event`: then no form of these
    is kept.
    """
    with register.action(actor, "forms_printed", at=at, undoable=False, count=len(prints)) as action:
        for one in prints:
            _require_known(register, one)
            version_id = _version_id(one)
            if version_for(register, one.code, one.lang, one.text_sha256) != one.version:
                raise StoreProblem("changed_meanwhile", table="form_version", id=one.version)
            if not query(register, "SELECT 1 FROM form_version WHERE id = ?", (version_id,)):
                row = {
                    "id": version_id,
                    "code": one.code,
                    "lang": one.lang,
                    "version_label": one.version,
                    "text_sha256": one.text_sha256,
                    "first_printed_at": action.instant,
                }
                action.insert("form_version", row)
            if query(register, "SELECT 1 FROM form_print WHERE ref = ?", (one.ref,)):
                raise StoreProblem("changed_meanwhile", table="form_print", id=one.ref)
            action.insert(
                "form_print",
                {
                    "ref": one.ref,
                    "token": one.token,
                    "form_version_id": version_id,
                    "person_id": one.person_id,
                    "event_id": one.event_id,
                    "pages": one.pages,
                    "layout": json.dumps(one.layout, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
                    "content": json.dumps(one.content.to_json(), ensure_ascii=False, separators=(",", ":")),
                    "printed_at": to_instant(action.at),
                    "printed_by": str(actor.role),
                },
            )
    return action.changed


def by_ref(register: Register, ref: str) -> FormPrint | None:
    """The form with a reference; None where this register printed none."""
    found = query(register, f"{_PRINTS} WHERE p.ref = ?", (ref,))
    return _print(found[0]) if found else None


def of_person(register: Register, person_id: str) -> tuple[FormPrint, ...]:
    """What was printed for somebody, whichever of their records is meant, the newest first."""
    from consent_db.people import pool

    same = pool(register, person_id)
    marks = ", ".join("?" * len(same))
    where = f"WHERE p.person_id IN ({marks}) ORDER BY p.printed_at DESC, p.ref"
    return tuple(_print(row) for row in query(register, f"{_PRINTS} {where}", same))


def of_event(register: Register, event_id: str) -> tuple[FormPrint, ...]:
    """What was printed for an event, the newest first."""
    where = "WHERE p.event_id = ? ORDER BY p.printed_at DESC, p.ref"
    return tuple(_print(row) for row in query(register, f"{_PRINTS} {where}", (event_id,)))


def _require_known(register: Register, one: FormPrint) -> None:
    if one.person_id is not None and not query(register, "SELECT 1 FROM person WHERE id = ?", (one.person_id,)):
        raise StoreProblem("unknown_person", person=one.person_id)
    if one.event_id is not None and not query(register, "SELECT 1 FROM event WHERE id = ?", (one.event_id,)):
        raise StoreProblem("unknown_event", title=one.event_id)


def _version_id(one: FormPrint) -> str:
    """The same for the same text on every machine, so that a restore never meets one text twice."""
    return hashlib.sha256(f"{one.code}/{one.lang}/{one.text_sha256}".encode()).hexdigest()[:26]


def _next(label: str) -> str:
    if not label:
        return _FIRST
    first, last = _rank(label)
    return f"{first}.{last + 1}"


def _rank(label: str) -> tuple[int, int]:
    first, _, last = label.partition(".")
    return int(first), int(last or 0)


def _print(row: tuple[Any, ...]) -> FormPrint:
    ref, token, code, version, text, lang, person_id, event_id, pages, layout, content, printed_at, printed_by = row
    return FormPrint(
        ref=ref,
        token=token,
        code=code,
        version=version,
        text_sha256=text,
        lang=lang,
        person_id=person_id,
        event_id=event_id,
        pages=pages,
        layout=json.loads(layout),
        content=Printed.from_json(json.loads(content)),
        printed_at=from_instant(printed_at),
        printed_by=printed_by,
    )
