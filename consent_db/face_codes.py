"""Face codes: kept in a file of their own, for a short time, and out of every read as soon as they must not be used.

rules.md 2.4. What must vanish is first marked in the register, in the transaction of its cause (`codes_to_delete`, or
the pool's `codes_deleted_at`); every read leaves it out; purge() deletes it at once, and again at each open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from consent_db.biometrics import standing
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.records import Actor
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Policy

CODE_BYTES: Final = 512
"""128 little-endian float32."""

CODES_FILE: Final = "codes.db"


@dataclass(frozen=True, slots=True)
class Codes:
    """Faces with their codes: `matrix` holds one row of 128 little-endian float32 per id, in the order of `ids`."""

    ids: tuple[str, ...] = ()
    matrix: bytes = b""


def is_open(register: Register, pool_id: str, *, policy: Policy, at: datetime | None = None) -> bool:
    """Tell whether codes of this pool may be computed, kept and read now."""
    return pool_id in open_pools(register, policy, at or now_utc(), only=pool_id)


def save(
    register: Register, codes: Mapping[str, bytes], *, asset_id: str, pool_id: str, model_id: str, at: datetime
) -> None:
    """Store the codes of one picture's faces, by appearance id; the caller checked is_open()."""
    excluded = marked_faces(register)
    rows = [
        (face, asset_id, pool_id, model_id, code, to_instant(at))
        for face, code in codes.items()
        if face not in excluded
    ]
    if not rows:
        return
    with register.codes.transaction():
        for row in rows:
            register.codes.execute(
                "INSERT OR REPLACE INTO face_code (appearance_id, asset_id, pool_id, model_id, vector, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                row,
            )


def of_pool(
    register: Register, pool_id: str, *, policy: Policy, model_id: str | None = None, at: datetime | None = None
) -> Codes:
    """Give the codes of one pool that may be used now: none when it is closed or expired or the policy says off."""
    now = at or now_utc()
    if not is_open(register, pool_id, policy=policy, at=now):
        return Codes()
    rows = register.codes.rows(
        "SELECT appearance_id, vector FROM face_code WHERE pool_id = ? AND (? IS NULL OR model_id = ?)"
        " ORDER BY appearance_id",
        (pool_id, model_id, model_id),
    )
    allowed = allowed_faces(register, [row[0] for row in rows], policy=policy, at=now)
    kept = [(face, bytes(code)) for face, code in rows if face in allowed]
    return Codes(tuple(face for face, _ in kept), b"".join(code for _, code in kept))


def has_codes(register: Register, pool_id: str, *, policy: Policy) -> bool:
    """Tell whether a pool holds codes that may be read now; makes no codes file where there is none."""
    if not (register.directory / CODES_FILE).exists() or not is_open(register, pool_id, policy=policy):
        return False
    return bool(register.codes.rows("SELECT 1 FROM face_code WHERE pool_id = ? LIMIT 1", (pool_id,)))


def assets_without_codes(register: Register, pool_id: str, *, policy: Policy, model_id: str) -> set[str]:
    """Give the searched pictures of a pool whose faces should have codes and have none.

    So it is after an event was reopened, after the policy was "off", after a change of the network, and when the codes
    file was made anew. A folder's new batch does not bring the codes of the pictures before it back.
    """
    rows = query(register, "SELECT event_id, first_code_at FROM pool WHERE id = ?", (pool_id,))
    if not rows or not is_open(register, pool_id, policy=policy):
        return set()
    batch_started = rows[0][1] if rows[0][0] is None else None
    faces = {
        row[0]: row[1]
        for row in query(
            register,
            "SELECT a.id, a.asset_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
            " WHERE asset.pool_id = ? AND a.landmarks IS NOT NULL AND a.ignore_reason IS NULL"
            " AND (? IS NULL OR EXISTS (SELECT 1 FROM scan s WHERE s.asset_id = asset.id AND s.face_count > 0"
            " AND s.finished_at >= ?))",
            (pool_id, batch_started, batch_started),
        )
    }
    held = {
        row[0]
        for row in register.codes.rows(
            "SELECT appearance_id FROM face_code WHERE pool_id = ? AND model_id = ?", (pool_id, model_id)
        )
    }
    coded = {faces[face] for face in held if face in faces}
    allowed = allowed_faces(
        register, [face for face, asset in faces.items() if asset not in coded], policy=policy, at=now_utc()
    )
    return {faces[face] for face in allowed}


