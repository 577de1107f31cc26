"""A register opens fast and encrypted, or says in one code why it does not, with nothing written."""

import hashlib
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from consent_db import connection, folders, keys
from consent_db.connection import default_directory, open_register, register_exists
from consent_db.encrypted_file import EncryptedFile
from consent_db.errors import StoreBug, StoreProblem

from .conftest import PASSPHRASE

ROOT = Path(__file__).parents[2]


def refused(code, function, *arguments, **named):
    with pytest.raises(StoreProblem) as caught:
        function(*arguments, **named)
    assert caught.value.code == code
    return caught.value


def tree(folder):
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def folder(register, steward):
    """A closed register with one person in it."""
    with register.action(steward, "person.add") as action:
        action.insert("person", {"id": "p1", "first_name": "Kjellfrid", "last_name": "Utenavn"})
    register.close()
    return register.directory


def test_nothing_readable_lies_on_the_disk(register, steward):
    with register.action(steward, "person.add") as action:
        action.insert("person", {"first_name": "Kjellfrid"})
    with register.codes.transaction():
        register.codes.execute("CREATE TABLE Kjellfrid (a)")
    register.images.rows("SELECT 1")
    written = [file.read_bytes() for file in register.directory.rglob("*") if file.is_file()]
    assert len(written) >= 6
    for content in written:
        assert b"Kjellfrid" not in content
        assert b"SQLite format 3" not in content


def test_the_three_files_have_keys_of_their_own(register):
    found = {register.key, register.codes.key, register.images.key, register.unlocked.master}
    assert len(found) == 4
    register.codes.close()
    with pytest.raises(StoreProblem):
        EncryptedFile(register.codes.path, register.key)


def test_settings_that_keep_a_consent_through_a_power_cut(register):
    assert register.value("PRAGMA journal_mode") == "wal"
    assert register.value("PRAGMA synchronous") == 2
    assert register.value("PRAGMA foreign_keys") == 1
    assert register.value("PRAGMA temp_store") == 2
    assert register.value("PRAGMA busy_timeout") == 10_000
    assert register.codes.value("PRAGMA secure_delete") == 1
    assert register.codes.value("PRAGMA synchronous") == 2
    assert register.images.value("PRAGMA synchronous") == 1


def test_a_second_opening_finds_what_the_first_wrote(folder):
    with open_register(folder, passphrase=PASSPHRASE) as again:
        assert again.rows("SELECT first_name FROM person") == [("Kjellfrid",)]
        assert again.row("SELECT 1 WHERE 0") is None
        assert again.dicts("SELECT id, version FROM person") == [{"id": "p1", "version": 1}]
        assert again.db["person"].get("p1")["last_name"] == "Utenavn"
        assert again.key_kind == "passphrase"
        assert again.warnings == ()


