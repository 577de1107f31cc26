"""What is wrong with a record: JSON path, code and parameters; all faults are gathered before anything is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from consent_db.errors import StoreProblem

CODES = frozenset(
    {
        "bad_text",
        "confirmed_ignored",
        "document_not_json",
        "document_too_deep",
        "document_too_large",
        "document_too_many_values",
        "document_wrong_format",
        "dpia_missing",
        "duplicate_id",
        "duplicate_key",
        "empty_list",
        "empty_text",
        "ends_before_start",
        "evidence_empty",
        "evidence_mismatch",
        "evidence_not_found",
        "evidence_path",
        "evidence_too_large",
        "evidence_unreadable",
        "kin_of_living",
        "missing",
        "more_faults",
        "no_superseded_by_other_role",
        "not_a_day",
        "not_an_instant",
        "not_a_local_time",
        "not_hex",
        "other_asset",
        "other_unit",
        "out_of_range",
        "overlapping_guardianship",
        "own_guardian",
        "reason_missing",
        "recorded_before_stated",
        "self_by_other",
        "ring",
        "statement_changed",
        "supersedes_other_person",
        "too_long",
        "unknown_key",
        "unknown_reference",
        "unknown_value",
        "without_person",
        "wrong_box",
        "wrong_type",
    }
)
"""Every code a fault can have; exports/wording.py has a sentence for each."""

MOST = 5_000
"""Faults that are gathered before a document is given up: nobody reads more, and each takes memory."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault at one place; `str` gives `path: code (parameters)` where no wording is at hand."""

    path: str
    code: str
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        values = ", ".join(f"{name} {value}" for name, value in self.params.items())
        said = f"{self.path or 'document'}: {self.code.replace('_', ' ')}" + (f" ({values})" if values else "")
        return "".join(letter if letter.isprintable() else "\ufffd" for letter in said)


class TooManyFaults(Exception):
    """Raised by Faults when there are MOST of them."""


class Faults:
    """A growing list of faults; the second one at the same place is left out, since it only follows from the first."""

    def __init__(self) -> None:
        self._by_path: dict[str, Fault] = {}

    def add(self, path: str, code: str, **params: object) -> None:
        """Remember a fault at `path` unless one is known there already; raises TooManyFaults."""
        if code not in CODES:
            raise AssertionError(code)
        if len(self._by_path) >= MOST:
            raise TooManyFaults
        self._by_path.setdefault(path, Fault(path, code, params))

    def at(self, path: str) -> bool:
        """Whether something at exactly this place is wrong."""
        return path in self._by_path

    def found(self) -> tuple[Fault, ...]:
        """All faults in the order in which they were found."""
        return tuple(self._by_path.values())

    def __len__(self) -> int:
        return len(self._by_path)


class Refused(StoreProblem):
    """A record or a document that breaks rules; `faults` names each of them."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, **params)
        found = params.get("faults", ())
        self.faults: tuple[Fault, ...] = found if isinstance(found, tuple) else ()
