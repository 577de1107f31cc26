"""Which boxes of two searches are the same face."""

from hypothesis import given
from hypothesis import strategies as st

from consent_db.overlap import match, moved_box, overlap

BOXES = st.tuples(st.integers(0, 500), st.integers(0, 500), st.integers(1, 200), st.integers(1, 200))


def test_the_same_face_found_again_a_little_off_is_the_same():
    assert match([(102, 98, 100, 104)], [(500, 500, 90, 90), (100, 100, 100, 100)]) == {0: 1}


def test_neighbours_are_not_the_same():
    assert match([(100, 100, 50, 50)], [(160, 100, 50, 50)]) == {}


def test_a_head_drawn_around_a_face_is_the_same():
    assert match([(110, 115, 60, 75)], [(100, 100, 90, 120)]) == {0: 0}


def test_a_small_face_inside_a_large_box_is_another():
    assert match([(140, 140, 20, 20)], [(100, 100, 200, 200)]) == {}


@given(st.lists(BOXES, max_size=6), st.lists(BOXES, max_size=6))
def test_each_box_is_used_once(some, others):
    pairs = match(some, others)
    assert len(set(pairs.values())) == len(pairs)
    assert all(overlap(some[i], others[j]) >= 0 for i, j in pairs.items())


@given(BOXES)
def test_a_box_is_all_of_itself(box):
    assert overlap(box, box) == 1.0


def test_boxes_scale_with_a_resized_copy_and_not_with_a_cropped_one():
    assert moved_box((100, 200, 50, 60), (1000, 800), (500, 400)) == (50, 100, 25, 30)
    assert moved_box((100, 200, 50, 60), (1000, 800), (900, 800)) is None
    assert moved_box((100, 200, 50, 60), (0, 0), (900, 800)) is None
