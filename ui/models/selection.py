"""Which pictures the grid shows: by event, answer, unknown faces and search; pure, so that it can run in a lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.photos import AssetRow
    from consent_db.records import Outcome

ALL, WITHOUT_EVENT = "*all", "*without"


@dataclass(frozen=True, slots=True)
class Filter:
    """What was chosen above the grid; nothing chosen shows everything."""

    place: str = ALL
    outcomes: frozenset[Outcome] = field(default_factory=frozenset)
    unknown_faces: bool = False
    text: str = ""


def in_place(rows: Sequence[AssetRow], place: str) -> list[AssetRow]:
    """The pictures of one event, of none, or all."""
    if place == ALL:
        return list(rows)
    wanted = None if place == WITHOUT_EVENT else place
    return [row for row in rows if row.event_id == wanted]


def narrowed(rows: Sequence[AssetRow], chosen: Filter, outcomes: Mapping[str, Outcome]) -> list[str]:
    """The ids of those that pass; a picture that still waits for its answer passes for none."""
    words = chosen.text.casefold().split()
    found: list[str] = []
    for row in rows:
        if chosen.unknown_faces and not row.unnamed:
            continue
        if words and not all(word in row.file.casefold() for word in words):
            continue
        if chosen.outcomes and outcomes.get(row.id) not in chosen.outcomes:
            continue
        found.append(row.id)
    return found
