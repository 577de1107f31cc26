"""One signal: what changed in the register, by this window or by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db import run_lock, written
from consent_db.records import Changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from consent_db.connection import Register

_POLL_MS = 1000

_UNSEEN = frozenset({"codes_to_delete", "picture_hash", "scan", "tombstone", "pool"})
"""Tables that no page shows and no answer depends on."""


class Changes(QObject):
    """Tells every page once what a write touched; an empty Changed means: somebody else wrote, look again."""

    changed = Signal(object)
    ticked = Signal()
    """Once a second while the register is open, for what depends on the clock."""

    def __init__(self, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.stopped = False
        self.by_program = False
        """While a change is being told: nobody decided it, a search or a grouping of the faces wrote it."""
        self.from_elsewhere = False
        """While a change is being told: another connection wrote it, a search of this very window too."""
        with register.snapshot():
            self._seen, self._written = register.data_version(), register.connection.total_changes
            self._action, self._entry = written.last(register)
            self._lock = run_lock.held(register)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def publish(self, changed: Changed, *, by_program: bool = False) -> None:
        """A write of this window ended; whatever else was written since the last look is told too."""
        elsewhere = self._read(changed)
        self._tell(changed, by_program=by_program, from_elsewhere=False)
        self._tell_elsewhere(elsewhere)

    def poll(self) -> None:
        """Look whether another connection wrote (a command, an index run, another window)."""
        self.ticked.emit()
        self._tell_elsewhere(self._read())

    def _tell_elsewhere(self, found: Iterable[tuple[Changed, bool]]) -> None:
        for changed, by_program in found:
            self._tell(changed, by_program=by_program, from_elsewhere=True)

    def _tell(self, changed: Changed, *, by_program: bool, from_elsewhere: bool) -> None:
        before = self.by_program, self.from_elsewhere  # whoever is told may look again
        self.by_program, self.from_elsewhere = by_program, from_elsewhere
        try:
            self.changed.emit(changed)
        finally:
            self.by_program, self.from_elsewhere = before

    def _read(self, own: Changed | None = None) -> list[tuple[Changed, bool]]:
        """What others wrote since the last look, without what `own` tells of, and whether a program did by itself.

        Rows by their ids where the log tells all of them; otherwise, and where something was written past the log or
        very much, an empty Changed.
        """
        with self._register.snapshot():
            version, count = self._register.data_version(), self._register.connection.total_changes
            before, self._lock = self._lock, run_lock.held(self._register)
            if (version, count) == (self._seen, self._written):
                return []
            found = written.since(self._register, self._action, self._entry, leave_out=_UNSEEN)
        by_others, is_beat = version != self._seen, self._lock != before
        self._seen, self._written = version, count
        self._action, self._entry = found.action, found.entry
        if not by_others:  # whoever writes through this very connection tells it
            return []
        if own is not None and found.action_ids and all(one == own.action_id for one in found.action_ids):
            return []
        if found.is_empty and is_beat:  # a search began, says that it is still there, or ended
            return []
        if found.is_empty or not found.is_whole:
            return [(Changed(), False)]
        told = {table: frozenset(ids) for table, ids in own.ids.items()} if own is not None else {}
        rest = ((_without(found.by_people, told), False), (_without(found.by_program, told), True))
        return [(changed, by_program) for changed, by_program in rest if changed]

    def stop(self) -> None:
        """Nobody is told anything any more; the register is about to close."""
        self._timer.stop()
        self.stopped = True


def _without(rows: written.Rows, told: Mapping[str, frozenset[str]]) -> Changed:
    left = {table: tuple(one for one in ids if one not in told.get(table, ())) for table, ids in rows.items()}
    return Changed({table: ids for table, ids in left.items() if ids})


def touches(changed: Changed, *tables: str) -> bool:
    """Whether a change concerns one of the tables; a change from elsewhere concerns all of them."""
    return not changed.ids or any(changed.ids.get(table) for table in tables)
