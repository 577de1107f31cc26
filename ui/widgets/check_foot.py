"""Below the answer: where the picture is out; log it as published, say that it is out, or that it must be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from consent_db.records import Outcome
from ui.models import rests
from ui.widgets.basics import button, column
from ui.widgets.elided import ElidedButton
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Facts, Publication
    from exports.wording import Vocabulary
    from ui.theme import Theme


class CheckFoot(QFrame):
    """Buttons as signals; what cannot be done now says why in its tooltip."""

    publish = Signal()
    already_out = Signal()
    remove = Signal()
    add = Signal()
    publication = Signal(str)
    """The id of the publication that is told of here."""

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
        self.where = ElidedButton(theme, "", self._show_publication, kind="link", size="card")
        self.where.setProperty("words", "left")
        self.where.hide()
        self._latest = ""
        self.setLayout(column(self.where, self.log, self.new, others, margins_px=(18, 12, 18, 12)))
        self.show_picture(None, known=False, may_add=False, is_today=True)

    def show_picture(self, outcome: Outcome | None, *, known: bool, may_add: bool, is_today: bool) -> None:
        """Offer what can be done with the picture shown; only a clear answer of today can be logged."""
        for one in (self.log, self.out, self.gone):
            one.setVisible(known)
        self.new.setVisible(may_add)
        self.where.hide()
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

    def show_published(self, published: Sequence[Publication], facts: Facts, words: Vocabulary) -> None:
        """Say where the picture is out now, of several places the one that came last."""
        out = [one for one in published if one.removed_at is None]
        self.where.setVisible(bool(out))
        self._latest = out[0].id if out else ""
        if out:
            said = rests.publication(out[0], facts, words)
            if len(out) > 1:
                said = self.tr("{published}, and in %n more place(s)", "", len(out) - 1).format(published=said)
            self.where.set_whole(said)

    def _show_publication(self) -> None:
        if self._latest:
            self.publication.emit(self._latest)
