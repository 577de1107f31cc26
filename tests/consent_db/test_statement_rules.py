"""What rules.md forbids is refused where it is recorded, and a statement is corrected once, by who may."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consent_db import consents, evidence, facts, people, withdrawal_preview
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Answer,
    Assent,
    Asset,
    Consent,
    ConsentItem,
    ConsentRole,
    Decision,
    Guardianship,
    Method,
    Outcome,
    Person,
    PersonKind,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
    WithdrawalRole,
)
from consent_db.rows import ASSET
from consent_db.verdict import judge_all

AT = datetime(2026, 7, 1, 10, tzinfo=UTC)
DAY = date(2026, 7, 1)
ITEM = ConsentItem(channels=("facebook",))
YES = Consent(id="k1", subject_id="p1", speaker_id="p1", signed_at=DAY, recorded_at=AT, items=(ITEM,))
NO = replace(YES, items=(replace(ITEM, decision=Decision.REFUSE),))
GONE = Withdrawal(id="v1", subject_id="p1", by_person_id="p1", received_at=DAY, recorded_at=AT)
ANSWER = Assent(id="s9", child_id="p2", asked_on=DAY, recorded_at=AT, answer=Answer.NO)


def codes(problem):
    return {(fault.path, fault.code) for fault in problem.value.faults}


@pytest.mark.parametrize(
    ("changes", "path", "code"),
    [
        ({"valid_until": DAY - timedelta(days=1)}, "valid_until", "ends_before_start"),
        ({"valid_from": DAY, "valid_until": DAY - timedelta(days=1)}, "valid_until", "ends_before_start"),
        ({"method": Method.VERBAL_WITNESSED, "witness_name": "  "}, "witness_name", "missing"),
        (
            {"items": (replace(ITEM, captured_from=DAY, captured_to=DAY - timedelta(days=1)),)},
            "items[0].captured_to",
            "ends_before_start",
        ),
        ({"items": (ITEM, replace(ITEM, share_units=()))}, "items[1].share_units", "empty_list"),
        ({"items": (replace(ITEM, event_id="gone"),)}, "items[0].event_id", "unknown_reference"),
        ({"signed_at": DAY + timedelta(days=1)}, "recorded_at", "recorded_before_stated"),
        ({"role": ConsentRole.SELF, "speaker_id": "p2"}, "speaker_id", "self_by_other"),
        ({"maturity_note": "x" * 2_000_000}, "maturity_note", "too_long"),
        ({"place": "\ud800"}, "place", "bad_text"),
    ],
)
def test_a_form_that_cannot_be(imported, officer, changes, path, code):
    with pytest.raises(Refused) as refused:
        consents.record(imported, replace(YES, **changes), actor=officer)
    assert (path, code) in codes(refused)


@pytest.mark.parametrize(
    ("changes", "path", "code"),
    [
        ({"by_role": WithdrawalRole.NEXT_OF_KIN, "by_person_id": "p2"}, "by_role", "kin_of_living"),
        ({"by_person_id": "p2"}, "by_person_id", "self_by_other"),
        ({"received_at": DAY + timedelta(days=1)}, "recorded_at", "recorded_before_stated"),
        ({"scope": Scope(kind=ScopeKind.CHANNELS)}, "scope.channels", "empty_list"),
        ({"scope": Scope(kind=ScopeKind.ASSETS, assets=("gone",))}, "scope.assets[0]", "unknown_reference"),
        ({"scope": Scope(kind=ScopeKind.MEDIA)}, "scope.media", "empty_list"),
        ({"text": "\x00"}, "text", "bad_text"),
    ],
)
def test_a_withdrawal_that_cannot_be(imported, officer, changes, path, code):
    with pytest.raises(Refused) as refused:
        consents.withdraw(imported, replace(GONE, **changes), actor=officer)
    assert (path, code) in codes(refused)


@pytest.mark.parametrize("kind", ["consent", "assent", "withdrawal"])
def test_a_no_is_corrected_by_the_data_steward_and_only_once(imported, officer, steward, kind):
    record, old, new = {
        "consent": (consents.record, NO, YES),
        "assent": (consents.record_assent, ANSWER, replace(ANSWER, answer=Answer.YES)),
        "withdrawal": (consents.withdraw, GONE, replace(GONE, scope=Scope(kind=ScopeKind.NAME))),
    }[kind]
    record(imported, old, actor=officer)
    new = replace(new, id="new", supersedes_id=old.id)
    with pytest.raises(Refused) as refused:
        record(imported, new, actor=officer)
    assert ("supersedes_id", "no_superseded_by_other_role") in codes(refused)
    assert not consents.corrected(imported, kind, old.id)
    record(imported, new, actor=steward)
    assert consents.corrected(imported, kind, old.id)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        record(imported, replace(new, id="newer"), actor=steward)


def test_a_form_recorded_on_the_wrong_person_is_moved_by_the_data_steward(imported, officer, steward):
    consents.record(imported, YES, actor=officer)
    right = replace(YES, id="k2", subject_id="p2", speaker_id="p2", supersedes_id="k1")
    with pytest.raises(Refused) as refused:
        consents.record(imported, right, actor=officer)
    assert ("supersedes_id", "supersedes_other_person") in codes(refused)
    consents.record(imported, right, actor=steward)
    kari = facts.for_person(imported, "p1")
    assert {one.id for one in kari.consents} >= {"k1", "k2"}, "who replaced it is known where it is judged"


def test_a_correction_keeps_the_proof(imported, officer, steward):
    consents.record_assent(imported, ANSWER, actor=officer, proof=evidence.Scan(content=b"drawing", name="t.jpg"))
    kept = consents.proof_of(imported, "assent", "s9")
    assert kept.content_stored
    new = replace(ANSWER, id="s10", answer=Answer.YES, supersedes_id="s9")
    consents.record_assent(imported, new, actor=steward, evidence_id=kept.id)
    assert consents.proof_of(imported, "assent", "s10") == kept
    assert consents.proof_of(imported, "withdrawal", "s10") is None
    assert evidence.used_by(imported, kept.sha256) == (("p2", DAY),)


def test_somebody_who_is_in_no_register_blocks_the_picture_at_once(imported, officer):
    """rules.md 3.5: a revocation with its subject made on the spot, for the picture named and every version of it."""
    with imported.action(officer, "test") as action:
        cropped = Asset(id="a9", derived_from="a1")
        action.insert("asset", ASSET.to_row(cropped))
    stranger = Person(id="x9", display_name="Kommentar fra Sol99", kind=PersonKind.GUEST)
    no = replace(GONE, subject_id="x9", by_person_id="x9", scope=Scope(kind=ScopeKind.ASSETS, assets=("a1",)))
    asked = withdrawal_preview.preview(imported, no)
    assert (asked.pictures, asked.codes) == (2, 0)
    consents.withdraw(imported, no, actor=officer, newcomers=(stranger,))
    for asset_id in ("a1", "a9"):
        seen = facts.for_asset(imported, asset_id)
        (verdict,) = judge_all(seen, [Use(channel_id="facebook")], date(2026, 7, 2))
        assert verdict.outcome is Outcome.BLOCKED
        assert "REVOKED" in {row.code for row in verdict.reasons}


def test_a_withdrawal_that_is_refused_makes_nobody(imported, officer):
    nobody = Person(id="x9", display_name="\x00")
    with pytest.raises(Refused) as refused:
        consents.withdraw(
            imported, replace(GONE, subject_id="x9", by_person_id="x9"), actor=officer, newcomers=(nobody,)
        )
    assert ("people[0].display_name", "bad_text") in codes(refused)
    assert "x9" not in {one.id for one in people.people(imported)}


def test_guardians_in_a_ring_and_overlapping_are_refused(imported, officer):
    people.add(imported, Person(id="q1", first_name="Per"), actor=officer)
    first = Guardianship(id="h1", child_id="q1", guardian_id="p2")
    people.add_guardianship(imported, first, actor=officer)
    with pytest.raises(Refused) as refused:
        people.add_guardianship(imported, Guardianship(id="h2", child_id="p1", guardian_id="q1"), actor=officer)
    assert codes(refused) == {("guardian_id", "ring")}, "p1 speaks for p2, p2 for q1"
    with pytest.raises(Refused) as refused:
        people.add_guardianship(imported, replace(first, id="h3"), actor=officer)
    assert codes(refused) == {("", "overlapping_guardianship")}
    with pytest.raises(Refused) as refused:
        people.add_guardianship(imported, replace(first, id="h4", guardian_id="q1"), actor=officer)
    assert ("guardian_id", "own_guardian") in codes(refused)
    ended = replace(first, valid_to=DAY)
    people.update_guardianship(imported, ended, actor=officer, before=first)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        people.update_guardianship(imported, replace(first, sole=True), actor=officer, before=first)
    newcomer = Person(id="q2", first_name="Ny")
    added = Guardianship(id="h5", child_id="q1", guardian_id="q2")
    people.add_guardianship(imported, added, actor=officer, newcomer=newcomer)
    assert people.person(imported, "q2") == newcomer


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("skjema.pdf", b"", "evidence_empty"),
        ("skjema.pdf", b"PK\x03\x04 a document of a word processor", "evidence_not_a_scan"),
        ("skjema.pdf", b"%PDF-1.6\ntrailer << /Root 1 0 R /Encrypt 9 0 R >>", "evidence_locked"),
        ("skjema.pdf", b"%PDF-1.6\ntrailer << /Encrypt << /Filter /Standard >> >>", "evidence_locked"),
    ],
)
def test_a_file_that_proves_nothing_is_refused(tmp_path, name, content, code):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(StoreProblem, match=code):
        evidence.from_file(file)


def test_what_is_in_a_scan_counts_not_its_name(tmp_path):
    file = tmp_path / "skjema.pdf"
    file.write_bytes(b"\xff\xd8\xff a photograph")
    assert evidence.from_file(file).mime == "image/jpeg"
    file.write_bytes(b"%PDF-1.6 the words /Encryption and /EncryptMetadata stand in it")
    assert evidence.from_file(file).mime == "application/pdf"
