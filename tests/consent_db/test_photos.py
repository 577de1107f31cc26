"""Pictures are found, listed, described and checked."""

from pathlib import Path

import pytest

from consent_db import appearances, people, photos, picture_files
from consent_db.errors import Problem, StoreProblem
from consent_db.picture_files import FileFacts
from consent_db.records import Appearance, AppearanceKind, IgnoreReason, PeopleCheck, Person
from tests.consent_db.pictures import ACTOR, FOLDER, face, picture, save


def attach(register, asset_id, name, part):
    facts = FileFacts(path=FOLDER / name, size_bytes=5, mtime_ns=1, sha256="f" * 64, part=part)
    return picture_files.attach_known(register, facts, asset_id=asset_id, actor=ACTOR)


def test_a_picture_is_found_by_path_bytes_and_pixels(register):
    one = picture("a.jpg", face())
    saved = save(register, one)
    assert photos.by_path(register, FOLDER / "a.jpg") == saved.asset_id
    assert photos.by_sha256(register, one.sha256) == saved.asset_id
    assert photos.by_pixels(register, one.pixel_sha256) == saved.asset_id
    assert photos.by_path(register, FOLDER / "b.jpg") is None
    assert photos.by_sha256(register, "0" * 64) is None
    assert photos.by_sha256(register, "") is None
    assert photos.paths(register, [saved.asset_id, "unknown"]) == {saved.asset_id: FOLDER / "a.jpg"}


def test_the_film_of_a_live_photo_never_answers_for_its_picture(register):
    saved = save(register, picture("a.heic", face()))
    attach(register, saved.asset_id, "a.mov", "live_video")
    assert photos.by_path(register, FOLDER / "a.mov") is None
    assert photos.by_sha256(register, "f" * 64) is None
    assert [file.part for file in photos.files(register, saved.asset_id)] == ["picture", "live_video"]


def test_a_raw_file_answers_for_its_picture(register):
    saved = save(register, picture("a.jpg", face()))
    attach(register, saved.asset_id, "a.nef", "raw")
    assert photos.by_path(register, FOLDER / "a.nef") == saved.asset_id
    assert photos.paths(register, [saved.asset_id])[saved.asset_id].name == "a.jpg"


def test_rows_of_the_grid_count_faces(register, steward):
    saved = save(register, picture("a.jpg", face(0), face(200), face(400, sure=False)))
    first, second, _ = appearances.of_asset(register, saved.asset_id)
    people.add(register, Person(id="p1", first_name="Kari"), actor=steward)
    appearances.confirm(register, [first.id], "p1", actor=steward)
    appearances.ignore(register, [second.id], IgnoreReason.STATUE_OR_PICTURE, actor=steward)
    (row,) = photos.asset_rows(register)
    assert (row.faces, row.unnamed, row.suggested, row.possible) == (2, 1, 0, 1)
    assert row.path == FOLDER / "a.jpg"
    assert photos.asset_rows(register, ids=[]) == ()
    assert photos.asset_rows(register, event_id="e9") == ()


def test_a_picture_without_a_file_left_hides_and_an_imported_one_does_not(imported, steward):
    before = {one.id for one in photos.assets(imported)}
    saved = save(imported, picture("a.jpg"))
    assert saved.asset_id in {one.id for one in photos.assets(imported)}
    known = picture_files.known_files(imported, FOLDER, "e1")
    picture_files.mark_missing(imported, list(known.values()), actor=steward)
    assert {one.id for one in photos.assets(imported)} == before == {row.id for row in photos.asset_rows(imported)}
    assert saved.asset_id in {one.id for one in photos.assets(imported, hidden=True)}
    assert photos.asset(imported, saved.asset_id).id == saved.asset_id


def test_texts_are_changed_and_the_rest_is_refused(register, steward):
    saved = save(register, picture("a.jpg"))
    photos.update_texts(
        register, saved.asset_id, {"caption": "Kurs", "alt_text": {"nb": "Folk"}, "quarantine": True}, actor=steward
    )
    changed = photos.asset(register, saved.asset_id)
    assert (changed.caption, changed.alt_text, changed.quarantine) == ("Kurs", {"nb": "Folk"}, True)
    with pytest.raises(StoreProblem, match="bad_value"):
        photos.update_texts(register, saved.asset_id, {"people_check": "confirmed_none"}, actor=steward)
    with pytest.raises(StoreProblem, match="unknown_asset"):
        photos.update_texts(register, "a0", {"caption": ""}, actor=steward)


