"""The list that shows two-line rows, with a face or a shape before them where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from consent_db.records import Outcome
from ui.models.lines import Line, LineModel, LineRole
from ui.pages.names import NEW
from ui.widgets.shape import paint_shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.theme import Theme


_BETWEEN = " · "


class RowDelegate(QStyledItemDelegate):
    """Paints headings, and the ground of a row and its ring; who builds on it paints what stands in the row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def _height(self, line: Line) -> int:
        raise NotImplementedError

    def _paint_row(self, painter: QPainter, box: QRect, line: Line) -> None:
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LineRole.LINE)
        if line.heading:
            return QSize(80, QFontMetrics(self._theme.font(0.86)).height() + 18)
        return QSize(80, self._height(line))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LineRole.LINE)
        tokens = self._theme.tokens
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            painter.setFont(self._theme.font(0.86))
            painter.setPen(QColor(tokens.text2))
            place = cell.adjusted(12, 6, -8, 0)
            said = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)
            painter.restore()
            return
        box = cell.adjusted(4, 1, -4, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(QRectF(box), 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_row(painter, box, line)
        painter.restore()


class LineDelegate(RowDelegate):
    """Title, second line, count or key at the right."""

    def __init__(self, theme: Theme, face: Callable[[str], QPixmap | None] | None = None) -> None:
        super().__init__(theme)
        self._face = face
        # People of one family differ in the first name, people of one name in the last: both ends tell who is meant.
        self._elide = Qt.TextElideMode.ElideMiddle if face is not None else Qt.TextElideMode.ElideRight

    def _height(self, line: Line) -> int:
        title = QFontMetrics(self._theme.font()).height()
        second = QFontMetrics(self._theme.font(0.86)).height()
        return max(40, title + (second + 2 if line.second else 0) + 18)

    def _paint_row(self, painter: QPainter, box: QRect, line: Line) -> None:
        inner = box.adjusted(8, 4, -8, -4)
        if self._face is not None:
            self._paint_face(painter, QRectF(inner.left(), inner.center().y() - 17, 35, 35), line)
            inner.setLeft(inner.left() + 45)
        inner.setRight(inner.right() - self._paint_right(painter, inner, line))
        self._paint_words(painter, inner, line)

    def _paint_right(self, painter: QPainter, inner: QRect, line: Line) -> int:
        tokens = self._theme.tokens
        text = line.key or line.count
        if not text:
            return 0
        painter.setFont(self._theme.font(0.8 if line.key else 0.86))
        width = painter.fontMetrics().horizontalAdvance(text) + (14 if line.key else 2)
        place = QRect(inner.right() - width, inner.center().y() - 11, width, 22)
        if line.key:
            painter.setPen(QPen(QColor(tokens.line2), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(QRectF(place), 4, 4)
        painter.setPen(QColor(tokens.text2 if line.key else tokens.text3))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return width + 8

    def _paint_words(self, painter: QPainter, inner: QRect, line: Line) -> None:
        tokens = self._theme.tokens
        title_font = self._theme.font(weight=QFont.Weight.Medium if line.second else QFont.Weight.Normal)
        title = QFontMetrics(title_font)
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        if not line.second:
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignVCenter, title.elidedText(line.title, self._elide, inner.width())
            )
            return
        second_font = self._theme.font(0.86)
        second = QFontMetrics(second_font)
        top = inner.center().y() - (title.height() + second.height() + 2) // 2
        first_row = QRect(inner.left(), top, inner.width(), title.height())
        painter.drawText(
            first_row, Qt.AlignmentFlag.AlignVCenter, title.elidedText(line.title, self._elide, inner.width())
        )
        row = QRect(inner.left(), top + title.height() + 2, inner.width(), second.height())
        if line.to_review:
            row.setRight(row.right() - self._paint_work(painter, row, line.to_review))
        if line.outcome is not None:
            paint_shape(painter, QRectF(row.left(), row.center().y() - 6, 12, 12), line.outcome, tokens)
            row.setLeft(row.left() + 17)
        painter.setFont(second_font)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, fitting(second, line.second, row.width()))

    def _paint_work(self, painter: QPainter, row: QRect, count: int) -> int:
        """So many pictures wait for somebody, at the right; gives the width it takes."""
        painter.save()
        font = self._theme.font(0.86, weight=QFont.Weight.DemiBold)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(str(count))
        painter.setPen(QColor(self._theme.tokens.review.word))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count))
        mark = QRectF(row.right() - width - 18, row.center().y() - 6, 13, 13)
        paint_shape(painter, mark, Outcome.REVIEW, self._theme.tokens)
        painter.restore()
        return width + 26

    def _paint_face(self, painter: QPainter, circle: QRectF, line: Line) -> None:
        path = QPainterPath()
        path.addEllipse(circle)
        painter.save()
        painter.setClipPath(path)
        painter.fillPath(path, QColor(self._theme.tokens.line))
        pixmap = self._face(line.face_id) if self._face is not None and line.face_id else None
        if pixmap is not None and not pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(circle, pixmap, QRectF(pixmap.rect()))
        else:
            icon = self._theme.icon("plus" if line.id == NEW else "user", "text3")
            icon.paint(painter, circle.toRect().adjusted(8, 8, -8, -8))
        painter.restore()


def fitting(metrics: QFontMetrics, text: str, width_px: int) -> str:
    """As many of the parts of `a · b · c` as there is room for: half a number would be another number."""
    parts = text.split(_BETWEEN)
    while len(parts) > 1 and metrics.horizontalAdvance(_BETWEEN.join(parts)) > width_px:
        parts.pop()
    return metrics.elidedText(_BETWEEN.join(parts), Qt.TextElideMode.ElideRight, width_px)


class LineList(QListView):
    """A list of Line rows; `picked` follows the current row, `opened` a double click or Enter."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        face: Callable[[str], QPixmap | None] | None = None,
        role: str = "side",
    ) -> None:
        super().__init__()
        self.lines = LineModel(self)
        self._quiet = False
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setProperty("role", role)
        self._delegate = LineDelegate(theme, face)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(lambda index: self.opened.emit(index.data(LineRole.ID) or ""))

    def show_lines(self, lines: Sequence[Line], *, chosen: str | None = None) -> None:
        """Show rows and keep (or set) the chosen one, without saying that it was picked."""
        keep = chosen if chosen is not None else self.chosen
        self._quiet = True
        self.lines.set_lines(lines)
        self.choose(keep)
        self._quiet = False

    @property
    def chosen(self) -> str:
        """The id of the current row; empty for none."""
        index = self.currentIndex()
        return str(index.data(LineRole.ID) or "") if index.isValid() else ""

    def choose(self, line_id: str) -> None:
        """Make a row the current one."""
        place = self.lines.place_of(line_id)
        if place is not None:
            self.setCurrentIndex(self.lines.index(place))

    def face_arrived(self, _face_id: str) -> None:
        """Paint again: a face that a row waits for is there."""
        self.viewport().update()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        line_id = current.data(LineRole.ID) if current.isValid() else ""
        if not self._quiet and line_id is not None and current.isValid():
            self.picked.emit(line_id)
