"""Whose forms are missing: who was at an event and has not answered, and whose yes ends or changes soon."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from consent_db import agenda, attendance, events, facts
from consent_db.agenda import AHEAD_DAYS
from consent_db.attendance import Answered

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from consent_db.agenda import Item
    from consent_db.connection import Register
    from consent_db.records import Event

LOOK_BACK_DAYS = 400
"""Events longer ago are not asked about by themselves: nobody prints forms for the summer before last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtEvent:
    """One event: who was there and has no answer that holds today, how many said no, and how many were there."""

    event: Event
    silent: tuple[str, ...]
    said_no: int
    present: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsDue:
    """What forms there are to collect; `items` reach to the next event, or as far as `agenda` looks ahead."""

    events: tuple[AtEvent, ...]
    items: tuple[Item, ...]
    next_event: Event | None

    @property
    def silent(self) -> tuple[str, ...]:
        """Everybody who has not answered for some event, each once."""
        return tuple(dict.fromkeys(person_id for one in self.events for person_id in one.silent))


def forms_due(register: Register, *, today: date) -> Generator[None, None, FormsDue]:
    """Work out whose forms are missing, a step per event; the day decides what holds.

    Somebody who said no has answered and is not asked again. Children's own answers are among `items`.
    """
    known = events.events(register)
    coming = events.upcoming(known, today=today)
    until = max(today + timedelta(days=AHEAD_DAYS), today if coming is None else coming.start or today)
    items = tuple(
        sorted(
            agenda.of_people(register, today=today, until=until),
            key=lambda one: (one.day is not None, one.day or today, one.person_id or ""),
        )
    )
    yield None
    there = attendance.who_was_there(register)
    read = facts.for_people(register, {one for listed in there.values() for one in listed})
    yield None
    found = []
    oldest = today - timedelta(days=LOOK_BACK_DAYS)
    for held in known:
        present = there.get(held.id, ())
        if not present or (held.start is not None and held.start < oldest):
            continue
        answers = {one: attendance.answered(read[one], held, today) for one in present if one in read}
        found.append(
            AtEvent(
                event=held,
                silent=tuple(one for one, said in answers.items() if said is Answered.NOTHING),
                said_no=sum(said is Answered.NO for said in answers.values()),
                present=len(present),
            )
        )
        yield None
    return FormsDue(events=tuple(found), items=items, next_event=coming)
