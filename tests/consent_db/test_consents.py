"""Statements are recorded with their proof, once, and a withdrawal leaves nothing undone."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consent_db import consents, evidence, people
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Answer,
    Assent,
    Consent,
    ConsentItem,
    Decision,
    Distribution,
    Evidence,
    Person,
    Publication,
    Scope,
    ScopeKind,
    Withdrawal,
    WithdrawalRole,
)
from consent_db.verify import verify
from tests.published import hand_over, put_out

AT = datetime(2026, 7, 1, 10, tzinfo=UTC)
YES = Consent(
    id="k1",
    subject_id="p1",
    speaker_id="p1",
    signed_at=date(2026, 7, 1),
    recorded_at=AT,
    items=(ConsentItem(channels=("facebook",)),),
)
NO_MORE = Withdrawal(
    id="v1", subject_id="p1", by_person_id="p1", received_at=date(2026, 7, 3), recorded_at=AT.replace(day=3)
)


def tasks(register):
    return register.rows(
        "SELECT coalesce(publication_id, distribution_id), action, due_on FROM takedown_task"
        " WHERE withdrawal_id = 'v1' ORDER BY 1"
    )


def test_a_consent_is_recorded_with_its_scans(imported, officer, scan):
    scans = [
        evidence.Scan(content=scan, name="side1.pdf", pages=1),
        evidence.Scan(content=b"\xff\xd8\xff jpeg", name="2.jpg"),
    ]
    changed = consents.record(imported, YES, scans=scans, actor=officer)
    assert changed.ids["consent"] == ("k1",)
    recorded = consents.of_person(imported, "p1").consents[1]
    assert recorded.recorded_by == "officer"
    assert recorded.items == YES.items
    assert [(one.file, one.mime, one.pages, one.content_stored) for one in recorded.evidence] == [
        ("side1.pdf", "application/pdf", 1, True),
        ("2.jpg", "image/jpeg", None, True),
    ]
    assert consents.proof(imported, recorded.evidence[0].id) == scan
    assert verify(imported) == ()


def test_scans_may_come_by_name_beside_paper(imported, officer, scan):
    paper = Evidence(sha256="cc" * 32, file="perm 7")
    consents.record(imported, replace(YES, evidence=(paper,)), scans={"a.pdf": scan}, actor=officer)
    proofs = consents.of_person(imported, "p1").consents[1].evidence
    assert [(one.file, one.content_stored) for one in proofs] == [("perm 7", False), ("a.pdf", True)]
    with pytest.raises(StoreProblem, match="evidence_elsewhere"):
        consents.proof(imported, proofs[0].id)


def test_two_consents_on_one_sheet_share_the_scan(imported, officer, scan):
    consents.record(imported, YES, scans={"a.pdf": scan}, actor=officer)
    shared = consents.of_person(imported, "p1").consents[1].evidence
    consents.record(imported, replace(YES, id="k2", evidence=shared), actor=officer)
    assert consents.of_person(imported, "p1").consents[2].evidence == shared
    assert imported.value("SELECT count(*) FROM evidence WHERE content IS NOT NULL") == 1
    gone = replace(YES, id="k3", evidence=(replace(shared[0], id="elsewhere"),))
    with pytest.raises(StoreProblem, match="unknown_evidence"):
        consents.record(imported, gone, actor=officer)
    assert len(consents.of_person(imported, "p1").consents) == 3


def test_a_full_disk_for_the_thumbnails_does_not_undo_a_withdrawal(imported, officer, monkeypatch):
    def full(register, asset_ids):
        raise StoreProblem("disk_full", file="images.db")

    monkeypatch.setattr("consent_db.images.purge", full)
    assert consents.withdraw(imported, NO_MORE, actor=officer).ids["withdrawal"] == ("v1",)


def test_thumbnails_go_with_a_withdrawal_that_asks_for_removal(register, officer, steward, document, tmp_path):
    from consent_db import images, portable

    document["withdrawals"] = []
    portable.load(register, document, tmp_path, actor=steward)
    images.save(register, "a1", thumbnail_jpeg=b"jpeg")
    assert images.thumbnail(register, "a1") == b"jpeg"
    consents.withdraw(register, NO_MORE, actor=officer)
    assert register.images.value("SELECT count(*) FROM thumbnail") == 0


@pytest.mark.parametrize(
    ("changes", "path", "code"),
    [
        ({"items": ()}, "items", "empty_list"),
        ({"items": (replace(YES.items[0], channels=()),)}, "items[0].channels", "empty_list"),
        ({"items": (replace(YES.items[0], channels=("blog",)),)}, "items[0].channels[0]", "unknown_reference"),
        ({"speaker_id": "p2"}, "speaker_id", "self_by_other"),
        ({"subject_id": "p9", "speaker_id": "p9"}, "subject_id", "unknown_reference"),
        ({"signed_at": date(2026, 7, 2)}, "recorded_at", "recorded_before_stated"),
        ({"id": "c1"}, "id", "duplicate_id"),
        ({"place": "a\x00b"}, "place", "bad_text"),
    ],
)
def test_a_consent_keeps_the_rules_of_the_portable_register(imported, officer, changes, path, code):
    with pytest.raises(Refused) as refused:
        consents.record(imported, replace(YES, **changes), actor=officer)
    assert (path, code) in [(fault.path, fault.code) for fault in refused.value.faults]
    assert len(consents.of_person(imported, "p1").consents) == 1


def test_only_the_data_steward_corrects_a_no_whatever_the_record_claims(imported, officer, steward):
    no = replace(YES, items=(replace(YES.items[0], decision=Decision.REFUSE),))
    consents.record(imported, no, actor=officer)
    correction = replace(YES, id="k2", supersedes_id="k1", recorded_by="data_steward")
    with pytest.raises(Refused) as refused:
        consents.record(imported, correction, actor=officer)
    assert [fault.code for fault in refused.value.faults] == ["no_superseded_by_other_role"]
    consents.record(imported, correction, actor=steward)
    assert consents.of_person(imported, "p1").consents[-1].recorded_by == "data_steward"


def test_a_scan_that_is_empty_or_too_large_records_nothing(imported, officer, monkeypatch):
    monkeypatch.setattr("consent_db.evidence.MAX_BYTES", 3)
    for content, code in [(b"", "evidence_empty"), (b"1234", "evidence_too_large")]:
        with pytest.raises(StoreProblem, match=code):
            consents.record(imported, YES, scans={"a.pdf": content}, actor=officer)
    assert len(consents.of_person(imported, "p1").consents) == 1
    assert imported.value("SELECT count(*) FROM evidence WHERE content IS NOT NULL") == 0


def test_a_childs_answer_is_recorded_with_its_drawing(imported, officer):
    answer = Assent(id="s9", child_id="p2", asked_on=date(2026, 7, 1), recorded_at=AT, answer=Answer.NO, how="drawn")
    consents.record_assent(imported, answer, actor=officer, proof=evidence.Scan(content=b"drawing"))
    assert consents.of_person(imported, "p2").assents[-1] == replace(answer, asked_by="officer")
    assert imported.value("SELECT count(*) FROM assent WHERE evidence_id IS NOT NULL") == 1
    with pytest.raises(Refused):
        consents.record_assent(
            imported, replace(answer, id="s10", supersedes_id="s9", answer=Answer.YES), actor=officer
        )


@pytest.fixture
def published(imported, steward):
    """Kari's picture a1, and the video a2 with her, on two channels, in print and with another unit."""
    with imported.action(steward, "test") as action:
        for one, kind in [("print", "print"), ("press", "press"), ("site2", "web")]:
            row = {"id": one, "kind": kind, "name": one, "auto_shares_to": ["facebook"] if one == "site2" else []}
            action.insert("channel", row)
        action.insert("asset", {"id": "a2", "media": "video"})
        action.insert("asset", {"id": "a3"})
        for asset_id, state in [("a2", "confirmed"), ("a3", "suggested")]:
            action.insert("appearance", {"asset_id": asset_id, "person_id": "p1", "state": state})
    for one_id, asset_id, channel in [
        ("on-facebook", "a1", "facebook"),
        ("on-site2", "a1", "site2"),
        ("on-website", "a1", "website"),
        ("in-print", "a1", "print"),
        ("in-press", "a1", "press"),
        ("video", "a2", "website"),
        ("suggested", "a3", "website"),
    ]:
        names = ("Kari",) if one_id == "on-website" else ()
        put_out(imported, Publication(id=one_id, asset_id=asset_id, channel_id=channel, names_used=names))
    put_out(imported, Publication(id="gone", asset_id="a1", channel_id="facebook", removed_at=datetime.now(UTC)))
    hand_over(imported, Distribution(id="copy", asset_id="a1", to_unit_id="u7"))
    return imported


