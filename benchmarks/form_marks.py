"""What people do to a tick box, from clean ticks to second thoughts, and what each of it means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import numpy as np

from benchmarks.form_pens import Line, Pen, curve, faint_pencil, straight, thicker

if TYPE_CHECKING:
    from exports.forms.layout import Area

Rng = np.random.Generator


class Meant(StrEnum):
    """What a careful person with only the page before them would say of a box."""

    YES = "yes"
    NO = "no"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What was done to one box.

    `kind` names it in the tables. Where `meant` is doubt, asking is right, and so is `leaning` if there is one.
    """

    kind: str
    meant: Meant
    leaning: Meant | None = None
    strokes: tuple[tuple[Pen, tuple[Line, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """How one person fills in a form: the pen, the usual sign, its size in boxes, how far it strays, its tail."""

    pen: Pen
    sign: str
    size: float
    stray: float
    tail: float


def some_hand(rng: Rng, pen: Pen) -> Hand:
    """Draw one person: most tick or cross neatly, some with a flourish."""
    signs = ["tick", "cross", "slash", "plus", "joined cross", "small tick", "retraced tick"]
    return Hand(
        pen=pen,
        sign=str(rng.choice(signs, p=[0.46, 0.34, 0.06, 0.02, 0.05, 0.05, 0.02])),
        size=float(rng.triangular(0.65, 0.95, 1.6)),
        stray=float(rng.triangular(0.02, 0.07, 0.22)),
        tail=float(
            rng.choice([rng.uniform(0.0, 0.5), rng.uniform(0.5, 1.2), rng.uniform(1.2, 2.6)], p=[0.55, 0.37, 0.08])
        ),
    )


def _tick(hand: Hand, rng: Rng) -> list[Line]:
    start = (rng.uniform(-0.5, -0.2), rng.uniform(-0.25, 0.12))
    foot = (rng.uniform(-0.2, 0.05), rng.uniform(0.22, 0.45))
    end = (rng.uniform(0.3, 0.6) + 0.75 * hand.tail, -rng.uniform(0.35, 0.7) - 0.85 * hand.tail)
    down = straight(start, foot, rng, bow=0.12)
    up = straight(foot, end, rng, bow=0.1)
    return [np.vstack([down, up[1:]])]


def _cross(_hand: Hand, rng: Rng) -> list[Line]:
    reach = rng.uniform(0.32, 0.62, 4)
    lean = rng.normal(0, 0.07, 4)
    return [
        straight((-reach[0], -reach[0] + lean[0]), (reach[1], reach[1] + lean[1]), rng, bow=0.08),
        straight((reach[2], -reach[2] + lean[2]), (-reach[3], reach[3] + lean[3]), rng, bow=0.08),
    ]


def _joined_cross(_hand: Hand, rng: Rng) -> list[Line]:
    reach = rng.uniform(0.35, 0.6, 4)
    return [
        curve(
            [
                (-reach[0], -reach[0]),
                (0.0, rng.normal(0, 0.05)),
                (reach[1], reach[1]),
                (reach[1] + rng.uniform(0.05, 0.3), 0.0),
                (reach[2], -reach[2]),
                (rng.normal(0, 0.05), 0.0),
                (-reach[3], reach[3]),
            ],
            rng,
            shake=0.02,
            step=0.06,
        )
    ]


def _slash(_hand: Hand, rng: Rng) -> list[Line]:
    reach = rng.uniform(0.45, 0.8, 2)
    if rng.random() < 0.15:
        return [straight((-reach[0], -reach[0]), (reach[1], reach[1]), rng, bow=0.08)]
    return [straight((-reach[0], reach[0]), (reach[1], -reach[1]), rng, bow=0.08)]


def _plus(_hand: Hand, rng: Rng) -> list[Line]:
    reach = rng.uniform(0.35, 0.65, 4)
    lean = rng.normal(0, 0.07, 4)
    return [
        straight((-reach[0], lean[0]), (reach[1], lean[1]), rng, bow=0.06),
        straight((lean[2], -reach[2]), (lean[3], reach[3]), rng, bow=0.06),
    ]


def _small_tick(_hand: Hand, rng: Rng) -> list[Line]:
    foot = (rng.uniform(-0.15, 0.05), rng.uniform(0.15, 0.35))
    start = (foot[0] - rng.uniform(0.12, 0.25), foot[1] - rng.uniform(0.12, 0.3))
    end = (foot[0] + rng.uniform(0.25, 0.45), foot[1] - rng.uniform(0.4, 0.65))
    return [np.vstack([straight(start, foot, rng, bow=0.1), straight(foot, end, rng, bow=0.1)[1:]])]


def _retraced_tick(hand: Hand, rng: Rng) -> list[Line]:
    first = _tick(hand, rng)[0]
    return [first, first + rng.normal(0, 0.05, 2)]


_SIGNS: Final[dict[str, Callable[[Hand, Rng], list[Line]]]] = {
    "tick": _tick,
    "cross": _cross,
    "joined cross": _joined_cross,
    "slash": _slash,
    "plus": _plus,
    "small tick": _small_tick,
    "retraced tick": _retraced_tick,
}


def placed(
    lines: list[Line], box: Area, size: float = 1.0, shift: tuple[float, float] = (0.0, 0.0)
) -> tuple[Line, ...]:
    """Bring lines in units of the box around (0, 0) to the page."""
    side = np.array([box.width_mm, box.height_mm])
    centre = np.array([box.x_mm, box.y_mm]) + side / 2 + side * shift
    return tuple(centre + line * side * size for line in lines)


def sign(hand: Hand, box: Area, rng: Rng, *, kind: str = "", pen: Pen | None = None) -> Mark:
    """Answer yes the way this hand does it; a doubt where it landed mostly outside."""
    kind = kind or (hand.sign if rng.random() > 0.06 else str(rng.choice(["tick", "cross"])))
    pen = pen or hand.pen
    shift = tuple(rng.normal(0, hand.stray, 2))
    size = max(hand.size, 0.9 if kind == "small tick" else 0.0) * rng.uniform(0.85, 1.15)
    lines = placed(_SIGNS[kind](hand, rng), box, size, (float(shift[0]), float(shift[1])))
    named = f"{kind}, {pen.name}" if pen.name in {"pencil", "felt pen"} else kind
    inside = sum(_length_inside(line, box) for line in lines) / box.width_mm
    if inside < (0.8 if kind == "slash" else 0.55) or np.hypot(*shift) > 0.5:
        return Mark(kind="sign mostly outside", meant=Meant.DOUBT, leaning=Meant.YES, strokes=((pen, lines),))
    if pen.width_mm > 1.2:
        return Mark(kind=f"{kind}, broad felt pen", meant=Meant.DOUBT, leaning=Meant.YES, strokes=((pen, lines),))
    return Mark(kind=named, meant=Meant.YES, strokes=((pen, lines),))


def _length_inside(line: Line, box: Area) -> float:
    steps = np.hypot(*np.diff(line, axis=0).T)
    x, y = ((line[1:] + line[:-1]) / 2).T
    within = (x > box.x_mm) & (x < box.x_mm + box.width_mm) & (y > box.y_mm) & (y < box.y_mm + box.height_mm)
    return float(steps[within].sum())


def _blackened(rng: Rng, *, sloppy: bool) -> list[Line]:
    reach = rng.uniform(0.42, 0.6) if sloppy else 0.47
    rows = int(rng.integers(5, 9) if sloppy else rng.integers(11, 16))
    ends = np.linspace(-reach, reach, rows)
    tilt = rng.uniform(-0.5, 0.5)
    points = []
    for at, y in enumerate(ends):
        side = reach if at % 2 else -reach
        points.append((side * rng.uniform(0.8, 1.08), y + tilt * side * 0.5 + rng.normal(0, 0.02)))
    return [curve(points, rng, shake=0.02, step=0.06)]


def _loop(rng: Rng, radius: tuple[float, float]) -> list[Line]:
    start = rng.uniform(0, 2 * np.pi)
    turns = np.linspace(start, start + 2 * np.pi * rng.uniform(0.95, 1.15), 18)
    swell = rng.uniform(*radius) * (1 + 0.08 * np.sin(2 * turns + rng.uniform(0, 6)))
    return [curve(np.column_stack([swell * np.cos(turns), swell * np.sin(turns)]), rng, shake=0.03, step=0.06)]


_LETTERS: Final[dict[str, list[list[tuple[float, float]]]]] = {
    "J": [[(0.6, -0.5), (0.6, 0.3), (0.4, 0.5), (0.1, 0.35)]],
    "A": [[(0.0, 0.5), (0.35, -0.5), (0.7, 0.5)], [(0.15, 0.15), (0.55, 0.15)]],
    "N": [[(0.0, 0.5), (0.0, -0.5), (0.6, 0.5), (0.6, -0.5)]],
    "E": [[(0.6, -0.5), (0.0, -0.5), (0.0, 0.5), (0.6, 0.5)], [(0.0, 0.0), (0.45, 0.0)]],
    "I": [[(0.2, -0.5), (0.2, 0.5)]],
}


def _word(word: str, rng: Rng) -> list[Line]:
    lines = []
    wide = 0.8 / len(word)
    for at, letter in enumerate(word):
        for stroke in _LETTERS[letter]:
            points = np.array(stroke) * (wide, 0.6) + (-0.4 + at * wide * 1.15, 0.0)
            lines.append(curve(points + rng.normal(0, 0.02, points.shape), rng, shake=0.015, step=0.06))
    return lines


def doubtful(hand: Hand, box: Area, rng: Rng, *, kind: str = "") -> Mark:
    """Do to a box what nobody could answer for another person without asking."""
    kinds = list(_DOUBTS)
    weights = np.array([_DOUBTS[one][0] for one in kinds], dtype=float)
    kind = kind or str(rng.choice(kinds, p=weights / weights.sum()))
    leaning, make = _DOUBTS[kind][1:]
    return Mark(kind=kind, meant=Meant.DOUBT, leaning=leaning, strokes=make(hand, box, rng))


Strokes = tuple[tuple[Pen, tuple[Line, ...]], ...]


def _again(hand: Hand, box: Area, rng: Rng) -> Strokes:
    """Give the sign that is corrected afterwards."""
    return sign(hand, box, rng, kind=str(rng.choice(["tick", "cross"]))).strokes


def _filled(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return ((hand.pen, placed(_blackened(rng, sloppy=False), box)),)


def _sloppily_filled(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return ((hand.pen, placed(_blackened(rng, sloppy=True), box)),)


def _then_blackened(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return (*_again(hand, box, rng), (hand.pen, placed(_blackened(rng, sloppy=bool(rng.random() < 0.6)), box, 1.1)))


def _then_struck(hand: Hand, box: Area, rng: Rng) -> Strokes:
    times = int(rng.integers(1, 4))
    reach = rng.uniform(0.9, 2.2)
    bars = [straight((-reach, rng.normal(0, 0.15)), (reach, rng.normal(0, 0.15)), rng, bow=0.04) for _ in range(times)]
    return (*_again(hand, box, rng), (hand.pen, placed(bars, box)))


def _then_circled(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return (*_again(hand, box, rng), (hand.pen, placed(_loop(rng, (0.8, 1.3)), box)))


def _scribbled_and_beside(hand: Hand, box: Area, rng: Rng) -> Strokes:
    beside = placed(_tick(hand, rng), box, 0.8, (-rng.uniform(0.75, 1.1), rng.normal(0, 0.1)))
    return (*_then_blackened(hand, box, rng), (hand.pen, beside))


def _circled(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return ((hand.pen, placed(_loop(rng, (0.75, 1.2)), box)),)


def _dot(hand: Hand, box: Area, rng: Rng) -> Strokes:
    spot = _loop(rng, (0.02, 0.12))
    return ((thicker(hand.pen, 0.5), placed(spot, box, 1.0, tuple(rng.normal(0, 0.12, 2)))),)


def _tiny(hand: Hand, box: Area, rng: Rng) -> Strokes:
    angle = rng.uniform(0, np.pi)
    half = rng.uniform(0.04, 0.11)
    end = (half * float(np.cos(angle)), half * float(np.sin(angle)))
    return (
        (hand.pen, placed([straight((-end[0], -end[1]), end, rng, bow=0.1)], box, 1.0, tuple(rng.normal(0, 0.2, 2)))),
    )


def _short(hand: Hand, box: Area, rng: Rng) -> Strokes:
    start = rng.uniform(-0.3, 0.0, 2)
    end = start + rng.uniform(0.2, 0.4, 2)
    flip = rng.choice([-1, 1])
    return ((hand.pen, placed([straight((flip * start[0], start[1]), (flip * end[0], end[1]), rng, bow=0.1)], box)),)


def _dash(hand: Hand, box: Area, rng: Rng) -> Strokes:
    reach = rng.uniform(0.25, 0.7)
    bar = straight((-reach, rng.normal(0, 0.08)), (reach, rng.normal(0, 0.08)), rng, bow=0.05)
    return ((hand.pen, placed([bar], box)),)


def _beside(hand: Hand, box: Area, rng: Rng) -> Strokes:
    """Sign in the margin left of the box, not touching it."""
    lines = _SIGNS[str(rng.choice(["tick", "cross"]))](Hand(pen=hand.pen, sign="", size=0.8, stray=0.0, tail=0.0), rng)
    return ((hand.pen, placed(lines, box, 0.8, (-rng.uniform(1.05, 1.5), rng.normal(0, 0.15)))),)


def _touching(hand: Hand, box: Area, rng: Rng) -> Strokes:
    """Sign over one edge of the box, with less inside than outside."""
    lines = _SIGNS[str(rng.choice(["tick", "cross"]))](Hand(pen=hand.pen, sign="", size=0.8, stray=0.0, tail=0.0), rng)
    away = [(-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)][rng.integers(3)]
    far = rng.uniform(0.62, 0.85)
    return ((hand.pen, placed(lines, box, 0.75, (away[0] * far, away[1] * far))),)


def _faint(hand: Hand, box: Area, rng: Rng) -> Strokes:
    lines = placed(_SIGNS[str(rng.choice(["tick", "cross"]))](hand, rng), box, min(hand.size, 1.1))
    return ((faint_pencil(rng), lines),)


def _underlined(hand: Hand, box: Area, rng: Rng) -> Strokes:
    length = rng.uniform(1.5, 4.0)
    bar = straight((rng.uniform(-0.7, 0.9), 0.62), (0.8 + length, 0.62 + rng.normal(0, 0.1)), rng, bow=0.02)
    return ((hand.pen, placed([bar], box)),)


def _option_struck(hand: Hand, box: Area, rng: Rng) -> Strokes:
    length = rng.uniform(2.0, 5.0)
    bar = straight((-rng.uniform(0.6, 1.0), rng.normal(0, 0.12)), (length, rng.normal(0, 0.15)), rng, bow=0.02)
    return ((hand.pen, placed([bar], box)),)


def _wrote_yes(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return ((hand.pen, placed(_word("JA", rng), box, rng.uniform(0.9, 1.3))),)


def _wrote_no(hand: Hand, box: Area, rng: Rng) -> Strokes:
    return ((hand.pen, placed(_word(str(rng.choice(["NEI", "N"])), rng), box, rng.uniform(0.9, 1.3))),)


def _scribble(hand: Hand, box: Area, rng: Rng) -> Strokes:
    """Cross a box several times over: a very sure yes, or a correction."""
    lines = [_cross(hand, rng)[at % 2] + rng.normal(0, 0.06, 2) for at in range(int(rng.integers(4, 7)))]
    return ((hand.pen, placed(lines, box, hand.size)),)


_DOUBTS: Final[dict[str, tuple[float, Meant | None, Callable[[Hand, Area, Rng], Strokes]]]] = {
    "filled": (12, None, _filled),
    "filled sloppily": (10, None, _sloppily_filled),
    "sign, then blackened": (10, None, _then_blackened),
    "sign, then struck through": (10, None, _then_struck),
    "sign, then circled": (4, None, _then_circled),
    "blackened, sign beside": (5, None, _scribbled_and_beside),
    "circle around the box": (5, None, _circled),
    "dot": (5, Meant.NO, _dot),
    "tiny mark": (6, Meant.NO, _tiny),
    "short stroke": (6, None, _short),
    "dash": (3, None, _dash),
    "sign beside the box": (5, None, _beside),
    "sign touching the edge": (5, None, _touching),
    "faint pencil": (5, Meant.YES, _faint),
    "option underlined": (2, Meant.NO, _underlined),
    "option struck out": (4, Meant.NO, _option_struck),
    "wrote yes in it": (1, Meant.YES, _wrote_yes),
    "wrote no in it": (1, Meant.NO, _wrote_no),
    "crossed many times": (3, Meant.YES, _scribble),
}
DOUBTS: Final = tuple(_DOUBTS)
SIGNS: Final = tuple(_SIGNS)
