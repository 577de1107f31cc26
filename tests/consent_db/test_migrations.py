"""Every file reaches the declared shape in one step or stays as it was; an old register is backed up first."""

import re
from importlib import resources

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from consent_db import keys, migrations
from consent_db.audit import GUARDS
from consent_db.backup import restore, verify
from consent_db.connection import Register, open_register
from consent_db.errors import StoreBug, StoreProblem

from .conftest import PASSPHRASE

FILES = {"register": migrations.REGISTER, "codes": migrations.CODES, "images": migrations.IMAGES}

RELEASED = migrations.STEPS[migrations.REGISTER]


def shape(connection):
    return {
        name: re.sub(r"\s+", " ", sql or "")
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name")
        if not name.startswith(("sqlite_", "_sqlite_", "idx__sqlite_"))
    }


@pytest.mark.parametrize("name", FILES)
def test_a_fresh_file_has_exactly_the_declared_shape(register, name):
    file = register if name == "register" else getattr(register, name)
    declared = sqlcipher.connect(":memory:")
    for step in migrations.STEPS[FILES[name]]:
        declared.executescript(resources.files("consent_db").joinpath(f"schema/{step}.sql").read_text(encoding="utf-8"))
    assert shape(file.connection) == shape(declared)
    declared.close()
    assert migrations.version(file) == migrations.latest(FILES[name])
    applied = [row[0] for row in file.rows("SELECT name FROM _sqlite_migrations")]
    assert tuple(applied) == migrations.STEPS[FILES[name]]


def test_every_table_is_strict_and_every_reference_leads_somewhere(register):
    tables = [row[0] for row in register.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    own = [name for name in tables if not name.startswith(("sqlite_", "_sqlite_"))]
    assert len(own) > 35
    strict = {row[0] for row in register.rows("SELECT name FROM pragma_table_list WHERE strict")}
    assert set(own) <= strict
    for name in own:
        for target in {row[0] for row in register.rows('SELECT "table" FROM pragma_foreign_key_list(?)', (name,))}:
            assert target in own


def test_a_second_migration_does_nothing(register):
    assert not migrations.migrate(register, migrations.REGISTER)


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_a_newer_program_is_left_alone(register, name):
    file = register if name == "register" else getattr(register, name)
    file.execute(f"PRAGMA user_version = {migrations.latest(FILES[name]) + 1}")
    with pytest.raises(StoreProblem) as caught:
        migrations.migrate(file, FILES[name], before=pytest.fail)
    assert caught.value.code == "newer_version"
    assert migrations.version(file) == migrations.latest(FILES[name]) + 1


@pytest.fixture
def next_step(monkeypatch):
    """A made-up next step of register.db, as its SQL."""
    script = [""]
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, (*RELEASED, "next_test"))
    real = migrations._step

    def step(name):
        if name != "next_test":
            return real(name)

        def run(db):
            for statement in migrations.statements(script[0]):
                db.execute(statement)

        return run

    monkeypatch.setattr(migrations, "_step", step)
    return script


@pytest.fixture
def old_folder(register, steward):
    with register.action(steward, "person.add") as action:
        action.insert("person", {"id": "p1", "first_name": "Kari"})
        action.insert("channel", {"id": "c1", "kind": "web", "name": "Nett", "responsible_person_id": "p1"})
    register.close()
    return register.directory


def test_an_older_register_is_backed_up_and_brought_up_to_date(old_folder, next_step, tmp_path, monkeypatch):
    next_step[0] = (
        "-- a rebuilt table, as SQLite asks for it\n"
        "CREATE TABLE person_new (id TEXT PRIMARY KEY NOT NULL, first_name TEXT) STRICT;\n"
        "INSERT INTO person_new SELECT id, first_name FROM person;\nDROP TABLE person;\n"
        "ALTER TABLE person_new RENAME TO person;"
    )
    with open_register(old_folder, passphrase=PASSPHRASE) as register:
        assert migrations.version(register) == len(RELEASED) + 1
        assert register.rows("SELECT * FROM person") == [("p1", "Kari")]
        assert register.value("PRAGMA foreign_keys") == 1
    (backup,) = (old_folder / "backups").iterdir()
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED)
    restore(backup, tmp_path / "old", passphrase=PASSPHRASE)
    with open_register(tmp_path / "old", passphrase=PASSPHRASE) as register:
        assert migrations.version(register) == len(RELEASED)
        assert register.value("SELECT lang FROM person") == "nb"


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE extra (a) STRICT;",  # no type: refused by SQLite itself
        "CREATE TABLE extra (a TEXT) STRICT; DELETE FROM person;",  # leaves a channel without its person
    ],
)
def test_a_step_that_fails_leaves_the_old_register_as_it_was(old_folder, next_step, script, monkeypatch):
    next_step[0] = script
    with pytest.raises(StoreBug):
        open_register(old_folder, passphrase=PASSPHRASE)
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED)
    with open_register(old_folder, passphrase=PASSPHRASE) as register:
        assert register.value("SELECT count(*) FROM person") == 1
        assert register.rows("SELECT name FROM sqlite_master WHERE name = 'extra'") == []
        assert register.value("PRAGMA foreign_keys") == 1


