"""Events, groups and the time face codes live, through whole searches."""

from dataclasses import replace
from datetime import timedelta

import pytest

from consent_db import appearances, events, face_codes, groups, people, photos, policy
from consent_db.clock import now_utc
from consent_db.errors import StoreProblem
from consent_db.records import Actor, AppearanceState, Event, IgnoreReason, Person
from faces.index import index_folder
from faces.naming import regroup
from tests.faces.fake_pictures import FakeExecutor, codes_in, counts, draw

ACTOR = Actor()


def test_faces_of_an_event_are_grouped_and_dated_and_later_faces_join(search, folder, register):
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari", "ola", captured_at="2026-03-02T10:00:00")
    draw(folder / "b.jpg", "b", "kari", captured_at="2026-03-01T23:30:00+00:00")
    assert search(event_id="e1").groups == 2
    event = events.event(register, "e1")
    assert (str(event.start), str(event.end)) == ("2026-03-02", "2026-03-02")
    before = {group.id for group in groups.groups(register, event_id="e1")}
    draw(folder / "c.jpg", "c", "kari", "eva")
    assert search(event_id="e1").groups == 3
    found = groups.groups(register, event_id="e1")
    assert [len(group.faces) for group in found] == [3, 1, 1]
    assert before < {group.id for group in found}


def test_names_are_suggested_never_decided_and_a_rejected_one_not_again(search, folder, register):
    for name in ("a", "b", "c"):
        draw(folder / f"{name}.jpg", name, "kari")
    search()
    (group,) = groups.groups(register)
    people.add(register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    appearances.confirm(register, [group.faces[0].id], "kari", actor=ACTOR)
    rules = policy.policy(register)
    regroup(register, group.pool_id, policy=rules, actor=ACTOR)
    states = [face.state for face in groups.groups(register)[0].faces]
    assert states == [AppearanceState.CONFIRMED, AppearanceState.SUGGESTED, AppearanceState.SUGGESTED]
    appearances.reject(register, group.faces[1].id, "kari", actor=ACTOR)
    regroup(register, group.pool_id, policy=rules, actor=ACTOR)
    (rejected,) = appearances.by_id(register, [group.faces[1].id])
    assert (rejected.state, rejected.person_id) == (AppearanceState.REJECTED, None)


def test_pictures_of_another_event_keep_it_and_are_counted(search, folder, register):
    for event_id in ("e1", "e2"):
        events.add(register, Event(id=event_id, title=event_id), actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari")
    search(event_id="e1")
    draw(folder / "b.jpg", "b", "kari")
    summary = search(event_id="e2")
    assert [(warning.code, warning.params["count"]) for warning in summary.warnings] == [("in_other_event", 1)]
    assert {one.event_id for one in photos.assets(register)} == {"e1", "e2"}
    assert [len(group.faces) for group in groups.groups(register)] == [1, 1]


def test_pictures_searched_before_join_the_event_with_their_groups(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "b.jpg", "b", "kari")
    search()
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    assert counts(search(event_id="e1")) == {"found": 2, "unchanged": 2}
    assert [len(group.faces) for group in groups.groups(register, event_id="e1")] == [2]
    events.close(register, "e1", actor=ACTOR)
    assert codes_in(register) == []


def test_the_photographer_of_the_event_is_the_creator(search, folder, register):
    people.add(register, Person(id="eva", first_name="Eva", last_name="Foto"), actor=ACTOR)
    events.add(register, Event(id="e1", title="Kurs", default_photographer_id="eva"), actor=ACTOR)
    draw(folder / "a.jpg", "a")
    search(event_id="e1")
    assert [one.creator_name for one in photos.assets(register)] == ["Eva Foto"]


def test_an_unknown_event_is_refused(search, folder):
    with pytest.raises(StoreProblem, match="unknown_event"):
        search(event_id="e0")


def test_no_code_is_computed_when_the_policy_says_off_and_they_come_when_it_changes(search, folder, register):
    policy.set_policy(register, replace(policy.policy(register), face_codes="off"), actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari")
    search()
    assert search.codes == [False]
    assert groups.groups(register) == ()
    policy.set_policy(register, replace(policy.policy(register), face_codes="event"), actor=ACTOR)
    search()
    assert search.codes == [True]
    assert len(codes_in(register)) == 1


def test_a_closed_event_gets_codes_again_only_when_it_is_reopened(search, folder, register):
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari")
    search(event_id="e1")
    events.close(register, "e1", actor=ACTOR)
    draw(folder / "b.jpg", "b", "kari")
    search(event_id="e1")
    assert (search.codes, codes_in(register)) == ([False], [])
    events.reopen(register, "e1", actor=ACTOR)
    search(event_id="e1")
    assert sorted(search.jobs) == ["a.jpg", "b.jpg"]
    assert len(codes_in(register)) == 2
    assert counts(search(event_id="e1")) == {"found": 2, "unchanged": 2}
    assert search.jobs == []


def test_an_expired_batch_of_a_folder_is_followed_by_a_new_one_for_new_pictures_only(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    search()
    rules = policy.policy(register)
    face_codes.enforce(register, policy=rules, actor=ACTOR, at=now_utc() + timedelta(days=31))
    search()
    assert (search.jobs, codes_in(register)) == ([], [])
    draw(folder / "b.jpg", "b", "kari")
    search()
    assert (search.jobs, len(codes_in(register))) == (["b.jpg"], 1)
    assert len(groups.groups(register)) == 2


def test_faces_that_a_cancelled_search_left_ungrouped_are_grouped_by_the_next(register, folder, search):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "b.jpg", "b", "kari")
    run = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
    assert next(step for step in run if step.phase == "grouping").done == 2
    run.close()
    assert groups.groups(register) == ()
    assert search().groups == 1
    assert search.jobs == []


def test_an_ignored_face_is_no_reason_to_group_again(register, folder, search):
    draw(folder / "a.jpg", "a", "kari", "statue")
    search()
    (statue,) = [face.id for group in groups.groups(register) for face in group.faces if face.box[0] > 0]
    appearances.ignore(register, [statue], IgnoreReason.STATUE_OR_PICTURE, actor=ACTOR)
    (pool,) = {group.pool_id for group in groups.groups(register)}
    assert not face_codes.has_ungrouped(register, pool, policy=policy.policy(register))
