"""The naming acts, and that each of them fails closed."""

import pytest

from consent_db import appearances, people, photos
from consent_db.actions import undo
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.groups import Suggestion, save_groups
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    IgnoreReason,
    Marker,
    PeopleCheck,
    Person,
    Prominence,
)
from tests.consent_db.pictures import face, picture, save


@pytest.fixture
def shot(register, steward):
    """One picture with two faces, another with one; Kari, and the twins Anne and Eva."""
    for person in (
        Person(id="kari", first_name="Kari"),
        Person(id="anne", first_name="Anne", lookalike_group_id="twins"),
        Person(id="eva", first_name="Eva", lookalike_group_id="twins"),
    ):
        people.add(register, person, actor=steward)
    first = save(register, picture("a.jpg", face(), face(400)))
    second = save(register, picture("b.jpg", face(), pixels="b"))
    return [*appearances.of_asset(register, first.asset_id), *appearances.of_asset(register, second.asset_id)]


def one(register, appearance):
    return appearances.by_id(register, [appearance.id])[0]


def check_of(register, appearance):
    return photos.asset(register, appearance.asset_id).people_check


def check(register, appearance, value, steward):
    photos.set_people_check(register, [appearance.asset_id], value, actor=steward)


def test_a_confirmed_face_knows_who_said_so_and_undo_takes_it_back(register, shot, steward):
    changed = appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    assert changed.ids["appearance"] == (shot[0].id,)
    named = one(register, shot[0])
    assert (named.state, named.person_id, named.decided_by) == (AppearanceState.CONFIRMED, "kari", "anne")
    assert [found.id for found in appearances.of_person(register, "kari")] == [shot[0].id]
    undo(register, steward)
    assert one(register, shot[0]) == shot[0]


def test_a_name_goes_to_the_record_that_people_were_merged_into(register, shot, steward):
    people.add(register, Person(id="k2", first_name="Kari"), actor=steward)
    people.merge(register, "kari", "k2", actor=steward)
    appearances.confirm(register, [shot[0].id], "k2", actor=steward)
    assert one(register, shot[0]).person_id == "kari"


def test_a_look_alike_stays_one_when_their_record_is_merged_into_another(register, shot, steward):
    people.merge(register, "kari", "anne", actor=steward)
    with pytest.raises(StoreProblem, match="lookalikes_ask"):
        appearances.confirm(register, [shot[0].id, shot[2].id], "kari", actor=steward)


def test_a_look_alike_is_named_one_at_a_time_or_after_asking(register, shot, steward):
    ids = [shot[0].id, shot[2].id]
    with pytest.raises(StoreProblem, match="lookalikes_ask"):
        appearances.confirm(register, ids, "anne", actor=steward)
    assert one(register, shot[0]).person_id is None
    appearances.confirm(register, [shot[0].id], "anne", actor=steward)
    appearances.confirm(register, ids, "anne", actor=steward, asked=True)
    assert one(register, shot[2]).person_id == "anne"


def test_nobody_is_twice_in_one_picture_unasked(register, shot, steward):
    with pytest.raises(StoreProblem, match="twice_in_one_picture"):
        appearances.confirm(register, [shot[0].id, shot[1].id], "kari", actor=steward)
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    with pytest.raises(StoreProblem, match="twice_in_one_picture"):
        appearances.confirm(register, [shot[1].id], "kari", actor=steward)
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    appearances.confirm(register, [shot[1].id], "kari", actor=steward, asked=True)


def test_a_rejected_name_is_not_given_in_bulk_unasked(register, shot, steward):
    appearances.reject(register, shot[0].id, "kari", actor=steward)
    with pytest.raises(StoreProblem, match="rejected_before"):
        appearances.confirm(register, [shot[0].id, shot[2].id], "kari", actor=steward)
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    assert one(register, shot[0]).person_id == "kari"


