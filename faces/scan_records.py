"""Turns what a worker found into what the register keeps."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from consent_db.clock import zone
from consent_db.scans import ScannedFace, ScannedPicture

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from consent_db.records import Jurisdiction
    from faces.worker import Scan


def scanned_picture(scan: Scan, path: Path) -> ScannedPicture:
    """Give what the register keeps of a worker's scan of `path`."""
    pixels = scan.pixel_sha256
    if scan.more_frames:
        # Only the first frame was looked at: the same first frame does not make the same film.
        pixels = hashlib.sha256(f"{pixels} {scan.sha256}".encode()).hexdigest()
    return ScannedPicture(
        path=path,
        size_bytes=scan.size_bytes,
        mtime_ns=scan.mtime_ns,
        sha256=scan.sha256,
        pixel_sha256=pixels,
        width_px=scan.width_px,
        height_px=scan.height_px,
        orientation=scan.orientation,
        captured_at=_captured_at(scan.captured_at),
        captured_at_source=scan.captured_at_source if scan.captured_at else "unknown",
        camera=scan.camera,
        artist=scan.artist,
        has_gps=scan.has_gps,
        faces=tuple(
            ScannedFace(
                box=face.box,
                score=face.score,
                sure=face.sure,
                landmarks=face.landmarks,
                sharpness=face.sharpness,
                code=face.code,
                crop_jpeg=face.crop_jpeg,
            )
            for face in scan.faces
        ),
        thumbnail_jpeg=scan.thumbnail_jpeg,
        dhash=scan.picture_hash,
        is_whole=not scan.more_frames,
        engine_version=scan.engine_version,
        code_version=scan.code_version,
        seconds=scan.seconds,
    )


def _captured_at(text: str | None) -> str | None:
    """Write a capture time as the register does: UTC where the zone is known, else local time without one."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def day_taken(captured_at: str | None, jurisdiction: Jurisdiction) -> date | None:
    """Give the local day of a capture time."""
    if captured_at is None:
        return None
    moment = datetime.fromisoformat(captured_at)
    return (moment if moment.tzinfo is None else moment.astimezone(zone(jurisdiction))).date()
