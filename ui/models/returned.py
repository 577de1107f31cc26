"""The pages that came back as rows of the list: whose each is, and what a person still has to look at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from consent_db import channels, days, events, form_prints, people, policy, returned_pages
from consent_db.form_statements import SIDES_APART
from consent_db.records import Jurisdiction, Outcome
from consent_db.returned_pages import PageState
from exports.forms.layout import FormLayout
from exports.forms.reader import PageReading, Tick
from ui import labels
from ui.models.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.connection import Register
    from consent_db.form_prints import FormPrint
    from consent_db.records import Channel, Event, Person
    from consent_db.returned_pages import Pile, ReturnedPage
    from exports.forms.layout import PageLayout

UNREADABLE: Final = frozenset(
    {
        "no_reference",
        "two_references",
        "other_branch",
        "unknown_reference",
        "forged_reference",
        "other_version",
        "not_for_reading",
    }
)
"""What keeps a page from being read at all: nobody knows which form it is, or it is none to be read."""
TYPED: Final = frozenset({"no_reference", "other_version"})
"""Where the printed reference, typed by a person, may still tell which form it is."""
AGAIN: Final = "page_again"
COPIES: Final = "several_copies"
FOR_OTHER: Final = "filed_for_other"
_NAMES: Final = frozenset({"name", "child:name", "child_name", "subject"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One page that waits, with the form it is a side of; `printed` is None where that is not known."""

    page: ReturnedPage
    pile: Pile
    reading: PageReading
    printed: FormPrint | None = None
    layout: PageLayout | None = None
    subject: Person | None = None
    """Whom the form was printed for, or whom somebody chose."""
    copied: bool = False
    """Whether there are different pictures of one side of its form: photocopies, or a sheet scanned twice."""

    @property
    def id(self) -> str:
        """The page's id."""
        return self.page.id

    @property
    def side(self) -> int:
        """Which side of the form, from 1."""
        return self.page.side or 1

    @property
    def sides(self) -> int:
        """How many sides the form has."""
        return self.printed.pages if self.printed is not None else 1

    @property
    def readable(self) -> bool:
        """Whether it is known which side of which form this is."""
        return self.layout is not None and self.printed is not None

    @property
    def names_somebody(self) -> bool:
        """Whether whose form it is stands on this side; else another side tells."""
        return self.layout is not None and any(one.id in _NAMES for one in self.layout.fields)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the page, the worst first."""
        torn = self.copied and self.printed is not None and self.sides > 1 and self.printed.code not in SIDES_APART
        found = (*self.reading.problems, *((AGAIN,) if self.page.again else ()), *((COPIES,) if torn else ()))
        unique = tuple(dict.fromkeys(found))
        return tuple(sorted(unique, key=lambda code: code not in UNREADABLE))

    @property
    def approved(self) -> bool:
        """Whether it only waits for the other sides of its form."""
        return self.page.state is PageState.APPROVED

    @property
    def unsure(self) -> tuple[str, ...]:
        """The boxes that nobody is sure about yet."""
        if self.printed is None or self.approved:
            return ()
        told = self.page.answers.ticks if self.page.answers is not None else first_ticks(self)
        return tuple(one for one, said in told.items() if said is None)

    @property
    def unsigned(self) -> bool:
        """Whether nobody knows yet if the form is signed."""
        if self.printed is None or self.approved:
            return False
        told = self.page.answers.signatures if self.page.answers is not None else first_signatures(self)
        return bool(told) and not any(told.values())

    def missing_sides(self, all_rows: Mapping[str, PageRow]) -> tuple[int, ...]:
        """The sides of its form that have not come back, as far as these pages tell."""
        if self.printed is None or self.page.ref is None:
            return ()
        here = {one.side for one in all_rows.values() if one.page.ref == self.page.ref and one.readable}
        return tuple(side for side in range(1, self.sides + 1) if side not in here)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Everything the list shows, read in one go, and what the fields offer to choose from."""

    rows: Mapping[str, PageRow] = field(default_factory=dict)
    piles: tuple[Pile, ...] = ()
    people: tuple[Person, ...] = ()
    channels: tuple[Channel, ...] = ()
    events: tuple[Event, ...] = ()
    jurisdiction: Jurisdiction = Jurisdiction.NO

    @property
    def waiting(self) -> int:
        """How many pages wait for a person."""
        return sum(not one.approved for one in self.rows.values())

    def person(self, person_id: str) -> Person | None:
        """Somebody of the register."""
        return next((one for one in self.people if one.id == person_id), None)

    def made_elsewhere(self, row: PageRow) -> tuple[Person, ...]:
        """Whoever was typed as somebody new on another side of the same form."""
        others = (one for one in self.rows.values() if one.page.ref == row.page.ref and one.side != row.side)
        new = (one.page.answers.newcomer for one in others if one.page.ref and one.page.answers is not None)
        return tuple({one.id: one for one in new if one is not None and self.person(one.id) is None}.values())


