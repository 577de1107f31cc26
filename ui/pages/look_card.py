"""How the window looks on this machine: its language, and light or dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QFrame

from ui.i18n import LANGUAGE_NAMES
from ui.practice import Ending
from ui.widgets.basics import Choice, button, column, label, row

if TYPE_CHECKING:
    from ui.desk import Desk

LOOK = "look"
"""Where the choice is remembered: light, dark, or nothing for what the system says."""


class LookCard(QFrame):
    """Both take effect at once; nothing of it is in the register."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "card")
        self.language = Choice(desk.theme, self.tr("Language of the window"))
        self.language.fill([(name, code) for code, name in LANGUAGE_NAMES.items()])
        self.language.setCurrentIndex(self.language.findData(desk.lang))
        self.language.activated.connect(lambda _place: self._speak())
        self.look = Choice(desk.theme, self.tr("Colours"))
        self.look.fill(
            [(self.tr("As the system"), ""), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")],
        )
        self.look.setCurrentIndex(max(0, self.look.findData(str(desk.settings.value(LOOK, "") or ""))))
        self.look.activated.connect(lambda _place: self._colour())
        self.practise = button(
            desk.theme,
            self.tr("Try with practice pictures"),
            lambda: QCoreApplication.exit(Ending.WANTED),
            icon="graduation-cap",
        )
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Language of the window"), self.language)
        form.addRow(self.tr("Colours"), self.look)
        if not desk.practising:
            form.addRow(self.tr("Practice"), row(self.practise, -1))
        self.setLayout(
            column(label(self.tr("Language and look"), "section"), form, gap_px=12, margins_px=(20, 16, 20, 16))
        )

    def refresh(self) -> None:
        """Nothing of it is stored in the register."""

    def _speak(self) -> None:
        code = str(self.language.currentData())
        self._desk.settings.setValue("language", code)
        if code != self._desk.lang:
            self.language_chosen.emit(code)

    def _colour(self) -> None:
        chosen = str(self.look.currentData() or "")
        self._desk.settings.setValue(LOOK, chosen)
        self._desk.theme.choose(None if not chosen else chosen == "dark")
