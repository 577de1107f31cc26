"""The pictures of the register: what is known of each, where its files lie, and what people wrote about them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from consent_db import images
from consent_db.checks import Known, check
from consent_db.clock import now_utc, to_instant
from consent_db.errors import Problem, StoreProblem
from consent_db.faults import Faults
from consent_db.paths import absolute, local_path, stored_path
from consent_db.records import Asset, Changed, Jurisdiction, PeopleCheck
from consent_db.rows import ASSET, chunks, marks, query, select

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor

TEXT_KEYS: Final = frozenset(
    {"caption", "alt_text", "keywords", "creator_name", "source_text", "source_url", "credit_line", "licence", "motif"}
    | {"origin", "captured_at", "restricted", "quarantine", "derived_from", "watched_in_full", "captions"}
)
"""What update_texts() may change."""

LOOKED: Final = (PeopleCheck.CONFIRMED_NONE, PeopleCheck.CONFIRMED_COMPLETE)
"""The checks that say that a person looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """One file on this machine that holds a picture; `part`: picture, raw or live_video."""

    id: str
    asset_id: str
    path: Path
    size_bytes: int
    mtime_ns: int
    sha256: str
    part: str = "picture"
    missing: bool = False


class AssetRow(NamedTuple):
    """What a grid of pictures shows of one; a tuple, since 50,000 of them are read at once."""

    id: str
    file: str
    captured_at: str | None
    event_id: str | None
    people_check: PeopleCheck
    width: int | None
    height: int | None
    stored: str | None
    """Where its file lies, as the register writes paths; see `path`."""
    faces: int
    unnamed: int
    """Appearances that nobody named, ignored or set aside as strangers."""
    suggested: int
    possible: int
    """Possible faces that nobody has looked at."""
    film: bool = False

    @property
    def path(self) -> Path | None:
        """Where its file lies; None when no file of it is on this machine now."""
        return local_path(self.stored) if self.stored else None

    @property
    def order(self) -> tuple[bool, str, str]:
        """The key by which a grid is in order: by capture time, those without one last."""
        return self.captured_at is None, self.captured_at or "", self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsearched:
    """A file that was seen but not searched, and why."""

    path: Path
    problem: Problem
    size_bytes: int


def assets(
    register: Register, *, event_id: str | None = None, ids: Collection[str] | None = None, hidden: bool = False
) -> tuple[Asset, ...]:
    """List pictures by capture time; without `ids`, those whose files all went missing only if `hidden`."""
    where, values = ["1"], list[str]()
    if event_id is not None:
        where, values = ["event_id = ?"], [event_id]
    if ids is not None:
        found = [row for part in chunks(ids) for row in select(register, ASSET, f"WHERE id IN ({marks(part)})", part)]
        return tuple(row for row in found if event_id in (None, row.event_id))
    if not hidden:
        where.append(f"NOT {_HIDDEN}")
    return select(register, ASSET, f"WHERE {' AND '.join(where)} ORDER BY captured_at IS NULL, captured_at, id", values)


def asset(register: Register, asset_id: str) -> Asset:
    """Give one picture; raises StoreProblem("unknown_asset")."""
    found = assets(register, ids=(asset_id,))
    if not found:
        raise StoreProblem("unknown_asset", asset=asset_id)
    return found[0]


def files(register: Register, asset_id: str) -> tuple[PictureFile, ...]:
    """List the files of a picture on this machine, those that are there first."""
    rows = register.dicts(
        "SELECT * FROM asset_file WHERE asset_id = ? ORDER BY missing_since IS NOT NULL, part <> 'picture', path",
        [asset_id],
    )
    return tuple(
        PictureFile(
            id=row["id"],
            asset_id=row["asset_id"],
            path=local_path(row["path"]),
            size_bytes=row["size_bytes"],
            mtime_ns=row["mtime_ns"],
            sha256=row["sha256"],
            part=row["part"],
            missing=row["missing_since"] is not None,
        )
        for row in rows
    )


