"""What lies in and around one box: the ink without the printed outline, which is taken out as this page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.locate_boxes import LINE_MM, PX_PER_MM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from exports.forms.locate_boxes import Ink, Located

Mask = NDArray[np.bool_]

FINE: Final = 12
"""Pixels per millimetre in which shapes are looked at."""
NEAR_MM: Final = 0.9
"""How far outside a box its mark is followed: print may follow then."""
_SPECK_MM2: Final = 0.05
"""What is smaller is dust or noise."""
_DUST_MM2: Final = 0.12
_LEAST_BLACK: Final = 0.2
_BLUR_MM: Final = 0.6
"""So far at the most the outline's blur is taken for print."""
_SOFTER: Final = 1.3
_SLACK: Final = 0.08
"""So much darker than usual on its page an outline may be: the light and the sharpness are not the same everywhere."""
_UNDER_LINE: Final = 0.62
"""Where the outline is darker than this share of its black, nobody knows what lies under it."""
_UNEVEN_LINE: Final = 0.3
"""Where there is some of the outline, ink must be darker by this share of it: boxes are found to a tenth of a mm."""
_RING_MM: Final = 0.45
_EDGE: Final = 0.5
_AWAY_MM: Final = 0.3
_AWAY_GREY: Final = 0.3
_BLACKENED: Final = 0.66
_BLACKENED_BROADLY: Final = 0.83
_BROAD_MM: Final = 0.85
_TOUCH_MM: Final = 0.3
_CLEAR_OF_LINE_MM: Final = 0.4
_BLURRED_MM: Final = 0.25
_STRANGE_MM: Final = 0.2
_REST_MM: Final = 0.45
_REST_MM2: Final = 0.4
_OWN_MM: Final = 1.8
_BAR_HEIGHT_MM: Final = 1.1
_BAR_LEFT_MM: Final = 1.3
_BAR_RIGHT_MM: Final = 0.5
_BAR_STEADY: Final = 0.95
_AROUND_TENS: Final = 27
"""Of 36 directions from the middle of a box, those in which a line around it must be seen."""


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


@dataclass(frozen=True, slots=True)
class Seen:
    """The ink at one box, all in one window: `inside` its outline, `near` it (with `inside`), and the outline."""

    darkness: Ink
    maybe: Mask
    inside: Mask
    near: Mask
    line: Mask
    within: Mask
    share_inside: float
    within_mm2: float
    around: float
    left: float


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
    first = _window(seen[0], -NEAR_MM)
    alike = [window for one in seen if (window := _window(one, -NEAR_MM)).shape == first.shape]
    if first.shape[0] == first.shape[1]:
        alike = [np.rot90(window, turns) for window in alike for turns in range(4)]
    found = np.asarray(np.median(np.stack(alike), axis=0), np.float32)
    # Where every box is crossed, the middle is dark as well.
    height, width = found.shape
    from_line = np.abs(np.minimum.outer(_to_edge(height), _to_edge(width)) / FINE - NEAR_MM - LINE_MM / 2)
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


