"""What `check` says names no protected person, and never tells which guardian said no (rules.md R1, 2.1)."""

import json
import shutil

import pytest

import main
from exports.wording import LANGUAGES
from tests.test_examples import (
    CROWD,
    EXAMPLES,
    KARI,
    ON,
    PASSPHRASE,
    PER,
    asked,
    event,
    new_register,
    of_child,
    of_kari,
    picture,
    said,
    shown,
    withdrew,
)

__all__ = ["new_register"]

SECRET = ("Hemmeligfornavn", "Skjultetternavn")
NAMED = {"first_name": SECRET[0], "last_name": SECRET[1]}
BOTH = ("Frøydis", "Torbjørn")


@pytest.fixture
def reasons(new_register, tmp_path, monkeypatch, capsys):
    """Import a document and give every reason of every channel in every language, as `check --json` writes them."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)

    def run(*arguments, lang="nb"):
        status = main.main(["--register", str(tmp_path / "register"), "--language", lang, *map(str, arguments)])
        return status, capsys.readouterr()

    def ask(document):
        shutil.rmtree(tmp_path / "register", ignore_errors=True)
        shutil.copytree(new_register, tmp_path / "register")
        (tmp_path / "case.json").write_text(json.dumps(document), encoding="utf-8")
        status, heard = run("import", tmp_path / "case.json")
        assert status == 0, heard.err
        found = []
        for lang in LANGUAGES:
            _, heard = run("check", "--json", "--asset", "a1", "--on", ON, lang=lang)
            found += [reason for entry in json.loads(heard.out) for reason in entry["reasons"]]
        return found

    return ask


def protected(**more):
    return {**KARI, **NAMED, "protected": True, **more}


HIDDEN = {
    "confirmed": picture(shown("kari"), people=[protected()], consents=[said()]),
    "suggested": picture(shown("kari", state="suggested"), people=[protected()]),
    "an alternative": picture(
        shown("per", state="suggested", suggested_alternatives=["kari"]), people=[protected(), PER]
    ),
    "a twin": picture(
        shown("per", state="suggested"),
        people=[protected(lookalike_group_id="t"), {**PER, "lookalike_group_id": "t"}],
        consents=[said("per")],
    ),
    "withdrawn": of_kari(said(), withdrawals=[withdrew()], person={**NAMED, "protected": True}),
    "named in the caption": of_kari(person={**NAMED, "protected": True}, asset={"caption": " ".join(SECRET)}),
    "beside another": picture(shown("kari"), shown("per", number=2), people=[protected(), PER]),
    "in an exception": of_kari(person={**NAMED, "protected": True}, events=[event("demonstration")], **CROWD),
    "a merged record": picture(
        shown("per"),
        people=[{**PER, "merged_into_id": "kari", "merged_at": "2026-02-01T10:00:00Z"}, protected()],
    ),
}


@pytest.mark.parametrize("case", HIDDEN)
def test_a_protected_person_is_named_in_no_sentence_and_by_no_id(reasons, case):
    found = reasons(HIDDEN[case])

    assert found
    heard = json.dumps(found, ensure_ascii=False)
    assert not any(name in heard for name in SECRET)
    assert "kari" not in {reason["person"] for reason in found}
    if case != "a twin":
        assert any(reason["code"] == "PROTECTED_PERSON" and reason["person"] is None for reason in found)


def guardians_called(document):
    """The same with guardians whose names and ids stand nowhere else."""
    text = json.dumps(document).replace('"kari"', '"guardian-1"').replace('"per"', '"guardian-2"')
    text = text.replace('"first_name": "Kari"', f'"first_name": "{BOTH[0]}"')
    return json.loads(text.replace('"first_name": "Per"', f'"first_name": "{BOTH[1]}"'))


NOES = {
    "one withdrew": of_child(withdrawals=[withdrew("mio", by="per", role="guardian")]),
    "one never answered": of_child(guardians=["kari"]),
    "one ticked another channel": of_child(
        consents=[said("mio", by="kari"), said("mio", by="per", channels=("website",))]
    ),
    "one form has run out": of_child(consents=[said("mio", by="kari"), said("mio", by="per", until="2026-02-01")]),
    "one form is lost": of_child(consents=[said("mio", by="kari"), said("mio", by="per", form={"evidence": []})]),
    "one form says no": of_child(
        consents=[said("mio", by="kari"), said("mio", by="per", decision="refuse", on="2026-02-01")]
    ),
    "the child is fifteen": of_child("2011-08-22", withdrawals=[withdrew("mio", by="per", role="guardian")]),
    "nobody asked the child": of_child(answers=[]),
    "the child said no": of_child(answers=[asked("no")]),
}


@pytest.mark.parametrize("case", NOES)
def test_no_sentence_tells_which_guardian_said_no(reasons, case):
    found = reasons(guardians_called(NOES[case]))

    heard = json.dumps(found, ensure_ascii=False)
    assert {reason["person"] for reason in found} <= {"mio", None}
    assert any(reason["person"] == "mio" for reason in found)
    assert not any(word in heard for word in (*BOTH, "guardian-1", "guardian-2"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_reason_is_a_sentence_of_its_own_in_every_language(reasons, name):
    found = reasons(EXAMPLES[name][0])

    assert all(reason["text"] and "{" not in reason["text"] for reason in found)
    texts = {}
    for reason in found:
        texts.setdefault(reason["code"], set()).add(reason["text"])
    assert all(len(said) >= 2 for code, said in texts.items()), texts
