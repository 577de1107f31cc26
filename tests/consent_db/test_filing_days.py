"""Which of two statements is the later one decides: a day that only the program proposed never does."""

from datetime import UTC, date, datetime

import pytest

from consent_db import consents
from consent_db.errors import StoreProblem
from consent_db.form_answers import Answers
from consent_db.ids import new_id
from consent_db.records import Withdrawal, WithdrawalRole

from . import returned_forms as paper
from .returned_forms import ALL, CHILD_YES, DAY, OFFICER, approve, came_back, codes, file_adult, printed, said

CAME_IN = date(2026, 3, 10)
CLEAR = {"OK_CONSENT"}


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    return register


def take_back(branch, person, on, by=None):
    role = WithdrawalRole.SELF if by is None else WithdrawalRole.GUARDIAN
    one = Withdrawal(
        id=new_id(),
        subject_id=person,
        by_person_id=by or person,
        by_role=role,
        received_at=on,
        recorded_at=datetime(2026, 3, 6, tzinfo=UTC),
    )
    consents.withdraw(branch, one, actor=OFFICER)


def asked(branch, page, answers):
    with pytest.raises(StoreProblem) as caught:
        approve(branch, page, answers)
    return {one.code for one in caught.value.questions}


def test_a_proposed_day_never_lets_a_form_outlive_a_no_that_came_after_it_was_signed(branch):
    """Signed on 1 March, withdrawn on the 5th, scanned on the 10th, which is what the program proposes."""
    form = printed(branch, person_id="kari")
    take_back(branch, "kari", date(2026, 3, 5))
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *ALL))
    assert asked(branch, two, said(form, 2, signed_on=CAME_IN, day_proposed=True)) == {"day_proposed"}
    assert consents.of_person(branch, "kari").consents == ()
    approve(branch, two, said(form, 2, signed_on=DAY))  # as it stands on the paper
    assert codes(branch, "kari", "facebook") == {"REVOKED", "PREDATES_REVOCATION"}


def test_a_proposed_day_never_lets_a_no_come_before_a_yes_that_it_took_back(branch):
    yes = printed(branch, ref="AAAA0001", person_id="kari")
    no = printed(branch, ref="AAAA0002", person_id="kari")
    file_adult(branch, yes, *ALL, signed_on=date(2026, 3, 11))
    one, two = came_back(branch, no)
    approve(branch, one, said(no, 1))
    assert asked(branch, two, said(no, 2, signed_on=CAME_IN, day_proposed=True)) == {"day_proposed"}
    approve(branch, two, said(no, 2, signed_on=date(2026, 3, 12)))
    assert codes(branch, "kari", "facebook") == {"REFUSED"}


def test_a_child_that_said_no_since_its_form_was_printed_is_not_outdated_by_a_proposed_day(branch):
    form = printed(branch, "CHILD", person_id="mio")
    take_back(branch, "mio", date(2026, 3, 5))
    one, _two = came_back(branch, form)
    assert asked(branch, one, said(form, 1, *CHILD_YES, signed_on=CAME_IN, day_proposed=True)) == {"day_proposed"}


def test_a_guardian_who_said_no_since_is_not_outdated_by_a_proposed_day(branch):
    form = printed(branch, "CHILD", person_id="mio")
    take_back(branch, "mio", date(2026, 3, 5), by="per")
    _one, two = came_back(branch, form)
    answers = said(form, 2, *ALL, "two_guardians", day_proposed=True, signers=paper.both_guardians(signed_on=CAME_IN))
    assert asked(branch, two, answers) == {"day_proposed"}


def test_only_the_side_of_whoever_was_heard_since_is_asked_about(branch):
    form = printed(branch, "CHILD", person_id="mio")
    take_back(branch, "mio", date(2026, 3, 5), by="per")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *CHILD_YES, signed_on=CAME_IN, day_proposed=True))
    answers = said(form, 2, *ALL, "two_guardians", signers=paper.both_guardians(signed_on=CAME_IN))
    assert approve(branch, two, answers).filed


@pytest.mark.parametrize("on", [None, date(2026, 1, 4)])
def test_a_proposed_day_is_taken_where_nothing_was_said_since_the_form_was_printed(branch, on):
    form = printed(branch, person_id="kari")
    if on is not None:
        take_back(branch, "kari", on)
    file_adult(branch, form, *ALL, signed_on=CAME_IN, day_proposed=True)
    assert codes(branch, "kari", "facebook") == CLEAR


def test_what_somebody_else_said_of_the_same_person_does_not_ask_for_the_day(branch):
    form = printed(branch, "CHILD", person_id="mio")
    one, two = came_back(branch, form)
    approve(branch, one, said(form, 1, *CHILD_YES), alone=True)
    answers = said(form, 2, *ALL, "two_guardians", day_proposed=True, signers=paper.both_guardians())
    assert approve(branch, two, answers).filed


def test_answers_that_were_kept_before_days_were_told_apart_are_read():
    told = Answers(signed_on=DAY, day_proposed=True).to_json()
    assert Answers.from_json(told).day_proposed
    del told["day_proposed"]
    assert not Answers.from_json(told).day_proposed
