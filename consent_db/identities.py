"""Merged people: which records are one person, what is known of that person, and since when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from consent_db.days import local_day, turns
from consent_db.records import Capacity, Person, PersonKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.records import Jurisdiction

NEVER = date.max
"""The day two records were joined when nobody knows that they were."""

_CAUTION = (Capacity.FULL, Capacity.ASSISTED, Capacity.REPRESENTED)


@dataclass(frozen=True, slots=True)
class Identity:
    """One person behind one or more records; `view` is what the judgment goes by, the most cautious of all."""

    id: str
    records: tuple[Person, ...]
    view: Person
    kinds: frozenset[PersonKind]
    lookalike_groups: frozenset[str]


class Identities:
    """Resolves person ids through merges; total: rings and missing records are people of whom nothing is known."""

    def __init__(self, people: Mapping[str, Person], jurisdiction: Jurisdiction) -> None:
        self._people = people
        self._jurisdiction = jurisdiction
        self._roots: dict[str, str] = {}
        self._known: dict[str, Identity] = {}
        self._merged: dict[str, list[str]] = {}
        for person_id, person in people.items():
            if person.merged_into_id is not None:
                self._merged.setdefault(self.root(person_id), []).append(person_id)

    def root(self, person_id: str) -> str:
        """Return the id all merged records share; a ring has the least of its ids."""
        found = self._roots.get(person_id)
        if found is None:
            walked = [step for step, _ in self._chain(person_id)]
            last = self._people.get(walked[-1])
            into = None if last is None else last.merged_into_id
            found = walked[-1] if into is None else min(walked[walked.index(into) :])
            self._roots[person_id] = found
        return found

    def of(self, person_id: str) -> Identity:
        """Return the person behind an id; never fails, an unknown id is somebody of whom nothing is known."""
        root = self.root(person_id)
        identity = self._known.get(root)
        if identity is None:
            ids = {root, *self._merged.get(root, ())}
            records = tuple(self._people[each] for each in sorted(ids) if each in self._people)
            identity = self._known[root] = _identity(root, records or (Person(id=root),))
        return identity

    def joined(self, first_id: str, second_id: str) -> date:
        """Return the day from which two records are one person: the first day for one record, NEVER if unknown."""
        if first_id == second_id:
            return date.min
        seconds = dict(self._chain(second_id))
        for step, day in self._chain(first_id):
            if step in seconds:
                return max(day, seconds[step])
        return NEVER

    def _chain(self, person_id: str) -> list[tuple[str, date]]:
        """Return the records an id was merged into, itself first, each with the day of the last merge so far."""
        chain = [(person_id, date.min)]
        seen = {person_id}
        while (person := self._people.get(chain[-1][0])) is not None and person.merged_into_id is not None:
            if person.merged_into_id in seen:
                break
            day = NEVER if person.merged_at is None else local_day(person.merged_at, self._jurisdiction)
            chain.append((person.merged_into_id, max(chain[-1][1], day)))
            seen.add(person.merged_into_id)
        return chain


def _identity(root: str, records: tuple[Person, ...]) -> Identity:
    own = next((record for record in records if record.id == root), records[0])
    kinds = frozenset(record.kind for record in records if record.kind is not PersonKind.UNKNOWN_LABEL)
    groups = frozenset(record.lookalike_group_id for record in records if record.lookalike_group_id)
    view = own if len(records) == 1 else _pooled(own, records)
    return Identity(root, records, view, kinds, groups)


def _pooled(own: Person, records: tuple[Person, ...]) -> Person:
    born = [(birthday, record) for record in records if (birthday := turns(record, 0)) is not None]
    youngest = max(born, key=lambda pair: (pair[0], pair[1].id))[1] if born else own
    dead = sorted(
        (record for record in records if record.deceased_on is not None or record.deceased_year is not None),
        key=lambda record: (record.id != own.id, record.id),
    )
    kind = PersonKind.CHILD if any(record.kind is PersonKind.CHILD for record in records) else own.kind
    return replace(
        own,
        kind=kind,
        birth_date=youngest.birth_date,
        birth_year=youngest.birth_year,
        adult_declared=any(record.adult_declared for record in records),
        protected=any(record.protected for record in records),
        capacity=max((record.capacity for record in records), key=_CAUTION.index),
        deceased_on=dead[0].deceased_on if dead else None,
        deceased_year=dead[0].deceased_year if dead else None,
    )
