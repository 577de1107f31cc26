"""Makes ids that sort by the time they were made (ULID: 48 bits of milliseconds, 80 random bits)."""

from __future__ import annotations

import secrets
import threading
import time
from datetime import UTC, datetime
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH: Final = 26
_RANDOM_BITS: Final = 80
_BITS_A_LETTER: Final = 5

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Give a new ULID of 26 letters; later ones of this process sort after earlier ones, whatever the clock does."""
    global _last
    candidate = time.time_ns() // 1_000_000 << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    with _lock:
        _last = max(candidate, _last + 1)
        number = _last
    return "".join(
        _ALPHABET[number >> _BITS_A_LETTER * place & (len(_ALPHABET) - 1)] for place in range(_LENGTH - 1, -1, -1)
    )


def made_at(identifier: str) -> datetime | None:
    """Tell when an id of this program was made, in UTC; None for an id that came from elsewhere."""
    if len(identifier) != _LENGTH or not set(identifier) <= set(_ALPHABET):
        return None
    number = 0
    for letter in identifier:
        number = number << _BITS_A_LETTER | _ALPHABET.index(letter)
    try:
        return datetime.fromtimestamp((number >> _RANDOM_BITS) / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None
