"""Colours mixed from other colours, as `#rrggbb`."""

from __future__ import annotations

_INK = "#1a1420"
_WHITE = "#ffffff"


def mix(one: str, other: str, share: float) -> str:
    """One colour with `share` (0 to 1) of another in it."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(here * (1 - share) + there * share):02x}" for here, there in parts)


def darker(colour: str, share: float = 0.18) -> str:
    """A colour with ink in it."""
    return mix(colour, _INK, share)


def lighter(colour: str, share: float = 0.2) -> str:
    """A colour with white in it."""
    return mix(colour, _WHITE, share)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
