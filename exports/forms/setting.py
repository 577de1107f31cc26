"""Sets the blocks of a form on lines and in columns, in a given spaciousness; pure: it places, `parts` draws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final

from exports.forms.blocks import (
    Block,
    Box,
    Field,
    Heading,
    Option,
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
from exports.forms.parts import Composed, FramePart, Part, TextPart, TickPart, WritePart, tick_top
from exports.lettering import POINT_MM, Face, Line, Piece, set_lines, width_mm
from exports.page import TICK_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL_MM: Final = 2.0
"""From a box to its words."""
_APART_MM: Final = 5.0
"""From the words of one option to the box of the next, at least; a reader needs 2 mm."""
_TICKS_MM: Final = 6.6
"""From one row of boxes to the next, at least."""
_HANDWRITING_MM: Final = 8.0
_SHORTEST_MM: Final = {
    FieldKind.TEXT: 34.0,
    FieldKind.NAME: 42.0,
    FieldKind.DATE: 26.0,
    FieldKind.SIGNATURE: 48.0,
}
"""The shortest lines that people still write on beside a label; where less is left, the label stands above."""
_ASCENT: Final = 0.74
_BOX_PAD_MM: Final = 2.5


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
    labels_above: bool = True
    """Whether the name of a group of options has a line of its own."""

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


@lru_cache(maxsize=8192)
def compose(block: Block, style: Style, room: Room) -> Composed:
    """Set a block; raises Problem `letters_not_printable`, TypeError for a block that no form has."""
    if isinstance(block, Title):
        return _text((Run(block.text, bold=True),), style.title_pt, 1.15, room, "H1")
    if isinstance(block, Small):
        return _text((Run(block.text),), style.small_pt, style.leading, room, "P", soft=True)
    if isinstance(block, Heading):
        return _text((Run(block.text, bold=True),), style.body_pt + 2, 1.2, room, "H2")
    if isinstance(block, Paragraph):
        return _text(block.runs, style.size(block.size), style.leading, room, "P")
    if isinstance(block, Question):
        return _question(block, style, room)
    if isinstance(block, OptionGroup):
        return _options(block, style, room.narrow, style.body_pt, "")
    if isinstance(block, Row):
        return _row(block, style, room.narrow)
    if isinstance(block, Together):
        return stack([compose(one, style, room.narrow) for one in block.blocks], style.gap_mm * 0.6)
    if isinstance(block, Box):
        return _box(block, style, room.narrow)
    raise TypeError(f"a form has no {type(block).__name__}")


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


def _text(runs: Runs, size_pt: float, leading: float, room: Room, kind: str, *, soft: bool = False) -> Composed:
    pitch = pitch_mm(size_pt, leading)
    less_lines = ceil(room.less_height_mm / pitch) if room.less_height_mm > 0 else 0
    lines = set_lines(pieces(runs), size_pt, room.width_mm, less_mm=room.less_mm, less_lines=less_lines)
    top = first_baseline(size_pt, leading)
    placed = tuple((room.x_mm, top + number * pitch, line) for number, line in enumerate(lines))
    part = TextPart(kind=kind, lines=placed, size_pt=size_pt, soft=soft)
    return Composed(parts=(part,), height_mm=len(lines) * pitch)


def _asked(runs: Runs) -> str:
    """What a question asks, as a screen reader says it before each of its boxes."""
    bold = "".join(run.text for run in runs if run.bold).strip()
    return bold or "".join(run.text for run in runs).strip()


def _question(block: Question, style: Style, room: Room) -> Composed:
    size = style.size(block.size)
    text = _text(block.runs, size, style.leading, room, "P")
    if len(text.parts[0].lines) == 1:  # type: ignore[union-attr]  # _text gives one TextPart
        text = replace(text, parts=(replace(text.parts[0], kind="H2"),))  # type: ignore[arg-type]
    beside = replace(room, less_height_mm=room.less_height_mm - text.height_mm).narrow
    asked = _asked(block.runs)
    columns = 0 if not style.labels_above else _columns(block.groups, style, beside, size)
    groups = [_options(group, style, beside, size, asked, columns) for group in block.groups]
    return stack([text, stack(groups, 0.4 if style.labels_above else 0.0)], 0.8)


def _sentence(*parts: str) -> str:
    text = " ".join(part.strip() for part in parts if part.strip())
    return text if text.endswith((".", "?", "!", "…")) else f"{text.rstrip(':,;')}."


def _options(group: OptionGroup, style: Style, room: Room, size_pt: float, asked: str, columns: int = 0) -> Composed:
    parts: list[Part] = []
    y_mm = 0.0
    start = 0.0
    if group.label:
        label = Run(group.label if group.label.endswith(":") else f"{group.label}:")
        above = _text((label,), size_pt, style.leading, room, "P")
        if style.labels_above:
            parts.extend(above.parts)
            y_mm = above.height_mm
        else:
            start = width_mm(label.text, size_pt) + _APART_MM
            top = (_base(style, size_pt, tall=False) - above.height_mm) / 2
            parts.extend(moved(part, top) for part in above.parts)
    for row in _rows(group.options, style, room, size_pt, start, columns):
        for cell in row.cells:
            said = _sentence(asked, group.label, cell.option.text)
            parts.extend(_option(cell, style, size_pt, y_mm, row.base_mm, said))
        y_mm += row.height_mm
    return Composed(parts=tuple(parts), height_mm=y_mm)


@dataclass(frozen=True, slots=True)
class _Cell:
    """An option in its place; `beside` says that its line to write on follows its words."""

    option: Option
    x_mm: float
    width_mm: float
    beside: bool = False


@dataclass(frozen=True, slots=True)
class _OptionRow:
    """Options side by side; `base_mm` is the height of their first line."""

    cells: tuple[_Cell, ...]
    base_mm: float
    height_mm: float


def _columns(groups: Sequence[OptionGroup], style: Style, room: Room, size_pt: float) -> int:
    """In how many columns the options of a question need the least height, and best none takes two."""

    def cost(columns: int) -> tuple[float, int]:
        rows = [row for group in groups for row in _rows(group.options, style, room, size_pt, 0.0, columns)]
        cell = room.width_mm / columns
        wide = sum(one.width_mm + _APART_MM > cell and not one.option.write for row in rows for one in row.cells)
        return round(sum(row.height_mm for row in rows), 3), wide

    return min((3, 4, 2), key=cost)


def _rows(
    options: tuple[Option, ...], style: Style, room: Room, size_pt: float, start: float, columns: int
) -> list[_OptionRow]:
    """The options in so many columns, of which a long one takes several; with 0 columns, one after the other."""
    cell = room.width_mm / columns if columns else 0.0
    rows: list[list[_Cell]] = [[]]
    used = start
    for option in options:
        label = TICK_MM + _LABEL_MM + width_mm(option.text, size_pt) + 0.01
        line = 2.0 + _SHORTEST_MM[option.write.kind] if option.write else 0.0
        need = min(label + line, room.width_mm)
        if (rows[-1] or start) and used + need > room.width_mm + 1e-6 and used:
            rows.append([])
            used = 0.0 if columns or need > room.width_mm - start else start
        wide = room.width_mm - used if option.write else min(need, room.width_mm - used)
        rows[-1].append(_Cell(option, room.x_mm + used, wide, beside=bool(option.write) and label + line <= wide))
        taken = ceil((need + _APART_MM) / cell - 1e-9) * cell if columns else need + _APART_MM
        used += room.width_mm if option.write else taken
    return [_option_row(tuple(row), style, size_pt) for number, row in enumerate(rows) if row or (start and not number)]


def _base(style: Style, size_pt: float, *, tall: bool) -> float:
    """The height of a row of boxes; `tall` where somebody writes in it."""
    return max(style.option_mm, _TICKS_MM, pitch_mm(size_pt, style.leading) + 1.6, style.write_mm + 0.5 if tall else 0)


def _option_row(cells: tuple[_Cell, ...], style: Style, size_pt: float) -> _OptionRow:
    base = _base(style, size_pt, tall=any(cell.beside for cell in cells))
    lines = max((len(_label(cell, size_pt)) for cell in cells), default=1)
    below = style.write_mm if any(cell.option.write and not cell.beside for cell in cells) else 0.0
    return _OptionRow(cells, base, base + (lines - 1) * pitch_mm(size_pt, style.leading) + below)


def _label(cell: _Cell, size_pt: float) -> tuple[Line, ...]:
    return set_lines((Piece(cell.option.text),), size_pt, cell.width_mm - TICK_MM - _LABEL_MM)


def _option(cell: _Cell, style: Style, size_pt: float, y_mm: float, base_mm: float, said: str) -> list[Part]:
    pitch = pitch_mm(size_pt, style.leading)
    usual = _base(style, size_pt, tall=False)
    baseline = y_mm + base_mm - usual + (usual - pitch) / 2 + first_baseline(size_pt, style.leading)
    lines = _label(cell, size_pt)
    text_x = cell.x_mm + TICK_MM + _LABEL_MM
    placed = tuple((text_x, baseline + number * pitch, line) for number, line in enumerate(lines))
    parts: list[Part] = [
        TickPart(id=cell.option.id, x_mm=cell.x_mm, y_mm=tick_top(baseline, size_pt), spoken=said),
        TextPart(kind="Lbl", lines=placed, size_pt=size_pt),
    ]
    write = cell.option.write
    if write is not None:
        left = text_x + lines[-1].width_mm + 2.0 if cell.beside else text_x
        bottom = baseline + 1.0 if cell.beside else placed[-1][1] + 0.5 + style.write_mm
        spoken = _sentence(said, write.spoken or write.label)
        parts.append(_line_to_write(write, left, cell.x_mm + cell.width_mm, bottom, style, size_pt, spoken))
    return parts


def _line_to_write(
    field: Field, left: float, right: float, bottom: float, style: Style, size_pt: float, spoken: str
) -> WritePart:
    height = style.sign_mm if field.kind is FieldKind.SIGNATURE else style.write_mm
    height = max(_HANDWRITING_MM, height - 1.0)
    size = size_pt
    while field.value and width_mm(field.value, size) > right - left - 2 and size > 8:
        size -= 0.5
    area = Area(x_mm=left, y_mm=bottom - height, width_mm=right - left, height_mm=height)
    return WritePart(id=field.id, kind=field.kind, area=area, spoken=spoken, value=field.value, value_pt=size)


def _row(block: Row, style: Style, room: Room) -> Composed:
    """Fields side by side, their labels before the lines, or above them all where a line would be too short."""
    apart = 4.0
    lead = (Run(f"{block.lead} ", bold=True),) if block.lead else ()
    shares = [field.share for field in block.fields]
    whole = room.width_mm - apart * (len(shares) - 1)
    cells: list[tuple[Field, float, float, Runs]] = []
    x_mm = room.x_mm
    for number, field in enumerate(block.fields):
        wide = whole * field.share / max(1.0, sum(shares))
        cells.append((field, x_mm, wide, (*(lead if not number else ()), Run(field.label)) if field.label else lead))
        x_mm += wide + apart
    beside = all(_room_to_write(*cell, style.body_pt) >= _SHORTEST_MM[cell[0].kind] for cell in cells)
    pitch = pitch_mm(style.body_pt, style.leading)
    tall = max(style.sign_mm if field.kind is FieldKind.SIGNATURE else style.write_mm for field in block.fields)
    labels = 0.0
    if not beside:
        labels = pitch * max(len(set_lines(pieces(runs), style.body_pt, wide)) for _, _, wide, runs in cells if runs)
    bottom = labels + tall - 0.3
    parts: list[Part] = []
    for field, left, wide, runs in cells:
        right = left + wide
        if field.after:
            right -= width_mm(field.after, style.body_pt) + 1.5
        start = left
        spoken = _sentence(block.lead, field.spoken or field.label)
        if runs and beside:
            (line,) = set_lines(pieces(runs), style.body_pt, wide)
            parts.append(TextPart(kind="Lbl", lines=((left, bottom - 1.0, line),), size_pt=style.body_pt))
            start = left + line.width_mm + 1.5
        elif runs:
            lines = set_lines(pieces(runs), style.body_pt, wide)
            top = labels - pitch * len(lines) + first_baseline(style.body_pt, style.leading)
            placed = tuple((left, top + number * pitch, line) for number, line in enumerate(lines))
            parts.append(TextPart(kind="Lbl", lines=placed, size_pt=style.body_pt))
        parts.append(_line_to_write(field, start, right, bottom, style, style.body_pt, spoken))
        if field.after:
            (line,) = set_lines((Piece(field.after),), style.body_pt, wide)
            parts.append(TextPart(kind="Lbl", lines=((right + 1.5, bottom - 1.0, line),), size_pt=style.body_pt))
    return Composed(parts=tuple(parts), height_mm=bottom + 0.3)


def _room_to_write(field: Field, _left: float, wide: float, runs: Runs, size_pt: float) -> float:
    label = sum(width_mm(piece.text, size_pt, piece.face) for piece in pieces(runs))
    after = width_mm(field.after, size_pt) + 1.5 if field.after else 0.0
    return wide - label - after - 1.5


def _box(block: Box, style: Style, room: Room) -> Composed:
    inner = Room(x_mm=room.x_mm + _BOX_PAD_MM + 1, width_mm=room.width_mm - 2 * _BOX_PAD_MM - 2)
    tight = replace(style, write_mm=max(_HANDWRITING_MM + 1, style.write_mm - 1), labels_above=False)
    lead = _text((Run(block.lead, italic=True),), style.body_pt, style.leading, inner, "P")
    held = stack([lead, *(compose(one, tight, inner) for one in block.blocks)], 0.8)
    height = held.height_mm + 2 * _BOX_PAD_MM - 1.0
    frame = FramePart(area=Area(x_mm=room.x_mm, y_mm=0.0, width_mm=room.width_mm, height_mm=height))
    return Composed(parts=(frame, *(moved(part, _BOX_PAD_MM - 1.0) for part in held.parts)), height_mm=height)
