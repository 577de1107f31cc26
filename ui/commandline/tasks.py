"""`tasks`: what must come down, and by when."""

from consent_db import takedowns
from ui.commandline.listing import list_command

command = list_command(
    "tasks",
    "List what must come down, and by when.",
    read=takedowns.tasks,
    line=lambda one: f"{one.id}  {one.state}  {one.due_on or '-'}  {one.action}",
)
