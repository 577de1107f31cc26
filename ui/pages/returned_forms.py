"""Returned forms: each page beside what was read from it, corrected and approved by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import column
from ui.widgets.forms_bar import RETURNED, FormsBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from consent_db.records import Changed
    from ui.desk import Desk


class ReturnedForms(QWidget):
    """The pages that wait, at the left; the chosen one in the middle; its answers at the right."""

    asked = Signal(str)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.bar = FormsBar(desk.theme, RETURNED)
        self.setLayout(column(self.bar, -1))

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard works on."""
        return (self.bar.chips[RETURNED],)

    def refresh(self, changed: Changed | None = None) -> None:
        """Read anew what waits."""

    def add(self, files: Sequence[Path]) -> None:
        """Read files into a new pile."""
