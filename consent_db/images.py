"""Thumbnails and face crops: a bounded file of their own, rebuilt from the originals, empty of whom it must not show.

Nothing is kept, or given, of pictures with a protected person, in quarantine, or withdrawn with the wish to be removed:
those are shown from memory only (architecture.md 4).
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from consent_db.clock import now_utc, to_instant
from consent_db.encrypted_file import driver_errors
from consent_db.errors import StoreProblem
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from consent_db.connection import Register

MAX_BYTES: Final = 2 * 2**30
"""The file grows no larger than about this; what was not looked at for longest goes first."""

_ROOM: Final = 0.9  # how full it is after making room, so that room is not made for every picture
_NOTE_USE_AFTER: Final = timedelta(days=7)


def thumbnail(register: Register, asset_id: str) -> bytes | None:
    """Give the stored thumbnail (JPEG, upright, no metadata), or None: rebuild it from the original."""
    return _read(register, "SELECT jpeg, used_at FROM thumbnail WHERE asset_id = ?", asset_id, asset_id, "thumbnail")


def thumbnails(register: Register, asset_ids: Iterable[str]) -> dict[str, bytes]:
    """Give the stored thumbnails of several pictures; those that must not be kept, or are not there, are left out."""
    wanted = list(asset_ids)
    barred_ids = barred(register, wanted)
    found: dict[str, bytes] = {}
    for part in chunks(set(wanted) - barred_ids):
        found |= {
            row[0]: bytes(row[1])
            for row in register.images.rows(
                f"SELECT asset_id, jpeg FROM thumbnail WHERE asset_id IN ({marks(part)})", part
            )
        }
    return found


def crop(register: Register, appearance_id: str) -> bytes | None:
    """Give the stored crop of one face with some context (JPEG), or None."""
    rows = query(register, "SELECT asset_id FROM appearance WHERE id = ?", (appearance_id,))
    if not rows:
        return None
    sql = "SELECT jpeg, used_at FROM crop WHERE appearance_id = ?"
    return _read(register, sql, appearance_id, rows[0][0], "crop")


def save(
    register: Register, asset_id: str, *, thumbnail_jpeg: bytes | None = None, crops: Mapping[str, bytes] | None = None
) -> None:
    """Store a picture's thumbnail and the crops of its faces (by appearance id), unless they must not be kept."""
    if barred(register, (asset_id,)):
        return
    _store(register, asset_id, thumbnail_jpeg=thumbnail_jpeg, crops=crops or {}, is_all=False)


def save_unchecked(
    register: Register, asset_id: str, *, thumbnail_jpeg: bytes | None, crops: Mapping[str, bytes]
) -> None:
    """Store all images of a picture that is known to be kept (a search stores them before the picture itself)."""
    _store(register, asset_id, thumbnail_jpeg=thumbnail_jpeg, crops=crops, is_all=True)


def never_filled(register: Register, asset_ids: Collection[str]) -> set[str]:
    """Give those of the pictures that may be kept here and that no search filled this file with: it was made anew.

    Images that made room for others do not count: they would push out others in turn, at every search.
    """
    left = set(asset_ids)
    for part in chunks(asset_ids):
        left -= {
            row[0]
            for row in register.images.rows(f"SELECT asset_id FROM filled WHERE asset_id IN ({marks(part)})", part)
        }
    return left - barred_with_origins(register, left)


def barred_with_origins(register: Register, asset_ids: Collection[str]) -> set[str]:
    """Give those of the pictures that are barred, or were made from one that is: an edit may show the same person."""
    origins: dict[str, set[str]] = {}
    for part in chunks(asset_ids):
        rows = query(
            register,
            "WITH RECURSIVE line (id, origin) AS (SELECT id, derived_from FROM asset WHERE derived_from IS NOT NULL"
            f" AND id IN ({marks(part)}) UNION SELECT line.id, a.derived_from FROM line JOIN asset a"
            " ON a.id = line.origin WHERE a.derived_from IS NOT NULL) SELECT id, origin FROM line",
            part,
        )
        for asset_id, origin in rows:
            origins.setdefault(origin, set()).add(asset_id)
    made_from = [origins[origin] for origin in barred(register, origins)]
    return barred(register, asset_ids).union(*made_from)


def note_filled(register: Register, asset_id: str) -> None:
    """Record that there is nothing more to store of a picture, so that no search tries again."""
    register.images.execute("INSERT OR IGNORE INTO filled (asset_id) VALUES (?)", (asset_id,))


def _store(
    register: Register, asset_id: str, *, thumbnail_jpeg: bytes | None, crops: Mapping[str, bytes], is_all: bool
) -> None:
    used_at = to_instant(now_utc())
    make_room(register)
    with register.images.transaction(), driver_errors(register.images.path):
        run = register.images.connection.execute
        if thumbnail_jpeg is not None:
            run(
                "INSERT OR REPLACE INTO thumbnail (asset_id, jpeg, used_at) VALUES (?, ?, ?)",
                (asset_id, thumbnail_jpeg, used_at),
            )
        for face, jpeg in crops.items():
            run(
                "INSERT OR REPLACE INTO crop (appearance_id, asset_id, jpeg, used_at) VALUES (?, ?, ?, ?)",
                (face, asset_id, jpeg, used_at),
            )
        if is_all:
            run("INSERT OR IGNORE INTO filled (asset_id) VALUES (?)", (asset_id,))


