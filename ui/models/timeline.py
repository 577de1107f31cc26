"""The statements of a person as dated lines, the latest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from consent_db.records import ConsentRole, Decision, ScopeKind
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.consents import Statements
    from consent_db.records import Assent, Consent, Withdrawal


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody said."""

    day: date
    kind: Literal["yes", "no", "answer", "withdrawal"]
    title: str
    details: str
    evidence_ids: tuple[str, ...] = ()


def entries(statements: Statements, people: Mapping[str, str], channels: Mapping[str, str]) -> tuple[Entry, ...]:
    """Consents, a child's answers and withdrawals in one list."""
    found = [
        *(_consent(one, people, channels) for one in statements.consents),
        *(_assent(one, people, channels) for one in statements.assents),
        *(_withdrawal(one, people, channels) for one in statements.withdrawals),
    ]
    return tuple(sorted(found, key=lambda entry: entry.day, reverse=True))


def _consent(one: Consent, people: Mapping[str, str], channels: Mapping[str, str]) -> Entry:
    yes = [item for item in one.items if item.decision is Decision.GRANT]
    no = [item for item in one.items if item.decision is Decision.REFUSE]
    speaker = people.get(one.speaker_id, "?")
    details = []
    if yes:
        named = sorted({channels.get(channel, channel) for item in yes for channel in item.channels})
        details.append(QCoreApplication.translate("timeline", "Yes: {channels}").format(channels=labels.listed(named)))
        details.append(labels.name_mode(max((item.name_mode for item in yes), key=_NAME_ORDER.index)))
    if no:
        named = sorted({channels.get(channel, channel) for item in no for channel in item.channels})
        details.append(QCoreApplication.translate("timeline", "No: {channels}").format(channels=labels.listed(named)))
    if one.valid_until is not None:
        details.append(QCoreApplication.translate("timeline", "until {date}").format(date=labels.day(one.valid_until)))
    if not one.evidence:
        details.append(QCoreApplication.translate("timeline", "without a scanned form"))
    if one.role is ConsentRole.SELF:
        title = QCoreApplication.translate("timeline", "Signed form")
    else:
        title = QCoreApplication.translate("timeline", "Form signed by {name}").format(name=speaker)
    stored = tuple(proof.id for proof in one.evidence if proof.content_stored)
    return Entry(one.signed_at, "yes" if yes else "no", title, " · ".join(details), stored)


def _assent(one: Assent, people: Mapping[str, str], channels: Mapping[str, str]) -> Entry:
    title = QCoreApplication.translate("timeline", "{name} was asked").format(name=people.get(one.child_id, "?"))
    details = labels.answer(one.answer)
    if one.not_channels:
        details += " · " + QCoreApplication.translate("timeline", "not {channels}").format(
            channels=labels.listed([channels.get(channel, channel) for channel in one.not_channels])
        )
    return Entry(one.asked_on, "answer", title, details)


def _withdrawal(one: Withdrawal, people: Mapping[str, str], channels: Mapping[str, str]) -> Entry:
    title = QCoreApplication.translate("timeline", "Consent withdrawn by {name}").format(
        name=people.get(one.by_person_id, "?")
    )
    details = labels.withdrawal_scope(one.scope.kind)
    if one.scope.kind is ScopeKind.CHANNELS:
        details = labels.listed([channels.get(channel, channel) for channel in one.scope.channels])
    return Entry(one.received_at, "withdrawal", title, details)


_NAME_ORDER = ("none", "first", "full")
