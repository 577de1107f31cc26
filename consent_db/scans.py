"""What a search writes: pools, finished pictures with their faces, where files lie now, and what was not searched."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from consent_db import face_codes, images
from consent_db.carry_over import carry_over
from consent_db.clock import now_utc, to_instant
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.overlap import match
from consent_db.paths import stored_path
from consent_db.picture_files import attach
from consent_db.pools import of_assets as pools_of_assets
from consent_db.pools import pool_of
from consent_db.records import Appearance, AppearanceKind, AppearanceState, PeopleCheck, Prominence
from consent_db.rows import APPEARANCE, by_ids, chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime
    from pathlib import Path

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Box, Policy

_MAIN_SHARE: Final = 0.5
_SECONDARY_SHARE: Final = 0.25
_INHERITED: Final = (
    *("event_id", "origin", "creator_name", "source_text", "source_url", "credit_line", "licence"),
    *("restricted", "quarantine"),
)
"""What an edited picture takes over from the one it replaces: where it comes from, and every bar on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedFace:
    """One face that a search found; box and landmarks in pixels of the upright picture."""

    box: Box
    score: float
    sure: bool
    landmarks: tuple[tuple[float, float], ...]
    sharpness: float
    code: bytes | None = None
    crop_jpeg: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedPicture:
    """One file that was searched: what it holds and what was found."""

    path: Path
    size_bytes: int
    mtime_ns: int
    sha256: str
    pixel_sha256: str
    width_px: int
    height_px: int
    orientation: int = 1
    captured_at: str | None = None
    captured_at_source: str = "unknown"
    camera: str = ""
    artist: str = ""
    has_gps: bool = False
    faces: tuple[ScannedFace, ...] = ()
    thumbnail_jpeg: bytes | None = None
    dhash: str = ""
    engine_version: str
    code_version: str = ""
    seconds: float = 0.0
    part: str = "picture"
    is_whole: bool = True
    """False when only the first of several frames was looked at: then it is a film that nobody searched or watched."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What save_scan() did; `kind`: new, edited (other pixels under a known path), again, copy, moved."""

    asset_id: str
    kind: str
    event_id: str | None
    pool_id: str


@dataclass(slots=True)
class _Plan:
    """What one picture's search changes, worked out before anything is written."""

    asset_id: str
    kind: str
    event_id: str | None
    pool_id: str
    old_asset_id: str | None = None
    face_ids: list[str] = field(default_factory=list)
    """Of each found face the id of its appearance, new or known."""
    new: list[int] = field(default_factory=list)
    known: dict[int, Appearance] = field(default_factory=dict)


def save_scan(
    register: Register,
    picture: ScannedPicture,
    *,
    event_id: str | None,
    pool_id: str,
    creator_name: str = "",
    policy: Policy,
    gone: Collection[str] = (),
    actor: Actor,
    at: datetime | None = None,
) -> Saved:
    """Store one finished picture, all or nothing; names, checks and hand-made boxes of a known picture stay.

    `creator_name` stands in where the file names no artist; `gone` are stored paths that are no longer there: one of
    the same picture is this file's old name. Codes are dropped where the policy closed the picture's pool.
    """
    now = at or now_utc()
    path = stored_path(picture.path)
    plan = _plan(register, picture, path, event_id, pool_id, actor)
    codes = {plan.face_ids[i]: face.code for i, face in enumerate(picture.faces) if face.code is not None}
    if codes and not face_codes.is_open(register, plan.pool_id, policy=policy, at=now):
        codes = {}
    crops = {plan.face_ids[i]: face.crop_jpeg for i, face in enumerate(picture.faces) if face.crop_jpeg is not None}
    # The other two files first: what is cut off here are orphans, never a searched picture without codes.
    face_codes.save(
        register, codes, asset_id=plan.asset_id, pool_id=plan.pool_id, model_id=picture.code_version, at=now
    )
    if not images.barred(register, [one for one in (plan.asset_id, plan.old_asset_id) if one]):
        images.save_unchecked(register, plan.asset_id, thumbnail_jpeg=picture.thumbnail_jpeg, crops=crops)
    with register.action(actor, "searched", asset=plan.asset_id, kind=plan.kind) as action:
        if plan.kind in ("new", "edited"):
            _insert_asset(register, action, picture, plan, creator_name, path, now)
        else:
            _refresh_asset(register, action, picture, plan)
        _write_faces(register, action, picture, plan)
        _write_scan(register, action, picture, plan, now)
        if codes:
            _note_first_code(register, action, plan.pool_id, now)
        kind = attach(register, action, picture, asset_id=plan.asset_id, gone=gone, at=now)
    return Saved(plan.asset_id, kind if plan.kind == "again" else plan.kind, plan.event_id, plan.pool_id)


