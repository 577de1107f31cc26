"""Finds each printed box near its predicted place: paper bends and folds, so one homography is never enough."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.find_page import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.forms.find_page import Matrix, Pixels, Points
    from exports.forms.layout import PageLayout, TickBox

Ink = NDArray[np.float32]
"""How much darker than the paper around it each pixel is: 0 paper, 1 black."""

PX_PER_MM: Final = 8
MARGIN_MM: Final = 4.5
"""How much around a box is looked at."""
LINE_MM: Final = 0.4
_BROADEST_INK_MM: Final = 6.0
"""What is broader and dark is shadow or paper of another colour, no ink: a box that was blackened is 4.5 mm."""
_BESIDE_PX: Final = 5
_FIRST_REACH_MM: Final = 1.3
_REACH_PER_MM: Final = 0.025
"""How much farther from what is known already a box may have strayed; see `locate`."""
_LARGEST_REACH_MM: Final = 3.0
_NEIGHBOURS: Final = 6
LEAST_OUTLINE: Final = 0.10
"""The three clearest sides of a box must stand out by so much of black, the fourth by a third of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Located:
    """One box: `ink` around it with `centre` (x, y) in its pixels, `shift_mm` from its predicted place.

    `outline`: how much its clearest three sides stand out (0 to 1); `found` is False where they do not.
    """

    box: TickBox
    ink: Ink
    centre: tuple[float, float]
    shift_mm: tuple[float, float]
    outline: float
    found: bool


def ink_of(patch: Pixels) -> Ink:
    """How much darker than the paper around it each pixel is, in the colour channel where it shows most."""
    soft = cv2.GaussianBlur(patch, (3, 3), 0)
    size = round(_BROADEST_INK_MM * PX_PER_MM) | 1
    kernel = np.ones((size, size), np.uint8)
    paper = cv2.morphologyEx(cv2.GaussianBlur(patch, (5, 5), 0), cv2.MORPH_CLOSE, kernel)
    paper = cv2.GaussianBlur(paper, (0, 0), PX_PER_MM)
    darker = paper.astype(np.float32) - soft.astype(np.float32)
    # On yellow paper the blue channel is dark and rough: what it lacks counts by the brightest channel.
    share = _strongest(darker) / np.maximum(_strongest(paper).astype(np.float32), 24)
    return np.asarray(np.clip(share, 0, 1), np.float32)


def _strongest(patch: NDArray[Any]) -> NDArray[Any]:
    """Return the largest channel of each pixel; along an axis of three numpy would take several times as long."""
    return reduce(np.maximum, cv2.split(patch))


def locate(image: Pixels, homography: Matrix, layout: PageLayout, marks: Sequence[int]) -> dict[str, Located]:
    """Find all tick boxes of a page, from the corner marks `marks` inward: each is expected where its neighbours say.

    The farther the next neighbour that is known, the wider the search.
    """
    anchors = [
        (np.array([mark.x_mm + mark.width_mm / 2, mark.y_mm + mark.height_mm / 2]), np.zeros(2))
        for mark in layout.marks
        if mark.marker in marks
    ]
    waiting = {box.id: box for box in layout.ticks}
    found: dict[str, Located] = {}
    while waiting:
        known = np.array([at for at, _ in anchors]).reshape(-1, 2)
        box = min(waiting.values(), key=lambda one: _nearest(known, _centre_mm(one)))
        del waiting[box.id]
        distance = _nearest(known, _centre_mm(box))
        reach = min(_LARGEST_REACH_MM, _FIRST_REACH_MM + _REACH_PER_MM * distance)
        one = look_for(image, homography, box, _predicted(anchors, _centre_mm(box)), reach)
        found[box.id] = one
        if one.found:
            anchors.append((_centre_mm(box), np.array(one.shift_mm)))
    for lost in [one for one in found.values() if not one.found]:
        again = look_for(image, homography, lost.box, _predicted(anchors, _centre_mm(lost.box)), _FIRST_REACH_MM)
        found[lost.box.id] = again
    return {box.id: found[box.id] for box in layout.ticks}


def shift_at(found: dict[str, Located], at_mm: Points) -> Points:
    """How far the paper lies from its predicted place at a point between boxes, in millimetres."""
    anchors = [(_centre_mm(one.box), np.array(one.shift_mm)) for one in found.values() if one.found]
    return _predicted(anchors, at_mm)


