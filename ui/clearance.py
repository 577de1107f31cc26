"""Answers in the background which pictures may be logged with the words just typed, and who is named in those."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from consent_db import photos, publishing
from consent_db.decision_table import SEVERITY
from consent_db.dependents import assets_touched
from consent_db.errors import StoreProblem
from consent_db.paths import shown_path
from consent_db.records import NameMode, Outcome
from ui.jobs import once

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.publishing import Judged
    from consent_db.records import Changed, Reason, Use
    from ui.desk import Desk
    from ui.jobs import Job

_PORTION = 32
_MOST_TOUCHED = 200
"""Of more touched pictures nobody looks for other records of the same file: any may be one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked: these pictures, for this use, on each of these days, the last of them today."""

    ids: tuple[str, ...]
    use: Use
    caption: str
    """The text that goes out with all of them; it is one of the use's texts."""
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One picture's worst answer of the days asked about, with the reason that stands first."""

    asset_id: str
    file_name: str
    outcome: Outcome
    reason: Reason
    named: dict[str, NameMode]
    """Who of those in it the caption names, by id."""
    names: tuple[str, ...]
    """Those names, no more of each than the caption has."""


class Clearance(QObject):
    """Asks in small portions, so that what the pages read comes in between; only the last question is answered."""

    progressed = Signal(int)
    """How many pictures of several portions have their answer."""
    finished = Signal(object, object)
    """What was asked, and the Answered of all in that order."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Asked | None = None
        self._found: list[Answered] = []
        self._job: Job | None = None

    def ask(self, asked: Asked) -> None:
        """Answer this, and nothing that was asked before."""
        self.stop()
        self._asked, self._found = asked, []
        self._next()

    def stop(self) -> None:
        """Answer nothing any more."""
        self._asked = None
        if self._job is not None:
            self._job.cancel()

    def concerned(self, ids: Sequence[str], changed: Changed) -> bool:
        """Whether a write may have given one of these pictures, or another record of its file, another answer."""
        register = self._desk.register
        try:
            touched = assets_touched(register, changed)
            if touched is None or not touched.isdisjoint(ids):
                return True
            if len(touched) > _MOST_TOUCHED:
                return True
            return not {same for one in touched for same in photos.same_bytes(register, one)}.isdisjoint(ids)
        except StoreProblem:  # a register that cannot be read keeps no answer on screen
            return True

    def _next(self) -> None:
        asked = self._asked
        if asked is None:
            return
        portion = asked.ids[len(self._found) : len(self._found) + _PORTION]
        if not portion:
            self._asked = None
            self.finished.emit(asked, tuple(self._found))
            return
        if self._found:
            self.progressed.emit(len(self._found))
        self._job = self._desk.runner.start(
            "read",
            once(lambda register: answer(register, portion, asked)),
            finished=lambda found: self._add(found, asked),
            failed=lambda problem: self._fail(problem, asked),
            owner=self,
        )

    def _add(self, some: tuple[Answered, ...], asked: Asked) -> None:
        if self._asked is asked:
            self._found.extend(some)
            self._next()

    def _fail(self, problem: BaseException, asked: Asked) -> None:
        if self._asked is asked:
            self._asked = None
            self.failed.emit(problem)


def answer(register: Register, ids: Sequence[str], asked: Asked) -> tuple[Answered, ...]:
    """Answer for some of the pictures asked about; raises StoreProblem `unknown_asset`."""
    judged = publishing.judge_each(register, ids, asked.use, asked.days)
    return tuple(_answered(one, judged[one], asked.caption) for one in ids)


def _answered(asset_id: str, judged: Sequence[Judged], caption: str) -> Answered:
    worst = max(judged, key=lambda each: SEVERITY[each.verdict.outcome])
    today = judged[-1]
    people = today.facts.people
    named = publishing.names_in(today.facts, caption, today.day)
    return Answered(
        asset_id=asset_id,
        file_name=Path(shown_path(today.facts.asset.file)).name or asset_id,
        outcome=worst.verdict.outcome,
        reason=next(row for row in worst.verdict.reasons if row.code == worst.verdict.headline),
        named=named,
        names=tuple(
            people[one].first_name if mode is NameMode.FIRST and people[one].first_name else people[one].name
            for one, mode in named.items()
            if one in people
        ),
    )
