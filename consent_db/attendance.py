"""Who was at an event, with the number on their sticker; what they have answered is computed, never stored."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from consent_db import facts, people, policy
from consent_db.decision_table import SAID_NO
from consent_db.errors import StoreProblem
from consent_db.events import event
from consent_db.ids import new_id
from consent_db.records import Media, Person, PersonKind, Use
from consent_db.rows import PERSON, query
from consent_db.verdict import judge_all

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Event, Facts

LONGEST_NAME: Final = 200
LONGEST_STICKER: Final = 12

_UNANSWERED: Final = frozenset((*range(11, 21), 22, 23, 25, 53, 54, 55))
"""Rules that say that no form in force covers somebody here (R51, R52 and the like ask about one that does)."""

_BARRED: Final = frozenset((1, 3, *SAID_NO))
"""Rules that say no: a protected person, an open objection (the imagined picture itself is not restricted), a no."""

_NUMBERED: Final = re.compile(r"^\s*(\d{1,4})(?:[.):]\s*|\s+)(?=\D)(.*)$")
_NUMBER: Final = re.compile(r"^\s*#?\d{1,4}\s*$")


class Answered(StrEnum):
    """Whether somebody has answered for an event: a yes that covers it, a no, or nothing that holds."""

    YES = "yes"
    NO = "no"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One person at one event; `person_id` is whom a merged record belongs to now."""

    id: str
    person_id: str
    sticker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody to add: a known person, or a name (first, last) that becomes a person."""

    person_id: str | None = None
    first_name: str = ""
    last_name: str = ""
    kind: PersonKind = PersonKind.MEMBER
    sticker: str = ""

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of a pasted list: what it says, and which known people are called exactly so."""

    entry: Entry
    known: tuple[str, ...] = ()


def attendees(register: Register, event_id: str) -> tuple[Attendee, ...]:
    """Who was there, in the order they were added; somebody whose two records became one stands there once."""
    return _listed(register, query(register, f"{_SELECT} WHERE event_id = ? ORDER BY id", (event_id,))).get(
        event_id, ()
    )


def all_attendees(register: Register) -> dict[str, tuple[Attendee, ...]]:
    """Who was at each event that has a list."""
    return _listed(register, query(register, f"{_SELECT} ORDER BY id"))


def people_of_event(register: Register, event_id: str) -> frozenset[str]:
    """Everybody known to have been there: on the list, or confirmed in one of its pictures."""
    shown = query(
        register,
        "SELECT DISTINCT a.person_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
        " WHERE asset.event_id = ? AND a.state = 'confirmed'",
        (event_id,),
    )
    listed = (one.person_id for one in attendees(register, event_id))
    return frozenset((*listed, *(people.original(register, row[0]) for row in shown)))


def add(register: Register, event_id: str, entries: Sequence[Entry], *, actor: Actor) -> Changed:
    """Put people on the list in one act; somebody who is there already keeps their place and number.

    Raises StoreProblem `unknown_event`, `unknown_person`, `name_missing`, `name_too_long`, `sticker_too_long`, and
    `sticker_taken` where a number would belong to two people: a picture would then be given the wrong name.
    """
    with register.action(actor, "attendance_added", event=event_id, count=len(entries)) as action:
        event(register, event_id)
        there = {one.person_id: one for one in attendees(register, event_id)}
        taken = {one.sticker for one in there.values() if one.sticker}
        own = policy.unit(register)
        lang = own.lang if own is not None else "nb"
        for entry in entries:
            sticker = _sticker(entry.sticker)
            person_id = None if entry.person_id is None else people.original(register, entry.person_id)
            if person_id in there:
                continue
            if sticker and sticker in taken:
                raise StoreProblem("sticker_taken", sticker=sticker)
            taken.add(sticker)
            if person_id is None:
                person_id = action.insert("person", PERSON.to_row(_somebody(entry, lang=lang)))
            else:
                people.person(register, person_id)
            row_id = action.insert("attendance", {"event_id": event_id, "person_id": person_id, "sticker": sticker})
            there[person_id] = Attendee(id=row_id, person_id=person_id, sticker=sticker)
    return action.changed


