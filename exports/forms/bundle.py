"""What is printed together: one form, one for everybody who has not answered, blank ones, the poster and the lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from consent_db import channels, days, event_answers, forms_out, people, policy
from consent_db.attendance import Answered
from consent_db.clock import now_utc
from consent_db.errors import Problem
from consent_db.records import Changed, Relation
from exports.forms.order import GUARDIAN_LINES, FormCode, order_for, signers
from exports.wording import known_language

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from consent_db.connection import Register
    from consent_db.event_answers import AtEvent
    from consent_db.forms_out import FormOut
    from consent_db.records import Actor
    from exports.forms.issue import Wish
    from exports.receipt_record import Receipt

MOST_COPIES: Final = 200


class What(StrEnum):
    """What somebody wants on paper."""

    MISSING = "missing"
    PERSON = "person"
    ADULT = "adult"
    CHILD = "child"
    WITHDRAW = "withdraw"
    RECEIPT = "receipt"
    POSTER_A4 = "poster_a4"
    POSTER_A3 = "poster_a3"
    ATTENDANCE = "attendance"
    OVERVIEW = "overview"
    LETTERS = "letters"


FORMS: Final = frozenset((What.MISSING, What.PERSON, What.ADULT, What.CHILD, What.WITHDRAW))
"""What is filled in and comes back: each paper has a reference of its own."""
OF_EVENT: Final = frozenset((What.MISSING, What.ATTENDANCE, What.OVERVIEW))
"""What is about an event, and nothing without one."""
OF_PERSON: Final = frozenset((What.PERSON, What.RECEIPT))
BLANK: Final = frozenset((What.ADULT, What.CHILD, What.WITHDRAW))
"""What is printed in so many copies for whoever comes."""
WITH_EVENT: Final = OF_EVENT | {What.PERSON, What.ADULT, What.CHILD, What.POSTER_A4, What.POSTER_A3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was chosen; `lang` "" is each person's own language, else the branch's.

    `copies` are those of a blank form; with `MISSING`, so many blank ones for adults and for children come after.
    `again`, with `MISSING`: whether those who have a form in hand already get another one; None is not while somebody
    has none.
    """

    what: What
    event_id: str | None = None
    person_id: str | None = None
    lang: str = ""
    copies: int = 1
    blank_adults: int = 0
    blank_children: int = 0
    again: bool | None = None
    task_ids: tuple[str, ...] = ()
    """The removals that letters ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The pages as they will be printed, each kind once and with no reference yet, and what is counted beside them.

    `sides` is how many pages will be printed, `forms` how many forms that is, `children` how many of them for children,
    `said_no` who has answered no and is not asked again, `left_out` how many stand on no list that lies on a table,
    since nobody may learn that they were there. `missing` is for how many people a form for the event is wanted, `out`
    who of them has one in hand, and `again` whether these get another one here. `crowded` is how many children have
    more guardians than their form has lines, `represented` how many adults a representative, for whom theirs has none.
    """

    pdf: bytes
    sides: int
    forms: int = 0
    children: int = 0
    said_no: int = 0
    left_out: int = 0
    letters: int = 0
    missing: int = 0
    out: tuple[FormOut, ...] = ()
    again: bool = False
    crowded: int = 0
    represented: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The pages to print or to save, and what was written into the register about them.

    `record`: what belongs beside the pages in a file, for programs to read (JSON); empty where nothing does.
    """

    pdf: bytes
    changed: Changed
    record: bytes = b""


def preview(register: Register, wanted: Wanted, *, today: date) -> Generator[None, None, Preview]:
    """Make the pages as they will be; nothing is written, and no reference is given away.

    Raises Problem: `print_event_missing`, `print_person_missing`, `nobody_missing`, `everybody_has_a_form`, and what
    `order_for` and the writers raise.
    """
    _check(wanted)
    yield None
    if wanted.what is What.LETTERS:
        pdf, letters = _letters(register, wanted, today=today)
        return Preview(pdf=pdf, sides=_sides(pdf), letters=letters)
    if wanted.what not in FORMS:
        pdf, left_out = _list_or_poster(register, wanted, today=today)
        return Preview(pdf=pdf, sides=_sides(pdf), left_out=left_out)
    asked = _asked(register, wanted, today=today)
    wishes = _wishes(register, wanted, asked, today=today)
    orders = []
    for wish in wishes:
        orders.append(
            order_for(
                register, wish.code, lang=wish.lang, event_id=wish.event_id, person_id=wish.person_id, today=today
            )
        )
        yield None
    from exports.forms.writer import write

    pdf, layouts = write(orders)
    yield None
    counted = [(wish.copies, len(layout.pages)) for wish, layout in zip(wishes, layouts, strict=True)]
    return Preview(
        pdf=pdf,
        sides=sum(copies * (pages + pages % 2) for copies, pages in counted) - counted[-1][1] % 2,
        forms=sum(wish.copies for wish in wishes),
        children=sum(wish.copies for wish in wishes if wish.code is FormCode.CHILD),
        said_no=asked.said_no,
        missing=asked.count,
        out=asked.out,
        again=asked.again,
        crowded=sum(
            len(signers(register, order.person, today)) > GUARDIAN_LINES
            for order in orders
            if order.code is FormCode.CHILD and order.person is not None
        ),
        represented=sum(
            _represented(register, wish.person_id, today) for wish in wishes if wish.code is FormCode.ADULT
        ),
    )


def ready(register: Register, wanted: Wanted, *, times: int = 1, today: date, actor: Actor) -> Ready:
    """Make the pages that go to the printer or into a file; forms are issued now, each paper with its own reference.

    `times` is how many copies of everything the printer was asked for: two papers of one reference would be taken for
    the same answer, read twice. Raises what `preview` raises.
    """
    _check(wanted)
    if wanted.what in FORMS:
        from exports.forms import issue

        made = issue.issue(
            register, [*wishes_for(register, wanted, today=today)] * max(1, times), today=today, actor=actor
        )
        return Ready(pdf=made.pdf, changed=made.changed)
    if wanted.what is What.ATTENDANCE and wanted.event_id is not None:
        from exports.forms.attendance_sheet import issue_attendance

        made = issue_attendance(register, wanted.event_id, lang=wanted.lang, today=today, actor=actor)
        return Ready(pdf=made.pdf, changed=made.changed)
    if wanted.what is What.RECEIPT and wanted.person_id is not None:
        told = _receipt(register, wanted.person_id)
        return Ready(pdf=_on_paper(told, wanted.lang), changed=Changed(), record=told.to_json())
    made_of = _letters if wanted.what is What.LETTERS else _list_or_poster
    return Ready(pdf=made_of(register, wanted, today=today)[0], changed=Changed())


def wishes_for(register: Register, wanted: Wanted, *, today: date) -> tuple[Wish, ...]:
    """What is issued: the form that fits the age of each person, then the blank ones."""
    return _wishes(register, wanted, _asked(register, wanted, today=today), today=today)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """For how many people a form is wanted: who has not answered at an event, who has one, and who gets one."""

    count: int = 0
    missing: tuple[AtEvent, ...] = ()
    out: tuple[FormOut, ...] = ()
    again: bool = False
    said_no: int = 0


def _asked(register: Register, wanted: Wanted, *, today: date) -> _Asked:
    if wanted.what is What.PERSON and wanted.person_id is not None:
        ids = (people.original(register, wanted.person_id),)
        out = forms_out.forms_out(register, ids, wanted.event_id)
        return _Asked(count=1, out=out, again=bool(out))
    if wanted.what is not What.MISSING or wanted.event_id is None:
        return _Asked()
    found = event_answers.of_event(register, wanted.event_id, today=today)
    out = forms_out.forms_out(register, [one.person.id for one in found.missing], wanted.event_id)
    return _Asked(
        count=len(found.missing),
        missing=found.missing,
        out=out,
        # Where it was not said, those who have a form get another one only when all of them have one.
        again=wanted.again if wanted.again is not None else 0 < len(found.missing) == len(out),
        said_no=sum(one.answered is Answered.NO for one in found.rows),
    )


def _wishes(register: Register, wanted: Wanted, asked: _Asked, *, today: date) -> tuple[Wish, ...]:
    from exports.forms.issue import Wish

    def wish(code: FormCode, person_id: str | None, copies: int = 1) -> Wish:
        # A withdrawal is about everything that somebody said, at no event in particular.
        event_id = None if code is FormCode.WITHDRAW else wanted.event_id
        return Wish(code=code, lang=wanted.lang, event_id=event_id, person_id=person_id, copies=copies)

    copies = min(MOST_COPIES, max(1, wanted.copies))
    match wanted.what:
        case What.MISSING:
            out = {one.person_id for one in asked.out}
            chosen = [one for one in asked.missing if asked.again or one.person.id not in out]
            blank = ((FormCode.ADULT, wanted.blank_adults), (FormCode.CHILD, wanted.blank_children))
            found = [wish(FormCode.CHILD if one.child else FormCode.ADULT, one.person.id) for one in chosen]
            found += [wish(code, None, min(MOST_COPIES, count)) for code, count in blank if count > 0]
            if not found:
                raise Problem("everybody_has_a_form" if asked.missing else "nobody_missing")
            return tuple(found)
        case What.PERSON:
            assert wanted.person_id is not None
            return (wish(fitting(register, wanted.person_id, today=today), wanted.person_id),)
        case What.ADULT:
            return (wish(FormCode.ADULT, None, copies),)
        case What.CHILD:
            return (wish(FormCode.CHILD, None, copies),)
        case What.WITHDRAW:
            return (wish(FormCode.WITHDRAW, wanted.person_id, 1 if wanted.person_id else copies),)
        case _:
            return ()


def fitting(register: Register, person_id: str, *, today: date) -> FormCode:
    """The form that somebody signs at their age: guardians and the child, or the person alone."""
    person = people.person(register, people.original(register, person_id))
    return FormCode.CHILD if days.is_child(person, today, policy.policy(register)) else FormCode.ADULT


def _represented(register: Register, person_id: str | None, today: date) -> bool:
    """Whether somebody speaks for an adult now."""
    if person_id is None:
        return False
    return any(
        one.relation is Relation.LEGAL_REPRESENTATIVE and one.in_force(today)
        for one in people.guardianships(register, child_id=person_id)
    )


def _check(wanted: Wanted) -> None:
    if wanted.what in OF_EVENT and wanted.event_id is None:
        raise Problem("print_event_missing")
    if wanted.what in OF_PERSON and wanted.person_id is None:
        raise Problem("print_person_missing")


def _list_or_poster(register: Register, wanted: Wanted, *, today: date) -> tuple[bytes, int]:
    """The pages of what carries no reference, and how many people it leaves out."""
    event_id, unit = wanted.event_id, policy.unit(register)
    if unit is None:
        raise Problem("form_unit_missing")
    if wanted.what is What.OVERVIEW and event_id is not None:
        from exports.forms.overview import listed, overview

        found = event_answers.of_event(register, event_id, today=today)
        named = {one.id: one.name for one in channels.channels(register, active_only=True)}
        pdf = overview(
            found,
            unit=unit,
            channels=named,
            floor_age=policy.policy(register).guardian_floor_age,
            lang=known_language(wanted.lang or unit.lang),
        )
        return pdf, len(found.rows) - len(listed(found))
    if wanted.what is What.ATTENDANCE and event_id is not None:
        from exports.forms.attendance_sheet import attendance_order, left_out, write_attendance

        pdf, _ = write_attendance(attendance_order(register, event_id, lang=wanted.lang, today=today))
        return pdf, left_out(register, event_id)
    if wanted.what in (What.POSTER_A4, What.POSTER_A3):
        from exports.forms.poster import groups_faces, write_notice

        order = order_for(register, FormCode.NOTICE, lang=wanted.lang, event_id=event_id, today=today)
        grouping = groups_faces(register, event_id)
        return write_notice(order, a3=wanted.what is What.POSTER_A3, grouping=grouping), 0
    if wanted.what is What.RECEIPT and wanted.person_id is not None:
        return _on_paper(_receipt(register, wanted.person_id), wanted.lang), 0
    raise Problem("nothing_to_print")


def _letters(register: Register, wanted: Wanted, *, today: date) -> tuple[bytes, int]:
    """The letters for the removals that are still open, and how many there are; raises Problem `no_letters`."""
    from exports.letters import letter_order, letters_for, write_letters

    letters = letters_for(register, today=today, task_ids=frozenset(wanted.task_ids))
    if not letters:
        raise Problem("no_letters")
    orders = [letter_order(register, one, lang=wanted.lang, today=today) for one in letters]
    return write_letters(orders), len(letters)


def _receipt(register: Register, person_id: str) -> Receipt:
    from exports.receipt_record import receipt

    return receipt(register, people.original(register, person_id), issued_at=now_utc())


def _on_paper(told: Receipt, lang: str) -> bytes:
    from exports.forms.receipt import write_receipt

    return write_receipt(told, lang=lang)


def _sides(pdf: bytes) -> int:
    from exports.pdf_pages import PdfPages

    with PdfPages(pdf) as document:
        return len(document.sheets)
