"""`form`: a paper of every kind from the command line, a reference for each form, and nothing half written."""

import errno
import json
import os

import pypdfium2
import pytest

import main
from consent_db import attendance, form_prints
from consent_db.connection import open_register
from consent_db.records import Actor, Publication
from tests.exports.branch_on_paper import consent, document, item, withdrawal
from tests.exports.pages import codes_of, text_of
from tests.published import put_out
from ui.commandline.form import KINDS

PASSPHRASE = "correct horse battery"


@pytest.fixture
def klarert(tmp_path, monkeypatch, capsys):
    """Run one command line in this process; gives status, standard output and standard error."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)

    def run(*arguments):
        status = main.main(["--register", str(tmp_path / "register"), "--language", "en", *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run


@pytest.fixture
def branch(klarert, tmp_path):
    """The made-up branch with the tables a test gives."""

    def make(**tables):
        file = tmp_path / "branch.json"
        file.write_text(json.dumps(document(**tables)), encoding="utf-8")
        assert klarert("import", file, "--json")[0] == 0

    return make


def _register(tmp_path):
    return open_register(tmp_path / "register", passphrase=PASSPHRASE)


def test_a_paper_of_every_kind(klarert, branch, tmp_path):
    branch()
    for kind in KINDS:
        file = tmp_path / f"{kind}.pdf"
        event = ("--event", "SOMMERTREFF 2026") if kind != "withdrawal" else ()
        status, out, _ = klarert("form", kind, "--out", file, *event, "--json")
        assert status == 0
        told = json.loads(out)
        assert set(told) == {"file", "pages", "refs"}
        assert told["file"] == str(file)
        assert told["pages"] == len(pypdfium2.PdfDocument(file.read_bytes()))
        assert len(told["refs"]) == (0 if kind in ("notice", "letter") else 1)


def test_every_reference_is_on_its_paper_and_in_the_register(klarert, branch, tmp_path):
    branch()
    file = tmp_path / "forms.pdf"
    people = ("--person", "p1", "--person", "p2", "--person", "p1")
    _, out, _ = klarert("form", "adult", "--out", file, *people, "--event", "Sommertreff 2026", "--json")
    refs = json.loads(out)["refs"]
    assert len(refs) == 2
    assert {text.split("/")[3] for text in codes_of(file.read_bytes())} == set(refs)
    with _register(tmp_path) as register:
        prints = [form_prints.by_ref(register, one) for one in refs]
    assert [(one.person_id, one.event_id, one.code) for one in prints] == [("p1", "e1", "ADULT"), ("p2", "e1", "ADULT")]


def test_the_language_is_the_one_asked_for_else_the_persons_else_the_branchs(klarert, branch, tmp_path):
    branch()
    file = tmp_path / "form.pdf"

    def first_words(*options):
        assert klarert("form", "withdrawal", "--out", file, *options)[0] == 0
        return text_of(file.read_bytes())[0]

    assert first_words().startswith("Jeg trekker samtykket tilbake")
    assert first_words("--person", "p5").startswith("Jag återkallar mitt samtycke")
    assert first_words("--person", "p5", "--lang", "en").startswith("I withdraw my consent")


def test_a_child_gets_the_form_for_children(klarert, branch, tmp_path):
    branch()
    file = tmp_path / "child.pdf"
    status, out, _ = klarert("form", "child", "--person", "p3", "--out", file, "--json")
    assert (status, json.loads(out)["pages"]) == (0, 2)
    status, _, err = klarert("form", "adult", "--person", "p3", "--out", tmp_path / "no.pdf")
    assert status == 1
    assert err.strip().count("\n") == 0
    assert not (tmp_path / "no.pdf").exists()


def test_the_list_says_on_the_screen_alone_that_somebody_is_not_on_it(klarert, branch, tmp_path):
    branch()
    with _register(tmp_path) as register:
        entries = [attendance.Entry(person_id=one) for one in ("p1", "p4")]
        attendance.add(register, "e1", entries, actor=Actor())
    file = tmp_path / "list.pdf"
    status, out, err = klarert("form", "attendance", "--event", "Sommertreff 2026", "--out", file, "--json")
    assert status == 0
    assert "One person who must never be published is not on the list" in err
    assert "Anne" not in err + out + text_of(file.read_bytes())[0]


def test_a_letter_goes_to_each_who_must_take_something_down_and_never_says_whom_it_concerns(klarert, branch, tmp_path):
    shown = {"kind": "face", "box": [1, 1, 50, 50], "state": "confirmed"}
    branch(
        consents=[consent("c1", "p1", signed="2026-01-10", grant=[item("website", "press")])],
        channels=[*document()["channels"], {"id": "press", "kind": "press", "name": "Lokalavisa"}],
        assets=[
            {"id": "a1", "file": "kurs/Kari_Nordmann.jpg", "sha256": "a1" * 32, "event_id": "e1"},
            {"id": "a2", "file": "kurs/IMG_0002.jpg", "sha256": "a2" * 32},
        ],
        appearances=[
            {"id": "x1", "asset_id": "a1", "person_id": "p1", **shown},
            {"id": "x2", "asset_id": "a2", "person_id": "p1", **shown},
        ],
    )
    with _register(tmp_path) as register:
        put_out(
            register,
            Publication(id="b1", asset_id="a1", channel_id="press", url="https://avisa.example/1"),
            Publication(id="b2", asset_id="a2", channel_id="press", url="https://avisa.example/2"),
            Publication(id="b3", asset_id="a1", channel_id="website"),
        )
    file = tmp_path / "more.json"
    file.write_text(json.dumps(document(withdrawals=[withdrawal("w1", "p1", "2026-11-18")])), encoding="utf-8")
    assert klarert("import", file)[0] == 0
    letter = tmp_path / "letter.pdf"

    def text(*options):
        assert klarert("form", "letter", "--out", letter, *options)[0] == 0
        return " ".join(text_of(letter.read_bytes()))

    whole = text("--person", "p1")
    assert whole.startswith("Til: Lokalavisa Fra: Eksempelforbundet, Avdeling Nord")
    assert "https://avisa.example/1" in whole
    assert "IMG_0002.jpg" in whole
    assert "(filnavnet oppgis ikke)" in whole
    assert "Kari" not in whole
    assert whole.count("Til:") == 1
    one = text("--event", "Sommertreff 2026")
    assert "https://avisa.example/1" in one
    assert "https://avisa.example/2" not in one
    assert "Lokalavisa" not in text("--person", "p2")


def test_a_letter_with_nobody_to_write_to_is_blank_and_the_command_says_so(klarert, branch, tmp_path):
    branch()
    status, out, err = klarert("form", "letter", "--out", tmp_path / "letter.pdf", "--json")
    assert status == 0
    assert json.loads(out)["pages"] == 1
    assert "nobody else to write to" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("adult",),
        ("nonsense", "--out", "x.pdf"),
        ("attendance", "--out", "x.pdf"),
        ("notice", "--out", "x.pdf", "--person", "p1"),
        ("attendance", "--out", "x.pdf", "--event", "Sommertreff 2026", "--person", "p1"),
        ("withdrawal", "--out", "x.pdf", "--event", "Sommertreff 2026"),
        ("adult", "--out", "x.pdf", "--lang", "fr"),
    ],
)
def test_wrong_usage_is_status_2_and_nothing_is_written(klarert, branch, tmp_path, monkeypatch, arguments):
    branch()
    monkeypatch.chdir(tmp_path)
    status, out, err = klarert("form", *arguments)
    assert (status, out) == (2, "")
    assert err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("adult", "--person", "nobody"), "nobody with the id"),
        (("letter", "--person", "nobody"), "nobody with the id"),
        (("adult", "--event", "Nothing"), "no event called"),
        (("attendance", "--event", "x" * 10_000), "no event called"),
    ],
)
def test_what_is_unknown_is_one_sentence_and_leaves_the_old_file(klarert, branch, tmp_path, arguments, said):
    branch()
    file = tmp_path / "old.pdf"
    file.write_bytes(b"old")
    status, out, err = klarert("form", *arguments, "--out", file)
    assert (status, out) == (1, "")
    assert said in err
    assert file.read_bytes() == b"old"
    with _register(tmp_path) as register:
        assert register.value("SELECT count(*) FROM form_print") == 0


@pytest.mark.parametrize("place", ["gone/x.pdf", "register"])
def test_a_place_that_cannot_be_written_is_said_before_any_reference_is_given_away(klarert, branch, tmp_path, place):
    branch()
    status, out, err = klarert("form", "adult", "--out", tmp_path / place)
    assert (status, out) == (1, "")
    assert err.strip()
    with _register(tmp_path) as register:
        assert register.value("SELECT count(*) FROM form_print") == 0


def test_a_full_disk_is_one_sentence_and_leaves_the_old_file_and_no_rest(klarert, branch, tmp_path, monkeypatch):
    branch()
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "old.pdf"
    file.write_bytes(b"old")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("exports.whole_file.os.fsync", full)
    status, out, err = klarert("form", "notice", "--out", file)
    assert (status, out) == (1, "")
    assert "disk is full" in err
    assert [one.name for one in folder.iterdir()] == ["old.pdf"]
    assert file.read_bytes() == b"old"


def test_without_a_register_there_is_a_sentence_and_none_is_set_up(klarert, tmp_path):
    status, _, err = klarert("form", "adult", "--out", tmp_path / "x.pdf")
    assert status == 1
    assert "no register" in err
    assert not (tmp_path / "register").exists()
