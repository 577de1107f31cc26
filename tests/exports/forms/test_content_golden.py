"""Every form in four languages and ten variants, word for word as it was read through by people.

After a wanted change of texts, `KLARERT_WRITE_GOLDEN=1 pytest tests/exports/forms/test_content_golden.py` writes the
files anew; they are read through in the diff before they are committed.
"""

import os
from pathlib import Path

import pytest

from exports.wording import LANGUAGES
from tests.exports.forms.form_text import as_text
from tests.exports.forms.text_orders import variants

GOLDEN = Path(__file__).resolve().parents[2] / "data" / "golden" / "forms"
NAMES = sorted(variants("nb"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_form_says_what_was_read_through(name, lang):
    path = GOLDEN / f"{name}.{lang}.txt"
    text = as_text(variants(lang)[name])
    if os.environ.get("KLARERT_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_no_golden_file_is_left_over():
    assert {path.name for path in GOLDEN.iterdir()} == {f"{name}.{lang}.txt" for name in NAMES for lang in LANGUAGES}
