"""Writes a file whole or not at all, readable for this user only: what is printed names people."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from consent_db.encrypted_file import folder_problem
from consent_db.ids import new_id

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(target: Path, content: bytes) -> None:
    """Put a file in its place in one step; one that is there is replaced only when the new one is complete.

    Raises StoreProblem disk_full, read_only_folder, folder_missing, cannot_read_or_write.
    """
    draft = target.with_name(f".{new_id()}.part")
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
