"""Exceptions in the check window: offered only where the rules allow one, with a reason, shown, and removed again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from consent_db import exceptions, policy
from consent_db.exceptions import default_end
from consent_db.records import AppearanceKind, Asset, EventType, ExceptionType, Media, Outcome, PeopleCheck
from tests.ui.checking import ACTOR, active, add_kari, card_of, put_in_order
from ui.pages.exception_dialog import ExceptionDialog


@pytest.fixture
def open_on(program, stored, settle):
    """Open the window on a picture of Kari, who said yes, and a stranger, at an event of a kind."""

    def opened(kind=EventType.PARADE, *, switched=True, channels=("facebook",)):
        register = program.register
        if switched:
            policy.set_policy(register, replace(policy.policy(register), exceptions_enabled=True), actor=ACTOR)
        add_kari(register, channels=channels)
        asset_id = stored(register, "IMG_1.jpg", faces=2, person="kari")
        put_in_order(register, asset_id, kind)
        program.desk.choose_channel("facebook")
        window = program.open_main().open_check((asset_id,), asset_id)
        settle(program)
        return window

    return opened


def test_an_exception_for_a_stranger_in_a_parade_clears_the_picture_and_is_removed_again(program, open_on, settle):
    window = open_on()
    assert window.outcome("facebook") is Outcome.REVIEW
    window._asked("exception", card_of(window, None).key)
    dialog = active(ExceptionDialog)
    kinds = {dialog.type.itemData(place) for place in range(dialog.type.count())}
    assert ExceptionType.CROWD_EVENT in kinds
    assert not kinds & {ExceptionType.PUBLIC_ROLE, ExceptionType.LEGITIMATE_INTEREST, ExceptionType.INCIDENTAL}
    assert dialog.until.day == default_end(program.desk.today())
    assert dialog.type.currentData() is None
    dialog.save.click()
    assert dialog.fault.text()
    dialog.type.setCurrentIndex(dialog.type.findData(ExceptionType.CROWD_EVENT))
    assert dialog.demand.text()
    dialog.reason.setPlainText("The whole street was full of people")
    dialog.save.click()
    settle(program)

    (recorded,) = exceptions.of_asset(program.register, window.item)
    assert recorded.channels == ("facebook",)
    assert recorded.appearance_id == card_of(window, None).key
    assert window.verdicts["facebook"].headline == "OK_EXCEPTION"
    assert window.outcome("instagram") is Outcome.BLOCKED
    shown = window.panel.card(f"!{recorded.id}")
    assert "The whole street was full of people" in shown.accessibleName()
    assert "until" in shown.accessibleName()

    button_of(shown, "Remove the exception").click()
    settle(program)
    assert exceptions.of_asset(program.register, window.item) == ()
    assert window.outcome("facebook") is Outcome.REVIEW
    program.desk.undo(window)
    settle(program)
    assert window.outcome("facebook") is Outcome.CLEAR


def test_a_reason_of_one_word_is_refused_by_the_store_and_stays_in_the_field(program, open_on, settle, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    monkeypatch.setattr(QMessageBox, "open", lambda box: told.append(box.text()))
    window = open_on()
    window._asked("exception", card_of(window, None).key)
    dialog = active(ExceptionDialog)
    dialog.type.setCurrentIndex(0)
    dialog.reason.setPlainText("nyhet")
    dialog.save.click()
    settle(program)
    assert "own words" in told[0]
    assert dialog.reason.toPlainText() == "nyhet"
    assert dialog.save.isEnabled()
    dialog.until.set_day(program.desk.today() - timedelta(days=1))
    dialog.save.click()
    assert dialog.fault.text()
    dialog.reject()
    assert exceptions.of_asset(program.register, window.item) == ()


@pytest.mark.parametrize(
    ("kind", "switched"), [(EventType.COURSE, True), (EventType.PARADE, False)], ids=["course", "switched off"]
)
def test_where_no_exception_is_allowed_there_is_no_button(open_on, kind, switched):
    window = open_on(kind, switched=switched)
    shown = window.panel.card(card_of(window, None).key)
    assert not [one for one in shown.findChildren(QPushButton) if "exception" in one.text()]


def test_asking_about_advertising_takes_the_button_away_and_an_exception_says_why_it_does_not_hold(
    program, open_on, settle
):
    from consent_db.records import Purpose

    window = open_on()
    record_for_all(program, window)
    settle(program)
    assert window.verdicts["facebook"].headline == "OK_EXCEPTION"
    purpose = window.question.purpose
    purpose.setCurrentIndex(purpose.findData(Purpose.MARKETING))
    purpose.activated.emit(purpose.currentIndex())
    (recorded,) = exceptions.of_asset(program.register, window.item)
    assert "Advertising always needs a yes." in window.panel.card(f"!{recorded.id}").accessibleName()
    assert "EXCEPTION_NOT_ALLOWED" in {row.code for row in window.verdicts["facebook"].reasons}


def test_on_another_day_no_exception_is_offered(program, open_on):
    window = open_on()
    window.question.ask_on(program.desk.today() + timedelta(days=9))
    shown = window.panel.card(card_of(window, None).key)
    assert not [one for one in shown.findChildren(QPushButton) if "exception" in one.text()]


def test_a_film_is_only_watched_after_it_was_opened(program, stored, settle, monkeypatch, tmp_path):
    from consent_db import appearances, photos
    from consent_db.records import Appearance, AppearanceState
    from consent_db.rows import ASSET
    from ui import check_acts

    register = program.register
    add_kari(register)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    with register.action(ACTOR, "test") as action:
        new = Asset(
            id="film",
            file=str(film),
            media=Media.VIDEO,
            creator_name="Ola Foto",
            people_check=PeopleCheck.CONFIRMED_COMPLETE,
        )
        action.insert("asset", ASSET.to_row(new))
    voice = Appearance(
        id="v", asset_id="film", kind=AppearanceKind.VOICE, person_id="kari", state=AppearanceState.CONFIRMED
    )
    appearances.add(register, voice, actor=ACTOR)
    program.desk.choose_channel("facebook")
    window = program.open_main().open_check(("film",), "film")
    settle(program)
    assert "Open the film" in window.view.accessibleDescription()  # instead of an empty stage
    opened = []
    monkeypatch.setattr(check_acts.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    monkeypatch.setattr(check_acts.photos, "paths", lambda _register, _ids: {"film": film})

    watched = button_of(window.panel.card("*VIDEO_REVIEW"), "I watched all of it")
    assert not watched.isEnabled()
    window._asked("watched", "*VIDEO_REVIEW")
    settle(program)
    assert not photos.asset(register, "film").watched_in_full

    window._asked("open_film", "*VIDEO_REVIEW")
    assert opened == [str(film)]
    button_of(window.panel.card("*VIDEO_REVIEW"), "I watched all of it").click()
    settle(program)
    assert photos.asset(register, "film").watched_in_full
    assert "VIDEO_REVIEW" not in {row.code for row in window.verdicts["facebook"].reasons}
    window._asked("delete", "v")
    settle(program)
    assert appearances.of_asset(register, "film") == ()


def record_for_all(program, window):
    window._asked("exception", card_of(window, None).key)
    dialog = active(ExceptionDialog)
    dialog.scope.setCurrentIndex(dialog.scope.findData(None))
    dialog.type.setCurrentIndex(dialog.type.findData(ExceptionType.CROWD_EVENT))
    dialog.reason.setPlainText("The whole street was full of people")
    dialog.save.click()


def button_of(card, words):
    (found,) = [one for one in card.findChildren(QPushButton) if one.text().strip() == words]
    return found
