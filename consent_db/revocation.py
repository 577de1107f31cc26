"""What an ended consent or a withdrawal touches: which pictures, which publications, which copies (rules.md R90)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db.case import candidates
from consent_db.decision_table import SAID_NO, reason
from consent_db.identities import Identities
from consent_db.records import (
    AppearanceKind,
    AppearanceState,
    ConsentMedia,
    Decision,
    IgnoreReason,
    Jurisdiction,
    Media,
    Outcome,
    ScopeKind,
)
from consent_db.verdict import reach
from consent_db.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from consent_db.records import (
        Appearance,
        Asset,
        Channel,
        Consent,
        ConsentItem,
        Distribution,
        Person,
        Publication,
        Reason,
        Verdict,
        Withdrawal,
    )

MUST_GO: Final = frozenset((1, 3, 4, *SAID_NO))
"""The rules that take a live publication down: a protected person, a case, a badge, a no (R1, R3 to R8)."""
RENEW_OR_REMOVE: Final = 17
"""The rule that only asks to renew or remove what is already out (R17)."""

_NOT_PUBLISHED: Final = frozenset((ScopeKind.SHARING, ScopeKind.BIOMETRIC))
_SHOWN_AS: Final = {
    Media.PHOTO: ConsentMedia.PHOTO,
    Media.ILLUSTRATION: ConsentMedia.PHOTO,
    Media.VIDEO: ConsentMedia.VIDEO,
    Media.AUDIO: ConsentMedia.VOICE,
}


@dataclass(frozen=True, slots=True)
class Archive:
    """The part of the register in which the person may appear; more than that does no harm."""

    assets: Mapping[str, Asset]
    appearances: tuple[Appearance, ...]
    people: Mapping[str, Person]
    channels: Mapping[str, Channel]
    publications: tuple[Publication, ...] = ()
    distributions: tuple[Distribution, ...] = ()


@dataclass(frozen=True, slots=True)
class Affected:
    """Ids, in order: pictures that show the person, that may, what of them is still out, and copies still elsewhere."""

    assets: tuple[str, ...]
    suggested: tuple[str, ...]
    publications: tuple[str, ...]
    distributions: tuple[str, ...]


def affected(withdrawal: Withdrawal, archive: Archive, *, now: datetime) -> Affected:
    """Return what a withdrawal touches; a scope naming pictures holds whether or not anyone confirmed the face.

    It means every version of these pictures: a no to a picture is one to what it was made from and what is made of it.

    What was only suggested is listed apart: those pictures are blocked (R9) until somebody looks.
    """
    scope = withdrawal.scope
    if scope.kind is ScopeKind.BIOMETRIC:
        return Affected((), (), (), ())
    media = set(scope.media) if scope.kind is ScopeKind.MEDIA else set()
    shown, suggested = _appearing(withdrawal.subject_id, archive, media)
    if scope.kind is ScopeKind.ASSETS and scope.assets:
        made_from = {one.id: one.derived_from for one in archive.assets.values() if one.derived_from is not None}
        named = Versions(made_from).of(scope.assets) & archive.assets.keys()
        shown, suggested = named, set()
    channels = set(scope.channels) if scope.kind is ScopeKind.CHANNELS else set()
    published = set() if scope.kind in _NOT_PUBLISHED else shown
    live = [
        row
        for row in _live(archive, published, now)
        if _reaches(row, channels, archive) and (scope.kind is not ScopeKind.NAME or _may_name(row))
    ]
    elsewhere = set() if scope.kind in (ScopeKind.CHANNELS, ScopeKind.NAME) else shown
    return _sorted(archive, shown, suggested - shown, live, elsewhere)


def affected_by_end(consent: Consent, archive: Archive, *, now: datetime) -> Affected:
    """Return what may have rested on a consent that has ended: pictures of its subject within what it granted."""
    grants = [item for item in consent.items if item.decision is Decision.GRANT]
    media = {medium for item in grants for medium in item.media}
    shown, suggested = _appearing(consent.subject_id, archive, media) if media else (set(), set())
    shown = {asset_id for asset_id in shown if any(_of_event(item, archive.assets[asset_id]) for item in grants)}
    channels = {channel for item in grants for channel in item.channels}
    live = [row for row in _live(archive, shown, now) if _reaches(row, channels, archive)]
    return _sorted(archive, shown, suggested - shown, live, shown)


def still_live(publication: Publication, verdict: Verdict, *, now: datetime, due_on: date) -> Reason | None:
    """Return R90 for what is still out although today's verdict says no; None where nothing must be done.

    `must_go` is false where the consent has only run out: then the branch renews or removes.
    """
    blocked = {row.rule for row in verdict.reasons if row.outcome is Outcome.BLOCKED}
    must_go = not blocked.isdisjoint(MUST_GO)
    if not is_live(publication, now) or not (must_go or RENEW_OR_REMOVE in blocked):
        return None
    return reason("LIVE_MUST_GO", channel=publication.channel_id, date=due_on.isoformat(), must_go=must_go)


def is_live(publication: Publication, now: datetime) -> bool:
    """Tell whether a publication is still out: neither removed nor run out by itself."""
    return publication.removed_at is None and (publication.expires_at is None or publication.expires_at > now)


def _appearing(person_id: str, archive: Archive, media: set[ConsentMedia]) -> tuple[set[str], set[str]]:
    """Return the pictures that show somebody for certain, and those that may, in these media (none: all)."""
    identities = Identities(archive.people, Jurisdiction.NO)
    root = identities.root(person_id)
    shown, suggested = set(), set()
    for row in archive.appearances:
        asset = archive.assets.get(row.asset_id)
        if asset is None or (media and not media & _media(row.kind, asset.media)) or not _takes_part(row):
            continue
        if row.state is AppearanceState.CONFIRMED and row.person_id is not None:
            if identities.root(row.person_id) == root:
                shown.add(asset.id)
        elif root in {identities.root(each) for each in candidates(row)}:
            suggested.add(asset.id)
    return shown, suggested


def _takes_part(row: Appearance) -> bool:
    """Tell whether an appearance is judged in any rendition: somebody covered in a copy is not shown by it."""
    if row.ignore_reason is IgnoreReason.NOT_RECOGNISABLE:
        return row.state is AppearanceState.CONFIRMED
    return row.ignore_reason in (None, IgnoreReason.TOO_SMALL)


def _media(kind: AppearanceKind, media: Media) -> set[ConsentMedia]:
    return {ConsentMedia.VOICE} if kind is AppearanceKind.VOICE else {_SHOWN_AS[media]}


def _of_event(item: ConsentItem, asset: Asset) -> bool:
    return item.event_id is None or item.event_id == asset.event_id


def _live(archive: Archive, assets: set[str], now: datetime) -> list[Publication]:
    return [row for row in archive.publications if row.asset_id in assets and is_live(row, now)]


def _reaches(publication: Publication, channels: set[str], archive: Archive) -> bool:
    """Tell whether a publication's channel, or what it shares on to, is among these (none named: all are)."""
    return not channels or not channels.isdisjoint(reach(archive.channels, publication.channel_id))


def _may_name(publication: Publication) -> bool:
    """Tell whether a name may stand by a publication; whose it is in a caption, only a reader can tell."""
    return bool(publication.caption_used.strip() or publication.names_used)


def _sorted(
    archive: Archive, shown: set[str], suggested: set[str], live: Iterable[Publication], elsewhere: set[str]
) -> Affected:
    copies = (row for row in archive.distributions if row.asset_id in elsewhere and row.confirmed_deleted_at is None)
    return Affected(
        tuple(sorted(shown)),
        tuple(sorted(suggested)),
        tuple(sorted(row.id for row in live)),
        tuple(sorted(row.id for row in copies)),
    )
