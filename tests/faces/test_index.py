"""Every way a folder can change between two searches, on a real register with pictures that need no decoding."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from consent_db import appearances, groups, people, photos
from consent_db.errors import Problem, StoreProblem
from consent_db.records import (
    Actor,
    AppearanceState,
    IgnoreReason,
    PeopleCheck,
    Person,
)
from faces import index as index_module
from faces.index import index_folder
from tests.faces.fake_pictures import FakeExecutor, codes_in, counts, draw

ACTOR = Actor()


def names_of(register):
    return {one.id: path.name for one in photos.assets(register) for path in photos.paths(register, [one.id]).values()}


def asset_at(register, path):
    return photos.by_path(register, path)


def name_first_face(register, asset_id):
    if not people.people(register):
        people.add(register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    face = appearances.of_asset(register, asset_id)[0]
    appearances.confirm(register, [face.id], "kari", actor=ACTOR)
    return face.id


def test_a_folder_is_searched_once(search, folder, register):
    draw(folder / "a.jpg", "a", "kari", "?shadow")
    draw(folder / "b" / "b.jpg", "b", "kari")
    summary = search()
    assert counts(summary) == {"found": 2, "new": 2}
    assert (summary.faces, summary.possible_faces, summary.unreadable) == (2, 1, ())
    assert sorted(len(group.faces) for group in groups.groups(register)) == [1, 2]
    assert counts(search()) == {"found": 2, "unchanged": 2}
    assert search.jobs == []
    assert {one.people_check for one in photos.assets(register)} == {PeopleCheck.SEARCHED}


def test_only_what_is_new_is_looked_into(search, folder):
    draw(folder / "a.jpg", "a")
    search()
    draw(folder / "b.jpg", "b")
    assert counts(search()) == {"found": 2, "new": 1, "unchanged": 1}
    assert search.jobs == ["b.jpg"]


def test_a_renamed_or_moved_picture_keeps_everything_and_is_not_decoded(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    search()
    asset_id = asset_at(register, folder / "a.jpg")
    name_first_face(register, asset_id)
    (folder / "sub").mkdir()
    (folder / "a.jpg").rename(folder / "sub" / "z.jpg")
    assert counts(search()) == {"found": 1, "moved": 1}
    assert search.jobs == []
    assert asset_at(register, folder / "sub" / "z.jpg") == asset_id
    assert asset_at(register, folder / "a.jpg") is None
    assert photos.asset(register, asset_id).file == str(folder / "sub" / "z.jpg")
    assert appearances.of_asset(register, asset_id)[0].person_id == "kari"


def test_a_picture_moved_to_another_folder_is_known_there(search, folder, register, tmp_path):
    draw(folder / "a.jpg", "a")
    search()
    asset_id = asset_at(register, folder / "a.jpg")
    other = tmp_path / "andre"
    other.mkdir()
    (folder / "a.jpg").rename(other / "a.jpg")
    assert counts(search(folder=other)) == {"found": 1, "moved": 1}
    assert asset_at(register, other / "a.jpg") == asset_id


def test_a_retagged_picture_keeps_everything(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    search()
    asset_id = asset_at(register, folder / "a.jpg")
    face = name_first_face(register, asset_id)
    photos.set_people_check(register, [asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari", tag="a caption")
    assert counts(search()) == {"found": 1, "unchanged": 1}
    assert search.jobs == ["a.jpg"]
    assert asset_at(register, folder / "a.jpg") == asset_id
    assert [one.id for one in appearances.of_asset(register, asset_id)] == [face]
    assert photos.asset(register, asset_id).people_check is PeopleCheck.CONFIRMED_COMPLETE


def test_a_retagged_and_renamed_picture_is_the_same(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    search()
    asset_id = asset_at(register, folder / "a.jpg")
    (folder / "a.jpg").unlink()
    draw(folder / "b.jpg", "a", "kari", tag="a caption")
    assert counts(search()) == {"found": 1, "moved": 1}
    assert asset_at(register, folder / "b.jpg") == asset_id


def test_a_copy_is_another_file_of_the_same_picture(search, folder, register):
    draw(folder / "a.jpg", "a")
    search()
    shutil.copy(folder / "a.jpg", folder / "b.jpg")
    assert counts(search()) == {"found": 2, "unchanged": 1, "copies": 1}
    assert search.jobs == []
    (folder / "a.jpg").unlink()
    assert counts(search()) == {"found": 1, "unchanged": 1, "missing": 1}
    assert len(photos.assets(register)) == 1


def test_an_edited_picture_is_new_and_offers_the_names_of_the_old(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    search()
    old = asset_at(register, folder / "a.jpg")
    name_first_face(register, old)
    draw(folder / "a.jpg", "brighter", "kari")
    summary = search()
    assert counts(summary) == {"found": 1, "new": 1}
    assert summary.edited == 1
    new = asset_at(register, folder / "a.jpg")
    assert photos.asset(register, new).derived_from == old
    (face,) = appearances.of_asset(register, new)
    assert (face.state, face.person_id) == (AppearanceState.SUGGESTED, "kari")
    assert [one.id for one in photos.assets(register)] == [new]
    draw(folder / "b.jpg", "a", "kari")
    search()
    assert {one.id for one in photos.assets(register)} == {old, new}


def test_missing_pictures_hide_and_come_back(search, folder, register, tmp_path):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "b.jpg", "b")
    search()
    shutil.move(folder / "a.jpg", tmp_path / "kept")
    assert counts(search()) == {"found": 1, "unchanged": 1, "missing": 1}
    assert set(names_of(register).values()) == {"b.jpg"}
    assert counts(search()) == {"found": 1, "unchanged": 1, "missing": 1}
    shutil.move(tmp_path / "kept", folder / "a.jpg")
    assert counts(search()) == {"found": 2, "unchanged": 2}
    assert set(names_of(register).values()) == {"a.jpg", "b.jpg"}


def test_a_folder_that_is_gone_marks_nothing_missing(search, folder, register, tmp_path):
    draw(folder / "a.jpg", "a")
    search()
    folder.rename(tmp_path / "unplugged")
    with pytest.raises(Problem) as refused:
        search()
    assert refused.value.code == "folder_missing"
    assert register.value("SELECT count(*) FROM asset_file WHERE missing_since IS NOT NULL") == 0
    assert counts(search(folder=tmp_path / "unplugged")) == {"found": 1, "moved": 1}


def test_a_folder_that_vanishes_during_the_search_stops_it_and_keeps_what_is_finished(register, folder):
    for number in range(8):
        draw(folder / f"{number}.jpg", str(number))

    class Unplugging(FakeExecutor):
        def submit(self, scan, job):
            if job.path.endswith("3.jpg"):
                shutil.rmtree(folder)
            return super().submit(scan, job)

    with pytest.raises(Problem) as refused:
        list(index_folder(register, folder, executor=Unplugging(), workers=1, actor=ACTOR))
    assert refused.value.code == "folder_vanished"
    assert len(photos.assets(register)) >= 1
    assert register.value("SELECT count(*) FROM asset_file WHERE missing_since IS NOT NULL") == 0


def test_a_subfolder_nobody_may_look_into_keeps_its_pictures(search, folder, register, monkeypatch):
    draw(folder / "closed" / "a.jpg", "a")
    draw(folder / "b.jpg", "b")
    search()
    scandir = os.scandir

    def refusing(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "no")
        return scandir(path)

    monkeypatch.setattr("faces.photo_files.os.scandir", refusing)
    summary = search()
    assert counts(summary) == {"found": 1, "unchanged": 1}
    assert [(path.name, problem.code) for path, problem in summary.unreadable] == [("closed", "no_permission")]
    assert len(photos.assets(register)) == 2
    monkeypatch.undo()
    assert counts(search()) == {"found": 2, "unchanged": 2}
    assert photos.unsearched(register, folder) == ()


def test_bad_files_are_listed_with_their_reasons_and_stop_nothing(search, folder, register):
    draw(folder / "a.jpg", "a")
    (folder / "empty.jpg").touch()
    (folder / "bad.jpg").write_bytes(b"\xff\xd8\xff nonsense")
    (folder / "film.mp4").write_bytes(b"film")
    for _ in range(2):
        summary = search()
        assert summary.found == 4
        assert {path.name: problem.code for path, problem in summary.unreadable} == {
            "empty.jpg": "empty_file", "bad.jpg": "corrupt", "film.mp4": "unsupported_format",
        }  # fmt: skip
    assert search.jobs == []
    assert len(photos.unsearched(register, folder)) == 3
    (folder / "film.mp4").unlink()
    draw(folder / "bad.jpg", "repaired")
    assert counts(search())["new"] == 1
    assert [one.path.name for one in photos.unsearched(register, folder)] == ["empty.jpg"]


def test_a_picture_that_was_overwritten_with_rubbish_answers_for_nothing(search, folder, register):
    draw(folder / "a.jpg", "a")
    search()
    (folder / "a.jpg").write_bytes(b"\xff\xd8\xff nonsense")
    assert [problem.code for _, problem in search().unreadable] == ["corrupt"]
    assert photos.assets(register) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_rings_of_links_end(search, folder):
    draw(folder / "a.jpg", "a")
    (folder / "ring").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    assert counts(search()) == {"found": 1, "new": 1}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take only Unicode names")
def test_names_that_are_no_utf8_are_searched_moved_and_found_again(search, folder, register):
    path = folder / os.fsdecode(b"b\xe6r\xff.jpg")
    draw(path, "a")
    (folder / os.fsdecode(b"\xfe.jpg")).write_bytes(b"\xff\xd8\xff nonsense")
    summary = search()
    assert (summary.new, len(summary.unreadable)) == (1, 1)
    assert counts(search()) == {"found": 2, "unchanged": 1}
    assert search.jobs == []
    assert photos.by_path(register, path) is not None


def test_a_raw_file_is_one_with_the_picture_it_shows_and_another_is_its_own(search, folder, register):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "a.nef", "a raw", "kari", scene="a")
    draw(folder / "b.jpg", "b")
    draw(folder / "b.nef", "something else", "anne")
    summary = search()
    assert counts(summary) == {"found": 4, "new": 3, "copies": 1}
    assert asset_at(register, folder / "a.nef") == asset_at(register, folder / "a.jpg")
    assert asset_at(register, folder / "b.nef") != asset_at(register, folder / "b.jpg")
    assert len(codes_in(register)) == 2
    assert counts(search()) == {"found": 4, "unchanged": 4}
    assert search.jobs == []


def test_a_raw_file_with_a_face_that_is_covered_or_cropped_in_its_picture_is_a_picture_of_its_own(
    search, folder, register
):
    draw(folder / "a.jpg", "a", "kari")
    draw(folder / "a.nef", "a raw", "kari", "anne", scene="a")
    draw(folder / "b.jpg", "b", "kari")
    draw(folder / "b.nef", "b raw", "kari", "?shadow", scene="b")
    draw(folder / "c.jpg", "c", "kari")
    search()
    (face,) = appearances.of_asset(register, asset_at(register, folder / "c.jpg"))
    appearances.ignore(register, [face.id], IgnoreReason.BLURRED, actor=ACTOR)
    draw(folder / "c.nef", "c raw", "kari", scene="c")
    search()
    pairs = [(asset_at(register, folder / f"{name}.nef"), asset_at(register, folder / f"{name}.jpg")) for name in "abc"]
    assert [raw == picture for raw, picture in pairs] == [False, True, False]


def test_the_film_of_a_live_photo_belongs_to_its_picture_and_becomes_a_video_without_it(search, folder, register):
    draw(folder / "a.heic", "a")
    (folder / "a.mov").write_bytes(b"film")
    (folder / "b.mov").write_bytes(b"film of its own")
    summary = search()
    assert [path.name for path, _ in summary.unreadable] == ["b.mov"]
    assert [file.part for file in photos.files(register, asset_at(register, folder / "a.heic"))] == [
        "picture", "live_video",
    ]  # fmt: skip
    assert counts(search()) == {"found": 3, "unchanged": 2}
    (folder / "a.heic").unlink()
    assert {path.name for path, _ in search().unreadable} == {"a.mov", "b.mov"}
    assert photos.assets(register) == ()


def test_cancelling_keeps_what_is_finished_and_the_rest_follows(register, folder):
    for number in range(10):
        draw(folder / f"{number}.jpg", str(number))
    run = index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=ACTOR)
    for progress in run:
        if progress.phase == "searching" and progress.done >= 3:
            break
    run.close()
    finished = len(photos.assets(register))
    assert 3 <= finished < 10
    *_, last = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
    assert (last.summary.new, last.summary.unchanged) == (10 - finished, finished)


def test_progress_counts_up_to_the_end(register, folder):
    for number in range(10):
        draw(folder / f"{number}.jpg", str(number))
    steps = list(index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=ACTOR))
    searching = [step for step in steps if step.phase == "searching"]
    assert [step.done for step in searching] == sorted(step.done for step in searching)
    assert (searching[0].total, searching[-1].done, searching[-1].seconds_left) == (10, 10, 0)
    assert [step.phase for step in steps if step.summary] == ["done"]


def test_a_second_search_of_the_same_register_is_refused_while_the_first_runs(register, folder):
    draw(folder / "a.jpg", "a")
    run = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
    next(run)
    with register.again() as other, pytest.raises(StoreProblem, match="index_running"):
        next(index_folder(other, folder, executor=FakeExecutor(), actor=ACTOR))
    list(run)
    assert len(photos.assets(register)) == 1


def test_a_full_disk_stops_the_search_and_keeps_what_is_finished(register, folder, monkeypatch):
    for number in range(6):
        draw(folder / f"{number}.jpg", str(number))
    save = index_module.scans.save_scan

    def full(store, picture, **more):
        if picture.path.name == "3.jpg":
            raise StoreProblem("disk_full", file="register.db")
        return save(store, picture, **more)

    monkeypatch.setattr(index_module.scans, "save_scan", full)
    with pytest.raises(StoreProblem, match="disk_full"):
        list(index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=ACTOR))
    assert len(photos.assets(register)) == 3
    monkeypatch.undo()
    *_, last = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
    assert (last.summary.new, last.summary.unchanged) == (3, 3)


def test_a_register_can_be_opened_by_the_search_itself(register, folder):
    draw(folder / "a.jpg", "a")
    *_, last = index_folder(register.again, folder, executor=FakeExecutor(), actor=ACTOR)
    assert last.summary.new == 1
