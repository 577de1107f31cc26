"""What stands on the finished page, letter by letter, and how a screen reader hears it."""

import ctypes
import re

import pypdfium2.raw as raw
import pytest

from exports.forms.blocks import Box, Field, OptionGroup, Paragraph, Question, Row, Small, Title, Together
from exports.forms.content import content
from exports.forms.reference import shown
from exports.forms.writer import write
from tests.exports.forms.pdf_places import fields, opened, words_of
from tests.exports.forms.printed_orders import CODES, LANGUAGES, order, parts, printed, variants


def spelled(text):
    """The text without blanks, and with each dash where pdfium marks a line that ends in one."""
    return re.sub(r"\s|\ufffe|\x02|-", "", text)


def said(block):
    """Everything a block prints, in the order it is drawn in."""
    if isinstance(block, Title | Small):
        return [block.text]
    if isinstance(block, Paragraph):
        return [run.text for run in block.runs]
    if isinstance(block, Question):
        return [*(run.text for run in block.runs), *(text for group in block.groups for text in said(group))]
    if isinstance(block, OptionGroup):
        label = [f"{block.label.rstrip(':')}:"] if block.label else []
        return label + [text for one in block.options for text in (one.text, *(said(one.write) if one.write else ()))]
    if isinstance(block, Field):
        return [block.label, block.value, block.after]
    if isinstance(block, Row):
        return [block.lead, *(text for one in block.fields for text in said(one))]
    lead = [block.lead] if isinstance(block, Box) else []
    assert isinstance(block, Box | Together)
    return lead + [text for one in block.blocks for text in said(one)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_the_page_says_what_the_form_says_letter_by_letter(code, lang):
    for name, wish in variants(code, lang).items():
        document = opened(printed(wish)[0])
        sides = content(wish)
        found = "".join(words_of(document[number]) for number in range(len(document)))
        for side in sides:  # the reference, and the foot at the end of each side, are drawn after all else
            foot = f"{shown(wish.ref)} {side.foot} {code} 1.3 ({lang}) · {shown(wish.ref)}"
            assert spelled(foot) in spelled(found), name
            found = spelled(found).replace(spelled(foot), "", 1)
        expected = "".join(text for side in sides for block in side.blocks for text in said(block))
        assert found == spelled(expected), name


def test_sami_letters_come_back_from_the_page():
    found = " ".join(words_of(page) for page in opened(write([order("ADULT", "nb")])[0]))
    assert "Áŋŋel Đorđić-Čáhppe" in found.replace("\ufffe", "-").replace("\x02", "-")


def heard(page):
    """The structure of a page: (type, language, alternative text) of every element, in reading order."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    found = []
    for number in range(raw.FPDF_StructTree_CountChildren(tree)):
        _hear(raw.FPDF_StructTree_GetChildAtIndex(tree, number), found)
    raw.FPDF_StructTree_Close(tree)
    return found


def _hear(element, found):
    if not element:
        return
    asked = (raw.FPDF_StructElement_GetType, raw.FPDF_StructElement_GetLang, raw.FPDF_StructElement_GetAltText)
    found.append(tuple(_wide(one, element) for one in asked))
    for number in range(raw.FPDF_StructElement_CountChildren(element)):
        _hear(raw.FPDF_StructElement_GetChildAtIndex(element, number), found)


def _wide(ask, element):
    length = ask(element, None, 0)
    room = ctypes.create_string_buffer(max(length, 2))
    ask(element, room, length)
    return room.raw[: max(length - 2, 0)].decode("utf-16-le")


@pytest.mark.parametrize("code", CODES)
def test_a_screen_reader_hears_headings_paragraphs_and_labels(code):
    pdf, (layout,) = write([order(code, "sv")])
    for number, page in enumerate(layout.pages):
        elements = heard(opened(pdf)[number])
        kinds = [kind for kind, _, _ in elements]
        assert ("Sect", "sv", "") in elements
        assert kinds.count("Figure") == 1
        assert next(alt for kind, _, alt in elements if kind == "Figure").startswith("QR")
        if number == 0:
            assert kinds.count("H1") == 1
        assert kinds.count("Lbl") >= len(page.ticks)


def test_every_field_has_its_place_in_the_structure():
    """Pdfium tells of no element that holds an annotation only, so this one reads the file's own objects."""
    pdf, _ = write([order("ADULT", "nb")])
    count = len(fields(opened(pdf)))
    bodies = [part for part in pdf.split(b"endobj") if b" 0 obj" in part]
    objects = [(re.search(rb"(\d+) 0 obj", part)[1], part) for part in bodies]
    widgets = {number: body for number, body in objects if b"/Subtype /Widget" in body}
    forms = [body for _, body in objects if b"/S /Form" in body]
    assert len(widgets) == len(forms) == count > 25
    tied = {re.search(rb"/Obj (\d+) 0 R", body)[1] for body in forms}
    assert tied == set(widgets)
    assert all(b"/Alt (" in body and b"/OBJR" in body for body in forms)
    keys = [int(re.search(rb"/StructParent (\d+)", body)[1]) for body in widgets.values()]
    assert sorted(keys) == list(range(2, 2 + count))


def test_joined_forms_are_heard_each_in_its_own_language():
    pdf, _ = write([order("WITHDRAW", lang, number=number) for number, lang in enumerate(LANGUAGES, start=1)])
    document = opened(pdf)
    heard_in = [lang for number in range(len(document)) for kind, lang, _ in heard(document[number]) if kind == "Sect"]
    assert heard_in == list(LANGUAGES)


@pytest.mark.parametrize("code", CODES)
def test_nothing_but_the_small_lines_is_below_eleven_points(code):
    for name, wish in variants(code, "en").items():
        document = opened(printed(wish)[0])
        small = ""
        for number in range(len(document)):
            text = document[number].get_textpage()
            sized = [
                (chr(raw.FPDFText_GetUnicode(text.raw, at)), raw.FPDFText_GetFontSize(text.raw, at))
                for at in range(text.count_chars())
            ]
            small += "".join(letter for letter, size in sized if size < 10.99 and letter.strip())
            assert min(size for letter, size in sized if letter.strip()) >= 7
        allowed = "".join(one.text for one in parts(content(wish), Small))
        allowed += "".join(f"{side.foot}{code} 1.3 (en) · {shown(wish.ref)}" for side in content(wish))
        assert sorted(spelled(small)) == sorted(spelled(allowed)), name
