"""The keys that move between the faces of a group, drawn beside what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.basics import KeyCap, label, row

if TYPE_CHECKING:
    from ui.theme import Theme


class NamingKeys(QWidget):
    """Says how to change face and how to see the whole picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setLayout(
            row(
                KeyCap(theme, "Alt+←"),
                KeyCap(theme, "Alt+→"),
                label(self.tr("change face"), "caption"),
                KeyCap(theme, "F8"),
                label(self.tr("whole picture"), "caption"),
            )
        )
