"""One picture on one day, laid out for judgment: who is who, what each said, and what is asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from consent_db.days import capture_day
from consent_db.identities import Identities
from consent_db.names import NameTexts
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Audience,
    ConsentMedia,
    IgnoreReason,
    Media,
    Reveals,
)
from consent_db.renditions import face_height, scale_for
from consent_db.statements import Stated, Statements, Wanted, collect, stated_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from fractions import Fraction

    from consent_db.identities import Identity
    from consent_db.records import Assent, Channel, Consent, Facts, Guardianship, Purpose, Rendition, Withdrawal
    from consent_db.verdict_people import Finding

Row = TypeVar("Row", "tuple[Consent, bool]", "tuple[Assent, bool]", "tuple[Withdrawal, bool]", "Guardianship")


@dataclass(frozen=True, slots=True)
class Ask:
    """One channel a use reaches; an unknown channel is None and the widest there is."""

    channel_id: str
    channel: Channel | None
    purpose: Purpose
    scale: Fraction
    exposes: bool
    """Whether being at the event tells a special category to the public there (rules.md R51)."""


class Case:
    """The facts of one picture, resolved once and asked about per person and channel."""

    def __init__(self, facts: Facts, at: date) -> None:
        self.facts = facts
        self.at = at
        self.policy = facts.policy
        self.identities = Identities(facts.people, facts.jurisdiction)
        known = facts.event is not None and facts.event.id == facts.asset.event_id
        self.event = facts.event if known else None
        self.event_unknown = not known and (facts.asset.event_id is not None or facts.event is not None)
        self.captured_on = capture_day(facts.asset.captured_at, facts.jurisdiction)
        derived_from = facts.asset.derived_from
        self.asset_ids = facts.other_versions | {facts.asset.id, *(() if derived_from is None else (derived_from,))}
        self.findings: dict[tuple[object, ...], Finding] = {}
        """What is known already of one person and of all channels alike to that person (verdict_people)."""
        self._statements: dict[str, Statements] = {}
        self._names: dict[tuple[tuple[str, ...], ...], NameTexts] = {}
        root = self.identities.root
        stated = stated_by(
            at, consents=facts.consents, assents=facts.assents, withdrawals=facts.withdrawals
        )  # over everybody: a form recorded on the wrong person is corrected by one about another
        self._consents = _grouped(stated.consents, lambda row: root(row[0].subject_id))
        self._assents = _grouped(stated.assents, lambda row: root(row[0].child_id))
        self._withdrawals = _grouped(stated.withdrawals, lambda row: root(row[0].subject_id))
        self._guardianships = _grouped(facts.guardianships, lambda row: root(row.child_id))

    def statements(self, who: Identity) -> Statements:
        """Return what was said by and for one person."""
        found = self._statements.get(who.id)
        if found is None:
            stated = Stated(
                self._consents.get(who.id, ()), self._assents.get(who.id, ()), self._withdrawals.get(who.id, ())
            )
            found = collect(stated, identities=self.identities, capacity=who.view.capacity)
            self._statements[who.id] = found
        return found

    def names(self, texts: tuple[str, ...], depicted: Sequence[Identity]) -> NameTexts:
        """Return the texts of the picture, ready to be asked whom of the depicted they name."""
        key = (texts, tuple(who.id for who in depicted))
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = NameTexts(texts, depicted)
        return found

    def required_signers(self, who: Identity) -> frozenset[str]:
        """Return who must sign for a child on the day: holders of parental responsibility, or the sole one."""
        rows = [
            row
            for row in self._guardianships.get(who.id, ())
            if row.holds_parental_responsibility and row.in_force(self.at)
        ]
        rows = [row for row in rows if row.sole] or rows
        return frozenset(self.identities.root(row.guardian_id) for row in rows)

    def ask(self, channel_id: str, purpose: Purpose, rendition: Rendition | None) -> Ask:
        """Return what one channel asks; without `rendition` the size of the channel's preset."""
        channel = self.facts.channels.get(channel_id)
        reveals = self.event is not None and self.event.reveals is not Reveals.NONE
        exposes = reveals and (channel is None or channel.audience is Audience.OPEN)
        return Ask(channel_id, channel, purpose, scale_for(self.facts.asset, channel, rendition), exposes)

    def wanted(self, ask: Ask, medium: ConsentMedia) -> Wanted:
        """Return what is asked of one person for one medium."""
        return Wanted(
            channel_id=ask.channel_id,
            medium=medium,
            purpose=ask.purpose,
            unit_id=self.facts.unit_id,
            asset_ids=self.asset_ids,
            event_id=self.facts.asset.event_id,
            event_type=None if self.event is None else self.event.type,
            captured_on=self.captured_on,
        )

    def media(self, shown: Iterable[Appearance]) -> tuple[ConsentMedia, ...]:
        """Return the media in which somebody appears: a voice counts beside the pictures of a video."""
        return tuple(sorted({_medium(self.facts.asset.media, appearance.kind) for appearance in shown}))

    def counts(self, appearance: Appearance, ask: Ask) -> bool:
        """Tell whether an appearance is judged: not ignored, or ignored for what does not hold in this rendition.

        `too_small` holds only below the policy's size; nobody is unrecognisable whom a human has confirmed.
        """
        if appearance.ignore_reason is None:
            return True
        confirmed = appearance.state is AppearanceState.CONFIRMED
        if appearance.ignore_reason is IgnoreReason.TOO_SMALL:
            height_px = face_height(appearance, ask.scale)
            return confirmed or height_px is None or height_px >= self.policy.min_recognisable_px
        return confirmed and appearance.ignore_reason is IgnoreReason.NOT_RECOGNISABLE


def candidates(appearance: Appearance) -> tuple[str, ...]:
    """Return the ids of everybody an appearance names without certainty; a rejected name is named no more."""
    if appearance.state is AppearanceState.CONFIRMED and appearance.person_id is not None:
        return ()
    first = () if appearance.person_id is None else (appearance.person_id,)
    alternatives = appearance.suggested_alternatives
    if appearance.state is AppearanceState.REJECTED:
        return tuple(dict.fromkeys(other for other in alternatives if other not in first))
    return tuple(dict.fromkeys((*first, *alternatives)))


def _medium(asset: Media, kind: AppearanceKind) -> ConsentMedia:
    if kind is AppearanceKind.VOICE or asset is Media.AUDIO:
        return ConsentMedia.VOICE
    return ConsentMedia.VIDEO if asset is Media.VIDEO else ConsentMedia.PHOTO


def _grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups
