"""Copies that outlive a machine: a backup in one file, and the recovery key that opens it anywhere."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from consent_db import archive, clock, keys, migrations
from consent_db.encrypted_file import REGISTER_FILE, EncryptedFile, driver_errors, folder_problem
from consent_db.errors import Problem, StoreProblem
from consent_db.restore import restore
from consent_db.verify import check_file, verify

if TYPE_CHECKING:
    from consent_db.connection import Register

__all__ = ["backup", "needs_recovery_key", "recovery_key", "restore", "verify", "write_recovery_key"]


def backup(register: Register, file: Path) -> tuple[Problem, ...]:
    """Write a consistent, encrypted copy of the register to one file, open the copy to prove it, and give warnings.

    Face codes and thumbnails are left out. Others may read and write meanwhile. The warning backup_needs_recovery_key
    says that only this machine could open the copy. Raises StoreProblem disk_full, not_a_backup (something else has
    that name), folder_missing, read_only_folder, cannot_read_or_write, damaged.
    """
    file = file.absolute()
    archive.require_free(file)
    try:
        with tempfile.TemporaryDirectory(prefix=".klarert-", dir=file.parent, ignore_cleanup_errors=True) as name:
            folder = Path(name)
            header = keys.read(register.directory)
            if header is None:
                raise StoreProblem("keys_file_missing", folder=str(register.directory))
            (folder / keys.KEYS_FILE).write_bytes(keys.plain(header))
            version = _copy(register, folder / REGISTER_FILE)
            archive.pack(
                file,
                {part: folder / part for part in (REGISTER_FILE, keys.KEYS_FILE)},
                register_id=header.register_id,
                made_at=clock.to_instant(clock.now_utc()),
                schema_version=version,
            )
    except OSError as error:
        raise folder_problem(error, file) from error
    return () if header.has(*keys.PORTABLE) else (Problem("backup_needs_recovery_key"),)


def needs_recovery_key(register: Register) -> bool:
    """Tell whether the register and its backups die with this machine (no passphrase and no recovery key yet)."""
    header = keys.read(register.directory)
    return header is not None and not header.has(*keys.PORTABLE)


def recovery_key(register: Register, *, officer: str = "officer") -> str:
    """Add a recovery key to the register and give it as text to print; it is shown once and stored nowhere."""
    with register.changing_keys() as header:
        changed, text = keys.with_recovery_key(header, register.unlocked.master, officer=officer)
        register.use_header(changed)
    return text


def write_recovery_key(register: Register, file: Path, *, officer: str = "officer") -> None:
    """Write a new recovery key to a new file that only this user can read; an existing file is never replaced.

    Raises StoreProblem file_exists, folder_missing, disk_full, read_only_folder. The slot is added only when the file
    is safely written.
    """
    if not file.parent.is_dir():
        raise StoreProblem("folder_missing", folder=str(file.parent))
    with register.changing_keys() as header:
        changed, text = keys.with_recovery_key(header, register.unlocked.master, officer=officer)
        try:
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as stream:
                stream.write(text + "\n")
                stream.flush()
                os.fsync(stream.fileno())
        except FileExistsError as error:
            raise StoreProblem("file_exists", file=str(file)) from error
        except OSError as error:
            raise folder_problem(error, file) from error
        register.use_header(changed)


def _copy(register: Register, target: Path) -> int:
    """Copy register.db with SQLite's backup in one read transaction, check the copy, and give its version."""
    with EncryptedFile(target, register.key) as copy, driver_errors(target):
        register.connection.backup(copy.connection, pages=-1)
    with EncryptedFile(target, register.key) as copy:
        for problem in check_file(copy):
            raise StoreProblem("damaged", file=str(register.path)) from problem
        copy.rows("PRAGMA journal_mode = DELETE")  # one file, without a journal beside it
        return migrations.version(copy)
