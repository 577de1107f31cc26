"""The answer of every picture in the grid for one channel, judged in the background; disposable (architecture.md 1)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db import facts
from consent_db.boundaries import Ahead
from consent_db.dependents import assets_touched, of_pictures
from consent_db.errors import StoreProblem
from consent_db.records import Outcome, Use
from consent_db.verdict import outcome
from ui.changes import touches

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Changed, Facts
    from ui.desk import Desk

_CHUNK = 200
_ON_SCREEN = 96
"""Pictures on screen are judged in portions of their own, so that they wait for nothing else."""

_STEP = 16


@dataclass(slots=True)
class Judged:
    """What came of one portion; a picture that could not be judged is not in it."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    until: dict[str, date] = field(default_factory=dict)
    """The first later day on which the outcome may be another one though nobody writes anything (boundaries.py)."""
    offered: dict[str, list[str]] = field(default_factory=dict)
    """Of people who are offered as another name for a face, the pictures."""


class Badges(QObject):
    """Outcomes by asset id; a picture whose facts may have changed has none until it was judged again.

    What a write touches loses its outcome in the moment the write is told; what is on screen is judged first.
    """

    arrived = Signal(object)
    stale = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.outcomes: dict[str, Outcome] = {}
        self._until: dict[str, date] = {}
        self._offered: dict[str, set[str]] = {}
        self.counts: dict[Outcome, int] = dict.fromkeys(Outcome, 0)
        """How many of those that are shown have which answer; kept up, since counting 50,000 takes a while."""
        self._asked: tuple[Sequence[str], Sequence[str]] = (), ()
        self._shown: frozenset[str] = frozenset()
        self._all: dict[str, None] = {}
        """Those that are shown, and those that are answered for after them."""
        self._waiting: dict[str, None] = {}
        self._first: tuple[str, ...] = ()
        self._channel = ""
        self._day: date = desk.today()
        self._judge = _Judge()
        self._running: Sequence[str] = ()
        self._void = False
        """Whether all that is being judged now was overtaken by a change."""
        self._overtaken: set[str] = set()
        """Which pictures were, where that is known."""
        self._same_scans = False
        """Whether no stored scan can have changed since the last portion was judged."""
        desk.changes.changed.connect(self._changed)
        desk.changes.ticked.connect(self._look_at_the_day)

    def judge_for(self, channel_id: str, ids: Sequence[str], *, later: Sequence[str] = ()) -> None:
        """Answer for these pictures and this channel, and then for those `later`; what is known and unchanged stays."""
        if channel_id != self._channel:
            self._channel = channel_id
            self._drop()
        if (ids, later) == self._asked:
            self._waiting.update(dict.fromkeys(one for one in self._all if one not in self.outcomes))
            self._next()
            return
        self._asked = ids, later
        self._shown = frozenset(ids)
        self._all = dict.fromkeys((*ids, *later))
        known = self.outcomes
        answers = [known[one] for one in ids if one in known]
        self.counts = {one: answers.count(one) for one in Outcome}
        missing = dict.fromkeys([one for one in self._all if one not in known]) if known else dict(self._all)
        # What a change touched stands first already; it must not wait for what was never judged.
        shown = self._shown
        touched = {one: None for one in self._waiting if one in missing and one in shown} if self._waiting else {}
        self._waiting = touched | missing
        self._next()

    def prefer(self, ids: Iterable[str]) -> None:
        """These are on screen: they come first."""
        self._first = tuple(ids)

    @property
    def channel_id(self) -> str:
        """The channel that the answers are for; another window may have gone on to another one."""
        return self._channel

    @property
    def complete(self) -> bool:
        """Whether every picture that is shown has its answer, or will have none until something changes."""
        shown = self._shown
        if self.judged == len(shown):
            return True
        return not any(one in shown for one in self._running) and not any(one in shown for one in self._waiting)

    @property
    def judged(self) -> int:
        """How many of the pictures that are shown have their answer."""
        return sum(self.counts.values())

    def _put(self, asset_id: str, outcome: Outcome | None) -> bool:
        """Give a picture its answer, or take it away; tells whether it had one."""
        before = self.outcomes.pop(asset_id, None)
        if outcome is not None:
            self.outcomes[asset_id] = outcome
        if asset_id in self._shown:
            if before is not None:
                self.counts[before] -= 1
            if outcome is not None:
                self.counts[outcome] += 1
        return before is not None

    def _changed(self, changed: Changed) -> None:
        if not changed.ids or touches(changed, "evidence"):
            self._same_scans = False
        touched = self._touched(changed)
        if touched is None:
            self._judge_again()
            return
        self._judge_these(touched, exact=of_pictures(changed))

    def _judge_these(self, touched: Iterable[str], *, exact: bool = False) -> None:
        """`exact`: those that are being judged right now can be told from the others too."""
        wanted = sorted(touched)
        hit = {asset_id: None for asset_id in wanted if self._put(asset_id, None)}
        if exact:
            self._overtaken.update(wanted)
        else:  # the people who are offered as names in those are not known yet
            self._void = True
        if hit:
            self._waiting = {asset_id: None for asset_id in hit if asset_id in self._all} | self._waiting
            self.stale.emit()
        self._next()

    def _touched(self, changed: Changed) -> frozenset[str] | None:
        try:
            return assets_touched(self._desk.register, changed, alternatives=self._offered)
        except StoreProblem:  # a register that cannot be read keeps no answer on screen
            return None

    def _judge_again(self) -> None:
        self._drop()
        self._waiting = dict(self._all)
        self._next()

    def _drop(self) -> None:
        self._void = True
        self.outcomes.clear()
        self.counts = dict.fromkeys(Outcome, 0)
        self._until.clear()
        self._offered.clear()
        self.stale.emit()

    def _look_at_the_day(self) -> None:
        """At midnight an answer stays that no boundary day can have changed; on a clock set back, none does."""
        before, self._day = self._day, self._desk.today()
        if self._day < before:
            self._judge_again()
        elif self._day > before:
            today = self._day
            self._judge_these([one for one in self.outcomes if self._until.get(one, before) <= today])

    def _next(self) -> None:
        if self._running or not self._waiting or not self._channel or self._desk.changes.stopped:
            return
        chunk = [asset_id for asset_id in self._first if asset_id in self._waiting][:_ON_SCREEN]
        if not chunk:
            for asset_id in self._waiting:
                chunk.append(asset_id)
                if len(chunk) >= _CHUNK:
                    break
        for asset_id in chunk:
            del self._waiting[asset_id]
        self._running = chunk
        self._void = False
        self._overtaken.clear()
        judge, channel, day, same_scans = self._judge, self._channel, self._day, self._same_scans
        self._same_scans = True
        self._desk.runner.start(
            "badges",
            lambda register: judge.portion(register, chunk, channel, day, same_scans=same_scans),
            finished=self._keep,
            cancelled=self._ended,
            failed=lambda _problem: self._failed(),
            owner=self,
        )

    def _keep(self, found: Judged) -> None:
        if not self._desk.changes.stopped:
            self._desk.changes.poll()  # whoever wrote since these were read has made them old
        chunk, self._running = self._running, ()
        again = [asset_id for asset_id in chunk if self._void or asset_id in self._overtaken]
        self._waiting = {asset_id: None for asset_id in again if asset_id in self._all} | self._waiting
        if not self._void:
            old = set(again)
            kept = [asset_id for asset_id in chunk if asset_id not in old]
            for asset_id in kept:
                self._waiting.pop(asset_id, None)
                if asset_id in found.outcomes:
                    self._put(asset_id, found.outcomes[asset_id])
            self._until.update(found.until)
            for person, assets in found.offered.items():
                self._offered.setdefault(person, set()).update(assets)
            if kept:
                self.arrived.emit(kept)
        self._next()

    def _failed(self) -> None:
        # What could not be judged keeps waiting on screen: no answer is the cautious answer.
        self._ended()
        self._same_scans = False
        self._next()

    def _ended(self) -> None:
        self._running = ()


