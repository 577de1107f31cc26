"""The table of removals: two lines a cell, the picture small in the first, the shape of urgency at the due date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from consent_db.records import Outcome
from ui.models.removals import Column, RemovalRole
from ui.widgets.picture_cut import paint_cut
from ui.widgets.shape import paint_shape

if TYPE_CHECKING:
    from ui.models.removals import RemovalModel
    from ui.theme import Theme

_ROW_PX = 64
_PICTURE = QSize(66, 46)
_GAP_PX, _MARK_PX = 12, 22
_WIDE = 720
"""Below this width the column of who does it is left out."""
_LEFT_PX, _PAD_PX = 22, 12
"""The first column begins where the words above the table do."""
_WIDEST_PX = 300
_MEASURED_ROWS = 100
"""A column is as wide as the widest of so many rows: measuring a thousand keeps a click waiting."""
_MIDDLE = 600
"""Below this width the card beside the table says how far a removal has come."""


class RemovalTable(QTableView):
    """`picked` follows the current row."""

    picked = Signal(str)

    def __init__(self, theme: Theme, model: RemovalModel, *, name: str) -> None:
        super().__init__()
        self._removals = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("role", "page")
        self.setItemDelegate(_Cell(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMaximumSectionSize(_WIDEST_PX)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def choose(self, task_id: str) -> bool:
        """Make a row the current one; False where it is not here."""
        for place, row in enumerate(self._removals.rows):
            if row.id == task_id:
                self.setCurrentIndex(self._removals.index(place, 0))
                return True
        return False

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.setColumnHidden(Column.WHO, self.viewport().width() < _WIDE)
        self.setColumnHidden(Column.STATE, self.viewport().width() < _MIDDLE)

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._removals.rows[current.row()].id)


class _Cell(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._metrics: dict[float, QFontMetrics] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = max(
            self._wide(str(index.data() or "")), self._wide(str(index.data(RemovalRole.SECOND) or ""), factor=0.86)
        )
        before = _LEFT_PX + _PICTURE.width() + _GAP_PX if index.column() == Column.PICTURE else _PAD_PX
        mark = _MARK_PX if index.data(RemovalRole.OUTCOME) else 0
        return QSize(before + mark + row + _PAD_PX, _ROW_PX)

    def _wide(self, text: str, *, factor: float = 1.0) -> int:
        found = self._metrics.get(factor)
        if found is None:  # reckoned for every row of a table: making one costs more than measuring with it
            found = QFontMetrics(self._theme.font(factor, weight=QFont.Weight.Medium))
            self._metrics[factor] = found
        return found.horizontalAdvance(text) + 1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(tokens.accent_soft))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        first = index.column() == Column.PICTURE
        inner = cell.adjusted(_LEFT_PX if first else _PAD_PX, 6, -_PAD_PX, -6)
        if first:
            self._paint_picture(painter, inner, index.data(RemovalRole.THUMBNAIL))
            inner.setLeft(inner.left() + _PICTURE.width() + _GAP_PX)
        outcome = index.data(RemovalRole.OUTCOME)
        if outcome:
            paint_shape(painter, QRectF(inner.left(), inner.center().y() - 7, 14, 14), Outcome(outcome), tokens)
            inner.setLeft(inner.left() + _MARK_PX)
        self._paint_words(painter, inner, str(index.data() or ""), str(index.data(RemovalRole.SECOND) or ""))
        focused = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
        if focused and index.column() == 0:
            painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), QColor(tokens.accent))
        painter.restore()

    def _paint_picture(self, painter: QPainter, inner: QRect, pixmap: QPixmap | None) -> None:
        box = QRectF(inner.left(), inner.center().y() - _PICTURE.height() / 2, _PICTURE.width(), _PICTURE.height())
        paint_cut(painter, box, pixmap, self._theme.tokens.sunken)

    def _paint_words(self, painter: QPainter, inner: QRect, title: str, second: str) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(weight=QFont.Weight.Medium if second else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, inner.width())
        if not second:
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)
            return
        small = self._theme.font(0.86)
        height = metrics.height() + QFontMetrics(small).height() + 2
        top = inner.center().y() - height // 2
        painter.drawText(
            QRect(inner.left(), top, inner.width(), metrics.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.setFont(small)
        painter.setPen(QColor(tokens.text2))
        below = QRect(inner.left(), top + metrics.height() + 2, inner.width(), QFontMetrics(small).height())
        said = QFontMetrics(small).elidedText(second, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, said)
