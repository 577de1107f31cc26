"""Practice mode: a made-up branch in a register of its own, for courses and for the first five minutes."""

from __future__ import annotations

from enum import IntEnum


class Ending(IntEnum):
    """With which status the event loop of a window ends where practice begins or ends."""

    CLOSED = 0
    """The window was closed, and with it the program."""
    WANTED = 40
    """Somebody wants to practise."""
    LEFT = 41
    """Back to one's own register."""
    OVER = 42
    """All of it anew."""
    FAILED = 43
    """It could not be opened, which was said."""
