"""The answer of every picture in the grid for one channel, judged in the background; disposable (architecture.md 1)."""

from __future__ import annotations

import hashlib
import pickle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db import facts
from consent_db.records import Outcome, Use
from consent_db.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Changed, Facts
    from ui.desk import Desk

_CHUNK = 96

Key = tuple[str, str, int, bytes]


class Badges(QObject):
    """Outcomes by asset id; a picture whose facts may have changed has none until it was judged again."""

    arrived = Signal(object)
    stale = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.outcomes: dict[str, Outcome] = {}
        self._known: dict[str, tuple[Key, Outcome]] = {}
        self._ids: Sequence[str] = ()
        self._waiting: dict[str, None] = {}
        self._first: tuple[str, ...] = ()
        self._channel = ""
        self._day: date = desk.today()
        self._running = False
        self._generation = 0
        desk.changes.changed.connect(self._changed)
        desk.changes.ticked.connect(self._look_at_the_day)

    def judge_for(self, channel_id: str, ids: Sequence[str]) -> None:
        """Answer for these pictures and this channel; what is known and unchanged stays."""
        if channel_id != self._channel:
            self._channel = channel_id
            self._known.clear()
            self._drop()
        self._ids = ids
        self._waiting = dict.fromkeys(asset_id for asset_id in ids if asset_id not in self.outcomes)
        self._next()

    def prefer(self, ids: Iterable[str]) -> None:
        """These are on screen: they come first."""
        self._first = tuple(ids)

    @property
    def complete(self) -> bool:
        """Whether every picture has its answer."""
        return not self._waiting and not self._running

    def _changed(self, _changed: Changed) -> None:
        self._judge_again()

    def _judge_again(self) -> None:
        self._drop()
        self._waiting = dict.fromkeys(self._ids)
        self._next()

    def _drop(self) -> None:
        self._generation += 1
        self.outcomes.clear()
        self.stale.emit()

    def _look_at_the_day(self) -> None:
        day = self._desk.today()
        if day != self._day:
            self._day = day
            self._judge_again()

    def _next(self) -> None:
        if self._running or not self._waiting or not self._channel:
            return
        chunk = [asset_id for asset_id in self._first if asset_id in self._waiting][:_CHUNK]
        for asset_id in self._waiting:
            if len(chunk) >= _CHUNK:
                break
            if asset_id not in chunk:
                chunk.append(asset_id)
        for asset_id in chunk:
            del self._waiting[asset_id]
        self._running = True
        generation, channel, day, known = self._generation, self._channel, self._day, self._known
        self._desk.runner.start(
            "read",
            lambda register: _judge_chunk(register, chunk, channel, day, known),
            finished=lambda found: self._keep(found, generation, chunk),
            cancelled=self._ended,
            failed=lambda _problem: self._failed(),
        )

    def _keep(self, found: dict[str, tuple[Key, Outcome]], generation: int, chunk: Sequence[str]) -> None:
        self._running = False
        if not self._desk.changes.stopped:
            self._desk.changes.poll()  # whoever wrote since these were read has made them old
        if generation == self._generation:
            self._known.update(found)
            self.outcomes.update({asset_id: outcome for asset_id, (_, outcome) in found.items()})
            self.arrived.emit(chunk)
        self._next()

    def _failed(self) -> None:
        # A chunk that could not be judged keeps waiting on screen: no answer is the cautious answer.
        self._running = False
        self._next()

    def _ended(self) -> None:
        self._running = False


def _judge_chunk(
    register: Register, ids: Sequence[str], channel: str, day: date, known: dict[str, tuple[Key, Outcome]]
) -> Generator[None, None, dict[str, tuple[Key, Outcome]]]:
    found: dict[str, tuple[Key, Outcome]] = {}
    for asset_id, one in facts.for_assets(register, ids).items():
        key = _key(one, channel, day)
        before = known.get(asset_id)
        if before is not None and before[0] == key:
            found[asset_id] = before
        else:
            found[asset_id] = (key, judge(one, Use(channel_id=channel), day).outcome)
        yield None
    return found


def _key(one: Facts, channel: str, day: date) -> Key:
    # Equal facts may pickle differently; that is a needless judgment, never a stale answer.
    return channel, day.isoformat(), one.policy.version, hashlib.sha256(pickle.dumps(one)).digest()
