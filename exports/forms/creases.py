"""Takes pale straight lines that are no ink out of what lies at a box: creases of the paper, streaks of the scanner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from exports.forms.locate_boxes import PX_PER_MM

if TYPE_CHECKING:
    from exports.forms.box_ink import Print
    from exports.forms.locate_boxes import Ink, Located

_CLEAR_OF_LINE_MM: Final = 0.4
_CREASE_BEFORE_MM: Final = 2.0
_CREASE_BEHIND_MM: Final = 1.1
_CREASE_SLOPE: Final = 0.08
_CREASE_MM: Final = 0.9
_PALEST: Final = 0.03
_DARKEST_CREASE: Final = 0.45


def without_creases(one: Located, look: Print) -> Ink | None:
    """The ink at a box without a pale straight line that runs on to both sides of it; None where there is none."""
    left = one.ink
    for turned in (False, True):
        ink = np.ascontiguousarray(left.T) if turned else left
        centre = one.centre[::-1] if turned else one.centre
        side = one.box.height_mm if turned else one.box.width_mm
        found = _crease(ink, centre, side / 2, look)
        if found is not None:
            left = np.ascontiguousarray((ink - found).T) if turned else ink - found
    return None if left is one.ink else np.asarray(np.maximum(left, 0), np.float32)


def _crease(ink: Ink, centre: tuple[float, float], half_mm: float, look: Print) -> Ink | None:
    """A lying pale line that is seen before, in and behind a box, about equally dark: its darkness everywhere."""
    x, y = centre
    height, width = ink.shape
    parts = [
        slice(max(0, round(x + first * PX_PER_MM)), round(x + last * PX_PER_MM))
        for first, last in (
            (-half_mm - _CREASE_BEFORE_MM, -half_mm - _CLEAR_OF_LINE_MM),
            (-half_mm + 0.7, half_mm - 0.7),
            (half_mm + _CLEAR_OF_LINE_MM, half_mm + _CREASE_BEHIND_MM),
        )
    ]
    inner = slice(round(y - (half_mm + 0.6) * PX_PER_MM), round(y + (half_mm + 0.6) * PX_PER_MM))
    best: tuple[float, Ink, float] | None = None
    for slope in np.linspace(-_CREASE_SLOPE, _CREASE_SLOPE, 9):
        level = np.array([[1, 0, 0], [slope, 1, -slope * x]])
        flat = cv2.warpAffine(ink, level, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        usual = np.stack([np.percentile(flat[:, part], 35, axis=1) for part in parts])
        ridge = np.asarray(usual.min(axis=0), np.float32)
        if best is None or float(ridge[inner].max()) > best[0]:
            best = float(ridge[inner].max()), np.asarray(usual.max(axis=0), np.float32), float(slope)
            lying = ridge
    if best is None or not _PALEST < best[0] < _DARKEST_CREASE * look.black:
        return None
    rows = np.flatnonzero(lying > 0.4 * best[0])
    rows = rows[np.abs(rows - (inner.start + int(np.argmax(lying[inner])))) <= _CREASE_MM * PX_PER_MM]
    band = np.zeros((height, 1), np.float32)
    reach = slice(max(0, int(rows.min()) - 3), int(rows.max()) + 4)
    band[reach, 0] = np.minimum(best[1][reach], 1.5 * best[0])
    level = np.array([[1, 0, 0], [-best[2], 1, best[2] * x]])
    flat = np.repeat(band, width, axis=1)
    return np.asarray(cv2.warpAffine(flat, level, (width, height), borderMode=cv2.BORDER_REPLICATE), np.float32)
