"""What the list of events, the latest events and the status bar tell without being asked."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from consent_db import agenda, events
from consent_db.records import Actor, Event, Outcome
from ui.backups import BackupState
from ui.models.places import to_review
from ui.widgets.elided import ElidedButton
from ui.widgets.line_list import fitting

ACTOR = Actor()


@pytest.fixture
def page(program, stored, settle, qtbot):
    """Two events of two pictures and of one, none of them clear yet; the larger one is shown."""
    register = program.register
    for number, title in enumerate(("Kurs i mars", "Årsmøtet")):
        events.add(register, Event(id=f"e{number}", title=title, start=date(2026, 3, 7 + number)), actor=ACTOR)
    ids = [stored(register, name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    events.put_assets(register, "e0", ids[:2], actor=ACTOR)
    events.put_assets(register, "e1", ids[2:], actor=ACTOR)
    window = program.open_main()
    window.go("event:e0")
    settle(program)
    qtbot.waitUntil(lambda: not window.pictures._recount.isActive())  # counts follow a moment after the answers
    return window.pictures


def line(page, event_id):
    return next(one for one in page.places.lines.lines if one.id == event_id)


def test_each_event_tells_when_it_was_how_many_pictures_it_has_and_how_many_wait_for_somebody(page):
    assert line(page, "e0").second == "7 March 2026 · 2 pictures"
    assert line(page, "e0").to_review == 2
    index = page.places.lines.index(page.places.lines.place_of("e0"))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kurs i mars, 7 March 2026 · 2 pictures, Needs review: 2"


def test_events_beside_the_one_that_is_shown_are_judged_after_it(page):
    assert page.places.chosen == "e0"
    assert line(page, "e1").to_review == 1


def test_an_event_says_nothing_before_all_its_pictures_have_their_answer(page):
    rows = page._rows
    known = {rows[0].id: Outcome.REVIEW, rows[2].id: Outcome.CLEAR}
    assert to_review(rows, known) == {}
    assert to_review(rows, known | {rows[1].id: Outcome.BLOCKED}) == {"e0": 1}


def test_the_latest_events_on_today_show_a_picture_and_lead_to_theirs(program, page, settle, qtbot):
    program.main.show_page("today")
    settle(program)
    recent = program.main.today.recent
    assert [one.whole for one in recent.findChildren(ElidedButton)] == ["Årsmøtet", "Kurs i mars"]
    covers = agenda.covers(program.register, ["e0", "e1", "gone"])
    assert covers == {"e0": page._rows[0].id, "e1": page._rows[2].id}
    assert agenda.covers(program.register, []) == {}
    first = recent.findChildren(ElidedButton)[0].parentWidget()
    with qtbot.waitSignal(recent.chosen) as chosen:
        QTest.mouseClick(first.children()[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["e1"]
    settle(program)
    assert program.main.place == "pictures"
    assert page.places.chosen == "e1"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (lambda today: BackupState(), "No backup is taken"),
        (lambda today: BackupState(folder=Path("/b")), "No backup has been taken yet"),
        (lambda today: BackupState(folder=Path("/b"), last=today), "Backed up today"),
        (lambda today: BackupState(folder=Path("/b"), last=today - timedelta(days=3)), "Backed up on "),
    ],
)
def test_the_status_bar_says_on_every_page_how_the_backups_stand(program, settle, state, words):
    window = program.open_main()
    settle(program)
    program.backups.changed.emit(state(program.desk.today()))
    assert window.backup.words.whole.startswith(words)
    assert window.today.backup.title.text() == window.backup.words.whole


def test_an_event_without_pictures_is_not_told_of_filters_that_nobody_chose(program, page, settle):
    events.add(program.register, Event(id="empty", title="Julebord"), actor=ACTOR)
    page.show_event("empty")
    settle(program)
    assert page.nothing.text().startswith("No pictures here yet.")
    page.show_event("e0")
    settle(program)
    page.search.setText("no such file")
    assert page.nothing.text() == "No picture matches what you chose above."


def test_a_second_line_that_is_too_long_loses_whole_parts_never_half_a_number(qapp):
    metrics = QFontMetrics(qapp.font())
    whole = "22 September 2026 · 214 pictures · closed"
    assert fitting(metrics, whole, metrics.horizontalAdvance(whole) + 1) == whole
    assert fitting(metrics, whole, metrics.horizontalAdvance(whole) - 2) == "22 September 2026 · 214 pictures"
    assert fitting(metrics, whole, metrics.horizontalAdvance("22 September 2026 · 2")) == "22 September 2026"
    assert fitting(metrics, "Kurs", 1) != "Kurs"


def test_without_any_face_the_naming_leads_to_where_pictures_are_added(program, settle, qtbot):
    window = program.open_main()
    window.show_page("faces")
    settle(program)
    assert window.faces.done.isVisible()
    window.faces.pictures_wanted.disconnect()  # the real one opens the system's own dialog
    with qtbot.waitSignal(window.faces.pictures_wanted):
        window.faces.done.begin.click()


def test_nothing_has_the_focus_when_the_window_opens(program, settle):
    window = program.open_main()
    settle(program)
    assert not any(place.hasFocus() for place in window.places.values())
