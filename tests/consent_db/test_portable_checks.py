"""Every fault of a document is named by its path, all of them at once, and nothing else is refused."""

import pytest

from consent_db import portable
from consent_db.faults import CODES
from consent_db.portable import ImportRefused

DEEP = {"a": None}
for _ in range(30):
    DEEP = {"a": DEEP}


def faults_of(register, document, folder, steward):
    with pytest.raises(ImportRefused) as refused:
        portable.load(register, document, folder, actor=steward)
    assert refused.value.code == "import_refused"
    assert refused.value.params["count"] == len(refused.value.faults)
    assert all(fault.code in CODES for fault in refused.value.faults)
    assert all(str(fault).isprintable() for fault in refused.value.faults)
    return {fault.path: fault.code for fault in refused.value.faults}


def changed(document, path, value):
    """The document with a value put at a path such as consents.0.items.0.media; `...` removes the key."""
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    target = document
    for step in steps:
        target = target[step]
    if value is ...:
        del target[last]
    elif isinstance(last, int) and last >= len(target):
        target.append(value)
    else:
        target[last] = value
    return document


C = "consents.0."
I = "consents.0.items.0."  # noqa: E741
ONE_FAULT = [
    ("format", "klarert-register/2", "format", "document_wrong_format"),
    ("format", ..., "format", "document_wrong_format"),
    ("extra", 1, "extra", "unknown_key"),
    ("not a name", 1, '"not a name"', "unknown_key"),
    ("people", {}, "people", "wrong_type"),
    ("people.0", "p1", "people[0]", "wrong_type"),
    ("org_unit", [], "org_unit", "wrong_type"),
    ("org_unit.colour", "red", "org_unit.colour", "unknown_key"),
    ("org_unit.jurisdiction", "DK", "org_unit.jurisdiction", "unknown_value"),
    ("org_unit.name", ..., "org_unit.name", "missing"),
    ("policy.version", 3, "policy.version", "unknown_key"),
    ("policy.guardians_required", "two", "policy.guardians_required", "unknown_value"),
    ("policy.takedown_days", True, "policy.takedown_days", "wrong_type"),
    ("policy.takedown_days", 3.0, "policy.takedown_days", "wrong_type"),
    ("policy.takedown_days", -1, "policy.takedown_days", "out_of_range"),
    ("policy.biometric_min_age", 15, "policy.biometric_min_age", "out_of_range"),
    ("policy.exceptions_enabled", "yes", "policy.exceptions_enabled", "wrong_type"),
    ("policy.exceptions_enabled", {"party": True}, "policy.exceptions_enabled.party", "unknown_key"),
    ("policy.exceptions_enabled", {"parade": 1}, "policy.exceptions_enabled.parade", "wrong_type"),
    ("channels.0.kind", "myspace", "channels[0].kind", "unknown_value"),
    ("channels.0.auto_shares_to", ["blog"], "channels[0].auto_shares_to[0]", "unknown_reference"),
    ("channels.0.auto_shares_to", "website", "channels[0].auto_shares_to", "wrong_type"),
    ("channels.0.responsible_person_id", "p9", "channels[0].responsible_person_id", "unknown_reference"),
    ("channels.0.ephemeral", 1, "channels[0].ephemeral", "wrong_type"),
    ("channels.1.id", "facebook", "channels[1].id", "duplicate_id"),
    ("channels.1.id", "", "channels[1].id", "empty_text"),
    ("channels.1.name", "nul\x00", "channels[1].name", "bad_text"),
    ("channels.1.name", "lone \ud800", "channels[1].name", "bad_text"),
    ("channels.1.name", "x" * 100_001, "channels[1].name", "too_long"),
    ("channels.1.name", None, "channels[1].name", "wrong_type"),
    ("events.0.type", "party", "events[0].type", "unknown_value"),
    ("events.0.start", "2026-3-1", "events[0].start", "not_a_day"),
    ("events.0.start", "2026-02-30", "events[0].start", "not_a_day"),
    ("events.0.start", "20260301", "events[0].start", "not_a_day"),
    ("events.0.start", "2026-W10-1", "events[0].start", "not_a_day"),
    ("events.0.start", "0000-01-01", "events[0].start", "not_a_day"),
    ("events.0.start", "2026-03-01T00:00:00Z", "events[0].start", "not_a_day"),
    ("events.0.start", "２０２６-03-01", "events[0].start", "not_a_day"),
    ("events.0.start", 20260301, "events[0].start", "wrong_type"),
    ("events.0.end", "2026-02-01", "events[0].end", "ends_before_start"),
    ("events.0.notice_given", DEEP, "events[0].notice_given" + ".a" * 21, "document_too_deep"),
    ("events.0.notice_given", {"n": float("inf")}, "events[0].notice_given.n", "out_of_range"),
    ("events.0.notice_given", {"n": 10**30}, "events[0].notice_given.n", "out_of_range"),
    ("events.0.notice_given", {"by\x00": 1}, 'events[0].notice_given."by\\u0000"', "bad_text"),
    ("events.0.closed_at", "2026-03-01", "events[0].closed_at", "not_an_instant"),
    ("people.0.kind", "boss", "people[0].kind", "unknown_value"),
    ("people.0.ethnicity", "x", "people[0].ethnicity", "unknown_key"),
    ("people.0.id", 5, "people[0].id", "wrong_type"),
    ("people.0.id", "p2", "people[1].id", "duplicate_id"),
    ("people.0.birth_year", 1492, "people[0].birth_year", "out_of_range"),
    ("people.0.birth_year", 10**30, "people[0].birth_year", "out_of_range"),
    ("people.0.merged_into_id", "p1", "people[0].merged_into_id", "ring"),
    ("people.0.merged_into_id", "p9", "people[0].merged_into_id", "unknown_reference"),
    ("people.0.merged_at", "2026-01-01T00:00:00Z", "people[0].merged_into_id", "missing"),
    ("guardianships.0.guardian_id", "p2", "guardianships[0].guardian_id", "own_guardian"),
    ("guardianships.0.guardian_id", "p9", "guardianships[0].guardian_id", "unknown_reference"),
    ("guardianships.0.relation", "aunt", "guardianships[0].relation", "unknown_value"),
    (C + "items", [], "consents[0].items", "empty_list"),
    (C + "items", ..., "consents[0].items", "empty_list"),
    (C + "subject_id", ..., "consents[0].subject_id", "missing"),
    (C + "speaker_id", "p2", "consents[0].speaker_id", "self_by_other"),
    (C + "role", "aunt", "consents[0].role", "unknown_value"),
    (C + "method", "silent", "consents[0].method", "unknown_value"),
    (C + "signed_at", "2026-01-10T10:00:00Z", "consents[0].signed_at", "not_a_day"),
    (C + "signed_at", "2026-01-13", "consents[0].recorded_at", "recorded_before_stated"),
    (C + "recorded_at", "2026-01-12", "consents[0].recorded_at", "not_an_instant"),
    (C + "recorded_at", "2026-01-12T10:00:00", "consents[0].recorded_at", "not_an_instant"),
    (C + "recorded_at", "2026-01-12T10:00:00+01:00", "consents[0].recorded_at", "not_an_instant"),
    (C + "recorded_at", "2026-01-12 10:00:00Z", "consents[0].recorded_at", "not_an_instant"),
    (C + "recorded_at", "2026-01-12T25:00:00Z", "consents[0].recorded_at", "not_an_instant"),
    (C + "recorded_at", "2026-01-12T10:00Z", "consents[0].recorded_at", "not_an_instant"),
    (C + "valid_until", "soon", "consents[0].valid_until", "not_a_day"),
    (C + "special_category", "yes", "consents[0].special_category", "wrong_type"),
    (C + "supersedes_id", "c9", "consents[0].supersedes_id", "unknown_reference"),
    (C + "supersedes_id", "c1", "consents[0].supersedes_id", "ring"),
    (C + "evidence", None, "consents[0].evidence", "wrong_type"),
    (C + "evidence.0.sha256", "<hex>", "consents[0].evidence[0].sha256", "not_hex"),
    (C + "evidence.0.sha256", "c1" * 31, "consents[0].evidence[0].sha256", "not_hex"),
    (C + "evidence.0.sha256", ..., "consents[0].evidence[0].file", "evidence_not_found"),
    (C + "evidence.0.colour", 1, "consents[0].evidence[0].colour", "unknown_key"),
    (C + "evidence.0.pages", 0, "consents[0].evidence[0].pages", "out_of_range"),
    (C + "evidence.0", "c1.pdf", "consents[0].evidence[0]", "wrong_type"),
    (I + "decision", ..., "consents[0].items[0].decision", "missing"),
    (I + "decision", "silence", "consents[0].items[0].decision", "unknown_value"),
    (I + "channels", [], "consents[0].items[0].channels", "empty_list"),
    (I + "channels", ..., "consents[0].items[0].channels", "missing"),
    (I + "channels", ["facebook", "myspace"], "consents[0].items[0].channels[1]", "unknown_reference"),
    (I + "channels", ["facebook", 7], "consents[0].items[0].channels[1]", "wrong_type"),
    (I + "media", [], "consents[0].items[0].media", "empty_list"),
    (I + "media", ["photo", "smell"], "consents[0].items[0].media[1]", "unknown_value"),
    (I + "purposes", [], "consents[0].items[0].purposes", "empty_list"),
    (I + "purposes", ["inform", "fun"], "consents[0].items[0].purposes[1]", "unknown_value"),
    (I + "name_mode", "nick", "consents[0].items[0].name_mode", "unknown_value"),
    (I + "event_id", "e9", "consents[0].items[0].event_id", "unknown_reference"),
    (I + "event_type", "party", "consents[0].items[0].event_type", "unknown_value"),
    (I + "share_units", [], "consents[0].items[0].share_units", "empty_list"),
    (I + "share_units", "all", "consents[0].items[0].share_units", "unknown_value"),
    (I + "share_units", 1, "consents[0].items[0].share_units", "wrong_type"),
    (I + "basis", "consent", "consents[0].items[0].basis", "unknown_key"),
    ("assents.0.answer", "maybe", "assents[0].answer", "unknown_value"),
    ("assents.0.how", "sung", "assents[0].how", "unknown_value"),
    ("assents.0.asked_on", "2026-02-10", "assents[0].recorded_at", "recorded_before_stated"),
    ("assents.0.not_channels", ["x"], "assents[0].not_channels[0]", "unknown_reference"),
    ("assents.0.child_id", "p9", "assents[0].child_id", "unknown_reference"),
    ("withdrawals.0.by_role", "next_of_kin", "withdrawals[0].by_role", "kin_of_living"),
    ("withdrawals.0.by_person_id", "p2", "withdrawals[0].by_person_id", "self_by_other"),
    ("withdrawals.0.how", "fax", "withdrawals[0].how", "unknown_value"),
    ("withdrawals.0.wants", "money", "withdrawals[0].wants", "unknown_value"),
    ("withdrawals.0.received_at", "2026-06-02", "withdrawals[0].recorded_at", "recorded_before_stated"),
    ("withdrawals.0.scope", {}, "withdrawals[0].scope.kind", "missing"),
    ("withdrawals.0.scope", "all", "withdrawals[0].scope", "wrong_type"),
    ("withdrawals.0.scope", {"kind": "some"}, "withdrawals[0].scope.kind", "unknown_value"),
    ("withdrawals.0.scope", {"kind": "all", "channels": ["facebook"]}, "withdrawals[0].scope.channels", "unknown_key"),
    ("withdrawals.0.scope", {"kind": "channels"}, "withdrawals[0].scope.channels", "missing"),
    ("withdrawals.0.scope", {"kind": "channels", "channels": []}, "withdrawals[0].scope.channels", "empty_list"),
    (
        "withdrawals.0.scope",
        {"kind": "assets", "assets": ["a9"]},
        "withdrawals[0].scope.assets[0]",
        "unknown_reference",
    ),
    ("withdrawals.0.scope", {"kind": "media", "media": ["x"]}, "withdrawals[0].scope.media[0]", "unknown_value"),
    ("assets.0.sha256", "a1", "assets[0].sha256", "not_hex"),
    ("assets.0.captured_at", "yesterday", "assets[0].captured_at", "not_a_local_time"),
    ("assets.0.captured_at", "2026-03-01T11:20:00+02:00", "assets[0].captured_at", "not_a_local_time"),
    ("assets.0.captured_at", "2026-03-01", "assets[0].captured_at", "not_a_local_time"),
    ("assets.0.width", 0, "assets[0].width", "out_of_range"),
    ("assets.0.licence", "whatever", "assets[0].licence", "unknown_value"),
    ("assets.0.alt_text", {"nb": 5}, "assets[0].alt_text.nb", "wrong_type"),
    ("assets.0.alt_text", {"nb": {"x": "y"}}, "assets[0].alt_text.nb", "wrong_type"),
    ("assets.0.alt_text", "Folk", "assets[0].alt_text", "wrong_type"),
    ("assets.0.event_id", "e9", "assets[0].event_id", "unknown_reference"),
    ("assets.0.derived_from", "a1", "assets[0].derived_from", "ring"),
    ("appearances.0.asset_id", "a9", "appearances[0].asset_id", "unknown_reference"),
    ("appearances.0.box", [0, 0, -5, 5], "appearances[0].box", "wrong_box"),
    ("appearances.0.box", [0, 0, 5, 0], "appearances[0].box", "wrong_box"),
    ("appearances.0.box", [0, 0, 5], "appearances[0].box", "wrong_type"),
    ("appearances.0.box", [0, 0, 5, 5.5], "appearances[0].box", "wrong_type"),
    ("appearances.0.box", [0, 0, 5, 10**30], "appearances[0].box", "wrong_box"),
    ("appearances.0.person_id", None, "appearances[0].person_id", "without_person"),
    ("appearances.0.person_id", "p9", "appearances[0].person_id", "unknown_reference"),
    ("appearances.0.state", "sure", "appearances[0].state", "unknown_value"),
    ("appearances.0.ignore_reason", "not_recognisable", "appearances[0].ignore_reason", "confirmed_ignored"),
    ("appearances.0.ignore_reason", "too_small", "appearances[0].ignore_reason", "confirmed_ignored"),
    ("appearances.0.ignore_reason", "ugly", "appearances[0].ignore_reason", "unknown_value"),
    ("appearances.0.suggested_alternatives", ["p9"], "appearances[0].suggested_alternatives[0]", "unknown_reference"),
    ("appearances.0.suggestion_score_band", "99 %", "appearances[0].suggestion_score_band", "unknown_value"),
    ("appearances.0.t_start_ms", -1, "appearances[0].t_start_ms", "out_of_range"),
    (
        "publications.0",
        {"id": "b", "asset_id": "a1", "channel_id": "x"},
        "publications[0].channel_id",
        "unknown_reference",
    ),
    ("publications.0", {"id": "b", "channel_id": "website"}, "publications[0].asset_id", "missing"),
    (
        "publications.0",
        {"id": "b", "asset_id": "a1", "channel_id": "website", "removal_proof_id": "gone"},
        "publications[0].removal_proof_id",
        "unknown_reference",
    ),
    (
        "distributions.0",
        {"id": "d", "asset_id": "a9", "to_unit_id": "u"},
        "distributions[0].asset_id",
        "unknown_reference",
    ),
    (
        "exceptions.0",
        {"id": "x", "asset_id": "a1", "type": "BECAUSE", "granted_at": "2026-01-01T00:00:00Z"},
        "exceptions[0].type",
        "unknown_value",
    ),
    ("exceptions.0", {"id": "x", "asset_id": "a1", "type": "INCIDENTAL"}, "exceptions[0].granted_at", "missing"),
]


