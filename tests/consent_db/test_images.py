"""Thumbnails and crops are kept within bounds and show nobody they must not."""

from datetime import UTC, date, datetime

import pytest

from consent_db import appearances, consents, groups, images, people, photos
from consent_db.errors import StoreProblem
from consent_db.records import Appearance, AppearanceKind, AppearanceState, Person, Scope, ScopeKind, Withdrawal
from tests.consent_db.pictures import face, picture, save


@pytest.fixture
def shot(register, steward):
    people.add(register, Person(id="kari", first_name="Kari"), actor=steward)
    saved = save(register, picture("a.jpg", face()))
    (one,) = appearances.of_asset(register, saved.asset_id)
    return saved.asset_id, one.id


def count(register):
    return register.images.value("SELECT (SELECT count(*) FROM thumbnail) + (SELECT count(*) FROM crop)")


def name(register, face_id, steward, **person):
    people.update(register, Person(id="kari", first_name="Kari", **person), actor=steward)
    appearances.confirm(register, [face_id], "kari", actor=steward)


def test_images_are_given_back(register, shot):
    asset_id, face_id = shot
    assert images.thumbnail(register, asset_id) == b"thumbnail"
    assert images.thumbnails(register, [asset_id, "a0"]) == {asset_id: b"thumbnail"}
    assert images.crop(register, face_id) == b"crop"
    assert images.thumbnail(register, "a0") is images.crop(register, "x0") is None


@pytest.mark.parametrize("bar", ["protected", "quarantine", "withdrawn", "withdrawn picture"])
def test_nothing_is_kept_or_given_of_whom_it_must_not_show(register, shot, steward, bar):
    asset_id, face_id = shot
    if bar == "quarantine":
        photos.update_texts(register, asset_id, {"quarantine": True}, actor=steward)
    else:
        name(register, face_id, steward, protected=bar == "protected")
    if bar.startswith("withdrawn"):
        scope = Scope(kind=ScopeKind.ALL)
        if bar == "withdrawn picture":
            scope = Scope(kind=ScopeKind.ASSETS, assets=(asset_id,))
        gone = Withdrawal(
            id="w1", subject_id="kari", by_person_id="kari", received_at=date(2026, 6, 1), scope=scope,
            recorded_at=datetime(2026, 6, 1, tzinfo=UTC),
        )  # fmt: skip
        consents.withdraw(register, gone, actor=steward)
    assert images.thumbnail(register, asset_id) is images.crop(register, face_id) is None
    assert images.thumbnails(register, [asset_id]) == {}
    assert count(register) == 0  # the act itself deleted them
    images.save(register, asset_id, thumbnail_jpeg=b"again", crops={face_id: b"again"})
    save(register, picture("a.jpg", face(), engine="e2"))
    assert count(register) == 0


def test_a_suggested_or_added_protected_person_takes_the_images_with_them(register, shot, steward):
    _, face_id = shot
    people.update(register, Person(id="kari", first_name="Kari", protected=True), actor=steward)
    assert count(register) == 2
    pool = register.value("SELECT pool_id FROM asset")
    offer = groups.Suggestion(face_id, "kari", "strong")
    groups.save_groups(register, pool, [[face_id]], [], [offer], actor=steward)
    assert count(register) == 0

    other = save(register, picture("b.jpg", pixels="b")).asset_id
    assert count(register) == 1
    shown = Appearance(
        id="", asset_id=other, kind=AppearanceKind.BACK, person_id="kari", state=AppearanceState.CONFIRMED
    )
    appearances.add(register, shown, actor=steward)
    assert count(register) == 0


@pytest.mark.parametrize("named", ["kari", "karianne"])
def test_a_merge_bars_the_images_of_both_records(register, shot, steward, named):
    asset_id, face_id = shot
    people.add(register, Person(id="karianne", first_name="Karianne"), actor=steward)
    appearances.confirm(register, [face_id], named, actor=steward)
    people.merge(register, "kari", "karianne", actor=steward)
    assert images.thumbnail(register, asset_id) == b"thumbnail"
    people.update(register, Person(id="kari", first_name="Kari", protected=True), actor=steward)
    assert images.barred(register, [asset_id]) == {asset_id}
    assert images.thumbnail(register, asset_id) is None
    assert images.crop(register, face_id) is None


def test_images_that_cannot_be_deleted_now_undo_no_act_and_go_later(register, shot, steward, monkeypatch):
    asset_id, face_id = shot

    def full(*_arguments, **_named):
        raise StoreProblem("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(register.images, "execute", full)
        photos.update_texts(register, asset_id, {"quarantine": True}, actor=steward)
    assert photos.asset(register, asset_id).quarantine
    assert images.crop(register, face_id) is None
    assert count(register) == 2
    assert images.purge_barred(register) == 2
    assert count(register) == 0


def test_a_withdrawal_that_only_stops_new_use_keeps_the_images(register, shot, steward):
    asset_id, face_id = shot
    name(register, face_id, steward)
    gone = Withdrawal(
        id="w1", subject_id="kari", by_person_id="kari", received_at=date(2026, 6, 1), wants="stop_new_use",
        recorded_at=datetime(2026, 6, 1, tzinfo=UTC),
    )  # fmt: skip
    consents.withdraw(register, gone, actor=steward)
    assert images.thumbnail(register, asset_id) == b"thumbnail"


def test_images_of_pictures_that_are_gone_are_purged(register, shot):
    images.save_unchecked(register, "a0", thumbnail_jpeg=b"orphan", crops={"x0": b"orphan"})
    assert images.purge_orphans(register) == 2
    assert images.thumbnail(register, shot[0]) == b"thumbnail"


def test_the_file_stays_within_its_bound_and_keeps_what_was_looked_at_last(register, shot):
    for number in range(60):
        images.save_unchecked(register, f"b{number}", thumbnail_jpeg=bytes(20_000), crops={})
    register.images.execute("UPDATE thumbnail SET used_at = '2020-01-01T00:00:00Z' WHERE asset_id <> ?", (shot[0],))
    assert images.make_room(register, max_bytes=600_000) > 30
    assert images.thumbnail(register, shot[0]) == b"thumbnail"
    assert images.make_room(register, max_bytes=0) > 0
    assert count(register) == 0


def test_looking_at_an_old_image_keeps_it(register, shot):
    register.images.execute("UPDATE thumbnail SET used_at = '2020-01-01T00:00:00Z'")
    images.thumbnail(register, shot[0])
    assert register.images.value("SELECT used_at FROM thumbnail") > "2026"
