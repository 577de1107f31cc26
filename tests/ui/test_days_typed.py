"""A day can be typed the way people write days; what is no day is said and never replaced by another one unseen."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from consent_db import consents, people
from consent_db.records import Actor, ConsentMedia, Person
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.person_dialog import PersonDialog
from ui.theme import Theme
from ui.widgets.basics import Choice, button
from ui.widgets.day_field import DayField, unread_day, written_day
from ui.widgets.fields import OptionalDay

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "text",
    [
        "18.4.2026",
        "18.04.2026",
        "18/4/26",
        "18 4 2026",
        "180426",
        "18042026",
        "2026-04-18",
        "20260418",
        "18.4",
        "18. april 2026",
    ],
)
def test_a_day_is_read_however_it_is_written(text, qapp):
    assert written_day(text, year_first=False, near=TODAY) == date(2026, 4, 18)


@pytest.mark.parametrize("text", ["260418", "26-04-18", "2026-04-18", "18/4", "04-18", "18.4.2026"])
def test_a_day_is_read_in_swedish_order(text, qapp):
    assert written_day(text, year_first=True, near=TODAY) == date(2026, 4, 18)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31.2.2026",
        "0.1.2026",
        "18.13.2026",
        "18",
        "i fjor",
        "1.1.20266",
        "18.4.2026x2",
        "9" * 10_000,
        "18\x00.4.2026",
        "1.ma.2026",
    ],
)
def test_what_is_no_day_is_not_read(text, qapp):
    assert written_day(text, year_first=False, near=TODAY) is None


def test_a_year_of_two_digits_is_a_birth_or_an_end(qapp):
    assert written_day("1.2.58", year_first=False, near=TODAY) == date(1958, 2, 1)
    assert written_day("1.2.36", year_first=False, near=TODAY) == date(2036, 2, 1)


@pytest.fixture
def theme(qapp):
    return Theme(qapp, dark=False)


@pytest.fixture
def shown(qapp, theme):
    """A day and another field in a window that has the keyboard."""
    window = QWidget()
    field, other = DayField(theme, TODAY, "Signed on"), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    other.setFocus()
    QTest.qWaitForWindowActive(window)
    yield field, other, window
    window.close()


def _click(field):
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton, pos=QPoint(40, field.height() // 2))
    QApplication.processEvents()


def test_a_click_and_a_whole_day_replace_what_stood_there(shown):
    field, other, _ = shown
    _click(field)
    QTest.keyClicks(field, "14.4.26")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    other.setFocus()
    assert field.day == date(2026, 4, 14)
    assert field.lineEdit().text() == field.textFromDateTime(field.dateTime())
    assert field.touched


def test_a_button_acts_on_what_was_typed_though_it_never_takes_the_keyboard(shown, theme):
    field, _, window = shown
    saved = []
    act = button(theme, "Record", lambda: saved.append((field.day, field.date().toPython())))
    window.layout().addWidget(act)
    act.show()
    _click(field)
    QTest.keyClicks(field, "3.5.14")
    QTest.mouseClick(act, Qt.MouseButton.LeftButton)
    assert saved == [(date(2014, 5, 3), date(2014, 5, 3))]


def test_tab_leaves_the_whole_day(shown):
    field, other, _ = shown
    _click(field)
    QTest.keyClicks(field, "3.5.14")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert field.date().toPython() == date(2014, 5, 3)


def test_what_is_no_day_stays_marked_and_nobody_saves_it(shown):
    field, other, window = shown
    _click(field)
    QTest.keyClicks(field, "31.2.2026")
    other.setFocus()
    assert (field.lineEdit().text(), field.unread, field.day) == ("31.2.2026", "31.2.2026", TODAY)
    assert unread_day(window) is field
    assert "31.2.2026" in field.complaint()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.unread == ""
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "28.2.2026")
    assert unread_day(window) is None
    assert field.day == date(2026, 2, 28)


def test_enter_in_an_unread_day_does_not_reach_the_dialog(shown):
    field, _, window = shown
    heard = []
    window.keyPressEvent = lambda event: heard.append(event.key())
    _click(field)
    QTest.keyClicks(field, "40.4.2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not heard
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "4.4.2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == [Qt.Key.Key_Return]
    assert field.day == date(2026, 4, 4)


def test_the_arrow_keys_go_on_from_what_was_typed(shown):
    field, _, _ = shown
    _click(field)
    QTest.keyClicks(field, "14.4.2026")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day != TODAY
    assert abs((field.day - date(2026, 4, 14)).days) in (1, 30, 31, 365)


def _turn(at):
    middle = QPointF(at.rect().center())
    wheel = QWheelEvent(
        middle,
        at.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(at, wheel)


def test_the_wheel_changes_neither_a_day_nor_a_choice_that_was_just_made(shown, theme):
    field, _, window = shown
    _click(field)
    _turn(field)
    assert field.day == TODAY
    choice = Choice(theme, "How")
    choice.addItems(["paper", "spoken"])
    window.layout().addWidget(choice)
    choice.show()
    choice.setFocus()
    _turn(choice)
    assert choice.currentIndex() == 0


def test_after_enter_what_is_typed_is_another_day(qapp, theme, qtbot):
    field = DayField(theme, TODAY, "Day")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() and field.lineEdit().hasSelectedText())
    for typed, meant in (("2.6.2026", date(2026, 6, 2)), ("3.7.2026", date(2026, 7, 3))):
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.day == meant


def test_a_click_on_a_grey_day_ticks_its_box(qapp, theme):
    optional = OptionalDay(theme, "Taken from", TODAY)
    optional.show()
    QTest.mouseClick(optional.field, Qt.MouseButton.LeftButton)
    assert optional.box.isChecked()
    assert optional.day == TODAY
    optional.close()


def test_a_form_with_a_day_that_is_none_is_not_recorded_and_goes_to_the_topmost_fault(program):
    people.add(program.register, Person(id="p1", first_name="Per", adult_declared=True), actor=Actor())
    form = ConsentDialog(program.desk, people.person(program.register, "p1"), program.open_main())
    form.show()
    form.signed.lineEdit().setText("31.2.2026")
    form.record()
    assert form.boxes["signed"].fault.text() == form.signed.complaint()
    assert form.focusWidget() is form.signed
    assert consents.of_person(program.register, "p1").consents == ()
    form.close()


def test_the_keyboard_goes_to_the_first_tick_that_is_missing(program):
    people.add(program.register, Person(id="p1", first_name="Per", adult_declared=True), actor=Actor())
    form = ConsentDialog(program.desk, people.person(program.register, "p1"), program.open_main())
    form.show()
    ticks = form.items[0]
    ticks.where.rows["facebook"].yes.setFocus()
    form.record()
    ticks.media.tick(ConsentMedia.PHOTO)
    ticks.where.rows["facebook"].yes.click()
    form.record()
    at = form.focusWidget()
    assert at is not None
    assert ticks.purposes.isAncestorOf(at)
    QTest.keyClick(at, Qt.Key.Key_Space)
    assert len(ticks.purposes.ticked) == 1
    form.close()


def test_a_year_of_birth_that_is_none_is_not_saved_as_another_year(program):
    people.add(program.register, Person(id="p1", first_name="Elsa"), actor=Actor())
    form = PersonDialog(program.desk, program.open_main(), person=people.person(program.register, "p1"))
    form.show()
    form.born_in.setChecked(True)
    form.birth_year.lineEdit().setText("")
    form.save.click()
    assert form.boxes["age"].fault.text()
    assert people.person(program.register, "p1").birth_year is None
    form.close()
