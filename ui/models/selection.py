"""Which pictures the grid shows, and in which order; pure, so that it can run in a lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from consent_db.days import capture_day
from consent_db.records import Jurisdiction

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from consent_db.photos import AssetRow
    from consent_db.records import Outcome
    from ui.models.reason_kinds import ReasonKind

ALL, WITHOUT_EVENT = "*all", "*without"
WITHOUT_DAY = "*undated"


class Order(StrEnum):
    """How the pictures follow each other; those without a capture time come last by time."""

    OLDEST = "oldest"
    NEWEST = "newest"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What was chosen above the grid; nothing chosen shows everything."""

    place: str = ALL
    outcomes: frozenset[Outcome] = field(default_factory=frozenset)
    unknown_faces: bool = False
    text: str = ""
    month: str = ""
    """A month as YYYY-MM, `WITHOUT_DAY`, or empty for any."""
    country: Jurisdiction = Jurisdiction.NO
    """Where the days of the months are counted."""
    film: bool | None = None
    showing: Collection[str] | None = None
    """The pictures that show the chosen person; None where nobody is chosen."""
    reason: ReasonKind | None = None
    order: Order = Order.OLDEST


def in_place(rows: Sequence[AssetRow], place: str) -> list[AssetRow]:
    """The pictures of one event, of none, or all."""
    if place == ALL:
        return list(rows)
    wanted = None if place == WITHOUT_EVENT else place
    return [row for row in rows if row.event_id == wanted]


def month_of(captured_at: str | None, country: Jurisdiction) -> str:
    """The local month in which a picture was taken as YYYY-MM, or `WITHOUT_DAY`."""
    if captured_at is None:
        return WITHOUT_DAY
    if "01" < captured_at[8:10] < "28":  # no time zone moves it into another month
        return captured_at[:7]
    day = capture_day(captured_at, country)
    return day.isoformat()[:7] if day is not None else WITHOUT_DAY


def months(rows: Sequence[AssetRow], country: Jurisdiction) -> dict[str, int]:
    """How many pictures were taken in each month, the latest first, those without a time last."""
    found: dict[str, int] = {}
    for row in rows:
        month = month_of(row.captured_at, country)
        found[month] = found.get(month, 0) + 1
    undated = found.pop(WITHOUT_DAY, 0)
    ordered = dict(sorted(found.items(), reverse=True))
    return ordered | ({WITHOUT_DAY: undated} if undated else {})


def narrowed(
    rows: Sequence[AssetRow],
    chosen: Filter,
    outcomes: Mapping[str, Outcome],
    reasons: Mapping[str, Collection[ReasonKind]] | None = None,
) -> list[str]:
    """The ids of those that pass, in order; a picture that still waits for its answer or reasons passes for none."""
    tests = _tests(chosen, outcomes, reasons or {})
    found = list(rows)
    for test in tests:  # one after the other: 50,000 rows pass while somebody types
        found = list(filter(test, found))
    if chosen.order is Order.NEWEST:
        dated = sum(row.captured_at is not None for row in found)  # AssetRow.order: those without a time come last
        found = found[:dated][::-1] + found[dated:]
    elif chosen.order is Order.NAME:
        found.sort(key=lambda row: (row.file.rpartition("/")[2].casefold(), row.id))
    return [row.id for row in found]


def _tests(
    chosen: Filter, outcomes: Mapping[str, Outcome], reasons: Mapping[str, Collection[ReasonKind]]
) -> list[Callable[[AssetRow], bool]]:
    """What a picture has to pass."""
    tests: list[Callable[[AssetRow], bool]] = []
    if chosen.unknown_faces:
        tests.append(lambda row: row.unnamed > 0)
    tests += [lambda row, word=word: word in row.file.casefold() for word in chosen.text.casefold().split()]  # type: ignore[misc]
    if chosen.outcomes:
        tests.append(lambda row: outcomes.get(row.id) in chosen.outcomes)
    if chosen.month:
        month, country = chosen.month, chosen.country
        tests.append(lambda row: month_of(row.captured_at, country) == month)
    if (film := chosen.film) is not None:
        tests.append(lambda row: row.film is film)
    if (showing := chosen.showing) is not None:
        tests.append(lambda row: row.id in showing)
    if (reason := chosen.reason) is not None:
        tests.append(lambda row: reason in reasons.get(row.id, ()))
    return tests
