"""Paints one picture of the grid: thumbnail, selection tick, badge below it, count of unknown faces."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from consent_db.records import Outcome
from ui.models.pictures import PictureRole
from ui.widgets.picture_cut import paint_cut
from ui.widgets.shape import paint_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.theme import Theme

_BADGE_HEIGHT = 30
_PAD = 6
_FITTED = 240
"""So many pictures are kept as their cells show them: a few screens."""


class PictureDelegate(QStyledItemDelegate):
    """Cells of one size; the width comes from the page's slider."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cell_width = 168
        self._fitted: OrderedDict[tuple[int, int, int, float], QPixmap] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell_size()

    def cell_size(self) -> QSize:
        """The size of every cell."""
        return QSize(self.cell_width, round((self.cell_width - 2 * _PAD) * 0.75) + _BADGE_HEIGHT + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 9, 9)
        box = cell.adjusted(_PAD, _PAD, -_PAD, -_PAD - _BADGE_HEIGHT)
        self._paint_picture(painter, box, index.data(PictureRole.THUMBNAIL))
        badge = QRectF(box.left(), box.bottom() + 1, box.width(), _BADGE_HEIGHT)
        # A StrEnum comes back from Qt as a plain string.
        answer = index.data(PictureRole.OUTCOME)
        used = paint_badge(painter, badge, Outcome(answer) if answer else None, self._theme)
        row = index.data(PictureRole.ROW)
        if row is not None and row.unknown_faces:
            place = badge.adjusted(used + 8, 0, 0, 0)
            icon = self._theme.icon("user", "text2")
            text = str(row.unknown_faces)
            painter.setFont(self._theme.font(0.86))
            width = painter.fontMetrics().horizontalAdvance(text)
            if place.width() > width + 24:
                painter.setPen(QColor(tokens.text2))
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
                icon.paint(painter, QRect(round(place.right()) - width - 19, round(place.center().y()) - 7, 15, 15))
        if chosen:
            self._paint_tick(painter, box)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, pixmap: QPixmap | None) -> None:
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(box.topLeft(), self._fit(pixmap, box.size(), painter.device().devicePixelRatioF()))
            return
        paint_cut(painter, QRectF(box), None, self._theme.tokens.sunken)
        kept = pixmap is None  # a null one: nothing of the picture may be kept here, or nothing could be read
        icon = self._theme.icon("image" if kept else "eye-slash", "text3")
        icon.paint(painter, QRect(box.center().x() - 12, box.center().y() - (12 if kept else 24), 24, 24))
        if not kept:
            painter.setPen(QColor(self._theme.tokens.text2))
            painter.setFont(self._theme.font(0.86))
            below = box.adjusted(6, box.height() // 2 + 4, -6, -4)
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(below, middle, self.tr("Not shown here"))

    def _fit(self, pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
        """The picture as it fills its cell, corners rounded: scaled once, since scrolling paints it over and over."""
        key = (pixmap.cacheKey(), size.width(), size.height(), ratio)
        known = self._fitted.get(key)
        if known is not None:
            self._fitted.move_to_end(key)
            return known
        made = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        inside = QPainter(made)
        paint_cut(inside, QRectF(0, 0, size.width(), size.height()), pixmap, None)
        inside.end()
        self._fitted[key] = made
        if len(self._fitted) > _FITTED:
            self._fitted.popitem(last=False)
        return made

    def _paint_tick(self, painter: QPainter, box: QRect) -> None:
        tokens = self._theme.tokens
        circle = QRectF(box.left() + 7, box.top() + 7, 22, 22)
        painter.setPen(QPen(QColor(tokens.on_accent), 1.5))
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(tokens.on_accent), 2))
        left, top = circle.left(), circle.top()
        painter.drawPolyline(
            [QPointF(left + 6, top + 11.5), QPointF(left + 9.5, top + 15), QPointF(left + 16, top + 8)]
        )
