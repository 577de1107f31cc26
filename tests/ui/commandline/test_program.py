"""Exit statuses, one sentence instead of a traceback, and JSON alone on standard output (commands.md)."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import main
from consent_db.errors import StoreProblem
from ui.commandline.program import COMMANDS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def klarert(tmp_path, monkeypatch, capsys):
    """Run one command line in this process; gives status, standard output and standard error."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", "correct horse battery")

    def run(*arguments):
        status = main.main(["--register", str(tmp_path / "register"), "--language", "en", *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run


def _import(klarert, tmp_path, **tables):
    file = tmp_path / "register.json"
    file.write_text(json.dumps({"format": "klarert-register/1", "org_unit": {"id": "u1", "name": "Nord"}, **tables}))
    return klarert("import", file, "--json")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(klarert, name):
    status, out, _ = klarert(name, "--help")
    assert status == 0
    assert "Usage" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("check",),
        ("check", "a.jpg", "--on", "2026-13-01"),
        ("check", "a.jpg", "--on", "20261101"),
        ("check", "a.jpg", "--purpose", "fun"),
        ("index",),
        ("--language", "fr", "people"),
        ("restore",),
    ],
)
def test_wrong_usage_is_status_2(klarert, arguments):
    status, out, err = klarert(*arguments)
    assert status == 2
    assert out == ""
    assert err


def test_a_wrong_event_type_is_wrong_usage(klarert, tmp_path):
    status, _, err = klarert("index", tmp_path, "--event", "Course", "--type", "party")
    assert status == 2
    assert "course" in err


@pytest.mark.parametrize("command", ["people", "events", "tasks", "publications", "groups"])
def test_reading_answers_from_an_empty_register_and_says_so(klarert, tmp_path, command):
    status, out, err = klarert(command, "--json")
    assert (status, json.loads(out)) == (0, [])
    assert "no register" in err
    assert not (tmp_path / "register").exists()


def test_verify_without_a_register_is_in_order(klarert):
    status, out, _ = klarert("verify", "--json")
    assert (status, json.loads(out)) == (0, {"ok": True, "problems": []})


