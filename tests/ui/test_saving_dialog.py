"""Dialogs with fields: Ctrl+Enter saves, and the first Escape asks before what was typed is thrown away."""

import pytest
from PySide6.QtCore import Qt

from consent_db import channels, events
from consent_db.officers import Officer
from consent_db.records import Actor, Event, EventType
from ui.pages.channel_dialog import ChannelDialog
from ui.pages.event_dialog import EventDialog, new_event
from ui.pages.officers_card import OfficerDialog


@pytest.fixture
def window(program):
    return program.open_main()


@pytest.fixture
def held(program):
    event = Event(id="kurs", title="Kurs i mars", type=EventType.COURSE)
    events.add(program.register, event, actor=Actor())
    return events.event(program.register, "kurs")


def test_control_and_enter_saves_the_event_from_any_field(program, window, held, qtbot, settle):
    dialog = EventDialog(program.desk, held, window)
    dialog.open()
    dialog.fields.place.setText("Solvang")
    qtbot.keyClick(dialog.fields.place, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    assert events.event(program.register, "kurs").place == "Solvang"


def test_the_first_escape_keeps_what_was_typed_and_says_what_a_second_one_does(program, window, held, qtbot, settle):
    dialog = EventDialog(program.desk, held, window)
    dialog.open()
    settle(program)
    dialog.fields.title.setText("Kurs i april")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "once more" in dialog.fault.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert events.event(program.register, "kurs").title == "Kurs i mars"


def test_a_choice_and_a_tick_count_as_said_too(program, window, qtbot):
    dialog = EventDialog(program.desk, new_event(""), window, then=lambda _made: None)
    dialog.open()
    dialog.fields.minors.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()


@pytest.mark.parametrize("kind", ["event", "channel", "officer"])
def test_escape_closes_at_once_where_nothing_was_said(program, window, held, qtbot, settle, kind):
    dialog = {
        "event": lambda: EventDialog(program.desk, held, window),
        "channel": lambda: ChannelDialog(program.desk, channels.channels(program.register)[0], window),
        "officer": lambda: OfficerDialog(program.desk, Officer(id="bo", name="Bo"), window),
    }[kind]()
    dialog.open()
    settle(program)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
