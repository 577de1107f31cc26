"""What the check window shows of one picture: the answer per channel, and a card per person or reason; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.exceptions import ABSORBED, offered
from consent_db.records import AppearanceState, Outcome
from consent_db.verdict import judge_all

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.records import Appearance, Channel, Facts, Reason, Use, Verdict
    from ui.models.question import Question

_ORDER = {Outcome.BLOCKED: 0, Outcome.REVIEW: 1, Outcome.CLEAR: 2}


@dataclass(frozen=True, slots=True)
class Card:
    """One person with what keeps them from being shown, or (without an appearance) something about the picture."""

    key: str
    outcome: Outcome
    reasons: tuple[Reason, ...]
    appearance: Appearance | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One channel's answer, with the record of the picture and the use it was given on."""

    facts: Facts
    use: Use
    verdict: Verdict


def answers(
    known: Sequence[Facts], channels: Sequence[Channel], question: Question, day: date, texts: tuple[str, ...] = ()
) -> dict[str, Answer]:
    """The answer for each channel; a file the register holds as several pictures is as good as the worst of them."""
    worst: dict[str, Answer] = {}
    for facts in known:
        uses = [question.use(facts, channel, texts) for channel in channels]
        for use, verdict in zip(uses, judge_all(facts, uses, day), strict=True):
            before = worst.get(use.channel_id)
            if before is None or _ORDER[verdict.outcome] < _ORDER[before.verdict.outcome]:
                worst[use.channel_id] = Answer(facts, use, verdict)
    return worst


def of_face(verdict: Verdict, facts: Facts, appearance: Appearance) -> tuple[Outcome, tuple[Reason, ...]]:
    """What one channel's answer says about one person in the picture."""
    about = tuple(row for row in verdict.reasons if row.outcome is not None and _concerns(row, appearance, facts))
    return outcome_of(appearance, about, verdict), about


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


def exceptions_for(answer: Answer, shown: Sequence[Card], day: date) -> frozenset[str]:
    """The keys of the cards on which an exception may be used: for that person, or for all who have not said yes."""
    if not answer.facts.policy.exceptions_enabled or not answer.facts.asset.id:
        return frozenset()
    concerned = [card for card in shown if any(reason.code in ABSORBED for reason in card.reasons)]
    if not concerned:
        return frozenset()
    if offered(answer.facts, answer.use, day, None):
        return frozenset(card.key for card in concerned)
    people = [card for card in concerned if card.appearance is not None]
    return frozenset(card.key for card in people if offered(answer.facts, answer.use, day, card.key))


def has_spoken(facts: Facts, person_id: str) -> bool:
    """Whether any form, or answer of a child, is recorded of this person: without one there is nothing to withdraw."""
    subjects = {*(one.subject_id for one in facts.consents), *(one.child_id for one in facts.assents)}
    return _root(facts, person_id) in {_root(facts, one) for one in subjects}


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
