"""What is closed is gone: dialogs, and everything of a window that a change of language replaced."""

import gc
import sys
import threading
import time

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from consent_db.connection import open_register
from consent_db.errors import Problem
from consent_db.records import Changed
from faces.progress import Progress
from tests.ui import made_up
from tests.ui.conftest import pause
from tests.ui.scenes import Scenes
from ui import errors, i18n
from ui.app import Program
from ui.pages.key_card import Act, PassphraseDialog
from ui.pages.picture_facts import PictureFactsDialog

OF_WHOEVER_OPENED_THEM = {"problem", "crash", "unlock", "unlock-again"}


@pytest.fixture(scope="module")
def scenes(qapp, tmp_path_factory):
    i18n.install(qapp, "nb")
    directory = made_up.make(tmp_path_factory.mktemp("made_up"))
    program = Program(qapp, open_register(directory, passphrase=made_up.PASSPHRASE), dark=False)
    program.open_main()
    yield Scenes(program, calm_ms=2)
    program.close()
    i18n.install(qapp, "en")


@pytest.fixture
def uncaught(monkeypatch):
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, problem, _trace: found.append(problem))
    return found


def alive():
    """How many objects the windows hold."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return sum(1 + len(top.findChildren(QObject)) for top in QApplication.topLevelWidgets())


def test_a_dialog_that_was_closed_leaves_nothing_behind(scenes):
    ids = scenes._pictures()
    check = scenes.window.open_check(ids, ids[0])
    scenes._settle()
    left = {}
    for name, make in {**scenes._of_window(), **scenes._of_people(), **scenes._of_check(check)}.items():
        if name in OF_WHOEVER_OPENED_THEM:
            continue
        for again in range(2):  # what is made once for all may stay
            before = alive()
            dialog = make()
            dialog.open()
            scenes._settle()
            dialog.close()
            scenes._settle()
            more = alive() - before
            if again and (isValid(dialog) or more > 0):
                left[name] = more
            del dialog
    check.close()
    scenes._settle()

    assert left == {}


def test_a_message_that_was_closed_is_gone(scenes):
    before = alive()

    errors.show(Problem("unreadable_file", file="IMG_1.jpg"), scenes.window)
    scenes.window.findChildren(type(errors.dialog(Problem("no_file_here"), None)))[-1].close()

    assert alive() <= before


def test_a_window_in_another_language_judges_alone(scenes, uncaught):
    program = scenes.program
    ids = scenes._pictures()
    check = scenes.window.open_check(ids, ids[0])
    PictureFactsDialog(program.desk, ids[0], check).open()
    scenes.window.pages["people"].standings.begin()
    scenes._settle()
    counts = []
    for lang in ("sv", "nb", "sv", "nb"):
        program.speak(lang)
        program.main.people.standings.begin()
        scenes._settle()
        alive()
        counts.append(len(program.desk.findChildren(QObject)))

    program.changes.publish(Changed())
    program.changes.ticked.emit()
    program.theme.changed.emit()
    program.backups.changed.emit(program.backups.state)
    program.desk.tell("…")
    scenes._settle()

    assert uncaught == []
    assert len(set(counts)) == 1


def test_a_search_is_seen_and_can_be_stopped_in_the_window_of_another_language(scenes, uncaught):
    program = scenes.program
    begun = threading.Event()

    def steps(_register):
        while True:
            begun.set()
            time.sleep(0.01)
            yield Progress(done=1, total=3, seconds_left=None, file=None, phase="searching")

    program.runs.follow(steps, parent=program.main)
    assert begun.wait(10)
    program.speak("sv")
    alive()
    bar = program.main.run_bar
    pause(100)

    assert bar.isVisible()
    bar.cancelled.emit()
    scenes._settle()
    assert bar.isHidden()
    assert program.main.status.text()
    assert uncaught == []


class Painted(QObject):
    """Counts how often a widget was painted."""

    times = 0

    def eventFilter(self, _watched, event):
        self.times += event.type() is QEvent.Type.Paint
        return False


def until_calm(painted):
    for _ in range(40):
        painted.times = 0
        pause(100)
        if not painted.times:
            return
    pytest.fail("it paints on its own")


@pytest.mark.parametrize("kind", ["merge", "lookalike"])
def test_a_face_is_shown_in_a_list_when_it_arrives(scenes, kind):
    dialog = scenes._of_people()[kind]()
    dialog.open()
    scenes._settle()
    painted = Painted()
    dialog.list.viewport().installEventFilter(painted)
    until_calm(painted)

    scenes.desk.crops.arrived.emit("any")
    pause(50)

    assert painted.times > 0
    dialog.close()


def test_a_dialog_stays_while_what_it_asked_for_is_written(scenes, monkeypatch):
    program = scenes.program
    dialog = PassphraseDialog(program.desk, Act.CHANGE, scenes.window, lambda: None)
    dialog.open()
    dialog.old.setText("not the one")
    for field in (dialog.new, dialog.again):
        field.setText("four new words here")

    dialog.save.click()
    dialog.close()
    pause(1)
    assert isValid(dialog)
    scenes._settle()

    assert dialog.isVisible()
    assert dialog.fault.text()
    dialog.close()
