"""Slots open with their secret and nothing else, on this machine or any other."""

import json
import os
import stat
import sys
import threading
import time
import unicodedata
from dataclasses import replace

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from consent_db import key_slots, keys, local_keys
from consent_db.backup import needs_recovery_key, recovery_key
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.keys import KeyKind

from .conftest import PASSPHRASE


def refused(code, function, *arguments, **named):
    with pytest.raises(StoreProblem) as caught:
        function(*arguments, **named)
    assert caught.value.code == code


class KeyringInMemory(KeyringBackend):
    priority = 5

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        del self.held[service, username]


@pytest.fixture
def use_keyring(monkeypatch, tmp_path):
    """Sets the keyring of the system for one test."""
    monkeypatch.setenv("KLARERT_CONFIG", str(tmp_path / "config"))
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def header_with(**named):
    return keys.create(passphrase=PASSPHRASE, officer="anne", scrypt_n=2, **named)


def test_a_passphrase_opens_its_slot_however_its_letters_are_spelled():
    made = keys.create(passphrase="blåbærsyltetøy på brød é", officer="anne", scrypt_n=2)
    for form in ("NFC", "NFD"):
        spelled = unicodedata.normalize(form, "blåbærsyltetøy på brød é")
        assert keys.unlock(made.header, passphrase=spelled).master == made.master


@settings(max_examples=30, deadline=None)
@given(st.text(min_size=1), st.text())
def test_only_the_same_passphrase_opens(right, tried):
    made = keys.create(passphrase=right, officer="anne", scrypt_n=2)
    assert keys.unlock(keys.parse(keys.plain(made.header), source=""), passphrase=right).master == made.master
    if unicodedata.normalize("NFC", tried) != unicodedata.normalize("NFC", right):
        refused("wrong_passphrase", keys.unlock, made.header, passphrase=tried)


def test_an_empty_passphrase_is_no_passphrase():
    refused("passphrase_empty", keys.create, passphrase="", officer="anne")


def test_the_default_cost_is_at_least_a_tenth_of_a_second_of_work():
    assert keys.SCRYPT_N >= 2**15
    made = keys.create(passphrase=PASSPHRASE, officer="anne")
    assert made.header.slots[0].scrypt_n == keys.SCRYPT_N
    assert keys.unlock(made.header, passphrase=PASSPHRASE).master == made.master


def test_keys_of_different_files_differ():
    assert len({keys.derive(b"m" * 32, label) for label in ("register.db", "codes.db", "images.db")}) == 3
    assert all(len(keys.derive(b"m" * 32, label)) == 32 for label in ("a", "b"))


def test_a_recovery_key_opens_however_it_is_typed():
    made = header_with()
    header, text = keys.with_recovery_key(made.header, made.master, officer="anne")
    for typed in (
        text,
        text.lower(),
        text.replace("-", " "),
        f"\n {text}\r\n",
        text.replace("0", "o").replace("1", "l"),
    ):
        opened = keys.unlock(header, recovery_key=typed)
        assert (opened.master, opened.kind) == (made.master, KeyKind.RECOVERY)
    assert all(len(group) == 4 for group in text.split("-"))


def test_a_slip_of_the_pen_in_a_recovery_key_is_told_from_another_key():
    made = header_with()
    header, text = keys.with_recovery_key(made.header, made.master, officer="anne")
    slipped = ("3" if text[0] != "3" else "4") + text[1:]
    for wrong in (slipped, text[:-1], "", text + "A", "æøå", "\udc80"):
        refused("recovery_key_mistyped", keys.unlock, header, recovery_key=wrong)
    _, other = keys.with_recovery_key(made.header, made.master, officer="anne")
    refused("wrong_recovery_key", keys.unlock, header, recovery_key=other)


def test_a_slot_cannot_be_moved_to_another_register_or_pose_as_another():
    made = header_with()
    (slot,) = made.header.slots
    for forged in (
        replace(made.header, register_id="another"),
        replace(made.header, slots=(replace(slot, id="another"),)),
        replace(made.header, slots=(replace(slot, scrypt_n=4),)),
        replace(made.header, slots=(replace(slot, wrapped=slot.wrapped[:-1] + b"\0\0"),)),
        replace(made.header, slots=(replace(slot, wrapped=b""),)),
    ):
        refused("wrong_passphrase", keys.unlock, forged, passphrase=PASSPHRASE)


