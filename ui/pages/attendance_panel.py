"""Who was at an event: names typed or pasted, a number for each sticker, and who has not answered yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from consent_db import attendance, people
from consent_db.attendance import Answered, Entry
from consent_db.records import PersonKind
from ui import labels
from ui.desk import Reading
from ui.pages.names import NEW, split_name
from ui.pages.paste_names import KINDS, PasteNamesDialog
from ui.widgets.basics import Choice, button, column, hint, label, row
from ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from consent_db.attendance import Attendee
    from consent_db.connection import Register
    from consent_db.records import Changed, Person
    from ui.desk import Desk

    Loaded = tuple[tuple[Attendee, ...], dict[str, Answered], tuple[Person, ...]]

_NUMBER, _NAME, _ANSWER = range(3)
_OFFERED_PX = 132


class AttendancePanel(QWidget):
    """Writes at once; `counted` tells how many stand on the list."""

    counted = Signal(int)

    def __init__(self, desk: Desk, event_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._reading = Reading(desk, self._question, self._loaded, owner=self)
        self._event_id = event_id
        self._rows: list[Attendee] = []
        self._people: tuple[Person, ...] = ()
        self._filling = False
        theme = desk.theme
        self.sentence = label("", "second", wrap=True)
        self.name = NameField(theme)
        hint(self.name.field, self.tr("Who was there? Type a name and press Enter"))
        self.name.list.setFixedHeight(_OFFERED_PX)
        self.name.list.hide()
        self.name.field.textChanged.connect(lambda typed: self.name.list.setVisible(bool(typed.strip())))
        self.name.named.connect(self._named)
        self.kind = Choice(theme, self.tr("What somebody new is to us"))
        self.kind.fill([(labels.person_kind(kind), kind) for kind in KINDS])
        self.kind.setToolTip(self.kind.accessibleName())
        paste = button(theme, self.tr("Paste a list …"), self.paste, icon="clipboard-text")
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Who was there"))
        self.table.setHorizontalHeaderLabels([self.tr("Number"), self.tr("Name"), self.tr("For this event")])
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_ANSWER, QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(_NUMBER, 84)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.itemChanged.connect(self._number_typed)
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.removing = button(
            theme, self.tr("Take off the list"), self.remove_selected, icon="user-minus", size="card"
        )
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected)
        self.said = label("", "second", wrap=True)
        self.undo = button(theme, self.tr("Undo"), self._undo, icon="arrow-counter-clockwise", size="card")
        self.undo.hide()
        note = label(
            self.tr(
                "What you change here is saved at once. The number is the one on the sticker that somebody wore; it"
                " helps to tell who is in a picture."
            ),
            "caption",
            wrap=True,
        )
        below = QWidget()  # takes the room where the list is empty
        layout = column(
            self.sentence,
            row(column(self.name, -1), column(self.kind, -1), column(paste, -1), gap_px=8),
            self.table,
            below,
            row(self.said, self.undo, self.removing, gap_px=8),
            note,
            gap_px=10,
        )
        layout.setStretchFactor(self.table, 8)
        layout.setStretchFactor(below, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.name)
        self._show_selected()
        desk.changes.changed.connect(self._changed)
        self.refresh()

    def _changed(self, _changed: Changed) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the list and the answers again, in the background."""
        self._reading.ask()

    def _question(self) -> Callable[[Register], Loaded]:
        event_id, today = self._event_id, self._desk.today()

        def query(register: Register) -> Loaded:
            with register.snapshot():
                return (
                    attendance.attendees(register, event_id),
                    attendance.answers(register, event_id, today),
                    people.people(register),
                )

        return query

    def _loaded(self, found: Loaded) -> None:
        listed, answers, self._people = found
        by_id = {person.id: person for person in self._people}
        keep = {self._rows[place].id for place in self._selected()}
        self._rows = sorted(listed, key=lambda one: _order(one, by_id))
        self._filling = True
        self.table.setRowCount(len(self._rows))
        for place, one in enumerate(self._rows):
            person = by_id.get(one.person_id)
            number = QTableWidgetItem(one.sticker)
            name = QTableWidgetItem(person.name if person is not None else "")
            answer = QTableWidgetItem(answered(answers.get(one.person_id, Answered.NOTHING)))
            for item in (name, answer):
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            for part, item in ((_NUMBER, number), (_NAME, name), (_ANSWER, answer)):
                self.table.setItem(place, part, item)
            for item in (number, name, answer):
                item.setSelected(one.id in keep)
        self._filling = False
        self.table.setVisible(bool(self._rows))
        self.sentence.setText(self._summary(answers))
        self.name.ask(
            self._people, recent=(), keep_text=True, notes={one.person_id: self.tr("On the list") for one in listed}
        )
        self._show_selected()
        self.counted.emit(len(self._rows))

    def _summary(self, answers: dict[str, Answered]) -> str:
        total = len(self._rows)
        if not total:
            return self.tr(
                "Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who"
                " has not signed."
            )
        silent = sum(one is Answered.NOTHING for one in answers.values())
        no = sum(one is Answered.NO for one in answers.values())
        if not silent:
            said = self.tr("All %n have answered.", "", total)
        else:
            said = self.tr("{silent} of %n have not signed.", "", total).format(silent=silent)
        return said + (" " + self.tr("%n have said no.", "", no) if no else "")

    def _selected(self) -> list[int]:
        return sorted({item.row() for item in self.table.selectedItems()})

    def _show_selected(self) -> None:
        self.removing.setEnabled(bool(self._selected()) and not self._filling)

    def _named(self, person_id: str, typed: str) -> None:
        if person_id == NEW:
            first, last = split_name(typed)
            entry = Entry(first_name=first, last_name=last, kind=PersonKind(self.kind.currentData()))
        else:
            entry = Entry(person_id=person_id)
            if any(one.person_id == person_id for one in self._rows):
                self._tell(self.tr("{name} is on the list already.").format(name=typed), undo=False)
                self.name.field.clear()
                return
        self._add((entry,))
        self.name.field.clear()

    def paste(self) -> PasteNamesDialog:
        """Ask for a list of names, and add those it means."""
        dialog = PasteNamesDialog(self._desk, self._people, {one.sticker for one in self._rows}, self)
        dialog.agreed.connect(self._add)
        dialog.open()
        return dialog

    def _add(self, entries: Sequence[Entry]) -> None:
        event_id, wanted = self._event_id, tuple(entries)
        self._write(
            lambda register: attendance.add(register, event_id, wanted, actor=self._desk.actor),
            self.tr("%n person(s) added.", "", len(wanted)),
        )

    def _number_typed(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != _NUMBER or item.row() >= len(self._rows):
            return
        before, typed = self._rows[item.row()], item.text()
        if typed.strip() == before.sticker:
            return
        self._write(
            lambda register: attendance.set_sticker(register, before, typed, actor=self._desk.actor),
            self.tr("The number is changed."),
        )

    def remove_selected(self) -> None:
        """Take the chosen people off the list; an undo brings them back."""
        gone = [self._rows[place].id for place in self._selected() if place < len(self._rows)]
        if gone:
            self._write(
                lambda register: attendance.remove(register, gone, actor=self._desk.actor),
                self.tr("%n person(s) taken off the list.", "", len(gone)),
            )

    def _write(self, act: Callable[[Register], Changed], said: str) -> None:
        self._desk.write(
            act,
            then=lambda changed: self._tell(said, undo=bool(changed.action_id)),
            failed=lambda _problem: self.refresh(),
            parent=self,
        )

    def _undo(self) -> None:
        self.undo.hide()
        self.said.setText("")
        self._desk.undo(self)

    def _tell(self, said: str, *, undo: bool) -> None:
        self.said.setText(said)
        self.undo.setVisible(undo)


def answered(value: Answered) -> str:
    """What somebody has answered, in words; see labels for the rest of the enums."""
    match value:
        case Answered.YES:
            return QCoreApplication.translate("labels", "Has a consent")
        case Answered.NO:
            return QCoreApplication.translate("labels", "Has said no")
        case Answered.NOTHING:
            return QCoreApplication.translate("labels", "Has not signed")


def _order(one: Attendee, by_id: dict[str, Person]) -> tuple[bool, int, str, str]:
    number = int(one.sticker) if one.sticker.isdecimal() and len(one.sticker) < 10 else 10**9
    name = by_id[one.person_id].name if one.person_id in by_id else ""
    return not one.sticker, number, one.sticker, name.casefold()
