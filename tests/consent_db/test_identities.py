"""Merged people."""

from datetime import UTC, date, datetime

import pytest

from consent_db.identities import NEVER, Identities
from consent_db.records import Capacity, Jurisdiction, Person, PersonKind


def noon(day):
    return datetime(2026, 8, day, 12, tzinfo=UTC)


def people(*records):
    return Identities({record.id: record for record in records}, Jurisdiction.NO)


CHAIN = (
    Person(id="a", merged_into_id="b", merged_at=noon(5)),
    Person(id="b", merged_into_id="c", merged_at=noon(3)),
    Person(id="c"),
    Person(id="d", merged_into_id="c", merged_at=noon(9)),
)


def test_a_chain_ends_in_one_person():
    known = people(*CHAIN)

    assert {known.root(each) for each in "abcd"} == {"c"}
    assert [record.id for record in known.of("a").records] == ["a", "b", "c", "d"]
    assert known.of("d") is known.of("b")


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("a", "a", date.min),
        ("a", "b", date(2026, 8, 5)),
        ("b", "c", date(2026, 8, 3)),
        ("a", "c", date(2026, 8, 5)),
        ("d", "b", date(2026, 8, 9)),
        ("a", "lost", NEVER),
    ],
)
def test_two_records_are_one_person_from_their_merge_on(first, second, day):
    assert people(*CHAIN).joined(first, second) == day
    assert people(*CHAIN).joined(second, first) == day


def test_a_merge_without_a_day_outlives_nothing():
    assert people(Person(id="a", merged_into_id="b"), Person(id="b")).joined("a", "b") == NEVER


def test_a_ring_is_one_person_whatever_the_order():
    ring = (
        Person(id="b", merged_into_id="c"),
        Person(id="c", merged_into_id="b"),
        Person(id="a", merged_into_id="c"),
        Person(id="self", merged_into_id="self"),
    )

    for records in (ring, ring[::-1]):
        known = people(*records)
        assert {known.root(each) for each in "abc"} == {"b"}
        assert known.root("self") == "self"
        assert [record.id for record in known.of("c").records] == ["a", "b", "c"]


def test_somebody_unknown_is_somebody_of_whom_nothing_is_known():
    known = people(Person(id="a", merged_into_id="lost", protected=True))

    assert known.of("a").id == "lost"
    assert known.of("lost").view.protected
    assert people().of("x").view == Person(id="x")


def test_of_several_records_the_most_cautious_counts():
    known = people(
        Person(id="a", merged_into_id="b", birth_date=date(2012, 1, 1), protected=True, deceased_year=2020),
        Person(
            id="b",
            adult_declared=True,
            birth_year=2009,
            capacity=Capacity.ASSISTED,
            kind=PersonKind.EMPLOYEE,
            lookalike_group_id="twins",
        ),
        Person(id="c", merged_into_id="b", kind=PersonKind.UNKNOWN_LABEL, deceased_on=date(2021, 1, 1)),
        Person(id="d", merged_into_id="b", kind=PersonKind.CHILD),
    )
    who = known.of("b")

    assert (who.view.birth_date, who.view.birth_year) == (date(2012, 1, 1), None)
    assert (who.view.protected, who.view.adult_declared, who.view.capacity) == (True, True, Capacity.ASSISTED)
    assert (who.view.kind, who.view.deceased_year) == (PersonKind.CHILD, 2020)
    assert who.kinds == {PersonKind.MEMBER, PersonKind.EMPLOYEE, PersonKind.CHILD}
    assert who.lookalike_groups == {"twins"}
    plain = people(Person(id="a", merged_into_id="b"), Person(id="b", first_name="Ola")).of("a")
    assert (plain.view.first_name, plain.view.kind, plain.view.deceased_on) == ("Ola", PersonKind.MEMBER, None)