def set_sticker(register: Register, before: Attendee, sticker: str, *, actor: Actor) -> Changed:
    """Give somebody another number, or none; raises `changed_meanwhile`, `sticker_taken`, `sticker_too_long`."""
    wanted = _sticker(sticker)
    with register.action(actor, "attendance_changed") as action:
        found = query(register, "SELECT event_id, sticker FROM attendance WHERE id = ?", (before.id,))
        if not found or found[0][1] != before.sticker:
            raise StoreProblem("changed_meanwhile", table="attendance", id=before.id)
        event_id = found[0][0]
        action.tell(event=event_id)
        others = [one for one in attendees(register, event_id) if one.id != before.id and one.sticker == wanted]
        if wanted and others:
            raise StoreProblem("sticker_taken", sticker=wanted)
        action.update("attendance", before.id, {"sticker": wanted})
    return action.changed


def remove(register: Register, attendance_ids: Collection[str], *, actor: Actor) -> Changed:
    """Take people off the list; who they are and what they said stays. Raises `changed_meanwhile` for one not on it.

    Of somebody whose two records became one, both places go: they would come back by themselves otherwise.
    """
    wanted = set(attendance_ids)
    with register.action(actor, "attendance_removed", count=len(wanted)) as action:
        rows = query(register, f"{_SELECT} ORDER BY id")
        roots = {row_id: (event_id, people.original(register, person_id)) for event_id, row_id, person_id, _ in rows}
        gone = {roots[row_id] for row_id in wanted if row_id in roots}
        for row_id in sorted(wanted | {row_id for row_id, place in roots.items() if place in gone}):
            action.delete("attendance", row_id)
    return action.changed


def answers(register: Register, event_id: str, on: date) -> dict[str, Answered]:
    """What each attendee has answered for a picture of this event that shows them, as of a day, by person id.

    YES means that some channel is covered; what is asked of them otherwise (a special category, a name) is for `judge`.
    """
    held = event(register, event_id)
    listed = [one.person_id for one in attendees(register, event_id)]
    known = facts.for_people(register, listed)
    return {person_id: answered(known[person_id], held, on) for person_id in listed if person_id in known}


def present_at(register: Register, event_id: str) -> tuple[str, ...]:
    """Everybody on the list of one event, then everybody confirmed in its pictures, the dead among them."""
    found = dict.fromkeys(one.person_id for one in attendees(register, event_id))
    rows = query(
        register,
        "SELECT DISTINCT a.person_id FROM asset JOIN appearance a ON a.asset_id = asset.id WHERE asset.event_id = ?"
        " AND a.state = 'confirmed' AND a.person_id IS NOT NULL ORDER BY 1",
        (event_id,),
    )
    found |= dict.fromkeys(people.original(register, row[0]) for row in rows)
    return tuple(found)


def who_was_there(register: Register) -> dict[str, tuple[str, ...]]:
    """Everybody on an event's list, then everybody confirmed in its pictures; the dead are not asked."""
    found = {
        event_id: dict.fromkeys(one.person_id for one in listed) for event_id, listed in all_attendees(register).items()
    }
    rows = query(
        register,
        "SELECT DISTINCT asset.event_id, a.person_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
        " WHERE asset.event_id IS NOT NULL AND a.state = 'confirmed' AND a.person_id IS NOT NULL ORDER BY 1, 2",
    )
    for event_id, person_id in rows:
        found.setdefault(event_id, {})[people.original(register, person_id)] = None
    dead = {one.id for one in people.people(register) if one.deceased_on is not None or one.deceased_year is not None}
    return {event_id: tuple(one for one in listed if one not in dead) for event_id, listed in found.items()}


