"""Takes in what came back: scans, photographs and PDF files become single pages, each small enough to be kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

MOST_PAGES: Final = 200
"""Of one file; more is not a pile of forms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingPage:
    """One page as it is kept for evidence: a JPEG or PNG, upright by its EXIF or without any; `number` counts from 1."""

    file: str
    number: int
    image: bytes
    mime: str
    sha256: str
    width_px: int
    height_px: int


def pages(source: Path | bytes, name: str = "") -> Iterator[IncomingPage]:
    """Yield the pages of a PDF, TIFF or picture one after another.

    Raises Problem: `form_pages_too_many`, `form_locked`, `form_too_large`, `form_unreadable`, `form_no_pages`,
    `missing_file`.
    """
    raise NotImplementedError


def pixels(page: IncomingPage | bytes) -> NDArray[np.uint8]:
    """The pixels of a page that was kept: RGB, upright by its EXIF; raises Problem `form_unreadable`."""
    raise NotImplementedError
