"""What needs doing on one day: removals due, consents that end, children to ask again, faces to name, requests.

Of people only what takes a yes away, as the judge will answer; `coming` tells of one person every day that is ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

from consent_db import channels, event_answers, events, facts, images, people, returned_pages, takedowns
from consent_db.boundaries import boundary_days
from consent_db.records import Outcome, Use
from consent_db.rows import query
from consent_db.verdict import judge_all

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from consent_db.connection import Register
    from consent_db.records import Facts, Verdict

AHEAD_DAYS: Final = 30
"""So long before it happens the end of a consent or a birthday is told (rules.md 3.5: 30 days before the birthday)."""
REQUEST_DAYS: Final = 10
"""So long before it is due a request for somebody's data is urgent: due in 30 days, warn at 20 (rules.md 2.3)."""

_COVERS_TRIED: Final = 48


class Urgency(IntEnum):
    """When something should be done."""

    NOW = 0
    SOON = 1
    LATER = 2


class Kind(StrEnum):
    """What needs doing."""

    TAKE_DOWN = "take_down"
    REQUEST = "request"
    CONSENT_ENDS = "consent_ends"
    CONSENT_ENDED = "consent_ended"
    TURNS = "turns"
    TURNED = "turned"
    ASK_CHILD = "ask_child"
    CHANGES = "changes"
    NAME_FACES = "name_faces"
    FORMS_MISSING = "forms_missing"
    PAGES_WAIT = "pages_wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to do: about somebody, an event, or a number of tasks; `day` is when it is due or happens."""

    kind: Kind
    urgency: Urgency
    day: date | None = None
    person_id: str | None = None
    event_id: str | None = None
    count: int = 0


_ENDINGS: Final = {
    "EXPIRED": Kind.CONSENT_ENDS,
    "TURNED_AGE_RECONFIRM": Kind.TURNS,
    "TURNED_AGE_EXPIRED": Kind.TURNS,
    "ASSENT_STALE": Kind.ASK_CHILD,
    "CHILD_NOT_ASKED": Kind.ASK_CHILD,
}
"""What a reason that comes with a day is told as; the first that applies."""


def agenda(register: Register, *, today: date) -> tuple[Item, ...]:
    """Everything that needs doing, the most urgent first.

    What it says of people is what the judge says of a picture of theirs, today and on the days ahead when that changes,
    so that the list never disagrees with the answer on a picture. People are told once, with what comes first.
    """
    with register.snapshot():
        found = [
            *_removals(register, today),
            *_requests(register, today),
            *of_people(register, today=today),
            *_unnamed(register),
            *_forms_missing(register, today),
            *_pages_wait(register),
        ]
    return tuple(sorted(found, key=lambda one: (one.urgency, one.day or date.max, one.kind, one.person_id or "")))


def pictures_per_event(register: Register) -> dict[str | None, int]:
    """How many pictures each event has; None counts those without one."""
    return dict(query(register, "SELECT event_id, count(*) FROM asset GROUP BY event_id"))


def covers(register: Register, event_ids: Sequence[str]) -> dict[str, str]:
    """Of each event, the first of its pictures that may be shown in small; none where the first dozens may not."""
    if not event_ids:
        return {}
    marks = ", ".join("?" * len(event_ids))
    # Ids sort by the time they were made (ids.py).
    sql = (
        "SELECT event_id, id FROM (SELECT event_id, id, row_number() OVER (PARTITION BY event_id ORDER BY id) AS place"
        f" FROM asset WHERE event_id IN ({marks})) WHERE place <= ? ORDER BY id DESC"
    )
    found = [(row[0], row[1]) for row in query(register, sql, [*event_ids, _COVERS_TRIED])]
    hidden = images.barred(register, [asset_id for _, asset_id in found])
    return {event_id: asset_id for event_id, asset_id in found if asset_id not in hidden}  # the first comes last


def _removals(register: Register, today: date) -> Iterator[Item]:
    due = [task.due_on for task in takedowns.tasks(register, open_only=True)]
    late = [day for day in due if day is not None and day < today]
    if late:
        yield Item(kind=Kind.TAKE_DOWN, urgency=Urgency.NOW, day=min(late), count=len(late))
    rest = len(due) - len(late)
    if rest:
        ahead = [day for day in due if day is not None and day >= today]
        yield Item(kind=Kind.TAKE_DOWN, urgency=Urgency.NOW, day=min(ahead, default=None), count=rest)


def _requests(register: Register, today: date) -> Iterator[Item]:
    for person_id, due in query(register, "SELECT person_id, due_on FROM rights_request WHERE state = 'open'"):
        day = date.fromisoformat(due) if due else None
        near = day is None or day <= today + timedelta(days=REQUEST_DAYS)
        yield Item(kind=Kind.REQUEST, urgency=Urgency.NOW if near else Urgency.SOON, day=day, person_id=person_id)


