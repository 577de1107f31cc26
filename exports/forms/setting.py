"""Sets the blocks of a form on lines and in columns, in a given spaciousness; pure: it places, `parts` draws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from exports.forms.blocks import (
    Block,
    Box,
    Field,
    Heading,
    OptionGroup,
    Paragraph,
    Question,
    Row,
    Run,
    Runs,
    Size,
    Small,
    Title,
    Together,
)
from exports.forms.layout import Area, FieldKind
from exports.forms.option_rows import best_columns, set_options
from exports.forms.parts import Composed, FramePart, Part, TextPart
from exports.forms.style import (
    HANDWRITING_MM,
    SHORTEST_MM,
    Room,
    Style,
    first_baseline,
    line_to_write,
    moved,
    pieces,
    pitch_mm,
    sentence,
    set_text,
    stack,
)
from exports.lettering import Line, Piece, set_lines, width_mm

_ASIDE_MM: Final = 40.0
"""The column of questions that stand beside their options."""
_BOX_PAD_MM: Final = 2.5
_FIELDS_APART_MM: Final = 4.0
_LABEL_MM: Final = 1.5
"""Between a label and its line."""


@lru_cache(maxsize=8192)
def compose(block: Block, style: Style, room: Room, said: str = "") -> Composed:
    """Set a block; `said` is what a screen reader says before each of its fields.

    Raises Problem `letters_not_printable`, TypeError for a block that no form has.
    """
    if isinstance(block, Title):
        return set_text((Run(block.text, bold=True),), style.title_pt, 1.15, room, "H1")
    if isinstance(block, Small):
        return set_text((Run(block.text),), style.small_pt, style.leading, room, "P", soft=True)
    if isinstance(block, Heading):
        return set_text((Run(block.text, bold=True),), style.body_pt + 2, 1.2, room, "H2")
    if isinstance(block, Paragraph):
        return set_text(block.runs, style.size(block.size), style.leading, room, "P")
    if isinstance(block, Question):
        return _question(block, style, room)
    if isinstance(block, OptionGroup):
        return set_options(block, style, room.narrow, style.body_pt, said)
    if isinstance(block, Row):
        return _row(block, style, room.narrow, said)
    if isinstance(block, Together):
        lead = next((one.lead for one in block.blocks if isinstance(one, Row) and one.lead), said)
        inner = [compose(one, style, room.narrow, lead) for one in block.blocks]
        return stack(inner, style.gap_mm * 0.6)
    if isinstance(block, Box):
        return _box(block, style, room.narrow)
    raise TypeError(f"a form has no {type(block).__name__}")


def _asked(runs: Runs) -> str:
    """What a question asks, as a screen reader says it before each of its boxes."""
    bold = "".join(run.text for run in runs if run.bold).strip()
    return bold or "".join(run.text for run in runs).strip()


def _question(block: Question, style: Style, room: Room) -> Composed:
    below = _options_below(block, style, room)
    if style.aside_mm is None or not block.runs or not block.groups or block.size is not Size.BODY:
        return below
    beside = _options_beside(block, style, room.narrow)
    return beside if beside.height_mm < below.height_mm + style.aside_mm else below


def _options_below(block: Question, style: Style, room: Room) -> Composed:
    size = style.size(block.size)
    asked = _asked(block.runs)
    text = _question_text(block, style, room) if block.runs else Composed(parts=(), height_mm=0.0)
    inner = replace(room, less_height_mm=room.less_height_mm - text.height_mm).narrow
    columns = best_columns(block.groups, style, inner, size)
    groups = [set_options(group, style, inner, size, asked, columns) for group in block.groups]
    options = stack(groups, 0.4 if style.labels_above else 0.0)
    return stack([text, options], 0.8) if block.runs else options


def _options_beside(block: Question, style: Style, room: Room) -> Composed:
    """The question in a column at the left, level with the first of its boxes."""
    size = style.size(block.size)
    text = _question_text(block, style, Room(x_mm=room.x_mm, width_mm=_ASIDE_MM - 4.0))
    inner = Room(x_mm=room.x_mm + _ASIDE_MM, width_mm=room.width_mm - _ASIDE_MM)
    columns = best_columns(block.groups, style, inner, size)
    asked = _asked(block.runs)
    options = stack([set_options(group, style, inner, size, asked, columns) for group in block.groups], 0.0)
    top = first_baseline(size, style.leading)
    down = next((part.lines[0][1] - top for part in options.parts if isinstance(part, TextPart)), 0.0)
    parts = (*(moved(part, down) for part in text.parts), *options.parts)
    return Composed(parts=parts, height_mm=max(text.height_mm + down, options.height_mm))


def _question_text(block: Question, style: Style, room: Room) -> Composed:
    """The question; one on a single line is a heading to a screen reader."""
    size = style.size(block.size)
    text = set_text(block.runs, size, style.leading, room, "P")
    if text.height_mm > 1.5 * pitch_mm(size, style.leading):
        return text
    return set_text(block.runs, size, style.leading, room, "H2")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A field in its place: its label and after it are as wide as they are set."""

    field: Field
    x_mm: float
    width_mm: float
    label: Runs

    def after_mm(self, size_pt: float) -> float:
        """What follows the line, with the space before it."""
        return width_mm(self.field.after, size_pt) + self.space_mm if self.field.after else 0.0

    @property
    def space_mm(self) -> float:
        """Between the line and what follows it: a comma stands closer than a word."""
        return 0.7 if self.field.after[:1] in (",", ".", ";") else _LABEL_MM

    def line_mm(self, size_pt: float) -> float:
        """How long the line is beside its label."""
        label = sum(width_mm(piece.text, size_pt, piece.face) for piece in pieces(self.label))
        return self.width_mm - label - self.after_mm(size_pt) - (_LABEL_MM if self.label else 0.0)


