"""A window that nobody uses locks itself where a passphrase opens the register: it shows nothing and loses nothing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from consent_db import keys, people
from consent_db.connection import open_register
from consent_db.records import Actor, Changed, Person
from ui.locking import IDLE_SECONDS
from ui.pages.person_dialog import PersonDialog
from ui.widgets.lock_cover import LockCover

RIGHT = "en lang setning"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clock(program):
    """The time the lock goes by; a test moves it on."""
    at = [1000.0]
    program.locking._now = lambda: at[0]
    program.locking._used = at[0]
    return at


@pytest.fixture
def window(program, settle):
    people.add(program.register, Person(id="kari", first_name="Kari"), actor=Actor())
    made = program.open_main()
    made.activateWindow()
    settle(program)
    return made


def tick(program):
    program.changes.poll()
    QApplication.processEvents()


def covers(window):
    return [one for one in window.findChildren(LockCover) if one.isVisible()]


def unlock(program, window, settle, typed=RIGHT):
    (cover,) = covers(window)
    cover.field.setText(typed)
    QTest.keyClick(cover.field, Qt.Key.Key_Return)
    settle(program)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_ten_minutes_without_a_key_cover_everything_and_the_passphrase_opens_it(program, window, clock, settle):
    window.show_page("people")
    window.people.search.setFocus()
    QTest.keyClicks(window.people.search, "Ka")
    settle(program)
    clock[0] += IDLE_SECONDS - 1
    tick(program)
    assert not covers(window)
    clock[0] += 1
    tick(program)
    (cover,) = covers(window)
    assert cover.geometry() == window.rect()
    assert window.childAt(QPoint(window.width() // 2, 80)) in (cover, *cover.findChildren(object))
    assert QApplication.focusWidget() is cover.field

    unlock(program, window, settle, "en helt annen setning")
    assert program.locking.locked
    assert cover.fault.text()
    assert cover.field.text() == ""
    unlock(program, window, settle)
    assert not program.locking.locked
    assert not covers(window)
    assert window.people.search.text() == "Ka"
    assert QApplication.focusWidget() is window.people.search
    tick(program)
    assert not covers(window)


def test_what_somebody_does_keeps_it_open(program, window, clock):
    tick(program)
    for _ in range(3):
        clock[0] += IDLE_SECONDS - 1
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        tick(program)
        assert not covers(window)
    clock[0] -= 5000  # the clock was put back
    tick(program)
    assert not covers(window)
    clock[0] += IDLE_SECONDS
    tick(program)
    assert covers(window)


def test_after_a_sleep_the_first_key_locks_and_does_nothing_else(program, window, clock, settle):
    tick(program)
    window.show_page("people")
    clock[0] += IDLE_SECONDS + 1
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert covers(window)
    assert window.people.search.text() == ""


def test_no_key_reaches_what_lies_below(program, window, clock, settle):
    window.show_page("people")
    settle(program)
    program.locking.lock()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    QTest.keyClick(window.people.search, Qt.Key.Key_X)
    QTest.mouseClick(window.places["pictures"], Qt.MouseButton.LeftButton)
    window.people.search.setFocus()
    settle(program)
    assert window.place == "people"
    assert window.people.search.text() == ""
    assert [one.name for one in people.people(program.register)] == ["Kari"]
    assert QApplication.focusWidget() is covers(window)[0].field
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert covers(window)[0].isAncestorOf(QApplication.focusWidget())


def test_a_form_that_is_being_filled_in_waits_for_its_writer(program, window, clock, settle):
    window.show_page("people")
    window.people.new_person()
    (dialog,) = window.findChildren(PersonDialog)
    dialog.first.setText("Leila")
    title = dialog.windowTitle()
    program.locking.lock()
    assert covers(dialog)
    assert covers(window)
    assert dialog.windowTitle() == "Klarert"
    QTest.keyClick(covers(dialog)[0].field, Qt.Key.Key_Return)  # nothing typed: the form must not be saved
    QTest.keyClick(covers(dialog)[0].field, Qt.Key.Key_Escape)
    settle(program)
    assert dialog.isVisible()
    unlock(program, dialog, settle)
    assert not covers(window)
    assert (dialog.first.text(), dialog.windowTitle()) == ("Leila", title)
    assert len(people.people(program.register)) == 1


def test_a_window_that_opens_while_it_is_locked_is_covered_at_once(program, window, clock, settle):
    program.locking.lock()
    box = QMessageBox(window)
    box.setText("Kari Nordmann")
    box.open()
    assert covers(box)
    unlock(program, box, settle)
    assert not covers(box)
    assert box.isVisible()
    box.close()


def test_what_is_made_below_stays_below(program, window, clock, settle):
    program.locking.lock()
    program.desk.tell("Kari got a name")
    settle(program)
    (cover,) = covers(window)
    assert window.toast.isVisible()
    middle = window.toast.mapTo(window, window.toast.rect().center())
    assert window.childAt(middle) in (cover, *cover.findChildren(object))
    window.resize(1200, 800)
    assert cover.geometry() == window.rect()


def test_ctrl_l_locks_while_a_form_is_being_filled_in(program, window, clock, settle):
    window.show_page("people")
    window.people.new_person()
    (dialog,) = window.findChildren(PersonDialog)
    dialog.activateWindow()
    dialog.first.setText("Leila")
    tick(program)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, CTRL)
    assert covers(dialog)
    assert covers(window)
    unlock(program, dialog, settle)
    assert dialog.first.text() == "Leila"
    dialog.reject()


def test_the_name_of_a_file_does_not_come_back_into_the_taskbar(program, window, clock, settle, stored):
    shown = stored(program.register, "kari.jpg")
    check = window.open_check((shown,), shown)
    settle(program)
    assert "kari.jpg" in check.windowTitle()
    program.locking.lock()
    assert check.windowTitle() == "Klarert"
    people.add(program.register, Person(id="ola", first_name="Ola"), actor=Actor())
    program.changes.publish(Changed())  # another program wrote: the picture is judged anew
    settle(program)
    assert check.windowTitle() == "Klarert"
    unlock(program, check, settle)
    assert "kari.jpg" in check.windowTitle()
    check.close()


def test_a_right_click_on_the_passphrase_opens_nothing_that_takes_the_keyboard_for_ever(program, window, clock, settle):
    program.locking.lock()
    (cover,) = covers(window)
    where = QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, cover.field.mapToGlobal(where))
    QApplication.sendEvent(cover.field, asked)
    settle(program)
    assert QApplication.activePopupWidget() is None
    unlock(program, window, settle)
    assert not covers(window)


def test_another_register_put_in_its_place_does_not_open_it(program, window, clock, settle, folder, tmp_path):
    with open_register(tmp_path / "mine", passphrase="min egen setning", create=True, scrypt_n=2):
        pass
    program.locking.lock()
    own = (folder / keys.KEYS_FILE).read_bytes()
    (folder / keys.KEYS_FILE).write_bytes((tmp_path / "mine" / keys.KEYS_FILE).read_bytes())
    unlock(program, window, settle, "min egen setning")
    assert program.locking.locked
    (folder / keys.KEYS_FILE).write_bytes(own)
    unlock(program, window, settle)
    assert not program.locking.locked


def test_it_does_not_lock_where_this_machine_opens_the_register_anyway(program, window, clock, settle, monkeypatch):
    monkeypatch.setenv("KLARERT_CONFIG", str(program.register.directory / "config"))
    with program.register.changing_keys() as header:
        register = program.register
        register.use_header(keys.with_this_machine(header, register.unlocked.master, officer="officer")[0])
    clock[0] += 10 * IDLE_SECONDS
    tick(program)
    assert not covers(window)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert not covers(window)
    assert "passphrase" in window.toast._text.text()


def test_ctrl_l_locks_at_once_and_what_runs_goes_on(program, window, clock, settle):
    ran = []

    def steps(register):
        for number in range(30):
            QTest.qSleep(5)
            ran.append(number)
            yield number

    program.runner.start("work", steps)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert covers(window)
    assert QGuiApplication.topLevelWindows()
    settle(program)
    assert len(ran) == 30
    unlock(program, window, settle)
    assert not covers(window)
