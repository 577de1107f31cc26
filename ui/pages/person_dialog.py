"""A person's own data: as little as possible, for adults not even a birth date."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from consent_db import consents, days, people
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.ids import new_id
from consent_db.records import Capacity, Person, PersonKind
from ui import labels
from ui.i18n import LANGUAGE_NAMES
from ui.pages import refusals
from ui.pages.statement_dialog import StatementDialog, beside
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.tick_box import RoundChoice, TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk

_A_CHILD_YEARS = 10
_ADULT = 18
_FIRST_YEAR = 1900
_MERGING = frozenset({"id", "merged_into_id", "merged_at", "lookalike_group_id", "display_name"})


class PersonDialog(StatementDialog):
    """Adds somebody, or changes what is known about them; what others changed meanwhile is shown, never overwritten."""

    places: ClassVar[Mapping[str, str]] = {
        "first_name": "first",
        "last_name": "last",
        "contact_email": "email",
        "contact_phone": "phone",
        "notes_private": "note",
        "birth_date": "age",
        "birth_year": "age",
        "deceased_on": "dead",
        "deceased_year": "dead",
    }

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        person: Person | None = None,
        then: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(desk, parent, then=None)
        self._before = person
        self._told = then
        self.setWindowTitle(self.tr("New person") if person is None else self.tr("Change person"))
        self._make_fields()
        self._make_age()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        names = beside(
            self.box("first", self.tr("First name"), self.first), self.box("last", self.tr("Last name"), self.last)
        )
        self.lay_out(
            self.tr("New person") if person is None else person.name or self.tr("Change person"),
            self.tr("Adults need no birth date. For children it decides who must agree."),
            names,
            self.box("kind", self.tr("Relation to us"), self.kind),
            self.box("age", self.tr("Age"), self._age_field()),
            beside(
                self.box("capacity", self.tr("Who decides"), self.capacity),
                self.box("lang", self.tr("Language of forms"), self.lang),
            ),
            beside(
                self.box("email", self.tr("Email"), self.email), self.box("phone", self.tr("Telephone"), self.phone)
            ),
            self.box("note", self.tr("Private note"), self.note),
            self.box("dead", "", self._dead_field()),
            self.protected,
            act=self.save,
        )
        self.put(person or Person(id="", lang=desk.unit().lang))
        if person is None:
            self._age.setExclusive(False)
            for one in self._age.buttons():
                one.setChecked(False)
            self._age.setExclusive(True)
        self.kind.currentIndexChanged.connect(lambda _place: self._kind_chosen())
        self.first.setFocus()

    def _make_fields(self) -> None:
        theme = self.desk.theme
        self.first, self.last, self.email, self.phone = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = Choice(theme, self.tr("Relation to us"))
        for kind in PersonKind:
            if kind is not PersonKind.UNKNOWN_LABEL or (self._before and self._before.kind is kind):
                self.kind.addItem(labels.person_kind(kind), kind)
        self.capacity = Choice(theme, self.tr("Who decides"))
        for capacity, text in (
            (Capacity.FULL, self.tr("Decides alone")),
            (Capacity.ASSISTED, self.tr("Decides with support")),
            (Capacity.REPRESENTED, self.tr("Somebody else decides")),
        ):
            self.capacity.addItem(text, capacity)
        self.lang = Choice(theme, self.tr("Language of forms"))
        for lang, name in LANGUAGE_NAMES.items():
            self.lang.addItem(name, lang)
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(70)
        self.note.setTabChangesFocus(True)
        self.protected = TickBox(self.tr("Must never be published (secret address or the like)"))

    def _make_age(self) -> None:
        today = self.desk.today()
        self.adult = RoundChoice(self.tr("Is 18 or older, and says so"))
        self.born = RoundChoice(self.tr("Was born on"))
        self.born_in = RoundChoice(self.tr("Only the year of birth is known"))
        self.unknown = RoundChoice(self.tr("The age is not known"))
        self._age = QButtonGroup(self)
        for one in (self.adult, self.born, self.born_in, self.unknown):
            self._age.addButton(one)
        self.birth = DayField(self.desk.theme, date(today.year - _A_CHILD_YEARS, 1, 1), self.tr("Birth date"))
        self.birth_year = _year_field(self.tr("Year of birth"), today.year)
        self.turning = label(self.tr("Counts as born on 31 December of that year."), "caption", wrap=True)
        for radio, field in ((self.born, self.birth), (self.born_in, self.birth_year)):
            radio.toggled.connect(field.setVisible)
            radio.clicked.connect(field.setFocus)
            field.hide()
        self.born_in.toggled.connect(self.turning.setVisible)
        self.turning.hide()
        self.dead = TickBox(self.tr("Has died"))
        self.died_on = RoundChoice(self.tr("On"))
        self.died_in = RoundChoice(self.tr("Only the year is known"))
        self._death = QButtonGroup(self)
        self._death.addButton(self.died_on)
        self._death.addButton(self.died_in)
        self.death = DayField(self.desk.theme, today, self.tr("Day of death"))
        self.death_year = _year_field(self.tr("Year of death"), today.year)

    def _age_field(self) -> QWidget:
        made = QWidget()
        made.setLayout(
            column(
                self.adult,
                row(self.born, self.birth, -1),
                row(self.born_in, self.birth_year, self.turning),
                self.unknown,
                gap_px=2,
            )
        )
        return made

    def _dead_field(self) -> QWidget:
        inner = QWidget()
        inner.setLayout(row(self.died_on, self.death, 12, self.died_in, self.death_year, -1))
        inner.hide()
        self.dead.toggled.connect(inner.setVisible)
        self.death.counts_when(self.died_on)
        self.died_in.toggled.connect(self.death_year.setEnabled)
        made = QWidget()
        made.setLayout(column(self.dead, inner, gap_px=4))
        return made

    def go_to_age(self) -> None:
        """Begin at the age: that is what is missing."""
        at = self._age.checkedButton() or self.adult
        at.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.pane.ensureWidgetVisible(self.boxes["age"]))

    def put(self, known: Person) -> None:
        """Show a record in the fields."""
        today = self.desk.today()
        self.first.setText(known.first_name or (known.display_name if not known.last_name else ""))
        self.last.setText(known.last_name)
        for choice, value in ((self.kind, known.kind), (self.capacity, known.capacity), (self.lang, known.lang)):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        year_counts = known.birth_year is not None and (
            known.birth_date is None or known.birth_year > known.birth_date.year
        )
        self.birth.set_day(known.birth_date or date(today.year - _A_CHILD_YEARS, 1, 1))
        self.birth_year.setValue(known.birth_year or today.year - _A_CHILD_YEARS)
        if year_counts:
            self.born_in.setChecked(True)
        elif known.birth_date is not None:
            self.born.setChecked(True)
        elif known.adult_declared:
            self.adult.setChecked(True)
        else:
            self.unknown.setChecked(True)
        self.email.setText(known.contact_email)
        self.phone.setText(known.contact_phone)
        self.note.setPlainText(known.notes_private)
        self.protected.setChecked(known.protected)
        self.death.set_day(known.deceased_on or today)
        self.death_year.setValue(known.deceased_year or today.year)
        (self.died_in if known.deceased_on is None and known.deceased_year else self.died_on).setChecked(True)
        self.death.setEnabled(self.died_on.isChecked())
        self.death_year.setEnabled(self.died_in.isChecked())
        self.dead.setChecked(known.deceased_on is not None or known.deceased_year is not None)

    def wanted(self) -> Person:
        """What the fields say, as a record."""
        before = self._before or Person(id=new_id())
        named = (self.first.text().strip(), self.last.text().strip())
        same_name = self._before is not None and named == (before.first_name, before.last_name)
        return replace(
            before,
            first_name=named[0],
            last_name=named[1],
            display_name=before.display_name if same_name else "",
            kind=PersonKind(self.kind.currentData()),
            adult_declared=self.adult.isChecked()
            or (before.adult_declared and days.turns(before, 0) is not None and not self.unknown.isChecked()),
            birth_date=self.birth.day if self.born.isChecked() else None,
            birth_year=self.birth_year.value() if self.born_in.isChecked() else None,
            capacity=Capacity(self.capacity.currentData()),
            lang=str(self.lang.currentData()),
            contact_email=self.email.text().strip(),
            contact_phone=self.phone.text().strip(),
            notes_private=self.note.toPlainText().strip(),
            protected=self.protected.isChecked(),
            deceased_on=self.death.day if self.dead.isChecked() and self.died_on.isChecked() else None,
            deceased_year=self._death_year(before),
        )

    def _death_year(self, before: Person) -> int | None:
        if not self.dead.isChecked():
            return None
        if self.died_in.isChecked():
            return self.death_year.value()
        # where both are known the later one protects longer (rules.md R10)
        return before.deceased_year if before.deceased_on == self.death.day else None

    def _kind_chosen(self) -> None:
        if self.kind.currentData() == PersonKind.CHILD and not self.born_in.isChecked():
            self.born.setChecked(True)

    def _faults(self, wanted: Person) -> dict[str, str]:
        today, before = self.desk.today(), self._before
        found = {}
        if not wanted.first_name and not wanted.last_name:
            found["first"] = self.tr("Write a name.")
        if self._age.checkedButton() is None:
            found["age"] = self.tr("Say whether the person is an adult, or when the child was born.")
        elif wanted.birth_date is not None and wanted.birth_date > today:
            found["age"] = self.tr("The birth date lies in the future.")
        elif (
            days.is_below(wanted, _ADULT, today) is False
            and (self.born.isChecked() or self.born_in.isChecked())
            and (before is None or days.turns(before, 0) is None)
        ):
            found["age"] = self.tr("An adult's birth date is not kept. Choose “Is 18 or older”.")
        elif before is not None and days.turns(before, 0) is not None and days.turns(wanted, 0) is None:
            said = consents.of_person(self.desk.register, before.id)
            if said.consents or said.assents or people.guardianships(self.desk.register, child_id=before.id):
                found["age"] = self.tr("Keep the birth date: it decides which of the forms count.")
        if self.born_in.isChecked() and not self.birth_year.hasAcceptableInput():
            found["age"] = self.tr("Write the year with four digits.")
        if wanted.deceased_on is not None and wanted.deceased_on > today:
            found["dead"] = self.tr("The day of death lies in the future.")
        return found

    def _save(self) -> None:
        wanted = self.wanted()
        if not self.tell(self._faults(wanted)):
            return
        before = self._before
        actor = self.desk.actor

        def act(register: Register) -> Changed:
            if before is None:
                return people.add(register, wanted, actor=actor)
            return people.update(register, wanted, actor=actor, before=before)

        self.save.setEnabled(False)
        self.desk.write(act, then=lambda _changed: self._saved(wanted.id), parent=self, failed=self._went_wrong)

    def _went_wrong(self, problem: BaseException) -> bool:
        self.save.setEnabled(True)
        if isinstance(problem, StoreProblem) and problem.code == "changed_meanwhile" and self._before is not None:
            return self._meet(self._before)
        return self.refused(problem) if isinstance(problem, Refused) else False

    def refused(self, problem: Refused) -> bool:
        """Show each fault at its field."""
        self.tell(refusals.by_field(problem.faults, self.places))
        return True

    def _meet(self, before: Person) -> bool:
        """Somebody else changed the record: take over what they changed, keep what was typed here, and say so."""
        try:
            stored = people.person(self.desk.register, before.id)
        except StoreProblem:
            return False
        mine = self.wanted()
        changes = {
            field.name: getattr(mine, field.name)
            for field in fields(Person)
            if field.name not in _MERGING and getattr(mine, field.name) != getattr(before, field.name)
        }
        self._before = stored
        self.put(replace(stored, **changes))
        self.tell(
            {
                "": self.tr(
                    "Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what"
                    " you changed. Look over it, and save again."
                )
            }
        )
        return True

    def _saved(self, person_id: str) -> None:
        self.accept()
        if self._told is not None:
            self._told(person_id)


def _year_field(name: str, latest: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(_FIRST_YEAR, latest)
    made.setAccessibleName(name)
    made.setGroupSeparatorShown(False)
    return made
