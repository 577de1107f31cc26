"""Who said yes or no to being recognised by a face code, on one day (rules.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from consent_db.clock import local_day
from consent_db.records import Jurisdiction
from consent_db.rows import query

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from consent_db.connection import Register
    from consent_db.records import Policy

_WITHDRAWN = 3
_REFUSED = 2
_GRANTED = 1


@dataclass(frozen=True, slots=True)
class _Said:
    """One biometric statement; `answer`: yes, no (also an ended yes), or later (a yes that does not hold yet)."""

    person: str
    speaker: str
    order: tuple[str, int, str]
    answer: str
    identifier: str


@dataclass(frozen=True, slots=True)
class Standing:
    """People (after merging) by their biometric statement: `granted` with the consent's id, `refused`, or neither.

    An ended yes counts as refused: its codes must go. `merged` leads to the person somebody was merged into.
    """

    granted: Mapping[str, str] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()
    merged: Mapping[str, str] = field(default_factory=dict)

    def root(self, person_id: str) -> str:
        """The person that `person_id` was merged into, else the person."""
        return self.merged.get(person_id, person_id)


def standing(register: Register, *, policy: Policy, at: datetime) -> Standing:
    """Read everybody's biometric statements.

    The latest one of each speaker counts, on one day a no before a yes; anybody's no (a guardian's too) outweighs a yes
    unless the person's own yes came later. Only an own yes opens the gallery.
    """
    merged = _merged(register)
    day = _local_day(register, at)
    latest: dict[tuple[str, str], _Said] = {}
    for said in _statements(register, merged, day):
        key = (said.person, said.speaker)
        if key not in latest or said.order > latest[key].order:
            latest[key] = said
    granted: dict[str, str] = {}
    refused: set[str] = set()
    for person, speaker in latest:
        said = latest[person, speaker]
        own = latest.get((person, person))
        if said.answer == "no" and not (own and own.answer == "yes" and own.order > said.order):
            refused.add(person)
        elif said is own and said.answer == "yes":
            granted[person] = said.identifier
    of_age = _old_enough(register, set(granted), age=policy.biometric_min_age, day=day)
    return Standing(
        granted={person: consent for person, consent in granted.items() if person in of_age - refused},
        refused=frozenset(refused),
        merged=merged,
    )


def refuses(register: Register, person_id: str, *, policy: Policy, at: datetime) -> bool:
    """Tell whether no code of this person may be kept."""
    said = standing(register, policy=policy, at=at)
    return said.root(person_id) in said.refused


def _statements(register: Register, merged: Mapping[str, str], day: str) -> Iterator[_Said]:
    for identifier, subject, speaker, biometric, signed_at, valid_from, valid_until in query(
        register,
        "SELECT c.id, c.subject_id, c.speaker_id, c.biometric, c.signed_at, c.valid_from, c.valid_until FROM consent c"
        " WHERE c.biometric IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.supersedes_id = c.id)",
    ):
        answer = "yes"
        if not biometric or (valid_until is not None and valid_until < day):
            answer = "no"
        elif (valid_from or "") > day or signed_at > day:
            answer = "later"
        order = (signed_at, _GRANTED if biometric else _REFUSED, identifier)
        yield _Said(merged.get(subject, subject), merged.get(speaker, speaker), order, answer, identifier)
    for identifier, subject, speaker, received_at in query(
        register,
        "SELECT w.id, w.subject_id, w.by_person_id, w.received_at FROM withdrawal w"
        " WHERE json_extract(w.scope, '$.kind') IN ('all', 'biometric')"
        " AND NOT EXISTS (SELECT 1 FROM withdrawal n WHERE n.supersedes_id = w.id)",
    ):
        order = (received_at, _WITHDRAWN, identifier)
        yield _Said(merged.get(subject, subject), merged.get(speaker, speaker), order, "no", identifier)


def _merged(register: Register) -> dict[str, str]:
    into = {
        row[0]: row[1] for row in query(register, "SELECT id, merged_into_id FROM person WHERE merged_into_id <> ''")
    }
    roots: dict[str, str] = {}
    for person in into:
        root, seen = person, {person}
        while root in into and into[root] not in seen:
            root = into[root]
            seen.add(root)
        roots[person] = root
    return roots


def _old_enough(register: Register, people: set[str], *, age: int, day: str) -> set[str]:
    """Keep living people of that age; a declared adult without a birth date is 18, a bare year turns on 31 December."""
    found: set[str] = set()
    today_ = date.fromisoformat(day)
    for identifier, birth_date, birth_year, adult, deceased_on, deceased_year in query(
        register, "SELECT id, birth_date, birth_year, adult_declared, deceased_on, deceased_year FROM person"
    ):
        if identifier not in people or deceased_on or deceased_year:
            continue
        born = birth_date or (f"{birth_year}-12-31" if birth_year else None)
        if born is None:
            old_enough = bool(adult) and age <= 18
        else:
            birth = date.fromisoformat(born)
            had_birthday = (today_.month, today_.day) >= (birth.month, birth.day)
            old_enough = today_.year - birth.year - (not had_birthday) >= age
        if old_enough:
            found.add(identifier)
    return found


def _local_day(register: Register, at: datetime) -> str:
    rows = query(register, "SELECT jurisdiction FROM org_unit WHERE own = 1")
    jurisdiction = Jurisdiction(rows[0][0]) if rows else Jurisdiction.NO
    return local_day(at, jurisdiction).isoformat()
