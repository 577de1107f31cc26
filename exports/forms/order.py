"""What is to be printed: all that a form says of the branch, its decisions, the event and the person, read once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from consent_db import consents, events, people, policy
from consent_db.channels import channels
from consent_db.days import add_months, is_below, is_child
from consent_db.errors import StoreProblem
from consent_db.records import Owner
from exports.wording import known_language

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Channel, Event, Guardianship, OrgUnit, Person, Policy


class FormCode(StrEnum):
    """What can be printed."""

    ADULT = "ADULT"
    CHILD = "CHILD"
    WITHDRAW = "WITHDRAW"
    NOTICE = "NOTICE"
    ATTENDANCE = "ATTENDANCE"
    RECEIPT = "RECEIPT"
    LETTER = "LETTER"


GUARDIAN_LINES: Final = 2
"""So many guardians can sign one child's form (content_child.py)."""

READ_BACK: Final = frozenset((FormCode.ADULT, FormCode.CHILD, FormCode.WITHDRAW))
"""The forms that people fill in and that are read when they come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody on the attendance list."""

    sticker: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPicture:
    """A picture that a letter asks somebody to take down."""

    id: str
    file: str = ""
    published_on: date | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Whom a takedown letter goes to, what it is about and by when; what is not known is written in by hand.

    `page_owner` says, to a platform, whether the page that shows the picture is the branch's own. `withdrawn` is false
    where nobody withdrew anything but there is no consent: then the letter says no more than that.
    """

    recipient: str = ""
    pictures: tuple[LetterPicture, ...] = ()
    due: date | None = None
    sender: str = ""
    page_owner: bool | None = None
    platform_form: str = ""
    withdrawn: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOrder:
    """One form as it will be printed; nothing is read from the register later.

    `channels` are the active ones in the branch's order without private ones; `youth` asks for the lines about a
    guardian; `face_codes` prints the question about face recognition; `listed` is filled by whoever prints a list of
    people. `ref`, `unit_tag`, `token` and `version` are filled when the form is issued; without a `ref` it is a
    preview.
    """

    code: FormCode
    lang: str
    unit: OrgUnit
    policy: Policy
    today: date
    valid_until: date
    channels: tuple[Channel, ...] = ()
    event: Event | None = None
    person: Person | None = None
    guardians: tuple[Person, ...] = ()
    youth: bool = False
    face_codes: bool = False
    listed: tuple[Listed, ...] = ()
    letter: Letter | None = None
    ref: str = ""
    unit_tag: str = ""
    token: str = ""
    version: str = ""


def order_for(
    register: Register,
    code: FormCode,
    *,
    lang: str = "",
    event_id: str | None = None,
    person_id: str | None = None,
    today: date,
    letter: Letter | None = None,
) -> FormOrder:
    """Read what a form says; `lang` "" is the person's language, else the unit's.

    Raises StoreProblem `unknown_person`, `unknown_event`, `form_unit_missing` before the first set-up,
    `form_without_channels`, `form_event_missing` for an attendance list, `form_is_for_adults` and
    `form_is_for_children` where the age asks for the other form, and `form_person_deceased`.
    """
    own = policy.unit(register)
    if own is None:
        raise StoreProblem("form_unit_missing")
    decided = policy.policy(register)
    person = None if person_id is None else people.person(register, people.original(register, person_id))
    event = None if event_id is None else events.event(register, event_id)
    if code is FormCode.ATTENDANCE and event is None:
        raise StoreProblem("form_event_missing")
    shown = tuple(one for one in channels(register, active_only=True) if one.owner is not Owner.PRIVATE)
    if code in (FormCode.ADULT, FormCode.CHILD):
        if not shown:
            raise StoreProblem("form_without_channels")
        _accept(code, person, decided, today)
    child = code is FormCode.CHILD
    months = decided.validity_months_minor if child else decided.validity_months_adult
    return FormOrder(
        code=code,
        lang=known_language(lang or (person.lang if person is not None else own.lang)),
        unit=own,
        policy=decided,
        today=today,
        valid_until=add_months(today, months) if person is None else consents.usual_end(register, person, today),
        channels=shown,
        event=event,
        person=person,
        guardians=_guardians(register, person, today) if child and person is not None else (),
        youth=code is FormCode.ADULT and person is not None and is_youth(person, decided, today),
        face_codes=asks_face_codes(code, person, decided, today),
        letter=letter,
    )


def is_youth(person: Person, decided: Policy, today: date) -> bool:
    """Whether somebody decides alone and a guardian may still be told (texts.md 4b, "Note on 15-17")."""
    return not is_child(person, today, decided) and is_below(person, decided.youth_review_below, today) is True


def asks_face_codes(code: FormCode, person: Person | None, decided: Policy, today: date) -> bool:
    """Whether the form asks about face recognition: never of somebody known to be below `biometric_min_age`.

    A blank adult form asks, in words for those who are old enough: most who fill one in at the door are. A blank
    form for children asks only where the branch's decisions allow face codes of some of them.
    """
    if decided.face_codes == "off" or code not in (FormCode.ADULT, FormCode.CHILD):
        return False
    if person is None or (code is FormCode.ADULT and is_below(person, decided.biometric_min_age, today) is None):
        return code is FormCode.ADULT or decided.biometric_min_age < decided.guardian_floor_age
    return is_below(person, decided.biometric_min_age, today) is False


def _accept(code: FormCode, person: Person | None, decided: Policy, today: date) -> None:
    if person is None:
        return
    if person.deceased_on is not None or person.deceased_year is not None:
        raise StoreProblem("form_person_deceased")
    child = is_child(person, today, decided)
    if code is FormCode.ADULT and child:
        raise StoreProblem("form_is_for_adults", age=decided.guardian_floor_age)
    if code is FormCode.CHILD and not child:
        raise StoreProblem("form_is_for_children", age=decided.guardian_floor_age)


def _guardians(register: Register, child: Person, today: date) -> tuple[Person, ...]:
    """Who must sign on the day of printing, at most two, as the form has two lines (rules.md 3.1)."""
    return tuple(people.person(register, one) for one in signers(register, child, today)[:GUARDIAN_LINES])


def signers(register: Register, child: Person, today: date) -> tuple[str, ...]:
    """The ids of all who must sign for a child on a day, also those for whom one form has no line."""
    holding = [one for one in people.guardianships(register, child_id=child.id) if _holds(one, today)]
    signing = [one for one in holding if one.sole] or holding
    return tuple(dict.fromkeys(people.original(register, one.guardian_id) for one in signing))


def _holds(row: Guardianship, today: date) -> bool:
    return row.holds_parental_responsibility and row.in_force(today)
