"""Every code has words in four languages, and no sentence gives away what it must not."""

import ast
import string
from datetime import date
from pathlib import Path

import pytest

from consent_db.errors import Problem
from consent_db.records import Outcome, Reason
from exports import wording
from exports.wording import LANGUAGES, Vocabulary, known_language, problem_text, reason_text, strings, text

ROOT = Path(__file__).parents[2]
SOURCES = [
    ROOT / "main.py",
    *(file for package in ("consent_db", "faces", "exports", "ui") for file in (ROOT / package).rglob("*.py")),
]
PROBLEM_CLASSES = {"Problem", "StoreProblem", "PhotoUnreadable", "Failure"}


def _placeholders(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _problem_codes():
    """Every code a Problem (or a worker's Failure) is made with anywhere in the source."""
    codes = {}
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name not in PROBLEM_CLASSES:
                continue
            given = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "code")]
            if name == "Failure":
                given = [*node.args, *(word.value for word in node.keywords if word.arg == "code")]
            for value in given:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    codes[value.value] = file.name
    return codes


def test_every_language_has_the_same_keys():
    keys = set(strings("nb"))
    for lang in LANGUAGES:
        assert set(strings(lang)) == keys, lang


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_placeholders_and_no_empty_text(lang):
    for key, sentence in strings(lang).items():
        assert sentence.strip(), key
        assert _placeholders(sentence) == _placeholders(strings("nb")[key]), key


def test_every_problem_of_the_source_has_words():
    codes = _problem_codes()
    assert len(codes) > 20
    missing = {code: file for code, file in codes.items() if not wording.has_text(f"problem.{code}")}
    assert not missing


def test_every_reason_of_the_source_has_words():
    codes = set()
    for file in (ROOT / "consent_db").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and f"reason.{node.value}" in strings("nb")
            ):
                codes.add(node.value)
    expected = {key.split(".")[1] for key in strings("nb") if key.startswith("reason.")}
    assert expected - codes <= {"LIVE_MUST_GO"}, "a wording nobody can see"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nb", "Kari trakk samtykket tilbake 1.6.2026."),
        ("nn", "Kari trekte samtykket tilbake 1.6.2026."),
        ("sv", "Kari återkallade sitt samtycke 2026-06-01."),
        ("en", "Kari withdrew consent on 1 June 2026."),
    ],
)
def test_a_reason_is_a_sentence_with_the_name_and_the_date_of_the_language(lang, expected):
    reason = Reason(code="REVOKED", rule=7, outcome=Outcome.BLOCKED, person_id="p1", params={"date": "2026-06-01"})
    assert reason_text(reason, Vocabulary(people={"p1": "Kari"}), lang) == expected


def test_one_and_many_are_worded_apart():
    one = Reason(code="UNIDENTIFIED_FACE", rule=41, outcome=Outcome.REVIEW, params={"n": 1})
    many = Reason(code="UNIDENTIFIED_FACE", rule=41, outcome=Outcome.REVIEW, params={"n": 3})
    assert reason_text(one, Vocabulary(), "nb") == "1 ansikt er ikke knyttet til noen person."
    assert reason_text(many, Vocabulary(), "nb") == "3 ansikter er ikke knyttet til noen person."


def test_someone_without_a_name_in_the_vocabulary_is_never_shown_by_id():
    reason = Reason(code="NO_CONSENT", rule=16, outcome=Outcome.BLOCKED, person_id="01JSECRET")
    for lang in LANGUAGES:
        sentence = reason_text(reason, Vocabulary(), lang)
        assert "01JSECRET" not in sentence
        assert sentence[0].isupper()


def test_covered_channels_are_listed_by_name():
    reason = Reason(
        code="CHANNEL_NOT_COVERED",
        rule=19,
        outcome=Outcome.BLOCKED,
        person_id="p1",
        params={"channel": "facebook", "covered": ["website", "newsletter"]},
    )
    words = Vocabulary(
        people={"p1": "Kari"}, channels={"facebook": "Facebook", "website": "nettside", "newsletter": "nyhetsbrev"}
    )
    assert reason_text(reason, words, "nb") == "Kari har ikke sagt ja til Facebook. Ja gjelder: nettside og nyhetsbrev."


def test_a_problem_nobody_worded_is_still_a_sentence():
    assert "no_such_code" in problem_text(Problem("no_such_code"), "en")


def test_a_file_name_that_is_not_utf8_does_not_break_the_sentence():
    sentence = problem_text(Problem("missing_file", file="bilde\udcff.jpg"), "nb")
    sentence.encode("utf-8")


@pytest.mark.parametrize(
    ("tag", "lang"),
    [("nb_NO.UTF-8", "nb"), ("no", "nb"), ("nn-NO", "nn"), ("sv_SE", "sv"), ("en_GB", "en"), ("C", "nb"), (None, "nb")],
)
def test_the_nearest_language_is_found(tag, lang):
    assert known_language(tag) == lang


def test_a_missing_parameter_shows_as_an_ellipsis():
    assert text("problem.missing_file", "en").startswith("Cannot find …")


def test_dates_without_a_day_stay_as_they_are():
    reason = Reason(code="REVOKED", rule=7, outcome=Outcome.BLOCKED, person_id="p1", params={"date": date(2026, 6, 1)})
    assert "1.6.2026" in reason_text(reason, Vocabulary(people={"p1": "Kari"}), "nb")
