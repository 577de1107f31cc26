"""The list at the left of the settings: one click brings a part to the top, also while the cards are still read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import channels
from consent_db.ids import new_id
from consent_db.records import Actor, Channel, ChannelKind

LAST = 7


@pytest.fixture
def settings(program):
    for number in range(12):
        new = Channel(id=new_id(), name=f"Kanal {number}", kind=ChannelKind.FORUM)
        channels.add(program.register, new, actor=Actor())
    window = program.open_main()
    window.resize(1024, 700)
    window.show_page("settings")
    return window.settings_page


def click(page, number):
    lines = page.places
    at = lines.visualRect(lines.model().index(number, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)


def above(page, number):
    """How far below the upper edge a card begins, in pixels."""
    return page._cards[number][0].y() - page.view.verticalScrollBar().value()


@pytest.mark.parametrize("number", [5, LAST])
def test_the_first_click_finds_its_part_before_the_cards_have_their_height(program, settings, settle, number):
    click(settings, number)
    early = settings._cards[number][0].y()
    settle(program)
    assert settings._cards[number][0].y() > early, "the cards above have not grown: nothing is tried here"
    assert above(settings, number) == 18
    assert settings.places.chosen == str(number)


def test_who_scrolls_on_is_not_taken_back_when_a_card_grows(program, settings, settle):
    click(settings, LAST)
    settle(program)
    bar = settings.view.verticalScrollBar()
    bar.setValue(100)
    new = Channel(id=new_id(), name="Ein til", kind=ChannelKind.FORUM)
    program.desk.write(lambda register: channels.add(register, new, actor=Actor()))
    settle(program)
    assert bar.value() == 100
