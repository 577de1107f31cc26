"""Today: what needs doing, each line leading to where it is done; and a place to ask about a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from consent_db import agenda, events, first_set_up, people
from consent_db.agenda import Kind, Urgency
from ui import errors, labels
from ui.changes import touches
from ui.desk import Reading
from ui.models import backup_words
from ui.models.agenda import AgendaWords, Entry
from ui.pages.latest_events import LatestEvent, LatestEvents
from ui.pages.restore_dialog import RestoreDialog
from ui.pages.set_up_dialog import SetUpDialog
from ui.pages.welcome import Welcome
from ui.practice import Ending
from ui.widgets.basics import button, clear_layout, column, follow, frame, label, row, rule, shown_buttons
from ui.widgets.drop import DropPlace
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from consent_db.agenda import Item
    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.backups import BackupState, DailyBackup
    from ui.desk import Desk

_TABLES = (
    "org_unit", "person", "consent", "assent", "withdrawal", "guardianship", "policy", "channel", "asset", "appearance",
    "face_group_member", "takedown_task", "event", "rights_request", "attendance",
    "returned_page",
)  # fmt: skip
_SHOWN = 8
_LATEST = 3
_WIDE_PX = 1100
_MAIN_PX, _SIDE_PX, _NARROW_SIDE_PX = 920, 372, 300


class TodayPage(QWidget):
    """Asks the window to go somewhere; a register without pictures and people shows the first three steps instead."""

    asked = Signal(str)
    """removals, returned, person:<id>, faces:<event id>, forms:<event id>, event:<event id>, people, faces, settings"""
    chosen = Signal(object)
    """A folder to search or a picture to check."""
    language_chosen = Signal(str)
    counted = Signal(int)
    """How many things there are to do."""
    unnamed_counted = Signal(int)
    """How many groups of faces have no name."""

    def __init__(self, desk: Desk, backups: DailyBackup) -> None:
        super().__init__()
        self._desk = desk
        self._backups = backups
        self._words = AgendaWords(self)
        self._reading = Reading(desk, self._day_query, self._loaded, owner=self, lane="rows")
        self.welcome = Welcome(desk)
        self.welcome.asked.connect(self._welcome_asked)
        self.title = label("", "headline")
        self.summary = label("", "second", wrap=True)
        self.lists = QVBoxLayout()
        self.lists.setSpacing(20)
        self.backup = BackupCard(desk, backups)
        self.set_up = SetUpCard(desk, self.ask_set_up)
        self.recent = LatestEvents(desk)
        self.recent.chosen.connect(lambda event_id: self.asked.emit(f"event:{event_id}"))
        self._inside = QWidget()
        self._side = QWidget()
        self._side.setLayout(column(self._question(), self.set_up, self.recent, self.backup, -1, gap_px=16))
        self._main = QWidget()
        self._main.setLayout(
            column(column(self.title, self.summary, gap_px=2), self.lists, -1, gap_px=20, margins_px=(0, 0, 0, 0))
        )
        self._main.setMaximumWidth(_MAIN_PX)
        both = row(-1, self._main, self._side, -1, gap_px=24, margins_px=(32, 24, 32, 24))
        both.setStretchFactor(self._main, 100)  # as wide as it reads well, before the sides stay empty
        self._inside.setLayout(both)
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.stack.addWidget(scroll)
        self.stack.addWidget(self.welcome)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._day = desk.today()
        desk.changes.ticked.connect(self._look_at_the_day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_SIDE_PX if self.width() > _WIDE_PX else _NARROW_SIDE_PX)

    def _question(self) -> DropPlace:
        theme = self._desk.theme
        check = button(theme, self.tr("Check a picture …"), self.choose_picture, kind="filled", size="main")
        add = button(theme, self.tr("Add a folder …"), self.choose_folder, size="main")
        title = label(self.tr("May this picture be used?"), "section", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = label(
            self.tr("Drop a picture here for the answer. Drop a folder to add it."),
            "second",
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made = DropPlace(
            column(title, hint, check, add, gap_px=12, margins_px=(20, 22, 20, 20)),
            self.tr("Drop pictures or a folder"),
        )
        made.dropped.connect(lambda paths: self.chosen.emit(paths[0]))
        return made

    def refresh(self, changed: Changed | None = None) -> None:
        """Work out anew what needs doing, in the background."""
        if changed is not None and changed.ids and not touches(changed, *_TABLES):
            return
        self._reading.ask()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What can be done here, the most urgent first."""
        if self.stack.currentWidget() is self.welcome:
            return tuple(shown_buttons(self.welcome))
        return (*shown_buttons(self._main), *shown_buttons(self._side))

    def _look_at_the_day(self) -> None:
        day = self._desk.today()
        if day != self._day:
            self._day = day
            self._reading.ask()

    def _day_query(self) -> Callable[[Register], _Found]:
        today = self._desk.today()
        return lambda register: _Found(register, today)

    def _loaded(self, found: _Found) -> None:
        today = found.today
        self.stack.setCurrentIndex(1 if found.is_empty else 0)
        self.set_up.setVisible(found.needs_set_up)
        self.welcome.show_set_up(needed=found.needs_set_up)
        self.welcome.show_state(has_pictures=found.has_pictures)
        self.title.setText(_headline(today))
        self.counted.emit(len(found.items))
        self.unnamed_counted.emit(sum(item.count for item in found.items if item.kind is Kind.NAME_FACES))
        urgent = sum(item.urgency is Urgency.NOW for item in found.items)
        if not found.items:
            self.summary.setText(self.tr("Nothing needs doing."))
        else:
            said = self.tr("%n thing(s) to do.", "", len(found.items))
            self.summary.setText(said + (" " + self.tr("%n is (are) urgent.", "", urgent) if urgent else ""))
        going = shown_buttons(self._main)
        had_focus = any(one.hasFocus() for one in going)
        clear_layout(self.lists)
        for urgency, text in (
            (Urgency.NOW, self.tr("Urgent")),
            (Urgency.SOON, self.tr("Soon")),
            (Urgency.LATER, self.tr("Can wait")),
        ):
            shown = [item for item in found.items if item.urgency is urgency]
            if shown:
                self.lists.addLayout(self._section(text, shown, found, today))
        self.recent.show_events(found.recent)
        recent = shown_buttons(self.recent)
        rest = [one for one in shown_buttons(self._side) if one not in recent]
        above = [one for one in rest if not self.backup.isAncestorOf(one)]
        lines = [one for one in shown_buttons(self._main) if one not in going]
        order = [*lines, *above, *recent, *shown_buttons(self.backup)]
        follow(above[0], lines)  # what is new would come after the status bar
        follow(order[0], order[1:])
        if had_focus:  # the new lines are not on screen before the event loop turns
            QTimer.singleShot(0, self, lambda: isValid(order[0]) and order[0].setFocus(Qt.FocusReason.OtherFocusReason))

    def _section(self, text: str, items: list[Item], found: _Found, today: date) -> QVBoxLayout:
        lines: list[QWidget] = []
        for item in items[:_SHOWN]:
            if lines:
                lines.append(rule())
            lines.append(self._line(self._words.entry(item, found.names, found.titles, today)))
        if len(items) > _SHOWN:
            more = label(self.tr("and %n more", "", len(items) - _SHOWN), "second")
            more.setContentsMargins(64, 8, 16, 10)
            lines += [rule(), more]
        return column(label(text, "strong"), frame("card", column(*lines, gap_px=0)), gap_px=8)

    def _line(self, one: Entry) -> QFrame:
        theme = self._desk.theme
        mark: QWidget
        if one.outcome is not None:
            mark = Shape(theme, one.outcome, side_px=22)
        else:
            mark = label()
            mark.setPixmap(theme.icon(one.icon, "text2").pixmap(22, 22))
        words = column(label(one.title, "strong", wrap=True), gap_px=2)
        if one.second:
            words.addWidget(label(one.second, "second", wrap=True))
        go = button(theme, one.act, lambda: self.asked.emit(one.target), name=f"{one.act}: {one.title}")
        made = row(mark, words, go, gap_px=16, margins_px=(18, 12, 14, 12))
        made.setStretchFactor(words, 1)
        return frame("plain", made)

    def _welcome_asked(self, what: str) -> None:
        if what == "folder":
            self.choose_folder()
        elif what == "set_up":
            self.ask_set_up()
        elif what == "restore":
            RestoreDialog(self._desk, self._backups, self.window()).open()
        elif what == "practise":
            QCoreApplication.exit(Ending.WANTED)
        else:
            self.asked.emit(what)

    def ask_set_up(self) -> SetUpDialog:
        """Ask what was skipped when the register was new."""
        dialog = SetUpDialog(self._desk, self._backups, self.window())
        dialog.language_chosen.connect(self.language_chosen)
        dialog.open()
        return dialog

    def choose_folder(self) -> None:
        """Ask for a folder and have it searched."""
        before = str(self._desk.settings.value("pictures/folder", "") or "")
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder with your pictures"), before)
        if chosen:
            self._desk.settings.setValue("pictures/folder", chosen)
            self.chosen.emit(Path(chosen))

    def choose_picture(self) -> None:
        """Ask for a picture and show its answer."""
        before = str(self._desk.settings.value("pictures/folder", "") or "")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("The picture to check"), before)
        if chosen:
            self.chosen.emit(Path(chosen))


