"""Decides what each tick box says from the ink in it: yes, no, or a question to a person. When in doubt it asks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.locate_boxes import LINE_MM, PX_PER_MM
from exports.forms.reader import Tick
from exports.forms.strokes import take_apart, width_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exports.forms.locate_boxes import Ink, Located
    from exports.forms.strokes import Stroke

Mask = NDArray[np.bool_]

_PX_PER_MM2: Final = PX_PER_MM**2
_INSET_MM: Final = 0.28
"""Between the printed line and what counts as inside: the line is blurred, and found to a tenth of a millimetre."""
_SPECK_MM2: Final = 0.05
_NOTHING_MM2: Final = 0.10
_FAINT_NOTHING_MM2: Final = 0.30
_LEAST_MARK_MM2: Final = 0.45
_LEAST_EXTENT_MM: Final = 1.45
_FULL: Final = 0.62
_BROADEST_PEN_MM: Final = 1.5
_LEFT_OVER: Final = 0.2
_LEAST_SLASH_MM: Final = 2.5
_STEEPNESS: Final = (22.0, 75.0)
_LEAST_BLACK: Final = 0.2
_NEAR_MM: Final = 0.9
"""How far outside a box its mark is followed: print may follow then."""
_BLUR_MM: Final = 0.6
"""So far at the most the outline's blur is taken for print."""
_ONE_STROKE: Final = 0.9
_CROWDED: Final = 1.3
_BESIDE_MM2: Final = 0.3
_RING_MM: Final = 0.45
_RING_SHARE: Final = 0.16


@dataclass(frozen=True, slots=True)
class Print:
    """How black this page's print is (0 to 1), how dark its bare paper seems at most, and how much that varies."""

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
    return Print(float(np.median([_line_black(one) for one in seen])), paper, float(1.48 * np.percentile(spread, 30)))


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
    area = float(seen.inside.sum()) / _PX_PER_MM2
    if area < _NOTHING_MM2:
        return _empty(one, seen, look)
    if area < _LEAST_MARK_MM2 or _extent(seen.inside) < _LEAST_EXTENT_MM:
        return Tick.ASK, "faint" if seen.near.sum() < 1.5 * seen.inside.sum() else "beside"
    pen = width_of(seen.near) / PX_PER_MM
    if seen.share_inside > _FULL or pen > _BROADEST_PEN_MM:
        return Tick.ASK, "filled"
    shape = take_apart(
        seen.near,
        seen.line,
        shortest=max(0.8, 1.1 * pen) * PX_PER_MM,
        tolerance=max(0.34, 0.4 * pen) * PX_PER_MM,
    )
    if not shape.strokes or shape.beyond(2) > _LEFT_OVER or shape.crowding > _CROWDED:
        return Tick.ASK, "corrected"
    if float(np.median(seen.darkness[seen.inside])) < look.paper + max(0.15, 0.3 * look.black):
        return Tick.ASK, "faint"
    if seen.around > 0.4:
        return Tick.ASK, "corrected"
    if shape.strokes[0].share > _ONE_STROKE and not _is_slash(shape.strokes[0]):
        return Tick.ASK, "beside"
    return Tick.YES, ""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The ink at one box, all in one window: `inside` its outline, `near` it (with `inside`), and the outline."""

    darkness: Ink
    inside: Mask
    near: Mask
    line: Mask
    share_inside: float
    around: float
    left: float


def _seen(one: Located, look: Print) -> _Seen:
    darkness = _window(one, -_NEAR_MM)
    height, width = darkness.shape
    # The four sides one after another, each turned so that its rows go from outside to inside.
    top, bottom = _line_reach(darkness, look), _line_reach(darkness[::-1], look)
    left, right = _line_reach(darkness.T, look), _line_reach(darkness.T[::-1], look)
    within = np.zeros((height, width), bool)
    within[top[1] : height - bottom[1], left[1] : width - right[1]] = True
    outside = np.ones((height, width), bool)
    outside[top[0] : height - bottom[0], left[0] : width - right[0]] = False
    ink = _without_specks((darkness > look.clear) & (within | outside))
    ring = outside.copy()
    depth = round(_RING_MM * PX_PER_MM)
    inner = slice(max(0, top[0] - depth), height - max(0, bottom[0] - depth))
    ring[: inner.start], ring[inner.stop :] = False, False
    inner = slice(max(0, left[0] - depth), width - max(0, right[0] - depth))
    ring[:, : inner.start], ring[:, inner.stop :] = False, False
    return _Seen(
        darkness=darkness,
        inside=ink & within,
        near=ink,
        line=~within & ~outside,
        share_inside=float(ink[within].mean()),
        around=_around(ink & ring),
        left=float((_left_space(one) > look.clear).sum()) / _PX_PER_MM2,
    )


def _empty(one: Located, seen: _Seen, look: Print) -> tuple[Tick, str]:
    faint = _without_specks(_window(one, LINE_MM + _INSET_MM) > look.faint)
    if faint.sum() / _PX_PER_MM2 > _FAINT_NOTHING_MM2:
        return Tick.ASK, "faint"
    if seen.around > _RING_SHARE or seen.left > _BESIDE_MM2:
        return Tick.ASK, "beside"
    return Tick.NO, ""


def _is_slash(stroke: Stroke) -> bool:
    """Whether a single stroke stands for a tick: long and aslant; a dash may strike something out."""
    return stroke.length >= _LEAST_SLASH_MM * PX_PER_MM and _STEEPNESS[0] < stroke.angle < _STEEPNESS[1]


def _window(one: Located, inset_mm: float) -> Ink:
    """The box without `inset_mm` on each side, at exact pixels of its own."""
    width, height = (round((side - 2 * inset_mm) * PX_PER_MM) for side in (one.box.width_mm, one.box.height_mm))
    return np.asarray(cv2.getRectSubPix(one.ink, (width, height), one.centre), np.float32)


def _without_specks(ink: Mask) -> Mask:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= _SPECK_MM2 * _PX_PER_MM2
    large[0] = False
    return np.asarray(large[labels], np.bool_) if count > 1 else np.zeros_like(ink)


def _extent(ink: Mask) -> float:
    """How far the ink reaches at the most, in millimetres."""
    rows, columns = np.nonzero(ink)
    return float(np.hypot(np.ptp(rows) + 1, np.ptp(columns) + 1)) / PX_PER_MM


def _line_reach(darkness: Ink, look: Print) -> tuple[int, int]:
    """From which row of a window to which other its upper outline may darken the paper: it is blurred.

    A row belongs to it where most of it is dark; as long as it is near the line, since a box may be blackened.
    """
    middle = (_NEAR_MM + LINE_MM / 2) * PX_PER_MM - 0.5
    ends = round((_NEAR_MM + LINE_MM) * PX_PER_MM)
    rows = np.percentile(darkness[:, ends:-ends], 40, axis=1)
    least, most = (LINE_MM / 2 + 0.12) * PX_PER_MM, (LINE_MM / 2 + _BLUR_MM) * PX_PER_MM
    first, last = math.floor(middle - least), math.ceil(middle + least)
    while first > middle - most and rows[first - 1] > 0.7 * look.clear:
        first -= 1
    while last < middle + most and rows[last + 1] > 0.7 * look.clear:
        last += 1
    return max(0, first), last + 1


def _around(ring: Mask) -> float:
    """How much of the way around a box, just outside its outline, lies ink."""
    depth = round((_NEAR_MM + LINE_MM) * PX_PER_MM)
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
