"""Which texts are addresses on the web: the only links that the register takes in and the window ever opens."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import urlsplit

_LONGEST: Final = 2000
_PLACE: Final = re.compile(r"[\w-]+(\.[\w-]+)+\.?(:\d{1,5})?")
"""A host with a dot and perhaps a port: no credentials that pass for a host, and no name of this network alone."""


def is_web_address(text: str) -> bool:
    """Whether a text is the address of a place on the web, and of nothing else that a click could start."""
    if len(text) > _LONGEST or any(letter.isspace() or unicodedata.category(letter)[0] == "C" for letter in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and _PLACE.fullmatch(parts.netloc) is not None


def fits(typed: str) -> bool:
    """Whether what was typed for a link is nothing, or a web address with blanks around it at most."""
    return not typed.strip() or is_web_address(typed.strip())
