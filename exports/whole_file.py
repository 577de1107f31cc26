"""Writes a file whole or not at all, readable for this user only: what is printed names people."""

from __future__ import annotations

import contextlib
import os
import re
import time
from typing import TYPE_CHECKING, Final

from consent_db.encrypted_file import folder_problem
from consent_db.ids import new_id

if TYPE_CHECKING:
    from pathlib import Path

_DRAFT: Final = re.compile(r"\.klarert-[0-9A-Z]{26}\.part")
_ABANDONED_S: Final = 600.0
"""A draft that nobody has written to for so long belongs to a program that was killed: writing takes seconds."""


def write_whole(target: Path, content: bytes) -> None:
    """Put a file in its place in one step; one that is there is replaced only when the new one is complete.

    Drafts that a killed program left in the folder are deleted. Raises StoreProblem disk_full, read_only_folder,
    folder_missing, cannot_read_or_write.
    """
    _clear(target.parent)
    draft = target.with_name(f".klarert-{new_id()}.part")
    try:
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise folder_problem(error, target) from error


def _clear(folder: Path) -> None:
    """Delete the drafts of programs that were killed; what cannot be looked at or deleted stays."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for one in entries:
            if not _DRAFT.fullmatch(one.name):
                continue
            with contextlib.suppress(OSError):
                if one.is_file(follow_symlinks=False) and time.time() - one.stat().st_mtime > _ABANDONED_S:
                    (folder / one.name).unlink()
