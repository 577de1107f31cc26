"""A layout that wraps its items like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then a new row; rows are as high as their tallest item.

    With `last_in_company` the last item takes the one before it along rather than stand in a row alone.
    """

    def __init__(self, parent: QWidget | None = None, *, gap_px: int = 8, last_in_company: bool = False) -> None:
        super().__init__(parent)
        self._last_in_company = last_in_company
        self._items: list[QLayoutItem] = []
        self._gap = gap_px
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        top, row_height = inner.top(), 0
        for number, row in enumerate(self._rows(inner.width())):
            top += row_height + self._gap if number else 0
            row_height = max(size.height() for _, size in row)
            if move:
                self._settle(row, inner.left(), top, row_height)
        return top + row_height - rect.top() + margins.bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in which row, in a width of `room` pixels."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wanted = item.sizeHint()
            width = min(wanted.width(), max(room, item.minimumSize().width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
            if not rows or taken + self._gap + width > room:
                rows.append([])
                taken = -self._gap
            rows[-1].append((item, QSize(width, height)))
            taken += self._gap + width
        if self._last_in_company and len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > 1:
            before, last = rows[-2][-1], rows[-1][0]
            if before[1].width() + self._gap + last[1].width() <= room:
                rows[-1].insert(0, rows[-2].pop())
        return rows

    def _settle(self, row: list[tuple[QLayoutItem, QSize]], left: int, top: int, row_height: int) -> None:
        """Place one row, each item in its middle."""
        for item, size in row:
            item.setGeometry(QRect(QPoint(left, top + (row_height - size.height()) // 2), size))
            left += size.width() + self._gap
