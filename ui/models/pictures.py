"""The grid's model: ids in order, rows and badges fetched for what is on screen, 50,000 pictures without a pause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from ui import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from consent_db.records import Outcome

Index = QModelIndex | QPersistentModelIndex


class PictureRole(IntEnum):
    """What the delegate and the page ask for beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1
    OUTCOME = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRow:
    """One cell of the grid."""

    id: str
    file_name: str
    unknown_faces: int
    seen: bool = True


class PictureModel(QAbstractListModel):
    """Holds ids; asks for the rows, badges and thumbnails of shown pictures through `wanted`, never in `data()`."""

    wanted = Signal(object)

    def __init__(self, thumbnail: Callable[[str], QPixmap | None], parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self._ids: Sequence[str] = ()
        self._place: dict[str, int] = {}
        self._rows: dict[str, PictureRow] = {}
        self._outcomes: Mapping[str, Outcome] = {}
        self._thumbnail = thumbnail
        self._missing: dict[str, None] = {}
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(15)
        self._ask.timeout.connect(self._send_wanted)

    @property
    def ids(self) -> Sequence[str]:
        """The pictures in their order."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other pictures; rows already known stay known."""
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._place = {asset_id: place for place, asset_id in enumerate(ids)}
        self._missing.clear()
        self.endResetModel()

    def forget_rows(self, ids: Iterable[str] | None = None) -> None:
        """These rows, or all, may have changed: ask again for what is on screen."""
        if ids is None:
            self._rows.clear()
            self._repaint()
            return
        for asset_id in ids:
            if self._rows.pop(asset_id, None) is not None:
                self.touch(asset_id)

    def put_rows(self, rows: Iterable[PictureRow]) -> None:
        """Rows that were asked for arrived."""
        for row in rows:
            self._rows[row.id] = row
            self.touch(row.id)

    def set_outcomes(self, outcomes: Mapping[str, Outcome]) -> None:
        """The answers known now; a picture without one shows that it waits."""
        self._outcomes = outcomes
        self._repaint()

    def outcomes_arrived(self, ids: Iterable[str]) -> None:
        """Some answers in the mapping are new."""
        for asset_id in ids:
            self.touch(asset_id)

    def touch(self, asset_id: str) -> None:
        """Repaint one picture."""
        place = self._place.get(asset_id)
        if place is not None:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def _repaint(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def place_of(self, asset_id: str) -> int | None:
        """Where a picture stands in the grid."""
        return self._place.get(asset_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        asset_id = self._ids[index.row()]
        if role == PictureRole.ID:
            return asset_id
        row = self._rows.get(asset_id)
        if row is None and role in (Qt.ItemDataRole.DisplayRole, PictureRole.ROW):
            self._want(asset_id)
        if role == PictureRole.ROW:
            return row
        if role == PictureRole.OUTCOME:
            return self._outcomes.get(asset_id)
        if role == PictureRole.THUMBNAIL:
            return self._thumbnail(asset_id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = row.file_name if row else ""
            return f"{name}, {labels.outcome_full(self._outcomes.get(asset_id))}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.file_name if row else None
        return None

    def _want(self, asset_id: str) -> None:
        self._missing[asset_id] = None
        if not self._ask.isActive():
            self._ask.start()

    def _send_wanted(self) -> None:
        ids = tuple(self._missing)
        self._missing.clear()
        self.wanted.emit(ids)
