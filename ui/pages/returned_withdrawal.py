"""What was written by hand on a withdrawal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.models.returned import first_signatures
from ui.pages.returned_hands import Hands
from ui.pages.who_field import WhoField
from ui.widgets.basics import label
from ui.widgets.fields import Ticks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.form_answers import Answers
    from ui.desk import Desk
    from ui.pages.returned_hands import Asked


class WithdrawalHands(Hands):
    """A withdrawal: whom it is about and who says so, what it names, and when it came in."""

    def __init__(self, desk: Desk, asked: Asked, *, choose: bool) -> None:
        super().__init__(desk, asked)
        before = asked.before
        if choose:
            self.ask_who(self.tr("Whose consent is withdrawn?"), cut="subject", child=False, born="")
        self.speaker = WhoField(
            desk.theme,
            self.tr("Who withdraws"),
            asked.waiting.people,
            lang=asked.row.printed.lang if asked.row.printed is not None else "nb",
            today=asked.today,
            person_id=before.speaker_id if before is not None else "",
            newcomer=before.speaker if before is not None else None,
        )
        self.speaker.changed.connect(self.changed)
        self._speaker_box = self.box("speaker_id", self.tr("Who withdraws?"), self.speaker, cut="name")
        names = {one.id: one.name for one in asked.waiting.channels}
        self.where = Ticks(list(names.items()), ticked=before.channels if before is not None else ())
        self.where.changed.connect(self.changed)
        self._where_box = self.box("channels", self.tr("From which places?"), self.where, cut="channels")
        self.words = QLineEdit(before.text if before is not None else "")
        self.words.setAccessibleName(self.tr("Which pictures, word for word"))
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self._words_box = self.box(
            "text",
            self.tr("Which pictures, word for word"),
            self.words,
            cut="assets",
            hint=self.tr("Until somebody has found the pictures, all pictures of the person count as withdrawn."),
        )
        self.received = self.day(
            "received_on",
            self.tr("Received on"),
            cut="office:date",
            before=before.received_on if before is not None else None,
        )
        self.signed = self.day(
            "signed_on",
            self.tr("Signed on"),
            cut="date",
            before=before.signed_on if before is not None else None,
        )
        for key in first_signatures(asked.row):
            self.signature(key, self.tr("Signature"))
        self._parts.append(label(self.tr("A withdrawal holds from the day it came in."), "caption", wrap=True))
        self.lay_out()

    def settle(self, ticks: Mapping[str, bool | None]) -> None:
        self._speaker_box.setVisible(bool(ticks.get("about:guardian") or ticks.get("about:kin")))
        self._where_box.setVisible(bool(ticks.get("what:channels")))
        self._words_box.setVisible(bool(ticks.get("what:assets")))

    def fill_in(self, answers: Answers) -> Answers:
        found = super().fill_in(answers)
        for_other = not self._speaker_box.isHidden()
        return replace(
            found,
            speaker_id=self.speaker.person_id if for_other else "",
            speaker=self.speaker.newcomer if for_other else None,
            channels=tuple(self.where.ticked) if not self._where_box.isHidden() else (),
            text=self.words.text().strip() if not self._words_box.isHidden() else "",
            received_on=self.received.day,
            signed_on=self.signed.day,
        )
