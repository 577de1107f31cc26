"""What an event tells about people is asked, kept, and counts; closing one says what it deletes."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMessageBox

from consent_db import events, photos
from consent_db.records import Actor, Event, EventType, Reveals
from ui.pages.add_pictures import AddPicturesDialog
from ui.pages.event_dialog import EventDialog

ACTOR = Actor()
FOLDER = Path("/bilder/Kurs mars")


@pytest.fixture
def window(program, settle):
    made = program.open_main()
    settle(program)
    return made


def choose(field, value):
    field.setCurrentIndex(field.findData(value))


def test_a_new_event_shows_membership_until_somebody_says_otherwise(program, window):
    dialog = AddPicturesDialog(program.desk, FOLDER, window)

    known, new = dialog.chosen()
    assert known is None
    assert (new.title, new.type, new.reveals, new.internal_only) == (
        "Kurs mars",
        EventType.COURSE,
        Reveals.MEMBERSHIP,
        False,
    )
    assert new.start is new.end is None

    choose(dialog.fields.reveals, Reveals.HEALTH)
    dialog.fields.internal.setChecked(True)
    dialog.fields.dated.setChecked(True)
    dialog.fields.start.setDate(QDate(2026, 3, 7))
    dialog.fields.end.setDate(QDate(2026, 3, 8))
    _, new = dialog.chosen()
    assert (new.reveals, new.internal_only) == (Reveals.HEALTH, True)
    assert (new.start, new.end) == (date(2026, 3, 7), date(2026, 3, 8))


def test_a_title_that_is_there_is_chosen_and_never_made_twice(program, window):
    events.add(program.register, Event(id="e1", title="kurs MARS"), actor=ACTOR)
    assert AddPicturesDialog(program.desk, FOLDER, window).chosen() == ("e1", None)

    dialog = AddPicturesDialog(program.desk, FOLDER, window)
    dialog._new.setChecked(True)
    dialog.start.click()
    assert not dialog.result()
    assert dialog._fault.text()
    assert dialog.chosen() == ("e1", None)


def test_an_event_that_ends_before_it_starts_is_not_taken(program, window):
    dialog = AddPicturesDialog(program.desk, FOLDER, window)
    dialog.fields.dated.setChecked(True)
    dialog.fields.end.setDate(QDate(2026, 3, 7))
    dialog.fields.end.setDate(dialog.fields.start.date().addDays(-1))
    dialog.start.click()

    assert not dialog.result()
    assert dialog._fault.text()


def test_an_event_found_by_its_title_becomes_more_careful_and_never_less(program):
    register = program.register
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    careful = Event(id="e2", title=" KURS", reveals=Reveals.HEALTH, internal_only=True)
    assert events.add_or_tighten(register, careful, actor=ACTOR) == "e1"
    assert events.add_or_tighten(register, Event(id="e3", title="Kurs"), actor=ACTOR) == "e1"

    (only,) = events.events(register)
    assert (only.id, only.title, only.reveals, only.internal_only) == ("e1", "Kurs", Reveals.HEALTH, True)


def test_the_chosen_event_is_changed_from_the_list(program, window, settle, stored):
    asset_id = stored(program.register, "IMG_1.jpg")
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    events.put_assets(program.register, "e1", [asset_id], actor=ACTOR)
    window.pictures.refresh()
    settle(program)
    assert window.pictures.edit_event() is None  # all pictures: no event is chosen
    assert window.pictures.edit.isHidden()

    window.pictures.places.choose("e1")
    assert not window.pictures.edit.isHidden()
    dialog = window.pictures.edit_event()
    assert dialog.fields.reveals.currentData() == Reveals.NONE
    choose(dialog.fields.reveals, Reveals.MEMBERSHIP)
    dialog.fields.title.setText("")
    dialog.save.click()
    assert dialog.fault.text()
    dialog.fields.title.setText("Kurs vår")
    dialog.save.click()
    settle(program)

    changed = events.event(program.register, "e1")
    assert (changed.title, changed.reveals) == ("Kurs vår", Reveals.MEMBERSHIP)


def test_pictures_put_into_a_new_event_ask_what_it_tells(program, window, settle, stored):
    asset_id = stored(program.register, "IMG_1.jpg")
    dialog = window.pictures.acts.put_into_new([asset_id], "Årsmøte")
    assert dialog.fields.reveals.currentData() == Reveals.MEMBERSHIP
    dialog.save.click()
    settle(program)

    made = events.event(program.register, photos.asset(program.register, asset_id).event_id)
    assert (made.title, made.reveals) == ("Årsmøte", Reveals.MEMBERSHIP)


@pytest.mark.parametrize(("answer", "closed"), [("Cancel", False), ("Yes", True)])
def test_closing_asks_first_and_says_what_is_deleted(program, window, settle, monkeypatch, answer, closed):
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    asked = []
    monkeypatch.setattr(
        QMessageBox,
        "question",
        lambda *told: asked.append(told[2]) or QMessageBox.StandardButton[answer],
    )
    EventDialog(program.desk, events.event(program.register, "e1"), window).closing.click()
    settle(program)
    assert "deletes the face codes" in asked[0]
    assert (events.event(program.register, "e1").closed_at is not None) is closed
    if not closed:
        return

    EventDialog(program.desk, events.event(program.register, "e1"), window).closing.click()
    settle(program)
    assert events.event(program.register, "e1").closed_at is None
