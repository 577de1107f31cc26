"""What the naming loop needs to know, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import appearances, attendance, events, groups, people, photos
from consent_db.records import AppearanceState, PeopleCheck
from ui.models import naming

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Event, Person
    from ui.models.naming import Queue, Task

_POSSIBLE_AT_ONCE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceQueue:
    """The queue, who there is, and a portrait (a confirmed face) of each person where there is one."""

    queue: Queue
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    files: dict[str, str]
    portraits: dict[str, str]
    event_of: dict[str, str | None]
    """The event of each picture."""
    there: dict[str, frozenset[str]]
    """Who was at each event that has faces to name: on its list, or confirmed in its pictures."""
    to_look_over: tuple[str, ...]
    """Pictures in which nobody is left to name, and of which nobody said yet that everyone is framed."""

    def people_at(self, task: Task) -> frozenset[str]:
        """Who was where these faces are from; for pictures without an event whoever has a face here already."""
        found = {self.event_of.get(face.asset_id) for face in (*task.faces, *task.other_faces)} - {None}
        if not found:
            return frozenset(self.portraits)
        return frozenset().union(*(self.there.get(event_id or "", frozenset()) for event_id in found))

    def same_people(self, before: FaceQueue | None, task: Task) -> bool:
        """Whether the same people were there as an earlier reading said."""
        return before is not None and before.people_at(task) == self.people_at(task)


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
    queue = naming.build(found, groups.suggested_merges(register, event_id=event_id), possible)
    open_in = {face.asset_id for task in queue.tasks for face in (*task.faces, *task.other_faces)}
    open_in |= {one.id for one in rows if one.unnamed or one.suggested}
    open_in.update([one.id for one in rows if one.possible][_POSSIBLE_AT_ONCE:])
    event_of = {one.id: one.event_id for one in rows}
    asked = {event_of.get(face.asset_id) for task in queue.tasks for face in task.faces}
    return FaceQueue(
        queue=queue,
        people=people.people(register),
        events=events.events(register),
        files={one.id: one.file for one in rows},
        portraits=portraits,
        event_of=event_of,
        to_look_over=tuple(
            one.id for one in rows if one.people_check is PeopleCheck.SEARCHED and one.faces and one.id not in open_in
        ),
        there={one: attendance.people_of_event(register, one) for one in asked if one is not None},
    )
