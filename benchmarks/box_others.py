"""What people leave in and around a tick box that is no plain yes, in far more kinds than any measurement holds.

Every kind draws on a page (RGB, form_pens.DPI) at one box and belongs to a group, so that whole groups can be kept
out of training to see what becomes of marks that nobody thought of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from benchmarks import read_hostile as hostile
from benchmarks.box_lettering import Maker, letter, lettered, printed_sign, two_or_three, word
from benchmarks.form_marks import DOUBTS, Hand, doubtful, placed, sign, some_hand
from benchmarks.form_pens import PX_PER_MM, Line, Pen, curve, draw, faint_pencil, some_pen, straight, thicker

if TYPE_CHECKING:
    from exports.forms.layout import TickBox

Rng = np.random.Generator


def _pens(page: np.ndarray, lines: list[Line] | tuple[Line, ...], pen: Pen, rng: Rng) -> None:
    draw(page, list(lines), pen, rng)


def _other_pen(hand: Hand, rng: Rng) -> Pen:
    """What second thoughts are written with: mostly the same pen, pressed differently."""
    if rng.random() < 0.25:
        return some_pen(rng)
    pen = hand.pen
    return replace(pen, cover=float(np.clip(pen.cover * rng.uniform(0.75, 1.1), 0.3, 1)), width_mm=pen.width_mm)


def _signed(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """The sign that is taken back afterwards."""
    kind = str(
        rng.choice(
            ["tick", "cross", "slash", "small tick", "plus", "joined cross"], p=[0.5, 0.3, 0.06, 0.06, 0.04, 0.04]
        )
    )
    for pen, lines in sign(replace(hand, stray=min(hand.stray, 0.08)), box, rng, kind=kind).strokes:
        _pens(page, lines, pen, rng)


def _through(rng: Rng, *, angle: float, reach: float, aside: float = 0.15, bow: float = 0.06) -> Line:
    """A line through the middle, nearly, `angle` degrees from lying and `reach` boxes long to each side."""
    way = np.array([np.cos(np.deg2rad(angle)), -np.sin(np.deg2rad(angle))])
    middle = rng.normal(0, aside, 2)
    first, last = middle - way * reach * rng.uniform(0.75, 1.2), middle + way * reach * rng.uniform(0.75, 1.2)
    return straight((float(first[0]), float(first[1])), (float(last[0]), float(last[1])), rng, bow=bow)


def _struck(angles: tuple[float, float], reach: tuple[float, float], lines: tuple[int, int]) -> Maker:
    def make(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
        _signed(page, box, hand, rng)
        angle = rng.uniform(*angles)
        bars = [
            _through(rng, angle=angle + rng.normal(0, 7), reach=rng.uniform(*reach))
            for _ in range(int(rng.integers(*lines)))
        ]
        _pens(page, placed(bars, box), _other_pen(hand, rng), rng)

    return make


def _struck_tick(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A tick with one falling line across its rising stroke: hard to tell from a cross with a hook."""
    for pen, lines in sign(replace(hand, stray=0.04), box, rng, kind="tick").strokes:
        _pens(page, lines, pen, rng)
    bar = _through(rng, angle=rng.uniform(105, 165), reach=rng.uniform(0.4, 1.0), aside=0.12)
    _pens(page, placed([bar], box, 1.0, (rng.uniform(-0.1, 0.25), rng.uniform(-0.2, 0.1))), _other_pen(hand, rng), rng)


