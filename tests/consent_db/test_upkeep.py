"""What is put in order when a register opens."""

from consent_db import face_codes, images
from consent_db.connection import open_register
from consent_db.run_lock import RunLock
from tests.consent_db.pictures import ACTOR, code, picture, save


def leave_orphans(register):
    register.codes.execute(
        "INSERT INTO face_code VALUES (?, ?, ?, ?, ?, ?, NULL)",
        ("x0", "a0", "p0", "c1", code(1), "2026-11-20T10:00:00Z"),
    )
    images.save_unchecked(register, "a0", thumbnail_jpeg=b"orphan", crops={"x0": b"orphan"})


def count(register):
    return (
        register.codes.value("SELECT count(*) FROM face_code"),
        register.images.value("SELECT count(*) FROM thumbnail"),
        register.images.value("SELECT count(*) FROM crop"),
    )


def test_what_a_cut_off_search_left_is_gone_when_the_register_opens(register, passphrase):
    save(register, picture("a.jpg"))
    leave_orphans(register)
    with register.transaction():
        register.execute(
            "INSERT INTO run_lock (name, pid, host, started_at, heartbeat_at) VALUES ('index', 0, '', ?, ?)",
            ("2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"),
        )
    register.close()
    with open_register(register.directory, passphrase=passphrase) as again:
        assert count(again) == (0, 1, 0)
        assert again.warnings == register.warnings
        assert not RunLock(again).is_cut_off()


def test_a_running_search_is_not_disturbed(register, passphrase):
    with RunLock(register):
        leave_orphans(register)
        with open_register(register.directory, passphrase=passphrase) as other:
            assert count(other) == (1, 1, 1)


def test_opening_for_reading_changes_nothing(register, passphrase):
    leave_orphans(register)
    with register.action(ACTOR, "test") as action:
        face_codes.forget(register, action, ["x0"])
    register.close()
    with open_register(register.directory, passphrase=passphrase, read_only=True) as other:
        assert other.rows("SELECT appearance_id FROM codes_to_delete") == [("x0",)]
        assert count(other)[0] == 1
