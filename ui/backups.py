"""The backup of every day: taken in the background, once a day, into the folder that somebody chose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db import backup, daily_backups
from consent_db.errors import StoreProblem
from ui import errors
from ui.jobs import once

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from ui.desk import Desk

_FOLDER = "backup/folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What is known of the daily backups: where, when the last was taken, and what is not as it should be."""

    folder: Path | None = None
    last: date | None = None
    problem: StoreProblem | None = None
    same_disk: bool = False
    needs_recovery_key: bool = False


class DailyBackup(QObject):
    """Looks whenever the clock ticks into a new day, takes the day's backup, and says how it stands."""

    changed = Signal(object)
    """The BackupState, whenever it was looked at again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._day: date | None = None
        self._running = False
        self.state = BackupState()
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
    needs_key = backup.needs_recovery_key(register)
    if folder is None:
        return BackupState(needs_recovery_key=needs_key)
    problem, last = None, None
    try:
        if by_hand or daily_backups.is_due(register, folder, today=today):
            daily_backups.take(register, folder, today=today)
        last = next((one.day for one in daily_backups.kept(register, folder)), None)
    except StoreProblem as found:
        problem = found
    return BackupState(
        folder=folder,
        last=last,
        problem=problem,
        same_disk=daily_backups.on_same_disk(register, folder),
        needs_recovery_key=needs_key,
    )