def save_again(
    register: Register,
    picture: ScannedPicture,
    asset_id: str,
    *,
    with_images: bool,
    policy: Policy,
    actor: Actor,
    at: datetime | None = None,
) -> str | None:
    """Store images and codes of a known picture that this engine searched before, and nothing else.

    Nothing that the register says of the picture changes. Gives the pool that got codes, None where none did.
    """
    now = at or now_utc()
    faces = [
        one
        for one in by_ids(register, APPEARANCE, "asset_id", (asset_id,))
        if one.box is not None and one.kind is AppearanceKind.FACE
    ]
    pairs = match([face.box for face in picture.faces], [one.box for one in faces if one.box])
    found = {faces[j].id: picture.faces[i] for i, j in pairs.items()}
    pool_id = pools_of_assets(register, (asset_id,)).get(asset_id)
    codes = {face_id: face.code for face_id, face in found.items() if face.code is not None}
    if codes and (pool_id is None or not face_codes.is_open(register, pool_id, policy=policy, at=now)):
        codes = {}
    if codes and pool_id is not None:
        allowed = face_codes.allowed_faces(register, list(codes), policy=policy, at=now)
        codes = {face_id: code for face_id, code in codes.items() if face_id in allowed}
        face_codes.save(register, codes, asset_id=asset_id, pool_id=pool_id, model_id=picture.code_version, at=now)
    if with_images and not images.barred_with_origins(register, (asset_id,)):
        crops = {face_id: face.crop_jpeg for face_id, face in found.items() if face.crop_jpeg is not None}
        images.save_unchecked(register, asset_id, thumbnail_jpeg=picture.thumbnail_jpeg, crops=crops)
    if not codes or pool_id is None:
        return None
    with register.action(actor, "searched", undoable=False, asset=asset_id, kind="again") as action:
        _note_first_code(register, action, pool_id, now)
    return pool_id


def _plan(
    register: Register, picture: ScannedPicture, path: str, event_id: str | None, pool_id: str, actor: Actor
) -> _Plan:
    same = query(
        register,
        "SELECT id, event_id, pool_id FROM asset WHERE pixel_sha256 = ?"
        " UNION ALL SELECT id, event_id, pool_id FROM asset WHERE pixel_sha256 IS NULL AND sha256 = ? AND sha256 <> ''",
        (picture.pixel_sha256, picture.sha256),
    )
    lay_here = query(register, "SELECT asset_id FROM asset_file WHERE path = ? AND part = 'picture'", (path,))
    old_asset_id = lay_here[0][0] if lay_here else None
    if same:
        asset_id, own_event, own_pool = same[0]
        kind, old_asset_id = "again", None
    else:
        asset_id, kind = new_id(), "edited" if old_asset_id else "new"
        own_event, own_pool = None, None
        if old_asset_id:
            own_event = query(register, "SELECT event_id FROM asset WHERE id = ?", (old_asset_id,))[0][0]
    if own_event is not None and own_event != event_id:
        event_id = own_event
        pool_id = pool_of(register, event_id=own_event, folder=picture.path.parent, actor=actor)
    elif event_id is None and own_pool is not None:
        pool_id = own_pool
    plan = _Plan(asset_id, kind, event_id, pool_id, old_asset_id)
    known = (
        [one for one in by_ids(register, APPEARANCE, "asset_id", (asset_id,)) if one.box is not None] if same else []
    )
    known = [one for one in known if one.kind is AppearanceKind.FACE]
    pairs = match([face.box for face in picture.faces], [one.box for one in known if one.box])
    for i in range(len(picture.faces)):
        if i in pairs:
            plan.known[i] = known[pairs[i]]
            plan.face_ids.append(plan.known[i].id)
        else:
            plan.new.append(i)
            plan.face_ids.append(new_id())
    return plan


