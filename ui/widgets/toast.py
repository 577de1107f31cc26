"""What was just done, with an undo, where it covers nothing that can be pressed or filled in; leaves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from ui.theme import TOAST, TOAST_TEXT
from ui.widgets.basics import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent, QHideEvent

_SECONDS = 10
_MARGIN_PX = 16
"""At least so much is seen on each side of it."""


class Toast(QFrame):
    """One sentence, which stays while the mouse is on it: in the status bar, or over the foot of a picture.

    In a bar it is part of the layout: a bar in which its sentence needs more than one line becomes higher.
    """

    def __init__(self, undo: Callable[[], object], *, over: QWidget | None = None) -> None:
        super().__init__(over)
        self._over = over
        self._giving_way: QWidget | None = None
        self.setStyleSheet(
            f"Toast {{ background: {TOAST}; border: 1px solid #5A5E66; border-radius: 8px; }}"
            f" QLabel {{ color: {TOAST_TEXT}; }}"
            f"QPushButton {{ background: transparent; color: {TOAST_TEXT}; border: 1px solid #5A5E66;"
            " border-radius: 6px; padding: 3px 10px; }"
        )
        self._text = QLabel()
        self._undo = QPushButton()
        self._undo.setText(self.tr("Undo") + "   Ctrl+Z")
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(lambda _checked=False: undo())
        self._undo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._layout = row(self._text, self._undo, gap_px=16, margins_px=(16, 4, 6, 4))
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        if over is not None:
            over.installEventFilter(self)
        self.hide()

    def lie_in(self, bar: QWidget, *, giving_way: QWidget) -> None:
        """Lie in a bar whose layout holds this; what gives way is hidden while both do not fit beside each other."""
        self._giving_way = giving_way
        bar.installEventFilter(self)

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
        around = self.parentWidget()
        if around is None:
            return
        self._text.setWordWrap(False)
        wanted = self.sizeHint()
        room = self._room(around, wanted.width())
        if wanted.width() > room:
            self._text.setWordWrap(True)
            wanted = QSize(room, max(wanted.height(), self._layout.heightForWidth(room)))
        self.setFixedSize(wanted)
        if self._over is not None:
            self.move((around.width() - self.width()) // 2, around.height() - self.height() - _MARGIN_PX)

    def _room(self, around: QWidget, wanted: int) -> int:
        """How wide it may be, in pixels."""
        free, giving_way = around.width() - 2 * _MARGIN_PX, self._giving_way
        if giving_way is None:
            return free
        for one in around.children():
            if isinstance(one, QWidget) and one not in (self, giving_way) and not one.isHidden():
                free -= one.minimumSizeHint().width()
        beside = free - giving_way.minimumSizeHint().width()
        giving_way.setVisible(wanted <= beside)
        return beside if wanted <= beside else free

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self._settle()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._giving_way is not None and isValid(self._giving_way):
            self._giving_way.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
