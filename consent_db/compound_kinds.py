"""The kinds of values that are stored as JSON text: lists, boxes, and objects of free shape."""

# ruff: noqa: ANN401 - values of every kind pass through here

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from consent_db.kinds import BAD, Choice, Kind, Text, dumps, member

if TYPE_CHECKING:
    from enum import StrEnum

    from consent_db.faults import Faults

MAX_LIST: Final = 10_000
MAX_DEPTH: Final = 20


class Square(Kind):
    """A box of whole pixels with a size above nothing."""

    compound = True
    expected = "box"

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """Four whole numbers, the last two positive."""
        if not isinstance(value, list) or len(value) != 4:
            return self.wrong(path, faults)
        if any(not isinstance(part, int) or isinstance(part, bool) for part in value):
            return self.wrong(path, faults)
        if any(abs(part) > 10**7 for part in value) or value[2] <= 0 or value[3] <= 0:
            faults.add(path, "wrong_box")
            return BAD
        return tuple(value)

    def plain(self, value: Any) -> Any:
        """A list of four."""
        return list(value)

    def revive(self, plain: Any) -> Any:
        """A tuple of four."""
        return tuple(plain)


class Many(Kind):
    """A list of one kind; faulty entries keep their place as BAD so that later paths stay true."""

    compound = True
    expected = "list"

    def __init__(self, kind: Kind, *, filled: bool = False) -> None:
        self.kind = kind
        self.filled = filled

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """Every entry read."""
        if not isinstance(value, list):
            return self.wrong(path, faults)
        if self.filled and not value:
            faults.add(path, "empty_list")
        if len(value) > MAX_LIST:
            faults.add(path, "too_long", longest=MAX_LIST)
            return BAD
        return tuple(self.kind.read(entry, f"{path}[{place}]", faults) for place, entry in enumerate(value))

    def plain(self, value: Any) -> Any:
        """A list."""
        return [self.kind.plain(entry) for entry in value]

    def revive(self, plain: Any) -> Any:
        """A tuple."""
        return tuple(self.kind.revive(entry) for entry in plain)


class Switches(Kind):
    """`exceptions_enabled`: one switch, or one for each event type."""

    compound = True
    expected = "switches"

    def __init__(self, words: type[StrEnum]) -> None:
        self.words = {str(word) for word in words}

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A boolean, or booleans by event type."""
        if isinstance(value, bool):
            return value
        if not isinstance(value, dict):
            return self.wrong(path, faults)
        for key, on in value.items():
            if key not in self.words:
                faults.add(member(path, key), "unknown_key")
            elif not isinstance(on, bool):
                faults.add(member(path, key), "wrong_type", expected="flag")
        return value

    def plain(self, value: Any) -> Any:
        """Sorted by event type."""
        return {str(key): value[key] for key in sorted(value)} if isinstance(value, Mapping) else value


class Units(Kind):
    """`share_units`: none, within_org, or a list of unit ids."""

    compound = True
    expected = "units"

    def __init__(self) -> None:
        self._list = Many(Text(filled=True), filled=True)

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """A word or a filled list."""
        if isinstance(value, str):
            return Choice(("none", "within_org")).read(value, path, faults)
        return self._list.read(value, path, faults) if isinstance(value, list) else self.wrong(path, faults)

    def plain(self, value: Any) -> Any:
        """The word, or a list."""
        return value if isinstance(value, str) else list(value)

    def revive(self, plain: Any) -> Any:
        """The word, or a tuple."""
        return plain if isinstance(plain, str) else tuple(plain)


class Tree(Kind):
    """A JSON object of free shape (a notice, a snapshot), or with texts only."""

    compound = True
    expected = "object"

    def __init__(self, *, texts_only: bool = False) -> None:
        self.texts_only = texts_only

    def read(self, value: object, path: str, faults: Faults) -> Any:
        """An object whose texts and numbers can all be stored."""
        if not isinstance(value, dict):
            return self.wrong(path, faults)
        before = len(faults)
        self._walk(value, path, faults, 0)
        return value if len(faults) == before else BAD

    def _walk(self, value: object, path: str, faults: Faults, depth: int) -> None:
        if depth > MAX_DEPTH:
            faults.add(path, "document_too_deep")
        elif self.texts_only and depth and not isinstance(value, str):
            faults.add(path, "wrong_type", expected="text")
        elif isinstance(value, dict):
            for key, inner in value.items():
                Text().read(key, member(path, key), faults)
                self._walk(inner, member(path, key), faults, depth + 1)
        elif isinstance(value, list):
            for place, inner in enumerate(value):
                self._walk(inner, f"{path}[{place}]", faults, depth + 1)
        elif isinstance(value, str):
            Text().read(value, path, faults)
        elif isinstance(value, float) and not math.isfinite(value):
            faults.add(path, "out_of_range", least="-1e308", most="1e308")
        elif isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53:
            faults.add(path, "out_of_range", least=-(2**53), most=2**53)

    def plain(self, value: Any) -> Any:
        """The object with its keys in one order."""
        return json.loads(dumps(dict(value)))
