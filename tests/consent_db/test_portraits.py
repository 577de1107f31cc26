"""One face for everybody who was confirmed somewhere."""

from consent_db import appearances, people
from consent_db.records import Person
from tests.consent_db.pictures import face, picture, save


def test_the_portrait_of_a_merged_person_is_found_under_whom_they_are_now(register, steward):
    for one in ("a", "b", "c"):
        people.add(register, Person(id=one, first_name=one), actor=steward)
    asset = save(register, picture("1.jpg", face(), face(x=400))).asset_id
    faces = sorted(appearances.of_asset(register, asset), key=lambda one: one.box)
    appearances.confirm(register, [faces[0].id], "a", actor=steward)
    appearances.confirm(register, [faces[1].id], "b", actor=steward)
    assert people.portraits(register) == {"a": faces[0].id, "b": faces[1].id}
    people.merge(register, "c", "b", actor=steward)
    assert people.portraits(register) == {"a": faces[0].id, "c": faces[1].id}
