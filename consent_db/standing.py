"""What somebody has said yes to as of a day, as data for the sentence on the person card; never a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.case import Case
from consent_db.coverage import allowed_name
from consent_db.records import Consent, ConsentMedia, EventType, NameMode, Purpose
from consent_db.statements import Wanted

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Assent, Facts
    from consent_db.statements import Grant, No, Statements, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Yes:
    """One granting item in force, less the channels and media a later no has taken out of it."""

    consent: Consent
    voice: Voice
    speaker_id: str
    channels: tuple[str, ...]
    media: tuple[ConsentMedia, ...]
    purposes: tuple[Purpose, ...]
    event_id: str | None
    event_type: EventType | None
    captured_from: date | None
    captured_to: date | None
    until: date | None
    name_mode: NameMode


@dataclass(frozen=True, slots=True)
class Standing:
    """What one person and those who speak for them said; `noes` are all on file, `answer` the child's latest."""

    person_id: str
    yeses: tuple[Yes, ...]
    noes: tuple[No, ...]
    answer: Assent | None


def standing(facts: Facts, person_id: str, at: date) -> Standing:
    """Return what is on file about one person as of a day; whether it suffices is for `judge` to say.

    A no without a known event or picture counts against every item it may concern.
    """
    case = Case(facts, at)
    who = case.identities.of(person_id)
    said = case.statements(who)
    yeses = [_left(said, grant, facts.unit_id) for grant in said.grants if grant.in_force(at)]
    return Standing(
        person_id=who.id,
        yeses=tuple(
            sorted(
                (yes for yes in yeses if yes.channels and yes.media),
                key=lambda yes: (yes.consent.signed_at, yes.consent.id, yes.channels, yes.purposes),
            )
        ),
        noes=tuple(sorted(said.noes, key=lambda no: (no.day, no.kind, no.voice, no.speaker, no.channels))),
        answer=max(said.answers, key=lambda row: (row.asked_on, row.id), default=None),
    )


def _left(said: Statements, grant: Grant, unit_id: str) -> Yes:
    item = grant.item
    pairs = [
        (channel, medium)
        for channel in item.channels
        for medium in item.media
        if all(_alive(said, grant, channel, medium, purpose, unit_id) for purpose in item.purposes)
    ]
    return Yes(
        consent=grant.consent,
        voice=grant.voice,
        speaker_id=grant.consent.speaker_id,
        channels=tuple(dict.fromkeys(channel for channel, _ in pairs)),
        media=tuple(dict.fromkeys(medium for _, medium in pairs)),
        purposes=item.purposes,
        event_id=item.event_id,
        event_type=item.event_type,
        captured_from=item.captured_from,
        captured_to=item.captured_to,
        until=grant.consent.valid_until,
        name_mode=allowed_name(grant),
    )


def _alive(said: Statements, grant: Grant, channel: str, medium: ConsentMedia, purpose: Purpose, unit_id: str) -> bool:
    wanted = Wanted(
        channel_id=channel,
        medium=medium,
        purpose=purpose,
        unit_id=unit_id,
        event_id=grant.item.event_id,
        event_type=grant.item.event_type,
    )
    return said.alive(grant, [no for no in said.noes if no.matches(wanted)])
