"""`events`: the events of the register, and who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from consent_db import attendance, events
from ui.commandline.listing import list_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Event


def _attendees(register: Register) -> Callable[[Event], dict[str, Any]]:
    there = attendance.all_attendees(register)
    return lambda one: {"attendees": [who.person_id for who in there.get(one.id, ())]}


command = list_command(
    "events",
    "List the events of the register.",
    read=events.events,
    line=lambda one: f"{one.id}  {one.title}  {one.start or ''} {one.end or ''}".rstrip(),
    more=_attendees,
)
