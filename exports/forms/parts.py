"""What a block of a form comes to on paper, and drawing it: the only place that draws a box and notes where it lies."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from exports.forms.layout import Area, FieldKind, TickBox, WriteField
from exports.lettering import POINT_MM, Face, Line
from exports.page import BLACK, SOFT, TICK_MM

if TYPE_CHECKING:
    from collections.abc import Callable

    from exports.page import Paper

RULE_MM: Final = 0.25
_VALUE_ABOVE_MM: Final = 1.0
_TYPED_MM: Final = 6.0
"""How high above its line text is typed: viewers set it in the middle, and a pen needs more room than they do."""
_CAP: Final = 0.66
"""Height of a capital of Source Sans 3 by its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """Lines that are read aloud as one heading (H1, H2), paragraph (P) or label (Lbl): (x, baseline, line)."""

    kind: str
    lines: tuple[tuple[float, float, Line], ...]
    size_pt: float
    soft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TickPart:
    """A box to tick beside a line of text."""

    id: str
    x_mm: float
    y_mm: float
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WritePart:
    """A line to write on: its area stands on the line."""

    id: str
    kind: FieldKind
    area: Area
    spoken: str
    value: str = ""
    value_pt: float = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FramePart:
    """A thin frame around what those who ask fill in."""

    area: Area


Part = TextPart | TickPart | WritePart | FramePart


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A block as it is set: parts in reading order, their y from the top of the block."""

    parts: tuple[Part, ...]
    height_mm: float


@dataclass(slots=True)
class Notes:
    """Where boxes and lines were drawn on one page."""

    ticks: list[TickBox] = field(default_factory=list)
    fields: list[WriteField] = field(default_factory=list)


def tick_top(baseline_mm: float, size_pt: float) -> float:
    """Where a box begins that is centred on the capitals of its text."""
    return baseline_mm - size_pt * POINT_MM * _CAP / 2 - TICK_MM / 2


def draw(paper: Paper, composed: Composed, y_mm: float, notes: Notes, name: Callable[[str], str]) -> None:
    """Draw a block with its top at `y_mm` and note its boxes and lines; `name` gives the AcroForm name of an id."""
    for part in composed.parts:
        if isinstance(part, TextPart):
            with paper.tagged(part.kind):
                for x_mm, baseline, line in part.lines:
                    colour = SOFT if part.soft else BLACK
                    paper.line(x_mm, y_mm + baseline, line, size_pt=part.size_pt, colour=colour)
        elif isinstance(part, TickPart):
            top = y_mm + part.y_mm
            notes.ticks.append(
                paper.tick(tick_id=part.id, x_mm=part.x_mm, y_mm=top, name=name(part.id), spoken=part.spoken)
            )
        elif isinstance(part, WritePart):
            _write(paper, part, y_mm, notes, name)
        else:
            paper.frame(replace(part.area, y_mm=y_mm + part.area.y_mm), line_mm=0.2, colour=SOFT, radius_mm=1.5)


def _write(paper: Paper, part: WritePart, y_mm: float, notes: Notes, name: Callable[[str], str]) -> None:
    area = replace(part.area, y_mm=y_mm + part.area.y_mm)
    bottom = area.y_mm + area.height_mm
    paper.rule(area.x_mm, bottom, area.x_mm + area.width_mm, bottom, line_mm=RULE_MM)
    notes.fields.append(
        WriteField(
            id=part.id,
            kind=part.kind,
            x_mm=area.x_mm,
            y_mm=area.y_mm,
            width_mm=area.width_mm,
            height_mm=area.height_mm,
        )
    )
    if part.value:
        with paper.tagged("P"):
            paper.text(area.x_mm + 1, bottom - _VALUE_ABOVE_MM, part.value, size_pt=part.value_pt, face=Face.REGULAR)
    elif part.kind is not FieldKind.SIGNATURE:
        typed = replace(area, y_mm=bottom - _TYPED_MM, height_mm=_TYPED_MM)
        paper.typing(typed, name=name(part.id), spoken=part.spoken)
