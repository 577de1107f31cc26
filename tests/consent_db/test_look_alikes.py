"""Look-alikes, and what joining two records would mean."""

from datetime import UTC, date, datetime

import pytest

from consent_db import appearances, consents, look_alikes, people
from consent_db.actions import undo
from consent_db.errors import StoreProblem
from consent_db.records import Answer, Assent, Guardianship, Person
from tests.consent_db.pictures import face, picture, save


@pytest.fixture
def twins(register, steward):
    for one in ("a", "b", "c", "d"):
        people.add(register, Person(id=one, first_name=one.upper()), actor=steward)
    return register


def alike(register, person_id):
    return [one.id for one in look_alikes.lookalikes(register, person_id)]


def test_two_who_look_alike_each_know_the_other_and_groups_join(twins, steward):
    look_alikes.link(twins, "a", "b", actor=steward)
    look_alikes.link(twins, "c", "d", actor=steward)
    assert (alike(twins, "a"), alike(twins, "d")) == (["b"], ["c"])
    look_alikes.link(twins, "b", "c", actor=steward)
    assert alike(twins, "a") == ["b", "c", "d"]
    undo(twins, steward)
    assert (alike(twins, "a"), alike(twins, "d")) == (["b"], ["c"])


def test_one_who_leaves_a_pair_leaves_nobody_in_it(twins, steward):
    look_alikes.link(twins, "a", "b", actor=steward)
    look_alikes.unlink(twins, "b", actor=steward)
    assert people.person(twins, "a").lookalike_group_id is None
    assert alike(twins, "b") == []


def test_one_who_leaves_three_leaves_a_pair(twins, steward):
    look_alikes.link(twins, "a", "b", actor=steward)
    look_alikes.link(twins, "a", "c", actor=steward)
    look_alikes.unlink(twins, "a", actor=steward)
    assert (alike(twins, "a"), alike(twins, "b")) == ([], ["c"])


def test_a_merged_record_brings_its_lookalikes(twins, steward):
    look_alikes.link(twins, "b", "c", actor=steward)
    people.merge(twins, "a", "b", actor=steward)
    assert (alike(twins, "a"), alike(twins, "c")) == (["c"], ["a"])
    look_alikes.unlink(twins, "a", actor=steward)
    assert (alike(twins, "a"), alike(twins, "c")) == ([], [])


@pytest.mark.parametrize("act", [look_alikes.link, lambda *args, actor: look_alikes.merge_preview(*args)])
def test_nobody_is_like_themselves(twins, steward, act):
    with pytest.raises(StoreProblem, match="same_person"):
        act(twins, "a", "a", actor=steward)
    with pytest.raises(StoreProblem, match="unknown_person"):
        act(twins, "a", "z", actor=steward)


def test_unlinking_somebody_unknown_is_refused(twins, steward):
    with pytest.raises(StoreProblem, match="unknown_person"):
        look_alikes.unlink(twins, "z", actor=steward)


def test_a_merge_says_first_what_it_joins(twins, steward):
    people.add_guardianship(twins, Guardianship(id="g", child_id="b", guardian_id="a"), actor=steward)
    said = Assent(
        id="s1",
        child_id="b",
        asked_on=date(2026, 1, 1),
        recorded_at=datetime(2026, 1, 2, tzinfo=UTC),
        answer=Answer.NO,
    )
    consents.record_assent(twins, said, actor=steward)
    for number, shown in enumerate((("a", "b"), ("b",))):
        asset = save(twins, picture(f"{number}.jpg", face(), face(x=400), pixels=str(number))).asset_id
        for place, who in enumerate(shown):
            found = sorted(appearances.of_asset(twins, asset), key=lambda one: one.box)
            appearances.confirm(twins, [found[place].id], who, actor=steward)
    found = look_alikes.merge_preview(twins, "a", "b")
    assert (found.keep.id, found.other.id) == ("a", "b")
    assert (found.keep_statements, found.other_statements) == (0, 1)
    assert (found.keep_pictures, found.other_pictures, found.together) == (1, 2, 1)
    assert (found.related, found.alike) == (True, False)
    look_alikes.link(twins, "a", "b", actor=steward)
    assert look_alikes.merge_preview(twins, "b", "a").alike
