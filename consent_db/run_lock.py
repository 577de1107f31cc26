"""One search per register at a time: a row with pid, host and heartbeat, taken over when its owner is gone."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import time
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from consent_db.clock import from_instant, now_utc, to_instant
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from consent_db.connection import Register

STALE_AFTER: Final = timedelta(minutes=2)
_BEAT_SECONDS: Final = 10.0
_CUT_OFF_PID: Final = 0

_ROW: Final = "SELECT pid, host, started_at, heartbeat_at FROM run_lock WHERE name = ?"

_held: set[tuple[str, str]] = set()
"""The locks this process holds: file and start."""


_beats: Counter[str] = Counter()
"""How often this process wrote locks, by file."""


def held(register: Register) -> tuple[object, ...]:
    """Give something that is another after every write of a lock, the one thing that searches write past the log.

    A search of another process that began and ended since leaves nothing to tell it by.
    """
    rows = register.rows("SELECT name, pid, host, started_at, heartbeat_at FROM run_lock ORDER BY name")
    return (_beats[str(register.path)], *rows)


class RunLock:
    """Held while a search runs; raises StoreProblem("index_running", pid, host, since) when another one does."""

    def __init__(self, register: Register, *, name: str = "index") -> None:
        self.reclaimed = False
        """Whether the run before was cut off: what it left half done is to be tidied up."""
        self._register = register
        self._name = name
        self._pid = os.getpid()
        self._host = socket.gethostname()
        self._since = to_instant(now_utc())
        self._beat_at = time.monotonic()

    def __enter__(self) -> Self:
        with self._register.transaction():
            row = self._register.row(_ROW, (self._name,))
            if row is not None:
                if not self._is_stale(*row):
                    raise StoreProblem("index_running", pid=row[0], host=row[1], since=row[2])
                self.reclaimed = True
            self._register.execute(
                "INSERT OR REPLACE INTO run_lock (name, pid, host, started_at, heartbeat_at) VALUES (?, ?, ?, ?, ?)",
                (self._name, self._pid, self._host, self._since, self._since),
            )
        _held.add((str(self._register.path), self._since))
        _beats[str(self._register.path)] += 1
        return self

    def beat(self) -> None:
        """Say "still here", at most every ten seconds; raises index_running when somebody took the run over."""
        if time.monotonic() - self._beat_at < _BEAT_SECONDS:
            return
        self._beat_at = time.monotonic()
        with self._register.transaction():
            count = self._register.execute(
                "UPDATE run_lock SET heartbeat_at = ? WHERE name = ? AND pid = ? AND host = ? AND started_at = ?",
                (to_instant(now_utc()), self._name, self._pid, self._host, self._since),
            )
            row = self._register.row("SELECT pid, host, started_at FROM run_lock WHERE name = ?", (self._name,))
        _beats[str(self._register.path)] += 1
        if not count:
            pid, host, since = row or (None, None, None)
            raise StoreProblem("index_running", pid=pid, host=host, since=since)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _held.discard((str(self._register.path), self._since))
        own = (self._name, self._pid, self._host, self._since)
        where = "WHERE name = ? AND pid = ? AND host = ? AND started_at = ?"
        is_clean = error is None or isinstance(error, GeneratorExit)
        try:
            with self._register.transaction():
                if is_clean:
                    self._register.execute(f"DELETE FROM run_lock {where}", own)
                else:
                    self._register.execute(f"UPDATE run_lock SET pid = {_CUT_OFF_PID} {where}", own)
            _beats[str(self._register.path)] += 1
        except StoreProblem:
            # The disk is full or the folder is gone: the error that ends the run says so, and the row goes stale.
            if is_clean:
                raise

    def is_cut_off(self) -> bool:
        """Tell whether a run ended without tidying up; changes nothing."""
        row = self._register.row(_ROW, (self._name,))
        return row is not None and self._is_stale(*row)

    def _is_stale(self, pid: int, host: str, started_at: str, heartbeat_at: str) -> bool:
        if pid == _CUT_OFF_PID:
            return True
        if (pid, host) == (self._pid, self._host):
            return (str(self._register.path), started_at) not in _held
        age = now_utc() - from_instant(heartbeat_at)
        if not timedelta(0) - STALE_AFTER < age < STALE_AFTER:  # a clock that was set back leaves no lock for ever
            return True
        return host == self._host and not _is_alive(pid)


def _is_alive(pid: int) -> bool:
    """Tell whether a process of this machine runs; in doubt it does."""
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    """A killed process that its parent did not collect yet holds nothing any more (Linux tells)."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:  # noqa: PTH123  (no file of ours)
            return file.read().rpartition(")")[2].split()[0] == "Z"
    except (OSError, IndexError):
        return False


def _is_alive_on_windows(pid: int) -> bool:
    if sys.platform != "win32":
        return True
    limited_information, still_active = 0x1000, 259
    handle = ctypes.windll.kernel32.OpenProcess(limited_information, False, pid)
    if not handle:
        return bool(ctypes.windll.kernel32.GetLastError() == 5)
    status = ctypes.c_ulong()
    ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(status))
    ctypes.windll.kernel32.CloseHandle(handle)
    return status.value == still_active
