"""Who is concerned by what was written, whoever wrote it."""

from datetime import UTC, date, datetime

import pytest

from consent_db import channels, concerned, consents, people
from consent_db.actions import undo
from consent_db.records import Answer, Assent, Guardianship, Jurisdiction, Person
from tests.consent_db.pictures import face, picture, save


@pytest.fixture
def family(register, steward):
    for one in ("mio", "per", "ola"):
        people.add(register, Person(id=one, first_name=one), actor=steward)
    return register


def after(register, act):
    seq = concerned.last_entry(register)
    act()
    found = concerned.since(register, seq)
    assert found.seq == concerned.last_entry(register)
    return found


def test_nothing_written_concerns_nobody(family):
    found = after(family, lambda: None)
    assert (found.people, found.everybody, found.faces) == (frozenset(), False, False)


def test_a_statement_concerns_whom_it_is_about_alone(family, steward):
    row = Assent(
        id="s1",
        child_id="mio",
        asked_on=date(2026, 1, 1),
        recorded_at=datetime(2026, 1, 2, tzinfo=UTC),
        answer=Answer.YES,
    )
    assert after(family, lambda: consents.record_assent(family, row, actor=steward)).people == {"mio"}


def test_a_guardian_concerns_the_child_and_who_is_gone_concerns_everybody(family, steward):
    row = Guardianship(id="g1", child_id="mio", guardian_id="per")
    added = after(family, lambda: people.add_guardianship(family, row, actor=steward))
    assert (added.people, added.everybody) == ({"mio"}, False)
    assert after(family, lambda: undo(family, steward)).everybody


def test_a_merge_concerns_the_person_that_is_kept_and_an_unmerge_both(family, steward):
    assert after(family, lambda: people.merge(family, "per", "ola", actor=steward)).people == {"per"}
    assert after(family, lambda: undo(family, steward)).people >= {"ola"}


def test_channels_and_policies_concern_everybody(family, steward):
    one = channels.first_set(Jurisdiction.NO, "nb")[0]
    assert after(family, lambda: channels.add(family, one, actor=steward)).everybody


def test_a_searched_picture_concerns_nobody_but_may_show_somebody(family):
    found = after(family, lambda: save(family, picture("a.jpg", face())))
    assert (found.people, found.everybody, found.faces) == (frozenset(), False, True)


def test_a_log_that_became_shorter_concerns_everybody(family):
    assert concerned.since(family, concerned.last_entry(family) + 1).everybody
