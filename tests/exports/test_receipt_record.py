"""The consent receipt in JSON: what is mandatory is there, what was said is right, and nobody else is named."""

import json
import re
from datetime import timedelta

import pytest

from consent_db.errors import StoreProblem
from exports.receipt_record import receipt
from tests.exports.branch_on_paper import ISSUED, NAMES, consent, item, withdrawal


def _record(register, person_id="p1", *, issued_at=ISSUED):
    return receipt(register, person_id, issued_at=issued_at).document["record"]


def _states(record):
    return [(one["state"], one["at"]) for one in record["events"]]


def test_has_every_mandatory_field_and_says_what_a_yes_is_for(branch):
    register = branch(
        consents=[
            consent(
                "c1",
                "p1",
                signed="2026-01-01",
                grant=[item("facebook", media=("photo", "video"), name_mode="first", event_id="e1")],
                special_category=True,
            )
        ]
    )
    got = receipt(register, "p1", issued_at=ISSUED)
    document, record = got.document, got.document["record"]
    assert document["schema_version"] == "iso27560-dpv/branch-photo-1"
    assert document["issued_at"] == "2026-11-20T17:00:00Z"
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", document["receipt_id"])
    for key in ("record_id", "pii_principal_id", "language", "jurisdiction", "privacy_notice", "purpose", "pii"):
        assert record[key]
    for key in ("storage_locations", "retention", "withdrawal_method", "recipients", "parties", "events"):
        assert record[key]
    assert record["privacy_notice"] == {"form_code": "ADULT", "version": "1.2", "sha256": None}
    (entry,) = record["processing"]
    expected = {
        "purpose": "publication of photographs and film",
        "purpose_category": "inform",
        "channel": "facebook",
        "media": ["photo", "video"],
        "name_mode": "first",
        "events": ["e1"],
        "lawful_basis": "GDPR 6(1)(a), 9(2)(a)",
        "pii": ["image", "moving image", "first name", "may reveal trade-union membership or health"],
        "sensitive": True,
        "recipients": ["Meta Platforms"],
        "third_country": True,
        "storage_locations": ["branch computer, NO"],
        "retention": "P24M + P36M evidence",
        "withdrawal_method": ["email", "phone", "in person", "form WITHDRAW"],
        "effective": True,
        "missing": [],
    }
    assert {key: entry[key] for key in expected} == expected
    assert record["parties"]["controllers"] == [
        {
            "name": "Eksempelforbundet, Avdeling Nord",
            "org_no": "999999999",
            "contact": "bilder@example.org, 00 00 00 00",
            "data_protection_contact": "pvo@example.org",
        }
    ]
    assert record["parties"]["authority"] == "Datatilsynet"
    (event,) = record["events"]
    assert event["state"] == "ConsentGiven"
    assert event["method"] == "paper"
    assert event["recorded_by"] == "role:photographer"
    assert len(event["evidence_sha256"]) == 64


def test_the_hash_of_the_form_is_that_of_the_text_that_was_printed(branch):
    register = branch(consents=[consent("c1", "p1", signed="2026-01-01", grant=[item("website")])])
    with register.transaction():
        register.execute(
            "INSERT INTO form_version (id, code, lang, version_label, text_sha256, first_printed_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            ("v", "ADULT", "nb", "1.2", "ab" * 32, "2026-01-01T00:00:00Z"),
        )
    assert _record(register)["privacy_notice"]["sha256"] == "ab" * 32


def test_follows_yes_renewal_withdrawal_and_a_new_yes(branch):
    register = branch(
        consents=[
            consent("c1", "p1", signed="2025-01-10", until="2026-12-31", grant=[item("website", "facebook")]),
            consent("c2", "p1", signed="2026-01-10", grant=[item("website")], refuse=[item("newsletter")]),
            consent("c3", "p1", signed="2026-07-01", grant=[item("website")]),
        ],
        withdrawals=[withdrawal("w1", "p1", "2026-06-01")],
    )
    record = _record(register)
    assert _states(record) == [
        ("ConsentGiven", "2025-01-10"),
        ("RenewedConsentGiven", "2026-01-10"),
        ("ConsentRefused", "2026-01-10"),
        ("ConsentWithdrawn", "2026-06-01"),
        ("ConsentGiven", "2026-07-01"),
    ]
    assert record["events"][3]["received_via"] == "phone"
    assert record["events"][3]["scope"] == "all"
    assert [(one["channel"], one["statement_id"]) for one in record["processing"]] == [("website", "c3")]


