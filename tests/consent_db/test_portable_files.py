"""Hostile documents and file names: a sentence, never a traceback, and nothing outside the folder is ever read."""

import hashlib
import json
import os
import sys

import pytest

from consent_db import portable
from consent_db.errors import StoreProblem
from consent_db.portable import ImportRefused, read_document
from consent_db.portable_files import ScanNames, write_document


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "document_not_json"),
        (b"{", "document_not_json"),
        (b'{"a": NaN}', "document_not_json"),
        (b'{"a": -Infinity}', "document_not_json"),
        (b'{"a": ' + b"9" * 5000 + b"}", "document_not_json"),
        (b'{"a": "\xff"}', "document_not_json"),
        (b"\x00" * 100, "document_not_json"),
        ('{"a": 1}'.encode("utf-16"), "document_not_json"),
        (b"[" * 200_000, "document_too_deep"),
        (b'{"a":' * 200_000, "document_too_deep"),
        (b'{"a": 1, "b": 2, "a": 3}', "duplicate_key"),
        (b'{"a": {"b": 1, "b": 1}}', "duplicate_key"),
        (b"[]", "wrong_type"),
        (b"null", "wrong_type"),
        (b'"text"', "wrong_type"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path, raw, code):
    (tmp_path / "register.json").write_bytes(raw)
    with pytest.raises(ImportRefused) as refused:
        read_document(tmp_path / "register.json")
    assert [fault.code for fault in refused.value.faults] == [code]


def test_a_document_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("consent_db.portable_files.MAX_DOCUMENT_BYTES", 10)
    (tmp_path / "register.json").write_bytes(b'{"a": "12345"}')
    with pytest.raises(ImportRefused) as refused:
        read_document(tmp_path / "register.json")
    assert refused.value.faults[0].code == "document_too_large"


def test_a_byte_order_mark_is_no_fault(tmp_path):
    (tmp_path / "register.json").write_bytes(b'\xef\xbb\xbf{"format": "x"}')
    assert read_document(tmp_path / "register.json") == {"format": "x"}


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    with pytest.raises(StoreProblem, match="missing_file"):
        read_document(tmp_path / "none.json")
    with pytest.raises(StoreProblem, match="unreadable_file"):
        read_document(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(StoreProblem, match="unreadable_file"):
        read_document(tmp_path / "pipe.json")


@pytest.mark.parametrize("text", ["lone \\ud800", "nul \\u0000"])
def test_text_no_database_can_hold_is_a_fault(shared_register, steward, tmp_path, text):
    (tmp_path / "r.json").write_text(
        '{"format": "klarert-register/1", "people": [{"id": "p", "first_name": "' + text + '"}]}', encoding="utf-8"
    )
    with pytest.raises(ImportRefused) as refused:
        portable.load(shared_register, read_document(tmp_path / "r.json"), tmp_path, actor=steward)
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("people[0].first_name", "bad_text")]


@pytest.fixture
def secret(tmp_path):
    """A file outside the folder of the document, and links to it inside."""
    folder = tmp_path / "import"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    if sys.platform != "win32":
        (folder / "link.pdf").symlink_to(tmp_path / "secret.pdf")
        (folder / "outside").symlink_to(tmp_path)
        (folder / "loop.pdf").symlink_to(folder / "loop.pdf")
        (folder / "inside.pdf").symlink_to(folder / "c1.pdf")
    (folder / "c1.pdf").write_bytes(b"%PDF proof")
    (folder / "sub" / "c2.pdf").write_bytes(b"%PDF proof")
    (folder / "empty.pdf").write_bytes(b"")
    return folder


def with_evidence(document, **proof):
    document["consents"][0]["evidence"] = [proof]
    return document


@pytest.mark.parametrize(
    "name",
    [
        "../secret.pdf",
        "sub/../../secret.pdf",
        "..\\secret.pdf",
        "/etc/passwd",
        "\\\\server\\share\\x.pdf",
        "C:\\x.pdf",
        "C:x.pdf",
        "c1.pdf:stream",
        "sub//c2.pdf",
        "./c1.pdf",
        ".",
        "con",
        "NUL.pdf",
        "sub/aux.txt",
        "link.pdf",
        "outside/secret.pdf",
        "~/../../x" if sys.platform == "win32" else "outside/import/../secret.pdf",
    ],
)
def test_a_scan_outside_the_folder_is_refused(shared_register, steward, document, secret, name):
    document = with_evidence(document, file=name, sha256=hashlib.sha256(b"secret").hexdigest())
    with pytest.raises(ImportRefused) as refused:
        portable.load(shared_register, document, secret, actor=steward)
    assert {fault.path: fault.code for fault in refused.value.faults} == {
        "consents[0].evidence[0].file": "evidence_path"
    }


