"""A child's own answer: asked on which day, how, and what the child said."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLineEdit

from consent_db import channels, clock, consents, days, people
from consent_db.ids import new_id
from consent_db.records import Answer, Assent
from ui import labels
from ui.pages.statement_dialog import StatementDialog, beside
from ui.pages.wrong_person import WrongPerson, effect_of
from ui.widgets.basics import Choice, button
from ui.widgets.day_field import DayField
from ui.widgets.fields import Ticks
from ui.widgets.scan_files import ScanFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QLayout, QWidget

    from consent_db.records import Person
    from ui.desk import Desk


class AssentDialog(StatementDialog):
    """What the child said, on which day; the child's no counts whatever the guardians say."""

    places: ClassVar[Mapping[str, str]] = {
        "child_id": "about",
        "asked_on": "asked",
        "recorded_at": "asked",
        "answer": "answer",
        "not_channels": "not_channels",
        "limits_text": "limits",
        "supersedes_id": "steward",
    }

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Assent | None = None,
    ) -> None:
        super().__init__(desk, parent, then=then)
        self._person = person
        self._correcting = correcting
        self.setWindowTitle(self.tr("The child's own answer") if correcting is None else self.tr("Correct an answer"))
        self.about = WrongPerson(desk, person, asked=correcting is not None)
        self.asked = DayField(desk.theme, desk.today(), self.tr("Asked on"))
        self.how = Choice(desk.theme, self.tr("How"))
        for how, text in (
            ("spoken", self.tr("Spoken")),
            ("drawn", self.tr("Drawn")),
            ("written", self.tr("Written")),
        ):
            self.how.addItem(text, how)
        self.answer = Choice(desk.theme, self.tr("Answer"))
        self.answer.setPlaceholderText(self.tr("Choose the answer"))
        named = set(correcting.not_channels) if correcting is not None else set()
        known = [one for one in channels.channels(desk.register) if one.active or one.id in named]
        self.not_channels = Ticks([(one.id, one.name) for one in known])
        self.limits = QLineEdit()
        self.scans = scans = ScanFiles(
            desk,
            name=self.tr("Drawing or note"),
            hint=self.tr("Drop the drawing or note here, in one file. It is kept encrypted in the register."),
            single=True,
        )
        self._fill_answers()
        self._build(scans)
        if correcting is not None:
            self._show(correcting)
        self.answer.currentIndexChanged.connect(lambda _at: self._settle_answer())
        self.asked.dateChanged.connect(lambda _day: self._settle_day())
        self.about.chosen.connect(self._person_changed)
        self.not_channels.changed.connect(self.look_ahead_soon)
        self._settle_answer()
        self._settle_day()
        self.answer.setFocus()

    @property
    def person(self) -> Person:
        """The child."""
        return self.about.person or self._person

    def _build(self, scans: ScanFiles) -> None:
        parts: list[QWidget | QLayout] = []
        if self._correcting is not None:
            banner = self.tr("Replaces the entry of {date}").format(date=labels.day(self._correcting.asked_on))
            parts += [
                self.replaces(banner, why=self._why_steward()),
                self.box("about", self.tr("Whose answer is it?"), self.about),
            ]
        parts += [
            beside(self.box("asked", self.tr("Asked on"), self.asked), self.box("how", self.tr("How?"), self.how)),
            self.box("answer", self.tr("What did the child say?"), self.answer),
            self.box("not_channels", self.tr("Not here"), self.not_channels),
            self.box("limits", self.tr("In the child's own words"), self.limits),
            self.box("scans", self.tr("Drawing or note"), scans),
        ]
        self.lay_out(
            self.tr("What did {name} say?").format(name=self._person.name),
            self.tr("The child's no always counts, whatever the guardians say."),
            *parts,
            act=button(self.desk.theme, self.tr("Record"), self.record, kind="filled"),
        )

    def _fill_answers(self) -> None:
        """Too young to answer is offered only below the age from which a child must be asked."""
        chosen = self.answer.currentData()
        small = days.is_below(self.person, self.desk.policy().assent_capable_from, self.asked.day) is True
        offered = [(labels.answer(one), one) for one in Answer if one is not Answer.NOT_CAPABLE or small]
        self.answer.blockSignals(True)
        self.answer.clear()
        for text, one in offered:
            self.answer.addItem(text, one)
        self.answer.setCurrentIndex(-1 if chosen is None else self.answer.findData(chosen))
        self.answer.blockSignals(False)

    def _person_changed(self) -> None:
        self.ask_steward(self._why_steward())
        self._settle_day()

    def _settle_day(self) -> None:
        self._fill_answers()
        self._settle_answer()

    def _settle_answer(self) -> None:
        answer, age = self.answer.currentData(), self.desk.policy().assent_capable_from
        self.boxes["not_channels"].setVisible(answer == Answer.PARTIAL)
        self.boxes["answer"].explain(
            self.tr("From {age} years a child must be asked; “too young to answer” counts only before that.").format(
                age=age
            )
            if answer in (None, Answer.NOT_CAPABLE)
            else ""
        )
        self.look_ahead_soon()

    def _why_steward(self) -> str:
        old = self._correcting
        if old is None:
            return ""
        if old.answer in (Answer.NO, Answer.PARTIAL) or old.not_channels:
            return self.tr("This entry holds a no. Only the data steward may replace a no.")
        if people.original(self.desk.register, old.child_id) != self.person.id:
            return self.tr("Only the data steward may move an entry to another person.")
        return ""

    def _show(self, old: Assent) -> None:
        self.asked.set_day(old.asked_on)
        self.how.setCurrentIndex(max(0, self.how.findData(old.how)))
        self._fill_answers()
        self.answer.setCurrentIndex(self.answer.findData(old.answer))
        self.not_channels.tick(*old.not_channels)
        self.limits.setText(old.limits_text)
        proof = consents.proof_of(self.desk.register, "assent", old.id)
        if proof is not None and self.scans is not None:
            self.scans.keep((proof,))

    def assent(self) -> Assent:
        """What the fields say, as one statement."""
        answer = Answer(self.answer.currentData())
        return Assent(
            id=new_id(),
            child_id=self.person.id,
            asked_on=self.asked.day,
            recorded_at=clock.now_utc(),
            answer=answer,
            how=str(self.how.currentData()),
            not_channels=self.not_channels.ticked if answer is Answer.PARTIAL else (),
            limits_text=self.limits.text().strip(),
            supersedes_id=self._correcting.id if self._correcting else None,
        )

    def faults(self) -> dict[str, str]:
        """What a person can see is missing, by field."""
        found = {}
        if self._correcting is not None and self.about.person is None:
            found["about"] = self.tr("Choose somebody from the list.")
        if self.asked.day > self.desk.today():
            found["asked"] = self.tr("The child cannot have been asked in the future.")
        if self.answer.currentData() is None:
            found["answer"] = self.tr("Choose the answer.")
        elif self.answer.currentData() == Answer.PARTIAL and not self.not_channels.ticked:
            found["not_channels"] = self.tr("Tick where the child does not want to be shown.")
        return found | self.steward_fault()

    def record(self) -> None:
        """Record what the fields say."""
        if self.waiting_for_scans(self.record) or not self.tell(self.faults()):
            return
        assert self.scans is not None
        assent, scans, kept = self.assent(), self.scans.scans, self.scans.kept
        self.write(
            lambda register: consents.record_assent(
                register,
                assent,
                actor=self.actor(register),
                proof=scans[0] if scans else None,
                evidence_id=kept[0].id if kept else None,
            ),
            done=self.finish,
        )

    def look_ahead(self) -> None:
        if self._correcting is None or self.about.person is None or self.answer.currentData() is None:
            return
        effect_of(self.desk, self.assent(), self._correcting.child_id, self.person, self.tell_effect, owner=self)
