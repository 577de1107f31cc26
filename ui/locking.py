"""Locks the windows of a register with a passphrase when nobody used them for ten minutes; what runs goes on."""

from __future__ import annotations

import hmac
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from consent_db import keys
from consent_db.errors import Problem, StoreProblem
from consent_db.keys import OF_THIS_MACHINE, KeyKind
from ui import errors
from ui.jobs import once

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.widgets.lock_cover import LockCover

IDLE_SECONDS: Final = 600
"""conventions.md 6: auto-lock 10 min, only with a passphrase, and running jobs go on."""

_LOCKS: Final = Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_L
_USED: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)
_HELD_BACK: Final = frozenset(
    {
        *_USED,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.InputMethod,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


def opens(register: Register, passphrase: str) -> None:
    """Tell whether a passphrase opens this very register, and not one that was put in its place.

    Raises StoreProblem `wrong_passphrase`, `keys_file_missing`, `keys_damaged`.
    """
    header = keys.read(register.directory)
    if header is None:
        raise StoreProblem("keys_file_missing", folder=str(register.directory))
    found = keys.unlock(header, passphrase=passphrase)
    if not hmac.compare_digest(found.master, register.unlocked.master):
        raise StoreProblem("wrong_passphrase")


class Locking(QObject):
    """Covers every window; nothing is closed, so nothing that was typed is lost.

    The keys stay in memory, since what runs goes on with them: a search, a backup. It keeps out whoever sits down at
    an open program, not whoever reads the memory of the machine.
    """

    def __init__(self, desk: Desk, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(desk)
        self._desk = desk
        self._now = now
        self._used = now()
        self._covers: list[LockCover] = []
        self.locked = False
        desk.changes.ticked.connect(self._look)

    def add_key(self, window: QWidget) -> None:
        """Let Ctrl+L lock at once, whichever window of the program one is in."""
        shortcut = QShortcut(QKeySequence(_LOCKS), window, context=Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self._lock_now)

    def _lock_now(self) -> None:
        if self.can_lock():
            self.lock()
        else:
            self._desk.tell(self.tr("Only a passphrase can lock the program. Set one under Keys in the settings."))

    def can_lock(self) -> bool:
        """Whether only a passphrase opens the register: where this machine opens it, a lock would keep nobody out."""
        try:
            header = keys.read(self._desk.register.directory)
        except Problem:
            return False
        return header is not None and header.has(KeyKind.PASSPHRASE) and not header.has(*OF_THIS_MACHINE)

    def _look(self) -> None:
        if self.locked:
            return
        # Only what the window system sends passes here: a filter on the application would see every event of Qt.
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        if self._is_idle():
            self.lock()

    def _is_idle(self) -> bool:
        now = self._now()
        self._used = min(self._used, now)  # a clock that was put back
        return now - self._used >= IDLE_SECONDS

    def lock(self) -> None:
        """Cover all windows, where a passphrase can open them again."""
        if self.locked or not self.can_lock():
            self._used = self._now()
            return
        self.locked = True
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QToolTip.hideText()
        for window in QApplication.topLevelWidgets():
            self._cover(window)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._take_focus(QApplication.activeWindow())

    def end(self) -> None:
        """Let go of the windows: the program closes."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def _cover(self, window: QWidget) -> None:
        # Loaded here: most windows are never locked.
        from ui.widgets.lock_cover import LockCover

        if not window.isVisible() or any(one.covered is window for one in self._covers):
            return
        made = LockCover(self._desk.theme, window)
        made.tried.connect(lambda typed: self._try(made, typed))
        self._covers.append(made)

    def _take_focus(self, window: QWidget | None) -> None:
        self._covers = [one for one in self._covers if isValid(one)]
        cover = next((one for one in self._covers if one.covered is window), None)
        if cover is not None:
            cover.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self, cover: LockCover, typed: str) -> None:
        cover.field.setEnabled(False)
        self._desk.runner.start(
            "read",
            once(lambda register: opens(register, typed)),
            finished=lambda _nothing: self._unlock(),
            failed=lambda problem: cover.refuse(errors.sentence(problem)),
            owner=cover,
        )

    def _unlock(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self.locked = False
        self._used = self._now()
        active = QApplication.activeWindow()
        for cover in self._covers:
            if not isValid(cover):
                continue
            window, before = cover.covered, cover.before
            cover.uncover()
            if window is active and before is not None and isValid(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._covers = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not self.locked:
            if kind in _USED:
                if self._is_idle():  # the machine slept
                    self.lock()
                    if self.locked:
                        return True
                self._used = self._now()
            if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.keyCombination() == _LOCKS:
                self._lock_now()  # Qt gives no shortcut to windows that a dialog lies over, nor to the dialog
                return True
            return False
        if kind is QEvent.Type.Shortcut:
            return True
        if not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and kind is QEvent.Type.Show:
            self._cover(watched)
        elif watched.isWindow() and kind is QEvent.Type.WindowActivate:
            self._take_focus(watched)
        elif kind is QEvent.Type.ZOrderChange and not self._is_ours(watched):  # a toast comes to the front
            for one in self._covers:
                if isValid(one) and one.covered is watched.parentWidget():
                    one.raise_()
        elif kind is QEvent.Type.FocusIn and not self._is_ours(watched):
            self._take_focus(watched.window())
        return kind in _HELD_BACK and not self._is_ours(watched)

    def _is_ours(self, widget: QWidget) -> bool:
        return any(isValid(one) and (one is widget or one.isAncestorOf(widget)) for one in self._covers)
