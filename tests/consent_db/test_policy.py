"""The register's unit, and its decisions in numbered versions."""

from dataclasses import fields, replace

import pytest

from consent_db import channels, officers, policy, policy_keys
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Jurisdiction, OrgUnit, Policy, Role


def test_a_register_without_decisions_has_the_strictest_ones(register):
    assert policy.policy(register) == Policy()
    assert policy.unit(register) is None


def test_the_first_run_happens_once(register, steward):
    assert policy.first_run(register, jurisdiction=Jurisdiction.SE, lang="sv", actor=steward)
    assert policy.unit(register).jurisdiction is Jurisdiction.SE
    assert policy.policy(register) == Policy(version=1)
    assert len(channels.channels(register)) == 14
    assert not policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=steward)
    assert policy.unit(register).lang == "sv"


def test_each_decision_is_a_new_version_and_the_same_one_is_none(register, steward):
    assert policy.set_policy(register, Policy(takedown_days=5), actor=steward)
    assert policy.set_policy(register, Policy(takedown_days=1), actor=steward)
    assert not policy.set_policy(register, Policy(version=77, takedown_days=1), actor=steward)
    assert policy.policy(register) == Policy(version=2, takedown_days=1)
    assert register.value("SELECT count(*) FROM policy") == 2


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Policy(biometric_min_age=17), "policy_wrong"),
        (Policy(guardians_required="none"), "policy_wrong"),
        (Policy(guardian_floor_age=14), "policy_wrong"),
        (Policy(assent_capable_from=8), "policy_wrong"),
        (Policy(takedown_days=11), "policy_wrong"),
        (Policy(face_codes="gallery"), "dpia_missing"),
    ],
)
def test_what_no_branch_may_decide_is_refused(register, steward, wanted, code):
    with pytest.raises(StoreProblem, match=code):
        policy.set_policy(register, wanted, actor=steward)
    assert policy.policy(register) == Policy()


def test_the_gallery_needs_the_assessment(register, steward):
    wanted = Policy(face_codes="gallery", dpia_reference="DPIA 2026-1", exceptions_enabled={"parade": True})
    policy.set_policy(register, wanted, actor=steward)
    assert policy.policy(register) == wanted


def test_another_unit_takes_the_place_of_the_first(register, steward):
    first = OrgUnit(id="u1", name="Nord")
    policy.set_unit(register, first, actor=steward)
    policy.set_unit(register, replace(first, email="a@example.org"), actor=steward)
    assert not policy.set_unit(register, replace(first, email="a@example.org"), actor=steward)
    policy.set_unit(register, OrgUnit(id="u2", name="Sør"), actor=steward)
    assert policy.unit(register).name == "Sør"
    assert register.value("SELECT count(*) FROM org_unit") == 1


def test_versions_say_who_decided_what_and_when(register, steward):
    policy.set_policy(register, Policy(), actor=steward)
    policy.set_policy(register, Policy(guardians_required="one"), actor=Actor(officer_id="kari"))
    policy.set_policy(register, Policy(guardians_required="one", four_eyes=True), actor=steward)
    listed = policy.versions(register)
    assert [one.policy.version for one in listed] == [3, 2, 1]
    assert [(one.key, one.before, one.after) for one in listed[1].changes] == [
        ("guardians_required", "all_registered", "one")
    ]
    assert [one.loosens for one in (*listed[1].changes, *listed[0].changes)] == [True, False]
    assert listed[1].decided_by == "kari"
    assert listed[1].decided_at.tzinfo is not None
    assert listed[2].changes == ()


def test_two_programs_decide_at_once_and_nothing_is_lost(register, steward):
    policy.set_policy(register, Policy(), actor=steward)
    policy.set_policy(register, Policy(four_eyes=True), actor=steward, based_on=1)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        policy.set_policy(register, Policy(takedown_days=1), actor=steward, based_on=1)
    assert policy.policy(register) == Policy(version=2, four_eyes=True)


def test_what_another_program_allowed_stays_but_is_not_chosen_anew(register, steward):
    with register.action(steward, "import") as action:
        policy.write_policy(register, action, Policy(guardian_floor_age=13), actor=steward)
    policy.set_policy(register, Policy(guardian_floor_age=13, four_eyes=True), actor=steward)
    assert policy.policy(register).guardian_floor_age == 13
    policy.set_policy(register, Policy(guardian_floor_age=15), actor=steward)
    with pytest.raises(StoreProblem, match="policy_wrong"):
        policy.set_policy(register, Policy(guardian_floor_age=13), actor=steward)


def test_every_key_of_the_policy_can_be_chosen_and_its_default_is_one_of_the_choices():
    named = {one.name for one in fields(Policy)} - {"version"}
    assert {key.name for key in policy_keys.KEYS} == named
    for key in policy_keys.KEYS:
        assert not key.choices or key.default in key.choices, key.name
        ranked = [policy_keys.protection(key.name, value) for value in key.choices]
        assert not key.ranked or ranked == sorted(ranked, reverse=True), key.name


@pytest.mark.parametrize(
    ("before", "after", "loosens"),
    [
        (False, {"parade": True}, True),
        ({"parade": True}, True, True),
        (dict.fromkeys(policy_keys.WITH_EXCEPTIONS, True), True, True),
        (True, {"parade": True, "course": True}, False),
        ({"parade": False}, False, False),
    ],
)
def test_more_exceptions_protect_less(before, after, loosens):
    change = policy_keys.PolicyChange(key="exceptions_enabled", before=before, after=after)
    assert change.loosens is loosens


def test_a_unit_changed_by_somebody_else_is_not_overwritten(register, steward):
    first = OrgUnit(id="u1", name="Nord")
    policy.set_unit(register, first, actor=steward)
    policy.set_unit(register, replace(first, phone="1"), actor=steward, before=first)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        policy.set_unit(register, replace(first, phone="2"), actor=steward, before=first)
    with pytest.raises(StoreProblem, match="unit_wrong"):
        policy.set_unit(register, replace(first, name="a\x00b"), actor=steward)
    assert policy.unit(register).phone == "1"


def test_the_first_run_makes_one_officer_of_every_role(register, steward):
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=steward)
    (only,) = officers.officers(register)
    assert (only.name, only.roles, only.active) == ("", frozenset(Role), True)
