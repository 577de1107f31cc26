"""The rules a record must keep to be stored, the same for the window, the commands and the portable register."""

# ruff: noqa: ANN401 - values of every kind pass through here

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from consent_db import records as r
from consent_db import rows
from consent_db.days import local_day
from consent_db.rings import in_rings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime

    from consent_db.connection import Register
    from consent_db.faults import Faults

REFERENCES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "channels": (("auto_shares_to", "channels"), ("responsible_person_id", "people")),
    "events": (("default_photographer_id", "people"),),
    "people": (("merged_into_id", "people"),),
    "guardianships": (("child_id", "people"), ("guardian_id", "people")),
    "consents": (("subject_id", "people"), ("speaker_id", "people"), ("supersedes_id", "consents")),
    "items": (("channels", "channels"), ("event_id", "events")),
    "assents": (("child_id", "people"), ("not_channels", "channels"), ("supersedes_id", "assents")),
    "withdrawals": (("subject_id", "people"), ("by_person_id", "people"), ("supersedes_id", "withdrawals")),
    "scope": (("channels", "channels"), ("assets", "assets")),
    "assets": (("event_id", "events"), ("derived_from", "assets")),
    "appearances": (("asset_id", "assets"), ("person_id", "people"), ("suggested_alternatives", "people")),
    "publications": (("asset_id", "assets"), ("channel_id", "channels")),
    "distributions": (("asset_id", "assets"),),
    "exceptions": (("asset_id", "assets"), ("appearance_id", "appearances"), ("channels", "channels")),
}
"""Which keys name records of which table; units may lie outside the register and are not looked up."""


