"""The naming loop: Enter names and goes on, every key does what it says, and nothing is lost by being fast."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import appearances, events, groups, people, policy
from consent_db.records import Actor, AppearanceState, Changed, Event, IgnoreReason, Person
from ui.pages.names import NEW, candidates, default_choice, split_name

ACTOR = Actor()


@pytest.fixture
def page(program, stored, settle):
    register = program.register
    people.add(register, Person(id="robin", first_name="Robin", last_name="Ek"), actor=ACTOR)
    stored(register, "IMG_1.jpg", faces=1)
    stored(register, "IMG_2.jpg", faces=2, possible=1)
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    return window.faces


def state(page, face_id):
    (one,) = appearances.by_id(page._desk.register, (face_id,))
    return one


def look(page):
    """See what is asked about, as a person does before a key: what is being written goes on meanwhile."""
    for _ in range(200):
        if not page.grid.unseen:
            return
        QTest.qWait(5)
    pytest.fail("the faces do not come into view")


def skip_to(page, wanted):
    for _ in range(10):
        if wanted(page.task):
            return
        page.skip()
    pytest.fail("the task is not in the queue")


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    look(page)
    QTest.keyClick(page.name.field, key, modifiers)


def test_rob_is_not_robin(page, program, settle):
    face = page.task.faces[0].id
    QTest.keyClicks(page.name.field, "Rob")
    press(page, Qt.Key.Key_Return)
    settle(program)

    assert {person.name for person in people.people(program.register)} == {"Rob", "Robin Ek"}
    assert state(page, face).state is AppearanceState.CONFIRMED
    assert people.person(program.register, state(page, face).person_id).name == "Rob"


def test_a_known_person_is_one_key_further(page, program, settle):
    face = page.task.faces[0].id
    QTest.keyClicks(page.name.field, "rob")
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Return)
    settle(program)

    assert state(page, face).person_id == "robin"


def test_an_exact_name_is_the_known_person_unless_ctrl_enter_says_otherwise(page, program, settle):
    first = page.task.faces[0].id
    QTest.keyClicks(page.name.field, "robin ek")
    press(page, Qt.Key.Key_Return)
    settle(program)
    assert state(page, first).person_id == "robin"

    own = policy.unit(program.register)
    policy.set_unit(program.register, replace(own, lang="sv"), actor=ACTOR)
    second = page.task.faces[0].id
    QTest.keyClicks(page.name.field, "Robin Ek")
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert state(page, second).person_id not in (None, "robin")
    assert people.person(program.register, state(page, second).person_id).lang == "sv"


def test_naming_faster_than_the_register_writes_shows_no_group_twice(page, program, settle):
    shown = []
    for name in ("Ane", "Berit", "Carl"):
        shown.append(page.task.id)
        QTest.keyClicks(page.name.field, name)
        press(page, Qt.Key.Key_Return)
    settle(program)

    assert len(set(shown)) == 3
    assert {person.first_name for person in people.people(program.register)} >= {"Ane", "Berit", "Carl"}
    assert page.task.kind == "possible"


def test_a_possible_face_goes_with_one_key(page, program, settle):
    for _ in range(3):
        page.acts.stranger()
    settle(program)
    assert page.task.kind == "possible"
    face = page.task.faces[0].id

    look(page)
    page.acts.ignore(IgnoreReason.NOT_A_FACE)
    settle(program)

    assert state(page, face).ignore_reason is IgnoreReason.NOT_A_FACE
    assert page.task is None
    assert page.stack.currentWidget() is page.done


def test_skipped_groups_come_back_at_the_end(page):
    first = page.task.id
    page.skip()
    assert page.task.id != first
    for _ in range(3):
        page.skip()

    assert page.task.id == first


@pytest.mark.parametrize(
    ("act", "found"),
    [
        (lambda page: page.acts.stranger(), lambda face: face.stranger),
        (
            lambda page: page.acts.ignore(IgnoreReason.NOT_RECOGNISABLE),
            lambda face: face.ignore_reason is IgnoreReason.NOT_RECOGNISABLE,
        ),
    ],
)
def test_keys_and_undo(page, program, settle, act, found):
    task = page.task
    look(page)
    act(page)
    settle(program)
    assert found(state(page, task.faces[0].id))

    program.desk.undo(page)
    settle(program)
    assert not found(state(page, task.faces[0].id))
    assert task.id in {one.id for one in page._tasks}


def test_everyone_else_in_the_picture_is_a_stranger(page, program, settle, stored):
    crowd = stored(program.register, "IMG_3.jpg", faces=4)
    program.changes.publish(Changed())
    settle(program)
    skip_to(page, lambda task: task.faces[0].asset_id == crowd)
    mine = {face.id for face in page.task.faces}

    page.acts.others_are_strangers()
    settle(program)

    shown = appearances.of_asset(program.register, crowd)
    assert all(face.stranger is (face.id not in mine) for face in shown)


def test_faces_that_do_not_belong_get_a_group_of_their_own(program, stored, settle):
    register = program.register
    first = stored(register, "IMG_1.jpg", faces=1, groups=False)
    second = stored(register, "IMG_2.jpg", faces=1, groups=False)
    (pool,) = {row["pool_id"] for row in register.db.query("SELECT pool_id FROM asset")}
    ids = [appearances.of_asset(register, one)[0].id for one in (first, second)]
    groups.save_groups(register, pool, [ids], [], [], actor=ACTOR)
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    assert not window.faces.split.isEnabled()

    window.faces.grid.toggle_current()
    assert window.faces.split.isEnabled()
    window.faces.split.click()
    settle(program)

    assert sorted(len(group.faces) for group in groups.groups(register)) == [1, 1]


def test_two_groups_become_one_with_one_key(program, stored, settle):
    register = program.register
    stored(register, "IMG_1.jpg", faces=1)
    stored(register, "IMG_2.jpg", faces=1)
    (pool,) = {row["pool_id"] for row in register.db.query("SELECT pool_id FROM asset")}
    faces = [[face.id for face in group.faces] for group in groups.groups(register)]
    groups.save_groups(register, pool, faces, [(0, 1, "strong")], [], actor=ACTOR)
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    assert window.faces.task.kind == "merge"

    look(window.faces)
    QTest.keyClick(window.faces.panel.focusWidget(), Qt.Key.Key_Return)
    settle(program)

    assert [len(group.faces) for group in groups.groups(register)] == [2]
    assert window.faces.task.kind == "name"


def test_a_look_alike_is_asked_about_once_more(page, program, settle, stored, monkeypatch):
    from PySide6.QtWidgets import QMessageBox

    register = program.register
    people.add(register, Person(id="twin", first_name="Tvilling", lookalike_group_id="t"), actor=ACTOR)
    program.changes.publish(Changed())
    settle(program)
    (pool,) = {row["pool_id"] for row in register.db.query("SELECT pool_id FROM asset")}
    singles = [group.faces[0] for group in groups.groups(register)]
    pair = [singles[0].id, next(face.id for face in singles if face.asset_id != singles[0].asset_id)]
    groups.save_groups(register, pool, [pair], [], [], actor=ACTOR)
    program.changes.publish(Changed())
    settle(program)
    skip_to(page, lambda task: len(task.faces) == 2)
    asked = []

    def answer(*arguments, **_):
        asked.append(arguments[2])
        return QMessageBox.StandardButton.No if len(asked) == 1 else QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    for wanted in (AppearanceState.UNASSIGNED, AppearanceState.CONFIRMED):
        QTest.keyClicks(page.name.field, "Tvilling")
        press(page, Qt.Key.Key_Return)
        settle(program)
        assert {state(page, face).state for face in pair} == {wanted}
        if wanted is AppearanceState.UNASSIGNED:
            skip_to(page, lambda task: len(task.faces) == 2)
    assert len(asked) == 2


def test_who_a_typed_name_may_mean():
    known = [
        Person(id="r", first_name="Robin", last_name="Ek"),
        Person(id="a", first_name="Åse-Marie", last_name="Roberts"),
        Person(id="k", first_name="Kari", last_name="Nordmann"),
    ]

    def offered(typed, **more):
        return [(one.person_id, one.source) for one in candidates(typed, known, **more)]

    assert offered("", suggested=("k",), at_event={"r"}, recent=("a",)) == [
        ("k", "suggested"),
        ("r", "event"),
        ("a", "recent"),
    ]
    assert offered("rob") == [("r", "all"), ("a", "all"), (NEW, "new")]
    assert offered("marie") == [("a", "all"), (NEW, "new")]
    assert offered("kari nordmann") == [("k", "exact"), (NEW, "new")]
    assert default_choice("", candidates("", known)) is None
    assert default_choice("", candidates("", known, suggested=("k",))).person_id == "k"
    assert default_choice("Rob", candidates("Rob", known)).person_id == NEW
    assert default_choice("Ro", candidates("Ro", known)) is None
    assert default_choice("Bo", candidates("Bo", known)).person_id == NEW
    twins = [*known, Person(id="r2", first_name="Robin", last_name="Ek")]
    assert default_choice("robin ek", candidates("robin ek", twins)) is None
    assert default_choice("kari", candidates("kari", known)) is None
    assert split_name("Kari Anne Nordmann") == ("Kari Anne", "Nordmann")
    assert split_name("Kari") == ("Kari", "")


def test_the_faces_of_one_event_are_asked_for_before_the_list_is_read(program, stored, settle):
    register = program.register
    away = stored(register, "IMG_1.jpg", faces=2)
    camp = stored(register, "IMG_2.jpg", faces=1)
    for event_id, title, picture in (("congress", "Kongress", away), ("camp", "Sommarläger", camp)):
        events.add(register, Event(id=event_id, title=title), actor=ACTOR)
        events.put_assets(register, event_id, [picture], actor=ACTOR)
    window = program.open_main()
    window.go("faces:camp")
    assert window.faces.event_choice.currentText() == ""
    settle(program)

    page = window.faces
    assert page.event_choice.currentText() == "Sommarläger"
    assert {face.asset_id for task in page._tasks for face in task.faces} == {camp}

    page.show_event("congress")
    settle(program)
    assert {face.asset_id for task in page._tasks for face in task.faces} == {away}


def test_an_event_that_is_gone_shows_all_faces(page, program, settle):
    page.show_event("x" * 10_000)
    settle(program)

    assert page.event_choice.currentData() == ""
    assert len(page._tasks) == 4
