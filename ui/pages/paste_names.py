"""A pasted list of names: what each line means is shown before anybody is added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from consent_db import attendance
from consent_db.records import PersonKind
from ui import labels
from ui.models.lines import Line
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from consent_db.attendance import Entry, ReadLine
    from consent_db.records import Person
    from ui.desk import Desk

_MOST_LETTERS = 200_000
KINDS = (PersonKind.MEMBER, PersonKind.GUEST, PersonKind.ELECTED, PersonKind.EMPLOYEE, PersonKind.CHILD)
"""What somebody new may be, the usual first."""


class PasteNamesDialog(ActingDialog):
    """`agreed` carries the entries; a name that several people have is left out, and said so."""

    agreed = Signal(object)

    def __init__(self, desk: Desk, known: Sequence[Person], taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = known
        self._taken = set(taken)
        self._entries: list[Entry] = []
        self.setWindowTitle(self.tr("Paste a list"))
        self.resize(620, 560)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The list, one name on each line"))
        self.text.setPlaceholderText(
            self.tr("One name on each line, with a number before it if you like:\n12 Kari Nordmann")
        )
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._read)
        self.kind = Choice(desk.theme, self.tr("What somebody new is to us"))
        self.kind.fill([(labels.person_kind(kind), kind) for kind in KINDS])
        self.kind.currentIndexChanged.connect(lambda _place: self._read())
        self.lines = LineList(desk.theme, name=self.tr("What the list means"), role="panel")
        self.sentence = label("", "second", wrap=True)
        self.add = button(desk.theme, self.tr("Add"), self._agree, kind="filled")
        self.setLayout(
            column(
                label(self.tr("Paste the names of those who were there"), "section"),
                self.text,
                row(label(self.tr("Somebody new is"), "second"), self.kind, -1),
                self.lines,
                self.sentence,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.add),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._read()

    def _read(self) -> None:
        typed = self.text.toPlainText()
        found = attendance.read_list(typed[:_MOST_LETTERS], self._known)
        self._entries = []
        lines: list[Line] = []
        taken = set(self._taken)
        left_out = 0
        for number, one in enumerate(found):
            entry, said = self._meaning(one, taken)
            if entry is None:
                left_out += 1
            else:
                self._entries.append(entry)
                taken.add(entry.sticker)
            shown = one.entry.name if entry is None or not entry.sticker else f"{entry.sticker}  {one.entry.name}"
            lines.append(Line(id=str(number), title=shown[:120], second=said))
        self.lines.show_lines(lines)
        told = self.tr("%n person(s) will be added.", "", len(self._entries)) if found else ""
        if left_out:
            told += " " + self.tr("%n line(s) left out: add them one by one.", "", left_out)
        if len(typed) > _MOST_LETTERS:
            told = self.tr("The list is too long. Paste it in parts.")
            self._entries = []
        self.sentence.setText(told)
        self.add.setEnabled(bool(self._entries))

    def _meaning(self, one: ReadLine, taken: set[str]) -> tuple[Entry | None, str]:
        entry = replace(one.entry, kind=PersonKind(self.kind.currentData()))
        if len(one.known) > 1:
            return None, self.tr("Several people are called this")
        if max(len(entry.first_name), len(entry.last_name)) > attendance.LONGEST_NAME:
            return None, self.tr("Too long for a name")
        said = self.tr("New: {kind}").format(kind=labels.person_kind(entry.kind))
        if one.known:
            entry, said = replace(entry, person_id=one.known[0]), self.tr("Known")
        if entry.sticker and entry.sticker in taken:
            entry = replace(entry, sticker="")
            said += ". " + self.tr("The number is in use already and is left out")
        return entry, said

    def _agree(self) -> None:
        entries = tuple(self._entries)
        self.accept()
        self.agreed.emit(entries)
