"""The days on which an answer may change by itself: between two of them a verdict stays as it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from consent_db.days import add_months, local_day, next_day, turns
from consent_db.verdict_exceptions import NEWS_MONTHS
from consent_db.verdict_people import PROTECTED_YEARS, REASK_AT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from consent_db.records import Facts, Person


def boundary_days(facts: Facts) -> tuple[date, ...]:
    """Return the first days of each stretch in which the verdict on a picture cannot change, in order.

    A cached answer of one day is right on another if no boundary lies after the earlier and up to the later.
    """
    return tuple(sorted({*_of_statements(facts), *_of_people(facts), *_of_exceptions(facts)}))


def _of_statements(facts: Facts) -> Iterator[date]:
    for consent in facts.consents:
        yield consent.signed_at
        if consent.valid_from is not None:
            yield consent.valid_from
        if consent.valid_until is not None:
            yield next_day(consent.valid_until)
    for assent in facts.assents:
        yield assent.asked_on
        yield next_day(add_months(assent.asked_on, facts.policy.assent_max_age_months))
    yield from (withdrawal.received_at for withdrawal in facts.withdrawals)
    for row in facts.guardianships:
        if row.valid_from is not None:
            yield row.valid_from
        if row.valid_to is not None:
            yield next_day(row.valid_to)


def _of_people(facts: Facts) -> Iterator[date]:
    policy = facts.policy
    floor = policy.guardian_floor_age
    for person in facts.people.values():
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


def _of_exceptions(facts: Facts) -> Iterator[date]:
    for exception in facts.exceptions:
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