def test_a_yes_that_ran_out_is_said_to_have_expired_the_day_after_its_last(branch):
    register = branch(
        consents=[consent("c1", "p1", signed="2025-01-10", until="2026-01-10", grant=[item("website")])],
        withdrawals=[withdrawal("w1", "p1", "2026-06-01")],
    )
    record = _record(register)
    assert _states(record)[1] == ("ConsentExpired", "2026-01-11")
    assert record["processing"] == []
    assert _states(_record(register, issued_at=ISSUED - timedelta(days=365))) == [("ConsentGiven", "2025-01-10")]


def test_a_yes_that_was_withdrawn_first_does_not_expire(branch):
    register = branch(
        consents=[consent("c1", "p1", signed="2025-01-10", until="2026-01-10", grant=[item("website")])],
        withdrawals=[withdrawal("w1", "p1", "2025-06-01")],
    )
    assert _states(_record(register)) == [("ConsentGiven", "2025-01-10"), ("ConsentWithdrawn", "2025-06-01")]


def test_a_withdrawal_of_one_place_leaves_the_others_and_one_of_the_name_the_pictures(branch):
    register = branch(
        consents=[consent("c1", "p1", signed="2026-01-10", grant=[item("website", "facebook", name_mode="full")])],
        withdrawals=[
            withdrawal("w1", "p1", "2026-02-01", scope={"kind": "channels", "channels": ["facebook"]}),
            withdrawal("w2", "p1", "2026-02-02", scope={"kind": "name"}),
        ],
    )
    record = _record(register)
    assert [(one["channel"], one["name_mode"]) for one in record["processing"]] == [("website", "none")]
    assert record["events"][1]["channels"] == ["facebook"]
    assert record["events"][2]["scope"] == "name"


def test_a_child_has_guardians_as_roles_and_its_own_answer(branch):
    register = branch(
        consents=[
            consent("c1", "p3", speaker="p1", signed="2026-09-10", grant=[item("website")]),
            consent("c2", "p3", speaker="p2", signed="2026-09-11", grant=[item("website")]),
        ],
        assents=[
            {
                "id": "s1",
                "child_id": "p3",
                "asked_on": "2026-09-10",
                "recorded_at": "2026-09-12T10:00:00Z",
                "answer": "yes",
            }
        ],
    )
    got = receipt(register, "p3", issued_at=ISSUED)
    parties = got.document["record"]["parties"]
    assert parties["guardians"] == [
        {"role": "guardian", "decision": "yes", "signed_at": "2026-09-10"},
        {"role": "guardian", "decision": "yes", "signed_at": "2026-09-11"},
    ]
    assert parties["child_assent"] == {"answer": "yes", "asked_on": "2026-09-10", "how": "spoken"}
    assert all(one["effective"] for one in got.document["record"]["processing"])
    assert not any(name in got.to_json().decode() for name in NAMES)


@pytest.mark.parametrize(
    ("second", "answer", "missing"),
    [
        ({"refuse": [item("website")]}, "yes", "GUARDIAN_REFUSED"),
        (None, "yes", "GUARDIAN_SECOND_MISSING"),
        ({"grant": [item("website")]}, "no", "CHILD_REFUSED"),
        ({"grant": [item("website")]}, None, "CHILD_NOT_ASKED"),
    ],
)
def test_a_yes_for_a_child_that_does_not_hold_says_what_is_missing(branch, second, answer, missing):
    forms = [consent("c1", "p3", speaker="p1", signed="2026-09-10", grant=[item("website")])]
    if second is not None:
        forms.append(consent("c2", "p3", speaker="p2", signed="2026-09-11", **second))
    asked = {"id": "s1", "child_id": "p3", "asked_on": "2026-09-10", "recorded_at": "2026-09-12T10:00:00Z"}
    register = branch(consents=forms, assents=[asked | {"answer": answer}] if answer else [])
    record = _record(register, "p3")
    assert record["processing"]
    assert all(not one["effective"] and missing in one["missing"] for one in record["processing"])
    if answer == "no":
        assert record["parties"]["child_assent"]["answer"] == "no"


