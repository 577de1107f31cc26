"""Pools: the faces of one event, or of one folder searched without an event, are grouped with no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.clock import now_utc, to_instant
from consent_db.ids import new_id
from consent_db.paths import stored_path
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor


def pool_of(register: Register, *, event_id: str | None, folder: Path, actor: Actor) -> str:
    """Give the pool of an event, else of a folder; made when it is new."""
    found = _find(register, event_id, stored_path(folder))
    if found is not None:
        return found
    with register.action(actor, "pool", undoable=False) as action:
        return _find(register, event_id, stored_path(folder)) or _make(action, event_id, stored_path(folder))


def of_faces(register: Register, appearance_ids: Collection[str]) -> set[str]:
    """Give the pools that these faces lie in; unknown faces are passed over."""
    return {
        row[0]
        for part in chunks(appearance_ids)
        for row in query(
            register,
            "SELECT DISTINCT asset.pool_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
            f" WHERE asset.pool_id IS NOT NULL AND a.id IN ({marks(part)})",
            part,
        )
    }


def of_assets(register: Register, asset_ids: Collection[str]) -> dict[str, str]:
    """Give the pool of each picture that lies in one."""
    return {
        row[0]: row[1]
        for part in chunks(asset_ids)
        for row in query(
            register, f"SELECT id, pool_id FROM asset WHERE pool_id IS NOT NULL AND id IN ({marks(part)})", part
        )
    }


def start_batch(register: Register, pool_id: str, *, actor: Actor) -> None:
    """Begin a new batch in a folder's pool whose codes are gone: new pictures get codes again, old ones do not."""
    with register.action(actor, "batch", undoable=False, pool=pool_id) as action:
        action.update("pool", pool_id, {"codes_deleted_at": None, "first_code_at": to_instant(now_utc())})


def move_assets(register: Register, action: Action, asset_ids: Collection[str], event_id: str | None) -> None:
    """Put pictures, with their groups, into an event's pool (None: their folders'), inside the action that says so.

    Their codes follow with face_codes.follow_pools(); they live no longer there than they would have here.
    """
    targets: dict[str, list[str]] = {}
    for asset_id, folder in _folders(register, asset_ids).items():
        pool_id = _find(register, event_id, folder) or _make(action, event_id, folder)
        targets.setdefault(pool_id, []).append(asset_id)
    for pool_id, held in targets.items():
        _keep_deadline(register, action, held, pool_id)
        _move_groups(register, action, held, pool_id)
        for asset_id in sorted(held):
            action.update("asset", asset_id, {"event_id": event_id, "pool_id": pool_id})


def _find(register: Register, event_id: str | None, folder: str) -> str | None:
    column, value = ("event_id", event_id) if event_id is not None else ("folder", folder)
    rows = query(register, f"SELECT id FROM pool WHERE {column} = ?", (value,))
    return rows[0][0] if rows else None


def _make(action: Action, event_id: str | None, folder: str) -> str:
    place = {"event_id": event_id} if event_id is not None else {"folder": folder}
    return action.insert("pool", {"id": new_id(), **place})


def _folders(register: Register, asset_ids: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in chunks(asset_ids):
        rows = query(
            register,
            "SELECT a.id, ifnull((SELECT f.folder FROM asset_file f WHERE f.asset_id = a.id"
            f" ORDER BY f.missing_since IS NOT NULL, f.path LIMIT 1), '') FROM asset a WHERE a.id IN ({marks(part)})",
            part,
        )
        found |= {row[0]: row[1] for row in rows}
    return found


def _keep_deadline(register: Register, action: Action, asset_ids: Collection[str], pool_id: str) -> None:
    started = [
        row[0]
        for part in chunks(asset_ids)
        for row in query(
            register,
            "SELECT DISTINCT p.first_code_at FROM pool p JOIN asset a ON a.pool_id = p.id"
            f" WHERE p.first_code_at IS NOT NULL AND a.id IN ({marks(part)})",
            part,
        )
    ]
    own = query(register, "SELECT first_code_at FROM pool WHERE id = ?", (pool_id,))[0][0]
    if started and (own is None or min(started) < own):
        action.update("pool", pool_id, {"first_code_at": min(started)})


def _move_groups(register: Register, action: Action, asset_ids: Collection[str], pool_id: str) -> None:
    """Take groups along; of a group that lies in other pictures too, the faces in these become a group of their own."""
    wanted = set(asset_ids)
    moving: dict[str, list[str]] = {}
    for part in chunks(wanted):
        for group_id, face in query(
            register,
            "SELECT m.group_id, m.appearance_id FROM face_group_member m JOIN appearance a ON a.id = m.appearance_id"
            f" WHERE a.asset_id IN ({marks(part)}) ORDER BY 1, 2",
            part,
        ):
            moving.setdefault(group_id, []).append(face)
    sizes: dict[str, int] = {}
    for part in chunks(moving):
        sql = f"SELECT group_id, count(*) FROM face_group_member WHERE group_id IN ({marks(part)}) GROUP BY 1"
        sizes |= {row[0]: row[1] for row in query(register, sql, part)}
        merges = query(
            register,
            f"SELECT group_a, group_b FROM suggested_merge WHERE group_a IN ({marks(part)})"
            f" OR group_b IN ({marks(part)})",
            [*part, *part],
        )
        for first, second in merges:
            action.delete("suggested_merge", (first, second))
    for group_id, faces in moving.items():
        if len(faces) == sizes[group_id]:
            action.update("face_group", group_id, {"pool_id": pool_id})
            continue
        new = action.insert("face_group", {"id": new_id(), "pool_id": pool_id})
        for face in faces:
            action.update("face_group_member", face, {"group_id": new})
