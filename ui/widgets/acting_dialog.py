"""A dialog in which Ctrl+Enter does what its one filled button does, and Escape throws away nothing unwarned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActingDialog(Dialog):
    """The same keys in every form; a button that cannot be pressed stays so."""

    _warned = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first Escape leaves nothing that was filled in; Cancel and a second one do."""
        if event.key() == Qt.Key.Key_Escape and not self._warned and self.anything_said():
            self._warned = True
            self.warn()
            return
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

    def anything_said(self) -> bool:
        """Whether something was filled in that closing would lose."""
        return False

    def warn(self) -> None:
        """Say that a second Escape leaves."""