def _insert_asset(
    register: Register,
    action: Action,
    picture: ScannedPicture,
    plan: _Plan,
    creator_name: str,
    path: str,
    now: datetime,
) -> None:
    row: dict[str, Any] = {
        "id": plan.asset_id,
        "file": path,
        "sha256": picture.sha256,
        "captured_at": picture.captured_at,
        "captured_at_source": picture.captured_at_source,
        "creator_name": picture.artist or creator_name,
        "media": "photo" if picture.is_whole else "video",
        "people_check": "searched" if picture.is_whole else "not_done",
        "added_at": to_instant(now),
        "event_id": plan.event_id,
        **_of_pixels(picture, plan),
    }
    if plan.old_asset_id:
        inherited = query(register, f"SELECT {', '.join(_INHERITED)} FROM asset WHERE id = ?", (plan.old_asset_id,))[0]
        taken = dict(zip(_INHERITED, inherited, strict=True))
        row |= taken | {"derived_from": plan.old_asset_id, "creator_name": picture.artist or taken["creator_name"]}
    action.bulk("asset", [row])
    action.bulk("picture_hash", [{"asset_id": plan.asset_id, "dhash": picture.dhash}] if picture.dhash else [])


def _refresh_asset(register: Register, action: Action, picture: ScannedPicture, plan: _Plan) -> None:
    """Fill in what an import or an older engine did not know; what people wrote stays."""
    values = _of_pixels(picture, plan)
    captured_at, check, event_id = query(
        register, "SELECT captured_at, people_check, event_id FROM asset WHERE id = ?", (plan.asset_id,)
    )[0]
    if captured_at is None:
        values |= {"captured_at": picture.captured_at, "captured_at_source": picture.captured_at_source}
    if event_id is None and plan.event_id is not None:
        values["event_id"] = plan.event_id
    if not picture.is_whole:
        values["media"] = "video"
    if check == PeopleCheck.NOT_DONE and picture.is_whole:
        values["people_check"] = "searched"
    elif plan.new and check in (PeopleCheck.CONFIRMED_NONE, PeopleCheck.CONFIRMED_COMPLETE):
        values |= {"people_check": "searched", "checked_by": "", "checked_at": None}
    action.bulk_update("asset", [plan.asset_id], values)
    if picture.dhash:
        action.bulk("picture_hash", [{"asset_id": plan.asset_id, "dhash": picture.dhash}], replace=True)


def _of_pixels(picture: ScannedPicture, plan: _Plan) -> dict[str, Any]:
    return {
        "pixel_sha256": picture.pixel_sha256,
        "width": picture.width_px,
        "height": picture.height_px,
        "orientation": picture.orientation,
        "camera": picture.camera,
        "has_gps": int(picture.has_gps),
        "pool_id": plan.pool_id,
    }


