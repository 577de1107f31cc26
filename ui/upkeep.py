"""What the window does by itself: name suggestions follow what people decide, and what must vanish goes hourly."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from consent_db import face_codes, images, policy, pools
from consent_db.clock import now_utc
from consent_db.dependents import UNNAMED
from consent_db.errors import StoreProblem
from ui import errors
from ui.jobs import once

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator
    from datetime import datetime

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed
    from ui.desk import Desk

WAIT_MS: Final = 1500
"""So long after the last act the faces are grouped again."""

EVERY: Final = timedelta(hours=1)

_BY_FACE: Final = ("appearance", "face_group_member", "rejected_match", "not_same")
"""The tables whose key begins with a face."""


class Regroups(QObject):
    """Groups the pools anew that somebody decided about: at most one run at a time, after a short rest."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._faces: set[str] = set()
        self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._start)
        desk.changes.changed.connect(self._follow)

    @property
    def waiting(self) -> bool:
        """Whether faces wait for being grouped again."""
        return bool(self._faces)

    def _follow(self, changed: Changed) -> None:
        if self._desk.changes.by_program:
            return
        faces = {_face(row_id) for table in _BY_FACE for row_id in changed.ids.get(table, ()) if row_id != UNNAMED}
        if faces:
            self._faces |= faces
            self._timer.start()

    def _start(self) -> None:
        if self._running or self._desk.changes.stopped or not self._faces:
            return
        faces, self._faces = frozenset(self._faces), set()
        actor = self._desk.actor
        self._running = True
        self._desk.runner.start(
            "work",
            lambda register: _regroup(register, faces, actor),
            finished=self._finished,
            cancelled=self._ended,
            failed=self._failed,
            owner=self,
        )

    def _finished(self, written: list[Changed]) -> None:
        for changed in written:
            self._desk.publish_machine(changed)
        self._ended()

    def _failed(self, problem: BaseException) -> None:
        self._ended()
        # Nobody asked for it: where the register is busy, the next act or search groups the faces.
        if not isinstance(problem, StoreProblem):
            errors.show(problem, self._desk.window)

    def _ended(self) -> None:
        self._running = False
        if self._faces and not self._desk.changes.stopped:
            self._timer.start()


class HourlyUpkeep(QObject):
    """Deletes expired face codes, and images that must not be kept, when the window opens and every hour after."""

    def __init__(self, desk: Desk, *, now: Callable[[], datetime] = now_utc) -> None:
        super().__init__(desk)
        self._desk = desk
        self._now = now
        self._done_at: datetime | None = None
        desk.changes.ticked.connect(self._ticked)

    def _ticked(self) -> None:
        now = self._now()
        # By the clock, which goes on while the machine sleeps; one that was set back holds nothing up.
        if self._done_at is not None and timedelta(0) <= now - self._done_at < EVERY:
            return
        if self._desk.changes.stopped or self._desk.register.read_only:
            return
        self._done_at = now
        actor = self._desk.actor
        self._desk.runner.start(
            "write", once(lambda register: _tidy(register, actor, at=now)), failed=self._failed, owner=self
        )

    def _failed(self, problem: BaseException) -> None:
        # What could not be deleted now is left out of every read, and goes the next time.
        if not isinstance(problem, StoreProblem):
            errors.show(problem, self._desk.window)


def _tidy(register: Register, actor: Actor, *, at: datetime) -> None:
    if (register.directory / face_codes.CODES_FILE).exists():
        face_codes.enforce(register, policy=policy.policy(register), actor=actor, at=at)
    images.purge_barred(register)


def _regroup(register: Register, faces: Collection[str], actor: Actor) -> Generator[Any, None, list[Changed]]:
    """Group the pools of these faces again; those without codes that may be read now are passed over."""
    rules = policy.policy(register)
    written: list[Changed] = []
    for pool_id in sorted(pools.of_faces(register, faces)):
        if not face_codes.has_codes(register, pool_id, policy=rules):
            continue
        # The engine is heavy; nothing else in the window needs it.
        from faces.naming import regroup

        changed = regroup(register, pool_id, policy=rules, actor=actor)
        if changed:
            written.append(changed)
        yield None
    return written


def _face(row_id: str) -> str:
    """The face in a row's id: of a key of two columns the first, of which the other is one of the same pool."""
    return str(json.loads(row_id)[0]) if row_id.startswith("[") else row_id
