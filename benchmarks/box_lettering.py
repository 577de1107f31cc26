"""Letters, figures, words and printed signs in a tick box: of typefaces, bent and sheared, in the colour of a pen."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from benchmarks.form_marks import Hand
from benchmarks.form_pens import PX_PER_MM, Pen, some_pen

if TYPE_CHECKING:
    from exports.forms.layout import TickBox

Rng = np.random.Generator
Maker = Callable[[np.ndarray, "TickBox", Hand, Rng], None]
"""Draws on a page (RGB, form_pens.DPI) at a box in somebody's hand."""
_FONTS: Final = ("dejavu", "urw-base35", "noto", "liberation", "freefont")
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUWYZabcdefghijklmnopqrstuwyzÆØÅæøåÄÖäö0123456789"
_SIGNS: Final = "?!%&#@*=<>()[]{}§$€£~^:;.,-–_+♥★☺☹♪☎→←↑↓⇒●○■□▲△◆¿½"
_WORDS: Final = (
    "nei Nei NEI nej Nej NEJ ja Ja JA Jo ikke inte ikkje kun bare ok OK Ok no NO yes feil fel obs spør se bak K.L. "
    "A.B. 12 3/4 7/11 17 2026 nei! ja? ?? !! 1. 2) a) b) N Y JN J/N mor far alle ingen"
)


@functools.cache
def _fonts() -> tuple[str, ...]:
    found = [str(one) for name in _FONTS for one in sorted(Path("/usr/share/fonts").rglob("*")) if name in str(one)]
    return tuple(
        one for one in found if one.endswith((".ttf", ".otf")) and "D050000L" not in one and "Symbol" not in one
    )


def lettered(texts: Callable[[Rng], str]) -> Maker:
    """Letters of some typeface, bent and sheared, in the colour of a pen."""

    def make(page: np.ndarray, box: TickBox, hand: Hand, rng: Rng) -> None:
        text = texts(rng)
        layer = _outlined(text, rng) if _fonts() and rng.random() < 0.55 else _thin(text, rng)
        high = rng.uniform(0.5, 1.25) * box.height_mm * PX_PER_MM
        zoom = high / max(layer.shape[0], 1)
        if layer.shape[1] * zoom > 2.4 * box.width_mm * PX_PER_MM:
            zoom *= rng.uniform(0.5, 0.9)
        _inked(page, layer, box, zoom, hand.pen if rng.random() < 0.8 else some_pen(rng), rng)

    return make


def _outlined(text: str, rng: Rng) -> np.ndarray:
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(_fonts()[int(rng.integers(len(_fonts())))], 90)
    left, top, right, bottom = font.getbbox(text)
    picture = Image.new("L", (max(8, int(right - left)) + 8, max(8, int(bottom - top)) + 8))
    ImageDraw.Draw(picture).text((4 - left, 4 - top), text, fill=255, font=font)
    return np.asarray(picture, np.uint8)


def _thin(text: str, rng: Rng) -> np.ndarray:
    plain = text.translate(str.maketrans("ÆØÅæøåÄÖäö", "AOAaoaAOao"))
    plain = plain if plain.isascii() else "?"
    face, slope = int(rng.choice([0, 1, 2, 3, 6, 7])), int(rng.random() < 0.3) * 16
    thick = int(rng.integers(3, 9))
    (wide, high), base = cv2.getTextSize(plain, face | slope, 3.0, thick)
    layer = np.zeros((high + base + 20, wide + 40), np.uint8)
    cv2.putText(layer, plain, (14, high + 8), face | slope, 3.0, 255, thick, cv2.LINE_AA)
    rows, columns = np.flatnonzero(layer.any(axis=1)), np.flatnonzero(layer.any(axis=0))
    return layer[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else layer


def _inked(page: np.ndarray, layer: np.ndarray, box: TickBox, zoom: float, pen: Pen, rng: Rng) -> None:
    """Put a mask on the page around a box as a pen would leave it, bent a little."""
    size = round(4 * box.width_mm * PX_PER_MM)
    turn = np.deg2rad(rng.normal(0, 9))
    c, s, shear = zoom * np.cos(turn), zoom * np.sin(turn), rng.normal(0, 0.15)
    matrix = np.array([[c * rng.uniform(0.8, 1.25), -s + shear * c, 0], [s, c, 0.0]])
    middle = matrix[:, :2] @ (np.array(layer.shape[1::-1]) / 2)
    matrix[:, 2] = size / 2 - middle + rng.normal(0, 0.1, 2) * box.width_mm * PX_PER_MM
    ink = cv2.warpAffine(layer, matrix, (size, size), flags=cv2.INTER_AREA).astype(np.float32) / 255
    waves = cv2.resize(rng.normal(0, 2.2, (5, 5, 2)).astype(np.float32), (size, size), interpolation=cv2.INTER_CUBIC)
    x, y = np.meshgrid(np.arange(size, dtype=np.float32), np.arange(size, dtype=np.float32))
    ink = cv2.remap(ink, x + waves[..., 0], y + waves[..., 1], cv2.INTER_LINEAR)
    if pen.grain:
        rough = cv2.GaussianBlur(rng.random(ink.shape, dtype=np.float32), (0, 0), 0.8) - 0.5
        ink *= np.clip(1 - pen.grain * (0.35 + 3.5 * rough), 0, 1)
    left, top = (
        round((at + side / 2) * PX_PER_MM - size / 2)
        for at, side in ((box.x_mm, box.width_mm), (box.y_mm, box.height_mm))
    )
    y0, x0 = max(0, top), max(0, left)
    part = page[y0 : top + size, x0 : left + size]
    ink = ink[y0 - top :, x0 - left :][: part.shape[0], : part.shape[1], None] * pen.cover
    part[:] = np.clip(part * (1 - ink * (1 - np.array(pen.colour, np.float32) / 255)), 0, 255).astype(np.uint8)


def letter(rng: Rng) -> str:
    """One letter or figure, none that is a sign of a yes."""
    return str(rng.choice(list(_LETTERS)))


def two_or_three(rng: Rng) -> str:
    """Some of them."""
    return "".join(rng.choice(list(_LETTERS), int(rng.integers(2, 4))))


def word(rng: Rng) -> str:
    """A word or a figure that people write into boxes."""
    return str(rng.choice(_WORDS.split()))


def printed_sign(rng: Rng) -> str:
    """A punctuation mark or a symbol."""
    return str(rng.choice(list(_SIGNS)))
