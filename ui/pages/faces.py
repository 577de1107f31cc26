"""Faces: the naming loop. One group at a time, the name field focused, a key for everything that repeats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from consent_db import appearances, events, groups, people, photos
from consent_db.records import AppearanceState, Changed, IgnoreReason
from ui.changes import touches
from ui.models import naming
from ui.pages.identify import name_faces, write_asking
from ui.pages.names import NEW
from ui.widgets.basics import Choice, KeyCap, button, column, frame, label, row, rule
from ui.widgets.crop_grid import Crop, CropGrid
from ui.widgets.name_field import NameField
from ui.widgets.next_faces import NextFaces

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Appearance, Event, Person
    from ui.desk import Desk
    from ui.models.naming import Queue, Task
    from ui.theme import Theme

    Loaded = tuple[Queue, tuple[Person, ...], tuple[Event, ...], dict[str, str], dict[str, str], set[str]]

_POSSIBLE_AT_ONCE = 400
_RECENT = 6
_OF_EACH = 4


class FacesPage(QWidget):
    """Shows what is left to name; everything it does can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._queue: Queue | None = None
        self._tasks: list[Task] = []
        self._task: Task | None = None
        self._skipped: list[str] = []
        self._answered: set[str] = set()
        self._recent: list[str] = []
        self._people: tuple[Person, ...] = ()
        self._files: dict[str, str] = {}
        self._portraits: dict[str, str] = {}
        self._at_event: set[str] = set()
        self._loading = False
        self._load_again = False
        self._build()
        self._shortcuts()
        desk.crops.arrived.connect(self._crop_arrived)

    def _build(self) -> None:
        desk, theme = self._desk, self._desk.theme
        self.title = label("", "headline", wrap=True)
        self.event_choice = Choice(desk.theme, self.tr("Faces of the event"))
        self.event_choice.setMaximumWidth(320)
        self.event_choice.currentIndexChanged.connect(lambda _place: self.refresh())
        undo = button(theme, self.tr("Undo"), lambda: desk.undo(self), icon="arrow-counter-clockwise")
        undo.setToolTip("Ctrl+Z")
        self.count = label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(280)
        self.bar.setAccessibleName(self.tr("How many groups have a name"))
        self.share = label("", "second")
        self.what = label("", "second", wrap=True)
        self.grid = CropGrid(
            theme, desk.crops.get, name=self.tr("Faces of this group"), marked_word=self.tr("Not the same")
        )
        self.grid.marked.connect(self._marks_changed)
        self.grid.wanted.connect(lambda asset_id: desk.opened.emit((asset_id,), asset_id))
        self.split = button(theme, self.tr("Move to a group of their own"), self._split, icon="scissors")
        self.split.setToolTip("Ctrl+D")
        self.marked = label("", "second")
        self.next = NextFaces(theme, desk.crops.get)
        self.next_title = label(self.tr("Next groups"), "strong")
        left = QWidget()
        left.setLayout(
            column(
                row(self.title, -1, self.event_choice, undo, gap_px=12),
                row(self.count, self.bar, self.share, -1, gap_px=16),
                row(
                    self.what,
                    -1,
                    *_keys(theme, ("Alt+←", "Alt+→", self.tr("change face")), ("F8", self.tr("whole picture"))),
                ),
                self.grid,
                row(self.marked, -1, self.split),
                rule(),
                self.next_title,
                self.next,
                gap_px=12,
                margins_px=(24, 18, 24, 12),
            )
        )
        self.done = self._done_place()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._panel())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([900, 392])
        self.splitter.setChildrenCollapsible(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.done)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _panel(self) -> QWidget:
        theme = self._desk.theme
        self.name = NameField(theme, self._desk.crops.get)
        self.name.named.connect(self._named)
        self.take = button(theme, "", self.name.take, kind="filled", size="main")
        self.take.setText(self.tr("Name and go on") + "    Enter")
        self.take.setAccessibleName(self.tr("Name and go on"))
        self.acts: dict[str, QPushButton] = {}
        keys = []
        for key, text, icon, act in self._acts():
            made = button(theme, f"{text}    {key}", act, icon=icon, size="card", name=text)
            made.setStyleSheet("text-align: left;")
            self.acts[key] = made
            keys.append(made)
        naming_part = QWidget()
        naming_part.setLayout(column(label(self.tr("Name"), "strong"), self.name, self.take, gap_px=10))
        question_part = QWidget()
        self.question = label("", "section", wrap=True)
        self.yes = button(theme, "", self._yes, kind="filled", size="main")
        self.no = button(theme, "", self._no)
        question_part.setLayout(column(self.question, self.yes, self.no, -1, gap_px=12))
        self.ask = QStackedWidget()
        self.ask.addWidget(naming_part)
        self.ask.addWidget(question_part)
        panel = frame("panel", column(self.ask, *keys, gap_px=8, margins_px=(20, 18, 20, 16)))
        panel.setMinimumWidth(300)
        scroll = QScrollArea()
        scroll.setWidget(panel)
        scroll.setWidgetResizable(True)
        scroll.setMinimumWidth(320)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _acts(self) -> tuple[tuple[str, str, str, Callable[[], None]], ...]:
        return (
            ("F2", self.tr("Skip"), "skip-forward", self.skip),
            ("F3", self.tr("Stranger"), "user-minus", self.stranger),
            ("F4", self.tr("Not recognisable"), "eye-slash", lambda: self.ignore(IgnoreReason.NOT_RECOGNISABLE)),
            ("F6", self.tr("Not a face"), "prohibit", lambda: self.ignore(IgnoreReason.NOT_A_FACE)),
            ("F7", self.tr("Everyone else in this picture is a stranger"), "users", self.others_are_strangers),
        )

    def _done_place(self) -> QWidget:
        made = QWidget()
        self.done_text = label("", "section", wrap=True)
        self.done_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setLayout(column(-1, self.done_text, -1, margins_px=(48, 48, 48, 48)))
        return made

    def _shortcuts(self) -> None:
        for keys, act in (
            *((key, act) for key, _text, _icon, act in self._acts()),
            ("F8", self._whole_picture),
            ("Ctrl+D", self._split),
            ("Alt+Right", lambda: self.grid.step(1)),
            ("Alt+Left", lambda: self.grid.step(-1)),
            ("Alt+Up", self.grid.toggle_current),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def refresh(self, changed: Changed | None = None) -> None:
        """Read the queue again in the background."""
        if changed is not None and not touches(
            changed, "appearance", "face_group", "face_group_member", "person", "asset"
        ):
            return
        if self._loading:
            self._load_again = True
            return
        self._loading = True
        event_id = self.event_choice.currentData() or None
        self._desk.read(
            lambda register: _load(register, event_id),
            self._loaded,
            failed=lambda _problem: setattr(self, "_loading", False),
        )

    def _loaded(self, found: Loaded) -> None:
        self._loading = False
        self._queue, self._people, all_events, self._files, self._portraits, self._at_event = found
        self._fill_events(all_events)
        if self._load_again:
            self._load_again = False
            self.refresh()
        known = {task.id: task for task in self._queue.tasks}
        self._skipped = [task_id for task_id in self._skipped if task_id in known]
        self._answered.clear()
        self._tasks = [task for task in self._queue.tasks if task.id not in self._skipped]
        self._tasks += [known[task_id] for task_id in self._skipped]
        self._progress()
        now = known.get(self._task.id) if self._task else None
        if now is not None:
            if now != self._task or self.stack.currentWidget() is self.done:
                self._show(now, keep_text=now.faces == (self._task.faces if self._task else ()))
            self._show_next()
        else:
            self._go_on()

    def _fill_events(self, all_events: tuple[Event, ...]) -> None:
        wanted = [(self.tr("All events"), "")] + [(event.title, event.id) for event in all_events]
        now = [(self.event_choice.itemText(n), self.event_choice.itemData(n)) for n in range(self.event_choice.count())]
        if wanted == now:
            return
        chosen = self.event_choice.currentData() or ""
        self.event_choice.blockSignals(True)
        self.event_choice.clear()
        for title, event_id in wanted:
            self.event_choice.addItem(title, event_id)
        self.event_choice.setCurrentIndex(max(0, self.event_choice.findData(chosen)))
        self.event_choice.blockSignals(False)

    def _progress(self) -> None:
        queue = self._queue
        if queue is None:
            return
        self.count.setText(self.tr("{done} of {total} groups").format(done=queue.groups_done, total=queue.groups))
        self.bar.setRange(0, max(1, queue.groups))
        self.bar.setValue(queue.groups_done)
        percent = 100 * queue.faces_named // queue.faces if queue.faces else 0
        self.share.setText(self.tr("{percent} % of the faces have a name").format(percent=percent))

    @property
    def task(self) -> Task | None:
        """What is being asked now."""
        return self._task

    def _go_on(self) -> None:
        left = [task for task in self._tasks if task.id not in self._answered]
        if not left:
            self._task = None
            self.done_text.setText(
                self.tr("No faces yet. Add a folder of pictures first.")
                if self._queue is None or not self._queue.groups
                else self.tr("Every face has been looked at.")
            )
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
        self._marks_changed()
        titles = {
            "name": self.tr("Who is this?"),
            "merge": self.tr("Is this one person?"),
            "possible": self.tr("Is this a face?"),
        }
        self.title.setText(titles[task.kind])
        if task.kind == "merge":
            self.what.setText(self.tr("Two groups look alike."))
            self._ask_yes_no(
                self.tr("Are all of these the same person?"), self.tr("The same person"), self.tr("Two people")
            )
        else:
            counted = self.tr("%n face(s)", "", len(task.faces))
            if len(task.faces) > 1:
                counted += " · " + self.tr("click those who do not belong")
            self.what.setText(counted)
            if task.kind == "possible":
                self.what.setText(self.tr("The program is not sure. F6 dismisses it; a name makes it a face."))
            self.ask.setCurrentIndex(0)
            self.name.ask(
                self._people,
                suggested=task.suggested,
                at_event=self._at_event,
                recent=self._recent,
                faces=self._portraits,
                keep_text=keep_text,
            )
            self.name.field.setFocus()
        for act in self.acts.values():
            act.setVisible(task.kind != "merge")
        self.acts["F2"].setVisible(True)

    def _ask_yes_no(self, question: str, yes: str, no: str) -> None:
        self.question.setText(question)
        self.yes.setText(yes + "    Enter")
        self.yes.setAccessibleName(yes)
        self.no.setText(no + "    F6")
        self.no.setAccessibleName(no)
        self.ask.setCurrentIndex(1)
        self.yes.setDefault(True)
        self.yes.setFocus()

    def _show_next(self) -> None:
        left = [task for task in self._tasks if task.id not in self._answered and task is not self._task]
        shown = [(task.faces[0].id, self.tr("%n face(s)", "", len(task.faces))) for task in left[:7]]
        self.next.show_faces(shown)
        self.next_title.setVisible(bool(shown))

    def _crop(self, face: Appearance, before: str = "") -> Crop:
        return Crop(face.id, face.asset_id, before + Path(self._files.get(face.asset_id, "")).name)

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

    def _named(self, person_id: str, typed: str) -> None:
        task = self._task
        if task is None or task.kind == "merge":
            return
        faces = [face.id for face in task.faces]
        known = {person.id: person.name for person in self._people}
        called = typed if person_id == NEW else known.get(person_id, typed)
        said = self.tr("{name} got a name on %n face(s)", "", len(faces)).format(name=called)
        name_faces(self._desk, faces, person_id, typed, parent=self, then=self._remember, said=said)
        self._done_with(task)

    def _remember(self, person_id: str) -> None:
        self._recent = [person_id, *(one for one in self._recent if one != person_id)][:_RECENT]

    def _done_with(self, task: Task) -> None:
        self._answered.add(task.id)
        self._go_on()

    def skip(self) -> None:
        """Leave this one for later."""
        if self._task is None:
            return
        task = self._task
        self._skipped = [*(one for one in self._skipped if one != task.id), task.id]
        self._tasks = [*(one for one in self._tasks if one.id != task.id), task]
        self._go_on()

    def _chosen_faces(self) -> tuple[str, ...]:
        assert self._task is not None
        return self.grid.marked_ids or tuple(face.id for face in self._task.faces)

    def _apply(self, act: Callable[[Register], Changed], said: str, faces: tuple[str, ...]) -> None:
        task = self._task
        self._desk.write(act, said=said, parent=self)
        if task is not None and len(faces) == len(task.faces):
            self._done_with(task)

    def stranger(self) -> None:
        """Nobody we know: out of the queue, still judged as an unknown face."""
        if self._task is None or self._task.kind == "merge":
            return
        faces = self._chosen_faces()
        actor = self._desk.actor
        self._apply(
            lambda register: appearances.stranger(register, faces, actor=actor),
            self.tr("%n face(s) set aside as strangers", "", len(faces)),
            faces,
        )

    def ignore(self, reason: IgnoreReason) -> None:
        """Not recognisable, or no face at all; the marked ones only, where some are marked."""
        if self._task is None:
            return
        if self._task.kind == "merge":
            if reason is IgnoreReason.NOT_A_FACE:
                self._no()
            return
        faces = self._chosen_faces()
        actor = self._desk.actor
        said = (
            self.tr("%n frame(s) dismissed as no face", "", len(faces))
            if reason is IgnoreReason.NOT_A_FACE
            else self.tr("%n face(s) marked as not recognisable", "", len(faces))
        )
        self._apply(lambda register: appearances.ignore(register, faces, reason, actor=actor), said, faces)

    def others_are_strangers(self) -> None:
        """Everybody without a name in the current face's picture is a stranger, this group excepted."""
        crop = self.grid.current
        if crop is None or self._task is None or self._task.kind == "merge":
            return
        actor = self._desk.actor
        mine = {face.id for face in self._task.faces}

        def act(register: Register) -> Changed:
            others = [
                face.id
                for face in appearances.of_asset(register, crop.asset_id)
                if face.id not in mine
                and face.state is not AppearanceState.CONFIRMED
                and face.ignore_reason is None
                and not face.stranger
            ]
            return appearances.stranger(register, others, actor=actor)

        self._desk.write(act, said=self.tr("Everyone else in the picture is a stranger"), parent=self)

    def _split(self) -> None:
        task, marked = self._task, self.grid.marked_ids
        if task is None or task.kind != "name" or not 0 < len(marked) < len(task.faces):
            return
        self._desk.write(
            lambda register: groups.split(register, task.id, marked, actor=self._desk.actor),
            said=self.tr("%n face(s) moved to a group of their own", "", len(marked)),
            parent=self,
        )

    def _yes(self) -> None:
        task = self._task
        if task is None or task.kind != "merge":
            return
        first, second = task.id.split("+")[0], task.other_id

        def act(register: Register, *, asked: bool = False) -> Changed:
            return groups.merge(register, first, second, actor=self._desk.actor, asked=asked)

        write_asking(self._desk, act, parent=self, said=self.tr("Two groups became one"))
        self._done_with(task)

    def _no(self) -> None:
        task = self._task
        if task is None or task.kind != "merge":
            return
        first, second = task.id.split("+")[0], task.other_id
        self._desk.write(
            lambda register: groups.dismiss_merge(register, first, second, actor=self._desk.actor),
            said=self.tr("Kept as two people"),
            parent=self,
        )
        self._done_with(task)

    def _whole_picture(self) -> None:
        crop = self.grid.current
        if crop is not None:
            self._desk.opened.emit((crop.asset_id,), crop.asset_id)


def _keys(theme: Theme, *hints: tuple[str, ...]) -> list[QWidget]:
    parts: list[QWidget] = []
    for *caps, text in hints:
        parts += [*(KeyCap(theme, cap) for cap in caps), label(text, "caption")]
    return parts


def _load(register: Register, event_id: str | None) -> Loaded:
    rows = photos.asset_rows(register, event_id=event_id)
    doubtful = [one.id for one in rows if one.possible][:_POSSIBLE_AT_ONCE]
    possible = [face for face in appearances.of_assets(register, doubtful) if not face.sure]
    found = groups.groups(register, event_id=event_id)
    queue = naming.build(found, groups.suggested_merges(register, event_id=event_id), possible)
    portraits: dict[str, str] = {}
    here: set[str] = set()
    for group in found:
        for face in group.faces:
            if face.state is AppearanceState.CONFIRMED and face.person_id is not None:
                portraits.setdefault(face.person_id, face.id)
                here.add(face.person_id)
    files = {one.id: one.file for one in rows}
    return queue, people.people(register), events.events(register), files, portraits, here
