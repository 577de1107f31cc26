"""What a withdrawal touches is what the judge blocks because of it, no more and no less (rules.md R90)."""

import os
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from consent_db.decision_table import SAID_NO
from consent_db.identities import Identities
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Asset,
    Channel,
    ChannelKind,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Evidence,
    Facts,
    IgnoreReason,
    Jurisdiction,
    Media,
    PeopleCheck,
    Person,
    Policy,
    Publication,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
    WithdrawalRole,
)
from consent_db.revocation import MUST_GO, Archive, affected, affected_by_end, is_live, still_live
from consent_db.verdict import judge
from consent_db.versions import Versions
from tests.consent_db.any_facts import CHANNEL_IDS, few, often, some

EXAMPLES = settings(
    max_examples=int(os.environ.get("KLARERT_EXAMPLES", "60")),
    deadline=None,
    phases=(Phase.reuse, Phase.generate, Phase.shrink),
)
SEEN: Counter[str] = Counter()
"""How the publications were judged before anybody withdrew."""

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
DAY = NOW.date()
PEOPLE = ("ola", "kari", "mio")
ASSETS = ("a1", "a2", "a3")

people_ids = st.sampled_from(PEOPLE)
merges = {one: often(None, st.sampled_from([other for other in PEOPLE if other != one])) for one in PEOPLE}
births = st.sampled_from([None, date(1990, 1, 1), date(2010, 1, 1), date(2016, 5, 4)])
appearances = st.builds(
    Appearance,
    id=st.just(""),
    asset_id=st.sampled_from([*ASSETS, "lost"]),
    kind=often(AppearanceKind.FACE, st.sampled_from(list(AppearanceKind))),
    person_id=st.one_of(people_ids, people_ids, st.none()),
    state=often(AppearanceState.CONFIRMED, st.sampled_from(list(AppearanceState))),
    ignore_reason=often(None, st.sampled_from(list(IgnoreReason))),
    suggested_alternatives=often((), few(people_ids, 2)),
)
sharing = often((), few(st.sampled_from(CHANNEL_IDS), 2))
made_from = {one: often(None, st.sampled_from([other for other in ASSETS if other != one])) for one in ASSETS}
media = often(Media.PHOTO, st.sampled_from(list(Media)))
moments = st.sampled_from([None, None, NOW - timedelta(days=1), NOW, NOW + timedelta(days=1)])
publications = st.builds(
    Publication,
    id=st.just(""),
    asset_id=st.sampled_from(ASSETS),
    channel_id=st.sampled_from([*CHANNEL_IDS, "lost"]),
    removed_at=often(None, moments),
    expires_at=moments,
)
withdrawals = st.builds(
    Withdrawal,
    id=st.just("w"),
    subject_id=people_ids,
    by_person_id=people_ids,
    by_role=often(WithdrawalRole.SELF, st.sampled_from(list(WithdrawalRole))),
    received_at=st.just(DAY),
    recorded_at=st.just(NOW),
    scope=st.builds(
        Scope,
        kind=st.sampled_from([ScopeKind.ALL, ScopeKind.CHANNELS, ScopeKind.MEDIA, ScopeKind.ASSETS]),
        channels=some([*CHANNEL_IDS, "lost"]),
        assets=some(ASSETS),
        media=some(ConsentMedia),
    ),
)
YES = ConsentItem(channels=CHANNEL_IDS, media=tuple(ConsentMedia))


@st.composite
def archives(draw):
    """Three pictures of three people, some merged, published here and there."""
    people = {
        one: Person(id=one, birth_date=draw(births), merged_into_id=draw(merges[one]), merged_at=NOW) for one in PEOPLE
    }
    rows = draw(st.lists(appearances, min_size=1, max_size=5))
    out = draw(st.lists(publications, min_size=1, max_size=4))
    return Archive(
        assets={
            one: Asset(
                id=one,
                media=draw(media),
                derived_from=draw(made_from[one]),
                creator_name="Ola",
                people_check=PeopleCheck.CONFIRMED_COMPLETE,
            )
            for one in ASSETS
        },
        appearances=tuple(replace(row, id=f"x{number}") for number, row in enumerate(rows)),
        people=people,
        channels={
            one: Channel(id=one, kind=ChannelKind.OTHER, name=one, auto_shares_to=draw(sharing)) for one in CHANNEL_IDS
        },
        publications=tuple(replace(row, id=f"p{number}") for number, row in enumerate(out)),
    )


