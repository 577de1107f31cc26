"""Gatherings where pictures were taken, and which picture belongs to which."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db import face_codes, people, pools
from consent_db.checks import Known, check
from consent_db.clock import now_utc, to_instant
from consent_db.days import capture_day
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.ids import new_id
from consent_db.records import Event, EventType, Jurisdiction, Reveals
from consent_db.rows import EVENT, chunks, marks, query, select

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed


LONGEST_TITLE: Final = 200
"""Letters; a longer title is a mistake, and no list could show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Pictures without an event that look like one: same folder, same day or days in a row."""

    folder: str
    start: date | None
    end: date | None
    asset_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What an event holds: pictures, people confirmed in them, faces without a name, pictures without a creator."""

    pictures: int
    people: int
    unknown_faces: int
    uncredited: int


def events(register: Register) -> tuple[Event, ...]:
    """All events, the latest first, those without a date last."""
    return select(register, EVENT, 'ORDER BY start IS NULL, start DESC, "end" DESC, title, id')


def event(register: Register, event_id: str) -> Event:
    """One event; raises StoreProblem `unknown_event`."""
    found = select(register, EVENT, "WHERE id = ?", (event_id,))
    if not found:
        raise StoreProblem("unknown_event", title=event_id)
    return found[0]


def by_title(register: Register, title: str) -> Event | None:
    """The event with this title, letter case and outer spaces ignored; of several the latest."""
    wanted = title.strip().casefold()
    return next((one for one in events(register) if one.title.strip().casefold() == wanted), None)


def reuse_or_add(register: Register, title: str, *, actor: Actor, event_type: EventType = EventType.OTHER) -> str:
    """The id of the event with this title, which is made where there is none."""
    found = by_title(register, title)
    if found is not None:
        return found.id
    new = Event(id=new_id(), title=title.strip(), type=event_type)
    add(register, new, actor=actor, asked=False)
    return new.id


def add_or_tighten(register: Register, new: Event, *, actor: Actor) -> str:
    """The id of the event with the title of `new`: added where there is none, else made as careful as it, never less.

    Raises Refused for an event that ends before it starts.
    """
    found = by_title(register, new.title)
    if found is None:
        add(register, new, actor=actor)
        return new.id
    reveals = new.reveals if found.reveals is Reveals.NONE else found.reveals
    careful = replace(found, reveals=reveals, internal_only=found.internal_only or new.internal_only)
    if careful != found:
        update(register, careful, actor=actor)
    return found.id


def add(register: Register, new: Event, *, actor: Actor, asked: bool = True) -> Changed:
    """Add an event; `asked` tells whether somebody said what being there reveals (see unasked).

    Raises Refused for one that ends before it starts, StoreProblem `title_missing`, `title_too_long`.
    """
    check_title(new.title)
    with register.action(actor, "event_added", event=new.id, asked=asked) as action:
        _accept(register, new)
        action.insert("event", EVENT.to_row(new))
    return action.changed


def update(
    register: Register,
    changed: Event,
    *,
    actor: Actor,
    version: int | None = None,
    before: Event | None = None,
    asked: bool = False,
) -> Changed:
    """Change an event but not its closing (see close); `asked`: somebody said what being there reveals.

    `before` is the record as it was shown: if somebody changed it since, nothing of theirs is overwritten. Raises
    Refused, StoreProblem `unknown_event`, `changed_meanwhile`, `title_missing`, `title_too_long`.
    """
    with register.action(actor, "event_changed", event=changed.id, asked=asked) as action:
        stored = event(register, changed.id)
        if before is not None and replace(before, closed_at=stored.closed_at) != stored:
            raise StoreProblem("changed_meanwhile", table="event", id=changed.id)
        changed = replace(changed, closed_at=stored.closed_at)
        if changed.title != stored.title:
            check_title(changed.title)
        _accept(register, changed)
        answers = asked and changed.id in unasked(register)
        if stored != changed:
            action.update("event", changed.id, EVENT.to_row(changed), expected_version=version)
        elif answers:
            _ = action.id  # keeps the act: that what was assumed is right is an answer too
    return action.changed


