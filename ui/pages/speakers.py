"""Who can speak about somebody's pictures: the person, each guardian, a representative (rules.md 3.1, Guardianship)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db import people
from consent_db.records import ConsentRole, Relation
from ui import labels

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Guardianship, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One person in one role; `row` says by what somebody else speaks."""

    person_id: str
    role: ConsentRole
    text: str
    row: Guardianship | None = None


def speakers(
    register: Register, person: Person, *, recorded: tuple[str, ConsentRole] | None = None
) -> tuple[Speaker, ...]:
    """The person first, then everybody who is recorded to speak for them, also those who no longer do.

    `recorded` is who spoke in the entry that is corrected: they stay a choice although nothing else names them.
    """
    said = QCoreApplication.translate("speakers", "{name} in person").format(name=person.name)
    found = [Speaker(person_id=person.id, role=ConsentRole.SELF, text=said)]
    for one in people.guardianships(register, child_id=person.id):
        name = people.person(register, one.guardian_id).name
        if one.relation is Relation.LEGAL_REPRESENTATIVE:
            role = ConsentRole.REPRESENTATIVE
            said = QCoreApplication.translate("speakers", "{name} as representative").format(name=name)
        else:
            role = ConsentRole.GUARDIAN
            said = QCoreApplication.translate("speakers", "{name} as guardian").format(name=name)
        if one.valid_to is not None:
            said += " " + QCoreApplication.translate("speakers", "(until {date})").format(date=labels.day(one.valid_to))
        found.append(Speaker(person_id=one.guardian_id, role=role, text=said, row=one))
    if recorded is not None and not any((one.person_id, one.role) == recorded for one in found):
        speaker_id, role = recorded
        if role is not ConsentRole.SELF or people.original(register, speaker_id) != person.id:
            name = people.person(register, speaker_id).name
            said = QCoreApplication.translate("speakers", "{name}, as it was recorded").format(name=name)
            found.append(Speaker(person_id=speaker_id, role=role, text=said))
    return tuple(found)


def others_who_sign(register: Register, person_id: str, *, signed: set[str], day: date) -> tuple[Person, ...]:
    """Guardians with parental responsibility on that day whose signature is not among `signed`."""
    found = []
    for one in people.guardianships(register, child_id=person_id):
        from_day, to_day = one.valid_from or day, one.valid_to or day
        signs = one.holds_parental_responsibility and one.relation is not Relation.LEGAL_REPRESENTATIVE
        if signs and one.guardian_id not in signed and from_day <= day <= to_day:
            found.append(people.person(register, one.guardian_id))
    return tuple(found)
