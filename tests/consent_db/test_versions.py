"""A no to one version of a picture is a no to all of them."""

import pytest

from consent_db import facts, portable, takedowns
from consent_db.records import Outcome, Use
from consent_db.verdict import judge
from consent_db.versions import Versions, versions
from tests.consent_db.story import TODAY


def test_versions_are_found_up_and_down_through_any_number_of_steps_and_rings_end():
    family = Versions({"copy": "original", "copy of copy": "copy", "sibling": "original", "b": "a", "a": "b"})
    assert family.of(["copy of copy"]) == {"original", "copy", "copy of copy", "sibling"}
    assert family.of(["original", "other"]) == {"original", "copy", "copy of copy", "sibling", "other"}
    assert family.of(["a"]) == {"a", "b"}
    assert family.of([]) == set()


@pytest.fixture
def edited_twice(register, steward, document, tmp_path):
    """Kari, who says yes to Facebook, in three versions of one picture; gives what loads a no to some of them."""
    document["withdrawals"] = []
    shown, seen = document["assets"][0], document["appearances"][0]
    document["assets"] += [shown | {"id": "a2", "derived_from": "a1"}, shown | {"id": "a3", "derived_from": "a2"}]
    document["appearances"] += [seen | {"id": "x2", "asset_id": "a2"}, seen | {"id": "x3", "asset_id": "a3"}]
    document["consents"][0]["evidence"] = [{"sha256": "c1" * 32}]
    document["publications"] = [{"id": "p", "asset_id": "a3", "channel_id": "facebook"}]

    def load(*assets):
        if assets:
            no = {"id": "w1", "subject_id": "p1", "by_person_id": "p1", "by_role": "self", "wants": "remove"}
            no |= {"received_at": "2026-06-01", "recorded_at": "2026-06-01T12:00:00Z", "how": "email"}
            document["withdrawals"] = [no | {"scope": {"kind": "assets", "assets": list(assets)}}]
        portable.load(register, document, tmp_path, actor=steward)
        found = facts.for_assets(register, ("a1", "a2", "a3"))
        return {one: judge(found[one], Use(channel_id="facebook"), TODAY).outcome for one in found}

    return load


def test_without_a_no_every_version_is_clear(edited_twice):
    assert set(edited_twice().values()) == {Outcome.CLEAR}


@pytest.mark.parametrize("withdrawn", ["a1", "a2", "a3"])
def test_a_no_to_one_version_blocks_the_edit_of_an_edit_and_a_file_put_back(edited_twice, register, withdrawn):
    assert set(edited_twice(withdrawn).values()) == {Outcome.BLOCKED}
    assert [task.publication_id for task in takedowns.tasks(register)] == ["p"]


def test_the_register_knows_its_versions(edited_twice, register):
    edited_twice()
    assert versions(register).of(["a2"]) == {"a1", "a2", "a3"}
