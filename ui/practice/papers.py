"""The forms of the practice branch: really printed, filled in with a pen, and either filed or waiting to be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from consent_db import filing, people, returned_pages
from consent_db.form_answers import GUARDIANS, Answers, Signer
from consent_db.returned_pages import NewPage
from consent_db.rows import query
from exports.wording import shown_date
from ui.practice.answers import DIED, FILED, RELATIONS, WAITING
from ui.practice.branch import ACTOR, cast
from ui.practice.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.form_prints import FormPrint
    from exports.forms.layout import PageLayout
    from exports.pdf_pages import PdfPages
    from ui.practice.answers import Filled
    from ui.practice.branch import Calendar

_NOON: Final = time(12, 0, tzinfo=UTC)
_PRINTED_BEFORE: Final = timedelta(days=7)
"""So long before they are signed the forms are printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """One form that was printed and filled in; a picture for each side."""

    filled: Filled
    printed: FormPrint
    signed_on: date
    line: str
    """Where the guardian signs on a child's form; empty on one's own."""
    scans: tuple[bytes, ...]


def file_signed(register: Register, days: Calendar, lang: str) -> Iterator[None]:
    """Print what is not filed yet, have it signed, and file each; who died since is recorded after that."""
    _let_go_of_halves(register)
    for sheet in _filled_in(register, _not_filed(register), days, days.signed, lang):
        yield
        _file(register, sheet)
        yield
    living = people.person(register, DIED)
    if living.deceased_on is None:
        people.update(register, replace(living, deceased_on=days.died), actor=ACTOR)


def pile_up(register: Register, days: Calendar, lang: str) -> Iterator[None]:
    """Let what came back after the annual meeting wait, as it was read from its scan; it is kept in one go, once."""
    if query(register, "SELECT 1 FROM returned_pile WHERE name = ?", (words(lang).scan,)):
        return
    from exports.forms import known_pages, reader
    from exports.forms.incoming import Intake, pixels
    from exports.forms.proof import pdf
    from ui.paper_intake import new_page

    scans: list[bytes] = []
    for sheet in _filled_in(register, _able(register, WAITING), days, days.annual_meeting, lang):
        scans += sheet.scans
        yield
    scans.append(_agenda(lang))
    read = []
    with Intake() as intake:
        for page in intake.pages(pdf(scans), words(lang).scan):
            read.append(new_page(page, reader.read_page(pixels(page), known_pages.of(register))))
            yield
    returned_pages.add_pile(register, words(lang).scan, read, actor=ACTOR)


def _not_filed(register: Register) -> list[Filled]:
    said = {(row[0], row[1]) for row in query(register, "SELECT subject_id, speaker_id FROM consent")}
    return [one for one in _able(register, FILED) if (one.subject, one.by) not in said]


def _able(register: Register, forms: Sequence[Filled]) -> list[Filled]:
    """Those of some forms that can still be printed: somebody may practise already, and say that a person has died."""
    living = {
        one.id
        for one in people.people(register)
        if one.deceased_on is None and one.deceased_year is None and one.merged_into_id is None
    }
    return [one for one in forms if {one.subject, one.by} <= living]


def _let_go_of_halves(register: Register) -> None:
    """Dismiss what waits of a form because the program ended while it was filed: it is filled in anew."""
    left = [page.id for pile in returned_pages.waiting(register) for page in pile.pages if page.ref == pile.name]
    if left:
        returned_pages.dismiss(register, left, actor=ACTOR)


def _filled_in(
    register: Register, forms: Sequence[Filled], days: Calendar, signed_on: date, lang: str
) -> Iterator[_Sheet]:
    """Print the forms in one go and fill them in, one after another."""
    if not forms:
        return
    # Loaded here: practice opens before anything is printed.
    from exports.forms.issue import Wish, issue
    from exports.forms.layout import FormLayout
    from exports.forms.order import FormCode
    from exports.pdf_pages import PdfPages

    names = {one.id: one.name for one in cast(days)}
    day = signed_on - _PRINTED_BEFORE
    wishes = [
        Wish(code=FormCode.ADULT if one.is_own else FormCode.CHILD, person_id=one.subject, lang=lang) for one in forms
    ]
    made = issue(register, wishes, today=day, actor=ACTOR, at=datetime.combine(day, _NOON))
    at = 0
    with PdfPages(made.pdf) as document:
        for filled, printed in zip(forms, made.prints, strict=True):
            line = "" if filled.is_own else _line(register, filled)
            layout = FormLayout.from_json(dict(printed.layout))
            writing = _writing(filled, line, names, signed_on, lang)
            scans = tuple(
                _scan(document, at + number, side, filled, writing) for number, side in enumerate(layout.pages)
            )
            at += len(layout.pages) + len(layout.pages) % 2
            yield _Sheet(filled=filled, printed=printed, signed_on=signed_on, line=line, scans=scans)


