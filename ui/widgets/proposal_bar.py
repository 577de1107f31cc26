"""A calm line above the pictures: these have no event, and look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui import labels
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from consent_db.events import Proposal
    from ui.theme import Theme


class ProposalBar(QFrame):
    """Shows one proposal at a time; one signal per answer."""

    new_wanted = Signal()
    choose_wanted = Signal()
    show_wanted = Signal()
    refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.proposal: Proposal | None = None
        self.sentence = label("", "", wrap=True)
        self.make = button(theme, self.tr("Make an event …"), self.new_wanted.emit, icon="calendar-plus", size="card")
        self.choose = button(theme, self.tr("Choose one …"), self.choose_wanted.emit, size="card")
        self.look = button(theme, self.tr("Show them"), self.show_wanted.emit, size="card", kind="link")
        self.later = button(theme, self.tr("Not now"), self.refused.emit, size="card", kind="link")
        buttons = (self.make, self.choose, self.look, self.later)
        self.setLayout(row(self.sentence, *buttons, gap_px=8, margins_px=(14, 8, 10, 8)))
        self.hide()

    def offer(self, proposal: Proposal | None, folder: str) -> None:
        """Ask about these pictures, or about none; `folder` is the name of where they lie."""
        self.proposal = proposal
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        count = len(proposal.asset_ids)
        if proposal.start is None:
            said = self.tr("%n picture(s) without a date in “{folder}” have no event.", "", count)
        elif proposal.end in (None, proposal.start):
            said = self.tr("%n picture(s) from {day} in “{folder}” have no event.", "", count)
        else:
            said = self.tr("%n picture(s) from {day} to {last} in “{folder}” have no event.", "", count)
        self.sentence.setText(
            said.format(folder=folder[:60], day=labels.day(proposal.start), last=labels.day(proposal.end))
        )
        self.setAccessibleName(self.sentence.text())