@pytest.mark.parametrize(
    ("proof", "place", "code"),
    [
        ({"file": "c1.pdf", "sha256": "00" * 32}, "sha256", "evidence_mismatch"),
        ({"file": "gone.pdf"}, "file", "evidence_not_found"),
        ({"file": "empty.pdf"}, "file", "evidence_empty"),
        ({"file": "sub"}, "file", "evidence_unreadable"),
        ({"file": "x" * 5000}, "file", "evidence_path"),
    ],
)
def test_a_scan_that_is_not_what_the_document_says(shared_register, steward, document, secret, proof, place, code):
    with pytest.raises(ImportRefused) as refused:
        portable.load(shared_register, with_evidence(document, **proof), secret, actor=steward)
    found = [(fault.path, fault.code) for fault in refused.value.faults]
    assert found in (
        [(f"consents[0].evidence[0].{place}", code)],
        [("consents[0].evidence[0].file", "evidence_unreadable")],
    )


def test_a_scan_that_is_too_large(shared_register, steward, document, secret, monkeypatch):
    monkeypatch.setattr("consent_db.portable_files.MAX_BYTES", 5)
    with pytest.raises(ImportRefused) as refused:
        portable.load(shared_register, with_evidence(document, file="c1.pdf"), secret, actor=steward)
    assert refused.value.faults[0].code == "evidence_too_large"


@pytest.mark.parametrize("name", ["c1.pdf", "sub/c2.pdf", "sub\\c2.pdf"])
def test_a_scan_in_the_folder_is_read_and_hashed(register, steward, document, secret, name):
    portable.load(register, with_evidence(document, file=name), secret, actor=steward)
    proof = portable.dump(register, secret / "out")["consents"][0]["evidence"][0]
    assert proof["sha256"] == hashlib.sha256(b"%PDF proof").hexdigest()
    assert proof["file"] == name.replace("\\", "/").split("/")[-1]
    assert (secret / "out" / proof["file"]).read_bytes() == b"%PDF proof"


def test_a_link_that_stays_in_the_folder_is_followed(register, steward, document, secret):
    if not (secret / "inside.pdf").is_symlink():
        pytest.skip("no links on this system")
    portable.load(register, with_evidence(document, file="inside.pdf"), secret, actor=steward)
    assert register.value("SELECT content FROM evidence") == b"%PDF proof"


def test_one_scan_for_two_consents_is_kept_once(register, steward, document, secret):
    document = with_evidence(document, file="c1.pdf")
    document["consents"].append(document["consents"][0] | {"id": "c2"})
    portable.load(register, document, secret, actor=steward)
    assert register.value("SELECT count(*) FROM evidence") == 1
    assert register.value("SELECT count(*) FROM consent_evidence") == 2


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("skjema.pdf", "skjema.pdf"),
        ("a/b/skjema.pdf", "skjema.pdf"),
        ("..\\..\\skjema.pdf", "skjema.pdf"),
        ("nul.pdf", "_nul.pdf"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("..", "scan"),
        (" . ", "scan"),
        ("æøå.pdf", "æøå.pdf"),
        ("", "consent_1.pdf"),
        ("å" * 300 + ".pdf", "å" * 48 + ".pdf"),
        ("å" * 300, "å" * 50),
    ],
)
def test_names_of_written_scans_are_safe_everywhere(tmp_path, wanted, name):
    given = ScanNames(tmp_path).of_scan("ab" * 32, wanted=wanted, otherwise="consent/1", mime="application/pdf")
    assert given == name
    assert (tmp_path / given).resolve().parent == tmp_path.resolve()


def test_names_differ_where_letter_case_alone_does(tmp_path):
    names = ScanNames(tmp_path, taken=["register.json"])
    first = names.of_scan("aa" * 32, wanted="A.pdf", otherwise="", mime="")
    second = names.of_scan("bb" * 32, wanted="a.PDF", otherwise="", mime="")
    third = names.of_scan("cc" * 32, wanted="Register.JSON", otherwise="", mime="")
    assert (first, second, third) == ("A.pdf", f"a-{'bb' * 8}.PDF", f"Register-{'cc' * 8}.JSON")
    assert names.of_paper("dd" * 32, wanted="a.pdf") == ""
    assert names.of_paper("dd" * 32, wanted="b.pdf") == "b.pdf"
    assert names.of_paper("dd" * 32, wanted="../b.pdf") == ""


def test_writing_where_one_may_not_is_a_sentence_and_leaves_the_old_file(tmp_path):
    (tmp_path / "r.json").write_text("old", encoding="utf-8")
    (tmp_path / "r.json.unfinished").mkdir()
    with pytest.raises(StoreProblem, match="unwritable_file"):
        write_document(tmp_path / "r.json", {"format": "x"})
    assert (tmp_path / "r.json").read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_is_written_only_this_user_can_read(imported, tmp_path):
    portable.write_document(imported, tmp_path / "out" / "r.json")
    assert (tmp_path / "out" / "r.json").stat().st_mode & 0o077 == 0


def test_one_record_is_one_line(imported, tmp_path):
    portable.write_document(imported, tmp_path / "r.json")
    text = (tmp_path / "r.json").read_text(encoding="utf-8")
    assert json.loads(text) == portable.dump(imported, tmp_path)
    assert sum('"first_name"' in line for line in text.splitlines()) == 2
