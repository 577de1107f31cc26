"""A dialog in which Ctrl+Enter does what its one filled button does, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActingDialog(Dialog):
    """The same key as in the forms that record something; a button that cannot be pressed stays so."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.press()
            return
        super().keyPressEvent(event)

    def press(self) -> None:
        """Do what the filled button does."""
        for one in self.findChildren(QPushButton):
            if one.property("kind") == "filled" and one.window() is self and one.isVisible():
                one.click()
                return
