"""What a person has agreed to now, per channel and as one plain sentence; computed by the judge, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.records import Decision, NameMode, Outcome, Use
from consent_db.verdict import judge_all
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.records import Channel, Consent, Facts, Reason


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer for one channel, if a picture showed only this person."""

    channel: Channel
    outcome: Outcome
    reasons: tuple[Reason, ...]


def standing(facts: Facts, channels: Sequence[Channel], day: date) -> tuple[Standing, ...]:
    """Judge an imaginary picture of this person for every channel."""
    verdicts = judge_all(facts, [Use(channel_id=channel.id) for channel in channels], day)
    return tuple(
        Standing(channel, verdict.outcome, tuple(row for row in verdict.reasons if row.outcome is not None))
        for channel, verdict in zip(channels, verdicts, strict=True)
    )


def sentence(standings: Sequence[Standing], consents: Sequence[Consent], day: date) -> str:
    """'Yes to Facebook and website until 1.1.2027, first name only.'"""
    clear = [one for one in standings if one.outcome is Outcome.CLEAR]
    review = [one for one in standings if one.outcome is Outcome.REVIEW]
    if not consents:
        return QCoreApplication.translate("standing", "No consent is recorded.")
    if not clear and not review:
        return QCoreApplication.translate("standing", "Nothing may be published now.")
    shown = clear or review
    names = labels.listed([one.channel.name for one in shown])
    ids = {one.channel.id for one in shown}
    until, mode = _scope(consents, ids, day)
    said = (
        QCoreApplication.translate("standing", "Yes to {channels}")
        if clear
        else QCoreApplication.translate("standing", "Yes to {channels}, but something is still open")
    ).format(channels=names)
    if until is not None:
        said += " " + QCoreApplication.translate("standing", "until {date}").format(date=labels.day(until))
    return f"{said}, {labels.name_mode(mode)}."


def _scope(consents: Sequence[Consent], channel_ids: set[str], day: date) -> tuple[date | None, NameMode]:
    """The last day and the name mode of the latest consent in force that says yes to one of the channels."""
    for consent in sorted(consents, key=lambda one: (one.signed_at, one.recorded_at), reverse=True):
        if consent.valid_until is not None and consent.valid_until < day:
            continue
        for item in consent.items:
            if item.decision is Decision.GRANT and channel_ids & set(item.channels):
                return consent.valid_until, item.name_mode
    return None, NameMode.NONE


def best(standings: Sequence[Standing]) -> Outcome | None:
    """Clear where any channel is clear, else review, else blocked: what the list shows beside a name."""
    outcomes = {one.outcome for one in standings}
    for outcome in (Outcome.CLEAR, Outcome.REVIEW, Outcome.BLOCKED):
        if outcome in outcomes:
            return outcome
    return None