def _line(register: Register, filled: Filled) -> str:
    """The line on which a guardian signs: in the order in which the form names them."""
    named = [one.guardian_id for one in people.guardianships(register, child_id=filled.subject)]
    return GUARDIANS[named.index(filled.by)] if filled.by in named[: len(GUARDIANS)] else GUARDIANS[0]


def _scan(document: PdfPages, number: int, side: PageLayout, filled: Filled, writing: dict[str, str]) -> bytes:
    from ui.practice import pen

    page = pen.page_of(document.drawn(number, pen.DPI))
    hand = f"{filled.by} {filled.subject}"
    pen.fill_in(page, side, filled.ticks, writing, hand=f"{hand} {side.number}", scribbled=filled.scribbled)
    return pen.scanned(page, hand=f"{hand} {side.number}")


def _writing(filled: Filled, line: str, names: dict[str, str], signed_on: date, lang: str) -> dict[str, str]:
    """What is written by hand, by the id of the field; names are printed on the form already."""
    named = words(lang)
    day = shown_date(signed_on, lang)
    by = names[filled.by]
    written = {"office:received_by": names["marit"], "office:date": day}
    if filled.is_own:
        return written | {
            "contact": f"{filled.by}@example.org",
            "place_date": f"{named.place} {day}",
            "signature": by,
        }
    return written | {
        "child:name": names[filled.subject].split()[0],
        "child:date": day,
        "child:asked_by": by,
        "child:asked_on": day,
        f"{line}:relation": named.relations[RELATIONS[filled.by]],
        f"{line}:date": day,
        f"{line}:signature": by,
    }


def _file(register: Register, sheet: _Sheet) -> None:
    """Approve every side of a form as whoever received it did, the day after."""
    from exports.forms.proof import pdf

    filled, printed = sheet.filled, sheet.printed
    pages = [
        NewPage(content=scan, mime="image/jpeg", file=f"{printed.ref}.jpg", number=side, ref=printed.ref, side=side)
        for side, scan in enumerate(sheet.scans, start=1)
    ]
    returned_pages.add_pile(register, printed.ref, pages, actor=ACTOR)
    signed = {"child:name", f"{sheet.line}:signature"} if sheet.line else {"signature"}
    signer = Signer(line=sheet.line, person_id=filled.by, signed_on=sheet.signed_on)
    received = datetime.combine(sheet.signed_on + timedelta(days=1), _NOON)
    for page in returned_pages.of_form(register, printed.ref):
        side = printed.content.sides[(page.side or 1) - 1]
        answers = Answers(
            ticks={one: one in filled.ticks for one in side.ticks},
            signatures={one: one in signed for one in side.signatures},
            signers=(signer,) if sheet.line else (),
            signed_on=sheet.signed_on,
            place=words(printed.lang).place,
        )
        filing.approve(register, page.id, answers, actor=ACTOR, prove=pdf, at=received)


def _agenda(lang: str) -> bytes:
    """A paper that came into the scanner by mistake: what the annual meeting was about."""
    from exports.lettering import Face
    from exports.page import Paper
    from exports.pdf_pages import PdfPages
    from ui.practice import pen

    named = words(lang)
    paper = Paper(title=named.agenda[0], author=named.unit, subject="", lang=lang)
    with paper.tagged("P"):
        paper.text(25, 34, named.unit, size_pt=11)
    with paper.tagged("H1"):
        paper.text(25, 48, named.agenda[0], size_pt=22, face=Face.BOLD)
    for number, point in enumerate(named.agenda[1:], start=1):
        with paper.tagged("P"):
            paper.text(25, 56 + number * 12, f"{number}.  {point}", size_pt=14)
    with PdfPages(paper.finish()) as document:
        return pen.scanned(pen.page_of(document.drawn(0, pen.DPI)), hand="agenda")
