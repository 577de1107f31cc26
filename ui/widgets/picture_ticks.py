"""Pictures to tick, small, in rows; only what is in sight is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from ui.widgets.picture_cut import paint_cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.desk import Desk

_CELL = QSize(122, 90)
_ROWS_SHOWN = 2


class _Ids(QAbstractListModel):
    def __init__(self, ids: Sequence[str], names: Sequence[str]) -> None:
        super().__init__()
        self.ids = list(ids)
        self._names = list(names)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.UserRole:
            return self.ids[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._names[index.row()]
        return None


class _Tile(QStyledItemDelegate):
    def __init__(self, desk: Desk, view: QListView) -> None:
        super().__init__(view)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._desk.theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        area: QRect = option.rect
        box = QRectF(area).adjusted(4, 4, -4, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cut(painter, box, self._desk.thumbnails.get(index.data(Qt.ItemDataRole.UserRole)), tokens.sunken)
        if chosen or current:
            painter.setPen(QPen(QColor(tokens.accent), 3 if chosen else 2))
            painter.drawRoundedRect(box, 6, 6)
        mark = QRectF(box.left() + 6, box.top() + 6, 20, 20)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.control), 1.5))
        painter.setBrush(QColor(tokens.accent if chosen else tokens.surface))
        painter.drawRoundedRect(mark, 5, 5)
        if chosen:
            self._desk.theme.icon("check-bold", "on_accent").paint(painter, mark.adjusted(3, 3, -3, -3).toRect())
        painter.restore()


class PictureTicks(QListView):
    """A click or the space bar ticks a picture or takes the tick off; arrows walk."""

    changed = Signal()

    def __init__(
        self, desk: Desk, name: str, pictures: Sequence[tuple[str, str]], *, ticked: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QListView.SelectionMode.MultiSelection)
        self.setItemDelegate(_Tile(desk, self))
        self.ids = _Ids([one[0] for one in pictures], [one[1] for one in pictures])
        self.setModel(self.ids)
        self.setFixedHeight(_CELL.height() * (_ROWS_SHOWN if len(pictures) > 5 else 1) + 12)
        for place, asset_id in enumerate(self.ids.ids):
            if asset_id in ticked:
                self.selectionModel().select(self.ids.index(place), QItemSelectionModel.SelectionFlag.Select)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.changed.emit())
        desk.thumbnails.arrived.connect(self._arrived)

    def _arrived(self, _asset_id: str) -> None:
        self.viewport().update()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked pictures, in their order."""
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()}
        return tuple(asset_id for place, asset_id in enumerate(self.ids.ids) if place in chosen)

    def tick(self, *ids: str) -> None:
        """Tick exactly these."""
        self.selectionModel().clearSelection()
        for place, asset_id in enumerate(self.ids.ids):
            if asset_id in ids:
                self.selectionModel().select(self.ids.index(place), QItemSelectionModel.SelectionFlag.Select)
