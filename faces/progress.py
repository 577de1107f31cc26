"""How far a search is, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from consent_db.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSummary:
    """What a search came to. `copies`: further files of known pictures; `edited`: those of the new under a known path.

    `faces` are the sure ones in all pictures found, `possible_faces` those to look at; `groups` those of the pools.
    """

    found: int = 0
    new: int = 0
    unchanged: int = 0
    moved: int = 0
    copies: int = 0
    edited: int = 0
    missing: int = 0
    faces: int = 0
    possible_faces: int = 0
    groups: int = 0
    unreadable: tuple[tuple[Path, Problem], ...] = ()
    warnings: tuple[Problem, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a search is; `phase`: finding, searching, grouping, done (then with `summary`)."""

    done: int
    total: int
    seconds_left: float | None
    file: Path | None
    phase: str
    summary: IndexSummary | None = None
