"""Flipped bits, full disks, killed programs and two writers at once: each has a code, and nothing committed is lost."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from consent_db.backup import backup, verify
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor

from .conftest import PASSPHRASE

ROOT = Path(__file__).parents[2]
PAGE = 4096

WRITER = """
import sys
from pathlib import Path
from consent_db.connection import open_register
from consent_db.records import Actor

with open_register(Path(sys.argv[1]), passphrase=sys.argv[2]) as register:
    number = 0
    while True:
        with register.action(Actor(), "person.add") as action:
            person = action.insert("person", {"first_name": f"{sys.argv[3]}{number}", "notes_private": "x" * 3000})
            action.statement("withdrawal", {
                "subject_id": person, "by_person_id": person, "by_role": "self", "how": "email",
                "received_at": "2026-02-01", "recorded_at": action.at, "scope": {"kind": "all"}})
        print(number, flush=True)
        number += 1
        if number == int(sys.argv[4]):
            break
"""


def start_writer(folder, name, count=-1, **named):
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), PASSPHRASE, name, str(count)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **named,
    )


def fill(register, count):
    with register.action(Actor(), "person.add") as action:
        for number in range(count):
            person = action.insert("person", {"id": f"p{number}", "first_name": f"name {number}"})
            action.statement(
                "withdrawal",
                {
                    "id": f"w{number}",
                    "subject_id": person,
                    "by_person_id": person,
                    "by_role": "self",
                    "how": "email",
                    "received_at": "2026-02-01",
                    "recorded_at": action.at,
                    "scope": {"kind": "all"},
                },
            )


def state(register):
    return register.rows("SELECT id, subject_id FROM withdrawal ORDER BY id")


@pytest.fixture
def full_folder(register):
    fill(register, 40)
    register.close()
    return register.directory


def outcome(folder, good):
    """What opening, verifying and reading a register gives; anything but a code or the full truth is an error."""
    try:
        with open_register(folder, passphrase=PASSPHRASE) as register:
            problems = {problem.code for problem in verify(register)}
            assert problems or state(register) == good
            return problems
    except StoreProblem as problem:
        return {problem.code}


def test_a_flipped_bit_in_any_page_is_found(full_folder):
    with open_register(full_folder, passphrase=PASSPHRASE) as register:
        good = state(register)
    file = full_folder / "register.db"
    content = file.read_bytes()
    chance = random.Random(7)
    pages = len(content) // PAGE
    assert pages > 50
    for page in {0, 1, pages - 1, *chance.sample(range(pages), 25)}:
        changed = bytearray(content)
        changed[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        assert outcome(full_folder, good) == {"damaged"}, page
    file.write_bytes(content)
    assert outcome(full_folder, good) == set()


def test_a_register_cut_short_anywhere_is_found(full_folder):
    with open_register(full_folder, passphrase=PASSPHRASE) as register:
        good = state(register)
    file = full_folder / "register.db"
    content = file.read_bytes()
    chance = random.Random(8)
    for length in [len(content) - 1, len(content) - PAGE, *(chance.randrange(1, len(content)) for _ in range(12))]:
        file.write_bytes(content[:length])
        assert outcome(full_folder, good) == {"damaged"}, length


def test_two_pages_that_changed_places_are_found(full_folder):
    file = full_folder / "register.db"
    content = bytearray(file.read_bytes())
    content[5 * PAGE : 6 * PAGE], content[6 * PAGE : 7 * PAGE] = (
        content[6 * PAGE : 7 * PAGE],
        content[5 * PAGE : 6 * PAGE],
    )
    file.write_bytes(content)
    assert outcome(full_folder, None) == {"damaged"}


def test_damage_met_while_reading_has_its_code(full_folder):
    file = full_folder / "register.db"
    content = bytearray(file.read_bytes())
    for page in range(1, len(content) // PAGE):
        content[page * PAGE + 50] ^= 1
    file.write_bytes(content)
    with pytest.raises(StoreProblem) as caught, open_register(full_folder, passphrase=PASSPHRASE) as register:
        state(register)
    assert caught.value.code == "damaged"


def test_a_damaged_register_is_not_backed_up_as_if_it_were_whole(full_folder, tmp_path):
    file = full_folder / "register.db"
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    with pytest.raises(StoreProblem) as caught, open_register(full_folder, passphrase=PASSPHRASE) as register:
        backup(register, tmp_path / "b")
    assert caught.value.code == "damaged"
    assert not (tmp_path / "b").exists()


def test_killed_while_writing_every_answered_write_is_there(register):
    folder = register.directory
    register.close()
    chance = random.Random(9)
    answered = 0
    for round_number in range(6):
        writer = start_writer(folder, f"r{round_number}-")
        writer.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.15))
        writer.kill()
        # Not communicate(): it reads the pipe below what readline() has already taken in.
        lines = writer.stdout.read().split()
        writer.communicate()
        answered += 1 + len(lines)
        with open_register(folder, passphrase=PASSPHRASE) as again:
            found = again.value("SELECT count(*) FROM withdrawal")
            assert found >= answered
            assert found - answered <= round_number + 1  # committed, but killed before it could say so
            assert verify(again) == ()
    assert answered > 6


def test_two_writers_at_once_lose_nothing(register):
    folder = register.directory
    register.close()
    writers = [start_writer(folder, name, 40) for name in ("a", "b", "c")]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert (writer.returncode, errors) == (0, "")
    with open_register(folder, passphrase=PASSPHRASE) as again:
        assert again.value("SELECT count(*) FROM withdrawal") == 120
        assert again.value("SELECT count(DISTINCT seq) FROM action") == 120
        assert verify(again) == ()


def test_a_second_writer_is_told_who_holds_the_register(register, steward):
    with open_register(register.directory, passphrase=PASSPHRASE, busy_seconds=0.2) as other:
        with register.action(steward, "long") as action:
            action.insert("person", {"id": "p1"})
            begun = time.monotonic()
            with pytest.raises(StoreProblem) as caught, other.action(steward, "x"):
                raise AssertionError
            assert 0.15 < time.monotonic() - begun < 5
        assert caught.value.code == "locked_by_other"
        assert caught.value.params["pid"] == os.getpid()
        assert caught.value.params["host"]
        (register.directory / "writer.json").write_text("[]")
        with register.action(steward, "long"):
            (register.directory / "writer.json").write_text("[]")
            with pytest.raises(StoreProblem) as caught, other.action(steward, "x"):
                raise AssertionError
            assert caught.value.params["pid"] is None
        with other.action(steward, "x") as action:
            action.insert("person", {"id": "p2"})
    assert register.value("SELECT count(*) FROM person") == 2


def test_a_second_writer_waits_for_the_first(register, steward):
    writer = start_writer(register.directory, "x", 1)
    with register.action(steward, "long") as action:
        action.insert("person", {"id": "p1"})
        time.sleep(1.5)
        assert writer.poll() is None
    assert writer.communicate(timeout=30) == ("0\n", "")
    assert register.value("SELECT count(*) FROM person") == 2


def test_a_full_register_refuses_a_write_and_keeps_the_rest(register, steward):
    fill(register, 5)
    good = state(register)
    register.execute(f"PRAGMA max_page_count = {register.value('PRAGMA page_count') + 3}")
    assert fill_up(register).code == "disk_full"
    assert state(register) == good
    register.close()
    assert outcome(register.directory, good) == set()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of a program's files")
def test_a_full_disk_stops_a_writer_and_keeps_what_it_had_answered(full_folder):
    import resource

    limit = (full_folder / "register.db").stat().st_size + 200_000

    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    writer = start_writer(full_folder, "x", preexec_fn=limited)
    answered, errors = writer.communicate(timeout=60)
    assert writer.returncode == 1
    assert "StoreProblem: ('disk_full'" in errors
    with open_register(full_folder, passphrase=PASSPHRASE) as again:
        assert again.value("SELECT count(*) FROM withdrawal") == 40 + len(answered.split())
        assert verify(again) == ()
        fill_more = Actor()
        with again.action(fill_more, "x") as action:
            action.insert("person", {"id": "after"})


@pytest.fixture
def small_disk(tmp_path):
    """A file system of one megabyte, where this machine lets tests mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or mount is None or umount is None:
        pytest.skip("only root on Linux can mount a small file system")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("this machine does not let tests mount a file system")
    yield folder
    subprocess.run([umount, "-l", folder], check=True)


