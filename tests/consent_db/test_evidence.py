"""Scans are kept whole, once, and a changed one is never handed out as proof."""

import hashlib
from datetime import UTC, date, datetime

import pytest

from consent_db import consents, evidence, people
from consent_db.errors import StoreProblem
from consent_db.records import Answer, Assent, Person, PersonKind


def keep(register, actor, **proof):
    with register.action(actor, "test") as action:
        return evidence.store(register, action, actor=actor, **proof)


def test_a_scan_is_kept_once_under_each_name(register, officer, scan):
    first = keep(register, officer, content=scan, file="a.pdf")
    assert keep(register, officer, content=scan, file="a.pdf") == first
    assert keep(register, officer, content=scan, file="b.pdf") != first
    assert evidence.read(register, first) == scan
    assert register.value("SELECT scanned_by FROM evidence WHERE id = ?", (first,)) == "officer"


def test_paper_and_its_scan_are_two_rows_and_later_paper_finds_the_scan(register, officer, scan):
    sha256 = hashlib.sha256(scan).hexdigest()
    paper = keep(register, officer, sha256=sha256, file="a.pdf")
    first = keep(register, officer, content=scan, file="a.pdf")
    assert paper != first
    assert keep(register, officer, sha256=sha256, file="a.pdf") == first


@pytest.mark.parametrize(
    ("content", "mime", "ending"),
    [
        (b"%PDF-1.4", "application/pdf", ".pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg", ".jpg"),
        (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
        (b"II*\x00", "image/tiff", ".tif"),
        (b"RIFF1234WEBP", "image/webp", ".webp"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic", ".heic"),
        (b"\x00\x00\x00\x18ftypisom", "video/mp4", ".mp4"),
        (b"hello", "application/octet-stream", ".bin"),
        (b"", "application/octet-stream", ".bin"),
    ],
)
def test_the_media_type_comes_from_the_bytes(content, mime, ending):
    assert evidence.kind_of(content) == mime
    assert evidence.ending(mime) == ending


def test_what_is_missing_elsewhere_or_altered_is_said(register, officer, scan):
    with pytest.raises(StoreProblem, match="unknown_evidence"):
        evidence.read(register, "none")
    paper = keep(register, officer, sha256="ab" * 32)
    with pytest.raises(StoreProblem, match="evidence_elsewhere"):
        evidence.read(register, paper)
    kept = keep(register, officer, content=scan)
    assert evidence.altered(register, [paper, kept, "none"]) == frozenset()
    register.execute("UPDATE evidence SET content = x'00' WHERE id = ?", (kept,))
    assert evidence.altered(register, [paper, kept]) == {kept}
    with pytest.raises(StoreProblem, match="evidence_altered"):
        evidence.read(register, kept)


def test_the_proof_of_an_answer_is_found_by_the_answer(register, officer, scan):
    people.add(register, Person(id="mio", first_name="Mio", kind=PersonKind.CHILD), actor=officer)
    at = datetime(2026, 7, 1, 10, tzinfo=UTC)
    said = Assent(id="s9", child_id="mio", asked_on=date(2026, 7, 1), recorded_at=at, answer=Answer.YES)
    consents.record_assent(register, said, actor=officer, proof=evidence.Scan(content=scan, name="svar.pdf"))
    found = evidence.of_statements(register, "assent", ["s9", "s1", "s0"])
    assert [(key, one.file, one.content_stored, one.altered) for key, one in found.items()] == [
        ("s9", "svar.pdf", True, False)
    ]
    register.execute("UPDATE evidence SET content = x'00' WHERE file = 'svar.pdf'")
    assert evidence.of_statements(register, "assent", ["s9"])["s9"].altered