class BackupCard(QFrame):
    """When the last backup was taken, what is missing, and a button that does something about it."""

    def __init__(self, desk: Desk, backups: DailyBackup) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._backups = backups
        self._desk = desk
        self.title = label("", "strong", wrap=True)
        self.second = label("", "second", wrap=True)
        self.act = button(desk.theme, "", self._act)
        self.other = button(desk.theme, self.tr("Another folder …"), self.choose_folder, kind="link")
        self.setLayout(
            column(self.title, self.second, row(self.act, self.other, -1), gap_px=6, margins_px=(18, 14, 14, 12))
        )
        backups.changed.connect(self.show_state)
        self.show_state(backups.state)

    def show_state(self, state: BackupState) -> None:
        """Say how it stands."""
        today = self._desk.today()
        self.other.setVisible(state.folder is not None)
        self.title.setText(backup_words.said(state, today))
        if state.folder is None:
            self.second.setText(self.tr("If this computer is lost, every consent is lost with it."))
            self.act.setText(self.tr("Choose a folder …"))
            return
        self.act.setText(self.tr("Back up now"))
        if state.problem is not None:
            self.second.setText(errors.sentence(state.problem))
        elif state.needs_recovery_key:
            self.second.setText(self.tr("Only this computer can open it. Make a recovery key under Settings."))
        elif state.same_disk:
            self.second.setText(self.tr("It lies on the same disk as the register. Choose another disk."))
        else:
            self.second.setText(str(state.folder))

    def _act(self) -> None:
        if self._backups.folder is None:
            self.choose_folder()
        else:
            self._backups.take()

    def choose_folder(self) -> None:
        """Ask where the backups go."""
        before = str(self._backups.folder or "")
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the backups go"), before)
        if chosen:
            self._backups.choose(Path(chosen))


