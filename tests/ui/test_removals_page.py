"""Working off what must come down, in the window: from the withdrawal to the proof that the post is gone."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from consent_db import evidence, people, removals
from consent_db.records import (
    Outcome,
    Person,
)
from tests.ui.coming_down import ACTOR, page_after_withdrawal
from ui import labels
from ui.models.removals import Column, RemovalRole
from ui.pages.removals import RemovalsPage

POSTS = (("facebook", "https://example.org/p/1", "own"), ("website", "", "own"))


@pytest.fixture
def page(program, stored, settle, qtbot):
    """The page on two posts of Kari, who withdrew; the first post has a link."""
    return page_after_withdrawal(program, stored, settle, qtbot, POSTS, days_ago=30)


def screenshot(folder):
    file = folder / "borte.png"
    held = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(held, "PNG")
    file.write_bytes(held.getvalue())
    return file


def test_a_post_is_taken_down_with_a_screenshot_as_proof(program, page, settle, tmp_path):
    assert [row.place for row in page.model.rows] == ["Facebook", "Nettsiden"]
    assert page._late_bar.isVisibleTo(page)
    assert "Kari Nordmann withdrew consent on" in page.card.title.text()
    page.card.proof.add([screenshot(tmp_path)])
    settle(program)

    page.card.done.click()
    settle(program)

    assert [row.place for row in page.model.rows] == ["Nettsiden"]
    done = removals.removals(program.register)[-1]
    assert done.task.state == "done"
    assert evidence.read(program.register, done.task.proof_id) == (tmp_path / "borte.png").read_bytes()
    page.chips["done"].click()
    assert [row.state for row in page.model.rows] == ["Removed"]
    assert page.model.index(0, Column.DUE).data(RemovalRole.OUTCOME) == Outcome.CLEAR


def test_the_next_one_is_shown_with_a_fresh_note(program, page, settle):
    page.card.note.setText("slettet av Berit")
    page.card.done.click()
    settle(program)

    assert page.card.note.text() == ""
    assert removals.removals(program.register)[-1].task.note == "slettet av Berit"


def test_impossible_asks_why_and_loses_nothing(program, page, settle):
    page.card.impossible.click()
    settle(program)

    assert page.card.fault.isVisibleTo(page)
    assert len(page.model.rows) == 2
    page.card.note.setText("Sendt på e-post til 412")
    page.card.impossible.click()
    settle(program)
    assert len(page.model.rows) == 1


def test_asked_stays_on_the_list_and_typing_stays_when_somebody_else_writes(program, page, settle):
    page.card.asked.click()
    settle(program)
    assert page.model.rows[0].state == "Asked, no answer yet"
    page.card.note.setText("halvskrevet")

    people.add(program.register, Person(id="ola", first_name="Ola"), actor=ACTOR)
    page.refresh()
    settle(program)

    assert page.card.note.text() == "halvskrevet"


def test_what_is_still_there_is_opened_again(program, page, settle):
    page.card.done.click()
    settle(program)
    page.chips["all"].click()
    page.table.choose(next(row.id for row in page.model.rows if not row.removal.is_open))
    page.card.again.click()
    settle(program)

    assert all(row.removal.is_open for row in page.model.rows)


def test_only_web_addresses_are_ever_opened(page):
    (shown,) = [one for one in page.model.rows if one.id == page.card.task_id]
    for link, opens in (("https://example.org/p/2", True), ("file:///etc/passwd", False), ("", False)):
        page.card.show_case(replace(shown, link=link))
        assert page.card.open.isVisibleTo(page.card) is opens
        assert page.card.copy.isVisibleTo(page.card) is bool(link)


def test_the_link_is_copied(page):
    page.card.copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/p/1"


def test_what_came_down_late_in_the_evening_came_down_on_the_day_people_say(program, page, settle, monkeypatch):
    monkeypatch.setattr(removals, "now_utc", lambda: datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    page.card.done.click()
    settle(program)
    page.chips["done"].click()

    assert [row.due_words for row in page.model.rows] == [labels.day(date(2026, 7, 1))]


def test_search_narrows_as_one_types(page):
    page.search.setText("nett")
    assert [row.place for row in page.model.rows] == ["Nettsiden"]
    page.search.setText("nobody")
    assert page.model.rows == ()
    assert page.nothing.isVisibleTo(page)
    assert page.card.task_id == ""


def test_an_empty_list_says_where_it_comes_from(program, settle, qtbot):
    made = RemovalsPage(program.desk)
    qtbot.addWidget(made)
    made.refresh()
    settle(program)
    assert "Nothing is out" in made.nothing.text()


def test_nobody_protected_is_named(program, page, settle):
    kari = people.person(program.register, "kari")
    people.update(program.register, replace(kari, protected=True), actor=ACTOR)
    program.changes.poll()
    settle(program)
    page.chips["all"].click()

    assert page.card.title.text().startswith("Consent was withdrawn on")
    assert not any("Nordmann" in shown.text() for shown in page.findChildren(QLabel))


def test_in_a_narrow_window_the_card_says_what_was_asked_for(program, page, settle):
    page.card.asked.click()
    settle(program)
    assert page.card.todo.text().startswith("Asked, no answer yet. ")

    page.resize(880, 620)
    settle(program)
    assert page.table.isColumnHidden(Column.STATE)
    assert not page.table.isColumnHidden(Column.DUE)
