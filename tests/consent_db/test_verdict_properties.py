"""What must hold of every verdict whatever is on file (rules.md 3.6, invariants).

`benchmarks/always.py` runs each of these with 10,000 examples: KLARERT_EXAMPLES says how many there are.
"""

import os
from collections import Counter
from copy import deepcopy
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from consent_db.boundaries import Ahead, boundary_days
from consent_db.decision_table import RULES, SAID_NO, SEVERITY
from consent_db.identities import Identities
from consent_db.records import Answer, AppearanceState, Decision, Outcome, Person, PersonKind, Withdrawal
from consent_db.verdict import judge, judge_all, outcome, reach
from tests.consent_db.any_facts import (
    AT,
    CHANNEL_IDS,
    DAYS,
    any_facts,
    appearances,
    assents,
    at_noon,
    consents,
    days,
    few,
    nearly_clear,
    uses,
    withdrawals,
)
from tests.consent_db.story import adult, photo

NUMBER = os.environ.get("KLARERT_EXAMPLES")
EXAMPLES = settings(max_examples=int(NUMBER or "60"), deadline=None, phases=(Phase.reuse, Phase.generate, Phase.shrink))
MANY = settings(EXAMPLES, max_examples=int(NUMBER or "120"))
SEEN: Counter[str] = Counter()
"""How many pictures came out how before anything was done to them: a property of clear ones says nothing of none."""


def judged(facts, use, at=AT):
    """The verdict on a picture as it was made up, counted."""
    verdict = judge(facts, use, at)
    SEEN[verdict.outcome.value] += 1
    return verdict


def worse_or_equal(after, before):
    return SEVERITY[after.outcome] >= SEVERITY[before.outcome]


@EXAMPLES
@given(any_facts, uses, st.one_of(days, st.sampled_from([AT, date.min, date.max])))
def test_a_verdict_is_total_and_leads_with_the_lowest_rule(facts, use, at):
    verdict = judged(facts, use, at)

    assert all(RULES[row.code] == (row.rule, row.outcome) for row in verdict.reasons)
    deciding = [row for row in verdict.reasons if row.outcome is verdict.outcome]
    assert SEVERITY[verdict.outcome] == max(SEVERITY[row.outcome] for row in verdict.reasons)
    assert RULES[verdict.headline][0] == min(row.rule for row in deciding)
    assert [row.rule for row in verdict.reasons] == sorted(row.rule for row in verdict.reasons)
    carriers = [row for row in verdict.reasons if row.outcome is Outcome.CLEAR]
    assert len(carriers) == (verdict.outcome is Outcome.CLEAR)


def ignored(row):
    return row.ignore_reason is not None


@MANY
@given(st.one_of(any_facts, nearly_clear()), uses, st.one_of(days, st.just(AT)))
def test_the_short_way_to_the_outcome_gives_the_same(facts, use, at):
    assert outcome(facts, use, at) is judged(facts, use, at).outcome


@EXAMPLES
@given(any_facts, uses)
def test_clear_implies_every_appearance_confirmed_or_excepted(facts, use):
    verdict = judged(facts, use)

    if verdict.headline in ("OK_CONSENT", "OK_NO_PEOPLE", "OK_ILLUSTRATION"):
        assert all(row.state is AppearanceState.CONFIRMED or ignored(row) for row in facts.appearances)
    if verdict.headline == "OK_NO_PEOPLE":
        assert all(ignored(row) for row in facts.appearances)
    if verdict.outcome is Outcome.CLEAR:
        suggested = [row for row in facts.appearances if row.state is AppearanceState.SUGGESTED and not ignored(row)]
        assert not any(row.person_id for row in suggested)


@EXAMPLES
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_the_order_of_records_never_matters(facts, use, chance):
    def mixed(rows):
        return tuple(chance.sample(rows, len(rows)))

    shuffled = replace(
        facts,
        appearances=mixed(facts.appearances),
        people=dict(mixed(tuple(facts.people.items()))),
        channels=dict(mixed(tuple(facts.channels.items()))),
        guardianships=mixed(facts.guardianships),
        consents=mixed(facts.consents),
        assents=mixed(facts.assents),
        withdrawals=mixed(facts.withdrawals),
        exceptions=mixed(facts.exceptions),
    )

    assert judge(shuffled, use, AT) == judged(facts, use)


@EXAMPLES
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_the_time_of_recording_never_changes_the_outcome(facts, use, chance):
    def recorded(rows):
        return tuple(replace(row, recorded_at=at_noon(chance.choice(DAYS))) for row in rows)

    later = replace(
        facts,
        consents=recorded(facts.consents),
        assents=recorded(facts.assents),
        withdrawals=recorded(facts.withdrawals),
    )

    assert judge(later, use, AT).outcome is judged(facts, use).outcome


