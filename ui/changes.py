"""One signal: what changed in the register, by this window or by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db.records import Changed

if TYPE_CHECKING:
    from consent_db.connection import Register

_POLL_MS = 1000

_MOST = 2_000
"""More rows than these at once are not told one by one."""

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
        self._seen, self._written = register.data_version(), register.connection.total_changes
        self._action: int = register.value("SELECT coalesce(max(seq), 0) FROM action")
        self._entry: int = register.value("SELECT coalesce(max(seq), 0) FROM audit")
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def publish(self, changed: Changed) -> None:
        """A write of this window ended; whatever else was written since the last look is told too."""
        elsewhere = self._read(changed)
        self.changed.emit(changed)
        if elsewhere is not None:
            self.changed.emit(elsewhere)

    def poll(self) -> None:
        """Look whether another connection wrote (a command, an index run, another window)."""
        self.ticked.emit()
        elsewhere = self._read()
        if elsewhere is not None:
            self.changed.emit(elsewhere)

    def _read(self, own: Changed | None = None) -> Changed | None:
        """What others wrote since the last look, without what `own` tells of; None where nobody did.

        Rows by their ids where the log names all of them; otherwise, and where something was written past the log or
        very much, an empty Changed.
        """
        with self._register.snapshot():
            version, written = self._register.data_version(), self._register.connection.total_changes
            if (version, written) == (self._seen, self._written):
                return None
            actions = self._register.rows("SELECT seq, id FROM action WHERE seq > ? ORDER BY seq", (self._action,))
            entries = self._register.rows(
                "SELECT seq, entity, entity_id FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", (self._entry, _MOST)
            )
            newest = self._register.value("SELECT max(seq) FROM audit")
        by_others = version != self._seen
        self._seen, self._written = version, written
        self._action = actions[-1][0] if actions else self._action
        whole = len(entries) < _MOST
        self._entry = newest or 0
        told = {table: frozenset(ids) for table, ids in own.ids.items()} if own is not None else {}
        if not by_others:  # whoever writes through this very connection tells it
            return None
        if own is not None and all(action_id == own.action_id for _, action_id in actions):
            return None
        rest: dict[str, dict[str, None]] = {}
        for _, table, row_id in entries:
            if table not in _UNSEEN and row_id not in told.get(table, ()):
                rest.setdefault(table, {})[row_id] = None
        if not (entries and whole) or any("" in ids for ids in rest.values()):
            return Changed()
        return Changed({table: tuple(ids) for table, ids in rest.items()}) if rest else None

    def stop(self) -> None:
        """Nobody is told anything any more; the register is about to close."""
        self._timer.stop()
        self.stopped = True


def touches(changed: Changed, *tables: str) -> bool:
    """Whether a change concerns one of the tables; a change from elsewhere concerns all of them."""
    return not changed.ids or any(changed.ids.get(table) for table in tables)