DUE = "2026-07-08"  # received on a Friday: Monday, Tuesday, Wednesday
EVERYTHING = {"copy", "in-press", "in-print", "on-facebook", "on-site2", "on-website", "video"}


@pytest.mark.parametrize(
    ("scope", "wants", "expected"),
    [
        (Scope(kind=ScopeKind.ALL), "remove", EVERYTHING),
        (Scope(kind=ScopeKind.ALL), "stop_new_use", set()),
        (Scope(kind=ScopeKind.CHANNELS, channels=("facebook",)), "remove", {"on-facebook", "on-site2"}),
        (Scope(kind=ScopeKind.MEDIA, media=("video",)), "remove", {"video"}),
        (Scope(kind=ScopeKind.MEDIA, media=("photo",)), "remove", EVERYTHING - {"video"}),
        (Scope(kind=ScopeKind.ASSETS, assets=("a3",)), "remove", {"suggested"}),
        (Scope(kind=ScopeKind.SHARING), "remove", {"copy"}),
        (Scope(kind=ScopeKind.NAME), "remove", {"on-website"}),
        (Scope(kind=ScopeKind.BIOMETRIC), "remove", set()),
    ],
)
def test_a_withdrawal_leaves_a_task_for_all_that_is_still_out(published, officer, scope, wants, expected):
    changed = consents.withdraw(published, replace(NO_MORE, scope=scope, wants=wants), actor=officer)
    assert {target for target, _, _ in tasks(published)} == expected
    assert {due for _, _, due in tasks(published)} <= {DUE}
    assert changed.ids["withdrawal"] == ("v1",)
    assert len(changed.ids.get("takedown_task", ())) == len(expected)


