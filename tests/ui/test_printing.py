"""Onto paper: true to size, the pages asked for in their order, and a sentence where the printer cannot."""

import io

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

from consent_db.errors import Problem
from exports.forms.order import FormCode, order_for
from exports.forms.writer import write
from exports.pdf_pages import PdfPages
from ui import printing

A4 = (210, 297)


def paper(*texts, size=A4):
    """A PDF with one text a page; an empty one is a blank page."""
    held = io.BytesIO()
    drawn = canvas.Canvas(held, pagesize=(size[0] * mm, size[1] * mm))
    for text in texts:
        if text:
            drawn.setFont("Helvetica", 40)
            drawn.drawString(40 * mm, 150 * mm, text)
            drawn.rect(7 * mm, (size[1] - 14) * mm, 7 * mm, 7 * mm, stroke=0, fill=1)
            drawn.rect((size[0] - 14) * mm, 7 * mm, 7 * mm, 7 * mm, stroke=0, fill=1)
        drawn.showPage()
    drawn.save()
    return held.getvalue()


@pytest.fixture
def printer(qapp, tmp_path):
    def made(content, count=None, *, dots=300):
        with PdfPages(content) as document:
            sheets = document.sheets
        one = printing.printer_for(sheets, count=count or len(sheets), title="Skjema")
        one.setResolution(dots)
        one.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        one.setOutputFileName(str(tmp_path / "out.pdf"))
        return one

    return made


def run(printer, content, pages):
    steps = printing.paint(printer, content, pages)
    told = []
    try:
        while True:
            told.append(next(steps))
    except StopIteration as end:
        return end.value, told


def result(tmp_path):
    return PdfPages((tmp_path / "out.pdf").read_bytes())


def grey(document, number, dpi=300):
    drawn = document.drawn(number, dpi)
    pixels = np.frombuffer(drawn.bgrx, np.uint8).reshape(drawn.height_px, drawn.width_px, 4)
    return cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)


def ink(document, number, dpi=300):
    """Left, right, top and bottom of all that is dark, in millimetres."""
    rows, columns = np.nonzero(grey(document, number, dpi) < 128)
    to_mm = 25.4 / dpi
    return columns.min() * to_mm, (columns.max() + 1) * to_mm, rows.min() * to_mm, (rows.max() + 1) * to_mm


def test_what_was_drawn_at_a_place_comes_out_at_that_place_on_a_page_of_that_size(printer, tmp_path):
    content = paper("one", "two")
    assert run(printer(content), content, (0, 1))[0] == 2
    with result(tmp_path) as out:
        assert [(round(one.width_mm), round(one.height_mm)) for one in out.sheets] == [A4, A4]
        assert ink(out, 0) == pytest.approx((7, 203, 7, 290), abs=0.3)
        with PdfPages(content) as before:
            meant, came = grey(before, 1, 100).astype(int), grey(out, 1, 100).astype(int)
        rows, columns = (min(one) for one in zip(meant.shape, came.shape, strict=True))
        assert np.abs(meant[:rows, :columns] - came[:rows, :columns]).mean() < 2


@pytest.mark.parametrize("dots", [72, 300, 600, 1200, 1440])
def test_no_resolution_of_a_printer_moves_or_scales_anything(printer, tmp_path, dots):
    content = paper("one")
    run(printer(content, dots=dots), content, (0,))
    with result(tmp_path) as out:
        assert ink(out, 0) == pytest.approx((7, 203, 7, 290), abs=0.4 if dots == 72 else 0.3)


def test_a_poster_that_lies_comes_out_lying_and_as_large(printer, tmp_path):
    content = paper("poster", size=(420, 297))
    run(printer(content), content, (0,))
    with result(tmp_path) as out:
        assert (round(out.sheets[0].width_mm), round(out.sheets[0].height_mm)) == (420, 297)
        assert ink(out, 0, 150) == pytest.approx((7, 413, 7, 290), abs=0.4)


def test_the_corner_marks_of_a_real_form_lie_where_its_layout_says(program, printer, tmp_path):
    content, (layout,) = write([order_for(program.register, FormCode.ADULT, today=program.desk.today())])
    run(printer(content, dots=1200), content, range(len(layout.pages)))
    finder = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    with result(tmp_path) as out:
        for number, page in enumerate(layout.pages):
            found, ids, _ = finder.detectMarkers(grey(out, number))
            places = {int(one[0]): corners[0] * 25.4 / 300 for one, corners in zip(ids, found, strict=True)}
            assert len(page.marks) == 4
            for mark in page.marks:
                seen = places[mark.marker]
                assert (seen[:, 0].min(), seen[:, 1].min()) == pytest.approx((mark.x_mm, mark.y_mm), abs=0.3)
                right, below = mark.x_mm + mark.width_mm, mark.y_mm + mark.height_mm
                assert (seen[:, 0].max(), seen[:, 1].max()) == pytest.approx((right, below), abs=0.3)