def paths(register: Register, asset_ids: Collection[str]) -> dict[str, Path]:
    """Give for each picture the file to read or show; one that no machine file is known for is left out."""
    found: dict[str, Path] = {}
    for part in chunks(asset_ids):
        rows = register.dicts(f"SELECT id, {_PATH} AS path FROM asset WHERE id IN ({marks(part)})", part)
        found |= {row["id"]: local_path(row["path"]) for row in rows if row["path"]}
    return found


def by_path(register: Register, path: Path) -> str | None:
    """Give the id of the picture whose file lay at `path` when it was last searched; the content may have changed."""
    rows = register.dicts(
        "SELECT asset_id FROM asset_file WHERE path IN (?, ?) AND part <> 'live_video'",
        [stored_path(absolute(path)), stored_path(path)],
    )
    return next((row["asset_id"] for row in rows), None)


def by_sha256(register: Register, sha256: str) -> str | None:
    """Give the id of the picture that has, or had, a file with exactly these bytes.

    The film of a Live Photo is not its picture: nobody looked through it.
    """
    return _first_id(
        register,
        "SELECT asset_id AS id FROM asset_file WHERE sha256 = ? AND part <> 'live_video'"
        " UNION ALL SELECT id FROM asset WHERE sha256 = ? AND sha256 <> ''",
        [sha256, sha256],
    )


def same_bytes(register: Register, asset_id: str) -> tuple[str, ...]:
    """Give the other pictures recorded with the bytes of this one: an import may hold a picture several times."""
    rows = register.dicts(
        "SELECT other.id FROM asset JOIN asset other ON other.sha256 = asset.sha256 AND other.id <> asset.id"
        " WHERE asset.id = ? AND asset.sha256 <> '' ORDER BY other.id",
        [asset_id],
    )
    return tuple(row["id"] for row in rows)


def by_pixels(register: Register, pixel_sha256: str) -> str | None:
    """Give the id of the picture with exactly these pixels."""
    return _first_id(register, "SELECT id FROM asset WHERE pixel_sha256 = ? ORDER BY id", [pixel_sha256])


def asset_rows(
    register: Register, *, event_id: str | None = None, ids: Collection[str] | None = None, hidden: bool = False
) -> tuple[AssetRow, ...]:
    """List what a grid shows, all or those of an event or with these ids, in AssetRow.order; made for 50,000 pictures.

    Those whose files all went missing only if `hidden`.
    """
    where, parameters = "1" if hidden else f"NOT {_HIDDEN}", list[Any]()
    faces = ""
    if event_id is not None:
        where, parameters = f"{where} AND event_id = ?1", [event_id]
        faces = "AND asset_id IN (SELECT id FROM asset WHERE event_id = ?1)"
    if ids is not None:
        among = f"IN (SELECT value FROM json_each(?{len(parameters) + 1}))"
        where, parameters = f"{where} AND id {among}", [*parameters, json.dumps(list(ids))]
        faces = f"AND asset_id {among}"
    # Of every picture, the table in the order it lies in: by the index, each row is a page to decrypt.
    counts = _FACE_COUNTS.format(source="appearance" if faces else "appearance NOT INDEXED", among=faces)
    rows = register.rows(
        f"WITH face AS MATERIALIZED ({counts})"
        f" SELECT id, file, captured_at, event_id, people_check, width, height, {_PATH},"
        " ifnull(face.faces, 0), ifnull(face.unnamed, 0), ifnull(face.suggested, 0), ifnull(face.possible, 0),"
        " media = 'video'"
        f" FROM asset LEFT JOIN face ON face.asset_id = asset.id WHERE {where}"
        " ORDER BY captured_at IS NULL, captured_at, id",
        parameters,
    )
    checks = {str(check): check for check in PeopleCheck}
    return tuple(AssetRow._make((*row[:4], checks[row[4]], *row[5:-1], row[-1] == 1)) for row in rows)


