"""A verdict gets whole records: everybody named in the picture, all they said, and who spoke."""

from dataclasses import replace

import pytest

from consent_db import facts, people, portable
from consent_db.errors import StoreProblem
from consent_db.records import Policy, Use
from consent_db.verdict import judge
from tests.consent_db.story import TODAY


def test_the_facts_of_a_picture(register, steward, full, scan, tmp_path):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)
    found = facts.for_asset(register, "a1")
    assert found.asset.id == "a1"
    assert (found.unit_id, found.jurisdiction) == ("u1", "SE")
    assert found.event.id == "e1"
    assert set(found.channels) == {"site", "fb"}
    assert found.policy.exceptions_enabled == {"parade": True, "course": False}
    assert [one.id for one in found.appearances] == ["x1", "x2"]
    assert set(found.people) == {"old", "older", "kari", "ola", "mio"}
    assert [one.id for one in found.consents] == ["c1", "c2"]
    assert [one.id for one in found.assents] == ["s1", "s2"]
    assert len(found.withdrawals) == 8
    assert [one.id for one in found.guardianships] == ["g1"]
    assert [one.id for one in found.exceptions] == ["ex1"]
    assert facts.for_asset(register, "a0").people == {}


def test_statements_on_merged_in_records_and_their_speakers_belong_to_the_person(imported, steward):
    with imported.action(steward, "test") as action:
        action.insert("person", {"id": "p3"})
        action.insert("person", {"id": "p4"})
        action.insert("asset", {"id": "a2"})
        action.insert("appearance", {"id": "x2", "asset_id": "a2", "person_id": "p3", "state": "suggested"})
    people.merge(imported, "p3", "p1", actor=steward)
    people.merge(imported, "p4", "p2", actor=steward)
    found = facts.for_asset(imported, "a2")
    assert set(found.people) == {"p1", "p3"}
    assert [one.id for one in found.consents] == ["c1"]
    assert [one.id for one in found.withdrawals] == ["w1"]
    assert found.people["p1"].merged_into_id == "p3"


def test_a_row_about_somebody_else_that_replaces_a_statement_is_there_too(register, steward, document, tmp_path):
    document["people"].append({"id": "p3"})
    right = document["consents"][0] | {"id": "c2", "subject_id": "p3", "speaker_id": "p3", "supersedes_id": "c1"}
    document["consents"].append(right | {"recorded_by": "data_steward"})
    portable.load(register, document, tmp_path, actor=steward)
    found = facts.for_asset(register, "a1")
    assert [one.id for one in found.consents] == ["c1", "c2"]
    assert set(found.people) == {"p1", "p3"}


def test_an_objection_counts_for_every_record_of_the_person(imported, steward):
    with imported.action(steward, "test") as action:
        action.insert("person", {"id": "p3"})
    people.merge(imported, "p3", "p1", actor=steward)
    assert facts.for_asset(imported, "a1").objections == frozenset()
    with imported.action(steward, "test") as action:
        request = {"person_id": "p3", "type": "object", "received_at": "2026-07-01"}
        action.insert("rights_request", request | {"id": "r1"})
        action.insert("rights_request", request | {"id": "r2", "person_id": "p2", "state": "done"})
    assert facts.for_asset(imported, "a1").objections == {"p1", "p3"}


def test_a_changed_scan_is_noticed_at_once_whoever_changed_it(register, steward, full, scan, tmp_path):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)

    def altered():
        consent = next(one for one in facts.for_asset(register, "a1").consents if one.id == "c1")
        return [proof.altered for proof in consent.evidence]

    assert altered() == [False, False]
    register.execute("UPDATE evidence SET content = ? WHERE content IS NOT NULL", (b"forged",))
    assert altered() == [True, False]
    register.execute("UPDATE evidence SET content = ? WHERE content IS NOT NULL", (scan,))
    assert altered() == [False, False]
    with register.again() as other:
        other.execute("UPDATE evidence SET content = ? WHERE content IS NOT NULL", (b"forged",))
    assert altered() == [True, False]


def test_many_pictures_have_the_same_facts_as_one(imported, steward):
    with imported.action(steward, "test") as action:
        action.bulk("asset", [{"id": f"b{number}"} for number in range(1200)])
        action.insert("appearance", {"asset_id": "b7", "person_id": "p2", "state": "confirmed"})
    found = facts.for_assets(imported, [f"b{number}" for number in range(1200)] + ["a1", "a1"])
    assert len(found) == 1201
    assert found["a1"] == facts.for_asset(imported, "a1")
    assert found["b7"] == facts.for_asset(imported, "b7")
    assert set(found["b7"].people) == {"p1", "p2"}
    assert found["b8"].people == {}


def test_an_unknown_picture_is_said(imported):
    with pytest.raises(StoreProblem, match="unknown_asset"):
        facts.for_assets(imported, ["a1", "a9"])


def test_an_empty_register_has_the_strictest_facts(register, steward):
    with register.action(steward, "test") as action:
        action.insert("asset", {"id": "a"})
    found = facts.for_asset(register, "a")
    assert found.policy == Policy()
    assert (found.unit_id, found.jurisdiction, found.channels) == ("", "NO", {})


def test_somebody_who_looks_like_a_suggested_person_is_known_by_name(imported, steward):
    with imported.action(steward, "test") as action:
        action.insert("person", {"id": "t1", "lookalike_group_id": "twins"})
        action.insert("person", {"id": "t2"})
        action.insert("person", {"id": "t3", "lookalike_group_id": "twins"})
        action.insert("asset", {"id": "a2", "people_check": "confirmed_complete", "creator_name": "Ola"})
        action.insert("appearance", {"id": "x2", "asset_id": "a2", "person_id": "t1", "state": "suggested"})
    people.merge(imported, "t2", "t3", actor=steward)
    found = facts.for_asset(imported, "a2")
    assert set(found.people) == {"t1", "t2", "t3"}
    (row,) = [one for one in judge(found, Use(channel_id="facebook"), TODAY).reasons if one.code == "AMBIGUOUS_MATCH"]
    assert (row.person_id, row.params["other"]) == ("t1", "t2")
    assert set(facts.for_asset(imported, "a1").people) == {"p1"}


def test_a_reader_sees_every_write_and_compares_scans_again_unless_told_that_none_was_written(
    register, steward, full, scan, tmp_path
):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)
    reader = facts.Reader(register)
    before = reader.for_assets(["a1"])["a1"]
    assert not any(proof.altered for one in before.consents for proof in one.evidence)
    people.update(register, replace(people.person(register, "mio"), first_name="Ny"), actor=steward)
    assert reader.for_assets(["a1"], same_scans=True)["a1"].people["mio"].first_name == "Ny"
    register.execute("UPDATE evidence SET content = ? WHERE content IS NOT NULL", (b"%PDF another",))
    assert reader.for_assets(["a1"], same_scans=True)["a1"].consents == before.consents
    register.execute("UPDATE org_unit SET name = 'Annen'")
    after = reader.for_assets(["a1"])["a1"]
    assert any(proof.altered for one in after.consents for proof in one.evidence)
    assert after == facts.for_asset(register, "a1")
