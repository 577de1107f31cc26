"""Records as table rows and as JSON: each record is described once, here."""

# ruff: noqa: ANN401 - values of every kind pass through here

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from consent_db import records as r
from consent_db.compound_kinds import Many, Square, Switches, Tree, Units
from consent_db.kinds import Captured, Choice, Day, Flag, Hash, Instant, Kind, Maybe, Text, Whole, member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from consent_db.connection import Register
    from consent_db.faults import Faults

R = TypeVar("R")

CHUNK = 500
"""Ids in one query; SQLite allows 999 parameters in its oldest builds."""


@dataclass(frozen=True)
class Shape(Generic[R]):
    """One record type: its table and its keys in the order of the portable register."""

    record: type[R]
    table: str
    kinds: Mapping[str, Kind]
    elsewhere: frozenset[str] = frozenset()
    """Keys that lie in a table of their own."""
    unwritten: frozenset[str] = frozenset()
    """Keys that are left out of the JSON when they are not set."""

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The keys that are columns of the table."""
        return tuple(name for name in self.kinds if name not in self.elsewhere)

    def to_row(self, record: R) -> dict[str, Any]:
        """The columns of a record."""
        return {name: self.kinds[name].store(getattr(record, name)) for name in self.columns}

    @cached_property
    def _loads(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """The columns that hold something else than their value, each with what makes the value of it."""
        return tuple((name, self.kinds[name].load) for name in self.columns if not self.kinds[name].verbatim)

    def from_row(self, row: Mapping[str, Any], **elsewhere: object) -> R:
        """The record of a row, with what lies in other tables."""
        values = {name: row[name] for name in self.columns}
        for name, load in self._loads:
            values[name] = load(values[name])
        return self.record(**values, **elsewhere)

    def to_json(self, record: R) -> dict[str, Any]:
        """Every key, also where it holds the default."""
        plain = {name: kind.plain(getattr(record, name)) for name, kind in self.kinds.items()}
        return {name: value for name, value in plain.items() if value or name not in self.unwritten}

    def from_json(self, value: object, path: str, faults: Faults, *, required: Sequence[str] = ()) -> R | None:
        """The record of a JSON object with the defaults filled in; faulty keys hold BAD, no object gives None."""
        if not isinstance(value, dict):
            faults.add(path, "wrong_type", expected="object")
            return None
        for key in value:
            if key not in self.kinds:
                faults.add(member(path, key), "unknown_key")
        read: dict[str, Any] = {}
        for place in fields(self.record):  # type: ignore[arg-type]
            if place.name not in self.kinds:
                continue
            if place.name in value:
                key_path = member(path, place.name)
                read[place.name] = self.kinds[place.name].read(value[place.name], key_path, faults)
            elif place.name in required or (place.default is MISSING and place.default_factory is MISSING):
                faults.add(member(path, place.name), "missing")
                read[place.name] = None
        return self.record(**read)


class Nested(Kind):
    """A record inside a record."""

    compound = True
    expected = "object"

    def __init__(self, shape: Shape[Any], *, required: tuple[str, ...] = ()) -> None:
        self.shape = shape
        self.required = required

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """The record, checked key by key."""
        return self.shape.from_json(value, path, faults, required=self.required)

    def plain(self, value: Any) -> Any:
        """An object."""
        return self.shape.to_json(value)

    def revive(self, plain: Any) -> Any:
        """The record of an object that was stored."""
        return self.shape.record(**{key: self.shape.kinds[key].revive(inner) for key, inner in plain.items()})


class EvidenceObject(Nested):
    """A proof; the hash may be left to the file, and an empty object says that there is none."""

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """The proof, with an empty hash where none is given."""
        if isinstance(value, dict):
            value = {"sha256": ""} | {key: inner for key, inner in value.items() if inner is not None}
        return super().read(value, path, faults)


class ScopeObject(Kind):
    """The scope of a withdrawal: a kind, and the list that this kind names."""

    compound = True
    expected = "object"
    lists = {  # noqa: RUF012 - never changed
        r.ScopeKind.CHANNELS: ("channels", Many(Text(filled=True), filled=True)),
        r.ScopeKind.ASSETS: ("assets", Many(Text(filled=True), filled=True)),
        r.ScopeKind.MEDIA: ("media", Many(Choice(r.ConsentMedia), filled=True)),
    }

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A scope with exactly the list of its kind."""
        if not isinstance(value, dict):
            return self.wrong(path, faults)
        if "kind" not in value:
            faults.add(member(path, "kind"), "missing")
            return None
        kind = Choice(r.ScopeKind).read(value["kind"], member(path, "kind"), faults)
        if kind is None:
            return None
        name, inner = self.lists.get(kind, ("", None))
        for key in value:
            if key not in ("kind", name):
                faults.add(member(path, key), "unknown_key")
        if inner is None:
            return r.Scope(kind=kind)
        if name not in value:
            faults.add(member(path, name), "missing")
            return None
        return r.Scope(kind=kind, **{name: inner.read(value[name], member(path, name), faults)})

    def plain(self, value: Any) -> Any:
        """The kind and its list."""
        name, inner = self.lists.get(value.kind, ("", None))
        return {"kind": str(value.kind)} | ({name: inner.plain(getattr(value, name))} if inner else {})

    def revive(self, plain: Any) -> Any:
        """The scope."""
        kind = r.ScopeKind(plain["kind"])
        name, inner = self.lists.get(kind, ("", None))
        return r.Scope(kind=kind, **({name: inner.revive(plain[name])} if inner else {}))


