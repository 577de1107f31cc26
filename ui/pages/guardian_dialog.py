"""Who speaks for a child, or for an adult who does not decide alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QWidget

from consent_db import people
from consent_db.ids import new_id
from consent_db.records import Guardianship, Person, Relation
from ui import labels
from ui.pages.names import split_name
from ui.widgets.basics import Choice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk


class GuardianDialog(QDialog):
    """Somebody known, or somebody new, speaks for the child."""

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        changing: Guardianship | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._child = child = person
        self._then = then
        self._changing = changing
        self.setWindowTitle(self.tr("Add a guardian"))
        self.setMinimumWidth(480)
        self.who = Choice(desk.theme, self.tr("Who"))
        self.who.addItem(self.tr("Somebody new"), None)
        for person in people.people(desk.register):
            if person.id != child.id:
                self.who.addItem(person.name, person.id)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the guardian"))
        self.relation = Choice(desk.theme, self.tr("Relation"))
        for relation in Relation:
            self.relation.addItem(labels.relation(relation), relation)
        self.relation.setCurrentIndex(self.relation.findData(Relation.PARENT))
        self.responsible = QCheckBox(self.tr("Has parental responsibility"))
        self.sole = QCheckBox(self.tr("Alone"))
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Who"), self.who)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Relation"), self.relation)
        form.addRow("", self.responsible)
        form.addRow("", self.sole)
        self.who.currentIndexChanged.connect(lambda _place: self.name.setEnabled(self.who.currentData() is None))
        self.responsible.toggled.connect(self.sole.setEnabled)
        self.sole.setEnabled(False)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Add"), self._save, kind="filled")
        self.setLayout(
            column(
                label(self.tr("Who speaks for {name}?").format(name=child.name), "section", wrap=True),
                label(
                    self.tr("Only those with parental responsibility can say yes; a no counts from any guardian."),
                    "second",
                    wrap=True,
                ),
                form,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )

    def _save(self) -> None:
        known, typed = self.who.currentData(), self.name.text().strip()
        if known is None and not typed:
            self.fault.setText(self.tr("Write the guardian's name."))
            self.fault.show()
            return
        guardian_id = str(known) if known is not None else new_id()
        actor = self._desk.actor
        row_id, child_id = new_id(), self._child.id
        relation = Relation(self.relation.currentData())
        responsible = self.responsible.isChecked()
        sole = responsible and self.sole.isChecked()

        def act(register: Register) -> Changed:
            if known is None:
                first, last = split_name(typed)
                guardian = Person(id=guardian_id, first_name=first, last_name=last, adult_declared=True)
                people.add(register, guardian, actor=actor)
            new = Guardianship(
                id=row_id,
                child_id=child_id,
                guardian_id=guardian_id,
                relation=relation,
                holds_parental_responsibility=responsible,
                sole=sole,
            )
            return people.add_guardianship(register, new, actor=actor)

        self.save.setEnabled(False)
        self._desk.write(
            act,
            then=lambda _changed: self.accept(),
            parent=self,
            failed=lambda _problem: self.save.setEnabled(True),
        )
