"""Fits the blocks of a form on its sides, as spaciously as there is room for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from exports.forms.blocks import Block, Heading, Question, Side, Small, Title
from exports.forms.codes import CODE_MM
from exports.forms.setting import compose
from exports.forms.style import Room, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from exports.forms.parts import Composed

LEFT_MM: Final = 20.0
RIGHT_MM: Final = 190.0
TOP_MM: Final = 10.5
BOTTOM_MM: Final = 282.0
CODE_TOP_MM: Final = 11.0
CODE_LEFT_MM: Final = RIGHT_MM - CODE_MM
HEAD_BOTTOM_MM: Final = 42.0
"""Down to here text leaves room for the code and the reference below it."""
_HEAD_LESS_MM: Final = CODE_MM + 6.0
_STRETCH: Final = 0.6
"""How much wider than its style says a gap may become where room is left."""

_SPACIOUS: Final = Style(
    body_pt=12.0,
    leading=1.36,
    gap_mm=4.2,
    option_mm=8.0,
    write_mm=11.0,
    sign_mm=13.0,
    title_pt=22.0,
    large_pt=15.0,
    tall_mm=34.0,
)
_EASY: Final = replace(_SPACIOUS, body_pt=11.5, leading=1.34, gap_mm=3.6, option_mm=7.6, write_mm=10.0, sign_mm=12.0)
_EVEN: Final = Style(leading=1.32, gap_mm=3.2, option_mm=7.2, write_mm=10.0, sign_mm=11.0, tall_mm=22.0)
_CLOSE: Final = Style(leading=1.28, gap_mm=2.6, option_mm=6.8, write_mm=9.4, sign_mm=10.0, title_pt=18.0, aside_mm=7.0)
_DENSE: Final = Style(leading=1.11, gap_mm=0.3, option_mm=6.1, write_mm=8.4, sign_mm=8.4, title_pt=12.0, large_pt=11.0)


def _closer(part: float) -> Style:
    """A style so far on the way from the close one to the densest."""

    def between(one: float, other: float) -> float:
        return round(one + (other - one) * part, 2)

    return Style(
        leading=between(_CLOSE.leading, _DENSE.leading),
        gap_mm=between(_CLOSE.gap_mm, _DENSE.gap_mm),
        option_mm=between(_CLOSE.option_mm, _DENSE.option_mm),
        write_mm=between(_CLOSE.write_mm, _DENSE.write_mm),
        sign_mm=between(_CLOSE.sign_mm, _DENSE.sign_mm),
        title_pt=between(_CLOSE.title_pt, _DENSE.title_pt),
        large_pt=between(_CLOSE.large_pt, _DENSE.large_pt),
        tall_mm=between(_CLOSE.tall_mm, _DENSE.tall_mm),
        aside_mm=7.0 if part < 0.5 else 0.0,
        labels_above=part < 0.3,
    )


STYLES: Final = (
    _SPACIOUS,
    _EASY,
    replace(_EASY, aside_mm=7.0),
    _EVEN,
    replace(_EVEN, aside_mm=7.0),
    *(_closer(step / 8) for step in range(9)),
)
"""From spacious to dense; body text is never below 11 pt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block and where its top lies on its side; `spreads` where the gap above it may grow."""

    y_mm: float
    composed: Composed
    spreads: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSide:
    """One side as it will be drawn."""

    placed: tuple[Placed, ...]
    foot: str


@lru_cache(maxsize=256)
def fit(sides: tuple[Side, ...]) -> tuple[SetSide, ...] | None:
    """The sides, each in the most spacious style in which it fits; None where one fits in none.

    Sides that run on are set in one style. Raises Problem `letters_not_printable`.
    """
    fitted: list[SetSide] = []
    chain: list[Side] = []
    for side in sides:
        chain.append(side)
        if side.runs_on and side is not sides[-1]:
            continue
        flowed = next((one for style in STYLES if (one := _flow(chain, style))), None)
        if flowed is None:
            return None
        fitted += flowed
        chain = []
    return tuple(fitted)


def _flow(sides: Sequence[Side], style: Style) -> list[SetSide] | None:
    """Sides that run on into one another in one style; None where they do not fit."""
    made: list[SetSide] = []
    carried: tuple[Block, ...] = ()
    for number, side in enumerate(sides):
        blocks = (*carried, *side.blocks)
        placed = tuple(_down(blocks, style))
        carried = blocks[len(placed) :]
        if carried and (number == len(sides) - 1 or not placed):
            return None
        made.append(SetSide(placed=_spread(placed, style), foot=side.foot))
    return made


def _down(blocks: tuple[Block, ...], style: Style) -> Iterator[Placed]:
    """The blocks from the top of a side down, as far as they fit."""
    y_mm = TOP_MM
    before: Block | None = None
    for block in blocks:
        y_mm += _gap(before, block, style)
        head = HEAD_BOTTOM_MM - y_mm
        room = Room(x_mm=LEFT_MM, width_mm=RIGHT_MM - LEFT_MM)
        if head > 0:
            room = replace(room, less_mm=_HEAD_LESS_MM, less_height_mm=head)
        composed = compose(block, style, room)
        if y_mm + composed.height_mm > BOTTOM_MM:
            return
        yield Placed(y_mm=y_mm, composed=composed, spreads=not isinstance(block, Small))
        y_mm += composed.height_mm
        before = block


def _gap(before: Block | None, block: Block, style: Style) -> float:
    if before is None:
        return 0.0
    if isinstance(block, Small):
        return 0.3
    if isinstance(before, Title | Small | Heading):
        return style.gap_mm * 0.8
    return style.gap_mm * (1.2 if isinstance(block, Question | Heading) else 1.0)


def _spread(placed: tuple[Placed, ...], style: Style) -> tuple[Placed, ...]:
    """The same blocks with what is left of the side shared out between them; what is further down is only freer."""
    movable = [number for number, one in enumerate(placed) if number and one.spreads]
    if not movable:
        return placed
    left = BOTTOM_MM - placed[-1].y_mm - placed[-1].composed.height_mm
    more = min(style.gap_mm * _STRETCH, left / len(movable))
    moved, down = [], 0.0
    for number, one in enumerate(placed):
        down += more if number in movable else 0.0
        moved.append(replace(one, y_mm=one.y_mm + down))
    return tuple(moved)
