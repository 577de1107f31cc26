"""What somebody, and those who speak for them, said yes and no to, and what of it holds on a day (rules.md 3.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from consent_db.records import (
    Answer,
    Assent,
    Capacity,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    EventType,
    Purpose,
    Role,
    ScopeKind,
    Withdrawal,
    WithdrawalRole,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from consent_db.identities import Identities

WITHIN_ORG = "within_org"
PUBLISHING_SCOPES = frozenset((ScopeKind.ALL, ScopeKind.CHANNELS, ScopeKind.ASSETS, ScopeKind.MEDIA))
"""The withdrawals that are a no to publishing; name, sharing and biometric are not (rules.md, R28)."""

Row = TypeVar("Row", Consent, Assent, Withdrawal)


class Voice(StrEnum):
    """Who speaks."""

    OWN = "own"
    GUARDIAN = "guardian"
    REPRESENTATIVE = "representative"
    OUTSIDER = "outsider"


_WITHDRAWERS: Final = {
    WithdrawalRole.SELF: Voice.OWN,
    WithdrawalRole.GUARDIAN: Voice.GUARDIAN,
    WithdrawalRole.REPRESENTATIVE: Voice.REPRESENTATIVE,
}


class NoKind(IntEnum):
    """How a no was said; of two said on one day the greater counts (revocation over refusal)."""

    ANSWER = 0
    REFUSED = 1
    REVOKED = 2


class Miss(IntEnum):
    """What a grant does not cover, in the order of the table; the value is the rule number."""

    CHANNEL = 19
    EVENT = 20
    PURPOSE = 21
    MEDIA = 22
    UNIT = 23


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of one person: one channel, one medium, one purpose, one picture, one controller."""

    channel_id: str
    medium: ConsentMedia
    purpose: Purpose
    unit_id: str
    asset_ids: frozenset[str] = frozenset()
    event_id: str | None = None
    event_type: EventType | None = None
    captured_on: date | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """One granting item of one form; `shares` and `names` are false where a withdrawal took that out of it."""

    consent: Consent
    item: ConsentItem
    voice: Voice
    speaker: str
    shares: bool = True
    names: bool = True

    @property
    def day(self) -> date:
        """The day it was said."""
        return self.consent.signed_at

    def starts(self) -> date:
        """Return the first day it holds."""
        return self.consent.valid_from or self.consent.signed_at

    def ended(self, at: date) -> bool:
        """Tell whether its last day, which is inclusive, has passed."""
        return self.consent.valid_until is not None and at > self.consent.valid_until

    def in_force(self, at: date) -> bool:
        """Tell whether the day lies within its period."""
        return self.starts() <= at and not self.ended(at)

    def misses(self, wanted: Wanted) -> tuple[Miss, ...]:
        """Return the dimensions in which the item does not cover what is wanted; empty when it covers all."""
        found = []
        if wanted.channel_id not in self.item.channels:
            found.append(Miss.CHANNEL)
        if not self._covers_event(wanted):
            found.append(Miss.EVENT)
        if wanted.purpose not in self.item.purposes:
            found.append(Miss.PURPOSE)
        if wanted.medium not in self.item.media:
            found.append(Miss.MEDIA)
        if not self._covers_unit(wanted.unit_id):
            found.append(Miss.UNIT)
        return tuple(found)

    def _covers_event(self, wanted: Wanted) -> bool:
        item, day = self.item, wanted.captured_on
        if item.event_id is not None and item.event_id != wanted.event_id:
            return False
        if item.event_type is not None and item.event_type is not wanted.event_type:
            return False
        if item.captured_from is None and item.captured_to is None:
            return True
        if day is None:
            return False
        return (item.captured_from or date.min) <= day <= (item.captured_to or date.max)

    def _covers_unit(self, unit_id: str) -> bool:
        given_to = self.consent.org_unit_id
        if given_to is None or given_to == unit_id:
            return True
        units = self.item.share_units
        if not self.shares:
            return False
        return units == WITHIN_ORG if isinstance(units, str) else unit_id in units


