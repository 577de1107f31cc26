"""What a page reads in the background: never two readings at once, none forgotten, and a failed one is said."""

import pytest
from PySide6.QtCore import QObject

from consent_db.errors import StoreProblem
from ui import errors
from ui.desk import Reading


@pytest.fixture
def reading(program):
    """A reading that tells which of its questions was answered, and how many were asked."""
    asked, answered = [], []

    def question():
        number = len(asked)
        asked.append(number)

        def query(_register):
            if reading.fails:
                raise StoreProblem("cannot_read_or_write", file="register.db")
            return number

        return query

    owner = QObject()
    reading = Reading(program.desk, question, answered.append, owner=owner)
    reading.owner, reading.asked, reading.answered, reading.fails = owner, asked, answered, False
    return reading


def test_what_is_asked_for_meanwhile_is_read_once_and_the_last_answer_is_the_newest(program, settle, reading):
    for _ in range(10):
        reading.ask()
    settle(program)
    assert (reading.asked, reading.answered) == ([0, 1], [0, 1])
    reading.ask()
    settle(program)
    assert reading.answered == [0, 1, 2]


def test_a_failed_reading_is_said_and_the_next_one_is_read_all_the_same(program, settle, reading, monkeypatch):
    said = []
    monkeypatch.setattr(errors, "show", lambda problem, _parent: said.append(problem.code))
    reading.fails = True
    reading.ask()
    reading.ask()
    settle(program)
    assert (said, reading.answered) == (["cannot_read_or_write"] * 2, [])
    reading.fails = False
    reading.ask()
    settle(program)
    assert reading.answered == [2]


def test_nobody_is_told_once_the_page_is_gone(program, settle, reading):
    reading.ask()
    reading.owner.deleteLater()
    reading.owner = None
    settle(program)
    assert reading.answered == []
