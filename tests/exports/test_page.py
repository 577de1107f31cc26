"""Paper to draw on: what is tagged, what is not, and what must not be done with it."""

import re
import zlib

import pytest

from exports.forms.layout import Area
from exports.lettering import Face
from exports.page import A3, Paper
from tests.exports.forms.pdf_places import letters, opened, words_of


def paper(**more):
    """A fresh paper."""
    return Paper(title="Prøve", author="Fjordvik", subject="prøve", lang="nb", **more)


def contents(pdf):
    """What each page draws."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, flags=re.DOTALL)
    drawn = []
    for stream in streams:
        try:
            drawn.append(zlib.decompress(stream).decode("latin-1"))
        except zlib.error:
            continue
    return [one for one in drawn if " cm" in one[:40]]


def test_text_stands_where_it_was_put_in_millimetres_from_the_top_left():
    page = paper()
    end = page.text(20, 100, "HIH", size_pt=20, face=Face.BOLD)
    page.text_right(190, 150, "HIH", size_pt=20)
    page.text_centred(105, 200, "HIH", size_pt=20)
    inks = letters(opened(page.finish())[0])
    assert inks[0].left == pytest.approx(20, abs=0.8)
    assert inks[0].bottom == pytest.approx(100, abs=0.1)
    assert inks[2].right == pytest.approx(end, abs=0.8)
    assert inks[5].right == pytest.approx(190, abs=0.8)
    assert inks[5].bottom == pytest.approx(150, abs=0.1)
    assert (inks[6].left + inks[8].right) / 2 == pytest.approx(105, abs=0.1)


def test_all_that_is_drawn_is_either_tagged_or_decoration():
    page = paper(size_mm=A3)
    with page.section("Sect", lang="sv"), page.tagged("H1"):
        page.text(20, 30, "Titel", size_pt=20)
    page.rule(20, 40, 100, 40)
    page.frame(Area(x_mm=20, y_mm=50, width_mm=30, height_mm=20), fill=(0.9, 0.9, 0.9), radius_mm=2)
    page.circle(50, 100, 10, fill=(0, 0.5, 0))
    page.modules(Area(x_mm=20, y_mm=120, width_mm=10, height_mm=10), [[True, False], [False, True]])
    pdf = page.finish()
    (drawn,) = contents(pdf)
    opens = len(re.findall(r"\b(?:BDC|BMC)\b", drawn))
    assert opens == drawn.count("EMC") == 5
    outside = re.sub(r"/(?:Artifact BMC|\w+ <</MCID \d+>> BDC).*?EMC", "", drawn, flags=re.DOTALL)
    assert not re.search(r"\b(?:re|l|c|f\*?|S|B\*?|Tj)\b", outside)
    assert opened(pdf)[0].get_size() == pytest.approx((841.9, 1190.6), abs=0.1)


def test_tagged_parts_do_not_nest():
    page = paper()
    with pytest.raises(ValueError, match="section"), page.tagged("P"), page.tagged("P"):
        pass


def test_two_fields_of_one_name_are_a_mistake():
    page = paper()
    page.tick(tick_id="a", x_mm=20, y_mm=20, name="a", spoken="A.")
    with pytest.raises(ValueError, match="two fields"):
        page.tick(tick_id="a", x_mm=40, y_mm=20, name="a", spoken="A.")


def test_a_page_left_blank_stays_a_page():
    page = paper()
    page.text(20, 20, "en", size_pt=11)
    page.next_page()
    page.next_page()
    page.text(20, 20, "tre", size_pt=11)
    document = opened(page.finish())
    assert [words_of(document[number]) for number in range(len(document))] == ["en", "", "tre"]


def test_a_paper_without_fields_is_no_form():
    page = paper()
    page.text(20, 20, "en", size_pt=11)
    pdf = page.finish()
    assert b"/AcroForm" not in pdf
    assert b"Helvetica" not in pdf
