"""A drawing that fills its place, sharp on every screen and right in both schemes; painted when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme, Tokens

Subject = Literal["pictures", "faces", "forms"]

_HEIGHT_PX = 150
_DIMMED = 46
"""How much of the dark ground (of 255) lies over a drawing in the dark scheme, which would glare otherwise."""


class Illustration(QWidget):
    """One drawing for the eye alone: what it shows stands in words beside it."""

    def __init__(self, theme: Theme, subject: Subject) -> None:
        super().__init__()
        self._theme = theme
        self._subject: Subject = subject
        self._painted: QPixmap | None = None
        self._painted_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        wanted = (self.size(), ratio, self._theme.tokens.dark)
        if self._painted is None or self._painted_for != wanted:
            self._painted = pixmap(self._subject, self.size(), ratio, self._theme.tokens)
            self._painted_for = wanted
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        painter.end()


def pixmap(subject: Subject, size: QSize, ratio: float, tokens: Tokens) -> QPixmap:
    """Paint a drawing into the middle of `size`, in device-independent pixels, for a screen of the given ratio."""
    # Loaded only where one is seen: QtSvg and the drawn people are nothing the program needs to start.
    from PySide6.QtSvg import QSvgRenderer

    from ui.practice.drawings import cards

    ink = cards.Ink(
        paper=tokens.surface,
        line=tokens.line2,
        text=tokens.text2,
        accent=tokens.accent,
        clear=tokens.clear.fill,
        blocked=tokens.blocked.fill,
    )
    made = QPixmap(QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    scale = min(size.width() / cards.WIDTH, size.height() / cards.HEIGHT)
    width, height = cards.WIDTH * scale, cards.HEIGHT * scale
    place = QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(cards.CARDS[subject](ink).encode())).render(painter, place)
    if tokens.dark:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        ground = QColor(tokens.sunken)
        ground.setAlpha(_DIMMED)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), ground)
    painter.end()
    return made
