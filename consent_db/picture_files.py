"""Where pictures lie on this machine, what could not be searched, and which event and pool pictures belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.clock import now_utc, to_instant
from consent_db.face_codes import follow_pools
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.paths import stored_path
from consent_db.photos import BELOW, below
from consent_db.pools import move_assets
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.errors import Problem
    from consent_db.records import Actor
    from consent_db.scans import ScannedPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """A file whose content is known without looking into it."""

    path: Path
    size_bytes: int
    mtime_ns: int
    sha256: str
    part: str = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFile:
    """A file as it was when it was last searched or attached; `searched` by the engine that was asked about."""

    id: str
    asset_id: str
    size_bytes: int
    mtime_ns: int
    sha256: str
    part: str
    missing: bool
    searched: bool


def known_files(register: Register, folder: Path, engine_version: str) -> dict[str, KnownFile]:
    """Give every file known below a folder, by stored path."""
    rows = query(
        register,
        "SELECT f.path, f.id, f.asset_id, f.size_bytes, f.mtime_ns, f.sha256, f.part, f.missing_since IS NOT NULL,"
        " EXISTS (SELECT 1 FROM scan s WHERE s.asset_id = f.asset_id AND s.engine_version = ?)"
        f" FROM asset_file f WHERE {BELOW}",
        (engine_version, *below(folder)),
    )
    return {
        row[0]: KnownFile(
            id=row[1],
            asset_id=row[2],
            size_bytes=row[3],
            mtime_ns=row[4],
            sha256=row[5],
            part=row[6],
            missing=bool(row[7]),
            searched=bool(row[8]),
        )
        for row in rows
    }


def known_sizes(register: Register) -> set[int]:
    """Give the sizes of all known files: a new file of another size cannot be a copy of one."""
    return {row[0] for row in query(register, "SELECT DISTINCT size_bytes FROM asset_file WHERE part <> 'live_video'")}


def searched_asset(register: Register, sha256: str, engine_version: str) -> str | None:
    """Give the picture that has a file with these bytes and was searched by this engine."""
    rows = query(
        register,
        "SELECT f.asset_id FROM asset_file f WHERE f.sha256 = ? AND f.part = 'picture' AND EXISTS"
        " (SELECT 1 FROM scan s WHERE s.asset_id = f.asset_id AND s.engine_version = ?) LIMIT 1",
        (sha256, engine_version),
    )
    return rows[0][0] if rows else None


def paths_with(register: Register, sha256: str) -> list[str]:
    """Give the stored paths of the known files with these bytes."""
    return [row[0] for row in query(register, "SELECT path FROM asset_file WHERE sha256 = ?", (sha256,))]


def picture_hash(register: Register, asset_id: str) -> str | None:
    """Give the 64 bits (hex) by which pictures that look alike are told."""
    rows = query(register, "SELECT dhash FROM picture_hash WHERE asset_id = ?", (asset_id,))
    return rows[0][0] if rows else None


def still_lost(register: Register, lost: Mapping[str, KnownFile]) -> list[KnownFile]:
    """Give those of the lost files (by stored path) that were not recorded under a new name meanwhile."""
    by_id = {known.id: (path, known) for path, known in lost.items()}
    return [
        by_id[row[0]][1]
        for part in chunks(by_id)
        for row in query(register, f"SELECT id, path FROM asset_file WHERE id IN ({marks(part)})", part)
        if row[1] == by_id[row[0]][0]
    ]


def known_unsearched(register: Register, folder: Path) -> dict[str, tuple[int, int, str, str]]:
    """Give size, mtime_ns, reason and engine version of the files below a folder that could not be searched."""
    rows = query(
        register,
        f"SELECT path, size_bytes, mtime_ns, reason, engine_version FROM unsearched_file WHERE {BELOW}",
        below(folder),
    )
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}


def attach(
    register: Register,
    action: Action,
    picture: ScannedPicture | FileFacts,
    *,
    asset_id: str,
    gone: Collection[str] = (),
    at: datetime,
) -> str:
    """Record that a file holds a picture, inside an action; gives again, moved (an old name is gone) or copy."""
    path = stored_path(picture.path)
    values = {
        "asset_id": asset_id,
        "path": path,
        "folder": stored_path(picture.path.parent),
        "size_bytes": picture.size_bytes,
        "mtime_ns": picture.mtime_ns,
        "sha256": picture.sha256,
        "part": picture.part,
        "missing_since": None,
        "seen_at": to_instant(at),
    }
    action.bulk_delete("unsearched_file", _noted(register, path))
    rows = query(
        register,
        "SELECT id, path, missing_since FROM asset_file WHERE asset_id = ? AND part = ?",
        (asset_id, picture.part),
    )
    here = query(register, "SELECT id FROM asset_file WHERE path = ?", (path,))
    old = next((row for row in rows if row[1] != path and (row[1] in gone or row[2] is not None)), None)
    if here:
        action.bulk_update("asset_file", [here[0][0]], values)
        kind = "again"
    elif old is not None:
        action.bulk_update("asset_file", [old[0]], values)
        kind = "moved"
    else:
        action.bulk("asset_file", [values | {"id": new_id()}])
        kind = "copy" if rows else "again"
    _name_after_file(register, action, asset_id)
    return kind


def attach_known(
    register: Register,
    facts: FileFacts,
    *,
    asset_id: str,
    gone: Collection[str] = (),
    actor: Actor,
) -> str:
    """Record that a file with known bytes holds a known picture; gives again, moved or copy."""
    with register.action(actor, "file_attached", asset=asset_id) as action:
        return attach(register, action, facts, asset_id=asset_id, gone=gone, at=now_utc())


def join_event(register: Register, asset_ids: Collection[str], event_id: str, *, actor: Actor) -> int:
    """Put known pictures without an event into one, with their groups and codes; gives how many."""
    with register.action(actor, "event_assigned", undoable=False, event=event_id) as action:
        free = without_event(register, asset_ids)
        if free:
            action.tell(count=len(free))
            move_assets(register, action, free, event_id)
    follow_pools(register, free)
    return len(free)


def in_other_event(register: Register, asset_ids: Iterable[str], event_id: str) -> int:
    """Count the pictures that belong to another event."""
    return sum(
        query(
            register,
            f"SELECT count(*) FROM asset WHERE event_id <> ? AND id IN ({marks(part)})",
            [event_id, *part],
        )[0][0]
        for part in chunks(asset_ids)
    )


def without_event(register: Register, asset_ids: Iterable[str]) -> list[str]:
    """Give the pictures that belong to no event."""
    return [
        row[0]
        for part in chunks(asset_ids)
        for row in query(register, f"SELECT id FROM asset WHERE event_id IS NULL AND id IN ({marks(part)})", part)
    ]


def mark_missing(register: Register, files: Sequence[KnownFile], *, actor: Actor) -> None:
    """Record that files are not where they were; their pictures hide unless another file holds them."""
    with register.action(actor, "files_missing", count=len(files)) as action:
        lost = [one.id for one in files if not one.missing]
        action.bulk_update("asset_file", lost, {"missing_since": to_instant(now_utc())})


def mark_found(register: Register, files: Sequence[KnownFile], *, actor: Actor) -> None:
    """Record that files that were missing are back, unchanged."""
    with register.action(actor, "files_found", count=len(files)) as action:
        values = {"missing_since": None, "seen_at": to_instant(now_utc())}
        action.bulk_update("asset_file", [one.id for one in files], values)


def note_unsearched(
    register: Register,
    path: Path,
    problem: Problem,
    *,
    size_bytes: int,
    mtime_ns: int,
    engine_version: str,
    replaced: bool,
    actor: Actor,
) -> None:
    """Record that a file was seen but not searched, and why; `replaced`: what lay there before is known to be gone."""
    stored = stored_path(path)
    now = to_instant(now_utc())
    row = {
        "path": stored,
        "folder": stored_path(path.parent),
        "size_bytes": size_bytes,
        "mtime_ns": mtime_ns,
        "reason": problem.code,
        "params": dumps(_plain(problem.params)),
        "seen_at": now,
        "engine_version": engine_version,
    }
    with register.action(actor, "not_searched", reason=problem.code) as action:
        action.bulk("unsearched_file", [row], replace=True)
        if replaced:
            lost = query(register, "SELECT id FROM asset_file WHERE path = ? AND missing_since IS NULL", (stored,))
            action.bulk_update("asset_file", [row[0] for row in lost], {"missing_since": now})


def forget_unsearched(register: Register, stored_paths: Collection[str], *, actor: Actor) -> None:
    """Drop notes about files that are gone, or were searched since."""
    if stored_paths:
        with register.action(actor, "unsearched_gone", count=len(stored_paths)) as action:
            action.bulk_delete("unsearched_file", sorted(stored_paths))


def _name_after_file(register: Register, action: Action, asset_id: str) -> None:
    """Keep the picture's own file name and hash those of the file that is shown for it."""
    rows = query(
        register,
        "SELECT f.path, f.sha256, a.file, a.sha256 FROM asset_file f JOIN asset a ON a.id = f.asset_id"
        " WHERE f.asset_id = ? AND f.part = 'picture' AND f.missing_since IS NULL ORDER BY f.path LIMIT 1",
        (asset_id,),
    )
    if rows and rows[0][:2] != rows[0][2:]:
        action.bulk_update("asset", [asset_id], {"file": rows[0][0], "sha256": rows[0][1]})


def _noted(register: Register, path: str) -> list[str]:
    return [row[0] for row in query(register, "SELECT path FROM unsearched_file WHERE path = ?", (path,))]


def _plain(params: Mapping[str, object]) -> dict[str, object]:
    """Keep what JSON can hold; a path or exception in a parameter becomes its text, without lone surrogates."""
    return {
        key: value
        if isinstance(value, (int, float, bool)) or value is None
        else str(value).encode("utf-8", "replace").decode()
        for key, value in params.items()
    }
