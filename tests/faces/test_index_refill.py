"""What a restore or a damaged file took (thumbnails, crops, codes) comes back with a search, and nothing else moves."""

import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from skimage.data import astronaut

from consent_db import appearances, consents, events, face_codes, images, people, photos, policy, pools
from consent_db.backup import backup, restore
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.records import Actor, Event, IgnoreReason, PeopleCheck, Person, Scope, ScopeKind, Withdrawal
from faces.index import index_folder
from faces.naming import regroup
from tests.faces.conftest import PASSPHRASE
from tests.faces.fake_pictures import FakeExecutor, codes_in, counts, draw

ACTOR = Actor()
DERIVED = ("codes", "images")


def run(register, folder, **more):
    """Search; gives the summary and the names of the files that were looked into."""
    executor = FakeExecutor()
    *_, last = index_folder(register, folder, executor=executor, actor=ACTOR, **more)
    return last.summary, sorted(Path(job.path).name for job in executor.jobs)


def lose(register, *names):
    """Close the register, break derived files, and open it again."""
    paths = [getattr(register, name).path for name in names]
    register.close()
    for path in paths:
        path.write_bytes(os.urandom(8192))
    return open_register(register.directory, passphrase=PASSPHRASE)


def held(register):
    """Give the pictures with a thumbnail and the faces with a crop."""
    rows = register.images.rows("SELECT asset_id FROM thumbnail UNION ALL SELECT appearance_id FROM crop")
    return {row[0] for row in rows}


