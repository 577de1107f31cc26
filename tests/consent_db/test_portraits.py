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


def test_the_portrait_is_of_a_picture_that_may_still_be_kept(register, steward):
    for one in ("a", "b"):
        people.add(register, Person(id=one, first_name=one), actor=steward)
    shared = save(register, picture("1.jpg", face(), face(x=400))).asset_id
    alone = save(register, picture("2.jpg", face(), pixels="b")).asset_id
    both = sorted(appearances.of_asset(register, shared), key=lambda one: one.box)
    own = appearances.of_asset(register, alone)[0]
    appearances.confirm(register, [both[0].id, own.id], "a", actor=steward)
    appearances.confirm(register, [both[1].id], "b", actor=steward)
    assert people.portraits(register)["b"] == both[1].id
    people.update(register, Person(id="b", first_name="b", protected=True), actor=steward)
    assert people.portraits(register) == {"a": own.id}
