"""The fields of one event: what, when, where, what being there tells, who took the pictures, and who was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLabel, QLineEdit, QWidget

from consent_db import events, people
from consent_db.ids import new_id
from consent_db.records import EventType, Person, Reveals
from consent_db.rows import ORG_UNIT, select
from ui import labels
from ui.pages.names import split_name
from ui.widgets.basics import Choice, dress_offers, label, row
from ui.widgets.day_field import DayField, unread_day
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from consent_db.records import Event
    from ui.desk import Desk

NOTICES = ("poster", "spoken", "invitation", "letter")
"""How people are told that pictures are taken, as it is stored in `notice_given.method`."""


class EventFields(QWidget):
    """Shows an event and gives it back as it was changed; `brief` leaves out what can be said later."""

    def __init__(self, desk: Desk, event: Event, *, brief: bool = False) -> None:
        super().__init__()
        theme, today = desk.theme, desk.today()
        self._desk = desk
        self._event = event
        self.title = QLineEdit(event.title)
        self.title.setAccessibleName(self.tr("Title of the event"))
        self.title.setMaxLength(max(events.LONGEST_TITLE, len(event.title)))
        self.type = Choice(theme, self.tr("Kind of event"))
        for kind in EventType:
            self.type.addItem(labels.event_type(kind), kind)
        self.type.setCurrentIndex(self.type.findData(event.type))
        self.dated = TickBox(self.tr("From"))
        self.dated.setAccessibleName(self.tr("The days of the event are known"))
        self.start = DayField(theme, event.start or event.end or today, self.tr("First day of the event"))
        self.end = DayField(theme, event.end or event.start or today, self.tr("Last day of the event"))
        self.dated.setChecked(event.start is not None or event.end is not None)
        self.start.counts_when(self.dated)
        self.end.counts_when(self.dated)
        self.end.touched = event.end is not None
        self.start.dateChanged.connect(lambda _day: self._settle_end())
        self.reveals = Choice(theme, self.tr("What does being there tell about people?"))
        for value in (Reveals.MEMBERSHIP, Reveals.HEALTH, Reveals.NONE):
            self.reveals.addItem(labels.reveals(value), value)
        self.reveals.setCurrentIndex(self.reveals.findData(event.reveals))
        self.internal = TickBox(self.tr("Internal only: no picture of it may be published openly"))
        self.internal.setChecked(event.internal_only)
        self.minors = TickBox(self.tr("Children or young people under 18 were there"))
        self.minors.setChecked(event.minors_present)
        self.place = QLineEdit(event.place)
        self.place.setAccessibleName(self.tr("Place"))
        self.unit = Choice(theme, self.tr("Whose event it is"))
        self._fill_unit()
        self._photographers = self._known_people()
        self.photographer = self._photographer_field()
        self.credit = TickBox("")
        self.credit.hide()
        self.notice = _Notice(desk, event)
        self._shown = self._texts()
        self._lay_out(brief=brief)

    def _settle_end(self) -> None:
        """One day, unless somebody said that it went on; never an end before the start."""
        if not self.end.touched or self.end.day < self.start.day:
            self.end.set_day(self.start.day)

    def _lay_out(self, *, brief: bool) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Kind"), self.type)
        form.addRow(self.tr("Days"), row(self.dated, self.start, label("–"), self.end, -1))
        rest: list[QWidget] = [self.place, self.unit, self.minors, self.notice]
        if not brief:
            form.addRow(self.tr("Place"), self.place)
            form.addRow(self.tr("Whose event it is"), self.unit)
            form.setRowVisible(self.unit, self.unit.count() > 1)
        form.addRow(self.tr("Photographer"), self.photographer)
        form.addRow("", self.credit)
        form.setRowVisible(self.credit, False)
        form.addRow(_question(self.tr("What does being there tell about people?")))
        form.addRow(self.reveals)
        form.addRow(
            label(
                self.tr(
                    "If a picture shows that somebody is in the union or the association, or is ill, the law asks for a"
                    " consent that says so. Choose the last answer only when anybody could have been there."
                ),
                "caption",
                wrap=True,
            )
        )
        form.addRow(self.internal)
        if brief:
            for field in rest:
                field.setParent(self)
                field.hide()
            return
        form.addRow(self.minors)
        form.addRow(_question(self.tr("Were people told that pictures were taken?")))
        form.addRow(self.notice)

    def _fill_unit(self) -> None:
        own = self._desk.unit()
        found = {unit.id: unit.name for unit in select(self._desk.register, ORG_UNIT) if unit.id != own.id}
        choices: list[tuple[str, object]] = [(own.name or self.tr("Our own"), own.id)]
        choices += [(name or unit_id, unit_id) for unit_id, name in sorted(found.items(), key=lambda unit: unit[1])]
        chosen = self._event.org_unit_id or own.id
        if chosen not in [unit_id for _, unit_id in choices]:
            choices.append((chosen, chosen))
        self.unit.fill(choices, chosen)

    def _known_people(self) -> dict[str, str]:
        """Ids by name as it is shown; people of one name are told apart by a number behind it."""
        found: dict[str, str] = {}
        for person in people.people(self._desk.register):
            name, number = person.name, 1
            while name in found:
                number += 1
                name = f"{person.name} ({number})"
            if name:
                found[name] = person.id
        return found

    def _photographer_field(self) -> QLineEdit:
        chosen = self._event.default_photographer_id
        root = None if chosen is None else people.original(self._desk.register, chosen)
        field = QLineEdit(next((name for name, person_id in self._photographers.items() if person_id == root), ""))
        field.setAccessibleName(self.tr("Photographer"))
        field.setPlaceholderText(self.tr("For pictures that do not say who took them"))
        completer = QCompleter(list(self._photographers), field)
        dress_offers(completer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        return field

    def offer_credit(self, count: int) -> None:
        """Offer to write the photographer on so many pictures that name none; with none there is nothing to offer."""
        wanted = bool(count and any(letter.isalpha() for letter in self.photographer.text()))
        if wanted:
            said = self.tr("Also write this photographer on %n picture(s) that name none", "", count)
            self.credit.setText(said)
            self.credit.setAccessibleName(said)
        else:
            self.credit.setChecked(False)
        self._form.setRowVisible(self.credit, wanted)

    def fault(self) -> str:
        """What has to be put right first; empty when all is well."""
        if not any(letter.isalnum() for letter in self.title.text()):
            return self.tr("Give the event a title.")
        if (unread := unread_day(self)) is not None:
            unread.setFocus()
            return unread.complaint()
        if self.dated.isChecked() and self.end.day < self.start.day:
            return self.tr("The last day is before the first one.")
        return ""

    def settle_photographer(
        self, then: Callable[[], object], parent: QWidget, *, failed: Callable[[BaseException], object] | None = None
    ) -> None:
        """Add the typed photographer to the people if nobody is called so, then go on."""
        typed = self._typed_photographer()
        folded = {name.casefold() for name in self._photographers}
        if not typed or typed.casefold() in folded or not any(letter.isalpha() for letter in typed):
            then()
            return
        first, last = split_name(typed)
        new = Person(id=new_id(), first_name=first, last_name=last, lang=self._desk.unit().lang)

        def added(_changed: object) -> None:
            self._photographers[typed] = new.id
            then()

        actor = self._desk.actor
        self._desk.write(
            lambda register: people.add(register, new, actor=actor), then=added, parent=parent, failed=failed
        )

    def _typed_photographer(self) -> str:
        return " ".join(self.photographer.text().split())

    def _photographer_id(self) -> str | None:
        typed = self._typed_photographer().casefold()
        return next((person_id for name, person_id in self._photographers.items() if name.casefold() == typed), None)

    def _texts(self) -> dict[str, object]:
        """What is written in the fields that may show less than what is stored."""
        return {
            "title": self.title.text(),
            "place": self.place.text(),
            "photographer": self.photographer.text(),
            "days": (self.dated.isChecked(), self.start.day, self.end.day),
        }

    def event_now(self) -> Event:
        """The event as the fields say; what nobody touched is exactly what it was."""
        dated = self.dated.isChecked()
        before, chosen = self._event, self.unit.currentData()
        own = chosen == self._desk.unit().id
        now = self._texts()
        same = {name for name, shown in self._shown.items() if shown == now[name]}
        days = (self.start.day, self.end.day) if dated else (None, None)
        first, last = (before.start, before.end) if "days" in same else days
        held = before.default_photographer_id
        wanted = held if "photographer" in same else self._photographer_id()
        return replace(
            before,
            title=before.title if "title" in same else " ".join(self.title.text().split()),
            type=EventType(self.type.currentData()),
            start=first,
            end=last,
            place=before.place if "place" in same else " ".join(self.place.text().split()),
            org_unit_id=before.org_unit_id if own and before.org_unit_id in (None, chosen) else str(chosen),
            minors_present=self.minors.isChecked(),
            reveals=Reveals(self.reveals.currentData()),
            notice_given=self.notice.now(),
            internal_only=self.internal.isChecked(),
            default_photographer_id=wanted,
        )


def _question(text: str) -> QLabel:
    made = label(text, "strong", wrap=True)
    made.setContentsMargins(0, 8, 0, 0)
    return made


class _Notice(QWidget):
    """How, when and by whom people were told; a notice is never a consent."""

    def __init__(self, desk: Desk, event: Event) -> None:
        super().__init__()
        self._event = event
        self._before: dict[str, Any] = dict(event.notice_given or {})
        self.given = TickBox(self.tr("Yes, they were told"))
        self.method = Choice(desk.theme, self.tr("How they were told"))
        choices: list[tuple[str, object]] = [(notice_method(one), one) for one in NOTICES]
        held = str(self._before.get("method") or "")
        if held and held not in NOTICES:
            choices.append((held[:60], held))
        self.method.fill(choices, held or NOTICES[0])
        self.at = DayField(desk.theme, self._day() or event.start or desk.today(), self.tr("When they were told"))
        self.by = QLineEdit(str(self._before.get("by") or ""))
        self.by.setAccessibleName(self.tr("Who told them"))
        self.by.setPlaceholderText(self.tr("Who told them"))
        self.by.setMaxLength(200)
        self.given.toggled.connect(self._show)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.addRow(self.given)
        self._line = QWidget()
        self._line.setLayout(row(self.method, self.at, self.by, gap_px=8))
        form.addRow(self._line)
        form.addRow(
            label(
                self.tr("Being told is not the same as saying yes. It is kept, and counts as no consent."),
                "caption",
                wrap=True,
            )
        )
        self.given.setChecked(event.notice_given is not None)
        self._shown = self._state()
        self._show()

    def _show(self) -> None:
        self._line.setVisible(self.given.isChecked())

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(str(self._before.get("at") or "")[:10])
        except ValueError:
            return None

    def _state(self) -> tuple[object, ...]:
        return self.given.isChecked(), self.method.currentData(), self.at.day, self.by.text()

    def now(self) -> Mapping[str, Any] | None:
        """The notice as the fields say; what the register holds beside them is kept, and so is what nobody touched."""
        if self._state() == self._shown:
            return self._event.notice_given
        if not self.given.isChecked():
            return None
        at = self._before.get("at") if self.at.day == self._day() else self.at.day.isoformat()
        by = " ".join(self.by.text().split())
        return self._before | {"method": str(self.method.currentData()), "at": at, "by": by}


def notice_method(method: str) -> str:
    """How people were told, in words; what nobody knows as it is stored."""
    words = {
        "poster": QCoreApplication.translate("labels", "With a poster"),
        "spoken": QCoreApplication.translate("labels", "Said aloud"),
        "invitation": QCoreApplication.translate("labels", "In the invitation"),
        "letter": QCoreApplication.translate("labels", "In a letter or email"),
    }
    return words.get(method, method)
