"""Every visible text exists in four languages, in step with the code, with the same placeholders."""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

import pytest

from exports.wording import LANGUAGES
from ui import i18n

UI = Path(i18n.__file__).parent
SOURCES = sorted(path for path in UI.rglob("*.py") if "commandline" not in path.parts)


def messages(lang):
    """(context, source) -> (is plural, translations)."""
    tree = ET.parse(i18n.FOLDER / f"klarert_{lang}.ts")
    found = {}
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            unfinished = translation.get("type") is not None
            key = (context.findtext("name"), message.findtext("source"))
            found[key] = (message.get("numerus") == "yes", [] if unfinished else forms)
    return found


def calls():
    """Every tr(...), translate(...) and QT_TRANSLATE_NOOP(...) in the window's code."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QT_TRANSLATE_NOOP":
                yield path, node, node.args[1]  # a text of Qt itself, which Qt translates
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr == "tr":
                    yield path, node, node.args[0]
                elif node.func.attr == "translate" and len(node.args) >= 2:
                    yield path, node, node.args[1]


def test_every_text_in_the_code_is_in_every_file():
    used = {"".join(part.value for part in ast.walk(text) if isinstance(part, ast.Constant)) for _, _, text in calls()}
    assert len(used) > 300
    for lang in LANGUAGES:
        known = {source for _, source in messages(lang)}
        assert used == known, f"{lang}: run packaging/translate.py: {used ^ known}"


def test_no_text_is_built_before_it_is_translated():
    wrong = [f"{path.name}:{node.lineno}" for path, node, text in calls() if not isinstance(text, ast.Constant)]

    assert wrong == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_unfinished_and_the_placeholders_agree(lang):
    for (context, source), (plural, forms) in messages(lang).items():
        where = f"{lang} {context}: {source}"
        assert len(forms) == (2 if plural else 1), where
        wanted = {name for _, name, _, _ in Formatter().parse(source) if name is not None}
        for form in forms:
            assert form.strip(), where
            assert {name for _, name, _, _ in Formatter().parse(form) if name is not None} == wanted, where
            assert ("%n" in form) == ("%n" in source), where


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_compiled_file_is_in_step(lang, tmp_path):
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert release is not None, "pyside6-lrelease comes with the pinned PySide6-Essentials"
    made = tmp_path / "made.qm"
    source = i18n.FOLDER / f"klarert_{lang}.ts"
    subprocess.run([release, "-silent", str(source), "-qm", str(made)], check=True)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("lang", "one", "many"),
    [
        ("nb", "1 bilde valgt", "3 bilder valgt"),
        ("nn", "1 bilete valt", "3 bilete valde"),
        ("sv", "1 bild vald", "3 bilder valda"),
        ("en", "1 picture selected", "3 pictures selected"),
    ],
)
def test_plurals(qapp, lang, one, many):
    from PySide6.QtCore import QCoreApplication

    i18n.install(qapp, lang)

    def said(count):
        return QCoreApplication.translate("SelectionBar", "%n picture(s) selected", None, count)

    assert (said(1), said(3)) == (one, many)


def test_the_language_is_the_one_asked_for_or_the_systems():
    assert i18n.choose("nn") == "nn"
    assert i18n.choose("sv_SE.UTF-8") == "sv"
    assert i18n.choose("fi") == "nb"
    assert i18n.choose(None) in LANGUAGES
