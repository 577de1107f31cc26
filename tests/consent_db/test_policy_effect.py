"""Before a policy is saved: how many pictures it answers differently."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import facts, policy, policy_effect
from consent_db.policy_effect import Effect
from consent_db.records import Outcome, Policy, Use
from consent_db.verdict import judge
from tests.consent_db.one_child import PICTURE, fill

ON = date(2026, 11, 20)


@pytest.fixture
def child(register, tmp_path):
    fill(register, tmp_path)
    return register


def test_a_looser_rule_is_counted_and_a_stricter_one_too(child):
    ids = policy_effect.asset_ids(child)
    assert ids == (PICTURE,)
    one = replace(policy.policy(child), guardians_required="one")
    assert policy_effect.effect(child, ids, one, ["facebook", "website"], ON) == Effect(1, 1, 0)
    assert policy_effect.effect(child, ids, policy.policy(child), ["facebook"], ON) == Effect(1, 0, 0)
    assert policy_effect.effect(child, ids, one, ["website"], ON) == Effect(1, 0, 0)


def test_what_was_counted_is_what_comes_true(child, steward):
    policy.set_policy(child, replace(policy.policy(child), guardians_required="one"), actor=steward)
    verdict = judge(facts.for_asset(child, PICTURE), Use(channel_id="facebook"), ON)
    assert (verdict.outcome, verdict.policy_version) == (Outcome.CLEAR, policy.policy(child).version)
    strict = replace(policy.policy(child), guardians_required="all_registered")
    assert policy_effect.effect(child, (PICTURE,), strict, ["facebook"], ON) == Effect(1, 0, 1)


def test_a_picture_that_went_meanwhile_is_not_counted(child):
    assert policy_effect.effect(child, (PICTURE, "gone"), Policy(), ["facebook"], ON).looked_at == 1
    assert policy_effect.effect(child, (), Policy(), ["facebook"], ON) == Effect()


@pytest.mark.parametrize(
    ("change", "matters"),
    [
        ({"guardians_required": "one"}, True),
        ({"exceptions_enabled": True}, True),
        ({"takedown_days": 1, "validity_months_adult": 6, "face_codes": "off", "four_eyes": True}, False),
        ({}, False),
    ],
)
def test_only_what_answers_depend_on_is_counted(change, matters):
    assert policy_effect.can_matter(Policy(), Policy(**change)) is matters
