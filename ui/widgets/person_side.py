"""The cards beside a person's state: who speaks for them, for whom they speak, look-alikes, and how to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from consent_db import days
from consent_db.records import Capacity
from ui import labels
from ui.widgets.basics import button, column, label, row
from ui.widgets.portrait import Portrait

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Guardianship, Person
    from ui.desk import Desk
    from ui.models.profile import Profile

_FACE_PX = 36
_LINK_PX = 4
"""The words of a link stand so far in from its edge."""


class _Side(QFrame):
    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._theme = desk.theme
        self.setProperty("role", "card")

    def _entry(self, person: Person, day: date, face_id: str | None, about: str, *acts: QWidget) -> QWidget:
        """Somebody with their face, what they are to the person, and what can be done."""
        portrait = Portrait(self._desk, side_px=_FACE_PX)
        portrait.show_face(face_id, person.name)
        said = label(about, "caption", wrap=True)
        said.setContentsMargins(_LINK_PX, 0, 0, 0)
        if not about:
            said.hide()
        made = QWidget()
        words = column(self._person(person, day), said, *acts, gap_px=0)
        made.setLayout(row(column(portrait, -1), words, gap_px=8, margins_px=(0, 4, 0, 4)))
        return made

    def _person(self, person: Person, day: date) -> QWidget:
        age = days.age_at(person, day)
        name = person.name or self.tr("Without a name")
        text = name if age is None else self.tr("{name} (age {age})").format(name=name, age=age)
        made = button(
            self._theme,
            text,
            lambda: self.asked.emit(f"person:{person.id}"),
            kind="link",
            size="card",
            name=self.tr("Show {name}").format(name=name),
        )
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _act(self, text: str, ask: str, *, name: str = "", icon: str = "") -> QWidget:
        made = button(
            self._theme, text, lambda: self.asked.emit(ask), kind="link", size="card", name=name or text, icon=icon
        )
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _lay(self, title: str, parts: list[QWidget]) -> None:
        self.setLayout(column(label(title, "strong"), *parts, gap_px=4, margins_px=(20, 16, 20, 16)))


class GuardiansCard(_Side):
    """Guardians of a child, or representatives of an adult; each can be changed or ended."""

    def __init__(self, desk: Desk, profile: Profile, *, child: bool) -> None:
        super().__init__(desk)
        parts: list[QWidget] = []
        for one, guardian in profile.guardians:
            change = self._act(
                self.tr("Change or end …"),
                f"guardian:{one.id}",
                name=self.tr("Change or end: {name}").format(name=guardian.name),
            )
            about, face = self._about(one, profile.day), profile.faces.get(guardian.id)
            parts.append(self._entry(guardian, profile.day, face, about, change))
        if not parts:
            parts.append(label(self.tr("Nobody is recorded yet."), "second", wrap=True))
        parts.append(
            self._act(self.tr("Add guardian …") if child else self.tr("Add representative …"), "guardian", icon="plus")
        )
        self._lay(self.tr("Guardians") if child else self.tr("Representatives"), parts)

    def _about(self, one: Guardianship, day: date) -> str:
        about = [labels.relation(one.relation)]
        if one.holds_parental_responsibility:
            about.append(self.tr("parental responsibility"))
        if one.sole:
            about.append(self.tr("alone"))
        if one.valid_from is not None:
            about.append(self.tr("from {date}").format(date=labels.day(one.valid_from)))
        if one.valid_to is not None:
            about.append(self.tr("until {date}").format(date=labels.day(one.valid_to)))
        if (one.valid_to is not None and one.valid_to < day) or (one.valid_from is not None and one.valid_from > day):
            about.append(self.tr("not on this day"))
        return " · ".join(about)


class WardsCard(_Side):
    """For whom a guardian or representative speaks."""

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__(desk)
        parts: list[QWidget] = []
        for one, ward in profile.wards:
            over = one.valid_to is not None and one.valid_to < profile.day
            until = self.tr("until {date}").format(date=labels.day(one.valid_to)) if over and one.valid_to else ""
            face = profile.faces.get(ward.id)
            parts.append(self._entry(ward, profile.day, face, until))
        self._lay(self.tr("Speaks for"), parts)


class LookalikesCard(_Side):
    """Twins, siblings and others who are mistaken for this person; everything about them is asked one by one."""

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__(desk)
        parts = [self._person(one, profile.day) for one in profile.alike]
        parts.append(
            label(self.tr("Their faces are never named several at a time; you are always asked."), "caption", wrap=True)
        )
        if profile.alike:
            parts.append(self._act(self.tr("No longer mistaken"), "unalike", icon="x"))
        self._lay(self.tr("Easily mistaken for"), parts)


class ContactCard(_Side):
    """How to reach somebody, and the private note; nothing of it leaves the register with a picture."""

    def __init__(self, desk: Desk, person: Person) -> None:
        super().__init__(desk)
        parts: list[QWidget] = [
            label(text, wrap=True) for text in (person.contact_email, person.contact_phone) if text.strip()
        ]
        if person.notes_private.strip():
            parts += [label(self.tr("Private note"), "caption"), label(person.notes_private, wrap=True)]
        self._lay(self.tr("Contact and notes"), parts)


def represented(person: Person) -> bool:
    """Whether somebody else has a say for this adult."""
    return person.capacity is not Capacity.FULL
