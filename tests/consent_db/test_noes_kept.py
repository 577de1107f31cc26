"""No act that joins, moves, repeats or corrects things takes a no away, and a no to a picture is heard for it."""

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db import (
    actions,
    appearances,
    channels,
    consents,
    event_merging,
    events,
    facts,
    people,
    photos,
    portable,
    removals,
    takedowns,
)
from consent_db.clock import now_utc, today
from consent_db.dependents import assets_touched
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Channel,
    ChannelKind,
    Consent,
    ConsentItem,
    Decision,
    Event,
    EventType,
    Evidence,
    Jurisdiction,
    Outcome,
    PeopleCheck,
    Person,
    Publication,
    Purpose,
    Reveals,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
)
from consent_db.rows import APPEARANCE, ASSET, PUBLICATION
from consent_db.verdict import judge, outcome
from tests.consent_db.pictures import ACTOR

TODAY = today(Jurisdiction.NO)


def days_ago(number):
    return TODAY - timedelta(days=number)


@pytest.fixture
def branch(imported, steward):
    """Ann and Bo, both grown; a1 of the example is left alone, b1 and b2 show Ann."""
    for one in ("ann", "bo"):
        people.add(imported, Person(id=one, first_name=one, adult_declared=True), actor=steward)
    event = Event(id="trip", title="Tur", type=EventType.MEETING, start=date(2026, 3, 1), end=date(2026, 3, 2))
    events.add(imported, event, actor=steward)
    with imported.action(steward, "test") as action:
        for asset_id, day in (("b1", "2026-03-01"), ("b2", "2026-03-02")):
            picture = replace(
                photos.asset(imported, "a1"),
                id=asset_id,
                sha256=asset_id * 32,
                file=f"{asset_id}.jpg",
                event_id="trip",
                captured_at=f"{day}T10:00:00",
                people_check=PeopleCheck.CONFIRMED_COMPLETE,
            )
            action.insert("asset", ASSET.to_row(picture) | {"added_at": action.instant})
            shown = replace(
                appearances.of_asset(imported, "a1")[0], id=f"x{asset_id}", asset_id=asset_id, person_id="ann"
            )
            action.insert("appearance", APPEARANCE.to_row(shown))
    return imported


def said(register, who, decision="grant", *, on=0, **scope):
    form = Consent(
        id=f"{who}{decision}{on}{sorted(scope)}",
        subject_id=who,
        speaker_id=who,
        signed_at=days_ago(on),
        recorded_at=now_utc(),
        evidence=(Evidence(sha256="a" * 64),),
        items=(ConsentItem(decision=Decision(decision), channels=("facebook",), **scope),),
    )
    consents.record(register, form, actor=ACTOR)


def answer(register, asset_id, **use):
    return judge(facts.for_asset(register, asset_id), Use(channel_id="facebook", **use), TODAY)


def withdrawal(who, *assets):
    scope = Scope(kind=ScopeKind.ASSETS, assets=assets) if assets else Scope(kind=ScopeKind.ALL)
    return Withdrawal(
        id=f"w{who}", subject_id=who, by_person_id=who, received_at=TODAY, recorded_at=now_utc(), scope=scope
    )


def test_a_yes_said_while_two_were_not_merged_lifts_no_no_when_the_merge_is_done_again(branch, steward):
    said(branch, "ann", "refuse", on=20)
    before = now_utc() - timedelta(days=10)
    people.merge(branch, "ann", "bo", actor=steward)
    branch.execute("UPDATE person SET merged_at = ? WHERE id = 'bo'", (before.strftime("%Y-%m-%dT%H:%M:%SZ"),))
    branch.execute(
        "UPDATE action_change SET after = json_set(after, '$.merged_at', ?) WHERE row_id = 'bo'"
        " AND json_extract(after, '$.merged_into_id') = 'ann'",
        (before.strftime("%Y-%m-%dT%H:%M:%SZ"),),
    )  # the same ten days ago
    actions.undo(branch, steward)
    said(branch, "bo", on=1)
    actions.redo(branch, steward)
    assert people.person(branch, "bo").merged_into_id == "ann"
    assert answer(branch, "b1").headline == "REFUSED"

    actions.undo(branch, steward)
    assert people.person(branch, "bo").merged_into_id is None
    actions.redo(branch, steward)
    assert answer(branch, "b1").headline == "REFUSED"


