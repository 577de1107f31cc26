"""Boxes to tick in rows and columns: a box never parts from its words, and nothing comes near its left edge."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from exports.forms.blocks import Option, OptionGroup, Run
from exports.forms.parts import Composed, Part, TextPart, TickPart, tick_top
from exports.forms.style import (
    SHORTEST_MM,
    Room,
    Style,
    first_baseline,
    line_to_write,
    moved,
    pitch_mm,
    sentence,
    set_text,
)
from exports.lettering import Line, Piece, set_lines, width_mm
from exports.page import TICK_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL_MM: Final = 2.0
"""From a box to its words."""
_APART_MM: Final = 5.0
"""From the words of one option to the box of the next, at least; a reader needs 2 mm."""
_TICKS_MM: Final = 6.1
"""From one row of boxes to the next, at least."""


def set_options(group: OptionGroup, style: Style, room: Room, size_pt: float, asked: str, columns: int = 0) -> Composed:
    """A group of options in so many columns, or with 0 one after the other; `asked` is said before each of them."""
    parts: list[Part] = []
    y_mm = 0.0
    start = 0.0
    if group.label:
        label = Run(group.label if group.label.endswith(":") else f"{group.label}:")
        above = set_text((label,), size_pt, style.leading, room, "P")
        if style.labels_above:
            parts.extend(above.parts)
            y_mm = above.height_mm
        else:
            start = width_mm(label.text, size_pt) + _APART_MM
            top = (_row_base(style, size_pt, tall=False) - above.height_mm) / 2
            parts.extend(moved(part, top) for part in above.parts)
    for row in _rows(group.options, style, room, size_pt, start, columns):
        for cell in row.cells:
            said = sentence(asked, group.label, cell.option.text)
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


def best_columns(groups: Sequence[OptionGroup], style: Style, room: Room, size_pt: float) -> int:
    """In how many columns the options of a question need the least height, and best none takes two; 0 for none."""

    def cost(columns: int) -> tuple[float, int]:
        rows = [row for group in groups for row in _rows(group.options, style, room, size_pt, 0.0, columns)]
        cell = room.width_mm / columns if columns else room.width_mm
        wide = sum(one.width_mm + _APART_MM > cell and not one.option.write for row in rows for one in row.cells)
        return round(sum(row.height_mm for row in rows), 3), wide

    return min((3, 4, 2) if style.labels_above else (3, 4, 2, 0), key=cost)


def _rows(
    options: tuple[Option, ...], style: Style, room: Room, size_pt: float, start: float, columns: int
) -> list[_OptionRow]:
    """The options in so many columns, of which a long one takes several; with 0 columns, one after the other."""
    cell = room.width_mm / columns if columns else 0.0
    rows: list[list[_Cell]] = [[]]
    used = start
    for option in options:
        label = TICK_MM + _LABEL_MM + width_mm(option.text, size_pt) + 0.01
        line = 2.0 + SHORTEST_MM[option.write.kind] if option.write else 0.0
        need = min(label + line, room.width_mm)
        if (rows[-1] or start) and used + need > room.width_mm + 1e-6 and used:
            rows.append([])
            used = 0.0 if columns or need > room.width_mm - start else start
        wide = room.width_mm - used if option.write else min(need, room.width_mm - used)
        rows[-1].append(_Cell(option, room.x_mm + used, wide, beside=bool(option.write) and label + line <= wide))
        taken = ceil((need + _APART_MM) / cell - 1e-9) * cell if columns else need + _APART_MM
        used += room.width_mm if option.write else taken
    return [_option_row(tuple(row), style, size_pt) for number, row in enumerate(rows) if row or (start and not number)]


def _row_base(style: Style, size_pt: float, *, tall: bool) -> float:
    """The height of a row of boxes; `tall` where somebody writes in it."""
    return max(style.option_mm, _TICKS_MM, pitch_mm(size_pt, style.leading) + 1.4, style.write_mm + 0.5 if tall else 0)


def _option_row(cells: tuple[_Cell, ...], style: Style, size_pt: float) -> _OptionRow:
    base = _row_base(style, size_pt, tall=any(cell.beside for cell in cells))
    lines = max((len(_label(cell, size_pt)) for cell in cells), default=1)
    below = style.write_mm if any(cell.option.write and not cell.beside for cell in cells) else 0.0
    return _OptionRow(cells, base, base + (lines - 1) * pitch_mm(size_pt, style.leading) + below)


def _label(cell: _Cell, size_pt: float) -> tuple[Line, ...]:
    return set_lines((Piece(cell.option.text),), size_pt, cell.width_mm - TICK_MM - _LABEL_MM)


def _option(cell: _Cell, style: Style, size_pt: float, y_mm: float, base_mm: float, said: str) -> list[Part]:
    pitch = pitch_mm(size_pt, style.leading)
    usual = _row_base(style, size_pt, tall=False)
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
        spoken = sentence(said, write.spoken or write.label)
        parts.append(line_to_write(write, left, cell.x_mm + cell.width_mm, bottom, style, size_pt, spoken))
    return parts
