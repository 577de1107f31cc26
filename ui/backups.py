"""The backup of every day: taken in the background, once a day, into the folder that somebody chose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db.errors import StoreProblem
from ui import errors
from ui.jobs import once

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.restoring import Restoration

_FOLDER = "backup/folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBackup:
    """One backup that lies in the folder."""

    day: date
    file: Path
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What is known of the daily backups: where, when the last was taken, and what is not as it should be."""

    folder: Path | None = None
    last: date | None = None
    kept: tuple[KeptBackup, ...] = ()
    problem: StoreProblem | None = None
    same_disk: bool = False
    needs_recovery_key: bool = False


class DailyBackup(QObject):
    """Looks whenever the clock ticks into a new day, takes the day's backup, and says how it stands."""

    changed = Signal(object)
    """The BackupState, whenever it was looked at again."""
    restore_asked = Signal(object)
    """The Restoration somebody wants: the window closes, puts the backup back, and opens on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._day: date | None = None
        self._running = False
        self.state = BackupState()
        self.restoration: Restoration | None = None
        """What is to be put back when this window has closed."""
        desk.changes.ticked.connect(self._ticked)

    @property
    def folder(self) -> Path | None:
        """The folder for the backups on this machine; None where nobody chose one."""
        chosen = str(self._desk.settings.value(_FOLDER, "") or "")
        return Path(chosen) if chosen else None

    def choose(self, folder: Path | None) -> None:
        """Take the backups into this folder from now on, the first at once; None stops them."""
        self._desk.settings.setValue(_FOLDER, str(folder) if folder is not None else "")
        self.take()

    def take(self) -> None:
        """Take a backup now, also where today's is there already."""
        self._start(by_hand=True)

    def look(self) -> None:
        """See how it stands now, and take a backup where one is due: after the keys changed, for one."""
        if not self._desk.register.read_only:
            self._start(by_hand=False)

    @property
    def running(self) -> bool:
        """Whether a backup is being taken now."""
        return self._running

    def restore(self, wanted: Restoration) -> None:
        """Have a backup put in the place of this register: nothing may be open for that."""
        self.restoration = wanted
        self.restore_asked.emit(wanted)

    def _ticked(self) -> None:
        day = self._desk.today()
        if day == self._day or self._desk.register.read_only:
            return
        self._day = day
        self._start(by_hand=False)

    def _start(self, *, by_hand: bool) -> None:
        if self._running or self._desk.changes.stopped:
            return
        self._running = True
        folder, today = self.folder, self._desk.today()
        self._desk.runner.start(
            "backup",
            once(lambda register: _look(register, folder, today, by_hand=by_hand)),
            finished=self._looked,
            cancelled=self._ended,
            failed=self._failed,
            owner=self,
        )

    def _looked(self, state: BackupState) -> None:
        self._ended()
        self.state = state
        self.changed.emit(state)

    def _failed(self, problem: BaseException) -> None:
        self._ended()
        errors.show(problem, self._desk.window)

    def _ended(self) -> None:
        self._running = False


def _look(register: Register, folder: Path | None, today: date, *, by_hand: bool) -> BackupState:
    """Take the day's backup where it is due; a disk that is not plugged in is a state, not a fault."""
    # Loaded on the lane: no window waits for what a backup is made of.
    from consent_db import backup, daily_backups

    needs_key = backup.needs_recovery_key(register)
    if folder is None:
        return BackupState(needs_recovery_key=needs_key)
    problem: StoreProblem | None = None
    there: tuple[KeptBackup, ...] = ()
    try:
        if by_hand or daily_backups.is_due(register, folder, today=today):
            daily_backups.take(register, folder, today=today)
    except StoreProblem as found:
        problem = found
    try:
        there = tuple(
            KeptBackup(day=one.day, file=one.file, size_bytes=_size(one.file))
            for one in daily_backups.kept(register, folder)
        )
    except StoreProblem as found:
        problem = problem or found
    return BackupState(
        folder=folder,
        last=next((one.day for one in there), None),
        kept=there,
        problem=problem,
        same_disk=daily_backups.on_same_disk(register, folder),
        needs_recovery_key=needs_key,
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
