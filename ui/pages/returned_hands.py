"""What was written by hand on each kind of page: the fields for it, each beside the enlarged handwriting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import days
from consent_db.form_proposal import Question
from ui import labels
from ui.models.returned import first_signatures, proposed_day
from ui.pages.returned_signer import SignerBlock
from ui.pages.who_field import WhoField
from ui.widgets.basics import Choice, column
from ui.widgets.fields import Ticks
from ui.widgets.written_fields import SignatureField, WrittenBox, WrittenDay, handwriting

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.form_answers import Answers
    from ui.desk import Desk
    from ui.models.returned import PageRow, Waiting
    from ui.widgets.cut_out import CutOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The page that is shown, what there is to choose from, and what somebody said about it before."""

    row: PageRow
    waiting: Waiting
    today: date

    @property
    def before(self) -> Answers | None:
        """What a person said about this page before."""
        return self.row.page.answers

    def has(self, field: str) -> bool:
        """Whether the page has such a place to write."""
        return self.row.layout is not None and any(one.id == field for one in self.row.layout.fields)

    def filled(self, field: str) -> bool:
        """Whether something was seen there, or may have been."""
        return self.has(field) and self.row.reading.fields.get(field) is not False


class Hands(QWidget):
    """The fields of one page; `cuts` and `controls` by the id of the place on the paper."""

    changed = Signal()

    def __init__(self, desk: Desk, asked: Asked) -> None:
        super().__init__()
        self.desk = desk
        self.asked = asked
        self.cuts: dict[str, CutOut] = {}
        self.controls: dict[str, QWidget] = {}
        self._signatures: dict[str, SignatureField] = {}
        self._parts: list[QWidget] = []
        self.days: dict[str, WrittenDay] = {}
        self.who: WhoField | None = None
        self.top: QWidget | None = None
        """Whose form it is: asked before anything else."""
        self.words_read = Ticks(
            [("read", self.tr("I have read what is written there: it says nothing more"))],
            ticked=("read",) if asked.before is not None and asked.before.words_read else (),
        )
        self.words_read.changed.connect(self.changed)
        self.words_read.hide()
        self.controls["words_read"] = self.words_read

    def lay_out(self) -> None:
        """Put the fields below each other."""
        self.setLayout(column(*self._parts, self.words_read, gap_px=16))

    def box(self, key: str, title: str, field: QWidget, *, cut: str = "", hint: str = "") -> WrittenBox:
        """A field beside what stands in the place `cut` of the paper."""
        made = WrittenBox(self.desk.theme, title, field, hint=hint)
        self._keep(key, made, field, cut)
        return made

    def day(self, key: str, title: str, *, cut: str, before: date | None) -> WrittenDay:
        """A day beside the handwriting, with a proposal where nobody has chosen one."""
        row = self.asked.row
        day, source = proposed_day(row, today=self.asked.today, jurisdiction=self.asked.waiting.jurisdiction)
        content = row.printed.content if row.printed is not None else None
        if source == "event" and content is not None and content.event_title:
            said = self.tr("Proposed: the day of “{event}”. Compare it with the handwriting.").format(
                event=content.event_title
            )
        else:
            said = self.tr("Proposed: the day the forms came in. Compare it with the handwriting.")
        made = WrittenDay(self.desk.theme, title, day, proposal=said)
        if before is not None:
            made.set_before(before, proposed=self.asked.before is not None and self.asked.before.day_proposed)
        made.changed.connect(self.changed)
        self.days[key] = made
        self._keep(key, made, made.days, cut)
        return made

    def signature(self, key: str, title: str) -> SignatureField:
        """Whether somebody signed in this place."""
        before = self.asked.before
        said = before.signatures.get(key) if before is not None else first_signatures(self.asked.row).get(key)
        made = SignatureField(self.desk.theme, title, said)
        made.changed.connect(self.changed)
        self._signatures[key] = made
        self.cuts[key] = made.cut
        self.controls[key] = made
        self._parts.append(made)
        return made

    def ask_who(self, title: str, *, cut: str, child: bool, born: str) -> WhoField:
        """Whose form it is, where nobody was printed on it or somebody else filled it in."""
        asked, before = self.asked, self.asked.before
        row = asked.row
        new = before.newcomer if before is not None else None
        if new is None and row.subject is not None and asked.waiting.person(row.subject.id) is None:
            new = row.subject
        line = asked.has(born)
        self.who = WhoField(
            self.desk.theme,
            title,
            asked.waiting.people,
            lang=row.printed.lang if row.printed is not None else "nb",
            today=asked.today,
            child=child,
            born=line,
            adult=line and not asked.filled(born),  # only a line that is there, and empty, tells of a grown-up
            person_id=row.subject.id if new is None and row.subject is not None else "",
            newcomer=new,
            made=asked.waiting.made_elsewhere(row),
            born_cut=handwriting(self.desk.theme, self.tr("The birth date, enlarged")) if line else None,
        )
        self.who.changed.connect(self.changed)
        self.top = self.box("subject", title, self.who, cut=cut)
        self._parts.remove(self.top)
        if self.who.born_cut is not None:
            self.controls[born] = self.who.born
            self.cuts[born] = self.who.born_cut
        return self.who

    @property
    def grown_words(self) -> str:
        """That somebody new would be filed as grown up, for whoever is about to approve; empty where that is not so."""
        return self.who.grown_words() if self.who is not None else ""

    def _keep(self, key: str, made: WrittenBox, control: QWidget, cut: str) -> None:
        there = bool(cut) and self.asked.has(cut)
        made.cut.setVisible(there)
        if there:
            self.cuts[cut] = made.cut
            self.controls[cut] = control
        self.controls[key] = control
        self._parts.append(made)

    def missing(self) -> Question | None:
        """What is asked on this side whatever the other sides say: whose it is, and a day that can be."""
        nobody = self.who is not None and not self.who.person_id and self.who.newcomer is None
        if nobody and self.asked.row.names_somebody:
            return Question(code="subject_missing", side=self.asked.row.side, ids=("subject",))
        if not self.words_read.isHidden() and not self.words_read.ticked and not self.named():
            return Question(code="words_unread", side=self.asked.row.side, ids=("words_read",))
        printed = self.asked.row.printed
        at = printed.printed_at if printed is not None else None
        first = days.local_day(at, self.asked.waiting.jurisdiction) if at is not None else None
        first = min(first, self.asked.today) if first is not None else None  # a clock may have been ahead
        for key, box in self.days.items():
            if box.day > self.asked.today:
                return Question(code=f"{key}_in_future", side=self.asked.row.side, ids=(key,), params={"date": box.day})
            if first is not None and box.day < first:
                told = {"date": box.day, "printed": first}
                return Question(code=f"{key}_before_print", side=self.asked.row.side, ids=(key,), params=told)
        return None

    def go_to(self, key: str) -> QWidget | None:
        """Put the keyboard on the field for a place; gives it, or None where there is none."""
        target = self.controls.get(key)
        if target is None:
            return None
        (target.control if isinstance(target, SignatureField) else target).setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def settle(self, ticks: Mapping[str, bool | None]) -> None:
        """Show what these ticks ask for."""

    def named(self) -> bool:
        """Whether somebody chose what the words mean that stand beside a box that is not ticked."""
        return False

    def deciding_days(self) -> list[WrittenDay]:
        """The days by which it is known which of two statements is the later one."""
        return list(self.days.values())

    def ask_days(self) -> WrittenDay | None:
        """Offer to say of each proposed day that it stands on the paper; gives the first such day."""
        asked = [one for one in self.deciding_days() if one.proposed]
        for one in asked:
            one.ask()
        return asked[0] if asked else None

    def fill_in(self, answers: Answers) -> Answers:
        """The answers with what these fields say."""
        found = replace(
            answers,
            signatures={key: one.signed for key, one in self._signatures.items()},
            day_proposed=any(one.proposed for one in self.deciding_days()),
            words_read=bool(self.words_read.ticked),
        )
        if self.who is not None:
            return replace(found, subject_id=self.who.person_id, newcomer=self.who.newcomer)
        subject = self.asked.row.subject
        if subject is None:
            return found
        known = self.asked.waiting.person(subject.id) is not None
        return replace(found, subject_id=subject.id if known else "", newcomer=None if known else subject)


