"""Local days, whole months and ages: the calendar in which the consent rules count."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from consent_db.clock import zone
from consent_db.records import PersonKind

if TYPE_CHECKING:
    from consent_db.records import Jurisdiction, Person, Policy


def aware(instant: datetime) -> datetime:
    """Return the instant with a zone; one without is taken as UTC, so that any two can be compared."""
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)


def local_day(instant: datetime, jurisdiction: Jurisdiction) -> date:
    """Return the legal day of an instant: the local day of the jurisdiction (rules.md, "The answer")."""
    try:
        return aware(instant).astimezone(zone(jurisdiction)).date()
    except OverflowError:  # the first and the last day of the calendar
        return instant.date()


def capture_day(captured_at: str | None, jurisdiction: Jurisdiction) -> date | None:
    """Return the local day a picture was taken, or None when that is unknown or unreadable."""
    if captured_at is None:
        return None
    try:
        instant = datetime.fromisoformat(captured_at)
    except ValueError:
        return None
    return instant.date() if instant.tzinfo is None else local_day(instant, jurisdiction)


def add_months(day: date, months: int) -> date:
    """Return the same day so many months on, or the month's last day; the calendar's ends are not passed."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_day(day: date) -> date:
    """Return the day after, or the calendar's last day."""
    return day if day == date.max else day + timedelta(days=1)


def turns(person: Person, age: int) -> date | None:
    """Return the day somebody turns `age`, or None when no birth is recorded (rules.md 3.1).

    A year alone means 31 December; 29 February means 1 March where there is none. Where year and date
    disagree the later one counts, since it is the more cautious.
    """
    born = person.birth_date
    if person.birth_year is not None and (born is None or person.birth_year > born.year):
        return _day(person.birth_year + age, 12, 31)
    return None if born is None else _day(born.year + age, born.month, born.day)


def _day(year: int, month: int, day: int) -> date:
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    if (month, day) == (2, 29) and not calendar.isleap(year):
        return date(year, 3, 1)
    return date(year, month, day)


def age_at(person: Person, day: date) -> int | None:
    """Return the age in whole years on a day (negative before birth), or None when no birth is recorded."""
    birth = turns(person, 0)
    if birth is None:
        return None
    born_year = birth.year
    if person.birth_year is not None and (person.birth_date is None or person.birth_year > person.birth_date.year):
        born_year = person.birth_year
    years = day.year - born_year
    birthday = turns(person, years)
    return years if birthday is not None and birthday <= day else years - 1


def is_below(person: Person, age: int, day: date) -> bool | None:
    """Tell whether somebody is younger than `age` on a day; None when nobody knows.

    A declared adult is below no age; the declaration of somebody registered as a child counts for nothing.
    """
    birthday = turns(person, age)
    if birthday is not None:
        return day < birthday
    return False if person.adult_declared and person.kind is not PersonKind.CHILD else None


def is_child(person: Person, day: date, policy: Policy) -> bool:
    """Tell whether guardians must speak: below the guardian floor, or registered as a child of unknown age."""
    below = is_below(person, policy.guardian_floor_age, day)
    return person.kind is PersonKind.CHILD if below is None else below
