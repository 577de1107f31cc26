"""One guardian on a returned form: who it is, whether they signed, when, and by what right they speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consent_db import days, people
from consent_db.errors import StoreProblem
from consent_db.form_answers import Signer
from consent_db.records import Relation
from ui import labels
from ui.models.returned import first_signatures, proposed_day
from ui.pages.who_field import WhoField
from ui.widgets.answers import AnswerRow
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.written_fields import SignatureField, WrittenBox, WrittenDay

if TYPE_CHECKING:
    from consent_db.records import Guardianship
    from ui.desk import Desk
    from ui.pages.returned_hands import Asked
    from ui.widgets.cut_out import CutOut

_OF_CHILD = tuple(one for one in Relation if one is not Relation.LEGAL_REPRESENTATIVE)


class SignerBlock(QWidget):
    """The line of one guardian; a line on which nothing was written is one sentence until somebody opens it."""

    changed = Signal()

    def __init__(self, desk: Desk, asked: Asked, line: str, title: str) -> None:
        super().__init__()
        self._desk = desk
        self._asked = asked
        self.line = line
        self.cuts: dict[str, CutOut] = {}
        self.controls: dict[str, QWidget] = {}
        self._key = line if line == "guardian_signature" else f"{line}:signature"
        self._name_cut = "" if line == "guardian_signature" else f"{line}:name"
        before = asked.before
        said = next((one for one in before.signers if one.line == line), None) if before is not None else None
        known = self._guardians()
        signed = before.signatures.get(self._key) if before is not None else first_signatures(asked.row).get(self._key)
        theme = desk.theme
        others = [one for one in asked.waiting.people if asked.row.subject is None or one.id != asked.row.subject.id]
        self.who = WhoField(
            theme,
            title,
            others,
            lang=asked.row.printed.lang if asked.row.printed is not None else "nb",
            today=asked.today,
            person_id=said.person_id if said is not None else self._proposed(known),
            newcomer=said.newcomer if said is not None else None,
        )
        self._who_box = WrittenBox(theme, self.tr("Name"), self.who)
        self.relation = Choice(theme, self.tr("Relation to the child"))
        for one in _OF_CHILD:
            self.relation.addItem(labels.relation(one), one)
        chosen = said.relation if said is not None else Relation.PARENT
        self.relation.setCurrentIndex(max(0, self.relation.findData(chosen)))
        self._relation_box = WrittenBox(theme, self.tr("Relation to the child"), self.relation)
        self.entitled = AnswerRow(theme, self.tr("Has parental responsibility?"))
        self.entitled.set_answer(said.entitled if said is not None else None)
        day, _source = proposed_day(asked.row, today=asked.today, jurisdiction=asked.waiting.jurisdiction)
        self.day = WrittenDay(
            theme,
            self.tr("Date"),
            day,
            proposal=self.tr("Proposed. Compare it with the handwriting."),
        )
        if said is not None and said.signed_on is not None:
            self.day.set_before(said.signed_on, proposed=before is not None and before.day_proposed)
        self.signature = SignatureField(theme, self.tr("Signature"), signed)
        self.signatures = {self._key: self.signature}
        self._inside = QWidget()
        self._inside.setLayout(
            column(self._who_box, self._relation_box, self.entitled, self.day, self.signature, gap_px=12)
        )
        self.open = button(theme, self.tr("Something is written there"), self._open, kind="link", size="card")
        self._empty = QWidget()
        empty = row(label(self.tr("Nothing is written on this line."), "second", wrap=True), self.open)
        empty.setStretch(0, 1)
        self._empty.setLayout(empty)
        self.setLayout(column(label(title, "strong", wrap=True), self._empty, self._inside, gap_px=6))
        self._known = {one.guardian_id for one in known}
        self._opened = signed is not False or said is not None
        self._wire()
        self._show()

    def _wire(self) -> None:
        places = (
            (self._name_cut, self._who_box.cut, self.who),
            (f"{self.line}:relation", self._relation_box.cut, self.relation),
            (f"{self.line}:date", self.day.cut, self.day.days),
            (self._key, self.signature.cut, self.signature),
        )
        for place, cut, control in places:
            there = self._asked.has(place)
            cut.setVisible(there)
            self.controls[place or f"{self.line}:name"] = control
            if there:
                self.cuts[place] = cut
        self.controls[self.line] = self.who
        self.controls[f"{self.line}:entitled"] = self.entitled
        self.who.changed.connect(self._changed)
        self.relation.currentIndexChanged.connect(lambda _at: self._changed())
        for signal in (self.entitled.changed, self.day.changed, self.signature.changed):
            signal.connect(self._changed)

    def _guardians(self) -> tuple[Guardianship, ...]:
        subject = self._asked.row.subject
        if subject is None or self._asked.waiting.person(subject.id) is None:
            return ()
        try:
            return tuple(people.guardianships(self._desk.register, child_id=subject.id))
        except StoreProblem:
            return ()

    def _proposed(self, known: tuple[Guardianship, ...]) -> str:
        """Who is printed on this line of a form that was made for this child; nobody on a blank one."""
        printed = self._asked.row.printed
        if (
            printed is None
            or printed.person_id is None
            or printed.printed_at is None
            or self.line == "guardian_signature"
        ):
            return ""
        on = days.local_day(printed.printed_at, self._asked.waiting.jurisdiction)
        holding = [
            one
            for one in known
            if one.holds_parental_responsibility and (one.valid_from or on) <= on <= (one.valid_to or on)
        ]
        lines = [one for one in holding if one.sole] or holding  # as the form was printed
        place = 0 if self.line.endswith("1") else 1
        return people.original(self._desk.register, lines[place].guardian_id) if place < len(lines) else ""

    def _open(self) -> None:
        self._opened = True
        self.signature.row.set_answer(None)
        self._show()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._inside.setVisible(self._opened)
        self._empty.setVisible(not self._opened)
        chosen = self.who.person_id
        new = bool(self.who.choice.typed) and chosen not in self._known
        self._relation_box.setVisible(new)
        self.entitled.setVisible(new)

    def deciding_days(self) -> list[WrittenDay]:
        """The day of this line, where somebody signed on it."""
        return [self.day] if self._opened and self.signature.signed else []

    def signers(self) -> tuple[Signer, ...]:
        """This guardian, or nobody where the line is empty."""
        if not self._opened:
            return ()
        signer = Signer(
            line=self.line,
            person_id=self.who.person_id,
            newcomer=self.who.newcomer,
            relation=Relation(self.relation.currentData()),
            entitled=self.entitled.answer if not self.entitled.isHidden() else None,
            signed_on=self.day.day,
        )
        return (signer,)
