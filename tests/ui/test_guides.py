"""The guides call what is in the window by the very words that stand there."""

import json
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


@pytest.mark.parametrize("guide", ["docs/en/forms.md", "docs/nb/skjemaer.md"])
def test_the_guide_of_the_forms_names_only_what_the_window_says(guide):
    text = (ROOT / guide).read_text(encoding="utf-8")
    bold = {" ".join(one.split()) for one in re.findall(r"\*\*([^*]+)\*\*", text)}
    named = {one for one in bold if not one.endswith((".", ":"))}
    states = [cell.split(", ") for cell in re.findall(r"^\| ([^|]+) \| [^|]+ \| [^|]+ \|$", text, re.MULTILINE)]
    lang = Path(guide).parent.name
    paper = json.loads((ROOT / "exports" / "forms" / "texts" / f"{lang}.json").read_text(encoding="utf-8"))
    known = {one.replace("2", "…") for one in texts_of_the_window(lang)} | {one.strip(":") for one in paper.values()}

    assert len(named) > 30
    assert {one.replace("2", "…") for one in named} - known == set()
    assert {one for cell in states[1:] for one in cell} - known == set()
