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


def take_apart(ink: Mask, *, shortest: float, tolerance: float) -> tuple[tuple[Stroke, ...], float]:
    """The straight strokes that explain the ink best, the longest first, and the share that is left over.

    `shortest` and `tolerance` (how far a stroke may bend) in pixels.
    """
    depth = _depth(ink)
    rows, columns = np.nonzero(_ridge(ink, depth))
    if len(rows) < 2:
        return (), 1.0
    if len(rows) > _MOST_POINTS:
        kept = np.linspace(0, len(rows) - 1, _MOST_POINTS).astype(int)
        rows, columns = rows[kept], columns[kept]
    points = np.column_stack([columns, rows]).astype(np.float64)
    first, second = _pairs(len(points))
    start, run = points[first], points[second] - points[first]
    length = np.hypot(run[:, 0], run[:, 1])
    steps = np.linspace(0, 1, _STEPS)
    on_x = np.rint(start[:, :1] + run[:, :1] * steps).astype(int)
    on_y = np.rint(start[:, 1:] + run[:, 1:] * steps).astype(int)
    grown = cv2.dilate(ink.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    steady = grown[on_y, on_x].mean(axis=1)
    possible = (length >= shortest) & (steady >= _STEADY)
    if not possible.any():
        return (), 1.0
    start, run, length = start[possible], run[possible], length[possible]
    along = run / length[:, None]
    offset = points[None] - start[:, None]
    forward = (offset * along[:, None]).sum(axis=2)
    aside = np.abs(offset[..., 0] * along[:, None, 1] - offset[..., 1] * along[:, None, 0])
    covers = (aside <= tolerance) & (forward >= -tolerance) & (forward <= length[:, None] + tolerance)
    open_points = np.ones(len(points), bool)
    strokes: list[Stroke] = []
    while len(strokes) < _MOST_STROKES and open_points.any():
        gain = covers[:, open_points].sum(axis=1) - 0.15 * aside_cost(aside, covers, open_points, tolerance)
        best = int(np.argmax(gain))
        new = int((covers[best] & open_points).sum())
        if new < max(2, 0.05 * len(points)):
            break
        end = start[best] + run[best]
        strokes.append(
            Stroke(float(start[best, 0]), float(start[best, 1]), float(end[0]), float(end[1]), new / len(points))
        )
        open_points &= ~covers[best]
    return tuple(strokes), float(open_points.mean())


def aside_cost(aside: NDArray[np.float64], covers: Mask, still: Mask, tolerance: float) -> NDArray[np.float64]:
    """Among strokes that explain as much, prefer the one that runs through the middle."""
    near = np.where(covers[:, still], aside[:, still], 0.0)
    return np.asarray(near.sum(axis=1) / tolerance, np.float64)


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
