"""Takes the ink in a box apart into straight strokes: a tick or a cross is two, a correction is more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]

_MOST_POINTS: Final = 56
_STEPS: Final = 14
_STEADY: Final = 0.86
"""A stroke must lie on ink over this share of its length: pens skip."""
_MOST_STROKES: Final = 6
_LEAST_SHARE: Final = 0.07
"""What explains less of the ink is left over, no stroke."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One straight stroke, from (x0, y0) to (x1, y1) in pixels, and the share of the ink that only it explains."""

    x0: float
    y0: float
    x1: float
    y1: float
    share: float

    @property
    def length(self) -> float:
        """In pixels."""
        return float(np.hypot(self.x1 - self.x0, self.y1 - self.y0))

    @property
    def angle(self) -> float:
        """Degrees from lying (0) to standing (90)."""
        return float(np.degrees(np.arctan2(abs(self.y1 - self.y0), abs(self.x1 - self.x0))))


def width_of(ink: Mask) -> float:
    """How broad the pen is, in pixels: twice the usual depth along the middle of the strokes."""
    depth = _depth(ink)
    ridge = depth[_ridge(ink, depth)]
    return float(2 * np.median(ridge)) if ridge.size else 0.0


@dataclass(frozen=True, slots=True)
class Shape:
    """Ink as straight strokes, the one that explains most first, and the share of it that they leave unexplained.

    `crowding`: how much longer a line this ink would draw than the strokes are; about 1 for a tick or a cross.
    """

    strokes: tuple[Stroke, ...]
    left_over: float
    crowding: float

    def beyond(self, count: int) -> float:
        """The share of the ink that the first `count` strokes do not explain."""
        return 1 - sum(stroke.share for stroke in self.strokes[:count])


_NOTHING: Final = Shape((), 1.0, 1.0)


def take_apart(ink: Mask, line: Mask, *, shortest: float, tolerance: float) -> Shape:
    """Take ink apart into straight strokes; `shortest` and `tolerance` (how far one may bend) in pixels.

    `line`: where nobody knows what lies under the printed outline; strokes may run on through it.
    """
    depth = _depth(ink)
    rows, columns = np.nonzero(_ridge(ink, depth))
    if len(rows) < 2:
        return _NOTHING
    if len(rows) > _MOST_POINTS:
        kept = np.linspace(0, len(rows) - 1, _MOST_POINTS).astype(int)
        rows, columns = rows[kept], columns[kept]
    points = np.column_stack([columns, rows]).astype(np.float64)
    start, run, length = _candidates(points, ink, line, shortest)
    if not len(length):
        return _NOTHING
    along = run / length[:, None]
    offset = points[None] - start[:, None]
    forward = (offset * along[:, None]).sum(axis=2)
    aside = np.abs(offset[..., 0] * along[:, None, 1] - offset[..., 1] * along[:, None, 0])
    covers = (aside <= tolerance) & (forward >= -tolerance) & (forward <= length[:, None] + tolerance)
    cost = np.where(covers, 0.15 * aside / tolerance, 0.0)
    unexplained = np.ones(len(points), bool)
    strokes: list[Stroke] = []
    while len(strokes) < _MOST_STROKES and unexplained.any():
        best = int(np.argmax((covers[:, unexplained] - cost[:, unexplained]).sum(axis=1)))
        new = int((covers[best] & unexplained).sum())
        if new < max(2, _LEAST_SHARE * len(points)):
            break
        end = start[best] + run[best]
        x0, y0, x1, y1 = (float(one) for one in (*start[best], *end))
        strokes.append(Stroke(x0, y0, x1, y1, new / len(points)))
        unexplained &= ~covers[best]
    width = float(2 * np.median(depth[rows, columns]))
    on_line = sum(_length_on(line, stroke) for stroke in strokes)
    drawn = float(ink.sum()) / max(width, 1.0) + on_line
    told = sum(stroke.length + width for stroke in strokes)
    return Shape(tuple(strokes), float(unexplained.mean()), drawn / told if told else 1.0)


def _candidates(
    points: NDArray[np.float64], ink: Mask, line: Mask, shortest: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Start, run and length of every stroke between two points that lies on ink."""
    first, second = _pairs(len(points))
    start, run = points[first], points[second] - points[first]
    length = np.hypot(run[:, 0], run[:, 1])
    steps = np.linspace(0, 1, _STEPS)
    on_x = np.rint(start[:, :1] + run[:, :1] * steps).astype(int)
    on_y = np.rint(start[:, 1:] + run[:, 1:] * steps).astype(int)
    grown = cv2.dilate(ink.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    on_ink, on_line = grown[on_y, on_x], line[on_y, on_x]
    steady = (on_ink | on_line).mean(axis=1)
    possible = (length >= shortest) & (steady >= _STEADY) & (on_ink.mean(axis=1) > on_line.mean(axis=1))
    return start[possible], run[possible], length[possible]


def _length_on(line: Mask, stroke: Stroke) -> float:
    """How far a stroke runs under the printed outline, in pixels."""
    steps = np.linspace(0, 1, 40)
    x = np.rint(stroke.x0 + (stroke.x1 - stroke.x0) * steps).astype(int)
    y = np.rint(stroke.y0 + (stroke.y1 - stroke.y0) * steps).astype(int)
    return float(line[y, x].mean()) * stroke.length


def _ridge(ink: Mask, depth: NDArray[np.float32]) -> Mask:
    """The middle of the strokes."""
    highest = cv2.dilate(depth, np.ones((3, 3), np.uint8))
    return np.asarray(ink & (depth >= highest - 0.3) & (depth > 0.9), np.bool_)


@cache
def _pairs(count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    first, second = np.triu_indices(count, 1)
    return np.asarray(first, np.int64), np.asarray(second, np.int64)


def _depth(ink: Mask) -> NDArray[np.float32]:
    """How far each pixel of ink lies from paper."""
    return np.asarray(cv2.distanceTransform(ink.astype(np.uint8), cv2.DIST_L2, 5), np.float32)
