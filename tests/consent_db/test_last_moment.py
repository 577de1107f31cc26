"""What somebody else writes in the last moment before an act is seen by the act, and by all its checks."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from consent_db import (
    appearances,
    attendance,
    event_merging,
    events,
    exceptions,
    groups,
    look_alikes,
    people,
    photos,
    picture_files,
    policy,
)
from consent_db.attendance import Entry
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import (
    Appearance,
    AppearanceState,
    Event,
    ExceptionGrant,
    ExceptionType,
    IgnoreReason,
    Jurisdiction,
    Marker,
    PeopleCheck,
    Person,
)
from tests.consent_db.conftest import PASSPHRASE
from tests.consent_db.pictures import ACTOR, face, picture, save


@pytest.fixture
def shot(register, steward):
    """Faces a and b of one picture and c of another, with Kari, Anne and Eva; the course."""
    for name in ("Kari", "Anne", "Eva"):
        people.add(register, Person(id=name.lower(), first_name=name), actor=steward)
    events.add(register, Event(id="course", title="Course"), actor=steward)
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="en", actor=steward)
    first = save(register, picture("1.jpg", face(), face(400)))
    second = save(register, picture("2.jpg", face(), pixels="2"))
    return [*appearances.of_asset(register, first.asset_id), *appearances.of_asset(register, second.asset_id)]


@pytest.fixture
def meanwhile(register, monkeypatch):
    """Lets somebody else write when this program's next act begins, just before it may write itself."""

    def arrange(act):
        begin = register.begin

        def late():
            monkeypatch.setattr(register, "begin", begin)
            with open_register(register.directory, passphrase=PASSPHRASE) as other:
                act(other)
            begin()

        monkeypatch.setattr(register, "begin", late)

    return arrange


def named(register, appearance):
    return appearances.by_id(register, [appearance.id])[0]


def refused(code):
    return pytest.raises(StoreProblem, match=code)


def test_a_name_goes_to_whom_the_record_was_merged_into(register, shot, steward, meanwhile):
    meanwhile(lambda other: people.merge(other, "kari", "eva", actor=steward))
    appearances.confirm(register, [shot[0].id], "eva", actor=steward)
    assert named(register, shot[0]).person_id == "kari"
    meanwhile(lambda other: people.merge(other, "anne", "kari", actor=steward))
    body = Appearance(id="body", asset_id=shot[2].asset_id, person_id="kari", state=AppearanceState.CONFIRMED)
    appearances.add(register, body, actor=steward)
    assert named(register, body).person_id == "anne"


def test_several_faces_of_a_new_look_alike_are_asked_about(register, shot, steward, meanwhile):
    meanwhile(lambda other: look_alikes.link(other, "kari", "eva", actor=steward))
    with refused("lookalikes_ask"):
        appearances.confirm(register, [shot[0].id, shot[2].id], "kari", actor=steward)
    assert named(register, shot[0]).person_id is None


def test_nobody_is_named_twice_in_one_picture_by_two_programs(register, shot, steward, meanwhile):
    meanwhile(lambda other: appearances.confirm(other, [shot[1].id], "kari", actor=steward))
    with refused("twice_in_one_picture"):
        appearances.confirm(register, [shot[0].id], "kari", actor=steward)


def test_a_face_that_was_just_named_is_not_left_out(register, shot, steward, meanwhile):
    meanwhile(lambda other: appearances.confirm(other, [shot[0].id], "kari", actor=steward))
    with refused("named_cannot_be_ignored"):
        appearances.ignore(register, [shot[0].id], IgnoreReason.TOO_SMALL, actor=steward)
    assert named(register, shot[0]).ignore_reason is None


def test_a_name_that_was_just_given_and_is_then_refused_is_taken_off(register, shot, steward, meanwhile):
    meanwhile(lambda other: appearances.confirm(other, [shot[0].id], "kari", actor=steward))
    appearances.reject(register, shot[0].id, "kari", actor=steward)
    assert (named(register, shot[0]).person_id, named(register, shot[0]).state) == (None, AppearanceState.REJECTED)


@pytest.mark.parametrize(
    "act",
    [
        lambda register, drawn, actor: appearances.unassign(register, [drawn], actor=actor),
        lambda register, drawn, actor: appearances.stranger(register, [drawn], actor=actor),
        lambda register, drawn, actor: appearances.set_marker(register, drawn, Marker.NO_PHOTO, actor=actor),
        lambda register, drawn, actor: appearances.delete(register, drawn, actor=actor),
    ],
)
def test_what_is_gone_by_now_is_unknown(register, shot, steward, meanwhile, act):
    appearances.add(register, Appearance(id="drawn", asset_id=shot[0].asset_id), actor=steward)
    meanwhile(lambda other: appearances.delete(other, "drawn", actor=steward))
    with refused("unknown_appearance"):
        act(register, "drawn", steward)


def test_what_an_exception_was_just_recorded_for_stays(register, shot, steward, meanwhile):
    appearances.add(register, Appearance(id="drawn", asset_id=shot[0].asset_id), actor=steward)
    grant = ExceptionGrant(
        id="grant",
        asset_id=shot[0].asset_id,
        appearance_id="drawn",
        type=ExceptionType.INCIDENTAL,
        granted_at=datetime(2026, 1, 1, tzinfo=UTC),
        reason_text="She stands far behind in the hall",
    )
    meanwhile(lambda other: exceptions.record(other, grant, actor=steward))
    with refused("appearance_in_use"):
        appearances.delete(register, "drawn", actor=steward)

    meanwhile(lambda other: exceptions.remove(other, "grant", actor=steward))
    with refused("unknown_exception"):
        exceptions.remove(register, "grant", actor=steward)