_ID = Text(filled=True, longest=200)
_REF = Maybe(_ID)
_IDS = Many(_ID)
_TEXT = Text()
_DAY = Maybe(Day())
_AT = Maybe(Instant())
_FLAG = Flag()
_YEAR = Maybe(Whole(1850, 2200))
_LANG = Choice(("nb", "nn", "sv", "en"))
_PIXELS = Maybe(Whole(1, 10**7))
_COUNT = Maybe(Whole(0, 10**12))
_MONTHS = Whole(0, 1200)
_AGE = Whole(0, 150)

ORG_UNIT = Shape(
    r.OrgUnit,
    "org_unit",
    {
        "id": _ID,
        "name": _TEXT,
        "org": _TEXT,
        "level": Choice(("branch", "region", "national", "section")),
        "parent_id": _REF,
        "org_no": _TEXT,
        "jurisdiction": Choice(r.Jurisdiction),
        "lang": _LANG,
        "contact_name": _TEXT,
        "email": _TEXT,
        "phone": _TEXT,
        "postal_address": _TEXT,
        "dpo_contact": _TEXT,
    },
)

POLICY = Shape(
    r.Policy,
    "policy",
    {
        "profile": Choice(("always_consent", "approval_name_and_picture", "notice_and_objection")),
        "guardian_floor_age": _AGE,
        "youth_review_below": _AGE,
        "biometric_min_age": Whole(18, 150),
        "guardians_required": Choice(("all_registered", "one")),
        "assent_capable_from": _AGE,
        "assent_max_age_months": _MONTHS,
        "turned_age_grace_days": Whole(0, 10_000),
        "validity_months_adult": _MONTHS,
        "validity_months_minor": _MONTHS,
        "takedown_days": Whole(0, 1000),
        "people_check_required": _FLAG,
        "min_recognisable_px": Whole(0, 10_000),
        "exceptions_enabled": Switches(r.EventType),
        "evidence_required": _FLAG,
        "four_eyes": _FLAG,
        "retention_after_end_months": _MONTHS,
        "face_codes": Choice(("off", "event", "gallery")),
        "face_code_days": Whole(0, 10_000),
        "dpia_reference": _TEXT,
    },
)

