"""The kinds of single values a record holds: read strictly from JSON, written back, stored in a column."""

# ruff: noqa: ANN401 - values of every kind pass through here

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final

from consent_db.faults import Faults

BAD: Final = None
"""Stands where a value was faulty; a record with a fault is never stored, only checked further."""

MAX_TEXT = 100_000

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LOCAL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?")
_INSTANT = re.compile(_LOCAL.pattern + r"(Z|[+]00:00)")
_HEX = re.compile(r"[0-9a-f]{64}")
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


class Kind(ABC):
    """One kind of value; `compound` values are stored as JSON text."""

    compound = False
    expected = "text"
    """The word under which exports/wording.py describes what belongs here."""

    @abstractmethod
    def read(self, value: object, path: str, faults: Faults) -> Any:
        """The value a JSON value stands for; BAD after naming each fault."""

    def plain(self, value: Any) -> Any:
        """The JSON value that `read` takes back."""
        return value

    def revive(self, plain: Any) -> Any:
        """The value of a JSON value that this class wrote itself, unchecked."""
        return plain

    def store(self, value: Any) -> Any:
        """What the column holds."""
        plain = self.plain(value)
        return dumps(plain) if self.compound and plain is not None else plain

    def load(self, stored: Any) -> Any:
        """The value that the column holds."""
        return self.revive(json.loads(stored) if self.compound and stored is not None else stored)

    @property
    def verbatim(self) -> bool:
        """Whether the column holds the very value."""
        own = type(self)
        return not self.compound and own.load is Kind.load and own.revive is Kind.revive

    def wrong(self, path: str, faults: Faults) -> Any:
        """Name the wrong type."""
        faults.add(path, "wrong_type", expected=self.expected)
        return BAD


def dumps(plain: object) -> str:
    """One spelling of a JSON value, so that equal values are equal texts."""
    return _ENCODER.encode(plain)


class Text(Kind):
    """A string; a required one is not empty, a pattern narrows it further."""

    def __init__(self, *, filled: bool = False, longest: int = MAX_TEXT, pattern: str = "") -> None:
        self.filled = filled
        self.longest = longest
        self.pattern = re.compile(pattern) if pattern else None

    def read(self, value: object, path: str, faults: Faults) -> str | None:
        """A string that can be stored."""
        if not isinstance(value, str):
            return self.wrong(path, faults)  # type: ignore[no-any-return]
        if _UNWRITABLE.search(value):
            faults.add(path, "bad_text")
        elif len(value) > self.longest:
            faults.add(path, "too_long", longest=self.longest)
        elif self.filled and not value.strip():
            faults.add(path, "empty_text")
        elif self.pattern and not self.pattern.fullmatch(value):
            faults.add(path, "unknown_value", value=value[:60])
        else:
            return value
        return BAD


class Hash(Text):
    """A SHA-256 as 64 hexadecimal digits, stored in lower case; optionally an empty string."""

    def __init__(self, *, optional: bool = False) -> None:
        super().__init__()
        self.optional = optional

    def read(self, value: object, path: str, faults: Faults) -> str | None:
        """The digits in lower case."""
        text = super().read(value, path, faults)
        if text is None or (self.optional and not text):
            return text
        if _HEX.fullmatch(text.lower()):
            return text.lower()
        faults.add(path, "not_hex")
        return BAD


class Choice(Kind):
    """One of a few words, an enum's or a plain tuple's."""

    def __init__(self, words: type[StrEnum] | tuple[str, ...]) -> None:
        self.make: Callable[[str], Any] = words if isinstance(words, type) else str
        self.words: tuple[str, ...] = tuple(str(word) for word in words)
        self.members = {word: self.make(word) for word in self.words}

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A word of the list."""
        if not isinstance(value, str):
            return self.wrong(path, faults)
        if value in self.members:
            return self.members[value]
        faults.add(path, "unknown_value", value=value[:60].encode("ascii", "backslashreplace").decode())
        return BAD

    def plain(self, value: Any) -> Any:
        """The bare word."""
        return str(value)

    def load(self, stored: Any) -> Any:
        """The enum member."""
        return self.members[stored]

    def revive(self, plain: Any) -> Any:
        """The enum member."""
        return self.members[plain]


class Flag(Kind):
    """Yes or no, 0 or 1 in the column."""

    expected = "flag"

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A real boolean, never a number."""
        return value if isinstance(value, bool) else self.wrong(path, faults)

    def store(self, value: Any) -> Any:
        """0 or 1."""
        return int(value)

    def load(self, stored: Any) -> Any:
        """The boolean."""
        return bool(stored)


class Whole(Kind):
    """A whole number within bounds."""

    expected = "whole"

    def __init__(self, least: int, most: int = 2**53) -> None:
        self.least = least
        self.most = most

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A number, never a boolean or a fraction."""
        if not isinstance(value, int) or isinstance(value, bool):
            return self.wrong(path, faults)
        if self.least <= value <= self.most:
            return value
        faults.add(path, "out_of_range", least=self.least, most=self.most)
        return BAD


class Day(Kind):
    """A calendar day."""

    expected = "day"

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """An existing day."""
        if not isinstance(value, str):
            return self.wrong(path, faults)
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        faults.add(path, "not_a_day")
        return BAD

    def plain(self, value: Any) -> Any:
        """YYYY-MM-DD."""
        return value.isoformat()

    def revive(self, plain: Any) -> Any:
        """The day."""
        return date.fromisoformat(plain)


class Instant(Kind):
    """A moment in UTC; `+00:00` is read as `Z`."""

    expected = "instant"

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """An existing moment."""
        if not isinstance(value, str):
            return self.wrong(path, faults)
        try:
            if _INSTANT.fullmatch(value):
                return datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        faults.add(path, "not_an_instant")
        return BAD

    def plain(self, value: Any) -> Any:
        """RFC 3339 with Z; fractions only where there are any."""
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def revive(self, plain: Any) -> Any:
        """The moment."""
        return datetime.fromisoformat(plain)


class Captured(Kind):
    """A capture time: in UTC, or local without a zone; kept as text."""

    expected = "local_time"

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """An existing time."""
        if not isinstance(value, str):
            return self.wrong(path, faults)
        try:
            if _LOCAL.fullmatch(value) or _INSTANT.fullmatch(value):
                datetime.fromisoformat(value)
                return value.replace("+00:00", "Z")
        except (ValueError, OverflowError):
            pass
        faults.add(path, "not_a_local_time")
        return BAD


class Maybe(Kind):
    """A value or null."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.compound = kind.compound

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """None for null."""
        return None if value is None else self.kind.read(value, path, faults)

    @property
    def verbatim(self) -> bool:
        """Whether the column holds the very value, or NULL."""
        return self.kind.verbatim

    def plain(self, value: Any) -> Any:
        """Null for None."""
        return None if value is None else self.kind.plain(value)

    def store(self, value: Any) -> Any:
        """NULL for None."""
        return None if value is None else self.kind.store(value)

    def load(self, stored: Any) -> Any:
        """None for NULL."""
        return None if stored is None else self.kind.load(stored)

    def revive(self, plain: Any) -> Any:
        """None for null."""
        return None if plain is None else self.kind.revive(plain)


def member(path: str, key: str) -> str:
    """The path of a key, with anything that could not be printed escaped."""
    name = key if key.isidentifier() else json.dumps(key[:60])
    return f"{path}.{name}" if path else name