@pytest.mark.parametrize(("path", "value", "at", "code"), ONE_FAULT)
def test_one_fault_is_named_by_its_path(shared_register, steward, document, tmp_path, path, value, at, code):
    found = faults_of(shared_register, changed(document, path, value), tmp_path, steward)
    assert found.get(at) == code, found


def test_all_faults_are_named_at_once(register, steward, document, tmp_path):
    for path, value in [
        ("people.0.kind", "boss"),
        ("consents.0.items.0.channels", ["facebook", "myspace"]),
        ("consents.0.items.0.media", ["smell"]),
        ("consents.0.valid_until", "never"),
        ("assets.0.event_id", "e9"),
        ("appearances.0.box", [0, 0, -1, 1]),
        ("surprise", 1),
    ]:
        changed(document, path, value)
    assert faults_of(register, document, tmp_path, steward) == {
        "surprise": "unknown_key",
        "people[0].kind": "unknown_value",
        "consents[0].items[0].channels[1]": "unknown_reference",
        "consents[0].items[0].media[0]": "unknown_value",
        "consents[0].valid_until": "not_a_day",
        "assets[0].event_id": "unknown_reference",
        "appearances[0].box": "wrong_box",
    }


def test_a_faulty_record_is_still_there_for_those_that_name_it(register, steward, document, tmp_path):
    assert faults_of(register, changed(document, "people.0.lang", "de"), tmp_path, steward) == {
        "people[0].lang": "unknown_value"
    }


