"""Who took the chosen pictures, written on all of them at once; another name is replaced only where that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from consent_db import photos
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, dress_offers, fit_height, label, row
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from consent_db.records import Changed
    from ui.desk import Desk

_LONGEST = 200


class CreditDialog(ActingDialog):
    """Asks for the photographer's name; offers those that are in use."""

    def __init__(self, desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = tuple(ids)
        before = photos.credited(desk.register, self._ids)
        self.setWindowTitle(self.tr("Photographer"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Photographer"))
        self.name.setPlaceholderText(self.tr("Who took the pictures"))
        self.name.setMaxLength(_LONGEST)
        known = QCompleter(list(photos.creators(desk.register)), self.name)
        dress_offers(known)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(known)
        self.name.textChanged.connect(lambda _text: self._show())
        others = sum(before.values())
        said = self.tr("Also where another name stands now: %n picture(s)", "", others)
        self.over = TickBox(said)
        self.over.setVisible(others > 0)
        self.over.toggled.connect(lambda _on: self._show())
        self._blank = len(self._ids) - others
        self.save = button(desk.theme, self.tr("Write it"), self._save, kind="filled")
        self.save.setDefault(True)
        self.setLayout(
            column(
                label(self.tr("Who took the pictures?"), "section", wrap=True),
                label(self.tr("%n picture(s) chosen", "", len(self._ids)), "second"),
                self.name,
                self.over,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._show()
        fit_height(self, 460)
        self.name.setFocus()

    def _show(self) -> None:
        typed = any(letter.isalpha() for letter in self.name.text())
        self.save.setEnabled(typed and (self._blank > 0 or self.over.isChecked()))

    def _save(self) -> None:
        desk, ids, name, over = self._desk, self._ids, self.name.text(), self.over.isChecked()
        self.accept()

        def done(changed: Changed) -> None:
            count = len(changed.ids.get("asset", ()))
            desk.wrote.emit(self.tr("Photographer written on %n picture(s)", "", count), changed)

        desk.write(lambda register: photos.credit(register, ids, name, over=over, actor=desk.actor), then=done)
