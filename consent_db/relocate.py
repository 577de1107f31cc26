"""Pictures that lie elsewhere now, as on a new laptop: which folders are gone, what lies in the new place, the move."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db.clock import now_utc, to_instant
from consent_db.paths import local_path, stored_path
from consent_db.photos import BELOW, below
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

HASHED: Final = 24
"""So many of the files are read in full; if one differs, all are."""

_TRIED: Final = 40
_BLOCK: Final = 1 << 20
_COLUMNS: Final = "id, asset_id, path, size_bytes, mtime_ns, sha256"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneFolder:
    """A folder that is not there any more, and how many pictures the register knows in it and below."""

    folder: Path
    pictures: int


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A file as the register knows it, and where it was found now."""

    id: str
    asset_id: str
    old: Path
    size_bytes: int
    mtime_ns: int
    sha256: str
    new: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPlace:
    """What was found of a folder's files in another: those there, and how many are not there or are other files."""

    old: Path
    new: Path
    files: tuple[KnownPlace, ...]
    absent: int
    different: int


def gone_folders(register: Register) -> tuple[GoneFolder, ...]:
    """The folders whose pictures cannot be found, as few as tell them apart, the one with most pictures first.

    Looks at the disk: a drive that is not plugged in counts as gone until it is.
    """
    counts: dict[Path, int] = {}
    rows = query(register, "SELECT folder, count(DISTINCT asset_id) FROM asset_file GROUP BY folder")
    known: dict[Path, bool] = {}
    for stored, pictures in rows:
        folder = local_path(stored)
        if not _is_there(folder, known):
            counts[folder] = pictures
    by_root: dict[Path, list[Path]] = defaultdict(list)
    for folder in counts:
        by_root[_first_gone(folder, known)].append(folder)
    found = [
        GoneFolder(
            folder=Path(os.path.commonpath([str(one) for one in folders])),
            pictures=sum(counts[one] for one in folders),
        )
        for folders in by_root.values()
    ]
    return tuple(sorted(found, key=lambda one: (-one.pictures, str(one.folder))))


def look(register: Register, old: Path, new: Path) -> Generator[tuple[int, int], None, NewPlace]:
    """Look for the files known below `old` in `new`; yields (files looked at, all files).

    Forgives a folder chosen too high or too deep: the place in which most files lie is taken. A file counts as found
    when its size is the same; some are read in full, those with another time of change first, and if one of them is
    another file, all are read and only the same ones count.
    """
    known = _known(register, old)
    start, end = _best(known, old, new)
    found, absent, different = [], 0, 0
    for place, one in enumerate(known):
        try:
            target = end / one.old.relative_to(start)
        except ValueError:  # above the folder that was found
            absent += 1
            continue
        status = _status(target)
        if status is None:
            absent += 1
        elif status.st_size != one.size_bytes:
            different += 1
        else:
            found.append((_moved(one, target), status.st_mtime_ns))
        if place % 200 == 0:
            yield place, len(known)
    files = [one for one, _ in found]
    doubtful = [one for one, mtime_ns in found if mtime_ns != one.mtime_ns]
    for one in _spread(doubtful, HASHED) + _spread(files, max(0, HASHED - len(doubtful))):
        yield len(known), len(known)
        if not _is_same(one):
            files = []
            for place, (each, _) in enumerate(found):
                yield place, len(found)
                if _is_same(each):
                    files.append(each)
            different += len(found) - len(files)
            break
    return NewPlace(old=start, new=end, files=tuple(files), absent=absent, different=different)


def relocate(register: Register, place: NewPlace, *, actor: Actor) -> Changed:
    """Record in one action that the files that were found lie in their new place; what was not found stays as it is.

    A file that the register knows in the new place already stays as it is too. The time of change is kept as it was, so
    that the next search looks into every file that was written anew.
    """
    now = to_instant(now_utc())
    with register.action(actor, "pictures_relocated", undoable=False, count=len(place.files)) as action:
        current = dict(query(register, "SELECT id, path FROM asset_file"))
        taken = set(current.values())
        moved = [
            one
            for one in place.files
            if current.get(one.id) == stored_path(one.old) and stored_path(one.new) not in taken
        ]
        action.bulk_set(
            "asset_file",
            {
                one.id: {
                    "path": stored_path(one.new),
                    "folder": stored_path(one.new.parent),
                    "missing_since": None,
                    "seen_at": now,
                }
                for one in moved
            },
        )
        _name_after_files(register, action, moved)
        _move_pools(register, action, place)
        _move_notes(register, action, place)
    return action.changed


