"""The grid of pictures: as many columns as there is room for, many selected at once, Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.models.pictures import PictureModel, PictureRole
from ui.widgets.event_side import pictures_mime
from ui.widgets.picture_delegate import PictureDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.theme import Theme


class PictureGrid(QListView):
    """`wanted` tells which picture to open, `chosen` that the selection changed, `moved` that others are on screen."""

    wanted = Signal(str)
    chosen = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, model: PictureModel, *, width_px: int) -> None:
        super().__init__()
        self.pictures = model
        self._width = width_px
        self.setAccessibleName(self.tr("Pictures"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._delegate = PictureDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.wanted.emit(str(index.data(PictureRole.ID))))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())
        theme.changed.connect(self.viewport().update)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.clearSelection)
        self._fit()

    def set_cell_width(self, width_px: int) -> None:
        """About how wide a picture is to be."""
        self._width = width_px
        self._fit()

    @property
    def selected_ids(self) -> list[str]:
        """The selected pictures in the grid's order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.pictures.ids[place] for place in places]

    def select_again(self, ids: Iterable[str]) -> None:
        """Select pictures that were selected before the grid showed others."""
        for asset_id in ids:
            place = self.pictures.place_of(asset_id)
            if place is not None:
                self.selectionModel().select(self.pictures.index(place), QItemSelectionModel.SelectionFlag.Select)

    @property
    def visible_ids(self) -> Sequence[str]:
        """The pictures on screen."""
        cell = self._delegate.cell_size()
        first = self.indexAt(QPoint(cell.width() // 2, cell.height() // 2))
        start = first.row() if first.isValid() else 0
        columns = max(1, self.viewport().width() // max(1, cell.width()))
        rows = self.viewport().height() // max(1, cell.height()) + 2
        return self.pictures.ids[start : start + columns * rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.wanted.emit(str(self.currentIndex().data(PictureRole.ID)))
            return
        super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the selected pictures onto an event; nothing else takes them."""
        ids = self.selected_ids
        if ids:
            drag = QDrag(self)
            drag.setMimeData(pictures_mime(ids))
            drag.exec(Qt.DropAction.MoveAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(1, self.viewport().width() - 2)
        side = room // max(1, room // self._width)
        if side != self.gridSize().width():
            self._delegate.cell_width = side
            self.setGridSize(self._delegate.cell_size())
            self.doItemsLayout()
