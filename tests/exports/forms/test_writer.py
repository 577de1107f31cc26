"""The file of printed forms: its pages and codes, what it says of itself, and that it is the same each time."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from consent_db.errors import Problem
from consent_db.records import Channel, ChannelKind
from exports.forms.blocks import Field, FieldKind, Option, Run, Small
from exports.forms.content import content
from exports.forms.layout import FormLayout
from exports.forms.reference import PageCode, read_payload
from exports.forms.writer import write
from exports.wording import has_text
from tests.exports.forms.pdf_places import fields, opened, words_of
from tests.exports.forms.printed_orders import CODES, LANGUAGES, UNIT, crowded, order, parts, printed, ref, variants

ROOT = Path(__file__).parents[3]
DPI = 200


def drawn(page, dpi=DPI):
    """The page in grey levels."""
    return np.asarray(page.render(scale=dpi / 72, grayscale=True).to_numpy()).squeeze().copy()


def cut(image, one, *, more=0.0, dpi=DPI):
    """The part of a drawn page below an area and so many millimetres around it."""
    scale = dpi / 25.4
    top, bottom = (one.y_mm - more) * scale, (one.y_mm + one.height_mm + more) * scale
    left, right = (one.x_mm - more) * scale, (one.x_mm + one.width_mm + more) * scale
    return image[round(top) : round(bottom), round(left) : round(right)]


@pytest.mark.parametrize("code", CODES)
def test_each_side_has_its_own_code_and_four_marks_where_the_layout_says(code):
    wish = order(code, "nb")
    pdf, (layout,) = write([wish])
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    for number, page in enumerate(layout.pages, start=1):
        image = drawn(opened(pdf)[number - 1])
        (read,) = zxingcpp.read_barcodes(cut(image, page.code, more=3))
        assert read.ec_level == "Q"
        expected = PageCode(
            unit_tag=wish.unit_tag, ref=wish.ref, page=number, pages=len(layout.pages), token=wish.token
        )
        assert read_payload(read.text) == expected
        corners, ids, _ = detector.detectMarkers(image)
        assert sorted(ids.ravel()) == [0, 1, 2, 3]
        for found, one in zip(corners, ids.ravel(), strict=True):
            mark = next(mark for mark in page.marks if mark.marker == one)
            at = found.reshape(4, 2)[0] * 25.4 / DPI  # the marker's own top left corner: it stands upright
            assert at == pytest.approx((mark.x_mm, mark.y_mm), abs=0.3)


@pytest.mark.parametrize("code", CODES)
def test_every_box_and_line_is_drawn_where_the_layout_says(code):
    pdf, (layout,) = write([order(code, "sv")])
    for number, page in enumerate(layout.pages):
        image = drawn(opened(pdf)[number])
        for box in page.ticks:
            seen = cut(image, box)
            assert (box.width_mm, box.height_mm) == (4.5, 4.5)
            for edge in (seen[1], seen[-2], seen[:, 1], seen[:, -2]):
                assert edge.mean() < 90, box.id
            assert cut(image, box, more=-0.8).min() > 250, f"{box.id} is not empty"
        for line in page.fields:
            below = cut(image, replace(line, y_mm=line.y_mm + line.height_mm - 0.3, height_mm=0.6))
            assert below.min(axis=0).mean() < 130, line.id


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_the_layout_has_every_box_and_field_of_the_content_once_and_in_its_order(code, lang):
    for name, wish in variants(code, lang).items():
        _, layout = printed(wish)
        said = content(wish)
        boxes = [box.id for page in layout.pages for box in page.ticks]
        assert boxes == [one.id for one in parts(said, Option)], name
        lines = [(line.id, line.kind) for page in layout.pages for line in page.fields]
        assert sorted(lines) == sorted((one.id, one.kind) for one in parts(said, Field)), name
        assert len(set(boxes)) == len(boxes)
        assert layout == FormLayout.from_json(layout.to_json())


def test_signatures_and_names_have_their_kinds():
    _, (layout,) = write([order("ADULT", "nb")])
    kinds = {line.id: line.kind for page in layout.pages for line in page.fields}
    assert kinds["signature"] is FieldKind.SIGNATURE
    assert kinds["name"] is FieldKind.NAME


@pytest.mark.parametrize("code", CODES)
def test_every_side_says_which_it_is_its_version_and_its_reference(code):
    wish = order(code, "en")
    pdf, (layout,) = write([wish])
    for number in range(len(layout.pages)):
        said = words_of(opened(pdf)[number])
        assert f"{code} 1.3 (en)" in said
        assert said.count(f"{wish.ref[:4]}-{wish.ref[4:]}") >= 2
        assert f"{number + 1} of {len(layout.pages)}" in said


def test_joined_forms_each_begin_on_a_sheet_of_their_own():
    wishes = [order("WITHDRAW", "nb", number=1), order("ADULT", "nb", number=2), order("WITHDRAW", "sv", number=3)]
    pdf, layouts = write(wishes)
    document = opened(pdf)
    began = {}
    for number in range(len(document)):
        found = zxingcpp.read_barcodes(drawn(document[number]))
        qr = [read_payload(one.text) for one in found if one.format == zxingcpp.BarcodeFormat.QRCode]
        if qr and qr[0].page == 1:
            began[qr[0].ref] = number
        if not qr:
            assert words_of(document[number]) == ""
    assert list(began) == [wish.ref for wish in wishes]
    assert all(number % 2 == 0 for number in began.values())
    single, again = write(wishes, both_sides=False)
    assert again == layouts
    assert len(opened(single)) == sum(len(layout.pages) for layout in layouts)


def test_joined_forms_have_fields_of_their_own():
    wishes = [order("ADULT", "nb", number=number) for number in (1, 2)]
    names = fields(opened(write(wishes)[0]))
    alone = fields(opened(write(wishes[:1])[0]))
    assert set(names) == {f"{wish.ref}/{name}" for wish in wishes for name in alone}


def test_the_file_says_what_it_is():
    wish = order("ADULT", "nn")
    pdf, _ = write([wish])
    about = opened(pdf).get_metadata_dict()
    assert about["Title"] == f"Ja eller nei til bilete og film – vaksen · {wish.ref[:4]}-{wish.ref[4:]}"
    assert about["Author"] == UNIT.name
    assert about["Subject"] == "ADULT 1.3 (nn)"
    for said in (b"/Lang (nn)", b"/DisplayDocTitle true", b"/MarkInfo", b"/StructTreeRoot"):
        assert said in pdf


def test_nobodys_name_stands_outside_the_pages():
    wish = variants("ADULT", "nb")["named"]
    about = opened(write([wish])[0]).get_metadata_dict()
    assert wish.person.name not in str(about)


def test_a_preview_has_no_code():
    pdf, (layout,) = write([order("ADULT", "nb", ref="", token="", unit_tag="", version="")])
    assert not [
        one for one in zxingcpp.read_barcodes(drawn(opened(pdf)[0])) if one.format == zxingcpp.BarcodeFormat.QRCode
    ]
    assert layout.pages[0].ticks == write([order("ADULT", "nb")])[1][0].pages[0].ticks


def test_the_same_orders_give_the_same_bytes_in_any_process():
    script = (
        "import hashlib, sys\n"
        "from exports.forms.writer import write\n"
        "from tests.exports.forms.printed_orders import crowded, order\n"
        "pdf, _ = write([order('ADULT', 'nb'), crowded('CHILD', 'sv', number=2), order('WITHDRAW', 'nn', number=3)])\n"
        "sys.stdout.write(hashlib.sha256(pdf).hexdigest())\n"
    )
    said = set()
    for seed, zone, lang in (("0", "UTC", "C"), ("7", "Pacific/Auckland", "nb_NO.UTF-8"), ("99", "America/Lima", "C")):
        changed = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": lang}
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env=os.environ | changed,
            capture_output=True,
            text=True,
            check=True,
        )
        said.add(done.stdout)
    assert len(said) == 1


def test_a_form_that_does_not_fit_is_refused_rather_than_cut():
    many = tuple(
        Channel(id=f"c{number}", kind=ChannelKind.OTHER, name=f"{number} " + "lang kanal " * 9) for number in range(60)
    )
    for code in ("ADULT", "CHILD"):
        with pytest.raises(Problem) as caught:
            write([order(code, "nb", channels=many)])
        assert caught.value.code == "form_too_long"
        assert caught.value.params["form"].startswith("Ja eller nei til bilder og film")
    assert has_text("problem.form_too_long")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_longest_names_and_twenty_channels_fit(code, lang):
    _, (layout,) = write([crowded(code, lang)])
    assert len(layout.pages) <= 2


def test_letters_that_the_faces_lack_are_named():
    with pytest.raises(Problem) as caught:
        write([order("ADULT", "nb", unit=replace(UNIT, name="شعبة"))])
    assert caught.value.code == "letters_not_printable"
    assert "ش" in caught.value.params["letters"]
    assert has_text("problem.letters_not_printable")


def test_nothing_at_all_is_no_file():
    with pytest.raises(ValueError, match="nothing"):
        write([])


def test_orders_of_the_tests_are_orders():
    assert {one.text for one in parts(content(order("ADULT", "nb")), Small)}
    assert all(isinstance(one, Run) for one in parts(content(order("ADULT", "nb")), Run))
    assert len({ref(number) for number in range(1, 30)}) == 29


@pytest.mark.parametrize("dpi", [100, 150])
def test_codes_and_marks_survive_a_fax_in_black_and_white(dpi):
    pdf, (layout,) = write([order("ADULT", "nb")])
    image = np.where(drawn(opened(pdf)[0], dpi) < 128, 0, 255).astype(np.uint8)
    (read,) = zxingcpp.read_barcodes(cut(image, layout.pages[0].code, more=3, dpi=dpi))
    assert read_payload(read.text) is not None
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    assert sorted(detector.detectMarkers(image)[1].ravel()) == [0, 1, 2, 3]
