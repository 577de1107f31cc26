"""Where no pictures are shown: why, and what an event can be prepared with before there are any."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from ui.theme import Theme

_TEXT_PX = 480


class EventEmpty(QWidget):
    """The evening before the pictures: who comes, and the forms for them, are asked for here."""

    asked = Signal(str)
    """people or missing: the list of who was there, or the forms for everybody on it who has not answered"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = label("", "second", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setMinimumWidth(280)
        self._said.setMaximumWidth(_TEXT_PX)
        self.people = button(
            theme,
            self.tr("Who was there …"),
            partial(self.asked.emit, "people"),
            icon="users",
            kind="filled",
            size="main",
        )
        self.print = button(
            theme, self.tr("Print forms …"), partial(self.asked.emit, "missing"), icon="printer", size="main"
        )
        self._acts = QWidget()
        self._acts.setLayout(row(-1, self.people, self.print, -1, gap_px=10))
        self.setLayout(column(-1, row(-1, self._said, -1), self._acts, -1, gap_px=16, margins_px=(24, 24, 24, 24)))

    def text(self) -> str:
        """What is said."""
        return self._said.text()

    def show_why(self, words: str, *, event: bool) -> None:
        """Say why there is nothing; what can be done with the event is offered for an `event` without pictures."""
        self._said.setText(words)
        self._acts.setVisible(event)
