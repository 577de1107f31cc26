"""Reads a picture file into upright RGB pixels, or says by a code why it cannot (first version: what Pillow opens)."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from consent_db.errors import Problem


class PhotoUnreadable(Problem):
    """The picture cannot be read; the code says why."""


@dataclass(frozen=True)
class Decoded:
    """An upright picture: pixels (H, W, 3) RGB."""

    pixels: NDArray[np.uint8]
    width_px: int
    height_px: int
    orientation: int
    format: str
    embedded_preview: bool = False
    scale: float = 1.0


def decode(path: Path) -> Decoded:
    """Read a picture; raises PhotoUnreadable."""
    with path.open("rb") as file, Image.open(file) as image:
        orientation = image.getexif().get(0x0112, 1)
        upright = ImageOps.exif_transpose(image).convert("RGB")
        pixels = np.asarray(upright)
        return Decoded(pixels, upright.width, upright.height, orientation, image.format or "")
