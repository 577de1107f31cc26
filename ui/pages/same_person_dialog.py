"""Two records are one person, or two people are easily mistaken: pick the other, read what it means, and do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from consent_db import look_alikes, people
from ui import errors, labels
from ui.jobs import once
from ui.models.lines import Line
from ui.widgets.basics import button, column, label, row
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.look_alikes import MergePreview
    from consent_db.records import Changed, Person
    from ui.desk import Desk

_MOST = 200


class _PickDialog(QDialog):
    """A search among everybody else; nothing is done before somebody is picked and what follows is read."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._others = [one for one in people.people(desk.register) if one.id != person.id]
        self.picked_id = ""
        self.setMinimumSize(520, 560)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.installEventFilter(self)
        self.list = LineList(desk.theme, name=self.tr("People"), face=desk.crops.get, role="panel")
        self.list.picked.connect(self.pick)
        self._faces = people.portraits(desk.register)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.means = label("", wrap=True)
        self.warning = label("", "fault", wrap=True)
        self.warning.hide()
        self.act = button(desk.theme, "", self._act, kind="filled")
        self.act.setEnabled(False)
        self.setLayout(
            column(
                self._heading(),
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

    def _heading(self) -> QWidget:
        raise NotImplementedError

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
            self._explain(person_id)

    def _explain(self, person_id: str) -> None:
        raise NotImplementedError

    def _do(self, register: Register, other_id: str) -> Changed:
        raise NotImplementedError

    def _done(self, other: Person) -> str:
        raise NotImplementedError

    def _act(self) -> None:
        other = next((one for one in self._others if one.id == self.picked_id), None)
        if other is None:
            return
        self.act.setEnabled(False)
        self._desk.write(
            lambda register: self._do(register, other.id),
            then=lambda _changed: self.accept(),
            said=self._done(other),
            parent=self,
            failed=lambda _problem: self.act.setEnabled(True),
        )


class MergeDialog(_PickDialog):
    """The other record becomes part of this one; both keep every no."""

    def _heading(self) -> QWidget:
        self.setWindowTitle(self.tr("The same person twice"))
        self.act.setText(self.tr("They are one person"))
        made = QWidget()
        made.setLayout(
            column(
                label(
                    self.tr("Which other record is also {name}?").format(name=self._person.name), "section", wrap=True
                ),
                label(self.tr("Pick it, and read first what it means."), "second", wrap=True),
                gap_px=4,
            )
        )
        return made

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

    def _do(self, register: Register, other_id: str) -> Changed:
        return people.merge(register, self._person.id, other_id, actor=self._desk.actor)

    def _done(self, other: Person) -> str:
        return self.tr("“{other}” and “{keep}” are now one person").format(other=other.name, keep=self._person.name)


class LookalikeDialog(_PickDialog):
    """From now on nobody of the group is named several faces at a time, and every suggestion is asked about."""

    def _heading(self) -> QWidget:
        self.setWindowTitle(self.tr("Look-alikes"))
        self.act.setText(self.tr("They look alike"))
        made = QWidget()
        made.setLayout(
            column(
                label(self.tr("Who is mistaken for {name}?").format(name=self._person.name), "section", wrap=True),
                label(
                    self.tr("Twins, siblings, parent and child: whoever the program may confuse."), "second", wrap=True
                ),
                gap_px=4,
            )
        )
        return made

    def _explain(self, person_id: str) -> None:
        other = next((one.name for one in self._others if one.id == person_id), "")
        self.means.setText(
            self.tr(
                "Faces of {name} and {other} are then always asked about one by one, and a suggested name is not"
                " enough to publish."
            ).format(name=self._person.name, other=other)
        )
        self.act.setEnabled(True)

    def _do(self, register: Register, other_id: str) -> Changed:
        return look_alikes.link(register, self._person.id, other_id, actor=self._desk.actor)

    def _done(self, other: Person) -> str:
        return self.tr("{name} and {other} look alike").format(name=self._person.name, other=other.name)
