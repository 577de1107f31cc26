"""Small sheets of tick boxes for training: strips of the real forms side by side, filled in, aged, scanned, cut.

Only the neighbourhood of the boxes is drawn, so that a box takes a hundredth of the time of one on a whole page; what
the reader's own code makes of it (`locate_boxes`, `box_ink`, `second_opinion.view_of`) is what the network learns from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from benchmarks import form_paper as paper
from benchmarks import form_returns as returns
from benchmarks.box_others import KINDS
from benchmarks.form_marks import SIGNS, Hand, Meant, sign, some_hand
from benchmarks.form_pens import PX_PER_MM, Pen, draw, some_pen
from benchmarks.form_view import A4, photographed, scanned
from benchmarks.form_writing import text
from benchmarks.read_hostile import OVER_THE_PAGE
from exports.forms import locate_boxes
from exports.forms.box_ink import print_of
from exports.forms.layout import Area, TickBox
from exports.forms.second_opinion import view_of

if TYPE_CHECKING:
    from exports.forms.box_ink import Print
    from exports.forms.locate_boxes import Located

Rng = np.random.Generator
EMPTY, YES, OTHER, UNTOLD = 0, 1, 2, 3
"""What a box is to be taken for; UNTOLD where a careful person might say either."""
_STRIP_MM: Final = 26.0
_LEFT_MM: Final = 8.0
_RIGHT_MM: Final = 7.5
_HIGH_MM: Final = 64.0
_STRIPS: Final = 4
_AS_USUAL: Final = 3000
"""So many sheets are signed as people do; on the rest signs and pens that are seldom seen are as common as others."""
_NOTHING_MM2: Final = 0.02
_STRANGE_MM2: Final = 0.15


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A column of a printed form: its picture (RGB, DPI) and the boxes in it, in millimetres of the strip."""

    image: np.ndarray
    boxes: tuple[TickBox, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """One box as the reader sees it: `label`, the kind of mark, and what was located."""

    label: int
    kind: str
    one: Located
    look: Print


def strips(blanks: list[returns.Blank]) -> list[Strip]:
    """Every way to cut a column with boxes out of these forms."""
    found = []
    for blank in blanks:
        for x in sorted({round(box.x_mm, 1) for box in blank.layout.ticks}):
            tops = [box.y_mm for box in blank.layout.ticks if abs(box.x_mm - x) < 0.1]
            top = min(tops) - 10.0
            while top < max(tops):
                left = max(0.0, x - _LEFT_MM)
                high = min(_HIGH_MM, blank.layout.height_mm - top)
                x0, y0 = round(left * PX_PER_MM), round(max(top, 0) * PX_PER_MM)
                x1, y1 = round((left + _STRIP_MM) * PX_PER_MM), round((top + high) * PX_PER_MM)
                image = blank.image[y0:y1, x0:x1]
                boxes = tuple(
                    replace(box, x_mm=box.x_mm - x0 / PX_PER_MM, y_mm=box.y_mm - y0 / PX_PER_MM)
                    for box in blank.layout.ticks
                )
                inside = tuple(
                    box
                    for box in boxes
                    if 7.5 < box.x_mm + 0.05 < _STRIP_MM - box.width_mm - _RIGHT_MM + 1
                    and 6.0 < box.y_mm < image.shape[0] / PX_PER_MM - 10.5
                )
                if inside and image.shape[1] >= round(_STRIP_MM * PX_PER_MM) - 1:
                    found.append(Strip(image, inside))
                top += 40.0
    return found


def _sheet(of: list[Strip], rng: Rng) -> tuple[np.ndarray, list[TickBox]]:
    """Some strips side by side."""
    wide, high = round(_STRIP_MM * PX_PER_MM), round(_HIGH_MM * PX_PER_MM)
    page = np.full((high, wide * _STRIPS, 3), 255, np.uint8)
    boxes: list[TickBox] = []
    often = np.array([len(one.boxes) ** 1.5 for one in of])
    for at in range(_STRIPS):
        strip = of[int(rng.choice(len(of), p=often / often.sum()))]
        part = strip.image[:high, :wide]
        page[: part.shape[0], at * wide : at * wide + part.shape[1]] = part
        boxes += [
            replace(box, x_mm=box.x_mm + at * wide / PX_PER_MM, id=f"{at}:{number}")
            for number, box in enumerate(strip.boxes)
        ]
    return page, boxes


def _inner(page: np.ndarray, box: TickBox) -> np.ndarray:
    x0, y0 = round((box.x_mm + 0.5) * PX_PER_MM), round((box.y_mm + 0.5) * PX_PER_MM)
    side = round((box.width_mm - 1.0) * PX_PER_MM)
    return page[y0 : y0 + side, x0 : x0 + side]


def _darkness(page: np.ndarray, boxes: list[TickBox]) -> np.ndarray:
    """How much ink each box holds, in square millimetres of black."""
    return (
        np.array([float((255 - _inner(page, box)[::2, ::2].min(axis=2)).sum()) for box in boxes])
        / 255
        / (PX_PER_MM / 2) ** 2
    )


def _some_sign(hand: Hand, box: TickBox, rng: Rng) -> tuple[int, str, list[tuple[Pen, list[np.ndarray]]]]:
    mark = sign(hand, box, rng)
    told = YES if mark.meant is Meant.YES else UNTOLD if "broad" in mark.kind else OTHER
    return told, mark.kind, [(pen, list(lines)) for pen, lines in mark.strokes]


def _seldom_seen(hand: Hand, rng: Rng) -> Hand:
    """Somebody with any sign and perhaps a felt pen or a pencil."""
    pen = hand.pen
    if rng.random() < 0.4:
        pens = (some_pen(rng) for _ in range(200))
        pen = next((one for one in pens if one.name in {"felt pen", "pencil"} and one.width_mm < 1.2), pen)
    return replace(hand, sign=str(rng.choice(SIGNS)), pen=pen)


def _fill_in(
    page: np.ndarray,
    boxes: list[TickBox],
    rng: Rng,
    kinds: tuple[str, ...],
    shares: tuple[float, float],
    *,
    seldom: bool,
) -> tuple[list[int], list[str]]:
    """Fill in the sheet: what each box is to be taken for, and the kind of its mark."""
    hand = some_hand(rng, some_pen(rng))
    weights = np.array([KINDS[one][1] for one in kinds])
    labels, names = [EMPTY] * len(boxes), ["empty"] * len(boxes)
    ink = _darkness(page, boxes)
    many = rng.random() < 0.3
    for at in rng.permutation(len(boxes)):
        box = boxes[at]
        chance = rng.random()
        theirs = some_hand(rng, some_pen(rng)) if many else hand
        if chance < shares[0]:
            theirs = _seldom_seen(theirs, rng) if seldom and rng.random() < 0.5 else theirs
            label, name, strokes = _some_sign(theirs, box, rng)
            for pen, lines in strokes:
                draw(page, lines, pen, rng)
        elif chance < shares[0] + shares[1]:
            label, name = OTHER, str(rng.choice(list(kinds), p=weights / weights.sum()))
            KINDS[name][2](page, box, theirs, rng)
        else:
            continue
        if name in {"ghost", "doubt: faint pencil", "erased", "doubt: tiny mark", "dirt"}:
            grown = float(_darkness(page, [box])[0] - ink[at])
            label = UNTOLD if grown < _STRANGE_MM2 / 2 else OTHER
        _meddled(page, boxes, ink, labels, names, int(at))
        if labels[at] == EMPTY:
            labels[at], names[at] = label, name
        else:
            labels[at] = OTHER if label == OTHER else UNTOLD
            names[at] = f"{name}, run over"
        ink = _darkness(page, boxes)
    if rng.random() < 0.12:
        what = str(rng.choice(list(OVER_THE_PAGE)))
        OVER_THE_PAGE[what](page, boxes, some_pen(rng) if rng.random() < 0.5 else hand.pen, rng)
        _meddled(page, boxes, ink, labels, names, -1, what)
    return labels, names


def _meddled(
    page: np.ndarray,
    boxes: list[TickBox],
    before: np.ndarray,
    labels: list[int],
    names: list[str],
    own: int,
    what: str = "strange",
) -> None:
    """Take note of the boxes into which ink came that belongs to something else."""
    for at, more in enumerate(_darkness(page, boxes) - before):
        if at == own or more < _NOTHING_MM2:
            continue
        if labels[at] == EMPTY and more > _STRANGE_MM2:
            labels[at], names[at] = OTHER, what
        elif labels[at] != OTHER:
            labels[at] = UNTOLD


def _creased(picture: np.ndarray, view: object, rng: Rng, origin: np.ndarray) -> None:
    """Folds across the small sheet, which those of a whole page would mostly miss."""
    for _ in range(int(rng.integers(1, 3))):
        turn = float(rng.choice([0.0, np.pi / 2, rng.uniform(0, np.pi)], p=[0.5, 0.3, 0.2]))
        way = np.array([np.cos(turn), np.sin(turn)])
        middle = origin + rng.uniform(5, 55, 2)
        points = middle + np.linspace(-120, 120, 50)[:, None] * way + rng.normal(0, 0.15, (50, 2))
        pixels = np.rint(view.place(points, printed=False)).astype(np.int32)  # type: ignore[attr-defined]
        thick = max(1, round(rng.uniform(0.15, 0.5) * view.px_per_mm()))  # type: ignore[attr-defined]
        darker = rng.random() < 0.6
        keep = rng.uniform(0.62, 0.93) if darker else 1.0
        paper.shade(picture, pixels, thick, keep, lift=0.0 if darker else rng.uniform(0.1, 0.5))


def sheet_of_boxes(
    of: list[Strip],
    rng: Rng,
    kinds: tuple[str, ...],
    *,
    shares: tuple[float, float] = (0.33, 0.42),
    seldom: bool = False,
) -> list[Cut]:
    """One sheet, filled in (`shares`: of plain yes and of other marks) and seen by a scanner or a telephone."""
    page, boxes = _sheet(of, rng)
    page, _ = paper.toned(page, rng)
    labels, names = _fill_in(page, boxes, rng, kinds, shares, seldom=seldom)
    if rng.random() < 0.15:
        box = boxes[int(rng.integers(len(boxes)))]
        area = Area(x_mm=box.x_mm + 6.5, y_mm=box.y_mm - 1, width_mm=25, height_mm=6)
        ink = _darkness(page, boxes)
        draw(page, text(area, rng, letters=9, overflow=False), some_pen(rng), rng)
        _meddled(page, boxes, ink, labels, names, -1)
    if rng.random() < 0.12:
        page = paper.shone_through(page, np.roll(page, (90, 170), (0, 1)), rng)
    page, _ = paper.coloured(page, rng)
    phone = rng.random() < 0.25
    view, _ = photographed(rng) if phone else scanned(rng)
    size = np.array(page.shape[1::-1]) / PX_PER_MM
    origin = rng.uniform((5, 5), np.array(A4) - size - 5)
    view.printed = view.printed @ np.array([[1, 0, origin[0]], [0, 1, origin[1]], [0, 0, 1]])
    ends = view.place(np.array([[0, 0], [size[0], 0], [0, size[1]], size]))
    low, far = np.floor(ends.min(axis=0)), np.ceil(ends.max(axis=0))
    view.flat = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]]) @ view.flat
    part = float(np.hypot(*(far - low))) / float(np.hypot(view.width, view.height))
    view.width, view.height, view.lens = int(far[0] - low[0]), int(far[1] - low[1]), view.lens * part**2
    picture = view.take(page)
    if rng.random() < 0.25:
        _creased(picture, view, rng, origin)
    if rng.random() < 0.25:
        paper.specks(picture, view, rng)
    if rng.random() < 0.03:
        paper.stain(picture, view, rng)
    finish = returns.photograph_of if phone else returns.scan_of
    picture, _ = finish(picture, view, rng)
    return _cut(np.ascontiguousarray(picture), view, boxes, labels, names, size, rng)