def _write_faces(register: Register, action: Action, picture: ScannedPicture, plan: _Plan) -> None:
    tallest = max((face.box[3] for face in picture.faces if face.sure), default=0)
    rows: dict[int, dict[str, Any]] = {
        i: {
            "id": plan.face_ids[i],
            "asset_id": plan.asset_id,
            "prominence": str(_prominence(picture.faces[i].box[3], tallest)),
            **_found(picture.faces[i], picture.engine_version),
        }
        for i in plan.new
    }
    carried: list[dict[str, Any]] = []
    if plan.old_asset_id:
        size_px = (picture.width_px, picture.height_px)
        carried = carry_over(register, plan.old_asset_id, plan.asset_id, size_px=size_px, found=rows)
    # One shape of row for all: what a row does not say stays at its default.
    action.bulk("appearance", [*({**_NO_NAME, **row} for row in (*rows.values(), *carried))])
    for i, one in plan.known.items():
        values = _found(picture.faces[i], picture.engine_version)
        if _is_decided(one):
            values = {key: values[key] for key in ("landmarks", "score", "sharpness")}
        action.bulk_update("appearance", [one.id], values)


_NO_NAME: Final = {
    "kind": "face",
    "state": "unassigned",
    "person_id": None,
    "suggestion_score_band": None,
    "marker": "none",
}


def _found(face: ScannedFace, engine_version: str) -> dict[str, Any]:
    return {
        "box": dumps(list(face.box)),
        "landmarks": dumps([[round(x, 2), round(y, 2)] for x, y in face.landmarks]) if face.landmarks else None,
        "score": face.score,
        "sharpness": face.sharpness,
        "sure": int(face.sure),
        "engine_version": engine_version,
    }


def _prominence(height_px: int, tallest_px: int) -> Prominence:
    """rules.md, people and appearances: by the largest sure face; without one every face stands out."""
    if height_px >= tallest_px * _MAIN_SHARE:
        return Prominence.MAIN
    return Prominence.SECONDARY if height_px >= tallest_px * _SECONDARY_SHARE else Prominence.BACKGROUND


def _is_decided(one: Appearance) -> bool:
    return bool(one.decided_by or one.stranger or one.ignore_reason) or one.state in (
        AppearanceState.CONFIRMED,
        AppearanceState.REJECTED,
    )


def _write_scan(register: Register, action: Action, picture: ScannedPicture, plan: _Plan, now: datetime) -> None:
    before = query(
        register,
        "SELECT id FROM scan WHERE asset_id = ? AND engine_version = ?",
        (plan.asset_id, picture.engine_version),
    )
    action.bulk_delete("scan", [row[0] for row in before])
    row = {
        "id": new_id(),
        "asset_id": plan.asset_id,
        "engine_version": picture.engine_version,
        "finished_at": to_instant(now),
        "seconds": picture.seconds,
        "face_count": len(picture.faces),
    }
    action.bulk("scan", [row])


def _note_first_code(register: Register, action: Action, pool_id: str, now: datetime) -> None:
    rows = query(register, "SELECT first_code_at FROM pool WHERE id = ?", (pool_id,))
    if rows and rows[0][0] is None:
        action.bulk_update("pool", [pool_id], {"first_code_at": to_instant(now)})


def count_faces(register: Register, asset_ids: Collection[str]) -> tuple[int, int]:
    """Count the sure and the possible faces of pictures, ignored ones left out."""
    sure = possible = 0
    for part in chunks(asset_ids):
        rows = query(
            register,
            "SELECT sum(sure), sum(NOT sure) FROM appearance WHERE kind = 'face' AND ignore_reason IS NULL"
            f" AND asset_id IN ({marks(part)})",
            part,
        )
        sure, possible = sure + (rows[0][0] or 0), possible + (rows[0][1] or 0)
    return sure, possible


def count_groups(register: Register, asset_ids: Collection[str]) -> int:
    """Count the groups that hold a face of these pictures."""
    found: set[str] = set()
    for part in chunks(asset_ids):
        found |= {
            row[0]
            for row in query(
                register,
                "SELECT DISTINCT m.group_id FROM face_group_member m JOIN appearance a ON a.id = m.appearance_id"
                f" WHERE a.ignore_reason IS NULL AND a.asset_id IN ({marks(part)})",
                part,
            )
        }
    return len(found)
