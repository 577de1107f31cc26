"""Decides what each tick box says from the ink in it: yes, no, or a question to a person. When in doubt it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.locate_boxes import LINE_MM, PX_PER_MM
from exports.forms.reader import Tick
from exports.forms.strokes import meeting_point, take_apart, width_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from exports.forms.find_page import Points
    from exports.forms.locate_boxes import Ink, Located
    from exports.forms.strokes import Shape, Stroke

Mask = NDArray[np.bool_]

_PX_PER_MM2: Final = PX_PER_MM**2
_FINE: Final = 12
"""Pixels per millimetre in which shapes are looked at."""
_INSET_MM: Final = 0.28
"""Between the printed line and what counts as inside: the line is blurred, and found to a tenth of a millimetre."""
_SPECK_MM2: Final = 0.05
_NOTHING_MM2: Final = 0.10
_FAINT_NOTHING_MM2: Final = 0.30
_LEAST_MARK_MM2: Final = 0.45
_LEAST_EXTENT_MM: Final = 1.45
_FULL: Final = 0.72
_BROADEST_PEN_MM: Final = 1.5
_LEFT_OVER: Final = 0.16
_LEAST_SLASH_MM: Final = 2.5
_STEEPNESS: Final = (22.0, 80.0)
_LEAST_BLACK: Final = 0.2
_NEAR_MM: Final = 0.9
"""How far outside a box its mark is followed: print may follow then."""
_BLUR_MM: Final = 0.6
"""So far at the most the outline's blur is taken for print."""
_ENCIRCLED: Final = 0.4
_BEND_MM: Final = 0.28
_LEAST_OF_MARK: Final = 0.38
_LEAST_SECOND: Final = 0.12
_LEAST_SECOND_MM: Final = 0.6
_LYING: Final = 25.0
_BAR_OUT_MM: Final = 1.4
_SLASH_OUT_MM: Final = 1.7
_CROSSING: Final = (55.0, 125.0)
_RISING: Final = (12.0, 84.0)
_JOINING: Final = 60.0
_JOINING_ASIDE_MM: Final = 0.9
_LOW_OUT_MM: Final = 0.5
_HALF_MM: Final = 2.25
_GAP_MM: Final = 0.5
_OUTSET_MM: Final = 0.25
_FAR_MM: Final = 2.8
_EDGE: Final = 0.5
_UNDER_LINE: Final = 0.62
_SOFTER: Final = 1.3
_SLACK: Final = 0.08
_UNEVEN_LINE: Final = 0.3
_CROWDED: Final = 1.3
_BESIDE_MM2: Final = 0.3
_RING_MM: Final = 0.45
_RING_SHARE: Final = 0.16


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """How black this page's print is (0 to 1), how dark its bare paper seems at most, and how much that varies.

    `outline`: a window with the outline of a box as it usually looks on this page.
    """

    outline: Ink
    black: float
    paper: float
    noise: float

    @property
    def clear(self) -> float:
        """From here on it is ink."""
        return self.paper + max(0.10, 0.22 * self.black, 4.5 * self.noise)

    @property
    def is_unsharp(self) -> bool:
        """Whether the lines of the boxes are so blurred that a mark could be lost in them."""
        return self.black < _LEAST_BLACK

    @property
    def faint(self) -> float:
        """From here on it may be."""
        return self.paper + max(0.06, 0.11 * self.black, 3.5 * self.noise)


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


def print_of(found: Mapping[str, Located]) -> Print | None:
    """Measured on the outlines and on the free space to the left of the boxes."""
    seen = [one for one in found.values() if one.found]
    if not seen:
        return None
    free = np.stack([_free_space(one) for one in seen])
    paper = float(np.percentile(np.median(free, axis=1), 40))
    spread = np.median(np.abs(free - np.median(free, axis=1, keepdims=True)), axis=1)
    return Print(
        outline=_usual_outline(seen),
        black=float(np.median([_line_black(one) for one in seen])),
        paper=paper,
        noise=float(1.48 * np.percentile(spread, 30)),
    )


