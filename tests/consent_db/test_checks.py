"""Rules between records: who may supersede what, who is merged into whom, and who may speak for the dead."""

import copy

import pytest

from consent_db import portable
from consent_db.portable import ImportRefused


def faults_of(register, document, folder, steward):
    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, folder, actor=steward)
    return {fault.path: fault.code for fault in refused.value.faults}


def superseding(document, table, *, old, new):
    record = document[table][0]
    document[table] = [record | old, record | {"id": "new", "supersedes_id": record["id"]} | new]
    return document


NOES = [
    ("consents", {"items": [{"decision": "refuse", "channels": ["website"]}]}, "recorded_by", {}),
    ("consents", {"biometric": False}, "recorded_by", {"biometric": True}),
    ("assents", {"answer": "no"}, "asked_by", {"answer": "yes"}),
    ("assents", {"answer": "partial", "not_channels": ["facebook"]}, "asked_by", {}),
    ("withdrawals", {}, "received_by", {"scope": {"kind": "name"}}),
]


@pytest.mark.parametrize(("table", "old", "by", "new"), NOES)
@pytest.mark.parametrize("role", ["officer", "photographer", ""])
def test_only_the_data_steward_supersedes_a_no(shared_register, steward, document, tmp_path, table, old, by, new, role):
    document = superseding(document, table, old=old, new=new | {by: role})
    assert faults_of(shared_register, document, tmp_path, steward) == {
        f"{table}[1].supersedes_id": "no_superseded_by_other_role"
    }


@pytest.mark.parametrize(("table", "old", "by", "new"), NOES)
def test_the_data_steward_supersedes_a_no(register, steward, document, tmp_path, table, old, by, new):
    document = superseding(document, table, old=old, new=new | {by: "data_steward"})
    assert portable.load(register, document, tmp_path, actor=steward).imported[table] == 2


def test_a_no_in_the_register_is_guarded_too(imported, steward, document, tmp_path):
    record = document["withdrawals"][0]
    document["withdrawals"] = [record | {"id": "w2", "supersedes_id": "w1", "scope": {"kind": "name"}}]
    assert faults_of(imported, document, tmp_path, steward) == {
        "withdrawals[0].supersedes_id": "no_superseded_by_other_role"
    }


def test_an_officer_supersedes_a_yes_but_not_about_somebody_else(register, steward, document, tmp_path):
    document["people"].append({"id": "p3"})
    yes = superseding(copy.deepcopy(document), "consents", old={}, new={"special_category": False})
    other = superseding(document, "consents", old={}, new={"subject_id": "p3", "speaker_id": "p3"})
    assert faults_of(register, other, tmp_path, steward) == {"consents[1].supersedes_id": "supersedes_other_person"}
    assert portable.load(register, yes, tmp_path, actor=steward).imported["consents"] == 2


def test_statements_that_supersede_each_other(register, steward, document, tmp_path):
    document = superseding(document, "assents", old={"supersedes_id": "new", "asked_by": "data_steward"}, new={})
    assert faults_of(register, document, tmp_path, steward) == {
        "assents[0].supersedes_id": "ring",
        "assents[1].supersedes_id": "ring",
    }


def test_people_merged_in_a_ring(register, steward, document, tmp_path):
    document["people"][0]["merged_into_id"] = "p2"
    document["people"][1]["merged_into_id"] = "p1"
    assert faults_of(register, document, tmp_path, steward) == {
        "people[0].merged_into_id": "ring",
        "people[1].merged_into_id": "ring",
    }


def test_next_of_kin_of_somebody_who_died_after_they_spoke(register, steward, document, tmp_path):
    document["people"][0]["deceased_on"] = "2026-06-02"
    document["withdrawals"][0]["by_role"] = "next_of_kin"
    assert faults_of(register, document, tmp_path, steward) == {"withdrawals[0].by_role": "kin_of_living"}
    document["people"][0] |= {"deceased_on": None, "deceased_year": 2026}
    assert portable.load(register, document, tmp_path, actor=steward).imported["withdrawals"] == 1


def test_an_exception_for_an_appearance_of_another_picture(register, steward, document, tmp_path):
    document["assets"].append({"id": "a2"})
    grant = {
        "id": "x",
        "asset_id": "a2",
        "appearance_id": "x1",
        "type": "INCIDENTAL",
        "reason_text": "tog gjennom byen",
        "granted_at": "2026-01-01T00:00:00Z",
    }
    document["exceptions"] = [grant]
    assert faults_of(register, document, tmp_path, steward) == {"exceptions[0].appearance_id": "other_asset"}
