"""Everything that is out and must go is listed, and whoever says no leaves a task for it in the same moment."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from consent_db import actions, appearances, consents, facts, people, portable, publications, still_out, takedowns
from consent_db.clock import today
from consent_db.records import (
    Answer,
    Assent,
    Consent,
    ConsentItem,
    ConsentRole,
    Decision,
    Jurisdiction,
    Marker,
    Use,
    Withdrawal,
)
from consent_db.revocation import MUST_GO, is_live
from consent_db.verdict import judge
from tests.test_examples import KARI, PER, child, guards, said, shown, withdrew
from tests.test_examples import picture as register_of

NOW = datetime.now(UTC)
TODAY = today(Jurisdiction.NO)
LONG = (TODAY + timedelta(days=300)).isoformat()
BEFORE = (TODAY - timedelta(days=30)).isoformat()
PLACES = ("facebook", "print", "newsletter")


def out(number, asset="a1", channel="facebook", **more):
    return {"id": f"p{number}", "asset_id": asset, "channel_id": channel, **more}


@pytest.fixture
def load(register, steward, tmp_path):
    def loaded(document):
        portable.load(register, json.loads(json.dumps(document)), tmp_path, actor=steward)
        return register

    return loaded


def published(*appearances, consents_=(), more=(), **tables):
    return register_of(
        *appearances,
        consents=list(consents_),
        publications=[out(1), out(2, channel="print"), out(3, removed_at="2026-03-01T10:00:00Z"), *more],
        **tables,
    )


def family():
    born = TODAY.replace(year=TODAY.year - 10, day=1).isoformat()
    asked = {"id": "s1", "child_id": "mio", "asked_on": BEFORE, "recorded_at": f"{BEFORE}T12:00:00Z", "answer": "yes"}
    forms = [said("mio", by=one, on=BEFORE, until=LONG, channels=PLACES) for one in ("kari", "per")]
    return published(
        shown("mio"),
        people=[KARI, PER, child(born)],
        guardianships=guards("kari", "per"),
        consents_=forms,
        assents=[asked],
    )


def kari(**more):
    return published(
        shown("kari"), people=[KARI, PER], consents_=[said(on=BEFORE, until=LONG, channels=PLACES)], **more
    )


def tasks(register):
    found = takedowns.tasks(register)
    return {(one.publication_id, one.cause, one.action) for one in found}


def refusal(subject="kari", speaker="kari", channels=PLACES):
    role = ConsentRole.SELF if subject == speaker else ConsentRole.GUARDIAN
    return Consent(
        id="no",
        subject_id=subject,
        speaker_id=speaker,
        role=role,
        signed_at=TODAY,
        recorded_at=NOW,
        items=(ConsentItem(decision=Decision.REFUSE, channels=channels),),
    )


def test_nothing_is_out_that_should_not_be(load):
    register = load(kari())
    assert still_out.still_out(register) == ()
    assert tasks(register) == set()


def test_a_refusal_leaves_a_task_for_each_place_it_takes_down(load, steward):
    register = load(kari())
    consents.record(register, refusal(channels=("facebook",)), actor=steward)
    assert tasks(register) == {("p1", "refusal", "delete")}
    (task,) = takedowns.tasks(register)
    assert task.due_on == takedowns.working_days_after(TODAY, 3)
    again = replace(refusal(), id="no2")
    consents.record(register, again, actor=steward)
    assert tasks(register) == {("p1", "refusal", "delete"), ("p2", "refusal", "stop_reprint")}
    assert len(takedowns.tasks(register)) == 2, "what has a task gets no second"


def test_a_yes_leaves_no_task(load, steward):
    register = load(kari())
    yes = replace(refusal(), items=(ConsentItem(channels=PLACES),))
    consents.record(register, yes, actor=steward)
    assert tasks(register) == set()


@pytest.mark.parametrize(("answer", "excluded"), [(Answer.NO, ()), (Answer.PARTIAL, ("facebook",))])
def test_a_childs_no_leaves_tasks(load, steward, answer, excluded):
    register = load(family())
    row = Assent(id="no", child_id="mio", asked_on=TODAY, recorded_at=NOW, answer=answer, not_channels=excluded)
    consents.record_assent(register, row, actor=steward)
    both = {("p1", "refusal", "delete"), ("p2", "refusal", "stop_reprint")}
    assert tasks(register) == ({("p1", "refusal", "delete")} if excluded else both)


def test_one_guardians_no_leaves_tasks(load, steward):
    register = load(family())
    consents.record(register, refusal("mio", "per"), actor=steward)
    assert tasks(register) == {("p1", "refusal", "delete"), ("p2", "refusal", "stop_reprint")}


def test_who_becomes_protected_is_taken_down_the_same_day(load, steward):
    register = load(kari())
    people.update(register, replace(people.person(register, "kari"), protected=True), actor=steward)
    assert {(one.publication_id, one.cause, one.due_on) for one in takedowns.tasks(register)} == {
        ("p1", "protected", TODAY),
        ("p2", "protected", TODAY),
    }


def test_who_is_found_to_be_somebody_that_withdrew_is_taken_down(load, steward):
    no = withdrew("per", on=BEFORE)
    register = load(kari(withdrawals=[no]))
    people.merge(register, "kari", "per", actor=steward)
    assert tasks(register) == {("p1", "revocation", "delete"), ("p2", "revocation", "stop_reprint")}


def test_who_is_named_in_a_picture_that_is_out_and_withdrew_is_taken_down_until_that_is_undone(load, steward):
    stranger = shown(number=2)
    document = published(shown("kari"), stranger, people=[KARI, PER], consents_=[said(on=BEFORE, until=LONG)])
    register = load(document | {"withdrawals": [withdrew("per", on=BEFORE)]})
    assert tasks(register) == set()
    appearances.confirm(register, ("x2",), "per", actor=steward)
    assert tasks(register) == {("p1", "revocation", "delete"), ("p2", "revocation", "stop_reprint")}
    actions.undo(register, steward)
    assert tasks(register) == set()


def test_a_badge_seen_in_what_is_out_takes_it_down(load, steward):
    register = load(kari())
    appearances.set_marker(register, "x1", Marker.NO_PHOTO, actor=steward)
    assert tasks(register) == {("p1", "error", "delete"), ("p2", "error", "stop_reprint")}


def test_who_asks_only_for_no_new_use_leaves_nothing_to_take_down(load, steward):
    register = load(kari())
    only = Withdrawal(
        id="w", subject_id="kari", by_person_id="kari", received_at=TODAY, recorded_at=NOW, wants="stop_new_use"
    )
    consents.withdraw(register, only, actor=steward)
    assert tasks(register) == set()
    assert [(one.publication.id, one.asked) for one in still_out.still_out(register)] == [("p1", False), ("p2", False)]


def test_a_yes_that_ran_out_is_listed_and_leaves_no_task(load):
    ended = said(on="2026-01-10", until="2026-02-01", channels=PLACES)
    register = load(published(shown("kari"), people=[KARI], consents_=[ended]))
    assert [(one.publication.id, one.cause, one.must_go) for one in still_out.still_out(register)] == [
        ("p1", "expiry", False),
        ("p2", "expiry", False),
    ]


def test_the_list_is_what_judging_every_publication_gives(load, steward):
    asset = kari()["assets"][0]
    more = [{**asset, "id": f"a{n}", "file": f"{n}.jpg", "sha256": f"{n:02}" * 32} for n in range(2, 9)]
    rows = [
        {**shown(person), "id": f"y{n}-{person}", "asset_id": f"a{n}"}
        for n in range(2, 9)
        for place, person in enumerate(("kari", "per", "mio"))
        if n & (1 << place) or n == 8
    ]
    document = family()
    document["assets"] += more
    document["appearances"] += rows
    document["consents"] += [said(one, on=BEFORE, until=LONG, channels=PLACES) for one in ("kari", "per")]
    document["publications"] += [
        out(10 + n * 3 + place, f"a{n}", channel) for n in range(2, 9) for place, channel in enumerate(PLACES)
    ]
    document["assets"][4]["restricted"] = True
    register = load(document)
    consents.record(register, refusal("mio", "per", ("newsletter",)), actor=steward)
    scope = Withdrawal(id="w", subject_id="kari", by_person_id="kari", received_at=TODAY, recorded_at=NOW)
    consents.withdraw(register, scope, actor=steward)
    for on in (TODAY, TODAY + timedelta(days=400)):
        expected = set()
        for row in publications.publications(register):
            verdict = judge(facts.for_asset(register, row.asset_id), Use(channel_id=row.channel_id), on)
            rules = {reason.rule for reason in verdict.reasons}
            if is_live(row, NOW) and rules & {*MUST_GO, 17}:
                expected.add((row.id, bool(rules & MUST_GO)))
        found = still_out.still_out(register, on=on)
        assert {(one.publication.id, one.must_go) for one in found} == expected
        assert len(expected) > 5
    with_task = {one.publication_id for one in takedowns.tasks(register)}
    must = {one.publication.id for one in still_out.still_out(register) if one.must_go and one.cause != "objection"}
    assert must <= with_task


def test_a_withdrawal_that_was_dealt_with_elsewhere_leaves_no_task(load):
    register = load(kari(withdrawals=[{**withdrew(on=BEFORE), "completed_at": f"{BEFORE}T13:00:00Z"}]))
    assert tasks(register) == set()


def test_an_import_that_brings_a_no_leaves_a_task_once(load, steward, tmp_path):
    document = kari()
    register = load(document)
    no = {**said(on=TODAY.isoformat(), decision="refuse"), "recorded_at": f"{TODAY + timedelta(days=1)}T10:00:00Z"}
    portable.load(register, json.loads(json.dumps(document | {"consents": [no]})), tmp_path, actor=steward)
    assert tasks(register) == {("p1", "refusal", "delete")}
    portable.load(register, json.loads(json.dumps(document | {"consents": [no]})), tmp_path, actor=steward)
    assert len(takedowns.tasks(register)) == 1
