"""What stands on a printed page, in order: blocks of text, boxes to tick and places to write; nothing about where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exports.forms.layout import FieldKind


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False
    italic: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A place to write in by hand: `label`, the line, `after` on one line of paper.

    `share` is the part of the line's width that label, line and `after` take together; `value` is what the program
    knows already and prints there. `spoken` is what a screen reader says where the label alone does not tell.
    """

    id: str
    label: str = ""
    kind: FieldKind = FieldKind.TEXT
    share: float = 1.0
    value: str = ""
    after: str = ""
    spoken: str = ""
    tall: bool = False
    """Whether a child may draw there: room of some centimetres instead of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A box to tick with its words to the right; never ticked beforehand.

    Where `write` is given, its line follows the words and fills what is left of the paper's line.
    """

    id: str
    text: str
    write: Field | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionGroup:
    """Options side by side, as many on a line as fit, after a label of their own ("Open to everyone:") or none."""

    options: tuple[Option, ...]
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The heading of the whole form or of one of its sides."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Small:
    """The small line under the title: form, version, language, reference."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading inside a page."""

    text: str


class Size(StrEnum):
    """How large a paragraph is set; `BODY` is at least 11 pt, `SMALL` is for hints beside the form's own text."""

    SMALL = "small"
    BODY = "body"
    LARGE = "large"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    runs: Runs
    size: Size = Size.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question and the boxes that answer it; never parted by the end of a page.

    `one_of` says that only one box is meant to be ticked; it is a hint for screen readers, the boxes look the same.
    """

    runs: Runs
    groups: tuple[OptionGroup, ...]
    one_of: bool = False
    size: Size = Size.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Places to write side by side; their shares add up to 1 at most. `lead` stands before them in bold."""

    fields: tuple[Field, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Blocks that are not parted by the end of a page, such as the names and signatures."""

    blocks: tuple[Paragraph | Question | Row | Heading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A frame for those who ask, not for those who answer ("We fill in"): never parted by the end of a page."""

    lead: str
    blocks: tuple[Paragraph | Row | OptionGroup, ...]


Block = Title | Small | Heading | Paragraph | Question | OptionGroup | Row | Together | Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of paper, begun anew; `foot` is the small line at its foot.

    Where `runs_on`, what does not fit stands at the top of the next side, before that side's own blocks.
    """

    blocks: tuple[Block, ...]
    foot: str = ""
    runs_on: bool = False
