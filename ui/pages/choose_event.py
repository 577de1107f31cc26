"""Choose an event by its title: one there is, a new one of just that title, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import events
from ui import labels
from ui.models.lines import Line
from ui.models.places import when
from ui.widgets.basics import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QKeyEvent

    from ui.desk import Desk

NEW_EVENT: Final = "*new-event"
NO_EVENT: Final = "*no-event"


class ChooseEventDialog(Dialog):
    """`chosen` carries an event's id, NEW_EVENT or NO_EVENT, and what was typed."""

    chosen = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        title: str,
        told: str = "",
        take: str,
        leave_out: Collection[str] = (),
        new: bool = True,
        none: bool = True,
    ) -> None:
        super().__init__(parent)
        self._events = [one for one in events.events(desk.register) if one.id not in leave_out]
        self._new, self._none = new, none
        self.setWindowTitle(title)
        self.resize(480, min(560, parent.window().height() - 64))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Title of the event"))
        self.search.setPlaceholderText(
            self.tr("Search, or write the title of a new event") if new else self.tr("Search for an event")
        )
        self.search.setMaxLength(events.LONGEST_TITLE)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _typed: self._offer())
        self.lines = LineList(desk.theme, name=self.tr("Events"), role="panel")
        self.lines.picked.connect(lambda _id: self._show_chosen())
        self.lines.doubleClicked.connect(lambda _index: self.take())
        self.nothing = label(self.tr("There is no other event."), "second", wrap=True)
        self.ok = button(desk.theme, take, self.take, kind="filled")
        self.ok.setDefault(True)
        text = label(told, "second", wrap=True)
        text.setVisible(bool(told))
        self.setLayout(
            column(
                label(title, "section", wrap=True),
                text,
                self.search,
                self.nothing,
                self.lines,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.ok),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._offer()
        self.search.setFocus()

    def _offer(self) -> None:
        typed = " ".join(self.search.text().casefold().split())
        words = typed.split()
        found = [one for one in self._events if all(word in f"{one.title} {when(one)}".casefold() for word in words)]
        lines = [Line(id=one.id, title=one.title, second=when(one) or labels.event_type(one.type)) for one in found]
        exact = [one for one in found if " ".join(one.title.casefold().split()) == typed]
        if self._new and any(letter.isalnum() for letter in typed) and not exact:
            title = self.tr("New event “{title}” …").format(title=" ".join(self.search.text().split()))
            lines.append(Line(id=NEW_EVENT, title=title))
        if self._none and not typed:
            lines.append(Line(id=NO_EVENT, title=self.tr("No event")))
        first = exact[0].id if exact else (lines[0].id if lines and typed else "")
        self.lines.show_lines(lines, chosen=first)
        if not first:
            self.lines.setCurrentIndex(self.lines.lines.index(-1))
        self.nothing.setVisible(not lines)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.ok.setEnabled(bool(self.lines.chosen))

    def take(self) -> None:
        """Take the marked row; nothing happens where none is marked."""
        wanted = self.lines.chosen
        if wanted:
            typed = " ".join(self.search.text().split())
            self.accept()
            self.chosen.emit(wanted, typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = self.lines.currentIndex().row() if self.lines.currentIndex().isValid() else -1
            wanted = max(0, min(place + step, len(self.lines.lines.lines) - 1))
            if self.lines.lines.lines:
                self.lines.setCurrentIndex(self.lines.lines.index(wanted))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
            return
        super().keyPressEvent(event)
