"""Background work: generators run on lanes, and end in exactly one of finished, cancelled and failed.

The only file that knows threads. Lanes: `write` (writes to the register, one at a time), `read` (what a page shows:
thumbnails, a card), `rows` (long lists), `grid` (the list of all pictures), `badges` (the answers of thousands of
pictures), `people` (how thousands of people stand), `pixels` (one whole picture), `paper` (a form, drawn for the screen
or the printer), `scanner` (the scanner's folder, which may be a network drive that hangs), `returned` (reading forms
that came back), `work` (searching a folder) and `backup`. Each lane opens its own register, since a connection belongs
to one thread (architecture.md 6, 7).
"""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QThread, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from consent_db.connection import Register

Lane = Literal[
    "write", "read", "rows", "grid", "badges", "people", "pixels", "paper", "scanner", "returned", "work", "backup"
]
Steps = Callable[["Register"], Generator[Any, None, Any]]

_SIGNALS_PER_SECOND = 30

_TURN_S = 0.0005
"""So long a thread keeps Python's lock from the window's, which asks for it anew in every slot and painted cell."""


class Job(QObject):
    """One background job; its signals arrive on the window's thread; `finished` carries the generator's result."""

    progressed = Signal(object)
    finished = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(self, steps: Steps, lane: Lane) -> None:
        super().__init__()
        self.lane = lane
        self._steps = steps
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    def fail(self, problem: BaseException) -> None:
        """End without having run."""
        self.failed.emit(problem)
        self.ended.emit()

    def run(self, register: Register) -> None:
        """Drive the generator to its end; called on a lane's thread."""
        try:
            outcome = self._drive(register)
        except BaseException as problem:  # noqa: BLE001  a worker's SystemExit must not end the program unseen
            self.failed.emit(problem)
        else:
            if outcome is _CANCELLED:
                self.cancelled.emit()
            else:
                self.finished.emit(outcome)
        finally:
            self.ended.emit()

    def _drive(self, register: Register) -> object:
        if self._stop.is_set():
            return _CANCELLED
        steps = self._steps(register)
        held: list[object] = []
        told_at = 0.0
        try:
            while True:
                step = next(steps)
                now = time.monotonic()
                if now - told_at >= 1 / _SIGNALS_PER_SECOND:
                    self.progressed.emit(step)
                    told_at = now
                    held.clear()
                else:
                    held[:] = [step]
                if self._stop.is_set():
                    return _CANCELLED
        except StopIteration as end:
            if self._stop.is_set():
                return _CANCELLED
            return end.value
        finally:
            try:
                steps.close()  # runs the generator's own tidying
            finally:
                if held:
                    self.progressed.emit(held[0])


_CANCELLED = object()


class _LaneThread(QThread):
    """One thread, one queue, one register connection."""

    def __init__(self, name: str, open_register: Callable[[], Register]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._open_register = open_register
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self.running: Job | None = None

    def put(self, job: Job | None) -> None:
        self._jobs.put(job)

    def run(self) -> None:
        register: Register | None = None
        while (job := self._jobs.get()) is not None:
            self.running = job
            if job.stopping:
                job.cancelled.emit()
                job.ended.emit()
                continue
            if register is None:
                try:
                    register = self._open_register()
                except BaseException as problem:  # noqa: BLE001  the job must end, whatever went wrong
                    job.fail(problem)
                    continue
            job.run(register)
            self.running = None
        if register is not None:
            register.close()


class JobRunner(QObject):
    """Starts jobs on the lanes and keeps them alive until they end; `shutdown` cancels and waits."""

    def __init__(self, open_register: Callable[[], Register], parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        self._live: set[Job] = set()
        self._open_register = open_register
        self._lanes: dict[str, _LaneThread] = {}
        self._closed = False

    def start(
        self,
        lane: Lane,
        steps: Steps,
        *,
        progressed: Callable[[Any], object] | None = None,
        finished: Callable[[Any], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Queue a generator on a lane; the callbacks run on the window's thread, and not after `owner` is gone."""
        job = Job(steps, lane)
        # Connect first, start second: a signal emitted before `connect` is lost.
        for signal, slot, heard_late in (
            (job.progressed, progressed, False),
            (job.finished, finished, False),
            (job.cancelled, cancelled, True),
            (job.failed, failed, lane == "write"),
        ):
            if slot is not None:
                signal.connect(self._while_open(owner, slot, heard_late=heard_late))
        self._live.add(job)
        job.ended.connect(lambda: self._live.discard(job))
        if self._closed:
            job.cancelled.emit()
            job.ended.emit()
            return job
        if lane not in self._lanes:
            self._lanes[lane] = _LaneThread(lane, self._open_register)
            self._lanes[lane].start()
        self._lanes[lane].put(job)
        return job

    def _while_open(
        self, owner: QObject | None, slot: Callable[..., object], *, heard_late: bool
    ) -> Callable[..., None]:
        """Call a slot while its owner is there; once the register closes only to say that something was not done."""

        def call(*arguments: object) -> None:
            if (owner is None or isValid(owner)) and (heard_late or not self._closed):
                slot(*arguments)

        return call

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._live)

    def shutdown(self, seconds: float = 60.0) -> bool:
        """Cancel every job but the writes, which are short and meant, and wait; tells whether all ended in time."""
        self._closed = True
        for job in list(self._live):
            if job.lane != "write":
                job.cancel()
        for thread in self._lanes.values():
            thread.put(None)
        until = time.monotonic() + seconds
        ended = [thread.wait(max(1, int((until - time.monotonic()) * 1000))) for thread in self._lanes.values()]
        if all(ended):
            self._lanes.clear()
            self._live.clear()  # their last signals wait for an event loop that nobody may run again
        return all(ended)


def once(query: Callable[[Register], Any]) -> Steps:
    """A job of a single step whose result is what `query` returns."""

    def steps(register: Register) -> Generator[None, None, Any]:
        result = query(register)
        yield None
        return result

    return steps
