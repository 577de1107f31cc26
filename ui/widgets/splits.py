"""Two panes beside each other: one keeps the width somebody pulled it to last, the other has the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QResizeEvent


class SidePane(QSplitter):
    """Until somebody pulls the line, `usual` gives the side's width in pixels for the width of both."""

    def __init__(
        self, rest: QWidget, side: QWidget, settings: QSettings, key: str, *, usual: Callable[[int], int], first: bool
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._key = key
        self._usual = usual
        self._place = 0 if first else 1
        for one in (side, rest) if first else (rest, side):
            self.addWidget(one)
        self.setStretchFactor(1 - self._place, 1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda _at, _number: settings.setValue(key, self.side_px))

    @property
    def side_px(self) -> int:
        """How wide the side is."""
        return self.sizes()[self._place]

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What was pulled wide in a large window gives way in a small one, and comes back with the room.
        both = self.width() - self.handleWidth()
        side = min(self._pulled() or self._usual(both), both)
        self.setSizes([side, both - side] if self._place == 0 else [both - side, side])
        super().resizeEvent(event)

    def _pulled(self) -> int:
        """The width that is remembered; 0 where nothing sensible is."""
        try:
            return max(0, int(str(self._settings.value(self._key, 0))))
        except ValueError:
            return 0
