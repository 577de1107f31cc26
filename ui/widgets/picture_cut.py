"""A picture that fills a rounded box of another shape, cut alike wherever one is shown small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

_RADIUS_PX = 6
_LEFT_OUT_ABOVE = 0.35
"""Heads are in the upper half more often than in the lower one: of what is cut, so much is cut at the top."""


def paint_cut(painter: QPainter, box: QRectF, pixmap: QPixmap | None, ground: str | None) -> None:
    """Fill `box` with the middle of a picture, or with the ground alone while there is none; None paints no ground."""
    path = QPainterPath()
    path.addRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    if ground is not None:
        painter.fillPath(path, QColor(ground))
    if pixmap is not None and not pixmap.isNull():
        scale = max(box.width() / pixmap.width(), box.height() / pixmap.height())
        width, height = box.width() / scale, box.height() / scale
        left, top = (pixmap.width() - width) / 2, (pixmap.height() - height) * _LEFT_OUT_ABOVE
        painter.drawPixmap(box, pixmap, QRectF(left, top, width, height))
    painter.restore()
