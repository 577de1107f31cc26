"""What a yes allows, channel by channel and purpose by purpose, and whether it holds: `processing` of a receipt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from consent_db.days import add_months
from consent_db.decision_table import SEVERITY
from consent_db.records import ChannelKind, ConsentMedia, Event, EventType, Media, NameMode, Use
from consent_db.statements import Voice
from consent_db.verdict import judge, reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from consent_db.records import Channel, Facts, OrgUnit, Policy, Purpose, Reason
    from consent_db.standing import Standing, Yes

_COMPANIES: Final = {
    ChannelKind.FACEBOOK: "Meta Platforms",
    ChannelKind.INSTAGRAM: "Meta Platforms",
    ChannelKind.X: "X Corp.",
    ChannelKind.LINKEDIN: "LinkedIn",
    ChannelKind.YOUTUBE: "Google",
    ChannelKind.TIKTOK: "TikTok",
    ChannelKind.SNAPCHAT: "Snap",
    ChannelKind.PRESS: "news media",
}
_SHOWN: Final = {ConsentMedia.PHOTO: "photographs", ConsentMedia.VIDEO: "film", ConsentMedia.VOICE: "voice"}
_PII: Final = {ConsentMedia.PHOTO: "image", ConsentMedia.VIDEO: "moving image", ConsentMedia.VOICE: "voice"}
_NAMES: Final = {NameMode.FIRST: ("first name",), NameMode.FULL: ("full name",), NameMode.NONE: ()}
_ASSETS: Final = {ConsentMedia.PHOTO: Media.PHOTO, ConsentMedia.VIDEO: Media.VIDEO, ConsentMedia.VOICE: Media.AUDIO}
_OF_THE_PERSON: Final = frozenset((1, 2, 3, *range(5, 24), 25, *range(47, 51), *range(52, 57)))
"""The rules about what somebody said; the others are about one picture, and nobody asks about one here."""


def processing(
    known: Facts, stands: Standing, own: OrgUnit, known_events: Mapping[str, Event], day: date, why: dict[str, Reason]
) -> Iterator[dict[str, Any]]:
    """One entry per channel and purpose that somebody said yes to and nothing has ended, and whether it holds.

    `why` is filled with one reason of the judge for every code in `missing`.
    """
    for yes in (*stands.yeses, *stands.coming):
        if yes.voice is Voice.OUTSIDER:
            continue
        for channel_id in yes.channels:
            for purpose in yes.purposes:
                by_answer: dict[tuple[str, ...], list[ConsentMedia]] = {}
                for medium in yes.media:
                    reasons = _missing(known, yes, channel_id, purpose, medium, known_events, day)
                    missing = tuple(dict.fromkeys(one.code for one in reasons))
                    for one in reasons:
                        why.setdefault(one.code, one)
                    by_answer.setdefault(missing, []).append(medium)
                for missing, media in by_answer.items():
                    yield _entry(known, yes, channel_id, purpose, media, missing, own)


def _missing(
    known: Facts,
    yes: Yes,
    channel_id: str,
    purpose: Purpose,
    medium: ConsentMedia,
    known_events: Mapping[str, Event],
    day: date,
) -> tuple[Reason, ...]:
    """What keeps this yes from holding alone, as the judge answers for an imagined picture it is about."""
    held = known_events.get(yes.event_id) if yes.event_id is not None else None
    if held is None and yes.event_type is not None:
        held = Event(id="-", title="", type=EventType(yes.event_type))
    taken = yes.captured_from or yes.captured_to or (held.start if held is not None else None)
    imagined = replace(
        known,
        event=held,
        asset=replace(
            known.asset,
            media=_ASSETS[medium],
            event_id=yes.event_id if held is None else held.id,
            captured_at=None if taken is None else f"{taken.isoformat()}T12:00:00",
        ),
    )
    verdict = judge(imagined, Use(channel_id=channel_id, purpose=purpose), day)
    return tuple(row for row in verdict.reasons if row.rule in _OF_THE_PERSON and SEVERITY[row.outcome])


def _entry(
    known: Facts,
    yes: Yes,
    channel_id: str,
    purpose: Purpose,
    media: list[ConsentMedia],
    missing: tuple[str, ...],
    own: OrgUnit,
) -> dict[str, Any]:
    consent = yes.consent
    places = [known.channels[one] for one in reach(known.channels, channel_id) if one in known.channels]
    pii = [*(_PII[one] for one in media), *_NAMES[yes.name_mode]]
    if consent.special_category:
        pii.append("may reveal trade-union membership or health")
    entry: dict[str, Any] = {
        "purpose": "publication of " + " and ".join(_SHOWN[one] for one in media),
        "purpose_category": purpose.value,
        "channel": channel_id,
        "media": [one.value for one in media],
        "name_mode": yes.name_mode.value,
        "events": [] if yes.event_id is None else [yes.event_id],
        "lawful_basis": "GDPR 6(1)(a), 9(2)(a)" if consent.special_category else "GDPR 6(1)(a)",
        "pii": pii,
        "sensitive": consent.special_category,
        "recipients": sorted({one for place in places for one in _recipients(place)} | _sharing(yes, own)),
        "third_country": any(place.leaves_eea for place in places),
        "storage_locations": storage(own),
        "retention": _retention(yes, known.policy),
        "withdrawal_method": ways(own),
        "collection_method": consent.method.value,
        "valid_from": yes.since.isoformat(),
        "valid_until": None if yes.until is None else yes.until.isoformat(),
        "role": consent.role.value,
        "statement_id": consent.id,
        "effective": not missing,
        "missing": list(missing),
    }
    if yes.event_type is not None:
        entry["event_types"] = [yes.event_type.value]
    for name, limit in (("captured_from", yes.captured_from), ("captured_to", yes.captured_to)):
        if limit is not None:
            entry[name] = limit.isoformat()
    return entry


def _recipients(place: Channel) -> tuple[str, ...]:
    company = _COMPANIES.get(place.kind)
    audience = {"open": "the public", "members": "members", "closed_group": "a closed group", "internal": "internal"}
    return (audience[place.audience.value],) if company is None else (company,)


def _sharing(yes: Yes, own: OrgUnit) -> set[str]:
    if yes.share_units in ("none", ()):
        return set()
    return {f"other units of {own.org}" if own.org else "other units of the organisation"}


def storage(own: OrgUnit) -> list[str]:
    """Where the register lies."""
    return [f"branch computer, {own.jurisdiction.value}"]


def _retention(yes: Yes, decided: Policy) -> str:
    after = f"P{decided.retention_after_end_months}M evidence"
    if yes.until is None:
        return f"until withdrawn + {after}"
    months = (yes.until.year - yes.since.year) * 12 + yes.until.month - yes.since.month
    whole = months > 0 and add_months(yes.since, months) == yes.until
    return f"P{months}M + {after}" if whole else f"until {yes.until.isoformat()} + {after}"


def ways(own: OrgUnit) -> list[str]:
    """How somebody may withdraw."""
    reached = [name for name, value in (("email", own.email), ("phone", own.phone)) if value.strip()]
    return [*reached, "in person", "form WITHDRAW"]
