"""What is shown while no returned form waits: where to drop them, and how they become readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import button, column, label, row
from ui.widgets.drop import DropPlace

if TYPE_CHECKING:
    from ui.theme import Theme

_WIDTH_PX = 620


class ReturnedEmpty(QWidget):
    """One place to drop scans on, and three short steps."""

    chosen = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = label(self.tr("Read the forms that came back"), "verdict", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.done = label("", "second", wrap=True)
        self.done.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.done.hide()
        steps = (
            self.tr("Scan the whole pile into one file, or photograph each page from above with all four corners."),
            self.tr("Drop the files or the folder here. The program finds who each page is from, and the ticks."),
            self.tr("Look at each page beside what was read, correct it, and approve. Before that nothing counts."),
        )
        lines = []
        for number, step in enumerate(steps, start=1):
            place = label(f"{number}.", "strong")
            line = row(place, label(step, wrap=True), gap_px=10)
            line.setAlignment(place, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            lines.append(line)
        self.choose = button(
            theme,
            self.tr("Choose scans or pictures …"),
            self.chosen.emit,
            icon="upload-simple",
            kind="filled",
            size="main",
        )
        hint = label(self.tr("or drop PDF files, pictures or a folder here"), "second", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        drop = DropPlace(
            column(row(-1, self.choose, -1), hint, gap_px=10, margins_px=(24, 28, 24, 24)),
            self.tr("Drop returned forms here"),
        )
        drop.dropped.connect(self.dropped)
        inside = QWidget()
        inside.setLayout(column(self.done, title, *lines, drop, gap_px=16))
        inside.setMaximumWidth(_WIDTH_PX)
        middle = row(-1, inside, -1, margins_px=(32, 24, 32, 24))
        middle.setStretchFactor(inside, 100)
        self.setLayout(column(-1, middle, -1))

    def say(self, sentence: str) -> None:
        """Tell what was just done above the steps."""
        self.done.setText(sentence)
        self.done.setVisible(bool(sentence))
