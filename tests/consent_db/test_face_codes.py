"""Face codes end when the rules say so, whatever is cut off in between."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consent_db import appearances, consents, events, face_codes, gallery, people, policy, pools
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.records import Consent, ConsentItem, Event, Person, Scope, ScopeKind, Withdrawal
from tests.consent_db.pictures import ACTOR, FOLDER, code, face, picture, save

LATER = timedelta(days=31)


def rules(register, **changes):
    return replace(policy.policy(register), **changes)


def readable(register, pool, *, at=None, **changes):
    return len(face_codes.of_pool(register, pool, policy=rules(register, **changes), at=at).ids)


def stored(register, table="face_code"):
    return register.codes.value(f"SELECT count(*) FROM {table}")


def said(register, person, biometric, steward, *, on="2026-01-10", until=None):
    given = Consent(
        id=f"c-{person}-{on}",
        subject_id=person,
        speaker_id=person,
        signed_at=date.fromisoformat(on),
        recorded_at=datetime(2026, 11, 1, tzinfo=UTC),
        valid_until=until,
        biometric=biometric,
        items=(ConsentItem(channels=("web",)),),
    )
    consents.record(register, given, scans={}, actor=steward)


@pytest.fixture
def shot(register, steward):
    """An event with two coded faces; Kari is a declared adult."""
    events.add(register, Event(id="e1", title="Kurs"), actor=steward)
    people.add(register, Person(id="kari", first_name="Kari", adult_declared=True), actor=steward)
    return save(register, picture("a.jpg", face(number=1), face(400, number=2)), event_id="e1")


@pytest.fixture
def faces(register, shot):
    return [one.id for one in appearances.of_asset(register, shot.asset_id)]


@pytest.fixture
def web(register, steward):
    policy_with_channels = policy.policy(register)
    assert policy_with_channels.face_codes == "event"
    from consent_db import channels
    from consent_db.records import Channel, ChannelKind

    channels.add(register, Channel(id="web", kind=ChannelKind.WEB, name="Nettside"), actor=steward)


def test_codes_are_read_back_as_they_were(register, shot, faces):
    found = face_codes.of_pool(register, shot.pool_id, policy=rules(register))
    assert (found.ids, found.matrix) == (tuple(faces), code(1) + code(2))
    assert face_codes.of_pool(register, shot.pool_id, policy=rules(register), model_id="other").ids == ()


def test_no_code_is_read_after_its_days_even_before_anything_was_deleted(register, shot):
    assert readable(register, shot.pool_id) == 2
    assert readable(register, shot.pool_id, at=now_utc() + LATER) == 0
    assert readable(register, shot.pool_id, face_code_days=0) == 0
    assert readable(register, shot.pool_id, face_codes="off") == 0
    assert stored(register) == 2


def test_expired_codes_are_deleted_and_names_and_groups_stay(register, shot, faces, steward):
    from consent_db import groups

    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    groups.save_groups(register, shot.pool_id, [faces], (), (), actor=ACTOR)
    assert face_codes.enforce(register, policy=rules(register), actor=ACTOR) == 0
    assert face_codes.enforce(register, policy=rules(register), actor=ACTOR, at=now_utc() + LATER) == 2
    assert stored(register) == 0
    assert [one.person_id for one in appearances.by_id(register, faces)].count("kari") == 1
    assert len(groups.groups(register)[0].faces) == 2


def test_closing_an_event_deletes_its_codes_and_reopening_allows_new_ones(register, shot, steward):
    events.close(register, "e1", actor=steward)
    assert (stored(register), readable(register, shot.pool_id)) == (0, 0)
    assert face_codes.leftovers(register) == ()
    assert face_codes.assets_without_codes(register, shot.pool_id, policy=rules(register), model_id="c1") == set()
    events.reopen(register, "e1", actor=steward)
    assert face_codes.assets_without_codes(register, shot.pool_id, policy=rules(register), model_id="c1") == {
        shot.asset_id
    }


def test_marked_codes_are_out_of_every_read_and_gone_when_the_register_opens(register, shot, faces, passphrase):
    with register.action(ACTOR, "test") as action:
        face_codes.forget(register, action, faces[:1])
    assert stored(register) == 2
    assert readable(register, shot.pool_id) == 1
    assert [problem.params for problem in face_codes.leftovers(register)] == [{"count": 1}]
    register.close()
    with open_register(register.directory, passphrase=passphrase) as again:
        assert stored(again) == 1
        assert face_codes.leftovers(again) == ()


def test_codes_that_expired_while_nobody_looked_are_gone_when_the_register_opens(register, shot, passphrase):
    with register.action(ACTOR, "test") as action:
        action.bulk_update("pool", [shot.pool_id], {"first_code_at": "2026-01-01T00:00:00Z"})
    register.close()
    with open_register(register.directory, passphrase=passphrase) as again:
        assert stored(again) == 0
        assert again.value("SELECT codes_deleted_at FROM pool") is not None


def test_a_no_deletes_the_codes_of_a_confirmed_person(register, shot, faces, steward, web):
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    assert stored(register) == 2
    said(register, "kari", False, steward)
    assert (stored(register), readable(register, shot.pool_id)) == (1, 1)


def test_naming_somebody_who_said_no_deletes_that_face_code_and_undo_does_not_bring_it_back(
    register, shot, faces, steward, web
):
    from consent_db.actions import undo

    said(register, "kari", False, steward)
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    assert stored(register) == 1
    undo(register, steward)
    assert (stored(register), readable(register, shot.pool_id)) == (1, 1)
    save(register, picture("a.jpg", face(number=1), face(400, number=2), engine="e2"), event_id="e1")
    assert stored(register) == 1


def test_a_withdrawal_of_everything_deletes_the_codes(register, shot, faces, steward, web):
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    gone = Withdrawal(
        id="w1",
        subject_id="kari",
        by_person_id="kari",
        received_at=date(2026, 6, 1),
        recorded_at=datetime(2026, 6, 1, tzinfo=UTC),
        scope=Scope(kind=ScopeKind.ALL),
    )
    consents.withdraw(register, gone, actor=steward)
    assert stored(register) == 1


def test_the_gallery_holds_only_who_said_yes_and_only_while_that_holds(register, shot, faces, steward, web):
    people.add(register, Person(id="anne", first_name="Anne", adult_declared=True), actor=steward)
    said(register, "kari", True, steward, until=date(2027, 1, 1))
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    appearances.confirm(register, [faces[1]], "anne", actor=steward)
    keeping = rules(register, face_codes="gallery")
    assert gallery.keep(register, policy=rules(register)) == 0
    assert gallery.keep(register, policy=keeping) == 1
    assert [(one.person_id, one.code) for one in gallery.faces_of(register, policy=keeping)] == [("kari", code(1))]
    events.close(register, "e1", actor=steward)
    assert len(gallery.faces_of(register, policy=keeping)) == 1
    assert gallery.faces_of(register, policy=rules(register)) == ()
    after = datetime(2027, 1, 3, tzinfo=UTC)
    assert gallery.faces_of(register, policy=keeping, at=after) == ()
    face_codes.enforce(register, policy=keeping, actor=ACTOR, at=after)
    assert stored(register, "gallery_code") == 0


def test_back_in_event_mode_the_gallery_is_emptied(register, shot, faces, steward, web):
    said(register, "kari", True, steward)
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    gallery.keep(register, policy=rules(register, face_codes="gallery"))
    face_codes.enforce(register, policy=rules(register), actor=ACTOR)
    assert (stored(register, "gallery_code"), stored(register)) == (0, 2)


def test_a_wrongly_named_face_leaves_the_gallery_with_its_name(register, shot, faces, steward, web):
    said(register, "kari", True, steward)
    appearances.confirm(register, [faces[0]], "kari", actor=steward)
    keeping = rules(register, face_codes="gallery")
    gallery.keep(register, policy=keeping)
    appearances.unassign(register, [faces[0]], actor=steward)
    assert gallery.faces_of(register, policy=keeping) == ()
    face_codes.enforce(register, policy=keeping, actor=ACTOR)
    assert stored(register, "gallery_code") == 0


def test_codes_follow_their_picture_into_an_event_and_live_no_longer_there(register, steward):
    saved = save(register, picture("a.jpg", face(number=1)))
    started = register.value("SELECT first_code_at FROM pool")
    events.add(register, Event(id="e1", title="Kurs"), actor=steward)
    events.put_assets(register, "e1", [saved.asset_id], actor=steward)
    (pool,) = [row[0] for row in register.rows("SELECT id FROM pool WHERE event_id = 'e1'")]
    assert register.value("SELECT first_code_at FROM pool WHERE id = ?", (pool,)) == started
    assert (readable(register, pool), readable(register, saved.pool_id)) == (1, 0)
    events.close(register, "e1", actor=steward)
    assert stored(register) == 0


def test_a_new_batch_of_a_folder_brings_no_old_codes_back(register):
    saved = save(register, picture("a.jpg", face(number=1)))
    face_codes.enforce(register, policy=rules(register), actor=ACTOR, at=now_utc() + LATER)
    assert not face_codes.is_open(register, saved.pool_id, policy=rules(register))
    pools.start_batch(register, saved.pool_id, actor=ACTOR)
    assert face_codes.is_open(register, saved.pool_id, policy=rules(register))
    assert face_codes.assets_without_codes(register, saved.pool_id, policy=rules(register), model_id="c1") == set()
    save(register, picture("b.jpg", face(number=2), pixels="b"))
    assert readable(register, saved.pool_id) == 1
    assert pools.pool_of(register, event_id=None, folder=FOLDER, actor=ACTOR) == saved.pool_id


def test_pictures_searched_without_codes_are_found_when_codes_are_wanted(register, steward):
    plain = save(register, picture("a.jpg", face()))
    nobody = save(register, picture("b.jpg", pixels="b"))
    assert nobody.pool_id == plain.pool_id
    assert face_codes.assets_without_codes(register, plain.pool_id, policy=rules(register), model_id="c1") == {
        plain.asset_id
    }
    off = rules(register, face_codes="off")
    assert face_codes.assets_without_codes(register, plain.pool_id, policy=off, model_id="c1") == set()
