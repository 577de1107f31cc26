"""A part of a returned page, enlarged beside the field that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

    from ui.theme import Theme

_PAD_PX = 3


class CutOut(QWidget):
    """Shows all of the image as large as its place; empty while it is being cut, and `words` where it cannot be."""

    def __init__(self, theme: Theme, name: str, *, size: QSize, stretches: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._image: QImage | None = None
        self.words = ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme.changed.connect(self.update)
        across = QSizePolicy.Policy.Expanding if stretches else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None, words: str = "") -> None:
        """Show what was cut out, or say why there is nothing."""
        self._image = image
        self.words = words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def has_image(self) -> bool:
        """Whether something is shown."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._size.width(), 60), self._size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(self._theme.tokens.line2), 1))
        painter.setBrush(QColor("white" if self._image is not None else self._theme.tokens.sunken))
        painter.drawRoundedRect(box, 6, 6)
        if self._image is not None:
            inner = box.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
            ratio = Qt.AspectRatioMode.KeepAspectRatio
            fitted = QSizeF(self._image.size()).scaled(inner.size(), ratio)
            place = QRectF(0, 0, fitted.width(), fitted.height())
            place.moveCenter(inner.center())
            path = QPainterPath()
            path.addRoundedRect(box, 6, 6)
            painter.setClipPath(path)
            painter.drawImage(place, self._image)
        elif self.words:
            painter.setFont(self._theme.font(0.86))
            painter.setPen(QColor(self._theme.tokens.text2))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(6, 2, -6, -2), middle, self.words)
        painter.end()
