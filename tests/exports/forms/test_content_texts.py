"""The texts of the forms: every language has every one, with the same placeholders and the same weights."""

import json
import re
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest

from consent_db.records import Jurisdiction, OrgUnit, Policy
from exports.forms import words
from exports.forms.content import text_sha256
from exports.wording import LANGUAGES
from tests.exports.forms.text_orders import UNIT, order

FOLDER = Path(words.__file__).with_name("texts")
PREVIEW = "form.line.preview"


def placeholders(text):
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_is_sorted_has_no_key_twice_and_no_empty_text(lang):
    raw = (FOLDER / f"{lang}.json").read_text(encoding="utf-8")
    pairs = json.loads(raw, object_pairs_hook=list)
    assert [key for key, _ in pairs] == sorted({key for key, _ in pairs})
    assert all(text.strip() for _, text in pairs)
    assert raw == json.dumps(dict(pairs), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_says_the_same_things(lang):
    here, there = words.table(lang), words.table("nb")
    assert here.keys() == there.keys()
    for key in there:
        assert placeholders(here[key]) == placeholders(there[key]), key
        assert here[key].count("**") == there[key].count("**"), key
        assert here[key].count("**") % 2 == 0, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_signs_are_those_of_the_language(lang):
    for key, text in words.table(lang).items():
        assert "  " not in text, key
        assert not re.search(r"[\"'`]|\.\.\.| - | ,", text.replace("child's", "").replace("Child's", "")), key
        if lang in ("nb", "nn"):
            assert not set(text) & set("“”"), key
        elif lang == "sv":
            assert not set(text) & set("«»“æø"), key
        else:
            assert not set(text) & set("«»æøåäö"), key


def ways(lang):
    """Forms of branches that have said more and less of themselves and decided otherwise."""
    nameless = OrgUnit(id="u1", name="")
    units = [
        *(UNIT, nameless, replace(UNIT, email=""), replace(UNIT, phone=""), replace(UNIT, email="", phone="")),
        *(replace(UNIT, org=""), replace(UNIT, jurisdiction=Jurisdiction.SE)),
    ]
    policies = [
        Policy(takedown_days=0, retention_after_end_months=1, validity_months_minor=24, face_codes="off"),
        Policy(takedown_days=1, retention_after_end_months=18, biometric_min_age=13),
    ]
    for code in ("ADULT", "CHILD", "WITHDRAW"):
        yield from (order(code, lang, unit=unit) for unit in units)
        yield from (order(code, lang, policy=policy) for policy in policies)


class Watched(dict):
    """A table that notes which of its texts are asked for."""

    def __init__(self, texts):
        super().__init__(texts)
        self.asked = set()

    def __getitem__(self, key):
        self.asked.add(key)
        return super().__getitem__(key)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_text_is_another_version(lang, monkeypatch):
    texts = words.table(lang)
    speaks = {}
    for made in ways(lang):
        watched = Watched(texts)
        monkeypatch.setattr(words, "table", lambda _, watched=watched: watched)
        before = text_sha256(made)
        for key in watched.asked:
            speaks.setdefault(key, []).append((made, before))
    elsewhere = ("notice.", "attendance.", "letter.", PREVIEW)
    assert speaks.keys() == {key for key in texts if not key.startswith(elsewhere)}
    for key, made in speaks.items():
        changed = {**texts, key: texts[key] + " x"}
        monkeypatch.setattr(words, "table", lambda _, changed=changed: changed)
        assert any(text_sha256(one) != before for one, before in made), key
