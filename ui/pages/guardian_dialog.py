"""Who speaks for a child, or for an adult who does not decide alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import days, people
from consent_db.ids import new_id
from consent_db.records import Guardianship, Person, Relation
from ui import labels
from ui.pages.names import split_name
from ui.pages.statement_dialog import StatementDialog
from ui.widgets.basics import Choice, button
from ui.widgets.fields import OptionalDay
from ui.widgets.flow import FlowLayout
from ui.widgets.person_choice import PersonChoice
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QLayout

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk


class GuardianDialog(StatementDialog):
    """Somebody known, or somebody new, speaks for the person; changing one also ends it."""

    places: ClassVar[Mapping[str, str]] = {
        "": "who",
        "child_id": "who",
        "guardian_id": "who",
        "guardian.first_name": "who",
        "guardian.last_name": "who",
        "evidence": "evidence",
        "valid_from": "days",
        "valid_to": "days",
    }

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        changing: Guardianship | None = None,
    ) -> None:
        super().__init__(desk, parent, then=then)
        self._person = person
        self._changing = changing
        below = days.is_below(person, 18, desk.today())
        self._adult = below is False
        if changing is not None:
            title = self.tr("Change who speaks for somebody")
        else:
            title = self.tr("Add a representative") if self._adult else self.tr("Add a guardian")
        self.setWindowTitle(title)
        known = changing or Guardianship(id="", child_id=person.id, guardian_id="")
        everybody = [one for one in people.people(desk.register) if one.id != person.id]
        if changing is not None and changing.guardian_id not in {one.id for one in everybody}:
            everybody.append(people.person(desk.register, changing.guardian_id))
        self.who = PersonChoice(desk.theme, self.tr("Who"), everybody, person_id=known.guardian_id)
        self.who.setEnabled(changing is None)
        self.relation = Choice(desk.theme, self.tr("Relation"))
        for relation in Relation:
            self.relation.addItem(labels.relation(relation), relation)
        usual = Relation.LEGAL_REPRESENTATIVE if self._adult else Relation.PARENT
        self.relation.setCurrentIndex(self.relation.findData(known.relation if changing else usual))
        self.responsible = TickBox(self.tr("Has parental responsibility"))
        self.sole = TickBox(self.tr("Alone: nobody else has parental responsibility"))
        self.responsible.setChecked(known.holds_parental_responsibility)
        self.sole.setChecked(known.sole)
        today = desk.today()
        self.valid_from = OptionalDay(desk.theme, self.tr("From"), today, chosen=known.valid_from)
        self.valid_to = OptionalDay(desk.theme, self.tr("Until"), today, chosen=known.valid_to)
        self.evidence = QLineEdit(known.evidence)
        self.evidence.setPlaceholderText(self.tr("Seen in the population register on …"))
        self._build(title)
        self.who.chosen.connect(self._who_changed)
        self.relation.currentIndexChanged.connect(lambda _at: self._settle())
        self.responsible.toggled.connect(lambda _on: self._settle())
        self.sole.toggled.connect(lambda _on: self._settle())
        self._settle()

    def _build(self, title: str) -> None:
        period = QWidget()
        flow = FlowLayout(period, gap_px=8)
        flow.addWidget(self.valid_from)
        flow.addWidget(self.valid_to)
        holds = QWidget()
        lines = FlowLayout(holds, gap_px=4)
        lines.addWidget(self.responsible)
        lines.addWidget(self.sole)
        parts: list[QWidget | QLayout] = [
            self.box("who", self.tr("Who?"), self.who),
            self.box("relation", self.tr("Relation"), self.relation),
            self.box("holds", self.tr("Parental responsibility"), holds),
            self.box(
                "days",
                self.tr("When?"),
                period,
                hint=self.tr("Leave it open where it holds until further notice. An end is never a withdrawal."),
            ),
            self.box("evidence", self.tr("How do we know?"), self.evidence),
        ]
        intro = (
            self.tr("What a representative says counts as if the person had said it.")
            if self._adult
            else self.tr("Only those with parental responsibility can say yes; a no counts from any guardian.")
        )
        self.lay_out(
            self.tr("Who speaks for {name}?").format(name=self._person.name),
            intro,
            *parts,
            act=button(
                self.desk.theme,
                self.tr("Add") if self._changing is None else self.tr("Save"),
                self.record,
                kind="filled",
            ),
        )
        self.setAccessibleName(title)

    def _who_changed(self) -> None:
        typed = self.who.typed
        new = bool(typed) and self.who.person_id is None
        self.boxes["who"].explain(self.tr("Somebody new: {name}").format(name=typed) if new else "")

    def _settle(self) -> None:
        legal = self.relation.currentData() == Relation.LEGAL_REPRESENTATIVE
        self.boxes["holds"].setVisible(not legal)
        self.sole.setEnabled(self.responsible.isChecked())
        if not self.responsible.isChecked():
            said = self.tr("Without it a signature is no yes; a no still counts.")
        elif self.sole.isChecked():
            said = self.tr("Then one signature is enough.")
        else:
            said = self.tr("Everybody recorded with parental responsibility must sign.")
        self.boxes["holds"].explain(said)

    def guardianship(self, guardian_id: str) -> Guardianship:
        """What the fields say."""
        relation = Relation(self.relation.currentData())
        responsible = relation is not Relation.LEGAL_REPRESENTATIVE and self.responsible.isChecked()
        basis = self._changing or Guardianship(id=new_id(), child_id=self._person.id, guardian_id=guardian_id)
        return replace(
            basis,
            relation=relation,
            holds_parental_responsibility=responsible,
            sole=responsible and self.sole.isChecked(),
            evidence=self.evidence.text().strip(),
            valid_from=self.valid_from.day,
            valid_to=self.valid_to.day,
        )

    def faults(self) -> dict[str, str]:
        """What a person can see is missing, by field."""
        found = {}
        if not self.who.typed:
            found["who"] = self.tr("Write the name.")
        first, last = self.valid_from.day, self.valid_to.day
        if first is not None and last is not None and last < first:
            found["days"] = self.tr("The last day lies before the first.")
        return found

    def record(self) -> None:
        """Store what the fields say."""
        if not self.tell(self.faults()):
            return
        before, known, typed, actor = self._changing, self.who.person_id, self.who.typed, self.desk.actor
        guardian_id = known or new_id()
        first, last = split_name(typed)
        lang = self.desk.unit().lang
        adult = Person(id=guardian_id, first_name=first, last_name=last, adult_declared=True, lang=lang)
        newcomer = None if known else adult
        wanted = self.guardianship(guardian_id)

        def act(register: Register) -> Changed:
            if before is not None:
                return people.update_guardianship(register, wanted, actor=actor, before=before)
            return people.add_guardianship(register, wanted, actor=actor, newcomer=newcomer)

        self.write(act, done=self.finish)