def test_an_event_somebody_said_no_to_is_not_split(branch, steward):
    said(branch, "ann", on=5)
    assert answer(branch, "b2").outcome is Outcome.CLEAR
    said(branch, "ann", "refuse", on=4, event_id="trip")
    with pytest.raises(StoreProblem, match="event_is_refused"):
        event_merging.split_by_day(branch, "trip", {date(2026, 3, 2): "Dag 2"}, actor=steward)
    assert answer(branch, "b2").headline == "REFUSED"


def test_events_of_two_kinds_are_not_merged(branch, steward):
    said(branch, "ann", on=5)
    said(branch, "ann", "refuse", on=4, event_type=EventType.MEETING)
    events.add(branch, Event(id="march", title="Tog", type=EventType.DEMONSTRATION), actor=steward)
    events.add(branch, Event(id="found", title="Mappe"), actor=steward)
    with pytest.raises(StoreProblem, match="event_kinds_differ"):
        event_merging.merge(branch, "march", "trip", actor=steward)
    event_merging.merge(branch, "found", "trip", actor=steward)
    assert events.event(branch, "found").type is EventType.MEETING
    assert answer(branch, "b1").headline == "REFUSED"


def test_a_no_to_events_of_no_known_kind_is_not_lost_by_learning_the_kind_of_one(branch, steward):
    said(branch, "ann", "refuse", on=4, event_type=EventType.OTHER)
    events.add(branch, Event(id="found", title="Mappe"), actor=steward)
    with pytest.raises(StoreProblem, match="event_kinds_differ"):
        event_merging.merge(branch, "trip", "found", actor=steward)


def test_who_asks_for_a_picture_to_go_is_heard_for_it_though_nobody_had_seen_them_there(branch, steward):
    said(branch, "ann", on=5)
    assert answer(branch, "b1").outcome is Outcome.CLEAR
    consents.withdraw(branch, withdrawal("bo", "b1"), actor=steward)
    photos.set_people_check(branch, ["b1"], PeopleCheck.CONFIRMED_COMPLETE, actor=steward)
    assert answer(branch, "b1").headline == "REVOKED"
    assert answer(branch, "b2").outcome is Outcome.CLEAR


def test_who_is_known_to_be_in_a_picture_is_not_put_there_twice(branch, steward):
    consents.withdraw(branch, withdrawal("ann", "b1", "b2"), actor=steward)
    assert len(appearances.of_assets(branch, ("b1", "b2"))) == 2


@pytest.fixture
def out(branch, steward):
    """b1, with Bo beside Ann, is out; Bo withdrew, and his face was covered there."""
    said(branch, "ann", on=9)
    with branch.action(steward, "test") as action:
        shown = replace(appearances.of_asset(branch, "b1")[0], id="bo1", person_id="bo")
        action.insert("appearance", APPEARANCE.to_row(shown))
        action.insert("publication", PUBLICATION.to_row(Publication(id="p", asset_id="b1", channel_id="facebook")))
    consents.withdraw(branch, replace(withdrawal("bo"), wants="blur"), actor=steward)
    (task,) = takedowns.tasks(branch)
    assert task.action == "blur"
    return branch


def open_tasks(register):
    return [(one.cause, one.action) for one in takedowns.tasks(register, open_only=True)]


def test_what_was_covered_for_one_goes_when_another_refuses(out, steward):
    (task,) = takedowns.tasks(out)
    removals.finish(out, task.id, actor=steward)
    said(out, "bo", "refuse")
    assert open_tasks(out) == [("revocation", "delete")]
    said(out, "ann", "refuse")
    assert open_tasks(out) == [("revocation", "delete")], "the whole post goes already"