class Known:
    """What a record may refer to: the register, and over it the records that come with it."""

    def __init__(self, register: Register, coming: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        self._register = register
        self._coming = coming or {}
        self._stored: dict[str, set[str]] = {}
        self._records: dict[tuple[str, str], Any] = {}
        self._pairs: dict[tuple[str, str], list[r.Guardianship]] | None = None
        self._rings: dict[tuple[str, ...], dict[str, int]] = {}
        self._roots: dict[str, str] = {}

    def has(self, key: str, record_id: str) -> bool:
        """Whether a record of this table has the id."""
        return record_id in self._coming.get(key, ()) or record_id in self.stored(key)

    def stored(self, key: str) -> set[str]:
        """All ids of one table of the register."""
        if key not in self._stored:
            table = rows.BY_KEY[key].table
            found = rows.query(self._register, f'SELECT id FROM "{table}"')
            self._stored[key] = {row[0] for row in found}
        return self._stored[key]

    def get(self, key: str, record_id: str | None) -> Any:
        """The record, the coming one before the stored one; None when there is none."""
        if record_id is None:
            return None
        if record_id in self._coming.get(key, ()):
            return self._coming[key][record_id]
        if record_id not in self.stored(key):
            return None
        if (key, record_id) not in self._records:
            from consent_db import consents  # a consent is read from three tables

            shape = rows.BY_KEY[key]
            self._records[key, record_id] = (
                consents.consents_by(self._register, "id", [record_id])[0]
                if key == "consents"
                else rows.by_ids(self._register, shape, "id", [record_id])[0]
            )
        return self._records[key, record_id]

    def guardianships(self, child_id: str, guardian_id: str) -> list[r.Guardianship]:
        """The rows of one pair."""
        return self._all_guardianships().get((child_id, guardian_id), [])

    def _all_guardianships(self) -> dict[tuple[str, str], list[r.Guardianship]]:
        if self._pairs is None:
            self._pairs = {}
            coming = self._coming.get("guardianships", {})
            stored = [row for row in rows.select(self._register, rows.GUARDIANSHIP) if row.id not in coming]
            for row in [*coming.values(), *stored]:
                if row is None:
                    continue
                self._pairs.setdefault((row.child_id, row.guardian_id), []).append(row)
        return self._pairs

    def original(self, person_id: str | None) -> str | None:
        """The person whom a merged record now belongs to."""
        path: dict[str, None] = {}
        while person_id is not None and person_id not in path and person_id not in self._roots:
            path[person_id] = None
            person = self.get("people", person_id)
            if person is None or person.merged_into_id is None:
                break
            person_id = person.merged_into_id
        if person_id is None:
            return None
        root = self._roots.get(person_id, person_id)
        self._roots.update(dict.fromkeys(path, root))
        return root

    def is_in_ring(self, key: str, name: str, record_id: str) -> bool:
        """Whether following a reference of a table leads from a record back to it."""
        if (key, name) not in self._rings:
            coming = self._coming.get(key, {})
            leads = {one: getattr(record, name) for one, record in coming.items() if record is not None}
            column = f'SELECT id, "{name}" FROM "{rows.BY_KEY[key].table}" WHERE "{name}" IS NOT NULL'
            leads |= {one: to for one, to in rows.query(self._register, column) if one not in coming}
            self._rings[key, name] = in_rings({one: (to,) for one, to in leads.items() if to is not None})
        return record_id in self._rings[key, name]

    def is_guardian_of_own(self, row: r.Guardianship) -> bool:
        """Whether the guardian's guardian, through any number of others, is the child.

        A child grown up may be legal representative of a parent, so that the two kinds are looked at apart.
        """
        represents = row.relation is r.Relation.LEGAL_REPRESENTATIVE
        kind = ("guardianships", str(represents))
        if kind not in self._rings:
            leads: dict[str, set[str]] = {}
            for (child, guardian), found in self._all_guardianships().items():
                alike = any((one.relation is r.Relation.LEGAL_REPRESENTATIVE) is represents for one in found)
                if alike and child is not None and guardian is not None and child != guardian:
                    leads.setdefault(child, set()).add(guardian)
            self._rings[kind] = in_rings(leads)
        rings = self._rings[kind]
        return row.child_id in rings and rings[row.child_id] == rings.get(row.guardian_id)


def check(key: str, record: Any, path: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    """Add every fault of one record of a table; values may be BAD where reading failed already."""
    dot = f"{path}." if path else ""
    references(key, record, dot, known, faults)
    rule = _RULES.get(key)
    if rule is not None:
        rule(record, dot, known, faults, jurisdiction)


def references(key: str, record: Any, dot: str, known: Known, faults: Faults) -> None:
    """Name each id that points nowhere."""
    for name, table in REFERENCES[key]:
        value = getattr(record, name)
        if isinstance(value, tuple):
            for place, entry in enumerate(value):
                if entry is not None and not known.has(table, entry):
                    faults.add(f"{dot}{name}[{place}]", "unknown_reference", id=entry, table=table)
        elif value is not None and not known.has(table, value):
            faults.add(f"{dot}{name}", "unknown_reference", id=value, table=table)


def _event(event: r.Event, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    if event.start and event.end and event.end < event.start:
        faults.add(f"{dot}end", "ends_before_start")


def _person(person: r.Person, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    if person.merged_at is not None and person.merged_into_id is None:
        faults.add(f"{dot}merged_into_id", "missing")
    if _in_ring(person, "people", "merged_into_id", known):
        faults.add(f"{dot}merged_into_id", "ring")


def _guardianship(row: r.Guardianship, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    if row.child_id is not None and row.child_id == row.guardian_id:
        faults.add(f"{dot}guardian_id", "own_guardian")
    elif known.is_guardian_of_own(row):
        faults.add(f"{dot}guardian_id", "ring")
    start, end = row.valid_from or date.min, row.valid_to or date.max
    if end < start:
        faults.add(f"{dot}valid_to", "ends_before_start")
        return
    for other in known.guardianships(row.child_id, row.guardian_id):
        if other.id != row.id and (other.valid_from or date.min) <= end and start <= (other.valid_to or date.max):
            faults.add(dot.rstrip("."), "overlapping_guardianship", id=other.id)


def _consent(consent: r.Consent, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    if consent.role is r.ConsentRole.SELF and _differ(consent.speaker_id, consent.subject_id):
        faults.add(f"{dot}speaker_id", "self_by_other")
    _recorded(consent.recorded_at, consent.signed_at, dot, faults, jurisdiction)
    for place, item in enumerate(consent.items or ()):
        if item is not None:
            references("items", item, f"{dot}items[{place}].", known, faults)
            for name in ("channels", "media", "purposes", "share_units"):
                if getattr(item, name) == ():
                    faults.add(f"{dot}items[{place}].{name}", "empty_list")
    if consent.items == ():
        faults.add(f"{dot}items", "empty_list")
    old = known.get("consents", consent.supersedes_id)
    if old is not None:
        refuses = any(item is not None and item.decision is r.Decision.REFUSE for item in old.items or ())
        takes_no_back = refuses or (old.biometric is False and consent.biometric is not False)
        _supersedes("consents", consent, takes_no_back, "recorded_by", "subject_id", dot, known, faults)


def _assent(assent: r.Assent, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    _recorded(assent.recorded_at, assent.asked_on, dot, faults, jurisdiction)
    old = known.get("assents", assent.supersedes_id)
    if old is not None:
        is_no = old.answer in (r.Answer.NO, r.Answer.PARTIAL) or bool(old.not_channels)
        _supersedes("assents", assent, is_no, "asked_by", "child_id", dot, known, faults)


def _withdrawal(row: r.Withdrawal, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    subject, speaker = known.original(row.subject_id), known.original(row.by_person_id)
    if row.by_role is r.WithdrawalRole.SELF and _differ(subject, speaker):
        faults.add(f"{dot}by_person_id", "self_by_other")
    if row.by_role is r.WithdrawalRole.NEXT_OF_KIN and row.received_at is not None:
        person = known.get("people", subject)
        told = known.get("people", row.subject_id)
        if person is not None and not any(_dead(someone, row.received_at) for someone in (person, told)):
            faults.add(f"{dot}by_role", "kin_of_living")
    _recorded(row.recorded_at, row.received_at, dot, faults, jurisdiction)
    if row.scope is not None:
        references("scope", row.scope, f"{dot}scope.", known, faults)
        names = {r.ScopeKind.CHANNELS: "channels", r.ScopeKind.ASSETS: "assets", r.ScopeKind.MEDIA: "media"}
        name = names.get(row.scope.kind)
        if name is not None and getattr(row.scope, name) == ():
            faults.add(f"{dot}scope.{name}", "empty_list")
    if known.get("withdrawals", row.supersedes_id) is not None:
        _supersedes("withdrawals", row, True, "received_by", "subject_id", dot, known, faults)


def _asset(asset: r.Asset, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    if _in_ring(asset, "assets", "derived_from", known):
        faults.add(f"{dot}derived_from", "ring")


def _appearance(row: r.Appearance, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    named = row.state in (r.AppearanceState.SUGGESTED, r.AppearanceState.CONFIRMED)
    if named and row.person_id is None and not faults.at(f"{dot}person_id"):
        faults.add(f"{dot}person_id", "without_person")
    unrecognisable = row.ignore_reason in (r.IgnoreReason.NOT_RECOGNISABLE, r.IgnoreReason.TOO_SMALL)
    if row.state is r.AppearanceState.CONFIRMED and unrecognisable:
        faults.add(f"{dot}ignore_reason", "confirmed_ignored")
    if row.t_start_ms is not None and row.t_end_ms is not None and row.t_end_ms < row.t_start_ms:
        faults.add(f"{dot}t_end_ms", "ends_before_start")


def _exception(row: r.ExceptionGrant, dot: str, known: Known, faults: Faults, jurisdiction: r.Jurisdiction) -> None:
    appearance = known.get("appearances", row.appearance_id)
    if appearance is not None and _differ(appearance.asset_id, row.asset_id):
        faults.add(f"{dot}appearance_id", "other_asset")


_RULES: Mapping[str, Callable[[Any, str, Known, Faults, r.Jurisdiction], None]] = {
    "events": _event,
    "people": _person,
    "guardianships": _guardianship,
    "consents": _consent,
    "assents": _assent,
    "withdrawals": _withdrawal,
    "assets": _asset,
    "appearances": _appearance,
    "exceptions": _exception,
}


def _recorded(at: datetime | None, stated: date | None, dot: str, faults: Faults, country: r.Jurisdiction) -> None:
    if at is not None and stated is not None and local_day(at, country) < stated:
        faults.add(f"{dot}recorded_at", "recorded_before_stated")


def _supersedes(
    key: str, new: Any, takes_no_back: bool, by: str, subject: str, dot: str, known: Known, faults: Faults
) -> None:
    """A no is taken out of the judgment by the data steward alone, and so is a statement about somebody else."""
    old = known.get(key, new.supersedes_id)
    if _in_ring(new, key, "supersedes_id", known):
        faults.add(f"{dot}supersedes_id", "ring")
    elif getattr(new, by) == str(r.Role.DATA_STEWARD):
        return
    elif takes_no_back:
        faults.add(f"{dot}supersedes_id", "no_superseded_by_other_role", key=by)
    elif _differ(known.original(getattr(old, subject)), known.original(getattr(new, subject))):
        faults.add(f"{dot}supersedes_id", "supersedes_other_person", key=by)


def _in_ring(record: Any, key: str, name: str, known: Known) -> bool:
    """Whether following a reference leads back to the record; a ring further on is a fault of the records in it."""
    return getattr(record, name) is not None and record.id is not None and known.is_in_ring(key, name, record.id)


def _dead(person: r.Person | None, on: date) -> bool:
    if person is None:
        return False
    if person.deceased_on is not None:
        return person.deceased_on <= on
    return person.deceased_year is not None and person.deceased_year <= on.year


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def paths(key: str, records: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Records with their JSON paths."""
    for place, record in enumerate(records):
        yield f"{key}[{place}]", record
