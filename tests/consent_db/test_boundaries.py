"""The days on which an answer may change by itself."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db.boundaries import Ahead, boundary_days
from tests.consent_db.story import TODAY, adult, child, codes, crowd, event, family, photo


def of(picture):
    return set(boundary_days(picture.facts()))


def test_the_days_of_statements():
    ola = adult().consented(on="2026-01-10", until="2026-02-01", form={"valid_from": date(2026, 1, 20)})
    found = of(photo().shows(ola.withdrew(on="2026-06-01").consented(on="2026-07-01", until=None)))

    assert found == {date(2026, *day) for day in ((1, 10), (1, 20), (2, 2), (6, 1), (7, 1))}


def test_the_days_of_a_child():
    mio = child(born="2016-05-04").answered(on="2026-03-01")
    mio.has_guardian(adult("kari"), valid_from=date(2020, 1, 1), valid_to=date(2030, 1, 1)).has_guardian(adult("per"))

    found = of(photo().shows(mio))

    birthdays = {date(2016 + age, 5, 4) for age in (7, 12, 15, 18)}
    assert birthdays <= found
    assert {date(2028, 3, 2), date(2020, 1, 1), date(2030, 1, 2), date(2031, 8, 3)} <= found


def test_the_days_of_the_dead():
    assert of(photo().shows(adult(deceased_on=date(2015, 5, 17)))) == {date(2015, 5, 17), date(2031, 1, 1)}
    assert of(photo().shows(adult(deceased_year=2015))) == {date(2015, 1, 1), date(2031, 1, 1)}
    assert of(photo().shows(adult(deceased_year=10**6))) == {date(9999, 1, 1)}


def test_the_days_of_an_exception():
    found = of(crowd().shows_stranger().excepted(on="2026-11-01", valid_until=date(2026, 12, 1)))
    assert found == {date(2026, 11, 1), date(2027, 11, 2), date(2026, 12, 2)}


@pytest.mark.parametrize("days", [10**9, -(10**9)])
def test_a_grace_beyond_the_calendar(days):
    mio, *_ = family()
    assert of(photo().under(turned_age_grace_days=days).shows(mio)) & {date.max, date.min}


@pytest.mark.parametrize(
    "picture",
    [
        photo().shows(adult().consented(until=TODAY)),
        photo().shows(adult().consented(form={"valid_from": date(2026, 11, 21)})),
        photo().shows(family(born="2011-08-22")[0]),
        photo().shows(family(born="2011-11-21")[0]),
        photo().shows(family(born="2019-11-21")[0]),
        photo().shows(adult("liv", birth_date=date(2008, 11, 21)).consented()),
        photo().shows(adult("liv", birth_date=date(2009, 11, 21)).consented()),
        crowd().shows_stranger().excepted("NEWS_INTEREST", on="2025-11-20"),
        photo().shows(adult(deceased_on=date(2026, 11, 21)).consented()),
        event().photo().shows(adult().consented().withdrew(on="2026-11-21")),
    ],
)
def test_where_an_answer_changes_overnight_there_is_a_boundary(picture):
    tomorrow = date(2026, 11, 21)

    assert picture.verdict() != picture.verdict(on=tomorrow)
    assert tomorrow in of(picture)


def test_a_longer_list_of_facts_has_no_fewer_boundaries():
    ola = adult().consented()
    before = photo().shows(ola).facts()
    after = replace(
        before, consents=(*before.consents, replace(before.consents[0], id="c9", signed_at=date(2026, 2, 1)))
    )

    assert set(boundary_days(before)) < set(boundary_days(after))
    assert codes(photo().shows(ola)) == ["OK_CONSENT"]


def test_the_next_boundary_of_one_picture_after_another():
    ola = adult("ola").consented("facebook", until="2027-01-01")
    kari = adult("kari").consented("facebook", until="2026-12-01")
    ahead = Ahead(TODAY)
    picture = photo().shows(ola)

    assert ahead.next_boundary(picture.facts()) == date(2027, 1, 2)
    assert ahead.next_boundary(picture.facts()) == date(2027, 1, 2)  # of records it has seen
    assert ahead.next_boundary(photo().shows(ola, kari).facts()) == date(2026, 12, 2)
    assert ahead.next_boundary(photo().shows(adult("per")).facts()) == date.max


def test_the_next_boundary_of_a_picture_with_an_exception():
    picture = crowd().shows_stranger().excepted(on="2026-11-01")
    facts = picture.facts()

    assert Ahead(TODAY).next_boundary(facts) == min(day for day in boundary_days(facts) if day > TODAY)
