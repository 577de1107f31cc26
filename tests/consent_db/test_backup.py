"""A backup opens anywhere with a passphrase or recovery key, and putting it back forgets no withdrawal."""

import json
import os
import shutil
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest

from consent_db import actions, archive, keys, people, restore
from consent_db.backup import backup, needs_recovery_key, recovery_key, verify, write_recovery_key
from consent_db.connection import RESTORE_PLAN, open_register
from consent_db.errors import StoreProblem
from consent_db.records import Person
from consent_db.versions import versions

from .conftest import PASSPHRASE

AT = datetime(2026, 3, 1, 11, 20, tzinfo=UTC)
SCAN = os.urandom(300_000)


def refused(code, function, *arguments, **named):
    with pytest.raises(StoreProblem) as caught:
        function(*arguments, **named)
    assert caught.value.code == code
    return caught.value


def codes(problems):
    return {problem.code for problem in problems}


def grant(action, consent_id, person):
    action.statement(
        "consent",
        {
            "id": consent_id,
            "subject_id": person,
            "speaker_id": person,
            "role": "self",
            "method": "paper",
            "signed_at": date(2026, 1, 10),
            "recorded_at": AT,
        },
    )


def withdraw(action, withdrawal_id, person):
    action.statement(
        "withdrawal",
        {
            "id": withdrawal_id,
            "subject_id": person,
            "by_person_id": person,
            "by_role": "self",
            "how": "email",
            "received_at": date(2026, 2, 1),
            "recorded_at": AT,
            "scope": {"kind": "all"},
        },
    )


@pytest.fixture
def filled(register, steward):
    import hashlib

    with register.action(steward, "consent.record") as action:
        action.insert("person", {"id": "p1", "first_name": "Kari"})
        action.statement("evidence", {"id": "e1", "sha256": hashlib.sha256(SCAN).hexdigest(), "content": SCAN})
        grant(action, "c1", "p1")
        action.statement("consent_evidence", {"consent_id": "c1", "evidence_id": "e1"})
    return register


@pytest.fixture
def saved(filled, tmp_path):
    """The path of a backup of the filled register."""
    assert backup(filled, tmp_path / "b.klarert") == ()
    return tmp_path / "b.klarert"


@pytest.mark.skipif(os.name == "nt", reason="there the folder says who may read")
def test_what_is_put_back_is_its_owners_alone(saved, tmp_path):
    before = os.umask(0)
    try:
        restore.restore(saved, tmp_path / "elsewhere", passphrase=PASSPHRASE)
    finally:
        os.umask(before)
    modes = {name: (tmp_path / "elsewhere" / name).stat().st_mode & 0o777 for name in ("register.db", "keys.json")}
    assert modes == {"register.db": 0o600, "keys.json": 0o600}


def test_a_backup_opens_on_another_machine_and_is_complete(saved, tmp_path, filled):
    assert restore.restore(saved, tmp_path / "elsewhere", passphrase=PASSPHRASE) == ()
    with open_register(tmp_path / "elsewhere", passphrase=PASSPHRASE) as other:
        assert verify(other) == ()
        assert other.value("SELECT content FROM evidence") == SCAN
        assert other.register_id == filled.register_id
        assert actions.history(other) == actions.history(filled)
    assert sorted(file.name for file in (tmp_path / "elsewhere").glob("re*")) == ["register.db", "restore.lock"]


def test_a_backup_holds_no_codes_no_pictures_and_nothing_readable(filled, saved):
    with zipfile.ZipFile(saved) as zipped:
        assert sorted(zipped.namelist()) == ["keys.json", "manifest.json", "register.db"]
        assert zipped.read("register.db")[:6] != b"SQLite"
    assert b"Kari" not in saved.read_bytes()
    assert [file.name for file in saved.parent.iterdir() if file.is_file()] == ["b.klarert"]


def test_a_backup_while_others_read_and_write(filled, tmp_path, steward):
    with filled.again() as other, other.action(steward, "x") as action:
        action.insert("person", {"id": "p2"})
        backup(filled, tmp_path / "b.klarert")
    restore.restore(tmp_path / "b.klarert", tmp_path / "r", passphrase=PASSPHRASE)
    with open_register(tmp_path / "r", passphrase=PASSPHRASE) as found:
        assert found.rows("SELECT id FROM person") == [("p1",)]


