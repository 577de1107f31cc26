"""Puts a backup back: proved first, then brought up to what must not be forgotten, then moved in place."""

from __future__ import annotations

import json
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as sqlcipher

from consent_db import archive, clock, folders, keys, migrations
from consent_db.connection import RESTORE_PLAN, Register, register_exists
from consent_db.encrypted_file import (
    CODES_FILE,
    IMAGES_FILE,
    REGISTER_FILE,
    driver_errors,
    folder_problem,
    is_busy,
    remove_file,
    sync_folder,
)
from consent_db.errors import Problem, StoreProblem
from consent_db.ids import new_id
from consent_db.records import Actor
from consent_db.replay import replay
from consent_db.verify import check_register_file

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOCK_FILE: Final = "restore.lock"
_LOCK_SECONDS: Final = 30.0
_KEY_GROUPS: Final = 5
"""A secret of more words or groups is taken for a recovery key when it opens nothing."""
_UNREADABLE: Final = frozenset({"damaged", "keys_damaged", "keys_file_missing", "register_file_missing"})


def restore(
    file: Path,
    directory: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    actor: Actor | None = None,
    scrypt_n: int = keys.SCRYPT_N,
) -> tuple[Problem, ...]:
    """Put a backup in the place of a register and give warnings; what it replaces is kept aside in the same folder.

    Before anything is replaced, every byte, page, reference and audit link of the backup is checked. Statements,
    publications and erasures that the replaced register knows and the backup does not are carried over, so that no
    withdrawal is forgotten. With a recovery key a `passphrase` becomes a new one; without, this machine gets a key of
    its own. A power cut leaves the old register or the new one, complete. Warnings: replaced_register_kept(folder),
    replaced_register_unreadable(folder), replaced_other_register(folder), carried_over(count), key_in_file. Raises
    StoreProblem missing_file, not_a_backup, backup_damaged, newer_version, network_folder, register_in_use,
    wrong_passphrase and the like, disk_full; then nothing has changed.
    """
    directory = directory.absolute()
    if folders.is_network(directory):
        raise StoreProblem("network_folder", folder=str(directory))
    finish(directory)
    stamp = f"{clock.now_utc():%Y%m%dT%H%M%SZ}-{new_id()[-4:]}"
    staging = directory / f"restoring-{stamp}"
    aside = directory / f"replaced-{stamp}"
    try:
        staging.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise folder_problem(error, directory) from error
    try:
        archive.read(file, names=(REGISTER_FILE, keys.KEYS_FILE), into=staging)
        unlocked, warnings = _unlock(staging, file, passphrase=passphrase, recovery_key=recovery_key, scrypt_n=scrypt_n)
        with _proved(staging, unlocked, file) as fresh, _replaced(directory, unlocked) as (old, found):
            warnings += found
            if old is not None:
                count = replay(old, fresh, actor or Actor())
                warnings += (Problem("carried_over", count=count),) if count else ()
            fresh.rows("PRAGMA journal_mode = DELETE")  # nothing of it stays in a journal
            fresh.close()
            if register_exists(directory):
                warnings += (Problem("replaced_register_kept", folder=str(aside)),)
            _write_plan(directory, staging, aside)
        finish(directory)
    finally:
        if not (directory / RESTORE_PLAN).exists():
            archive.remove_folder(staging)
    return warnings


def key_for(file: Path, secret: str = "") -> dict[str, str]:
    """Find what a secret is to a backup, as arguments of `restore`: a passphrase, a recovery key, or nothing needed.

    Without a secret the backup must open with a key of this machine. Raises StoreProblem missing_file, not_a_backup,
    backup_damaged, newer_version, wrong_passphrase, wrong_recovery_key, recovery_key_mistyped, passphrase_needed,
    key_missing. Only the keys are read; `restore` checks the rest.
    """
    with tempfile.TemporaryDirectory(prefix="klarert-") as name:
        archive.read(file, names=(keys.KEYS_FILE,), into=Path(name))
        header = keys.read(Path(name))
    if header is None or not header.complete:
        raise StoreProblem("backup_damaged", file=str(file))
    if not secret.strip():
        keys.unlock(header)
        return {}
    wrong: StoreProblem | None = None
    if header.has(keys.KeyKind.PASSPHRASE):
        try:
            keys.unlock(header, passphrase=secret)
        except StoreProblem as problem:
            wrong = problem
        else:
            return {"passphrase": secret}
    if header.has(keys.KeyKind.RECOVERY):
        try:
            keys.unlock(header, recovery_key=secret)
        except StoreProblem as problem:
            wrong = problem if wrong is None or len(secret.split()) > _KEY_GROUPS else wrong
        else:
            return {"recovery_key": secret}
    raise wrong or StoreProblem("key_missing", recovery=False)


def finish(directory: Path) -> None:
    """Carry out a restore that was decided and perhaps cut off; without one this does nothing; safe to repeat."""
    if not (directory / RESTORE_PLAN).exists():
        return
    with _only_one(directory):
        staging, aside = _read_plan(directory)
        if staging is None or aside is None:
            return
        try:
            _move(directory, staging, aside)
        except OSError as error:
            raise folder_problem(error, directory / RESTORE_PLAN) from error
        archive.remove_folder(staging)


