"""The made-up branch: its people, who speaks for whom, and its gatherings; dates lie before today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from consent_db import attendance, clock, events, people, policy
from consent_db.records import (
    Actor,
    Event,
    EventType,
    Guardianship,
    Jurisdiction,
    OrgUnit,
    Person,
    PersonKind,
    Relation,
    Reveals,
    Role,
)
from ui.practice.words import words

if TYPE_CHECKING:
    from consent_db.connection import Register

ACTOR: Final = Actor(role=Role.OFFICER)
FAMILY_DAY, ANNUAL_MEETING = "practice-family-day", "practice-annual-meeting"

_NOON: Final = time(12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of the story, counted back from today."""

    today: date

    @property
    def family_day(self) -> date:
        """When the branch met at the fjord."""
        return self.today - timedelta(days=26)

    @property
    def annual_meeting(self) -> date:
        """When the branch held its annual meeting."""
        return self.today - timedelta(days=11)

    @property
    def signed(self) -> date:
        """When most of the forms were signed."""
        return self.today - timedelta(days=60)

    @property
    def died(self) -> date:
        """When Johan died."""
        return self.today - timedelta(days=15)

    @property
    def published(self) -> datetime:
        """When the first pictures went out."""
        return datetime.combine(self.family_day + timedelta(days=2), _NOON)

    @property
    def withdrew(self) -> date:
        """When Linh wrote that she wants no pictures."""
        return self.today - timedelta(days=1)


_AT_FAMILY_DAY: Final = (
    *("marit", "johan", "oddvar", "leila", "nora", "tomasz", "ingrid", "emil"),
    *("linh", "kaja", "sivert", "samuel", "amina"),
)
_AT_ANNUAL_MEETING: Final = ("marit", "kaja", "henrik", "linh", "tomasz", "amina", "samuel", "ingrid")


def set_up(register: Register, lang: str, *, today: date | None = None) -> Calendar:
    """Fill a register that is new with the branch as it was before anybody signed; gives the days of its story."""
    named = words(lang)
    country = Jurisdiction.SE if lang == "sv" else Jurisdiction.NO
    days = Calendar(today or clock.today(country))
    policy.first_run(register, jurisdiction=country, lang=lang, actor=ACTOR)
    own = policy.unit(register) or OrgUnit(id="practice", name="")
    unit = replace(
        own,
        name=named.unit,
        org=named.organisation,
        contact_name="Marit Solberg",
        email="bilder@example.org",
        phone="00 00 00 00",
        dpo_contact="personvern@example.org",
    )
    policy.set_unit(register, unit, actor=ACTOR)
    for person in cast(days):
        people.add(register, replace(person, lang=lang, deceased_on=None), actor=ACTOR)
    for row in _guardianships():
        people.add_guardianship(register, row, actor=ACTOR)
    _add_events(register, lang, days)
    return days


def cast(days: Calendar) -> tuple[Person, ...]:
    """The fourteen people of the branch; the id of each is the key of their drawing."""
    today = days.today
    return (
        Person(id="marit", first_name="Marit", last_name="Solberg", kind=PersonKind.ELECTED, adult_declared=True),
        _adult("kaja", "Kaja", "Myhre"),
        _adult("leila", "Leila", "Haddad"),
        _child("nora", "Nora", "Haddad", born=date(today.year - 8, 1, 1)),
        _adult("tomasz", "Tomasz", "Nowak"),
        _adult("ingrid", "Ingrid", "Dahl"),
        _child("emil", "Emil", "Dahl Nowak", born=date(today.year - 10, 1, 1)),
        _adult("amina", "Amina", "Warsame"),
        Person(id="henrik", first_name="Henrik", last_name="Aas", kind=PersonKind.EMPLOYEE, adult_declared=True),
        _adult("linh", "Linh", "Tran"),
        replace(_adult("johan", "Johan", "Lund"), deceased_on=days.died),
        _child("sivert", "Sivert", "Moe", born=date(today.year - 16, 1, 1)),
        replace(_adult("samuel", "Samuel", "Bekele"), protected=True),
        _adult("oddvar", "Oddvar", "Haugen"),
    )


def _adult(key: str, first: str, last: str) -> Person:
    return Person(id=key, first_name=first, last_name=last, adult_declared=True)


def _child(key: str, first: str, last: str, *, born: date) -> Person:
    return Person(id=key, first_name=first, last_name=last, kind=PersonKind.CHILD, birth_date=born)


def _guardianships() -> tuple[Guardianship, ...]:
    """Nora has one guardian; of Emil's two, one has not signed; the chair is appointed for Sivert."""
    rows = (
        ("nora", "leila", Relation.MOTHER, True),
        ("emil", "tomasz", Relation.FATHER, False),
        ("emil", "ingrid", Relation.MOTHER, False),
        ("sivert", "marit", Relation.APPOINTED_GUARDIAN, True),
    )
    return tuple(
        Guardianship(
            id=f"practice-{child}-{guardian}",
            child_id=child,
            guardian_id=guardian,
            relation=relation,
            holds_parental_responsibility=True,
            sole=sole,
        )
        for child, guardian, relation, sole in rows
    )


def _add_events(register: Register, lang: str, days: Calendar) -> None:
    named = words(lang)
    own = policy.unit(register)
    for event_id, title, kind, day, there in (
        (FAMILY_DAY, named.family_day, EventType.SPECIAL, days.family_day, _AT_FAMILY_DAY),
        (ANNUAL_MEETING, named.annual_meeting, EventType.MEETING, days.annual_meeting, _AT_ANNUAL_MEETING),
    ):
        held = Event(
            id=event_id,
            title=title,
            type=kind,
            start=day,
            end=day,
            place=named.place,
            org_unit_id=own.id if own else None,
            minors_present=event_id == FAMILY_DAY,
            reveals=Reveals.MEMBERSHIP,
        )
        events.add(register, held, actor=ACTOR)
        listed = [attendance.Entry(person_id=key, sticker=str(number)) for number, key in enumerate(there, 1)]
        attendance.add(register, event_id, listed, actor=ACTOR)
