"""Further choices above the grid: who is shown, what has to be done, when it was taken, film, and the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ui.models import reason_kinds
from ui.models.reason_kinds import ReasonKind
from ui.models.selection import WITHOUT_DAY, Order
from ui.widgets.basics import Choice, button, label
from ui.widgets.flow import FlowLayout
from ui.widgets.person_choice import PersonChoice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.records import Person
    from ui.theme import Theme

_ANY = ""


class MoreFilters(QWidget):
    """`narrowed` tells that another choice was made; nothing is chosen until somebody chooses."""

    narrowed = Signal()
    person_chosen = Signal(str)
    """The id of the chosen person, empty for anybody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._person = ""
        self.who = PersonChoice(theme, self.tr("Pictures of"), ())
        self.who.setMinimumContentsLength(18)
        self.who.hint(self.tr("Pictures of anybody"))
        self.who.chosen.connect(self._who)
        line = self.who.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._who_is_meant)
        self.reason = Choice(theme, self.tr("What has to be done"))
        self.month = Choice(theme, self.tr("Taken in"))
        self.film = Choice(theme, self.tr("Pictures or film"))
        self.film.fill(
            [(self.tr("Pictures and film"), _ANY), (self.tr("Pictures only"), "photo"), (self.tr("Film only"), "film")]
        )
        self.order = Choice(theme, self.tr("Order"))
        self.order.fill(
            [
                (self.tr("Oldest first"), Order.OLDEST),
                (self.tr("Latest first"), Order.NEWEST),
                (self.tr("By file name"), Order.NAME),
            ]
        )
        for one in (self.reason, self.month, self.film, self.order):
            one.currentIndexChanged.connect(lambda _place: self.narrowed.emit())
        self.clear = button(theme, self.tr("Show everything"), self.choose_nothing, icon="x", kind="link")
        self.clear.hide()
        self.progress = label("", "second")
        self.progress.hide()
        layout = FlowLayout(gap_px=8)
        for part in (self.who, self.reason, self.month, self.film, self.order, self.progress, self.clear):
            layout.addWidget(part)
        self.setLayout(layout)
        self.show_months({})
        self.show_reasons(None, waiting=0)

    @property
    def chosen(self) -> int:
        """How many choices leave pictures out."""
        return sum(
            (bool(self._person), bool(self.chosen_reason), bool(self.chosen_month), self.chosen_film is not None)
        )

    @property
    def chosen_reason(self) -> ReasonKind | None:
        """The kind of reason that is looked for."""
        return ReasonKind(found) if (found := self.reason.currentData()) else None

    @property
    def chosen_month(self) -> str:
        """The month that is looked for, as `selection.month_of` gives it; empty for any."""
        return str(self.month.currentData() or _ANY)

    @property
    def chosen_film(self) -> bool | None:
        """Whether film is looked for, or everything but film; None for both."""
        return {"film": True, "photo": False}.get(str(self.film.currentData()))

    @property
    def chosen_order(self) -> Order:
        """How the pictures are to follow each other."""
        return Order(self.order.currentData())

    def choose_nothing(self) -> None:
        """Leave no picture out; the order stays."""
        for one in (self.reason, self.month, self.film):
            one.setCurrentIndex(0)
        self.who.setCurrentIndex(-1)
        self.who.clearEditText()

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these people."""
        self.who.offer(people, keep=self._person)

    def show_months(self, counts: Mapping[str, int]) -> None:
        """Offer the months of `selection.months`; a chosen one without pictures is chosen no more."""
        months = [(f"{_month(month)}  {count}", month) for month, count in counts.items()]
        self.month.fill([(self.tr("Any day"), _ANY), *months])

    def show_reasons(self, counts: Mapping[ReasonKind, int] | None, *, waiting: int) -> None:
        """Offer the kinds of reasons with how many pictures have each, and how many are still being looked at."""
        known = counts or {}
        offered = [(f"{reason_kinds.words(kind)}  {known.get(kind, 0)}", kind) for kind in ReasonKind]
        some = [(words, kind) for words, kind in offered if known.get(kind) or kind == self.reason.currentData()]
        self.reason.fill([(self.tr("Any reason"), _ANY), *some])
        self.progress.setText(self.tr("Looking for reasons: %n picture(s) left", "", waiting))
        self.progress.setVisible(waiting > 0)

    def _who_is_meant(self) -> None:
        """Leave no words standing that nothing is looked for by: part of one name means that person, here at least."""
        typed = self.who.typed.casefold()
        if typed and self.who.person_id is None:
            found = [at for at in range(self.who.count()) if typed in self.who.itemText(at).casefold()]
            self.who.setCurrentIndex(found[0] if len(found) == 1 else -1)
            if len(found) != 1:
                self.who.clearEditText()

    def _who(self) -> None:
        person = self.who.person_id or ""
        if person != self._person:
            self._person = person
            self.person_chosen.emit(person)


def _month(month: str) -> str:
    if month == WITHOUT_DAY:
        return QCoreApplication.translate("MoreFilters", "Without a day")
    year, number = month.split("-")
    return QLocale().toString(QDate(int(year), int(number), 1), "MMMM yyyy")
