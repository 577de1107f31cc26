"""What somebody has said yes and no to as of a day, as data for the sentences on the person card; never a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.case import Case
from consent_db.coverage import allowed_name
from consent_db.records import Consent, ConsentMedia, EventType, NameMode, Purpose
from consent_db.statements import Voice, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from consent_db.records import Assent, Facts, Person
    from consent_db.statements import Grant, No, Statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Yes:
    """One granting item, less the channels and media a later no has taken out of it; `since` is its first day.

    `name_mode` and `share_units` are what a later no to names or to sharing has left of them.
    """

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
    since: date
    until: date | None
    name_mode: NameMode
    share_units: str | tuple[str, ...] = "none"


@dataclass(frozen=True, slots=True)
class Held:
    """A no that nothing said later has taken back whole: where it holds (nothing named: everywhere), and how much.

    `partly`: something was agreed to since, which the no does not concern.
    """

    no: No
    channels: tuple[str, ...]
    partly: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What one person and those who speak for them said.

    `yeses` are in force, `ended` and `coming` are not, or not yet; `noes` are all on file, `held` those that hold;
    `answer` is the child's latest that is no plain no; `required` who must sign for a child on the day.
    """

    person_id: str
    yeses: tuple[Yes, ...]
    noes: tuple[No, ...]
    answer: Assent | None
    view: Person
    ended: tuple[Yes, ...] = ()
    coming: tuple[Yes, ...] = ()
    held: tuple[Held, ...] = ()
    required: frozenset[str] = frozenset()

    @property
    def speakers(self) -> frozenset[str]:
        """Everybody who said anything as a guardian or representative, by the person they are now."""
        said = {yes.speaker_id for yes in (*self.yeses, *self.ended, *self.coming) if yes.voice is not Voice.OWN}
        return frozenset(said | {held.no.speaker for held in self.held if held.no.voice is Voice.GUARDIAN})


def standing(facts: Facts, person_id: str, at: date) -> Standing:
    """Return what is on file about one person as of a day; whether it suffices is for `judge` to say.

    A no without a known event or picture counts against every item it may concern.
    """
    case = Case(facts, at)
    who = case.identities.of(person_id)
    said = case.statements(who)
    root = case.identities.root
    return Standing(
        person_id=who.id,
        yeses=_yeses(said, (grant for grant in said.grants if grant.in_force(at)), facts.unit_id, root),
        noes=tuple(sorted(said.noes, key=lambda no: (no.day, no.kind, no.voice, no.speaker, no.channels))),
        answer=max(said.answers, key=lambda row: (row.asked_on, row.id), default=None),
        view=who.view,
        ended=_yeses(said, (grant for grant in said.grants if grant.ended(at)), facts.unit_id, root),
        coming=_yeses(
            said, (grant for grant in said.grants if grant.starts() > at and not grant.ended(at)), facts.unit_id, root
        ),
        held=_held(said),
        required=case.required_signers(who),
    )


def _yeses(said: Statements, grants: Iterable[Grant], unit_id: str, root: Callable[[str], str]) -> tuple[Yes, ...]:
    left = (_left(said, grant, unit_id, root) for grant in grants)
    return tuple(
        sorted(
            (yes for yes in left if yes.channels and yes.media),
            key=lambda yes: (yes.consent.signed_at, yes.consent.id, yes.channels, yes.purposes),
        )
    )


def _left(said: Statements, grant: Grant, unit_id: str, root: Callable[[str], str]) -> Yes:
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
        speaker_id=root(grant.consent.speaker_id),
        channels=tuple(dict.fromkeys(channel for channel, _ in pairs)),
        media=tuple(dict.fromkeys(medium for _, medium in pairs)),
        purposes=item.purposes,
        event_id=item.event_id,
        event_type=item.event_type,
        captured_from=item.captured_from,
        captured_to=item.captured_to,
        since=grant.starts(),
        until=grant.consent.valid_until,
        name_mode=allowed_name(grant),
        share_units=item.share_units if grant.shares else "none",
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


def _held(said: Statements) -> tuple[Held, ...]:
    """The noes that hold, the latest first; one that a later, wider no of the same speaker repeats is left out."""
    found: list[Held] = []
    for no in sorted(said.noes, key=lambda each: (each.day, each.kind, each.recorded_at.isoformat()), reverse=True):
        if any(_repeats(held.no, no) for held in found):
            continue
        lifting = [grant for grant in said.grants if said.lifts(grant, no)]
        channels = tuple(one for one in no.channels if not _taken_back(said, no, one, lifting))
        if (no.channels and not channels) or (not no.channels and _answered(said, no, "")):
            continue
        found.append(Held(no, channels, partly=any(_touches(grant, no) for grant in lifting)))
    return tuple(found)


def _repeats(wider: No, no: No) -> bool:
    """Tell whether a no says nothing that a wider one of the same speaker does not say."""
    return (
        (wider.voice, wider.speaker) == (no.voice, no.speaker)
        and wider.subject_record == no.subject_record
        and _covers(wider.channels, no.channels)
        and _covers(wider.media, no.media)
        and _covers(wider.purposes, no.purposes)
        and _covers(wider.assets, no.assets)
        and wider.event_id in (None, no.event_id)
        and wider.event_type in (None, no.event_type)
        and wider.captured_from is None
        and wider.captured_to is None
    )


def _covers(wider: tuple[object, ...], narrower: tuple[object, ...]) -> bool:
    return not wider or (bool(narrower) and set(narrower) <= set(wider))


def _taken_back(said: Statements, no: No, channel: str, lifting: Iterable[Grant]) -> bool:
    """Tell whether later yeses cover all that the no says about one channel."""
    if _answered(said, no, channel):
        return True
    asked = {(medium, purpose) for medium in no.media or ConsentMedia for purpose in no.purposes or Purpose}
    covered = {
        (medium, purpose)
        for grant in lifting
        if channel in grant.item.channels and _whole(grant, no)
        for medium in grant.item.media
        for purpose in grant.item.purposes
    }
    return asked <= covered


def _whole(grant: Grant, no: No) -> bool:
    """Tell whether a yes is for every picture the no is about."""
    item = grant.item
    return (
        item.event_id in (None, no.event_id)
        and item.event_type in (None, no.event_type)
        and item.captured_from is None
        and item.captured_to is None
    )


def _touches(grant: Grant, no: No) -> bool:
    return not no.channels or not set(no.channels).isdisjoint(grant.item.channels)


def _answered(said: Statements, no: No, channel: str) -> bool:
    wanted = Wanted(channel_id=channel, medium=ConsentMedia.PHOTO, purpose=Purpose.INFORM, unit_id="")
    return any(said.answer_lifts(answer, no, wanted) for answer in said.answers)