def has_ungrouped(register: Register, pool_id: str, *, policy: Policy) -> bool:
    """Tell whether a pool holds usable codes of faces that lie in no group: a search ended before it grouped them."""
    if not is_open(register, pool_id, policy=policy):
        return False
    held = {row[0] for row in register.codes.rows("SELECT appearance_id FROM face_code WHERE pool_id = ?", (pool_id,))}
    grouped = query(
        register,
        "SELECT m.appearance_id FROM face_group_member m JOIN face_group g ON g.id = m.group_id WHERE g.pool_id = ?",
        (pool_id,),
    )
    left = held - {row[0] for row in grouped}
    ignored = {
        row[0]
        for part in chunks(left)
        for row in query(
            register,
            f"SELECT id FROM appearance WHERE ignore_reason IS NOT NULL AND id IN ({marks(part)})",
            part,
        )
    }
    return bool(allowed_faces(register, left - ignored, policy=policy, at=now_utc()))


def follow_pools(register: Register, asset_ids: Collection[str] | None = None) -> None:
    """Let codes follow their pictures into another pool; without `asset_ids` all of them."""
    wanted = None if asset_ids is None else set(asset_ids)
    held = {
        (asset, pool)
        for asset, pool in register.codes.rows("SELECT DISTINCT asset_id, pool_id FROM face_code")
        if wanted is None or asset in wanted
    }
    pools = {
        row[0]: row[1]
        for part in chunks({asset for asset, _ in held})
        for row in query(register, f"SELECT id, pool_id FROM asset WHERE id IN ({marks(part)})", part)
    }
    moved = sorted((asset, pools[asset]) for asset, pool in held if pools.get(asset) not in (None, pool))
    if moved:
        with register.codes.transaction():
            for asset, pool in moved:
                register.codes.execute("UPDATE face_code SET pool_id = ? WHERE asset_id = ?", (pool, asset))


def forget(register: Register, action: Action, appearance_ids: Collection[str]) -> None:
    """Mark the codes of these faces for deletion, inside the action that is the cause; call purge() after it.

    Reads leave them out from the moment the action is committed.
    """
    known = marked_faces(register)
    since = to_instant(now_utc())
    new = [{"appearance_id": face, "since": since} for face in sorted(set(appearance_ids) - known)]
    if new:
        action.bulk("codes_to_delete", new)


def forget_people(register: Register, action: Action, record_ids: Iterable[str]) -> None:
    """Mark every code that is under one of these records of people for deletion, inside the action of its cause."""
    faces: set[str] = set()
    for part in chunks(record_ids):
        named = f"SELECT id FROM appearance WHERE state = 'confirmed' AND person_id IN ({marks(part)})"
        kept = f"SELECT appearance_id FROM gallery_code WHERE person_id IN ({marks(part)})"
        faces.update(row[0] for row in (*query(register, named, part), *register.codes.rows(kept, part)))
    forget(register, action, faces)


def close_pool(register: Register, action: Action, pool_id: str) -> None:
    """Mark every code of a pool for deletion (its event was closed), inside the action that is the cause."""
    action.update("pool", pool_id, {"codes_deleted_at": to_instant(now_utc())})


def reopen_pool(register: Register, action: Action, pool_id: str) -> None:
    """Allow new codes in a pool (its event was reopened, or a folder has a new batch); old ones are gone first."""
    _delete_pool_codes(register, [pool_id])
    action.update("pool", pool_id, {"codes_deleted_at": None, "first_code_at": None})