def seen(one: Located, look: Print) -> Seen:
    """What lies in and around a box, the printed outline taken out."""
    darkness = _window(one, -NEAR_MM)
    usual = np.asarray(cv2.resize(look.outline, darkness.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
    outline = np.minimum(_outline(darkness), _SOFTER * usual + _SLACK)
    over = np.asarray((darkness - outline) / np.maximum(1 - outline, 0.05), np.float32)
    line = usual > _UNDER_LINE * look.black
    ink = without_specks((over > look.clear + _UNEVEN_LINE * outline) & ~line)
    height, width = darkness.shape
    edge = np.minimum.outer(_to_edge(height), _to_edge(width)) - NEAR_MM * FINE
    within = edge >= (LINE_MM / 2) * FINE
    ring = (edge < -0.1 * FINE) & (edge > -_RING_MM * FINE) & ink
    return Seen(
        darkness=over,
        maybe=(over > look.faint + _UNEVEN_LINE * outline) & within & ~line,
        inside=ink & within,
        near=ink,
        line=line,
        within=within,
        share_inside=float(ink[within & ~line].mean()),
        within_mm2=float((within & ~line).sum()) / FINE**2,
        around=_around(ring),
        left=_left_mm2(one, look),
    )


def is_blackened(marks: Seen, pen_mm: float) -> bool:
    """Whether so little paper is left between the strokes of such a pen that the box was filled in."""
    # Seen from a little away: the gaps between lines to and fro close, the corners of a cross stay open.
    soft = cv2.GaussianBlur(marks.near.astype(np.float32), (0, 0), _AWAY_MM * FINE)
    part = soft[marks.within]
    return float((part > _AWAY_GREY).mean()) > (_BLACKENED if pen_mm < _BROAD_MM else _BLACKENED_BROADLY)


def touching_mm2(one: Located, look: Print) -> float:
    """How much ink close outside the box hangs on its outline.

    What runs on as far as one can see belongs to something else: the tail of a neighbour's tick, a crease.
    """
    ink = (one.ink > look.clear).astype(np.uint8)
    height, width = ink.shape

    def around(far_mm: float) -> tuple[slice, slice]:
        (left, right), (top, bottom) = (
            (round(middle - (side / 2 + far_mm) * PX_PER_MM), round(middle + (side / 2 + far_mm) * PX_PER_MM) + 1)
            for middle, side in zip(one.centre, (one.box.width_mm, one.box.height_mm), strict=True)
        )
        return slice(max(top, 0), bottom), slice(max(left, 0), right)

    ink[around(_BLURRED_MM)] = 0
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    right, bottom = (stats[:, at] + stats[:, at + 2] for at in (cv2.CC_STAT_LEFT, cv2.CC_STAT_TOP))
    own = (
        (stats[:, cv2.CC_STAT_LEFT] > 1) & (stats[:, cv2.CC_STAT_TOP] > 1) & (right < width - 1) & (bottom < height - 1)
    )
    touched = np.zeros(len(stats), np.bool_)
    touched[np.unique(labels[around(_BLURRED_MM + _TOUCH_MM)])] = True
    touched[0] = False
    return float((touched & own)[labels[around(NEAR_MM)]].sum()) / PX_PER_MM**2


def is_encircled(one: Located, look: Print) -> bool:
    """Whether one line runs (nearly) all the way around the box, at any distance that is still seen."""
    ink = cv2.dilate(_without_dust(one.ink > look.clear), np.ones((5, 5), np.uint8))
    x, y = one.centre
    half_x, half_y = ((side / 2 + _CLEAR_OF_LINE_MM) * PX_PER_MM for side in (one.box.width_mm, one.box.height_mm))
    ink[round(y - half_y) : round(y + half_y) + 1, round(x - half_x) : round(x + half_x) + 1] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_WIDTH] < 2 * half_x or stats[label, cv2.CC_STAT_HEIGHT] < 2 * half_y:
            continue
        rows, columns = np.nonzero(labels == label)
        turns = np.degrees(np.arctan2(rows - y, columns - x)) % 360
        if len(np.unique(turns // 10)) >= _AROUND_TENS:
            return True
    return False


def _without_dust(ink: Mask) -> NDArray[np.uint8]:
    """Ink without the scattered dots of a scanner that knows only black and white."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= _DUST_MM2 * PX_PER_MM**2
    large[0] = False
    return np.asarray(large[labels], np.uint8)


def strikes_through(one: Located, look: Print) -> bool:
    """Whether a lying line runs out of the box on both sides and through it, as far as one can see."""
    ink = cv2.dilate((one.ink > look.clear).astype(np.uint8), np.ones((3, 3), np.uint8))
    x, y = one.centre
    half = one.box.width_mm / 2
    reach = round(_BAR_HEIGHT_MM * PX_PER_MM)
    top = round(y) - reach
    sides = []
    for way, far in ((-1, _BAR_LEFT_MM), (1, _BAR_RIGHT_MM)):
        column = round(x + way * (half + far) * PX_PER_MM)
        sides.append([(column, top + int(row)) for row in np.flatnonzero(ink[top : top + 2 * reach + 1, column])])
    steps = np.linspace(0, 1, 60)[:, None]
    for start in sides[0]:
        for end in sides[1]:
            on = np.rint(np.array(start) + steps * (np.array(end) - np.array(start))).astype(int)
            if float(ink[on[:, 1], on[:, 0]].mean()) > _BAR_STEADY:
                return True
    return False


def _to_edge(count: int) -> NDArray[np.int64]:
    return np.minimum(np.arange(count), np.arange(count)[::-1])


def _outline(darkness: Ink) -> Ink:
    """How dark each pixel of a window would be from the printed outline alone, with its blur.

    Told from each side as a whole: what crosses it is no part of it. Only near the line, since a box may be blackened.
    """
    found = np.zeros_like(darkness)
    for turns in range(4):
        side, told = np.rot90(darkness, turns), np.rot90(found, turns)
        first, last = (round((NEAR_MM + LINE_MM / 2 + way * (LINE_MM / 2 + _BLUR_MM)) * FINE) for way in (-1, 1))
        corner = round((NEAR_MM + LINE_MM) * FINE)
        usual = np.percentile(side[max(0, first) : last, corner:-corner], 40, axis=1)
        reach = slice(max(0, first), side.shape[1] - max(0, first))
        part = told[max(0, first) : last, reach]
        np.maximum(part, usual[:, None], out=part)
    return found


def core_of(seen: Seen) -> Mask:
    """The ink without its blurred edges: what is about half as dark as most of this mark, or darker.

    Without what is left of the outline, and without what lies outside and does not reach it.
    """
    usual = float(np.percentile(seen.darkness[seen.near], 80))
    core = without_rests(without_specks(seen.near & (seen.darkness > _EDGE * usual)))
    away = _from_line(core)
    count, labels = cv2.connectedComponents(core.astype(np.uint8), connectivity=8)
    for label in range(1, count):
        of_it = labels == label
        if away[of_it].max() < -_STRANGE_MM * FINE:
            core[of_it] = False
    return core


def without_rests(ink: Mask) -> Mask:
    """Ink without the small bits along the outline that are what is left of a rough one."""
    left = ink.copy()
    away = _from_line(ink) - LINE_MM * FINE
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    for label in range(1, count):
        of_it = labels == label
        is_small = stats[label, cv2.CC_STAT_AREA] < _REST_MM2 * FINE**2
        if is_small and away[of_it].max() < _REST_MM * FINE and away[of_it].min() > -(LINE_MM + _REST_MM) * FINE:
            left[of_it] = False
    return left


def _from_line(window: Mask) -> NDArray[np.int64]:
    """How far each pixel lies from the outer edge of the outline: less than nothing outside."""
    height, width = window.shape
    return np.minimum.outer(_to_edge(height), _to_edge(width)) - round(NEAR_MM * FINE)


def _window(one: Located, inset_mm: float) -> Ink:
    """The box without `inset_mm` on each side, finer than it was taken."""
    width, height = (round((side - 2 * inset_mm) * FINE) for side in (one.box.width_mm, one.box.height_mm))
    zoom = PX_PER_MM / FINE
    x, y = one.centre
    there = np.array([[zoom, 0, x - zoom * (width - 1) / 2], [0, zoom, y - zoom * (height - 1) / 2]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(one.ink, there, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def without_specks(ink: Mask) -> Mask:
    """Ink with its pinholes closed, without what is too small for a pen."""
    whole = cv2.morphologyEx(ink.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(whole, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= _SPECK_MM2 * FINE**2
    large[0] = False
    return np.asarray(large[labels], np.bool_) if count > 1 else np.zeros_like(ink)


def extent_mm(ink: Mask) -> float:
    """How far the ink reaches at the most, in millimetres."""
    rows, columns = np.nonzero(ink)
    return float(np.hypot(np.ptp(rows) + 1, np.ptp(columns) + 1)) / FINE


def _around(ring: Mask) -> float:
    """How much of the way around a box, just outside its outline, lies ink."""
    depth = round((NEAR_MM + LINE_MM) * FINE)
    sides = (
        ring[:depth].any(axis=0),
        ring[-depth:].any(axis=0),
        ring[:, :depth].any(axis=1),
        ring[:, -depth:].any(axis=1),
    )
    return float(np.concatenate(sides).mean())


def _left_mm2(one: Located, look: Print) -> float:
    """How much ink lies on the bare paper to the left of a box, as high as the box.

    What reaches far above or below it (a crease, a streak, the tail of another sign) is no sign beside this box.
    """
    x, y = one.centre
    right = round(x - (one.box.width_mm / 2 + 0.45) * PX_PER_MM)
    left = max(0, round(x - (one.box.width_mm / 2 + 1.8) * PX_PER_MM))
    half = round(one.box.height_mm / 2 * PX_PER_MM)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        (one.ink[:, :right] > look.clear).astype(np.uint8), connectivity=8
    )
    first, last = y - half - _OWN_MM * PX_PER_MM, y + half + _OWN_MM * PX_PER_MM
    own = (stats[:, cv2.CC_STAT_TOP] > first) & (stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] < last)
    own[0] = False
    return float(own[labels[round(y) - half : round(y) + half, left:]].sum()) / PX_PER_MM**2
