"""The days on which an answer may change by itself: between two of them a verdict stays as it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from consent_db.days import add_months, local_day, next_day, turns
from consent_db.records import Assent, Consent, Withdrawal
from consent_db.verdict_exceptions import NEWS_MONTHS
from consent_db.verdict_people import PROTECTED_YEARS, REASK_AT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from consent_db.records import ExceptionGrant, Facts, Guardianship, Person, Policy

Row = TypeVar("Row")


def boundary_days(facts: Facts) -> tuple[date, ...]:
    """Return the first days of each stretch in which the verdict on a picture cannot change, in order.

    A cached answer of one day is right on another if no boundary lies after the earlier and up to the later.
    """
    found = {day for row in _statements(facts) for day in _of_statement(row, facts)}
    found |= {day for person in facts.people.values() for day in _of_person(person, facts)}
    found |= {day for row in facts.exceptions for day in _of_exception(row, facts)}
    return tuple(sorted(found))


class Ahead:
    """The next boundary of one picture after another, after one day; what it found of a record it keeps.

    For pictures of one reading: the records of one person are the same objects in all of them (facts.Reader).
    """

    def __init__(self, after: date) -> None:
        self._after = after
        self._policy: Policy | None = None
        self._known: dict[int, tuple[object, date]] = {}

    def next_boundary(self, facts: Facts) -> date:
        """Return the first boundary day of a picture after the day; the calendar's last day where there is none."""
        if facts.policy is not self._policy:
            self._policy = facts.policy
            self._known.clear()
        found = [self._of(row, _of_statement, facts) for row in _statements(facts)]
        found += [self._of(person, _of_person, facts) for person in facts.people.values()]
        found += [day for row in facts.exceptions for day in _of_exception(row, facts) if day > self._after]
        return min(found, default=date.max)

    def _of(self, row: Row, days: Callable[[Row, Facts], Iterator[date]], facts: Facts) -> date:
        known = self._known.get(id(row))
        if known is None:  # the record is kept with its day, so that no other can come to have its id
            ahead = min((day for day in days(row, facts) if day > self._after), default=date.max)
            known = self._known[id(row)] = row, ahead
        return known[1]


def _statements(facts: Facts) -> Iterator[Consent | Assent | Withdrawal | Guardianship]:
    yield from facts.consents
    yield from facts.assents
    yield from facts.withdrawals
    yield from facts.guardianships


def _of_statement(row: Consent | Assent | Withdrawal | Guardianship, facts: Facts) -> Iterator[date]:
    if isinstance(row, Consent):
        yield row.signed_at
        if row.valid_from is not None:
            yield row.valid_from
        if row.valid_until is not None:
            yield next_day(row.valid_until)
    elif isinstance(row, Assent):
        yield row.asked_on
        yield next_day(add_months(row.asked_on, facts.policy.assent_max_age_months))
    elif isinstance(row, Withdrawal):
        yield row.received_at
    else:
        if row.valid_from is not None:
            yield row.valid_from
        if row.valid_to is not None:
            yield next_day(row.valid_to)


def _of_person(person: Person, facts: Facts) -> Iterator[date]:
    policy = facts.policy
    floor = policy.guardian_floor_age
    for age in (*REASK_AT, policy.assent_capable_from, floor, policy.youth_review_below):
        birthday = turns(person, age)
        if birthday is not None:
            yield birthday
    turned = turns(person, floor)
    if turned is not None:
        yield _days_after(turned, policy.turned_age_grace_days + 1)
    yield from _of_death(person)
    yield from _birthdays(person)


def _birthdays(person: Person) -> Iterator[date]:
    """Yield the days somebody grows a year older while the age itself is told (rules.md R49)."""
    yield from (birthday for age in range(13, 26) if (birthday := turns(person, age)) is not None)


def _of_death(person: Person) -> Iterator[date]:
    if person.deceased_on is not None:
        yield person.deceased_on
        yield _new_year(person.deceased_on.year + PROTECTED_YEARS + 1)
    if person.deceased_year is not None:
        yield _new_year(person.deceased_year)
        yield _new_year(person.deceased_year + PROTECTED_YEARS + 1)


def _of_exception(exception: ExceptionGrant, facts: Facts) -> Iterator[date]:
    granted_on = local_day(exception.granted_at, facts.jurisdiction)
    yield granted_on
    yield next_day(add_months(granted_on, NEWS_MONTHS))
    if exception.valid_until is not None:
        yield next_day(exception.valid_until)


def _new_year(year: int) -> date:
    return date(max(date.min.year, min(date.max.year, year)), 1, 1)


def _days_after(day: date, days: int) -> date:
    ordinal = max(date.min.toordinal(), min(date.max.toordinal(), day.toordinal() + days))
    return date.fromordinal(ordinal)
