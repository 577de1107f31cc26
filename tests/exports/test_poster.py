"""The photo notice: says the right thing in four languages, fits on one page, and can be read without colours."""

import io
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from consent_db.errors import Problem
from consent_db.records import Actor, Channel, ChannelKind, Event, Jurisdiction, OrgUnit, Policy
from exports.forms.order import FormCode, FormOrder
from exports.forms.poster import face_sentences, groups_faces, own_url, write_notice
from exports.wording import LANGUAGES
from tests.exports.branch_on_paper import LONG_ORG
from tests.exports.pages import golden, has_warnings, read_aloud, text_of

URL = "https://example.org/bilder"


def notice_order(lang="nb", *, mode="off", org="Eksempelforbundet", url=URL, title="Sommertreff"):
    unit = OrgUnit(
        id="u1",
        name="Avdeling Nord",
        org=org,
        jurisdiction=Jurisdiction.SE if lang == "sv" else Jurisdiction.NO,
        contact_name="Personvernansvarlig",
        email="bilder@example.org",
        phone="00 00 00 00",
    )
    return FormOrder(
        code=FormCode.NOTICE,
        lang=lang,
        unit=unit,
        policy=Policy(face_codes=mode),
        today=date(2026, 11, 20),
        valid_until=date(2028, 11, 20),
        channels=(Channel(id="w", kind=ChannelKind.WEB, name="Nettside", url=url),),
        event=Event(id="e", title=title, start=date(2026, 6, 13), end=date(2026, 6, 14)),
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("a3", [False, True])
def test_says_what_the_text_says_on_one_page(lang, a3):
    pdf = write_notice(notice_order(lang), a3=a3)
    (text,) = text_of(pdf)
    assert text == golden(f"notice_{lang}")
    size = pypdfium2.PdfDocument(pdf)[0].get_size()
    assert [round(one / 72 * 25.4) for one in size] == ([297, 420] if a3 else [210, 297])
    assert not has_warnings(pdf)
    assert read_aloud(pdf) in (None, golden(f"notice_{lang}"))
    assert write_notice(notice_order(lang), a3=a3) == pdf


@pytest.mark.parametrize(
    ("mode", "grouping", "keys"),
    [
        ("off", True, ("notice.faces.no",)),
        ("event", False, ("notice.faces.no",)),
        ("gallery", False, ("notice.faces.no",)),
        ("event", True, ("notice.faces.grouped",)),
        ("gallery", True, ("notice.faces.yes", "notice.faces.others")),
    ],
)
def test_says_of_face_recognition_what_is_true(mode, grouping, keys):
    assert face_sentences(notice_order(mode=mode), grouping=grouping) == keys


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("mode", ["event", "gallery"])
def test_the_longest_names_still_fit_and_lose_no_word(lang, mode):
    order = notice_order(lang, mode=mode, org=LONG_ORG, title="Sommertreff for alle medlemmer med familie " * 4)
    (text,) = text_of(write_notice(order))
    assert LONG_ORG.split()[-1] in text
    assert "30" in text


def test_names_nobody_could_read_from_two_metres_are_a_sentence_and_not_a_second_page():
    unit = replace(notice_order().unit, org="W" * 120, email="x" * 120, contact_name="W" * 120, phone="W" * 120)
    wide = {"title": "W" * 120, "url": f"{URL}/{'w' * 260}"}
    assert len(text_of(write_notice(replace(notice_order(**wide), unit=unit)))) == 1
    with pytest.raises(Problem) as found:
        write_notice(replace(notice_order(mode="gallery", **wide), unit=unit))
    assert found.value.code == "form_too_long"


def _grey(pdf, dpi=50):
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72).to_pil().convert("L")
    return image, dpi / 25.4


def test_circle_and_square_are_dark_shapes_with_a_light_word_in_grey():
    image, per_mm = _grey(write_notice(notice_order()))
    dark = image.point(lambda value: 255 if value < 110 else 0)
    shapes = dark.crop((int(10 * per_mm), int(86 * per_mm), int(62 * per_mm), int(192 * per_mm)))
    rows = [sum(shapes.getpixel((x, y)) > 0 for x in range(shapes.width)) for y in range(shapes.height)]
    filled = [y for y, count in enumerate(rows) if count > 5]
    gap = next(at for at, (one, other) in enumerate(pairwise(filled)) if other - one > 1)
    circle, square = filled[: gap + 1], filled[gap + 1 :]
    assert rows[circle[0]] < rows[circle[len(circle) // 4]]
    assert rows[square[0]] == pytest.approx(max(rows[y] for y in square), abs=2)


def test_the_code_leads_to_the_website_and_is_left_out_where_there_is_none():
    def read(pdf):
        image = pypdfium2.PdfDocument(pdf)[0].render(scale=150 / 72).to_pil()
        held = io.BytesIO()
        image.save(held, "PNG")
        return [one.text for one in zxingcpp.read_barcodes(Image.open(held).convert("L"))]

    assert read(write_notice(notice_order())) == [URL]
    without = write_notice(notice_order(url=""))
    assert read(without) == []
    assert "QR" not in text_of(without)[0]


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "javascript:alert(1)", "https://", "https://[", "https://a b", "https://x\n.no", "ftp://x"],
)
def test_what_is_no_website_gets_no_code(url):
    assert own_url(notice_order(url=url)) == ""


def test_a_private_page_or_another_place_is_no_website_of_the_branch():
    place = Channel(id="f", kind=ChannelKind.FACEBOOK, name="Facebook", url="https://facebook.com/x")
    assert own_url(replace(notice_order(), channels=(place,))) == ""


def test_a_poster_of_an_event_without_grouping_says_that_no_face_recognition_is_used(branch):
    register = branch()
    assert groups_faces(register, "e1")
    assert groups_faces(register, None)
    with register.action(Actor(), "grouping") as action:
        action.update("event", "e1", {"grouping_off": 1})
    assert not groups_faces(register, "e1")
