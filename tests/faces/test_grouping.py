"""Grouping: never two faces of one picture, never against what people said, the same answer in any order."""

import json
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from consent_db.errors import StoreBug
from faces.detector import Detector
from faces.encoder import Encoder
from faces.grouping import Face, group

DIMENSIONS = 128


def person_code(person, shot, *, spread=0.02):
    """Codes like the network's: with the usual spread, strangers' cosine is about .84 and one person's about .95."""
    base = np.random.default_rng(99).normal(0, 1, DIMENSIONS)
    own = np.random.default_rng(1000 + person).normal(0, 0.38, DIMENSIONS)
    shake = np.random.default_rng(7919 * (person + 1) + shot).normal(0, spread * 10, DIMENSIONS)
    return (0.1 * (base + own + shake)).astype(np.float32)


def face(person, shot, *, asset=None, **changes):
    made = Face(
        id=f"{person:03d}-{shot:03d}",
        asset_id=asset or f"picture {person}-{shot}",
        code=person_code(person, shot),
        face_px=120,
    )
    return replace(made, **changes)


def crowd(people, shots):
    return [face(person, shot) for person in range(people) for shot in range(shots)]


def ids_of(result):
    return {frozenset(found.ids) for found in result.groups}


def together(result, *faces):
    return any({one.id for one in faces} <= set(found.ids) for found in result.groups)


def name_of(result, one):
    return next(found.person_id for found in result.groups if one.id in found.ids)


def test_a_clear_crowd_falls_into_its_people():
    result = group(crowd(12, 5))
    assert ids_of(result) == {frozenset(f"{p:03d}-{s:03d}" for s in range(5)) for p in range(12)}
    assert result.merges == ()


def test_nothing_gives_nothing():
    assert group([]).groups == ()


def test_one_face_is_a_group_of_its_own():
    assert [found.ids for found in group([face(1, 1)]).groups] == [("001-001",)]


def test_two_faces_of_one_picture_never_meet():
    one, other = face(7, 1, asset="same"), face(7, 2, asset="same")
    assert not together(group([one, other, *crowd(6, 3)]), one, other)


def test_two_pictures_of_twins_side_by_side_stay_two_people():
    faces = [face(1, shot, asset=f"picture {shot // 2}") for shot in range(8)]
    result = group(faces)
    assert sorted(len(found.ids) for found in result.groups) == [4, 4]


def test_what_a_person_told_apart_stays_apart():
    one, other = face(1, 1), face(1, 2)
    assert together(group([one, other]), one, other)
    assert not together(group([one, other], cannot=[(other.id, one.id)]), one, other)


def test_a_kept_group_is_split_only_where_a_person_said_so():
    kept = [[face(1, shot).id for shot in range(4)]]
    faces = [face(1, shot) for shot in range(4)]
    result = group(faces, kept=kept, cannot=[(faces[0].id, faces[1].id)])
    assert not together(result, faces[0], faces[1])
    assert len(result.groups) == 2


def test_a_kept_group_stays_even_where_the_faces_differ():
    faces = [face(1, 1), face(2, 1), *crowd(3, 0)]
    assert together(group(faces, kept=[[faces[0].id, faces[1].id]]), faces[0], faces[1])


def test_new_faces_join_the_kept_group():
    old = [face(person, shot) for person in range(8) for shot in range(3)]
    kept = [found.ids for found in group(old).groups]
    new = [face(person, 10 + shot) for person in range(9) for shot in range(2)]
    result = group(old + new, kept=kept)
    assert len(result.groups) == 9
    assert all(any(set(ids) <= set(found.ids) for found in result.groups) for ids in kept)


def test_two_confirmed_people_never_share_a_group():
    one, other = face(1, 1, person_id="Kari"), face(1, 2, person_id="Ola")
    kept = [[one.id, other.id, face(1, 3).id]]
    result = group([one, other, face(1, 3)], kept=kept)
    assert not together(result, one, other)
    assert {name_of(result, one), name_of(result, other)} == {"Kari", "Ola"}


def test_faces_confirmed_as_one_person_are_one_group():
    one, other = face(1, 1, person_id="Kari"), face(2, 1, person_id="Kari")
    assert together(group([one, other]), one, other)


def test_a_name_taken_back_leaves_no_stranger_in_the_group_of_that_name():
    named = [face(0, shot, person_id="Raj") for shot in range(4)]
    mistaken = [face(1, shot) for shot in range(4)]
    unnamed_yet = face(0, 9)
    kept = [[one.id for one in (*named, *mistaken, unnamed_yet)]]
    result = group([*named, *mistaken, unnamed_yet], kept=kept)
    assert together(result, *named, unnamed_yet)
    assert not together(result, named[0], mistaken[0])


