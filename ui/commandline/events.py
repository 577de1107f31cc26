"""`events`: the events of the register."""

from consent_db import events
from ui.commandline.listing import list_command

command = list_command(
    "events",
    "List the events of the register.",
    read=events.events,
    line=lambda one: f"{one.id}  {one.title}  {one.start or ''} {one.end or ''}".rstrip(),
)
