"""The latest events as rows: a picture, the title that leads to them, when it was and how many pictures there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from ui import labels
from ui.widgets.basics import clear_layout, column, label, row
from ui.widgets.elided import ElidedButton
from ui.widgets.picture_cut import paint_cut

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from ui.desk import Desk

_WIDTH_PX, _HEIGHT_PX = 64, 44


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestEvent:
    """One row; `cover_id` is the picture that stands for the event."""

    id: str
    title: str
    start: date | None
    pictures: int
    cover_id: str = ""


class LatestEvents(QFrame):
    """`chosen` carries the id of an event."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "card")
        self._rows = column(gap_px=10)
        self.setLayout(
            column(label(self.tr("Latest events"), "strong"), self._rows, gap_px=10, margins_px=(18, 14, 14, 16))
        )

    def show_events(self, events: Sequence[LatestEvent]) -> None:
        """Show these; none hides the card."""
        clear_layout(self._rows)
        for one in events:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(events))

    def _row(self, one: LatestEvent) -> QFrame:
        cover = _Cover(self._desk, one.cover_id)
        cover.clicked.connect(partial(self.chosen.emit, one.id))
        title = ElidedButton(self._desk.theme, one.title, partial(self.chosen.emit, one.id), kind="link")
        title.setProperty("words", "left")
        about = [labels.day(one.start)] if one.start is not None else []
        about.append(self.tr("%n picture(s)", "", one.pictures))
        second = label(" · ".join(about), "caption", wrap=True)
        words = column(title, row(second, margins_px=(4, 0, 0, 0)), gap_px=0)  # the padding of the link above
        made = QFrame()
        made.setProperty("role", "plain")
        parts = row(cover, words, gap_px=10)
        parts.setStretchFactor(words, 1)
        made.setLayout(parts)
        return made


class _Cover(QWidget):
    """A small picture beside the words that say the same: for the mouse only."""

    clicked = Signal()

    def __init__(self, desk: Desk, asset_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._asset = asset_id
        self.setFixedSize(_WIDTH_PX, _HEIGHT_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        desk.thumbnails.arrived.connect(self._arrived)

    def _arrived(self, asset_id: str) -> None:
        if asset_id == self._asset:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pixmap = self._desk.thumbnails.get(self._asset) if self._asset else None
        paint_cut(painter, QRectF(self.rect()), pixmap, self._desk.theme.tokens.sunken)
        painter.end()
