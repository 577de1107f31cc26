"""Pictures side by side with a thin frame on everybody who has one, so that whoever has none stands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import KEYLINE
from ui.widgets.crop_grid import Crop, CropDelegate, CropGrid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPixmap

    from consent_db.records import Box
    from ui.theme import Theme

_NARROWEST, _LOWEST = 380, 280
"""A tile shows a stored thumbnail (512 pixels) at about its size: smaller, nobody could see who has no frame."""
_FRAME = "#F4F5F6"
_WRAPPED = Qt.TextFlag.TextWordWrap
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class Looked:
    """One picture to look over: its upright size in pixels, and the boxes of those who have a frame."""

    asset_id: str
    file: str
    size_px: tuple[int, int]
    boxes: tuple[Box, ...]
    faces: frozenset[str]


class _Tile(CropDelegate):
    """A whole picture with its frames, its file name, and a word where somebody is missing."""

    def __init__(self, theme: Theme, marked_word: str, gone_word: str) -> None:
        super().__init__(theme, marked_word)
        self._gone = gone_word
        self.cell = QSize(_NARROWEST, _LOWEST)
        self.pictures: dict[str, Looked] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint_inside(self, painter: QPainter, box: QRectF, pixmap: QPixmap, crop: Crop) -> None:
        """Paint the whole picture, or say that its file is gone."""
        if pixmap.isNull():
            painter.setPen(QColor(self._theme.tokens.text2))
            painter.drawText(box.adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignCenter | _WRAPPED, self._gone)
        else:
            self._paint_picture(painter, box, pixmap, self.pictures[crop.id])

    def _paint_picture(self, painter: QPainter, box: QRectF, pixmap: QPixmap, picture: Looked) -> None:
        width, height = picture.size_px
        scale = min(box.width() / width, box.height() / height)
        shown = QRectF(0, 0, width * scale, height * scale)
        shown.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(shown, pixmap, QRectF(pixmap.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for left, top, across, down in picture.boxes:
            face = QRectF(shown.left() + left * scale, shown.top() + top * scale, across * scale, down * scale)
            for ink, pen_px in ((KEYLINE, 4.0), (_FRAME, 2.0)):
                painter.setPen(QPen(QColor(ink), pen_px))
                painter.drawRoundedRect(face, 5, 5)


class LookSheet(CropGrid):
    """`agreed` says that everybody on the screen has a frame, `left` that somebody wants to stop."""

    agreed = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, pixmap: Callable[[str], QPixmap | None], *, name: str, missing: str, gone: str
    ) -> None:
        super().__init__(theme, pixmap, name=name, marked_word=missing)
        self._pixmap = pixmap
        self._tile = _Tile(theme, missing, gone)
        self.setItemDelegate(self._tile)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pictures(self, pictures: Sequence[Looked]) -> None:
        """Show these and no others; they fill the screen."""
        self._tile.pictures = {one.asset_id: one for one in pictures}
        self.show_crops([Crop(one.asset_id, one.asset_id, one.file) for one in pictures])
        self.setAccessibleDescription(", ".join(one.file for one in pictures))

    def arrived(self, asset_id: str) -> None:
        """The pixels of a picture are there."""
        self.crops.touch(asset_id)

    @property
    def agreed_ids(self) -> tuple[str, ...]:
        """The pictures that were in view and that nobody set aside."""
        aside = set(self.marked_ids)
        seen = [crop.id for crop in self.crops.crops if crop.id in self._seen and crop.id not in aside]
        return tuple(one for one in seen if (shown := self._pixmap(one)) is not None and not shown.isNull())

    @property
    def capacity(self) -> int:
        """How many pictures a screen takes."""
        across, down = self._grid()
        return across * down

    def _grid(self) -> tuple[int, int]:
        view = self.contentsRect()
        return max(1, view.width() // _NARROWEST), max(1, view.height() // _LOWEST)

    def _fit(self) -> None:
        across, down = self._grid()
        count = self.crops.rowCount()
        across = min(across, max(1, count))
        down = min(down, max(1, -(-count // across)))
        view = self.contentsRect()
        cell = QSize((view.width() - 2) // across, (view.height() - 2) // down)
        if cell != self.gridSize() and cell.isValid() and not cell.isEmpty():
            self._tile.cell = cell
            self.setGridSize(cell)
            self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.agreed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle_current()
        elif event.key() == Qt.Key.Key_F8 and self.current is not None:
            self.wanted.emit(self.current.asset_id)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
