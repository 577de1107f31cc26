"""What dialogs with fields to save share: Ctrl+Enter saves, and the first Escape throws away nothing filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import fit_height

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLabel, QPushButton


class SavingDialog(ActingDialog):
    """Knows what its fields said when it was shown; `save` is its act, `fault` the line that tells what is wrong."""

    save: QPushButton
    fault: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_first: list[object] | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._at_first is None:
            self._at_first = self._said()

    def anything_said(self) -> bool:
        """Whether a field says something else than when the dialog was opened."""
        return self._at_first is not None and self._said() != self._at_first

    def _said(self) -> list[object]:
        return said_in(self)

    def press(self) -> None:
        self.save.click()

    def warn(self) -> None:
        self.fault.setText(self.tr("Press Escape once more to leave without saving."))
        self.fault.show()
        layout = self.layout()
        if layout is not None and layout.sizeConstraint() is QLayout.SizeConstraint.SetNoConstraint:
            fit_height(self)


def said_in(part: QWidget) -> list[object]:
    """What all the fields in a part of a dialog say, to be compared with what they say later."""
    return [said for one in part.findChildren(QWidget) if (said := _of(one)) is not None]


def _of(field: QWidget) -> object:
    """What a field says; None for what is no field."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, QDateEdit):
        return field.date()
    if isinstance(field, QCheckBox | QRadioButton):
        return field.isChecked()
    return None