def said(register):
    """Give every row of what the register says, but the log of what was done."""
    left_out = ("action", "audit", "run_lock", "sqlite_", "_sqlite_", "setting")
    names = [row[0] for row in register.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {
        name: sorted(map(repr, register.rows(f"SELECT * FROM {name}")))
        for name in names
        if not name.startswith(left_out)
    }


@pytest.fixture
def searched(search, folder, register):
    """Three pictures: one named, checked and with an ignored face, one plain, one without anybody."""
    draw(folder / "a.jpg", "a", "kari", "statue")
    draw(folder / "b.jpg", "b", "kari")
    draw(folder / "c.jpg", "c")
    search()
    people.add(register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    asset_id = photos.by_path(register, folder / "a.jpg")
    kari, statue = sorted(appearances.of_asset(register, asset_id), key=lambda one: one.box)
    appearances.confirm(register, [kari.id], "kari", actor=ACTOR)
    appearances.ignore(register, [statue.id], IgnoreReason.STATUE_OR_PICTURE, actor=ACTOR)
    photos.set_people_check(register, [asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)
    for pool_id in set(pools.of_assets(register, [asset_id]).values()):
        regroup(register, pool_id, policy=policy.policy(register), actor=ACTOR)
    return asset_id


def test_a_search_after_a_restore_brings_images_and_codes_back_and_changes_nothing(
    searched, register, folder, tmp_path
):
    before, images_before, codes_before = said(register), held(register), set(codes_in(register))
    backup(register, tmp_path / "copy.klarert")
    register.close()
    restore(tmp_path / "copy.klarert", tmp_path / "elsewhere", passphrase=PASSPHRASE, scrypt_n=2)
    with open_register(tmp_path / "elsewhere", passphrase=PASSPHRASE) as restored:
        assert (held(restored), codes_in(restored)) == (set(), [])
        summary, jobs = run(restored, folder)
        assert (counts(summary), jobs) == ({"found": 3, "unchanged": 3}, ["a.jpg", "b.jpg", "c.jpg"])
        assert images.thumbnail(restored, searched) == b"thumbnail"
        assert held(restored) == images_before
        assert set(codes_in(restored)) == codes_before
        assert said(restored) == before
        assert photos.asset(restored, searched).people_check is PeopleCheck.CONFIRMED_COMPLETE
        summary, jobs = run(restored, folder)
        assert (counts(summary), jobs) == ({"found": 3, "unchanged": 3}, [])


def test_pictures_that_lie_elsewhere_after_a_restore_are_filled_at_once(searched, register, folder, tmp_path):
    images_before, codes_before = held(register), set(codes_in(register))
    shutil.copy(folder / "b.jpg", folder / "b copy.jpg")
    moved = folder.rename(tmp_path / "moved")
    with lose(register, *DERIVED) as opened:
        summary, jobs = run(opened, moved)
        assert counts(summary) == {"found": 4, "moved": 3, "copies": 1}
        assert len(jobs) == 3
        assert (held(opened), set(codes_in(opened))) == (images_before, codes_before)
        assert run(opened, moved)[1] == []


def test_a_picture_renamed_since_is_filled_in_the_same_search(searched, register, folder):
    images_before = held(register)
    (folder / "b.jpg").rename(folder / "z.jpg")
    with lose(register, "images") as opened:
        summary, jobs = run(opened, folder)
        assert (counts(summary), jobs) == ({"found": 3, "unchanged": 2, "moved": 1}, ["a.jpg", "c.jpg", "z.jpg"])
        assert held(opened) == images_before


@pytest.mark.parametrize("lost", DERIVED)
def test_one_file_made_anew_is_filled_and_the_other_left_alone(searched, register, folder, lost):
    images_before, codes_before = held(register), set(codes_in(register))
    with lose(register, lost) as opened:
        assert len(run(opened, folder)[1]) == (3 if lost == "images" else 2)
        assert (held(opened), set(codes_in(opened))) == (images_before, codes_before)
        assert run(opened, folder)[1] == []


def test_a_search_that_was_cancelled_is_gone_on_with(searched, register, folder):
    images_before, codes_before = held(register), set(codes_in(register))
    with lose(register, *DERIVED) as opened:
        part = index_folder(opened, folder, executor=FakeExecutor(), actor=ACTOR)
        next(step for step in part if step.phase == "searching" and step.done == 1)
        part.close()
        assert len(run(opened, folder)[1]) in (1, 2)
        assert (held(opened), set(codes_in(opened))) == (images_before, codes_before)


def test_images_that_made_room_for_others_are_no_reason_to_search_again(searched, register, folder):
    assert images.make_room(register, max_bytes=1) > 0
    assert searched not in held(register)
    assert run(register, folder)[1] == []


def test_barred_pictures_are_not_looked_into_until_the_bar_is_lifted(searched, register, folder):
    photos.update_texts(register, searched, {"quarantine": True}, actor=ACTOR)
    with lose(register, "images") as opened:
        assert run(opened, folder)[1] == ["b.jpg", "c.jpg"]
        assert run(opened, folder)[1] == []
        assert searched not in held(opened)
        photos.update_texts(opened, searched, {"quarantine": False}, actor=ACTOR)
        assert run(opened, folder)[1] == ["a.jpg"]
        assert searched in held(opened)


def test_a_protected_person_is_not_brought_back(searched, register, folder):
    people.update(register, Person(id="kari", first_name="Kari", protected=True), actor=ACTOR)
    with lose(register, "images") as opened:
        assert run(opened, folder)[1] == ["c.jpg"]  # on b.jpg she is suggested
        assert searched not in held(opened)


def test_codes_do_not_come_back_where_policy_pool_or_deadline_forbid(searched, register, folder):
    rules = policy.policy(register)
    policy.set_policy(register, replace(rules, face_codes="off"), actor=ACTOR)
    with lose(register, *DERIVED) as opened:
        assert len(run(opened, folder)[1]) == 3
        assert codes_in(opened) == []
        policy.set_policy(opened, rules, actor=ACTOR)
    with open_register(register.directory, passphrase=PASSPHRASE) as opened:
        pool_id = pools.of_assets(opened, [searched])[searched]
        face_codes.enforce(opened, policy=rules, actor=ACTOR, at=now_utc() + timedelta(days=31))
        with opened.action(ACTOR, "test") as action:
            action.update("pool", pool_id, {"codes_deleted_at": None, "first_code_at": "2020-01-01T00:00:00Z"})
        assert run(opened, folder)[1] == []
        pools.start_batch(opened, pool_id, actor=ACTOR)  # what was searched before it stays without
        assert run(opened, folder)[1] == []
        assert codes_in(opened) == []


def test_pictures_of_an_event_get_codes_until_it_is_closed(search, folder, register):
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    draw(folder / "a.jpg", "a", "kari")
    search(event_id="e1")
    with lose(register, *DERIVED) as opened:
        assert run(opened, folder)[1] == ["a.jpg"]  # searched without naming the event
        assert len(codes_in(opened)) == 1
        events.close(opened, "e1", actor=ACTOR)
    with lose(opened, *DERIVED) as opened:
        assert run(opened, folder)[1] == ["a.jpg"]
        assert (len(held(opened)), codes_in(opened)) == (2, [])


def test_a_picture_that_cannot_be_read_any_more_is_tried_once_and_told(searched, register, folder):
    before = said(register)
    path, info = folder / "c.jpg", (folder / "c.jpg").stat()
    path.write_bytes(b"x" * info.st_size)
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    with lose(register, "images") as opened:
        summary, jobs = run(opened, folder)
        assert (len(jobs), counts(summary)) == (3, {"found": 3, "unchanged": 2})
        assert [(file.name, problem.code) for file, problem in summary.unreadable] == [("c.jpg", "corrupt")]
        assert run(opened, folder)[1] == []
        assert said(opened) == before


def test_other_bytes_behind_an_unchanged_name_size_and_time_are_another_picture(searched, register, folder):
    path, info = folder / "c.jpg", (folder / "c.jpg").stat()
    draw(path, "d")
    assert path.stat().st_size == info.st_size
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    old = photos.by_path(register, path)
    with lose(register, "images") as opened:
        summary, _ = run(opened, folder)
        assert summary.edited == 1
        assert photos.by_path(opened, path) != old
        assert old not in held(opened)


def test_an_edit_of_a_barred_picture_is_not_brought_back(searched, register, folder):
    draw(folder / "a.jpg", "cropped")
    run(register, folder)
    edited = photos.by_path(register, folder / "a.jpg")
    assert edited in held(register)
    gone = Withdrawal(
        id="w1", subject_id="kari", by_person_id="kari", received_at=date(2026, 6, 1),
        scope=Scope(kind=ScopeKind.ASSETS, assets=(searched,)), recorded_at=datetime(2026, 6, 1, tzinfo=UTC),
    )  # fmt: skip
    consents.withdraw(register, gone, actor=ACTOR)
    with lose(register, "images") as opened:
        assert run(opened, folder)[1] == ["b.jpg", "c.jpg"]
        assert not {edited, searched} & held(opened)


def test_the_engine_itself_makes_the_same_images_and_codes_again(register, folder):
    Image.fromarray(astronaut()).save(folder / "a.jpg", quality=95)
    *_, last = index_folder(register, folder, workers=1, actor=ACTOR)
    assert last.summary.faces == 1
    tables = ("thumbnail", "crop")
    jpegs = [register.images.rows(f"SELECT jpeg FROM {table}") for table in tables]
    codes, before = register.codes.rows("SELECT appearance_id, vector FROM face_code"), said(register)
    with lose(register, *DERIVED) as opened:
        *_, last = index_folder(opened, folder, workers=1, actor=ACTOR)
        assert counts(last.summary) == {"found": 1, "unchanged": 1}
        assert [opened.images.rows(f"SELECT jpeg FROM {table}") for table in tables] == jpegs
        assert opened.codes.rows("SELECT appearance_id, vector FROM face_code") == codes
        assert said(opened) == before
