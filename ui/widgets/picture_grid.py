"""The grid of pictures: as many columns as there is room for, many selected at once, Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDrag, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from ui.models.pictures import PictureModel, PictureRole
from ui.widgets.even_grid import EvenGrid
from ui.widgets.event_side import pictures_mime
from ui.widgets.picture_delegate import PictureDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.theme import Theme


class PictureGrid(EvenGrid):
    """`wanted` tells which picture to open, `previewed` which to show large, `chosen` that the selection changed.

    `moved` tells that others are on screen.
    """

    wanted = Signal(str)
    previewed = Signal(str)
    chosen = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, model: PictureModel, *, width_px: int) -> None:
        super().__init__()
        self.pictures = model
        self._width = width_px
        self._fitted = 0, 0
        self.setAccessibleName(self.tr("Pictures"))
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._delegate = PictureDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.wanted.emit(str(index.data(PictureRole.ID))))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        model.modelReset.connect(self.chosen.emit)  # the selection goes with it, and does not say so
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

    def go_to(self, asset_id: str) -> None:
        """Make one picture the current one, and the only one selected."""
        place = self.pictures.place_of(asset_id)
        if place is not None:
            self.setCurrentIndex(self.pictures.index(place))

    @property
    def visible_ids(self) -> Sequence[str]:
        """The pictures on screen."""
        places = self.places_on_screen
        return self.pictures.ids[places[0] : places[-1] + 1] if places else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = {Qt.Key.Key_Space: self.previewed, Qt.Key.Key_Return: self.wanted, Qt.Key.Key_Enter: self.wanted}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in told and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                told[Qt.Key(event.key())].emit(str(self.currentIndex().data(PictureRole.ID)))
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
        columns = max(1, room // self._width)
        side = room // columns
        if (side, columns) != self._fitted:
            self._fitted = side, columns
            self._delegate.cell_width = side
            self.set_cells(self._delegate.cell_size(), columns)
