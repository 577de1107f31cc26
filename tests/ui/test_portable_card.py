"""The register comes in from a file and goes out to one through the settings: nothing half, nothing in silence."""

import copy
import hashlib
import json
import os
import stat
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from consent_db import actions, people, portable
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor
from ui.pages import export_register_dialog
from ui.pages.export_register_dialog import FILE

ACTOR = Actor()
SCAN = b"%PDF-1.4 a signed form"
DOCUMENT = {
    "format": "klarert-register/1",
    "org_unit": {"id": "u1", "name": "Avdeling Nord", "jurisdiction": "NO", "lang": "nb"},
    "policy": {"profile": "always_consent"},
    "channels": [{"id": "facebook", "kind": "facebook", "name": "Facebook", "owner": "organisation"}],
    "people": [
        {"id": "p1", "first_name": "Kari", "last_name": "Nordmann", "adult_declared": True},
        {"id": "p2", "first_name": "Mio", "last_name": "Nordmann", "kind": "child", "protected": True},
    ],
    "consents": [
        {
            "id": "c1",
            "subject_id": "p1",
            "speaker_id": "p1",
            "role": "self",
            "form": "ADULT",
            "form_version": "1",
            "lang": "nb",
            "method": "paper",
            "signed_at": "2026-01-10",
            "recorded_at": "2026-01-12T10:00:00Z",
            "recorded_by": "officer",
            "valid_from": "2026-01-10",
            "evidence": [{"file": "c1.pdf", "sha256": hashlib.sha256(SCAN).hexdigest()}],
            "items": [{"decision": "grant", "channels": ["facebook"], "media": ["photo"], "purposes": ["inform"]}],
        }
    ],
}


@pytest.fixture
def card(program, settle):
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    return window.settings_page.portable


@pytest.fixture
def file(tmp_path):
    """Writes a document with its scan beside it."""

    def written(document=DOCUMENT, scan=SCAN):
        folder = tmp_path / "from"
        folder.mkdir(exist_ok=True)
        (folder / "c1.pdf").write_bytes(scan)
        (folder / "in.json").write_text(json.dumps(document))
        return folder / "in.json"

    return written


def lines(dialog):
    table = dialog.table
    return [[table.item(line, place).text() for place in range(3)] for line in range(table.rowCount())]


def test_a_register_comes_in_and_goes_out_the_same(program, card, file, settle, tmp_path):
    register = program.register
    before = portable.dump(register)
    dialog = card.take_in()
    assert not dialog.act.isEnabled()
    dialog.read(file())
    settle(program)
    assert dialog.sentence.text() == "4 new records · 0 changed · 0 there already"
    assert lines(dialog) == [["Channels", "1", "0"], ["People", "2", "0"], ["Consents", "1", "0"]]
    assert "come from the file" in dialog.notes.text()
    assert "cannot be undone" in dialog.final.text()
    assert portable.dump(register) == before
    assert program.main.unit.text() != "Avdeling Nord"

    dialog.act.click()
    settle(program)
    assert not isValid(dialog)
    assert sorted(one.name for one in people.people(register)) == ["Kari Nordmann", "Mio Nordmann"]
    assert program.main.unit.text() == "Avdeling Nord"
    assert program.main.toast.isVisible()
    assert actions.next_to_undo(register) is None

    leaving = card.export()
    leaving.put_in(tmp_path)
    leaving.act.click()
    settle(program)
    (folder,) = tmp_path.glob("klarert-*")
    assert (folder / "c1.pdf").read_bytes() == SCAN
    assert str(folder / FILE) in leaving.said.text()
    assert "not encrypted" in leaving.said.text()
    if os.name == "posix":
        modes = {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}
        assert (stat.S_IMODE(folder.stat().st_mode), modes) == (0o700, {0o600})
    leaving.leave.click()

    with open_register(tmp_path / "other", passphrase="en lang setning", create=True, scrypt_n=2) as other:
        portable.load(other, portable.read_document(folder / FILE), folder, actor=ACTOR)
        assert portable.dump(other) == portable.dump(register)

    again = card.export()
    again.scans.setChecked(False)
    again.put_in(tmp_path)
    again.act.click()
    settle(program)
    (second,) = tmp_path.glob("klarert-*-2")
    assert [one.name for one in second.iterdir()] == [FILE]