def test_what_is_still_to_be_covered_for_one_goes_when_another_is_protected(out, steward):
    ann = people.person(out, "ann")
    people.update(out, replace(ann, protected=True), actor=steward)
    assert sorted(open_tasks(out)) == [("protected", "delete"), ("revocation", "blur")]


@pytest.mark.parametrize("completed", [None, now_utc()])
def test_a_face_named_later_is_heard_however_far_the_withdrawal_was_dealt_with(out, steward, completed):
    (task,) = takedowns.tasks(out)
    removals.finish(out, task.id, actor=steward)
    consents.withdraw(
        out,
        Withdrawal(
            id="w",
            subject_id="p2",
            by_person_id="p1",
            by_role="guardian",
            received_at=TODAY,
            recorded_at=now_utc(),
            scope=Scope(kind=ScopeKind.ALL),
            completed_at=completed,
        ),
        actor=steward,
    )
    with out.action(steward, "test") as action:
        shown = replace(appearances.of_asset(out, "b1")[0], id="new", person_id=None, state="unassigned")
        action.insert("appearance", APPEARANCE.to_row(shown))
    assert open_tasks(out) == []
    appearances.confirm(out, ["new"], "p2", actor=steward)
    assert [act for _cause, act in open_tasks(out)] == ["delete"]


def test_a_yes_to_something_else_brings_no_task_back(out, steward):
    (task,) = takedowns.tasks(out)
    removals.finish(out, task.id, actor=steward)
    said(out, "ann", "refuse", purposes=(Purpose.MARKETING,))
    assert open_tasks(out) == []


def test_a_refusal_of_the_purpose_something_was_published_for_leaves_a_task(branch, steward):
    said(branch, "ann", on=9, purposes=(Purpose.MARKETING,))
    sold = Publication(id="p", asset_id="b1", channel_id="facebook", verdict_snapshot={"purpose": "marketing"})
    with branch.action(steward, "test") as action:
        action.insert("publication", PUBLICATION.to_row(sold))
    said(branch, "ann", "refuse", purposes=(Purpose.MARKETING,))
    assert open_tasks(branch) == [("refusal", "delete")]


@pytest.mark.parametrize("act", ["update", "merge"])
def test_a_protection_is_not_overwritten_by_who_read_just_before_it(branch, steward, act):
    """Another program protects somebody between this one's reading and its writing."""
    stored = people.person(branch, "bo")
    begin = branch.action

    def late(*about, **more):
        def protect():
            with branch.again() as other:
                people.update(other, replace(stored, protected=True), actor=steward)

        branch.action = begin
        thread = threading.Thread(target=protect)
        thread.start()
        thread.join()
        return begin(*about, **more)

    branch.action = late
    if act == "update":
        with pytest.raises(StoreProblem, match="changed_meanwhile"):
            people.update(branch, replace(stored, first_name="Bo Ivar"), actor=steward, before=stored)
    else:
        people.merge(branch, "ann", "bo", actor=steward)
    assert people.person(branch, "bo").protected


def test_what_an_event_reveals_is_not_overwritten_by_a_merge_that_read_just_before(branch, steward):
    events.add(branch, Event(id="more", title="Mer", type=EventType.MEETING, end=date(2026, 3, 9)), actor=steward)
    begin = branch.action

    def late(*about, **more):
        def reveal():
            with branch.again() as other:
                held = events.event(other, "trip")
                events.update(other, replace(held, reveals=Reveals.HEALTH), actor=steward)

        branch.action = begin
        thread = threading.Thread(target=reveal)
        thread.start()
        thread.join()
        return begin(*about, **more)

    branch.action = late
    event_merging.merge(branch, "trip", "more", actor=steward)
    assert events.event(branch, "trip").reveals is Reveals.HEALTH