class AdultHands(Hands):
    """An adult's form: name where none was printed, the event where none was known, day, place and signature."""

    def __init__(self, desk: Desk, asked: Asked, *, choose: bool) -> None:
        super().__init__(desk, asked)
        before = asked.before
        if choose:
            self.ask_who(self.tr("Whose form is it?"), cut="name", child=False, born="birth_date")
        self.which = Choice(desk.theme, self.tr("Which event is meant"))
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.addItem(self.tr("Choose …"), "")
        for one in asked.waiting.events:
            day = f", {labels.day(one.start)}" if one.start else ""
            self.which.addItem(f"{one.title}{day}", one.id)
        self.which.setCurrentIndex(max(0, self.which.findData(before.event_id if before is not None else "")))
        self.which.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._event_box = self.box("event_id", self.tr("Which event is meant?"), self.which, cut="event_name")
        self._event_box.hide()
        self.day_box: WrittenDay | None = None
        self.place = QLineEdit(before.place if before is not None else "")
        if asked.has("place_date"):
            said_on = before.signed_on if before is not None else None
            self.day_box = self.day("signed_on", self.tr("Date"), cut="place_date", before=said_on)
            self.place.setAccessibleName(self.tr("Place"))
            self.place.setPlaceholderText(self.tr("Place, if it is written there"))
            self.place.textChanged.connect(lambda _text: self.changed.emit())
            self._parts.append(self.place)
        if asked.has("signature"):
            self.signature("signature", self.tr("Signature"))
        self.guardian: SignerBlock | None = None
        if asked.has("guardian_signature"):
            self.guardian = SignerBlock(desk, asked, "guardian_signature", self.tr("Guardian's signature"))
            self._take(self.guardian)
        self.witness = QLineEdit(before.witness_name if before is not None else "")
        self.witness.setAccessibleName(self.tr("Witness"))
        self.witness.textChanged.connect(lambda _text: self.changed.emit())
        self._witness_box = self.box("witness_name", self.tr("Witness"), self.witness, cut="office:witness")
        self._witness_box.hide()
        self.lay_out()

    def _take(self, block: SignerBlock) -> None:
        block.changed.connect(self.changed)
        self.cuts |= block.cuts
        self.controls |= block.controls
        self._signatures |= block.signatures
        self._parts.append(block)

    def settle(self, ticks: Mapping[str, bool | None]) -> None:
        self._event_box.setVisible(self.asked.has("event_name") and bool(ticks.get("event")))
        self._witness_box.setVisible(bool(ticks.get("office:verbal")))

    def deciding_days(self) -> list[WrittenDay]:
        return super().deciding_days() + ([] if self.guardian is None else self.guardian.deciding_days())

    def fill_in(self, answers: Answers) -> Answers:
        found = super().fill_in(answers)
        return replace(
            found,
            signed_on=self.day_box.day if self.day_box is not None else None,
            place=self.place.text().strip(),
            event_id=str(self.which.currentData() or "") if not self._event_box.isHidden() else "",
            witness_name="" if self._witness_box.isHidden() else self.witness.text().strip(),
            signers=() if self.guardian is None else self.guardian.signers(),
        )