CHANNEL = Shape(
    r.Channel,
    "channel",
    {
        "id": _ID,
        "kind": Choice(r.ChannelKind),
        "name": _TEXT,
        "owner": Choice(r.Owner),
        "audience": Choice(r.Audience),
        "auto_shares_to": _IDS,
        "url": _TEXT,
        "ephemeral": _FLAG,
        "leaves_eea": _FLAG,
        "recallable": Choice(("full", "partial", "none")),
        "responsible_person_id": _REF,
        "active": _FLAG,
    },
)

EVENT = Shape(
    r.Event,
    "event",
    {
        "id": _ID,
        "title": _TEXT,
        "type": Choice(r.EventType),
        "start": _DAY,
        "end": _DAY,
        "reveals": Choice(r.Reveals),
        "internal_only": _FLAG,
        "place": _TEXT,
        "org_unit_id": _REF,
        "minors_present": _FLAG,
        "notice_given": Maybe(Tree()),
        "default_photographer_id": _REF,
        "closed_at": _AT,
    },
)

PERSON = Shape(
    r.Person,
    "person",
    {
        "id": _ID,
        "first_name": _TEXT,
        "last_name": _TEXT,
        "kind": Choice(r.PersonKind),
        "adult_declared": _FLAG,
        "birth_date": _DAY,
        "birth_year": _YEAR,
        "display_name": _TEXT,
        "deceased_on": _DAY,
        "deceased_year": _YEAR,
        "protected": _FLAG,
        "capacity": Choice(r.Capacity),
        "lang": _LANG,
        "contact_email": _TEXT,
        "contact_phone": _TEXT,
        "notes_private": _TEXT,
        "lookalike_group_id": _REF,
        "merged_into_id": _REF,
        "merged_at": _AT,
    },
)

GUARDIANSHIP = Shape(
    r.Guardianship,
    "guardianship",
    {
        "id": _ID,
        "child_id": _ID,
        "guardian_id": _ID,
        "relation": Choice(r.Relation),
        "holds_parental_responsibility": _FLAG,
        "sole": _FLAG,
        "evidence": _TEXT,
        "valid_from": _DAY,
        "valid_to": _DAY,
    },
)

EVIDENCE = Shape(
    r.Evidence,
    "evidence",
    {"file": _TEXT, "sha256": Hash(optional=True), "mime": _TEXT, "pages": Maybe(Whole(1, 100_000))},
    unwritten=frozenset({"file", "mime", "pages"}),
)

CONSENT_ITEM = Shape(
    r.ConsentItem,
    "consent_item",
    {
        "decision": Choice(r.Decision),
        "channels": Many(_ID, filled=True),
        "media": Many(Choice(r.ConsentMedia), filled=True),
        "purposes": Many(Choice(r.Purpose), filled=True),
        "name_mode": Choice(r.NameMode),
        "event_id": _REF,
        "share_units": Units(),
        "event_type": Maybe(Choice(r.EventType)),
        "captured_from": _DAY,
        "captured_to": _DAY,
    },
)

CONSENT = Shape(
    r.Consent,
    "consent",
    {
        "id": _ID,
        "subject_id": _ID,
        "speaker_id": _ID,
        "role": Choice(r.ConsentRole),
        "form": _TEXT,
        "form_version": _TEXT,
        "lang": _TEXT,
        "method": Choice(r.Method),
        "signed_at": Day(),
        "recorded_at": Instant(),
        "recorded_by": _TEXT,
        "valid_from": _DAY,
        "valid_until": _DAY,
        "special_category": _FLAG,
        "biometric": Maybe(_FLAG),
        "evidence": Many(EvidenceObject(EVIDENCE)),
        # a tick without a word for or against would be a silent consent
        "items": Many(Nested(CONSENT_ITEM, required=("decision",)), filled=True),
        "org_unit_id": _REF,
        "place": _TEXT,
        "witness_name": _TEXT,
        "maturity_assessed_by": _TEXT,
        "maturity_note": _TEXT,
        "status_note": _TEXT,
        "supersedes_id": _REF,
    },
    elsewhere=frozenset({"evidence", "items"}),
)