def test_a_newer_backup_replaces_an_older_one_but_nothing_else(filled, saved, tmp_path):
    before = saved.read_bytes()
    backup(filled, saved)
    assert saved.read_bytes() != before
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"a picture")
    for target in (picture, filled.path):
        refused("not_a_backup", backup, filled, target)
    assert picture.read_bytes() == b"a picture"
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as zipped:
        zipped.writestr("a", "b")
    refused("not_a_backup", backup, filled, tmp_path / "other.zip")
    refused("folder_missing", backup, filled, tmp_path / "no" / "b")


def test_a_full_disk_leaves_the_old_backup(filled, saved, monkeypatch):
    before = saved.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "_add", full)
    refused("disk_full", backup, filled, saved)
    assert saved.read_bytes() == before
    assert [file.name for file in saved.parent.iterdir() if file.is_file()] == ["b.klarert"]


@pytest.fixture
def without_passphrase(tmp_path, monkeypatch):
    monkeypatch.setenv("KLARERT_CONFIG", str(tmp_path / "config"))
    with open_register(tmp_path / "mine", create=True) as register:
        yield register


def test_a_backup_that_dies_with_this_machine_is_warned_about(without_passphrase, tmp_path, monkeypatch):
    assert codes(backup(without_passphrase, tmp_path / "b")) == {"backup_needs_recovery_key"}
    assert needs_recovery_key(without_passphrase)
    write_recovery_key(without_passphrase, tmp_path / "paper.txt")
    assert not needs_recovery_key(without_passphrase)
    refused("file_exists", write_recovery_key, without_passphrase, tmp_path / "paper.txt")
    refused("folder_missing", write_recovery_key, without_passphrase, tmp_path / "no" / "paper.txt")
    assert len(keys.read(without_passphrase.directory).slots) == 2
    assert backup(without_passphrase, tmp_path / "b") == ()
    if os.name != "nt":
        assert (tmp_path / "paper.txt").stat().st_mode & 0o077 == 0

    monkeypatch.setenv("KLARERT_CONFIG", str(tmp_path / "another machine"))
    refused("key_missing", restore.restore, tmp_path / "b", tmp_path / "there")
    assert not list((tmp_path / "there").glob("re*"))
    paper = (tmp_path / "paper.txt").read_text()
    assert codes(restore.restore(tmp_path / "b", tmp_path / "there", recovery_key=paper)) == {"key_in_file"}
    with open_register(tmp_path / "there") as found:
        assert found.key_kind == "key_file"
    shutil.rmtree(tmp_path / "another machine")
    with open_register(tmp_path / "there", recovery_key=paper) as found:
        assert found.key_kind == "recovery"


def test_a_recovery_key_with_a_passphrase_makes_it_the_new_one(filled, tmp_path):
    paper = recovery_key(filled)
    backup(filled, tmp_path / "b")
    for secret, passphrase in (("new", "en ny setning"), ("known", PASSPHRASE)):
        restore.restore(tmp_path / "b", tmp_path / secret, recovery_key=paper, passphrase=passphrase, scrypt_n=2)
        open_register(tmp_path / secret, passphrase=passphrase).close()


def test_a_wrong_secret_changes_nothing(filled, saved):
    filled.close()
    before = sorted((str(file), file.read_bytes()) for file in filled.directory.iterdir())
    refused("wrong_passphrase", restore.restore, saved, filled.directory, passphrase="feil")
    refused("recovery_key_mistyped", restore.restore, saved, filled.directory, recovery_key="feil")
    assert sorted((str(file), file.read_bytes()) for file in filled.directory.iterdir()) == before


