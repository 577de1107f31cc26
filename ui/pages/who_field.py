"""Whose form it is: somebody of the register found by typing, or somebody new who is stored with the form."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consent_db.ids import new_id
from consent_db.records import Person, PersonKind
from ui.pages.names import split_name
from ui.widgets.basics import column, label
from ui.widgets.fields import OptionalDay
from ui.widgets.person_choice import PersonChoice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ui.theme import Theme
    from ui.widgets.cut_out import CutOut

_CHILD_YEARS = 10


class WhoField(QWidget):
    """A name to type; `born` asks for the birth date of somebody new, which decides who must agree for a child.

    `adult`: whether the paper says of somebody new without a birth date that they are grown up. `made`: whoever is new
    on another side of the same form, and is meant where the name is typed again. With `born_cut` the line for the birth
    date is shown enlarged, since a faint pencil is easily read as nothing.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        people: Sequence[Person],
        *,
        lang: str,
        today: date,
        child: bool = False,
        born: bool = False,
        adult: bool = True,
        person_id: str = "",
        newcomer: Person | None = None,
        made: Sequence[Person] = (),
        born_cut: CutOut | None = None,
    ) -> None:
        super().__init__()
        self._lang = lang
        self._child = child
        self._adult = adult
        called = Counter(one.name.casefold() for one in people)
        self._made = {one.name.casefold(): one for one in reversed(made) if one.name.casefold() not in called}
        elsewhere = newcomer is None or newcomer.id in {one.id for one in made}
        self._id = new_id() if newcomer is None or elsewhere else newcomer.id
        known = person_id if newcomer is None else ""
        self._shared = {name for name, count in called.items() if count > 1}
        self.choice = PersonChoice(theme, name, people, person_id=known, first=tuple(self._made.values()))
        self.note = label("", "caption", wrap=True)
        self.grown = label("", "strong", wrap=True)
        self._otherwise = label(self.tr("If one is written there, tick “Born” and type it."), "caption", wrap=True)
        usual = today.replace(year=today.year - _CHILD_YEARS, day=1) if child else today
        self.born = OptionalDay(theme, self.tr("Born"), usual)
        self.born_cut = born_cut
        self._asks_born = child or born
        self._dated = ""
        """Whose birth date was taken over from the other side."""
        if newcomer is not None:
            self.choice.setEditText(newcomer.name)
            if newcomer.birth_date is not None:
                self.born.set_day(newcomer.birth_date)
        cut = [born_cut] if born_cut is not None else []
        self.setLayout(column(self.choice, self.note, *cut, self.grown, self._otherwise, self.born, gap_px=4))
        self.setFocusProxy(self.choice)
        self.choice.chosen.connect(self._changed)
        self.born.changed.connect(self._changed)
        self._show()

    @property
    def person_id(self) -> str:
        """The person of the register whose whole name stands here; empty for nobody and for somebody new."""
        chosen = self.choice.person_id or ""
        return "" if self._from_other_side is not None else chosen

    @property
    def newcomer(self) -> Person | None:
        """Somebody new of the typed name; nobody where several have that name, since one of them is meant."""
        typed, known = self.choice.typed, self._from_other_side
        if known is None and (not typed or self.choice.person_id is not None or self._is_shared):
            return None
        first, last = split_name(typed)
        day = self.born.day if self._asks_born else None
        made = known or Person(id=self._id, first_name=first, last_name=last, lang=self._lang)
        made = replace(made, birth_date=day, adult_declared=False)
        if self._child:
            return replace(made, kind=PersonKind.CHILD)
        return replace(made, adult_declared=self._adult and day is None)

    @property
    def taken_for_adult(self) -> bool:
        """Whether somebody new counts as grown up because no birth date was seen on a line that is there for one."""
        made = self.newcomer
        return self._asks_born and made is not None and made.adult_declared

    @property
    def _from_other_side(self) -> Person | None:
        return self._made.get(self.choice.typed.casefold())

    @property
    def _is_shared(self) -> bool:
        return self.choice.person_id is None and self.choice.typed.casefold() in self._shared

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        known = self._from_other_side
        if known is not None and known.birth_date is not None and known.id != self._dated:
            self._dated = known.id
            if self._asks_born and self.born.day is None:
                self.born.set_day(known.birth_date)
        new = self.newcomer is not None
        said = self.tr("Somebody new: {name}").format(name=self.choice.typed) if new else ""
        if known is not None:
            said = self.tr("Somebody new, as on the other side: {name}").format(name=known.name)
        if self._is_shared:
            said = self.tr("Several people have this name. Choose from the list which one it is.")
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.born.setVisible(new and self._asks_born)
        self.grown.setText(self.grown_words())
        for one in (self.grown, self._otherwise):
            one.setVisible(self.taken_for_adult)
        if self.born_cut is not None:
            self.born_cut.setVisible(new)

    def grown_words(self) -> str:
        """That somebody new counts as grown up, and by what; empty where that is not so."""
        if not self.taken_for_adult:
            return ""
        return self.tr("Counted as grown up: no birth date is written.")
