"""Turns an open Pillow image of any mode into an upright RGB array, strip by strip, so that it is held only once."""

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

_STRIP_ROWS: Final = 256
_DEEP_GREY: Final = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_BIT_DEPTHS: Final = (255, 4095, 65535)


def upright_rgb(image: Image.Image, orientation: int) -> NDArray[np.uint8]:
    """Return (H, W, 3) of a loaded image, turned as EXIF `orientation` (1 to 8) says.

    Transparent parts become white; deep grey (16 bits and more) is scaled, not clipped.
    """
    width, height = image.size
    turned = orientation >= 5
    pixels = np.empty((width, height, 3) if turned else (height, width, 3), np.uint8)
    convert = _converter(image)
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(height, top + _STRIP_ROWS)
        strip = convert(image.crop((0, top, width, bottom)))
        # From the far end where the orientation reverses the stored rows.
        first, last = (height - bottom, height - top) if orientation in (3, 4, 6, 7) else (top, bottom)
        if turned:
            pixels[:, first:last] = _turned(strip, orientation)
        else:
            pixels[first:last] = _turned(strip, orientation)
    return pixels


def halvings(pixels: NDArray[np.uint8], *, edge_px: int) -> list[NDArray[np.uint8]]:
    """Return the picture and its halves, quarters, ... as long as the long edge is at least `edge_px`.

    Halving exactly is several times faster than shrinking by any other factor; a last odd row or column is left out.
    """
    levels = [pixels]
    while max(levels[-1].shape[:2]) >= 2 * edge_px and min(levels[-1].shape[:2]) >= 2:
        height, width = (side // 2 for side in levels[-1].shape[:2])
        even = levels[-1][: 2 * height, : 2 * width]
        levels.append(np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8))
    return levels


def reduced(pixels: NDArray[np.uint8], *, edge_px: int) -> NDArray[np.uint8]:
    """Return the picture shrunk to a long edge of `edge_px`, or as it is when it is smaller."""
    smallest = halvings(pixels, edge_px=edge_px)[-1]
    height, width = smallest.shape[:2]
    factor = min(1.0, edge_px / max(height, width))
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return np.asarray(cv2.resize(smallest, size, interpolation=cv2.INTER_AREA), np.uint8)


def _turned(strip: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    match orientation:
        case 2:
            turned = cv2.flip(strip, 1)
        case 3:
            turned = cv2.flip(strip, -1)
        case 4:
            turned = cv2.flip(strip, 0)
        case 5:
            turned = cv2.transpose(strip)
        case 6:
            turned = cv2.rotate(strip, cv2.ROTATE_90_CLOCKWISE)
        case 7:
            turned = cv2.flip(cv2.transpose(strip), -1)
        case 8:
            turned = cv2.rotate(strip, cv2.ROTATE_90_COUNTERCLOCKWISE)
        case _:
            return strip
    return np.asarray(turned, np.uint8)


def _converter(image: Image.Image) -> Callable[[Image.Image], NDArray[np.uint8]]:
    if image.mode in _DEEP_GREY:
        lowest, highest = _range(image)
        return lambda strip: _grey(strip, lowest, highest)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        return _on_white
    if image.mode == "RGB":
        return lambda strip: np.asarray(strip)
    return lambda strip: np.asarray(strip.convert("RGB"))


def _on_white(strip: Image.Image) -> NDArray[np.uint8]:
    if strip.mode in ("La", "RGBa"):
        strip = strip.convert({"La": "LA", "RGBa": "RGBA"}[strip.mode])
    values = np.asarray(strip.convert("RGBA")).astype(np.uint16)
    alpha = values[..., 3:]
    return np.asarray((values[..., :3] * alpha + 255 * (255 - alpha) + 127) // 255, np.uint8)


def _grey(strip: Image.Image, lowest: float, highest: float) -> NDArray[np.uint8]:
    values = np.nan_to_num(np.asarray(strip, np.float32), nan=lowest, posinf=highest, neginf=lowest)
    scaled = (values - lowest) * (255 / (highest - lowest))
    return np.repeat(np.clip(np.rint(scaled), 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def _range(image: Image.Image) -> tuple[float, float]:
    """Values that become black and white: those of the smallest usual bit depth that holds them all."""
    if image.mode == "F":
        values = np.asarray(image)
        finite = values[np.isfinite(values)]
        if not finite.size:
            return 0.0, 1.0
        lowest, highest = min(0.0, float(finite.min())), float(finite.max())
        if highest <= 1:
            return lowest, 1.0
    else:
        low, high = image.getextrema()
        lowest, highest = min(0.0, float(low)), float(high)  # type: ignore[arg-type]
    return lowest, float(next((depth for depth in _BIT_DEPTHS if highest <= depth), max(highest, lowest + 1)))