def _usual_outline(seen: Sequence[Located]) -> Ink:
    """The usual of all boxes, each from all sides: marks differ from box to box, the outline does not."""
    first = _window(seen[0], -_NEAR_MM)
    alike = [window for one in seen if (window := _window(one, -_NEAR_MM)).shape == first.shape]
    if first.shape[0] == first.shape[1]:
        alike = [np.rot90(window, turns) for window in alike for turns in range(4)]
    found = np.asarray(np.median(np.stack(alike), axis=0), np.float32)
    # Where every box is crossed, the middle is dark as well.
    height, width = found.shape
    from_line = np.abs(np.minimum.outer(_to_edge(height), _to_edge(width)) / _FINE - _NEAR_MM - LINE_MM / 2)
    found[from_line > LINE_MM / 2 + _BLUR_MM] = 0
    return found


def _free_space(one: Located) -> NDArray[np.float32]:
    """Some pixels from the two millimetres of bare paper to the left of a box."""
    x, y = one.centre
    half = one.box.width_mm / 2
    right = round(x - (half + 0.6) * PX_PER_MM)
    left = round(x - (half + 1.7) * PX_PER_MM)
    top, bottom = round(y - 1.5 * PX_PER_MM), round(y + 1.5 * PX_PER_MM)
    space = one.ink[top:bottom, max(0, left) : right]
    return np.resize(np.asarray(space, np.float32), 180)


def _line_black(one: Located) -> float:
    """How dark the outline is along its middle: the usual of its four sides."""
    x, y = one.centre
    half_x, half_y = ((side - LINE_MM) / 2 * PX_PER_MM for side in (one.box.width_mm, one.box.height_mm))
    sides = []
    for at in (y - half_y, y + half_y):
        rows = one.ink[round(at) - 1 : round(at) + 2, round(x - half_x) : round(x + half_x)]
        sides.append(float(np.median(rows.max(axis=0))))
    for at in (x - half_x, x + half_x):
        columns = one.ink[round(y - half_y) : round(y + half_y), round(at) - 1 : round(at) + 2]
        sides.append(float(np.median(columns.max(axis=1))))
    return float(np.median(sides))


def _read(one: Located, look: Print) -> tuple[Tick, str]:
    """One box; a chain of reasons to ask, and what passes them all is plain."""
    seen = _seen(one, look)
    area = float(seen.inside.sum()) / _FINE**2
    if area < _NOTHING_MM2:
        return _empty(seen)
    extent = _extent(seen.inside)
    if area < _LEAST_MARK_MM2 or extent < _LEAST_EXTENT_MM:
        return Tick.ASK, "faint" if seen.near.sum() < 1.5 * seen.inside.sum() else "beside"
    core = _core(seen)
    pen = width_of(core) / _FINE
    if seen.share_inside > _FULL or pen > _BROADEST_PEN_MM:
        return Tick.ASK, "filled"
    if float(np.median(seen.darkness[seen.inside])) < look.paper + max(0.15, 0.3 * look.black):
        return Tick.ASK, "faint"
    if seen.share_inside * seen.within_mm2 < _LEAST_OF_MARK * seen.near.sum() / _FINE**2:
        return Tick.ASK, "beside"
    shape = take_apart(
        core, seen.line, shortest=max(0.45, 0.8 * pen) * _FINE, tolerance=max(_BEND_MM, 0.33 * pen) * _FINE
    )
    if not shape.groups or shape.crowding > _CROWDED or seen.around > _ENCIRCLED:
        return Tick.ASK, "corrected"
    if shape.beyond(2) > _LEFT_OVER and not _is_joined_cross(one, shape):
        return Tick.ASK, "corrected"
    if not _has_second(shape) and not _is_upstroke(one, look, shape.groups[0][0]):
        return Tick.ASK, "beside"
    if not _is_cross(one, shape):
        if _has_second(shape) and not _rises(shape):
            return Tick.ASK, "corrected"
        if _comes_from_elsewhere(one, look):
            return Tick.ASK, "beside"
    if any(_strikes_out(one, look, group[0]) for group in shape.groups[:2]):
        return Tick.ASK, "corrected"
    return Tick.YES, ""