def test_unknown_faces_and_people_are_refused(register, shot, steward):
    with pytest.raises(StoreProblem, match="unknown_appearance"):
        appearances.confirm(register, ["x0"], "kari", actor=steward)
    with pytest.raises(StoreProblem, match="unknown_person"):
        appearances.confirm(register, [shot[0].id], "p0", actor=steward)


def test_not_this_person_is_remembered_and_the_next_name_moves_up(register, shot, steward):
    with register.action(steward, "offered") as action:
        action.update(
            "appearance",
            shot[0].id,
            {
                "state": "suggested",
                "person_id": "anne",
                "suggested_alternatives": '["eva"]',
                "suggestion_score_band": "strong",
            },
        )
    appearances.reject(register, shot[0].id, "anne", actor=steward)
    left = one(register, shot[0])
    assert (left.state, left.person_id, left.suggestion_score_band) == (AppearanceState.SUGGESTED, "eva", "weak")
    appearances.reject(register, shot[0].id, "eva", actor=steward)
    left = one(register, shot[0])
    assert (left.state, left.person_id) == (AppearanceState.REJECTED, None)
    assert appearances.rejected(register, [shot[0].id]) == {shot[0].id: frozenset({"anne", "eva"})}
    undo(register, steward)
    assert appearances.rejected(register, [shot[0].id]) == {shot[0].id: frozenset({"anne"})}


def test_a_wrong_name_is_taken_off(register, shot, steward):
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    appearances.unassign(register, [shot[0].id], actor=steward)
    assert one(register, shot[0]) == shot[0]


def test_a_named_face_cannot_be_called_unrecognisable(register, shot, steward):
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    for reason in (IgnoreReason.NOT_RECOGNISABLE, IgnoreReason.TOO_SMALL):
        with pytest.raises(StoreProblem, match="named_cannot_be_ignored"):
            appearances.ignore(register, [shot[0].id], reason, actor=steward)


def test_ignoring_somebody_named_takes_the_check_back(register, shot, steward):
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    check(register, shot[0], PeopleCheck.CONFIRMED_COMPLETE, steward)
    appearances.ignore(register, [shot[0].id], IgnoreReason.DUPLICATE, actor=steward)
    assert check_of(register, shot[0]) is PeopleCheck.SEARCHED


def test_dismissing_a_false_face_leaves_the_check_and_bringing_it_back_ends_nobody(register, shot, steward):
    check(register, shot[2], PeopleCheck.CONFIRMED_COMPLETE, steward)
    appearances.ignore(register, [shot[2].id], IgnoreReason.NOT_A_FACE, actor=steward)
    assert check_of(register, shot[2]) is PeopleCheck.CONFIRMED_COMPLETE
    check(register, shot[2], PeopleCheck.CONFIRMED_NONE, steward)
    appearances.ignore(register, [shot[2].id], None, actor=steward)
    assert check_of(register, shot[2]) is PeopleCheck.SEARCHED


def test_naming_an_ignored_face_takes_it_back_in(register, shot, steward):
    appearances.ignore(register, [shot[2].id], IgnoreReason.NOT_RECOGNISABLE, actor=steward)
    check(register, shot[2], PeopleCheck.CONFIRMED_NONE, steward)
    appearances.confirm(register, [shot[2].id], "kari", actor=steward)
    assert one(register, shot[2]).ignore_reason is None
    assert check_of(register, shot[2]) is PeopleCheck.SEARCHED


def test_others_are_strangers_leaves_named_and_ignored_people_alone(register, shot, steward):
    appearances.confirm(register, [shot[0].id], "kari", actor=steward)
    appearances.others_are_strangers(register, shot[0].asset_id, actor=steward)
    assert [one(register, face).stranger for face in shot] == [False, True, False]
    assert one(register, shot[0]).person_id == "kari"
    appearances.stranger(register, [shot[2].id], actor=steward)
    assert one(register, shot[2]).stranger
    with pytest.raises(StoreProblem, match="unknown_asset"):
        appearances.others_are_strangers(register, "a0", actor=steward)


