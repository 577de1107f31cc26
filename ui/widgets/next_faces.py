"""A strip with one face of each of the groups that come next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QPixmap

    from ui.theme import Theme

_SIDE, _STEP = 60, 88


class NextFaces(QWidget):
    """Only shows; what comes next comes next."""

    def __init__(self, theme: Theme, pixmap: Callable[[str], QPixmap | None]) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = pixmap
        self._faces: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(self.tr("Next groups"))
        theme.changed.connect(self.update)

    def show_faces(self, faces: Sequence[tuple[str, str]]) -> None:
        """Show (face id, words below it)."""
        self._faces = tuple(faces)
        self.setAccessibleDescription(", ".join(words for _, words in self._faces))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _SIDE + 26 if self._faces else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._theme.font(0.86))
        for place, (face_id, words) in enumerate(self._faces):
            box = QRectF(place * _STEP, 0, _SIDE, _SIDE)
            if box.right() > self.width():
                break
            path = QPainterPath()
            path.addRoundedRect(box, 6, 6)
            painter.save()
            painter.setClipPath(path)
            painter.fillPath(path, QColor(self._theme.tokens.sunken))
            pixmap = self._pixmap(face_id)
            if pixmap is not None and not pixmap.isNull():
                painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
            painter.restore()
            painter.setPen(QColor(self._theme.tokens.text2))
            painter.drawText(QRectF(box.left(), _SIDE + 2, _STEP - 6, 20), Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
