"""An evening of naming with the keyboard alone: what was not looked at is not decided, and everything can go back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from consent_db import appearances, groups, people, photos
from consent_db.groups import Suggestion
from consent_db.records import Actor, AppearanceState, IgnoreReason, PeopleCheck, Person

ACTOR = Actor()
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def loop(program, stored, settle):
    """Groups of the given sizes, one face a picture; the largest comes first. Gives the page, shown."""

    def build(*sizes, suggested=None, known=()):
        register = program.register
        for person in known:
            people.add(register, person, actor=ACTOR)
        made = []
        for number, size in enumerate(sizes):
            names = [f"IMG_{number}_{place}.jpg" for place in range(size)]
            pictures = [stored(register, name, groups=False) for name in names]
            made.append([appearances.of_asset(register, one)[0].id for one in pictures])
        (pool,) = {row["pool_id"] for row in register.db.query("SELECT pool_id FROM asset")}
        offered = [Suggestion(face, suggested, "strong") for face in made[0]] if suggested else []
        groups.save_groups(register, pool, made, [], offered, actor=ACTOR)
        window = program.open_main()
        window.activateWindow()
        window.show_page("faces")
        settle(program)
        return window.faces, made

    return build


def key(page, code, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, once what is asked about can be seen."""
    QTest.qWait(40)
    QTest.keyClick(page.window().focusWidget() or page.window(), code, modifiers)


def faces_of(register, ids):
    return appearances.by_id(register, ids)


def test_enter_shows_the_rest_of_a_large_group_before_it_names_anybody(program, loop, settle):
    page, (large,) = loop(40, suggested="kari", known=(Person(id="kari", first_name="Kari"),))
    assert page.grid.unseen > 10
    looked = 0
    while page.grid.unseen:
        unseen = page.grid.unseen
        key(page, Qt.Key.Key_Return)
        QTest.qWait(150)
        settle(program)
        assert page.grid.unseen < unseen
        assert {face.state for face in faces_of(program.register, large)} == {AppearanceState.SUGGESTED}
        looked += 1
    assert looked >= 2

    key(page, Qt.Key.Key_Return)
    settle(program)
    assert {face.person_id for face in faces_of(program.register, large)} == {"kari"}
    assert {face.state for face in faces_of(program.register, large)} == {AppearanceState.CONFIRMED}


def test_faces_out_of_view_are_not_left_out_of_the_judgment_either(program, loop, settle):
    page, (large,) = loop(40)
    key(page, Qt.Key.Key_F4)
    settle(program)

    assert {face.ignore_reason for face in faces_of(program.register, large)} == {None}


def test_leaning_on_enter_decides_nothing(program, loop, settle):
    page, (first,) = loop(2, suggested="kari", known=(Person(id="kari", first_name="Kari"),))
    QTest.qWait(60)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(page.name.field, held)
    settle(program)

    assert {face.state for face in faces_of(program.register, first)} == {AppearanceState.SUGGESTED}


def test_not_this_person_is_remembered_and_the_next_suggestion_is_asked(program, loop, settle):
    known = (Person(id="kari", first_name="Kari"), Person(id="lise", first_name="Lise"))
    page, (faces,) = loop(2, suggested="kari", known=known)
    assert page.panel.acts["F5"].isVisible()
    assert "Kari" in page.panel.acts["F5"].accessibleName()
    key(page, Qt.Key.Key_F5)
    settle(program)

    assert appearances.rejected(program.register, faces) == dict.fromkeys(faces, frozenset({"kari"}))
    assert not page.panel.acts["F5"].isVisible()
    key(page, Qt.Key.Key_Return)
    settle(program)
    assert {face.person_id for face in faces_of(program.register, faces)} == {None}

    (pool,) = {row["pool_id"] for row in program.register.db.query("SELECT pool_id FROM asset")}
    again = [Suggestion(face, "kari", "strong", ("lise",)) for face in faces]
    program.changes.publish(groups.save_groups(program.register, pool, [faces], [], again, actor=ACTOR))
    settle(program)
    assert page.task.suggested == ("lise",)


