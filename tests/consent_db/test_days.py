"""Local days, whole months and ages."""

from datetime import UTC, date, datetime

import pytest

from consent_db.days import add_months, age_at, aware, capture_day, is_below, is_child, local_day, next_day, turns
from consent_db.records import Jurisdiction, Person, PersonKind, Policy

NO = Jurisdiction.NO


def born(day=None, year=None, **more):
    return Person(id="p", birth_date=None if day is None else date.fromisoformat(day), birth_year=year, **more)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 1, 22, 30, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 1, 23, 30), date(2026, 12, 2)),  # noqa: DTZ001
        (datetime.max.replace(tzinfo=UTC), date.max),
        (datetime.min.replace(tzinfo=UTC), date.min),
    ],
)
def test_the_legal_day_is_the_local_one(instant, day):
    assert local_day(instant, NO) == day
    assert local_day(instant, Jurisdiction.SE) == day
    assert aware(instant).tzinfo is not None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (None, None),
        ("", None),
        ("2026-13-01T10:00:00", None),
        ("2026-03-01T23:30:00", date(2026, 3, 1)),
        ("2026-03-01T23:30:00Z", date(2026, 3, 2)),
        ("2026-03-01T00:30:00+05:00", date(2026, 2, 28)),
    ],
)
def test_the_capture_day(text, day):
    assert capture_day(text, NO) == day


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-20", 24, "2028-11-20"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-01-15", 10**9, "9999-12-31"),
        ("2026-01-15", -(10**9), "0001-01-01"),
    ],
)
def test_months_end_where_the_month_ends(day, months, then):
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(then)


def test_the_day_after_the_last_is_the_last():
    assert next_day(date(2026, 12, 31)) == date(2027, 1, 1)
    assert next_day(date.max) == date.max


@pytest.mark.parametrize(
    ("person", "age", "day"),
    [
        (born("2011-05-04"), 15, date(2026, 5, 4)),
        (born("2012-02-29"), 15, date(2027, 3, 1)),
        (born("2012-02-29"), 16, date(2028, 2, 29)),
        (born(year=2011), 15, date(2026, 12, 31)),
        (born("2011-05-04", 2011), 15, date(2026, 5, 4)),
        (born("2011-05-04", 2010), 15, date(2026, 5, 4)),
        (born("2011-05-04", 2012), 15, date(2027, 12, 31)),
        (born(), 15, None),
        (born(year=10**6), 15, date.max),
        (born(year=-(10**6)), 15, date.min),
    ],
)
def test_turning_an_age(person, age, day):
    assert turns(person, age) == day


@pytest.mark.parametrize(
    ("person", "day", "age"),
    [
        (born("2011-05-04"), date(2026, 5, 3), 14),
        (born("2011-05-04"), date(2026, 5, 4), 15),
        (born("2012-02-29"), date(2027, 2, 28), 14),
        (born("2030-01-01"), date(2026, 1, 1), -4),
        (born(year=2011), date(2026, 12, 30), 14),
        (born("2011-05-04", 2012), date(2026, 12, 31), 14),
        (born(), date(2026, 1, 1), None),
    ],
)
def test_an_age(person, day, age):
    assert age_at(person, day) == age


def test_an_age_nobody_knows():
    day = date(2026, 1, 1)
    assert is_below(born("2011-05-04"), 15, day) is True
    assert is_below(born("2010-05-04"), 15, day) is False
    assert is_below(born(), 15, day) is None
    assert is_below(born(adult_declared=True), 15, day) is False
    assert is_below(born(adult_declared=True, kind=PersonKind.CHILD), 15, day) is None
    assert is_below(born("2015-05-04", adult_declared=True), 15, day) is True


def test_who_is_a_child():
    day, policy = date(2026, 1, 1), Policy()
    assert is_child(born("2011-05-04"), day, policy)
    assert not is_child(born("2010-05-04"), day, policy)
    assert not is_child(born(), day, policy)
    assert is_child(born(kind=PersonKind.CHILD), day, policy)
    assert is_child(born("2010-05-04"), day, Policy(guardian_floor_age=18))
