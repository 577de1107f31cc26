"""A scanned form is seen while its ticks are typed: its first page small, all of them beside the dialog."""

import io

import pytest
from reportlab.pdfgen import canvas

from consent_db import people
from consent_db.records import Actor, Person
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.proof_dialog import PagesDialog


@pytest.fixture
def dialog(program, settle):
    kari = Person(id="kari", first_name="Kari", adult_declared=True)
    people.add(program.register, kari, actor=Actor())
    made = ConsentDialog(program.desk, kari, program.open_main())
    made.open()
    settle(program)
    return made


def form(pages=2):
    held = io.BytesIO()
    drawn = canvas.Canvas(held)
    for number in range(pages):
        drawn.rect(100, 100, 400, 600, fill=1)
        drawn.drawString(100, 780, f"Samtykke {number}")
        drawn.showPage()
    drawn.save()
    return held.getvalue()


def opened(dialog):
    return dialog.findChildren(PagesDialog)


def test_a_pdf_is_shown_as_its_first_page_and_opens_whole_beside_the_ticks(program, dialog, tmp_path, settle, qtbot):
    file = tmp_path / "skjema.pdf"
    file.write_bytes(form())
    dialog.scans.add([file])
    settle(program)
    (page,) = dialog.scans.pages
    darkest = min(page.image.pixelColor(x, page.image.height() // 2).lightness() for x in range(page.image.width()))
    assert darkest < 60

    (show,) = [one for one in dialog.scans.findChildren(type(dialog.act)) if "full size" in one.accessibleName()]
    show.click()
    settle(program)
    (shown,) = opened(dialog)
    assert shown.isVisible()
    assert not shown.isModal()
    assert [one.accessibleName() for one in shown.view.findChildren(type(shown.said)) if one.accessibleName()] == [
        "Page 1",
        "Page 2",
    ]


def test_a_pdf_that_cannot_be_drawn_is_kept_all_the_same(program, dialog, tmp_path, settle):
    file = tmp_path / "skjema.pdf"
    file.write_bytes(b"%PDF-1.7 cut short")
    dialog.scans.add([file])
    settle(program)
    (page,) = dialog.scans.pages
    assert page.image is None
    assert dialog.scans.problems == ()
    assert dialog.scans.scans[0].content == b"%PDF-1.7 cut short"
