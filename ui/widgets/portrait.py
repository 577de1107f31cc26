"""Somebody's face in a circle, and a small picture that opens: both painted when their image arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.widgets.picture_cut import paint_cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap

    from ui.desk import Desk


class Portrait(QWidget):
    """A round crop, or an empty circle."""

    def __init__(self, desk: Desk, *, side_px: int = 80, rounded: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._side = side_px
        self._round = rounded
        self._face: str | None = None
        self.setFixedSize(side_px, side_px)
        desk.crops.arrived.connect(self._arrived)

    def show_face(self, face_id: str | None, name: str) -> None:
        """Show somebody's face."""
        self._face = face_id
        self.setAccessibleName(name)
        self.update()

    def _arrived(self, face_id: str) -> None:
        if face_id == self._face:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        if self._round:
            path.addEllipse(box)
        else:
            path.addRoundedRect(box, 6, 6)
        painter.fillPath(path, QColor(self._desk.theme.tokens.line))
        pixmap: QPixmap | None = self._desk.crops.get(self._face) if self._face else None
        if pixmap is not None and not pixmap.isNull():
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        else:
            side = self._side // 2
            icon = self._desk.theme.icon("user", "text3")
            icon.paint(painter, (self._side - side) // 2, (self._side - side) // 2, side, side)
        painter.end()


class PictureButton(QAbstractButton):
    """A small picture that opens when clicked or with Enter."""

    def __init__(
        self, desk: Desk, asset_id: str, opened: Callable[[], None], *, width_px: int = 116, height_px: int = 84
    ) -> None:
        super().__init__()
        self._desk = desk
        self._asset = asset_id
        self.clicked.connect(lambda _checked=False: opened())
        self.setFixedSize(width_px, height_px)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Open the picture"))
        desk.thumbnails.arrived.connect(self._arrived)

    def _arrived(self, asset_id: str) -> None:
        if asset_id == self._asset:
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        pixmap = self._desk.thumbnails.get(self._asset)
        paint_cut(painter, box, pixmap, self._desk.theme.tokens.sunken)
        if pixmap is None or pixmap.isNull():
            side = min(28, self.height() // 2)
            icon = self._desk.theme.icon("image", "text3")
            icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side)
        if self.hasFocus():
            painter.setPen(QColor(self._desk.theme.tokens.accent))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
