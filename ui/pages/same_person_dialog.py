"""Two records are one person, or two people are easily mistaken: pick the other, read what it means, and do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import look_alikes, people
from ui import errors, labels
from ui.jobs import once
from ui.models.lines import Line
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, label, row
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.look_alikes import MergePreview
    from consent_db.records import Changed, Person
    from ui.desk import Desk

_MOST = 200


class _PickDialog(ActingDialog):
    """A search among everybody else; nothing is done before somebody is picked and what follows is read."""

    picked = Signal(str)
    """Somebody is picked: what would follow is to be said, and `act` enabled."""
    agreed = Signal(object)
    """It is to be done, with this other person."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._others = [one for one in people.people(desk.register) if one.id != person.id]
        self.picked_id = ""
        self.setMinimumSize(520, 560)
        self.question = label("", "section", wrap=True)
        self.hint = label("", "second", wrap=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.installEventFilter(self)
        self.list = LineList(desk.theme, name=self.tr("People"), face=desk.crops.get, role="panel")
        desk.crops.arrived.connect(self.list.face_arrived)
        self.list.picked.connect(self.pick)
        self._faces = people.portraits(desk.register)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.means = label("", wrap=True)
        self.warning = label("", "fault", wrap=True)
        self.warning.hide()
        self.act = button(desk.theme, "", self._agree, kind="filled")
        self.act.setEnabled(False)
        self.setLayout(
            column(
                column(self.question, self.hint, gap_px=4),
                self.search,
                self.list,
                self.means,
                self.warning,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.act),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._fill()
        self.search.setFocus()

    def ask(self, title: str, question: str, hint: str, act: str) -> None:
        """Say what somebody is picked for."""
        self.setWindowTitle(title)
        self.question.setText(question)
        self.hint.setText(hint)
        self.act.setText(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down:
            self.list.setFocus()
            if self.list.chosen:
                self.pick(self.list.chosen)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        found = people.called(self._others, self.search.text())[:_MOST]
        lines = [
            Line(
                id=one.id,
                title=one.name or self.tr("Without a name"),
                second=labels.person_kind(one.kind),
                face_id=self._faces.get(one.id),
            )
            for one in found
        ]
        self.list.show_lines(lines, chosen=self.picked_id)
        if self.picked_id not in {one.id for one in found}:
            self.pick("")

    def pick(self, person_id: str) -> None:
        """Choose the other person, and say what would follow."""
        self.picked_id = person_id
        self.act.setEnabled(False)
        self.warning.hide()
        self.means.setText("")
        if person_id:
            self.list.choose(person_id)
            self.picked.emit(person_id)

    def _agree(self) -> None:
        other = next((one for one in self._others if one.id == self.picked_id), None)
        if other is not None:
            self.act.setEnabled(False)
            self.agreed.emit(other)

    def write(self, act: Callable[[Register], Changed], said: str) -> None:
        """Do it, and close; where it was refused, it can be tried again."""
        self._desk.write(
            act,
            then=lambda _changed: self.accept(),
            said=said,
            parent=self,
            failed=lambda _problem: self.act.setEnabled(True),
        )


class MergeDialog(_PickDialog):
    """The other record becomes part of this one; both keep every no."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(desk, person, parent)
        self.ask(
            self.tr("The same person twice"),
            self.tr("Which other record is also {name}?").format(name=person.name),
            self.tr("Pick it, and read first what it means."),
            self.tr("They are one person"),
        )
        self.picked.connect(self._explain)
        self.agreed.connect(self._merge)

    def _explain(self, person_id: str) -> None:
        keep_id = self._person.id

        def arrived(found: MergePreview) -> None:
            if self.picked_id == person_id:
                self._show(found)

        def failed(problem: BaseException) -> None:
            self.warning.setText(errors.sentence(problem))
            self.warning.show()

        self._desk.runner.start(
            "read",
            once(lambda register: look_alikes.merge_preview(register, keep_id, person_id)),
            finished=arrived,
            failed=failed,
            owner=self,
        )

    def _show(self, found: MergePreview) -> None:
        keep, other = found.keep.name, found.other.name
        self.means.setText(
            " ".join(
                (
                    self.tr("“{other}” becomes part of “{keep}” and leaves the list.").format(other=other, keep=keep),
                    self.tr("Then {what} belong to “{keep}”.").format(
                        what=labels.listed(
                            [
                                self.tr("%n statement(s)", "", found.other_statements),
                                self.tr("%n picture(s)", "", found.other_pictures),
                            ]
                        ),
                        keep=keep,
                    ),
                    self.tr("What either of them said no to still holds."),
                    self.tr("Ctrl+Z takes it back."),
                )
            )
        )
        warnings = []
        if found.together:
            warnings.append(self.tr("Both are named in %n picture(s): are they really one person?", "", found.together))
        if found.related:
            warnings.append(self.tr("One of them speaks for the other: are they really one person?"))
        if found.alike:
            warnings.append(self.tr("Somebody said that they only look alike: are they really one person?"))
        self.warning.setText(" ".join(warnings))
        self.warning.setVisible(bool(warnings))
        self.act.setEnabled(True)

    def _merge(self, other: Person) -> None:
        keep, actor = self._person, self._desk.actor
        self.write(
            lambda register: people.merge(register, keep.id, other.id, actor=actor),
            self.tr("“{other}” and “{keep}” are now one person").format(other=other.name, keep=keep.name),
        )


class LookalikeDialog(_PickDialog):
    """From now on nobody of the group is named several faces at a time, and every suggestion is asked about."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(desk, person, parent)
        self.ask(
            self.tr("Look-alikes"),
            self.tr("Who is mistaken for {name}?").format(name=person.name),
            self.tr("Twins, siblings, parent and child: whoever the program may confuse."),
            self.tr("They look alike"),
        )
        self.picked.connect(self._explain)
        self.agreed.connect(self._link)

    def _explain(self, person_id: str) -> None:
        other = next((one.name for one in self._others if one.id == person_id), "")
        self.means.setText(
            self.tr(
                "Faces of {name} and {other} are then always asked about one by one, and a suggested name is not"
                " enough to publish."
            ).format(name=self._person.name, other=other)
        )
        self.act.setEnabled(True)

    def _link(self, other: Person) -> None:
        person, actor = self._person, self._desk.actor
        self.write(
            lambda register: look_alikes.link(register, person.id, other.id, actor=actor),
            self.tr("{name} and {other} look alike").format(name=person.name, other=other.name),
        )