ASSENT = Shape(
    r.Assent,
    "assent",
    {
        "id": _ID,
        "child_id": _ID,
        "asked_on": Day(),
        "asked_by": _TEXT,
        "recorded_at": Instant(),
        "answer": Choice(r.Answer),
        "how": Choice(("spoken", "drawn", "written")),
        "not_channels": _IDS,
        "limits_text": _TEXT,
        "supersedes_id": _REF,
    },
)

WITHDRAWAL = Shape(
    r.Withdrawal,
    "withdrawal",
    {
        "id": _ID,
        "subject_id": _ID,
        "by_person_id": _ID,
        "by_role": Choice(r.WithdrawalRole),
        "received_at": Day(),
        "recorded_at": Instant(),
        "how": Choice(("form", "email", "phone", "in_person", "comment", "letter")),
        "scope": ScopeObject(),
        "wants": Choice(("remove", "blur", "stop_new_use")),
        "received_by": _TEXT,
        "text": _TEXT,
        "acknowledged_at": _AT,
        "completed_at": _AT,
        "supersedes_id": _REF,
    },
)

ASSET = Shape(
    r.Asset,
    "asset",
    {
        "id": _ID,
        "file": _TEXT,
        "sha256": Hash(optional=True),
        "media": Choice(r.Media),
        "captured_at": Maybe(Captured()),
        "event_id": _REF,
        "origin": Choice(r.Origin),
        "creator_name": _TEXT,
        "width": _PIXELS,
        "height": _PIXELS,
        "people_check": Choice(r.PeopleCheck),
        "caption": _TEXT,
        "captured_at_source": Choice(("exif", "file", "manual", "unknown")),
        "source_text": _TEXT,
        "source_url": _TEXT,
        "credit_line": _TEXT,
        "licence": Text(pattern=r"own|permission|supplier_release|unknown|cc0|cc-[a-z0-9.-]+"),
        "motif": Choice(("none", "portrait", "group", "situation")),
        "checked_by": _TEXT,
        "checked_at": _AT,
        "alt_text": Tree(texts_only=True),
        "keywords": Many(_TEXT),
        "restricted": _FLAG,
        "quarantine": _FLAG,
        "derived_from": _REF,
        "watched_in_full": _FLAG,
        "captions": _FLAG,
    },
)

APPEARANCE = Shape(
    r.Appearance,
    "appearance",
    {
        "id": _ID,
        "asset_id": _ID,
        "kind": Choice(r.AppearanceKind),
        "box": Maybe(Square()),
        "person_id": _REF,
        "state": Choice(r.AppearanceState),
        "prominence": Choice(r.Prominence),
        "marker": Choice(r.Marker),
        "ignore_reason": Maybe(Choice(r.IgnoreReason)),
        "t_start_ms": _COUNT,
        "t_end_ms": _COUNT,
        "suggestion_score_band": Maybe(Choice(("weak", "medium", "strong"))),
        "suggested_alternatives": _IDS,
        "stranger": _FLAG,
        "sure": _FLAG,
        "decided_by": _TEXT,
        "decided_at": _AT,
    },
)

PUBLICATION = Shape(
    r.Publication,
    "publication",
    {
        "id": _ID,
        "asset_id": _ID,
        "channel_id": _ID,
        "rendition_sha256": Hash(optional=True),
        "placement": Choice(
            ("post", "story", "cover", "profile", "article", "newsletter_issue", "print_edition", "slide")
        ),
        "kind": Choice(("own", "reshare")),
        "url": _TEXT,
        "published_at": _AT,
        "posted_by": _TEXT,
        "caption_used": _TEXT,
        "names_used": Many(_TEXT),
        "verdict_snapshot": Maybe(Tree()),
        "policy_version": Maybe(Whole(1)),
        "relied_on_item_ids": Many(_TEXT),
        "expires_at": _AT,
        "removed_at": _AT,
        "removal_proof_id": _REF,
        "print_run": _COUNT,
        "stock_left": _COUNT,
    },
)

