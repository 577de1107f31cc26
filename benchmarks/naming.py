"""How many keys it takes to name 400 pictures of about 112 people, and how long the window takes to follow each.

usage: python -m benchmarks.naming [PHOTOS] [--pictures 400] [--seed 1] [--refresh]

The pictures of the set lfw are searched by the real engine (once; kept in the system's temporary folder), and named
through the real window, offscreen, with synthetic keys alone and the set's truth as the eyes: the face nearest the
middle is the labelled person, everybody else a stranger. Counted is every key but the letters of names that are typed
for the first time. A person needs more than a second for a group, so the program's own work between two groups is
waited for; what the window does by itself is measured by a heartbeat.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from benchmarks.lfw_event import PASSPHRASE, PICTURES, SEED, chosen_pictures, searched_register
from consent_db import appearances, people, photos
from consent_db.connection import open_register
from consent_db.records import Appearance, AppearanceState, PeopleCheck
from ui import i18n
from ui.app import Program
from ui.models.naming import Task
from ui.pages.faces import FacesPage

PER_GROUP, STEP_MS = 1.3, 100
STRANGER: Final = ""
Key = Qt.Key


class Stopwatch(QObject):
    """Notes when something on the screen was painted, and the longest time in which the event loop did not turn."""

    def __init__(self, watched: list[QWidget]) -> None:
        super().__init__()
        self.painted = False
        self.longest_stall_ms = 0.0
        self._before = time.perf_counter()
        for one in watched:
            one.installEventFilter(self)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._turn)
        self._beat.start(5)

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest_stall_ms = max(self.longest_stall_ms, 1000 * (now - self._before) - 5)
        self._before = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note what is painted."""
        self.painted |= event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Robot:
    """Sits before the window: sees what a person would see, and has a keyboard."""

    def __init__(self, program: Program, page: FacesPage, truth: dict[str, str]) -> None:
        self.program = program
        self.page = page
        self.truth = truth
        self.presses: Counter[str] = Counter()
        self.steps_ms: list[tuple[float, float, str]] = []
        """Of each key: until it was painted, how much of that was the window's own work, and what the key was for."""
        self.asked = 0
        views = (page.grid.viewport(), page.look.sheet.viewport(), page.name.field, page.done, page.next)
        self.watch = Stopwatch(list(views))
        self._answers = QTimer()
        self._answers.timeout.connect(self._answer)
        self._answers.start(20)

    def press(self, key: Qt.Key, why: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key where the focus is; its step ends when the window was painted."""
        target = self.page.window().focusWidget() or self.page.window()
        self.watch.painted = False
        started, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(target, key, modifiers)
        while True:
            QApplication.processEvents()
            if self.watch.painted or time.perf_counter() - started > 2:
                break
        self._note(started, worked, why)

    def _note(self, started: float, worked: float, why: str) -> None:
        self.steps_ms.append((1000 * (time.perf_counter() - started), 1000 * (time.thread_time() - worked), why))
        self.presses[why] += 1

    def type(self, text: str, why: str) -> None:
        """Letters, each of them a key."""
        for letter in text:
            started, worked = time.perf_counter(), time.thread_time()
            QTest.keyClicks(self.page.name.field, letter)
            QApplication.processEvents()
            self._note(started, worked, why)

    def wait(self) -> None:
        """Until nothing runs in the background, as while a person looks."""
        calm, until = 0, time.monotonic() + 60
        while calm < 4:
            QTest.qWait(5)
            busy = self.program.runner.busy or self.program.regroups.waiting
            calm = 0 if busy else calm + 1
            assert time.monotonic() < until, "the program does not come to rest"

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked += 1
            self.presses["asked once more"] += 2
            QTest.keyClick(box.button(QMessageBox.StandardButton.Yes), Key.Key_Space)

    def name_everybody(self) -> int:
        """Answer every question of the loop; gives how many groups there were."""
        self.wait()
        assert self.page.queue is not None
        groups = self.page.queue.groups
        while self.page.task is not None:
            while self.page.grid.unseen:
                before = self.page.grid.unseen
                self.wait()
                QTest.qWait(10)
                if self.page.grid.unseen == before:
                    self.press(Key.Key_Return, "screenful of a large group")
            self._decide(self.page.task)
            self.wait()
        return groups

    def _decide(self, task: Task) -> None:
        if task.kind == "merge":
            ours, theirs = (self._who(faces) for faces in (task.faces, task.other_faces))
            same = ours == theirs != STRANGER
            self.press(Key.Key_Return if same else Key.Key_F6, "merge question")
            return
        who = self._who(task.faces)
        odd = [place for place, face in enumerate(task.faces) if self.truth[face.id] != who]
        if odd and task.kind == "name":
            self._split(odd)
        elif who == STRANGER:
            self.press(Key.Key_F3, "stranger")
        else:
            self._name(task, who)

    def _who(self, faces: tuple[Appearance, ...]) -> str:
        return Counter(self.truth[face.id] for face in faces).most_common(1)[0][0]

    def _split(self, odd: list[int]) -> None:
        place = 0
        for wanted in odd:
            for _ in range(wanted - place):
                self.press(Key.Key_Right, "split", Qt.KeyboardModifier.AltModifier)
            self.press(Key.Key_Up, "split", Qt.KeyboardModifier.AltModifier)
            place = wanted
        self.press(Key.Key_D, "split", Qt.KeyboardModifier.ControlModifier)

    def _name(self, task: Task, name: str) -> None:
        known = {one.name: one.id for one in people.people(self.program.register)}
        person = known.get(name)
        if person is None:
            self.type(name, "letters of a new name")
            self.press(Key.Key_Return, "name")
            return
        if task.suggested[:1] == (person,):
            self.press(Key.Key_Return, "suggestion")
            return
        for letter in ("", *name):
            if letter:
                self.type(letter, "letters of a known name")
            rows = [line.id for line in self.page.name.list.lines.lines if not line.heading]
            if person in rows[:9]:
                number = Qt.Key(Key.Key_1.value + rows.index(person))
                self.press(number, "row of a known name", Qt.KeyboardModifier.AltModifier)
                return

    def look_over(self) -> int:
        """Confirm that everyone is framed, a screenful at a time; gives how many screens there were."""
        self.press(Key.Key_Return, "begin to look over")
        screens = 0
        while self.page.stack.currentWidget() is self.page.look:
            until = time.monotonic() + 30
            while self.page.look.sheet.unseen or not self.page.look.shown:
                QTest.qWait(5)
                if self.page.stack.currentWidget() is not self.page.look:
                    break
                assert time.monotonic() < until, "the pictures do not come into view"
            if self.page.stack.currentWidget() is self.page.look:
                self.press(Key.Key_Return, "screenful looked over")
                screens += 1
        self.wait()
        return screens


def truth_of(program: Program, labels: dict[str, str]) -> dict[str, str]:
    """Give who each face is: the face nearest the middle of its picture is the labelled person."""
    names = {Path(file).name: person.split(":")[1].replace("_", " ") for file, person in labels.items()}
    who: dict[str, str] = {}
    for asset in photos.assets(program.register):
        faces = [one for one in appearances.of_asset(program.register, asset.id) if one.box is not None]
        middle = ((asset.width or 0) / 2, (asset.height or 0) / 2)
        faces.sort(key=lambda face: _away(face, middle))
        for place, face in enumerate(faces):
            who[face.id] = names[Path(asset.file).name] if place == 0 else STRANGER
    return who


def _away(face: Appearance, middle: tuple[float, float]) -> float:
    left, top, width, height = face.box or (0, 0, 0, 0)
    return (left + width / 2 - middle[0]) ** 2 + (top + height / 2 - middle[1]) ** 2


def check(program: Program, truth: dict[str, str]) -> tuple[int, int, int]:
    """Give how many faces have a name, how many of them the wrong one, and how many pictures are not confirmed."""
    names = {one.id: one.name for one in people.people(program.register)}
    shown = appearances.by_id(program.register, truth)
    named = [one for one in shown if one.state is AppearanceState.CONFIRMED]
    wrong = sum(names[one.person_id or ""] != truth[one.id] for one in named)
    done = [asset.people_check is PeopleCheck.CONFIRMED_COMPLETE for asset in photos.assets(program.register)]
    return len(named), wrong, done.count(False)


def main() -> int:
    """Name everybody, and print the counts beside the bar."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("photos", nargs="?", default=os.environ.get("KLARERT_PHOTOS", "../shared/photos"), type=Path)
    parser.add_argument("--pictures", type=int, default=PICTURES)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--refresh", action="store_true", help="search the pictures anew")
    arguments = parser.parse_args()
    labels = chosen_pictures(arguments.photos / "identity", pictures=arguments.pictures, seed=arguments.seed)
    place = searched_register(arguments.photos / "identity", labels, refresh=arguments.refresh)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(place / "register", Path(folder, "register"))
        app = QApplication(sys.argv[:1])
        i18n.install(app, "nb")
        program = Program(app, open_register(Path(folder, "register"), passphrase=PASSPHRASE), dark=False)
        program.regroups._timer.setInterval(0)  # noqa: SLF001 - a person rests for longer than the program waits
        window = program.open_main()
        window.resize(1440, 900)
        window.activateWindow()
        window.show_page("faces")
        truth = truth_of(program, labels)
        robot = Robot(program, window.faces, truth)
        groups = robot.name_everybody()
        screens = robot.look_over()
        named, wrong, left = check(program, truth)
        program.close()
    return report(robot, labels=labels, groups=groups, screens=screens, named=named, wrong=wrong, left=left)


def report(
    robot: Robot, *, labels: dict[str, str], groups: int, screens: int, named: int, wrong: int, left: int
) -> int:
    """Print the table; gives 1 where a bar is missed."""
    counted = Counter({why: count for why, count in robot.presses.items() if why != "letters of a new name"})
    looked = counted["screenful looked over"] + counted["screenful of a large group"]
    naming = counted.total() - looked
    slowest_ms, _, slowest = max(robot.steps_ms)
    steps = sorted(ms for ms, _, _ in robot.steps_ms)
    own_ms = max(own for _, own, _ in robot.steps_ms)
    above = sum(ms > STEP_MS for ms in steps)
    print(f"{len(labels)} pictures of {len(set(labels.values()))} people: {named} faces named, {wrong} wrongly,")
    print(f"{left} pictures not confirmed\n")
    print("| what | measured | bar |\n|---|---|---|")
    print(f"| groups | {groups} | |")
    print(f"| keys for naming, a group | {naming} = {naming / max(1, groups):.2f} | {PER_GROUP} |")
    print(f"| keys for looking over, a screenful | {looked} for {screens} screens | 1 |")
    print(f"| key to repaint, ms: median, longest | {steps[len(steps) // 2]:.0f}, {slowest_ms:.0f} ({slowest}) | 100 |")
    print(f"| ... of that the window's own work, ms, longest | {own_ms:.0f} | |")
    print(f"| steps above {STEP_MS} ms | {above} of {len(steps)} | 0 |")
    print(f"| longest time the event loop stood, ms | {robot.watch.longest_stall_ms:.0f} | 100 |")
    print("\n" + ", ".join(f"{why}: {count}" for why, count in robot.presses.most_common()))
    kept = naming <= PER_GROUP * groups and slowest_ms <= STEP_MS and not wrong and not left
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
