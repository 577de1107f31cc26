"""Saves printed pages as a PDF, and beside it what programs read of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from exports.receipt_record import SCHEMA
from exports.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from exports.forms.bundle import Ready


def save(ready: Ready, target: Path) -> tuple[Path, ...]:
    """Write the PDF, and its record as JSON under the same name; gives the files.

    Whoever replaces a PDF replaces the record beside it; any other file of that name stays, and the record gets a
    number. Raises what `write_whole` raises.
    """
    replaces = target.exists()
    write_whole(target, ready.pdf)
    if not ready.record:
        return (target,)
    record = target.with_suffix(".json")
    if not (replaces and _is_record(record)):
        number = 2
        while record.exists():
            record = target.with_name(f"{target.stem} ({number}).json")
            number += 1
    write_whole(record, ready.record)
    return target, record


def _is_record(file: Path) -> bool:
    try:
        return bool(json.loads(file.read_bytes())["schema_version"] == SCHEMA)
    except (OSError, ValueError, KeyError, TypeError):
        return False