@pytest.mark.parametrize(
    "arguments", [("backup", "x.bak"), ("export-register", "x.json"), ("recovery-key", "--out", "k")]
)
def test_what_needs_a_register_says_so(klarert, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, out, err = klarert(*arguments)
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_a_missing_file_is_a_sentence(klarert, tmp_path):
    status, out, err = klarert("check", tmp_path / "gone.jpg", "--json")
    assert (status, out) == (1, "")
    assert "gone.jpg" in err


def test_a_file_that_is_no_picture_is_never_clear(klarert, tmp_path):
    file = tmp_path / "fake.jpg"
    file.write_bytes(b"MZ not a picture at all")
    status, out, err = klarert("check", file, "--channel", "facebook", "--json")
    assert status == 3
    assert json.loads(out)[0]["headline"] == "NOT_SCANNED"
    assert len(err.strip().splitlines()) == 2  # no register, and what is wrong with the file


def test_unknown_ids_are_status_1(klarert, tmp_path):
    assert _import(klarert, tmp_path)[0] == 0
    assert klarert("check", "--asset", "nobody", "--json")[0] == 1
    picture = tmp_path / "a.png"
    Image.new("RGB", (64, 64)).save(picture)
    status, out, err = klarert("check", picture, "--channel", "nowhere")
    assert (status, out) == (1, "")
    assert "nowhere" in err
    assert klarert("groups", "--event", "never held")[0] == 1


def test_an_asset_without_a_file_is_judged(klarert, tmp_path):
    status, _, err = _import(
        klarert,
        tmp_path,
        channels=[{"id": "website", "kind": "web", "name": "Site"}],
        assets=[
            {"id": "a1", "file": "kurs/1.jpg", "creator_name": "Ola", "people_check": "confirmed_none"},
            {"id": "a2", "creator_name": "Ola", "people_check": "searched"},
        ],
    )
    assert status == 0, err
    status, out, _ = klarert("check", "--asset", "a1", "--asset", "a2", "--json")
    entries = json.loads(out)
    assert [entry["outcome"] for entry in entries] == ["CLEAR", "REVIEW"]
    assert entries[0]["file"] == str(tmp_path / "register" / "kurs" / "1.jpg")
    assert entries[1]["file"] is None
    assert status == 3


def test_a_file_that_the_register_holds_as_two_pictures_is_as_good_as_the_worse(klarert, tmp_path):
    file = tmp_path / "1.jpg"
    Image.new("RGB", (40, 30), "white").save(file)
    both = {"sha256": hashlib.sha256(file.read_bytes()).hexdigest(), "creator_name": "Ola"}
    _import(
        klarert,
        tmp_path,
        channels=[{"id": "facebook", "kind": "facebook", "name": "Facebook"}],
        assets=[
            {"id": "a1", "people_check": "confirmed_none", **both},
            {"id": "a2", "people_check": "confirmed_none", "restricted": True, **both},
            {"id": "a3", "people_check": "searched", **both},
        ],
    )
    status, out, _ = klarert("check", file, "--asset", "a1", "--json")
    assert status == 4
    assert [(one["asset"], one["outcome"]) for one in json.loads(out)] == [("a2", "BLOCKED"), ("a1", "CLEAR")]


def test_a_refused_import_names_every_fault_and_writes_nothing(klarert, tmp_path):
    status, out, err = _import(
        klarert,
        tmp_path,
        people=[{"id": "p1", "first_name": "Kari", "shoe_size": 38}, {"id": "p1", "first_name": "Ola"}],
    )
    assert (status, out) == (1, "")
    assert "people[0].shoe_size" in err
    assert "people[1].id" in err
    assert json.loads(klarert("people", "--json")[1]) == []


def test_a_wrong_passphrase_is_one_sentence_and_writes_nothing(klarert, tmp_path, monkeypatch):
    _import(klarert, tmp_path, people=[{"id": "p1", "first_name": "Kari"}])
    before = {file.name: file.read_bytes() for file in (tmp_path / "register").iterdir() if file.is_file()}
    monkeypatch.setenv("KLARERT_PASSPHRASE", "wrong")
    for command in (("people", "--json"), ("import", tmp_path / "register.json"), ("verify", "--json")):
        status, out, err = klarert(*command)
        assert status == 1
        assert out == ""
        assert err.count("\n") == 1
    assert {file.name: file.read_bytes() for file in (tmp_path / "register").iterdir() if file.is_file()} == before


def test_a_passphrase_file_does_as_well(klarert, tmp_path, monkeypatch):
    _import(klarert, tmp_path, people=[{"id": "p1", "first_name": "Kari"}])
    monkeypatch.delenv("KLARERT_PASSPHRASE")
    file = tmp_path / "passphrase.txt"
    file.write_text("correct horse battery\n", encoding="utf-8")
    status, out, _ = klarert("--passphrase-file", file, "people", "--json")
    assert status == 0
    assert json.loads(out)[0]["first_name"] == "Kari"
    assert klarert("--passphrase-file", tmp_path / "none.txt", "people")[0] == 1


def test_without_a_passphrase_the_key_file_is_named_on_standard_error(klarert, tmp_path, monkeypatch):
    monkeypatch.delenv("KLARERT_PASSPHRASE")
    status, out, err = _import(klarert, tmp_path, people=[{"id": "p1", "first_name": "Kari"}])
    assert status == 0
    json.loads(out)
    assert "key" in err


def test_a_recovery_key_opens_a_backup_anywhere(klarert, tmp_path, monkeypatch):
    _import(klarert, tmp_path, people=[{"id": "p1", "first_name": "Kari"}])
    assert klarert("recovery-key", "--out", tmp_path / "key.txt", "--json")[0] == 0
    assert klarert("backup", tmp_path / "b.klarert", "--json")[0] == 0
    (tmp_path / "register").rename(tmp_path / "lost")
    monkeypatch.delenv("KLARERT_PASSPHRASE")
    status, _, err = klarert("restore", tmp_path / "b.klarert", "--recovery-key-file", tmp_path / "key.txt", "--json")
    assert status == 0, err
    monkeypatch.setenv("KLARERT_PASSPHRASE", "correct horse battery")
    assert json.loads(klarert("people", "--json")[1])[0]["id"] == "p1"


def test_a_folder_that_is_not_there_cannot_be_indexed(klarert, tmp_path):
    status, out, err = klarert("index", tmp_path / "gone", "--json")
    assert (status, out) == (1, "")
    assert "gone" in err


def test_faces_names_each_file_and_needs_no_register(klarert, tmp_path):
    good, bad = tmp_path / "good.png", tmp_path / "bad.jpg"
    Image.new("RGB", (320, 200), (9, 99, 9)).save(good)
    bad.write_bytes(b"")
    status, out, _ = klarert("faces", good, bad, "--json")
    entries = json.loads(out)
    assert status == 0
    assert [entry["file"] for entry in entries] == [str(good), str(bad)]
    assert (entries[0]["width"], entries[0]["height"], entries[0]["faces"], entries[0]["error"]) == (320, 200, [], None)
    assert entries[1]["error"]
    assert not (tmp_path / "register").exists()


def test_a_bug_of_ours_is_a_sentence_with_the_file_that_tells_more(klarert, monkeypatch):
    def broken(*_args, **_kwargs):
        raise ZeroDivisionError

    monkeypatch.setattr("consent_db.connection.register_exists", broken)
    status, out, err = klarert("people")
    assert (status, out) == (1, "")
    assert "errors.log" in err


def test_pictures_open_the_window(tmp_path, monkeypatch):
    picture = tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(picture)
    opened = []
    monkeypatch.setattr(main, "open_window", lambda session: opened.append(session) or 0)
    assert main.main(["--register", str(tmp_path / "r"), "--language=sv", str(picture)]) == 0
    assert main.main(["--register", str(tmp_path / "r")]) == 0
    assert [list(session.files) for session in opened] == [[picture], []]
    assert opened[0].language == "sv"


def test_a_picture_that_is_gone_is_a_sentence_not_an_unknown_command(tmp_path, capsys):
    assert main.main(["--register", str(tmp_path / "r"), str(tmp_path / "gone.jpg")]) == 1
    said = capsys.readouterr().err
    assert "gone.jpg" in said
    assert said.count("\n") == 1


def test_a_machine_without_a_window_is_a_sentence(klarert, monkeypatch):
    def refuse():
        raise StoreProblem("no_display")

    monkeypatch.setattr("ui.commandline.window_libraries.require_window", refuse)
    status, _, err = klarert()
    assert status == 1
    assert err.count("\n") == 1


def test_check_loads_no_engine_for_a_known_picture(klarert, tmp_path):
    picture = tmp_path / "pictures" / "a.png"
    picture.parent.mkdir()
    Image.new("RGB", (64, 64), (1, 2, 3)).save(picture)
    assert klarert("index", picture.parent, "--json")[0] == 0
    code = (
        "import sys, main\n"
        f"status = main.main(['--register', {str(tmp_path / 'register')!r}, 'check', {str(picture)!r}, '--json'])\n"
        "heavy = {'numpy', 'onnxruntime', 'PIL', 'cv2', 'sqlite_utils', 'PySide6', 'reportlab'} & set(sys.modules)\n"
        "print(status, sorted(heavy), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, env=dict(os.environ), check=True
    )
    assert done.stderr.strip().splitlines()[-1] == "3 []"
