"""A form on a screen: every box and line can be filled in, is read aloud in full, and shows what was filled in."""

import re
import zlib

import numpy as np
import pypdfium2.raw as raw
import pytest

from exports.forms.blocks import Field, Option
from exports.forms.content import content
from exports.forms.layout import FieldKind
from exports.forms.reader import KnownPage, read_page
from exports.forms.writer import write
from exports.page_fields import field_id, field_name
from tests.exports.forms.pdf_places import area, fields, opened
from tests.exports.forms.printed_orders import CODES, LANGUAGES, crowded, order, parts, printed, variants

TICK, TEXT = raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_TEXTFIELD


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_fields_bear_the_ids_of_the_layout_and_lie_on_their_boxes_and_lines(code, lang):
    for name, wish in variants(code, lang).items():
        pdf, layout = printed(wish)
        found = fields(opened(pdf))
        known = {one.id for one in parts(content(wish), Field) if one.value or one.kind is FieldKind.SIGNATURE}
        expected = {}
        for number, page in enumerate(layout.pages):
            expected |= {field_name(box.id): (number, TICK, area(box)) for box in page.ticks}
            typed = [one for one in page.fields if one.id not in known]
            expected |= {field_name(one.id): (number, TEXT, area(one, top=6 - one.height_mm)) for one in typed}
        assert set(found) == set(expected), name
        for field, (number, kind, place) in expected.items():
            on, what, _, rect = found[field]
            assert (on, what) == (number, kind)
            assert (rect.left, rect.top, rect.right, rect.bottom) == pytest.approx(
                (place.left, place.top, place.right, place.bottom), abs=0.01
            )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_field_is_read_aloud_as_a_sentence_of_its_own(code, lang):
    wish = order(code, lang)
    spoken = {name: said for name, (_, _, said, _) in fields(opened(printed(wish)[0])).items()}
    for name, said in spoken.items():
        assert said[-1] in ".?!…", (name, said)
        assert len(said) > 3, (name, said)
        assert "_" not in said, (name, said)
    for option in parts(content(wish), Option):
        assert option.text.rstrip(":.,; ") in spoken[option.id]
    assert len(set(spoken.values())) == len(spoken), sorted(spoken.values())


def test_a_name_with_a_full_stop_stays_one_field():
    wish = crowded("ADULT", "nb")
    found = fields(opened(printed(wish)[0]))
    assert {field_id(name) for name in found if name.startswith("channel:")} == {
        ("", f"channel:{one.id}") for one in wish.channels
    }


@pytest.mark.parametrize("name", ["photo", "channel:a.b", "channel:100%", "channel:a/b", "office:paper"])
def test_names_of_fields_lead_back_to_ids(name):
    reference = order("ADULT", "nb").ref
    assert field_id(field_name(name)) == ("", name)
    assert field_id(field_name(name, reference)) == (reference, name)


def shown(page, **what):
    """A page with what was filled in, in grey levels at 150 dpi."""
    return np.asarray(page.render(scale=150 / 72, grayscale=True, **what).to_numpy()).squeeze().copy()


def changed(before, after, one):
    """How many pixels differ and the darkest of them, which all lie within an area of the layout."""
    rows, columns = np.nonzero(before != after)
    scale = 150 / 25.4
    assert rows.min() >= (one.y_mm - 0.4) * scale
    assert rows.max() <= (one.y_mm + one.height_mm + 0.4) * scale
    assert columns.min() >= (one.x_mm - 0.4) * scale
    assert columns.max() <= (one.x_mm + one.width_mm + 0.4) * scale
    return len(rows), after[rows, columns].min()


def click(forms, page, one):
    """Click into the middle of an area."""
    x = (one.x_mm + one.width_mm / 2) * 72 / 25.4
    y = page.get_height() - (one.y_mm + one.height_mm / 2) * 72 / 25.4
    raw.FORM_OnMouseMove(forms, page.raw, 0, x, y)
    raw.FORM_OnLButtonDown(forms, page.raw, 0, x, y)
    raw.FORM_OnLButtonUp(forms, page.raw, 0, x, y)


def test_unfilled_fields_are_not_seen_and_a_tick_is():
    pdf, (layout,) = write([order("ADULT", "nb")])
    document = opened(pdf)
    document.init_forms()
    page = document[0]
    before = shown(page)
    bare = shown(opened(pdf)[0], may_draw_forms=False, draw_annots=False)
    assert (before == bare).all()
    box = next(box for box in layout.pages[0].ticks if box.id == "photo")
    click(document.formenv.raw, page, box)
    raw.FORM_ForceToKillFocus(document.formenv.raw)
    pixels, darkest = changed(before, shown(page), box)
    assert pixels > 60
    assert darkest < 110


def test_what_is_typed_stands_on_its_line_in_the_letters_of_the_form():
    pdf, (layout,) = write([order("ADULT", "nb")])
    document = opened(pdf)
    document.init_forms()
    page = document[1]
    before = shown(page)
    line = next(one for one in layout.pages[1].fields if one.id == "name")
    click(document.formenv.raw, page, line)
    for letter in "Ánde Čáhppe":
        raw.FORM_OnChar(document.formenv.raw, page.raw, ord(letter), 0)
    raw.FORM_ForceToKillFocus(document.formenv.raw)
    pixels, darkest = changed(before, shown(page), line)
    assert pixels > 200
    assert darkest < 110


def test_fields_are_typed_in_an_embedded_face():
    """Viewers look letters up in ToUnicode; pdfium 5.15 draws all of these but ŋ and ŧ, poppler draws all."""
    pdf, _ = write([order("ADULT", "nb")])
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/DA (/Typed 11 Tf") > 5
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, flags=re.DOTALL)
    spelled = [zlib.decompress(one).decode("latin-1") for one in streams if one[:1] == b"x"]
    (codes,) = (one for one in spelled if "<0000> <FFFF>" in one)
    for letter in "ŋŊđĐčŧåäöÅÄÖæøé":
        assert f"<{ord(letter):04X}>" in codes.split("endcodespacerange")[1], letter


@pytest.mark.parametrize("made", [order, crowded])
@pytest.mark.parametrize("code", CODES)
def test_what_is_ticked_on_screen_is_read_as_that_and_nothing_else(code, made):
    pdf, layout = printed(made(code, "nb"))
    document = opened(pdf)
    document.init_forms()
    for number, sides in enumerate(layout.pages):
        page = document[number]
        for box in sides.ticks[::2]:
            click(document.formenv.raw, page, box)
        raw.FORM_ForceToKillFocus(document.formenv.raw)
        image = np.asarray(page.render(scale=150 / 72).to_pil().convert("RGB"))
        known = KnownPage(layout=sides)
        read = read_page(image, lambda _, known=known: known)
        assert not read.problems
        assert {box: said for box, said in read.ticks.items() if said != "no"} == {
            box.id: "yes" for box in sides.ticks[::2]
        }
        assert not any(read.fields.values())
