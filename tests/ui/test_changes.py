"""Whoever wrote, every page is told once, and nothing that somebody else wrote is passed over."""

import pytest

from consent_db import people
from consent_db.connection import open_register
from consent_db.records import Actor, Changed, Person
from consent_db.run_lock import RunLock
from ui.changes import Changes, touches


@pytest.fixture
def elsewhere(folder):
    with open_register(folder, passphrase="en lang setning") as register:
        yield register


@pytest.fixture
def here(folder):
    with open_register(folder, passphrase="en lang setning") as register:
        yield register


@pytest.fixture
def changes(qapp, here):
    made = Changes(here)
    made.stop()
    return made


@pytest.fixture
def told(changes):
    heard = []
    changes.changed.connect(heard.append)
    return heard


def somebody(register, person_id):
    return people.add(register, Person(id=person_id, first_name=person_id), actor=Actor())


def test_an_own_write_is_told_once(changes, told, here):
    changed = somebody(here, "p1")
    changes.publish(changed)
    changes.poll()
    assert told == [changed]


def test_a_write_from_elsewhere_just_before_an_own_one_is_told_too(changes, told, elsewhere, here):
    somebody(elsewhere, "p2")
    changed = somebody(here, "p1")
    changes.publish(changed)
    assert told == [changed, Changed({"person": ("p2",)})]
    changes.poll()
    assert len(told) == 2


def test_a_write_from_elsewhere_is_told_by_its_rows(changes, told, elsewhere):
    somebody(elsewhere, "p2")
    changes.poll()
    assert told == [Changed({"person": ("p2",)})]
    assert touches(told[0], "person")
    assert not touches(told[0], "event")


def test_rows_that_the_log_does_not_name_mean_anything(changes, told, elsewhere, stored):
    picture = stored(elsewhere, "a.jpg")
    changes.poll()
    told.clear()
    with elsewhere.action(Actor(), "renamed") as action:
        action.bulk_update("asset", [picture], {"file": "/bilder/b.jpg"})
    changes.poll()
    assert told == [Changed()]
    assert touches(told[0], "person")


def test_a_write_past_the_log_means_anything(changes, told, elsewhere):
    elsewhere.execute("UPDATE org_unit SET name = 'Annen'")
    changes.poll()
    assert told == [Changed()]


def test_an_own_write_in_two_steps_is_told_whole(changes, told, elsewhere):
    somebody(elsewhere, "p1")
    changes.publish(somebody(elsewhere, "p2"))
    assert told[0].ids == {"person": ("p2",)}
    assert told[1].ids == {"person": ("p1",)}


def test_a_write_that_another_lane_has_just_committed_is_told_early_and_again(changes, told, elsewhere):
    changed = somebody(elsewhere, "p1")
    changes.poll()
    changes.publish(changed)
    assert [one.ids for one in told] == [{"person": ("p1",)}] * 2


def test_what_was_there_before_is_not_told(qapp, elsewhere, here):
    somebody(elsewhere, "p1")
    fresh = Changes(here)
    heard = []
    fresh.changed.connect(heard.append)
    fresh.poll()
    fresh.stop()
    assert heard == []


def test_a_search_that_began_and_ended_between_two_looks_is_no_write(changes, told, elsewhere):
    with RunLock(elsewhere) as lock:
        lock.beat()
    changes.poll()
    assert told == []
    elsewhere.execute("UPDATE org_unit SET name = 'Annen'")
    changes.poll()
    assert told == [Changed()]


def test_what_a_search_wrote_is_told_apart_from_what_people_decided(changes, told, elsewhere, here, stored):
    by_program = []
    changes.changed.connect(lambda _changed: by_program.append((changes.by_program, changes.from_elsewhere)))
    picture = stored(elsewhere, "a.jpg", groups=False)
    somebody(elsewhere, "p1")
    changes.poll()
    assert [one.ids.keys() for one in told] == [{"person"}, {"asset", "appearance"}]
    assert told[1].ids["asset"] == (picture,)
    assert by_program == [(False, True), (True, True)]
    changes.publish(somebody(here, "p2"))
    assert by_program[2:] == [(False, False)]