def test_the_last_key_that_works_elsewhere_stays():
    made = header_with()
    first = made.header.slots[0].id
    refused("last_key_slot", keys.without, made.header, first)
    refused("unknown_key_slot", keys.without, made.header, "none")
    both = keys.with_passphrase(made.header, made.master, passphrase="en annen", officer="ola", scrypt_n=2)
    left = keys.without(both, first)
    assert [slot.officer for slot in left.slots] == ["ola"]
    refused("last_key_slot", keys.without, left, left.slots[0].id)


def test_officers_come_and_go_without_new_encryption(register):
    before = register.path.read_bytes()[:16]
    slot = key_slots.add_passphrase(register, "olas setning", officer="ola", scrypt_n=2)
    key_slots.change_passphrase(register, PASSPHRASE, "annes nye setning", officer="anne", scrypt_n=2)
    refused("wrong_passphrase", key_slots.change_passphrase, register, PASSPHRASE, "x", scrypt_n=2)
    register.close()
    refused("wrong_passphrase", open_register, register.directory, passphrase=PASSPHRASE)
    with open_register(register.directory, passphrase="olas setning") as again:
        assert again.rows("SELECT * FROM person") == []
    with open_register(register.directory, passphrase="annes nye setning") as again:
        key_slots.remove_key(again, slot)
        refused("last_key_slot", key_slots.remove_key, again, again.unlocked.header.slots[0].id)
    refused("wrong_passphrase", open_register, register.directory, passphrase="olas setning")
    assert register.path.read_bytes()[:16] == before


def test_a_slot_added_by_another_program_is_kept(register):
    with register.again() as other:
        key_slots.add_passphrase(other, "fra et annet vindu", scrypt_n=2)
    text = recovery_key(register)
    register.close()
    for secret in ({"passphrase": "fra et annet vindu"}, {"recovery_key": text}, {"passphrase": PASSPHRASE}):
        open_register(register.directory, **secret).close()


def test_the_keyring_holds_the_key_where_there_is_one(use_keyring, tmp_path):
    held = KeyringInMemory()
    use_keyring(held)
    with open_register(tmp_path / "r", create=True) as made:
        assert (made.key_kind, made.warnings) == ("keyring", ())
        assert needs_recovery_key(made)
        assert len(held.held) == 1
    with open_register(tmp_path / "r") as again:
        assert again.key_kind == "keyring"
        key_slots.add_passphrase(again, PASSPHRASE, scrypt_n=2)
        assert not needs_recovery_key(again)
        key_slots.remove_key(again, again.unlocked.slot_id)
    assert held.held == {}
    assert not (tmp_path / "config").exists()
    refused("passphrase_needed", open_register, tmp_path / "r")


class Forgetful(KeyringInMemory):
    def get_password(self, service, username):
        return None


class Broken(KeyringInMemory):
    def set_password(self, service, username, password):
        raise SystemExit("a backend that ends the program")


class Hanging(KeyringInMemory):
    released = threading.Event()

    def set_password(self, service, username, password):
        self.released.wait(30)


class Useless(KeyringInMemory):
    priority = 0


@pytest.mark.parametrize("backend", [Forgetful, Broken, Useless, NoKeyring])
def test_a_keyring_that_keeps_nothing_counts_as_none(use_keyring, tmp_path, backend):
    use_keyring(backend())
    with open_register(tmp_path / "r", create=True) as made:
        assert made.key_kind == "key_file"
    with open_register(tmp_path / "r") as again:
        assert again.key_kind == "key_file"


def test_a_keyring_that_hangs_costs_seconds_not_the_register(use_keyring, tmp_path, monkeypatch):
    use_keyring(Hanging())
    monkeypatch.setattr(local_keys, "_PROBE_SECONDS", 0.2)
    monkeypatch.setattr(local_keys, "_has_display", lambda: False)
    begun = time.monotonic()
    with open_register(tmp_path / "r", create=True) as made:
        assert made.key_kind == "key_file"
    Hanging.released.set()
    assert time.monotonic() - begun < 5