@dataclass(frozen=True, slots=True)
class No:
    """One no; empty lists match everything, and so does what is unknown about the picture."""

    day: date
    kind: NoKind
    voice: Voice
    speaker: str
    subject_record: str
    speaker_record: str
    recorded_at: datetime
    channels: tuple[str, ...] = ()
    media: tuple[ConsentMedia, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    assets: tuple[str, ...] = ()
    event_id: str | None = None
    event_type: EventType | None = None
    captured_from: date | None = None
    captured_to: date | None = None

    def matches(self, wanted: Wanted) -> bool:
        """Tell whether the no speaks about what is wanted."""
        return (
            _within(wanted.channel_id, self.channels)
            and _within(wanted.medium, self.media)
            and _within(wanted.purpose, self.purposes)
            and (not self.assets or not wanted.asset_ids.isdisjoint(self.assets))
            and self.event_id in (None, wanted.event_id if wanted.event_id is not None else self.event_id)
            and self.event_type in (None, wanted.event_type if wanted.event_type is not None else self.event_type)
            and self._matches_day(wanted.captured_on)
        )

    def _matches_day(self, day: date | None) -> bool:
        return day is None or (self.captured_from or date.min) <= day <= (self.captured_to or date.max)


def _within(value: str, allowed: Sequence[str]) -> bool:
    return not allowed or value in allowed


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything stated about one person (merged records included) on or before a day."""

    grants: tuple[Grant, ...] = ()
    noes: tuple[No, ...] = ()
    answers: tuple[Assent, ...] = ()
    """The child's answers that are no plain no: yes, partial, not_capable."""
    own_form_days: tuple[date, ...] = ()
    """The days of the forms in the person's own voice, granting or refusing."""
    capacity: Capacity = Capacity.FULL
    channel_lists: tuple[tuple[str, ...], ...] = ()
    joined: Callable[[str, str], date] = field(default=lambda first, second: date.min if first == second else date.max)

    @property
    def any_no(self) -> bool:
        """Whether any no to publishing is on file, about whatever scope (rules.md R28)."""
        return bool(self.noes)

    def stance(self, channel_id: str) -> tuple[bool, ...]:
        """Return which of its lists name a channel: everything said treats two channels of one stance alike."""
        return tuple(channel_id in channels for channels in self.channel_lists)

    def lifts(self, grant: Grant, no: No) -> bool:
        """Tell whether a yes outlives a no: said later, by one who may take it back, of one known to be the same."""
        if not self._later(grant.day, grant.consent.subject_id, no):
            return False
        if no.voice is Voice.GUARDIAN:
            same = grant.voice is Voice.GUARDIAN and grant.speaker == no.speaker
            return same and self.joined(grant.consent.speaker_id, no.speaker_record) < grant.day
        if grant.voice is Voice.OWN:
            return no.voice is Voice.OWN or self.capacity is Capacity.FULL
        return grant.voice is Voice.REPRESENTATIVE and no.voice is Voice.REPRESENTATIVE

    def answer_lifts(self, answer: Assent, no: No, wanted: Wanted) -> bool:
        """Tell whether a child's later yes outlives the child's own no."""
        yes = answer.answer in (Answer.YES, Answer.PARTIAL) and wanted.channel_id not in answer.not_channels
        return yes and no.voice is Voice.OWN and self._later(answer.asked_on, answer.child_id, no)

    def _later(self, day: date, record: str, no: No) -> bool:
        return day > no.day and self.joined(record, no.subject_record) < day

    def standing_noes(self, noes: Iterable[No], grants: Iterable[Grant]) -> tuple[No, ...]:
        """Return the noes of one voice that no single one of the matching grants outlives, latest last."""
        said = sorted(noes, key=lambda no: (no.day, no.kind, no.recorded_at.isoformat()))
        if not said or any(all(self.lifts(grant, no) for no in said) for grant in grants):
            return ()
        return tuple(said)

    def alive(self, grant: Grant, noes: Iterable[No]) -> bool:
        """Tell whether no matching no of the same speaker has cancelled the grant."""
        return all(self.lifts(grant, no) for no in noes if (no.voice, no.speaker) == (grant.voice, grant.speaker))


@dataclass(frozen=True, slots=True)
class Stated:
    """The rows of one or many people that stand on a day, each with whether its yes was corrected away."""

    consents: Sequence[tuple[Consent, bool]] = ()
    assents: Sequence[tuple[Assent, bool]] = ()
    withdrawals: Sequence[tuple[Withdrawal, bool]] = ()


def stated_by(
    at: date, *, consents: Iterable[Consent], assents: Iterable[Assent], withdrawals: Iterable[Withdrawal]
) -> Stated:
    """Return what was stated on or before `at`; when it was recorded never matters (rules.md 3.3).

    Superseded rows are dropped; what they say *no* to only where the data steward corrected it.
    """
    return Stated(
        _standing(consents, at, lambda row: row.signed_at, lambda row: row.recorded_by),
        _standing(assents, at, lambda row: row.asked_on, lambda row: row.asked_by),
        _standing(withdrawals, at, lambda row: row.received_at, lambda row: row.received_by),
    )


def collect(stated: Stated, *, identities: Identities, capacity: Capacity) -> Statements:
    """Sort the rows about one person by voice, and by yes and no."""
    taken_back = [row for row, _ in stated.withdrawals]
    name_cuts = [row for row in taken_back if row.scope.kind is ScopeKind.NAME]
    sharing_cuts = [row for row in taken_back if row.scope.kind is ScopeKind.SHARING]
    grants: list[Grant] = []
    noes = [_withdrawn(row, identities) for row in taken_back if row.scope.kind in PUBLISHING_SCOPES]
    own_form_days = []
    for consent, corrected in stated.consents:
        grant_voice, no_voice = _voices(consent, identities)
        speaker = _speaker(no_voice, identities.root(consent.speaker_id))
        speaks_for_self = (Voice.OWN, Voice.REPRESENTATIVE) if capacity is Capacity.REPRESENTED else (Voice.OWN,)
        if grant_voice in speaks_for_self and not corrected:
            own_form_days.append(consent.signed_at)
        shares = not any(_cut(consent, cut, identities) for cut in sharing_cuts)
        names = not any(_cut(consent, cut, identities) for cut in name_cuts)
        for item in consent.items:
            if item.decision is Decision.REFUSE:
                noes.append(_refused(consent, item, no_voice, speaker))
            elif grant_voice is not None and not corrected:
                grants.append(Grant(consent, item, grant_voice, speaker, shares, names))
    noes += [no for row, _ in stated.assents if (no := _answered_no(row)) is not None]
    answers = tuple(row for row, corrected in stated.assents if row.answer is not Answer.NO and not corrected)
    lists = [*(grant.item.channels for grant in grants), *(no.channels for no in noes)]
    lists += [answer.not_channels for answer in answers]
    return Statements(
        grants=tuple(grants),
        noes=tuple(noes),
        answers=answers,
        own_form_days=tuple(own_form_days),
        capacity=capacity,
        channel_lists=tuple(dict.fromkeys(lists)),
        joined=identities.joined,
    )


def _standing(
    rows: Iterable[Row], at: date, stated: Callable[[Row], date], recorder: Callable[[Row], str]
) -> list[tuple[Row, bool]]:
    """Return the rows stated by `at` that still stand, each with whether its yes was corrected away."""
    known = tuple(rows)
    corrects = {row.id: row.supersedes_id for row in known}
    corrected, dropped = set(), set()
    for row in known:
        if row.supersedes_id is None:
            continue
        corrected.add(row.supersedes_id)
        if recorder(row) == Role.DATA_STEWARD and stated(row) <= at and not _loops(row.id, corrects):
            dropped.add(row.supersedes_id)
    return [(row, row.id in corrected) for row in known if row.id not in dropped and stated(row) <= at]


def _loops(row_id: str, corrects: Mapping[str, str | None]) -> bool:
    """Tell whether a chain of corrections comes back to its start: such corrections free nobody from a no."""
    seen = {row_id}
    step = corrects.get(row_id)
    while step is not None and step not in seen:
        seen.add(step)
        step = corrects.get(step)
    return step is not None


def _voices(consent: Consent, identities: Identities) -> tuple[Voice | None, Voice]:
    """Return in whose voice a form says yes (None: it cannot) and no (a no needs no entitlement)."""
    own = identities.root(consent.speaker_id) == identities.root(consent.subject_id)
    if consent.role is ConsentRole.SELF:
        return Voice.OWN if own else None, Voice.OWN
    voice = Voice.GUARDIAN if consent.role is ConsentRole.GUARDIAN else Voice.REPRESENTATIVE
    return None if own else voice, voice


def _refused(consent: Consent, item: ConsentItem, voice: Voice, speaker: str) -> No:
    return No(
        day=consent.signed_at,
        kind=NoKind.REFUSED,
        voice=voice,
        speaker=speaker,
        subject_record=consent.subject_id,
        speaker_record=consent.speaker_id,
        recorded_at=consent.recorded_at,
        channels=item.channels,
        media=item.media,
        purposes=item.purposes,
        event_id=item.event_id,
        event_type=item.event_type,
        captured_from=item.captured_from,
        captured_to=item.captured_to,
    )


def _withdrawn(row: Withdrawal, identities: Identities) -> No:
    voice = _WITHDRAWERS.get(row.by_role, Voice.OUTSIDER)
    scope = row.scope
    return No(
        day=row.received_at,
        kind=NoKind.REVOKED,
        voice=voice,
        speaker=_speaker(voice, identities.root(row.by_person_id)),
        subject_record=row.subject_id,
        speaker_record=row.by_person_id,
        recorded_at=row.recorded_at,
        channels=scope.channels if scope.kind is ScopeKind.CHANNELS else (),
        assets=scope.assets if scope.kind is ScopeKind.ASSETS else (),
        media=scope.media if scope.kind is ScopeKind.MEDIA else (),
    )


def _answered_no(row: Assent) -> No | None:
    """Return the no in a child's answer: all of it, or the channels the child excluded."""
    if row.answer is not Answer.NO and not row.not_channels:
        return None
    return No(
        day=row.asked_on,
        kind=NoKind.ANSWER,
        voice=Voice.OWN,
        speaker="",
        subject_record=row.child_id,
        speaker_record=row.child_id,
        recorded_at=row.recorded_at,
        channels=() if row.answer is Answer.NO else row.not_channels,
    )


def _cut(consent: Consent, cut: Withdrawal, identities: Identities) -> bool:
    """Tell whether a name or sharing withdrawal reaches a form: one signed by then, or not known as the same person."""
    signed = consent.signed_at
    return signed <= cut.received_at or identities.joined(consent.subject_id, cut.subject_id) >= signed


def _speaker(voice: Voice, root: str) -> str:
    """Return who counts as one speaker: only guardians are told apart."""
    return root if voice is Voice.GUARDIAN else ""
