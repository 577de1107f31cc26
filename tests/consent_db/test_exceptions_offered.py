"""What an officer is offered is what the judge accepts: never R28, never for a child, and always of some use."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given, settings

from consent_db.exceptions import ABSORBED, default_end, offered, refusal
from consent_db.records import (
    Appearance,
    Asset,
    ExceptionGrant,
    ExceptionType,
    PersonKind,
    Prominence,
    Purpose,
    Use,
)
from consent_db.verdict import judge, reach
from tests.consent_db.any_facts import AT, any_facts, uses
from tests.consent_db.story import TODAY, adult, child, event

FACEBOOK = Use(channel_id="facebook")


def scene(
    kind="demonstration", *, people=(), unknown=1, height=90, left=10, prominence=Prominence.BACKGROUND, **policy
):
    """A picture of 1000 x 1000 pixels with people and unknown faces, at an event of a kind."""
    told = event(kind).photo().shows(*people).facts()
    strangers = tuple(
        Appearance(id=f"u{n}", asset_id=told.asset.id, box=(left, 10, height, height), prominence=prominence)
        for n in range(unknown)
    )
    return replace(
        told,
        asset=replace(told.asset, width=1000, height=1000),
        appearances=(*told.appearances, *strangers),
        policy=replace(told.policy, **{"exceptions_enabled": True, **policy}),
    )


def test_nothing_is_offered_while_the_branch_has_not_switched_exceptions_on():
    assert offered(scene(exceptions_enabled=False), FACEBOOK, TODAY, "u0") == ()
    assert offered(scene(exceptions_enabled={"demonstration": False}), FACEBOOK, TODAY, "u0") == ()
    assert offered(scene(exceptions_enabled={"demonstration": True}), FACEBOOK, TODAY, "u0") != ()


def test_a_crowd_at_a_demonstration_is_offered_as_a_crowd_and_a_course_never():
    assert ExceptionType.CROWD_EVENT in offered(scene(), FACEBOOK, TODAY, "u0")
    assert ExceptionType.CROWD_EVENT in offered(scene(unknown=5), FACEBOOK, TODAY, None)
    assert ExceptionType.CROWD_EVENT not in offered(scene("meeting"), FACEBOOK, TODAY, "u0")
    assert offered(scene("course"), FACEBOOK, TODAY, "u0") == ()
    assert offered(scene(), replace(FACEBOOK, purpose=Purpose.MARKETING), TODAY, "u0") == ()


@pytest.mark.parametrize(
    ("changes", "allowed"),
    [({}, True), ({"height": 200}, False), ({"left": 455}, True), ({"prominence": Prominence.MAIN}, False)],
)
def test_only_somebody_small_and_beside_the_motif_is_incidental(changes, allowed):
    assert (ExceptionType.INCIDENTAL in offered(scene(**changes), FACEBOOK, TODAY, "u0")) is allowed


def test_somebody_in_the_very_middle_is_not_incidental():
    middle = scene()
    row = replace(middle.appearances[0], box=(455, 455, 90, 90))
    assert ExceptionType.INCIDENTAL not in offered(replace(middle, appearances=(row,)), FACEBOOK, TODAY, "u0")


def test_a_role_is_offered_to_those_who_have_it():
    shown = scene(people=[adult("ola", kind=PersonKind.PUBLIC)], unknown=0)
    (row,) = shown.appearances
    assert ExceptionType.PUBLIC_ROLE in offered(shown, FACEBOOK, TODAY, row.id)
    assert ExceptionType.EMPLOYEE_BASIS not in offered(shown, FACEBOOK, TODAY, row.id)
    member = scene(people=[adult("ola")], unknown=0)
    assert ExceptionType.PUBLIC_ROLE not in offered(member, FACEBOOK, TODAY, member.appearances[0].id)


def test_legitimate_interest_needs_the_profile_for_it():
    assert ExceptionType.LEGITIMATE_INTEREST not in offered(scene(), FACEBOOK, TODAY, "u0")
    noticed = scene(profile="notice_and_objection")
    assert ExceptionType.LEGITIMATE_INTEREST in offered(noticed, FACEBOOK, TODAY, "u0")


def test_a_no_on_file_and_a_child_are_never_exempted():
    refused = scene(people=[adult("ola").refused("website")], unknown=1)
    who = next(row for row in refused.appearances if row.person_id)
    assert offered(refused, FACEBOOK, TODAY, who.id) == ()
    assert offered(refused, FACEBOOK, TODAY, None) == ()
    assert offered(refused, FACEBOOK, TODAY, "u0") != ()
    young = scene(people=[child("mio")], unknown=1)
    assert offered(young, FACEBOOK, TODAY, next(row.id for row in young.appearances if row.person_id)) == ()
    perhaps = next(row for row in young.appearances if not row.person_id)
    perhaps = replace(perhaps, suggested_alternatives=("mio",))
    assert offered(replace(young, appearances=(perhaps,)), FACEBOOK, TODAY, perhaps.id) == ()


def test_whoever_said_yes_and_a_picture_outside_the_register_need_no_exception():
    fine = scene(people=[adult("ola").consented("facebook")], unknown=0)
    assert offered(fine, FACEBOOK, TODAY, fine.appearances[0].id) == ()
    assert offered(replace(scene(), asset=Asset(id="")), FACEBOOK, TODAY, "u0") == ()


@pytest.mark.parametrize(
    ("facts", "use", "kind", "why"),
    [
        (scene("course"), FACEBOOK, ExceptionType.NEWS_INTEREST, "course"),
        (scene("meeting"), FACEBOOK, ExceptionType.CROWD_EVENT, "crowd_event"),
        (scene(), replace(FACEBOOK, purpose=Purpose.MARKETING), ExceptionType.CROWD_EVENT, "marketing"),
        (scene(), FACEBOOK, ExceptionType.LEGITIMATE_INTEREST, "legitimate_interest"),
        (scene(exceptions_enabled=False), FACEBOOK, ExceptionType.CROWD_EVENT, "switched_off"),
        (scene(prominence=Prominence.MAIN), FACEBOOK, ExceptionType.INCIDENTAL, "main_subject"),
        (scene(people=[adult("ola").refused("website")]), FACEBOOK, ExceptionType.CROWD_EVENT, "somebody_said_no"),
        (replace(scene(), event=None), FACEBOOK, ExceptionType.NEWS_INTEREST, "event_unknown"),
        (scene(), FACEBOOK, ExceptionType.CROWD_EVENT, ""),
    ],
)
def test_an_exception_that_does_not_hold_says_why(facts, use, kind, why):
    recorded = exception(facts, use, kind, None, TODAY)
    assert refusal(replace(facts, exceptions=(recorded,)), use, TODAY, recorded) == why


def test_news_is_news_for_a_year():
    assert default_end(TODAY).isoformat() == "2027-11-20"


@settings(max_examples=150, deadline=None)
@given(any_facts, uses)
def test_what_is_offered_is_never_judged_r28_and_takes_a_reason_away(facts, use):
    for appearance_id in (None, *(row.id for row in facts.appearances)):
        about = [row for row in facts.appearances if appearance_id in (None, row.id)]
        for kind in offered(facts, use, AT, appearance_id):
            new = exception(facts, use, kind, appearance_id, AT)
            bare = replace(facts, exceptions=())
            after = judge(replace(facts, exceptions=(*facts.exceptions, new)), use, AT)
            alone = judge(replace(bare, exceptions=(new,)), use, AT)

            assert "EXCEPTION_NOT_ALLOWED" not in {row.code for row in alone.reasons}
            ids = {row.id for row in about}
            left = {row.code for row in after.reasons if row.appearance_id in ids}
            assert not left & ABSORBED
            assert {row.code for row in judge(facts, use, AT).reasons if row.appearance_id in ids} & ABSORBED


@settings(max_examples=150, deadline=None)
@given(any_facts, uses)
def test_where_a_recorded_exception_would_be_r28_none_is_offered(facts, use):
    bare = replace(facts, exceptions=())
    for row in facts.appearances:
        for kind in ExceptionType:
            judged = judge(replace(bare, exceptions=(exception(facts, use, kind, row.id, AT),)), use, AT)
            if "EXCEPTION_NOT_ALLOWED" in {reason.code for reason in judged.reasons}:
                assert kind not in offered(facts, use, AT, row.id)


def exception(facts, use, kind, appearance_id, at):
    return ExceptionGrant(
        id="new",
        asset_id=facts.asset.id,
        appearance_id=appearance_id,
        type=kind,
        reason_text="Toget gikk gjennom byen",
        granted_at=datetime.combine(at, time(12), UTC),
        channels=reach(facts.channels, use.channel_id),
    )
