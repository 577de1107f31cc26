"""`publications`: where pictures were published."""

from consent_db import publications
from ui.commandline.listing import list_command

command = list_command(
    "publications",
    "List where pictures were published.",
    read=publications.publications,
    line=lambda one: f"{one.id}  {one.channel_id}  {one.published_at or '-'}  {one.url}".rstrip(),
)