def _cut(
    picture: np.ndarray,
    view: object,
    boxes: list[TickBox],
    labels: list[int],
    names: list[str],
    size: np.ndarray,
    rng: Rng,
) -> list[Cut]:
    """Look for the boxes as the reader does, from where a page's homography is wrong by as much as it really is."""
    x, y = np.meshgrid(np.linspace(0, size[0], 7), np.linspace(0, size[1], 7))
    places = np.column_stack([x.ravel(), y.ravel()])
    matrix, _ = cv2.findHomography(places, view.place(places))  # type: ignore[attr-defined]
    turn, scale = np.deg2rad(rng.normal(0, 0.25)), 1 + rng.normal(0, 0.003)
    c, s = scale * np.cos(turn), scale * np.sin(turn)
    off = rng.normal(0, 0.2, 2)
    matrix = matrix @ np.array([[c, -s, off[0]], [s, c, off[1]], [0, 0, 1.0]])
    px = float(view.px_per_mm())  # type: ignore[attr-defined]
    if px > 1.25 * locate_boxes.PX_PER_MM:
        factor = locate_boxes.PX_PER_MM / px
        smaller = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        across, down = smaller.shape[1] / picture.shape[1], smaller.shape[0] / picture.shape[0]
        matrix = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5], [0, 0, 1]]) @ matrix
        picture = smaller
    found = {box.id: locate_boxes.look_for(picture, matrix, box, rng.normal(0, 0.15, 2), 1.6) for box in boxes}
    look = print_of(found)
    if look is None or look.is_unsharp:
        return []
    return [
        Cut(label, name, found[box.id], look)
        for box, label, name in zip(boxes, labels, names, strict=True)
        if found[box.id].found
    ]


def examples(
    of: list[Strip], seed: int, number: int, kinds: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """What sheet `number` of `seed` teaches: views as bytes (n, 2, px, px), labels, kinds."""
    rng = np.random.default_rng([seed, number])
    cuts = [one for one in sheet_of_boxes(of, rng, kinds, seldom=number >= _AS_USUAL) if one.label != UNTOLD]
    if not cuts:
        return np.zeros((0, 2, 64, 64), np.uint8), np.zeros(0, np.int64), []
    views = np.stack([view_of(one.one, one.look) for one in cuts])
    return np.rint(views * 159).astype(np.uint8), np.array([one.label for one in cuts]), [one.kind for one in cuts]