def test_opening_imports_neither_sqlite_utils_nor_keyring(folder):
    script = (
        "import sys; from pathlib import Path; from consent_db.connection import open_register\n"
        f"with open_register(Path({str(folder)!r}), passphrase={PASSPHRASE!r}) as r: r.rows('SELECT * FROM person')\n"
        "print([m for m in ('sqlite_utils', 'keyring', 'numpy', 'PySide6', 'platformdirs') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_a_folder_without_a_register_stays_empty(tmp_path):
    assert not register_exists(tmp_path)
    refused("no_register", open_register, tmp_path / "none")
    refused("no_register", open_register, tmp_path, passphrase="x")
    assert list(tmp_path.iterdir()) == []


def test_the_folder_comes_from_the_environment_or_the_system(monkeypatch, tmp_path):
    monkeypatch.setenv("KLARERT_REGISTER", str(tmp_path / "mine"))
    assert default_directory() == tmp_path / "mine"
    monkeypatch.delenv("KLARERT_REGISTER")
    assert default_directory().name == "Klarert"
    assert default_directory().is_absolute()


@pytest.mark.parametrize("wrong", ["feil", "", PASSPHRASE + " ", PASSPHRASE.upper()])
def test_a_wrong_passphrase_writes_nothing(folder, wrong):
    before = tree(folder)
    refused("wrong_passphrase", open_register, folder, passphrase=wrong)
    refused("wrong_passphrase", open_register, folder, passphrase=wrong, create=True)
    assert tree(folder) == before


def test_without_the_passphrase_it_is_asked_for(folder):
    refused("passphrase_needed", open_register, folder)


def test_a_register_without_passphrase_opens_by_a_key_file_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("KLARERT_CONFIG", str(tmp_path / "config"))
    with open_register(tmp_path / "r", create=True) as made:
        assert made.key_kind == "key_file"
        assert [warning.code for warning in made.warnings] == ["key_in_file"]
    with open_register(tmp_path / "r") as again:
        assert again.key_kind == "key_file"
    refused("wrong_passphrase", open_register, tmp_path / "r", passphrase="noe")
    shutil.rmtree(tmp_path / "config")
    assert refused("key_missing", open_register, tmp_path / "r").params == {"recovery": False}


@pytest.mark.parametrize("offset", [0, 5, 16, 100, 4000, 4095])
def test_a_flipped_bit_in_the_first_page_is_damage_not_a_wrong_key(folder, offset):
    file = folder / "register.db"
    content = bytearray(file.read_bytes())
    content[offset] ^= 1
    file.write_bytes(content)
    before = tree(folder)
    assert refused("damaged", open_register, folder, passphrase=PASSPHRASE).params["file"] == str(file)
    assert tree(folder) == before


@pytest.mark.parametrize("length", [1, 100, 4096, 8192, 12_000])
def test_a_truncated_register_is_damage(folder, length):
    file = folder / "register.db"
    file.write_bytes(file.read_bytes()[:length])
    refused("damaged", open_register, folder, passphrase=PASSPHRASE)


def test_an_emptied_register_is_damage_and_not_a_new_one(folder):
    (folder / "register.db").write_bytes(b"")
    refused("damaged", open_register, folder, passphrase=PASSPHRASE, create=True)
    assert (folder / "register.db").stat().st_size == 0


def test_a_vanished_register_file_is_not_replaced_by_an_empty_one(folder):
    (folder / "register.db").unlink()
    assert register_exists(folder)
    refused("register_file_missing", open_register, folder, passphrase=PASSPHRASE, create=True)
    assert not (folder / "register.db").exists()


def test_a_vanished_key_header_is_not_replaced_by_a_new_one(folder):
    (folder / "keys.json").unlink()
    assert register_exists(folder)
    refused("keys_file_missing", open_register, folder, passphrase=PASSPHRASE, create=True)
    assert not (folder / "keys.json").exists()


def test_a_set_up_cut_off_anywhere_is_finished_at_the_next_opening(tmp_path):
    made = keys.create(passphrase=PASSPHRASE, officer="anne", scrypt_n=2)
    for number, content in enumerate([None, b"", b"\0" * 100, os.urandom(4096)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        keys.write(folder, made.header)
        if content is not None:
            (folder / "register.db").write_bytes(content)
        refused("no_register", open_register, folder, passphrase=PASSPHRASE, read_only=True)
        with open_register(folder, passphrase=PASSPHRASE) as register:
            assert register.unlocked.header.complete
            assert register.rows("SELECT * FROM person") == []
        assert keys.read(folder).complete


def test_a_set_up_cut_off_after_its_commit_keeps_what_is_there(folder):
    keys.write(folder, replace(keys.read(folder), complete=False))
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.value("SELECT count(*) FROM person") == 1
        assert register.unlocked.header.complete


def test_a_register_of_a_newer_program_is_left_alone(folder):
    with open_register(folder, passphrase=PASSPHRASE) as register:
        register.execute("PRAGMA user_version = 99")
    before = tree(folder)
    problem = refused("newer_version", open_register, folder, passphrase=PASSPHRASE)
    assert problem.params["version"] == 99
    assert tree(folder) == before


def test_reading_only_writes_nothing(folder):
    with open_register(folder, passphrase=PASSPHRASE, read_only=True) as register:
        assert register.value("SELECT count(*) FROM person") == 1
        with pytest.raises(StoreBug):
            register.begin()
        with pytest.raises(StoreProblem):
            register.execute("DELETE FROM person")
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.value("SELECT count(*) FROM person") == 1


def test_a_folder_that_cannot_be_made_has_a_code(tmp_path):
    (tmp_path / "file").write_text("x")
    refused("cannot_read_or_write", open_register, tmp_path / "file" / "r", create=True, passphrase="x")


def test_a_network_folder_is_refused_before_anything_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "is_network", lambda folder: True)
    refused("network_folder", open_register, tmp_path / "r", create=True, passphrase="x")
    assert list(tmp_path.iterdir()) == []


def test_a_synchronised_folder_is_warned_about(empty_register_folder, tmp_path):
    folder = tmp_path / "OneDrive - Forbundet" / "register"
    shutil.copytree(empty_register_folder, folder)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        (warning,) = register.warnings
    assert warning.code == "synchronised_folder"
    assert warning.params["service"] == "OneDrive - Forbundet"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("/home/a/OneDrive/x", "OneDrive"),
        ("/home/a/Dropbox/x", "Dropbox"),
        ("/Users/a/Library/Mobile Documents/x", "Mobile Documents"),
        ("/home/a/Google Drive/x", "Google Drive"),
        ("/home/a/nextcloud", "nextcloud"),
        ("/home/a/Dropboxer/x", None),
        ("/home/a/bilder", None),
    ],
)
def test_synchronised_folders_by_name(name, expected):
    assert folders.synchronised_by(Path(name)) == expected


def test_a_synchronised_folder_by_its_variable(monkeypatch, tmp_path):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Sky"))
    (tmp_path / "Sky").mkdir()
    assert folders.synchronised_by(tmp_path / "Sky" / "register") == "Sky"
    assert folders.synchronised_by(tmp_path / "annet") is None


