"""What the window asks the store for: what one person agreed to, and a scan from a file."""

from datetime import date

import pytest

from consent_db import channels, people
from consent_db.errors import StoreProblem
from consent_db.evidence import MAX_BYTES, from_file
from consent_db.facts import for_person
from consent_db.records import Actor, Channel, ChannelKind, Outcome, Person, Use
from consent_db.verdict import judge


def test_nobody_is_clear_before_they_said_yes(register):
    people.add(register, Person(id="kari", first_name="Kari", adult_declared=True), actor=Actor())
    channels.add(register, Channel(id="facebook", kind=ChannelKind.FACEBOOK, name="Facebook"), actor=Actor())

    facts = for_person(register, "kari")
    verdict = judge(facts, Use(channel_id="facebook"), date(2026, 11, 20))

    assert facts.asset.id == ""
    assert [one.person_id for one in facts.appearances] == ["kari"]
    assert (verdict.outcome, verdict.headline) == (Outcome.BLOCKED, "NO_CONSENT")


def test_an_unknown_person_is_said(register):
    with pytest.raises(StoreProblem) as problem:
        for_person(register, "nobody")
    assert problem.value.code == "unknown_person"


def test_a_scan_is_read_with_its_name_and_kind(tmp_path):
    file = tmp_path / "skjema.pdf"
    file.write_bytes(b"%PDF-1.7 signed")

    scan = from_file(file)

    assert (scan.content, scan.name, scan.mime) == (b"%PDF-1.7 signed", "skjema.pdf", "application/pdf")


def test_a_scan_that_is_gone_or_too_large_is_refused(tmp_path):
    with pytest.raises(StoreProblem) as problem:
        from_file(tmp_path / "gone.pdf")
    assert problem.value.code == "unreadable_file"
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(StoreProblem) as problem:
        from_file(huge)
    assert problem.value.code == "evidence_too_large"
