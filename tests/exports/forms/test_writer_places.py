"""Nothing on a printed form touches anything else: measured on the finished PDF, in every language and variant."""

import pytest

from consent_db.errors import Problem
from exports.forms.blocks import Field
from exports.forms.codes import quiet_mm
from exports.forms.content import content
from exports.forms.layout import FieldKind
from tests.exports.forms.pdf_places import Rect, Rects, area, letters, lines, opened
from tests.exports.forms.printed_orders import CODES, LANGUAGES, hostile, parts, printed, variants

EDGE_MM = 19.5
"""What the text leaves at the left and the right."""


def written(code, lang):
    """Each variant of a form as (name, page of the PDF, its layout, what is known in its fields)."""
    for name, order in (hostile(code, "nb") if lang == "hostile" else variants(code, lang)).items():
        try:
            pdf, layout = printed(order)
        except Problem as problem:
            if lang != "hostile" or problem.code != "form_too_long":
                raise
            continue
        document = opened(pdf)
        assert len(document) == len(layout.pages) <= 2, name
        known = {one.id: "".join(one.value.split()) for one in parts(content(order), Field)}
        for number, page in enumerate(layout.pages):
            yield f"{name}, side {number + 1}", document[number], page, known


@pytest.fixture(
    scope="module",
    params=[(code, lang) for code in CODES for lang in (*LANGUAGES, "hostile")],
    ids=lambda one: "-".join(one),
)
def sides(request):
    """All sides of one form in one language."""
    found = [
        (name, Rects(letters(page)), lines(page), layout, known)
        for name, page, layout, known in written(*request.param)
    ]
    assert len(found) > 4
    return found


def test_all_text_lies_between_the_margins(sides):
    for name, inks, _, page, _ in sides:
        assert inks, name
        out = [
            one
            for one in inks
            if one.left < EDGE_MM or one.right > page.width_mm - EDGE_MM or one.top < 9 or one.bottom > 290
        ]
        assert not out, (name, out[:3])


def test_no_text_lies_over_another(sides):
    for name, _, stretches, _, _ in sides:
        over = [
            (one.text, other.text)
            for place, one in enumerate(stretches)
            for other in stretches[place + 1 :]
            if one.meets(other, by=0.15)
        ]
        assert not over, (name, over[:3])


def test_boxes_have_room_around_them(sides):
    for name, inks, _, page, _ in sides:
        for box in page.ticks:
            clear = area(box, left=2.0, right=1.4, top=0.4, bottom=0.4)
            touching = [one.text for one in inks.meeting(clear)]
            assert not touching, (name, box.id, touching)
        for place, box in enumerate(page.ticks):
            near = [
                one.id
                for one in page.ticks[place + 1 :]
                if area(one).meets(area(box, left=2, right=2, top=1.5, bottom=1.5))
            ]
            assert not near, (name, box.id, near)


def test_every_box_has_its_words_right_beside_it(sides):
    for name, inks, _, page, _ in sides:
        for box in page.ticks:
            beside = Rect(
                box.x_mm + box.width_mm + 1.4, box.y_mm, box.x_mm + box.width_mm + 3.5, box.y_mm + box.height_mm
            )
            assert inks.meeting(beside), (name, box.id)


def test_lines_are_tall_and_long_enough_to_write_on_and_empty(sides):
    for name, inks, _, page, known in sides:
        for place, field in enumerate(page.fields):
            assert field.height_mm >= 8, (name, field.id)
            assert field.width_mm >= (24 if field.kind is FieldKind.DATE else 30), (name, field.id, field.width_mm)
            assert field.x_mm + field.width_mm <= page.width_mm - EDGE_MM, (name, field.id)
            inside = "".join(one.text for one in inks.meeting(area(field, top=-0.5), by=0.1))
            if inside.endswith("…"):  # a name that is longer than its line
                assert known[field.id].startswith(inside[:20]), (name, field.id)
            else:
                assert inside == known[field.id], (name, field.id)
            for other in page.fields[place + 1 :]:
                assert not area(field).meets(area(other), by=0.01), (name, field.id, other.id)
            for box in page.ticks:
                assert not area(field, left=1).meets(area(box)), (name, field.id, box.id)


def test_code_and_marks_keep_their_white_margin(sides):
    for name, inks, _, page, _ in sides:
        quiet = quiet_mm("KLARERT/1/ABC123/00000000/1/2/0A1B2C3D")
        kept = [area(page.code, left=quiet, right=quiet, top=quiet, bottom=quiet)]
        kept += [area(mark, left=2, right=2, top=2, bottom=2) for mark in page.marks]
        things = Rects([*inks, *(area(box) for box in page.ticks), *(area(field) for field in page.fields)])
        for white in kept:
            assert not things.meeting(white), name
        for mark in page.marks:
            assert not area(mark, left=2, right=2, top=2, bottom=2).meets(kept[0], by=quiet + 2), name


def test_everything_lies_on_the_paper_within_the_marks(sides):
    for name, _, _, page, _ in sides:
        for one in (*page.ticks, *page.fields, page.code, page.reference):
            assert one.x_mm >= 19.9, (name, one)
            assert one.x_mm + one.width_mm <= page.width_mm - 19.9, (name, one)
            assert one.y_mm >= 9, (name, one)
            assert one.y_mm + one.height_mm <= 283, (name, one)
