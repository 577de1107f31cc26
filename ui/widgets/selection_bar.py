"""What can be done with the selected pictures; hidden while none is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.widgets.basics import button, column, frame, label, rule
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from ui.theme import Theme


class SelectionBar(QFrame):
    """One signal per act."""

    cleared = Signal()
    event_wanted = Signal()
    credit_wanted = Signal()
    strangers_wanted = Signal()
    nobody_wanted = Signal()
    complete_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._count = label("", "strong")
        clear = button(theme, "", self.cleared.emit, icon="x", kind="bare", name=self.tr("Clear the selection"))
        buttons = FlowLayout(gap_px=6)
        buttons.addWidget(self._count)
        buttons.addWidget(clear)
        for text, icon, signal in (
            (self.tr("Move to event …"), "calendar", self.event_wanted),
            (self.tr("Photographer …"), "camera", self.credit_wanted),
            (self.tr("Strangers …"), "user-minus", self.strangers_wanted),
            (self.tr("Nobody in the pictures …"), "image", self.nobody_wanted),
            (self.tr("Everyone is framed …"), "frame-corners", self.complete_wanted),
            (self.tr("Log as published …"), "note-pencil", self.publish_wanted),
        ):
            buttons.addWidget(button(theme, text, signal.emit, icon=icon, size="card"))
        inner = column(buttons, margins_px=(18, 10, 18, 10))  # as the grid above it
        self.setLayout(column(rule(), frame("panel", inner), gap_px=0))
        self.hide()

    def show_count(self, count: int) -> None:
        """So many are selected."""
        self._count.setText(self.tr("%n picture(s) selected", "", count))
        self.setVisible(count > 0)
