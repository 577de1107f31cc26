"""What a search stores, and what no new search may take away."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import appearances, events, face_codes, facts, images, people, photos, policy, scans
from consent_db.picture_files import known_files
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Event,
    IgnoreReason,
    Marker,
    Media,
    Outcome,
    PeopleCheck,
    Person,
    Prominence,
    Use,
)
from consent_db.verdict import judge
from tests.consent_db.pictures import ACTOR, FOLDER, code, face, picture, save


@pytest.fixture
def kari(register, steward):
    people.add(register, Person(id="p1", first_name="Kari"), actor=steward)
    return "p1"


def shown(register, saved):
    return appearances.of_asset(register, saved.asset_id)


def test_a_new_picture_holds_what_was_found(register):
    saved = save(
        register,
        picture("a.jpg", face(number=1), face(300, sure=False), captured_at="2026-03-01T10:00:00", artist="Ola Foto"),
    )
    asset = photos.asset(register, saved.asset_id)
    assert (saved.kind, asset.people_check, asset.creator_name) == ("new", PeopleCheck.SEARCHED, "Ola Foto")
    assert (asset.width, asset.height, asset.captured_at) == (1000, 800, "2026-03-01T10:00:00")
    sure, possible = shown(register, saved)
    assert (sure.state, sure.sure, possible.sure) == (AppearanceState.UNASSIGNED, True, False)
    assert images.thumbnail(register, saved.asset_id) == b"thumbnail"
    assert images.crop(register, sure.id) == b"crop"
    codes = face_codes.of_pool(register, saved.pool_id, policy=policy.policy(register))
    assert (codes.ids, codes.matrix) == ((sure.id,), code(1))


def test_prominence_follows_the_tallest_sure_face(register):
    saved = save(
        register,
        picture(
            "a.jpg",
            face(0, 0, 100),
            face(200, 0, 50),
            face(300, 0, 25),
            face(400, 0, 24),
            face(500, 0, 300, sure=False),
        ),
    )
    assert [one.prominence for one in shown(register, saved)] == [
        *(Prominence.MAIN, Prominence.MAIN, Prominence.SECONDARY, Prominence.BACKGROUND, Prominence.MAIN)
    ]


def test_without_a_sure_face_every_face_stands_out(register):
    saved = save(register, picture("a.jpg", face(0, 0, 9, sure=False)))
    assert [one.prominence for one in shown(register, saved)] == [Prominence.MAIN]


def test_equal_pixels_in_other_bytes_keep_everything(register, steward, kari):
    first = save(register, picture("a.jpg", face()))
    (one,) = shown(register, first)
    appearances.confirm(register, [one.id], kari, actor=steward)
    photos.set_people_check(register, [first.asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=steward)
    again = save(register, picture("a.jpg", face(101, 99), content="tagged"))
    assert (again.asset_id, again.kind) == (first.asset_id, "again")
    (kept,) = shown(register, again)
    assert (kept.id, kept.person_id, kept.box) == (one.id, kari, (100, 100, 100, 100))
    assert photos.asset(register, first.asset_id).people_check is PeopleCheck.CONFIRMED_COMPLETE
    assert len(photos.files(register, first.asset_id)) == 1


def test_a_copy_and_a_moved_file_belong_to_the_same_picture(register):
    first = save(register, picture("a.jpg", face()))
    copy = save(register, picture("b.jpg", face(), content="a.jpg"))
    moved = save(register, picture("c.jpg", face()), gone={str(FOLDER / "a.jpg")})
    assert {first.asset_id} == {copy.asset_id, moved.asset_id}
    assert (copy.kind, moved.kind) == ("copy", "moved")
    assert {file.path.name for file in photos.files(register, first.asset_id)} == {"b.jpg", "c.jpg"}
    assert photos.asset(register, first.asset_id).file == str(FOLDER / "b.jpg")


def test_other_pixels_under_a_known_path_are_a_new_picture_that_suggests_the_old_names(register, steward, kari):
    old = save(register, picture("a.jpg", face(), face(400)))
    named, marked = shown(register, old)
    appearances.confirm(register, [named.id], kari, actor=steward)
    appearances.set_marker(register, marked.id, Marker.NO_PHOTO, actor=steward)
    appearances.set_marker(register, named.id, Marker.NO_PHOTO, actor=steward)
    photos.update_texts(register, old.asset_id, {"restricted": True, "creator_name": "Ola"}, actor=steward)
    new = save(register, picture("a.jpg", face(105, 95), face(600), pixels="b", content="edited"))
    asset = photos.asset(register, new.asset_id)
    assert (new.kind, asset.derived_from, asset.restricted, asset.creator_name) == ("edited", old.asset_id, True, "Ola")
    offered, other, badge = shown(register, new)
    assert (badge.state, badge.marker, badge.box) == (AppearanceState.UNASSIGNED, Marker.NO_PHOTO, marked.box)
    assert (offered.state, offered.person_id, offered.marker) == (AppearanceState.SUGGESTED, kari, Marker.NO_PHOTO)
    assert (other.state, other.person_id) == (AppearanceState.UNASSIGNED, None)
    assert shown(register, old)[0].person_id == kari
    assert [one.id for one in photos.assets(register)] == [new.asset_id]
    assert photos.by_path(register, FOLDER / "a.jpg") == new.asset_id


def test_people_no_face_was_found_for_are_carried_over_to_the_edited_picture(register, steward, kari):
    old = save(register, picture("a.jpg"))
    badge = Appearance(
        id="", asset_id=old.asset_id, kind=AppearanceKind.NAME_BADGE, box=(10, 20, 30, 40), person_id=kari,
        state=AppearanceState.CONFIRMED,
    )  # fmt: skip
    appearances.add(register, badge, actor=steward)
    new = save(register, picture("a.jpg", pixels="b", width_px=500, height_px=400))
    (carried,) = shown(register, new)
    assert (carried.kind, carried.state, carried.box) == (
        AppearanceKind.NAME_BADGE, AppearanceState.SUGGESTED, (5, 10, 15, 20),
    )  # fmt: skip


def test_a_badge_on_a_face_nobody_named_survives_the_edit_and_a_crop(register, steward):
    old = save(register, picture("a.jpg", face(), face(400), face(600)))
    worn, covered, _ = shown(register, old)
    for one in (worn, covered):
        appearances.set_marker(register, one.id, Marker.NO_PHOTO, actor=steward)
    appearances.ignore(register, [worn.id], IgnoreReason.NOT_RECOGNISABLE, actor=steward)
    appearances.ignore(register, [covered.id], IgnoreReason.BLURRED, actor=steward)
    edited = save(register, picture("a.jpg", face(101), face(400), face(600), pixels="b"))
    assert [one.marker for one in shown(register, edited)] == [Marker.NO_PHOTO, Marker.NONE, Marker.NONE]
    cropped = save(register, picture("a.jpg", face(0), pixels="c", width_px=500))
    assert [(one.box is None, one.marker) for one in shown(register, cropped)] == [
        *((False, Marker.NONE), (True, Marker.NO_PHOTO))
    ]


def test_somebody_framed_by_hand_whom_nobody_named_is_framed_in_the_edited_picture_too(register, steward):
    old = save(register, picture("a.jpg", face()))
    back = Appearance(id="", asset_id=old.asset_id, kind=AppearanceKind.BACK, box=(500, 20, 30, 40))
    appearances.add(register, back, actor=steward)
    edited = save(register, picture("a.jpg", face(), pixels="b"))
    assert [(one.kind, one.state) for one in shown(register, edited)] == [
        *((AppearanceKind.FACE, AppearanceState.UNASSIGNED), (AppearanceKind.BACK, AppearanceState.UNASSIGNED))
    ]


def test_a_face_that_a_newer_engine_adds_takes_the_check_back_and_no_decision(register, steward, kari):
    first = save(register, picture("a.jpg", face(), face(300)))
    named, ignored = shown(register, first)
    appearances.confirm(register, [named.id], kari, actor=steward)
    appearances.ignore(register, [ignored.id], IgnoreReason.STATUE_OR_PICTURE, actor=steward)
    photos.set_people_check(register, [first.asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=steward)
    before = shown(register, first)
    save(register, picture("a.jpg", face(102), face(298), engine="e2"))
    assert photos.asset(register, first.asset_id).people_check is PeopleCheck.CONFIRMED_COMPLETE
    assert shown(register, first) == before
    save(register, picture("a.jpg", face(102), face(298), face(600, 500), engine="e3"))
    assert photos.asset(register, first.asset_id).people_check is PeopleCheck.SEARCHED
    assert shown(register, first)[:2] == before
    assert shown(register, first)[2].state is AppearanceState.UNASSIGNED


def test_what_a_newer_engine_no_longer_finds_stays(register):
    first = save(register, picture("a.jpg", face(), face(300)))
    save(register, picture("a.jpg", face(), engine="e2"))
    assert len(shown(register, first)) == 2


def test_a_picture_that_came_by_import_is_known_by_its_bytes(imported, steward):
    (asset,) = photos.assets(imported)
    (before,) = appearances.of_asset(imported, asset.id)
    x, y, width, _ = before.box
    one = replace(picture("a.jpg", face(x, y, width), width_px=6000, height_px=4000), sha256=asset.sha256)
    saved = save(imported, one)
    assert (saved.asset_id, saved.event_id) == (asset.id, asset.event_id)
    after = photos.asset(imported, asset.id)
    assert (after.people_check, after.creator_name) == (asset.people_check, asset.creator_name)
    assert appearances.of_asset(imported, asset.id) == (before,)
    assert photos.by_pixels(imported, one.pixel_sha256) == asset.id
    other = save(imported, replace(one, faces=(*one.faces, face(10, 10, 40)), engine_version="e2"))
    assert photos.asset(imported, other.asset_id).people_check is PeopleCheck.SEARCHED


def test_a_picture_of_another_event_keeps_it(register, steward):
    for event_id in ("e1", "e2"):
        events.add(register, Event(id=event_id, title=event_id), actor=steward)
    first = save(register, picture("a.jpg", face(number=1)), event_id="e1")
    again = save(register, picture("a.jpg", face(number=1), engine="e2"), event_id="e2")
    assert (again.event_id, again.pool_id) == ("e1", first.pool_id)


def test_codes_of_a_closed_event_are_not_kept(register, steward):
    events.add(register, Event(id="e1", title="Kurs"), actor=steward)
    save(register, picture("a.jpg", face(number=1)), event_id="e1")
    events.close(register, "e1", actor=steward)
    save(register, picture("b.jpg", face(number=2), pixels="b"), event_id="e1")
    assert register.codes.value("SELECT count(*) FROM face_code") == 0


def test_a_picture_of_several_frames_is_a_film_that_nobody_searched(register, imported, steward):
    saved = save(register, picture("a.gif", face(), is_whole=False))
    found = photos.asset(register, saved.asset_id)
    assert (found.people_check, found.media) == (PeopleCheck.NOT_DONE, Media.VIDEO)
    known = photos.asset(imported, "a1")
    save(imported, replace(picture("b.gif", is_whole=False, pixels="b"), sha256=known.sha256))
    assert photos.asset(imported, "a1").media is Media.VIDEO


def test_no_look_at_its_first_frame_makes_an_animation_clear(register, steward):
    saved = save(register, picture("a.gif", is_whole=False, artist="Ola"))
    with register.action(steward, "test") as action:
        action.insert("channel", {"id": "facebook", "kind": "facebook", "name": "Facebook"})
    photos.set_people_check(register, [saved.asset_id], PeopleCheck.CONFIRMED_NONE, actor=steward)
    verdict = judge(facts.for_asset(register, saved.asset_id), Use(channel_id="facebook"), date(2026, 11, 20))
    assert (verdict.outcome, verdict.headline) == (Outcome.REVIEW, "VIDEO_REVIEW")


def test_a_name_that_is_not_utf8_is_stored_and_found(register):
    import os
    from pathlib import Path

    path = Path(os.fsdecode(b"/bilder/b\xe6r\xff.jpg"))
    saved = save(register, replace(picture("a.jpg"), path=path))
    assert photos.by_path(register, path) == saved.asset_id
    assert photos.paths(register, [saved.asset_id])[saved.asset_id] == path


def test_counts(register):
    one, two = (
        save(register, picture("a.jpg", face(), face(300, sure=False))),
        save(register, picture("b.jpg", pixels="b")),
    )
    assert scans.count_faces(register, {one.asset_id, two.asset_id}) == (1, 1)
    assert scans.count_groups(register, {one.asset_id}) == 0
    assert set(known_files(register, FOLDER, "e1")) == {str(FOLDER / "a.jpg"), str(FOLDER / "b.jpg")}
    assert not known_files(register, FOLDER, "e2")[str(FOLDER / "a.jpg")].searched
    assert known_files(register, FOLDER / "c", "e1") == {}


def test_nothing_of_a_picture_is_stored_when_its_transaction_fails(register, monkeypatch):
    def broken(*_args, **_more):
        raise RuntimeError

    monkeypatch.setattr(scans, "attach", broken)
    with pytest.raises(RuntimeError):
        save(register, picture("a.jpg", face(number=1)))
    assert photos.assets(register) == ()
    rules = policy.policy(register)
    (pool,) = register.rows("SELECT id FROM pool")
    assert face_codes.of_pool(register, pool[0], policy=rules).ids == ()
    assert face_codes.purge_orphans(register) == 1
    assert register.codes.value("SELECT count(*) FROM face_code") == 0


def test_the_photographer_of_the_event_stands_in_for_a_missing_artist(register):
    from consent_db import pools

    pool = pools.pool_of(register, event_id=None, folder=FOLDER, actor=ACTOR)
    saved = scans.save_scan(
        register, picture("a.jpg"), event_id=None, pool_id=pool, creator_name="Eva", policy=policy.policy(register),
        actor=ACTOR,
    )  # fmt: skip
    assert photos.asset(register, saved.asset_id).creator_name == "Eva"
