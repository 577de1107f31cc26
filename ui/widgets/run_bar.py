"""The status bar's progress of a search for faces: count, time left, cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from faces.index import IndexSummary, Progress
    from ui.theme import Theme


class RunBar(QFrame):
    """Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._what = label(self.tr("Looking for faces"), "strong")
        self._count = label("", "second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the search for faces"))
        self._bar.setMinimumWidth(48)
        self._bar.setMaximumWidth(180)
        self._left = label("", "second")
        self._cancel = button(theme, self.tr("Cancel"), self.cancelled.emit, icon="x", kind="bare", size="card")
        self.setLayout(
            row(self._what, self._count, self._bar, self._left, self._cancel, -1, gap_px=10, margins_px=(16, 0, 8, 0))
        )
        self.hide()

    def begin(self) -> None:
        """A run was asked for and has not told anything yet."""
        self._what.setText(self.tr("Looking for pictures"))
        self._count.setText("")
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def progress(self, progress: Progress) -> None:
        """So many of so many files are done, and so many seconds are left."""
        done, total = progress.done, progress.total
        if progress.phase == "finding" or not total:
            return
        self._what.setText(self.tr("Looking for faces"))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._count.setText(self.tr("{done} of {total} pictures").format(done=done, total=total))
        if progress.phase == "grouping":
            self._left.setText(self.tr("sorting the faces"))
        elif self._cancel.isEnabled() and progress.seconds_left is not None:
            self._left.setText(self._words(progress.seconds_left))

    def stopping(self) -> None:
        """Cancel was pressed; what is being worked on is being put away."""
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("Stopping …"))

    def end(self) -> None:
        """Nothing runs any more."""
        self.hide()

    def summed_up(self, summary: IndexSummary) -> str:
        """What a finished run came to; said here, since a window of another class would not find the plurals."""
        said = self.tr("%n picture(s) searched", "", summary.found)
        if summary.unreadable:
            said += ", " + self.tr("%n file(s) not searched", "", len(summary.unreadable))
        return said

    def _words(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        if seconds < 90 * 60:
            return self.tr("about %n minute(s) left", "", round(seconds / 60))
        return self.tr("about %n hour(s) left", "", round(seconds / 3600))