def _centre_mm(box: TickBox) -> Points:
    return np.array([box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2])


def _nearest(known: Points, at: Points) -> float:
    return float(np.hypot(*(known - at).T).min()) if len(known) else 1e3


def _predicted(anchors: Sequence[tuple[Points, Points]], at: Points) -> Points:
    """The shift that the nearest known places suggest: their mean, the nearer the heavier."""
    if not anchors:
        return np.zeros(2)
    places = np.array([one for one, _ in anchors])
    shifts = np.array([one for _, one in anchors])
    distances = np.hypot(*(places - at).T)
    nearest = np.argsort(distances)[:_NEIGHBOURS]
    weights = 1 / (distances[nearest] + 4.0) ** 2
    return np.asarray((shifts[nearest] * weights[:, None]).sum(axis=0) / weights.sum(), np.float64)


def look_for(image: Pixels, homography: Matrix, box: TickBox, predicted: Points, reach_mm: float) -> Located:
    """Find one box within `reach_mm` of its predicted place, then once more around where it was found."""
    corner = np.array([box.x_mm, box.y_mm]) + predicted - MARGIN_MM
    size = box.width_mm + 2 * MARGIN_MM, box.height_mm + 2 * MARGIN_MM
    patch, _ = cut(image, homography, corner, size, px_per_mm=PX_PER_MM)
    ink = ink_of(patch)
    middle = ink.shape[1] / 2 - 0.5, ink.shape[0] / 2 - 0.5
    centre, outline, is_clear = _best(ink, box, middle, reach_mm * PX_PER_MM)
    moved = predicted + (np.array(centre) - np.array(middle)) / PX_PER_MM
    return Located(box, ink, centre, (float(moved[0]), float(moved[1])), outline, is_clear)


def _best(ink: Ink, box: TickBox, middle: tuple[float, float], reach: float) -> tuple[tuple[float, float], float, bool]:
    """The centre of the outline that stands out most, to a fraction of a pixel."""
    width, height = (round((side - LINE_MM) * PX_PER_MM) for side in (box.width_mm, box.height_mm))
    lying, standing = _lines(ink, width), _lines(ink.T, height).T
    columns = np.arange(int(np.ceil(middle[0] - reach)), int(np.floor(middle[0] + reach)) + 1)
    rows = np.arange(int(np.ceil(middle[1] - reach)), int(np.floor(middle[1] + reach)) + 1)
    x, y = np.meshgrid(columns, rows)
    left, top = x - width // 2, y - height // 2
    sides = np.sort(
        np.stack([lying[top, x], lying[top + height, x], standing[y, left], standing[y, left + width]]), axis=0
    )
    far = ((x - middle[0]) ** 2 + (y - middle[1]) ** 2) / (3 * max(reach, 1)) ** 2
    score = sides.mean(axis=0) + 0.5 * sides[0] + 0.5 * sides[1]
    wanted = score * (1 - 0.5 * far)
    row, column = np.unravel_index(int(np.argmax(wanted)), wanted.shape)
    clear = float(sides[1:, row, column].mean())
    weakest = float(sides[0, row, column])
    is_clear = float(sides[1, row, column]) >= LEAST_OUTLINE and weakest >= LEAST_OUTLINE / 3
    exact = (
        float(x[row, column]) + _peak(score[row], int(column)) + (width / 2 - width // 2),
        float(y[row, column]) + _peak(score[:, column], int(row)) + (height / 2 - height // 2),
    )
    return exact, clear, is_clear


def _lines(ink: Ink, length: int) -> Ink:
    """How much a lying line of this length, centred on each pixel, stands out from what is beside it."""
    soft = cv2.boxFilter(ink, -1, (max(3, length - 4), 3), borderType=cv2.BORDER_REPLICATE)
    above, below = np.roll(soft, _BESIDE_PX, axis=0), np.roll(soft, -_BESIDE_PX, axis=0)
    return np.asarray(soft - 0.35 * (above + below) - 0.3 * np.minimum(above, below), np.float32)


def _peak(values: Ink, at: int) -> float:
    """How far the top of the parabola through three values lies from the middle one."""
    if not 0 < at < len(values) - 1:
        return 0.0
    before, here, after = (float(one) for one in values[at - 1 : at + 2])
    bend = before - 2 * here + after
    return 0.0 if bend >= -1e-9 else float(np.clip((before - after) / (2 * bend), -0.5, 0.5))
