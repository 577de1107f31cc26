"""How spaciously a form is set, and what every block needs: its room, lines of text, and lines to write on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Final

from exports.forms.blocks import Field, Runs, Size
from exports.forms.layout import Area, FieldKind
from exports.forms.parts import Composed, Part, TextPart, TickPart, WritePart
from exports.lettering import POINT_MM, Face, Piece, set_lines, shortened, width_mm

if TYPE_CHECKING:
    from collections.abc import Sequence

HANDWRITING_MM: Final = 8.0
SHORTEST_MM: Final = {
    FieldKind.TEXT: 34.0,
    FieldKind.NAME: 42.0,
    FieldKind.DATE: 26.0,
    FieldKind.SIGNATURE: 48.0,
}
"""The shortest lines that people still write on beside a label; where less is left, the label stands above."""
_ASCENT: Final = 0.74
_SMALLEST_VALUE_PT: Final = 8.5
"""A name that is longer than its line is set smaller, then cut: the reference says whose form it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How spaciously a form is set: sizes in points, the rest in millimetres, `leading` by the size."""

    body_pt: float = 11.0
    large_pt: float = 14.0
    small_pt: float = 10.0
    title_pt: float = 19.0
    leading: float = 1.3
    gap_mm: float = 3.0
    option_mm: float = 7.0
    write_mm: float = 9.0
    sign_mm: float = 11.0
    tall_mm: float = 14.0
    labels_above: bool = True
    """Whether the name of a group of options has a line of its own."""
    aside_mm: float | None = None
    """How much height it may cost that a question stands in a column at the left of its options; None for never."""

    def size(self, size: Size) -> float:
        """The size of text in points."""
        return {Size.SMALL: self.small_pt, Size.BODY: self.body_pt, Size.LARGE: self.large_pt}[size]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where a block may stand: its left edge, its width, and how much narrower it is for its first millimetres."""

    x_mm: float
    width_mm: float
    less_mm: float = 0.0
    less_height_mm: float = 0.0

    @property
    def narrow(self) -> Room:
        """The width that is free along all of the block."""
        return self if self.less_height_mm <= 0 else Room(x_mm=self.x_mm, width_mm=self.width_mm - self.less_mm)


def stack(blocks: Sequence[Composed], gap_mm: float) -> Composed:
    """Blocks below one another as one."""
    parts: list[Part] = []
    y_mm = 0.0
    for number, one in enumerate(blocks):
        y_mm += gap_mm if number else 0.0
        parts.extend(moved(part, y_mm) for part in one.parts)
        y_mm += one.height_mm
    return Composed(parts=tuple(parts), height_mm=y_mm)


def moved(part: Part, down_mm: float) -> Part:
    """The same part further down."""
    if isinstance(part, TextPart):
        return replace(part, lines=tuple((x, baseline + down_mm, line) for x, baseline, line in part.lines))
    if isinstance(part, TickPart):
        return replace(part, y_mm=part.y_mm + down_mm)
    return replace(part, area=replace(part.area, y_mm=part.area.y_mm + down_mm))


def pitch_mm(size_pt: float, leading: float) -> float:
    """From one line of text to the next."""
    return size_pt * POINT_MM * leading


def first_baseline(size_pt: float, leading: float) -> float:
    """From the top of a line to its baseline."""
    return size_pt * POINT_MM * ((leading - 1) / 2 + _ASCENT)


def pieces(runs: Runs) -> tuple[Piece, ...]:
    """The runs in their faces."""
    return tuple(
        Piece(run.text, Face.BOLD if run.bold else Face.ITALIC if run.italic else Face.REGULAR) for run in runs
    )


def set_text(runs: Runs, size_pt: float, leading: float, room: Room, kind: str, *, soft: bool = False) -> Composed:
    """Running text as one part."""
    pitch = pitch_mm(size_pt, leading)
    less_lines = ceil(room.less_height_mm / pitch) if room.less_height_mm > 0 else 0
    lines = set_lines(pieces(runs), size_pt, room.width_mm, less_mm=room.less_mm, less_lines=less_lines)
    top = first_baseline(size_pt, leading)
    placed = tuple((room.x_mm, top + number * pitch, line) for number, line in enumerate(lines))
    part = TextPart(kind=kind, lines=placed, size_pt=size_pt, soft=soft)
    return Composed(parts=(part,), height_mm=len(lines) * pitch)


def sentence(*parts: str) -> str:
    """What a screen reader says, from its parts."""
    text = " ".join(part.strip() for part in parts if part.strip())
    return text if text.endswith((".", "?", "!", "…")) else f"{text.rstrip(':,;')}."


def line_to_write(
    field: Field, left: float, right: float, bottom: float, style: Style, size_pt: float, spoken: str
) -> WritePart:
    """A line to write on from `left` to `right` at `bottom`, with what is known printed on it."""
    height = style.sign_mm if field.kind is FieldKind.SIGNATURE else style.write_mm
    height = max(HANDWRITING_MM, (style.tall_mm if field.tall else height) - 1.0)
    size, room = size_pt, right - left - 2.0
    while field.value and width_mm(field.value, size) > room and size > _SMALLEST_VALUE_PT:
        size -= 0.5
    value = shortened(field.value, size, room) if field.value else ""
    area = Area(x_mm=left, y_mm=bottom - height, width_mm=right - left, height_mm=height)
    return WritePart(id=field.id, kind=field.kind, area=area, spoken=spoken, value=value, value_pt=size)