def test_a_person_seen_twice_in_one_picture_has_two_groups():
    one, other = (face(1, shot, asset="mirror", person_id="Kari") for shot in (1, 2))
    result = group([one, other])
    assert not together(result, one, other)
    assert [found.person_id for found in result.groups] == ["Kari", "Kari"]


def test_a_rejected_name_stays_rejected():
    named = face(1, 1, person_id="Kari")
    unwilling = face(1, 2, rejected=frozenset({"Kari"}))
    third = face(1, 3)
    result = group([named, unwilling, third])
    assert not together(result, named, unwilling)
    assert name_of(result, unwilling) is None
    kept = [[named.id, unwilling.id, third.id]]
    assert not together(group([named, unwilling, third], kept=kept), named, unwilling)


def test_a_group_of_someone_with_a_lookalike_takes_nobody_unasked():
    named = face(1, 1, person_id="Kari")
    unnamed = face(1, 2)
    result = group([named, unnamed], lookalikes=[("Kari", "Liv")])
    assert not together(result, named, unnamed)
    assert [merge.band for merge in result.merges] == ["weak"]


@pytest.mark.parametrize("doubt", [{"sure": False}, {"face_px": 23}])
def test_possible_and_tiny_faces_join_nothing(doubt):
    doubtful = face(1, 9, **doubt)
    result = group([*crowd(4, 4), doubtful])
    assert (doubtful.id,) in [found.ids for found in result.groups]
    assert not any(doubtful.id in merge.first.ids + merge.second.ids for merge in result.merges)


def test_a_possible_face_that_a_person_confirmed_counts():
    confirmed = face(1, 9, sure=False, person_id="Kari")
    assert together(group([*crowd(4, 4), confirmed]), confirmed, face(1, 0))


def test_small_faces_join_a_group_but_found_none():
    small = [face(1, shot, face_px=30) for shot in range(3)]
    assert len(group(small).groups) == 3
    good = [face(1, shot) for shot in (7, 8)]
    assert together(group([*small, *good, *crowd(1, 4)]), *small, *good)


def test_a_face_alone_joins_the_group_it_is_clearly_nearest_to():
    stray = face(1, 9, code=person_code(1, 9, spread=0.0285))
    assert not together(group([stray, face(1, 0)]), stray, face(1, 0))
    assert together(group([stray, *crowd(6, 6)]), stray, face(1, 0))
    assert not together(group([stray, *crowd(6, 6)], cannot=[(stray.id, face(1, 0).id)]), stray, face(1, 0))


def test_small_faces_of_one_picture_do_not_join_the_same_group():
    small = [face(1, 7 + shot, face_px=30, asset="same") for shot in range(2)]
    result = group([*small, *crowd(5, 3)])
    assert not together(result, *small)


def test_a_merge_is_suggested_between_near_groups():
    near = [face(1, shot, code=person_code(1, shot, spread=0.027)) for shot in range(2)]
    result = group([*near, *(face(p, s) for p in range(2, 9) for s in range(3))])
    assert not together(result, *near)
    assert any({merge.first.ids, merge.second.ids} == {(near[0].id,), (near[1].id,)} for merge in result.merges)


def test_a_face_given_twice_is_our_mistake():
    with pytest.raises(StoreBug):
        group([face(1, 1), face(1, 1)])
    with pytest.raises(StoreBug):
        group([face(1, 1), face(1, 2)], kept=[["001-001"], ["001-001", "001-002"]])


def test_groups_may_name_faces_that_are_gone():
    result = group([face(1, 1)], kept=[["gone", "001-001"]], cannot=[("gone", "001-001")])
    assert ids_of(result) == {frozenset({"001-001"})}


@pytest.mark.parametrize("code", [np.zeros(DIMENSIONS, np.float32)])
def test_an_empty_code_joins_nothing(code):
    empty = face(1, 9, code=code)
    assert (empty.id,) in [found.ids for found in group([empty, *crowd(3, 3)]).groups]