noes = st.one_of(
    consents.map(lambda row: ("consents", replace(row, id="no", supersedes_id=None, items=tuple(
        replace(item, decision=Decision.REFUSE) for item in row.items)))),
    assents.map(lambda row: ("assents", replace(row, id="no", supersedes_id=None, answer=Answer.NO))),
    withdrawals.map(lambda row: ("withdrawals", replace(row, id="no", supersedes_id=None))),
)  # fmt: skip


@MANY
@given(any_facts, uses, noes)
def test_adding_a_no_never_improves_an_outcome(facts, use, no):
    table, row = no

    after = replace(facts, **{table: (*getattr(facts, table), row)})

    assert worse_or_equal(judge(after, use, AT), judged(facts, use))


@MANY
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_removing_a_tick_never_improves_an_outcome(facts, use, chance):
    ticks = [
        (number, place, dimension, tick)
        for number, form in enumerate(facts.consents)
        for place, item in enumerate(form.items)
        if item.decision is Decision.GRANT
        for dimension in ("channels", "media", "purposes")
        for tick in getattr(item, dimension)
    ]
    boxes = [(number, box) for number, form in enumerate(facts.consents) for box in ("special_category", "evidence")]
    if not boxes:
        return
    forms = list(facts.consents)
    if ticks and chance.random() < 0.8:
        number, place, dimension, tick = chance.choice(ticks)
        changed = list(forms[number].items)
        left = tuple(other for other in getattr(changed[place], dimension) if other != tick)
        changed[place] = replace(changed[place], **{dimension: left})
        forms[number] = replace(forms[number], items=tuple(changed))
    else:
        number, box = chance.choice(boxes)
        forms[number] = replace(forms[number], **{box: False if box == "special_category" else ()})

    unaltered = not any(proof.altered for form in facts.consents for proof in form.evidence)
    after = judge(replace(facts, consents=tuple(forms)), use, AT)
    assert worse_or_equal(after, judged(facts, use)) or not unaltered


@EXAMPLES
@given(any_facts, uses, appearances(9))
def test_adding_an_unassigned_face_never_improves_an_outcome(facts, use, face):
    stranger = replace(face, person_id=None, state=AppearanceState.UNASSIGNED, suggested_alternatives=())
    before = facts if facts.appearances else replace(facts, exceptions=())

    after = judge(replace(before, appearances=(*before.appearances, stranger)), use, AT)

    assert worse_or_equal(after, judged(before, use)) or stranger.ignore_reason is not None


said = st.tuples(st.sampled_from(["yes", "no", "withdrawn", "later"]), days, st.sampled_from(CHANNEL_IDS))


def speaks(teller, statements):
    for what, day, channel in statements:
        if what == "yes":
            teller.consented(channel, on=day, until=None)
        elif what == "later":
            teller.consented(channel, on=day, until=None, form={"valid_from": day + timedelta(days=200)})
        elif what == "no":
            teller.refused(channel, on=day)
        else:
            teller.withdrew("channels", on=day, scope={"channels": (channel,)})
    return teller


@MANY
@given(few(said, 4), few(said, 4), days)
def test_merging_two_people_never_loses_a_no(first, second, merged_on):
    ola, twin = speaks(adult("ola"), first), speaks(adult("twin"), second)
    apart = [photo().shows(each).verdict(on=AT) for each in (ola, twin)]
    SEEN[apart[0].outcome.value] += 1
    refusing = any(row.rule in SAID_NO for verdict in apart for row in verdict.reasons)
    says_yes = any(form.items[0].decision is Decision.GRANT for form in twin.consents)

    twin.is_(merged_into_id="ola", merged_at=at_noon(merged_on))
    after = photo().shows(ola).knows(twin).verdict(on=AT)

    stated_later = any(day > merged_on for what, day, _ in (*first, *second) if what in ("yes", "later"))
    assert not refusing or stated_later or after.outcome is Outcome.BLOCKED
    assert says_yes or worse_or_equal(after, apart[0])


@MANY
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_merging_any_two_records_never_loses_a_no(facts, use, chance):
    before = judged(facts, use)
    alone = [person_id for person_id, person in facts.people.items() if person.merged_into_id is None]
    if len(alone) < 2:
        return
    gone, kept = chance.sample(sorted(alone), 2)

    after = judge(merged(facts, gone, kept), use, AT)

    says_no = any(row.rule in SAID_NO or row.code == "SUGGESTED_MATCH_NO" for row in before.reasons)
    assert after.outcome is Outcome.BLOCKED or not says_no


@MANY
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_merging_a_record_that_says_nothing_for_a_picture_never_improves_its_outcome(facts, use, chance):
    before = judged(facts, use)
    gone = Person(id="gone", kind=PersonKind.MEMBER, protected=chance.random() < 0.1)
    kept = chance.choice(sorted({*facts.people, "p0"}))
    refusal = chance.random() < 0.3
    no = Withdrawal(
        id="of-gone", subject_id="gone", by_person_id="gone", received_at=DAYS[0], recorded_at=at_noon(DAYS[0])
    )
    withdrawals = (*facts.withdrawals, no) if refusal else facts.withdrawals
    more = replace(facts, people={**facts.people, "gone": gone}, withdrawals=withdrawals)

    after = judge(merged(more, "gone", kept), use, AT)

    assert worse_or_equal(after, before)