def enforce(register: Register, *, policy: Policy, actor: Actor, at: datetime | None = None) -> int:
    """Mark what expired and delete everything marked: at each open, hourly, before each search; gives how many went.

    Expired: pools of closed events, pools older than `face_code_days`, all codes when the policy says off, codes of
    people with a biometric no or an ended biometric yes.
    """
    now = at or now_utc()
    follow_pools(register)
    readable = open_pools(register, policy, now)
    used = {row[0] for row in register.codes.rows("SELECT DISTINCT pool_id FROM face_code")}
    faces = [row[0] for row in register.codes.rows("SELECT appearance_id FROM face_code")]
    kept = register.codes.rows("SELECT appearance_id, person_id FROM gallery_code")
    known_pools = {row[0]: row[1] for row in query(register, "SELECT id, codes_deleted_at FROM pool")}
    to_close = [pool for pool in used - readable if pool in known_pools and known_pools[pool] is None]
    said = standing(register, policy=policy, at=now)
    confirmed = confirmed_as(register, [*faces, *(row[0] for row in kept)])
    barred = {face for face in faces if said.root(confirmed.get(face, "")) in said.refused}
    barred |= {face for face, _ in kept if said.root(confirmed.get(face, "")) in said.refused}
    barred -= marked_faces(register)
    if to_close or barred:
        with register.action(actor, "codes_expired", undoable=False, pools=len(to_close), faces=len(barred)) as action:
            for pool in to_close:
                close_pool(register, action, pool)
            forget(register, action, barred)
    _delete_from_gallery(
        register,
        [
            face
            for face, _ in kept
            if policy.face_codes != "gallery" or said.root(confirmed.get(face, "")) not in said.granted
        ],
    )
    return purge(register)


def close_expired(register: Register, *, policy: Policy) -> None:
    """Close expired pools and delete what is marked: the quick part of enforce(), for each open.

    What only a look at every face tells (an ended biometric yes) is left out of reads anyway and deleted by enforce().
    """
    if not (register.directory / CODES_FILE).exists():
        return
    used = {row[0] for row in register.codes.rows("SELECT DISTINCT pool_id FROM face_code")}
    live = {row[0] for row in query(register, "SELECT id FROM pool WHERE codes_deleted_at IS NULL")}
    expired = sorted((used & live) - open_pools(register, policy, now_utc()))
    if expired:
        with register.action(Actor(), "codes_expired", undoable=False, pools=len(expired)) as action:
            for pool_id in expired:
                close_pool(register, action, pool_id)
    if expired or used - live or marked_faces(register):
        purge(register)


def purge(register: Register) -> int:
    """Delete what is marked; gives how many codes went. Safe to repeat; a crash in between leaves the marks."""
    marked = sorted(marked_faces(register))
    before = _count(register)
    _delete_pool_codes(
        register, [row[0] for row in query(register, "SELECT id FROM pool WHERE codes_deleted_at IS NOT NULL")]
    )
    for part in chunks(marked):
        with register.codes.transaction():
            register.codes.execute(f"DELETE FROM face_code WHERE appearance_id IN ({marks(part)})", tuple(part))
            register.codes.execute(f"DELETE FROM gallery_code WHERE appearance_id IN ({marks(part)})", tuple(part))
    gone = before - _count(register)
    if gone:
        _truncate_log(register)
    return gone


def purge_orphans(register: Register) -> int:
    """Delete codes of faces that the register does not know (a search was cut off between the two files)."""
    faces = [
        row[0]
        for row in register.codes.rows(
            "SELECT appearance_id FROM face_code UNION SELECT appearance_id FROM gallery_code"
        )
    ]
    known = _known(register, faces)
    orphans = [face for face in faces if face not in known]
    for part in chunks(orphans):
        with register.codes.transaction():
            register.codes.execute(f"DELETE FROM face_code WHERE appearance_id IN ({marks(part)})", tuple(part))
            register.codes.execute(f"DELETE FROM gallery_code WHERE appearance_id IN ({marks(part)})", tuple(part))
    return len(orphans)


