"""Tells whether a raw file and the picture of the same name beside it show the same, and the same people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db import appearances, photos, picture_files
from consent_db.overlap import match
from consent_db.records import IgnoreReason

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Box
    from faces.worker import Scan

_SAME_SCENE_BITS: Final = 10
"""A raw file's preview and the JPEG beside it differ in at most so many of the 64 bits of their picture hash."""


def shows_the_same(register: Register, scan: Scan, asset_id: str) -> bool:
    """Tell whether a raw file's preview shows a known picture and nobody more, so that one answer can be for both.

    A JPEG in which somebody was covered, or out of which somebody was cropped, does not answer for its raw file.
    """
    known_hash = picture_files.picture_hash(register, asset_id)
    if known_hash is None or (int(known_hash, 16) ^ int(scan.picture_hash, 16)).bit_count() > _SAME_SCENE_BITS:
        return False
    asset = photos.asset(register, asset_id)
    if not asset.width or not asset.height:
        return False
    across, down = asset.width / scan.width_px, asset.height / scan.height_px
    sure: list[Box] = [
        (round(x * across), round(y * down), max(1, round(width * across)), max(1, round(height * down)))
        for x, y, width, height in (face.box for face in scan.faces if face.sure)
    ]
    seen = [
        one.box
        for one in appearances.of_asset(register, asset_id)
        if one.box is not None and one.ignore_reason is not IgnoreReason.BLURRED
    ]
    return len(match(sure, seen)) == len(sure)
