"""How far the reading of a pile is: quiet, below the list, with a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from ui.theme import Theme


class ReadingBar(QWidget):
    """Hidden while nothing is read."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.said = label("", "second", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the reading"))
        self.stop = button(theme, self.tr("Stop"), self._stop, icon="x", kind="bare", size="card")
        self.stop.setToolTip(self.tr("What was read by then stays"))
        line = row(self.bar, self.stop, gap_px=8)
        line.setStretchFactor(self.bar, 1)
        self.setLayout(column(self.said, line, gap_px=2, margins_px=(12, 8, 4, 8)))
        self.hide()

    def begin(self) -> None:
        """Files were added and no page has been read yet."""
        self.bar.setRange(0, 0)
        self.said.setText(self.tr("Opening the pages …"))
        self.stop.setEnabled(True)
        self.show()

    def progress(self, pages: int, file: int, files: int) -> None:
        """So many pages are read, and this is which of the files is open."""
        self.bar.setRange(0, files if files > 1 else 0)
        self.bar.setValue(file - 1)
        if self.stop.isEnabled():
            self.said.setText(self.tr("%n page(s) read", "", pages))

    def end(self) -> None:
        """Nothing is read any more."""
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.said.setText(self.tr("Stopping …"))
        self.stopped.emit()