def test_no_backup_no_migration(old_folder, next_step):
    next_step[0] = "CREATE TABLE extra (a TEXT) STRICT;"
    (old_folder / "backups").write_text("a file where the folder should be")
    with pytest.raises(StoreProblem) as caught:
        open_register(old_folder, passphrase=PASSPHRASE)
    assert caught.value.code == "cannot_read_or_write"
    unlocked = keys.unlock(keys.read(old_folder), passphrase=PASSPHRASE)
    with Register(old_folder, unlocked) as register:
        assert migrations.version(register) == len(RELEASED)


def test_reading_only_an_older_register_says_that_it_is_older(old_folder, next_step):
    next_step[0] = "CREATE TABLE extra (a TEXT) STRICT;"
    with pytest.raises(StoreProblem) as caught:
        open_register(old_folder, passphrase=PASSPHRASE, read_only=True)
    assert caught.value.code == "older_version"


def test_a_step_that_another_program_took_meanwhile_is_not_taken_twice(register, next_step):
    next_step[0] = "CREATE TABLE extra (a TEXT) STRICT;"

    def meanwhile(version):
        with register.again() as other:
            assert migrations.migrate(other, migrations.REGISTER)

    assert not migrations.migrate(register, migrations.REGISTER, before=meanwhile)
    assert migrations.version(register) == len(RELEASED) + 1


def test_scripts_are_split_at_whole_statements():
    script = "-- one; two\nCREATE TABLE a (b TEXT DEFAULT ';');\n\n-- after\nCREATE INDEX c ON a (b);\n-- end\n"
    assert [part.splitlines()[-1] for part in migrations.statements(script)] == [
        "CREATE TABLE a (b TEXT DEFAULT ';');",
        "CREATE INDEX c ON a (b);",
    ]
    with pytest.raises(StoreBug):
        migrations.statements("CREATE TABLE a (b TEXT)")


def test_a_register_of_the_first_version_gets_the_guards_of_its_log(tmp_path, monkeypatch, steward):
    folder = tmp_path / "first"
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED[:1])
    with open_register(folder, passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        with register.action(steward, "person.add") as action:
            action.insert("person", {"id": "p1"})
        logged = register.rows("SELECT * FROM audit")
        assert register.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'") == []
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.rows("SELECT * FROM audit") == logged
        assert {row[0] for row in register.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")} == GUARDS
        assert verify(register) == ()


def test_a_register_of_the_second_version_gets_places_for_forms_and_keeps_all_else(tmp_path, monkeypatch, steward):
    folder = tmp_path / "second"
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED[:2])
    with open_register(folder, passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        with register.action(steward, "person.add") as action:
            action.insert("person", {"id": "p1"})
        logged = register.rows("SELECT * FROM audit")
        assert "token" not in register.shape("form_print").columns
    monkeypatch.setitem(migrations.STEPS, migrations.REGISTER, RELEASED)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.rows("SELECT * FROM audit") == logged
        assert register.rows("SELECT id FROM person") == [("p1",)]
        for table in ("form_version", "form_print", "returned_pile", "returned_page", "returned_image"):
            assert register.rows(f"SELECT count(*) FROM {table}") == [(0,)]
        assert {"token", "layout"} <= set(register.shape("form_print").columns)
        assert verify(register) == ()
    (backup,) = (folder / "backups").iterdir()
    restore(backup, folder, passphrase=PASSPHRASE)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert migrations.version(register) == migrations.latest(migrations.REGISTER)
        assert verify(register) == ()
