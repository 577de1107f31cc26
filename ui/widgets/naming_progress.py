"""How far the naming is: groups done, and how many faces have a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.widgets.basics import label, row

if TYPE_CHECKING:
    from ui.models.naming import Queue


class NamingProgress(QWidget):
    """A count, a bar, and a share."""

    def __init__(self) -> None:
        super().__init__()
        self._count = label("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(64)
        self._bar.setMaximumWidth(280)
        self._bar.setAccessibleName(self.tr("How many groups have a name"))
        self._share = label("", "second")
        parts = row(self._count, self._bar, self._share, -1, gap_px=16)
        parts.setStretchFactor(self._bar, 100)  # up to its widest, before the rest of the row stays empty
        self.setLayout(parts)

    def show_queue(self, queue: Queue) -> None:
        """Show how far it is."""
        self._count.setText(self.tr("{done} of {total} groups").format(done=queue.groups_done, total=queue.groups))
        self._bar.setRange(0, max(1, queue.groups))
        self._bar.setValue(queue.groups_done)
        percent = 100 * queue.faces_named // queue.faces if queue.faces else 0
        self._share.setText(self.tr("{percent} % of the faces have a name").format(percent=percent))