def _move(directory: Path, staging: Path, aside: Path) -> None:
    for name in (REGISTER_FILE, keys.KEYS_FILE):
        if not (staging / name).exists():
            continue  # moved before the cut
        for suffix in ("", "-wal", "-shm", "-journal"):
            replaced = directory / (name + suffix)
            if replaced.exists():
                aside.mkdir(mode=0o700, exist_ok=True)
                replaced.replace(aside / replaced.name)
        (staging / name).replace(directory / name)
    # Face codes are never kept aside (rules.md 2.4), and pictures of them are made anew from the originals.
    remove_file(directory / CODES_FILE)
    remove_file(directory / IMAGES_FILE)
    sync_folder(directory)
    (directory / RESTORE_PLAN).unlink()
    sync_folder(directory)


def _unlock(
    staging: Path, file: Path, *, passphrase: str | None, recovery_key: str | None, scrypt_n: int
) -> tuple[keys.Unlocked, tuple[Problem, ...]]:
    header = keys.read(staging)
    if header is None or not header.complete:
        raise StoreProblem("backup_damaged", file=str(file))
    unlocked = keys.unlock(header, passphrase=passphrase, recovery_key=recovery_key)
    if recovery_key is None:
        return unlocked, unlocked.warnings
    warnings: tuple[Problem, ...] = ()
    with suppress(StoreProblem):
        keys.unlock(header, passphrase=passphrase)
        return unlocked, ()
    if passphrase is not None:
        header = keys.with_passphrase(
            header, unlocked.master, passphrase=passphrase, officer="officer", scrypt_n=scrypt_n
        )
    else:
        header, _, warnings = keys.with_this_machine(header, unlocked.master, officer="officer")
    keys.write(staging, header)
    return replace(unlocked, header=header), warnings


@contextmanager
def _proved(staging: Path, unlocked: keys.Unlocked, file: Path) -> Iterator[Register]:
    """Open the unpacked backup, bring it up to date and check everything in it."""
    try:
        fresh = Register(staging, unlocked)
    except StoreProblem as problem:
        if problem.code == "damaged":
            raise StoreProblem("backup_damaged", file=str(file)) from problem
        raise
    with fresh:
        if not migrations.require_known(fresh, migrations.REGISTER):
            raise StoreProblem("backup_damaged", file=str(file))
        migrations.migrate(fresh, migrations.REGISTER)
        for found in check_register_file(fresh):
            raise StoreProblem("backup_damaged", file=str(file)) from found
        yield fresh


@contextmanager
def _replaced(directory: Path, unlocked: keys.Unlocked) -> Iterator[tuple[Register | None, tuple[Problem, ...]]]:
    """Open the register that is to be replaced, locked against everybody else; None where it cannot be read."""
    if not register_exists(directory):
        yield None, ()
        return
    old, warning = _open_replaced(directory, unlocked)
    if old is None:
        yield None, (warning,) if warning is not None else ()
        return
    with old:
        try:
            with driver_errors(old.path):
                # Leaving the WAL succeeds only when nobody else has the file open.
                old.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
                old.connection.execute("BEGIN EXCLUSIVE")
        except StoreProblem as problem:
            if is_busy(problem.__cause__):
                raise StoreProblem("register_in_use", **old.holder()) from problem
            raise
        yield old, ()


def _open_replaced(directory: Path, unlocked: keys.Unlocked) -> tuple[Register | None, Problem | None]:
    unreadable = Problem("replaced_register_unreadable", folder=str(directory))
    try:
        header = keys.read(directory)
        if header is None:
            return None, unreadable
        if header.register_id != unlocked.header.register_id:
            return None, Problem("replaced_other_register", folder=str(directory))
        if not header.complete:
            return None, None
        old = Register(directory, replace(unlocked, header=header))
    except StoreProblem as problem:
        if problem.code in _UNREADABLE or not (directory / REGISTER_FILE).exists():
            return None, unreadable
        raise
    try:
        migrations.require_known(old, migrations.REGISTER)
    except BaseException:
        old.close()
        raise
    return old, None


def _write_plan(directory: Path, staging: Path, aside: Path) -> None:
    draft = staging / RESTORE_PLAN
    try:
        sync_folder(staging)
        draft.write_text(json.dumps({"staging": staging.name, "aside": aside.name}), encoding="utf-8")
        draft.replace(directory / RESTORE_PLAN)
        sync_folder(directory)
    except OSError as error:
        raise folder_problem(error, directory / RESTORE_PLAN) from error


def _read_plan(directory: Path) -> tuple[Path | None, Path | None]:
    plan = directory / RESTORE_PLAN
    try:
        document = json.loads(plan.read_bytes())
        names = [str(document["staging"]), str(document["aside"])]
    except FileNotFoundError:  # another program carried it out meanwhile
        return None, None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreProblem("cannot_read_or_write", file=str(plan)) from error
    for name, start in zip(names, ("restoring-", "replaced-"), strict=True):
        if not name.startswith(start) or not name.replace("-", "").isalnum():
            raise StoreProblem("cannot_read_or_write", file=str(plan))
    return directory / names[0], directory / names[1]


@contextmanager
def _only_one(directory: Path) -> Iterator[None]:
    """Keep other programs out; SQLite's lock on an empty file works on every system and ends with the process."""
    path = directory / _LOCK_FILE
    with driver_errors(path):
        lock = sqlcipher.connect(str(path), isolation_level=None, timeout=_LOCK_SECONDS)
        try:
            lock.execute("BEGIN EXCLUSIVE")
            yield
        finally:
            lock.close()
