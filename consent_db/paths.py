"""Writes the name of any file as text that the register can hold, and reads it back to the same bytes.

A name on disk is bytes (Linux) or 16-bit units (Windows) and need not be Unicode. What is no UTF-8 is stored byte by
byte as characters of a private range; a name that uses that range itself is stored the same way, so nothing collides.
"""

import os
from pathlib import Path
from typing import Final

_FIRST: Final = 0x10FF00
_REPLACEMENT: Final = "\ufffd"


def stored_path(path: Path) -> str:
    """Give the text under which the register knows `path`; local_path() is the way back."""
    text = str(path)
    if text.isascii():
        return text
    raw = os.fsencode(path)
    return "".join(_piece(raw[start:end]) for start, end in _spans(raw))


def local_path(stored: str) -> Path:
    """Give the path on this machine that stored_path() made `stored` from."""
    if stored.isascii():
        return Path(stored)
    raw = b"".join(
        bytes((ord(character) - _FIRST,)) if ord(character) >= _FIRST else character.encode("utf-8")
        for character in stored
    )
    return Path(os.fsdecode(raw))


def shown_path(stored: str) -> str:
    """Give the stored path as text that every screen, log and JSON reader takes; not reversible."""
    return "".join(_REPLACEMENT if ord(c) >= _FIRST or not c.isprintable() else c for c in stored)


def absolute(path: Path) -> Path:
    """Give the one spelling under which a file is known: folders resolved, the file's own name kept, never opened."""
    parent = path.parent if path.name else path
    try:
        resolved = parent.resolve(strict=False)
    except (OSError, RuntimeError):  # a loop of links
        resolved = parent.absolute()
    return resolved / path.name if path.name else resolved


def _spans(raw: bytes) -> list[tuple[int, int]]:
    """Split into spans: each valid UTF-8 run, and each single byte that is none."""
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(raw):
        try:
            raw[at:].decode("utf-8")
        except UnicodeDecodeError as error:
            if error.start:
                spans.append((at, at + error.start))
            spans += [(at + byte, at + byte + 1) for byte in range(error.start, error.end)]
            at += error.end
        else:
            spans.append((at, len(raw)))
            at = len(raw)
    return spans


def _piece(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return _spelled(raw)
    return "".join(_spelled(character.encode("utf-8")) if ord(character) >= _FIRST else character for character in text)


def _spelled(raw: bytes) -> str:
    return "".join(chr(_FIRST + byte) for byte in raw)
