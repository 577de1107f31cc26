"""The further filters of the grid, with what has to be read for them: people, their pictures, and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db import people
from ui.changes import touches
from ui.models.reason_kinds import ReasonKind
from ui.models.selection import Filter, months, narrowed
from ui.reasons import Reasons
from ui.widgets.more_filters import MoreFilters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.photos import AssetRow
    from consent_db.records import Changed
    from ui.badges import Badges
    from ui.desk import Desk
    from ui.widgets.picture_filters import PictureFilters

_SETTLE_MS = 250


class PictureChoices(QObject):
    """`narrowed` tells that other pictures pass; nothing is read for the filters before they are opened."""

    narrowed = Signal()

    def __init__(self, desk: Desk, filters: PictureFilters, badges: Badges) -> None:
        super().__init__(filters)
        self._desk = desk
        self._filters = filters
        self._badges = badges
        self._here: Sequence[AssetRow] = ()
        self._person = ""
        self._showing: frozenset[str] | None = None
        self._channel = ""
        self._reasons = Reasons(desk, badges)
        self._reasons.arrived.connect(self._reasons_arrived)
        self.more = MoreFilters(desk.theme)
        self.more.hide()
        self.more.narrowed.connect(self._chosen)
        self.more.person_chosen.connect(self._person_chosen)
        filters.more_wanted.connect(self._open_or_close)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_SETTLE_MS)
        self._recount.timeout.connect(self._count_reasons)
        desk.changes.changed.connect(self._changed)

    def show_place(self, channel_id: str, here: Sequence[AssetRow]) -> None:
        """These pictures are chosen from, for this channel."""
        self._channel, self._here = channel_id, here
        if self._open:
            self._offer()

    def chosen(self, above: Filter) -> Filter:
        """What is chosen here beside what is chosen `above`."""
        more = self.more
        return Filter(
            place=above.place,
            outcomes=above.outcomes,
            unknown_faces=above.unknown_faces,
            text=above.text,
            month=more.chosen_month,
            country=self._desk.unit().jurisdiction,
            film=more.chosen_film,
            showing=self._showing,
            reason=more.chosen_reason,
            order=more.chosen_order,
        )

    def narrow(self, above: Filter) -> list[str]:
        """The ids of the pictures that pass all that is chosen, in their order."""
        return narrowed(self._here, self.chosen(above), self._badges.outcomes, self._reasons.known)

    @property
    def _open(self) -> bool:
        return not self.more.isHidden()

    def _open_or_close(self) -> None:
        self.more.setVisible(self._filters.more.isChecked())
        if self._open:
            self._offer()
            self._read_people()
        elif self.more.chosen:
            self.more.choose_nothing()  # what cannot be seen leaves nothing out
        if not self._open:
            self._reasons.ask(self._channel, ())

    def _offer(self) -> None:
        self.more.show_months(months(self._here, self._desk.unit().jurisdiction))
        self._reasons.ask(self._channel, [one.id for one in self._here])
        self._count_reasons()

    def _chosen(self) -> None:
        self._filters.show_chosen(self.more.chosen)
        self.more.clear.setVisible(self.more.chosen > 0)
        self.narrowed.emit()

    def _read_people(self) -> None:
        self._desk.read(people.people, self.more.show_people, owner=self, lane="grid")

    def _person_chosen(self, person_id: str) -> None:
        self._person = person_id
        if not person_id:
            self._showing = None
            self._chosen()
            return
        self._desk.read(
            lambda register: (person_id, frozenset(people.pictures_of(register, (person_id,)))),
            self._pictures_arrived,
            owner=self,
            # Never those of whoever was chosen before, under this name.
            failed=lambda _problem: self._pictures_arrived((person_id, frozenset())),
            lane="grid",
        )

    def _pictures_arrived(self, found: tuple[str, frozenset[str]]) -> None:
        if found[0] == self._person:
            self._showing = found[1]
            self._chosen()

    def _changed(self, changed: Changed) -> None:
        if not self._open:
            return
        if not changed.ids or touches(changed, "person"):
            self._read_people()
        if self._person and (not changed.ids or touches(changed, "person", "appearance")):
            self._person_chosen(self._person)

    def _reasons_arrived(self) -> None:
        if not self._open:
            return
        if not self._reasons.waiting:
            self._count_reasons()
        elif not self._recount.isActive():
            self._recount.start()

    def _count_reasons(self) -> None:
        self._recount.stop()
        known, waiting = self._reasons.known, self._reasons.waiting
        counts = dict.fromkeys(ReasonKind, 0)
        for one in self._here:
            for kind in known.get(one.id, ()):
                counts[kind] += 1
        self.more.show_reasons(counts, waiting=waiting)
        if self.more.chosen_reason is not None:
            self.narrowed.emit()
