"""`events` lists the keys of the portable register, and who was there."""

import json

import main
from consent_db import attendance, events
from consent_db.attendance import Entry
from consent_db.connection import open_register
from consent_db.records import Actor, Event, Reveals

PASSPHRASE = "correct horse battery"


def test_who_was_there_is_listed_beside_the_keys_of_the_contract(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)
    with open_register(tmp_path / "register", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        held = Event(id="e1", title="Kurs", reveals=Reveals.HEALTH, notice_given={"method": "poster", "by": "Kari"})
        events.add(register, held, actor=Actor())
        events.add(register, Event(id="e2", title="Tomt"), actor=Actor())
        attendance.add(register, "e1", [Entry(first_name="Bo", sticker="4")], actor=Actor())
        bo = attendance.attendees(register, "e1")[0].person_id

    assert main.main(["--register", str(tmp_path / "register"), "events", "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert first["attendees"] == [bo]
    assert second["attendees"] == []
    assert set(first) - {"attendees"} == {
        *("id", "title", "type", "start", "end", "reveals", "internal_only", "place", "org_unit_id"),
        *("minors_present", "notice_given", "default_photographer_id", "closed_at"),
    }
    assert (first["reveals"], first["notice_given"]) == ("health", {"method": "poster", "by": "Kari"})


def test_an_event_that_a_search_makes_is_not_described_and_a_title_is_one(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "bilder"
    folder.mkdir()
    command = ["--register", str(tmp_path / "register"), "--language", "en", "index", str(folder), "--event"]
    assert main.main([*command, " \t"]) == 1
    assert "title" in capsys.readouterr().err
    assert main.main([*command, "x" * 10_000]) == 1
    assert "too long" in capsys.readouterr().err
    assert main.main([*command, "Kurs"]) == 0
    capsys.readouterr()
    with open_register(tmp_path / "register", passphrase=PASSPHRASE) as register:
        (made,) = events.events(register)
        assert made.title == "Kurs"
        assert events.unasked(register) == {made.id}
