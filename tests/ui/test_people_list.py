"""The list of people: keys, filters that need no mouse, and a new day."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import people
from consent_db.errors import StoreProblem
from consent_db.records import Changed, Outcome
from tests.ui.people_page import Told, go_to_people, yes
from ui import errors, standings


@pytest.fixture
def told(program):
    return Told(program)


@pytest.fixture
def page(program, settle, told):
    for one, first in (("a", "Anna"), ("b", "Berit"), ("c", "Cato")):
        told.adult(one, first)
    told.form("b", yes(told.channels[0]), until=5)
    window = program.open_main()
    go_to_people(window)
    settle(program)
    return window.people


def test_people_are_found_and_walked_through_by_keys(page, program, settle):
    QTest.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "ber")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settle(program)
    assert page.list.hasFocus()
    assert page.card.person.id == "b"
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    QTest.qWait(250)
    assert [line.id for line in page.list.lines.lines] == ["a", "b", "c"]
    assert page.list.chosen == "b"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle(program)
    assert page.card.profile.person.id == "c"


def test_nobody_of_the_list_shows_yesterdays_answer(page, program, settle, monkeypatch, told):
    assert page.standings.known["b"].outcome is Outcome.CLEAR
    monkeypatch.setattr(program.desk, "today", lambda: told.today + timedelta(days=6))
    page.standings._ticked()
    assert page.standings.known == {}
    settle(program)
    assert page.standings.known["b"].outcome is Outcome.BLOCKED


def test_a_read_that_fails_shows_no_answer_and_the_next_look_tries_again(page, program, settle, monkeypatch, told):
    shown = []
    monkeypatch.setattr(errors, "show", lambda problem, _parent: shown.append(problem))
    real = standings.judge

    def broken(*_args):
        raise StoreProblem("busy")

    monkeypatch.setattr(standings, "judge", broken)
    told.withdraw("b")
    program.changes.publish(Changed())
    settle(program)
    assert "b" not in page.standings.known
    assert len(shown) == 1
    monkeypatch.setattr(standings, "judge", real)
    page.refresh()
    settle(program)
    assert page.standings.known["b"].outcome is Outcome.BLOCKED


def test_somebody_who_is_gone_is_said_to_be_gone(page, program, settle):
    with pytest.raises(StoreProblem, match="unknown_person"):
        people.person(program.register, "z")
    page._show("z")
    settle(program)
    assert page.stack.currentWidget() is page.nobody
    assert page.hint.text()


def test_all_pictures_of_a_person_open_in_one_walk(page, program, settle, stored):
    ids = {stored(program.register, f"IMG_{number}.jpg", person="a") for number in range(8)}
    page.refresh()
    page.show_person("a")
    settle(program)
    opened = []
    program.desk.opened.disconnect()
    program.desk.opened.connect(lambda items, show: opened.append((set(items), show in items)))
    page.ask("pictures")
    assert opened == [(ids, True)]