def _row(block: Row, style: Style, room: Room, said: str) -> Composed:
    """Fields side by side, their labels before the lines, or above all of them where a line would be too short."""
    cells = _cells(block, room)
    size, pitch = style.body_pt, pitch_mm(style.body_pt, style.leading)
    beside = not any(cell.field.tall for cell in cells) and all(
        cell.line_mm(size) >= SHORTEST_MM[cell.field.kind] for cell in cells
    )
    talls = [_height(cell.field, style) for cell in cells]
    above = [0 if beside or not cell.label else len(_lines(cell.label, size, cell.width_mm)) for cell in cells]
    bottom = max(tall + lines * pitch for tall, lines in zip(talls, above, strict=True)) - 0.3
    parts: list[Part] = []
    for cell, tall, lines in zip(cells, talls, above, strict=True):
        start, right = cell.x_mm, cell.x_mm + cell.width_mm - cell.after_mm(size)
        if cell.label:
            top = bottom - tall - lines * pitch + first_baseline(size, style.leading)
            set_label = _lines(cell.label, size, cell.width_mm)
            placed = [
                (start, bottom - 1.0 if beside else top + number * pitch, line) for number, line in enumerate(set_label)
            ]
            parts.append(TextPart(kind="Lbl", lines=tuple(placed), size_pt=size))
            start += set_label[0].width_mm + _LABEL_MM if beside else 0.0
        spoken = sentence(block.lead or said, cell.field.spoken or cell.field.label)
        parts.append(line_to_write(cell.field, start, right, bottom, style, size, spoken))
        if cell.field.after:
            (line,) = set_lines((Piece(cell.field.after),), size, room.width_mm)
            parts.append(TextPart(kind="Lbl", lines=((right + cell.space_mm, bottom - 1.0, line),), size_pt=size))
    return Composed(parts=tuple(parts), height_mm=bottom + 0.3)


def _cells(block: Row, room: Room) -> list[_Cell]:
    lead = (Run(f"{block.lead} ", bold=True),) if block.lead else ()
    whole = room.width_mm - _FIELDS_APART_MM * (len(block.fields) - 1)
    shares = max(1.0, sum(field.share for field in block.fields))
    cells = []
    x_mm = room.x_mm
    for number, field in enumerate(block.fields):
        wide = whole * field.share / shares
        own = (Run(field.label),) if field.label else ()
        cells.append(_Cell(field, x_mm, wide, own if number else (*lead, *own)))
        x_mm += wide + _FIELDS_APART_MM
    return cells


def _lines(label: Runs, size_pt: float, room_mm: float) -> tuple[Line, ...]:
    return set_lines(pieces(label), size_pt, room_mm)


def _height(field: Field, style: Style) -> float:
    if field.tall:
        return style.tall_mm
    return style.sign_mm if field.kind is FieldKind.SIGNATURE else style.write_mm


def _box(block: Box, style: Style, room: Room) -> Composed:
    inner = Room(x_mm=room.x_mm + _BOX_PAD_MM + 1, width_mm=room.width_mm - 2 * _BOX_PAD_MM - 2)
    tight = replace(style, write_mm=max(HANDWRITING_MM + 1, style.write_mm - 1), labels_above=False, aside_mm=None)
    lead = set_text((Run(block.lead, italic=True),), style.body_pt, style.leading, inner, "P")
    held = stack([lead, *(compose(one, tight, inner, block.lead) for one in block.blocks)], 0.8)
    height = held.height_mm + 2 * _BOX_PAD_MM - 1.0
    frame = FramePart(area=Area(x_mm=room.x_mm, y_mm=0.0, width_mm=room.width_mm, height_mm=height))
    return Composed(parts=(frame, *(moved(part, _BOX_PAD_MM - 1.0) for part in held.parts)), height_mm=height)