def leftovers(register: Register) -> tuple[StoreProblem, ...]:
    """Say what is marked for deletion and still lies in the codes file; empty when all is well."""
    faces = {
        row[0]
        for row in register.codes.rows(
            "SELECT appearance_id FROM face_code UNION SELECT appearance_id FROM gallery_code"
        )
    }
    pools = {row[0] for row in register.codes.rows("SELECT DISTINCT pool_id FROM face_code")}
    closed = {row[0] for row in query(register, "SELECT id FROM pool WHERE codes_deleted_at IS NOT NULL")}
    count = len(faces & marked_faces(register)) + len(pools & closed)
    return (StoreProblem("codes_left_over", count=count),) if count else ()


def open_pools(register: Register, policy: Policy, at: datetime, *, only: str | None = None) -> set[str]:
    """Give the pools whose codes may be kept and read at a time."""
    if policy.face_codes == "off":
        return set()
    started_after = to_instant(at - timedelta(days=policy.face_code_days))
    rows = query(
        register,
        "SELECT p.id FROM pool p LEFT JOIN event e ON e.id = p.event_id"
        " WHERE p.codes_deleted_at IS NULL AND e.closed_at IS NULL AND NOT ifnull(e.grouping_off, 0)"
        " AND (p.first_code_at IS NULL OR p.first_code_at > ?) AND (? IS NULL OR p.id = ?)",
        (started_after, only, only),
    )
    return {row[0] for row in rows}


def allowed_faces(register: Register, faces: Collection[str], *, policy: Policy, at: datetime) -> set[str]:
    """Drop faces that are marked for deletion, unknown, or of somebody who said no."""
    said = standing(register, policy=policy, at=at)
    excluded = marked_faces(register)
    return {
        row[0]
        for part in chunks(faces)
        for row in query(
            register,
            f"SELECT id, CASE state WHEN 'confirmed' THEN person_id END FROM appearance WHERE id IN ({marks(part)})",
            part,
        )
        if row[0] not in excluded and (row[1] is None or said.root(row[1]) not in said.refused)
    }


def _known(register: Register, faces: Collection[str]) -> set[str]:
    return {
        row[0]
        for part in chunks(faces)
        for row in query(register, f"SELECT id FROM appearance WHERE id IN ({marks(part)})", part)
    }


def confirmed_as(register: Register, faces: Collection[str]) -> dict[str, str]:
    """Give the person each of these faces is confirmed as."""
    return {
        row[0]: row[1]
        for part in chunks(faces)
        for row in query(
            register, f"SELECT id, person_id FROM appearance WHERE state = 'confirmed' AND id IN ({marks(part)})", part
        )
    }


def marked_faces(register: Register) -> set[str]:
    """Give the faces whose codes must vanish."""
    return {row[0] for row in query(register, "SELECT appearance_id FROM codes_to_delete")}


def _delete_pool_codes(register: Register, pools: Collection[str]) -> None:
    for part in chunks(pools):
        with register.codes.transaction():
            register.codes.execute(f"DELETE FROM face_code WHERE pool_id IN ({marks(part)})", tuple(part))


def _delete_from_gallery(register: Register, faces: Collection[str]) -> None:
    for part in chunks(faces):
        with register.codes.transaction():
            register.codes.execute(f"DELETE FROM gallery_code WHERE appearance_id IN ({marks(part)})", part)


def _count(register: Register) -> int:
    return int(register.codes.value("SELECT (SELECT count(*) FROM face_code) + (SELECT count(*) FROM gallery_code)"))


def _truncate_log(register: Register) -> None:
    """Leave no deleted code in the write-ahead log; when somebody reads just now, the next purge does it."""
    register.codes.rows("PRAGMA wal_checkpoint(TRUNCATE)")