def test_sides_that_only_fill_up_a_sheet_stay_out_where_one_side_is_printed(printer, tmp_path):
    content = paper("one", "", "two")
    one = printer(content)
    assert run(one, content, (0, 1, 2))[0] == 2
    with result(tmp_path) as out:
        assert [page.is_blank for page in out.sheets] == [False, False]


def test_with_both_sides_they_are_kept_so_that_each_form_begins_on_its_own_sheet(printer, tmp_path, monkeypatch):
    content = paper("one", "", "two")
    one = printer(content)
    # Qt's own PDF printer knows no other side.
    monkeypatch.setattr(one, "duplex", lambda: QPrinter.DuplexMode.DuplexLongSide)
    assert run(one, content, (0, 1, 2))[0] == 3
    with result(tmp_path) as out:
        assert len(out.sheets) == 3


@pytest.mark.parametrize(
    ("ranges", "expected"), [("2", (1,)), ("2-3", (1, 2)), ("1,4-", (0, 3, 4)), ("9", ()), ("", (0, 1, 2, 3, 4))]
)
def test_the_pages_of_the_dialog_are_the_pages_that_come_out(qapp, ranges, expected):
    one = QPrinter()
    if ranges:
        one.setPrintRange(QPrinter.PrintRange.PageRange)
        one.setPageRanges(QPageRanges.fromString(ranges.replace("4-", "4-5")))
    assert printing.wanted(one, 5) == expected


def test_first_and_last_page_and_the_other_order_are_honoured(qapp):
    one = QPrinter()
    one.setPrintRange(QPrinter.PrintRange.PageRange)
    one.setFromTo(2, 4)
    assert printing.wanted(one, 5) == (1, 2, 3)
    one.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.wanted(one, 5) == (3, 2, 1)


def test_paper_that_is_too_small_is_told_and_nothing_is_printed(printer, tmp_path):
    content = paper("one")
    one = printer(content)
    one.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF()))
    with pytest.raises(Problem) as told:
        run(one, content, (0,))
    assert (told.value.code, told.value.params["wanted"]) == ("paper_too_small", "A4")
    assert not (tmp_path / "out.pdf").exists()


def test_on_larger_paper_the_page_keeps_its_size(printer, tmp_path):
    content = paper("one")
    one = printer(content)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A3), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    one.setPageLayout(layout)
    run(one, content, (0,))
    with result(tmp_path) as out:
        left, right, top, bottom = ink(out, 0)
        assert (right - left, bottom - top) == pytest.approx((196, 283), abs=0.4)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(printer, tmp_path):
    content = paper("one")
    one = printer(content)
    one.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    with pytest.raises(Problem) as told:
        run(one, content, (0,))
    assert told.value.code == "printer_failed"


def test_what_is_stopped_halfway_lets_the_printer_go(printer, tmp_path):
    content = paper("one", "two", "three")
    one = printer(content)
    steps = printing.paint(one, content, (0, 1, 2))
    next(steps)
    assert one.printerState() is QPrinter.PrinterState.Active
    steps.close()
    assert one.printerState() is not QPrinter.PrinterState.Active
    assert run(one, content, (2,))[0] == 1
    with result(tmp_path) as out:
        assert len(out.sheets) == 1


def test_no_page_at_all_is_told(printer):
    content = paper("one", "")
    for pages in ((), (1,)):
        with pytest.raises(Problem, match="nothing_to_print"):
            run(printer(content), content, pages)


def test_copies_are_taken_over_from_the_printer(qapp):
    one = QPrinter()
    one.setCopyCount(3)
    assert printing.take_copies(one) == 3
    assert one.copyCount() == 1


def test_the_systems_dialog_opens_on_such_a_printer(printer, qtbot):
    content = paper("one", "two")
    one = printer(content)
    dialog = QPrintDialog(one)
    qtbot.addWidget(dialog)
    dialog.setMinMax(1, 2)
    assert dialog.printer() is one
    assert (one.pageLayout().pageSize().id(), one.fullPage()) == (QPageSize.PageSizeId.A4, True)
