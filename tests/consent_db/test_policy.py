"""The register's unit, and its decisions in numbered versions."""

from dataclasses import replace

import pytest

from consent_db import channels, policy
from consent_db.errors import StoreProblem
from consent_db.records import Jurisdiction, OrgUnit, Policy


def test_a_register_without_decisions_has_the_strictest_ones(register):
    assert policy.policy(register) == Policy()
    assert policy.unit(register) is None


def test_the_first_run_happens_once(register, steward):
    assert policy.first_run(register, jurisdiction=Jurisdiction.SE, lang="sv", actor=steward)
    assert policy.unit(register).jurisdiction is Jurisdiction.SE
    assert policy.policy(register) == Policy(version=1)
    assert len(channels.channels(register)) == 12
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
