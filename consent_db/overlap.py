"""Decides which boxes of two searches are the same face. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Box

_IOU: Final = 0.4
_SIZES: Final = 3.0  # a head drawn by hand and a face found by the detector differ by about this much


def match(some: Sequence[Box], others: Sequence[Box]) -> dict[int, int]:
    """Pair boxes of `some` with those of `others` that show the same face, best overlap first, each at most once."""
    pairs = sorted(
        ((likeness, i, j) for i, a in enumerate(some) for j, b in enumerate(others) if (likeness := _likeness(a, b))),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    found: dict[int, int] = {}
    for _, i, j in pairs:
        if i not in found and j not in found.values():
            found[i] = j
    return found


def overlap(a: Box, b: Box) -> float:
    """Give intersection over union of two boxes, 0 to 1."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def moved_box(box: Box, size_px: tuple[int, int], new_size_px: tuple[int, int]) -> Box | None:
    """Carry a box over to an edited copy of a picture: scaled when it has the same shape, None when it was cropped."""
    (width, height), (new_width, new_height) = size_px, new_size_px
    if (
        not width
        or not height
        or abs(width * new_height - height * new_width) > max(width, height, new_width, new_height)
    ):
        return None
    x, y, w, h = (round(value * new_width / width) for value in box)
    x, y = min(x, new_width - 1), min(y, new_height - 1)
    return x, y, max(1, min(w, new_width - x)), max(1, min(h, new_height - y))


def _likeness(a: Box, b: Box) -> float:
    shared = overlap(a, b)
    if shared >= _IOU:
        return shared
    areas = a[2] * a[3] / (b[2] * b[3])
    nested = _centre_inside(a, b) and _centre_inside(b, a) and 1 / _SIZES <= areas <= _SIZES
    return max(shared, 0.01) if nested else 0.0


def _centre_inside(a: Box, b: Box) -> bool:
    x, y = a[0] + a[2] / 2, a[1] + a[3] / 2
    return b[0] <= x <= b[0] + b[2] and b[1] <= y <= b[1] + b[3]
