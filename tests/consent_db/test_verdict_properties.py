"""What must hold of every verdict whatever is on file (rules.md 3.6, invariants)."""

import os
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from consent_db.boundaries import boundary_days
from consent_db.decision_table import RULES, SAID_NO, SEVERITY
from consent_db.records import Answer, AppearanceState, Decision, Outcome
from consent_db.verdict import judge
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

EXAMPLES = settings(max_examples=int(os.environ.get("KLARERT_EXAMPLES", "60")), deadline=None)
MANY = settings(EXAMPLES, max_examples=EXAMPLES.max_examples * 2)


def worse_or_equal(after, before):
    return SEVERITY[after.outcome] >= SEVERITY[before.outcome]


@EXAMPLES
@given(any_facts, uses, st.one_of(days, st.sampled_from([AT, date.min, date.max])))
def test_a_verdict_is_total_and_leads_with_the_lowest_rule(facts, use, at):
    verdict = judge(facts, use, at)

    assert all(RULES[row.code] == (row.rule, row.outcome) for row in verdict.reasons)
    deciding = [row for row in verdict.reasons if row.outcome is verdict.outcome]
    assert SEVERITY[verdict.outcome] == max(SEVERITY[row.outcome] for row in verdict.reasons)
    assert RULES[verdict.headline][0] == min(row.rule for row in deciding)
    assert [row.rule for row in verdict.reasons] == sorted(row.rule for row in verdict.reasons)
    carriers = [row for row in verdict.reasons if row.outcome is Outcome.CLEAR]
    assert len(carriers) == (verdict.outcome is Outcome.CLEAR)


def ignored(row):
    return row.ignore_reason is not None


@EXAMPLES
@given(any_facts, uses)
def test_clear_implies_every_appearance_confirmed_or_excepted(facts, use):
    verdict = judge(facts, use, AT)

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

    assert judge(shuffled, use, AT) == judge(facts, use, AT)


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

    assert judge(later, use, AT).outcome is judge(facts, use, AT).outcome


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

    assert worse_or_equal(judge(after, use, AT), judge(facts, use, AT))


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
    assert worse_or_equal(after, judge(facts, use, AT)) or not unaltered


@EXAMPLES
@given(any_facts, uses, appearances(9))
def test_adding_an_unassigned_face_never_improves_an_outcome(facts, use, face):
    stranger = replace(face, person_id=None, state=AppearanceState.UNASSIGNED, suggested_alternatives=())
    before = facts if facts.appearances else replace(facts, exceptions=())

    after = judge(replace(before, appearances=(*before.appearances, stranger)), use, AT)

    assert worse_or_equal(after, judge(before, use, AT)) or stranger.ignore_reason is not None


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
    refusing = any(row.rule in SAID_NO for verdict in apart for row in verdict.reasons)
    says_yes = any(form.items[0].decision is Decision.GRANT for form in twin.consents)

    twin.is_(merged_into_id="ola", merged_at=at_noon(merged_on))
    after = photo().shows(ola).knows(twin).verdict(on=AT)

    stated_later = any(day > merged_on for what, day, _ in (*first, *second) if what in ("yes", "later"))
    assert not refusing or stated_later or after.outcome is Outcome.BLOCKED
    assert says_yes or worse_or_equal(after, apart[0])


@EXAMPLES
@given(any_facts, uses, st.randoms(use_true_random=False))
def test_between_boundary_days_nothing_changes(facts, use, chance):
    boundaries = boundary_days(facts)
    stretches = [
        (first, last) for first, last in pairwise([date(2024, 1, 1), *boundaries, date(2029, 1, 1)])
        if date(2024, 1, 1) <= first < last <= date(2029, 1, 1)
    ]  # fmt: skip
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

    assert min(seen[outcome] for outcome in Outcome) >= 10, seen