@st.composite
def pools(draw):
    names = [None, None, None, "Kari", "Ola", "Liv"]
    rows = draw(
        st.lists(
            st.tuples(
                st.integers(0, 5),  # person in truth
                st.integers(0, 9),  # picture
                st.sampled_from([20, 30, 60, 150]),
                st.booleans(),
                st.sampled_from(names),
                st.sets(st.sampled_from(["Kari", "Ola", "Liv"]), max_size=2),
            ),
            max_size=24,
        )
    )
    spread = draw(st.sampled_from([0.015, 0.03, 0.05]))
    faces = [
        Face(
            id=f"f{number:03d}",
            asset_id=f"p{picture}",
            code=person_code(person, number, spread=spread),
            face_px=px,
            sure=sure,
            person_id=name,
            rejected=frozenset(rejected) - {name},
        )
        for number, (person, picture, px, sure, name, rejected) in enumerate(rows)
    ]
    ids = [one.id for one in faces]
    pairs = st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=5) if ids else st.just([])
    cannot = [pair for pair in draw(pairs) if pair[0] != pair[1]]
    lookalikes = draw(st.sampled_from([[], [("Kari", "Liv")]]))
    kept = {}
    for one in ids:
        kept.setdefault(draw(st.integers(0, 12)), []).append(one)
    return faces, cannot, lookalikes, list(kept.values())


@settings(max_examples=60, deadline=None)
@given(pools(), st.randoms(use_true_random=False))
def test_what_must_hold_for_every_pool(pool, random):
    faces, cannot, lookalikes, kept = pool
    by_id = {one.id: one for one in faces}
    result = group(faces, cannot=cannot, lookalikes=lookalikes)
    assert sorted(one for found in result.groups for one in found.ids) == sorted(by_id)
    for answer in (result, group(faces, kept=kept, cannot=cannot, lookalikes=lookalikes)):
        for found in answer.groups:
            members = [by_id[one] for one in found.ids]
            names = {one.person_id for one in members} - {None}
            assert len({one.asset_id for one in members}) == len(members)
            assert names == ({found.person_id} - {None})
            assert not any(found.person_id in one.rejected for one in members)
            assert not any(set(pair) <= set(found.ids) for pair in cannot)
        for merge in answer.merges:
            union = [by_id[one] for one in merge.first.ids + merge.second.ids]
            assert len({one.asset_id for one in union}) == len(union)
            assert not any({merge.first.person_id, merge.second.person_id} & one.rejected for one in union)
    shuffled = list(faces)
    random.shuffle(shuffled)
    swapped = [pair[::-1] for pair in reversed(cannot)]
    assert group(shuffled, cannot=swapped, lookalikes=lookalikes) == result
    random.shuffle(kept)
    again = group(shuffled, kept=kept, cannot=cannot, lookalikes=lookalikes)
    assert again == group(faces, kept=kept, cannot=cannot, lookalikes=lookalikes)


@settings(max_examples=30, deadline=None)
@given(pools())
def test_kept_groups_are_never_split_unasked(pool):
    faces, _cannot, lookalikes, _kept = pool
    half = [one for one in faces if int(one.id[1:]) % 2]
    kept = [found.ids for found in group(half, lookalikes=lookalikes).groups]
    result = group(faces, kept=kept, lookalikes=lookalikes)
    assert all(any(set(ids) <= set(found.ids) for found in result.groups) for ids in kept)


@settings(max_examples=30, deadline=None)
@given(pools())
def test_no_merge_repeats_or_joins_a_possible_face_unasked(pool):
    faces, cannot, lookalikes, _kept = pool
    doubtful = {one.id for one in faces if one.person_id is None and (not one.sure or one.face_px < 24)}
    result = group(faces, cannot=cannot, lookalikes=lookalikes)
    assert all(len(found.ids) == 1 for found in result.groups if doubtful & set(found.ids))
    pairs = [frozenset((merge.first.ids, merge.second.ids)) for merge in result.merges]
    assert len(pairs) == len(set(pairs))
    assert all(a != b for a, b in combinations(pairs, 2))


@pytest.mark.photos
def test_real_people_fall_into_their_groups(photos_dir):
    detector, encoder = Detector(), Encoder()
    people = json.loads((photos_dir / "identity" / "labels.json").read_text(encoding="utf-8"))["bbt"]
    faces = []
    for file in people:
        pixels = np.asarray(Image.open(photos_dir / "identity" / file).convert("RGB"))
        found = max(detector.detect(pixels), key=lambda one: one.box[2] * one.box[3])
        code = encoder.encode(pixels, [found.landmarks])[0]
        faces.append(Face(id=file, asset_id=file, code=code, face_px=found.box[3]))
    result = group(faces)
    assert all(len({people[one] for one in found.ids}) == 1 for found in result.groups)
    assert len(result.groups) <= len(set(people.values())) + 2
