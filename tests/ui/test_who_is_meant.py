"""A name typed in the naming loop that somebody has already: never a second person in silence, never the wrong one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import appearances, groups, people
from consent_db.records import Actor, AppearanceState, Person
from ui.pages.names import NEW, candidates, default_choice, likely

ACTOR = Actor()
LEILA = Person(id="leila", first_name="Leila", last_name="Haddad")
ROBIN = Person(id="robin", first_name="Robin", last_name="Ek")


@pytest.fixture
def loop(program, stored, settle):
    """One face without a name beside the people of the test; gives the page and the face."""

    def build(*known):
        for person in known:
            people.add(program.register, person, actor=ACTOR)
        (face,) = appearances.of_asset(program.register, stored(program.register, "IMG_1.jpg", groups=False))
        (pool,) = {row["pool_id"] for row in program.register.db.query("SELECT pool_id FROM asset")}
        groups.save_groups(program.register, pool, [[face.id]], [], [], actor=ACTOR)
        window = program.open_main()
        window.activateWindow()
        window.show_page("faces")
        settle(program)
        return window.faces, face.id

    return build


def press(page, code, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.qWait(40)
    QTest.keyClick(page.name.field, code, modifiers)


def named(program, face):
    (row,) = appearances.by_id(program.register, [face])
    return row.person_id if row.state is AppearanceState.CONFIRMED else None


def names(program):
    return sorted(one.name for one in people.people(program.register))


@pytest.mark.parametrize("typed", ["Leila", "leila", "LEILA H", "leïla haddad", "LeilaHaddad"])
def test_a_short_name_of_somebody_known_is_asked_about_and_a_second_enter_means_them(program, loop, settle, typed):
    page, face = loop(LEILA, ROBIN)
    page.name.field.setText(typed)
    press(page, Qt.Key.Key_Return)
    settle(program)
    assert named(program, face) is None
    assert names(program) == ["Leila Haddad", "Robin Ek"]
    assert "Leila Haddad" in page.name.asked.text()
    assert page.name.asked.isVisible()
    assert page.name.field.text() == typed

    press(page, Qt.Key.Key_Return)
    settle(program)
    assert named(program, face) == "leila"
    assert names(program) == ["Leila Haddad", "Robin Ek"]


@pytest.mark.parametrize("typed", ["leila haddad", " LEILA   Haddad ", "Ｌｅｉｌａ Haddad", "Leila Had\u00addad"])
def test_the_whole_name_in_other_letters_of_the_same_kind_means_the_person_at_once(program, loop, settle, typed):
    page, face = loop(LEILA)
    page.name.field.setText(typed)
    press(page, Qt.Key.Key_Return)
    settle(program)
    assert named(program, face) == "leila"
    assert names(program) == ["Leila Haddad"]


def test_a_name_shorter_than_somebodys_is_a_new_person_at_once(program, loop, settle):
    page, face = loop(ROBIN)
    QTest.keyClicks(page.name.field, "Rob")
    press(page, Qt.Key.Key_Return)
    settle(program)
    assert names(program) == ["Rob", "Robin Ek"]
    assert named(program, face) not in (None, "robin")


def test_somebody_new_of_a_known_first_name_takes_one_key(program, loop, settle):
    page, face = loop(LEILA)
    QTest.keyClicks(page.name.field, "Leila")
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert names(program) == ["Leila", "Leila Haddad"]
    assert named(program, face) not in (None, "leila")


def test_where_two_may_be_meant_enter_takes_neither_however_often(program, loop, settle):
    page, face = loop(LEILA, Person(id="other", first_name="Leila", last_name="Berg"))
    QTest.keyClicks(page.name.field, "leila")
    for _ in range(3):
        press(page, Qt.Key.Key_Return)
        settle(program)
    assert named(program, face) is None
    assert names(program) == ["Leila Berg", "Leila Haddad"]
    assert page.name.asked.isVisible()

    QTest.keyClicks(page.name.field, " h")
    assert not page.name.asked.isVisible()
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)
    settle(program)
    assert named(program, face) == "leila"


def test_who_may_be_meant_by_a_short_name():
    double = Person(id="al", first_name="Anne Lise", last_name="Berg")
    shown = Person(id="mo", first_name="Mohamed", last_name="Ali", display_name="Mo")
    known = [LEILA, ROBIN, double, shown]

    def meant(typed):
        offered = candidates(typed, known)
        choice, one = default_choice(typed, offered), likely(offered)
        return (choice.person_id if choice else "", one.person_id if one else "")

    assert meant("anne") == ("", "al")
    assert meant("Anne Berg") == ("", "al")
    assert meant("anne lise berg") == ("al", "al")
    assert meant("Lise") == (NEW, "")
    assert meant("Mo") == meant("Mohamed Ali") == ("mo", "mo")
    assert meant("Mohamed") == ("", "mo")
    assert meant("Leila Haddad Ek") == (NEW, "")
    assert meant("Haddad") == (NEW, "")
    assert meant("Leila B") == (NEW, "")
    assert meant("-") == meant("\u200b") == ("", "")
    assert meant("x" * 10_000) == (NEW, "")


def test_those_of_the_event_stand_first_among_who_may_be_meant():
    other = Person(id="berg", first_name="Leila", last_name="Berg")
    offered = candidates("leila", [LEILA, other], at_event={"leila"})
    assert [one.person_id for one in offered] == ["leila", "berg", NEW]