def test_restoring_forgets_no_statement_and_no_erasure(filled, saved, steward):
    with filled.action(steward, "later") as action:
        withdraw(action, "w1", "p1")
        action.insert("person", {"id": "p2", "first_name": "Ola"})
        action.insert("person", {"id": "p3", "merged_into_id": "p2", "merged_at": AT})
        action.update("person", "p1", {"protected": True, "first_name": "Karin"})
        action.statement("evidence", {"id": "e2", "sha256": "0" * 64})
        grant(action, "c2", "p3")
        action.statement("consent_evidence", {"consent_id": "c2", "evidence_id": "e2"})
        action.statement("policy", {"version": 1, "decided_at": AT, "keys": {"four_eyes": True}})
        action.insert("channel", {"id": "web", "kind": "web", "name": "Nett"})
        action.insert("asset", {"id": "a1"})
        action.insert("publication", {"id": "u1", "asset_id": "a1", "channel_id": "web"})
        action.insert("takedown_task", {"id": "t1", "cause": "revocation", "action": "delete", "withdrawal_id": "w1"})
        action.insert("setting", {"key": "only_here", "value": "1"})
    filled.codes.execute("CREATE TABLE here (a)")
    filled.close()
    warnings = restore.restore(saved, filled.directory, passphrase=PASSPHRASE, actor=steward)
    assert codes(warnings) == {"carried_over", "replaced_register_kept"}
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert verify(found) == ()
        assert found.rows("SELECT id FROM withdrawal") == [("w1",)]
        assert found.rows("SELECT id FROM consent ORDER BY id") == [("c1",), ("c2",)]
        assert found.rows("SELECT id, protected, merged_into_id FROM person ORDER BY id") == [
            *[("p1", 1, None), ("p2", 0, None), ("p3", 0, "p2")]
        ]
        assert found.value("SELECT first_name FROM person WHERE id = 'p1'") == "Kari"
        assert found.value("SELECT keys FROM policy") == '{"four_eyes":true}'
        assert found.value("SELECT channel_id FROM publication") == "web"
        assert found.value("SELECT withdrawal_id FROM takedown_task") == "w1"
        assert found.rows("SELECT * FROM setting") == []
        assert found.value("SELECT actor FROM audit ORDER BY seq DESC") == "anne/data_steward"
        assert found.rows("SELECT name FROM sqlite_master WHERE name = 'here'") == []
        assert found.codes.rows("SELECT name FROM sqlite_master WHERE name = 'here'") == []
        refused(
            "changed_meanwhile" if actions.history(found)[-1].undoable else "nothing_to_undo",
            actions.undo,
            found,
            steward,
        )
    (aside,) = filled.directory.glob("replaced-*")
    assert sorted(file.name for file in aside.iterdir()) == ["keys.json", "register.db"]
    with open_register(aside, passphrase=PASSPHRASE) as old:
        assert old.value("SELECT first_name FROM person WHERE id = 'p1'") == "Karin"


def test_an_erasure_is_repeated_and_stays_after_a_second_restore(filled, saved, steward):
    with filled.action(steward, "later") as action:
        action.insert(
            "exception_grant",
            {"id": "x", "asset_id": action.insert("asset", {}), "type": "NEWS_INTEREST", "granted_at": AT},
        )
    backup(filled, saved)
    with filled.action(steward, "erase") as action:
        action.delete("exception_grant", "x")
        rows = {"consent_evidence": [("c1", "e1")], "evidence": ["e1"], "consent": ["c1"], "person": ["p1"]}
        action.erase("erased", "p1", rows)
    filled.close()
    for _ in range(2):
        restore.restore(saved, filled.directory, passphrase=PASSPHRASE)
        with open_register(filled.directory, passphrase=PASSPHRASE) as found:
            for table in ("person", "consent", "evidence", "consent_evidence", "exception_grant"):
                assert found.rows(f"SELECT * FROM {table}") == [], table
            assert found.rows("SELECT entity_id FROM tombstone") == [("p1",)]
            assert verify(found) == ()


def test_a_register_in_use_is_not_replaced(filled, saved):
    with open_register(filled.directory, passphrase=PASSPHRASE) as user:
        filled.close()
        problem = refused("register_in_use", restore.restore, saved, user.directory, passphrase=PASSPHRASE)
        assert problem.params["pid"] == os.getpid()
        assert user.value("SELECT count(*) FROM consent") == 1
        assert not list(user.directory.glob("restoring-*"))
    restore.restore(saved, filled.directory, passphrase=PASSPHRASE)


@pytest.mark.parametrize("broken", ["register.db", "keys.json", "no register.db", "no keys.json"])
def test_a_register_that_cannot_be_read_is_replaced_with_a_warning(filled, saved, broken):
    filled.close()
    file = filled.directory / broken.removeprefix("no ")
    file.write_bytes(b"\0" * 4096)
    if broken.startswith("no "):
        file.unlink()
    warnings = restore.restore(saved, filled.directory, passphrase=PASSPHRASE)
    assert codes(warnings) == {"replaced_register_unreadable", "replaced_register_kept"}
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert verify(found) == ()
        assert found.value("SELECT count(*) FROM consent") == 1


