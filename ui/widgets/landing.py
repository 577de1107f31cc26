"""Puts the keyboard into a place one jumps to: on its first control that works, also while the place is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

_BY_HAND = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_MOVED = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Landing(QObject):
    """Follows the first control while the place changes by itself, and no longer once a hand has done something."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._controls: tuple[QWidget, ...] = ()

    def land(self, controls: Sequence[QWidget]) -> None:
        """Give the focus to the first of the controls that can take it; what comes first is asked first."""
        self.end()
        self._controls = tuple(controls)
        for one in self._controls:
            one.installEventFilter(self)
        self._take()

    def end(self) -> None:
        """Leave the focus where it is from now on."""
        for one in self._controls:
            if isValid(one):
                one.removeEventFilter(self)
        self._controls = ()

    def _take(self) -> None:
        for one in self._controls:
            if isValid(one) and one.isVisible() and one.isEnabled():
                one.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BY_HAND or (kind is QEvent.Type.FocusOut and self._moved(event)):
            self.end()
        elif kind in (QEvent.Type.Show, QEvent.Type.EnabledChange):
            focused = QApplication.focusWidget()
            if focused is None or focused in self._controls or not focused.isVisible():
                self._take()
        elif kind is QEvent.Type.Hide and watched is QApplication.focusWidget():
            QTimer.singleShot(0, self, self._take)
        return super().eventFilter(watched, event)

    @staticmethod
    def _moved(event: QEvent) -> bool:
        return isinstance(event, QFocusEvent) and event.reason() in _MOVED
