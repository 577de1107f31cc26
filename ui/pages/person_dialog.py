"""A person's own data: as little as possible, for adults not even a birth date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QRadioButton, QWidget

from consent_db import people
from consent_db.ids import new_id
from consent_db.records import Person, PersonKind
from ui import labels
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.fields import DayField

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk

_A_CHILD_YEARS = 10


class PersonDialog(QDialog):
    """Adds somebody, or changes what is known about them."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        person: Person | None = None,
        then: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = person
        self._then = then
        self.setWindowTitle(self.tr("New person") if person is None else self.tr("Change person"))
        self.setMinimumWidth(600)
        known = person or Person(id="")
        self.first = QLineEdit(known.first_name or (known.display_name if not known.last_name else ""))
        self.last = QLineEdit(known.last_name)
        self.kind = Choice(desk.theme, "")
        for kind in PersonKind:
            if kind is not PersonKind.UNKNOWN_LABEL:
                self.kind.addItem(labels.person_kind(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(known.kind)))
        self.adult = QRadioButton(self.tr("Is 18 or older, and says so"))
        self.born = QRadioButton(self.tr("Was born on"))
        self.unknown = QRadioButton(self.tr("The age is not known"))
        today = desk.today()
        self.birth = DayField(
            desk.theme, known.birth_date or date(today.year - _A_CHILD_YEARS, 1, 1), self.tr("Birth date")
        )
        self.email = QLineEdit(known.contact_email)
        self.phone = QLineEdit(known.contact_phone)
        self.protected = QCheckBox(self.tr("Must never be published (secret address or the like)"))
        self.protected.setChecked(known.protected)
        for field, name in (
            (self.first, self.tr("First name")),
            (self.last, self.tr("Last name")),
            (self.kind, self.tr("Relation to us")),
            (self.email, self.tr("E-mail")),
            (self.phone, self.tr("Telephone")),
        ):
            field.setAccessibleName(name)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for text, field in (
            (self.tr("First name"), self.first),
            (self.tr("Last name"), self.last),
            (self.tr("Relation to us"), self.kind),
        ):
            form.addRow(text, field)
        form.addRow(self.tr("Age"), self.adult)
        form.addRow("", row(self.born, self.birth, -1))
        form.addRow("", self.unknown)
        form.addRow(self.tr("E-mail"), self.email)
        form.addRow(self.tr("Telephone"), self.phone)
        form.addRow("", self.protected)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        self.setLayout(
            column(
                form,
                label(
                    self.tr("Adults need no birth date. For children it decides who must agree."), "caption", wrap=True
                ),
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.kind.currentIndexChanged.connect(lambda _place: self._kind_chosen())
        self.born.toggled.connect(self.birth.setEnabled)
        self.birth.setEnabled(False)
        if known.birth_date is not None:
            self.born.setChecked(True)
        elif known.adult_declared:
            self.adult.setChecked(True)
        elif person is not None:
            self.unknown.setChecked(True)
        self.first.setFocus()

    def _kind_chosen(self) -> None:
        if self.kind.currentData() == PersonKind.CHILD:
            self.born.setChecked(True)

    def _save(self) -> None:
        first, last = self.first.text().strip(), self.last.text().strip()
        if not first and not last:
            self._say(self.tr("Write a name."))
            return
        if not (self.adult.isChecked() or self.born.isChecked() or self.unknown.isChecked()):
            self._say(self.tr("Say whether the person is an adult, or when the child was born."))
            return
        if self.born.isChecked() and self.birth.day > self._desk.today():
            self._say(self.tr("The birth date lies in the future."))
            return
        before = self._before or Person(id=new_id())
        wanted = replace(
            before,
            first_name=first,
            last_name=last,
            display_name="" if self._before is None else before.display_name,
            kind=PersonKind(self.kind.currentData()),
            adult_declared=self.adult.isChecked(),
            birth_date=self.birth.day if self.born.isChecked() else None,
            contact_email=self.email.text().strip(),
            contact_phone=self.phone.text().strip(),
            protected=self.protected.isChecked(),
        )
        self.save.setEnabled(False)
        self._desk.write(
            lambda register: self._store(register, wanted),
            then=lambda _changed: self._saved(wanted.id),
            parent=self,
            failed=lambda _problem: self.save.setEnabled(True),
        )

    def _store(self, register: Register, wanted: Person) -> Changed:
        if self._before is None:
            return people.add(register, wanted, actor=self._desk.actor)
        return people.update(register, wanted, actor=self._desk.actor, before=self._before)

    def _saved(self, person_id: str) -> None:
        self.accept()
        if self._then is not None:
            self._then(person_id)

    def _say(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()
