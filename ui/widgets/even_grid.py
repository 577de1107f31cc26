"""A list view whose cells are all of one size: each place is reckoned, none is stored, so 50,000 cost what 50 cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionRubberBand,
    QStyleOptionViewItem,
)

from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex

_LINES_PER_NOTCH = 3
"""What a notch of the wheel scrolls by default; together they are one row of cells."""


class EvenGrid(QListView):
    """As many columns as there is room for; QListView's own layout, which walks through all rows, is never asked.

    Still a QListView, so that a screen reader is told of a list.
    """

    def __init__(self) -> None:
        super().__init__()
        self._cell_width, self._cell_height, self._columns = 100, 100, 1
        self._pressed: QPoint | None = None
        self._band = QRect()
        # Paints all of itself: what stays in view while one scrolls is moved, not painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def set_cells(self, size: QSize, columns: int) -> None:
        """Lay the cells out anew; what stands first on screen stays in view."""
        first = self._places(self.viewport().rect())[:1]
        self._cell_width, self._cell_height, self._columns = size.width(), size.height(), max(1, columns)
        self.doItemsLayout()
        if first:
            self.verticalScrollBar().setValue(first[0] // self._columns * self._cell_height)

    @property
    def places_on_screen(self) -> Sequence[int]:
        """The rows of the model that are on screen, in their order."""
        return self._places(self.viewport().rect())

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        rows = -(-self._count() // self._columns)
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setSingleStep(max(1, self._cell_height // _LINES_PER_NOTCH))
        bar.setPageStep(height)
        bar.setRange(0, max(0, rows * self._cell_height - height))
        idle = bar.maximum() == 0
        if bar.property("idle") != idle:  # it keeps its room, so that columns do not move, but shows no handle
            bar.setProperty("idle", idle)
            restyle(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if first.row() != last.row():
            self.viewport().update()
        elif self._is_on_screen(first.row()):
            self.viewport().update(self._rect(first.row()))
        current = self.currentIndex().row()
        if first.row() <= current <= last.row() and self.hasFocus() and QAccessible.isActive():
            # Of the others a screen reader asks when one comes to them.
            changed = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            changed.setChild(current)
            QAccessible.updateAccessibility(changed)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self._place_at(point)
        return QModelIndex() if place is None else self.model().index(place, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = index.row() // self._columns * self._cell_height
        if hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(top + self._cell_height - height)
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top + (self._cell_height - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + self._cell_height > bar.value() + height:
            bar.setValue(min(top, top + self._cell_height - height))

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, current = self._count(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if current < 0:
            return self.model().index(0, 0)
        moves = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self._cell_height) * self._columns
        steps = {
            moves.MoveLeft: -1,
            moves.MovePrevious: -1,
            moves.MoveRight: 1,
            moves.MoveNext: 1,
            moves.MoveUp: -self._columns,
            moves.MoveDown: self._columns,
            moves.MovePageUp: -page,
            moves.MovePageDown: page,
            moves.MoveHome: -current,
            moves.MoveEnd: count - 1 - current,
        }
        return self.model().index(self._moved(current, steps.get(action, 0), count), 0)

    def _moved(self, current: int, step: int, count: int) -> int:
        """Where a step leads: up and down within a column while it has cells, and otherwise not past the ends."""
        wanted = current + step
        if abs(step) < self._columns or 0 <= wanted < count:
            return min(max(wanted, 0), count - 1)
        if step < 0:
            return current % self._columns
        in_last_row = current // self._columns == (count - 1) // self._columns
        return current if in_last_row else min(count - 1, self._last_of_column(current % self._columns, count))

    def _last_of_column(self, column: int, count: int) -> int:
        last = (count - 1) // self._columns * self._columns + column
        return last if last < count else count - 1

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A frame that is drawn selects what it touches; a click or a key from its first corner to its last."""
        selected = QItemSelection()
        if self.state() is QAbstractItemView.State.DragSelectingState:
            for first, last in _runs(self._places(rect.normalized())):
                selected.select(self.model().index(first, 0), self.model().index(last, 0))
        else:
            ends = [self._place_at(rect.topLeft()), self._place_at(rect.bottomRight())]
            if ends[0] is not None and ends[1] is not None:
                first, last = sorted((ends[0], ends[1]))
                selected.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selected, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, model = QRegion(), self.model()
        for place in self.places_on_screen:
            if selection.contains(model.index(place, 0)):
                region += self._rect(place)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty, painter, option = event.region(), QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        painter.fillRect(event.rect(), self.palette().color(self.viewport().backgroundRole()))
        plain, selection, delegate, model = option.state, self.selectionModel(), self.itemDelegate(), self.model()
        current = self.currentIndex().row() if self.hasFocus() else -1
        for place in self._places(event.rect()):
            rect = self._rect(place)
            if not dirty.intersects(rect):
                continue
            index, state = model.index(place, 0), plain
            if selection.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if place == current:
                state |= QStyle.StateFlag.State_HasFocus
            option.rect, option.state = rect, state
            delegate.paint(painter, option, index)
        if not self._band.isNull():
            self._paint_band(painter)
        painter.end()

    def _paint_band(self, painter: QPainter) -> None:
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        option.rect = self._band.translated(0, -self.verticalOffset())
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is not None and self.state() is QAbstractItemView.State.DragSelectingState:
            here = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._band = QRect(self._pressed, here).normalized()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed, self._band = None, QRect()
        self.viewport().update()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _rect(self, place: int) -> QRect:
        row, column = divmod(place, self._columns)
        width, height = self._cell_width, self._cell_height
        return QRect(column * width, row * height - self.verticalScrollBar().value(), width, height)

    def _is_on_screen(self, place: int) -> bool:
        top = place // self._columns * self._cell_height - self.verticalScrollBar().value()
        return -self._cell_height < top < self.viewport().height()

    def _place_at(self, point: QPoint) -> int | None:
        column, row = point.x() // self._cell_width, (point.y() + self.verticalOffset()) // self._cell_height
        place = row * self._columns + column
        return place if 0 <= column < self._columns and row >= 0 and place < self._count() else None

    def _places(self, rect: QRect) -> Sequence[int]:
        """The cells that a part of the viewport touches."""
        offset, count, columns = self.verticalOffset(), self._count(), self._columns
        first, last = max(0, (rect.top() + offset) // self._cell_height), (rect.bottom() + offset) // self._cell_height
        left = max(0, rect.left() // self._cell_width)
        right = min(columns - 1, rect.right() // self._cell_width)
        if left == 0 and right == columns - 1:
            return range(min(count, first * columns), max(0, min(count, (last + 1) * columns)))
        return [
            place
            for row in range(first, min(last, (count - 1) // columns) + 1)
            for place in range(row * columns + left, row * columns + right + 1)
            if place < count
        ]


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches of following places, each as its first and its last."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = found[-1][0], place
        else:
            found.append((place, place))
    return found
