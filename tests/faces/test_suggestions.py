"""Names are suggested from confirmed faces, never against what people said, and openly where two come close."""

from dataclasses import replace

import numpy as np
import pytest

from faces.grouping import Face
from faces.suggestions import KnownPeople, suggest


def code(person, shot, *, spread=0.2):
    base = np.random.default_rng(99).normal(0, 1, 128)
    own = np.random.default_rng(1000 + person).normal(0, 0.38, 128)
    shake = np.random.default_rng(7919 * (person + 1) + shot).normal(0, spread, 128)
    return (0.1 * (base + own + shake)).astype(np.float32)


def known_people(count=12):
    return KnownPeople({f"person {p}": np.stack([code(p, shot) for shot in range(3)]) for p in range(count)})


def face(person, shot=50, **changes):
    made = Face(id=f"{person}-{shot}", asset_id=f"picture {person}-{shot}", code=code(person, shot), face_px=120)
    return replace(made, **changes)


def test_a_known_person_is_suggested():
    found = suggest([face(3)], known_people())["3-50"]
    assert (found.person_id, found.band, found.alternatives) == ("person 3", "strong", ())


def test_a_stranger_gets_no_name():
    assert suggest([face(40)], known_people()) == {}


def test_nobody_known_and_nobody_there_give_nothing():
    assert suggest([face(3)], KnownPeople({})) == {}
    assert suggest([], known_people()) == {}
    assert suggest([face(3)], KnownPeople({"nobody": np.zeros((0, 128), np.float32)})) == {}


def test_a_confirmed_face_is_left_alone():
    assert suggest([face(3, person_id="person 3")], known_people()) == {}


def test_a_rejected_name_is_not_suggested_again_nor_to_the_rest_of_the_group():
    refused, friend = face(3, rejected=frozenset({"person 3"})), face(3, 51)
    assert suggest([refused], known_people()) == {}
    assert suggest([refused, friend], known_people(), groups=[[refused.id, friend.id]]) == {}
    assert suggest([refused, friend], known_people())[friend.id].person_id == "person 3"


def test_nobody_is_suggested_beside_themselves():
    confirmed = face(3, 51, asset_id="same", person_id="person 3")
    assert suggest([confirmed, face(3, asset_id="same")], known_people()) == {}


@pytest.mark.parametrize("doubt", [{"sure": False}, {"face_px": 23}])
def test_possible_and_tiny_faces_get_weak_suggestions(doubt):
    assert suggest([face(3, **doubt)], known_people())["3-50"].band == "weak"


def test_a_lookalike_is_always_named_too():
    found = suggest([face(3)], known_people(), lookalikes=[("person 7", "person 3")])["3-50"]
    assert found.alternatives == ("person 7",)
    assert found.band == "medium"


def test_two_people_who_come_close_are_both_named():
    near = {"Kari": np.stack([code(3, 1)]), "Liv": np.stack([code(3, 2)])}
    others = {f"person {p}": np.stack([code(p, 0)]) for p in range(20, 30)}
    found = suggest([face(3)], KnownPeople(near | others)).get("3-50")
    assert found is None or (found.alternatives and found.band != "strong")
    assert found is not None


def test_a_group_speaks_for_its_worst_face():
    faces = [face(3, shot, code=code(3, shot, spread=0.55 if shot == 0 else 0.2)) for shot in range(5)]
    alone = suggest(faces[:1], known_people())
    grouped = suggest(faces, known_people(), groups=[[one.id for one in faces]])
    assert faces[0].id not in alone
    assert {one.person_id for one in grouped.values()} == {"person 3"}
    assert len(grouped) == 5


def test_the_order_does_not_matter():
    faces = [face(person, shot) for person in range(6) for shot in (50, 51)]
    groups = [[f"{person}-50", f"{person}-51"] for person in range(6)]
    turned = [ids[::-1] for ids in groups[::-1]]
    assert suggest(faces[::-1], known_people(), groups=turned) == suggest(faces, known_people(), groups=groups)
