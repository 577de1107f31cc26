"""What comes in from anywhere: every kind of file gives pages or one sentence, and no file harms the others."""

import hashlib
import io
import zlib

import cv2
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from consent_db.errors import Problem
from exports.forms import incoming
from exports.forms.bare_jpeg import bare
from exports.forms.incoming import MOST_PAGES, Intake
from exports.wording import LANGUAGES, has_text, problem_text
from tests.exports.forms.returned_paper import as_jpeg

PROBLEMS = ("form_file_unreadable", "form_file_too_hard", "form_pages_too_many", "form_pages_unreadable")


@pytest.fixture(scope="module")
def intake():
    """One child process for all tests of this file."""
    with Intake() as opened:
        yield opened


@pytest.fixture(scope="module")
def sheet():
    """Something like a page: 2480 x 3508, with a mark that tells up from down."""
    page = np.full((3508, 2480, 3), 250, np.uint8)
    page[100:400, 100:700] = (20, 40, 160)
    return page


def _image(sheet, kind, **how):
    written = io.BytesIO()
    Image.fromarray(sheet).save(written, kind, **how)
    return written.getvalue()


def _is_upright(page):
    pixels = incoming.pixels(page)
    height, width = pixels.shape[:2]
    assert (page.width_px, page.height_px) == (width, height)
    return height > width and pixels[height // 14, width // 6].mean() < 150 < pixels[-height // 14, -width // 6].mean()


def _refused(intake, content, name="x"):
    with pytest.raises(Problem) as caught:
        list(intake.pages(content, name))
    assert "…" not in problem_text(caught.value, "nb")
    return caught.value.code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "PDF"])
def test_every_kind_of_file_gives_a_page_of_a_bounded_size(intake, sheet, kind):
    (page,) = intake.pages(_image(sheet, kind), "page")
    assert page.mime == "image/jpeg"
    assert page.number == 1
    assert page.sha256 == hashlib.sha256(page.image).hexdigest()
    assert max(page.width_px, page.height_px) == 2340
    assert len(page.image) < 1_600_000
    assert _is_upright(page)


def test_a_small_photograph_is_kept_as_it_came(intake, sheet):
    content = as_jpeg(cv2.resize(sheet, (1200, 1697), interpolation=cv2.INTER_AREA))
    (page,) = intake.pages(content, "mms.jpg")
    assert page.image == content


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize("progressive", [True, False])
def test_where_a_photograph_was_taken_is_not_kept(intake, sheet, small, progressive):
    exif = Image.Exif()
    exif[0x010F] = "Telefon"
    exif.get_ifd(0x8825)[2] = (59.0, 54.0, 49.0)  # how far north
    pixels = cv2.resize(sheet, (1200, 1697), interpolation=cv2.INTER_AREA) if small else sheet
    content = _image(pixels, "JPEG", exif=exif, comment=b"hos Kari", progressive=progressive)
    content += b"SEFT Kari sitt kontor"  # telephones write behind the picture too
    assert b"Telefon" in content
    (page,) = intake.pages(content, "mms.jpg")
    for told in (b"Exif", b"Telefon", b"Kari"):
        assert told not in page.image
    with Image.open(io.BytesIO(page.image)) as kept, Image.open(io.BytesIO(content)) as came:
        assert not kept.getexif()
        assert not small or kept.tobytes() == came.tobytes()  # not one pixel is another