def test_a_keyring_that_lost_the_secret_means_a_missing_key(use_keyring, tmp_path):
    use_keyring(KeyringInMemory())
    open_register(tmp_path / "r", create=True).close()
    use_keyring(KeyringInMemory())
    refused("key_missing", open_register, tmp_path / "r")


def test_without_a_session_bus_linux_is_not_even_asked(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    asked = []
    assert local_keys._in_time(lambda: asked.append(1), 1.0) is None
    assert asked == []


@pytest.mark.skipif(os.name == "nt", reason="Windows closes the user's profile to others itself")
def test_a_key_file_is_for_its_user_alone_and_one_open_to_others_is_warned_about(use_keyring, tmp_path):
    use_keyring(NoKeyring())
    open_register(tmp_path / "r", create=True).close()
    (file,) = (tmp_path / "config").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700
    file.chmod(0o644)
    with open_register(tmp_path / "r") as register:
        assert [warning.code for warning in register.warnings] == ["key_in_file", "key_file_open_to_others"]


def test_a_key_file_with_other_content_opens_nothing(use_keyring, tmp_path):
    use_keyring(NoKeyring())
    open_register(tmp_path / "r", create=True).close()
    (file,) = (tmp_path / "config").iterdir()
    file.write_bytes(b"")
    refused("key_missing", open_register, tmp_path / "r")


def test_a_forged_slot_id_reads_no_file_elsewhere():
    refused("keys_damaged", local_keys.key_file, "../../etc/passwd")


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.clear(),
        lambda d: d.update(format="something/1"),
        lambda d: d.update(slots=[]),
        lambda d: d.update(slots={"a": 1}),
        lambda d: d.update(complete="yes"),
        lambda d: d.update(register_id=5),
        lambda d: d["slots"][0].update(kind="magic"),
        lambda d: d["slots"][0].update(salt="zz"),
        lambda d: d["slots"][0].update(nonce="00"),
        lambda d: d["slots"][0].update(wrapped=None),
        lambda d: d["slots"][0].update(kdf={"name": "scrypt", "n": 2**40, "r": 8, "p": 1}),
        lambda d: d["slots"][0].update(kdf={"name": "scrypt", "n": 2**14, "r": 2**20, "p": 1}),
        lambda d: d["slots"][0].update(kdf={"name": "scrypt", "n": 3, "r": 8, "p": 1}),
        lambda d: d["slots"][0].update(kdf={"name": "scrypt", "n": True, "r": 8, "p": 1}),
        lambda d: d["slots"][0].update(kdf={"name": "md5"}),
        lambda d: d["slots"][0].update(kdf=None),
    ],
)
def test_a_changed_header_is_damage(change):
    document = json.loads(keys.plain(header_with().header))
    change(document)
    refused("keys_damaged", keys.parse, json.dumps(document).encode(), source="keys.json")


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"[]", b"null", b"{", b"[" * 100_000, b" " * 1_100_000, b"5"])
def test_a_header_that_is_none_is_damage(text):
    refused("keys_damaged", keys.parse, text, source="keys.json")


def test_a_header_of_a_newer_program_is_said_to_be_newer():
    refused("newer_version", keys.parse, b'{"format": "klarert-keys/2"}', source="keys.json")


def test_writing_the_header_leaves_the_old_one_or_the_new_one(tmp_path, monkeypatch):
    made = header_with()
    assert keys.write(tmp_path, made.header, must_be_new=True)
    assert not keys.write(tmp_path, header_with().header, must_be_new=True)
    before = (tmp_path / "keys.json").read_bytes()

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    refused("disk_full", keys.write, tmp_path, replace(made.header, complete=True))
    assert (tmp_path / "keys.json").read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


def test_no_secret_is_shown_when_an_unlocked_header_is_printed():
    made = header_with()
    assert made.master.hex() not in repr(made)
    assert repr(made.master) not in repr(made)
