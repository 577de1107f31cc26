"""The channels as a row of cells with shape and word; one is chosen, and what has no room in the row opens below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui import labels
from ui.widgets.basics import button, column, follow
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import paint_badge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from consent_db.records import Channel, Outcome
    from ui.theme import Theme


_GAP_PX = 8
_SIDE_PX = 16
_MORE_PX = 190
"""Room for the button that opens the rest."""


class ChannelCell(QPushButton):
    """Name of a channel above its answer."""

    def __init__(self, theme: Theme, channel: Channel) -> None:
        super().__init__()
        self._theme = theme
        self.channel = channel
        self.outcome: Outcome | None = None
        self.setProperty("kind", "cell")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_outcome(None)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the answer."""
        self.outcome = outcome
        self.setAccessibleName(f"{self.channel.name}: {labels.outcome_full(outcome)}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        name = QFontMetricsF(self._theme.font(weight=QFont.Weight.Medium))
        width = max(118.0, name.horizontalAdvance(self.channel.name) + 30)
        return QSize(round(width), round(name.height() + 18 + 20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        font = self._theme.font(weight=QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.text))
        height = QFontMetricsF(font).height()
        painter.drawText(QRectF(14, 7, self.width() - 18, height), Qt.AlignmentFlag.AlignVCenter, self.channel.name)
        paint_badge(painter, QRectF(14, 7 + height, self.width() - 18, 22), self.outcome, self._theme)
        painter.end()


class ChannelRow(QWidget):
    """`chosen` tells which channel the person wants to know more about."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.before: QWidget | None = None
        """The control from which Tab goes on to the channels."""
        self._cells: dict[str, ChannelCell] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._flow = FlowLayout(gap_px=_GAP_PX)
        self._more = button(theme, "", self._toggle, icon="caret-down", kind="bare", size="card")
        self._flow.addWidget(self._more)
        self._open = False
        self.setAccessibleName(self.tr("Where is the picture to be used?"))
        self.setLayout(column(self._flow, margins_px=(_SIDE_PX, 10, _SIDE_PX, 10)))

    def set_channels(self, channels: Sequence[Channel], chosen: str) -> None:
        """Show these channels."""
        if [cell.channel for cell in self._cells.values()] != list(channels):
            for cell in self._cells.values():
                self._group.removeButton(cell)
                self._flow.removeWidget(cell)
                cell.deleteLater()
            self._cells = {}
            self._flow.removeWidget(self._more)
            for channel in channels:
                cell = ChannelCell(self._theme, channel)
                cell.clicked.connect(lambda _on=False, one=channel.id: self.chosen.emit(one))
                self._group.addButton(cell)
                self._flow.addWidget(cell)
                self._cells[channel.id] = cell
            self._flow.addWidget(self._more)
            if self.before is not None:
                follow(self.before, [*self._cells.values(), self._more])
        if chosen in self._cells:
            self._cells[chosen].setChecked(True)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _toggle(self) -> None:
        self._open = not self._open
        self._arrange()

    def _arrange(self) -> None:
        """Show the channels that fit into one row, the chosen one always, or all of them."""
        fitting = set(self._cells) if self._open else self._fitting(self.width() - 2 * _SIDE_PX)
        for channel_id, cell in self._cells.items():
            cell.setVisible(channel_id in fitting)
        left = len(self._cells) - len(fitting)
        words = self.tr("Fewer channels") if self._open else self.tr("%n more channel(s)", "", left)
        self._more.setText(f" {words}")
        self._more.setAccessibleName(words)
        self._more.setVisible(bool(left) or (self._open and self._overflows()))
        self._theme.set_icon(self._more, "caret-up" if self._open else "caret-down")

    def _overflows(self) -> bool:
        return len(self._fitting(self.width() - 2 * _SIDE_PX)) < len(self._cells)

    def _fitting(self, room_px: int) -> set[str]:
        widths = {channel_id: cell.sizeHint().width() + _GAP_PX for channel_id, cell in self._cells.items()}
        if sum(widths.values()) - _GAP_PX <= room_px:
            return set(widths)
        chosen = next((channel_id for channel_id, cell in self._cells.items() if cell.isChecked()), None)
        room_px -= _MORE_PX + (widths[chosen] if chosen is not None else 0)
        found = set() if chosen is None else {chosen}
        for channel_id, width in widths.items():
            if channel_id in found:
                continue
            if width > room_px:
                break
            found.add(channel_id)
            room_px -= width
        return found

    def show_outcomes(self, outcomes: Mapping[str, Outcome]) -> None:
        """Show the answer of each channel."""
        for channel_id, cell in self._cells.items():
            cell.show_outcome(outcomes.get(channel_id))

    def cell(self, channel_id: str) -> ChannelCell:
        """The cell of one channel."""
        return self._cells[channel_id]
