"""A returned page is found in any direction and read: what is plain is answered, what is doubtful is asked about."""

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest

from exports.forms import reader
from exports.forms.reader import KnownPage, PageReading, Tick
from exports.forms.reference import PageCode
from exports.forms.writer import write
from tests.exports.forms import printed_orders, returned_paper
from tests.exports.forms.returned_paper import photographed, scanned


@pytest.fixture(scope="module")
def printed():
    """An adult's form of the ordinary branch: its picture at 300 dpi, its layout and its code."""
    order = printed_orders.order("ADULT", "nb")
    pdf, (layout,) = write([order])
    page = layout.pages[0]
    code = PageCode(unit_tag=order.unit_tag, ref=order.ref, page=1, pages=len(layout.pages), token=order.token)
    return returned_paper.rendered(pdf), page, code


@pytest.fixture(scope="module")
def rendered_second_side():
    """The back of that form, with its layout."""
    pdf, (layout,) = write([printed_orders.order("ADULT", "nb")])
    return returned_paper.rendered(pdf, page=1), layout.pages[1]


@pytest.fixture
def second_side(rendered_second_side):
    """A copy of the back to write on, its layout, and what is known of any code."""
    sheet, layout = rendered_second_side
    return sheet.copy(), layout, lambda code: KnownPage(layout=layout)


@pytest.fixture
def sheet(printed):
    """A copy of the page to write on."""
    return printed[0].copy()


@pytest.fixture
def read(printed):
    """Read a picture of that page."""
    _, layout, code = printed

    def known(found):
        return KnownPage(layout=layout) if found == code else KnownPage(problem="unknown_reference")

    return lambda picture, **more: reader.read_page(np.ascontiguousarray(picture), known, **more)


def _box(layout, name):
    return next(box for box in layout.ticks if box.id == name)


def _ticked(reading):
    return {name for name, tick in reading.ticks.items() if tick is Tick.YES}


def _asked(reading):
    return {name for name, tick in reading.ticks.items() if tick is Tick.ASK}


def test_an_empty_form_says_no_everywhere(read, sheet, printed):
    reading = read(scanned(sheet))
    assert reading.code == printed[2]
    assert reading.problems == ()
    assert set(reading.ticks) == {box.id for box in printed[1].ticks}
    assert set(reading.ticks.values()) == {Tick.NO}


def test_what_was_written_is_seen_and_an_empty_line_is_empty(second_side):
    sheet, layout, known = second_side
    fields = {field.id: field for field in layout.fields}
    empty = reader.read_page(scanned(sheet), known)
    assert empty.fields == dict.fromkeys(fields, False)
    returned_paper.signature(sheet, fields["signature"])
    returned_paper.signature(sheet, fields["name"], colour=(95, 95, 98))
    signed = reader.read_page(photographed(sheet), known)
    assert signed.fields == {name: name in {"signature", "name"} for name in fields}


@pytest.mark.parametrize("turns", range(4))
def test_ticks_and_crosses_are_read_in_every_direction(read, sheet, printed, turns):
    boxes = printed[1].ticks
    wanted = {box.id for box in boxes[::2]}
    for number, box in enumerate(boxes[::2]):
        (returned_paper.tick if number % 2 else returned_paper.cross)(sheet, box)
    reading = read(np.rot90(scanned(sheet, turn=1.2), turns))
    assert _ticked(reading) == wanted
    assert not _asked(reading)


@pytest.mark.parametrize("colour", [(190, 32, 40), (20, 110, 60), (38, 38, 44), (95, 95, 98)])
def test_every_pen_is_seen(read, sheet, printed, colour):
    for box in printed[1].ticks[1::3]:
        returned_paper.tick(sheet, box, colour=colour)
    reading = read(scanned(sheet, grey=colour[0] == 95))
    assert _ticked(reading) == {box.id for box in printed[1].ticks[1::3]}
    assert not _asked(reading)


def test_a_photograph_with_a_shadow_is_read(read, sheet, printed):
    for box in printed[1].ticks[::3]:
        returned_paper.cross(sheet, box)
    reading = read(photographed(sheet))
    assert reading.problems == ()
    assert _ticked(reading) == {box.id for box in printed[1].ticks[::3]}
    assert not _asked(reading)


