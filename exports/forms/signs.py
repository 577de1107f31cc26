"""Tells the signs of a yes by their strokes: a tick, a cross, one drawn without lifting the pen, a straight line."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from exports.forms.box_ink import FINE, NEAR_MM
from exports.forms.strokes import Array, Stroke, meeting_point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exports.forms.locate_boxes import Located
    from exports.forms.strokes import Shape

# How these were found: on the boxes of 150 scans and 50 photographs of seed 101 (even numbers), and against those of
# 100 scans and 30 photographs of seed 102 with a third of the boxes doubtful, none of which may read as a yes.
_LEAST_SECOND: Final = 0.12
_LEAST_SECOND_MM: Final = 0.6
LYING: Final = 25.0
_NEARLY_ALL: Final = 97
_CROSSING: Final = (55.0, 125.0)
RISING: Final = (30.0, 84.0)
STANDING: Final = 76.0
_UPWARDS: Final = (38.0, 72.0)
FALLING: Final = (98.0, 152.0)
_SHORT: Final = 0.6
_FALLS: Final = (82.0, 172.0)
_FOOT_MM: Final = 0.9
_FOOT_LEFT_MM: Final = 2.4
_FOOT_ABOVE_MM: Final = 2.0
_FOOT_OF_RISING: Final = 0.5
_OPEN: Final = 36.0
_WIDE_OPEN: Final = 50.0
_JOINING_ASIDE_MM: Final = 0.35
_CROSSING_BROKEN: Final = (60.0, 118.0)
_OF_END: Final = 0.16
_INSIDE_END: Final = 0.18
_SKIPPED_MM: Final = 0.9
_LEAST_ARM_MM: Final = 1.6
_LEAST_LONG_MM: Final = 2.6
_BESIDE_STROKE_MM: Final = 0.45
_LEFT_OVER_BESIDE_CROSS: Final = 0.1
_LEFT_OF_CROSS: Final = 0.05
_LEFT_OVER_BESIDE_PLUS: Final = 0.12
_SLANTING: Final = (22.0, 70.0)
_MOST_JOINT: Final = 0.5
_ONE_SIDED: Final = 0.92
HALF_MM: Final = 2.25
_OFF_MIDDLE: Final = 0.75
"""So far from the middle of a box to its edge the strokes of a cross may meet."""
_NEARLY: Final = 0.68
_ANOTHER_WAY: Final = 35.0


def is_cross(one: Located, *groups: tuple[Stroke, ...]) -> bool:
    """Whether the two main strokes cross each other inside the box, not close to its edge."""
    if len(groups) < 2:
        return False
    first, second = (main_stroke(group) for group in groups)
    crossing = meeting_point(_longer_by(first, -_OF_END * first.length), _longer_by(second, -_OF_END * second.length))
    if crossing is None or not _CROSSING[0] < abs(first.direction - second.direction) < _CROSSING[1]:
        return False
    if max(first.length, second.length) < _LEAST_LONG_MM * FINE:
        return False  # the corner of a letter
    low, steep = sorted((first.steepness, second.steepness))
    if low < _SLANTING[0] and steep < _SLANTING[1]:
        return False  # a lying line through a slanting one
    middle = (one.box.width_mm / 2 + NEAR_MM) * FINE - 0.5
    return bool(np.abs(np.array(crossing) - middle).max() / FINE < _OFF_MIDDLE * HALF_MM)


def is_plus(one: Located, shape: Shape) -> bool:
    """Whether nothing but a lying and a standing stroke cross each other."""
    if not is_cross(one, *shape.groups[:2]) or shape.beyond(2) > _LEFT_OVER_BESIDE_PLUS:
        return False
    lying, standing = sorted(main_stroke(group).steepness for group in shape.groups[:2])
    return lying < LYING and standing > 90 - LYING + 7


def _slanting_cross(one: Located, shape: Shape) -> tuple[float, Array, Array] | None:
    """Where in x the two slanting strokes of a cross meet, the points of ink beside both, and those of other strokes.

    None where none do.

    Pens skip: one stroke may end a little before the other, and is followed in both directions.
    """
    middle = (one.box.width_mm / 2 + NEAR_MM) * FINE - 0.5
    for pair in combinations(range(min(4, len(shape.groups))), 2):
        first, second = (main_stroke(shape.groups[at]) for at in pair)
        if not all(_SLANTING[0] < stroke.steepness < _SLANTING[1] for stroke in (first, second)):
            continue
        if not _CROSSING_BROKEN[0] < abs(first.direction - second.direction) < _CROSSING_BROKEN[1]:
            continue
        longer, shorter = (first, second) if first.length >= second.length else (second, first)
        crossing = meeting_point(
            _longer_by(longer, -_INSIDE_END * longer.length), _longer_by(shorter, _SKIPPED_MM * FINE)
        )
        if crossing is None or np.abs(np.array(crossing) - middle).max() / FINE > _OFF_MIDDLE * HALF_MM:
            continue
        if shorter.length < max(_LEAST_ARM_MM * FINE, 0.4 * longer.length) or longer.length < _LEAST_LONG_MM * FINE:
            continue
        beside = np.minimum(_aside(shape.points, longer), _aside(shape.points, shorter)) > _BESIDE_STROKE_MM * FINE
        return crossing[0], shape.points[beside], shape.points[beside & ~np.isin(shape.owner, pair)]
    return None


def is_clean_cross(one: Located, shape: Shape) -> bool:
    """Whether there is little more than the strokes of a slanting cross, or all the rest lies to the right of it.

    The pen may have stayed on the paper between the strokes. A line through an answer, a ring and lines to and fro
    leave ink on both sides, a tick that was crossed out to the left.
    """
    found = _slanting_cross(one, shape)
    if found is None:
        return False
    across, rest, of_others = found
    share = len(rest) / len(shape.points)
    if _left_of(of_others, across) > _LEFT_OF_CROSS * len(shape.points):
        return False
    if share <= _LEFT_OVER_BESIDE_CROSS:
        return True
    return share <= _MOST_JOINT and bool(((rest[:, 0] - across) / FINE > _JOINING_ASIDE_MM).mean() >= _ONE_SIDED)


def is_struck_tick(shape: Shape) -> bool:
    """Whether something lies to the left of two strokes that cross, as where a tick was crossed out."""
    first, second = (main_stroke(group) for group in shape.groups[:2])
    crossing = meeting_point(_longer_by(first, FINE), _longer_by(second, FINE))
    if crossing is None:
        return False
    beside = np.minimum(_aside(shape.points, first), _aside(shape.points, second)) > _BESIDE_STROKE_MM * FINE
    beside &= ~np.isin(shape.owner, (0, 1))  # strokes that bend
    return _left_of(shape.points[beside], crossing[0]) > _LEFT_OF_CROSS * len(shape.points)


def _left_of(points: Array, x: float) -> int:
    return int((points[:, 0] < x - _JOINING_ASIDE_MM * FINE).sum())


def _longer_by(stroke: Stroke, more: float) -> Stroke:
    x, y = (
        more * (last - first) / max(stroke.length, 1e-6)
        for first, last in ((stroke.x0, stroke.x1), (stroke.y0, stroke.y1))
    )
    return Stroke(stroke.x0 - x, stroke.y0 - y, stroke.x1 + x, stroke.y1 + y, stroke.share)


def _aside(points: Array, stroke: Stroke) -> Array:
    """How far points lie from the line of a stroke, in pixels."""
    along = np.array([stroke.x1 - stroke.x0, stroke.y1 - stroke.y0]) / max(stroke.length, 1e-6)
    offset = points - (stroke.x0, stroke.y0)
    return np.asarray(np.abs(offset[:, 0] * along[1] - offset[:, 1] * along[0]), np.float64)


def is_tick(shape: Shape) -> bool:
    """Whether two strokes that do not cross stand as those of a tick: the longer, or one nearly as long, rises.

    The other falls and ends where that begins: so a tick is no seven, no arrow and no letter. Lines to and fro lie
    side by side; those of a letter stand.
    """
    first, second = (main_stroke(group) for group in shape.groups[:2])
    turn = abs(first.direction - second.direction)
    turn = min(turn, 180 - turn)
    longest = max(first.length, second.length)
    rising = [
        (one, other)
        for one, other in ((first, second), (second, first))
        if one.length >= _NEARLY * longest and RISING[0] < one.direction < RISING[1] and _meet_below(one, other)
    ]
    longer, shorter = (first, second) if first.length >= second.length else (second, first)
    if (
        _UPWARDS[0] < longer.direction < _UPWARDS[1]
        and shorter.length < _SHORT * longer.length
        and shorter.steepness > 60
        and _meet_below(longer, shorter)
    ):
        return True  # a long stroke up to the right, and a short one down that stands rather steeply
    return any(turn >= (_OPEN if one.direction < STANDING else _WIDE_OPEN) for one, _ in rising)


def _meet_below(rising: Stroke, falling: Stroke) -> bool:
    """Whether a falling stroke comes from the left and ends about where the rising one begins.

    What lies between is round, or hidden by the outline.
    """
    if not _FALLS[0] < falling.direction < _FALLS[1]:
        return False
    low = np.array(max(_ends(rising), key=lambda end: end[1]))
    foot = np.array(max(_ends(falling), key=lambda end: end[1]))
    head = min(_ends(falling), key=lambda end: end[1])
    x, y = (foot - low) / FINE
    return bool(
        -_FOOT_LEFT_MM < x < _FOOT_MM
        and -_FOOT_ABOVE_MM < y < _FOOT_MM
        and np.hypot(x, y) * FINE < _FOOT_OF_RISING * rising.length
        and head[0] < low[0] + _FOOT_MM * FINE
    )


def _ends(stroke: Stroke) -> tuple[tuple[float, float], tuple[float, float]]:
    return (stroke.x0, stroke.y0), (stroke.x1, stroke.y1)


def is_small_tick(shape: Shape, least_rising_mm: float) -> bool:
    """Whether two short strokes are plainly those of a tick, one falling and a longer one rising."""
    if not has_second(shape):
        return False
    first, second = (main_stroke(group) for group in shape.groups[:2])
    rising, falling = (first, second) if first.length >= second.length else (second, first)
    return (
        RISING[0] < rising.direction < STANDING
        and FALLING[0] < falling.direction < FALLING[1]
        and rising.length >= least_rising_mm * FINE
    )


def main_stroke(group: tuple[Stroke, ...]) -> Stroke:
    """The longest piece of a stroke that bends."""
    return max(group, key=lambda stroke: stroke.length)


def has_second(shape: Shape) -> bool:
    """Whether a second stroke is one, and no spur of the first."""
    if len(shape.groups) < 2:
        return False
    second = shape.groups[1]
    return (
        sum(one.share for one in second) >= _LEAST_SECOND
        and max(one.length for one in second) >= _LEAST_SECOND_MM * FINE
    )


def has_head(shape: Shape) -> bool:
    """Whether a second stroke goes another way than the first, as the head of an arrow or the bar of a seven."""
    if not has_second(shape):
        return False
    first, second = (main_stroke(group) for group in shape.groups[:2])
    turn = abs(first.direction - second.direction)
    return min(turn, 180 - turn) > _ANOTHER_WAY


def is_straight(shape: Shape, shaking_mm: float) -> bool:
    """Whether all ink lies along one line: a shaking hand draws it in pieces, or draws it twice."""
    whole = end_to_end([stroke for group in shape.groups for stroke in group])
    return float(np.percentile(_aside(shape.points, whole), _NEARLY_ALL)) < shaking_mm * FINE


def end_to_end(group: Sequence[Stroke]) -> Stroke:
    """A stroke that bends, from end to end."""
    ends = np.array([end for one in group for end in ((one.x0, one.y0), (one.x1, one.y1))])
    apart = np.hypot(*(ends[:, None] - ends[None]).transpose(2, 0, 1))
    first, last = np.unravel_index(int(np.argmax(apart)), apart.shape)
    (x0, y0), (x1, y1) = ends[first].tolist(), ends[last].tolist()
    return Stroke(x0, y0, x1, y1, sum(one.share for one in group))
