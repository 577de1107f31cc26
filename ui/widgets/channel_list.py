"""The channels in the branch's own order: a tick for those in use, moved by dragging or with Alt and the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent

    from consent_db.records import Channel
    from ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
_SECOND = Qt.ItemDataRole.UserRole + 1
_TICK_PX = 38
"""The width at the left in which a click means the tick."""


class _Delegate(QStyledItemDelegate):
    """Tick, name, and what kind of place it is."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(self._theme.font()).height() + QFontMetrics(self._theme.font(0.86)).height()
        return QSize(80, lines + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(cell.adjusted(1, 1, -1, -1))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        self._paint_tick(painter, QRectF(cell.left() + 10.5, cell.center().y() - 8.5, 18, 18), is_on=is_on)
        inner = cell.adjusted(42, 7, -36, -7)
        font = self._theme.font(weight=QFont.Weight.Medium)
        name = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if is_on else tokens.text2))
        shown = name.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), name.height()), 0, shown)
        small = self._theme.font(0.86)
        second = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text2))
        said = second.elidedText(str(index.data(_SECOND) or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), inner.top() + name.height() + 2, inner.width(), second.height()), 0, said)
        self._theme.icon("dots-six-vertical", "text3").paint(painter, cell.right() - 28, cell.center().y() - 9, 18, 18)
        painter.restore()

    def _paint_tick(self, painter: QPainter, square: QRectF, *, is_on: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent if is_on else tokens.control), 1.4))
        painter.setBrush(QColor(tokens.accent if is_on else tokens.surface))
        painter.drawRoundedRect(square, 4, 4)
        if is_on:
            painter.setPen(QPen(QColor(tokens.on_accent), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            left, top = square.left(), square.top()
            painter.drawPolyline([QPointF(left + x, top + y) for x, y in ((4, 9.4), (7.6, 13), (14, 5.4))])

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Toggle where the tick is drawn, and with the space bar."""
        role = Qt.ItemDataRole.CheckStateRole
        if isinstance(event, QMouseEvent):
            cell: QRect = option.rect
            if event.position().x() > cell.left() + _TICK_PX:
                return False
            if event.type() is not QEvent.Type.MouseButtonRelease or event.button() is not Qt.MouseButton.LeftButton:
                return True
        elif not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        is_on = index.data(role) == Qt.CheckState.Checked.value
        return model.setData(index, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked, role)


class ChannelList(QListWidget):
    """Shows all its rows at once; says what was ticked, opened and moved."""

    toggled = Signal(str, bool)
    opened = Signal(str)
    moved = Signal(object)
    """The ids in their new order."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(theme, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "panel")
        self.itemChanged.connect(self._changed)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_ID)))

    def show_channels(self, channels: Sequence[Channel], seconds: Sequence[str]) -> None:
        """Show these, each with its second line; the chosen one stays chosen."""
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        for channel, second in zip(channels, seconds, strict=True):
            item = QListWidgetItem(channel.name)
            item.setData(_ID, channel.id)
            item.setData(_SECOND, second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{channel.name}, {second}")
            item.setToolTip(f"{channel.name}\n{second}")
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if channel.active else Qt.CheckState.Unchecked)
            self.addItem(item)
            if channel.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)
        rows = sum(self.sizeHintForRow(number) for number in range(self.count()))
        self.setFixedHeight(rows + 6)
        self.currentRowChanged.emit(self.currentRow())

    @property
    def chosen(self) -> str:
        """The id of the chosen channel; empty for none."""
        item = self.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids as they are shown."""
        return tuple(str(self.item(number).data(_ID)) for number in range(self.count()))

    def choose(self, channel_id: str) -> None:
        """Choose a row."""
        if channel_id in self.ids:
            self.setCurrentRow(self.ids.index(channel_id))

    def move_chosen(self, steps: int) -> None:
        """Move the chosen channel up (-1) or down (1)."""
        here = self.currentRow()
        there = here + steps
        if here < 0 or not 0 <= there < self.count():
            return
        ids = list(self.ids)
        ids.insert(there, ids.pop(here))
        self.moved.emit(tuple(ids))

    def dropEvent(self, event: QDropEvent) -> None:
        before = self.ids
        super().dropEvent(event)
        if self.ids != before:
            self.moved.emit(self.ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_chosen(steps)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def _changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(str(item.data(_ID)), item.checkState() is Qt.CheckState.Checked)
