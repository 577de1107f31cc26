"""Covers everything in one window while the program is locked, and asks for the passphrase that opens it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QDragEnterEvent, QKeyEvent

    from ui.theme import Theme

_LOW_PX, _NARROW_PX = 240, 260
_WIDEST_PX = 340
_TITLE = "Klarert"
"""What the taskbar says; the window's own title may name a picture, and that may name who is on it."""


class LockCover(QFrame):
    """Lies over its window, whatever is made in it meanwhile; keys, clicks and drops end here."""

    tried = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.covered = window
        self.before = window.focusWidget()
        self._title = window.windowTitle()
        self.setObjectName("lock")
        self.setProperty("role", "panel")
        self.setAutoFillBackground(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Locked"))
        self.title = label(self.tr("Locked"), "headline")
        self.why = label(self.tr("Write the passphrase to go on. Everything is as you left it."), "second", wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.setAccessibleName(self.tr("Passphrase"))
        # A menu is a window of its own, takes mouse and keyboard, and would be covered itself: nothing could close it.
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self._try)
        self.open = button(theme, self.tr("Unlock"), self._try, kind="filled")
        self.open.setAutoDefault(False)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        inside.setLayout(column(self.title, self.why, row(self.field, self.open, gap_px=8), self.fault, gap_px=10))
        self.setLayout(column(-1, row(-1, inside, -1), -1, margins_px=(12, 6, 12, 6)))
        window.setWindowTitle(_TITLE)
        window.installEventFilter(self)
        self._fill()
        self.show()
        self.raise_()

    def _fill(self) -> None:
        self.setGeometry(self.covered.rect())
        for part in (self.title, self.why):
            part.setVisible(self.height() >= _LOW_PX)
        self.open.setVisible(self.width() >= _NARROW_PX)

    def _try(self) -> None:
        if self.field.text():
            self.tried.emit(self.field.text())

    def refuse(self, said: str) -> None:
        """Say why the passphrase did not open it."""
        self.field.setEnabled(True)
        self.field.clear()
        self.fault.setText(said)
        self.fault.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Show the window again as it was."""
        self.covered.removeEventFilter(self)
        self.covered.setWindowTitle(self._title)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fill()
        elif event.type() in (QEvent.Type.ChildAdded, QEvent.Type.ChildPolished):
            self.raise_()
        elif event.type() is QEvent.Type.WindowTitleChange and self.covered.windowTitle() != _TITLE:
            self._title = self.covered.windowTitle()
            self.covered.setWindowTitle(_TITLE)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        (self.open if self.field.hasFocus() else self.field).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # Enter must not reach the buttons of a dialog below

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()
