"""Turns a stored scan into pages of pixels, in memory alone: a decrypted form never lies in a file."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_EDGE_PX: Final = 1600
"""No page is drawn larger."""
MOST_PAGES: Final = 40

_PDF: Final = "application/pdf"
_PICTURES: Final = frozenset(
    {"image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic", "image/heif", "image/avif"}
)
pdfium: Final = threading.Lock()
"""PDFium may be used by one thread at a time."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: RGB, eight bits each, rows without padding."""

    width_px: int
    height_px: int
    rgb: bytes


def can_show(mime: str) -> bool:
    """Whether `pages` knows this media type."""
    return mime == _PDF or mime in _PICTURES


def pages(content: bytes, *, mime: str, name: str = "", most: int = MOST_PAGES) -> Iterator[Page]:
    """Yield the first `most` pages of a PDF, or the one picture, at most `LONG_EDGE_PX` long.

    Raises Problem `scan_unreadable`.
    """
    if mime == _PDF:
        yield from _of_pdf(content, name, most)
    elif mime in _PICTURES:
        yield _of_picture(content, name)
    else:
        raise Problem("scan_unreadable", file=name)


def _of_pdf(content: bytes, name: str, most: int) -> Iterator[Page]:
    import pypdfium2  # type: ignore[import-untyped]

    with pdfium:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise Problem("scan_unreadable", file=name) from error
        try:
            found = [_drawn(document, number) for number in range(min(len(document), most))]
        except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
            raise Problem("scan_unreadable", file=name) from error
        finally:
            document.close()
    if not found:
        raise Problem("scan_unreadable", file=name)
    yield from found


def _drawn(document: Any, number: int) -> Page:  # noqa: ANN401  the reader has no types
    page = document[number]
    try:
        width, height = page.get_size()
        long_edge = max(width, height)
        if not 1 <= long_edge < 1_000_000:
            raise ValueError("a page without a size")
        image = page.render(scale=LONG_EDGE_PX / long_edge).to_pil().convert("RGB")
        return Page(image.width, image.height, image.tobytes())
    finally:
        page.close()


def _of_picture(content: bytes, name: str) -> Page:
    # Loaded here: most windows never show a scan.
    from PIL import Image

    from faces.decode import decode_open

    try:
        pixels = decode_open(io.BytesIO(content), suffix="", changed_at_ns=0).pixels
    except Problem as problem:
        raise Problem("scan_unreadable", file=name) from problem
    image = Image.fromarray(pixels)
    image.thumbnail((LONG_EDGE_PX, LONG_EDGE_PX))
    return Page(image.width, image.height, image.tobytes())
