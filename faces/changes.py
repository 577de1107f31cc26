"""Compares a folder with what the register knows of it: unchanged, to look into, lost, refused. Opens no picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from consent_db import picture_files
from consent_db.errors import Problem
from consent_db.paths import stored_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from consent_db.connection import Register
    from consent_db.picture_files import KnownFile
    from faces.photo_files import FoundFile
    from faces.refill import Lack

PASSING: Final = frozenset(
    {"no_permission", "missing", "online_only", "out_of_memory", "not_readable", "file_changed", "not_a_file"}
)
"""Reasons that may be gone by the next search although the file is the same."""


@dataclass(slots=True)
class Todo:
    """One file to look into; with `lack` an unchanged picture of which only that is to be made anew."""

    found: FoundFile
    sha256: str | None = None
    is_raw_of_pair: bool = False
    lack: Lack | None = None
    known: KnownFile | None = None


@dataclass(slots=True)
class Changes:
    """What compare() found; `known`, `notes` and `lost` are by stored path."""

    known: dict[str, KnownFile]
    notes: dict[str, tuple[int, int, str, str]]
    """Size, mtime_ns, reason and engine version of what could not be searched before."""
    sizes: set[int]
    lost: dict[str, KnownFile] = field(default_factory=dict)
    stale_notes: set[str] = field(default_factory=set)
    unchanged: list[KnownFile] = field(default_factory=list)
    todo: list[Todo] = field(default_factory=list)
    raws: list[Todo] = field(default_factory=list)
    """Raw files beside a picture of the same name: to be looked into after it."""
    films: list[FoundFile] = field(default_factory=list)
    """Films of Live Photos."""
    refused: list[tuple[FoundFile, Problem]] = field(default_factory=list)
    failed_before: list[tuple[Path, Problem]] = field(default_factory=list)
    """Files that could not be searched, and are the same still."""
    has_new_paths: bool = False


def is_unchanged(found: FoundFile, known: KnownFile | None) -> bool:
    """Tell whether a file has the size and time it had when it was last searched or attached."""
    return known is not None and (known.size_bytes, known.mtime_ns) == (found.size_bytes, found.mtime_ns)


def compare(
    register: Register,
    root: Path,
    files: Iterable[FoundFile],
    *,
    known: dict[str, KnownFile],
    engine_version: str,
    lacks: dict[str, Lack],
) -> Changes:
    """Sort what lies below `root`, where `known` (by stored path) lay before.

    Unchanged is the same path, size and mtime, searched by this engine. What lies below a folder nobody may look into
    is not lost. Unchanged pictures in `lacks` (by asset id) are to be looked into again, in one of their files.
    """
    changes = Changes(
        known=known,
        notes=picture_files.known_unsearched(register, root),
        sizes=picture_files.known_sizes(register),
    )
    seen: set[str] = set()
    closed: list[str] = []
    left = dict(lacks)
    for found in files:
        stored = stored_path(found.path)
        seen.add(stored)
        if found.kind == "folder":
            closed.append(stored_path(found.path / "x")[:-1])
        _sort(changes, found, stored, engine_version=engine_version, lacks=left)
    gone = {
        path for path in (*changes.known, *changes.notes) if path not in seen and not path.startswith(tuple(closed))
    }
    changes.lost = {path: known for path, known in changes.known.items() if path in gone}
    changes.stale_notes = gone & set(changes.notes)
    return changes


def _sort(changes: Changes, found: FoundFile, stored: str, *, engine_version: str, lacks: dict[str, Lack]) -> None:
    known = changes.known.get(stored)
    is_same = is_unchanged(found, known)
    if found.reason is not None:
        if known is not None and is_same and found.reason in PASSING:
            changes.unchanged.append(known)
        else:
            changes.refused.append((found, Problem(found.reason, file=str(found.path))))
    elif found.kind == "video":
        changes.films.append(found)
    elif known is not None and is_same and (known.searched or known.part != "picture"):
        if known.part == "picture" and known.asset_id in lacks:
            lack = lacks.pop(known.asset_id)
            changes.todo.append(Todo(found, sha256=known.sha256, lack=lack, known=known))
        else:
            changes.unchanged.append(known)
    elif _failed_before(changes, found, stored, engine_version):
        changes.failed_before.append((found.path, Problem(changes.notes[stored][2], file=str(found.path))))
    else:
        changes.has_new_paths |= known is None
        is_raw_of_pair = found.kind == "raw" and found.partner is not None
        (changes.raws if is_raw_of_pair else changes.todo).append(Todo(found, is_raw_of_pair=is_raw_of_pair))


def _failed_before(changes: Changes, found: FoundFile, stored: str, engine_version: str) -> bool:
    note = changes.notes.get(stored)
    if note is None:
        return False
    size_bytes, mtime_ns, reason, searched_by = note
    is_same = (size_bytes, mtime_ns, searched_by) == (found.size_bytes, found.mtime_ns, engine_version)
    return is_same and reason not in PASSING
