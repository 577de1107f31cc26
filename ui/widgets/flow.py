"""A layout that wraps its items like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then a new row; rows are as high as their tallest item."""

    def __init__(self, parent: QWidget | None = None, *, gap_px: int = 8) -> None:
        super().__init__(parent)
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
        left, top, row_height = inner.left(), inner.top(), 0
        row: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wanted = item.sizeHint()
            width = min(wanted.width(), max(inner.width(), item.minimumSize().width()))
            if left > inner.left() and left + width > inner.right() + 1:
                self._settle(row, top, row_height, move=move)
                row, left, top, row_height = [], inner.left(), top + row_height + self._gap, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
            row.append((item, left, QSize(width, height)))
            left += width + self._gap
            row_height = max(row_height, height)
        self._settle(row, top, row_height, move=move)
        return top + row_height - rect.top() + margins.bottom()

    def _settle(self, row: list[tuple[QLayoutItem, int, QSize]], top: int, row_height: int, *, move: bool) -> None:
        """Place one row, each item in its middle."""
        if move:
            for item, left, size in row:
                item.setGeometry(QRect(QPoint(left, top + (row_height - size.height()) // 2), size))