def test_nobody_is_confirmed_only_where_no_face_is_left(register, steward):
    empty, peopled = save(register, picture("a.jpg")), save(register, picture("b.jpg", face(), pixels="b"))
    with pytest.raises(StoreProblem, match="people_in_picture"):
        photos.set_people_check(register, [empty.asset_id, peopled.asset_id], PeopleCheck.CONFIRMED_NONE, actor=steward)
    assert photos.asset(register, empty.asset_id).people_check is PeopleCheck.SEARCHED
    photos.set_people_check(register, [empty.asset_id], PeopleCheck.CONFIRMED_NONE, actor=steward)
    checked = photos.asset(register, empty.asset_id)
    assert (checked.people_check, checked.checked_by) == (PeopleCheck.CONFIRMED_NONE, "anne")
    assert checked.checked_at is not None
    with pytest.raises(StoreProblem, match="bad_value"):
        photos.set_people_check(register, [empty.asset_id], PeopleCheck.NOT_DONE, actor=steward)
    with pytest.raises(StoreProblem, match="unknown_asset"):
        photos.set_people_check(register, ["a0"], PeopleCheck.CONFIRMED_COMPLETE, actor=steward)


def test_a_person_added_takes_the_check_back(register, steward):
    saved = save(register, picture("a.jpg"))
    photos.set_people_check(register, [saved.asset_id], PeopleCheck.CONFIRMED_NONE, actor=steward)
    appearances.add(register, Appearance(id="", asset_id=saved.asset_id, kind=AppearanceKind.BACK), actor=steward)
    back = photos.asset(register, saved.asset_id)
    assert (back.people_check, back.checked_by, back.checked_at) == (PeopleCheck.SEARCHED, "", None)


def test_what_was_not_searched_is_listed_with_its_reason(register):
    def note(path, code, **params):
        picture_files.note_unsearched(
            register, path, Problem(code, **params), size_bytes=7, mtime_ns=1, engine_version="e", replaced=False,
            actor=ACTOR,
        )  # fmt: skip

    note(FOLDER / "a.jpg", "truncated", file=FOLDER / "a.jpg")
    note(Path("/andre/b.jpg").absolute(), "online_only")
    note(FOLDER / "a.jpg", "corrupt", detail="x")
    (found,) = photos.unsearched(register, FOLDER)
    assert (found.path, found.problem.code, found.problem.params) == (FOLDER / "a.jpg", "corrupt", {"detail": "x"})
    assert len(photos.unsearched(register)) == 2
    save(register, picture("a.jpg"))
    assert photos.unsearched(register, FOLDER) == ()


def test_facts_of_a_picture_are_checked_before_they_are_stored(imported, officer):
    for values in ({"licence": "whatever"}, {"motif": "selfie"}, {"caption": "a\x00b"}, {"caption": "x" * 100_001}):
        with pytest.raises(StoreProblem, match="bad_value"):
            photos.update_texts(imported, "a1", values, actor=officer)
    photos.update_texts(imported, "a1", {"licence": "cc-by-4.0", "watched_in_full": True}, actor=officer)
    assert photos.asset(imported, "a1").licence == "cc-by-4.0"
    assert photos.asset(imported, "a1").watched_in_full


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(imported, officer):
    photos.update_texts(imported, "a1", {"caption": "fra en annen"}, actor=officer)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        photos.update_texts(imported, "a1", {"caption": "min"}, actor=officer, before={"caption": ""})
    photos.update_texts(imported, "a1", {"source_text": "arkiv"}, actor=officer, before={"source_text": ""})
    assert photos.asset(imported, "a1").caption == "fra en annen"


def test_known_photographers_come_most_used_first(imported, officer):
    assert photos.creators(imported) == ("Ola Foto",)
    photos.update_texts(imported, "a1", {"creator_name": ""}, actor=officer)
    assert photos.creators(imported) == ()