def test_a_look_alike_that_was_only_suggested_is_asked_about_even_for_one_face(program, loop, settle, monkeypatch):
    twins = [Person(id=one, first_name=one.title(), lookalike_group_id="t") for one in ("anne", "eva")]
    page, (faces,) = loop(1, suggested="anne", known=twins)
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words, **_: asked.append(words[2]) or QMessageBox.StandardButton.No
    )
    key(page, Qt.Key.Key_Return)
    settle(program)

    assert len(asked) == 1
    assert faces_of(program.register, faces)[0].state is AppearanceState.SUGGESTED
    assert page.task.face_ids == frozenset(faces)


def test_a_number_chooses_a_row_at_once(program, loop, settle):
    known = (Person(id="kari", first_name="Kari"), Person(id="lise", first_name="Lise"))
    page, (faces,) = loop(2, suggested="kari", known=known)
    QTest.keyClicks(page.name.field, "i")
    rows = [line.title for line in page.name.list.lines.lines if line.key.startswith("Alt+")]
    assert rows == []  # nobody's name begins so
    QTest.keyClick(page.name.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(page.name.field, "li")
    key(page, Qt.Key.Key_1, ALT)
    settle(program)

    assert {face.person_id for face in faces_of(program.register, faces)} == {"lise"}


def test_undo_and_redo_reach_over_everything_with_the_focus_in_the_name_field(program, loop, settle):
    page, made = loop(3, 2, 1)
    register = program.register
    for code in (Qt.Key.Key_F3, Qt.Key.Key_F4):
        key(page, code)
        settle(program)
    QTest.keyClicks(page.name.field, "Berit Dal")
    key(page, Qt.Key.Key_Return)
    settle(program)
    done = [faces_of(register, group) for group in made]
    assert [face.stranger for face in done[0]] == [True] * 3
    assert {face.ignore_reason for face in done[1]} == {IgnoreReason.NOT_RECOGNISABLE}

    for _ in range(3):
        key(page, Qt.Key.Key_Z, CTRL)
        settle(program)
    assert {face.state for group in made for face in faces_of(register, group)} == {AppearanceState.UNASSIGNED}
    assert people.people(register) == ()
    assert len(page._tasks) == 3

    for _ in range(3):
        key(page, Qt.Key.Key_Z, CTRL | SHIFT)
        settle(program)
    assert [faces_of(register, group) for group in made] == done
    assert page.stack.currentWidget() is page.done


def test_undo_goes_on_in_another_session(start, loop, settle, program):
    page, (faces,) = loop(2)
    QTest.keyClicks(page.name.field, "Berit Dal")
    key(page, Qt.Key.Key_Return)
    settle(program)
    program.close()

    again = start()
    window = again.open_main()
    window.activateWindow()
    window.show_page("faces")
    settle(again)
    key(window.faces, Qt.Key.Key_Z, CTRL)
    settle(again)
    assert {face.state for face in faces_of(again.register, faces)} == {AppearanceState.UNASSIGNED}


def test_the_end_is_a_summary_and_the_pictures_are_looked_over_with_one_key_a_screen(program, loop, settle):
    page, (mine, other) = loop(9, 1)
    page.window().resize(1440, 900)
    register = program.register
    QTest.keyClicks(page.name.field, "Berit Dal")
    while page.task.face_ids == frozenset(mine):
        key(page, Qt.Key.Key_Return)
        QTest.qWait(60)
    key(page, Qt.Key.Key_F3)
    settle(program)

    assert page.stack.currentWidget() is page.done
    assert "9" in page.done.lines.text()
    key(page, Qt.Key.Key_Return)
    settle(program)
    assert page.stack.currentWidget() is page.look
    ids = {face.asset_id for face in faces_of(register, [*mine, *other])}
    assert {photos.asset(register, one).people_check for one in ids} == {PeopleCheck.SEARCHED}

    aside = page.look.shown[0].asset_id
    key(page, Qt.Key.Key_Space)
    screens = 0
    while page.stack.currentWidget() is page.look:
        shown = {one.asset_id for one in page.look.shown}
        QTest.qWait(200)
        key(page, Qt.Key.Key_Return)
        settle(program)
        for one in shown - {aside}:
            assert photos.asset(register, one).people_check is PeopleCheck.CONFIRMED_COMPLETE
        screens += 1
    assert screens < 5
    assert photos.asset(register, aside).people_check is PeopleCheck.SEARCHED
    assert page.stack.currentWidget() is page.done
    assert "1" in page.done.look.accessibleName()

    key(page, Qt.Key.Key_Z, CTRL)
    settle(program)
    assert sum(photos.asset(register, one).people_check is PeopleCheck.SEARCHED for one in ids) > 1
    assert page.done.look.isVisible()


def test_what_was_not_in_view_is_not_confirmed(program, loop, settle):
    page, _ = loop(2)
    page.acts.stranger()
    settle(program)
    page._look_over()
    page.look.sheet.agreed.emit()
    settle(program)

    rows = photos.asset_rows(program.register)
    assert {row.people_check for row in rows} == {PeopleCheck.SEARCHED}


def test_a_frame_that_came_meanwhile_is_not_confirmed_unseen(program, loop, settle):
    page, _ = loop(2)
    page.acts.stranger()
    settle(program)
    page._look_over()
    settle(program)
    QTest.qWait(150)
    assert not page.look.sheet.unseen
    shown = page.look.shown[0]
    appearances.add(
        program.register, appearances.Appearance(id="new", asset_id=shown.asset_id, box=(1, 1, 50, 50)), actor=ACTOR
    )
    page.look.agree()
    settle(program)

    assert photos.asset(program.register, shown.asset_id).people_check is PeopleCheck.SEARCHED
    other = page.look.confirmed - {shown.asset_id}
    assert {photos.asset(program.register, one).people_check for one in other} == {PeopleCheck.CONFIRMED_COMPLETE}


def test_a_question_about_two_groups_says_when_enter_only_shows_the_rest(loop):
    page, _ = loop(1)
    page.panel.ask_yes_no("Are all of these the same person?", "The same person", "Two people")
    page.panel.show_unseen(3)
    assert "3" in page.panel.focusWidget().accessibleName()

    page.panel.show_unseen(0)
    assert page.panel.focusWidget().accessibleName() == "The same person"


def test_a_question_that_only_the_machine_found_is_asked_without_reopening(program, loop, settle):
    page, made = loop(2, 2)
    (pool,) = {row["pool_id"] for row in program.register.db.query("SELECT pool_id FROM asset")}
    changed = groups.save_groups(program.register, pool, made, [(0, 1, "strong")], [], actor=ACTOR)
    program.desk.publish_machine(changed)
    settle(program)

    assert "merge" in {task.kind for task in page._tasks}


def test_the_button_says_what_enter_does_also_when_the_last_group_is_skipped_and_comes_again(program, loop, settle):
    page, (group,) = loop(9, suggested="kari", known=(Person(id="kari", first_name="Kari"),))
    take, bar = page.panel._take, page.grid.verticalScrollBar()
    while page.grid.unseen > 1 and bar.value() < bar.maximum():  # two in a row: the ninth stands alone
        bar.setValue(bar.value() + 20)
        QTest.qWait(20)
    assert page.grid.unseen == 1
    assert take.whole == "Show 1 more face"

    key(page, Qt.Key.Key_F2)
    settle(program)
    assert page.grid.unseen == 1
    assert take.whole == "Show 1 more face"

    key(page, Qt.Key.Key_Return)
    QTest.qWait(100)
    settle(program)
    assert {face.state for face in faces_of(program.register, group)} == {AppearanceState.SUGGESTED}
    assert take.whole == "Name and go on"

    key(page, Qt.Key.Key_Return)
    settle(program)
    assert {face.state for face in faces_of(program.register, group)} == {AppearanceState.CONFIRMED}
