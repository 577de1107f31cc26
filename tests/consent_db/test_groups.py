"""Groups of faces are stored, split and joined as people say."""

import pytest

from consent_db import appearances, events, groups, people, pools
from consent_db.actions import undo
from consent_db.errors import StoreProblem
from consent_db.groups import Suggestion
from consent_db.records import AppearanceState, Event, IgnoreReason, Person
from tests.consent_db.pictures import ACTOR, FOLDER, face, picture, save


@pytest.fixture
def pool(register):
    return pools.pool_of(register, event_id=None, folder=FOLDER, actor=ACTOR)


@pytest.fixture
def faces(register, steward):
    """Six faces in six pictures."""
    people.add(register, Person(id="kari", first_name="Kari"), actor=steward)
    saved = [save(register, picture(f"{n}.jpg", face(), pixels=n)) for n in range(6)]
    return [appearances.of_asset(register, one.asset_id)[0].id for one in saved]


def store(register, pool, new, merges=(), suggestions=()):
    return groups.save_groups(register, pool, new, merges, suggestions, actor=ACTOR)


def held(register, **where):
    return [tuple(one.id for one in found.faces) for found in groups.groups(register, **where)]


def test_groups_keep_their_id_when_faces_join_and_leave(register, pool, faces):
    store(register, pool, [faces[:3], faces[3:4]])
    (first, second) = groups.groups(register)
    store(register, pool, [faces[:2], [faces[2], *faces[3:]]])
    ids = {found.id: [one.id for one in found.faces] for found in groups.groups(register)}
    assert ids == {first.id: faces[:2], second.id: faces[2:]}


def test_nothing_is_written_when_nothing_differs(register, pool, faces):
    store(register, pool, [faces[:3], faces[3:]], [(0, 1, "weak")])
    version = register.value("SELECT max(seq) FROM action")
    assert not store(register, pool, [faces[3:], faces[:3]], [(0, 1, "weak")])
    assert register.value("SELECT max(seq) FROM action") == version


def test_suggestions_leave_decided_faces_and_rejected_names_alone(register, pool, faces, steward):
    people.add(register, Person(id="anne", first_name="Anne"), actor=steward)
    appearances.confirm(register, [faces[0]], "anne", actor=steward)
    appearances.reject(register, faces[1], "kari", actor=steward)
    appearances.ignore(register, [faces[2]], IgnoreReason.BLURRED, actor=steward)
    appearances.stranger(register, [faces[3]], actor=steward)
    offers = [Suggestion(one, "kari", "strong", ("anne",)) for one in faces]
    store(register, pool, [faces], suggestions=offers)
    found = {one.id: one for one in appearances.by_id(register, faces)}
    assert found[faces[0]].person_id == "anne"
    assert (found[faces[1]].person_id, found[faces[1]].suggestion_score_band) == ("anne", "weak")
    assert found[faces[2]].state is found[faces[3]].state is AppearanceState.UNASSIGNED
    assert (found[faces[4]].state, found[faces[4]].person_id) == (AppearanceState.SUGGESTED, "kari")
    assert found[faces[4]].suggested_alternatives == ("anne",)
    assert not store(register, pool, [faces], suggestions=offers)


def test_a_group_is_named_by_its_confirmed_face_and_leaves_ignored_ones_out(register, pool, faces, steward):
    store(register, pool, [faces])
    assert groups.groups(register)[0].person_id is None
    appearances.confirm(register, [faces[1]], "kari", actor=steward)
    appearances.ignore(register, [faces[5]], IgnoreReason.NOT_A_FACE, actor=steward)
    (found,) = groups.groups(register, pool_id=pool)
    assert (found.person_id, len(found.faces)) == ("kari", 5)
    assert groups.group_of(register, faces[5]) == found.id


def test_a_split_is_remembered_and_undone(register, pool, faces, steward):
    store(register, pool, [faces])
    (whole,) = groups.groups(register)
    groups.split(register, whole.id, faces[:2], actor=steward)
    assert sorted(held(register)) == sorted([tuple(faces[2:]), tuple(faces[:2])])
    assert groups.told_apart(register, faces) == {(a, b) for a in faces[:2] for b in faces[2:]}
    undo(register, steward)
    assert held(register) == [tuple(faces)]
    assert groups.told_apart(register, faces) == set()


def test_a_split_of_nothing_or_everything_is_refused(register, pool, faces, steward):
    store(register, pool, [faces[:3], faces[3:]])
    first = groups.group_of(register, faces[0])
    for chosen in ([], faces[:3], faces[3:4]):
        with pytest.raises(StoreProblem, match="unknown_appearance"):
            groups.split(register, first, chosen, actor=steward)
    with pytest.raises(StoreProblem, match="unknown_group"):
        groups.split(register, "g0", faces[:1], actor=steward)