def read_list(text: str, known: Iterable[Person]) -> tuple[ReadLine, ...]:
    """Read a pasted list, one person a line: a number before or behind, columns, and "last name, first name".

    Lines without a letter are left out; somebody named twice is there once. Nothing is stored.
    """
    by_name: dict[str, list[str]] = {}
    for person in known:
        if person.merged_into_id is None:
            for name in {_folded(person.name), _folded(f"{person.first_name} {person.last_name}")}:
                by_name.setdefault(name, []).append(person.id)
    found: dict[str, ReadLine] = {}
    for line in text.splitlines():
        entry = _entry(line)
        if entry is not None:
            found.setdefault(_folded(entry.name), ReadLine(entry, tuple(by_name.get(_folded(entry.name), ()))))
    return tuple(found.values())


_SELECT: Final = "SELECT event_id, id, person_id, sticker FROM attendance"


def _listed(register: Register, rows: Iterable[tuple[str, str, str, str]]) -> dict[str, tuple[Attendee, ...]]:
    found: dict[str, dict[str, Attendee]] = {}
    for event_id, row_id, person_id, sticker in rows:
        root = people.original(register, person_id)
        here = found.setdefault(event_id, {})
        if root not in here or (sticker and not here[root].sticker):
            here[root] = Attendee(id=row_id, person_id=root, sticker=sticker)
    return {event_id: tuple(here.values()) for event_id, here in found.items()}


def answered(about: Facts, held: Event, on: date) -> Answered:
    """What somebody has answered for an event; `about` is what facts.for_person gives."""
    return covered(about, held, on)[0]


def covered(about: Facts, held: Event, on: date, media: Media = Media.PHOTO) -> tuple[Answered, tuple[str, ...]]:
    """What somebody has answered for an event, and the ids of the channels that a yes covers.

    An imagined picture (or film) of them alone there is judged in every channel; `about` is what facts.for_person
    gives.
    """
    taken = None if held.start is None else f"{held.start.isoformat()}T12:00:00"
    imagined = replace(about, event=held, asset=replace(about.asset, event_id=held.id, captured_at=taken, media=media))
    said_no, channels = False, []
    uses = [Use(channel_id=one) for one in about.channels]
    for use, verdict in zip(uses, judge_all(imagined, uses, on), strict=True):
        rules = {row.rule for row in verdict.reasons}
        if not rules & (_UNANSWERED | _BARRED):
            channels.append(use.channel_id)
        said_no = said_no or bool(rules & _BARRED)
    said = Answered.YES if channels else Answered.NO if said_no else Answered.NOTHING
    return said, tuple(channels)


def _somebody(entry: Entry, *, lang: str) -> Person:
    first, last = _clean(entry.first_name), _clean(entry.last_name)
    if not any(letter.isalpha() for letter in first + last):
        raise StoreProblem("name_missing")
    if len(first) > LONGEST_NAME or len(last) > LONGEST_NAME:
        raise StoreProblem("name_too_long", most=LONGEST_NAME)
    return Person(id=new_id(), first_name=first, last_name=last, kind=entry.kind, lang=lang)


def _sticker(text: str) -> str:
    wanted = _clean(text)
    if len(wanted) > LONGEST_STICKER:
        raise StoreProblem("sticker_too_long", most=LONGEST_STICKER)
    return wanted


def _entry(line: str) -> Entry | None:
    sticker = ""
    words: list[str] = []
    for part in re.split(r"[\t;|]", line):
        if _NUMBER.match(part) and not sticker:
            sticker = part.strip().lstrip("#")
        elif part.strip():
            words.append(_clean(part))
    name = " ".join(words)
    numbered = _NUMBERED.match(name)
    if numbered and not sticker:
        sticker, name = numbered.group(1), numbered.group(2)
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
    else:
        parts = name.replace(",", " ").split()
        first, last = (" ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (name.strip(), "")
    if not any(letter.isalpha() for letter in first + last):
        return None
    return Entry(first_name=first, last_name=last, sticker=sticker)


def _clean(text: str) -> str:
    """One line without control characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
