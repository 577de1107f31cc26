"""Who is in the register, what they are called, and who is the same person."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import people
from consent_db.actions import undo
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import Guardianship, Person


@pytest.fixture
def crowd(register, steward):
    for one_id, first, last in [
        ("p1", "Åsa", "Öberg"),
        ("p2", "Kari", "Nordmann"),
        ("p3", "Kari", "Sørli"),
        ("p4", "José-María", "Ærlig"),
        ("p5", "KARI ", ""),
    ]:
        people.add(register, Person(id=one_id, first_name=first, last_name=last), actor=steward)
    return register


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("asa", {"p1"}),
        ("ÅSA öb", {"p1"}),
        ("kari", {"p2", "p3", "p5"}),
        ("kari s", {"p3"}),
        ("sorli", {"p3"}),
        ("maria", {"p4"}),
        ("jose aerl", {"p4"}),
        ("", {"p1", "p2", "p3", "p4", "p5"}),
        ("ari", set()),
    ],
)
def test_people_are_found_by_the_start_of_any_part_of_the_name(crowd, typed, found):
    assert {one.id for one in people.search(crowd, typed)} == found


def test_two_with_one_first_name_get_an_initial(crowd):
    assert people.names(crowd) == {
        "p1": "Åsa",
        "p2": "Kari N.",
        "p3": "Kari S.",
        "p4": "José-María",
        "p5": "KARI",
    }


def test_a_protected_person_has_no_name_in_messages_nor_has_who_was_merged_with_them(crowd, steward):
    people.update(crowd, replace(people.person(crowd, "p2"), protected=True), actor=steward)
    people.merge(crowd, "p3", "p2", actor=steward)
    assert set(people.names(crowd)) == {"p1", "p4", "p5"}


def test_nobody_is_called_by_an_id(crowd, steward):
    people.add(crowd, Person(id="p6"), actor=steward)
    assert "p6" not in people.names(crowd)


def test_merging_keeps_both_records_and_can_be_undone(crowd, steward):
    people.merge(crowd, "p2", "p5", actor=steward)
    people.merge(crowd, "p3", "p5", actor=steward)
    assert people.pool(crowd, "p5") == people.pool(crowd, "p3") == ("p3", "p2", "p5")
    assert people.original(crowd, "p5") == "p3"
    assert [one.id for one in people.people(crowd)] == ["p4", "p1", "p3"]
    assert people.names(crowd)["p5"] == "Kari"
    with pytest.raises(StoreProblem, match="same_person"):
        people.merge(crowd, "p5", "p2", actor=steward)
    undo(crowd, steward)
    assert people.pool(crowd, "p3") == ("p3",)


def test_a_change_does_not_undo_a_merge(crowd, steward):
    people.merge(crowd, "p2", "p5", actor=steward)
    people.update(crowd, Person(id="p5", first_name="Karin"), actor=steward)
    assert people.original(crowd, "p5") == "p2"


def test_unknown_people_and_stale_changes_are_refused(crowd, steward):
    with pytest.raises(StoreProblem, match="unknown_person"):
        people.person(crowd, "p9")
    people.update(crowd, Person(id="p1", first_name="A"), actor=steward, version=1)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        people.update(crowd, Person(id="p1", first_name="B"), actor=steward, version=1)


def test_who_speaks_for_whom(crowd, steward):
    row = Guardianship(id="g1", child_id="p5", guardian_id="p1", valid_to=date(2026, 1, 1))
    people.add_guardianship(crowd, row, actor=steward)
    with pytest.raises(Refused) as refused:
        people.add_guardianship(crowd, replace(row, id="g2", valid_from=date(2025, 1, 1)), actor=steward)
    assert refused.value.faults[0].code == "overlapping_guardianship"
    people.add_guardianship(crowd, replace(row, id="g3", valid_from=date(2026, 1, 2), valid_to=None), actor=steward)
    people.merge(crowd, "p3", "p5", actor=steward)
    assert [one.id for one in people.guardianships(crowd, child_id="p3")] == ["g1", "g3"]
    people.update_guardianship(crowd, replace(row, sole=True), actor=steward)
    assert people.guardianships(crowd)[0].sole
    with pytest.raises(StoreProblem, match="unknown_guardianship"):
        people.update_guardianship(crowd, replace(row, id="g9"), actor=steward)


def test_a_protection_set_meanwhile_survives_a_form_that_was_open(crowd, steward):
    shown = people.person(crowd, "p2")
    people.update(crowd, replace(shown, protected=True), actor=steward)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        people.update(crowd, replace(shown, contact_phone="1"), actor=steward, before=shown)
    assert people.person(crowd, "p2").protected
    people.update(crowd, replace(shown, contact_phone="1"), actor=steward, before=people.person(crowd, "p2"))
    assert not people.person(crowd, "p2").protected
