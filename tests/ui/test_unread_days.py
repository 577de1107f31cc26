"""Text that is no day is never taken for another day: no dialog saves with it, and no page answers for it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from consent_db import photos
from consent_db.connection import open_register
from consent_db.records import Changed
from tests.ui import made_up
from tests.ui.scenes import Scenes, settle
from ui import i18n
from ui.app import Program
from ui.widgets.day_field import DayField
from ui.widgets.tick_box import RoundChoice, TickBox

NO_DAY = "31.2.2026"
SAVING = ("filled", "danger-filled", "danger")


@pytest.fixture(scope="module")
def directory(tmp_path_factory):
    return made_up.make(tmp_path_factory.mktemp("made_up"))


@pytest.fixture
def branch(qapp, directory):
    i18n.install(qapp, "en")
    program = Program(qapp, open_register(directory, passphrase=made_up.PASSPHRASE), dark=False)
    yield program
    program.close()
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def can_be_typed_in(field, place):
    return field.isEnabled() and field.isVisibleTo(place)


def reveal(field, place):
    """Tick what stands before a day that is grey or hidden."""
    if field._box is not None:
        field._box.setChecked(True)
    for one in [*place.findChildren(TickBox), *place.findChildren(RoundChoice)]:
        if can_be_typed_in(field, place):
            return
        was = one.isChecked()
        one.setChecked(True)
        if not can_be_typed_in(field, place) and isinstance(one, TickBox):
            one.setChecked(was)


def written(program):
    return next(program.register.db.query("SELECT count(*) AS n FROM audit"))["n"]


def told(place):
    return [one.text() for one in place.findChildren(QLabel) if NO_DAY in one.text() and one.isVisibleTo(place)]


def save(dialog):
    """Press what saves; False where it cannot be pressed."""
    for act in dialog.findChildren(QPushButton):
        if act.property("kind") in SAVING and act.isVisible():
            if act.isEnabled():
                act.click()
            return act.isEnabled()
    raise LookupError(dialog.windowTitle())


def test_no_dialog_saves_a_day_that_cannot_be_read(branch):
    tried, out_of_reach, taken = set(), set(), []
    before = written(branch)
    for name, dialog in Scenes(branch).dialogs():
        if name == "event-new":
            dialog.fields.title.setText("Sommerleir")
        for field in dialog.findChildren(DayField):
            called = f"{name}: {field.accessibleName()}"
            reveal(field, dialog)
            if not can_be_typed_in(field, dialog):
                out_of_reach.add(called)
                continue
            right = field.lineEdit().text()
            field.lineEdit().setText(NO_DAY)
            for _twice in range(2):
                pressed = save(dialog)
                QApplication.processEvents()
                said = not pressed or told(dialog)
                if not dialog.isVisible() or not said or field.lineEdit().text() != NO_DAY:
                    taken.append(called)
            field.lineEdit().setText(right)
            field.settle()
            tried.add(called)
    assert taken == []
    assert written(branch) == before
    assert len(tried) > 30
    # The same fields as in "event", on the part of it that is not shown; a new event from a folder asks for less.
    assert {one.partition(":")[0] for one in out_of_reach} == {"event-attendance", "add-pictures"}


def type_into(field, text):
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_check_window_answers_for_no_other_day_than_the_one_typed(branch):
    window = branch.open_main()
    asset = photos.assets(branch.register)[0].id
    check = window.open_check((asset,), asset)
    settle(branch)
    check.question.other_day.click()
    type_into(check.question.day, NO_DAY)
    assert (check.answers, check.panel.shape.outcome) == ({}, None)
    assert NO_DAY in check.panel.headline.text()
    assert NO_DAY in check.notice.text.text()
    assert not check.foot.log.isVisible()
    branch.desk.changes.publish(Changed())
    settle(branch)
    assert check.answers == {}

    type_into(check.question.day, check.question.day.textFromDateTime(check.question.day.dateTime()))
    assert check.answers
    assert not check.notice.isVisible()

    type_into(check.question.day, NO_DAY)
    check.notice.today.click()
    assert check.answers
    assert check.question.question.day is None
    check.close()


def test_a_persons_card_shows_the_state_of_no_other_day_than_the_one_typed(branch):
    window = branch.open_main()
    window.show_page("people")
    window.people.show_person("kari")
    settle(branch)
    card = window.people.card
    assert card.state is not None
    type_into(card.day, NO_DAY)
    assert card.state is None
    assert told(card)
    window.people.refresh()
    settle(branch)
    assert card.state is None

    window.people.show_person("mio")
    settle(branch)
    assert card.state is not None
    assert not told(card)

    type_into(card.day, NO_DAY)
    card.today.click()
    settle(branch)
    assert card.state is not None


def test_the_rules_are_not_saved_with_an_assessment_of_no_day(branch):
    window = branch.open_main()
    window.show_page("settings")
    settle(branch)
    card = window.settings_page.policy
    field = card.fields["dpia_reference"]
    field.text.setFocus()
    QTest.keyClicks(field.text, "Vurdering 1")
    type_into(field.day, NO_DAY)
    assert card.ask_to_save() is None
    assert NO_DAY in card.fault.text()
    card._discard()