def _core(seen: _Seen) -> Mask:
    """The ink without its blurred edges: what is about half as dark as most of this mark, or darker."""
    usual = float(np.percentile(seen.darkness[seen.near], 80))
    return _without_specks(seen.near & (seen.darkness > _EDGE * usual))


def _is_cross(one: Located, shape: Shape) -> bool:
    """Whether the two main strokes cross each other well inside the box."""
    if len(shape.groups) < 2:
        return False
    first, second = (_main(group) for group in shape.groups[:2])
    crossing = meeting_point(first, second)
    if crossing is None or not _CROSSING[0] < abs(first.direction - second.direction) < _CROSSING[1]:
        return False
    middle = (one.box.width_mm / 2 + _NEAR_MM) * _FINE - 0.5
    return bool(np.abs(np.array(crossing) - middle).max() / _FINE < 0.75 * _HALF_MM)


def _is_joined_cross(one: Located, shape: Shape) -> bool:
    """Whether the pen stayed on the paper between the strokes of a cross: a third one joins their ends, to one side."""
    if len(shape.groups) < 3 or shape.beyond(3) > _LEFT_OVER or not _is_cross(one, shape):
        return False
    third = _main(shape.groups[2])
    middle = (one.box.width_mm / 2 + _NEAR_MM) * _FINE - 0.5
    to_side = min(abs(third.x0 - middle), abs(third.x1 - middle)) / _FINE
    return third.steepness > _JOINING and to_side > _JOINING_ASIDE_MM


def _rises(shape: Shape) -> bool:
    """Whether the longer of two strokes, or at least one half as long, rises to the right as that of a tick does."""
    first, second = (_main(group) for group in shape.groups[:2])
    rising = [one.length for one in (first, second) if _RISING[0] < one.direction < _RISING[1]]
    return max(rising, default=0.0) >= 0.5 * max(first.length, second.length)


def _main(group: tuple[Stroke, ...]) -> Stroke:
    return max(group, key=lambda stroke: stroke.length)


