"""A second look at a whole page: who ticks one box in one way ticks the others so too, and a doubt about one is less.

Pure: it compares signs that were measured box by box, and sees no pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST_OTHERS: Final = 2
_ALIKE_IN_SIZE: Final = 0.4
_ALIKE_IN_PEN: Final = 0.35
_ALIKE_IN_BLACK: Final = 0.35
_ALIKE_IN_SLANT: Final = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """How a yes was given in one box.

    `kind` is `tick`, `cross` or `slash`, `slant` the direction in degrees of its rising stroke (0 lying, 90 standing),
    `size_mm` how long that is, `pen_mm` how broad, `black` how dark (0 to 1).
    """

    kind: str
    slant: float
    size_mm: float
    pen_mm: float
    black: float


def is_of_same_hand(sign: Sign, clean: Iterable[Sign]) -> bool:
    """Whether at least two plain signs of this page, `clean`, look like this one, which was not plain by itself."""
    return sum(_is_alike(sign, other) for other in clean) >= _LEAST_OTHERS


def _is_alike(sign: Sign, other: Sign) -> bool:
    return (
        sign.kind == other.kind
        and abs(sign.slant - other.slant) <= _ALIKE_IN_SLANT
        and _is_near(sign.size_mm, other.size_mm, _ALIKE_IN_SIZE)
        and _is_near(sign.pen_mm, other.pen_mm, _ALIKE_IN_PEN)
        and _is_near(sign.black, other.black, _ALIKE_IN_BLACK)
    )


def _is_near(one: float, other: float, share: float) -> bool:
    """Whether two measures differ by no more than this share of the larger."""
    return abs(one - other) <= share * max(one, other)