def test_every_fault_is_named_by_its_place_and_nothing_is_written(program, card, file, settle):
    broken = copy.deepcopy(DOCUMENT)
    broken["people"][0]["kind"] = "wizard"
    broken["consents"][0]["items"][0]["channels"] = ["nowhere"]
    broken["consents"][0]["evidence"][0]["sha256"] = "0" * 64
    dialog = card.take_in()
    before = portable.dump(program.register)
    dialog.read(file(broken))
    settle(program)
    said = dialog.listed.toPlainText().splitlines()
    assert len(said) == 3
    for path in ("people[0].kind", "consents[0].items[0].channels[0]", "consents[0].evidence[0]"):
        assert any(one.startswith(path) for one in said), said
    assert not dialog.act.isEnabled()
    assert not dialog.final.isVisible()
    assert portable.dump(program.register) == before

    dialog.read(file())
    settle(program)
    assert dialog.act.isEnabled()
    assert not dialog.listed.isVisible()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[" * 100_000, b"{}", b'{"format": "other/9"}', b"[1]"])
def test_what_is_no_register_is_said_in_one_sentence(program, card, settle, tmp_path, content):
    wrong = tmp_path / "wrong.json"
    wrong.write_bytes(content)
    dialog = card.take_in()
    for one in (wrong, tmp_path, tmp_path / "gone.json"):
        dialog.read(one)
        settle(program)
        assert dialog.sentence.text()
        assert not dialog.act.isEnabled()


def test_a_protection_goes_only_when_somebody_has_read_that_it_will(program, card, file, settle):
    portable.load(program.register, DOCUMENT, file().parent, actor=ACTOR)
    lower = copy.deepcopy(DOCUMENT)
    lower["people"][1]["protected"] = False
    dialog = card.take_in()
    dialog.read(file(lower))
    settle(program)
    assert "people[1].protected" in dialog.listed.toPlainText()
    assert lines(dialog) == [["People", "0", "1"]]
    assert not dialog.act.isEnabled()
    dialog.meant.setChecked(True)
    dialog.act.click()
    settle(program)
    assert not people.person(program.register, "p2").protected


def test_a_protection_given_while_one_reads_is_not_taken_away(program, card, file, settle):
    portable.load(program.register, DOCUMENT, file().parent, actor=ACTOR)
    changed = copy.deepcopy(DOCUMENT)
    changed["people"][0]["first_name"] = "Kåre"
    dialog = card.take_in()
    dialog.read(file(changed))
    settle(program)
    assert dialog.act.isEnabled()
    kari = people.person(program.register, "p1")
    people.update(program.register, replace(kari, protected=True), before=kari, actor=ACTOR)
    dialog.act.click()
    settle(program)
    assert dialog.isVisible()
    assert dialog.sentence.text()
    kari = people.person(program.register, "p1")
    assert (kari.first_name, kari.protected) == ("Kari", True)


def test_the_same_file_again_brings_nothing(program, card, file, settle):
    portable.load(program.register, DOCUMENT, file().parent, actor=ACTOR)
    dialog = card.take_in()
    dialog.read(file())
    settle(program)
    assert dialog.sentence.text().startswith("The file brings nothing new")
    assert not dialog.act.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_export_that_is_cancelled_or_fails_leaves_nothing_behind(program, card, file, settle, tmp_path, monkeypatch):
    portable.load(program.register, DOCUMENT, file().parent, actor=ACTOR)
    dialog = card.export()
    dialog.put_in(tmp_path)
    dialog.export()
    dialog.reject()
    settle(program)
    assert not isValid(dialog)
    assert not list(tmp_path.glob("klarert-*"))

    def full(*_arguments, **_named):
        raise StoreProblem("unwritable_file", file="register.json")

    monkeypatch.setattr(export_register_dialog.portable, "write_document", full)
    dialog = card.export()
    dialog.put_in(tmp_path)
    dialog.act.click()
    settle(program)
    assert dialog.isVisible()
    assert dialog.warning.text()
    assert dialog.act.isEnabled()
    assert not list(tmp_path.glob("klarert-*"))


def test_a_folder_that_a_service_copies_is_warned_about(card, tmp_path, monkeypatch):
    monkeypatch.setattr(export_register_dialog.folders, "synchronised_by", lambda _place: "OneDrive")
    dialog = card.export()
    dialog.put_in(tmp_path)
    assert "OneDrive" in dialog.warning.text()
    dialog.reject()
