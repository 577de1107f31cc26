"""Counts in the background how many pictures another policy would answer differently; stops when told."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from consent_db import policy_effect
from consent_db.policy_effect import Effect
from ui.jobs import once

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Policy
    from ui.desk import Desk
    from ui.jobs import Job

T = TypeVar("T")

_CHUNK = 32


class PolicyEffect(QObject):
    """Asks in small portions, so that what the pages read comes in between."""

    progressed = Signal(object, int)
    """The Effect so far, and how many pictures there are."""
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, wanted: Policy, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = wanted
        self._channels = tuple(one.id for one in desk.channels())
        self._day = desk.today()
        self._ids: tuple[str, ...] = ()
        self._total = 0
        self._job: Job | None = None
        self.found = Effect()
        self.running = False

    def start(self) -> None:
        """Begin to count."""
        self.running = True
        self._ask(policy_effect.asset_ids, self._begin)

    def stop(self) -> None:
        """Count no further."""
        self.running = False
        if self._job is not None:
            self._job.cancel()

    def _begin(self, ids: tuple[str, ...]) -> None:
        self._ids, self._total = ids, len(ids)
        self._next()

    def _next(self) -> None:
        if not self.running:
            return
        self.progressed.emit(self.found, self._total)
        chunk = self._ids[:_CHUNK]
        if not chunk:
            self.running = False
            self.finished.emit(self.found)
            return
        self._ids = self._ids[_CHUNK:]
        wanted, channels, day = self._wanted, self._channels, self._day

        def count(register: Register) -> Effect:
            return policy_effect.effect(register, chunk, wanted, channels, day)

        self._ask(count, self._add)

    def _add(self, some: Effect) -> None:
        self.found += some
        self._next()

    def _ask(self, query: Callable[[Register], T], then: Callable[[T], object]) -> None:
        self._job = self._desk.runner.start("read", once(query), finished=then, failed=self._fail, owner=self)

    def _fail(self, problem: BaseException) -> None:
        self.running = False
        self.failed.emit(problem)
