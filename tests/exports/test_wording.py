"""Every code has words in four languages, and no sentence gives away what it must not."""

import ast
import json
import string
from datetime import date
from pathlib import Path

import pytest

from consent_db.errors import Problem
from consent_db.faults import CODES
from consent_db.records import ConsentMedia, EventType, Media, Outcome, Purpose, Reason
from exports import wording
from exports.wording import LANGUAGES, Vocabulary, known_language, problem_text, reason_text, strings, text

ROOT = Path(__file__).parents[2]
SOURCES = [
    ROOT / "main.py",
    *(file for package in ("consent_db", "faces", "exports", "ui") for file in (ROOT / package).rglob("*.py")),
]
PROBLEM_CLASSES = {"Problem", "StoreProblem", "PhotoUnreadable", "Refused", "ImportRefused", "QuestionsOpen"}


def _placeholders(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _calls():
    """Every call in the source, with the file it stands in and what is called."""
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node, getattr(node.func, "id", getattr(node.func, "attr", ""))


def _texts(node):
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def _raised():
    """Every code a Problem (or a worker's Failure) is made with: file, code, and what it is given, None if unknown."""
    for file, call, name in _calls():
        if name in PROBLEM_CLASSES and call.args:
            given = None if any(word.arg is None for word in call.keywords) else {word.arg for word in call.keywords}
            if isinstance(call.args[0], ast.Constant | ast.IfExp):
                yield from ((file, code, given) for code in _texts(call.args[0]))
        if name == "Failure":
            params = next((word.value for word in call.keywords if word.arg == "params"), None)
            given = _texts(ast.Dict(params.keys, [])) if isinstance(params, ast.Dict) else None
            for code in (word.value for word in call.keywords if word.arg == "code"):
                yield from ((file, one, given) for one in _texts(code))
        if name == "_unlock_with":
            yield from ((file, code, set()) for code in _texts(call.args[-1]))
    for file in (ROOT / "faces").rglob("*.py"):  # a code that reaches its Problem through a variable
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            found = set()
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple | ast.Name):
                first = node.targets[0].elts[0] if isinstance(node.targets[0], ast.Tuple) else node.targets[0]
                value = node.value.elts[0] if isinstance(node.value, ast.Tuple) else node.value
                if getattr(first, "id", "") in ("code", "reason") and isinstance(value, ast.Constant | ast.IfExp):
                    found = _texts(value)
            elif isinstance(node, ast.FunctionDef) and node.name == "_reason":
                found = {code for line in ast.walk(node) if isinstance(line, ast.Return) for code in _texts(line)}
            yield from ((file, code, None) for code in found)


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
    codes = {code: file.name for file, code, _ in _raised()}
    assert len(codes) > 90
    assert {"wrong_recovery_key", "timed_out", "name_not_utf8", "no_permission", "import_refused"} <= codes.keys()
    assert not {code: file for code, file in codes.items() if not wording.has_text(f"problem.{code}")}


def test_every_problem_that_has_words_can_happen():
    codes = {code for _, code, _ in _raised()} | {"unknown"}
    assert {key.split(".")[1] for key in strings("nb") if key.startswith("problem.")} <= codes


def test_every_problem_gets_what_its_words_ask_for():
    asked = {
        (file.name, code): _placeholders(strings("nb")[f"problem.{code}"]) - given
        for file, code, given in _raised()
        if given is not None
    }
    assert not {place: missing for place, missing in asked.items() if missing}


def test_every_fault_gets_what_its_words_ask_for():
    seen, missing = set(), []
    for file, call, name in _calls():
        if name == "add" and len(call.args) == 2 and "faults" in ast.unparse(call.func):
            code, given = call.args[1], {word.arg for word in call.keywords}
        elif name == "Fault" and len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
            code, given = call.args[1], _texts(call.args[2]) if len(call.args) > 2 else set()
        else:
            continue
        for one in _texts(code):
            seen.add(one)
            wanted = _placeholders(strings("nb")[f"fault.{one}"]) - given
            missing += [(file.name, one, wanted)] if wanted else []
    assert seen == CODES
    assert not missing


@pytest.mark.parametrize(
    ("prefix", "values"),
    [("purpose", Purpose), ("media", [*Media, *ConsentMedia]), ("event_type", EventType), ("event_types", EventType)],
)
def test_every_term_has_words(prefix, values):
    assert {f"{prefix}.{value}" for value in values} == {key for key in strings("nb") if key.split(".")[0] == prefix}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_texts_are_kept_in_one_order(lang):
    raw = (ROOT / "exports" / "strings" / f"{lang}.json").read_text(encoding="utf-8")
    assert raw == json.dumps(dict(sorted(json.loads(raw).items())), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_problem_is_a_sentence_that_ends(lang):
    for key, sentence in strings(lang).items():
        if key.startswith(("problem.", "note.")):
            assert sentence[0] == sentence[0].upper(), key
            assert sentence.endswith((".", ":", "{command}")) or "--help" in sentence, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_depend_on_what_the_problem_knows(lang):
    assert problem_text(Problem("key_missing", recovery=True), lang) == text("problem.key_missing.recovery", lang)
    assert problem_text(Problem("key_missing", recovery=False), lang) == text("problem.key_missing", lang)
    assert problem_text(Problem("carried_over", count=1), lang) == text("problem.carried_over.one", lang)
    assert "7" in problem_text(Problem("carried_over", count=7), lang)


def test_nothing_known_shows_as_an_ellipsis():
    assert "…" in problem_text(Problem("cannot_read_or_write", file=""), "en")
    assert "None" not in problem_text(Problem("cannot_read_or_write", file=None), "en")


def test_the_day_of_a_broken_log_is_a_date():
    problem = Problem("audit_broken", seq=7, at="2026-03-01T10:00:00Z")
    assert "(1 March 2026)" in problem_text(problem, "en")


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


@pytest.mark.parametrize(
    ("code", "day", "sentence"),
    [
        ("EXPIRED", "2026-11-20", "Samtykket fra Kari gikk ut 20.11.2026. Be om et nytt."),
        ("EXPIRED", "2026-11-21", "Samtykket fra Kari går ut 21.11.2026. Be om et nytt."),
        ("EXPIRED", "2027-04-14", "Samtykket fra Kari går ut 14.4.2027. Be om et nytt."),
        ("TURNED_AGE_RECONFIRM", "2026-11-21", "Kari fylte 15 år 21.11.2026. Spør Kari selv før ny publisering."),
        ("TURNED_AGE_RECONFIRM", "2026-11-22", "Kari fyller 15 år 22.11.2026. Spør Kari selv før ny publisering."),
    ],
)
def test_what_is_still_to_come_is_told_as_to_come(code, day, sentence):
    reason = Reason(code=code, rule=17, outcome=Outcome.REVIEW, person_id="p1", params={"date": day, "age": 15})
    words = Vocabulary(people={"p1": "Kari"})
    assert reason_text(reason, words, "nb", today=date(2026, 11, 21)) == sentence
    assert "går ut" not in reason_text(reason, words, "nb"), "as on the day asked about, as texts.md has it"
