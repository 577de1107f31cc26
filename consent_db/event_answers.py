"""One event as a table: who is expected or was there, what each has answered by then, and what ends before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from consent_db import attendance, channels, days, events, facts, people, policy
from consent_db.attendance import Answered
from consent_db.records import Media
from consent_db.standing import standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Event, Facts, Person, Policy

SOON: Final = timedelta(days=30)
"""A yes that ends so soon after the event is told: the pictures are used in the weeks that follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtEvent:
    """What one person has for one event, as of its day or today, whichever is later.

    `channels` are the ids a yes to pictures covers then; `film` those a yes to film alone covers, where no picture may
    be shown anywhere. `ends` is the last day of a yes that is over by then or soon after;
    `turns` the birthday on which somebody begins to answer in person, where that comes by then or soon after.
    """

    person: Person
    sticker: str
    answered: Answered
    channels: tuple[str, ...]
    ends: date | None
    turns: date | None
    child: bool
    film: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventAnswers:
    """Everybody at one event, and the day that the answers are told for."""

    event: Event
    day: date
    rows: tuple[AtEvent, ...]

    @property
    def missing(self) -> tuple[AtEvent, ...]:
        """Those without an answer that holds."""
        return tuple(one for one in self.rows if one.answered is Answered.NOTHING)


def of_event(register: Register, event_id: str, *, today: date) -> EventAnswers:
    """Tell what everybody who is on the list or in the pictures of an event has; the dead are not asked.

    Raises StoreProblem `unknown_event`.
    """
    held = events.event(register, event_id)
    day = max(today, held.start or today)
    stickers = {one.person_id: one.sticker for one in attendance.attendees(register, held.id)}
    read = facts.for_people(register, attendance.present_at(register, held.id))
    decided = policy.policy(register)
    active = [one.id for one in channels.channels(register, active_only=True)]
    rows = [
        _row(
            about.people[one], stickers.get(one, ""), about, held, today=today, day=day, decided=decided, active=active
        )
        for one, about in read.items()
        if about.people[one].deceased_on is None and about.people[one].deceased_year is None
    ]
    rows.sort(key=lambda one: (people.folded(one.person.name), one.person.id))
    return EventAnswers(event=held, day=day, rows=tuple(rows))


def _row(
    person: Person,
    sticker: str,
    about: Facts,
    held: Event,
    *,
    today: date,
    day: date,
    decided: Policy,
    active: Sequence[str],
) -> AtEvent:
    said, covered = attendance.covered(about, held, day)
    filmed = attendance.covered(about, held, day, Media.VIDEO)[1] if said is not Answered.YES else ()
    birthday = days.turns(person, decided.guardian_floor_age)
    return AtEvent(
        person=person,
        sticker=sticker,
        answered=said,
        channels=tuple(one for one in active if one in covered),
        ends=_ends(about, person.id, held.id, today, day),
        turns=birthday if birthday is not None and today < birthday <= day + SOON else None,
        child=days.is_child(person, today, decided),
        film=tuple(one for one in active if one in filmed),
    )


def _ends(about: Facts, person_id: str, held_id: str, today: date, day: date) -> date | None:
    """The last day of the yes that ends first, where that is by the event or soon after."""
    yeses = [one for one in standing(about, person_id, today).yeses if one.event_id in (None, held_id)]
    ending = [one.until for one in yeses if one.until is not None]
    first = min(ending, default=None)
    return first if first is not None and first <= day + SOON else None
