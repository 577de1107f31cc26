"""Ctrl and a number: the place is shown and the keyboard is in its first control, never on the navigation."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from consent_db import people
from consent_db.records import Actor, Person

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(program, settle):
    made = program.open_main()
    made.activateWindow()
    settle(program)
    return made


@pytest.fixture
def full(program, stored):
    people.add(program.register, Person(id="kari", first_name="Kari"), actor=Actor())
    stored(program.register, "IMG_1.jpg", faces=2)


def jump(window, number):
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)


def expected(window):
    return {
        2: window.pictures.grid,
        3: window.faces.name.field,
        4: window.people.search,
        6: window.removals.search,
        7: window.settings_page.places,
    }


def test_each_place_takes_the_keyboard_to_what_one_does_there(program, full, window, settle):
    for number, control in expected(window).items():
        jump(window, number)
        settle(program)
        assert QApplication.focusWidget() is control, number
        assert window.place == list(window.pages)[number - 1]


def test_today_leads_to_the_most_urgent_line_and_stays_there_when_it_is_read_again(program, full, window, settle):
    jump(window, 4)
    jump(window, 1)
    settle(program)
    first = QApplication.focusWidget()
    assert window.today.lists.count()
    assert window.today._main.isAncestorOf(first)
    window.today.refresh()
    settle(program)
    assert window.today._main.isAncestorOf(QApplication.focusWidget())


def test_an_empty_register_leads_to_what_can_be_done(program, window, settle):
    for number in (1, 2, 4, 5, 6, 7):
        jump(window, number)
        settle(program)
        focused = QApplication.focusWidget()
        assert window.pages[window.place].isAncestorOf(focused), number
        assert focused.isEnabled()
        assert focused.isVisible()
    jump(window, 2)
    settle(program)
    assert window.pictures.empty.isAncestorOf(QApplication.focusWidget())


def test_the_grid_takes_over_when_the_first_pictures_come_but_not_from_somebody_who_types(
    program, window, settle, stored
):
    jump(window, 2)
    settle(program)
    stored(program.register, "IMG_1.jpg")
    window.pictures.refresh()
    settle(program)
    assert QApplication.focusWidget() is window.pictures.grid

    window.pictures.search.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClicks(window.pictures.search, "nothing")
    settle(program)
    assert not window.pictures.grid.isVisible()
    window.pictures.search.clear()
    settle(program)
    assert window.pictures.grid.isVisible()
    assert QApplication.focusWidget() is window.pictures.search


def test_a_name_can_be_typed_right_after_the_jump(program, full, window, settle):
    jump(window, 3)
    settle(program)
    QTest.keyClicks(QApplication.focusWidget(), "Ola Nordmann")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(program)
    assert "Ola Nordmann" in {one.name for one in people.people(program.register)}


class Shown(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_of_a_place_flashes_up_as_a_window_of_its_own(qapp, program, full, window, settle):
    shown = Shown()
    qapp.installEventFilter(shown)
    for _ in range(2):
        for number in range(1, 8):
            jump(window, number)
            settle(program)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_another_language_leaves_one_at_the_same_part_of_the_settings(program, settle):
    main = program.open_main()
    main.show_page("settings")
    settle(program)
    main.settings_page.go(4)
    program.speak("sv")
    settle(program)
    assert program.main.place == "settings"
    assert program.main.settings_page.section == 4
