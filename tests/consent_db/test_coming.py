"""What will change by itself, and on which day."""

from datetime import date

import pytest

from consent_db.boundaries import boundary_days
from consent_db.coming import What, coming
from consent_db.records import Jurisdiction
from tests.consent_db.story import TODAY, adult, child, family, photo


def of(teller, *, jurisdiction=Jurisdiction.NO, at=TODAY):
    picture = photo().knows(teller)
    picture.jurisdiction = jurisdiction
    return [(one.day.isoformat(), one.what) for one in coming(picture.facts(), teller.id, at)]


def test_a_consent_ends_on_the_day_after_its_last_with_its_channels():
    ola = adult().consented("facebook", "website").consented("print", on="2026-11-01", until="2027-05-01")
    facts = photo().knows(ola).facts()
    found = coming(facts, "ola", TODAY)
    assert [(one.day, one.channels, one.last) for one in found] == [
        (date(2027, 1, 2), ("facebook", "website"), date(2027, 1, 1)),
        (date(2027, 5, 2), ("print",), date(2027, 5, 1)),
    ]
    assert coming(facts, "ola", date(2027, 6, 1)) == ()


def test_a_withdrawn_consent_does_not_end_again():
    assert of(adult().consented("facebook").withdrew()) == []


def test_a_child_is_asked_again_at_twelve_turns_fifteen_and_then_must_confirm():
    mio, _, _ = family(born="2015-05-04")
    assert of(mio) == [
        ("2027-01-02", What.CONSENT_ENDS),
        ("2027-01-02", What.CONSENT_ENDS),
        ("2027-05-04", What.ASK_CHILD_AGAIN),
        ("2030-05-04", What.TURNS),
        ("2030-08-03", What.GRACE_ENDS),
        ("2033-05-04", What.TURNS),
    ]


def test_an_answer_grows_old_after_24_months_and_is_not_announced_once_it_is_old():
    mio = child(born="2013-05-04").answered(on="2025-12-01")
    assert (("2027-12-02", What.ASK_CHILD_AGAIN)) in of(mio)
    stale = child(born="2016-05-04").answered(on="2024-01-01")
    assert What.ASK_CHILD_AGAIN not in [what for _, what in of(stale)]


def test_a_birth_year_alone_turns_on_31_december():
    assert of(child().is_(birth_date=None, birth_year=2014))[0] == ("2029-12-31", What.TURNS)


@pytest.mark.parametrize(
    ("jurisdiction", "found"), [(Jurisdiction.NO, [("2031-01-01", What.PROTECTION_ENDS)]), ("SE", [])]
)
def test_the_protection_of_somebody_who_died_ends_in_norway(jurisdiction, found):
    assert of(adult(deceased_year=2015), jurisdiction=Jurisdiction(jurisdiction)) == found


def test_guardians_come_and_go():
    mio, kari = child(), adult("kari")
    mio.has_guardian(kari, valid_from=date(2027, 1, 1), valid_to=date(2028, 1, 1))
    assert of(mio)[:2] == [("2027-01-01", What.GUARDIAN_STARTS), ("2028-01-02", What.GUARDIAN_ENDS)]


def test_nothing_is_announced_that_the_judge_does_not_know():
    mio, kari, _ = family()
    mio.has_guardian(adult("vigdis"), valid_to=date(2027, 3, 1)).guardian_no(kari, "website")
    facts = photo().knows(mio).facts()
    assert {one.day for one in coming(facts, "mio", TODAY)} <= set(boundary_days(facts))