def test_the_innermost_mount_decides():
    linux = "rootfs / ext4 rw 0 0\nnas:/x /mnt/nas nfs4 rw 0 0\n/dev/b /mnt/nas/local\\040disk ext4 rw 0 0\nbroken\n"
    mounts = list(folders.linux_mounts(linux))
    assert folders.mount_type(Path("/mnt/nas/register"), mounts) == "nfs4"
    assert folders.mount_type(Path("/mnt/nas/local disk/register"), mounts) == "ext4"
    assert folders.mount_type(Path("/mnt/nasty"), mounts) == "ext4"
    mac = "/dev/disk3s1 on / (apfs, sealed, local)\n//anne@nas/felles on /Volumes/felles (smbfs, nodev, nosuid)\n"
    mounts = list(folders.mac_mounts(mac))
    assert folders.mount_type(Path("/Volumes/felles/register"), mounts) == "smbfs"
    assert folders.mount_type(Path("/Users/anne"), mounts) == "apfs"


def test_this_machine_s_own_disk_is_no_network(tmp_path):
    assert not folders.is_network(tmp_path / "not" / "there" / "yet")


def test_a_connection_belongs_to_its_thread_and_again_gives_another(register):
    seen = []

    def other():
        try:
            register.rows("SELECT 1")
        except StoreBug as error:
            seen.append(error)
        with register.again() as mine:
            seen.append(mine.value("SELECT count(*) FROM person"))

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    assert isinstance(seen[0], StoreBug)
    assert seen[1] == 0


def test_data_version_tells_of_writes_from_elsewhere_only(register, steward):
    start = register.data_version()
    with register.action(steward, "person.add") as action:
        action.insert("person", {"id": "p1"})
    assert register.data_version() == start
    with register.again() as other, other.action(steward, "person.add") as action:
        action.insert("person", {"id": "p2"})
    assert register.data_version() != start


def test_a_snapshot_sees_one_state(register, steward):
    with register.again() as other, register.snapshot():
        assert register.value("SELECT count(*) FROM person") == 0
        with other.action(steward, "person.add") as action:
            action.insert("person", {"id": "p1"})
        assert register.value("SELECT count(*) FROM person") == 0
    assert register.value("SELECT count(*) FROM person") == 1


@pytest.mark.parametrize("name", ["codes", "images"])
def test_a_broken_derived_file_is_made_anew(register, name):
    path = getattr(register, name).path
    getattr(register, name).close()
    register.close()
    path.write_bytes(os.urandom(8192))
    with open_register(register.directory, passphrase=PASSPHRASE) as again:
        assert getattr(again, name).value("SELECT count(*) FROM sqlite_master") > 0
        assert [warning.code for warning in again.warnings] == ["rebuilt_file"]


@pytest.mark.skipif(os.name == "nt", reason="there the folder says who may read")
def test_every_file_is_its_owners_alone(tmp_path):
    before = os.umask(0)
    try:
        (tmp_path / "shared").mkdir(mode=0o777)  # made by somebody else: the folder does not protect what is in it
        with open_register(tmp_path / "shared", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
            with register.codes.transaction(), register.images.transaction():
                register.codes.execute("DELETE FROM face_code")
                register.images.execute("DELETE FROM crop")
            modes = {file.name: oct(file.stat().st_mode & 0o777) for file in register.directory.iterdir()}
    finally:
        os.umask(before)
    names = [f"{name}.db{suffix}" for name in ("register", "codes", "images") for suffix in ("", "-wal", "-shm")]
    assert {name: modes[name] for name in names} == dict.fromkeys(names, "0o600")


def test_errors_of_the_driver_never_leave_as_such(register):
    with pytest.raises(StoreBug):
        register.rows("SELECT nothing FROM nowhere")
    with pytest.raises(StoreBug):
        register.rows("SELECT ?", (2**70,))
    refused("bad_text", register.rows, "SELECT ?", ("\udc80",))
    register.close()
    with pytest.raises(StoreBug):
        register.rows("SELECT 1")
    register.close()


def test_a_transaction_inside_a_transaction_is_a_bug(register):
    with register.codes.transaction(), pytest.raises(StoreBug):
        register.codes.begin()
    with register.transaction(), register.snapshot():
        assert register.connection.in_transaction


def test_two_programs_setting_up_one_register_share_its_key(tmp_path, monkeypatch):
    monkeypatch.setenv("KLARERT_CONFIG", str(tmp_path / "config"))
    script = (
        "import sys; from pathlib import Path; from consent_db.connection import open_register\n"
        "from consent_db.records import Actor\n"
        f"with open_register(Path({str(tmp_path / 'r')!r}), create=True) as r, r.action(Actor(), 'x') as a:\n"
        "    a.insert('person', {'first_name': 'x'})\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(child.communicate()[1], child.returncode) for child in running] == [(b"", 0)] * 3
    with open_register(tmp_path / "r") as register:
        assert register.value("SELECT count(*) FROM person") == 3
    assert len(list((tmp_path / "config").iterdir())) == 1


def test_a_file_moved_away_while_it_was_opened_is_noticed(folder, monkeypatch):
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.is_in_place()
        copy = folder / "copy"
        shutil.copy(folder / "register.db", copy)
        copy.replace(folder / "register.db")
        assert not register.is_in_place()
    monkeypatch.setattr(connection.Register, "is_in_place", lambda self: False)
    refused("locked_by_other", open_register, folder, passphrase=PASSPHRASE)