def test_a_guardian_who_withdrew_stands_as_a_no(branch):
    register = branch(
        consents=[consent("c1", "p3", speaker="p1", signed="2026-09-10", grant=[item("website")])],
        withdrawals=[withdrawal("w1", "p3", "2026-10-01", by="p1")],
    )
    record = _record(register, "p3")
    assert record["parties"]["guardians"] == [{"role": "guardian", "decision": "no", "signed_at": "2026-10-01"}]
    assert record["processing"] == []


def test_of_somebody_protected_nothing_is_said_to_be_published_and_nothing_tells_why(branch):
    register = branch(consents=[consent("c1", "p4", signed="2026-01-10", grant=[item("website")])])
    got = receipt(register, "p4", issued_at=ISSUED)
    assert got.document["record"]["processing"] == []
    assert got.document["record"]["recipients"] == []
    assert not re.search("protect(?!ion_contact)", got.to_json().decode(), re.IGNORECASE)


def test_face_codes_are_said_to_be_allowed_only_after_an_own_yes(branch):
    grant = [item("website")]
    register = branch(
        consents=[
            consent("c1", "p1", signed="2026-01-10", grant=grant, biometric=True),
            consent("c2", "p2", signed="2026-01-10", grant=grant, biometric=False),
            consent("c3", "p5", signed="2026-01-10", grant=grant, biometric=True),
        ],
        withdrawals=[withdrawal("w1", "p5", "2026-02-10", scope={"kind": "biometric"})],
    )
    assert _record(register, "p1")["biometric"]["granted"] is True
    assert _record(register, "p2")["biometric"] == {"granted": False}
    assert _record(register, "p5")["biometric"] == {"granted": False}


def test_names_of_witnesses_recorders_and_remarks_stay_out(branch):
    register = branch(
        consents=[
            consent(
                "c1",
                "p1",
                signed="2026-01-10",
                grant=[item("website")],
                recorded_by="Anne Dahl",
                witness_name="Per Dahl",
                place="Ola Hansens kontor",
                status_note="Kari ringte",
            )
        ]
    )
    got = receipt(register, "p1", issued_at=ISSUED)
    assert got.document["record"]["events"][0]["recorded_by"] == "role:other"
    assert not any(name in got.to_json().decode() for name in NAMES)


def test_the_same_register_and_moment_give_the_same_bytes_and_a_change_another_id(branch):
    forms = [consent("c1", "p1", signed="2026-01-10", grant=[item("website", "facebook")])]
    first, second = branch(consents=forms), branch(consents=forms)
    one, two = (receipt(each, "p1", issued_at=ISSUED) for each in (first, second))
    assert one.to_json() == two.to_json()
    changed = branch(consents=forms, withdrawals=[withdrawal("w1", "p1", "2026-02-10")])
    other = receipt(changed, "p1", issued_at=ISSUED).document
    assert other["receipt_id"] != one.document["receipt_id"]
    assert other["record"]["record_id"] == one.document["record"]["record_id"]


def test_there_is_nothing_to_confirm_where_nobody_said_anything(branch):
    register = branch()
    with pytest.raises(StoreProblem) as found:
        receipt(register, "p1", issued_at=ISSUED)
    assert found.value.code == "nothing_to_confirm"
    with pytest.raises(StoreProblem) as found:
        receipt(register, "nobody", issued_at=ISSUED)
    assert found.value.code == "unknown_person"


def test_a_merged_record_speaks_for_the_one_person(branch):
    register = branch(
        consents=[consent("c1", "p5", signed="2026-01-10", grant=[item("website")])],
        people=[
            {"id": "p1", "first_name": "Kari", "adult_declared": True},
            {
                "id": "p5",
                "first_name": "Kari",
                "merged_into_id": "p1",
                "merged_at": "2026-03-01T00:00:00Z",
                "adult_declared": True,
            },
        ],
        guardianships=[],
    )
    assert receipt(register, "p5", issued_at=ISSUED).to_json() == receipt(register, "p1", issued_at=ISSUED).to_json()
    assert _record(register)["pii_principal_id"] == "p1"


def test_the_document_is_json_that_says_the_same_again(branch):
    register = branch(consents=[consent("c1", "p1", signed="2026-01-10", grant=[item("website")])])
    got = receipt(register, "p1", issued_at=ISSUED)
    assert json.loads(got.to_json()) == got.document
