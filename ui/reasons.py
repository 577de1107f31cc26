"""What keeps the pictures of the grid from being clear, judged in the background once somebody asks for it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from consent_db import facts
from consent_db.records import Outcome, Use
from consent_db.verdict import judge
from ui.badges import readable
from ui.models.reason_kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import date

    from consent_db.connection import Register
    from ui.badges import Badges
    from ui.desk import Desk
    from ui.models.reason_kinds import ReasonKind

_PORTION: Final = 200
_STEP: Final = 16


class Reasons(QObject):
    """Kinds of reasons by asset id; a picture whose badge went has none either, until both were judged again."""

    arrived = Signal()

    def __init__(self, desk: Desk, badges: Badges) -> None:
        super().__init__(badges)
        self._desk = desk
        self._badges = badges
        self.known: dict[str, frozenset[ReasonKind]] = {}
        self._ids: Sequence[str] = ()
        self._channel = ""
        self._running = False
        self._void = False
        """Whether what is being judged now was overtaken by a change."""
        badges.stale.connect(self._prune)
        badges.arrived.connect(lambda _ids: self._next())

    def ask(self, channel_id: str, ids: Sequence[str]) -> None:
        """Find the reasons of these pictures for this channel; none are asked for with no ids."""
        if channel_id != self._channel:
            self._channel = channel_id
            self.known.clear()
            self._void = True
        self._ids = ids
        self._next()

    @property
    def waiting(self) -> int:
        """Of how many pictures that were asked for the reasons are not known yet."""
        return sum(asset_id not in self.known for asset_id in self._ids)

    def _prune(self) -> None:
        self._void = True
        outcomes = self._badges.outcomes
        self.known = {asset_id: found for asset_id, found in self.known.items() if asset_id in outcomes}

    def _next(self) -> None:
        if self._running or self._desk.changes.stopped:
            return
        outcomes = self._badges.outcomes
        part: list[str] = []
        for asset_id in self._ids:
            if asset_id in self.known or (outcome := outcomes.get(asset_id)) is None:
                continue
            if outcome is Outcome.CLEAR:
                self.known[asset_id] = frozenset()
                continue
            part.append(asset_id)
            if len(part) == _PORTION:
                break
        if not part:
            self.arrived.emit()
            return
        self._running, self._void = True, False
        channel, day = self._channel, self._desk.today()
        self._desk.runner.start(
            "rows",
            lambda register: _portion(register, part, channel, day),
            finished=self._keep,
            cancelled=self._ended,
            failed=lambda _problem: self._ended(),  # the badge waits too, and says so
            owner=self,
        )

    def _keep(self, found: dict[str, frozenset[ReasonKind]]) -> None:
        if not self._desk.changes.stopped:
            self._desk.changes.poll()  # whoever wrote since these were read has made them old
        self._running = False
        if not self._void:
            self.known.update(found)
            self.arrived.emit()
        self._next()

    def _ended(self) -> None:
        self._running = False


def _portion(
    register: Register, ids: Sequence[str], channel_id: str, day: date
) -> Generator[None, None, dict[str, frozenset[ReasonKind]]]:
    """Judge some pictures whole; one that cannot be read has no reasons, as it has no badge."""
    use, reader = Use(channel_id=channel_id), facts.Reader(register)
    found: dict[str, frozenset[ReasonKind]] = dict.fromkeys(ids, frozenset())
    for start in range(0, len(ids), _STEP):
        for asset_id, about in readable(reader, ids[start : start + _STEP]).items():
            found[asset_id] = kinds(judge(about, use, day))
            time.sleep(0)  # lets the window's thread have Python's lock at once
        yield None
    return found
