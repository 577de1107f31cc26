"""What the pictures page shows: its rows, and the events at the left."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db import events, photos
from consent_db.dependents import rows_touched
from consent_db.records import Outcome
from ui import labels
from ui.models.lines import Line
from ui.models.selection import ALL, WITHOUT_EVENT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.connection import Register
    from consent_db.events import Proposal
    from consent_db.photos import AssetRow, Unsearched
    from consent_db.records import Changed, Event


@dataclass(frozen=True, slots=True)
class Loaded:
    """Read in one go."""

    rows: tuple[AssetRow, ...]
    counts: Mapping[str | None, int]
    """How many pictures each event has, and None: those without one."""
    events: tuple[Event, ...]
    unsearched: tuple[Unsearched, ...]
    unasked: frozenset[str]
    by_id: dict[str, AssetRow]
    touched: frozenset[str] | None = None
    """The pictures whose rows were read again; None: all."""


def load(register: Register) -> Loaded:
    """Read what the page shows."""
    with register.snapshot():
        return _around(register, photos.asset_rows(register))


def reload(register: Register, before: Loaded, changes: Sequence[Changed]) -> Loaded:
    """Read again what some writes touched; rows that none of them touched stay as they were read before."""
    with register.snapshot():
        touched: set[str] = set()
        for changed in changes:
            found = rows_touched(register, changed)
            if found is None:
                return _around(register, photos.asset_rows(register))
            touched |= found
        return _around(register, _put(before.rows, touched, register), frozenset(touched), before.counts)


def _put(rows: tuple[AssetRow, ...], touched: set[str], register: Register) -> tuple[AssetRow, ...]:
    if not touched:
        return rows
    kept = [row for row in rows if row.id not in touched]
    return tuple(sorted([*kept, *photos.asset_rows(register, ids=touched)], key=lambda row: row.order))


def _around(
    register: Register,
    rows: tuple[AssetRow, ...],
    touched: frozenset[str] | None = None,
    counts: Mapping[str | None, int] | None = None,
) -> Loaded:
    return Loaded(
        rows=rows,
        counts=Counter(row.event_id for row in rows) if touched or counts is None else counts,
        events=events.events(register),
        unsearched=photos.unsearched(register),
        unasked=events.unasked(register),
        by_id={row.id: row for row in rows},
        touched=touched,
    )


def event_lines(found: Loaded) -> list[Line]:
    """All pictures, those without an event, and the events by year, the latest first."""
    counts, unasked = found.counts, found.unasked
    title = QCoreApplication.translate("PicturesPage", "All pictures")
    lines = [Line(id=ALL, title=title, count=_count(len(found.rows)))]
    loose = counts.get(None, 0)
    if loose and found.events:
        title = QCoreApplication.translate("PicturesPage", "Without event")
        lines.append(Line(id=WITHOUT_EVENT, title=title, count=_count(loose)))
    ordered = sorted(found.events, key=lambda event: (str(event.start or ""), event.title), reverse=True)
    years = {event.start.year for event in ordered if event.start is not None}
    before: int | None = 0
    for event in ordered:
        year = event.start.year if event.start is not None else None
        if len(years) > 1 and year != before:
            title = QCoreApplication.translate("PicturesPage", "Without dates") if year is None else str(year)
            lines.append(Line(id=f"*{title}", title=title, heading=True))
        before = year
        second = when(event) or labels.event_type(event.type)
        if event.id in unasked:
            second = QCoreApplication.translate("PicturesPage", "Not described yet")
        elif event.closed_at is not None:
            second += " · " + QCoreApplication.translate("PicturesPage", "closed")
        lines.append(
            Line(
                id=event.id,
                title=event.title,
                second=second,
                pictures=counts.get(event.id, 0),
                outcome=Outcome.REVIEW if event.id in unasked else None,
            )
        )
    return lines


def to_review(rows: Sequence[AssetRow], outcomes: Mapping[str, Outcome]) -> dict[str, int]:
    """How many pictures of each event have to be reviewed; only of events whose pictures all have their answer."""
    if not outcomes:
        return {}
    waiting = {one.event_id for one in rows if one.id not in outcomes}
    found: dict[str, int] = {}
    for event_id in [one.event_id for one in rows if outcomes.get(one.id) is Outcome.REVIEW]:
        if event_id is not None and event_id not in waiting:
            found[event_id] = found.get(event_id, 0) + 1
    return found


def when(event: Event) -> str:
    """The days of an event in words, as short as they can be told; empty where they are not known."""
    first, last = event.start or event.end, event.end or event.start
    if first is None or last is None or first == last:
        return labels.day(first)
    if (first.year, first.month) == (last.year, last.month):
        written = {
            "sv": f"{labels.day(first)}–{last.day:02}",
            "en": f"{first.day}–{labels.day(last)}",
        }
        return written.get(labels.interface_language(), f"{first.day}.–{labels.day(last)}")
    return f"{labels.day(first)} – {labels.day(last)}"


def proposal_key(proposal: Proposal) -> str:
    """Tells a proposal that was put off from others, without naming its folder; more pictures make it a new one."""
    told = "\n".join((proposal.folder, str(proposal.start), *proposal.asset_ids))
    return hashlib.sha256(told.encode(errors="surrogatepass")).hexdigest()[:16]


def _count(number: int) -> str:
    return f"{number:,}".replace(",", "\u2009")