def test_a_page_as_large_as_a_telephone_gives_it_is_read(read, sheet, printed):
    for box in printed[1].ticks[::4]:
        returned_paper.tick(sheet, box)
    reading = read(photographed(sheet, size=(4032, 3024)))
    assert _ticked(reading) == {box.id for box in printed[1].ticks[::4]}
    straight = reader.straighten(photographed(sheet, size=(4032, 3024)), reading, printed[1], dpi=100)
    assert straight.shape == (1169, 827, 3)


@pytest.mark.parametrize("doubt", ["blackened", "struck", "beside", "dot", "faint"])
def test_what_is_doubtful_is_asked_and_never_answered_with_yes(read, sheet, printed, doubt):
    boxes = [_box(printed[1], name) for name in ("photo", "channel:instagram", "purpose:inform", "name:first")]
    for box in boxes:
        getattr(returned_paper, doubt)(sheet, box)
    reading = read(scanned(sheet))
    assert not _ticked(reading)
    assert _asked(reading) >= {box.id for box in boxes}
    assert set(reading.doubts) == _asked(reading)


def test_a_fold_and_a_stain_across_an_empty_box_are_no_yes(read, sheet, printed):
    box = _box(printed[1], "photo")
    y = box.y_mm + 2
    returned_paper.line(sheet, [(0, y), (210, y + 1)], width_mm=0.3, colour=(205, 205, 205))
    centre = tuple(np.rint(np.array([box.x_mm + 30, box.y_mm]) * returned_paper.PX_PER_MM).astype(int).tolist())
    stained = sheet.copy()
    cv2.circle(stained, centre, 360, (205, 170, 120), 30)
    reading = read(scanned(cv2.addWeighted(sheet, 0.4, stained, 0.6, 0)))
    assert not _ticked(reading)


def test_three_corner_marks_are_enough_two_are_a_problem(read, sheet, printed):
    for box in printed[1].ticks[::3]:
        returned_paper.tick(sheet, box)
    wanted = {box.id for box in printed[1].ticks[::3]}
    for lost in range(4):
        torn = sheet.copy()
        _tear(torn, printed[1].marks[lost])
        reading = read(scanned(torn, turn=-0.8))
        assert reading.problems == (), lost
        assert _ticked(reading) == wanted, lost
    _tear(torn, printed[1].marks[0])
    assert "corners_missing" in read(scanned(torn)).problems


def _tear(sheet, mark):
    x, y, side = (round(one * returned_paper.PX_PER_MM) for one in (mark.x_mm, mark.y_mm, mark.width_mm))
    sheet[max(0, y - 40) : y + side + 40, max(0, x - 40) : x + side + 40] = 255


