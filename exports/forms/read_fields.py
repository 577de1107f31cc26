"""Tells whether a hand wrote into a field: a signature, a date, a name; what it says is for people to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from exports.forms.find_page import cut
from exports.forms.locate_boxes import PX_PER_MM, ink_of, shift_at

if TYPE_CHECKING:
    from exports.forms.box_ink import Print
    from exports.forms.find_page import Matrix, Pixels
    from exports.forms.layout import PageLayout, WriteField
    from exports.forms.locate_boxes import Located

_PAPER_MM: Final = 3.5
"""How much around a field is looked at to know the paper."""
_SPECK_MM2: Final = 0.08
_LOWEST_STROKE_MM: Final = 1.2
_EMPTY_MM2: Final = 0.4
_FILLED_MM2: Final = 2.0
_RULE_MM: Final = 9.0
"""A dark line this long that lies is printed: the rule to write on."""


def read_fields(
    image: Pixels, homography: Matrix, layout: PageLayout, located: dict[str, Located], look: Print | None
) -> dict[str, bool | None]:
    """Filled, empty, or None where that cannot be told, for every field of the page."""
    if look is None or look.is_unsharp:
        return {field.id: None for field in layout.fields}
    return {field.id: _is_filled(image, homography, field, located, look) for field in layout.fields}


def _is_filled(
    image: Pixels, homography: Matrix, field: WriteField, located: dict[str, Located], look: Print
) -> bool | None:
    centre = np.array([field.x_mm + field.width_mm / 2, field.y_mm + field.height_mm / 2])
    corner = np.array([field.x_mm, field.y_mm]) + shift_at(located, centre) - _PAPER_MM
    size = field.width_mm + 2 * _PAPER_MM, field.height_mm + 2 * _PAPER_MM
    patch, _ = cut(image, homography, corner, size, px_per_mm=PX_PER_MM)
    margin = round(_PAPER_MM * PX_PER_MM)
    ink = (ink_of(patch) > look.clear)[margin:-margin, margin:-margin].astype(np.uint8)
    ink = _without_rules(ink)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA] / PX_PER_MM**2
    heights = stats[1:, cv2.CC_STAT_HEIGHT] / PX_PER_MM
    written = float(areas[(areas >= _SPECK_MM2) & (heights >= _LOWEST_STROKE_MM)].sum())
    if written >= _FILLED_MM2:
        return True
    return False if written < _EMPTY_MM2 and float(areas[areas >= _SPECK_MM2].sum()) < _FILLED_MM2 else None


def _without_rules(ink: np.typing.NDArray[np.uint8]) -> np.typing.NDArray[np.uint8]:
    """Take out long lying lines, and what is left of them above and below."""
    length = round(_RULE_MM * PX_PER_MM)
    if ink.shape[1] <= length:
        return ink
    rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    rules = cv2.dilate(rules, np.ones((5, 5), np.uint8))
    return np.asarray(ink * (1 - np.minimum(rules, 1)), np.uint8)
