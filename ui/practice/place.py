"""Where the practice register lies: a folder of its own, which is made, opened and removed here and nowhere else."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db import keys
from consent_db.connection import open_register
from consent_db.encrypted_file import folder_problem
from consent_db.errors import StoreProblem
from ui.practice import branch
from ui.practice.branch import Calendar

if TYPE_CHECKING:
    from consent_db.connection import Register

PICTURES_FOLDER: Final = "pictures"

_MARK_FILE: Final = "practice.json"
_STANDS: Final = frozenset({"locked_by_other", "disk_full", "read_only_folder", "network_folder", "newer_version"})
"""What making it anew would not help, or would take from another window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The note that makes a folder a practice folder: no other is ever removed."""

    register_id: str = ""
    today: str = ""
    """The day the story was told from, once the branch is complete."""
    lang: str = "nb"
    told: bool = False
    """Whether the pictures are found and all that happened with them is recorded."""


@dataclass(frozen=True, slots=True)
class Practice:
    """The open practice register, the days of its story, and whether the story is still to be told."""

    register: Register
    days: Calendar
    mark: Mark


def practice_folder() -> Path:
    """Give the folder (KLARERT_PRACTICE, else beside the user's own register, never inside it)."""
    given = os.environ.get("KLARERT_PRACTICE")
    if given:
        return Path(given).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("Klarert-practice", appauthor=False))


def open_practice(folder: Path, lang: str) -> Practice:
    """Open the practice register as it was left, or make it; what cannot be opened any more is made anew.

    Raises StoreProblem `practice_folder_taken` for a folder that holds anything else, and those of open_register.
    """
    mark = _mark(folder)
    if mark is not None and mark.today:
        try:
            return Practice(open_register(folder), Calendar(date.fromisoformat(mark.today)), mark)
        except StoreProblem as problem:
            if problem.code in _STANDS:
                raise
        except ValueError:
            pass  # the note was written by a hand, or half
    remove(folder)
    return _make(folder, lang)


def note_told(folder: Path) -> None:
    """Note that the story is told: from now on the register belongs to whoever practises."""
    mark = _mark(folder)
    if mark is not None:
        _write(folder, replace(mark, told=True))


def remove(folder: Path) -> None:
    """Remove the practice register with its pictures and its key; a folder that is none raises and stays as it is.

    Raises StoreProblem `practice_folder_taken`, `read_only_folder`, `cannot_read_or_write`.
    """
    if _mark(folder) is None:
        return
    header = keys.read(folder)
    gone = folder.with_name(f"{folder.name}.gone")
    try:
        shutil.rmtree(gone, ignore_errors=True)
        folder.rename(gone)  # all of it or nothing: a file that somebody holds open keeps the whole
    except OSError as error:
        raise folder_problem(error, folder / _MARK_FILE) from error
    shutil.rmtree(gone, ignore_errors=True)
    for slot in header.slots if header is not None else ():
        keys.forget_secret(slot)


def _make(folder: Path, lang: str) -> Practice:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise folder_problem(error, folder / _MARK_FILE) from error
    mark = Mark(lang=lang)
    _write(folder, mark)  # first: what is cut off from here on is known as practice
    register = open_register(folder, create=True)
    try:
        mark = replace(mark, register_id=register.register_id)
        _write(folder, mark)
        days = branch.set_up(register, lang)
        mark = replace(mark, today=days.today.isoformat())
        _write(folder, mark)
    except BaseException:
        register.close()
        raise
    return Practice(register, days, mark)


def _mark(folder: Path) -> Mark | None:
    """The note of a practice folder, None where there is nothing at all; raises `practice_folder_taken` otherwise."""
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return None
        read = json.loads((folder / _MARK_FILE).read_text(encoding="utf-8"))
        mark = Mark(**{key: value for key, value in read.items() if key in Mark.__slots__})
        header = keys.read(folder)
    except (OSError, ValueError, AttributeError, TypeError, StoreProblem) as error:
        raise StoreProblem("practice_folder_taken", folder=str(folder)) from error
    is_other = header is not None and mark.register_id != header.register_id
    if folder.is_symlink() or (is_other and (mark.register_id or header is None or header.complete)):
        raise StoreProblem("practice_folder_taken", folder=str(folder))
    return mark


def _write(folder: Path, mark: Mark) -> None:
    file = folder / _MARK_FILE
    unfinished = file.with_suffix(".unfinished")
    try:
        unfinished.write_text(json.dumps(asdict(mark)), encoding="utf-8")
        unfinished.replace(file)
    except OSError as error:
        raise folder_problem(error, file) from error
