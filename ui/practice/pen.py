"""A pen on a printed page, and the scanner after it: ticks, writing and signatures at the places of its layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zlib import crc32

import cv2
import numpy as np

from exports.forms.layout import FieldKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from numpy.typing import NDArray

    from exports.forms.layout import PageLayout, TickBox, WriteField
    from exports.pdf_pages import Slice

    Page = NDArray[np.uint8]
    Point = tuple[float, float]

DPI: Final = 150
_PX_PER_MM: Final = DPI / 25.4
_INK: Final = (142, 64, 36)
"""Blue, as cv2 orders it."""
_PEN_PX: Final = 3
_PAPER: Final = (247, 251, 252)
_FINE: Final = 4
"""Strokes are placed to a sixteenth of a pixel."""
_WRITING: Final = cv2.FONT_HERSHEY_SCRIPT_SIMPLEX
_QUALITY: Final = 78
_TURNED_DEG: Final = 0.6
_CROSS: Final[tuple[tuple[Point, ...], ...]] = (((0.14, 0.16), (0.86, 0.85)), ((0.85, 0.15), (0.15, 0.86)))
_CHECK: Final[tuple[tuple[Point, ...], ...]] = (((0.16, 0.52), (0.42, 0.84), (0.9, 0.12)),)
"""The strokes of a mark, in parts of its box."""
_MOVED_PX: Final = 6.0


def page_of(drawn: Slice) -> Page:
    """A printed page to write on, from what PDFium drew at `DPI`: BGR."""
    whole = np.frombuffer(drawn.bgrx, np.uint8).reshape(drawn.height_px, drawn.width_px, 4)
    return np.asarray(cv2.cvtColor(whole, cv2.COLOR_BGRA2BGR), np.uint8)


def fill_in(
    page: Page,
    layout: PageLayout,
    ticks: Collection[str],
    writing: Mapping[str, str],
    *,
    hand: str,
    scribbled: Collection[str] = (),
) -> None:
    """Tick boxes and write into fields of `page`; those `scribbled` are ticked and crossed out again.

    The same `hand` always writes alike. Letters outside ASCII are not drawn.
    """
    chance = np.random.default_rng(crc32(hand.encode()))
    crosses = bool(chance.random() < 0.5)
    for box in layout.ticks:
        if box.id in ticks or box.id in scribbled:
            _tick(page, box, chance, crosses=crosses)
        if box.id in scribbled:
            _scribble(page, box, chance)
    for place in layout.fields:
        if writing.get(place.id):
            _write(page, place, writing[place.id], chance)


def scanned(page: Page, *, hand: str) -> bytes:
    """The page as a scanner gives it: a little askew, on paper that is not quite white; JPEG."""
    chance = np.random.default_rng(crc32(f"scan {hand}".encode()))
    high, wide = page.shape[:2]
    turned = cv2.getRotationMatrix2D((wide / 2, high / 2), float(chance.uniform(-_TURNED_DEG, _TURNED_DEG)), 1.0)
    moved = np.zeros((2, 3), np.float64)
    moved[:, 2] = chance.uniform(-_MOVED_PX, _MOVED_PX, 2)
    turn = np.asarray(turned, np.float64) + moved
    askew = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    _, held = cv2.imencode(".jpg", np.minimum(askew, np.array(_PAPER, np.uint8)), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return held.tobytes()


def _tick(page: Page, box: TickBox, chance: np.random.Generator, *, crosses: bool) -> None:
    for shape in _CROSS if crosses else _CHECK:
        moved = np.array(shape) + chance.uniform(-0.06, 0.06, (len(shape), 2))
        _stroke(page, [(box.x_mm + x * box.width_mm, box.y_mm + y * box.height_mm) for x, y in moved])


def _scribble(page: Page, box: TickBox, chance: np.random.Generator) -> None:
    across = np.tile((0.12, 0.9), 6) + chance.uniform(-0.05, 0.05, 12)
    down = np.linspace(0.12, 0.9, 12)
    _stroke(
        page,
        [(box.x_mm + x * box.width_mm, box.y_mm + y * box.height_mm) for x, y in zip(across, down, strict=True)],
    )


def _write(page: Page, place: WriteField, text: str, chance: np.random.Generator) -> None:
    """Write on the line of a field, no larger than there is room; a signature is larger and underlined."""
    signs = place.kind is FieldKind.SIGNATURE
    wanted_mm = 4.6 if signs else 3.4
    (wide, high), _ = cv2.getTextSize(text, _WRITING, 1.0, _PEN_PX - 1)
    room_px = (place.width_mm - 4) * _PX_PER_MM
    scale = min(min(wanted_mm, place.height_mm * 0.55) * _PX_PER_MM / high, room_px / wide)
    left = place.x_mm + 2 + float(chance.uniform(0, 1.5))
    base = place.y_mm + place.height_mm - 2.4 + float(chance.uniform(-0.3, 0.3))
    at = round(left * _PX_PER_MM), round(base * _PX_PER_MM)
    cv2.putText(page, text, at, _WRITING, scale, _INK, _PEN_PX - 1, cv2.LINE_AA)
    if signs:
        long_mm = wide * scale / _PX_PER_MM
        _stroke(page, [(left + long_mm * x, base + y) for x, y in ((0.7, 0.4), (1.04, -0.6), (0.35, 1.3), (0.95, 1.0))])


def _stroke(page: Page, points_mm: list[Point]) -> None:
    points = np.array(points_mm) * _PX_PER_MM * 2**_FINE
    cv2.polylines(page, [points.round().astype(np.int32)], False, _INK, _PEN_PX, cv2.LINE_AA, _FINE)