def _name_after_files(register: Register, action: Action, moved: Sequence[KnownPlace]) -> None:
    """Keep each picture's own file name that of the file it was named after."""
    targets = {stored_path(one.old): stored_path(one.new) for one in moved}
    renamed = {}
    for part in chunks(sorted({one.asset_id for one in moved})):
        for asset_id, file in query(register, f"SELECT id, file FROM asset WHERE id IN ({marks(part)})", part):
            if file in targets:
                renamed[asset_id] = {"file": targets[file]}
    action.bulk_set("asset", renamed)


def _move_pools(register: Register, action: Action, place: NewPlace) -> None:
    """Keep folders that were searched without an event one pool each, whose faces are grouped together."""
    known = dict(query(register, "SELECT folder, id FROM pool WHERE folder IS NOT NULL"))
    for stored, pool_id in known.items():
        target = _below(local_path(stored), place)
        if target is not None and _is_there(target, {}) and stored_path(target) not in known:
            action.update("pool", pool_id, {"folder": stored_path(target)})


def _move_notes(register: Register, action: Action, place: NewPlace) -> None:
    """Take along what is known of files that could not be searched."""
    rows = register.dicts(f"SELECT * FROM unsearched_file WHERE {BELOW}", list(below(place.old)))
    moved = []
    for row in rows:
        target = _below(local_path(row["path"]), place)
        if target is not None and _status(target) is not None:
            moved.append((row["path"], row | {"path": stored_path(target), "folder": stored_path(target.parent)}))
    action.bulk_delete("unsearched_file", [path for path, _ in moved])
    action.bulk("unsearched_file", [row for _, row in moved], replace=True)


def _known(register: Register, folder: Path) -> list[KnownPlace]:
    rows = query(register, f"SELECT {_COLUMNS} FROM asset_file WHERE {BELOW} ORDER BY path", below(folder))
    return [
        KnownPlace(
            id=row[0],
            asset_id=row[1],
            old=local_path(row[2]),
            size_bytes=row[3],
            mtime_ns=row[4],
            sha256=row[5],
            new=local_path(row[2]),
        )
        for row in rows
    ]


def _best(known: Sequence[KnownPlace], old: Path, new: Path) -> tuple[Path, Path]:
    """Which folder the chosen one stands for: `old` itself, one within it, or one that lies within the chosen one."""
    tried = _spread(known, _TRIED)
    inner = {folder for one in tried for folder in one.old.parents if folder != old and folder.is_relative_to(old)}
    parts = old.parts[1:]
    pairs = [
        (old, new),
        *((folder, new) for folder in sorted(inner, key=lambda one: (len(one.parts), str(one)))),
        *((old, new.joinpath(*parts[place:])) for place in reversed(range(len(parts)))),
    ]

    def hits(pair: tuple[Path, Path]) -> int:
        start, end = pair
        count = 0
        for one in tried:
            if one.old.is_relative_to(start):
                status = _status(end / one.old.relative_to(start))
                count += status is not None and status.st_size == one.size_bytes
        return count

    return max(pairs, key=hits)  # of equals the first: what was chosen is what is meant


def _below(path: Path, place: NewPlace) -> Path | None:
    return place.new / path.relative_to(place.old) if path.is_relative_to(place.old) else None


def _moved(one: KnownPlace, target: Path) -> KnownPlace:
    return KnownPlace(one.id, one.asset_id, one.old, one.size_bytes, one.mtime_ns, one.sha256, target)


def _spread(files: Sequence[KnownPlace], count: int) -> list[KnownPlace]:
    """So many of them, evenly from the first to the last."""
    if len(files) <= count or not count:
        return list(files[:count])
    return [files[place * len(files) // count] for place in range(count)]


def _is_same(one: KnownPlace) -> bool:
    digest = hashlib.sha256()
    try:
        with one.new.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        return False
    return digest.hexdigest() == one.sha256


def _status(path: Path) -> os.stat_result | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status if path.is_file() else None


def _is_there(folder: Path, known: dict[Path, bool]) -> bool:
    if folder not in known:
        try:
            known[folder] = folder.is_dir()
        except (OSError, ValueError):
            known[folder] = False
    return known[folder]


def _first_gone(folder: Path, known: dict[Path, bool]) -> Path:
    gone = folder
    for parent in folder.parents:
        if _is_there(parent, known):
            break
        gone = parent
    return gone


def found_pictures(files: Iterable[KnownPlace]) -> int:
    """How many pictures these files hold."""
    return len({one.asset_id for one in files})
