"""Watches the event loop of a window: how long each turn kept it, by work of its own or by waiting, and where.

A busy machine stretches every clock, so a turn is judged by what it did: the processor time of the window's thread, and
the time it stood still at one instruction without the scheduler being to blame (a lock, the database, a disk). Linux
only: the scheduler's share is read from /proc.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Final, Self

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer

LIMIT_S: Final = 0.1
"""A click waits no longer than this."""

_EVERY_S: Final = 0.008
_ASKED_MS: Final = 5
_IDLE_SHARE: Final = 0.2
"""Whoever worked less than this part of the time between two looks stood still."""
_FEW_A_SECOND: Final = 120
"""A loop that goes round more often while another thread works is not kept from it; left alone it does so 400 times."""
_DEPTH: Final = 12


@dataclass(frozen=True, slots=True)
class Stall:
    """A turn that kept the loop for too long; `kind` is work, wait, or lock (another thread held Python's lock)."""

    kind: str
    seconds: float
    where: str

    def __str__(self) -> str:
        return f"{self.kind} {self.seconds * 1000:.0f} ms: {self.where}"


@dataclass(slots=True)
class _Sample:
    """What the watching thread saw of the watched one."""

    turn: int
    at_s: float
    work_s: float
    others_s: dict[str, float]
    """Processor time of every other thread, by its number."""
    delay_s: float
    """Of the watched thread and all others: whoever holds what it waits for may be held up by the machine too."""
    own_delay_s: float
    code: CodeType
    instruction: int


@dataclass(slots=True)
class _Turn:
    """One turn while it lasts."""

    number: int
    work_s: float
    waited_s: float = 0.0
    seen: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(default_factory=Counter)


class Watchdog(QObject):
    """Watches between `with` and its end, in all that `run` lets the event loop do."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        super().__init__()
        self.limit_s = limit_s
        self.stalls: list[Stall] = []
        self.turns = 0
        self.most_work_s = self.most_wait_s = self.most_lock_s = 0.0
        self._thread = threading.current_thread()
        self._clock = time.pthread_getcpuclockid(self._thread.ident or 0)
        self._turn = _Turn(0, 0.0)
        self._in_loop = False
        # Kept for all runs: what the collector frees on another thread must not be a timer of this one.
        self._loop, self._timer = QEventLoop(self), QTimer(self)
        self._done: Callable[[], bool] = lambda: True
        self._until_s = 0.0
        self._came = False
        self._timer.setInterval(_ASKED_MS)
        self._timer.timeout.connect(self._ask)
        self._stop = threading.Event()
        self._sampler = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.connect(self._turned)
        dispatcher.awake.connect(self._turned)
        self._sampler.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.disconnect(self._turned)
        dispatcher.awake.disconnect(self._turned)
        self._stop.set()
        self._sampler.join()

    def run(self, done: Callable[[], bool], *, seconds: float = 60.0, act: Callable[[], object] | None = None) -> bool:
        """Let the event loop run until something holds; `act` is a turn of its own. Tells whether it came to hold."""
        self._done, self._until_s = done, time.monotonic() + seconds
        if act is not None:
            QTimer.singleShot(0, act)
        self._timer.start()
        self._begin()
        self._in_loop = True
        self._loop.exec()
        self._turned()
        self._in_loop = False
        self._timer.stop()
        return self._came

    def _ask(self) -> None:
        self._came = self._done()
        if self._came or time.monotonic() > self._until_s:
            self._loop.quit()

    def reset(self) -> None:
        """Forget what was seen so far."""
        self.stalls.clear()
        self.turns = 0
        self.most_work_s = self.most_wait_s = self.most_lock_s = 0.0

    def report(self) -> str:
        """What was seen, in a few lines."""
        head = (
            f"{self.turns} turns; most work {self.most_work_s * 1000:.0f} ms, most waiting"
            f" {self.most_wait_s * 1000:.0f} ms, Python's lock held by others {self.most_lock_s * 1000:.0f} ms"
        )
        return "\n  ".join([head, *map(str, sorted(self.stalls, key=lambda one: -one.seconds)[:8])])

    def _begin(self) -> None:
        self._turn = _Turn(self._turn.number + 1, time.thread_time())

    def _turned(self) -> None:
        """The loop came round: here a click would have had its turn."""
        ended, work_s = self._turn, time.thread_time()
        self._begin()
        if not self._in_loop:
            return
        self.turns += 1
        worked_s = work_s - ended.work_s
        self.most_work_s = max(self.most_work_s, worked_s)
        self.most_wait_s = max(self.most_wait_s, ended.waited_s)
        if worked_s > self.limit_s:
            self.stalls.append(Stall("work", worked_s, _commonest(ended.seen)))
        if ended.waited_s > self.limit_s:
            self.stalls.append(Stall("wait", ended.waited_s, _commonest(ended.waits)))

    def _watch(self) -> None:
        before: _Sample | None = None
        while not self._stop.wait(_EVERY_S):
            frames = sys._current_frames()  # noqa: SLF001  the only way to see another thread's instruction
            frame = frames[self._thread.ident or 0]
            turn = self._turn
            now = self._look(turn, frame)
            if self._in_loop:
                told = _told(frame)
                if told:
                    turn.seen[told] += 1
                if before is not None:
                    self._compare(turn, before, now, told, frames)
            before = now

    def _look(self, turn: _Turn, frame: FrameType) -> _Sample:
        threads = {one.name: _ran_and_waited_s(one) for one in Path("/proc/self/task").iterdir()}
        return _Sample(
            turn=turn.number,
            at_s=time.perf_counter(),
            work_s=time.clock_gettime(self._clock),
            others_s={name: ran for name, (ran, _) in threads.items() if name != str(self._thread.native_id)},
            delay_s=sum(waited for _, waited in threads.values()),
            own_delay_s=threads[str(threading.get_native_id())][1],
            code=frame.f_code,
            instruction=frame.f_lasti,
        )

    def _compare(self, turn: _Turn, before: _Sample, now: _Sample, told: str, frames: Mapping[int, FrameType]) -> None:
        between_s, worked_s = now.at_s - before.at_s, now.work_s - before.work_s
        stood_s = max(0.0, between_s - worked_s - (now.delay_s - before.delay_s))
        if worked_s > _IDLE_SHARE * between_s:
            return
        if told and (before.turn, before.code, before.instruction) == (now.turn, now.code, now.instruction):
            turn.waited_s += stood_s
            turn.waits[told] += 1
        if now.turn - before.turn > _FEW_A_SECOND * between_s:
            return
        # Had Python's lock been free, this thread would have looked sooner.
        late_s = between_s - _EVERY_S - (now.own_delay_s - before.own_delay_s)
        ran = sorted(ran_s - before.others_s.get(name, 0.0) for name, ran_s in now.others_s.items())
        if len(ran) > 1 and ran[-2] > _IDLE_SHARE * ran[-1]:
            return  # several ran in turns: nobody kept it
        held_s = min(late_s, ran[-1])
        self.most_lock_s = max(self.most_lock_s, held_s)
        if held_s > self.limit_s:
            others = [_told(one) for ident, one in frames.items() if ident != threading.get_ident()]
            self.stalls.append(Stall("lock", held_s, " | ".join(filter(None, others))))


def _ran_and_waited_s(thread: Path) -> tuple[float, float]:
    """How long a thread of this program ran, and how long it was ready while the scheduler ran others."""
    try:
        ran, waited, _ = (thread / "schedstat").read_text(encoding="ascii").split()
    except (FileNotFoundError, ProcessLookupError):  # it ended
        return 0.0, 0.0
    return int(ran) / 1e9, int(waited) / 1e9


def _told(frame: FrameType | None) -> str:
    """The stack, the innermost first."""
    steps: list[str] = []
    while frame is not None and frame.f_code is not Watchdog.run.__code__ and len(steps) < _DEPTH:
        steps.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(steps)


def _commonest(seen: Counter[str]) -> str:
    return "; ".join(f"{times}x {told}" for told, times in seen.most_common(3)) or "outside of Python"
