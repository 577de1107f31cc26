"""A list of two-line rows: events, people, and names to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from consent_db.records import Outcome
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


class LineRole(IntEnum):
    """The row itself, and its id."""

    LINE = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row; `face_id` names the crop shown before it, `key` the key that chooses it; a heading cannot be chosen.

    `pictures` counts those of an event, `to_review` those somebody has to look at: it ends the second line.
    """

    id: str
    title: str
    second: str = ""
    count: str = ""
    outcome: Outcome | None = None
    pictures: int = 0
    to_review: int = 0
    face_id: str | None = None
    key: str = ""
    heading: bool = False


class LineModel(QAbstractListModel):
    """Rows pushed in whole; rows never change in place."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows shown."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows."""
        new, old = tuple(lines), self._lines
        if new == old:
            return
        if [(one.id, one.heading) for one in new] == [(one.id, one.heading) for one in old]:
            self._lines = new  # the same rows: the place in the list, and the choice, stay
            for place, (one, before) in enumerate(zip(new, old, strict=True)):
                if one != before:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def place_of(self, line_id: str) -> int | None:
        """Where a row stands; None when it is not there."""
        return next((place for place, line in enumerate(self._lines) if line.id == line_id and not line.heading), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LineRole.LINE:
            return line
        if role == LineRole.ID:
            return "" if line.heading else line.id
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (line.title, line.second) if part) if line.second else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [line.title, line.second, line.count]
            if line.outcome is not None:
                said.append(labels.outcome_full(line.outcome))
            if line.to_review:
                said.append(f"{labels.outcome_full(Outcome.REVIEW)}: {line.to_review}")
            return ", ".join(part for part in said if part)
        return None
