"""What was just done, with an undo, at the bottom of the window; leaves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ui.theme import TOAST, TOAST_TEXT
from ui.widgets.basics import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent

_SECONDS = 10
_MARGIN_PX = 24
"""At least so much of the window is seen on each side."""


class Toast(QFrame):
    """One sentence over the bottom of its parent; stays while the mouse is on it."""

    def __init__(self, parent: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setStyleSheet(
            f"QFrame {{ background: {TOAST}; border-radius: 8px; }} QLabel {{ color: {TOAST_TEXT}; }}"
            f"QPushButton {{ background: transparent; color: {TOAST_TEXT}; border: 1px solid #5A5E66;"
            " border-radius: 6px; padding: 5px 10px; }"
        )
        self._text = QLabel()
        self._undo = QPushButton()
        self._undo.setText(self.tr("Undo") + "   Ctrl+Z")
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(lambda _checked=False: undo())
        self._layout = row(self._text, self._undo, gap_px=16, margins_px=(16, 10, 12, 10))
        self.setLayout(self._layout)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, can_undo: bool) -> None:
        """Show a sentence for ten seconds."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._undo.setVisible(can_undo)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()

    def _settle(self) -> None:
        parent, room = self._parent, self._parent.width() - 2 * _MARGIN_PX
        self._text.setWordWrap(False)
        wanted = self.sizeHint()
        if wanted.width() > room:
            self._text.setWordWrap(True)
            wanted = QSize(room, max(wanted.height(), self._layout.heightForWidth(room)))
        self.resize(wanted)
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 56)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._parent:
            self._settle()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
