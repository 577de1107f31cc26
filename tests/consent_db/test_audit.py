"""The log holds no names, notices every change behind its back, and survives erasure."""

from datetime import UTC, date, datetime

import pytest

from consent_db import audit
from consent_db.action import STATEMENTS
from consent_db.backup import verify
from consent_db.connection import open_register

from .conftest import PASSPHRASE

AT = datetime(2026, 3, 1, 11, 20, tzinfo=UTC)


@pytest.fixture
def filled(register, steward):
    """A register with a person, a consent with its item and scan, and a withdrawal."""
    with register.action(steward, "consent.record", at=AT) as action:
        person = action.insert("person", {"id": "p1", "first_name": "Kjellfrid", "last_name": "Utenavn"})
        action.statement("evidence", {"id": "e1", "sha256": SCAN_SHA256, "file": "skjema.pdf", "content": SCAN})
        action.statement(
            "consent",
            {
                "id": "c1",
                "subject_id": person,
                "speaker_id": person,
                "role": "self",
                "method": "paper",
                "signed_at": date(2026, 1, 10),
                "recorded_at": AT,
            },
        )
        action.statement(
            "consent_item",
            {
                "consent_id": "c1",
                "position": 0,
                "decision": "grant",
                "channels": ["web"],
                "media": ["photo"],
                "purposes": ["inform"],
            },
        )
        action.statement("consent_evidence", {"consent_id": "c1", "evidence_id": "e1"})
        action.statement(
            "withdrawal",
            {
                "id": "w1",
                "subject_id": person,
                "by_person_id": person,
                "by_role": "self",
                "how": "email",
                "received_at": date(2026, 2, 1),
                "recorded_at": AT,
                "scope": {"kind": "all"},
            },
        )
    return register


SCAN = b"%PDF-1.4 scan"
SCAN_SHA256 = "0d9ffe45b6fdf3720448bb18add30655a229b31c16a9c5891546f86155a320d9"


def codes(register):
    return [problem.code for problem in verify(register)]


def test_each_write_is_one_link_with_ids_only(filled):
    rows = filled.dicts("SELECT * FROM audit ORDER BY seq")
    assert [row["entity"] for row in rows] == [
        *("person", "evidence", "consent", "consent_item", "consent_evidence", "withdrawal")
    ]
    assert rows[0]["actor"] == "anne/data_steward"
    assert rows[0]["prev_hash"] == audit.GENESIS
    assert [row["prev_hash"] for row in rows[1:]] == [row["hash"] for row in rows[:-1]]
    assert rows[3]["entity_id"] == '["c1",0]'
    assert all(row["before_sha"] == "" and len(row["after_sha"]) == 64 for row in rows)
    assert "Kjellfrid" not in str(rows)
    assert "skjema" not in str(rows)


def test_rows_of_one_person_share_a_salt_and_other_rows_another(filled):
    assert {row[0] for row in filled.rows("SELECT person_id FROM audit_salt")} == {"p1", audit.NO_PERSON}
    salts = [row[0] for row in filled.rows("SELECT salt FROM audit_salt")]
    assert len(set(salts)) == 2
    assert all(len(salt) == 32 for salt in salts)


def test_a_whole_register_verifies(filled):
    assert verify(filled) == ()


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE consent SET valid_until = '2099-01-01'", "statement_altered"),
        ("UPDATE consent SET method = 'email'", "statement_altered"),
        ("UPDATE consent_item SET channels = '[\"facebook\"]'", "statement_altered"),
        ("UPDATE consent_item SET decision = 'refuse'", "statement_altered"),
        ('UPDATE withdrawal SET scope = \'{"kind": "name"}\'', "statement_altered"),
        ("DELETE FROM withdrawal", "statement_missing"),
        ("DELETE FROM consent_item", "statement_missing"),
        ("DELETE FROM audit_salt WHERE person_id = 'p1'", "statement_altered"),
        (
            (
                "INSERT INTO consent_item (consent_id, position, decision, channels, media, purposes)"
                " VALUES ('c1', 1, 'grant', '[\"x\"]', '[\"photo\"]', '[\"inform\"]')"
            ),
            "statement_altered",
        ),
        ("UPDATE evidence SET content = x'00'", "evidence_altered"),
        ("UPDATE evidence SET sha256 = replace(sha256, 'a', 'b')", "evidence_altered"),
        ("UPDATE evidence SET content = NULL", "statement_altered"),
        ("UPDATE consent SET subject_id = 'nobody', speaker_id = 'nobody'", "broken_reference"),
    ],
)
def test_a_change_behind_the_log_is_noticed(filled, sql, expected):
    filled.execute("PRAGMA foreign_keys = OFF")
    filled.execute(sql)
    assert expected in codes(filled)
    filled.close()
    with open_register(filled.directory, passphrase=PASSPHRASE) as again:
        assert expected in codes(again)


def test_progress_of_a_withdrawal_is_no_alteration(filled, steward):
    with filled.action(steward, "acknowledge") as action:
        action.update("withdrawal", "w1", {"acknowledged_at": AT, "completed_at": AT})
    assert verify(filled) == ()


def test_what_must_be_gone_and_is_not_is_named(filled, steward):
    with filled.action(steward, "x") as action:
        asset = action.insert("asset", {"id": "a1"})
        for face in ("x1", "x2"):
            action.insert("appearance", {"id": face, "asset_id": asset, "kind": "face"})
    code = "INSERT INTO face_code VALUES (?, 'a1', 'pool', 'model', zeroblob(512), '2026-03-01T11:20:00Z', NULL)"
    picture = "INSERT INTO thumbnail VALUES (?, x'00', '2026-03-01T11:20:00Z')"
    filled.codes.execute(code, ("x1",))
    filled.images.execute(picture, ("a1",))
    assert codes(filled) == []
    with filled.action(steward, "x") as action:
        action.insert("codes_to_delete", {"appearance_id": "x1", "since": AT})
    filled.codes.execute(code, ("never",))
    filled.images.execute(picture, ("never",))
    found = {problem.code: problem.params for problem in verify(filled)}
    assert found == {"codes_left_over": {"count": 2}, "images_left_over": {"count": 1}}


def test_every_statement_table_is_watched(filled):
    for table in STATEMENTS:
        assert filled.shape(table).key


def test_the_keys_are_verified_too(filled):
    (filled.directory / "keys.json").write_text("{}")
    assert codes(filled) == ["keys_damaged"]
    (filled.directory / "keys.json").unlink()
    assert codes(filled) == ["keys_file_missing"]