class SetUpCard(QFrame):
    """Says that the branch has no name yet, and leads to where it gets one."""

    def __init__(self, desk: Desk, ask: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.act = button(desk.theme, self.tr("Set up …"), ask)
        self.setLayout(
            column(
                label(self.tr("The set-up is not finished"), "strong", wrap=True),
                label(
                    self.tr("Nobody has said yet what the branch is called and where it publishes."),
                    "second",
                    wrap=True,
                ),
                row(self.act, -1),
                gap_px=6,
                margins_px=(18, 14, 14, 12),
            )
        )
        self.hide()


class _Found:
    """What the page shows, read in one go."""

    def __init__(self, register: Register, today: date) -> None:
        self.today = today
        counts = agenda.pictures_per_event(register)
        self.has_pictures = bool(counts)
        self.names = people.names(register)
        self.is_empty = not counts and not people.people(register)
        known = events.events(register)
        self.titles = {one.id: one.title for one in known}
        latest = [one for one in known if counts.get(one.id)][:_LATEST]
        covers = agenda.covers(register, [one.id for one in latest])
        self.recent = tuple(
            LatestEvent(
                id=one.id,
                title=one.title,
                start=one.start,
                pictures=counts[one.id],
                cover_id=covers.get(one.id, ""),
            )
            for one in latest
        )
        self.items = agenda.agenda(register, today=today)
        self.needs_set_up = first_set_up.is_wanted(register)


def _headline(today: date) -> str:
    """'Thursday 18 June' as the language writes it."""
    pattern = {"en": "dddd d MMMM", "sv": "dddd d MMMM"}.get(labels.interface_language(), "dddd d. MMMM")
    said = QLocale().toString(QDate(today.year, today.month, today.day), pattern)
    return said[:1].upper() + said[1:]
