"""Brings the texts of the window in step with its code: `translate.py [FILE.json]`, FILE with the new translations.

FILE maps each new source text to {"nb": ..., "nn": ..., "sv": ...}, a text with %n to {"nb": [one, many], ...,
"en": [one, many]}; "Context|text" means that context alone, and replaces what is there. Texts that left the code are
removed. Says what still has no translation, and then exits with 1. Several runs at once wait for each other.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "ui" / "translations"
LANGUAGES = ("nb", "nn", "sv", "en")


def main(arguments: list[str]) -> int:
    """Update, fill in and compile the four files; prints every text that is still missing."""
    given = json.loads(Path(arguments[0]).read_text(encoding="utf-8")) if arguments else {}
    missing: list[str] = []
    with Path(tempfile.gettempdir(), "klarert-translate.lock").open("w") as lock:
        _wait_for(lock)
        sources = [str(path) for path in sorted((ROOT / "ui").rglob("*.py")) if "commandline" not in path.parts]
        for lang in LANGUAGES:
            file = FOLDER / f"klarert_{lang}.ts"
            options = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-source-language", "en"]
            _run("pyside6-lupdate", *sources, "-ts", str(file), *options)
            missing += _fill(file, lang, given)
            fresh = file.with_suffix(".qm.new")
            _run("pyside6-lrelease", "-silent", str(file), "-qm", str(fresh))
            fresh.replace(file.with_suffix(".qm"))  # a window that runs has the old one mapped: never write into it
    print("\n".join(missing) or "nothing is missing")
    return 1 if missing else 0


def _fill(file: Path, lang: str, given: dict[str, dict[str, str | list[str]]]) -> list[str]:
    tree = ET.parse(file)
    known = {
        message.findtext("source", ""): message.find("translation")
        for message in tree.getroot().iter("message")
        if (found := message.find("translation")) is not None and found.get("type") is None
    }
    missing = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            here = given.get(f"{name}|{source}")
            if translation is None or (translation.get("type") is None and here is None):
                continue
            wanted = here or given.get(source) or {}
            plural = message.get("numerus") == "yes"
            text = wanted.get(lang) or (source if lang == "en" and not plural else None)
            same = known.get(source)
            if text is None and same is not None:
                forms = [form.text or "" for form in same.iter("numerusform")]
                text = forms or same.text or ""
            if not text or plural != isinstance(text, list):
                missing.append(f"{lang} {name}|{source}")
                continue
            translation.attrib.pop("type", None)
            for form in list(translation):
                translation.remove(form)
            translation.text = None if isinstance(text, list) else text
            for one in text if isinstance(text, list) else []:
                ET.SubElement(translation, "numerusform").text = one
    ET.indent(tree, " " * 4)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / tool, *arguments], check=True, stdout=subprocess.DEVNULL)


def _wait_for(lock: object) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: one developer at a time
        return
    fcntl.flock(lock.fileno(), fcntl.LOCK_EX)  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
