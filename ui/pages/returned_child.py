"""What was written by hand on the two sides of a child's form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from consent_db.form_answers import GUARDIANS
from ui.models.returned import first_signatures
from ui.pages.returned_hands import Hands
from ui.pages.returned_signer import SignerBlock
from ui.widgets.basics import Choice
from ui.widgets.fields import Ticks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.form_answers import Answers
    from ui.desk import Desk
    from ui.pages.returned_hands import Asked
    from ui.widgets.written_fields import WrittenDay

_HOW = ("", "written", "spoken", "drawn")


class ChildHands(Hands):
    """The child's own side: where it does not want to be shown, how it answered, and on which day it was asked."""

    def __init__(self, desk: Desk, asked: Asked, *, choose: bool) -> None:
        super().__init__(desk, asked)
        before = asked.before
        if choose:
            self.ask_who(self.tr("Which child is it?"), cut="child:name", child=True, born="child_born")
        names = {one.id: one.name for one in asked.waiting.channels}
        printed = asked.row.printed.content.channels if asked.row.printed is not None else ()
        self.not_here = Ticks(
            [(one, names.get(one, one)) for one in printed], ticked=before.channels if before is not None else ()
        )
        self.not_here.changed.connect(self.changed)
        self._not_here_box = self.box(
            "channels",
            self.tr("Where the child does not want to be shown"),
            self.not_here,
            cut="child:not_here",
            hint=self.tr("Tick every place that the child's words may mean."),
        )
        self._not_here_box.hide()
        cut = "child:asked_on" if asked.row.reading.fields.get("child:asked_on") else "child:date"
        self.day_box = self.day(
            "asked_on",
            self.tr("The day the child was asked"),
            cut=cut,
            before=before.signed_on if before is not None else None,
        )
        self.how = Choice(desk.theme, self.tr("How the child answered"))
        words = (
            self.tr("As it looks on the paper"),
            self.tr("In writing"),
            self.tr("In words, and an adult wrote it down"),
            self.tr("With a drawing"),
        )
        for text, how in zip(words, _HOW, strict=True):
            self.how.addItem(text, how)
        self.how.setCurrentIndex(max(0, self.how.findData(before.how if before is not None else "")))
        self.how.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.box("how", self.tr("How did the child answer?"), self.how, cut="" if choose else "child:name")
        self.reason = QLineEdit(before.text if before is not None else "")
        self.reason.setAccessibleName(self.tr("Why the child is too young to answer"))
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        self._reason_box = self.box(
            "text", self.tr("Why the child is too young to answer"), self.reason, cut="child:reason"
        )
        self._reason_box.hide()
        for key in first_signatures(asked.row):
            self.signature(key, self.tr("Signature"))
        self.lay_out()

    def settle(self, ticks: Mapping[str, bool | None]) -> None:
        partly, words = bool(ticks.get("child:show_partly")), self.asked.filled("child:not_here")
        self._not_here_box.setVisible(partly or words)
        self.words_read.setVisible(words and not partly and not ticks.get("child:show_no"))
        self._reason_box.setVisible(bool(ticks.get("child:too_young")))

    def named(self) -> bool:
        return bool(self.not_here.ticked)

    def fill_in(self, answers: Answers) -> Answers:
        found = super().fill_in(answers)
        return replace(
            found,
            signed_on=self.day_box.day,
            channels=() if self._not_here_box.isHidden() else tuple(self.not_here.ticked),
            how=str(self.how.currentData() or ""),
            text="" if self._reason_box.isHidden() else self.reason.text().strip(),
        )


class GuardianHands(Hands):
    """The guardians' side of a child's form: each guardian who signed, and when."""

    def __init__(self, desk: Desk, asked: Asked, *, choose: bool) -> None:
        super().__init__(desk, asked)
        before = asked.before
        if choose:
            self.ask_who(self.tr("Which child is it?"), cut="child_name", child=True, born="child_born")
        self.blocks: list[SignerBlock] = []
        titles = (self.tr("Guardian 1"), self.tr("Guardian 2"))
        for line, title in zip(GUARDIANS, titles, strict=True):
            if not asked.has(f"{line}:signature"):
                continue
            block = SignerBlock(desk, asked, line, title)
            block.changed.connect(self.changed)
            self.cuts |= block.cuts
            self.controls |= block.controls
            self._signatures |= block.signatures
            self.blocks.append(block)
            self._parts.append(block)
        self.keep = Ticks(
            [("keep", self.tr("The register knows of another guardian: that one must sign, too"))],
            ticked=("keep",) if before is not None and before.keep_registered else (),
        )
        self.keep.changed.connect(self.changed)
        self.keep.hide()
        self.controls["keep_registered"] = self.keep
        self._parts.append(self.keep)
        self.lay_out()

    def deciding_days(self) -> list[WrittenDay]:
        return [day for block in self.blocks for day in block.deciding_days()]

    def ask_about_others(self) -> None:
        """The form says that one guardian has it alone, and the register knows of others."""
        self.keep.show()

    def fill_in(self, answers: Answers) -> Answers:
        found = super().fill_in(answers)
        return replace(
            found,
            signers=tuple(signer for block in self.blocks for signer in block.signers()),
            keep_registered=bool(self.keep.ticked),
        )
