"""What the check window shows of one picture: the answer per channel, and a card per person or reason; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.records import AppearanceState, Outcome, Use
from consent_db.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.records import Appearance, Channel, Facts, Reason, Verdict

_ORDER = {Outcome.BLOCKED: 0, Outcome.REVIEW: 1, Outcome.CLEAR: 2}


@dataclass(frozen=True, slots=True)
class Card:
    """One person with what keeps them from being shown, or (without an appearance) something about the picture."""

    key: str
    outcome: Outcome
    reasons: tuple[Reason, ...]
    appearance: Appearance | None = None


def verdicts(facts: Facts, channels: Sequence[Channel], day: date) -> dict[str, Verdict]:
    """The answer for each channel."""
    return {channel.id: judge(facts, Use(channel_id=channel.id), day) for channel in channels}


def cards(facts: Facts, verdict: Verdict) -> tuple[Card, ...]:
    """People first by what stops them, then what is about the picture; ignored faces have no card."""
    people: list[Card] = []
    told: set[int] = set()
    for appearance in facts.appearances:
        if appearance.ignore_reason is not None:
            continue
        about = [
            (number, reason)
            for number, reason in enumerate(verdict.reasons)
            if reason.outcome is not None and _concerns(reason, appearance, facts)
        ]
        told.update(number for number, _ in about)
        reasons = tuple(reason for _, reason in about)
        people.append(Card(appearance.id, outcome_of(appearance, reasons, verdict), reasons, appearance))
    people.sort(key=lambda card: _ORDER[card.outcome])
    rest = [reason for number, reason in enumerate(verdict.reasons) if number not in told]
    grouped = {
        reason.code: Card(f"*{reason.code}", reason.outcome or Outcome.CLEAR, (reason,))
        for reason in rest
        if not (reason.code in _ABOUT_FACES and people)
    }
    picture = sorted(grouped.values(), key=lambda card: _ORDER[card.outcome])
    return tuple(sorted((*people, *picture), key=lambda card: _ORDER[card.outcome]))


def outcome_of(appearance: Appearance, reasons: Sequence[Reason], verdict: Verdict) -> Outcome:
    """The answer for one person; an unconfirmed one is never clear."""
    worst = min(
        (reason.outcome for reason in reasons if reason.outcome is not None), key=_ORDER.__getitem__, default=None
    )
    if worst is not None and worst is not Outcome.CLEAR:
        return worst
    if verdict.outcome is Outcome.CLEAR or appearance.state is AppearanceState.CONFIRMED:
        return Outcome.CLEAR
    return Outcome.REVIEW


_ABOUT_FACES = frozenset({"UNIDENTIFIED_FACE", "BACKGROUND_PEOPLE"})
"""Reasons that count faces: each of those faces has a card of its own that says so."""


def _concerns(reason: Reason, appearance: Appearance, facts: Facts) -> bool:
    if reason.appearance_id is not None:
        return reason.appearance_id == appearance.id
    if reason.box is not None and appearance.box is not None:
        return reason.box == appearance.box
    if reason.person_id is None:
        return False
    offered = (appearance.person_id, *appearance.suggested_alternatives)
    return any(_root(facts, reason.person_id) == _root(facts, one) for one in offered if one is not None)


def _root(facts: Facts, person_id: str) -> str:
    seen: set[str] = set()
    while person_id not in seen:
        seen.add(person_id)
        person = facts.people.get(person_id)
        if person is None or person.merged_into_id is None:
            return person_id
        person_id = person.merged_into_id
    return person_id
