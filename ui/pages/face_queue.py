"""What the naming loop needs to know, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import appearances, attendance, events, groups, people, photos
from consent_db.records import AppearanceState
from ui.models import naming

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Event, Person
    from ui.models.naming import Queue

_POSSIBLE_AT_ONCE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceQueue:
    """The queue, who there is, and a portrait (a confirmed face) of each person where there is one."""

    queue: Queue
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    files: dict[str, str]
    portraits: dict[str, str]
    at_event: frozenset[str]


def load(register: Register, event_id: str | None) -> FaceQueue:
    """Read the queue of one event, or of all."""
    rows = photos.asset_rows(register, event_id=event_id)
    doubtful = [one.id for one in rows if one.possible][:_POSSIBLE_AT_ONCE]
    possible = [face for face in appearances.of_assets(register, doubtful) if not face.sure]
    found = groups.groups(register, event_id=event_id)
    portraits: dict[str, str] = {}
    for group in found:
        for face in group.faces:
            if face.state is AppearanceState.CONFIRMED and face.person_id is not None:
                portraits.setdefault(face.person_id, face.id)
    return FaceQueue(
        queue=naming.build(found, groups.suggested_merges(register, event_id=event_id), possible),
        people=people.people(register),
        events=events.events(register),
        files={one.id: one.file for one in rows},
        portraits=portraits,
        at_event=frozenset(portraits) | (attendance.people_of_event(register, event_id) if event_id else frozenset()),
    )
