"""Decides what each tick box says from the ink in it: yes, no, or a question to a person. When in doubt it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.box_ink import (
    FINE,
    NEAR_MM,
    core_of,
    extent_mm,
    is_blackened,
    is_encircled,
    seen,
    touching_mm2,
    without_specks,
)
from exports.forms.locate_boxes import PX_PER_MM
from exports.forms.reader import Tick
from exports.forms.strokes import meeting_point, take_apart, width_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exports.forms.box_ink import Print, Seen
    from exports.forms.find_page import Points
    from exports.forms.locate_boxes import Located
    from exports.forms.strokes import Shape, Stroke

# How these were found: on simulated returns of the real forms (benchmarks/form_returns.py; even numbers only), 120
# scans and 60 photographs of seed 1, and 55 pages of seed 55 twice: with three quarters of the boxes doubtful, and with
# the tails of ticks running into other boxes. With these values none of their doubtful or empty boxes reads as a yes.
_NOTHING_MM2: Final = 0.10
_FAINT_NOTHING_MM2: Final = 0.30
_LEAST_MARK_MM2: Final = 0.45
_LEAST_EXTENT_MM: Final = 1.45
_FULL: Final = 0.72
_BROADEST_PEN_MM: Final = 1.5
_BROAD_MM: Final = 0.9
"""Pens this broad are black; a pale broad line was rubbed to and fro."""
_LEFT_OVER: Final = 0.16
_LEFT_OVER_BESIDE_JOINT: Final = 0.12
_LEAST_SLASH_MM: Final = 2.5
_STEEPNESS: Final = (22.0, 80.0)
_ENCIRCLED: Final = 0.4
_BEND_MM: Final = 0.28
_LEAST_OF_MARK: Final = 0.38
_LEAST_SECOND: Final = 0.12
_LEAST_SECOND_MM: Final = 0.6
_LYING: Final = 25.0
_BAR_OUT_MM: Final = 1.4
_SLASH_OUT_MM: Final = 1.7
_CROSSING: Final = (55.0, 125.0)
_RISING: Final = (30.0, 84.0)
_STANDING: Final = 76.0
_UPWARDS: Final = (38.0, 72.0)
_SHORT: Final = 0.6
_OPEN: Final = 36.0
_WIDE_OPEN: Final = 50.0
_JOINING: Final = 60.0
_JOINING_ASIDE_MM: Final = 0.9
_LOW_OUT_MM: Final = 0.5
_HALF_MM: Final = 2.25
_GAP_MM: Final = 0.5
_OUTSET_MM: Final = 0.25
_FAR_MM: Final = 2.8
_CROWDED: Final = 1.3
_BESIDE_MM2: Final = 0.3
_NEARLY: Final = 0.6
_TOUCHING_MM2: Final = 0.5
_RING_SHARE: Final = 0.16


def read_ticks(found: Mapping[str, Located], look: Print | None) -> tuple[dict[str, Tick], dict[str, str]]:
    """What each box says, and of those to ask about, why (the words of `PageReading.doubts`)."""
    ticks: dict[str, Tick] = {}
    doubts: dict[str, str] = {}
    for one in found.values():
        if look is None or not one.found:
            tick, why = Tick.ASK, "not_found"
        elif look.is_unsharp:
            tick, why = Tick.ASK, "unsharp"
        else:
            tick, why = _read(one, look)
        ticks[one.box.id] = tick
        if tick is Tick.ASK:
            doubts[one.box.id] = why
    return ticks, doubts


def _read(one: Located, look: Print) -> tuple[Tick, str]:
    """One box; a chain of reasons to ask, and what passes them all is plain."""
    marks = seen(one, look)
    area = float(marks.inside.sum()) / FINE**2
    if area < _NOTHING_MM2:
        return _empty(one, marks, look)
    extent = extent_mm(marks.inside)
    if area < _LEAST_MARK_MM2 or extent < _LEAST_EXTENT_MM:
        return Tick.ASK, "faint" if marks.near.sum() < 1.5 * marks.inside.sum() else "beside"
    core = core_of(marks)
    pen = width_of(core) / FINE
    if is_blackened(marks, pen) or marks.share_inside > _FULL or pen > _BROADEST_PEN_MM:
        return Tick.ASK, "filled"
    usual = float(np.median(marks.darkness[marks.inside])) - look.paper
    if usual < max(0.15, 0.3 * look.black):
        return Tick.ASK, "faint"
    if pen > _BROAD_MM and usual < 0.5 * look.black:
        return Tick.ASK, "filled"
    if marks.share_inside * marks.within_mm2 < _LEAST_OF_MARK * marks.near.sum() / FINE**2:
        return Tick.ASK, "beside"
    shape = take_apart(
        core, marks.line, shortest=max(0.45, 0.8 * pen) * FINE, tolerance=max(_BEND_MM, 0.33 * pen) * FINE
    )
    if not shape.groups or shape.crowding > _CROWDED or marks.around > _ENCIRCLED or is_encircled(one, look):
        return Tick.ASK, "corrected"
    if shape.beyond(2) > _LEFT_OVER and not _is_joined_cross(one, shape):
        return Tick.ASK, "corrected"
    if not _has_second(shape) and not _is_upstroke(one, look, shape.groups[0][0]):
        return Tick.ASK, "beside"
    if not _is_cross(one, shape):
        if _has_second(shape) and not _is_tick(shape):
            return Tick.ASK, "corrected"
        if _comes_from_elsewhere(one, look):
            return Tick.ASK, "beside"
    if any(_strikes_out(one, look, group[0]) for group in shape.groups):
        return Tick.ASK, "corrected"
    return Tick.YES, ""


def _is_cross(one: Located, shape: Shape) -> bool:
    """Whether the two main strokes cross each other well inside the box."""
    if len(shape.groups) < 2:
        return False
    first, second = (_main(group) for group in shape.groups[:2])
    crossing = meeting_point(first, second)
    if crossing is None or not _CROSSING[0] < abs(first.direction - second.direction) < _CROSSING[1]:
        return False
    middle = (one.box.width_mm / 2 + NEAR_MM) * FINE - 0.5
    return bool(np.abs(np.array(crossing) - middle).max() / FINE < 0.75 * _HALF_MM)


def _is_joined_cross(one: Located, shape: Shape) -> bool:
    """Whether the pen stayed on the paper between the strokes of a cross: a third one joins their ends, to one side."""
    if len(shape.groups) < 3 or shape.beyond(3) > _LEFT_OVER_BESIDE_JOINT or not _is_cross(one, shape):
        return False
    third = _main(shape.groups[2])
    middle = (one.box.width_mm / 2 + NEAR_MM) * FINE - 0.5
    to_side = min(abs(third.x0 - middle), abs(third.x1 - middle)) / FINE
    return third.steepness > _JOINING and to_side > _JOINING_ASIDE_MM


def _is_tick(shape: Shape) -> bool:
    """Whether two strokes that do not cross stand as those of a tick: the longer, or one nearly as long, rises.

    Lines to and fro lie side by side; those of a letter stand.
    """
    first, second = (_main(group) for group in shape.groups[:2])
    turn = abs(first.direction - second.direction)
    turn = min(turn, 180 - turn)
    longest = max(first.length, second.length)
    rising = [
        one for one in (first, second) if one.length >= _NEARLY * longest and _RISING[0] < one.direction < _RISING[1]
    ]
    longer, shorter = (first, second) if first.length >= second.length else (second, first)
    if (
        _UPWARDS[0] < longer.direction < _UPWARDS[1]
        and shorter.length < _SHORT * longer.length
        and shorter.steepness > 60
    ):
        return True  # a long stroke up to the right, and a short one down that stands rather steeply
    return any(turn >= (_OPEN if one.direction < _STANDING else _WIDE_OPEN) for one in rising)


def _main(group: tuple[Stroke, ...]) -> Stroke:
    return max(group, key=lambda stroke: stroke.length)


def _has_second(shape: Shape) -> bool:
    """Whether a second stroke is one, and no spur of the first."""
    if len(shape.groups) < 2:
        return False
    second = shape.groups[1]
    return (
        sum(one.share for one in second) >= _LEAST_SECOND
        and max(one.length for one in second) >= _LEAST_SECOND_MM * FINE
    )


def _empty(one: Located, marks: Seen, look: Print) -> tuple[Tick, str]:
    faint = without_specks(marks.maybe)
    if faint.sum() / FINE**2 > _FAINT_NOTHING_MM2:
        return Tick.ASK, "faint"
    if marks.around > _RING_SHARE or marks.left > _BESIDE_MM2 or touching_mm2(marks) > _TOUCHING_MM2:
        return Tick.ASK, "beside"
    if is_encircled(one, look):
        return Tick.ASK, "beside"
    return Tick.NO, ""


def _is_upstroke(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a single stroke stands for a tick: long, aslant, and begun in the box or not far outside both ends.

    The tail of a tick in another box comes from far to the left or below; a dash may strike something out.
    """
    if not _STEEPNESS[0] < stroke.steepness < _STEEPNESS[1] or stroke.length < _LEAST_SLASH_MM * FINE:
        return False
    low, high = sorted(_ends_mm(one, look, stroke), key=lambda end: -float(end[1]))
    if float(np.hypot(*(np.clip(low, -_HALF_MM, _HALF_MM) - np.clip(high, -_HALF_MM, _HALF_MM)))) < _LEAST_SLASH_MM:
        return False
    begun_inside = _beyond_mm(one, low) < _LOW_OUT_MM and stroke.direction < 90
    return begun_inside or max(_beyond_mm(one, low), _beyond_mm(one, high)) < _SLASH_OUT_MM