def test_bent_paper_is_followed(read, sheet, printed):
    for box in printed[1].ticks[::2]:
        returned_paper.tick(sheet, box)
    height, width = sheet.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wave = (1.6 * returned_paper.PX_PER_MM * np.sin(np.pi * y / height)).astype(np.float32)
    bent = cv2.remap(sheet, x + wave, y + wave * 0.5, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    reading = read(scanned(bent))
    assert _ticked(reading) == {box.id for box in printed[1].ticks[::2]}
    far = max(reading.shifts.values(), key=lambda shift: abs(shift[0]))
    assert abs(far[0]) > 1.2


def test_one_box_straightened_shows_that_box(read, sheet, printed):
    box = _box(printed[1], "photo")
    returned_paper.cross(sheet, box)
    picture = photographed(sheet)
    part = reader.crop(picture, read(picture), box, dpi=254, margin_mm=1)
    assert part.shape == (65, 65, 3)
    grey = part.mean(axis=2)
    assert grey[10:14, 20:45].min() < 0.6 * np.median(grey)  # the outline at its place
    assert grey[28:38, 28:38].min() < 0.6 * np.median(grey)  # the middle of the cross


def test_a_page_without_our_code_says_so_and_a_typed_reference_helps(read, sheet, printed):
    for box in printed[1].ticks[::3]:
        returned_paper.tick(sheet, box)
    code = printed[1].code
    x, y, side = (round(one * returned_paper.PX_PER_MM) for one in (code.x_mm, code.y_mm, code.width_mm))
    sheet[y : y + side, x : x + side] = 255
    assert read(scanned(sheet)).problems == ("no_reference",)
    helped = read(scanned(sheet), hint=printed[2])
    assert helped.problems == ()
    assert _ticked(helped) == {box.id for box in printed[1].ticks[::3]}


def test_a_foreign_code_is_no_concern_of_ours(read, sheet, printed):
    import segno

    made = np.array([list(row) for row in segno.make_qr("https://example.org/").matrix], np.uint8)
    square = np.kron(1 - made, np.ones((10, 10), np.uint8)) * 255
    sheet[1400 : 1400 + len(square), 1700 : 1700 + len(square)] = square[..., None]
    reading = read(scanned(sheet))
    assert reading.code == printed[2]
    assert reading.problems == ()


def test_two_forms_in_one_picture_are_not_mixed_up(read, sheet):
    other, _ = write([printed_orders.order("ADULT", "nb", number=2)])
    both = np.concatenate([scanned(sheet, dpi=150), scanned(returned_paper.rendered(other), dpi=150)], axis=1)
    reading = read(both)
    assert reading.problems == ("two_references",)
    assert reading.code is None
    assert not reading.ticks


def test_two_photocopies_of_one_page_in_one_picture_are_not_taken_for_one(read, sheet):
    reading = read(np.concatenate([scanned(sheet, dpi=150), scanned(sheet, dpi=150)], axis=1))
    assert (reading.code, reading.problems, reading.ticks) == (None, ("two_references",), {})


def test_a_code_of_another_version_of_the_program_is_named(read, sheet, printed):
    import segno

    code = printed[1].code
    made = np.array([list(row) for row in segno.make_qr("KLARERT/2/ABC", error="q").matrix], np.uint8)
    x, y, side = (round(one * returned_paper.PX_PER_MM) for one in (code.x_mm, code.y_mm, code.width_mm))
    square = cv2.resize((1 - made) * 255, (side, side), interpolation=cv2.INTER_NEAREST)
    sheet[y : y + side, x : x + side] = square[..., None]
    assert read(scanned(sheet)).problems == ("other_version",)


def test_an_unknown_code_gives_no_ticks(printed, sheet):
    reading = reader.read_page(scanned(sheet), lambda code: KnownPage(problem="forged_reference"))
    assert reading.code == printed[2]
    assert reading.problems == ("forged_reference",)
    assert not reading.ticks


def test_an_older_version_is_read_all_the_same(printed, sheet):
    known = KnownPage(layout=printed[1], problem="older_version")
    reading = reader.read_page(scanned(sheet), lambda code: known)
    assert reading.problems == ("older_version",)
    assert set(reading.ticks.values()) == {Tick.NO}


def test_a_layout_that_is_not_of_this_page_gives_no_yes(printed, sheet):
    """A register that was mixed up: where no box is, nothing is answered."""
    moved = replace(
        printed[1], ticks=tuple(replace(box, x_mm=box.x_mm + 14, y_mm=box.y_mm + 3) for box in printed[1].ticks)
    )
    for box in printed[1].ticks:
        returned_paper.cross(sheet, box)
    reading = reader.read_page(scanned(sheet), lambda code: KnownPage(layout=moved))
    assert not _ticked(reading)


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((1, 1, 3), np.uint8),
        np.full((40, 3000, 3), 255, np.uint8),
        np.random.default_rng(1).integers(0, 256, (600, 400, 3)).astype(np.uint8),
    ],
    ids=["one pixel", "a strip", "noise"],
)
def test_a_picture_of_nothing_has_no_reference(read, picture):
    assert read(picture).problems == ("no_reference",)


def test_a_blurred_page_answers_nothing(read, sheet, printed):
    for box in printed[1].ticks:
        returned_paper.tick(sheet, box)
    reading = read(cv2.GaussianBlur(scanned(sheet), (0, 0), 6), hint=printed[2])
    assert not _ticked(reading)
    assert Tick.NO not in reading.ticks.values()


def test_a_reading_survives_the_register(read, sheet, printed):
    returned_paper.tick(sheet, printed[1].ticks[0])
    returned_paper.dot(sheet, printed[1].ticks[3])
    reading = read(scanned(sheet))
    again = PageReading.from_json(json.loads(json.dumps(reading.to_json())))
    assert again == reading
    assert PageReading.from_json(PageReading(code=None, problems=("no_reference",)).to_json()).code is None
    with pytest.raises(ValueError, match="nine"):
        PageReading.from_json(reading.to_json() | {"homography": [1.0]})