def test_a_merge_joins_and_asks_first_where_people_said_otherwise(register, pool, faces, steward):
    store(register, pool, [faces[:3], faces[3:]], [(0, 1, "medium")])
    first, second = groups.group_of(register, faces[0]), groups.group_of(register, faces[3])
    assert [(one.band) for one in groups.suggested_merges(register, pool_id=pool)] == ["medium"]
    groups.dismiss_merge(register, first, second, actor=steward)
    assert groups.suggested_merges(register) == ()
    with pytest.raises(StoreProblem, match="told_apart"):
        groups.merge(register, first, second, actor=steward)
    groups.merge(register, first, second, actor=steward, asked=True)
    assert held(register) == [tuple(faces)]
    assert groups.told_apart(register, faces) == set()
    undo(register, steward)
    assert len(held(register)) == 2


def test_groups_of_two_people_are_not_joined(register, pool, faces, steward):
    people.add(register, Person(id="anne", first_name="Anne"), actor=steward)
    store(register, pool, [faces[:3], faces[3:]])
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    appearances.confirm(register, [faces[3]], "anne", actor=steward)
    with pytest.raises(StoreProblem, match="two_people"):
        groups.merge(register, groups.group_of(register, faces[0]), groups.group_of(register, faces[3]), actor=steward)


def test_faces_of_one_picture_are_joined_only_after_asking(register, pool, steward):
    saved = save(register, picture("a.jpg", face(), face(400)))
    a, b = (one.id for one in appearances.of_asset(register, saved.asset_id))
    store(register, pool, [[a], [b]])
    first, second = groups.group_of(register, a), groups.group_of(register, b)
    with pytest.raises(StoreProblem, match="twice_in_one_picture"):
        groups.merge(register, first, second, actor=steward)
    groups.merge(register, first, second, actor=steward, asked=True)


def test_groups_follow_their_pictures_into_an_event_and_split_where_only_some_do(register, pool, faces, steward):
    events.add(register, Event(id="e1", title="Kurs"), actor=steward)
    store(register, pool, [faces[:3], faces[3:]], [(0, 1, "weak")])
    moved = {one.asset_id for one in appearances.by_id(register, faces[:4])}
    events.put_assets(register, "e1", moved, actor=steward)
    assert held(register, event_id="e1") == [tuple(faces[:3]), (faces[3],)]
    assert held(register, pool_id=pool) == [tuple(faces[4:])]
    assert groups.suggested_merges(register) == ()
    with pytest.raises(StoreProblem, match="other_pool"):
        groups.merge(register, groups.group_of(register, faces[3]), groups.group_of(register, faces[4]), actor=steward)
    undo(register, steward)
    assert sorted(held(register, pool_id=pool)) == sorted([tuple(faces[:3]), tuple(faces[3:])])


def test_a_name_given_while_faces_are_grouped_is_not_overwritten(register, pool, faces, steward, monkeypatch):
    """The search writes what it worked out only now; an officer in the window was quicker."""
    people.add(register, Person(id="anne", first_name="Anne"), actor=steward)
    action = register.action

    def late(*arguments, **named):
        monkeypatch.undo()
        with register.again() as window:
            appearances.confirm(window, [faces[0]], "anne", actor=steward)
        return action(*arguments, **named)

    monkeypatch.setattr(register, "action", late)
    store(register, pool, [faces], suggestions=[Suggestion(faces[0], "kari", "strong")])
    (one,) = appearances.by_id(register, faces[:1])
    assert (one.person_id, one.state) == ("anne", AppearanceState.CONFIRMED)


def test_a_likeness_does_not_push_out_the_name_a_face_had_before_the_edit(register, pool, steward):
    """Who withdrew everything has no codes left: of all others, somebody is always the likest."""
    for person in ("nils", "kari"):
        people.add(register, Person(id=person), actor=steward)
    old = save(register, picture("a.jpg", face()))
    appearances.confirm(register, [appearances.of_asset(register, old.asset_id)[0].id], "nils", actor=steward)
    for pixels in ("b", "c"):
        edited = save(register, picture("a.jpg", face(), pixels=pixels))
        (one,) = appearances.of_asset(register, edited.asset_id)
        store(register, pool, [[one.id]], suggestions=[Suggestion(one.id, "kari", "strong")])
        (one,) = appearances.of_asset(register, edited.asset_id)
        assert (one.person_id, one.suggested_alternatives) == ("nils", ("kari",))
        assert one.suggestion_score_band == "medium"
