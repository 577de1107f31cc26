"""What several forms say in the same way: the lines at head and foot, the question when, and who fills in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.forms.blocks import Box, Field, Option, OptionGroup, Row, Small
from exports.forms.layout import FieldKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.forms.words import Words

PURPOSES = ("inform", "recruit", "marketing", "education")


def form_line(words: Words) -> Small:
    """Form, version, language and reference under the title."""
    return Small(text=words.text("form.line" if words.has("ref") else "form.line.preview"))


def foot(words: Words, page: int, pages: int, *, about: str = "person") -> str:
    """The line at the foot of a side: one form tells of one person, or of one child; which side of how many."""
    side = words.text("foot.side", page=str(page), pages=str(pages))
    return f"{words.text(f'foot.one_{about}')} · {side}"


def boxes(words: Words, prefix: str, keys: Sequence[str], *, kind: str = "") -> OptionGroup:
    """Boxes side by side; of a `kind` their ids are `kind:key`."""
    return OptionGroup(
        options=tuple(
            Option(
                id=f"{kind}:{key}" if kind else key,
                text=words.text(f"{prefix}.{kind}.{key}" if kind else f"{prefix}.{key}"),
            )
            for key in keys
        )
    )


def only(option_id: str, text: str) -> tuple[OptionGroup, ...]:
    """A single box."""
    return (OptionGroup(options=(Option(id=option_id, text=text),)),)


def when(words: Words, prefix: str) -> tuple[OptionGroup, ...]:
    """Only one event, or all of them; where no event is known yet, its name is written in."""
    always = Option(id="any", text=words.text(f"{prefix}.any"))
    if not words.has("event"):
        blank = words.text(f"{prefix}.event.blank")
        named = Option(id="event", text=blank, write=Field(id="event_name", spoken=blank))
        return OptionGroup(options=(named,)), OptionGroup(options=(always,))
    dated = f"{prefix}.event" if words.has("event_date") else f"{prefix}.event.undated"
    return (OptionGroup(options=(Option(id="event", text=words.text(dated)), always)),)


def reachable(words: Words) -> str:
    """Which sentence says how to reach the branch: by all that it has told of itself."""
    if words.has("email"):
        return "both" if words.has("phone") else "email"
    return "phone" if words.has("phone") else "other"


def office(words: Words) -> Box:
    """Where the branch notes by whom, when and how a form was received."""
    received = Field(id="office:received_by", label=words.text("office.received_by"), kind=FieldKind.NAME, share=0.65)
    day = Field(id="office:date", label=words.text("office.date"), kind=FieldKind.DATE, share=0.35)
    spoken = words.text("office.verbal")
    witness = Field(id="office:witness", kind=FieldKind.NAME, spoken=spoken)
    how = (
        Option(id="office:paper", text=words.text("office.paper")),
        Option(id="office:digital", text=words.text("office.digital")),
        Option(id="office:verbal", text=spoken, write=witness),
    )
    return Box(lead=words.text("office"), blocks=(Row(fields=(received, day)), OptionGroup(options=how)))
