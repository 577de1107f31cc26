"""Who is easily mistaken for whom, and what joining two records would mean; nothing here is ever done in bulk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import people
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.rows import PERSON, by_ids, chunks, marks, query, select

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What two records hold before they become one person.

    `together` counts pictures in which both are named: one person is hardly there twice. `related` tells that one
    speaks for the other, `alike` that somebody said they are only easily mistaken.
    """

    keep: Person
    other: Person
    keep_statements: int
    other_statements: int
    keep_pictures: int
    other_pictures: int
    together: int
    related: bool
    alike: bool


def merge_preview(register: Register, keep_id: str, other_id: str) -> MergePreview:
    """Say what a merge would join; raises StoreProblem `unknown_person`, `same_person`."""
    keep, other = people.original(register, keep_id), people.original(register, other_id)
    if keep == other:
        raise StoreProblem("same_person")
    first, second = people.pool(register, keep), people.pool(register, other)
    here, there = _pictures(register, first), _pictures(register, second)
    pairs = {(row.child_id, row.guardian_id) for row in people.guardianships(register)}
    return MergePreview(
        keep=people.person(register, keep),
        other=people.person(register, other),
        keep_statements=_statements(register, first),
        other_statements=_statements(register, second),
        keep_pictures=len(here),
        other_pictures=len(there),
        together=len(here & there),
        related=any((one, another) in pairs or (another, one) in pairs for one in first for another in second),
        alike=other in {one.id for one in lookalikes(register, keep)},
    )


def lookalikes(register: Register, person_id: str) -> tuple[Person, ...]:
    """Everybody else in a look-alike group with this person, by name."""
    same = people.pool(register, person_id)
    groups = {one.lookalike_group_id for one in by_ids(register, PERSON, "id", same)} - {None}
    found = by_ids(register, PERSON, "lookalike_group_id", (group for group in groups if group is not None))
    roots = {people.original(register, one.id) for one in found} - set(same)
    return tuple(sorted(by_ids(register, PERSON, "id", roots), key=lambda one: (one.name.casefold(), one.id)))


def link(register: Register, person_id: str, other_id: str, *, actor: Actor) -> Changed:
    """Say that two people are easily mistaken for each other: from now on every face of theirs is asked about (R45).

    Groups that had one of them become one group. Raises StoreProblem `unknown_person`, `same_person`.
    """
    with register.action(actor, "lookalikes_linked") as action:
        both = [people.original(register, each) for each in (person_id, other_id)]
        if both[0] == both[1]:
            raise StoreProblem("same_person")
        for one in both:
            people.person(register, one)
        records = by_ids(register, PERSON, "id", [record for one in both for record in people.pool(register, one)])
        groups = sorted({record.lookalike_group_id for record in records if record.lookalike_group_id is not None})
        group = groups[0] if groups else new_id()
        members = {record.id for record in by_ids(register, PERSON, "lookalike_group_id", groups)}.union(both)
        action.tell(person=both[0], other=both[1])
        for member in sorted(members):
            action.update("person", member, {"lookalike_group_id": group})
    return action.changed


def unlink(register: Register, person_id: str, *, actor: Actor) -> Changed:
    """Say that a person is not mistaken for anybody; a group of one that is left over ends too.

    Raises StoreProblem `unknown_person`.
    """
    with register.action(actor, "lookalikes_unlinked") as action:
        root = people.original(register, person_id)
        people.person(register, root)
        same = set(people.pool(register, root))
        groups = {record.lookalike_group_id for record in by_ids(register, PERSON, "id", same)} - {None}
        action.tell(person=root)
        for group in sorted(group for group in groups if group is not None):
            members = [record.id for record in select(register, PERSON, "WHERE lookalike_group_id = ?", (group,))]
            left = {people.original(register, member) for member in members} - {root}
            for member in sorted(members):
                if member in same or len(left) < 2:
                    action.update("person", member, {"lookalike_group_id": None})
    return action.changed


def _pictures(register: Register, same: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for chunk in chunks(same):
        sql = f"SELECT DISTINCT asset_id FROM appearance WHERE state = 'confirmed' AND person_id IN ({marks(chunk)})"
        found.update(row[0] for row in query(register, sql, chunk))
    return found


def _statements(register: Register, same: tuple[str, ...]) -> int:
    return sum(
        int(query(register, f"SELECT count(*) FROM {table} WHERE {column} IN ({marks(chunk)})", chunk)[0][0])
        for chunk in chunks(same)
        for table, column in (("consent", "subject_id"), ("assent", "child_id"), ("withdrawal", "subject_id"))
    )