def merged(facts, gone, kept):
    """The same facts after one person's record was merged into another's, on the day of the verdict."""
    person = replace(facts.people[gone], merged_into_id=kept, merged_at=at_noon(AT))
    return replace(facts, people={**facts.people, gone: person})


@EXAMPLES
@given(any_facts, uses)
def test_behind_a_clear_picture_stands_a_yes_of_everybody_shown(facts, use):
    verdict = judged(facts, use)

    if verdict.headline == "OK_CONSENT":
        identities = Identities(facts.people, facts.jurisdiction)
        for row in facts.appearances:
            if not ignored(row):
                who = identities.root(row.person_id)
                for channel in reach(facts.channels, use.channel_id):
                    assert any(yes_to(form, who, channel, use.purpose, identities) for form in facts.consents)


def yes_to(form, who, channel, purpose, identities):
    """Whether a form says yes to a channel for somebody today, read without the judge."""
    items = (item for item in form.items if item.decision is Decision.GRANT)
    return (
        identities.root(form.subject_id) == who
        and form.signed_at <= AT
        and (form.valid_from or form.signed_at) <= AT
        and (form.valid_until is None or form.valid_until >= AT)
        and any(channel in item.channels and purpose in item.purposes for item in items)
    )


@EXAMPLES
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_a_name_that_only_a_machine_gives_never_clears_a_picture(facts, use, chance):
    judged(facts, use)
    named = [place for place, row in enumerate(facts.appearances) if not ignored(row) and row.person_id is not None]
    if not named:
        return
    rows = list(facts.appearances)
    place = chance.choice(named)
    rows[place] = replace(rows[place], state=AppearanceState.SUGGESTED)

    after = judge(replace(facts, appearances=tuple(rows)), use, AT)

    assert after.outcome is not Outcome.CLEAR


@EXAMPLES
@given(any_facts, uses, st.integers(1, 40))
def test_clear_today_is_clear_until_the_next_boundary(facts, use, days_on):
    later = AT + timedelta(days=days_on)

    if judged(facts, use).outcome is Outcome.CLEAR and not any(AT < day <= later for day in boundary_days(facts)):
        assert judge(facts, use, later).outcome is Outcome.CLEAR


@EXAMPLES
@given(st.lists(any_facts, min_size=1, max_size=3), uses, st.randoms(use_true_random=False))
def test_an_outcome_is_the_same_until_the_next_boundary_that_was_kept_beside_it(pictures, use, chance):
    ahead = Ahead(AT)
    for facts in (replace(one, policy=pictures[0].policy) for one in (*pictures, *pictures)):
        until = ahead.next_boundary(facts)
        assert until == min((day for day in boundary_days(facts) if day > AT), default=date.max)
        last = min(until - AT, timedelta(days=3000)).days - 1
        now = judged(facts, use).outcome
        for days_on in (last, chance.randint(0, last)):
            assert outcome(facts, use, AT + timedelta(days=days_on)) is now


@EXAMPLES
@given(any_facts, st.lists(uses, min_size=2, max_size=6))
def test_several_uses_are_judged_as_one_by_one(facts, several):
    assert judge_all(facts, several, AT) == tuple(judged(facts, use) for use in several)


@EXAMPLES
@given(any_facts, uses)
def test_a_protected_person_is_in_no_reason(facts, use):
    identities = Identities(facts.people, facts.jurisdiction)
    hidden = {one for one in facts.people if identities.of(one).view.protected}
    for row in judged(facts, use).reasons:
        assert row.person_id not in hidden
        assert hidden.isdisjoint(value for value in row.params.values() if isinstance(value, str))


@EXAMPLES
@given(any_facts, uses)
def test_a_verdict_is_pure(facts, use):
    kept = deepcopy(facts)

    assert judged(facts, use) == judge(kept, use, AT)
    assert facts == kept


@EXAMPLES
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_between_boundary_days_nothing_changes(facts, use, chance):
    boundaries = boundary_days(facts)
    stretches = [
        (first, last) for first, last in pairwise([date(2024, 1, 1), *boundaries, date(2029, 1, 1)])
        if date(2024, 1, 1) <= first < last <= date(2029, 1, 1)
    ]  # fmt: skip
    judged(facts, use)
    for first, last in chance.sample(stretches, min(3, len(stretches))):
        inside = first + timedelta(days=chance.randrange((last - first).days))
        assert judge(facts, use, inside) == judge(facts, use, first)


def test_the_generated_facts_reach_every_outcome():
    seen = Counter()

    @settings(max_examples=150, deadline=None, database=None, derandomize=True)
    @given(nearly_clear(), uses)
    def look(facts, use):
        seen[judge(facts, use, AT).outcome] += 1

    look()

    assert min(seen[each] for each in Outcome) >= 10, seen
