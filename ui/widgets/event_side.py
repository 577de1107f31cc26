"""The events at the left of the pictures: searched, chosen, and a place to drop pictures on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit

from consent_db.ids import new_id
from ui.models.lines import Line, LineRole
from ui.widgets.basics import button, column, label, row
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPaintEvent

    from ui.theme import Theme

_MIME: Final = "application/x-klarert-pictures"
_HERE: Final = new_id()
"""Tells a drag of this program from one of another, whose register has other pictures."""

_SEARCHED_FROM: Final = 8
"""Fewer events are seen at a glance."""


def pictures_mime(ids: Sequence[str]) -> QMimeData:
    """What is dragged: pictures of this program's register."""
    held = QMimeData()
    held.setData(_MIME, "\n".join((_HERE, *ids)).encode())
    return held


def dragged_pictures(data: QMimeData) -> tuple[str, ...]:
    """The pictures being dragged; none where something else is, or another program's."""
    if not data.hasFormat(_MIME):
        return ()
    here, *ids = bytes(data.data(_MIME).data()).decode(errors="replace").split("\n")
    return tuple(ids) if here == _HERE else ()


class EventList(LineList):
    """Takes pictures that are dropped on an event: `dropped` carries their ids and the row's id."""

    dropped = Signal(object, str)

    def __init__(self, theme: Theme, *, name: str, takes: frozenset[str]) -> None:
        super().__init__(theme, name=name)
        self._theme = theme
        self._never = takes
        self._over = QPersistentModelIndex()
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_pictures(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        wanted = self._target(event.position().toPoint()) if dragged_pictures(event.mimeData()) else QModelIndex()
        self._light(wanted)
        if wanted.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(QModelIndex())
        ids = dragged_pictures(event.mimeData())
        wanted = self._target(event.position().toPoint())
        if ids and wanted.isValid():
            event.acceptProposedAction()
            self.dropped.emit(ids, str(wanted.data(LineRole.ID)))
        else:
            event.ignore()

    def _target(self, place: QPoint) -> QModelIndex:
        index = self.indexAt(place)
        line_id = index.data(LineRole.ID) if index.isValid() else ""
        return index if line_id and line_id not in self._never else QModelIndex()

    def _light(self, index: QModelIndex) -> None:
        self._over = QPersistentModelIndex(index)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.visualRect(self._over)).adjusted(5, 2, -5, -2), 8, 8)
            painter.end()


class EventSide(QFrame):
    """`picked` follows the chosen row; acts on an event carry its id, the menu also where to show it."""

    picked = Signal(str)
    new_wanted = Signal()
    edit_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    dropped = Signal(object, str)

    def __init__(self, theme: Theme, *, fixed: tuple[str, str]) -> None:
        """`fixed` are the rows of all pictures and of those without an event, which are no events."""
        super().__init__()
        self.setProperty("role", "side")
        self.setMinimumWidth(180)
        self._all, self._without = fixed
        self._lines: tuple[Line, ...] = ()
        self._work: dict[str, int] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for an event"))
        self.search.setAccessibleName(self.tr("Search for an event"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _typed: self._narrow())
        self.search.hide()
        self.places = EventList(theme, name=self.tr("Events"), takes=frozenset((self._all,)))
        self.places.setToolTip(self.tr("Drag pictures onto an event to move them there"))
        self.places.picked.connect(self.picked)
        self.places.dropped.connect(self.dropped)
        self.places.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.places.customContextMenuRequested.connect(self._menu)
        new = button(theme, "", self.new_wanted.emit, icon="plus", kind="bare", name=self.tr("New event"))
        for keys, act in (
            (QKeySequence("F2"), self._edit_chosen),
            (QKeySequence(Qt.Key.Key_Return), self._edit_chosen),
        ):
            shortcut = QShortcut(keys, self.places, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.places.doubleClicked.connect(lambda _index: self._edit_chosen())
        self.setLayout(
            column(
                row(label(self.tr("Events"), "strong"), -1, new, margins_px=(12, 0, 4, 0)),
                row(self.search, margins_px=(4, 0, 4, 0)),
                self.places,
                gap_px=6,
                margins_px=(8, 12, 8, 12),
            )
        )

    def show_lines(self, lines: Sequence[Line], *, chosen: str) -> None:
        """Show the rows; while something is searched for, only those that match."""
        self._lines = tuple(self._counted(line) for line in lines)
        events = [line for line in lines if not line.heading and line.id not in (self._all, self._without)]
        self.search.setVisible(len(events) >= _SEARCHED_FROM or bool(self.search.text()))
        self._narrow(chosen)

    def _counted(self, line: Line) -> Line:
        if not line.pictures:
            return line
        said = self.tr("%n picture(s)", "", line.pictures)
        return replace(line, second=f"{line.second} · {said}" if line.second else said)

    def show_work(self, to_review: Mapping[str, int]) -> None:
        """Of each event, how many pictures somebody has to look at."""
        if to_review != self._work:
            self._work = dict(to_review)
            self._narrow()

    def _narrow(self, chosen: str = "") -> None:
        words = self.search.text().casefold().split()
        kept: list[Line] = []
        for line in self._lines:
            fixed = line.id in (self._all, self._without) and not line.heading
            text = f"{line.title} {line.second}".casefold()
            if line.heading or fixed or all(word in text for word in words):
                if line.heading and kept and kept[-1].heading:
                    kept.pop()
                kept.append(line)
        kept = [
            replace(line, to_review=self._work.get(line.id, 0))
            for at, line in enumerate(kept)
            if not (line.heading and _ends(kept, at))
        ]
        wanted = chosen or self.places.chosen
        self.places.show_lines(kept, chosen=wanted)

    def _menu(self, place: QPoint) -> None:
        index = self.places.indexAt(place)
        line_id = str(index.data(LineRole.ID) or "") if index.isValid() else ""
        if line_id and line_id not in (self._all, self._without):
            self.menu_wanted.emit(line_id, self.places.viewport().mapToGlobal(place))

    def _edit_chosen(self) -> None:
        chosen = self.places.chosen
        if chosen and chosen not in (self._all, self._without):
            self.edit_wanted.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.places.setFocus()
            return
        super().keyPressEvent(event)


def _ends(lines: Sequence[Line], place: int) -> bool:
    """Whether nothing stands below a heading."""
    return place + 1 >= len(lines) or lines[place + 1].heading