def _has_second(shape: Shape) -> bool:
    """Whether a second stroke is one, and no spur of the first."""
    if len(shape.groups) < 2:
        return False
    second = shape.groups[1]
    return (
        sum(one.share for one in second) >= _LEAST_SECOND
        and max(one.length for one in second) >= _LEAST_SECOND_MM * _FINE
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """The ink at one box, all in one window: `inside` its outline, `near` it (with `inside`), and the outline."""

    darkness: Ink
    maybe: Mask
    inside: Mask
    near: Mask
    line: Mask
    share_inside: float
    within_mm2: float
    around: float
    left: float


def _seen(one: Located, look: Print) -> _Seen:
    darkness = _window(one, -_NEAR_MM)
    usual = np.asarray(cv2.resize(look.outline, darkness.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
    outline = np.minimum(_outline(darkness), _SOFTER * usual + _SLACK)
    over = np.asarray((darkness - outline) / np.maximum(1 - outline, 0.05), np.float32)
    line = usual > _UNDER_LINE * look.black
    ink = _without_specks((over > look.clear + _UNEVEN_LINE * outline) & ~line)
    height, width = darkness.shape
    edge = np.minimum.outer(_to_edge(height), _to_edge(width)) - _NEAR_MM * _FINE
    within = edge >= (LINE_MM / 2) * _FINE
    ring = (edge < -0.1 * _FINE) & (edge > -_RING_MM * _FINE) & ink
    return _Seen(
        darkness=over,
        maybe=(over > look.faint + _UNEVEN_LINE * outline) & within & ~line,
        inside=ink & within,
        near=ink,
        line=line,
        share_inside=float(ink[within & ~line].mean()),
        within_mm2=float((within & ~line).sum()) / _FINE**2,
        around=_around(ring),
        left=float((_left_space(one) > look.clear).sum()) / _PX_PER_MM2,
    )


def _to_edge(count: int) -> NDArray[np.int64]:
    return np.minimum(np.arange(count), np.arange(count)[::-1])


def _outline(darkness: Ink) -> Ink:
    """How dark each pixel of a window would be from the printed outline alone, with its blur.

    Told from each side as a whole: what crosses it is no part of it. Only near the line, since a box may be blackened.
    """
    found = np.zeros_like(darkness)
    for turns in range(4):
        side, told = np.rot90(darkness, turns), np.rot90(found, turns)
        first, last = (round((_NEAR_MM + LINE_MM / 2 + way * (LINE_MM / 2 + _BLUR_MM)) * _FINE) for way in (-1, 1))
        corner = round((_NEAR_MM + LINE_MM) * _FINE)
        usual = np.percentile(side[max(0, first) : last, corner:-corner], 40, axis=1)
        reach = slice(max(0, first), side.shape[1] - max(0, first))
        part = told[max(0, first) : last, reach]
        np.maximum(part, usual[:, None], out=part)
    return found


def _empty(seen: _Seen) -> tuple[Tick, str]:
    faint = _without_specks(seen.maybe)
    if faint.sum() / _FINE**2 > _FAINT_NOTHING_MM2:
        return Tick.ASK, "faint"
    if seen.around > _RING_SHARE or seen.left > _BESIDE_MM2:
        return Tick.ASK, "beside"
    return Tick.NO, ""


def _is_upstroke(one: Located, look: Print, stroke: Stroke) -> bool:
    """Whether a single stroke stands for a tick: long, aslant, and begun in the box or not far outside both ends.

    The tail of a tick in another box comes from far to the left or below; a dash may strike something out.
    """
    if not _STEEPNESS[0] < stroke.steepness < _STEEPNESS[1] or stroke.length < _LEAST_SLASH_MM * _FINE:
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
    middle = (one.box.width_mm / 2 + _NEAR_MM) * _FINE - 0.5
    ends = np.array([(stroke.x0 - middle, stroke.y0 - middle), (stroke.x1 - middle, stroke.y1 - middle)]) / _FINE
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


def _window(one: Located, inset_mm: float) -> Ink:
    """The box without `inset_mm` on each side, finer than it was taken."""
    width, height = (round((side - 2 * inset_mm) * _FINE) for side in (one.box.width_mm, one.box.height_mm))
    zoom = PX_PER_MM / _FINE
    x, y = one.centre
    there = np.array([[zoom, 0, x - zoom * (width - 1) / 2], [0, zoom, y - zoom * (height - 1) / 2]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(one.ink, there, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _without_specks(ink: Mask) -> Mask:
    whole = cv2.morphologyEx(ink.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(whole, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= _SPECK_MM2 * _FINE**2
    large[0] = False
    return np.asarray(large[labels], np.bool_) if count > 1 else np.zeros_like(ink)


def _extent(ink: Mask) -> float:
    """How far the ink reaches at the most, in millimetres."""
    rows, columns = np.nonzero(ink)
    return float(np.hypot(np.ptp(rows) + 1, np.ptp(columns) + 1)) / _FINE


def _around(ring: Mask) -> float:
    """How much of the way around a box, just outside its outline, lies ink."""
    depth = round((_NEAR_MM + LINE_MM) * _FINE)
    sides = (
        ring[:depth].any(axis=0),
        ring[-depth:].any(axis=0),
        ring[:, :depth].any(axis=1),
        ring[:, -depth:].any(axis=1),
    )
    return float(np.concatenate(sides).mean())


def _left_space(one: Located) -> Ink:
    """The bare paper to the left of a box, as high as the box."""
    x, y = one.centre
    right = round(x - (one.box.width_mm / 2 + 0.45) * PX_PER_MM)
    left = max(0, round(x - (one.box.width_mm / 2 + 1.8) * PX_PER_MM))
    half = round(one.box.height_mm / 2 * PX_PER_MM)
    return one.ink[round(y) - half : round(y) + half, left:right]
