"""The view of returned forms by keyboard, by ear and with many pages; the reader's own work is simulated."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLineEdit, QListView

from consent_db import consents
from consent_db.errors import StoreProblem
from consent_db.form_proposal import Question
from tests.ui import returned_pile
from tests.ui.reading import said
from ui.widgets.forms_bar import RETURNED


@pytest.fixture
def shown(office, settle):
    """The view with the pages of some forms that wait."""

    def made(*wishes, **more):
        returned_pile.waiting(office.register, office.desk.today(), *wishes, **more)
        office.main.show_page("forms")
        office.main.forms.show_view(RETURNED)
        settle(office)
        return office.main.forms.returned

    return made


def test_every_control_has_a_name_and_the_keyboard_reaches_it(office, shown, settle):
    view = shown(("ADULT", None, None), ("CHILD", "mio", "e1"), ("WITHDRAW", None, None), unsure=("photo",))
    for page_id in list(view._waiting.rows):
        view.list.choose(page_id)
        settle(office)
        found = [
            one
            for kind in (QAbstractButton, QLineEdit, QComboBox, QDateEdit, QListView)
            for one in view.findChildren(kind)
            if one.isVisibleTo(view) and not one.objectName().startswith("qt_") and one.objectName() != "offers"
        ]
        assert len(found) > 10
        for one in found:
            if isinstance(one.parent(), (QComboBox, QDateEdit)) or one.inherits("QComboBoxListView"):
                continue
            assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
            answered_by_key = one.property("kind") == "chip" and one.parent().focusPolicy() & Qt.FocusPolicy.TabFocus
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus or answered_by_key, one.accessibleName()


def test_sixty_pages_are_listed_at_once_and_walked_through_by_key(office, shown, settle):
    view = shown(*[("ADULT", None, None)] * 30)
    assert len(view._waiting.rows) == 60
    assert view.bar.chips[RETURNED].accessibleName() == "Returned forms (60)"
    first = view.list.chosen
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    settle(office)
    assert view.list.chosen == list(view._waiting.rows)[1]
    view.next_page()
    view.page_before()
    view.page_before()
    settle(office)
    assert view.list.chosen == first
    assert view.paper.view.page_id == first
    view.page_before()
    assert view.list.chosen == list(view._waiting.rows)[-1]


def test_the_frames_follow_the_answers_and_a_click_on_a_box_goes_to_its_answer(office, shown, settle):
    view = shown(("ADULT", "kari", None), unsure=("photo",))
    marks = {one.id: one.kind.value for one in view.paper.view.marks}
    assert marks["photo"] == "asked"
    assert marks["any"] == "ticked"
    assert "channel:instagram" not in marks
    view.paper.view.picked.emit("channel:instagram")
    box = view.answers.ticks.boxes["channel:instagram"]
    assert box.isVisible()
    assert box.hasFocus() or box is view.focusWidget()
    box.click()
    assert {one.id: one.kind.value for one in view.paper.view.marks}["channel:instagram"] == "ticked"
    QTest.keyClick(view.answers.ticks.asked["photo"].row, Qt.Key.Key_J)
    assert {one.id: one.kind.value for one in view.paper.view.marks}["photo"] == "ticked"


def test_of_boxes_of_which_one_is_meant_another_choice_takes_the_first_away(office, shown):
    view = shown(("ADULT", "kari", None))
    ticks = view.answers.ticks
    assert ticks.ticks["name:first"] is True
    ticks.boxes["name:full"].click()
    assert ticks.ticks["name:full"] is True
    assert ticks.ticks["name:first"] is False
    ticks.boxes["name:full"].click()
    assert ticks.ticks["name:full"] is False


def test_an_older_text_is_said_and_used_only_when_somebody_says_so(office, shown, settle):
    view = shown(("WITHDRAW", "kari", None), problems=(("older_version",),))
    assert "older text" in said(view.answers)
    assert view.answers.answers().older_version is False
    next(one for one in view.answers.findChildren(QAbstractButton) if one.text() == "Take the older form").click()
    assert view.answers.answers().older_version is True


def test_a_page_that_came_twice_is_said_on_the_second_one(office, shown):
    view = shown(("WITHDRAW", "kari", None), again=2)
    first, second = (one.second for one in view.list.lines.lines)
    assert first == "Withdrawal · Read"
    assert second == "Withdrawal · Came twice"


def test_somebody_else_filled_in_a_form_that_was_printed_for_another(office, shown, settle):
    view = shown(("ADULT", "kari", None))
    view.list.choose(list(view._waiting.rows)[1])
    settle(office)
    view.answers.change_person()
    who = view.answers.hands.who
    who.choice.setEditText("Ola Nordmann")
    told = view.answers.answers()
    assert told.subject_id == "ola"
    assert told.other_subject is True


def test_whoever_looks_denies_a_signature_that_was_found(office, shown):
    view = shown(("WITHDRAW", "kari", None))
    (signature,) = view.answers.hands._signatures.values()
    assert signature.signed is True
    signature.wrong.click()
    assert signature.signed is False
    assert view.answers.answers().signatures == {"signature": False}


def test_a_picture_that_is_gone_is_said_where_it_would_be(office, shown, settle, monkeypatch):
    def gone(_register, page_id):
        raise StoreProblem("form_page_altered", file="bunke.pdf")

    monkeypatch.setattr("ui.paper_source.returned_pages.image", gone)
    view = shown(("WITHDRAW", "kari", None))
    assert not view.paper.view.has_page
    assert "proves nothing" in view.paper.view.accessibleDescription()


def test_zoom_and_turning_change_what_is_seen_and_nothing_else(office, shown):
    view = shown(("WITHDRAW", "kari", None)).paper.view
    before = view.transform()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.transform() != before
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.transform().m12() != 0
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.transform() == before


def test_an_approved_page_is_opened_again_and_one_side_of_a_childs_form_is_filed_alone(office, shown, settle):
    view = shown(("CHILD", "mio", "e1"))
    page_id = view.list.chosen
    view.approve()
    settle(office)
    view.list.choose(page_id)
    settle(office)
    assert view.right.currentWidget() is view.problem
    assert "waits for side 2" in said(view.problem)
    _button(view.problem, "Change the answers").click()
    settle(office)
    assert view.right.currentWidget() is view.answers
    view.approve()
    settle(office)
    view.list.choose(page_id)
    settle(office)
    _button(view.problem, "File this side alone").click()
    settle(office)
    assert len(consents.of_person(office.register, "mio").assents) == 1
    assert page_id not in view._waiting.rows


def test_what_is_open_on_an_approved_side_leads_to_that_side(office, shown, settle):
    view = shown(("ADULT", "kari", None))
    first, second = view._waiting.rows
    view._ask([Question(code="signed_on_before_print", side=2, params={"date": office.desk.today()})])
    assert view.list.chosen == second
    assert "before the form was printed" in view.foot.said.text()
    view.list.choose(first)
    assert not view.foot.said.text()


def _button(inside, text):
    return next(one for one in inside.findChildren(QAbstractButton) if one.text().strip() == text)
