"""What must never be read as a yes: corrections, letters, arrows, a scribble, rings of cups, stamps, bleeding ink.

usage: python -m benchmarks.read_hostile [--pages N] [--seed S] [--keep FOLDER]

Every page is the real form of somebody who ticks some boxes plainly, so that the others have a habit to be compared
with. Into the boxes left over, or over the whole page, comes what is no answer. YES for one of those is a false yes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from benchmarks import form_scanning as machine
from benchmarks.form_marks import Hand, Meant, Rng, placed, sign, some_hand
from benchmarks.form_pens import PX_PER_MM, Line, Pen, curve, draw, some_pen, straight
from benchmarks.form_returns import Blank
from benchmarks.form_view import scanned
from benchmarks.printed_forms import printed_forms
from exports.forms import reader
from exports.forms.reader import KnownPage, Tick

if TYPE_CHECKING:
    from exports.forms.layout import TickBox
    from exports.forms.reference import PageCode

Boxes = list["TickBox"]
_SIGNED: Final = 0.45

# In units of a box around its middle, y downwards; one list of points for each movement of the pen.
WRITTEN: Final[dict[str, list[list[tuple[float, float]]]]] = {
    "n": [[(-0.3, -0.2), (-0.28, 0.35), (-0.25, 0.0), (0.05, -0.25), (0.25, 0.0), (0.28, 0.38)]],
    "N": [[(-0.3, 0.4), (-0.3, -0.4), (0.3, 0.4), (0.3, -0.4)]],
    "nei": [
        [(-0.5, 0.25), (-0.48, -0.1), (-0.3, -0.12), (-0.25, 0.25), (-0.1, 0.1), (0.05, -0.05), (-0.08, -0.12)],
        [(-0.08, -0.12), (-0.1, 0.2), (0.1, 0.22), (0.25, -0.1), (0.28, 0.25), (0.4, 0.15)],
        [(0.26, -0.3), (0.28, -0.28)],
    ],
    "no": [[(-0.4, -0.1), (-0.38, 0.3), (-0.2, -0.1), (0.0, 0.3), (0.2, 0.0), (0.4, 0.1), (0.3, 0.3), (0.15, 0.1)]],
    "K": [[(-0.25, -0.4), (-0.25, 0.4)], [(0.25, -0.4), (-0.2, 0.05), (0.3, 0.4)]],
    "H": [[(-0.3, -0.4), (-0.3, 0.4)], [(0.3, -0.4), (0.3, 0.4)], [(-0.3, 0.0), (0.3, 0.0)]],
    "M": [[(-0.4, 0.4), (-0.35, -0.4), (0.0, 0.2), (0.35, -0.4), (0.4, 0.4)]],
    "W": [[(-0.45, -0.35), (-0.25, 0.35), (0.0, -0.2), (0.25, 0.35), (0.45, -0.35)]],
    "Z": [[(-0.3, -0.4), (0.3, -0.4), (-0.3, 0.4), (0.3, 0.4)]],
    "1": [[(-0.2, -0.15), (0.05, -0.45), (0.05, 0.45)]],
    "2": [[(-0.25, -0.25), (0.0, -0.45), (0.25, -0.2), (-0.25, 0.4), (0.3, 0.4)]],
    "4": [[(0.0, -0.45), (-0.3, 0.1), (0.3, 0.1)], [(0.1, -0.2), (0.1, 0.45)]],
    "7": [[(-0.3, -0.4), (0.3, -0.4), (-0.1, 0.45)]],
    "7 with a bar": [[(-0.3, -0.4), (0.3, -0.4), (-0.1, 0.45)], [(-0.2, 0.0), (0.25, 0.0)]],
    "0": [[(0.0, -0.4), (-0.3, 0.0), (0.0, 0.4), (0.3, 0.0), (0.0, -0.4)]],
    "question mark": [[(-0.2, -0.25), (0.0, -0.45), (0.2, -0.2), (0.0, 0.05), (0.0, 0.2)], [(0.0, 0.38), (0.02, 0.4)]],
    "two lying lines": [[(-0.35, -0.15), (0.35, -0.15)], [(-0.35, 0.15), (0.35, 0.15)]],
    "wave": [[(-0.4, 0.1), (-0.2, -0.15), (0.0, 0.05), (0.2, 0.2), (0.4, -0.1)]],
    "arrow": [[(-0.9, 0.0), (0.3, 0.0)], [(0.05, -0.25), (0.3, 0.0), (0.05, 0.25)]],
    "arrow upwards": [[(-0.8, 0.8), (0.2, -0.2)], [(-0.15, -0.2), (0.2, -0.2), (0.2, 0.15)]],
    "triangle": [[(0.0, -0.4), (-0.4, 0.35), (0.4, 0.35), (0.0, -0.4)]],
    "heart": [[(0.0, 0.4), (-0.4, -0.1), (-0.2, -0.4), (0.0, -0.15), (0.2, -0.4), (0.4, -0.1), (0.0, 0.4)]],
    "hash": [
        [(-0.15, -0.4), (-0.2, 0.4)],
        [(0.2, -0.4), (0.15, 0.4)],
        [(-0.4, -0.15), (0.4, -0.15)],
        [(-0.4, 0.2), (0.4, 0.15)],
    ],
    "per cent": [
        [(0.35, -0.4), (-0.35, 0.4)],
        [(-0.3, -0.35), (-0.15, -0.25), (-0.3, -0.15), (-0.35, -0.3)],
        [(0.2, 0.2), (0.35, 0.3), (0.2, 0.4), (0.15, 0.25)],
    ],
}


def written(what: str, box: TickBox, rng: Rng) -> list[Line]:
    """A letter, a figure or a small drawing in a box."""
    size = rng.uniform(0.7, 1.25)
    lines = [
        curve(np.array(one) + rng.normal(0, 0.03, (len(one), 2)), rng, shake=0.012, step=0.06) for one in WRITTEN[what]
    ]
    return list(placed(lines, box, size, (float(rng.normal(0, 0.07)), float(rng.normal(0, 0.07)))))


def _first(kind: str, hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    return [line for _, lines in sign(replace(hand, stray=0.04), box, rng, kind=kind).strokes for line in lines]


def _tick_slashed(hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    """A tick, and one line down through it: taken back."""
    reach = rng.uniform(0.4, 0.75, 2)
    at = rng.uniform(-0.1, 0.25), rng.uniform(-0.2, 0.1)
    through = straight((-reach[0], -reach[0]), (reach[1], reach[1]), rng, bow=0.06)
    return [*_first("tick", hand, box, rng), *placed([through], box, 1.0, at)]


def _tick_crossed(hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    """A tick, and a cross over it."""
    return [*_first("tick", hand, box, rng), *_first("cross", hand, box, rng)]


def _cross_struck(hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    """A cross, and a lying or standing line through it."""
    reach = rng.uniform(0.5, 0.9)
    ends = ((-reach, rng.normal(0, 0.1)), (reach, rng.normal(0, 0.1)))
    ends = ends if rng.random() < 0.6 else (ends[0][::-1], ends[1][::-1])
    return [*_first("cross", hand, box, rng), *placed([straight(*ends, rng, bow=0.05)], box)]


def _tick_wiggled(hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    """A tick, and a wavy line through it."""
    x = np.linspace(-0.7, 0.7, 7)
    wave = curve(np.column_stack([x, rng.uniform(0.1, 0.2) * (-1) ** np.arange(7)]), rng, shake=0.02, step=0.06)
    return [*_first("tick", hand, box, rng), *placed([wave], box)]


def _two_ticks(hand: Hand, box: TickBox, rng: Rng) -> list[Line]:
    """A sign in the margin left of its box, with a tail that ends in it."""
    line = _first("tick", replace(hand, tail=0.3), box, rng)[0]
    return [line - (rng.uniform(0.95, 1.3) * box.width_mm, rng.uniform(-0.2, 0.2) * box.height_mm)]


IN_A_BOX: Final[dict[str, Callable[[Hand, TickBox, Rng], list[Line]]]] = {
    "tick, one line through it": _tick_slashed,
    "tick, a cross over it": _tick_crossed,
    "cross, a line through it": _cross_struck,
    "tick, a wave through it": _tick_wiggled,
    "tick in the margin, tail in the box": _two_ticks,
}


def _line_through(page: np.ndarray, boxes: Boxes, pen: Pen, rng: Rng) -> None:
    """A stray line through two boxes and on, or one that ends in both."""
    first, last = (boxes[at] for at in rng.choice(len(boxes), 2, replace=False))
    start, end = (np.array([one.x_mm, one.y_mm]) + rng.uniform(0.9, 3.6, 2) for one in (first, last))
    run = (end - start) / max(float(np.hypot(*(end - start))), 1.0)
    out = rng.choice([0.0, rng.uniform(1, 12)], 2)
    middle = (start + end) / 2 + rng.normal(0, 2.0, 2)
    draw(page, [curve([start - out[0] * run, middle, end + out[1] * run], rng, shake=0.05)], pen, rng)


def _scribble(page: np.ndarray, boxes: Boxes, pen: Pen, rng: Rng) -> None:
    """A child with a pen."""
    places = np.array([[one.x_mm, one.y_mm] for one in boxes])
    points = places[rng.choice(len(places), int(rng.integers(5, 25)))] + rng.normal(0, 9, (1, 2))
    draw(page, [curve(points + rng.normal(0, 7, points.shape), rng, shake=0.3)], pen, rng)


def _ring(page: np.ndarray, boxes: Boxes, _pen: Pen, rng: Rng) -> None:
    """A cup that stood on the boxes."""
    box = boxes[int(rng.integers(len(boxes)))]
    radius, turn = rng.uniform(25, 44), rng.uniform(0, 2 * np.pi)
    middle = np.array([box.x_mm + 2.2, box.y_mm + 2.2]) + radius * np.array([np.cos(turn), np.sin(turn)])
    turns = np.linspace(0, 2 * np.pi, 200)
    ring = middle + radius * np.column_stack([np.cos(turns), np.sin(turns)])
    coffee = Pen(name="", colour=(96, 60, 30), width_mm=rng.uniform(0.4, 2.5), cover=rng.uniform(0.25, 0.85), grain=0.4)
    draw(page, [ring], coffee, rng)


def _stamp(page: np.ndarray, boxes: Boxes, _pen: Pen, rng: Rng) -> None:
    """An office's stamp, askew."""
    box = boxes[int(rng.integers(len(boxes)))]
    layer = np.zeros((240, 900), np.uint8)
    cv2.putText(
        layer, str(rng.choice(["MOTTATT", "KOPI", "MAKULERT", "INKOM 7/11", "X VII X"])), (30, 160), 0, 4, 255, 14
    )
    cv2.rectangle(layer, (6, 6), (893, 233), 255, 8)
    turned = cv2.getRotationMatrix2D((450, 120), rng.uniform(-60, 60), rng.uniform(0.4, 1.1))
    at = np.array([box.x_mm, box.y_mm]) * PX_PER_MM + rng.uniform(-250, 250, 2)
    turned[:, 2] = turned[:, 2] + at - (450, 120)
    ink = cv2.warpAffine(layer, turned, page.shape[1::-1]).astype(np.float32)[:, :, None] / 255 * rng.uniform(0.4, 0.95)
    colour = np.array([(150, 30, 40), (40, 40, 150), (30, 30, 30)][rng.integers(3)], np.float32) / 255
    page[:] = np.clip(page * (1 - ink * (1 - colour)), 0, 255).astype(np.uint8)


