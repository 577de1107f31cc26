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

_CHILD_YEARS = 10


class WhoField(QWidget):
    """A name to type; `born` asks for the birth date of somebody new, which decides who must agree for a child.

    `adult`: whether the paper says of somebody new without a birth date that they are grown up.
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
    ) -> None:
        super().__init__()
        self._lang = lang
        self._child = child
        self._adult = adult
        self._id = newcomer.id if newcomer is not None else new_id()
        known = person_id if newcomer is None else ""
        called = Counter(one.name.casefold() for one in people)
        self._shared = {name for name, count in called.items() if count > 1}
        self.choice = PersonChoice(theme, name, people, person_id=known)
        self.note = label("", "caption", wrap=True)
        usual = today.replace(year=today.year - _CHILD_YEARS, day=1) if child else today
        self.born = OptionalDay(theme, self.tr("Born"), usual)
        self._asks_born = child or born
        if newcomer is not None:
            self.choice.setEditText(newcomer.name)
            if newcomer.birth_date is not None:
                self.born.set_day(newcomer.birth_date)
        self.setLayout(column(self.choice, self.note, self.born, gap_px=4))
        self.setFocusProxy(self.choice)
        self.choice.chosen.connect(self._changed)
        self.born.changed.connect(self._changed)
        self._show()

    @property
    def person_id(self) -> str:
        """The person of the register whose whole name stands here; empty for nobody and for somebody new."""
        return self.choice.person_id or ""

    @property
    def newcomer(self) -> Person | None:
        """Somebody new of the typed name; nobody where several have that name, since one of them is meant."""
        typed = self.choice.typed
        if not typed or self.choice.person_id is not None or self._is_shared:
            return None
        first, last = split_name(typed)
        day = self.born.day if self._asks_born else None
        made = Person(id=self._id, first_name=first, last_name=last, lang=self._lang, birth_date=day)
        if self._child:
            return replace(made, kind=PersonKind.CHILD)
        return made if self._asks_born else replace(made, adult_declared=self._adult)  # else a birth date is there

    @property
    def _is_shared(self) -> bool:
        return self.choice.person_id is None and self.choice.typed.casefold() in self._shared

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        new = self.newcomer is not None
        said = self.tr("Somebody new: {name}").format(name=self.choice.typed) if new else ""
        if self._is_shared:
            said = self.tr("Several people have this name. Choose from the list which one it is.")
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.born.setVisible(new and self._asks_born)