@pytest.mark.parametrize(("wants", "act"), [("remove", "delete"), ("blur", "blur")])
def test_a_task_says_what_to_do_where(published, officer, wants, act):
    consents.withdraw(published, replace(NO_MORE, wants=wants), actor=officer)
    assert {target: what for target, what, _ in tasks(published)} == {
        "copy": "ask_unit",
        "in-press": "ask_platform",
        "in-print": "stop_reprint",
        "on-facebook": act,
        "on-site2": act,
        "on-website": act,
        "video": act,
    }


def test_a_protected_person_is_taken_down_the_same_day(published, officer, steward):
    people.update(published, replace(people.person(published, "p1"), protected=True), actor=steward)
    consents.withdraw(published, NO_MORE, actor=officer)
    assert {due for _, _, due in tasks(published)} == {"2026-07-03"}


def test_pictures_of_a_merged_record_are_found(published, officer, steward):
    people.add(published, Person(id="p9", first_name="Kari"), actor=steward)
    people.merge(published, "p9", "p1", actor=steward)
    consents.withdraw(published, replace(NO_MORE, subject_id="p9", by_person_id="p1"), actor=officer)
    assert {target for target, _, _ in tasks(published)} == EVERYTHING


def test_a_withdrawal_has_its_proof_and_its_receiver(imported, officer):
    consents.withdraw(imported, NO_MORE, actor=officer, proof=b"From: Kari")
    assert consents.of_person(imported, "p1").withdrawals[0] == replace(NO_MORE, received_by="officer")
    assert imported.value("SELECT content FROM evidence WHERE content IS NOT NULL") == b"From: Kari"


def test_next_of_kin_cannot_speak_for_the_living_nor_an_officer_undo_a_withdrawal(imported, officer):
    kin = replace(NO_MORE, by_person_id="p2", by_role=WithdrawalRole.NEXT_OF_KIN)
    with pytest.raises(Refused) as refused:
        consents.withdraw(imported, kin, actor=officer)
    assert refused.value.faults[0].code == "kin_of_living"
    with pytest.raises(Refused) as refused:
        consents.withdraw(imported, replace(NO_MORE, supersedes_id="w1"), actor=officer)
    assert refused.value.faults[0].code == "no_superseded_by_other_role"
    assert len(consents.of_person(imported, "p1").withdrawals) == 1


@pytest.mark.parametrize(("kind", "goes"), [("all", True), ("biometric", True), ("name", False)])
def test_codes_go_with_the_withdrawal(register, officer, steward, document, tmp_path, kind, goes):
    from consent_db import portable

    document["withdrawals"] = []
    document["consents"][0]["biometric"] = True
    portable.load(register, document, tmp_path, actor=steward)
    add_code(register)
    withdrawal = replace(NO_MORE, scope=Scope(kind=ScopeKind(kind)))
    consents.withdraw(register, withdrawal, actor=officer)
    assert register.codes.value("SELECT count(*) FROM face_code") == (0 if goes else 1)


def test_codes_go_with_a_no_on_the_form(register, officer, steward, document, tmp_path):
    from consent_db import portable

    document |= {"withdrawals": [], "consents": []}
    portable.load(register, document, tmp_path, actor=steward)
    add_code(register)
    consents.record(register, replace(YES, biometric=None), actor=officer)
    assert register.codes.value("SELECT count(*) FROM face_code") == 1
    consents.record(register, replace(YES, id="k2", biometric=False), actor=officer)
    assert register.codes.value("SELECT count(*) FROM face_code") == 0


def add_code(register):
    register.codes.execute(
        "INSERT INTO face_code (appearance_id, asset_id, pool_id, model_id, vector, created_at)"
        " VALUES ('x1', 'a1', 'pool', 'm', zeroblob(512), '2026-03-01T00:00:00Z')"
    )


def test_the_usual_end_depends_on_age(register):
    signed = date(2026, 1, 31)
    ends = {
        "adult": Person(id="a", adult_declared=True),
        "child": Person(id="c", birth_date=date(2016, 1, 1)),
        "unknown": Person(id="u"),
    }
    assert {name: consents.usual_end(register, one, signed) for name, one in ends.items()} == {
        "adult": date(2028, 1, 31),
        "child": date(2027, 1, 31),
        "unknown": date(2027, 1, 31),
    }
