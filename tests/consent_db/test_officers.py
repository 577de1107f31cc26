"""Who uses the program, in which roles, and that somebody may always decide."""

from dataclasses import replace

import pytest

from consent_db import actions, officers
from consent_db.errors import StoreProblem
from consent_db.officers import Officer
from consent_db.records import Actor, Role

KARI = Officer(id="kari", name="Kari Nordmann")
OLA = Officer(id="ola", name="Ola", roles=frozenset({Role.PHOTOGRAPHER}))


@pytest.fixture
def both(register, steward):
    officers.add(register, KARI, actor=steward)
    officers.add(register, OLA, actor=steward)
    return register


def test_they_are_kept_with_their_roles(both):
    assert officers.officers(both) == (KARI, OLA)
    assert officers.names(both) == {"kari": "Kari Nordmann", "ola": "Ola"}
    assert officers.officer(both, "ola") == OLA
    with pytest.raises(StoreProblem, match="unknown_officer"):
        officers.officer(both, "per")


def test_an_actor_holds_the_role(both, steward):
    assert officers.actor(both, "ola", Role.PHOTOGRAPHER) == Actor(officer_id="ola", role=Role.PHOTOGRAPHER)
    for officer_id, role, code in (
        ("ola", Role.DATA_STEWARD, "role_not_held"),
        ("per", Role.PHOTOGRAPHER, "unknown_officer"),
    ):
        with pytest.raises(StoreProblem, match=code):
            officers.actor(both, officer_id, role)
    officers.update(both, replace(OLA, active=False), actor=steward, before=OLA)
    with pytest.raises(StoreProblem, match="officer_left"):
        officers.actor(both, "ola", Role.PHOTOGRAPHER)


def test_a_register_from_before_officers_still_works(register):
    assert officers.actor(register, "officer", Role.DATA_STEWARD) == Actor(role=Role.DATA_STEWARD)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": " "}, "officer_name_missing"),
        ({"name": "x" * 10_000}, "officer_name_wrong"),
        ({"name": "Ka\x00ri"}, "officer_name_wrong"),
        ({"name": "OLA"}, "officer_name_taken"),
        ({"roles": frozenset()}, "officer_without_role"),
    ],
)
def test_what_would_make_the_log_unreadable_is_refused(both, steward, wrong, code):
    with pytest.raises(StoreProblem, match=code):
        officers.add(both, replace(Officer(id="new", name="Ny"), **wrong), actor=steward)
    with pytest.raises(StoreProblem, match=code):
        officers.update(both, replace(KARI, **wrong), actor=steward)
    assert officers.officers(both) == (KARI, OLA)


@pytest.mark.parametrize("without", [{"active": False}, {"roles": frozenset({Role.OFFICER})}])
def test_somebody_always_may_decide(both, steward, without):
    with pytest.raises(StoreProblem, match="last_data_steward"):
        officers.update(both, replace(KARI, **without), actor=steward)
    officers.update(both, replace(OLA, roles=frozenset({Role.DATA_STEWARD})), actor=steward)
    officers.update(both, replace(KARI, **without), actor=steward)


def test_a_change_by_somebody_else_is_not_overwritten_and_one_can_be_undone(both, steward):
    officers.update(both, replace(KARI, name="Kari N."), actor=steward, before=KARI)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        officers.update(both, replace(KARI, name="Kari"), actor=steward, before=KARI)
    actions.undo(both, steward)
    assert officers.officer(both, "kari") == KARI
