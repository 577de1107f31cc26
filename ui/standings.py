"""What everybody agreed to, judged in the background: only who changed is judged again, and everybody at midnight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db import concerned, facts, people
from consent_db.coming import coming
from consent_db.records import Outcome
from consent_db.standing import standing as stated
from ui import errors
from ui.jobs import once
from ui.models import standing
from ui.models.roster import Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Channel
    from exports.wording import Vocabulary
    from ui.desk import Desk
    from ui.jobs import Job

_SLICE: Final = 100
"""So many people are judged at a time: other reads of the window get their turn in between."""
_FACES_MS: Final = 300


class Standings(QObject):
    """Everybody's summary by id; a changed person has none until judged again, so no old answer is ever shown."""

    arrived = Signal()
    """More summaries, fewer of them, or other faces."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known: dict[str, Summary] = {}
        self.faces: dict[str, str] = {}
        self.judged = 0
        """How many people were judged since the window opened."""
        self._due: dict[str, int] = {}
        self._job: Job | None = None
        self._day: date | None = None
        self._seq = 0
        self._face_timer = QTimer(self)
        self._face_timer.setSingleShot(True)
        self._face_timer.setInterval(_FACES_MS)
        self._face_timer.timeout.connect(self._read_faces)

    @property
    def waiting(self) -> int:
        """How many people are not judged yet."""
        return len(self._due)

    def begin(self) -> None:
        """Judge everybody once, and from then on who changes; called when the list is looked at."""
        if self._day is not None:
            self._go_on()
            return
        self._desk.changes.changed.connect(self._follow)
        self._desk.changes.ticked.connect(self._ticked)
        self._seq = concerned.last_entry(self._desk.register)
        self._everybody()
        self._read_faces()

    def first(self, person_ids: Iterable[str]) -> None:
        """Judge these before the others: they are on screen."""
        wanted = {one: self._due[one] for one in person_ids if one in self._due}
        self._due = wanted | self._due

    def _ticked(self) -> None:
        if self._day is not None and self._desk.today() != self._day:
            self._everybody()

    def _everybody(self) -> None:
        self._day = self._desk.today()
        self.known.clear()
        self._due = dict.fromkeys(people.ids(self._desk.register), self._seq)
        self.arrived.emit()
        self._go_on()

    def _follow(self) -> None:
        if self._desk.changes.stopped:
            return
        found = concerned.since(self._desk.register, self._seq)
        self._seq = found.seq
        if found.faces:
            self._face_timer.start()
        if found.everybody:
            self._everybody()
        elif found.people:
            for person_id in found.people:
                self.known.pop(person_id, None)
                self._due[person_id] = found.seq
            self.arrived.emit()
            self._go_on()

    def _go_on(self) -> None:
        if self._job is not None or not self._due or self._desk.changes.stopped:
            return
        part = list(self._due)[:_SLICE]
        channels, words, day = self._desk.channels(), self._desk.words(), self._desk.today()

        def read(register: Register) -> tuple[int, dict[str, Summary]]:
            with register.snapshot():
                return concerned.last_entry(register), judge(register, part, channels, day, words)

        def finished(found: tuple[int, dict[str, Summary]]) -> None:
            self._follow()  # whoever changed while this was read is due again, and what was read of them is old
            if day == self._day:
                for person_id in part:
                    if self._due.get(person_id, found[0] + 1) <= found[0]:
                        del self._due[person_id]
                        if person_id in found[1]:
                            self.known[person_id] = found[1][person_id]
            self.judged += len(part)
            self._job = None
            self.arrived.emit()
            self._go_on()

        def went_wrong(problem: BaseException) -> None:
            self._job = None  # nothing is shown for them; the next change, or the next look at the list, tries again
            errors.show(problem, self._desk.window)

        self._job = self._desk.runner.start(
            "people", once(read), finished=finished, failed=went_wrong, cancelled=self._cancelled, owner=self
        )

    def _cancelled(self) -> None:
        self._job = None

    def _read_faces(self) -> None:
        def arrived(found: dict[str, str]) -> None:
            if found != self.faces:
                self.faces = found
                self.arrived.emit()

        self._desk.runner.start("read", once(people.portraits), finished=arrived, owner=self)


def judge(
    register: Register, person_ids: Sequence[str], channels: Sequence[Channel], day: date, words: Vocabulary
) -> dict[str, Summary]:
    """Judge some people as of a day; who is not in the register is left out."""
    found: dict[str, Summary] = {}
    for person_id, known in facts.for_people(register, person_ids).items():
        judged = standing.places(known, channels, day)
        now = stated(known, person_id, day)
        found[person_id] = Summary(
            outcome=standing.best(judged) or Outcome.BLOCKED,
            title=standing.headline(now, judged, words)[0],
            has_consent=any(place.outcome is not Outcome.BLOCKED for place in judged),
            withdrawn=standing.withdrawn(now),
            ends_on=next((one.day for one in coming(known, person_id, day) if one.what in standing.ENDINGS), None),
        )
    return found