def unsearched(register: Register, folder: Path | None = None) -> tuple[Unsearched, ...]:
    """List the files that were seen but not searched, all or those below `folder`."""
    where, parameters = "1", list[Any]()
    if folder is not None:
        where, parameters = BELOW, list(below(folder.resolve()))
    rows = register.dicts(f"SELECT * FROM unsearched_file WHERE {where} ORDER BY path", parameters)
    return tuple(
        Unsearched(
            path=local_path(row["path"]),
            problem=Problem(row["reason"], **json.loads(row["params"])),
            size_bytes=row["size_bytes"],
        )
        for row in rows
    )


def creators(register: Register) -> tuple[str, ...]:
    """Give the photographers' names in use, those with the most pictures first."""
    rows = register.dicts(
        "SELECT creator_name FROM asset WHERE creator_name <> '' GROUP BY creator_name ORDER BY count(*) DESC, 1"
    )
    return tuple(row["creator_name"] for row in rows)


def credited(register: Register, asset_ids: Collection[str]) -> dict[str, int]:
    """On how many of these pictures each photographer's name stands; those without one are not counted."""
    found: dict[str, int] = {}
    for part in chunks(asset_ids):
        for name, count in query(
            register,
            f"SELECT trim(creator_name), count(*) FROM asset WHERE trim(creator_name) <> '' AND id IN ({marks(part)})"
            " GROUP BY 1",
            part,
        ):
            found[name] = found.get(name, 0) + count
    return found


def credit(register: Register, asset_ids: Iterable[str], name: str, *, actor: Actor, over: bool = False) -> Changed:
    """Write a photographer's name on pictures that name none, and only if `over` on those that name somebody else.

    Raises StoreProblem `bad_value` for what is no name, `unknown_asset`.
    """
    faults, wanted = Faults(), " ".join(name.split())
    ASSET.kinds["creator_name"].read(wanted, "creator_name", faults)
    if len(faults) or not wanted:
        raise StoreProblem("bad_value", keys=["creator_name"])
    with register.action(actor, "pictures_credited") as action:
        for asset_id in sorted(set(asset_ids)):
            before = asset(register, asset_id).creator_name.strip()
            if before != wanted and (over or not before):
                action.update("asset", asset_id, {"creator_name": wanted})
    return action.changed


def update_texts(
    register: Register,
    asset_id: str,
    values: Mapping[str, Any],
    *,
    actor: Actor,
    before: Mapping[str, Any] | None = None,
) -> Changed:
    """Change what people write about a picture (TEXT_KEYS); raises StoreProblem("unknown_asset" | "bad_value").

    With `before`, what the writer saw: raises `changed_meanwhile` where any of these values is another one by now.
    """
    faults = Faults()
    unknown = set(values) - TEXT_KEYS
    for key in set(values) - unknown:
        ASSET.kinds[key].read(ASSET.kinds[key].plain(values[key]), key, faults)
    if unknown or len(faults):
        raise StoreProblem("bad_value", keys=sorted(unknown | {fault.path for fault in faults.found()}))
    row = {key: ASSET.kinds[key].store(value) for key, value in values.items()}
    if "captured_at" in row:
        row["captured_at_source"] = "manual"
    with register.action(actor, "asset_texts", asset=asset_id) as action:
        found = asset(register, asset_id)
        wanted = replace(found, **values)
        check("assets", wanted, "", Known(register, {"assets": {asset_id: wanted}}), faults, Jurisdiction.NO)
        if len(faults):  # a picture that is made from itself could never be moved to another register
            raise StoreProblem("bad_value", keys=sorted(fault.path for fault in faults.found()))
        if any(getattr(found, key) != value for key, value in (before or {}).items()):
            raise StoreProblem("changed_meanwhile", table="asset", id=asset_id)
        action.update("asset", asset_id, row)
    if row.get("quarantine"):
        images.drop_barred(register, (asset_id,))
    return action.changed


