"""The table of what must come down: picture, where it is out, who does it, by when, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from consent_db.records import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QPixmap

    from consent_db.removals import Removal

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    PICTURE = 0
    PLACE = 1
    WHO = 2
    DUE = 3
    STATE = 4


class RemovalRole(IntEnum):
    """What a cell tells beside its first line."""

    ROW = Qt.ItemDataRole.UserRole
    SECOND = Qt.ItemDataRole.UserRole + 1
    OUTCOME = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalRow:
    """One task as it is shown; the words are made when it is read."""

    removal: Removal
    picture: str
    place: str
    link: str
    who: str
    due: date | None
    due_words: str
    due_second: str
    state: str
    outcome: Outcome | None

    @property
    def id(self) -> str:
        """The task's id."""
        return self.removal.task.id

    @property
    def asset_id(self) -> str:
        """The picture's id; empty where the task is about none."""
        return self.removal.asset_id

    def matches(self, text: str) -> bool:
        """Whether every typed word stands somewhere in the row."""
        held = f"{self.picture} {self.place} {self.link} {self.who} {self.removal.task.note}".casefold()
        return all(word in held for word in text.casefold().split())


class RemovalModel(QAbstractTableModel):
    """Rows pushed in whole; pictures arrive later."""

    def __init__(self, thumbnail: Callable[[str], QPixmap | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._titles = (self.tr("Picture"), self.tr("Published"), self.tr("Who"), self.tr("Due"), self.tr("Status"))
        self.rows: tuple[RemovalRow, ...] = ()

    def set_rows(self, rows: Sequence[RemovalRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def touch(self, asset_id: str) -> None:
        """A picture arrived."""
        for place, row in enumerate(self.rows):
            if row.asset_id == asset_id:
                index = self.index(place, Column.PICTURE)
                self.dataChanged.emit(index, index, [RemovalRole.THUMBNAIL])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        column = Column(index.column())
        if role == RemovalRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.picture, row.place, row.who, row.due_words, row.state)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(one for one in (row.picture, row.place, row.due_words, row.due_second, row.state) if one)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.PLACE:
            return row.link or None
        if role == RemovalRole.SECOND:
            return {Column.PLACE: row.link, Column.DUE: row.due_second}.get(column, "")
        if role == RemovalRole.OUTCOME and column is Column.DUE:
            return row.outcome
        if role == RemovalRole.THUMBNAIL and column is Column.PICTURE and row.asset_id:
            return self._thumbnail(row.asset_id)
        return None
