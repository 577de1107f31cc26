"""The guides call what is in the window by the very words that stand there."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_GUIDES = sorted(
    path.relative_to(ROOT).as_posix() for lang in ("en", "nb") for path in (ROOT / "docs" / lang).glob("*.md")
)


def texts_of_the_window(lang):
    found = set()
    for message in ET.parse(ROOT / "ui" / "translations" / f"klarert_{lang}.ts").getroot().iter("message"):
        said = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
        if lang == "en":
            said.append(message.findtext("source") or "")
        found |= {re.sub(r"\{\w+\}", "…", one) for one in said}
    return found


@pytest.mark.parametrize("guide", _GUIDES)
def test_a_button_that_a_guide_names_is_in_the_window(guide):
    bold = re.findall(r"\*\*([^*]+)\*\*", (ROOT / guide).read_text(encoding="utf-8"))
    buttons = {" ".join(one.split()) for one in bold if one.endswith("…")}

    assert buttons - texts_of_the_window(Path(guide).parent.name) == set()


@pytest.mark.parametrize("guide", ["docs/en/record-answers.md", "docs/nb/registrer-svar.md"])
def test_there_are_buttons_to_look_for(guide):
    assert len(re.findall(r"\*\*[^*]+…\*\*", (ROOT / guide).read_text(encoding="utf-8"))) > 5