def _unnamed(register: Register) -> Iterator[Item]:
    """The groups of each event, or of the pictures without one, in which nobody is named and nobody set aside."""
    rows = query(
        register,
        "SELECT asset.event_id, count(DISTINCT m.group_id) FROM face_group_member m"
        " JOIN appearance a ON a.id = m.appearance_id JOIN asset ON asset.id = a.asset_id"
        " WHERE a.state IN ('unassigned', 'suggested') AND a.ignore_reason IS NULL AND a.stranger = 0"
        " AND m.group_id NOT IN (SELECT held.group_id FROM face_group_member held"
        " JOIN appearance named ON named.id = held.appearance_id WHERE named.state = 'confirmed')"
        " GROUP BY asset.event_id",
    )
    for event_id, count in rows:
        yield Item(kind=Kind.NAME_FACES, urgency=Urgency.SOON, event_id=event_id, count=count)


def _forms_missing(register: Register, today: date) -> Iterator[Item]:
    """Who has no answer that holds for the event that is going on or comes next: the forms to bring."""
    coming = events.upcoming(events.events(register), today=today)
    if coming is None or coming.start is None or coming.start > today + timedelta(days=AHEAD_DAYS):
        return
    missing = event_answers.of_event(register, coming.id, today=today).missing
    if missing:
        urgency = Urgency.NOW if coming.start <= today else Urgency.SOON
        yield Item(kind=Kind.FORMS_MISSING, urgency=urgency, day=coming.start, event_id=coming.id, count=len(missing))


def _pages_wait(register: Register) -> Iterator[Item]:
    """Returned pages nobody has approved: urgent, since any of them may say no to what is out."""
    count = returned_pages.count_waiting(register)
    if count:
        yield Item(kind=Kind.PAGES_WAIT, urgency=Urgency.NOW, count=count)


def of_people(register: Register, *, today: date, until: date | None = None) -> Iterator[Item]:
    """What comes first about each person whose yes changes up to a day, by default that of `agenda`."""
    last = until or today + timedelta(days=AHEAD_DAYS)
    uses = [Use(channel_id=one.id) for one in channels.channels(register, active_only=True)]
    for person_id in _candidates(register, today, last):
        item = _of_person(facts.for_person(register, person_id), person_id, uses, today, last)
        if item is not None:
            yield item


def _candidates(register: Register, today: date, last: date) -> list[str]:
    """Those with a statement whose answer may change: one that ends about now, or of somebody with a known birthday."""
    rows = query(
        register,
        "SELECT DISTINCT p.id FROM person p JOIN consent c ON c.subject_id = p.id"
        " WHERE p.deceased_on IS NULL AND p.deceased_year IS NULL AND (c.valid_until BETWEEN ? AND ?"
        " OR c.valid_from BETWEEN ? AND ? OR p.birth_date IS NOT NULL OR p.birth_year IS NOT NULL)",
        (str(today - timedelta(days=AHEAD_DAYS)), str(last), str(today), str(last)),
    )
    return sorted({people.original(register, row[0]) for row in rows})


def _of_person(one: Facts, person_id: str, uses: Sequence[Use], today: date, last: date) -> Item | None:
    """What comes first about one person: what is open already, or the first day that takes a yes away."""
    now = judge_all(one, uses, today)
    codes = _codes(now)
    if "TURNED_AGE_RECONFIRM" in codes:
        return Item(kind=Kind.TURNED, urgency=Urgency.SOON, person_id=person_id)
    if codes & {"ASSENT_STALE", "CHILD_NOT_ASKED"} and not codes & {"GUARDIAN_MISSING", "GUARDIAN_REFUSED"}:
        return Item(kind=Kind.ASK_CHILD, urgency=Urgency.SOON, person_id=person_id)
    usable = {place for place, verdict in enumerate(now) if verdict.outcome is not Outcome.BLOCKED}
    for day in boundary_days(one):
        if today < day <= last and usable:
            then = judge_all(one, uses, day)
            worse = [then[place] for place in usable if _worse(then[place], now[place])]
            if worse:
                fresh = _codes(worse) - codes
                kind = next((kind for code, kind in _ENDINGS.items() if code in fresh), Kind.CHANGES)
                shown = day - timedelta(days=1) if kind is Kind.CONSENT_ENDS else day
                return Item(kind=kind, urgency=Urgency.SOON, day=shown, person_id=person_id)
    if "EXPIRED" in codes and not usable:
        ended = [consent.valid_until for consent in one.consents if consent.valid_until is not None]
        over = max((end for end in ended if end < today), default=date.min)
        if over >= today - timedelta(days=AHEAD_DAYS):
            return Item(kind=Kind.CONSENT_ENDED, urgency=Urgency.SOON, day=over, person_id=person_id)
    return None


def _codes(verdicts: Collection[Verdict]) -> set[str]:
    return {str(reason.code) for verdict in verdicts for reason in verdict.reasons if reason.outcome is not None}


def _worse(then: Verdict, now: Verdict) -> bool:
    order = (Outcome.CLEAR, Outcome.REVIEW, Outcome.BLOCKED)
    return order.index(then.outcome) > order.index(now.outcome)
