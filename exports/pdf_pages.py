"""The pages of a PDF of ours as pixels, at any resolution and in slices: what is previewed is what is printed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

from exports.scan_pages import pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

POINTS_PER_INCH: Final = 72.0
MM_PER_INCH: Final = 25.4
_SLICE_BYTES: Final = 2_500_000
"""So much of a page is held at a time, and so long Qt keeps the window waiting for one; all of A3 would be 280 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page: its size, and whether nothing at all is drawn on it (it only fills up a sheet of two sides)."""

    width_mm: float
    height_mm: float
    is_blank: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Rows of one page from `top_px` on: four bytes a pixel, blue, green, red and an unused one, without padding."""

    top_px: int
    width_px: int
    height_px: int
    bgrx: bytes


class PdfPages:
    """An opened PDF; may be used from any thread, also from several. Raises PdfiumError for what is no PDF."""

    def __init__(self, content: bytes) -> None:
        with pdfium:
            self._document: Any = pypdfium2.PdfDocument(content)
            self._closed = False
            self.sheets: tuple[Sheet, ...] = tuple(self._sheet(number) for number in range(len(self._document)))

    def __enter__(self) -> PdfPages:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the document; a page of it that is asked for afterwards is a ValueError."""
        with pdfium:
            self._closed = True
            self._document.close()

    def _page(self, number: int) -> Any:  # noqa: ANN401  the reader has no types
        if self._closed:
            raise ValueError("a closed document")
        return self._document[number]

    def _sheet(self, number: int) -> Sheet:
        page = self._document[number]
        try:
            width, height = page.get_size()
            return Sheet(
                width_mm=width / POINTS_PER_INCH * MM_PER_INCH,
                height_mm=height / POINTS_PER_INCH * MM_PER_INCH,
                is_blank=not pdfium_c.FPDFPage_CountObjects(page) and not pdfium_c.FPDFPage_GetAnnotCount(page),
            )
        finally:
            page.close()

    def drawn(self, number: int, dpi: float) -> Slice:
        """A whole page, for the screen."""
        with pdfium:
            page = self._page(number)
            try:
                return _drawn(page, dpi, 0, _height_px(page, dpi))
            finally:
                page.close()

    def slices(self, number: int, dpi: float) -> Iterator[Slice]:
        """A page from top to bottom in slices of whole rows, for a printer; PDFium is free between two of them."""
        with pdfium:
            page = self._page(number)
            height = _height_px(page, dpi)
            rows = max(16, _SLICE_BYTES // (4 * math.ceil(page.get_width() * (dpi / POINTS_PER_INCH))))
        try:
            for top in range(0, height, rows):
                with pdfium:
                    made = _drawn(page, dpi, top, min(rows, height - top), "print")
                yield made
        finally:
            with pdfium:
                page.close()


def _height_px(page: Any, dpi: float) -> int:  # noqa: ANN401  the reader has no types
    height_px: int = math.ceil(page.get_height() * (dpi / POINTS_PER_INCH))
    return height_px


def _drawn(page: Any, dpi: float, top: int, rows: int, mode: str | None = None) -> Slice:  # noqa: ANN401
    scale = dpi / POINTS_PER_INCH
    below = _height_px(page, dpi) - top - rows
    # PDFium's wrapper rounds what is cut off upwards, in pixels.
    crop = (0, max(0.0, below - 0.5) / scale, 0, max(0.0, top - 0.5) / scale)
    bitmap = page.render(
        scale=scale,
        crop=crop,
        may_draw_forms=False,
        force_bitmap_format=pdfium_c.FPDFBitmap_BGRx,
        optimize_mode=mode,
    )
    try:
        stride, width, height = bitmap.stride, bitmap.width, bitmap.height
        held = bytes(bitmap.buffer)
    finally:
        bitmap.close()
    if stride != 4 * width:
        held = b"".join(held[at * stride : at * stride + 4 * width] for at in range(height))
    return Slice(top_px=top, width_px=width, height_px=height, bgrx=held)
