"""Says that the papers will have a blank line where the branch's contact should stand, and leads to the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from ui.desk import Desk


class ContactNote(QWidget):
    """Shown only while the branch has neither a contact, a telephone, an email nor an address."""

    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        text = self.tr("No contact is filled in: the paper gets a blank line where it should stand.")
        self.settings = button(desk.theme, self.tr("Fill in under Settings …"), self.wanted.emit, icon="gear-six")
        self.setLayout(column(label(text, "second", wrap=True), row(self.settings, -1), gap_px=6))
        unit = desk.unit()
        self.setVisible(
            not any(one.strip() for one in (unit.contact_name, unit.phone, unit.email, unit.postal_address))
        )
