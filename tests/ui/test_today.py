"""Today: the first steps of an empty register, what needs doing of a full one, and the backup of every day."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from consent_db import consents, daily_backups, events, people
from consent_db.agenda import Item, Kind, Urgency
from consent_db.records import (
    Actor,
    Changed,
    Event,
    Outcome,
    Person,
)
from exports.wording import LANGUAGES
from tests.ui.reading import said
from tests.ui.recording import answer
from ui import i18n
from ui.backups import DailyBackup
from ui.models.agenda import AgendaWords
from ui.pages.latest_events import _Cover
from ui.pages.today import TodayPage
from ui.practice import Ending

ACTOR = Actor()
TODAY = date(2026, 11, 20)


@pytest.fixture
def page(program, settle, qtbot):
    made = []

    def show():
        today = TodayPage(program.desk, DailyBackup(program.desk))
        qtbot.addWidget(today)
        today.resize(1240, 860)
        today.refresh()
        today.show()
        settle(program)
        made.append(today)
        return today

    return show


def test_an_empty_register_shows_the_first_three_steps(page):
    today = page()

    assert today.stack.currentWidget() is today.welcome
    assert today.welcome.folder.isEnabled()
    assert not today.welcome.faces.isEnabled()
    assert "Welcome to Klarert" in said(today)


def test_a_consent_that_ends_soon_leads_to_the_person(program, page, qtbot):
    day = program.desk.today()
    person = Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True)
    people.add(program.register, person, actor=ACTOR)
    until = day + timedelta(days=12)
    consents.record(program.register, answer("kari", day - timedelta(days=30), until), actor=ACTOR)
    today = page()

    assert "The consent of Kari ends on" in said(today)
    assert "1 thing to do." in today.summary.text()
    with qtbot.waitSignal(today.asked) as asked:
        next(one for one in today.findChildren(QPushButton) if one.text() == "Show person").click()
    assert asked.args == ["person:kari"]


def test_faces_without_a_name_lead_to_their_event(program, stored, page, qtbot):
    events.add(program.register, Event(id="e1", title="Kurs i mars", start=TODAY), actor=ACTOR)
    picture = stored(program.register, "IMG_1.jpg", faces=3)
    events.put_assets(program.register, "e1", [picture], actor=ACTOR)
    today = page()

    assert "3 groups of faces without a name" in said(today)
    with qtbot.waitSignal(today.asked) as asked:
        next(one for one in today.findChildren(QPushButton) if one.text() == "Name faces").click()
    assert asked.args == ["faces:e1"]
    assert "Kurs i mars" in " ".join(one.text() for one in today.recent.findChildren(QPushButton))


def test_a_change_is_followed_while_the_page_is_open(program, page, settle):
    today = page()
    changed = people.add(program.register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    today.refresh(changed)
    settle(program)

    assert today.stack.currentWidget() is not today.welcome
    assert "Nothing needs doing." in said(today)


def test_a_backup_is_taken_when_a_folder_is_chosen_and_once_a_day(program, page, settle, tmp_path):
    people.add(program.register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    today = page()
    assert "No backup is taken" in said(today.backup)
    disk = tmp_path / "disk"
    disk.mkdir()

    today.backup._backups.choose(disk)
    settle(program)

    (first,) = daily_backups.kept(program.register, disk)
    assert "Backed up today" in said(today.backup)
    before = first.file.stat().st_mtime_ns
    program.changes.poll()
    settle(program)
    assert first.file.stat().st_mtime_ns == before


def test_a_disk_that_is_not_plugged_in_is_said_and_forgets_nothing(program, page, settle, tmp_path):
    people.add(program.register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    today = page()
    today.backup._backups.choose(tmp_path / "unplugged")
    settle(program)

    assert "No backup has been taken yet" in said(today.backup)
    assert "unplugged" in said(today.backup)
    assert today.backup._backups.folder == tmp_path / "unplugged"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_has_its_words_and_names_nobody_whose_name_is_not_known(qapp, lang):
    i18n.install(qapp, lang)
    say = AgendaWords()
    for kind in Kind:
        for day in (None, TODAY - timedelta(days=1), TODAY + timedelta(days=3)):
            item = Item(kind=kind, urgency=Urgency.SOON, day=day, person_id="p1", event_id="e1", count=2)
            one = say.entry(item, {}, {"e1": "Kurs"}, TODAY)
            assert one.title
            assert one.act
            assert one.target.split(":")[0] in ("person", "faces", "removals", "forms", "returned")
            assert (one.outcome is None) != (not one.icon)
            assert "p1" not in one.title + one.second
            assert "{" not in one.title + one.second
    late = say.entry(
        Item(kind=Kind.TAKE_DOWN, urgency=Urgency.NOW, day=TODAY - timedelta(days=1), count=1), {}, {}, TODAY
    )
    assert late.outcome is Outcome.BLOCKED


def test_the_language_changes_at_once_where_one_stands(start, settle):
    program = start("nb")
    window = program.open_main()
    window.show_page("people")
    window.resize(1300, 760)
    settle(program)

    window.language_chosen.emit("sv")
    settle(program)

    assert program.main is not window
    assert program.main.place == "people"
    assert program.main.places["people"].accessibleName() == "Personer"
    assert program.main.places["removals"].accessibleName() == "Borttagning"
    assert program.desk.lang == "sv"


def test_light_and_dark_are_chosen_and_remembered(program, settle):
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    look = window.settings_page.look
    look.look.setCurrentIndex(look.look.findData("dark"))
    look.look.activated.emit(look.look.currentIndex())

    assert program.theme.tokens.dark
    assert program.settings.value("look") == "dark"


def test_practising_is_within_reach_after_the_first_picture(program, settle, monkeypatch):
    ended = []
    monkeypatch.setattr("ui.pages.look_card.QCoreApplication.exit", ended.append)
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    look = window.settings_page.look
    assert look.isAncestorOf(look.practise)
    look.practise.click()
    assert ended == [Ending.WANTED]


def test_nobody_is_asked_to_practise_while_practising(program, settle):
    program.desk.practising = True
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    look = window.settings_page.look
    assert not look.isAncestorOf(look.practise)


def test_a_line_leads_to_its_place(program, stored, settle):
    events.add(program.register, Event(id="e1", title="Kurs i mars", start=TODAY), actor=ACTOR)
    people.add(program.register, Person(id="kari", first_name="Kari"), actor=ACTOR)
    picture = stored(program.register, "IMG_1.jpg", faces=1)
    events.put_assets(program.register, "e1", [picture], actor=ACTOR)
    window = program.open_main()
    settle(program)

    window.go("person:kari")
    settle(program)
    assert (window.place, window.people.card.person.id) == ("people", "kari")
    window.go("event:e1")
    settle(program)
    assert (window.place, window.pictures.places.chosen) == ("pictures", "e1")
    window.go("faces:e1")
    settle(program)
    assert (window.place, window.faces.event_choice.currentData()) == ("faces", "e1")
    window.go("removals")
    assert window.place == "removals"


def test_the_navigation_says_how_much_waits_also_where_one_does_not_stand(program, stored, settle, qtbot):
    window = program.open_main()
    window.show_page("people")
    settle(program)
    assert window.places["faces"].count == 0

    stored(program.register, "IMG_1.jpg", faces=2)
    program.changes.publish(Changed())

    qtbot.waitUntil(lambda: window.places["faces"].count == 2, timeout=10_000)
    assert window.places["faces"].accessibleName() == "Faces, 2"
    assert window.place == "people"


def test_the_picture_of_an_event_is_the_first_that_may_be_shown(program, page, stored):
    register = program.register
    people.add(register, Person(id="secret", first_name="Ada", protected=True), actor=ACTOR)
    hidden = stored(register, "IMG_1.jpg", faces=1, person="secret")
    shown = [stored(register, f"IMG_{number}.jpg", faces=1) for number in (2, 3)]
    events.add(register, Event(id="party", title="Party"), actor=ACTOR)
    events.put_assets(register, "party", [hidden, *shown], actor=ACTOR)
    (cover,) = page().recent.findChildren(_Cover)
    assert cover._asset == min(shown)