def test_nobody_is_said_to_be_there_when_a_face_was_just_drawn(register, steward, meanwhile):
    empty = save(register, picture("3.jpg", pixels="3")).asset_id
    meanwhile(lambda other: appearances.add(other, Appearance(id="drawn", asset_id=empty), actor=steward))
    with refused("people_in_picture"):
        photos.set_people_check(register, [empty], PeopleCheck.CONFIRMED_NONE, actor=steward)
    with refused("unknown_asset"):
        photos.set_people_check(register, ["nowhere"], PeopleCheck.CONFIRMED_COMPLETE, actor=steward)


def test_groups_are_split_and_joined_as_they_are_now(register, shot, steward, meanwhile):
    ids = [one.id for one in shot]
    pool = groups.save_groups(register, *_pool(register), [[one] for one in ids], [], [], actor=ACTOR)
    assert pool
    a, b, c = sorted(groups.groups(register), key=lambda one: ids.index(one.faces[0].id))

    meanwhile(lambda other: groups.dismiss_merge(other, a.id, c.id, actor=steward))
    with refused("told_apart"):
        groups.merge(register, a.id, c.id, actor=steward)
    meanwhile(lambda other: groups.dismiss_merge(other, b.id, a.id, actor=steward))
    groups.dismiss_merge(register, a.id, b.id, actor=steward)
    assert groups.told_apart(register, ids) == {_pair(ids[0], ids[2]), _pair(ids[0], ids[1])}

    groups.merge(register, a.id, c.id, actor=steward, asked=True)
    meanwhile(lambda other: groups.split(other, a.id, [ids[2]], actor=steward))
    with refused("unknown_appearance"):
        groups.split(register, a.id, [ids[2]], actor=steward)


def _pool(register):
    return [row[0] for row in register.rows("SELECT DISTINCT pool_id FROM asset")]


def _pair(one, other):
    return min(one, other), max(one, other)


def test_who_was_just_merged_is_no_look_alike_of_themselves(register, shot, steward, meanwhile):
    meanwhile(lambda other: people.merge(other, "kari", "eva", actor=steward))
    with refused("same_person"):
        look_alikes.link(register, "kari", "eva", actor=steward)
    meanwhile(lambda other: look_alikes.link(other, "kari", "anne", actor=steward))
    look_alikes.unlink(register, "eva", actor=steward)  # eva is kari by now
    assert look_alikes.lookalikes(register, "anne") == ()


def test_an_event_that_is_gone_takes_no_pictures(register, shot, steward, meanwhile):
    meanwhile(lambda other: event_merging.delete(other, "course", actor=steward))
    with refused("unknown_event"):
        events.put_assets(register, "course", [shot[0].asset_id], actor=steward)
    assert photos.asset(register, shot[0].asset_id).event_id is None


def test_pictures_are_moved_from_where_they_are_now(register, shot, steward, meanwhile):
    events.add(register, Event(id="trip", title="Trip"), actor=steward)
    asset_id = shot[0].asset_id
    meanwhile(lambda other: events.put_assets(other, "course", [asset_id], actor=steward))
    assert picture_files.join_event(register, [asset_id], "trip", actor=steward) == 0
    assert photos.asset(register, asset_id).event_id == "course"
    meanwhile(lambda other: events.put_assets(other, "trip", [asset_id], actor=steward))
    events.put_assets(register, "course", [asset_id], actor=steward)
    assert photos.asset(register, asset_id).event_id == "course"


def test_an_event_is_closed_and_opened_as_it_stands(register, shot, steward, meanwhile):
    events.close(register, "course", actor=steward)
    meanwhile(lambda other: events.reopen(other, "course", actor=steward))
    events.close(register, "course", actor=steward)
    assert events.event(register, "course").closed_at is not None
    events.reopen(register, "course", actor=steward)
    meanwhile(lambda other: events.close(other, "course", actor=steward))
    events.reopen(register, "course", actor=steward)
    assert events.event(register, "course").closed_at is None


def test_the_photographer_is_who_it_is_now(register, shot, steward, meanwhile):
    asset_id = shot[0].asset_id
    events.put_assets(register, "course", [asset_id], actor=steward)
    held = events.event(register, "course")
    events.update(register, Event(id="course", title="Course", default_photographer_id="kari"), actor=steward)
    meanwhile(lambda other: events.update(other, held, actor=steward))
    with refused("no_photographer"):
        events.credit(register, "course", actor=steward)
    assert photos.asset(register, asset_id).creator_name == ""


def test_all_places_of_somebody_merged_leave_the_list(register, shot, steward, meanwhile):
    both = [Entry(person_id="kari"), Entry(person_id="eva")]
    attendance.add(register, "course", both, actor=steward)
    kari = next(one for one in attendance.attendees(register, "course") if one.person_id == "kari")
    meanwhile(lambda other: people.merge(other, "kari", "eva", actor=steward))
    attendance.remove(register, [kari.id], actor=steward)
    assert attendance.attendees(register, "course") == ()