def purge(register: Register, asset_ids: Iterable[str]) -> int:
    """Delete every image of these pictures; gives how many went."""
    gone = 0
    for part in chunks(asset_ids):
        with register.images.transaction():
            gone += register.images.execute(f"DELETE FROM thumbnail WHERE asset_id IN ({marks(part)})", part)
            gone += register.images.execute(f"DELETE FROM crop WHERE asset_id IN ({marks(part)})", part)
            register.images.execute(f"DELETE FROM filled WHERE asset_id IN ({marks(part)})", part)
    return gone


def purge_barred(register: Register) -> int:
    """Delete the images of every picture that must not be kept; gives how many went."""
    held = [row[0] for row in register.images.rows("SELECT asset_id FROM thumbnail UNION SELECT asset_id FROM crop")]
    doomed = barred(register, held)
    return purge(register, doomed) if doomed else 0


def drop_barred(register: Register, asset_ids: Iterable[str]) -> None:
    """Delete the images of those of the pictures that must not be kept, after the action that said so; raises nothing.

    What cannot be deleted now (a full disk, another program) is left out of every read, and goes with purge_barred().
    """
    with suppress(StoreProblem):
        purge(register, barred(register, set(asset_ids)))


def purge_orphans(register: Register) -> int:
    """Delete the images of pictures and faces that the register does not know; gives how many went."""
    gone = 0
    pictures = [(table, "asset_id", "asset") for table in ("thumbnail", "filled")]
    for table, key, known in (*pictures, ("crop", "appearance_id", "appearance")):
        held = [row[0] for row in register.images.rows(f"SELECT {key} FROM {table}")]
        there = {
            row[0]
            for part in chunks(held)
            for row in query(register, f"SELECT id FROM {known} WHERE id IN ({marks(part)})", part)
        }
        for part in chunks(set(held) - there):
            with register.images.transaction():
                count = register.images.execute(f"DELETE FROM {table} WHERE {key} IN ({marks(part)})", part)
                gone += 0 if table == "filled" else count
    return gone


def barred(register: Register, asset_ids: Collection[str]) -> set[str]:
    """Give those of the pictures of which nothing may be kept here."""
    found: set[str] = set()
    for part in chunks(asset_ids):
        held = marks(part)
        found |= {
            row[0]
            for row in query(
                register,
                # everybody shown, and every record of the same person, up and down the merges
                "WITH RECURSIVE up (shown, id) AS (SELECT person_id, person_id FROM appearance"
                f" WHERE asset_id IN ({held}) AND person_id IS NOT NULL UNION SELECT up.shown, p.merged_into_id"
                " FROM up JOIN person p ON p.id = up.id WHERE p.merged_into_id IS NOT NULL),"
                " same (shown, id) AS (SELECT shown, id FROM up UNION SELECT same.shown, p.id FROM same"
                " JOIN person p ON p.merged_into_id = same.id)"
                f" SELECT id FROM asset WHERE id IN ({held}) AND quarantine"
                " UNION SELECT a.asset_id FROM appearance a JOIN same s ON s.shown = a.person_id"
                " JOIN person p ON p.id = s.id"
                f" WHERE a.asset_id IN ({held}) AND a.state IN ('suggested', 'confirmed') AND p.protected"
                " UNION SELECT a.asset_id FROM appearance a JOIN same s ON s.shown = a.person_id"
                " JOIN withdrawal w ON w.subject_id = s.id"
                f" WHERE a.asset_id IN ({held}) AND a.state = 'confirmed' AND w.wants = 'remove'"
                " AND NOT EXISTS (SELECT 1 FROM withdrawal n WHERE n.supersedes_id = w.id)"
                " AND (json_extract(w.scope, '$.kind') = 'all' OR (json_extract(w.scope, '$.kind') = 'assets'"
                " AND EXISTS (SELECT 1 FROM json_each(w.scope, '$.assets') j WHERE j.value = a.asset_id)))"
                " UNION SELECT j.value FROM withdrawal w, json_each(w.scope, '$.assets') j WHERE w.wants = 'remove'"
                f" AND json_extract(w.scope, '$.kind') = 'assets' AND j.value IN ({held})"
                " AND NOT EXISTS (SELECT 1 FROM withdrawal n WHERE n.supersedes_id = w.id)",
                [*part, *part, *part, *part, *part],
            )
        }
    return found


def make_room(register: Register, *, max_bytes: int = MAX_BYTES) -> int:
    """Delete what was not looked at for longest while the file's content is above its bound; gives how many went."""
    gone = 0
    while _used_bytes(register) > max_bytes:
        before = gone
        with register.images.transaction():
            for table, key in (("thumbnail", "asset_id"), ("crop", "appearance_id")):
                gone += register.images.execute(
                    f"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} ORDER BY used_at LIMIT"
                    f" (SELECT max(1, CAST(count(*) * ? AS INTEGER)) FROM {table}))",
                    (1 - _ROOM,),
                )
        if gone == before:
            break
    return gone


def _used_bytes(register: Register) -> int:
    pages = register.images.value("PRAGMA page_count") - register.images.value("PRAGMA freelist_count")
    return int(pages) * int(register.images.value("PRAGMA page_size"))


def _read(register: Register, sql: str, key: str, asset_id: str, table: str) -> bytes | None:
    if barred(register, (asset_id,)):
        return None
    row = register.images.row(sql, (key,))
    if row is None:
        return None
    now = now_utc()
    if not register.images.read_only and row[1] < to_instant(now - _NOTE_USE_AFTER):
        column = "asset_id" if table == "thumbnail" else "appearance_id"
        register.images.execute(f"UPDATE {table} SET used_at = ? WHERE {column} = ?", (to_instant(now), key))
    return bytes(row[0])
