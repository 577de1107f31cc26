"""Decides what each tick box says from the ink in it: yes, no, or a question to a person. When in doubt it asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    strikes_through,
    touching_mm2,
    without_rests,
    without_specks,
)
from exports.forms.creases import without_creases
from exports.forms.locate_boxes import PX_PER_MM
from exports.forms.reader import Tick
from exports.forms.second_opinion import opinions
from exports.forms.settle import Told, settled
from exports.forms.signs import (
    FALLING,
    HALF_MM,
    LYING,
    RISING,
    STANDING,
    end_to_end,
    has_head,
    has_second,
    is_clean_cross,
    is_cross,
    is_plus,
    is_small_tick,
    is_straight,
    is_struck_tick,
    is_tick,
    main_stroke,
)
from exports.forms.strokes import take_apart, width_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exports.forms.box_ink import Mask, Print, Seen
    from exports.forms.find_page import Points
    from exports.forms.locate_boxes import Located
    from exports.forms.strokes import Shape, Stroke

# How these were found: on simulated returns of the real forms (benchmarks/form_returns.py; even numbers only), 120
# scans and 60 photographs of seed 1, and 55 pages of seed 55 twice: with three quarters of the boxes doubtful, and with
# the tails of ticks running into other boxes; then on 150 scans and 50 photographs of seed 101, and on 130 pages of
# seed 102 with a third of the boxes doubtful. With these values none of their doubtful or empty boxes reads as a yes.
_NOTHING_MM2: Final = 0.10
_SPECK_MM2: Final = 0.25
_SPECK_MM: Final = 0.65
_FAINT_NOTHING_MM2: Final = 0.30
_LEAST_MARK_MM2: Final = 0.45
_LEAST_EXTENT_MM: Final = 1.45
_FULL: Final = 0.72
_BROADEST_PEN_MM: Final = 1.5
_BROAD_MM: Final = 0.9
"""Pens this broad are black; a pale broad line was rubbed to and fro."""
_ENCIRCLED: Final = 0.4
_BEND_MM: Final = 0.28
_BAR_OUT_MM: Final = 1.4
_LONG_SLASH_OUT_MM: Final = 4.0
_NOT_QUITE_OUT_MM: Final = 0.5
_SHORTEST_MM: Final = 0.45
_SMALL_BEND_MM: Final = 0.18
_BEGINNING_MM: Final = 2.5
_BEGUN_OUTSIDE: Final = 0.75
_CROWDED_CROSS: Final = 1.5
_FULL_OF_CROSS: Final = 0.48
_LEFT_OVER_OF_CROSS: Final = 0.13
_FULL_OF_SLASH: Final = 0.4
_JOINS_MM: Final = 0.8
_BEGUN_OUT_MM: Final = 1.6
_GAP_MM: Final = 0.5
_OUTSET_MM: Final = 0.25
_FAR_MM: Final = 2.8
_BESIDE_MM2: Final = 0.3
_TOUCHING_MM2: Final = 0.5
_RING_SHARE: Final = 0.16
_OF_MARK: Final = 0.34
_LEFT_OVER: Final = 0.2
_CROWDED: Final = 1.35
_FULL_OF_TICK: Final = 0.56
_FULL_AND_LEFT_OVER: Final = 0.65
_SHAKING_MM: Final = 0.8
_LOW_OUT_MM: Final = 0.8
_SLASH_OUT_MM: Final = 1.7
_LEAST_SLASH_MM: Final = 2.5
_LEAST_LONG_SLASH_MM: Final = 3.3
_LEAST_UPSTROKE_MM2: Final = 0.95
_FAR_OF_SLASH_MM: Final = 4.15
_OFF_MIDDLE_MM: Final = 1.4
_BALANCED_MM: Final = 1.8
_STEEPNESS: Final = (30.0, 80.0)
_LEAST_RISING_MM: Final = 1.6


_NO: Final = Told(Tick.NO)
_YES: Final = Told(Tick.YES)


def read_ticks(found: Mapping[str, Located], look: Print | None) -> tuple[dict[str, Tick], dict[str, str]]:
    """What each box says, and of those to ask about, why (the words of `PageReading.doubts`)."""
    said = {} if look is None or look.is_unsharp else opinions(found, look)
    told = {id_: settled(_alone(one, look), said.get(id_)) for id_, one in found.items()}
    return (
        {id_: one.tick for id_, one in told.items()},
        {id_: one.why for id_, one in told.items() if one.tick is Tick.ASK},
    )


def _alone(one: Located, look: Print | None) -> Told:
    """What the rules say of a box."""
    if look is None or not one.found:
        return _ask("not_found", is_hard=True)
    if look.is_unsharp:
        return _ask("unsharp", is_hard=True)
    told = _read(one, look)
    return _NO if told.tick is Tick.ASK and _is_empty_but_creased(one, look) else told


def _ask(why: str, *, is_hard: bool = False) -> Told:
    return Told(Tick.ASK, why, is_hard)


def _read(one: Located, look: Print) -> Told:
    """One box; a chain of reasons to ask, and what passes them all is plain."""
    marks = seen(one, look)
    inside = without_rests(marks.inside)
    area = float(inside.sum()) / FINE**2
    extent = extent_mm(inside) if area else 0.0
    if area < _NOTHING_MM2 or (area < _SPECK_MM2 and extent < _SPECK_MM):
        return _empty(one, marks, look)
    if area < _LEAST_MARK_MM2 or extent < _LEAST_EXTENT_MM:
        return _ask("faint" if marks.near.sum() < 1.5 * marks.inside.sum() else "beside")
    core = core_of(marks)
    pen = width_of(core) / FINE
    if is_blackened(marks, pen) or marks.share_inside > _FULL or pen > _BROADEST_PEN_MM:
        return _ask("filled")
    usual = float(np.median(marks.darkness[marks.inside])) - look.paper
    if usual < max(0.15, 0.3 * look.black):
        return _ask("faint")
    if pen > _BROAD_MM and usual < 0.5 * look.black:
        return _ask("filled")
    if marks.share_inside * marks.within_mm2 < _OF_MARK * marks.near.sum() / FINE**2:
        return _ask("beside")
    return _by_strokes(_Ink(one, look, marks, core, pen))


@dataclass(frozen=True, slots=True, eq=False)
class _Ink:
    """A box with enough ink of a pen in it: `core` without blurred edges, and how broad the pen is."""

    one: Located
    look: Print
    marks: Seen
    core: Mask
    pen_mm: float

    def apart(self, shortest_mm: float, bend_mm: float) -> Shape:
        return take_apart(self.core, self.marks.line, shortest=shortest_mm * FINE, tolerance=bend_mm * FINE)


def _by_strokes(ink: _Ink) -> Told:
    """What the strokes say."""
    one, look, marks, pen = ink.one, ink.look, ink.marks, ink.pen_mm
    shape = ink.apart(max(0.45, 0.8 * pen), max(_BEND_MM, 0.33 * pen))
    if not shape.groups or marks.around > _ENCIRCLED or is_encircled(one, look):
        return _ask("corrected", is_hard=True)
    if (strikes_through(one, look) and not is_plus(one, shape)) or any(
        _strikes_out(one, look, group[0]) for group in shape.groups
    ):
        return _ask("corrected", is_hard=True)
    if marks.share_inside < _FULL_OF_CROSS and shape.crowding < _CROWDED_CROSS and is_clean_cross(one, shape):
        return _YES
    if shape.crowding > _CROWDED or shape.beyond(2) > _LEFT_OVER:
        return _ask("corrected")
    whole = end_to_end([stroke for group in shape.groups for stroke in group])
    is_thin = marks.share_inside < _FULL_OF_SLASH
    if is_thin and not has_head(shape) and is_straight(shape, _SHAKING_MM) and _is_slash(one, look, whole):
        if _comes_from_elsewhere(one, look, _FAR_OF_SLASH_MM):
            return _ask("beside")
        return _YES
    if not has_second(shape):
        # A small tick: its strokes are found where less of a bend is let pass for one.
        closer = ink.apart(_SHORTEST_MM, max(_SMALL_BEND_MM, 0.3 * pen))
        if closer.beyond(2) <= _LEFT_OVER and is_small_tick(closer, _LEAST_RISING_MM):
            shape = closer
        elif marks.inside.sum() < _LEAST_UPSTROKE_MM2 * FINE**2 or not _is_upstroke(
            one, look, end_to_end(shape.groups[0])
        ):
            return _ask("beside")
    if is_cross(one, *shape.groups[:2]):
        if shape.beyond(2) > _LEFT_OVER_OF_CROSS and marks.share_inside + shape.beyond(2) > _FULL_AND_LEFT_OVER:
            return _ask("corrected")
        if is_struck_tick(shape):
            return _ask("corrected")
        return _YES
    return _as_tick(ink, shape)


def _as_tick(ink: _Ink, shape: Shape) -> Told:
    """What a tick says, or a single stroke that may stand for one: that of another box can end in this one."""
    one, look, marks = ink.one, ink.look, ink.marks
    if has_second(shape) and (not is_tick(shape) or _is_too_full(marks, shape)):
        return _ask("corrected")
    if not _is_begun_here(one, look, shape) and _comes_from_elsewhere(one, look, _FAR_MM):
        return _ask("beside")
    if _begins_outside(one, marks, look):
        return _ask("beside")
    return _YES


def _is_too_full(marks: Seen, shape: Shape) -> bool:
    """Whether there is too much ink for a tick: a broad pen fills much of a box, but leaves nothing over."""
    left_over = shape.beyond(2)
    return marks.share_inside > _FULL_OF_TICK or marks.share_inside + left_over > _FULL_AND_LEFT_OVER


def _is_begun_here(one: Located, look: Print, shape: Shape) -> bool:
    """Whether a tick's falling stroke begins in the box or close to it, and the rising one where that ends."""
    if not has_second(shape):
        return False
    first, second = (main_stroke(group) for group in shape.groups[:2])
    rising, falling = (first, second) if first.direction < second.direction else (second, first)
    if not (RISING[0] < rising.direction < STANDING and FALLING[0] < falling.direction < FALLING[1]):
        return False
    start, foot = sorted(_ends_mm(one, look, falling), key=lambda end: float(end[1]))
    low = max(((rising.x0, rising.y0), (rising.x1, rising.y1)), key=lambda end: end[1])
    end = max(((falling.x0, falling.y0), (falling.x1, falling.y1)), key=lambda end: end[1])
    joins = float(np.hypot(low[0] - end[0], low[1] - end[1])) < _JOINS_MM * FINE
    return joins and _beyond_mm(one, start) < _BEGUN_OUT_MM and _beyond_mm(one, foot) < _BEGUN_OUT_MM