def _sign_over_sign(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    first, second = [("tick", "cross"), ("cross", "tick"), ("cross", "plus"), ("tick", "tick"), ("slash", "tick")][
        rng.integers(5)
    ]
    for at, kind in enumerate((first, second)):
        pen = hand.pen if at == 0 else _other_pen(hand, rng)
        shift = rng.normal(0, 0.12, 2) if kind == "tick" and first == "tick" else np.zeros(2)
        while first == second == "tick" and np.hypot(*shift) < 0.25:
            shift = rng.normal(0, 0.25, 2)
        for _, lines in sign(replace(hand, stray=0.05), box, rng, kind=kind).strokes:
            _pens(page, [line + (shift * box.width_mm if at else 0) for line in lines], pen, rng)


def _struck_anyhow(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A sign under a zigzag, a wave, a loop or hatching."""
    _signed(page, box, hand, rng)
    count, reach = int(rng.integers(4, 12)), rng.uniform(0.4, 0.9)
    x = np.linspace(-reach, reach, count)
    y = rng.uniform(0.08, 0.55) * (-1) ** np.arange(count) * rng.uniform(0.6, 1.2, count)
    turn = rng.uniform(0, np.pi)
    points = np.column_stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)])
    _pens(page, placed([curve(points, rng, shake=0.02, step=0.06)], box), _other_pen(hand, rng), rng)


def _ringed(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    if rng.random() < 0.6:
        _signed(page, box, hand, rng)
    turns = np.linspace(0, 2 * np.pi * rng.uniform(0.8, 2.1), 26) + rng.uniform(0, 6)
    wide, high = rng.uniform(0.3, 1.3) * rng.uniform(0.75, 1.35, 2)
    loop = np.column_stack([wide * np.cos(turns), high * np.sin(turns)]) + rng.normal(0, 0.1, 2)
    _pens(page, placed([curve(loop, rng, shake=0.02, step=0.06)], box), _other_pen(hand, rng), rng)


def _blotted(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A sign under a blot, or the blot alone."""
    if rng.random() < 0.5:
        _signed(page, box, hand, rng)
    turns = np.linspace(0, 2 * np.pi, 11)[:-1]
    reach = rng.uniform(0.12, 0.6) * rng.uniform(0.6, 1.3, 10)
    shape = np.column_stack([reach * np.cos(turns), reach * np.sin(turns)])
    pen = thicker(_other_pen(hand, rng), rng.uniform(0.5, 1.5))
    rows = [shape * share for share in np.linspace(1, 0.1, 5)]
    _pens(
        page,
        placed(
            [curve(np.vstack([one, one[:1]]), rng, shake=0.01, step=0.06) for one in rows],
            box,
            1.0,
            tuple(rng.normal(0, 0.15, 2)),
        ),
        pen,
        rng,
    )


def _erased(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A pencil sign rubbed out, not quite."""
    pale = replace(faint_pencil(rng), cover=rng.uniform(0.1, 0.35), gaps=rng.uniform(0.1, 0.6))
    for _, lines in sign(replace(hand, stray=0.05), box, rng, kind=str(rng.choice(["tick", "cross"]))).strokes:
        _pens(page, lines, pale, rng)
    smear = [
        _through(rng, angle=rng.uniform(0, 180), reach=rng.uniform(0.4, 0.9)) for _ in range(int(rng.integers(1, 5)))
    ]
    _pens(page, placed(smear, box), replace(pale, width_mm=rng.uniform(0.8, 2.0), cover=rng.uniform(0.04, 0.14)), rng)


def _scrawl(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A line that turns many times, in or through the box."""
    count = int(rng.integers(5, 14))
    points = rng.normal(0, rng.uniform(0.18, 0.6), (count, 2)) + rng.normal(0, 0.15, 2)
    _pens(page, placed([curve(points, rng, shake=0.02, step=0.06)], box), hand.pen, rng)


def _several(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """Three to six strokes that have nothing to do with each other."""
    lines = []
    for _ in range(int(rng.integers(3, 7))):
        start = rng.uniform(-0.6, 0.6, 2)
        end = start + rng.normal(0, 0.5, 2)
        lines.append(straight((float(start[0]), float(start[1])), (float(end[0]), float(end[1])), rng, bow=0.2))
    _pens(page, placed(lines, box), hand.pen, rng)


def _hooked(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """An arc, a hook, a loop or a spiral: a curve that is no tick."""
    turns = np.linspace(0, rng.uniform(np.pi * 0.7, 4 * np.pi), 24) + rng.uniform(0, 6)
    swell = rng.uniform(0.15, 0.5) * np.linspace(1, rng.uniform(0.3, 1.6), 24)
    points = np.column_stack([swell * np.cos(turns), rng.uniform(0.5, 1.5) * swell * np.sin(turns)]) + rng.normal(
        0, 0.12, 2
    )
    _pens(page, placed([curve(points, rng, shake=0.01, step=0.06)], box), hand.pen, rng)


def _arrow(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """An arrow in any direction that points at, into or away from the box."""
    turn = rng.uniform(0, 2 * np.pi)
    way = np.array([np.cos(turn), np.sin(turn)])
    tip = way * rng.uniform(-0.35, 0.8) + rng.normal(0, 0.1, 2)
    lines = [
        curve(np.array([tip - way * rng.uniform(0.6, 2.2) + rng.normal(0, 0.1, 2), tip]), rng, shake=0.02, step=0.06)
    ]
    for side in (1, -1) if rng.random() < 0.9 else (1,):
        barb = turn + np.pi + side * np.deg2rad(rng.uniform(22, 60))
        lines.append(
            straight(
                (float(tip[0]), float(tip[1])),
                tuple((tip + rng.uniform(0.2, 0.45) * np.array([np.cos(barb), np.sin(barb)])).tolist()),
                rng,
                bow=0.1,
            )
        )
    _pens(page, placed(lines, box), hand.pen, rng)


def _shape(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A star, a flower, a polygon, a face, brackets."""
    kind = rng.integers(5)
    count = int(rng.integers(3, 8))
    turns = np.linspace(0, 2 * np.pi, count + 1) + rng.uniform(0, 6)
    size = rng.uniform(0.2, 0.6)
    if kind == 0:
        lines = [size * np.column_stack([np.cos(turns), np.sin(turns)])]
    elif kind == 1:
        steps = np.arange(6) * 4 * np.pi / 5 - np.pi / 2
        lines = [size * np.column_stack([np.cos(steps), np.sin(steps)])]
    elif kind == 2:
        rays = np.linspace(0, np.pi, int(rng.integers(3, 6)), endpoint=False) + rng.uniform(0, 1)
        lines = [size * np.array([[-np.cos(one), -np.sin(one)], [np.cos(one), np.sin(one)]]) for one in rays]
    elif kind == 3:
        round_ = np.linspace(0, 2 * np.pi, 14)
        lines = [
            size * np.column_stack([np.cos(round_), np.sin(round_)]),
            size * np.array([[-0.4, 0.3], [0.0, 0.5], [0.4, 0.3]]),
            size * np.array([[-0.3, -0.3], [-0.28, -0.25]]),
            size * np.array([[0.3, -0.3], [0.28, -0.25]]),
        ]
    else:
        flip = rng.choice([-1, 1])
        lines = [np.column_stack([flip * np.array([0.2, -0.2, -0.2, 0.2]), np.array([-1, -1, 1, 1.0]) * size])]
    drawn = [curve(line + rng.normal(0, 0.02, line.shape), rng, shake=0.01, step=0.06) for line in lines]
    _pens(page, placed(drawn, box, 1.0, tuple(rng.normal(0, 0.08, 2))), hand.pen, rng)


def _line_over(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A long line that runs through the box and on, or ends in it: of another answer, of a frame, of a child."""
    turn, ends_here = rng.uniform(0, 2 * np.pi), rng.random() < 0.45
    way = np.array([np.cos(turn), np.sin(turn)])
    at = rng.uniform(-0.45, 0.45, 2)
    start, end = (
        at - way * rng.uniform(1.4, 4.5),
        at + way * (rng.uniform(0.0, 0.35) if ends_here else rng.uniform(1.4, 4.5)),
    )
    middle = (start + end) / 2 + rng.normal(0, 0.15, 2)
    _pens(page, placed([curve(np.array([start, middle, end]), rng, shake=0.02, step=0.1)], box), hand.pen, rng)


def _tail_in(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A tick that was made left of or below the box and ends in it."""
    start = np.array([-rng.uniform(0.75, 2.0), rng.uniform(-0.3, 1.6)])
    foot = start + np.array([rng.uniform(0.15, 0.35), rng.uniform(0.2, 0.5)])
    end = rng.uniform(-0.4, 0.6, 2)
    _pens(
        page,
        placed(
            [
                np.vstack(
                    [
                        straight(tuple(start), tuple(foot), rng, bow=0.1),
                        straight(tuple(foot), tuple(end), rng, bow=0.12)[1:],
                    ]
                )
            ],
            box,
        ),
        hand.pen,
        rng,
    )


def _one_stroke(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """One stroke that is no slash: lying, standing, too short, or beside the middle."""
    angle = float(rng.choice([rng.normal(0, 9), rng.normal(90, 5), rng.uniform(0, 180)]))
    reach = rng.uniform(0.1, 0.3) if 15 < angle % 180 < 80 else rng.uniform(0.15, 0.8)
    line = _through(rng, angle=angle, reach=reach, aside=0.18, bow=0.1)
    _pens(page, placed([line], box), hand.pen, rng)


def _beside(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A sign that stands beside its box on any side, close or across the edge."""
    turn = rng.uniform(0, 2 * np.pi)
    away = np.array([np.cos(turn), np.sin(turn)])
    far = rng.uniform(0.62, 1.25) / max(abs(away[0]), abs(away[1]))
    plain = replace(hand, stray=0.0, size=rng.uniform(0.6, 0.9), tail=0.0)
    for pen, lines in sign(plain, box, rng, kind=str(rng.choice(["tick", "cross"]))).strokes:
        _pens(page, [line + away * far * box.width_mm for line in lines], pen, rng)


def _dirt(page: np.ndarray, box: TickBox, _hand: Hand, rng: Rng) -> None:
    """A hair, a crumb, a staple, the edge of a punched hole."""
    kind = rng.integers(4)
    tone = int(rng.integers(10, 150))
    grey = Pen(name="", colour=(tone,) * 3, width_mm=rng.uniform(0.08, 0.22), cover=rng.uniform(0.5, 1.0))
    if kind == 0:
        points = np.cumsum(rng.normal(0, 0.35, (6, 2)), axis=0)
        _pens(page, placed([curve(points - points.mean(axis=0), rng, shake=0.01, step=0.06)], box), grey, rng)
    elif kind == 1:
        crumb = _through(rng, angle=rng.uniform(0, 180), reach=rng.uniform(0.05, 0.25), bow=0.4)
        _pens(page, placed([crumb], box, 1.0, tuple(rng.normal(0, 0.25, 2))), thicker(grey, rng.uniform(0.4, 1.2)), rng)
    elif kind == 2:
        bar = _through(rng, angle=rng.uniform(0, 180), reach=rng.uniform(0.8, 1.5), bow=0.02)
        _pens(page, placed([bar], box, 1.0, tuple(rng.normal(0, 0.3, 2))), thicker(grey, 0.5), rng)
    else:
        middle = (np.array([box.x_mm, box.y_mm]) + 2.25 + rng.normal(0, 2.2, 2)) * PX_PER_MM
        cv2.circle(
            page,
            tuple(int(one) for one in middle),
            int(2.75 * PX_PER_MM),
            (tone,) * 3,
            -1 if tone < 90 else 4,
            cv2.LINE_AA,
        )


def _ghost(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
    """A sign of the other side that shows through."""
    layer = np.full_like(page, 255)
    pen = replace(hand.pen, cover=rng.uniform(0.12, 0.38), grain=0.5, width_mm=hand.pen.width_mm * 1.25)
    for _, lines in sign(replace(hand, stray=0.25), box, rng, kind=str(rng.choice(["tick", "cross"]))).strokes:
        _pens(layer, [line * (-1, 1) + (2 * box.x_mm + box.width_mm, 0) for line in lines], pen, rng)
    x0, y0 = (max(0, int((one - 6) * PX_PER_MM)) for one in (box.x_mm, box.y_mm))
    part = slice(y0, y0 + 200), slice(x0, x0 + 200)
    page[part] = cv2.multiply(page[part], cv2.GaussianBlur(layer[part], (0, 0), 2.0), scale=1 / 255)


def _doubt(kind: str) -> Maker:
    def make(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
        for pen, lines in doubtful(hand, box, rng, kind=kind).strokes:
            _pens(page, lines, pen, rng)

    return make


def _hostile(kind: str) -> Maker:
    def make(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
        make = hostile.IN_A_BOX.get(kind)
        _pens(page, make(hand, box, rng) if make else hostile.written(kind, box, rng), hand.pen, rng)

    return make


_STRIKES: Final = {"sign, then struck through", "sign, then blackened", "sign, then circled", "crossed many times"}
KINDS: Final[dict[str, tuple[str, float, Maker]]] = {
    "struck lying": ("strikes", 1.5, _struck((-25, 25), (0.45, 1.8), (1, 4))),
    "struck falling": ("strikes", 2.5, _struck((95, 170), (0.4, 1.3), (1, 3))),
    "struck rising": ("strikes", 1.2, _struck((10, 85), (0.4, 1.3), (1, 3))),
    "struck standing": ("strikes", 1.0, _struck((75, 105), (0.4, 1.2), (1, 3))),
    "tick struck falling": ("strikes", 4.0, _struck_tick),
    "sign over sign": ("strikes", 3.0, _sign_over_sign),
    "struck anyhow": ("strikes", 2.0, _struck_anyhow),
    "ringed": ("rings", 1.5, _ringed),
    "blotted": ("blots", 1.2, _blotted),
    "erased": ("erased", 1.0, _erased),
    "letter": ("letters", 6.0, lettered(letter)),
    "letters": ("letters", 1.5, lettered(two_or_three)),
    "word": ("letters", 2.0, lettered(word)),
    "printed sign": ("signs", 1.5, lettered(printed_sign)),
    "scrawl": ("scrawls", 1.5, _scrawl),
    "several strokes": ("scrawls", 1.5, _several),
    "hook": ("scrawls", 1.5, _hooked),
    "arrow": ("arrows", 2.0, _arrow),
    "shape": ("shapes", 1.5, _shape),
    "line over": ("lines", 2.5, _line_over),
    "tail in": ("lines", 2.0, _tail_in),
    "one stroke": ("lines", 1.5, _one_stroke),
    "beside": ("beside", 2.0, _beside),
    "dirt": ("dirt", 1.2, _dirt),
    "ghost": ("ghosts", 0.8, _ghost),
    **{f"doubt: {one}": ("strikes" if one in _STRIKES else "doubts", 0.7, _doubt(one)) for one in DOUBTS},
    **{
        f"hostile: {one}": (
            "strikes"
            if "through" in one or "over" in one
            else "arrows"
            if "arrow" in one
            else "lines"
            if "margin" in one
            else "letters",
            0.8 if one in hostile.IN_A_BOX else 0.35,
            _hostile(one),
        )
        for one in (*hostile.IN_A_BOX, *hostile.WRITTEN)
    },
}
"""By its name the group of each kind, how often it comes, and what draws it."""
__all__ = ["KINDS", "some_hand"]
