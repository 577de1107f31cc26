"""Searched pictures without a search: what a worker would have found, stored as the index stores it."""

import hashlib
import struct
from pathlib import Path

from consent_db import policy, pools, scans
from consent_db.records import Actor

ACTOR = Actor(officer_id="ola")
FOLDER = Path("/bilder").absolute()


def code(number):
    """A face code that is told from others by its first number."""
    return struct.pack("<128f", number, *([0.0] * 127))


def face(x=100, y=100, size=100, *, sure=True, number=None):
    """One face; with a number it has a code."""
    return scans.ScannedFace(
        box=(x, y, size, size),
        score=0.9 if sure else 0.4,
        sure=sure,
        landmarks=((1.0, 2.0),) * 5,
        sharpness=50.0,
        code=None if number is None else code(number),
        crop_jpeg=b"crop",
    )


def picture(name, *faces, pixels="a", content=None, engine="e1", folder=FOLDER, **more):
    """One searched file; `pixels` names what is on it, `content` its bytes."""
    return scans.ScannedPicture(
        path=folder / name,
        size_bytes=1000,
        mtime_ns=1,
        sha256=_hex(content or name),
        pixel_sha256=_hex(f"pixels {pixels}"),
        width_px=more.pop("width_px", 1000),
        height_px=more.pop("height_px", 800),
        faces=faces,
        thumbnail_jpeg=b"thumbnail",
        dhash="00" * 8,
        engine_version=engine,
        code_version="c1",
        **more,
    )


def save(register, one, *, event_id=None, gone=(), at=None):
    """Store a searched picture; gives what save_scan() gives."""
    pool = pools.pool_of(register, event_id=event_id, folder=FOLDER, actor=ACTOR)
    rules = policy.policy(register)
    return scans.save_scan(register, one, event_id=event_id, pool_id=pool, policy=rules, gone=gone, actor=ACTOR, at=at)


def save_file(register, path):
    """Store a file that is there as a search would have found it; gives its picture's id."""
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    one = scans.ScannedPicture(
        path=path,
        size_bytes=len(content),
        mtime_ns=path.stat().st_mtime_ns,
        sha256=digest,
        pixel_sha256=digest,
        width_px=100,
        height_px=100,
        engine_version="e1",
    )
    pool = pools.pool_of(register, event_id=None, folder=path.parent, actor=ACTOR)
    rules = policy.policy(register)
    return scans.save_scan(register, one, event_id=None, pool_id=pool, policy=rules, actor=ACTOR).asset_id


def _hex(text):
    return hashlib.sha256(text.encode()).hexdigest()