def test_overlapping_rows_of_one_pair(register, steward, document, tmp_path):
    row = document["guardianships"][0]
    document["guardianships"] = [row | {"valid_to": "2026-01-01"}, row | {"id": "g2", "valid_from": "2026-01-01"}]
    assert faults_of(register, document, tmp_path, steward) == {
        "guardianships[0]": "overlapping_guardianship",
        "guardianships[1]": "overlapping_guardianship",
    }


def test_rows_of_one_pair_one_after_the_other_are_legal_and_a_third_meets_the_stored_ones(
    register, steward, document, tmp_path
):
    row = document["guardianships"][0]
    document["guardianships"] = [row | {"valid_to": "2025-12-31"}, row | {"id": "g2", "valid_from": "2026-01-01"}]
    portable.load(register, document, tmp_path, actor=steward)
    document["guardianships"] = [row | {"id": "g3", "valid_from": "2026-06-01"}]
    assert faults_of(register, document, tmp_path, steward) == {"guardianships[0]": "overlapping_guardianship"}


def test_another_unit_than_that_of_a_register_with_people(imported, steward, document, tmp_path):
    document["org_unit"]["id"] = "u2"
    assert faults_of(imported, document, tmp_path, steward) == {"org_unit.id": "other_unit"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("consents.0.valid_until", "2030-01-01"),
        ("consents.0.items.0.channels", ["facebook", "website"]),
        ("consents.0.evidence", []),
        ("consents.0.recorded_by", "data_steward"),
        ("assents.0.answer", "no"),
        ("withdrawals.0.scope", {"kind": "name"}),
        ("withdrawals.0.text", "never mind"),
    ],
)
def test_a_statement_with_a_known_id_and_other_content(imported, steward, document, tmp_path, path, value):
    table = path.split(".")[0]
    found = faults_of(imported, changed(document, path, value), tmp_path, steward)
    assert found == {f"{table}[0]": "statement_changed"}


