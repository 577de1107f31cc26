"""Answers which known picture a file is, and looks at an unknown one on the spot (commands.md, `check`)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.errors import Problem
from consent_db.records import (
    Appearance,
    Asset,
    Channel,
    Facts,
    Jurisdiction,
    PeopleCheck,
    Policy,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from consent_db.connection import Register
    from faces.worker import Scan

_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What is known of a file: the asset it shows, or what a look at it found, or why it could not be read."""

    path: Path
    asset_id: str | None = None
    scan: Scan | None = None
    problem: Problem | None = None


def examine(register: Register | None, path: Path) -> Examined:
    """Find the picture of `path` by its bytes, then by its pixels; look at it on the spot when it is unknown.

    A likeness is never taken for the picture itself. Never raises for a bad file: `problem` says what is wrong with it.
    """
    from faces.photo_files import refuse_unopenable

    try:
        refuse_unopenable(path)
        sha256 = _sha256(path)
    except Problem as problem:
        return Examined(path=path, problem=problem)
    except OSError as error:
        return Examined(path=path, problem=Problem("unreadable_file", file=str(path), detail=type(error).__name__))
    if register is not None:
        from consent_db import photos

        asset_id = photos.by_sha256(register, sha256)
        if asset_id is not None:
            return Examined(path=path, asset_id=asset_id)
    # Everything below loads the engine: a known picture must be answered without it.
    from faces.scanning import scan_one
    from faces.worker import Failure, Job

    scan = scan_one(Job(path=str(path), want_codes=False, want_images=False))
    if isinstance(scan, Failure):
        return Examined(path=path, problem=Problem(scan.code, **scan.params))
    if register is not None and not scan.more_frames:  # an equal first frame does not make an equal film
        asset_id = photos.by_pixels(register, scan.pixel_sha256)
        if asset_id is not None:
            return Examined(path=path, asset_id=asset_id, scan=scan)
    return Examined(path=path, scan=scan)


def facts_of_unknown(
    examined: Examined, *, policy: Policy, channels: Mapping[str, Channel], jurisdiction: Jurisdiction, unit_id: str
) -> Facts:
    """Facts about a file that is in no register: nobody was asked, so no verdict over them can be CLEAR."""
    scan = examined.scan
    faces = () if scan is None else scan.faces
    return Facts(
        asset=Asset(
            id="",
            file=str(examined.path),
            people_check=PeopleCheck.NOT_DONE,
            width=None if scan is None else scan.width_px,
            height=None if scan is None else scan.height_px,
        ),
        appearances=tuple(
            Appearance(id=f"face-{number}", asset_id="", box=face.box, sure=face.sure)
            for number, face in enumerate(faces, start=1)
        ),
        policy=policy,
        channels=channels,
        jurisdiction=jurisdiction,
        unit_id=unit_id,
    )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()
