"""What recording a statement would change in the answers about somebody, as one sentence; judged, never stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.records import Assent, Consent, Withdrawal
from ui import labels
from ui.models.standing import places

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.records import Channel, Facts, Outcome


def with_statement(facts: Facts, new: Consent | Assent | Withdrawal) -> Facts:
    """The facts as they will be once the statement is recorded."""
    if isinstance(new, Consent):
        return replace(facts, consents=(*facts.consents, new))
    if isinstance(new, Assent):
        return replace(facts, assents=(*facts.assents, new))
    return replace(facts, withdrawals=(*facts.withdrawals, new))


def effect(
    facts: Facts, new: Consent | Assent | Withdrawal, channels: Sequence[Channel], day: date, *, name: str
) -> str:
    """'Kari: Facebook and website change from “Clear” to “Do not publish”.'"""
    before, after = places(facts, channels, day), places(with_statement(facts, new), channels, day)
    changed: dict[tuple[Outcome, Outcome], list[str]] = {}
    for old, one in zip(before, after, strict=True):
        if old.outcome is not one.outcome:
            changed.setdefault((old.outcome, one.outcome), []).append(one.channel.name)
    if not changed:
        return QCoreApplication.translate("correction", "{name}: every answer stays as it is.").format(name=name)
    said = [
        QCoreApplication.translate("correction", "{channels}: “{before}” becomes “{after}”").format(
            channels=labels.listed(names), before=labels.outcome_full(old), after=labels.outcome_full(now)
        )
        for (old, now), names in changed.items()
    ]
    return f"{name}. " + "; ".join(said) + "."