def test_another_register_is_kept_aside_whole(saved, make_register, tmp_path):
    other = tmp_path / "other"
    open_register(other, passphrase="noe annet", create=True, scrypt_n=2).close()
    warnings = restore.restore(saved, other, passphrase=PASSPHRASE)
    assert codes(warnings) == {"replaced_other_register", "replaced_register_kept"}
    (aside,) = other.glob("replaced-*")
    open_register(aside, passphrase="noe annet").close()


@pytest.mark.parametrize("step", range(14))
def test_a_power_cut_at_any_step_leaves_the_old_register_or_the_new_one(filled, saved, steward, step, monkeypatch):
    with filled.action(steward, "later") as action:
        withdraw(action, "w1", "p1")
        action.insert("setting", {"key": "old", "value": "1"})
    filled.close()

    class PowerCutError(BaseException):
        pass

    left = [step]

    def counted(real):
        def run(*arguments, **named):
            if left[0] == 0:
                raise PowerCutError
            left[0] -= 1
            return real(*arguments, **named)

        return run

    with monkeypatch.context() as cut:
        for name in ("replace", "unlink", "mkdir"):
            cut.setattr(f"pathlib.Path.{name}", counted(getattr(type(saved), name)))
        cut.setattr(archive, "remove_folder", lambda folder: None)
        with suppress(PowerCutError):
            restore.restore(saved, filled.directory, passphrase=PASSPHRASE)
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert verify(found) == ()
        assert found.rows("SELECT id FROM withdrawal") == [("w1",)]
        restored = found.rows("SELECT * FROM setting") == []
        assert restored == bool(list(filled.directory.glob("replaced-*/register.db")))
    assert not (filled.directory / RESTORE_PLAN).exists()


def forge(saved, target, **members):
    with zipfile.ZipFile(saved) as zipped:
        content = {name: zipped.read(name) for name in zipped.namelist()}
    content |= {name.replace("_", "."): value for name, value in members.items()}
    with zipfile.ZipFile(target, "w", members.get("compression", zipfile.ZIP_STORED)) as zipped:
        for name, value in content.items():
            if isinstance(value, bytes):
                zipped.writestr(name, value)
    return target


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"register_db": b""}, "backup_damaged"),
        ({"register_db": b"x" * 4096}, "backup_damaged"),
        ({"keys_json": b"{}"}, "backup_damaged"),
        ({"manifest_json": b"{}"}, "backup_damaged"),
        ({"manifest_json": b"[1]"}, "backup_damaged"),
        ({"manifest_json": b"\xff"}, "backup_damaged"),
        ({"manifest_json": b" " * 200_000}, "backup_damaged"),
        ({"manifest_json": b'{"format": "klarert-backup/2"}'}, "newer_version"),
        ({"manifest_json": None}, "backup_damaged"),
        ({"register_db": None}, "backup_damaged"),
        ({"compression": zipfile.ZIP_DEFLATED}, "backup_damaged"),
    ],
)
def test_a_forged_backup_is_refused_and_nothing_changes(saved, tmp_path, filled, members, expected):
    forged = forge(saved, tmp_path / "forged", **members)
    filled.close()
    refused(expected, restore.restore, forged, filled.directory, passphrase=PASSPHRASE)
    assert not list(filled.directory.glob("restoring-*"))
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert found.value("SELECT count(*) FROM consent") == 1


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04" + b"\0" * 100])
def test_what_is_no_backup_is_refused(tmp_path, content):
    (tmp_path / "b").write_bytes(content)
    refused("not_a_backup", restore.restore, tmp_path / "b", tmp_path / "r", passphrase=PASSPHRASE)
    refused("missing_file", restore.restore, tmp_path / "none", tmp_path / "r", passphrase=PASSPHRASE)


