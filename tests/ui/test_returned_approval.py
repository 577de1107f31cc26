"""What approval must never do: forget a correction, run through a pile by itself, or take a proposed day as read."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from consent_db import consents, people, returned_pages
from consent_db.clock import now_utc
from consent_db.form_proposal import Question
from consent_db.ids import new_id
from consent_db.records import Actor, Withdrawal, WithdrawalRole
from tests.ui import returned_pile
from ui.paper_intake import read_again
from ui.widgets.forms_bar import RETURNED

ACTOR = Actor()


@pytest.fixture
def wait(office, settle):
    """Let pages wait whose reading is simulated; gives the view."""

    def made(*wishes, **more):
        returned_pile.adults(office.register, "Fatou Jallow")
        returned_pile.waiting(office.register, office.desk.today(), *wishes, **more)
        office.main.resize(1200, 800)
        office.main.show_page("forms")
        office.main.forms.show_view(RETURNED)
        settle(office)
        return office.main.forms.returned

    return made


def approve(view, program, settle):
    view.approve()
    settle(program)


def test_a_correction_right_before_a_refused_approval_is_not_forgotten(office, wait, settle):
    view = wait(("ADULT", "fatou", "e1"), unsure=("channel:instagram",))
    page_id = view.list.chosen
    view.answers.ticks.boxes["photo"].click()
    assert view.answers.told["photo"] is False
    approve(view, office, settle)
    assert view.foot.said.text()  # the unsure tick
    view.next_page()
    settle(office)
    view.page_before()
    settle(office)
    assert view.list.chosen == page_id
    assert view.answers.told["photo"] is False
    assert returned_pages.page(office.register, page_id).answers.ticks["photo"] is False


def test_what_another_program_said_right_after_a_correction_is_not_approved_unseen(office, wait, settle, monkeypatch):
    view = wait(("WITHDRAW", "fatou", None))
    page_id, real = view.list.chosen, returned_pages.set_answers

    def kept_and_corrected_elsewhere(register, page, answers, **more):
        kept = real(register, page, answers, **more)
        real(register, page, replace(answers, text="not this one"), actor=ACTOR)
        return kept

    monkeypatch.setattr(returned_pages, "set_answers", kept_and_corrected_elsewhere)
    view.answers.ticks.boxes["wants:remove"].click()
    view.acts.leave()
    settle(office)
    assert view.acts._versions[page_id] < returned_pages.page(office.register, page_id).version


def test_a_key_that_is_held_down_approves_one_page(office, wait):
    view = wait(("ADULT", "fatou", "e1"))
    approving = {QKeySequence(one).toString() for one in ("Ctrl+Return", "Ctrl+Enter")}
    keys = [one for one in view.findChildren(QShortcut) if one.key().toString() in approving]
    assert len(keys) == 2
    assert not any(one.autoRepeat() for one in keys)
    assert not view.foot.approve.autoRepeat()


def test_a_page_whose_picture_nobody_can_see_yet_is_not_approved(office, wait, settle):
    view = wait(("WITHDRAW", "fatou", None))
    view.paper.show_nothing("Opening the page …")
    approve(view, office, settle)
    assert not consents.of_person(office.register, "fatou").withdrawals
    assert "picture" in view.foot.said.text()
    view.paper.show_row(view.row, view.answers.told, ahead=None)
    settle(office)
    assert not view.foot.said.text()
    approve(view, office, settle)
    assert consents.of_person(office.register, "fatou").withdrawals


def test_a_proposed_day_is_compared_where_the_person_said_no_since(office, wait, settle):
    view = wait(("ADULT", "fatou", "e1"))
    one = Withdrawal(
        id=new_id(),
        subject_id="fatou",
        by_person_id="fatou",
        received_at=office.desk.today(),
        recorded_at=now_utc(),
    )
    consents.withdraw(office.register, one, actor=ACTOR)
    approve(view, office, settle)
    approve(view, office, settle)
    box = view.answers.hands.day_box
    assert not consents.of_person(office.register, "fatou").consents
    assert "Compare the date" in view.foot.said.text()
    assert box.same.hasFocus()
    view.answers.ticks.boxes["office:paper"].click()  # what is kept with another correction stays a proposal
    view.acts.leave()
    settle(office)
    kept = returned_pages.page(office.register, view.list.chosen).answers
    assert (kept.signed_on, kept.day_proposed) == (office.desk.today(), True)
    QTest.keyClick(box.same, Qt.Key.Key_Space)
    settle(office)
    assert box.same.isHidden()
    assert not view.answers.answers().day_proposed
    approve(view, office, settle)
    (consent,) = consents.of_person(office.register, "fatou").consents
    assert consent.signed_at == office.desk.today()


@pytest.mark.parametrize("width_px", [1024, 1440])
def test_the_offer_beside_a_proposed_day_is_whole_and_seen_with_the_handwriting(office, wait, settle, width_px):
    view = wait(("WITHDRAW", "fatou", None))
    office.main.resize(width_px, 700)
    view.answers.hands.received.same.setText("The very same day is written on the paper")
    view._ask([Question(code="day_proposed", side=1)])
    settle(office)
    QTest.qWait(120)  # what comes into sight does so when it is laid out
    box, port = view.answers.hands.received, view.answers.pane.viewport()
    assert box.same.width() >= box.same.sizeHint().width()
    for one in (box.cut, box.days, box.same, box.hint):
        assert one.isVisible()
        assert port.rect().contains(QRect(one.mapTo(port, QPoint(0, 0)), one.size())), one


def test_the_day_of_each_guardian_who_signed_is_compared(office, wait, settle):
    view = wait(("CHILD", "mio", "e1"))
    for who in ("kari", "ola"):
        one = Withdrawal(
            id=new_id(),
            subject_id="mio",
            by_person_id=who,
            by_role=WithdrawalRole.GUARDIAN,
            received_at=office.desk.today(),
            recorded_at=now_utc(),
        )
        consents.withdraw(office.register, one, actor=ACTOR)
    approve(view, office, settle)
    approve(view, office, settle)
    blocks = view.answers.hands.blocks
    assert [block.day.same.isHidden() for block in blocks] == [False, False]
    blocks[0].day.same.click()
    approve(view, office, settle)
    assert not consents.of_person(office.register, "mio").consents
    blocks[1].day.same.click()
    approve(view, office, settle)
    assert len(consents.of_person(office.register, "mio").consents) == 2


def test_a_typed_reference_never_makes_a_page_that_shows_its_own_the_page_of_somebody_else(office):
    """A reading that a later program cannot use is asked for again, though the code on the paper is whole."""
    returned_pile.adults(office.register, "Fatou Jallow", "Rania Aziz")
    wishes = (("WITHDRAW", "fatou", None), ("WITHDRAW", "rania", None))
    issued = returned_pile.printed(office.register, office.desk.today(), *wishes)
    hers, other = issued.prints
    content = returned_pile.jpeg(returned_pile.filled_in(returned_pile.sides(issued)[0]))
    new = returned_pages.NewPage(content=content, mime="image/jpeg", file="a.pdf", reading={"of": "another program"})
    (page_id,) = returned_pages.add_pile(office.register, "a.pdf", [new], actor=ACTOR).ids["returned_page"]
    read_again(office.register, returned_pages.page(office.register, page_id), other.ref, 1, actor=ACTOR)
    kept = returned_pages.page(office.register, page_id)
    assert (kept.ref, kept.side) == (hers.ref, 1)
    assert f"/{hers.ref}/" in kept.reading["code"]


def test_somebody_new_whose_consent_is_withdrawn_is_not_taken_for_an_adult(office, wait, settle):
    """A withdrawal asks for no age; a guardian's may be about a child that nobody had in the register."""
    view = wait(("WITHDRAW", None, None))
    who = view.answers.hands.who
    who.choice.setEditText("Lise Ny")
    approve(view, office, settle)
    (made,) = [one for one in people.people(office.register) if one.first_name == "Lise"]
    assert len(consents.of_person(office.register, made.id).withdrawals) == 1
    assert not made.adult_declared