def _bled(page: np.ndarray, boxes: Boxes, pen: Pen, rng: Rng) -> None:
    """The answers of the other side, mirrored, through thin paper."""
    layer = np.full_like(page, 255)
    hand = some_hand(rng, replace(pen, cover=rng.uniform(0.1, 0.35), grain=0.5, gaps=0.1, width_mm=pen.width_mm * 1.2))
    for box in boxes:
        if rng.random() < 0.5:
            shift = rng.normal(0, 1.5, 2)
            mark = sign(hand, replace(box, x_mm=box.x_mm + shift[0], y_mm=box.y_mm + shift[1]), rng)
            for with_pen, lines in mark.strokes:
                mirrored = [line * (-1, 1) + (2 * box.x_mm + box.width_mm, 0) for line in lines]
                draw(layer, mirrored, with_pen, rng)
    page[:] = cv2.multiply(page, cv2.GaussianBlur(layer, (0, 0), 2.0), scale=1 / 255)


OVER_THE_PAGE: Final[dict[str, Callable[[np.ndarray, Boxes, Pen, Rng], None]]] = {
    "stray line": _line_through,
    "scribble": _scribble,
    "ring of a cup": _ring,
    "stamp": _stamp,
    "bled through": _bled,
}
KINDS: Final = (*IN_A_BOX, *WRITTEN, *OVER_THE_PAGE)


