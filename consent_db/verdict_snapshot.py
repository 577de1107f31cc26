"""What an answer was, as it is kept with a publication: codes, ids and parameters, never names or rendered text."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from consent_db.records import Facts, Person
from consent_db.renditions import scale_for

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Use, Verdict

_WRITTEN: Final = frozenset({"reason"})
"""Parameters of reasons that are free text of a person."""
_PERSONAL: Final = frozenset(
    {"first_name", "last_name", "display_name", "contact_email", "contact_phone", "notes_private"}
)
"""What a hash must not be made of: the snapshot outlives the erasure of the person."""


def snapshot(facts: Facts, use: Use, at: date, verdict: Verdict) -> dict[str, Any]:
    """Return an answer as JSON values: what was asked, what was answered and why, and a hash of the facts."""
    asset, channel = facts.asset, facts.channels.get(use.channel_id)
    scale = scale_for(asset, channel, use.rendition)
    size = None if not asset.width or not asset.height else [int(asset.width * scale), int(asset.height * scale)]
    return {
        "day": at.isoformat(),
        "channel": use.channel_id,
        "purpose": use.purpose.value,
        "placement": use.placement,
        "size": size,
        "outcome": verdict.outcome.value,
        "headline": verdict.headline,
        "policy_version": verdict.policy_version,
        "facts": facts_hash(facts),
        "reasons": [
            {
                "code": row.code,
                "rule": row.rule,
                "person": row.person_id,
                "appearance": row.appearance_id,
                "params": {name: _plain(value) for name, value in sorted(row.params.items()) if name not in _WRITTEN},
            }
            for row in verdict.reasons
        ],
    }


def facts_hash(facts: Facts) -> str:
    """Return a SHA-256 over the facts an answer was given on, whatever their order, without anybody's name."""
    return hashlib.sha256(json.dumps(_plain(facts), sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON values of many kinds
    if is_dataclass(value) and not isinstance(value, type):
        left_out = _PERSONAL if isinstance(value, Person) else frozenset()
        content = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in left_out}
        if isinstance(value, Facts):  # whole records in no particular order
            content |= {name: _unordered(rows) for name, rows in content.items() if isinstance(rows, tuple)}
        return {name: _plain(each) for name, each in content.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, set | frozenset):
        return sorted((_plain(each) for each in value), key=str)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if hasattr(value, "items"):
        return {str(name): _plain(each) for name, each in value.items()}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _unordered(rows: tuple[Any, ...]) -> list[Any]:
    return sorted((_plain(row) for row in rows), key=lambda row: json.dumps(row, sort_keys=True))
