"""Ask whose consent is withdrawn, before anything about anybody is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import days, people
from ui import labels
from ui.models.lines import Line
from ui.pages.withdraw_dialog import WithdrawDialog
from ui.widgets.basics import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from consent_db.records import Person
    from ui.desk import Desk

_MOST, _GROWN = 200, 18
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhoseDialog(Dialog):
    """Narrows as you type; nobody is chosen for you, and whoever is chosen leads to the form for withdrawing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._everybody = people.people(desk.register)
        self._faces = people.portraits(desk.register)
        self.setWindowTitle(self.tr("Somebody wants to withdraw"))
        self.setMinimumSize(480, 520)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.act = button(desk.theme, self.tr("Next …"), self._go_on, kind="filled")
        self.act.setDefault(True)
        self.list = LineList(desk.theme, name=self.tr("People"), face=desk.crops.get, role="panel")
        desk.crops.arrived.connect(self.list.face_arrived)
        self.list.picked.connect(self.pick)
        self.list.opened.connect(lambda _id: self.act.click())
        self.nobody = label("", "second", wrap=True)
        self.picked_id = ""
        self.setLayout(
            column(
                label(self.tr("Whose consent is it?"), "section", wrap=True),
                label(self.tr("A guardian withdraws for the child: choose the child."), "second", wrap=True),
                self.search,
                self.list,
                self.nobody,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.act),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._fill()
        self.search.setFocus()

    def pick(self, person_id: str) -> None:
        """Choose whose consent it is; an empty id chooses nobody."""
        self.picked_id = person_id
        self.act.setEnabled(bool(person_id))
        if person_id:
            self.list.choose(person_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() in _ENTER and not self.picked_id:
                return True  # nobody is chosen by having typed part of a name
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        found = people.called(self._everybody, self.search.text())[:_MOST]
        self.list.show_lines([self._line(one) for one in found], chosen=self.picked_id)
        self.nobody.setText(
            ""
            if found
            else self.tr(
                "Nobody here has that name. If they can be recognised in a picture, open the picture and choose"
                " “Somebody wants it removed …”."
            )
        )
        self.nobody.setVisible(not found)
        self.pick(self.picked_id if self.picked_id in {one.id for one in found} else "")

    def _line(self, one: Person) -> Line:
        age = days.age_at(one, self._desk.today())
        name = one.name or self.tr("Without a name")
        return Line(
            id=one.id,
            title=name if age is None or age >= _GROWN else self.tr("{name}, %n year(s)", "", age).format(name=name),
            second=labels.person_kind(one.kind),
            face_id=self._faces.get(one.id),
        )

    def _go_on(self) -> None:
        person = next((one for one in self._everybody if one.id == self.picked_id), None)
        if person is None:
            return
        self.accept()
        WithdrawDialog(self._desk, person, self._window).open()
