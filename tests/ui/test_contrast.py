"""Every colour the window writes or draws with can be told from what it lies on, in both schemes (theme.md)."""

import re

import pytest
from PySide6.QtGui import QColor

from consent_db.records import Outcome
from ui import theme
from ui.theme import DARK, FRAME_PENS, KEYLINE, LIGHT, TOAST, TOAST_TEXT

TEXT, SHAPE = 4.5, 3.0
GROUNDS = ("window", "side", "surface", "sunken")
SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour):
    """WCAG 2.2 relative luminance."""
    parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def too_faint(pairs, least):
    return {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < least}


def test_contrast_is_reckoned_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_words_can_be_read_on_every_ground(tokens):
    pairs = {
        f"{ink} on {ground}": (getattr(tokens, ink), getattr(tokens, ground))
        for ink in ("text", "text2", "text3")
        for ground in GROUNDS
    }
    pairs |= {f"accent on {ground}": (tokens.accent, getattr(tokens, ground)) for ground in (*GROUNDS, "accent_soft")}
    pairs |= {
        "text on accent_soft": (tokens.text, tokens.accent_soft),
        "text2 on accent_soft": (tokens.text2, tokens.accent_soft),
        "on_accent on accent": (tokens.on_accent, tokens.accent),
        "on_accent on accent_hover": (tokens.on_accent, tokens.accent_hover),
        "danger-filled": (tokens.surface, tokens.blocked.word),
        "toast": (TOAST_TEXT, TOAST),
    }
    assert too_faint(pairs, TEXT) == {}


@SCHEMES
@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_word_of_an_answer_can_be_read(tokens, outcome):
    colours = tokens.verdict(outcome)
    pairs = {f"word on {ground}": (colours.word, getattr(tokens, ground)) for ground in GROUNDS}
    pairs |= {
        "word on soft": (colours.word, colours.soft),
        "text on soft": (tokens.text, colours.soft),
        "text2 on soft": (tokens.text2, colours.soft),
    }
    assert too_faint(pairs, TEXT) == {}


@SCHEMES
@pytest.mark.parametrize("outcome", list(Outcome))
def test_shapes_can_be_told_from_their_ground(tokens, outcome):
    colours = tokens.verdict(outcome)
    pairs = {"glyph in fill": (colours.glyph, colours.fill), "outline on soft": (colours.outline, colours.soft)}
    pairs |= {f"outline on {ground}": (colours.outline, getattr(tokens, ground)) for ground in GROUNDS}
    pairs |= {f"control on {ground}": (tokens.control, getattr(tokens, ground)) for ground in GROUNDS}
    pairs |= {f"focus on {ground}": (tokens.accent, getattr(tokens, ground)) for ground in (*GROUNDS, "stage")}
    pairs["frame on its keyline"] = (FRAME_PENS[outcome], KEYLINE)
    assert too_faint(pairs, SHAPE) == {}


def test_every_ink_of_the_style_sheet_is_one_that_is_measured():
    measured = {"text", "text2", "text3", "accent", "on_accent", "surface", "blocked_word"}
    inks = set(re.findall(r"(?<![-\w])color: @(\w+)", theme._SHEET)) | set(
        re.findall(r"selection-color: @(\w+)", theme._SHEET)
    )
    assert inks
    assert inks <= measured