def load(register: Register) -> Waiting:
    """Read the piles, the forms their pages are sides of, and whom they are about."""
    piles = returned_pages.waiting(register)
    everybody = tuple(people.people(register))
    by_id = {one.id: one for one in everybody}
    prints: dict[str, FormPrint | None] = {}
    layouts: dict[str, FormLayout | None] = {}
    rows: dict[str, PageRow] = {}
    for pile in piles:
        for page in pile.pages:
            ref = page.ref or ""
            if ref and ref not in prints:
                prints[ref] = form_prints.by_ref(register, ref)
                layouts[ref] = _layout(prints[ref])
            printed, layout = prints.get(ref), layouts.get(ref)
            side = page.side or 0
            there = layout is not None and 1 <= side <= len(layout.pages)
            reading = _reading(page)
            subject_id = page.answers.subject if page.answers is not None else ""
            if not subject_id and printed is not None and printed.person_id:
                subject_id = people.original(register, printed.person_id)
            newcomer = page.answers.newcomer if page.answers is not None else None
            rows[page.id] = PageRow(
                page=page,
                pile=pile,
                reading=reading,
                printed=printed if there and not UNREADABLE & set(reading.problems) else None,
                layout=layout.pages[side - 1] if layout is not None and there else None,
                subject=by_id.get(subject_id) or newcomer,
            )
    unit = policy.unit(register)
    return Waiting(
        rows=_of_one_form(rows),
        piles=piles,
        people=everybody,
        channels=tuple(channels.channels(register)),
        events=tuple(events.events(register)),
        jurisdiction=Jurisdiction.NO if unit is None else unit.jurisdiction,
    )


def _of_one_form(rows: Mapping[str, PageRow]) -> dict[str, PageRow]:
    """Whoever was chosen for one side of a form is meant on the others, unless it may be another copy's."""
    pictures: dict[tuple[str, int], set[str]] = {}
    for one in rows.values():
        if one.page.ref:
            pictures.setdefault((one.page.ref, one.side), set()).add(one.page.sha256)
    copied = {ref for (ref, _side), found in pictures.items() if len(found) > 1}
    chosen = {one.page.ref: one.subject for one in rows.values() if one.page.ref and one.subject is not None}
    found = {}
    for key, one in rows.items():
        ref = one.page.ref or ""
        alone = one.subject is None and one.printed is not None and not one.page.again and ref not in copied
        found[key] = replace(one, subject=chosen.get(ref) if alone else one.subject, copied=ref in copied)
    return found


def _reading(page: ReturnedPage) -> PageReading:
    try:
        return PageReading.from_json(page.reading)
    except (KeyError, TypeError, ValueError):  # of another version of the program: read again by hand
        return PageReading(code=None, problems=("no_reference",))


def _layout(printed: FormPrint | None) -> FormLayout | None:
    if printed is None:
        return None
    try:
        return FormLayout.from_json(dict(printed.layout))
    except (KeyError, TypeError, ValueError):
        return None


def first_ticks(row: PageRow) -> dict[str, bool | None]:
    """What was read in each printed box; None where it is not sure, or was not found."""
    if row.layout is None:
        return {}
    said = {Tick.YES: True, Tick.NO: False, Tick.ASK: None}
    return {box.id: said[row.reading.ticks.get(box.id, Tick.ASK)] for box in row.layout.ticks}


def first_signatures(row: PageRow) -> dict[str, bool | None]:
    """Where a signature was seen; None where a person has to look.

    The line of a second guardian counts as empty where nothing at all was written on it.
    """
    if row.printed is None or not 1 <= row.side <= len(row.printed.content.sides):
        return {}
    found: dict[str, bool | None] = {}
    for one in row.printed.content.sides[row.side - 1].signatures:
        seen = row.reading.fields.get(one)
        may_be_empty = one.startswith("guardian2:") or one == "guardian_signature"
        found[one] = True if seen else False if may_be_empty and _untouched(row, one) else None
    return found


def _untouched(row: PageRow, signature: str) -> bool:
    line = signature.partition(":")[0]
    parts = [one for one in row.reading.fields if one == signature or one.startswith(f"{line}:")]
    return bool(parts) and all(row.reading.fields[one] is False for one in parts)