def test_a_side_without_the_line_for_the_birth_date_makes_nobody_an_adult(office, wait):
    view = wait(("ADULT", None, "e1"))
    front = view.answers.hands
    assert not front.asked.has("birth_date")
    front.who.choice.setEditText("Lise Ny")
    assert not front.who.newcomer.adult_declared


@pytest.mark.parametrize("seen", [False, None])
def test_whoever_is_taken_for_a_grown_up_is_said_to_be_beside_the_approval(office, wait, settle, seen):
    """Faint pencil may read as nothing: the line is shown enlarged, and a date on it can be typed."""
    view = wait(("ADULT", None, "e1"))
    view.list.choose(next(one.id for one in view._waiting.rows.values() if one.side == 2))
    settle(office)
    view.answers._asked = replace(
        view.answers._asked,
        row=replace(view.row, reading=replace(view.row.reading, fields=view.row.reading.fields | {"birth_date": seen})),
    )
    view.answers.change_person()
    settle(office)
    who, told = view.answers.hands.who, "Counted as grown up: no birth date is written."
    assert view.foot.beside.isHidden()
    who.choice.setEditText("Lise Ny")
    assert not who.born_cut.isHidden()
    assert view.answers.hands.cuts["birth_date"] is who.born_cut
    assert not who.born.isHidden()
    grown = seen is False
    assert (who.newcomer.adult_declared, view.foot.beside.isHidden(), who.grown.isHidden()) == (
        grown,
        not grown,
        not grown,
    )
    assert view.foot.beside.text() == who.grown.text() == (told if grown else "")
    who.born.set_day(date(2011, 5, 4))
    assert (who.newcomer.adult_declared, who.newcomer.birth_date) == (False, date(2011, 5, 4))
    assert view.foot.beside.isHidden()
    who.born.set_day(None)
    who.choice.setEditText("Fatou Jallow")
    assert view.foot.beside.isHidden()
    assert who.born_cut.isHidden()


def test_somebody_new_on_the_front_is_found_on_the_back(office, wait, settle):
    view = wait(("ADULT", None, "e1"))
    front, back = sorted(view._waiting.rows, key=lambda one: view._waiting.rows[one].side)
    view.list.choose(front)
    settle(office)
    view.answers.hands.who.choice.setEditText("Lise Ny")
    approve(view, office, settle)
    assert view.list.chosen == back
    who = view.answers.hands.who
    assert who.choice.itemText(0) == who.choice.typed == "Lise Ny"
    assert who.note.text() == "Somebody new, as on the other side: Lise Ny"
    who.choice.setEditText("Lise Nyg")
    other = who.newcomer.id
    who.choice.setEditText("lise ny")
    assert who.newcomer.id != other
    assert who.newcomer.first_name == "Lise"
    approve(view, office, settle)
    (made,) = [one for one in people.people(office.register) if one.first_name == "Lise"]
    assert len(consents.of_person(office.register, made.id).consents) == 1
    assert not made.adult_declared  # something stands on the line for the birth date
