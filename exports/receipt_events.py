"""What was said over time, as the events of a consent receipt (conventions.md 5.4); no other person is ever named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db.days import next_day
from consent_db.identities import Identities
from consent_db.records import Answer, Decision, Role, ScopeKind
from consent_db.standing import standing
from consent_db.statements import Stated, collect, stated_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from consent_db.records import Assent, Consent, ConsentItem, Facts, Withdrawal
    from consent_db.statements import Grant, Statements

GIVEN: Final = "ConsentGiven"
RENEWED: Final = "RenewedConsentGiven"
REFUSED: Final = "ConsentRefused"
EXPIRED: Final = "ConsentExpired"
WITHDRAWN: Final = "ConsentWithdrawn"

_ORDER: Final = (EXPIRED, GIVEN, RENEWED, REFUSED, WITHDRAWN)
"""Of what happened on one day: what ended before what began, a no last, as it counts (rules.md 3.3)."""


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that stands of what one person and those who speak for them stated by a day, as the judge reads it."""

    person_id: str
    statements: Statements
    consents: tuple[Consent, ...]
    withdrawals: tuple[Withdrawal, ...]
    answer: Assent | None
    """The child's latest answer, a no included."""

    def __bool__(self) -> bool:
        return bool(self.consents or self.withdrawals or self.answer)

    def granted(self, consent: Consent) -> tuple[Grant, ...]:
        """The items of one form that say yes and count."""
        return tuple(one for one in self.statements.grants if one.consent.id == consent.id)


def said(facts: Facts, person_id: str, at: date) -> Said:
    """Sort out what was stated about one person; `facts` is what facts.for_person gives."""
    identities = Identities(facts.people, facts.jurisdiction)
    who = identities.of(person_id)
    every = stated_by(at, consents=facts.consents, assents=facts.assents, withdrawals=facts.withdrawals)
    own = Stated(
        tuple(row for row in every.consents if identities.root(row[0].subject_id) == who.id),
        tuple(row for row in every.assents if identities.root(row[0].child_id) == who.id),
        tuple(row for row in every.withdrawals if identities.root(row[0].subject_id) == who.id),
    )
    return Said(
        person_id=who.id,
        statements=collect(own, identities=identities, capacity=who.view.capacity),
        consents=tuple(sorted((row for row, _ in own.consents), key=lambda row: (row.signed_at, row.id))),
        withdrawals=tuple(sorted((row for row, _ in own.withdrawals), key=lambda row: (row.received_at, row.id))),
        answer=max((row for row, _ in own.assents), key=_spoken, default=None),
    )


def _spoken(answer: Assent) -> tuple[date, bool, datetime, str]:
    """In which order a child's answers count: of one day a no is the last."""
    return answer.asked_on, answer.answer is Answer.NO, answer.recorded_at, answer.id


def events(facts: Facts, about: Said, at: date) -> list[dict[str, Any]]:
    """Every yes, no, withdrawal and expiry by `at`, in the order of their days; roles stand for whoever spoke."""
    found = [one for consent in about.consents for one in _of_form(facts, about, consent, at)]
    found += [_of_withdrawal(row) for row in about.withdrawals]
    return sorted(found, key=lambda one: (one["at"], _ORDER.index(one["state"]), one["statement_id"]))


def recorder(name: str) -> str:
    """Who recorded something, by role only: an import may carry any text there."""
    return f"role:{name}" if name in set(Role) else "role:other"


def _of_form(facts: Facts, about: Said, consent: Consent, at: date) -> Iterable[dict[str, Any]]:
    granted = about.granted(consent)
    refused = [item for item in consent.items if item.decision is Decision.REFUSE]
    if granted:
        renews = _renews(facts, about, consent, granted)
        yield _form_event(RENEWED if renews else GIVEN, consent, [one.item for one in granted])
    if refused:
        yield _form_event(REFUSED, consent, refused)
    until = consent.valid_until
    if granted and until is not None and at > until:
        day = next_day(until)
        ended = standing(facts, about.person_id, day).ended
        if any(one.consent.id == consent.id for one in ended):
            yield {
                "state": EXPIRED,
                "at": day.isoformat(),
                "role": consent.role.value,
                "statement_id": consent.id,
                "valid_until": until.isoformat(),
            }


def _renews(facts: Facts, about: Said, consent: Consent, granted: Sequence[Grant]) -> bool:
    """Tell whether a yes repeats one of the same speaker that nothing had taken back by then, in force or run out."""
    channels = {channel for one in granted for channel in one.item.channels}
    speakers = {(one.voice, one.speaker) for one in granted}
    before = standing(facts, about.person_id, consent.signed_at)
    earlier = {
        one.consent.id
        for one in (*before.yeses, *before.ended)
        if one.consent.signed_at < consent.signed_at and not channels.isdisjoint(one.channels)
    }
    return any(one.consent.id in earlier and (one.voice, one.speaker) in speakers for one in about.statements.grants)


def _form_event(state: str, consent: Consent, items: Sequence[ConsentItem]) -> dict[str, Any]:
    proofs = [one.sha256 for one in consent.evidence]
    event: dict[str, Any] = {
        "state": state,
        "at": consent.signed_at.isoformat(),
        "method": consent.method.value,
        "role": consent.role.value,
        "evidence_sha256": proofs[0] if proofs else None,
        "recorded_by": recorder(consent.recorded_by),
        "recorded_at": consent.recorded_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "statement_id": consent.id,
        "form": {"form_code": consent.form, "version": consent.form_version, "language": consent.lang},
        "items": [_item(one) for one in items],
    }
    if consent.valid_until is not None and state != REFUSED:
        event["valid_until"] = consent.valid_until.isoformat()
    if len(proofs) > 1:
        event["further_evidence_sha256"] = proofs[1:]
    return event


def _item(item: ConsentItem) -> dict[str, Any]:
    told: dict[str, Any] = {
        "channels": list(item.channels),
        "media": [one.value for one in item.media],
        "purposes": [one.value for one in item.purposes],
    }
    if item.event_id is not None:
        told["event_id"] = item.event_id
    if item.event_type is not None:
        told["event_type"] = item.event_type.value
    for name, day in (("captured_from", item.captured_from), ("captured_to", item.captured_to)):
        if day is not None:
            told[name] = day.isoformat()
    return told


def _of_withdrawal(row: Withdrawal) -> dict[str, Any]:
    event: dict[str, Any] = {
        "state": WITHDRAWN,
        "at": row.received_at.isoformat(),
        "scope": row.scope.kind.value,
        "received_via": row.how,
        "role": row.by_role.value,
        "wants": row.wants,
        "recorded_by": recorder(row.received_by),
        "recorded_at": row.recorded_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "statement_id": row.id,
    }
    if row.scope.kind is ScopeKind.CHANNELS:
        event["channels"] = list(row.scope.channels)
    elif row.scope.kind is ScopeKind.ASSETS:
        event["assets"] = list(row.scope.assets)
    elif row.scope.kind is ScopeKind.MEDIA:
        event["media"] = [one.value for one in row.scope.media]
    if row.completed_at is not None:
        event["completed_at"] = row.completed_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return event
