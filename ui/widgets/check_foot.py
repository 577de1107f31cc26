"""Below the answer: log the picture as published, say that it is out already, or that somebody wants it removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from consent_db.records import Outcome
from ui.widgets.basics import button, column
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from ui.theme import Theme


class CheckFoot(QFrame):
    """Buttons as signals; what cannot be done now says why in its tooltip."""

    publish = Signal()
    already_out = Signal()
    remove = Signal()
    add = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.log = button(theme, self.tr("Log as published …"), self.publish.emit, icon="note-pencil", kind="filled")
        self.out = button(theme, self.tr("Already out …"), self.already_out.emit, icon="clock", size="card")
        self.gone = button(
            theme,
            self.tr("Somebody wants it removed …"),
            self.remove.emit,
            icon="arrow-u-up-left",
            kind="danger",
            size="card",
        )
        self.new = button(
            theme,
            self.tr("Not in the register: add its folder …"),
            self.add.emit,
            icon="folder-plus",
            kind="filled",
            size="main",
        )
        others = QWidget()
        flow = FlowLayout(others, gap_px=8)
        for one in (self.out, self.gone):
            flow.addWidget(one)
        self.setLayout(column(self.log, self.new, others, margins_px=(18, 12, 18, 12)))
        self.show_picture(None, known=False, may_add=False, is_today=True)

    def show_picture(self, outcome: Outcome | None, *, known: bool, may_add: bool, is_today: bool) -> None:
        """Offer what can be done with the picture shown; only a clear answer of today can be logged."""
        for one in (self.log, self.out, self.gone):
            one.setVisible(known)
        self.new.setVisible(may_add)
        self.log.setEnabled(outcome is Outcome.CLEAR and is_today)
        self.out.setEnabled(outcome is not None and is_today)
        why = ""
        if known and not is_today:
            why = self.tr("Only today's answer can be logged.")
        elif known and outcome is not None and outcome is not Outcome.CLEAR:
            why = self.tr("It can be logged when the answer is clear.")
        self.log.setToolTip(why)
        self.log.setAccessibleDescription(why)
        self.setVisible(known or may_add)