def test_a_small_disk_that_fills_up(small_disk, full_folder, tmp_path):
    folder = small_disk / "register"
    shutil.copytree(full_folder, folder)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert fill_up(register).code == "disk_full"
        count = register.value("SELECT count(*) FROM person WHERE id LIKE 'n%'")
    with open_register(folder, passphrase=PASSPHRASE) as register:
        assert register.value("SELECT count(*) FROM person") == 40 + count
        assert verify(register) == ()
        with pytest.raises(StoreProblem) as caught:
            backup(register, small_disk / "b")
        assert caught.value.code == "disk_full"
        assert backup(register, tmp_path / "b") == ()
    (small_disk / "filler").write_bytes(b"")
    fill_disk(small_disk / "filler")
    with pytest.raises(StoreProblem) as caught:
        open_register(small_disk / "new", create=True, passphrase=PASSPHRASE, scrypt_n=2)
    assert caught.value.code == "disk_full"
    (small_disk / "filler").unlink()
    shutil.rmtree(folder)
    open_register(small_disk / "new", create=True, passphrase=PASSPHRASE, scrypt_n=2).close()


def fill_up(register):
    """Write until the store says why it cannot."""
    for number in range(10_000):
        try:
            with register.action(Actor(), "x") as action:
                action.insert("person", {"notes_private": "x" * 20_000, "id": f"n{number}"})
        except StoreProblem as problem:
            return problem
    raise AssertionError


def fill_disk(file):
    with file.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"\0" * 1000) == 1000:
                pass
        except OSError:
            return


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can mount a folder for reading only")
def test_a_folder_that_cannot_be_written_has_its_code(small_disk, full_folder):
    folder = small_disk / "register"
    shutil.copytree(full_folder, folder)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for attempt in (
        lambda: open_register(folder, passphrase=PASSPHRASE),
        lambda: open_register(small_disk / "new", passphrase=PASSPHRASE, create=True, scrypt_n=2),
    ):
        with pytest.raises(StoreProblem) as caught:
            attempt().close()
        assert caught.value.code == "read_only_folder"
    with open_register(folder, passphrase=PASSPHRASE, read_only=True) as register:
        assert register.value("SELECT count(*) FROM withdrawal") == 40
