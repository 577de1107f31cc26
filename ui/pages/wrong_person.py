"""Correcting an entry: whose it really is, and what the correction changes in the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db import facts, people
from consent_db.records import Assent, Consent, Role
from ui import errors
from ui.jobs import once
from ui.models import correction
from ui.widgets.person_choice import PersonChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from consent_db.connection import Register
    from consent_db.records import Person, Withdrawal
    from ui.desk import Desk


class WrongPerson(PersonChoice):
    """The person an entry is about; another one may be chosen where it was recorded on the wrong person.

    Everybody is read only where that is `asked`: a new entry is about the person whose card it was opened from.
    """

    def __init__(self, desk: Desk, person: Person, *, asked: bool) -> None:
        offered = people.people(desk.register) if asked else ()
        everybody = {one.id: one for one in offered} | {person.id: person}
        self._everybody = everybody
        name = QCoreApplication.translate("WrongPerson", "Whose entry is it?")
        super().__init__(desk.theme, name, tuple(everybody.values()), person_id=person.id)

    @property
    def person(self) -> Person | None:
        """Who is chosen; None while the words in the field mean nobody."""
        return self._everybody.get(self.person_id or "")


def effect_of(
    desk: Desk,
    new: Consent | Assent | Withdrawal,
    before_id: str,
    person: Person,
    tell: Callable[[str], object],
    *,
    owner: QObject,
) -> None:
    """Tell in the background what recording a correction changes, for the person it was about and the one it is."""
    channels, today = desk.channels(), desk.today()
    before = people.person(desk.register, people.original(desk.register, before_id))
    wanted = {before.id: before.name, person.id: person.name}
    judged = _as_recorded(new)

    def query(register: Register) -> str:
        return "\n".join(
            correction.effect(facts.for_person(register, one), judged, channels, today, name=name)
            for one, name in wanted.items()
        )

    desk.runner.start(
        "read", once(query), finished=tell, failed=lambda problem: tell(errors.sentence(problem)), owner=owner
    )


def _as_recorded(new: Consent | Assent | Withdrawal) -> Consent | Assent | Withdrawal:
    """The statement as the store will hold it: a correction is judged with the role of who may make it."""
    role = str(Role.DATA_STEWARD)
    if isinstance(new, Consent):
        return replace(new, recorded_by=role)
    if isinstance(new, Assent):
        return replace(new, asked_by=role)
    return replace(new, received_by=role)
