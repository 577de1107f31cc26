"""Takes the ink in a box apart into straight strokes: a tick or a cross is two, a correction is more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Array = NDArray[np.float64]

_MOST_POINTS: Final = 64
_STEPS: Final = 18
_STEADY: Final = 0.84
"""A stroke must lie on ink over this share of its length: pens skip."""
_MOST_STROKES: Final = 6
_LEAST_SHARE: Final = 0.06
"""What explains less of the ink is left over, no stroke."""
_AROUND: Final = np.array([[128, 1, 2], [64, 0, 4], [32, 16, 8]], np.float32)
"""The pixels around one as the bits of a number, from the one above it on with the sun."""
_SAME_DIRECTION: Final = 33.0
"""Strokes that touch and differ by fewer degrees are one that bends, or one drawn twice."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One straight stroke, from (x0, y0) to (x1, y1) in pixels, and the share of the ink that it adds."""

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
    def direction(self) -> float:
        """Degrees from 0 (lying) over 45 (rising to the right) to 180."""
        return float(np.degrees(np.arctan2(self.y0 - self.y1, self.x1 - self.x0)) % 180)

    @property
    def steepness(self) -> float:
        """Degrees from lying (0) to standing (90)."""
        return min(self.direction, 180 - self.direction)


@dataclass(frozen=True, slots=True)
class Shape:
    """Ink as straight strokes in `groups` (each one stroke that bends), the one that explains most first.

    `crowding`: how much longer the ink's lines are than these strokes; about 1 for a tick or a cross. `points`: some
    along the middle of the ink (x, y in pixels), `owner` the number of the group that explains each, -1 for none.
    """

    groups: tuple[tuple[Stroke, ...], ...]
    crowding: float
    points: Array
    owner: NDArray[np.int64]

    def beyond(self, count: int) -> float:
        """The share of the ink that the first `count` groups do not explain."""
        return 1 - sum(stroke.share for group in self.groups[:count] for stroke in group)


NOTHING: Final = Shape((), 1.0, np.zeros((0, 2)), np.zeros(0, np.int64))


def width_of(ink: Mask) -> float:
    """How broad the pen is, in pixels: twice the usual depth along the middle of the strokes."""
    middle = thinned(ink)
    return float(2 * np.median(_depth(ink)[middle])) if middle.any() else 0.0


def take_apart(ink: Mask, line: Mask, *, shortest: float, tolerance: float) -> Shape:
    """Take ink apart into straight strokes; `shortest` and `tolerance` (how far one may bend) in pixels.

    `line`: where nobody knows what lies under the printed outline; strokes may run on through it.
    """
    middle = thinned(ink)
    rows, columns = np.nonzero(middle)
    if len(rows) < 3:
        return NOTHING
    if len(rows) > _MOST_POINTS:
        kept = np.linspace(0, len(rows) - 1, _MOST_POINTS).astype(int)
        rows, columns = rows[kept], columns[kept]
    points = np.column_stack([columns, rows]).astype(np.float64)
    start, run = _candidates(points, ink, line, shortest)
    if not len(start):
        return NOTHING
    length = np.hypot(run[:, 0], run[:, 1])
    along = run / length[:, None]
    offset = points[None] - start[:, None]
    forward = (offset * along[:, None]).sum(axis=2)
    aside = np.abs(offset[..., 0] * along[:, None, 1] - offset[..., 1] * along[:, None, 0])
    covers = (aside <= tolerance) & (forward >= -tolerance) & (forward <= length[:, None] + tolerance)
    worth = np.where(covers, 1 - 0.15 * aside / tolerance, 0.0)
    unexplained = np.ones(len(points), bool)
    strokes: list[Stroke] = []
    by = np.full(len(points), -1)
    while len(strokes) < _MOST_STROKES and unexplained.any():
        best = int(np.argmax(worth[:, unexplained].sum(axis=1)))
        new = int((covers[best] & unexplained).sum())
        if new < max(2, _LEAST_SHARE * len(points)):
            break
        # From the first to the last point that lies on it: several strokes explain the same, most of them too short.
        reach = forward[best][covers[best]]
        ends = start[best] + along[best] * np.array([[reach.min()], [reach.max()]])
        (x0, y0), (x1, y1) = ends.tolist()
        by[covers[best] & unexplained] = len(strokes)
        strokes.append(Stroke(x0, y0, x1, y1, new / len(points)))
        unexplained &= ~covers[best]
    told = sum(stroke.length * (1 - _share_on(line, stroke)) for stroke in strokes)
    groups = _grouped(strokes, near=3 * tolerance)
    home = {id(stroke): at for at, group in enumerate(groups) for stroke in group}
    owner = np.array([*(home[id(stroke)] for stroke in strokes), -1])[by]
    return Shape(groups, _drawn(middle) / max(told, 1.0), points, owner)


def meeting_point(one: Stroke, other: Stroke) -> tuple[float, float] | None:
    """Where two strokes cross each other, in pixels; None where they do not."""
    ax, ay, bx, by = one.x1 - one.x0, one.y1 - one.y0, other.x1 - other.x0, other.y1 - other.y0
    across = ax * by - ay * bx
    if abs(across) < 1e-6:
        return None
    dx, dy = other.x0 - one.x0, other.y0 - one.y0
    here, there = (dx * by - dy * bx) / across, (dx * ay - dy * ax) / across
    if not (0 < here < 1 and 0 < there < 1):
        return None
    return one.x0 + here * ax, one.y0 + here * ay


