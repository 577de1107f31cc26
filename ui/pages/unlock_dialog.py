"""Asks for the passphrase that opens a register, before there is a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, label, row

if TYPE_CHECKING:
    from ui.theme import Theme

_WIDTH_PX = 440


class UnlockDialog(ActingDialog):
    """Says what was wrong with the one typed before, if any; `passphrase` is what was typed."""

    def __init__(self, theme: Theme, fault: str = "") -> None:
        super().__init__()
        why = fault or self.tr("It is protected by a passphrase.")
        self.setWindowTitle("Klarert")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.setAccessibleDescription(why)
        self.open_it = button(theme, self.tr("Open"), self.accept, kind="filled")
        self.open_it.setDefault(True)
        self.open_it.setEnabled(False)
        self.field.textChanged.connect(lambda typed: self.open_it.setEnabled(bool(typed)))
        self.setLayout(
            column(
                label(self.tr("Open the register"), "section"),
                label(why, "fault" if fault else "second", wrap=True),
                self.field,
                row(-1, button(theme, self.tr("Cancel"), self.reject), self.open_it),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.field.setFocus()
        fit_height(self, _WIDTH_PX)

    @property
    def passphrase(self) -> str:
        """What was typed, as it was typed."""
        return self.field.text()
