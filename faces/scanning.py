"""Runs scans in child processes: a bounded window of jobs, a broken pool rebuilt, the guilty file found and named."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import sys
import time
from collections import deque
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from typing import TYPE_CHECKING, Final

from consent_db.errors import Problem
from faces import worker
from faces.child_process import end_with_parent
from faces.worker import Failure, Job, Scan

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from types import TracebackType
    from typing import Self

TICK_SECONDS: Final = 0.25
"""How long run() waits at most before it gives its caller a chance to stop."""

_BYTES_PER_WORKER: Final = 1_500 * 2**20  # what one may take at its worst; 700 MB is usual
_MOST_WORKERS: Final = 16

Result = Scan | Failure


class Workers:
    """Child processes (or any executor) that scan; use in a `with`. Raises Problem("workers_unavailable") in run()."""

    def __init__(
        self,
        *,
        workers: int | None = None,
        executor: Executor | None = None,
        scan: Callable[[Job], Result] = worker.scan,
    ) -> None:
        self.count = workers or default_workers()
        self._given = executor
        self._executor = executor
        self._scan = scan
        self._has_worked = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def warm_up(self) -> None:
        """Start one process while its first job is still being looked for."""
        if self._executor is None:
            with contextlib.suppress(BrokenExecutor):
                self._start().submit(os.getpid)

    def run(self, jobs: Iterable[Job | None]) -> Generator[tuple[Job, Result] | None, None, None]:
        """Scan all jobs; yields each with its result in the order they end, and None at least every TICK_SECONDS.

        A None among `jobs` is passed on as a tick. A file that ends its process twice, the second time alone, is the
        Failure worker_died or timed_out; the other files in flight lose nothing but time.
        """
        waiting = iter(jobs)
        running: dict[Future[Result], Job] = {}
        suspects: deque[Job] = deque()
        is_over = False
        while running or suspects or not is_over:
            while not is_over and not suspects and len(running) < 2 * self.count:
                try:
                    job = next(waiting)
                except StopIteration:
                    is_over = True
                    break
                if job is None:
                    yield None
                    continue
                try:
                    running[self._submit(job)] = job
                except BrokenExecutor:
                    suspects.append(job)
            if running:
                done, _ = wait(running, timeout=TICK_SECONDS, return_when=FIRST_COMPLETED)
                if not done:
                    yield None
                for future in [one for one in running if one in done]:
                    job = running.pop(future)
                    result = _result(future, job)
                    if result is None:
                        suspects.append(job)
                    else:
                        self._has_worked = True
                        yield job, result
            if suspects:
                # One death fails every future of the pool: let those end, then try each alone.
                for future, job in list(running.items()):
                    wait([future])
                    result = _result(future, job)
                    if result is None:
                        suspects.append(job)
                    else:
                        yield job, result
                running.clear()
                self._rebuild()
                while suspects:
                    yield from self._alone(suspects.popleft())

    def _alone(self, job: Job) -> Generator[tuple[Job, Result] | None, None, None]:
        started = time.monotonic()
        try:
            future = self._submit(job)
        except BrokenExecutor as error:
            raise Problem("workers_unavailable") from error
        while not wait([future], timeout=TICK_SECONDS).done:
            yield None
        result = _result(future, job)
        if result is None:
            self._rebuild()
            if not self._has_worked:
                yield from self._prove_alive()
            took = time.monotonic() - started
            code = "timed_out" if took >= worker.SECONDS_AT_MOST - 1 else "worker_died"
            result = Failure(path=job.path, sha256=job.sha256, code=code, params={})
        else:
            self._has_worked = True
        yield job, result

    def _prove_alive(self) -> Generator[None, None, None]:
        """Raise workers_unavailable if not even a job without a file comes back: then no file is to blame."""
        job = Job(path=os.devnull + ".none", want_codes=False, want_images=False)
        try:
            future = self._submit(job)
        except BrokenExecutor as error:
            raise Problem("workers_unavailable") from error
        while not wait([future], timeout=TICK_SECONDS).done:
            yield None
        if _result(future, job) is None:
            raise Problem("workers_unavailable")

    def _submit(self, job: Job) -> Future[Result]:
        return self._start().submit(self._scan, job)

    def _start(self) -> Executor:
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                self.count, mp_context=multiprocessing.get_context("spawn"), initializer=_start_worker
            )
        return self._executor

    def _rebuild(self) -> None:
        if self._given is None:
            self._stop()

    def _stop(self) -> None:
        if self._given is None and self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None


def scan_all(jobs: Iterable[Job], *, workers: int | None = None) -> Iterator[tuple[int, Result]]:
    """Scan several files; gives each one's position among `jobs` with its result, as they end."""
    listed = list(jobs)
    positions: dict[Job, deque[int]] = {}
    for position, job in enumerate(listed):
        positions.setdefault(job, deque()).append(position)
    with Workers(workers=min(workers or default_workers(), max(1, len(listed)))) as pool:
        for step in pool.run(listed):
            if step is not None:
                yield positions[step[0]].popleft(), step[1]


def scan_one(job: Job) -> Result:
    """Scan one file in a child process, so that a hostile one harms nobody."""
    return next(result for _, result in scan_all([job], workers=1))


def default_workers() -> int:
    """Give how many processes to use: one per core this program may use, fewer when memory is short."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    by_memory = _memory_bytes() // _BYTES_PER_WORKER
    return max(1, min(cores, by_memory, _MOST_WORKERS))


def _result(future: Future[Result], job: Job) -> Result | None:
    """Give what a job came to, None when its process died."""
    try:
        return future.result()
    except BrokenExecutor:
        return None
    except Exception as error:  # noqa: BLE001  (one file never stops a search; what could not be sent back is its fault)
        return Failure(path=job.path, sha256=job.sha256, code="worker_died", params={"error": type(error).__name__})


def _start_worker() -> None:
    """Set a child process up; nobody outlives the parent, however that one ended."""
    end_with_parent()
    worker.start_worker()


def _memory_bytes() -> int:
    if sys.platform == "win32":
        return _memory_bytes_on_windows()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 4 * 2**30


def _memory_bytes_on_windows() -> int:
    if sys.platform != "win32":
        return 4 * 2**30
    status = (ctypes.c_ulonglong * 8)(64)  # MEMORYSTATUSEX: its length, then seven sizes; the first is all memory
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 4 * 2**30
    return int(status[1])
