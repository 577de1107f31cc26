"""All the person card shows, read from the register in one go, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from consent_db import appearances, biometrics, clock, evidence, facts, look_alikes, people

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Appearance, Evidence, Facts, Guardianship, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One person as of a day; `wards` are those they speak for, `recognised` the answer about face codes.

    `faces` names a crop of each guardian and ward who has one.
    """

    person: Person
    day: date
    today: date
    facts: Facts
    assets: tuple[str, ...]
    face_id: str | None
    recognised: bool | None
    guardians: tuple[tuple[Guardianship, Person], ...]
    wards: tuple[tuple[Guardianship, Person], ...]
    alike: tuple[Person, ...]
    proofs: Mapping[str, Evidence]
    faces: Mapping[str, str]


def read(register: Register, person_id: str, day: date | None = None) -> Profile:
    """Read somebody's profile as of a day, by default today; raises StoreProblem `unknown_person`."""
    with register.snapshot():
        root = people.original(register, person_id)
        one = people.person(register, root)
        known = facts.for_person(register, root)
        today = clock.today(known.jurisdiction)
        as_of = day or today
        shown = appearances.of_person(register, root)
        codes = biometrics.standing(register, policy=known.policy, at=datetime.combine(as_of, time(12), UTC))
        proofs = {
            f"{table}:{key}": proof
            for table, rows in (("assent", known.assents), ("withdrawal", known.withdrawals))
            for key, proof in evidence.of_statements(register, table, [row.id for row in rows]).items()
        }
        guardians = tuple(
            (row, people.person(register, people.original(register, row.guardian_id)))
            for row in people.guardianships(register, child_id=root)
        )
        wards = tuple(
            (row, people.person(register, people.original(register, row.child_id)))
            for row in people.speaks_for(register, root)
        )
        near = {person.id: _face(appearances.of_person(register, person.id)) for _, person in (*guardians, *wards)}
        return Profile(
            person=one,
            day=as_of,
            today=today,
            facts=known,
            assets=tuple(dict.fromkeys(each.asset_id for each in shown)),
            face_id=_face(shown),
            recognised=True if root in codes.granted else (False if root in codes.refused else None),
            guardians=guardians,
            wards=wards,
            alike=look_alikes.lookalikes(register, root),
            proofs=proofs,
            faces={person: face for person, face in near.items() if face is not None},
        )


def _face(shown: Sequence[Appearance]) -> str | None:
    return next((each.id for each in shown if each.box is not None), None)
