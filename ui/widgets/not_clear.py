"""The pictures of a selection that are not clear, each with its shape and its first reason; the first few of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.widgets.basics import Scrolled, column, label, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Outcome
    from ui.theme import Theme

MOST = 8
"""So many are shown; of the others it is said how many they are."""

_NAME_PX, _LEAST_PX = 168, 44
_MOST_PX, _LOW_SCREEN_PX, _MOST_LOW_PX = 250, 860, 84


class NotClearList(QScrollArea):
    """Gives way where the screen is low; `width_px` is what it will have, and it is hidden while it has nothing."""

    def __init__(self, theme: Theme, *, width_px: int) -> None:
        super().__init__()
        self._width_px = width_px
        self.setAccessibleName(self.tr("Pictures that are not clear"))
        self.setProperty("role", "panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.rows = [_Row(theme) for _ in range(MOST)]
        self.more = label("", "second")
        self._inside = Scrolled()
        self._inside.setLayout(column(*self.rows, self.more, -1, gap_px=6, margins_px=(2, 0, 10, 0)))
        self.setWidget(self._inside)
        self.hide()

    def show_pictures(self, pictures: Sequence[tuple[Outcome, str, str]]) -> None:
        """Show (answer, file name, reason) of each, in this order."""
        for place, one in enumerate(self.rows):
            one.setVisible(place < len(pictures))
            if place < len(pictures):
                one.show_picture(*pictures[place])
        others = len(pictures) - MOST
        self.more.setText(self.tr("and %n more", "", max(0, others)))
        self.more.setVisible(others > 0)
        self.setVisible(bool(pictures))
        high = self._wanted_px()
        self.setMaximumHeight(high)
        self.setMinimumHeight(min(_LEAST_PX, high))
        self.updateGeometry()

    def _wanted_px(self) -> int:
        layout = self._inside.layout()
        width = self.viewport().width() if self.isVisible() else self._width_px
        whole = 0 if layout is None else max(0, layout.totalHeightForWidth(width))
        most = _MOST_PX if self.screen().availableSize().height() > _LOW_SCREEN_PX else _MOST_LOW_PX
        return min(most, whole + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_px())


class _Row(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shape = Shape(theme)
        self.name = ElidedLabel("strong")
        self.name.setFixedWidth(_NAME_PX)
        self.why = label("", "", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        made = row(gap_px=10)
        made.addLayout(column(3, self.shape, -1, gap_px=0))
        made.addWidget(self.name, 0, top)
        made.addWidget(self.why, 1, top)
        self.setLayout(made)

    def show_picture(self, outcome: Outcome, name: str, reason: str) -> None:
        """Show another picture's."""
        self.shape.show_outcome(outcome)
        self.name.set_whole(name)
        self.why.setText(reason)