def _is_slash(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a stroke runs aslant through the middle of the box, out of it on both sides or nearly, and not far."""
    flattest, steepest = _STEEPNESS
    if not flattest < stroke.steepness < steepest or stroke.length < _LEAST_LONG_SLASH_MM * FINE:
        return False
    first, last = _ends_mm(one, look, stroke)
    run = (last - first) / max(float(np.hypot(*(last - first))), 0.1)
    outs = _beyond_mm(one, first), _beyond_mm(one, last)
    return (
        abs(float(first[0] * run[1] - first[1] * run[0])) < _OFF_MIDDLE_MM
        and float(np.abs((first + last) / 2).max()) < _BALANCED_MM
        and min(outs) > -_NOT_QUITE_OUT_MM
        and max(outs) < _LONG_SLASH_OUT_MM
    )


def _empty(one: Located, marks: Seen, look: Print) -> Told:
    faint = without_rests(without_specks(marks.maybe))
    if faint.sum() / FINE**2 > _FAINT_NOTHING_MM2:
        return _ask("faint")
    if marks.around > _RING_SHARE or marks.left > _BESIDE_MM2 or touching_mm2(one, look) > _TOUCHING_MM2:
        return _ask("beside")
    if is_encircled(one, look):
        return _ask("beside")
    return _NO


def _is_empty_but_creased(one: Located, look: Print) -> bool:
    """Whether a box is plainly empty apart from a pale crease or streak that runs straight across it and on."""
    ink = without_creases(one, look)
    if ink is None:
        return False
    smooth = replace(one, ink=ink)
    marks = seen(smooth, look)
    left_mm2 = float(without_rests(marks.inside).sum()) / FINE**2
    return left_mm2 < _NOTHING_MM2 and _empty(smooth, marks, look).tick is Tick.NO


def _is_upstroke(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a single stroke stands for a tick: long, aslant, and begun in the box or not far outside both ends.

    The tail of a tick in another box comes from far to the left or below; a dash may strike something out.
    """
    if not _STEEPNESS[0] < stroke.steepness < _STEEPNESS[1] or stroke.length < _LEAST_SLASH_MM * FINE:
        return False
    low, high = sorted(_ends_mm(one, look, stroke), key=lambda end: -float(end[1]))
    if float(np.hypot(*(np.clip(low, -HALF_MM, HALF_MM) - np.clip(high, -HALF_MM, HALF_MM)))) < _LEAST_SLASH_MM:
        return False
    begun_inside = _beyond_mm(one, low) < _LOW_OUT_MM and stroke.direction < 90
    is_long = stroke.length >= _LEAST_LONG_SLASH_MM * FINE
    return begun_inside or (is_long and max(_beyond_mm(one, low), _beyond_mm(one, high)) < _SLASH_OUT_MM)


def _comes_from_elsewhere(one: Located, look: Print, far_mm: float) -> bool:
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
        stats[label, cv2.CC_STAT_LEFT] < left - far_mm * PX_PER_MM
        or stats[label, cv2.CC_STAT_TOP] + stats[label, cv2.CC_STAT_HEIGHT] > bottom + far_mm * PX_PER_MM
        for label in np.unique(np.concatenate([rim.ravel() for rim in rims]))
        if 0 < label < count
    )


def _begins_outside(one: Located, marks: Seen, look: Print) -> bool:
    """Whether much of the ink lies to the left of the box: a sign over its edge."""
    x, y = one.centre
    left = x - (one.box.width_mm / 2 + _OUTSET_MM) * PX_PER_MM
    half = one.box.height_mm / 2 * PX_PER_MM
    space = one.ink[round(y - half) : round(y + half), max(0, round(left - _BEGINNING_MM * PX_PER_MM)) : round(left)]
    inside = marks.share_inside * marks.within_mm2
    return float((space > look.clear).sum()) / PX_PER_MM**2 > _BEGUN_OUTSIDE * inside


def _strikes_out(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a stroke lies and runs far out on both sides: a line through the answer."""
    if stroke.steepness > LYING:
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