def set_people_check(
    register: Register, asset_ids: Collection[str], check: PeopleCheck, *, actor: Actor, at: datetime | None = None
) -> Changed:
    """Record that a person looked: everyone is framed (confirmed_complete) or there is nobody (confirmed_none).

    Raises StoreProblem: unknown_asset, people_in_picture (nobody, but there are faces that were not ignored),
    bad_value for not_done. Nothing is changed when one of several pictures is refused.
    """
    if check is PeopleCheck.NOT_DONE:
        raise StoreProblem("bad_value", keys=["people_check"])
    is_human = check is not PeopleCheck.SEARCHED
    values = {
        "people_check": str(check),
        "checked_by": actor.officer_id if is_human else "",
        "checked_at": to_instant(at or now_utc()) if is_human else None,
    }
    with register.action(actor, "people_check", check=str(check)) as action:
        known = {found.id for found in assets(register, ids=asset_ids)}
        missing = [asset_id for asset_id in asset_ids if asset_id not in known]
        if missing:
            raise StoreProblem("unknown_asset", asset=missing[0])
        action.tell(count=len(known))
        if check is PeopleCheck.CONFIRMED_NONE:
            peopled = _with_people(register, known)
            if peopled:
                raise StoreProblem("people_in_picture", assets=sorted(peopled), count=len(peopled))
        for asset_id in sorted(known):
            action.update("asset", asset_id, values)
    return action.changed


def doubt(register: Register, action: Action, asset_ids: Collection[str], checks: Collection[PeopleCheck]) -> None:
    """Take a person's "I looked" back where it can no longer hold: the pictures fall back to `searched`."""
    for part in chunks(asset_ids):
        rows = list(register.dicts(f"SELECT id, people_check FROM asset WHERE id IN ({marks(part)})", part))
        for row in rows:
            if row["people_check"] in checks:
                action.update("asset", row["id"], {"people_check": "searched", "checked_by": "", "checked_at": None})


BELOW: Final = "path >= ? AND path < ?"
"""The condition, with below(folder), that a stored path lies in a folder."""


def below(folder: Path) -> tuple[str, str]:
    """Give the two bounds of the stored paths below a folder."""
    root = stored_path(folder / "x")[:-1]
    return root, root[:-1] + chr(ord(root[-1]) + 1)


_PATH: Final = (
    "(SELECT f.path FROM asset_file f WHERE f.asset_id = asset.id AND f.part <> 'live_video'"
    " ORDER BY f.missing_since IS NOT NULL, f.part <> 'picture', f.path LIMIT 1)"
)
_HIDDEN: Final = (
    "(EXISTS (SELECT 1 FROM scan s WHERE s.asset_id = asset.id) AND NOT EXISTS"
    " (SELECT 1 FROM asset_file f WHERE f.asset_id = asset.id AND f.missing_since IS NULL AND f.part <> 'live_video'))"
)
"""Searched once, and no file of it is there now: gone or replaced. What was imported without a file stays visible."""
_FACE_COUNTS: Final = (
    "SELECT asset_id, count(*) AS faces,"
    " sum(state IN ('unassigned', 'rejected') AND NOT stranger) AS unnamed,"
    " sum(state = 'suggested') AS suggested, sum(NOT sure AND state <> 'confirmed') AS possible"
    " FROM {source} WHERE ignore_reason IS NULL {among} GROUP BY asset_id"
)


def _with_people(register: Register, asset_ids: Collection[str]) -> set[str]:
    return {
        row["asset_id"]
        for part in chunks(asset_ids)
        for row in register.dicts(
            f"SELECT DISTINCT asset_id FROM appearance WHERE ignore_reason IS NULL AND asset_id IN ({marks(part)})",
            part,
        )
    }


def _first_id(register: Register, sql: str, parameters: list[str]) -> str | None:
    return next((row["id"] for row in register.dicts(f"{sql} LIMIT 1", parameters)), None)