def proposed_day(row: PageRow, *, today: date, jurisdiction: Jurisdiction) -> tuple[date, str]:
    """A day to begin with for one that was written by hand, and where it is from: `event` or `pile`.

    The last day of the event that the form was printed for, else the day the pile came in; never before the form was
    printed, never after today. It is only proposed: whoever approves the page compares it with the handwriting.
    """
    came = days.local_day(row.pile.added_at, jurisdiction)
    printed = None if row.printed is None else row.printed.printed_at
    first = days.local_day(printed, jurisdiction) if printed is not None else None
    content = None if row.printed is None else row.printed.content
    last = None if content is None else content.event_end or content.event_start
    if last is not None and last <= today and (first is None or first <= last):
        return last, "event"
    return min(today, came if first is None else max(came, first)), "pile"


class PageWords(QObject):
    """Words the list; a QObject, since only its tr() knows plurals."""

    def lines(self, waiting: Waiting) -> list[Line]:
        """The rows below a heading for each pile, where there are several."""
        found = []
        for pile in waiting.piles:
            if len(waiting.piles) > 1:
                found.append(Line(id=f"pile:{pile.id}", title=self.pile(pile, waiting), heading=True))
            found += [self.line(waiting.rows[page.id], waiting) for page in pile.pages if page.id in waiting.rows]
        return found

    def pile(self, pile: Pile, waiting: Waiting) -> str:
        """Where a pile is from, and since when it waits."""
        day = labels.day(days.local_day(pile.added_at, waiting.jurisdiction))
        return f"{pile.name} · {day}" if pile.name else self.tr("Pile from {date}").format(date=day)

    def line(self, row: PageRow, waiting: Waiting) -> Line:
        """One page: whose it is, and what is asked about it."""
        outcome, said = self.state(row, waiting)
        side = self.side(row)
        return Line(id=row.id, title=self.title(row), second=f"{side} · {said}" if side else said, outcome=outcome)

    def title(self, row: PageRow) -> str:
        """The person's name, else the place in the pile."""
        if row.subject is not None and row.printed is not None:
            return row.subject.name or self.tr("Without a name")
        if row.printed is not None:
            return self.tr("Name not known")
        return self.tr("Page {number}").format(number=row.page.position + 1)

    def side(self, row: PageRow) -> str:
        """Which side it is, where there are several or it is no consent."""
        code = row.printed.code if row.printed is not None else ""
        if code == "WITHDRAW":
            return self.tr("Withdrawal")
        if code == "CHILD":
            return self.tr("Child's side") if row.side == 1 else self.tr("Guardians' side")
        return self.tr("Side {number}").format(number=row.side) if row.sides > 1 else ""

    def state(self, row: PageRow, waiting: Waiting) -> tuple[Outcome, str]:
        """A shape, and in a few words what is asked."""
        if row.approved:
            same = (one for one in waiting.rows.values() if one.page.ref == row.page.ref)
            left = {one.side for one in same if not one.approved}  # of copies a side may wait more than once
            missing = row.missing_sides(waiting.rows) or tuple(sorted(left - {row.side} or left))
            return Outcome.CLEAR, self.tr("Approved, waits for side {number}").format(number=_listed(missing))
        if not row.readable or row.printed is None:
            return Outcome.BLOCKED, self.short(row.problems[0] if row.problems else "no_reference")
        if AGAIN in row.problems:
            return Outcome.REVIEW, self.short(AGAIN)
        if row.subject is None and row.names_somebody:
            return Outcome.REVIEW, self.tr("Choose person")
        if row.unsure:
            return Outcome.REVIEW, self.tr("%n unsure tick(s)", "", len(row.unsure))
        if row.unsigned:
            return Outcome.REVIEW, self.tr("Signature not found")
        if row.problems:
            return Outcome.REVIEW, self.short(row.problems[0])
        return Outcome.CLEAR, self.tr("Read")

    def short(self, code: str) -> str:
        """What is wrong with a page, in two or three words."""
        return {
            "no_reference": self.tr("No reference found"),
            "two_references": self.tr("Two forms on one page"),
            "other_branch": self.tr("From another branch"),
            "unknown_reference": self.tr("Unknown reference"),
            "forged_reference": self.tr("Code does not fit"),
            "other_version": self.tr("From another version"),
            "older_version": self.tr("Older version"),
            "corners_missing": self.tr("Corners missing"),
            "unsharp": self.tr("Unsharp picture"),
            "page_again": self.tr("Came twice"),
            "several_copies": self.tr("Several copies"),
            "not_for_reading": self.tr("Nothing to read"),
        }.get(code, self.tr("Look at it"))


def _listed(numbers: tuple[int, ...]) -> str:
    return labels.listed([str(one) for one in numbers]) if numbers else "2"
