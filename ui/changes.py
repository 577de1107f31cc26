"""One signal: what changed in the register, by this window or by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db.records import Changed

if TYPE_CHECKING:
    from consent_db.connection import Register

_POLL_MS = 1000


class Changes(QObject):
    """Tells every page once what a write touched; an empty Changed means: somebody else wrote, look again."""

    changed = Signal(object)
    ticked = Signal()
    """Once a second while the register is open, for what depends on the clock."""

    def __init__(self, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.stopped = False
        self._seen = register.data_version()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def publish(self, changed: Changed) -> None:
        """A write of this window ended."""
        self._seen = self._register.data_version()
        self.changed.emit(changed)

    def poll(self) -> None:
        """Look whether another connection wrote (a command, an index run, another window)."""
        self.ticked.emit()
        version = self._register.data_version()
        if version != self._seen:
            self._seen = version
            self.changed.emit(Changed())

    def stop(self) -> None:
        """Nobody is told anything any more; the register is about to close."""
        self._timer.stop()
        self.stopped = True


def touches(changed: Changed, *tables: str) -> bool:
    """Whether a change concerns one of the tables; a change from elsewhere concerns all of them."""
    return not changed.ids or any(changed.ids.get(table) for table in tables)