def unasked(register: Register) -> frozenset[str]:
    """Events that a search made from a title: nobody has said yet what being there reveals (it counts as nothing)."""
    found = query(
        register,
        "SELECT json_extract(params, '$.event') FROM action"
        " WHERE label = 'event_added' AND undone_by_id IS NULL AND json_extract(params, '$.asked') = 0"
        " EXCEPT SELECT json_extract(params, '$.event') FROM action"
        " WHERE label = 'event_changed' AND undone_by_id IS NULL AND json_extract(params, '$.asked') = 1",
    )
    return frozenset(row[0] for row in found)


def put_assets(register: Register, event_id: str | None, asset_ids: Iterable[str], *, actor: Actor) -> Changed:
    """Move pictures into an event, or out of any; raises `unknown_event`, `unknown_asset`."""
    wanted = set(asset_ids)
    with register.action(actor, "event_pictures", event=event_id, count=len(wanted)) as action:
        if event_id is not None:
            event(register, event_id)
        held: dict[str, str | None] = {}
        for chunk in chunks(wanted):
            sql = f"SELECT id, event_id FROM asset WHERE id IN ({marks(chunk)})"
            held.update(dict(query(register, sql, chunk)))
        for missing in sorted(wanted - held.keys()):
            raise StoreProblem("unknown_asset", asset=missing)
        moved = [asset_id for asset_id in sorted(wanted) if held[asset_id] != event_id]
        pools.move_assets(register, action, moved, event_id)
    face_codes.follow_pools(register, moved)
    return action.changed


def close(register: Register, event_id: str, *, actor: Actor) -> Changed:
    """Close an event: its face codes are deleted, names and groups stay (rules.md 2.4)."""
    with register.action(actor, "event_closed", event=event_id) as action:
        if event(register, event_id).closed_at is None:
            action.update("event", event_id, {"closed_at": to_instant(now_utc())})
            for (pool_id,) in query(register, "SELECT id FROM pool WHERE event_id = ?", (event_id,)):
                face_codes.close_pool(register, action, pool_id)
    face_codes.purge(register)
    return action.changed


def reopen(register: Register, event_id: str, *, actor: Actor) -> Changed:
    """Open a closed event again: only a new search computes codes anew."""
    with register.action(actor, "event_reopened", event=event_id) as action:
        if event(register, event_id).closed_at is not None:
            action.update("event", event_id, {"closed_at": None})
        for (pool_id,) in query(register, "SELECT id FROM pool WHERE event_id = ?", (event_id,)):
            face_codes.reopen_pool(register, action, pool_id)
    return action.changed


def proposals(register: Register) -> tuple[Proposal, ...]:
    """Pictures without an event as proposed events: a folder's pictures, cut at days without any."""
    found = query(
        register,
        "SELECT asset.id, asset.captured_at, min(asset_file.folder) FROM asset"
        " JOIN asset_file ON asset_file.asset_id = asset.id AND asset_file.missing_since IS NULL"
        " WHERE asset.event_id IS NULL GROUP BY asset.id",
    )
    jurisdiction = _jurisdiction(register)
    folders: dict[str, list[tuple[date | None, str]]] = {}
    for asset_id, captured_at, folder in found:
        folders.setdefault(folder, []).append((capture_day(captured_at, jurisdiction), asset_id))
    return tuple(proposal for folder in sorted(folders) for proposal in _cut(folder, folders[folder]))


def by_day(register: Register, event_id: str) -> tuple[Proposal, ...]:
    """The pictures of an event by the day they were taken, in the order of the days; those without one last."""
    found = query(register, "SELECT id, captured_at FROM asset WHERE event_id = ?", (event_id,))
    jurisdiction = _jurisdiction(register)
    days: dict[date | None, list[str]] = {}
    for asset_id, captured_at in sorted(found):
        days.setdefault(capture_day(captured_at, jurisdiction), []).append(asset_id)
    known = sorted(day for day in days if day is not None)
    ordered: list[date | None] = [*known, *([None] if None in days else [])]
    return tuple(Proposal(folder="", start=day, end=day, asset_ids=tuple(days[day])) for day in ordered)


