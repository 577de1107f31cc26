"""How many pictures another policy would answer differently, asked before it is decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from consent_db import facts
from consent_db.decision_table import SEVERITY
from consent_db.policy_keys import BY_NAME, changes
from consent_db.records import Use
from consent_db.rows import query
from consent_db.verdict import judge_all

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Policy


@dataclass(frozen=True, slots=True)
class Effect:
    """Pictures looked at, those that would be less protected in some channel, and those that only would be more so."""

    looked_at: int = 0
    less_strict: int = 0
    stricter: int = 0

    def __add__(self, other: Effect) -> Effect:
        """Both together."""
        return Effect(
            self.looked_at + other.looked_at, self.less_strict + other.less_strict, self.stricter + other.stricter
        )


def can_matter(before: Policy, after: Policy) -> bool:
    """Whether answers depend on anything in which two policies differ."""
    return any(BY_NAME[change.key].judged for change in changes(before, after))


def asset_ids(register: Register) -> tuple[str, ...]:
    """Every picture there is to ask about."""
    return tuple(row[0] for row in query(register, "SELECT id FROM asset ORDER BY id"))


def effect(register: Register, ids: Sequence[str], wanted: Policy, channel_ids: Sequence[str], at: date) -> Effect:
    """Compare the answers of the policy in force with those of another one, for these pictures and channels.

    A picture that goes while this is asked is left out of the count.
    """
    there = {row[0] for row in query(register, "SELECT id FROM asset")}
    uses = [Use(channel_id=channel_id) for channel_id in channel_ids]
    found = Effect()
    for one in facts.for_assets(register, [asset_id for asset_id in ids if asset_id in there]).values():
        before = judge_all(one, uses, at)
        after = judge_all(replace(one, policy=wanted), uses, at)
        steps = [SEVERITY[new.outcome] - SEVERITY[old.outcome] for old, new in zip(before, after, strict=True)]
        less = any(step < 0 for step in steps)
        found += Effect(1, int(less), int(not less and any(step > 0 for step in steps)))
    return found