def test_a_jpeg_that_ends_too_soon_is_not_taken_as_it_is(sheet):
    content = as_jpeg(cv2.resize(sheet, (300, 424)))
    for length in (0, 1, 3, 20, 200, len(content) // 2, len(content) - 2):
        assert bare(content[:length]) is None
    assert bare(content) == content
    assert bare(content[:2] + b"\xff" + content[2:]) == content


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_turned_as_the_telephone_says(intake, sheet, orientation):
    turned = {
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.swapaxes(0, 1),
        6: lambda a: np.rot90(a),
        7: lambda a: a[::-1, ::-1].swapaxes(0, 1),
        8: lambda a: np.rot90(a, -1),
    }
    stored = turned.get(orientation, lambda a: a)(cv2.resize(sheet, (620, 877)))
    exif = Image.Exif()
    exif[0x0112] = orientation
    (page,) = intake.pages(_image(np.ascontiguousarray(stored), "JPEG", exif=exif), "photo.jpg")
    assert _is_upright(page)


def test_grey_and_one_bit_pages_of_a_fax(intake, sheet):
    grey = Image.fromarray(sheet).convert("L")
    fax = Image.fromarray(sheet).convert("1").resize((1728, 1145))
    written = io.BytesIO()
    fax.save(written, "TIFF", compression="group4", dpi=(204, 98), save_all=True, append_images=[fax, fax])
    pages = list(intake.pages(written.getvalue(), "fax.tif"))
    assert [page.number for page in pages] == [1, 2, 3]
    assert all(_is_upright(page) for page in pages)
    (page,) = intake.pages(_image(np.asarray(grey), "JPEG"), "grey.jpg")
    assert _is_upright(page)


def test_a_new_telephone_s_photograph(intake, sheet):
    (page,) = intake.pages(_image(cv2.resize(sheet, (620, 877)), "AVIF"), "photo.avif")
    assert _is_upright(page)


def test_a_scanned_pdf_of_several_pages(intake, sheet, tmp_path):
    pages = [Image.fromarray(np.roll(sheet, 200 * turn, axis=1)) for turn in range(3)]
    file = tmp_path / "bunke æøå.pdf"
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=300)
    found = list(intake.pages(file))
    assert [(page.file, page.number) for page in found] == [(file.name, number) for number in (1, 2, 3)]
    assert len({page.sha256 for page in found}) == 3


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "evidence_empty"),
        (b"hello", "evidence_not_a_scan"),
        (b"%PDF-1.7\nnothing more", "form_file_unreadable"),
        (b"II*\x00" + b"\xff" * 500, "form_file_unreadable"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 500, "form_file_unreadable"),
        (b"PK\x03\x04 a document of words", "evidence_not_a_scan"),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(intake, content, code):
    assert _refused(intake, content) == code


