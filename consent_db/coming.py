"""What will change by itself for one person after a day: consents that end, birthdays, answers that grow old.

Every change with its own day and cause, whether or not an answer turns on it; what turns one is told by `agenda`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from consent_db.boundaries import boundary_days
from consent_db.days import add_months, next_day, turns
from consent_db.records import Answer, Jurisdiction
from consent_db.standing import standing
from consent_db.statements import Voice
from consent_db.verdict_people import PROTECTED_YEARS, REASK_AT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from consent_db.records import Facts
    from consent_db.standing import Standing


class What(StrEnum):
    """What happens on the day."""

    CONSENT_ENDS = "consent_ends"
    CONSENT_STARTS = "consent_starts"
    ASK_CHILD_AGAIN = "ask_child_again"
    TURNS = "turns"
    GRACE_ENDS = "grace_ends"
    PROTECTION_ENDS = "protection_ends"
    GUARDIAN_STARTS = "guardian_starts"
    GUARDIAN_ENDS = "guardian_ends"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One change: the first day on which it is so, and whom it concerns; `last` the last day of what ends."""

    day: date
    what: What
    person_id: str = ""
    channels: tuple[str, ...] = ()
    last: date | None = None
    age: int = 0


def coming(facts: Facts, person_id: str, at: date) -> tuple[Coming, ...]:
    """Return what will change after `at`, the soonest first, as things stand on that day.

    Every day is one of `boundary_days`: nothing is announced that the judge does not know.
    """
    known = set(boundary_days(facts))
    now = standing(facts, person_id, at)
    found = (
        one
        for one in (*_statements(now), *_child(facts, now, at), *_guardians(facts), *_death(facts, now, at))
        if one.day > at and one.day in known
    )
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.day, one.what, one.person_id, one.channels)))


def _statements(now: Standing) -> Iterator[Coming]:
    ends: dict[tuple[date, str], list[str]] = {}
    for yes in (*now.yeses, *now.coming):
        if yes.until is not None:
            ends.setdefault((yes.until, yes.speaker_id), []).extend(yes.channels)
    for (last, speaker), channels in ends.items():
        yield Coming(
            day=next_day(last),
            what=What.CONSENT_ENDS,
            person_id=speaker,
            channels=tuple(dict.fromkeys(channels)),
            last=last,
        )
    for yes in now.coming:
        yield Coming(day=yes.since, what=What.CONSENT_STARTS, person_id=yes.speaker_id, channels=yes.channels)


def _child(facts: Facts, now: Standing, at: date) -> Iterator[Coming]:
    policy = facts.policy
    floor = turns(now.view, policy.guardian_floor_age)
    if floor is None:
        return
    answer = now.answer
    if at < floor and answer is not None and answer.answer is not Answer.NOT_CAPABLE:
        old = next_day(add_months(answer.asked_on, policy.assent_max_age_months))
        days = [old] if old < floor else []
        for age in sorted({*REASK_AT, policy.assent_capable_from}):
            birthday = turns(now.view, age)
            if birthday is not None and answer.asked_on < birthday < floor:
                days.append(birthday)
        still = [day for day in days if day > at]
        if still and len(still) == len(days):
            yield Coming(day=min(still), what=What.ASK_CHILD_AGAIN, person_id=now.person_id)
    yield Coming(day=floor, what=What.TURNS, person_id=now.person_id, age=policy.guardian_floor_age)
    own = any(yes.voice is Voice.OWN and yes.consent.signed_at >= floor for yes in now.yeses)
    guardians = any(yes.voice is Voice.GUARDIAN for yes in (*now.yeses, *now.ended))
    if guardians and not own:
        grace = floor.toordinal() + policy.turned_age_grace_days + 1
        yield Coming(
            day=min(floor.max, floor.fromordinal(min(grace, floor.max.toordinal()))),
            what=What.GRACE_ENDS,
            person_id=now.person_id,
        )
    grown = turns(now.view, policy.youth_review_below)
    if grown is not None:
        yield Coming(day=grown, what=What.TURNS, person_id=now.person_id, age=policy.youth_review_below)


def _guardians(facts: Facts) -> Iterator[Coming]:
    for row in facts.guardianships:
        if row.valid_from is not None:
            yield Coming(day=row.valid_from, what=What.GUARDIAN_STARTS, person_id=row.guardian_id)
        if row.valid_to is not None:
            yield Coming(
                day=next_day(row.valid_to), what=What.GUARDIAN_ENDS, person_id=row.guardian_id, last=row.valid_to
            )


def _death(facts: Facts, now: Standing, at: date) -> Iterator[Coming]:
    view = now.view
    years = [view.deceased_year, None if view.deceased_on is None else view.deceased_on.year]
    died = max((year for year in years if year is not None), default=None)
    if died is not None and facts.jurisdiction is Jurisdiction.NO:
        ends = died + PROTECTED_YEARS
        if ends < 9999:
            last = (view.deceased_on or at).replace(year=ends, month=12, day=31)
            yield Coming(day=next_day(last), what=What.PROTECTION_ENDS, person_id=now.person_id, last=last)