def spoilt(blank: Blank, seed: int, number: int) -> tuple[np.ndarray, dict[str, str]]:
    """A returned page (RGB) and, by its id, what came into each box that must not be read as a yes."""
    rng = np.random.default_rng([seed, number, 7])
    page = blank.image.copy()
    hand = some_hand(rng, some_pen(rng))
    boxes = [one for one in blank.layout.ticks if not one.id.startswith("office:")]
    told: dict[str, str] = {}
    whole = number % 2 == 1
    empty: Boxes = []
    for box in boxes:
        mark = sign(hand, box, rng) if rng.random() < _SIGNED else None
        if mark is not None and mark.meant is Meant.YES:
            for pen, lines in mark.strokes:
                draw(page, list(lines), pen, rng)
            continue
        empty.append(box)
        if whole:
            continue
        kinds = (*IN_A_BOX, *WRITTEN)
        kind = kinds[(number // 2 * 7 + len(empty)) % len(kinds)] if rng.random() < 0.6 else ""
        if kind:
            make = IN_A_BOX.get(kind)
            draw(page, make(hand, box, rng) if make else written(kind, box, rng), hand.pen, rng)
        told[box.id] = kind or "empty"
    if whole and empty:
        kind = list(OVER_THE_PAGE)[number // 2 % len(OVER_THE_PAGE)]
        told = {box.id: kind for box in empty}
        OVER_THE_PAGE[kind](page, empty, some_pen(rng) if rng.random() < 0.5 else hand.pen, rng)
    view, _ = scanned(rng)
    picture = machine.blurred(view.take(page), rng, sigma=rng.uniform(0.02, 0.1) * view.px_per_mm())
    return machine.jpeg(machine.noisy(picture, rng, spread=rng.uniform(0.5, 4), coloured=False), 80), told


def main(given: Sequence[str]) -> int:
    """Run what was asked for; 1 where anything was read as a yes."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--pages", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--keep", type=Path)
    told = asked.parse_args(given)
    cv2.setNumThreads(1)
    blanks = printed_forms(told.seed)
    counts: Counter[tuple[str, Tick]] = Counter()
    for number in range(told.pages):
        blank = blanks[number // 2 % len(blanks)]

        def known(_code: PageCode, blank: Blank = blank) -> KnownPage:
            return KnownPage(layout=blank.layout)

        image, boxes = spoilt(blank, told.seed, number)
        reading = reader.read_page(np.ascontiguousarray(image), known)
        for id_, kind in boxes.items():
            tick = reading.ticks.get(id_, Tick.ASK)
            counts[kind, tick] += 1
            if tick is Tick.YES and told.keep is not None:
                box = next(one for one in blank.layout.ticks if one.id == id_)
                told.keep.mkdir(parents=True, exist_ok=True)
                part = reader.crop(image, reading, box, dpi=400, margin_mm=5)
                cv2.imwrite(str(told.keep / f"{kind}-{number}-{id_}.png".replace(":", "_")), part[:, :, ::-1])
    print(f"{'what came into the box':40} {'boxes':>7} {'yes':>6} {'asked':>7} {'no':>6}")
    for kind in ("empty", *KINDS):
        of_it = {tick: counts[kind, tick] for tick in Tick}
        print(f"{kind:40} {sum(of_it.values()):7} {of_it[Tick.YES]:6} {of_it[Tick.ASK]:7} {of_it[Tick.NO]:6}")
    false = sum(count for (_, tick), count in counts.items() if tick is Tick.YES)
    print(f"{sum(counts.values())} boxes, {false} read as a yes")
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
