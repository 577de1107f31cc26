"""A stored scan becomes pages of pixels, or a sentence that says it cannot."""

import io

import pytest
from PIL import Image
from reportlab.pdfgen import canvas

from consent_db.errors import Problem
from exports import scan_pages


def pdf(*sizes):
    held = io.BytesIO()
    drawn = canvas.Canvas(held)
    for size in sizes:
        drawn.setPageSize(size)
        drawn.drawString(20, 20, "signed")
        drawn.showPage()
    drawn.save()
    return held.getvalue()


def picture(kind, size=(3000, 1000)):
    held = io.BytesIO()
    Image.new("RGB", size, "#88aacc").save(held, kind)
    return held.getvalue()


def test_every_page_of_a_pdf_is_drawn_and_none_larger_than_needed():
    found = list(scan_pages.pages(pdf((595, 842), (8000, 100)), mime="application/pdf"))
    assert [(page.width_px, page.height_px) for page in found] == [(1131, 1600), (1600, 20)]
    assert all(len(page.rgb) == page.width_px * page.height_px * 3 for page in found)


def test_a_pdf_of_hundreds_of_pages_is_cut():
    found = list(scan_pages.pages(pdf(*[(10, 10)] * (scan_pages.MOST_PAGES + 5)), mime="application/pdf"))
    assert len(found) == scan_pages.MOST_PAGES


@pytest.mark.parametrize(("kind", "mime"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("TIFF", "image/tiff")])
def test_a_photograph_of_a_form_is_one_page(kind, mime):
    (page,) = scan_pages.pages(picture(kind), mime=mime)
    assert (page.width_px, page.height_px, len(page.rgb)) == (1600, 533, 1600 * 533 * 3)


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (b"", "application/pdf"),
        (b"%PDF-1.7 cut", "application/pdf"),
        (pdf((595, 842))[:200], "application/pdf"),
        (b"\xff\xd8\xff cut", "image/jpeg"),
        (b"anything", "video/mp4"),
    ],
)
def test_what_cannot_be_drawn_is_said(content, mime):
    with pytest.raises(Problem, match="scan_unreadable"):
        list(scan_pages.pages(content, mime=mime, name="form"))