def _comes_from_elsewhere(one: Located, look: Print) -> bool:
    """Whether ink that reaches the box hangs together with what lies far to its left or below.

    People leave a box upwards to the right; what comes from there is the tail of another box's tick.
    """
    ink = (one.ink > look.clear).astype(np.uint8)
    left, right, top, bottom = (
        round(middle + way * (side / 2 + _OUTSET_MM) * PX_PER_MM)
        for middle, side in zip(one.centre, (one.box.width_mm, one.box.height_mm), strict=True)
        for way in (-1, 1)
    )
    ink[top : bottom + 1, left : right + 1] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    half = (top + bottom) // 2
    rims = (
        labels[top : bottom + 3, left - 2 : left + 1],
        labels[bottom : bottom + 3, left - 2 : right + 3],
        labels[half : bottom + 3, right : right + 3],
    )
    return any(
        stats[label, cv2.CC_STAT_LEFT] < left - _FAR_MM * PX_PER_MM
        or stats[label, cv2.CC_STAT_TOP] + stats[label, cv2.CC_STAT_HEIGHT] > bottom + _FAR_MM * PX_PER_MM
        for label in np.unique(np.concatenate([rim.ravel() for rim in rims]))
        if 0 < label < count
    )


def _strikes_out(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a stroke lies and runs far out on both sides: a line through the answer."""
    if stroke.steepness > _LYING:
        return False
    first, last = _ends_mm(one, look, stroke)
    return min(_beyond_mm(one, first), _beyond_mm(one, last)) > _BAR_OUT_MM


def _ends_mm(one: Located, look: Print, stroke: Stroke) -> tuple[Points, Points]:
    """Where a stroke really ends, from the middle of the box: it is followed as far as the patch goes."""
    middle = (one.box.width_mm / 2 + NEAR_MM) * FINE - 0.5
    ends = np.array([(stroke.x0 - middle, stroke.y0 - middle), (stroke.x1 - middle, stroke.y1 - middle)]) / FINE
    step = (ends[1] - ends[0]) / max(float(np.hypot(*(ends[1] - ends[0]))), 0.1)
    found = np.asarray(cv2.dilate((one.ink > look.clear).astype(np.uint8), np.ones((3, 3), np.uint8)), np.uint8)
    return _followed(found, one, ends[0], -step), _followed(found, one, ends[1], step)


def _followed(found: NDArray[np.uint8], one: Located, end: Points, step: Points) -> Points:
    """Walk on from the end of a stroke until no ink has been met for half a millimetre."""
    last = end
    for tenth in range(1, 60):
        at = end + step * tenth / 10
        x, y = (round(float(middle + PX_PER_MM * way)) for middle, way in zip(one.centre, at, strict=True))
        if not (0 <= x < found.shape[1] and 0 <= y < found.shape[0]):
            break
        if found[y, x]:
            last = at
        elif float(np.hypot(*(at - last))) > _GAP_MM:
            break
    return last


def _beyond_mm(one: Located, at: Points) -> float:
    """How far a point (from the middle of the box) lies outside the box."""
    return float(max(abs(at[0]) - one.box.width_mm / 2, abs(at[1]) - one.box.height_mm / 2))