def test_a_withdrawal_with_another_day_of_completion(imported, steward, document, tmp_path):
    document["withdrawals"][0]["completed_at"] = "2026-06-03T12:00:00Z"
    portable.load(imported, document, tmp_path, actor=steward)
    document["withdrawals"][0]["completed_at"] = "2026-06-04T12:00:00Z"
    assert faults_of(imported, document, tmp_path, steward) == {"withdrawals[0]": "statement_changed"}


NOT_REFUSED = [
    ("assents.0.answer", "not_capable"),
    ("consents.0", {"subject_id": "p2", "speaker_id": "p2", "form": "CHILD"}),
    ("consents.0", {"subject_id": "p2", "role": "guardian"}),
    ("guardianships.0.relation", "other"),
    ("guardianships", []),
    ("channels.0.auto_shares_to", ["website", "facebook"]),
    ("channels.1.auto_shares_to", ["facebook"]),
    ("consents.0.org_unit_id", "elsewhere"),
    ("consents.0.items.0.share_units", ["elsewhere"]),
    ("consents.0.evidence", []),
    ("consents.0.evidence", [{}]),
    ("consents.0.evidence", [{"file": None, "sha256": "C1" * 32}]),
    ("consents.0.valid_until", None),
    ("consents.0.biometric", None),
    ("consents.0.recorded_at", "2026-01-09T23:30:00Z"),  # half past midnight of the tenth in Oslo
    ("consents.0.recorded_at", "2026-01-12T10:00:00.123456789+00:00"),
    ("events.0.org_unit_id", "elsewhere"),
    ("people.0.merged_into_id", "p2"),
    ("people.0.birth_date", None),
    ("assets.0.captured_at", "2026-03-01T11:20:00"),
    ("assets.0.captured_at", None),
    ("assets.0.file", ""),
    ("assets.0.sha256", ""),
    ("assets.0.licence", "cc-by-sa-4.0"),
    ("appearances.0.box", None),
    ("appearances.0.box", [-5, -5, 99999, 99999]),
    ("appearances.0.ignore_reason", "blurred"),
    ("policy", {}),
    ("policy.exceptions_enabled", True),
]


@pytest.mark.parametrize(("path", "value"), NOT_REFUSED)
def test_what_the_judge_answers_is_not_refused(make_register, steward, document, tmp_path, path, value):
    if path == "consents.0":
        value = document["consents"][0] | value
    register = make_register()
    portable.load(register, changed(document, path, value), tmp_path, actor=steward)
    again = portable.load(register, document, tmp_path, actor=steward)
    assert set(again.imported.values()) == {0}
    other = make_register()
    portable.load(other, portable.dump(register), tmp_path, actor=steward)
    assert portable.dump(other) == portable.dump(register)


def test_references_may_go_forward_in_the_file(register, steward, document, tmp_path):
    turned = {key: document[key] for key in reversed(list(document))}
    document["people"].reverse()
    assert portable.load(register, turned, tmp_path, actor=steward).imported["people"] == 2
