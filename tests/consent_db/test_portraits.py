"""One face for everybody who was confirmed somewhere."""

from consent_db import appearances, images, people, photos
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


def test_many_pictures_that_may_not_be_kept_are_looked_up_together(register, steward, monkeypatch):
    people.add(register, Person(id="a", first_name="a"), actor=steward)
    ids = [save(register, picture(f"{n}.jpg", face(), pixels=str(n))).asset_id for n in range(5)]
    faces = [appearances.of_asset(register, one)[0].id for one in ids]
    appearances.confirm(register, faces, "a", actor=steward)
    by_face = dict(sorted(zip(faces, ids, strict=True)))
    *_, last = by_face
    for face_id, asset_id in by_face.items():
        if face_id != last:
            photos.update_texts(register, asset_id, {"quarantine": True}, actor=steward)
    asked = []
    real = images.barred
    monkeypatch.setattr(images, "barred", lambda *args: asked.append(args) or real(*args))
    assert people.portraits(register) == {"a": last}
    assert len(asked) == 2  # a second for 1,000 pictures of one protected person otherwise
