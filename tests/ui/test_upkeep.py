"""Suggestions follow what people decide, without a search; what must vanish goes while the window is open."""

import struct
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from consent_db import actions, appearances, face_codes, groups, images, people, policy
from consent_db.clock import now_utc, to_instant
from consent_db.records import Actor, AppearanceState, Person
from faces.encoder import CODE_VERSION
from ui import upkeep

ACTOR = Actor()
ONE_PERSON = (1.0, *[0.0] * 127)
SAME_ROUGHLY = (0.95, 0.312, *[0.0] * 126)


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr(upkeep, "WAIT_MS", 30)


def give_codes(register, codes):
    """Codes as a search stores them, by face."""
    for face, code in codes.items():
        (one,) = appearances.by_id(register, [face])
        pool = register.value("SELECT pool_id FROM asset WHERE id = ?", (one.asset_id,))
        face_codes.save(
            register,
            {face: struct.pack("<128f", *code)},
            asset_id=one.asset_id,
            pool_id=pool,
            model_id=CODE_VERSION,
            at=now_utc(),
        )
    return pool


@pytest.fixture
def alike(soon, program, stored):
    """Two faces of one person, in a group each; the codes of a third are somebody else's."""
    register = program.register
    people.add(register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    faces = [
        appearances.of_asset(register, stored(register, f"IMG_{number}.jpg", where="/bilder"))[0].id
        for number in range(3)
    ]
    other = (0.0, 0.0, 1.0, *[0.0] * 125)
    give_codes(register, dict(zip(faces, (ONE_PERSON, SAME_ROUGHLY, other), strict=True)))
    return faces


def wait_for_groups(program, settle):
    QTest.qWait(80)
    settle(program)
    assert not program.regroups.waiting


def confirm(program, faces, person_id):
    program.desk.write(lambda register: appearances.confirm(register, faces, person_id, actor=ACTOR))


def of(program, face):
    (one,) = appearances.by_id(program.register, [face])
    return one


def test_a_name_is_offered_for_the_same_person_without_a_search(alike, program, settle):
    confirm(program, alike[:1], "kari")
    wait_for_groups(program, settle)

    assert of(program, alike[1]).state is AppearanceState.SUGGESTED
    assert of(program, alike[1]).person_id == "kari"
    assert of(program, alike[2]).person_id is None


def test_undo_takes_back_the_persons_act_and_not_the_grouping(alike, program, settle):
    confirm(program, alike[:1], "kari")
    wait_for_groups(program, settle)
    assert "grouped" in {one.label for one in actions.history(program.register) if not one.undoable}

    program.desk.undo()
    wait_for_groups(program, settle)
    assert of(program, alike[0]).state is not AppearanceState.CONFIRMED
    assert [one.label for one in actions.history(program.register) if one.undone] == ["confirm"]


def test_an_act_can_be_undone_after_the_machine_offered_another_name(alike, program, settle):
    confirm(program, alike[:1], "kari")
    wait_for_groups(program, settle)
    program.desk.write(lambda register: appearances.unassign(register, alike[1:2], actor=ACTOR))
    wait_for_groups(program, settle)
    assert of(program, alike[1]).state is AppearanceState.SUGGESTED

    actions.undo(program.register, ACTOR)
    assert [one.label for one in actions.history(program.register) if one.undone] == ["unassign"]


def test_acts_one_after_another_are_one_run(alike, program, settle, monkeypatch):
    from faces import naming

    runs = []
    regroup = naming.regroup
    monkeypatch.setattr(naming, "regroup", lambda *given, **named: runs.append(1) or regroup(*given, **named))
    for face in alike:
        confirm(program, [face], "kari")
    wait_for_groups(program, settle)

    assert len(runs) == 1


def test_nothing_is_grouped_where_the_policy_says_off(alike, program, settle):
    register = program.register
    policy.set_policy(register, replace(policy.policy(register), face_codes="off"), actor=ACTOR)
    confirm(program, alike[:1], "kari")
    wait_for_groups(program, settle)

    assert of(program, alike[1]).state is AppearanceState.UNASSIGNED


def test_the_faces_shown_stay_those_that_are_named(alike, program, settle):
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    page = window.faces
    for _ in range(3):
        if page.task.faces[0].id == alike[1]:
            break
        page.skip()
    QTest.keyClicks(page.name.field, "Ka")
    # Another window names the first; the grouping joins the two while somebody types here.
    confirm(program, alike[:1], "kari")
    wait_for_groups(program, settle)

    assert of(program, alike[1]).person_id == "kari"
    assert [face.id for face in page.task.faces] == alike[1:2]
    assert page.name.field.text() == "Ka"


def test_faces_that_join_unseen_are_asked_about_on_their_own(alike, program, settle):
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    page = window.faces
    register = program.register
    shown = page.task.faces
    pool = register.value("SELECT pool_id FROM asset")
    changed = groups.save_groups(register, pool, [alike], [], [], actor=ACTOR)
    program.desk.publish_machine(changed)
    settle(program)
    assert page.task.faces == shown

    page.acts.stranger()
    settle(program)
    assert [of(program, face).stranger for face in alike].count(True) == 1
    assert of(program, shown[0].id).stranger
    assert {face.id for face in page.task.faces} == set(alike) - {shown[0].id}


def test_a_split_made_while_the_faces_are_grouped_stands(alike, program, monkeypatch):
    from faces import naming

    register = program.register
    pool = register.value("SELECT pool_id FROM asset")
    groups.save_groups(register, pool, [alike[:2], alike[2:]], [], [], actor=ACTOR)
    (group_id,) = {groups.group_of(register, face) for face in alike[:2]}
    grouping = naming.group

    def late(*given, **named):
        monkeypatch.undo()
        found = grouping(*given, **named)
        with register.again() as window:
            groups.split(window, group_id, alike[:1], actor=ACTOR)
        return found

    monkeypatch.setattr(naming, "group", late)
    naming.regroup(register, pool, policy=policy.policy(register), actor=ACTOR)

    assert groups.group_of(register, alike[0]) != groups.group_of(register, alike[1])


def test_expired_codes_and_barred_images_go_every_hour(program, stored, settle, monkeypatch):
    register = program.register
    asset_id = stored(register, "IMG_1.jpg")
    (face,) = appearances.of_asset(register, asset_id)
    give_codes(register, {face.id: ONE_PERSON})
    clock = [now_utc()]
    monkeypatch.setattr(program.upkeep, "_now", lambda: clock[0])
    register.execute("UPDATE pool SET first_code_at = NULL")
    program.changes.ticked.emit()
    settle(program)
    assert codes(register) == 1

    days = policy.policy(register).face_code_days
    register.execute(
        "UPDATE pool SET first_code_at = ?",
        (to_instant(clock[0] - timedelta(days=days) + timedelta(minutes=30)),),
    )
    register.execute("UPDATE asset SET quarantine = 1")
    clock[0] += timedelta(minutes=59)
    program.changes.ticked.emit()
    settle(program)
    assert codes(register) == 1

    clock[0] += timedelta(minutes=1)
    program.changes.ticked.emit()
    settle(program)
    assert codes(register) == 0
    assert images.purge_barred(register) == 0
    assert register.images.value("SELECT count(*) FROM thumbnail") == 0


def codes(register):
    return register.codes.value("SELECT count(*) FROM face_code")