def test_no_picture_is_made_from_itself_or_from_nothing(branch, steward):
    """Such a register could never be moved, and a no to one of the pictures would have no end to reach."""
    photos.update_texts(branch, "b2", {"derived_from": "b1"}, actor=steward)
    for asset_id, wrong in (("b1", "b2"), ("b1", "b1"), ("b1", "nothing")):
        with pytest.raises(StoreProblem, match="bad_value"):
            photos.update_texts(branch, asset_id, {"derived_from": wrong}, actor=steward)
    assert photos.asset(branch, "b1").derived_from is None


def test_a_statement_never_names_a_channel_that_was_deleted_just_before(branch, steward):
    """What names nothing could never be moved to another register."""
    channels.add(branch, Channel(id="blog", kind=ChannelKind.BLOG, name="Blogg"), actor=steward)
    begin = branch.action

    def late(*about, **more):
        def delete():
            with branch.again() as other:
                channels.delete(other, "blog", actor=steward)

        branch.action = begin
        thread = threading.Thread(target=delete)
        thread.start()
        thread.join()
        return begin(*about, **more)

    branch.action = late
    form = Consent(
        id="c9",
        subject_id="ann",
        speaker_id="ann",
        signed_at=TODAY,
        recorded_at=now_utc(),
        items=(ConsentItem(channels=("blog",)),),
    )
    with pytest.raises(Refused):
        consents.record(branch, form, actor=steward)


def test_an_imported_no_to_a_picture_is_heard_though_nobody_is_said_to_be_in_it(branch, steward, tmp_path):
    said(branch, "ann", on=5)
    row = {"id": "w9", "subject_id": "bo", "by_person_id": "bo", "received_at": str(days_ago(1))}
    row |= {"recorded_at": "2099-01-01T00:00:00Z", "scope": {"kind": "assets", "assets": ["b1"]}}
    reader = facts.Reader(branch)
    before = reader.for_assets(["b1", "b2"])
    portable.load(branch, {"format": portable.FORMAT, "withdrawals": [row]}, tmp_path, actor=steward)
    assert answer(branch, "b1").headline == "REVOKED"
    assert answer(branch, "b2").outcome is Outcome.CLEAR
    assert reader.for_assets(["b1", "b2"])["b1"] != before["b1"]
    assert outcome(facts.for_asset(branch, "b1"), Use(channel_id="facebook"), TODAY) is Outcome.BLOCKED

    done = people.update(branch, replace(people.person(branch, "bo"), protected=True), actor=steward)
    assert answer(branch, "b1").headline == "PROTECTED_PERSON"
    assert "b1" in assets_touched(branch, done)
    actions.undo(branch, steward)

    narrower = replace(withdrawal("bo", "b2"), id="w10", supersedes_id="w9")
    done = consents.withdraw(branch, narrower, actor=steward)
    assert answer(branch, "b1").outcome is Outcome.CLEAR
    assert "b1" in assets_touched(branch, done)
    assert answer(branch, "b2").headline == "REVOKED"


def test_a_refusal_that_a_file_brings_leaves_a_task_where_only_a_face_was_covered(out, steward, tmp_path):
    (task,) = takedowns.tasks(out)
    removals.finish(out, task.id, actor=steward)
    row = {"id": "c9", "subject_id": "ann", "speaker_id": "ann", "role": "self", "method": "paper"}
    row |= {"signed_at": str(TODAY), "recorded_at": "2099-01-01T00:00:00Z"}
    row |= {
        "items": [{"decision": "refuse", "channels": ["facebook"], "media": ["photo"], "purposes": ["inform"]}],
    }
    portable.load(out, {"format": portable.FORMAT, "consents": [row]}, tmp_path, actor=steward)
    assert [act for _cause, act in open_tasks(out)] == ["delete"]
    portable.load(out, {"format": portable.FORMAT, "consents": [row]}, tmp_path, actor=steward)
    assert len(open_tasks(out)) == 1
