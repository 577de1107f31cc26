"""May this picture be shown there? The decision table of rules.md 3.4 as one pure, total function."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from consent_db.case import Case, candidates
from consent_db.days import local_day
from consent_db.decision_table import SAID_NO, SEVERITY, rank, reason
from consent_db.names import exceeds, picture_texts
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Audience,
    ChannelKind,
    IgnoreReason,
    Marker,
    Media,
    Origin,
    Outcome,
    Owner,
    PeopleCheck,
    Prominence,
    Purpose,
    ScopeKind,
    Verdict,
)
from consent_db.renditions import face_height
from consent_db.verdict_exceptions import Exceptions
from consent_db.verdict_people import Finding, judge_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from consent_db.case import Ask
    from consent_db.identities import Identity
    from consent_db.records import Channel, Facts, Reason, Use

_WEB_AND_SOCIAL: Final = frozenset(
    (
        ChannelKind.WEB,
        ChannelKind.FACEBOOK,
        ChannelKind.INSTAGRAM,
        ChannelKind.X,
        ChannelKind.LINKEDIN,
        ChannelKind.YOUTUBE,
        ChannelKind.TIKTOK,
        ChannelKind.SNAPCHAT,
        ChannelKind.BLOG,
        ChannelKind.FORUM,
    )
)
_KNOWN_LICENCES: Final = frozenset(("own", "permission", "supplier_release"))


def judge(facts: Facts, use: Use, at: date) -> Verdict:
    """Answer for one picture in one use on one day: the worst of the channel and all it shares on to (rules.md 3.4).

    Pure and total: the same records in any order give the same verdict, and nothing that can be built raises.
    """
    return judge_case(Case(facts, at), use)


def outcome(facts: Facts, use: Use, at: date) -> Outcome:
    """Return the outcome that `judge` gives, without its reasons: once something blocks, nothing else is looked at."""
    case = Case(facts, at)
    channels = [_Channel(case, use, channel_id) for channel_id in reach(facts.channels, use.channel_id)]
    worst: Outcome | None = None
    for row in chain(_about_asset(case, use.purpose), *(channel.reasons() for channel in channels)):
        if row.outcome is Outcome.BLOCKED:
            return Outcome.BLOCKED
        if SEVERITY[row.outcome]:
            worst = row.outcome
    return worst or _why_clear(case, use, channels).outcome or Outcome.REVIEW


def judge_all(facts: Facts, uses: Iterable[Use], at: date) -> tuple[Verdict, ...]:
    """Answer for several uses of one picture on one day, resolving its facts only once."""
    case = Case(facts, at)
    return tuple(judge_case(case, use) for use in uses)


def judge_case(case: Case, use: Use) -> Verdict:
    """Answer for one use of a picture whose facts are already resolved."""
    channels = [_Channel(case, use, channel_id) for channel_id in reach(case.facts.channels, use.channel_id)]
    rows: dict[tuple[object, ...], Reason] = {}
    for row in (*_about_asset(case, use.purpose), *(row for channel in channels for row in channel.reasons())):
        rows.setdefault((row.code, row.person_id, row.appearance_id, row.params.get("channel")), row)
    if not any(SEVERITY[row.outcome] for row in rows.values()):
        row = _why_clear(case, use, channels)
        rows[row.code,] = row
    reasons = tuple(sorted(rows.values(), key=rank))
    outcome = max((row.outcome for row in reasons if row.outcome is not None), key=SEVERITY.__getitem__)
    headline = next(row.code for row in reasons if row.outcome is outcome)
    return Verdict(
        asset_id=case.facts.asset.id,
        channel_id=use.channel_id,
        outcome=outcome,
        headline=headline,
        reasons=reasons,
        policy_version=case.policy.version,
    )


def reach(channels: Mapping[str, Channel], channel_id: str) -> tuple[str, ...]:
    """Return a channel and everything it automatically shares to, each once; rings are legal."""
    found = [channel_id]
    for each in found:
        channel = channels.get(each)
        found += sorted({to for to in (channel.auto_shares_to if channel else ()) if to not in found})
    return tuple(found)


def _about_asset(case: Case, purpose: Purpose) -> Iterator[Reason]:
    """Yield what applies to the picture in any channel: R3, R26, R27, R40, R57-R60."""
    asset = case.facts.asset
    if asset.quarantine or asset.restricted:
        yield reason("RESTRICTED")
    if asset.origin is Origin.EXTERNAL and not (asset.source_text.strip() or asset.source_url.strip()):
        yield reason("SOURCE_MISSING")
    licence = [part for part in re.split(r"[^a-z0-9]+", asset.licence.casefold()) if part]
    if "nc" in licence and purpose is Purpose.MARKETING:
        yield reason("LICENCE_FORBIDS")
    creative_commons = licence[:1] == ["cc0"] or (licence[:1] == ["cc"] and len(licence) > 1)
    known = creative_commons or asset.licence.strip().casefold() in _KNOWN_LICENCES
    if asset.origin is Origin.EXTERNAL and not known:
        yield reason("PERMISSION_UNKNOWN")
    if asset.origin in (Origin.OWN, Origin.MEMBER_SUBMITTED) and not asset.creator_name.strip():
        yield reason("CREATOR_MISSING")
    if asset.people_check is PeopleCheck.NOT_DONE and not _is_illustration(case):
        yield reason("NOT_SCANNED")
    if asset.media is Media.VIDEO and not asset.watched_in_full:
        yield reason("VIDEO_REVIEW")
    if asset.media is Media.VIDEO and not asset.captions:
        yield reason("VIDEO_CAPTIONS")


def _is_illustration(case: Case) -> bool:
    asset = case.facts.asset
    return asset.media is Media.ILLUSTRATION and asset.origin is Origin.PROFILE_MANUAL


class _Channel:
    """The judgment of one channel a use reaches."""

    def __init__(self, case: Case, use: Use, channel_id: str) -> None:
        self.case = case
        self.ask: Ask = case.ask(channel_id, use.purpose, use.rendition if channel_id == use.channel_id else None)
        appearances = sorted(case.facts.appearances, key=lambda row: (row.kind is not AppearanceKind.FACE, row.id))
        self.judged: list[Appearance] = [row for row in appearances if case.counts(row, self.ask)]
        self.exceptions = Exceptions(case, self.ask, self.judged)
        self.confirmed: dict[str, list[Appearance]] = {}
        self.unsure: list[Appearance] = []
        for row in self.judged:
            if row.state is AppearanceState.CONFIRMED and row.person_id is not None:
                self.confirmed.setdefault(case.identities.root(row.person_id), []).append(row)
            else:
                self.unsure.append(row)
        self.all_granted = True
        self._texts = picture_texts(case.facts.asset, use.texts)

    def reasons(self) -> Iterator[Reason]:
        """Yield every row of the table that applies in this channel."""
        yield from self._about_channel()
        yield from self._about_people_check()
        for row in self.case.facts.appearances:
            if row.marker is Marker.NO_PHOTO and row.ignore_reason is not IgnoreReason.BLURRED:
                yield reason("OPT_OUT_MARK", None, row)
        yield from self._about_confirmed()
        for row in self.unsure:
            yield from self._about_candidates(row)
        yield from self._about_strangers()
        yield from self._about_unseen()
        yield from self.exceptions.problems

    def _about_channel(self) -> Iterator[Reason]:
        channel, event = self.ask.channel, self.case.event
        internal = channel is not None and channel.audience is Audience.INTERNAL
        internal_only = self.case.event_unknown or (event is not None and event.internal_only)
        if channel is None or channel.owner is Owner.PRIVATE or (internal_only and not internal):
            yield reason("CHANNEL_FORBIDDEN", channel=self.ask.channel_id)
        if self._objected():
            yield reason("RESTRICTED")
        asset = self.case.facts.asset
        shown = (
            channel is not None and channel.kind in _WEB_AND_SOCIAL and asset.media in (Media.PHOTO, Media.ILLUSTRATION)
        )
        if shown and not any(text.strip() for text in asset.alt_text.values()):
            yield reason("ALT_TEXT_MISSING")

    def _objected(self) -> bool:
        """Tell whether anybody the picture shows or suggests has an open objection (rules.md R3)."""
        root = self.case.identities.root
        objecting = {root(person_id) for person_id in self.case.facts.objections}
        named = (root(person_id) for row in self.unsure for person_id in candidates(row))
        return bool(objecting) and not objecting.isdisjoint((*self.confirmed, *named))

    def _about_people_check(self) -> Iterator[Reason]:
        """Yield R46 and R62; whoever said that nobody is there while somebody is, has not looked."""
        check, anybody = self.case.facts.asset.people_check, bool(self.case.facts.appearances)
        if _is_illustration(self.case):
            return
        if not anybody and check in (PeopleCheck.SEARCHED, PeopleCheck.CONFIRMED_COMPLETE):
            yield reason("NO_FACE_FOUND")
        searched_only = check is PeopleCheck.SEARCHED and anybody and self.case.policy.people_check_required
        if searched_only or (check is PeopleCheck.CONFIRMED_NONE and self.judged):
            yield reason("PEOPLE_NOT_CONFIRMED")

    def _about_confirmed(self) -> Iterator[Reason]:
        people = [self.case.identities.of(root) for root in sorted(self.confirmed)]
        texts = self.case.names(self._texts, people)
        for who in people:
            shown = self.confirmed[who.id]
            if who.view.protected:  # nothing else is said: any other sentence would name somebody it must not
                self.all_granted = False
                for row in shown:
                    yield reason("PROTECTED_PERSON", None, row)
                continue
            finding = judge_person(self.case, who, self.case.media(shown), self.ask)
            yield from (_at(row, shown[0]) for row in self._person_rows(who, finding, shown))
            if exceeds(texts.named(who), finding.name_mode):
                yield _at(reason("NAME_NOT_ALLOWED", who.id), shown[0])

    def _person_rows(self, who: Identity, finding: Finding, shown: Sequence[Appearance]) -> Iterator[Reason]:
        yield from finding.reasons
        if finding.granted:
            return
        if finding.unbacked is None:
            self.all_granted = False
        elif not self.exceptions.absorbs(shown):
            self.all_granted = False
            yield finding.unbacked
        elif self.ask.exposes:  # an exception stands in for the yes, not for this tick
            yield reason("SPECIAL_CATEGORY", who.id)

    def _about_candidates(self, row: Appearance) -> Iterator[Reason]:
        """Yield R1, R9, R44 and R45 for a face that may be one of several people."""
        identities = self.case.identities
        people = [identities.of(root) for root in dict.fromkeys(identities.root(each) for each in candidates(row))]
        if any(who.view.protected for who in people):
            yield reason("PROTECTED_PERSON", None, row)
            return
        refusing = [who for who in people if judge_person(self.case, who, self.case.media([row]), self.ask).says_no]
        for who in refusing:
            yield reason("SUGGESTED_MATCH_NO", who.id, row)
        if people and people[0] not in refusing and row.state is AppearanceState.SUGGESTED:
            yield reason("UNCONFIRMED_MATCH", people[0].id, row)
        alike = self._alike(people[0]) if people else None
        if len(people) > 1 or alike is not None:
            yield reason("AMBIGUOUS_MATCH", people[0].id, row, other=people[1].id if len(people) > 1 else alike or None)

    def _alike(self, who: Identity) -> str | None:
        """Return somebody known to look like a person: another's id, "" if nobody can be named, None if nobody."""
        if not who.lookalike_groups:
            return None
        others = (self.case.identities.of(person_id) for person_id in sorted(self.case.facts.people))
        alike = (o for o in others if o.id != who.id and o.lookalike_groups & who.lookalike_groups)
        return next((o.id for o in alike if not o.view.protected), "")

    def _about_strangers(self) -> Iterator[Reason]:
        """Yield R41, R42 or R43 for every appearance nobody is even suggested for."""
        strangers = [row for row in self.unsure if row.state is not AppearanceState.SUGGESTED or not candidates(row)]
        unknown = [row for row in strangers if not self.exceptions.absorbs([row])]
        self.all_granted = self.all_granted and not unknown
        codes = [(row, self._stranger_code(row)) for row in unknown]
        for row, code in codes:
            if code == "FACE_SMALL":
                height_px = face_height(row, self.ask.scale)
                yield reason(code, None, row, px=None if height_px is None else int(height_px))
            else:
                yield reason(code, None, row, n=sum(other == code for _, other in codes))

    def _stranger_code(self, row: Appearance) -> str:
        height_px = face_height(row, self.ask.scale)
        if height_px is not None and height_px < self.case.policy.min_recognisable_px:
            return "FACE_SMALL"
        return "BACKGROUND_PEOPLE" if row.prominence is Prominence.BACKGROUND else "UNIDENTIFIED_FACE"

    def _about_unseen(self) -> Iterator[Reason]:
        """Yield the no of whoever withdrew from just this picture though nobody saw them in it (rules.md 3.5)."""
        asset, root = self.case.facts.asset, self.case.identities.root
        asking = {
            root(row.subject_id)
            for row in self.case.facts.withdrawals
            if row.scope.kind is ScopeKind.ASSETS and asset.id in row.scope.assets
        }
        for row in self.case.facts.appearances if asking else ():
            named = candidates(row) if row.state is not AppearanceState.CONFIRMED else (row.person_id,)
            asking -= {root(person_id) for person_id in named if person_id is not None}
        for who in (self.case.identities.of(each) for each in sorted(asking)):
            if not any(asset.id in no.assets for no in self.case.statements(who).noes):
                continue  # taken back by a correction
            if who.view.protected:
                yield reason("PROTECTED_PERSON")
                continue
            somewhere = Appearance(id="", asset_id=asset.id, kind=AppearanceKind.BODY)
            finding = judge_person(self.case, who, self.case.media([somewhere]), self.ask)
            yield from (row for row in finding.reasons if row.rule in SAID_NO)


def _at(row: Reason, shown: Appearance) -> Reason:
    return replace(row, appearance_id=shown.id, box=shown.box)


def _why_clear(case: Case, use: Use, channels: Sequence[_Channel]) -> Reason:
    """Return the one of R80-R83 that carries a picture nothing speaks against; without any, somebody must look."""
    asset = case.facts.asset
    people = {root for channel in channels for root in channel.confirmed}
    used = [exception for channel in channels for exception in channel.exceptions.used]
    carried = people or used or _is_illustration(case) or asset.people_check is not PeopleCheck.SEARCHED
    if not carried or not all(channel.all_granted for channel in channels):
        return reason("PEOPLE_NOT_CONFIRMED")
    if used:
        return reason("OK_EXCEPTION", user=used[0].granted_by, reason=used[0].reason_text, type=used[0].type.value)
    if people:
        return reason("OK_CONSENT", n=len(people), channel=use.channel_id)
    if _is_illustration(case):
        return reason("OK_ILLUSTRATION")
    checked = None if asset.checked_at is None else local_day(asset.checked_at, case.facts.jurisdiction).isoformat()
    variant = "recognisable" if case.facts.appearances else None
    return reason("OK_NO_PEOPLE", user=asset.checked_by, date=checked, variant=variant)
