"""Events that turn out to be one, several or none: merged, split by day, deleted, with nothing lost that names them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from consent_db import face_codes, pools
from consent_db.errors import StoreProblem
from consent_db.events import by_day, check_title, event
from consent_db.ids import new_id
from consent_db.records import EventType, Reveals
from consent_db.rows import EVENT, query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Event

_CAREFUL: Final = (Reveals.NONE, Reveals.MEMBERSHIP, Reveals.HEALTH)
_NAMED_BY: Final = {
    "consents": "SELECT count(DISTINCT consent_id) FROM consent_item WHERE event_id = ?",
    "forms": "SELECT count(*) FROM form_print WHERE event_id = ?",
}
"""What names an event and is never rewritten: statements of people, and forms that were printed for it."""

_REFUSED: Final = "SELECT count(*) FROM consent_item WHERE event_id = ? AND decision = 'refuse'"


def delete(register: Register, event_id: str, *, actor: Actor) -> Changed:
    """Delete an event that holds no picture; its list of who was there goes with it, and an undo brings both back.

    Raises StoreProblem `unknown_event`, `event_has_pictures`, and `event_is_named` where a statement or a printed form
    names it: it would be about nothing.
    """
    with register.action(actor, "event_deleted", event=event_id) as action:
        gone = event(register, event_id)
        _refuse_named(register, gone)
        held = query(register, "SELECT count(*) FROM asset WHERE event_id = ?", (event_id,))[0][0]
        if held:
            raise StoreProblem("event_has_pictures", title=gone.title, count=held)
        _take_down(register, action, event_id)
    return action.changed


def merge(register: Register, keep_id: str, other_id: str, *, actor: Actor) -> Changed:
    """Make two events one: pictures, groups and attendance of `other_id` go to `keep_id`, which becomes as careful.

    The days cover both; whatever either bars or reveals holds for all. Raises StoreProblem `unknown_event`,
    `same_event`, `event_is_named` as delete does, and `event_kinds_differ` for two known kinds: a no to courses would
    no longer be heard for a picture of one, and an exception might hold there that never does at a course.
    """
    with register.action(actor, "events_merged", keep=keep_id, other=other_id) as action:
        kept, other = event(register, keep_id), event(register, other_id)
        if keep_id == other_id:
            raise StoreProblem("same_event")
        _refuse_named(register, other)
        moved = [row[0] for row in query(register, "SELECT id FROM asset WHERE event_id = ? ORDER BY id", (other_id,))]
        joined = replace(_joined(kept, other), type=_kind(register, kept, other))
        if joined != kept:
            action.update("event", keep_id, EVENT.to_row(joined))
        pools.move_assets(register, action, moved, keep_id)
        there = {row[0] for row in query(register, "SELECT person_id FROM attendance WHERE event_id = ?", (keep_id,))}
        taken = {row[0] for row in query(register, "SELECT sticker FROM attendance WHERE event_id = ?", (keep_id,))}
        for row_id, person_id, sticker in query(
            register, "SELECT id, person_id, sticker FROM attendance WHERE event_id = ? ORDER BY id", (other_id,)
        ):
            if person_id not in there:
                free = "" if sticker in taken else sticker
                action.update("attendance", row_id, {"event_id": keep_id, "sticker": free})
        _take_down(register, action, other_id)
    face_codes.follow_pools(register, moved)
    face_codes.purge(register)
    return action.changed


def split_by_day(register: Register, event_id: str, titles: Mapping[date, str], *, actor: Actor) -> Changed:
    """Give each of these days an event of its own with the pictures taken on it; all else is as in the whole event.

    Pictures of other days, and those without a day, stay, and so do the yeses that name the event: they cover the
    pictures that stay. Who was there is listed at each. Raises `unknown_event`, `title_missing`, `title_too_long`, and
    `event_is_refused` where somebody said no to just this event: their no is about every one of its pictures.
    """
    for title in titles.values():
        check_title(title)
    moved: list[str] = []
    with register.action(actor, "event_split", event=event_id, days=len(titles)) as action:
        whole = event(register, event_id)
        if query(register, _REFUSED, (event_id,))[0][0]:
            raise StoreProblem("event_is_refused", title=whole.title)
        days = {part.start: part.asset_ids for part in by_day(register, event_id)}
        there = query(register, "SELECT person_id, sticker FROM attendance WHERE event_id = ? ORDER BY id", (event_id,))
        for day, title in sorted(titles.items()):
            if not days.get(day):
                continue
            part = replace(whole, id=new_id(), title=title, start=day, end=day)
            action.insert("event", EVENT.to_row(part))
            for person_id, sticker in there:
                action.insert("attendance", {"event_id": part.id, "person_id": person_id, "sticker": sticker})
            pools.move_assets(register, action, days[day], part.id)
            moved += days[day]
        left = [day for day in days if day is not None and day not in titles]
        if moved and left:
            action.update("event", event_id, {"start": min(left).isoformat(), "end": max(left).isoformat()})
    face_codes.follow_pools(register, moved)
    return action.changed


def named_by(register: Register, event_id: str) -> int:
    """How many statements of people name just this event."""
    found: int = query(register, _NAMED_BY["consents"], (event_id,))[0][0]
    return found


def _joined(kept: Event, other: Event) -> Event:
    days = [day for one in (kept, other) for day in (one.start, one.end) if day is not None]
    return replace(
        kept,
        start=min(days, default=None),
        end=max(days, default=None),
        place=kept.place or other.place,
        minors_present=kept.minors_present or other.minors_present,
        reveals=max(kept.reveals, other.reveals, key=_CAREFUL.index),
        internal_only=kept.internal_only or other.internal_only,
        default_photographer_id=kept.default_photographer_id or other.default_photographer_id,
    )


def _kind(register: Register, kept: Event, other: Event) -> EventType:
    """Return what kind of event the two are: the same, or the one that is known."""
    if kept.type is other.type:
        return kept.type
    known = [one.type for one in (kept, other) if one.type is not EventType.OTHER]
    refused = "SELECT count(*) FROM consent_item WHERE event_type = ? AND decision = 'refuse'"
    if len(known) > 1 or query(register, refused, (EventType.OTHER.value,))[0][0]:
        raise StoreProblem("event_kinds_differ", title=other.title, kept=kept.title)
    return known[0]


def _take_down(register: Register, action: Action, event_id: str) -> None:
    """Delete an event that no picture belongs to, with its attendance and its empty pool."""
    for (row_id,) in query(register, "SELECT id FROM attendance WHERE event_id = ? ORDER BY id", (event_id,)):
        action.delete("attendance", row_id)
    for (pool_id,) in query(register, "SELECT id FROM pool WHERE event_id = ?", (event_id,)):
        empty = "SELECT id FROM face_group WHERE pool_id = ?"
        for pair in query(
            register,
            f"SELECT group_a, group_b FROM suggested_merge WHERE group_a IN ({empty}) OR group_b IN ({empty})",
            (pool_id, pool_id),
        ):
            action.delete("suggested_merge", pair)
        for (group_id,) in query(register, empty, (pool_id,)):
            action.delete("face_group", group_id)
        action.delete("pool", pool_id)
    action.delete("event", event_id)


def _refuse_named(register: Register, one: Event) -> None:
    counts = {what: query(register, sql, (one.id,))[0][0] for what, sql in _NAMED_BY.items()}
    if any(counts.values()):
        raise StoreProblem("event_is_named", title=one.title, **counts)
