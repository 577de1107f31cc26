"""A PDF onto the system's printer: true to size, in slices, exactly the pages that its dialog was asked for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from consent_db.errors import Problem
from exports.pdf_pages import MM_PER_INCH, PdfPages

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from exports.pdf_pages import Sheet, Slice

SHARPEST_DPI: Final = 720
"""Finer, and a page takes seconds while nobody sees the difference; a printer of 1200 dots gets 600."""

_ROOM_MM: Final = 2.0
"""So much smaller than the page a paper may be: A4 is told in points and in inches, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """How far the printing is: this page of so many, counting from one."""

    page: int
    pages: int


def printer_for(sheets: Sequence[Sheet], *, count: int, title: str) -> QPrinter:
    """The system's own printer, set up for `count` pages like these: their paper to its edges, and both of its sides.

    Raises Problem `nothing_to_print`.
    """
    if not sheets:
        raise Problem("nothing_to_print")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Klarert")
    lay_out(printer, sheets[0])
    printer.setFromTo(1, count)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    if count > 1 and _can_turn(printer):
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return printer


def lay_out(printer: QPrinter, sheet: Sheet) -> None:
    """Give a printer the paper of a page, to its very edges: margins would shrink or move what is measured later."""
    short, long = sorted((sheet.width_mm, sheet.height_mm))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lying = sheet.width_mm > sheet.height_mm
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, turned, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def wanted(printer: QPrinter, count: int) -> tuple[int, ...]:
    """The pages (from zero) that were asked for in the printer's dialog, in the order in which they go out."""
    pages: Sequence[int] = range(count)
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges, first, last = printer.pageRanges(), printer.fromPage(), printer.toPage()
        if not ranges.isEmpty():
            pages = [number for number in pages if ranges.contains(number + 1)]
        elif first or last:
            pages = [number for number in pages if first <= number + 1 <= (last or count)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    return tuple(pages)


def take_copies(printer: QPrinter) -> int:
    """How many copies were asked for, taken over from the printer: each paper has to have a reference of its own."""
    copies = max(1, printer.copyCount())
    printer.setCopyCount(1)
    return copies


def check_paper(printer: QPrinter, sheet: Sheet) -> None:
    """Raise Problem `paper_too_small` where the chosen paper does not hold the page at its true size."""
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    if paper.width() + _ROOM_MM < sheet.width_mm or paper.height() + _ROOM_MM < sheet.height_mm:
        raise Problem("paper_too_small", paper=printer.pageLayout().pageSize().name(), wanted=paper_name(sheet))


def paper_name(sheet: Sheet) -> str:
    """'A4'."""
    short, long = sorted((sheet.width_mm, sheet.height_mm))
    return QPageSize.name(
        QPageSize.id(QSizeF(short, long), QPageSize.Unit.Millimeter, QPageSize.SizeMatchPolicy.FuzzyMatch)
    )


def paint(printer: QPrinter, content: bytes, pages: Sequence[int]) -> Generator[Painted, None, int]:
    """Paint these pages of a PDF, a slice a step, each on a paper of its own; gives how many papers' sides it took.

    May run on any one thread. Sides that only fill up a sheet are left out where the printer uses one side.
    What is stopped halfway is taken back from the printer's queue where that can be done.
    Raises Problem `nothing_to_print`, `paper_too_small`, `printer_failed`.
    """
    with PdfPages(content) as document:
        both = printer.duplex() not in (QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexAuto)
        going = [one for one in pages if both or not document.sheets[one].is_blank]
        if all(document.sheets[one].is_blank for one in going):
            raise Problem("nothing_to_print")
        for one in going:
            check_paper(printer, document.sheets[one])
        painter = QPainter()
        if not painter.begin(printer):
            raise Problem("printer_failed")
        done = False
        try:
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else Qt makes a JPEG of each slice
            for place, number in enumerate(going, start=1):
                if place > 1 and not printer.newPage():
                    raise Problem("printer_failed")
                yield from _paint_page(painter, printer, document, number, Painted(page=place, pages=len(going)))
            done = True
        finally:
            if not done:
                printer.abort()
            ended = painter.end()
        if not ended or printer.printerState() is QPrinter.PrinterState.Error:
            raise Problem("printer_failed")
    return len(going)


def _paint_page(
    painter: QPainter, printer: QPrinter, document: PdfPages, number: int, told: Painted
) -> Generator[Painted, None, None]:
    sheet = document.sheets[number]
    across, down = printer.logicalDpiX(), printer.logicalDpiY()
    finer = max(across, down)
    dpi = finer / math.ceil(finer / SHARPEST_DPI)  # whole dots of the printer for each of ours: no seams, no blur
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    # A larger paper has the page in its middle; on its own paper the difference is less than a hair.
    left = round(max(0.0, paper.width() - sheet.width_mm) / 2 / MM_PER_INCH * across)
    top = round(max(0.0, paper.height() - sheet.height_mm) / 2 / MM_PER_INCH * down)
    if sheet.is_blank:
        yield told
        return
    for one in document.slices(number, dpi):
        place = QRectF(left, top + one.top_px / dpi * down, one.width_px / dpi * across, one.height_px / dpi * down)
        painter.drawImage(place, _image(one))
        yield told


def _image(one: Slice) -> QImage:
    drawn = QImage(one.bgrx, one.width_px, one.height_px, 4 * one.width_px, QImage.Format.Format_RGB32)
    return drawn.convertToFormat(QImage.Format.Format_Grayscale8) if drawn.allGray() else drawn.copy()


def _can_turn(printer: QPrinter) -> bool:
    return QPrinter.DuplexMode.DuplexLongSide in QPrinterInfo(printer).supportedDuplexModes()