def consent(person_id, until=None):
    return Consent(
        id=f"c-{person_id}",
        subject_id=person_id,
        speaker_id=person_id,
        role=ConsentRole.SELF,
        signed_at=date(2026, 1, 1),
        recorded_at=NOW,
        valid_until=until,
        evidence=(Evidence(sha256="aa"),),
        items=(YES,),
    )


def facts(archive, asset_id, *, said=(), until=None):
    made = {one.id: one.derived_from for one in archive.assets.values() if one.derived_from is not None}
    return Facts(
        asset=archive.assets[asset_id],
        jurisdiction=Jurisdiction.NO,
        unit_id="u1",
        policy=Policy(),
        channels=archive.channels,
        appearances=tuple(row for row in archive.appearances if row.asset_id == asset_id),
        people=archive.people,
        consents=tuple(consent(one, until) for one in PEOPLE),
        withdrawals=said,
        other_versions=frozenset(Versions(made).of((asset_id,)) - {asset_id}),
    )


def judged(archive, asset_id, channel_id, withdrawal):
    """What the judge says about the withdrawn person: R5 to R8, and whether a suggestion is blocked (R9)."""
    SEEN[judge(facts(archive, asset_id), Use(channel_id=channel_id), DAY).outcome.value] += 1
    who = Identities(archive.people, Jurisdiction.NO).root(withdrawal.subject_id)
    reasons = judge(facts(archive, asset_id, said=(withdrawal,)), Use(channel_id=channel_id), DAY).reasons
    about = [row for row in reasons if row.person_id == who]
    return any(row.rule in SAID_NO for row in about), any(row.code == "SUGGESTED_MATCH_NO" for row in about)


@EXAMPLES
@given(archives(), withdrawals)
def test_a_withdrawal_touches_what_the_judge_blocks_because_of_it(archive, withdrawal):
    found = affected(withdrawal, archive, now=NOW)
    scope = withdrawal.scope
    live = [row for row in archive.publications if is_live(row, NOW)]
    out = {row.id for row in live if judged(archive, row.asset_id, row.channel_id, withdrawal)[0]}
    answers = {
        asset_id: [judged(archive, asset_id, channel, withdrawal) for channel in {*CHANNEL_IDS, "lost"}]
        for asset_id in ASSETS
    }
    shown = {asset_id for asset_id, heard in answers.items() if any(no for no, _ in heard)}
    suggested = {asset_id for asset_id, heard in answers.items() if any(no for _, no in heard)} - shown

    assert out <= set(found.publications)
    assert shown <= set(found.assets)
    if withdrawal.by_role is WithdrawalRole.GUARDIAN:
        return  # a guardian is heard above the floor age too: somebody must look, the judge need not block
    if scope.kind is ScopeKind.ASSETS:
        made = {one.id: one.derived_from for one in archive.assets.values() if one.derived_from is not None}
        named = Versions(made).of(scope.assets)
        assert set(found.assets) == named & archive.assets.keys()
        assert {row.id for row in live if row.asset_id in named} == set(found.publications)
        return
    assert out == set(found.publications)
    assert shown == set(found.assets)
    assert suggested == set(found.suggested)


@EXAMPLES
@given(archives(), people_ids)
def test_what_is_judged_expired_is_found_by_the_consent_that_ended(archive, person_id):
    ended = DAY - timedelta(days=1)
    who = Identities(archive.people, Jurisdiction.NO).root(person_id)
    found = affected_by_end(consent(person_id, ended), archive, now=NOW)
    for row in archive.publications:
        verdict = judge(facts(archive, row.asset_id, until=ended), Use(channel_id=row.channel_id), DAY)
        SEEN[verdict.outcome.value] += 1
        expired = any(reason.code == "EXPIRED" and reason.person_id == who for reason in verdict.reasons)
        assert row.id in found.publications or not (expired and is_live(row, NOW))


@EXAMPLES
@given(archives(), st.lists(withdrawals, max_size=2), st.sampled_from([None, DAY - timedelta(days=1)]))
def test_what_is_still_out_is_told_by_its_verdict_alone(archive, said, until):
    said = tuple(replace(row, id=f"w{number}") for number, row in enumerate(said))
    for row in archive.publications:
        verdict = judge(facts(archive, row.asset_id, said=said, until=until), Use(channel_id=row.channel_id), DAY)
        SEEN[verdict.outcome.value] += 1
        blocked = {reason.rule for reason in verdict.reasons}
        task = still_live(row, verdict, now=NOW, due_on=DAY)

        assert (task is not None) == (is_live(row, NOW) and bool(blocked & {*MUST_GO, 17}))
        assert task is None or task.params["must_go"] == bool(blocked & MUST_GO)