@pytest.mark.parametrize("box", [(-1, 0, 10, 10), (0, 0, 0, 10), (995, 0, 10, 10), (0, 795, 10, 10)])
def test_a_box_outside_the_picture_is_refused(register, shot, steward, box):
    with pytest.raises(StoreProblem, match="bad_box"):
        appearances.add(register, Appearance(id="", asset_id=shot[0].asset_id, box=box), actor=steward)


def test_a_person_without_a_face_is_added_and_deleted_and_each_time_the_check_falls_back(register, shot, steward):
    check(register, shot[0], PeopleCheck.CONFIRMED_COMPLETE, steward)
    new = Appearance(
        id="", asset_id=shot[0].asset_id, kind=AppearanceKind.BACK, person_id="kari", state=AppearanceState.CONFIRMED
    )
    (added,) = appearances.add(register, new, actor=steward).ids["appearance"]
    assert check_of(register, shot[0]) is PeopleCheck.SEARCHED
    check(register, shot[0], PeopleCheck.CONFIRMED_COMPLETE, steward)
    appearances.reject(register, added, "anne", actor=steward)
    appearances.delete(register, added, actor=steward)
    assert check_of(register, shot[0]) is PeopleCheck.SEARCHED
    assert len(appearances.of_asset(register, shot[0].asset_id)) == 2
    undo(register, steward)
    assert len(appearances.of_asset(register, shot[0].asset_id)) == 3


def test_what_a_search_found_is_never_deleted(register, shot, steward):
    with pytest.raises(StoreProblem, match="found_by_search"):
        appearances.delete(register, shot[0].id, actor=steward)


def test_marker_and_prominence_are_set(register, shot, steward):
    appearances.set_marker(register, shot[0].id, Marker.NO_PHOTO, actor=steward)
    appearances.set_prominence(register, shot[0].id, Prominence.BACKGROUND, actor=steward)
    changed = one(register, shot[0])
    assert (changed.marker, changed.prominence) == (Marker.NO_PHOTO, Prominence.BACKGROUND)


def test_somebody_new_and_their_faces_are_one_act(register, shot, steward):
    new = Person(id="lena", first_name="Lena")
    both = [shot[0].id, shot[1].id]
    with pytest.raises(StoreProblem, match="twice_in_one_picture"):
        appearances.confirm(register, both, "lena", actor=steward, newcomer=new)
    assert "lena" not in people.ids(register)

    appearances.confirm(register, both, "lena", actor=steward, newcomer=new, asked=True)
    assert {face.id for face in appearances.of_person(register, "lena")} == set(both)

    undo(register, steward)
    assert "lena" not in people.ids(register)
    assert one(register, shot[0]) == shot[0]


def test_a_newcomer_without_a_name_is_refused_and_nothing_is_written(register, shot, steward):
    with pytest.raises(Refused):
        appearances.confirm(register, [shot[0].id], "x", actor=steward, newcomer=Person(id="x", first_name="\x00"))
    assert one(register, shot[0]) == shot[0]


def test_a_wrong_suggestion_is_rejected_for_all_faces_in_one_act_and_is_not_offered_again(register, shot, steward):
    ids = [face.id for face in shot]
    offered = [Suggestion(face, "anne", "medium", ("eva",)) for face in ids]
    asset_pool = register.value("SELECT pool_id FROM asset LIMIT 1")
    save_groups(register, asset_pool, [ids], [], offered, actor=steward)

    appearances.reject_all(register, ids, "anne", actor=steward)
    save_groups(register, asset_pool, [ids], [], offered, actor=steward)
    for shown in shot:
        assert (one(register, shown).person_id, one(register, shown).suggested_alternatives) == ("eva", ())

    undo(register, steward)
    assert [one(register, shown).person_id for shown in shot] == ["anne"] * len(shot)
    assert appearances.rejected(register, ids) == {}
