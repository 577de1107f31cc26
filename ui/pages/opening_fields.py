"""What opens a new register: this computer or a passphrase, and the recovery key for the day neither does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from consent_db import keys
from consent_db.errors import Problem
from consent_db.keys import KeyKind
from ui.pages.recovery_key import RecoveryKey
from ui.widgets.basics import column, label, row
from ui.widgets.fields import FieldBox
from ui.widgets.tick_box import RoundChoice

if TYPE_CHECKING:
    from ui.desk import Desk


class OpeningFields(QWidget):
    """Asks only where no passphrase is set yet; the recovery key is made at once when somebody asks for it."""

    changed = Signal()

    def __init__(self, desk: Desk, *, passphrase: tuple[str, str] | None = None) -> None:
        super().__init__()
        self._has_passphrase = _has_passphrase(desk)
        self.by_computer = RoundChoice(self.tr("This computer"))
        self.by_passphrase = RoundChoice(self.tr("A passphrase"))
        self._choice = QButtonGroup(self)
        self._choice.addButton(self.by_computer)
        self._choice.addButton(self.by_passphrase)
        (self.by_computer if passphrase is None else self.by_passphrase).setChecked(True)
        typed = passphrase or ("", "")
        self.new = _hidden(self.tr("Passphrase"), typed[0])
        self.again = _hidden(self.tr("Once more"), typed[1])
        both = QWidget()
        both.setLayout(row(self.new, self.again))
        self.typed = FieldBox("", both)
        self.caption = label("", "caption", wrap=True)
        self.recovery = RecoveryKey(desk, self)
        title = label(self.tr("What opens the register?"), "strong", wrap=True)
        if self._has_passphrase:
            known = label(self.tr("The register opens with its passphrase."), "second", wrap=True)
            self.setLayout(column(title, known, self.recovery, gap_px=6))
            for unasked in (self.by_computer, self.by_passphrase, self.typed, self.caption):
                unasked.setParent(self)  # else they would outlive the dialog
                unasked.hide()
            return
        choice = row(self.by_computer, self.by_passphrase, -1, gap_px=20)
        self.setLayout(column(title, choice, self.typed, self.caption, self.recovery, gap_px=6))
        self.by_passphrase.toggled.connect(lambda _on: self._follow())
        self._follow()

    @property
    def passphrase(self) -> tuple[str, str] | None:
        """The passphrase as it was typed, twice; None where this computer opens the register, or one is set already."""
        if self._has_passphrase or not self.by_passphrase.isChecked():
            return None
        return self.new.text(), self.again.text()

    def fault(self) -> str:
        """What is wrong with the passphrase, shown at the field; empty where nothing is."""
        typed = self.passphrase
        said = ""
        if typed is not None and not typed[0].strip():
            said = self.tr("Write a passphrase.")
        elif typed is not None and typed[0] != typed[1]:
            said = self.tr("The two passphrases are not the same.")
        self.typed.say(said)
        return said

    def _follow(self) -> None:
        asked = self.by_passphrase.isChecked()
        self.typed.setVisible(asked)
        said = (
            self.tr("Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.")
            if asked
            else self.tr("Whoever can log in here as you can open it. Nothing to remember.")
        )
        self.caption.setText(said)
        self.changed.emit()


def _has_passphrase(desk: Desk) -> bool:
    try:
        header = keys.read(desk.register.directory)
    except Problem:
        return False  # whoever sets one is told what is wrong
    return header is not None and header.has(KeyKind.PASSPHRASE)


def _hidden(name: str, typed: str) -> QLineEdit:
    made = QLineEdit(typed)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
