"""A JPEG without what it tells beside its picture: where and with what it was taken, a smaller copy, comments."""

from __future__ import annotations

from typing import Final

_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_TELLING: Final = frozenset((*range(0xE0, 0xF0), _COMMENT))
_KEPT: Final = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""The density, the colours and how they are coded: the picture cannot be shown rightly without them."""


def bare(content: bytes) -> bytes | None:
    """The same picture, byte by byte, with nothing beside or behind it; None for what is no whole JPEG."""
    if content[:2] != b"\xff\xd8":
        return None
    made, at = bytearray(content[:2]), 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        size = int.from_bytes(content[at + 2 : at + 4])
        end = at + 2 + size
        if size < 2 or end > len(content):
            return None
        if marker not in _TELLING or content[at + 4 : end].startswith(_KEPT.get(marker, b"\0none")):
            made += content[at:end]
        at = end
        if marker == _SCAN:
            after = _after_scan(content, at)
            if after is None:
                return None
            made += content[at:after]
            at = after
        if content[at : at + 2] == bytes((0xFF, _END)):
            return bytes(made) + bytes((0xFF, _END))
    return None


def _after_scan(content: bytes, at: int) -> int | None:
    """Where the next marker stands that is no part of the pixels."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        if content[at + 1] not in (0x00, 0xFF, *range(0xD0, 0xD8)):
            return at
        at += 1 if content[at + 1] == 0xFF else 2
    return None