def test_half_a_photograph_is_refused_and_the_next_file_is_read(intake, sheet):
    content = _image(sheet, "JPEG")
    assert _refused(intake, content[: len(content) // 2]) == "form_file_unreadable"
    assert len(list(intake.pages(content, "whole.jpg"))) == 1


def test_a_file_that_is_not_there(intake, tmp_path):
    assert _refused(intake, tmp_path / "gone.pdf") == "missing_file"
    assert _refused(intake, tmp_path) == "missing_file"


def _pdf(pages, *, size="[0 0 595 842]", content=b"", images=b""):
    """A PDF by hand: so many pages that all draw the same."""
    kids = " ".join(f"{number} 0 R" for number in range(10, 10 + pages))
    objects = [
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        f"2 0 obj<</Type/Pages/Count {pages}/Kids[{kids}]>>endobj".encode(),
        b"3 0 obj<</Length %d>>stream\n%s\nendstream endobj" % (len(content), content),
        images,
    ]
    page = f"<</Type/Page/Parent 2 0 R/MediaBox {size}/Contents 3 0 R/Resources<</XObject<</I 4 0 R>>>>>>"
    objects += [f"{number} 0 obj{page}endobj".encode() for number in range(10, 10 + pages)]
    return b"%PDF-1.4\n" + b"\n".join(objects) + b"\ntrailer<</Root 1 0 R/Size 1000>>"


def test_a_pile_of_five_hundred_pages_is_refused_before_it_is_drawn(intake):
    assert _refused(intake, _pdf(MOST_PAGES + 1)) == "form_pages_too_many"


@pytest.mark.parametrize("size", ["[0 0 14400 14400]", "[0 0 900000 100000]", "[0 0 0 0]", "[0 0 1 100000]"])
def test_a_page_of_any_size_comes_to_a_bounded_picture_or_a_sentence(intake, size):
    try:
        pages = list(intake.pages(_pdf(1, size=size), "size.pdf"))
    except Problem as problem:
        assert problem.code in PROBLEMS  # noqa: PT017
    else:
        assert max(pages[0].width_px, pages[0].height_px) <= 3510


def test_an_embedded_picture_that_would_fill_the_memory_costs_only_its_own_file(sheet):
    side = 60_000
    packed = zlib.compress(b"\x00" * 1_000_000, 9)
    head = f"4 0 obj<</Type/XObject/Subtype/Image/Width {side}/Height {side}/ColorSpace/DeviceRGB/BitsPerComponent 8"
    image = f"{head}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode() + packed + b"\nendstream endobj"
    bomb = _pdf(1, content=b"q 595 0 0 842 0 0 cm /I Do Q", images=image)
    with Intake(seconds=20) as intake:
        try:
            pages = list(intake.pages(bomb, "bomb.pdf"))
        except Problem as problem:
            assert problem.code in PROBLEMS  # noqa: PT017
        else:
            assert max(pages[0].width_px, pages[0].height_px) <= 2340
        assert _is_upright(next(intake.pages(_image(sheet, "JPEG"), "after.jpg")))


def test_a_file_that_never_ends_is_given_up(sheet):
    """Nine levels of forms, each drawing the next a hundred times."""
    levels = [
        f"{4 + level} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I {5 + level} 0 R>>>>"
        f"/Length 500>>stream\n{'/I Do ' * 83}\nendstream endobj".encode()
        for level in range(5)
    ]
    bomb = _pdf(1, content=b"/I Do " * 100, images=b"\n".join(levels))
    with Intake(seconds=3) as intake:
        try:
            list(intake.pages(bomb, "bomb.pdf"))
        except Problem as problem:
            assert problem.code in PROBLEMS  # noqa: PT017
        assert len(list(intake.pages(_image(sheet, "JPEG"), "after.jpg"))) == 1


def test_a_locked_pdf_says_that_it_is_locked(intake, tmp_path):
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    file = tmp_path / "locked.pdf"
    canvas = Canvas(str(file), encrypt=StandardEncryption("secret", ownerPassword="more", canPrint=0))
    canvas.drawString(100, 100, "x")
    canvas.save()
    assert _refused(intake, file) == "evidence_locked"


def test_a_picture_that_is_too_large_is_refused_from_its_header(intake):
    head = Image.new("L", (8, 8))
    written = io.BytesIO()
    head.save(written, "PNG")
    content = bytearray(written.getvalue())
    content[16:24] = (40_000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    assert _refused(intake, bytes(content)) in {"form_file_too_hard", "form_file_unreadable"}


def test_pages_before_and_after_a_broken_one_are_kept(intake, sheet):
    small = Image.fromarray(cv2.resize(sheet, (620, 877)))
    written = io.BytesIO()
    small.save(written, "TIFF", save_all=True, append_images=[small, small], compression="tiff_adobe_deflate")
    content = bytearray(written.getvalue())
    middle = len(content) // 2
    content[middle - 40 : middle + 40] = b"\x00" * 80
    found = []
    with pytest.raises(Problem) as caught:
        found.extend(page.number for page in intake.pages(bytes(content), "pile.tif"))
    assert caught.value.code == "form_pages_unreadable"
    assert caught.value.params["pages"] == ["2"]


def test_a_child_that_died_is_replaced(sheet):
    with Intake() as intake:
        content = _image(cv2.resize(sheet, (620, 877)), "PNG")
        assert len(list(intake.pages(content, "one.png"))) == 1
        intake._child.kill()
        intake._child.join()
        assert _refused(intake, content) == "form_file_too_hard"
        assert len(list(intake.pages(content, "one.png"))) == 1


def test_what_was_filled_in_on_screen_is_drawn(intake):
    from exports.forms.writer import write
    from tests.exports.forms import printed_orders

    pdf, (layout,) = write([printed_orders.order("ADULT", "nb")])
    box = layout.pages[0].ticks[0]
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    page = document[0]
    empty = next(intake.pages(pdf, "empty.pdf"))
    scale = 72 / 25.4
    x, y = (box.x_mm + 2.2) * scale, page.get_height() - (box.y_mm + 2.2) * scale
    pypdfium2.raw.FORM_OnLButtonDown(document.formenv, page, 0, x, y)
    pypdfium2.raw.FORM_OnLButtonUp(document.formenv, page, 0, x, y)
    written = io.BytesIO()
    document.save(written)
    document.close()
    filled = next(intake.pages(written.getvalue(), "filled.pdf"))
    x, y = round((box.x_mm + 2.2) * 2340 / 297), round((box.y_mm + 2.2) * 2340 / 297)
    before, after = (incoming.pixels(one)[y - 9 : y + 9, x - 9 : x + 9] for one in (empty, filled))
    assert before.min() > 200
    assert after.min() < 100


@pytest.mark.parametrize("code", PROBLEMS)
def test_every_problem_has_words_in_every_language(code):
    assert has_text(f"problem.{code}")
    for lang in LANGUAGES:
        said = problem_text(Problem(code, file="a.pdf", pages=["3"], most=200, n=1), lang)
        assert "a.pdf" in said
        assert "…" not in said


def test_a_computer_that_starts_no_more_programs_is_one_sentence(monkeypatch, sheet):
    """What never started cannot be ended either, and must not hide why."""

    def full(_self):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", full)
    with Intake() as given, pytest.raises(Problem) as told:
        list(given.pages(as_jpeg(sheet), "a.jpg"))
    assert told.value.code == "workers_unavailable"
