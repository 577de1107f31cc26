"""Birth dates as spreadsheets write them; what can be read in two ways is not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from consent_db.people_columns import national_number

if TYPE_CHECKING:
    from collections.abc import Iterable

OLDEST: Final = 120


class SlashOrder(StrEnum):
    """What comes first where slashes separate day and month: what the column itself proves, else unknown."""

    DAY = "day"
    MONTH = "month"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Birth:
    """A birth date or a year alone, or the code of what is wrong; all None for an empty cell."""

    day: date | None = None
    year: int | None = None
    fault: str | None = None


_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})(?:\. ?|-)(\d{1,2})(?:\. ?|-)(\d{4}|\d{2})")
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_NORDIC: Final = re.compile(r"(\d{1,2})/(\d{1,2})[- ](\d{4}|\d{2})")
_WORDED: Final = re.compile(r"(\d{1,2})\.? ?([^\W\d_]{3,9})\.?,? ?(\d{4})")
_TIME: Final = re.compile(r"[T ]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?(Z|[+]00:00)?$")
_MONTHS: Final[tuple[tuple[str, ...], ...]] = (
    *(("jan",), ("feb",), ("mar",), ("apr",), ("mai", "maj", "may"), ("jun",), ("jul",), ("aug",), ("sep",)),
    *(("okt", "oct"), ("nov",), ("des", "dec")),
)


def slash_order(cells: Iterable[str]) -> SlashOrder:
    """Pure: what the dates with slashes of one column prove; days above 12 tell, and contradictions prove nothing."""
    first = second = False
    for cell in cells:
        found = _SLASHED.fullmatch(_TIME.sub("", cell.strip()))
        if found:
            first = first or 12 < int(found.group(1)) <= 31
            second = second or 12 < int(found.group(2)) <= 31
    if first == second:
        return SlashOrder.UNKNOWN
    return SlashOrder.DAY if first else SlashOrder.MONTH


def read(cell: str, *, today: date, slashes: SlashOrder = SlashOrder.UNKNOWN) -> Birth:
    """Pure: what a cell says about a birth.

    Faults: `birth_number` (a national identity number), `birth_unreadable`, `birth_impossible`, `birth_ambiguous` (two
    centuries, or day and month), `birth_future`, `birth_too_old`.
    """
    said = _TIME.sub("", cell.strip().rstrip("."))
    if not said:
        return Birth()
    if national_number(said):
        return Birth(fault="birth_number")
    if re.fullmatch(r"\d{4}", said):
        return _year(int(said), today)
    parts = _parts(said, slashes)
    if isinstance(parts, str):
        return Birth(fault=parts)
    year_text, month, day = parts
    years = [int(year_text)] if len(year_text) == 4 else _centuries(int(year_text), month, day, today)
    if not years:
        return Birth(fault="birth_impossible")
    if len(years) > 1:
        return Birth(fault="birth_ambiguous")
    return _checked(years[0], month, day, today)


def _parts(said: str, slashes: SlashOrder) -> tuple[str, int, int] | str:
    """Year, month and day as written, or a fault."""
    for pattern in (_ISO, _COMPACT):
        found = pattern.fullmatch(said)
        if found and 1 <= int(found.group(2)) <= 12:
            return found.group(1), int(found.group(2)), int(found.group(3))
    if re.fullmatch(r"\d{8}", said):
        return said[4:], int(said[2:4]), int(said[:2])
    found = _DAY_FIRST.fullmatch(said) or _NORDIC.fullmatch(said)
    if found:
        return found.group(3), int(found.group(2)), int(found.group(1))
    found = _SLASHED.fullmatch(said)
    if found:
        return _slashed(int(found.group(1)), int(found.group(2)), found.group(3), slashes)
    found = _WORDED.fullmatch(said)
    if found:
        month = _month(found.group(2))
        if month:
            return found.group(3), month, int(found.group(1))
    return "birth_impossible" if _ISO.fullmatch(said) else "birth_unreadable"


def _slashed(first: int, second: int, year: str, slashes: SlashOrder) -> tuple[str, int, int] | str:
    if first > 12 or first == second:
        return year, second, first
    if second > 12:
        return year, first, second
    if slashes is SlashOrder.UNKNOWN:
        return "birth_ambiguous"
    return (year, second, first) if slashes is SlashOrder.DAY else (year, first, second)


def _month(word: str) -> int:
    for number, names in enumerate(_MONTHS, start=1):
        if word.casefold().startswith(names):
            return number
    return 0


def _centuries(year: int, month: int, day: int, today: date) -> list[int]:
    """The years that two digits can mean for somebody who lives."""
    return [full for full in (1900 + year, 2000 + year) if _checked(full, month, day, today).fault is None]


def _year(year: int, today: date) -> Birth:
    if year > today.year:
        return Birth(fault="birth_future")
    return Birth(fault="birth_too_old") if today.year - year > OLDEST else Birth(year=year)


def _checked(year: int, month: int, day: int, today: date) -> Birth:
    try:
        born = date(year, month, day)
    except ValueError:
        return Birth(fault="birth_impossible")
    if born > today:
        return Birth(fault="birth_future")
    return Birth(fault="birth_too_old") if today.year - year > OLDEST else Birth(day=born)