def test_every_flipped_byte_of_a_backup_is_noticed(saved, tmp_path):
    content = saved.read_bytes()
    for at in range(0, len(content), len(content) // 40):
        changed = bytearray(content)
        changed[at] ^= 0x10
        (tmp_path / "changed").write_bytes(changed)
        with pytest.raises(StoreProblem) as caught:
            restore.restore(tmp_path / "changed", tmp_path / "r", passphrase=PASSPHRASE)
        assert caught.value.code in {"backup_damaged", "not_a_backup"}


def test_a_backup_of_an_altered_register_is_not_put_back(filled, tmp_path):
    filled.execute("UPDATE consent SET valid_until = '2099-01-01'")
    backup(filled, tmp_path / "b")
    refused("backup_damaged", restore.restore, tmp_path / "b", tmp_path / "r", passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "plan",
    [
        b"{",
        b"[]",
        b'{"staging": "../../home", "aside": "replaced-1"}',
        b'{"staging": "restoring-1", "aside": "/etc"}',
        json.dumps({"staging": "restoring-1/..", "aside": "replaced-1"}).encode(),
    ],
)
def test_a_forged_plan_moves_nothing(filled, plan):
    filled.close()
    (filled.directory / RESTORE_PLAN).write_bytes(plan)
    refused("cannot_read_or_write", open_register, filled.directory, passphrase=PASSPHRASE)
    (filled.directory / RESTORE_PLAN).unlink()
    open_register(filled.directory, passphrase=PASSPHRASE).close()


def looked_at(action, asset_id, check="confirmed_complete", **more):
    action.insert("asset", {"id": asset_id, "people_check": check, "checked_by": "anne", "checked_at": AT, **more})


def seen(action, face, asset_id, **more):
    action.insert("appearance", {"id": face, "asset_id": asset_id, "box": [1, 2, 30, 40], **more})


def test_restoring_keeps_everybody_in_view_who_was_framed_named_or_ignored_otherwise_since(filled, steward, tmp_path):
    with filled.action(steward, "before") as action:
        action.insert("person", {"id": "p2"})
        for asset_id in ("a1", "a2", "a3"):
            looked_at(action, asset_id)
        for face in ("same", "renamed", "unnamed", "badge"):
            seen(action, face, "a1", person_id="p1", state="confirmed")
        seen(action, "ignored", "a1", ignore_reason="not_recognisable")
        seen(action, "still ignored", "a1", ignore_reason="statue_or_picture")
    backup(filled, tmp_path / "b")
    with filled.action(steward, "since") as action:
        action.insert("person", {"id": "p3"})
        action.update("appearance", "renamed", {"person_id": "p3"})
        action.update("appearance", "unnamed", {"person_id": None, "state": "rejected"})
        action.insert("rejected_match", {"appearance_id": "unnamed", "person_id": "p1"})
        action.update("appearance", "badge", {"marker": "no_photo"})
        action.update("appearance", "ignored", {"ignore_reason": None})
        seen(action, "framed", "a2", person_id="p2", state="confirmed")
        action.update("asset", "a3", {"people_check": "searched"})
        looked_at(action, "a4")
        seen(action, "elsewhere", "a4")
    filled.close()
    restore.restore(tmp_path / "b", filled.directory, passphrase=PASSPHRASE, actor=steward)
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert verify(found) == ()
        columns = "id, person_id, state, suggested_alternatives, ignore_reason, marker"
        assert {row[0]: row[1:] for row in found.rows(f"SELECT {columns} FROM appearance")} == {
            "same": ("p1", "confirmed", "[]", None, "none"),
            "renamed": ("p1", "suggested", '["p3"]', None, "none"),
            "unnamed": ("p1", "suggested", "[]", None, "none"),
            "badge": ("p1", "confirmed", "[]", None, "no_photo"),
            "ignored": (None, "unassigned", "[]", None, "none"),
            "still ignored": (None, "unassigned", "[]", "statue_or_picture", "none"),
            "framed": ("p2", "confirmed", "[]", None, "none"),
        }
        assert found.rows("SELECT appearance_id, person_id FROM rejected_match") == [("unnamed", "p1")]
        assert found.rows("SELECT id, people_check, checked_by FROM asset ORDER BY id") == [
            *[("a1", "confirmed_complete", "anne"), ("a2", "confirmed_complete", "anne"), ("a3", "searched", "")]
        ]


def test_restoring_lifts_no_bar_that_was_set_since(filled, steward, tmp_path):
    with filled.action(steward, "before") as action:
        action.insert("event", {"id": "e1", "title": "Kurs"})
        action.insert("event", {"id": "e2", "title": "Møte"})
        action.insert("channel", {"id": "web", "kind": "web", "name": "Nett", "audience": "internal"})
        action.insert("channel", {"id": "fb", "kind": "facebook", "name": "Facebook"})
        looked_at(action, "a1", event_id="e1")
        looked_at(action, "a2", event_id="e1")
        action.insert("rights_request", {"id": "r1", "person_id": "p1", "type": "object", "received_at": "2026-02-01"})
        action.update("rights_request", "r1", {"state": "done"})
    backup(filled, tmp_path / "b")
    with filled.action(steward, "since") as action:
        action.update("event", "e1", {"internal_only": True, "reveals": "health", "type": "course"})
        action.update("channel", "web", {"owner": "private", "audience": "open", "auto_shares_to": ["fb"]})
        action.update("asset", "a1", {"event_id": "e2"})
        action.update("asset", "a2", {"derived_from": "a1"})
        action.update("person", "p1", {"kind": "child", "birth_date": "2016-05-04", "lookalike_group_id": "twins"})
        action.update("rights_request", "r1", {"state": "open"})
    filled.close()
    for _ in range(2):
        restore.restore(tmp_path / "b", filled.directory, passphrase=PASSPHRASE, actor=steward)
        with open_register(filled.directory, passphrase=PASSPHRASE) as found:
            assert found.rows("SELECT internal_only, reveals, type FROM event ORDER BY id") == [
                *[(1, "health", "course"), (0, "none", "other")]
            ]
            columns = "owner, audience, auto_shares_to"
            assert found.row(f"SELECT {columns} FROM channel WHERE id = 'web'") == ("private", "open", '["fb"]')
            assert found.rows("SELECT id, event_id, people_check, derived_from FROM asset ORDER BY id") == [
                *[("a1", "e1", "searched", None), ("a2", "e1", "confirmed_complete", "a1")]
            ]
            columns = "kind, birth_date, lookalike_group_id"
            assert found.row(f"SELECT {columns} FROM person WHERE id = 'p1'") == ("child", "2016-05-04", "twins")
            assert found.value("SELECT state FROM rights_request") == "open"


def test_restoring_joins_nobody_again_who_was_found_to_be_two(filled, steward, tmp_path):
    for one in ("bo", "eva"):
        people.add(filled, Person(id=one, first_name=one), actor=steward)
    people.merge(filled, "p1", "bo", actor=steward)
    people.merge(filled, "p1", "eva", actor=steward)
    backup(filled, tmp_path / "b")
    actions.undo(filled, steward)
    actions.undo(filled, steward)
    actions.redo(filled, steward)
    since = filled.value("SELECT merged_at FROM person WHERE id = 'bo'")
    filled.close()
    restore.restore(tmp_path / "b", filled.directory, passphrase=PASSPHRASE, actor=steward)
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        sql = "SELECT id, merged_into_id, merged_at FROM person WHERE id <> 'p1' ORDER BY id"
        assert found.rows(sql) == [("bo", "p1", since), ("eva", None, None)]
        assert verify(found) == ()


def test_a_no_to_a_picture_that_is_newer_than_the_backup_holds_when_it_is_searched_again(filled, saved, steward):
    from .pictures import face, picture, save

    known = save(filled, picture("a.jpg", face()))
    edited = save(filled, picture("a.jpg", face(), pixels="edited"))
    with filled.action(steward, "later") as action:
        row = {"id": "w1", "subject_id": "p1", "by_person_id": "p1", "by_role": "self", "how": "email"}
        row |= {"received_at": date(2026, 2, 1), "recorded_at": AT}
        action.statement("withdrawal", row | {"scope": {"kind": "assets", "assets": [known.asset_id]}})
    filled.close()
    restore.restore(saved, filled.directory, passphrase=PASSPHRASE, actor=steward)
    with open_register(filled.directory, passphrase=PASSPHRASE) as found:
        assert verify(found) == ()
        assert save(found, picture("a.jpg", face())).asset_id == known.asset_id
        again = save(found, picture("renamed.jpg", face(), pixels="edited"))
        assert (again.asset_id, versions(found).of([known.asset_id])) == (
            edited.asset_id, {known.asset_id, edited.asset_id},
        )  # fmt: skip
        assert found.value("SELECT count(*) FROM appearance") == 2
