"""Backups that come by themselves: one a day into a folder of choice, of which seven days and four weeks are kept."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db import archive, keys
from consent_db.backup import backup
from consent_db.encrypted_file import folder_problem
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.connection import Register
    from consent_db.errors import Problem

DAYS: Final = 7
WEEKS: Final = 4

_NAME: Final = re.compile(r"klarert-(\d{4}-\d\d-\d\d)-([0-9a-z]{6})\.klarert", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """One backup of this register that lies in the folder."""

    day: date
    file: Path


def kept(register: Register, folder: Path) -> tuple[Kept, ...]:
    """The daily backups of this register in a folder, the latest first; what is not one is passed over.

    Told by their names: they are opened when they are restored. Raises StoreProblem `folder_missing`,
    `read_only_folder`, `cannot_read_or_write`.
    """
    if not folder.is_dir():
        raise StoreProblem("folder_missing", folder=str(folder))
    mark = _mark(register)
    found = []
    try:
        for file in folder.iterdir():
            match = _NAME.fullmatch(file.name)
            day = _day(match[1]) if match and match[2] == mark else None
            if day is not None:
                found.append(Kept(day, file))
    except OSError as error:
        raise folder_problem(error, folder) from error
    return tuple(sorted(found, reverse=True))


def take(register: Register, folder: Path, *, today: date) -> tuple[Problem, ...]:
    """Write today's backup, prove it by opening it, and only then delete the old ones that need not be kept.

    A second backup of a day replaces the first. Gives the warnings and raises the StoreProblems of backup.backup; what
    could not be deleted stays until the next time.
    """
    file = folder / f"klarert-{today.isoformat()}-{_mark(register)}.klarert"
    warnings = backup(register, file)
    for old in superfluous(kept(register, folder), written=file):
        if _is_ours(register, old.file):
            try:
                old.file.unlink(missing_ok=True)
            except OSError:
                break
    return warnings


def superfluous(found: Iterable[Kept], *, written: Path) -> tuple[Kept, ...]:
    """Which of the backups need not be kept: all but the last of each of the latest seven days and four weeks.

    Counted among the backups that are there, not back from today: a clock that jumped, or a summer without a meeting,
    deletes nothing. `written` is never among them.
    """
    newest = sorted(found, reverse=True)
    days: dict[date, Kept] = {}
    weeks: dict[tuple[int, int], Kept] = {}
    for one in newest:
        days.setdefault(one.day, one)
        weeks.setdefault(one.day.isocalendar()[:2], one)
    needed = {*list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]}
    return tuple(one for one in newest if one not in needed and one.file != written)


def is_due(register: Register, folder: Path, *, today: date) -> bool:
    """Whether today's backup is still to be made, or does not open with every passphrase and recovery key of now.

    Raises what kept raises.
    """
    made = next((one for one in kept(register, folder) if one.day == today), None)
    return made is None or not _opens_as_now(register, made.file)


def on_same_disk(register: Register, folder: Path) -> bool:
    """Whether a backup folder would be lost together with the register, as far as the system tells."""
    try:
        return folder.stat().st_dev == register.directory.stat().st_dev
    except OSError:
        return False


def _mark(register: Register) -> str:
    """Six letters that keep two registers apart that share a folder."""
    header = keys.read(register.directory)
    if header is None:
        raise StoreProblem("keys_file_missing", folder=str(register.directory))
    return re.sub(r"[^0-9a-z]", "", header.register_id.lower())[-6:].rjust(6, "0")


def _is_ours(register: Register, file: Path) -> bool:
    """Whether a file is a backup of this register, by what it says of itself; in doubt it is left alone."""
    header = keys.read(register.directory)
    try:
        manifest = archive.read(file, names=(), into=None)
    except StoreProblem:
        return False
    return header is not None and manifest.register_id == header.register_id


def _opens_as_now(register: Register, file: Path) -> bool:
    """Whether a backup has every portable key that the register has; what cannot be read is made anew."""
    header = keys.read(register.directory)
    wanted = {slot.id for slot in header.slots if slot.kind in keys.PORTABLE} if header is not None else set()
    try:
        with tempfile.TemporaryDirectory(prefix="klarert-", ignore_cleanup_errors=True) as name:
            archive.read(file, names=(keys.KEYS_FILE,), into=Path(name))
            held = keys.read(Path(name))
    except (StoreProblem, OSError):
        return False
    return held is not None and wanted <= {slot.id for slot in held.slots}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
