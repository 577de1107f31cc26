"""Faces: the naming loop. One group at a time, the name field focused, a key for everything that repeats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from consent_db.records import Changed, IgnoreReason
from ui.changes import touches
from ui.desk import Reading
from ui.models.naming import held
from ui.pages import face_queue
from ui.pages.face_acts import FaceActs
from ui.pages.look_over import LookOver
from ui.widgets.basics import button, column, label, row, rule
from ui.widgets.crop_grid import Crop, CropGrid
from ui.widgets.event_choice import EventChoice
from ui.widgets.naming_done import NamingDone
from ui.widgets.naming_keys import NamingKeys
from ui.widgets.naming_panel import NamingPanel
from ui.widgets.naming_progress import NamingProgress
from ui.widgets.next_faces import NextFaces
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from consent_db.connection import Register
    from consent_db.records import Appearance, Person
    from ui.desk import Desk
    from ui.models.naming import Queue, Task
    from ui.pages.face_queue import FaceQueue

_RECENT = 6
_OF_EACH = 4
_READ_AHEAD, _OF_A_SCREEN = 2, 12
_WIDE_PX = 1100
_TABLES = ("appearance", "face_group", "face_group_member", "suggested_merge", "person", "asset", "attendance")


def _panel_px(both_px: int) -> int:
    """How wide the names are beside the faces."""
    return 392 if both_px > _WIDE_PX else 372


class FacesPage(QWidget):
    """Shows what is left to name; everything it does can be undone."""

    pictures_wanted = Signal()
    """There is no face yet: pictures have to be added first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: FaceQueue | None = None
        self._tasks: list[Task] = []
        self._task: Task | None = None
        self._skipped: list[str] = []
        self._answered: set[str] = set()
        self._recent: list[str] = []
        self._reading = Reading(desk, self._question, self._loaded, owner=self)
        self._by_hand = False
        self.acts = FaceActs(desk, self)
        self._build()
        self._shortcuts()
        desk.crops.arrived.connect(self._crop_arrived)

    def _build(self) -> None:
        desk, theme = self._desk, self._desk.theme
        self.title = label("", "headline", wrap=True)
        self.event_choice = EventChoice(theme, self.tr("Faces of the event"))
        self.event_choice.currentIndexChanged.connect(lambda _place: self.refresh())
        undo = button(theme, self.tr("Undo"), lambda: desk.undo(self), icon="arrow-counter-clockwise")
        undo.setToolTip("Ctrl+Z")
        self.progress = NamingProgress()
        self.what = label("", "second", wrap=True)
        self.grid = CropGrid(
            theme, desk.crops.get, name=self.tr("Faces of this group"), marked_word=self.tr("Not the same")
        )
        self.grid.marked.connect(self._marks_changed)
        self.grid.wanted.connect(lambda asset_id: desk.opened.emit((asset_id,), asset_id))
        self.split = button(theme, self.tr("Move to a group of their own"), self.acts.split, icon="scissors")
        self.split.setToolTip("Ctrl+D")
        self.marked = label("", "second")
        self.next = NextFaces(theme, desk.crops.get)
        self.next_title = label(self.tr("Next groups"), "strong")
        left = QWidget()
        left.setLayout(
            column(
                column(
                    row(self.title, self.event_choice, undo, gap_px=12),
                    self.progress,
                    row(self.what, NamingKeys(theme), gap_px=16),
                    gap_px=12,
                    margins_px=(24, 0, 24, 0),
                ),
                row(18, self.grid, 6, gap_px=0),  # the ring around a face lies outside the line of the words
                column(
                    row(self.marked, -1, self.split),
                    rule(),
                    self.next_title,
                    self.next,
                    gap_px=12,
                    margins_px=(24, 0, 24, 0),
                ),
                gap_px=8,
                margins_px=(0, 18, 0, 12),
            )
        )
        self.panel = NamingPanel(desk)
        self.panel.name.named.connect(self.acts.name)
        self.panel.acted.connect(lambda key: self._keys()[key]())
        self.panel.answered.connect(self.acts.answer)
        self.grid.seen.connect(lambda: self.panel.show_unseen(self.grid.unseen))
        self.name = self.panel.name
        self.done = NamingDone(theme)
        self.look = LookOver(desk)
        self.done.look_over.connect(self._look_over)
        self.done.pictures_wanted.connect(self.pictures_wanted)
        self.look.ended.connect(self._looked_over)
        self.splitter = SidePane(left, self.panel, desk.settings, "faces/panel", usual=_panel_px, first=False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.done)
        self.stack.addWidget(self.look)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.event_choice.setMaximumWidth(320 if self.width() > _WIDE_PX else 184)  # the question keeps to one line

    def _keys(self) -> dict[str, Callable[[], None]]:
        return {
            "F2": self.skip,
            "F3": self.acts.stranger,
            "F4": lambda: self.acts.ignore(IgnoreReason.NOT_RECOGNISABLE),
            "F5": self.acts.not_this_person,
            "F6": lambda: self.acts.ignore(IgnoreReason.NOT_A_FACE),
            "F7": self.acts.others_are_strangers,
        }

    def _shortcuts(self) -> None:
        for keys, act in (
            *self._keys().items(),
            ("F8", self._whole_picture),
            ("Ctrl+D", self.acts.split),
            ("Alt+Right", lambda: self.grid.step(1)),
            ("Alt+Left", lambda: self.grid.step(-1)),
            ("Alt+Up", self.grid.toggle_current),
        ):
            shortcut = QShortcut(
                QKeySequence(keys), self.splitter, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(act)

    def show_event(self, event_id: str) -> None:
        """Ask about the faces of one event, also before the events have been read; all of them where it is gone."""
        self.event_choice.show_event(event_id)
        self.refresh()

    def refresh(self, changed: Changed | None = None) -> None:
        """Read the queue again in the background."""
        if changed is not None and not touches(changed, *_TABLES):
            return
        # Of an empty change nobody knows what it was: what is shown is not taken from under a hand.
        self._by_hand |= changed is None or (bool(changed.ids) and not self._desk.changes.by_program)
        self._reading.ask()

    def _question(self) -> Callable[[Register], tuple[FaceQueue, str | None, bool]]:
        by_hand, self._by_hand = self._by_hand, False
        event_id = self.event_choice.event_id
        return lambda register: (face_queue.load(register, event_id), event_id, by_hand)

    def _loaded(self, answer: tuple[FaceQueue, str | None, bool]) -> None:
        found, event_id, by_hand = answer
        before, self._found = self._found, found
        self.event_choice.fill_events(found.events)
        if self.event_choice.event_id != event_id:
            self._reading.ask()
            return
        known = {task.id: task for task in found.queue.tasks}
        self._skipped = [task_id for task_id in self._skipped if task_id in known]
        self._answered &= set(known)  # what is being written now
        self._tasks = [task for task in found.queue.tasks if task.id not in self._skipped]
        self._tasks += [known[task_id] for task_id in self._skipped]
        self.progress.show_queue(found.queue)
        if self.stack.currentWidget() is self.look:
            self.look.follow(found.to_look_over)
            return
        now = known.get(self._task.id) if self._task else None
        typed = bool(self.name.field.text())
        kept = held(self._task, self._tasks, typed=typed) if self._task and (typed or not by_hand) else None
        if kept is not None and kept.id not in self._answered:
            changed = self._task is not None and kept.suggested != self._task.suggested
            self._task = kept
            if changed:
                self._ask_name(kept, keep_text=True)
                self._offer_no(kept)
            self._show_next()
        elif now is not None:
            if now != self._task or self.stack.currentWidget() is self.done or not found.same_people(before, now):
                self._show(now, keep_text=self._task is not None and now.face_ids == self._task.face_ids)
            self._show_next()
        else:
            self._go_on()

    @property
    def task(self) -> Task | None:
        """What is being asked now."""
        return self._task

    @property
    def queue(self) -> Queue | None:
        """How far the naming is, as it was read last; None before the first reading."""
        return self._found.queue if self._found is not None else None

    def _go_on(self) -> None:
        left = [task for task in self._tasks if task.id not in self._answered]
        if not left:
            self._task = None
            if self._found is not None:
                found = self._found
                left_over = None if self._answered else len(found.to_look_over)
                self.done.show_done(found.queue, people=len(found.portraits), to_look_over=left_over)
            self.stack.setCurrentWidget(self.done)
            return
        self._show(left[0])
        self._show_next()

    def _show(self, task: Task, *, keep_text: bool = False) -> None:
        self._task = task
        self.stack.setCurrentWidget(self.splitter)
        crops = [self._crop(face) for face in task.faces]
        if task.kind == "merge":
            crops = [self._crop(face, "1 · ") for face in task.faces[:_OF_EACH]]
            crops += [self._crop(face, "2 · ") for face in task.other_faces[:_OF_EACH]]
        self.grid.show_crops(crops)
        self.panel.show_unseen(self.grid.unseen)
        self._marks_changed()
        titles = {
            "name": self.tr("Who is this?"),
            "merge": self.tr("Is this one person?"),
            "possible": self.tr("Is this a face?"),
        }
        self.title.setText(titles[task.kind])
        if task.kind == "merge":
            self.what.setText(self.tr("Two groups look alike."))
            self.panel.ask_yes_no(
                self.tr("Are all of these the same person?"), self.tr("The same person"), self.tr("Two people")
            )
            return
        counted = self.tr("%n face(s)", "", len(task.faces))
        if len(task.faces) > 1:
            counted += " · " + self.tr("click those who do not belong")
        if task.kind == "possible":
            counted = self.tr("The program is not sure. F6 dismisses it; a name makes it a face.")
        self.what.setText(counted)
        self._ask_name(task, keep_text=keep_text)
        self.panel.ask_name()
        self._offer_no(task)

    def _ask_name(self, task: Task, *, keep_text: bool) -> None:
        assert self._found is not None
        self.name.ask(
            self._found.people,
            suggested=task.suggested,
            at_event=self._found.people_at(task),
            recent=self._recent,
            faces=self._found.portraits,
            keep_text=keep_text,
        )

    def _offer_no(self, task: Task) -> None:
        suggested = self.person(task.suggested[0]) if task.suggested and task.kind == "name" else None
        self.panel.offer_no(suggested.name if suggested is not None else "")

    def _show_next(self) -> None:
        done = self._answered | ({self._task.id} if self._task else set())
        left = [task for task in self._tasks if task.id not in done]
        shown = [(task.faces[0].id, self.tr("%n face(s)", "", len(task.faces))) for task in left[:7]]
        self.next.show_faces(shown)
        self.next_title.setVisible(bool(shown))
        for task in left[:_READ_AHEAD]:
            for face in task.faces[:_OF_A_SCREEN]:
                self._desk.crops.get(face.id)

    def _crop(self, face: Appearance, before: str = "") -> Crop:
        file = self._found.files.get(face.asset_id, "") if self._found else ""
        return Crop(face.id, face.asset_id, before + Path(file).name)

    def _crop_arrived(self, face_id: str) -> None:
        self.grid.crops.touch(face_id)
        self.name.list.viewport().update()
        self.next.update()

    def _marks_changed(self) -> None:
        marked = len(self.grid.marked_ids)
        splits = self._task is not None and self._task.kind == "name" and len(self._task.faces) > 1
        self.split.setVisible(splits)
        self.split.setEnabled(0 < marked < len(self._task.faces) if self._task and splits else False)
        self.marked.setText(self.tr("%n chosen", "", marked) if marked and splits else "")

    def person(self, person_id: str) -> Person | None:
        """Somebody in the register as it was read last."""
        people = self._found.people if self._found is not None else ()
        return next((one for one in people if one.id == person_id), None)

    def named(self, task: Task, person_id: str) -> None:
        """The faces have this name now: it is offered early for the next ones."""
        self._recent = [person_id, *(one for one in self._recent if one != person_id)][:_RECENT]
        self.settled(task)

    def settled(self, task: Task) -> None:
        """What was decided about it is written."""
        self._answered.discard(task.id)

    def take_up(self, task: Task) -> None:
        """What was to be written was not: the question stands again."""
        self._answered.discard(task.id)
        self.refresh()

    def done_with(self, task: Task) -> None:
        """Its answer is being written: on to the next one."""
        self._answered.add(task.id)
        self._go_on()

    def skip(self) -> None:
        """Leave this one for later."""
        if self._task is None:
            return
        task = next((task for task in self._tasks if task.id == self._task.id), self._task)
        self._skipped = [*(one for one in self._skipped if one != task.id), task.id]
        self._tasks = [*(one for one in self._tasks if one.id != task.id), task]
        self._go_on()

    def _look_over(self) -> None:
        assert self._found is not None
        self.stack.setCurrentWidget(self.look)
        self.look.start(self._found.to_look_over)

    def _looked_over(self) -> None:
        if self._found is not None:
            left = tuple(one for one in self._found.to_look_over if one not in self.look.confirmed)
            self._found = replace(self._found, to_look_over=left)
        self._go_on()
        self.refresh()

    def _whole_picture(self) -> None:
        crop = self.grid.current
        if crop is not None:
            self._desk.opened.emit((crop.asset_id,), crop.asset_id)
