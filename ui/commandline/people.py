"""`people`: the people of the register."""

from consent_db import people
from ui.commandline.listing import list_command

command = list_command(
    "people",
    "List the people of the register.",
    read=people.people,
    line=lambda one: f"{one.id}  {one.name}  ({one.kind})",
)