def thinned(ink: Mask) -> Mask:
    """The middle of the strokes, one pixel broad (Zhang and Suen, Communications of the ACM 27, 1984)."""
    image = np.pad(ink, 1).astype(np.uint8)
    while True:
        before = int(image.sum())
        for let_go in _let_go():
            around = cv2.filter2D(image, cv2.CV_8U, _AROUND, borderType=cv2.BORDER_CONSTANT)
            image[(image == 1) & let_go[around]] = 0
        if int(image.sum()) == before:
            break
    for turns in range(4):
        # The corners of staircases: a slanting line is to be one pixel broad there as well.
        turned = np.rot90(image, turns)
        turned[(turned & np.roll(turned, 1, 0) & np.roll(turned, -1, 1) & ~_near(turned)) == 1] = 0
    return np.asarray(image[1:-1, 1:-1] > 0, np.bool_)


@cache
def _let_go() -> tuple[Mask, Mask]:
    """For each way the eight pixels around one can be (`_AROUND`), whether it goes: first turn, second."""
    north, north_east, east, south_east, south, south_west, west, north_west = (
        (np.arange(256) >> bit) & 1 for bit in range(8)
    )
    around = (north, north_east, east, south_east, south, south_west, west, north_west)
    count = sum(around)
    changes = sum((1 - one) * other for one, other in zip(around, (*around[1:], around[0]), strict=True))
    thin = (count >= 2) & (count <= 6) & (changes == 1)
    return (
        np.asarray(thin & (north * east * south == 0) & (east * south * west == 0), np.bool_),
        np.asarray(thin & (north * east * west == 0) & (north * south * west == 0), np.bool_),
    )


def _near(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Whether there is a line on the other side, below, to the left or between."""
    below, left = np.roll(image, -1, 0), np.roll(image, 1, 1)
    return np.asarray(below | left | np.roll(below, 1, 1), np.uint8)


def _drawn(middle: Mask) -> float:
    """How long the lines are, in pixels."""
    straight = (middle[1:] & middle[:-1]).sum() + (middle[:, 1:] & middle[:, :-1]).sum()
    slanting = (middle[1:, 1:] & middle[:-1, :-1]).sum() + (middle[1:, :-1] & middle[:-1, 1:]).sum()
    return float(straight + np.sqrt(2) * slanting)


def _candidates(points: Array, ink: Mask, line: Mask, shortest: float) -> tuple[Array, Array]:
    """Start and run of every stroke between two points that lies on ink."""
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
    return start[possible], run[possible]


def _grouped(strokes: list[Stroke], *, near: float) -> tuple[tuple[Stroke, ...], ...]:
    """Put together what touches and has one direction; the group that explains most comes first."""
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        home = next((one for one in groups if any(_continues(other, stroke, near) for other in one)), None)
        if home is None:
            groups.append([stroke])
        else:
            home.append(stroke)
    groups.sort(key=lambda one: -sum(stroke.share for stroke in one))
    return tuple(tuple(one) for one in groups)


def _continues(one: Stroke, other: Stroke, near: float) -> bool:
    """Whether two strokes are one: they touch, end to end or one upon the other; side by side they are two."""
    turn = abs(one.direction - other.direction)
    if min(turn, 180 - turn) > _SAME_DIRECTION:
        return False
    steps = np.linspace(0, 1, 12)[:, None]
    here = np.array([one.x0, one.y0]) + steps * np.array([one.x1 - one.x0, one.y1 - one.y0])
    there = np.array([other.x0, other.y0]) + steps * np.array([other.x1 - other.x0, other.y1 - other.y0])
    if np.hypot(*(here[:, None] - there[None]).transpose(2, 0, 1)).min() > near:
        return False
    longer, shorter = (one, other) if one.length >= other.length else (other, one)
    along = np.array([longer.x1 - longer.x0, longer.y1 - longer.y0]) / max(longer.length, 1e-6)
    offset = np.array([(shorter.x0 + shorter.x1) / 2 - longer.x0, (shorter.y0 + shorter.y1) / 2 - longer.y0])
    forward, aside = float(offset @ along), abs(float(offset[0] * along[1] - offset[1] * along[0]))
    return not 0 <= forward <= longer.length or aside <= 0.37 * near


def _share_on(line: Mask, stroke: Stroke) -> float:
    """How much of a stroke runs under the printed outline."""
    steps = np.linspace(0, 1, 40)
    height, width = line.shape
    x = np.clip(np.rint(stroke.x0 + (stroke.x1 - stroke.x0) * steps).astype(int), 0, width - 1)
    y = np.clip(np.rint(stroke.y0 + (stroke.y1 - stroke.y0) * steps).astype(int), 0, height - 1)
    return float(line[y, x].mean())


@cache
def _pairs(count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    first, second = np.triu_indices(count, 1)
    return np.asarray(first, np.int64), np.asarray(second, np.int64)


def _depth(ink: Mask) -> NDArray[np.float32]:
    """How far each pixel of ink lies from paper."""
    return np.asarray(cv2.distanceTransform(ink.astype(np.uint8), cv2.DIST_L2, 5), np.float32)