def overview(register: Register, event_id: str) -> Overview:
    """What the event holds; raises `unknown_event`."""
    event(register, event_id)
    pictures = query(register, "SELECT count(*) FROM asset WHERE event_id = ?", (event_id,))[0][0]
    named = query(
        register,
        "SELECT DISTINCT a.person_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
        " WHERE asset.event_id = ? AND a.state = 'confirmed' AND a.ignore_reason IS NULL",
        (event_id,),
    )
    unknown = query(
        register,
        "SELECT count(*) FROM appearance a JOIN asset ON asset.id = a.asset_id WHERE asset.event_id = ?"
        " AND a.ignore_reason IS NULL AND a.state <> 'confirmed' AND NOT a.stranger",
        (event_id,),
    )
    return Overview(
        pictures=pictures,
        people=len({people.original(register, row[0]) for row in named}),
        unknown_faces=unknown[0][0],
        uncredited=len(_uncredited(register, event_id)),
    )


def credit(register: Register, event_id: str, *, actor: Actor) -> Changed:
    """Write the default photographer's name on own pictures of the event that name none; no other name is touched.

    Raises StoreProblem `unknown_event`, `no_photographer`.
    """
    with register.action(actor, "event_credited", event=event_id) as action:
        photographer = event(register, event_id).default_photographer_id
        name = people.person(register, photographer).name.strip() if photographer is not None else ""
        if not name:
            raise StoreProblem("no_photographer")
        for asset_id in _uncredited(register, event_id):
            action.update("asset", asset_id, {"creator_name": name})
    return action.changed


def upcoming(known: Iterable[Event], *, today: date) -> Event | None:
    """The event that is going on or comes next: the forms for tonight are its forms."""
    ahead = [one for one in known if one.start is not None and (one.end or one.start) >= today]
    return min(ahead, key=lambda one: (one.start or today, one.id), default=None)


def _uncredited(register: Register, event_id: str) -> list[str]:
    sql = "SELECT id FROM asset WHERE event_id = ? AND origin = 'own' AND trim(creator_name) = '' ORDER BY id"
    return [row[0] for row in query(register, sql, (event_id,))]


def _cut(folder: str, pictures: list[tuple[date | None, str]]) -> list[Proposal]:
    dated = sorted((day, asset_id) for day, asset_id in pictures if day is not None)
    runs: list[list[tuple[date, str]]] = []
    for day, asset_id in dated:
        if runs and (day - runs[-1][-1][0]).days <= 1:
            runs[-1].append((day, asset_id))
        else:
            runs.append([(day, asset_id)])
    cut = [
        Proposal(folder=folder, start=run[0][0], end=run[-1][0], asset_ids=tuple(asset_id for _, asset_id in run))
        for run in runs
    ]
    undated = tuple(sorted(asset_id for day, asset_id in pictures if day is None))
    return cut + ([Proposal(folder=folder, start=None, end=None, asset_ids=undated)] if undated else [])


def check_title(title: str) -> None:
    """Raise StoreProblem `title_missing` or `title_too_long` for what nobody could find again."""
    if not any(letter.isalnum() for letter in title):
        raise StoreProblem("title_missing")
    if len(title) > LONGEST_TITLE:
        raise StoreProblem("title_too_long", most=LONGEST_TITLE)


def _jurisdiction(register: Register) -> Jurisdiction:
    found = query(register, "SELECT jurisdiction FROM org_unit WHERE own = 1")
    return Jurisdiction(found[0][0]) if found else Jurisdiction.NO


def _accept(register: Register, new: Event) -> None:
    faults = Faults()
    EVENT.from_json(EVENT.to_json(new), "", faults)
    check("events", new, "", Known(register), faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())
