"""The keys of the register in the settings: a passphrase, the key on this computer, and the recovery key."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QMessageBox, QWidget

from consent_db import backup, key_slots, keys
from consent_db.errors import Problem
from consent_db.keys import KeyKind
from exports import wording
from ui import errors
from ui.jobs import once
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, frame, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.keys import KeyHeader
    from ui.desk import Desk

_OF_THIS_MACHINE = frozenset({KeyKind.KEYRING, KeyKind.KEY_FILE})


class Act(Enum):
    """What a passphrase is asked for."""

    ADD = auto()
    CHANGE = auto()
    REMOVE_LOCAL_KEY = auto()


def remove_local_keys(register: Register) -> None:
    """Take away every key that opens the register without a passphrase; raises StoreProblem last_key_slot."""
    header = keys.read(register.directory)
    for slot in header.slots if header is not None else ():
        if slot.kind in _OF_THIS_MACHINE:
            key_slots.remove_key(register, slot.id)


class PassphraseDialog(ActingDialog):
    """Asks for passphrases and does one act with them; stays open with the reason when it fails."""

    def __init__(self, desk: Desk, act: Act, parent: QWidget, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._act = act
        self._then = then
        self._changing = False
        titles = {
            Act.ADD: self.tr("Set a passphrase"),
            Act.CHANGE: self.tr("Change the passphrase"),
            Act.REMOVE_LOCAL_KEY: self.tr("Remove the key on this computer"),
        }
        self.setWindowTitle(titles[act])
        self.setMinimumWidth(460)
        self.old = self._field(self.tr("The passphrase now"))
        self.new = self._field(self.tr("New passphrase"))
        self.again = self._field(self.tr("New passphrase once more"))
        form = QFormLayout()
        asked = {
            Act.ADD: (self.new, self.again),
            Act.CHANGE: (self.old, self.new, self.again),
            Act.REMOVE_LOCAL_KEY: (self.old,),
        }[act]
        for field in (self.old, self.new, self.again):
            if field in asked:
                form.addRow(field.accessibleName(), field)
            else:
                field.hide()
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, titles[act], self._save, kind="filled")
        self.save.setDefault(True)
        if act is Act.REMOVE_LOCAL_KEY:
            said = self.tr(
                "Afterwards the register opens with the passphrase only. Write it here, so that it is certain that"
                " you know it."
            )
        else:
            said = self.tr(
                "Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase"
                " again; the recovery key is the only other way in."
            )
        self.setLayout(
            column(
                label(titles[act], "section"),
                label(said, "second", wrap=True),
                form,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        fit_height(self, 460)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        return made

    def _save(self) -> None:
        act, old, new = self._act, self.old.text(), self.new.text()
        if act is not Act.REMOVE_LOCAL_KEY and new != self.again.text():
            self._say(self.tr("The two new passphrases are not the same."))
            return

        def change(register: Register) -> None:
            if act is Act.ADD:
                key_slots.add_passphrase(register, new)
            elif act is Act.CHANGE:
                key_slots.change_passphrase(register, old, new)
            else:
                with register.changing_keys() as header:
                    keys.unlock(header, passphrase=old)
                remove_local_keys(register)

        self.save.setEnabled(False)
        self._changing = True
        self._desk.runner.start("write", once(change), finished=self._done, failed=self._failed, owner=self)

    def _done(self, _nothing: object) -> None:
        self._changing = False
        self.accept()
        self._then()

    def _failed(self, problem: BaseException) -> None:
        self._changing = False
        self.save.setEnabled(True)
        if isinstance(problem, Problem):
            self._say(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.show()
        fit_height(self)

    def reject(self) -> None:
        """Leave; while the keys change it stays, since only here it is told whether they did."""
        if not self._changing:
            super().reject()


class KeyCard(QWidget):
    """What opens the register, in plain sentences, and the acts that change it."""

    changed = Signal()
    local_key_removed = Signal()
    """Something else opens the register now: a backup of before does not know it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.state = label("", "", wrap=True)
        self.said = label("", "second", wrap=True)
        self.said.hide()
        self.passphrase = button(theme, self.tr("Set a passphrase …"), lambda: self.ask(Act.ADD))
        self.change = button(theme, self.tr("Change the passphrase …"), lambda: self.ask(Act.CHANGE))
        self.another = button(theme, self.tr("Add another passphrase …"), lambda: self.ask(Act.ADD))
        self.remove = button(
            theme, self.tr("Remove the key on this computer …"), lambda: self.ask(Act.REMOVE_LOCAL_KEY)
        )
        self.recovery = button(theme, self.tr("Write a recovery key …"), self._ask_recovery)
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Keys"), "section"),
                        self.state,
                        row(self.passphrase, self.change, self.another, -1),
                        row(self.recovery, self.remove, -1),
                        self.said,
                        gap_px=12,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Say what opens the register now."""
        header = self._header()
        if header is None:
            return
        passphrase, local = header.has(KeyKind.PASSPHRASE), header.has(*_OF_THIS_MACHINE)
        if passphrase and local:
            opens = self.tr(
                "A passphrase opens the register. The key stored on this computer opens it too, without asking for"
                " the passphrase, until you remove it."
            )
        elif passphrase:
            opens = self.tr("The register opens with its passphrase only.")
        else:
            opens = self.tr(
                "The key stored on this computer opens the register, without a passphrase: whoever can log in here as"
                " you can open it."
            )
        if header.has(KeyKind.RECOVERY):
            saved = self.tr("There is a recovery key. Keep the paper locked away.")
        elif passphrase:
            saved = self.tr("There is no recovery key: if the passphrase is forgotten, everything is lost.")
        else:
            saved = self.tr("There is no recovery key: if this computer breaks, everything is lost, backups too.")
        self.state.setText(f"{opens} {saved}")
        self.passphrase.setVisible(not passphrase)
        self.change.setVisible(passphrase)
        self.another.setVisible(passphrase)
        self.remove.setVisible(passphrase and local)

    def _header(self) -> KeyHeader | None:
        try:
            return keys.read(self._desk.register.directory)
        except Problem as problem:
            self.state.setText(errors.sentence(problem))
            return None

    def ask(self, act: Act) -> PassphraseDialog:
        """Ask for the passphrases of an act, and do it."""
        dialog = PassphraseDialog(self._desk, act, self, lambda: self._done(act))
        dialog.open()
        return dialog

    def _done(self, act: Act) -> None:
        self.refresh()
        self.changed.emit()
        if act is Act.REMOVE_LOCAL_KEY:
            self.local_key_removed.emit()
            self._say(self.tr("The key on this computer is removed."))
            return
        self._say(self.tr("The passphrase is set."))
        header = self._header()
        if header is not None and header.has(*_OF_THIS_MACHINE):
            self._offer_removal()

    def _offer_removal(self) -> None:
        asked = QMessageBox.question(
            self,
            self.tr("Remove the key on this computer?"),
            self.tr(
                "The passphrase is set, but the key stored on this computer still opens the register without it. Remove"
                " that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten."
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if asked is QMessageBox.StandardButton.Yes:
            self.remove_local_keys()

    def remove_local_keys(self) -> None:
        """Take away the key on this computer."""
        self._desk.runner.start(
            "write",
            once(remove_local_keys),
            finished=lambda _nothing: self._done(Act.REMOVE_LOCAL_KEY),
            failed=lambda problem: errors.show(problem, self),
            owner=self,
        )

    def _ask_recovery(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the recovery key be written?"),
            str(Path.home() / self.tr("recovery-key.txt")),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is refused, never replaced
        )
        if file:
            self.write_recovery_key(Path(file))

    def write_recovery_key(self, file: Path) -> None:
        """Write a new recovery key to a new file, and say what to do with it."""

        def written(_nothing: object) -> None:
            self.refresh()
            self.changed.emit()
            self._say(wording.text("note.recovery_key", self._desk.lang, file=file))

        self._desk.runner.start(
            "write",
            once(lambda register: backup.write_recovery_key(register, file)),
            finished=written,
            failed=lambda problem: errors.show(problem, self),
            owner=self,
        )

    def _say(self, said: str) -> None:
        self.said.setText(said)
        self.said.show()
