"""Withdrawals and removals: what must come down, where it is, who does it, by when, and the proof that it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from consent_db import channels, days, people, photos, removals
from consent_db.records import Outcome
from ui import labels
from ui.changes import touches
from ui.desk import Reading
from ui.models.removals import RemovalModel, RemovalRow
from ui.pages.letters_dialog import LettersDialog
from ui.pages.removal_card import RemovalCard
from ui.pages.whose_dialog import WhoseDialog
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.removal_table import RemovalTable
from ui.widgets.shape import Shape
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Changed, Jurisdiction, TakedownTask
    from consent_db.removals import Removal
    from ui.desk import Desk

_TABLES = ("takedown_task", "publication", "distribution", "withdrawal", "channel", "person", "asset")


def _card_px(both_px: int) -> int:
    """How wide the case is beside the list."""
    return 392 if both_px > 1100 else 372


class RemovalsPage(QWidget):
    """The list at the left, the case at the right."""

    counted = Signal(int)
    """How many are still to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[RemovalRow, ...] = ()
        self._reading = Reading(desk, lambda: _Found, self._loaded, owner=self)
        theme = desk.theme
        self.model = RemovalModel(desk.thumbnails.get, self)
        desk.thumbnails.arrived.connect(self.model.touch)
        self.table = RemovalTable(theme, self.model, name=self.tr("What must come down"))
        self.table.picked.connect(lambda _id: self._show_case())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        for key, text in (("open", self.tr("To do")), ("done", self.tr("Done")), ("all", self.tr("All"))):
            chip = button(theme, text, self._narrow, kind="chip")
            chip.setCheckable(True)
            self._group.addButton(chip)
            self.chips[key] = chip
        self.chips["open"].setChecked(True)
        withdraw = button(
            theme, self.tr("Somebody wants to withdraw …"), self.withdraw, icon="arrow-u-up-left", kind="tonal"
        )
        self.letters = button(theme, self.tr("Letters …"), self.write_letters, icon="envelope-simple")
        self.letters.setEnabled(False)
        self.late = label("", "strong", wrap=True)
        self._late_bar = frame(
            "verdict-head",
            row(Shape(theme, Outcome.BLOCKED, side_px=18), self.late, gap_px=12, margins_px=(16, 8, 16, 8)),
        )
        self._late_bar.setProperty("outcome", "BLOCKED")
        self._late_bar.setProperty("inside", "true")
        self._late_bar.hide()
        self.nothing = label("", "second", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QWidget()
        parts = column(
            column(
                row(label(self.tr("Withdrawals and removals"), "headline", wrap=True), withdraw, gap_px=12),
                row(*self.chips.values(), -1, self.letters, self.search),
                self._late_bar,
                gap_px=12,
                margins_px=(24, 18, 24, 10),
            ),
            self.table,
            self.nothing,
            gap_px=0,
        )
        parts.setStretch(1, 1)  # the words above keep their height, whatever stands below them
        parts.setStretch(2, 1)
        left.setLayout(parts)
        self.card = RemovalCard(desk)
        self.splitter = SidePane(left, self.card, desk.settings, "removals/card", usual=_card_px, first=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def refresh(self, changed: Changed | None = None) -> None:
        """Read the list anew, in the background."""
        if changed is not None and changed.ids and not touches(changed, *_TABLES):
            return
        self._reading.ask()

    def _loaded(self, found: _Found) -> None:
        today, jurisdiction = self._desk.today(), self._desk.unit().jurisdiction
        self._rows = tuple(self._row(one, found, today, jurisdiction) for one in found.removals)
        waiting = [one for one in self._rows if one.removal.is_open]
        late = sum(one.due is not None and one.due < today for one in waiting)
        self.late.setText(self.tr("%n removal(s) past the due date. Do these first.", "", late))
        self._late_bar.setVisible(bool(late))
        self.chips["open"].setText(f"{self.tr('To do')}  {len(waiting)}")
        self.chips["done"].setText(f"{self.tr('Done')}  {len(self._rows) - len(waiting)}")
        self.letters.setEnabled(any(one.removal.asset_id for one in waiting))
        self.counted.emit(len(waiting))
        self._narrow()

    def _row(self, one: Removal, found: _Found, today: date, jurisdiction: Jurisdiction) -> RemovalRow:
        task, post = one.task, one.publication
        place = found.channels.get(post.channel_id) if post is not None else None
        who = found.people.get(place.responsible_person_id or "", "") if place is not None else ""
        return RemovalRow(
            removal=one,
            picture=found.files.get(task.asset_id or "") or "—",
            place=place.name if place is not None else self.tr("Another branch or unit"),
            link=post.url if post is not None else (one.distribution.to_unit_id if one.distribution else ""),
            who=task.assigned_to or who or "—",
            due=task.due_on,
            due_words=labels.day(task.due_on) if one.is_open else labels.day(_done_on(task, jurisdiction)),
            due_second=self._when(one, today),
            state=self._state(task.state),
            outcome=_outcome(one, today),
        )

    def _when(self, one: Removal, today: date) -> str:
        due = one.task.due_on
        if not one.is_open or due is None:
            return ""
        days = (due - today).days
        if days < 0:
            return self.tr("%n day(s) late", "", -days)
        return self.tr("Today") if days == 0 else self.tr("%n day(s) left", "", days)

    def _state(self, state: str) -> str:
        return {
            "open": self.tr("To do"),
            "asked": self.tr("Asked, no answer yet"),
            "done": self.tr("Removed"),
            "impossible": self.tr("Cannot be done"),
        }[state]

    def _narrow(self) -> None:
        keep = self.card.task_id
        chosen = next(key for key, chip in self.chips.items() if chip.isChecked())
        text = self.search.text()
        shown = [
            one
            for one in self._rows
            if (chosen == "all" or one.removal.is_open == (chosen == "open")) and one.matches(text)
        ]
        self.model.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if not self._rows:
            self.nothing.setText(self.tr("Nothing is out that must come down. Withdrawals put it here by themselves."))
        else:
            self.nothing.setText(self.tr("Nothing here."))
        if shown and not self.table.choose(keep):
            self.table.choose(shown[0].id)
        self._show_case()

    def withdraw(self) -> None:
        """Ask who, then what they withdraw; the tasks that follow appear here."""
        WhoseDialog(self._desk, self.window()).open()

    def write_letters(self) -> LettersDialog | None:
        """Ask whom to write to, then show the letters; what is narrowed away is left out, what is done is never in."""
        listed = [one for one in self.model.rows if one.removal.is_open and one.removal.asset_id]
        listed = listed or [one for one in self._rows if one.removal.is_open and one.removal.asset_id]
        if not listed:
            return None
        dialog = LettersDialog(self._desk, listed, self.window())
        dialog.open()
        return dialog

    def _show_case(self) -> None:
        index = self.table.currentIndex()
        chosen = self.model.rows[index.row()] if index.isValid() and self.table.isVisibleTo(self) else None
        self.card.show_case(chosen)
        self.card.setVisible(chosen is not None)


def _done_on(task: TakedownTask, jurisdiction: Jurisdiction) -> date | None:
    return days.local_day(task.done_at, jurisdiction) if task.done_at is not None else None


def _outcome(one: Removal, today: date) -> Outcome:
    if not one.is_open:
        return Outcome.CLEAR if one.task.state == "done" else Outcome.REVIEW
    return Outcome.BLOCKED if one.task.due_on is not None and one.task.due_on < today else Outcome.REVIEW


class _Found:
    """What the list shows, read in one go."""

    def __init__(self, register: Register) -> None:
        self.removals = removals.removals(register)
        self.channels = {one.id: one for one in channels.channels(register)}
        named = people.names(register)  # nobody who is protected
        self.people = {one.id: one.name for one in people.people(register) if one.id in named}
        ids = {one.task.asset_id for one in self.removals if one.task.asset_id}
        self.files = {one.id: one.file.rpartition("/")[2] for one in photos.assets(register, ids=ids)}