class _Judge:
    """Judges portions on the lane of the badges, and keeps what it read of people from one to the next."""

    def __init__(self) -> None:
        self._register: Register | None = None
        self._reader: facts.Reader | None = None

    def portion(
        self, register: Register, ids: Sequence[str], channel_id: str, day: date, *, same_scans: bool
    ) -> Generator[None, None, Judged]:
        """Judge some pictures for one channel on one day."""
        if self._reader is None or self._register is not register:
            self._register, self._reader = register, facts.Reader(register)
        known = readable(self._reader, ids, same_scans=same_scans)
        yield None
        found = Judged()
        use, ahead = Use(channel_id=channel_id), Ahead(day)
        for number, (asset_id, about) in enumerate(known.items()):
            found.outcomes[asset_id] = outcome(about, use, day)
            found.until[asset_id] = ahead.next_boundary(about)
            for shown in about.appearances:
                for person_id in shown.suggested_alternatives:
                    found.offered.setdefault(person_id, []).append(asset_id)
            time.sleep(0)  # lets the window's thread have Python's lock at once
            if number % _STEP == 0:
                yield None
        return found


def readable(reader: facts.Reader, ids: Sequence[str], *, same_scans: bool = False) -> dict[str, Facts]:
    """The facts of those that can be read: one that is gone or damaged does not take the others with it."""
    try:
        return reader.for_assets(ids, same_scans=same_scans)
    except StoreProblem:
        found: dict[str, Facts] = {}
        for asset_id in ids:
            try:
                found.update(reader.for_assets((asset_id,), same_scans=same_scans))
            except StoreProblem:
                continue
        return found