DISTRIBUTION = Shape(
    r.Distribution,
    "distribution",
    {
        "id": _ID,
        "asset_id": _ID,
        "to_unit_id": _ID,
        "sent_at": _AT,
        "sent_by": _TEXT,
        "terms": _TEXT,
        "consent_summary_sha256": Hash(optional=True),
        "recalled_at": _AT,
        "confirmed_deleted_at": _AT,
    },
)

EXCEPTION = Shape(
    r.ExceptionGrant,
    "exception_grant",
    {
        "id": _ID,
        "asset_id": _ID,
        "appearance_id": _REF,
        "type": Choice(r.ExceptionType),
        "legal_basis": _TEXT,
        "reason_text": _TEXT,
        "granted_by": _TEXT,
        "granted_at": Instant(),
        "valid_until": _DAY,
        "channels": _IDS,
    },
)

TASK = Shape(
    r.TakedownTask,
    "takedown_task",
    {
        "id": _ID,
        "cause": Choice(("revocation", "refusal", "expiry", "objection", "protected", "error")),
        "publication_id": _REF,
        "distribution_id": _REF,
        "asset_id": _REF,
        "action": Choice(("delete", "blur", "unlink", "ask_unit", "ask_platform", "stop_reprint", "clear_cache")),
        "assigned_to": _TEXT,
        "due_on": _DAY,
        "state": Choice(("open", "asked", "done", "impossible")),
        "done_at": _AT,
        "proof_id": _REF,
        "note": _TEXT,
    },
)


def to_json(record: object) -> dict[str, Any]:
    """Any stored record as the portable register writes it."""
    return _BY_TYPE[type(record)].to_json(record)


def select(register: Register, shape: Shape[R], where: str = "", values: Sequence[object] = ()) -> tuple[R, ...]:
    """The records of one table; `where` is everything after the table's name."""
    return tuple(shape.from_row(row) for row in raw(register, shape, where, values))


def raw(register: Register, shape: Shape[Any], where: str = "", values: Sequence[object] = ()) -> list[dict[str, Any]]:
    """The rows of one table as dictionaries of the shape's columns."""
    columns = shape.columns
    names = ", ".join(f'"{shape.table}"."{name}"' for name in columns)
    sql = f'SELECT {names} FROM "{shape.table}" {where}'
    return [dict(zip(columns, row, strict=True)) for row in query(register, sql, values)]


def by_ids(register: Register, shape: Shape[R], column: str, ids: Iterable[str]) -> tuple[R, ...]:
    """The records whose column holds one of the ids, in chunks, in a fixed order."""
    found: list[R] = []
    for chunk in chunks(ids):
        found += select(register, shape, f'WHERE "{column}" IN ({marks(chunk)}) ORDER BY "{column}", id', chunk)
    return tuple(found)


def query(register: Register, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """All rows of a reading statement."""
    return register.rows(sql, tuple(values))


def chunks(ids: Iterable[str]) -> list[list[str]]:
    """Distinct ids in sorted runs of at most CHUNK."""
    ordered = sorted(set(ids))
    return [ordered[start : start + CHUNK] for start in range(0, len(ordered), CHUNK)]


def marks(values: Sequence[object]) -> str:
    """Question marks for an IN list."""
    return ", ".join("?" * len(values))


BY_KEY: Mapping[str, Shape[Any]] = {
    "channels": CHANNEL,
    "events": EVENT,
    "people": PERSON,
    "guardianships": GUARDIANSHIP,
    "consents": CONSENT,
    "assents": ASSENT,
    "withdrawals": WITHDRAWAL,
    "assets": ASSET,
    "appearances": APPEARANCE,
    "publications": PUBLICATION,
    "distributions": DISTRIBUTION,
    "exceptions": EXCEPTION,
}
"""The tables of the portable register, by its keys, in its order."""

_SHAPES: tuple[Shape[Any], ...] = (ORG_UNIT, POLICY, TASK, *BY_KEY.values())
_BY_TYPE: Mapping[type, Shape[Any]] = {shape.record: shape for shape in _SHAPES}
