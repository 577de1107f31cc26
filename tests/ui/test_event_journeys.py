"""From pictures without an event to a described one, and who was there: as it is done in the real window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from consent_db import attendance, events, people, photos
from consent_db.attendance import Entry
from consent_db.records import Actor, Event, Person, PersonKind, Reveals
from exports.wording import LANGUAGES
from tests.ui.test_pages import CONTROLS, is_part_of_qt, said_name
from ui.models.selection import ALL, WITHOUT_EVENT
from ui.pages.add_pictures import AddPicturesDialog
from ui.pages.choose_event import NEW_EVENT, NO_EVENT
from ui.pages.event_dialog import EventDialog
from ui.widgets.event_side import dragged_pictures, pictures_mime
from ui.widgets.toast import Toast

ACTOR = Actor()


@pytest.fixture
def taken(program, stored):
    """Two pictures of the first of March and one of the second, in one folder."""
    ids = [stored(program.register, f"IMG_{number}.jpg", faces=1, where="/bilder/kurs") for number in range(3)]
    with program.register.action(ACTOR, "test") as action:
        for number, asset_id in enumerate(ids):
            action.update("asset", asset_id, {"captured_at": f"2026-03-0{1 + number // 2}T10:00:00"})
    return ids


@pytest.fixture
def window(program, taken, settle):
    made = program.open_main()
    made.show_page("pictures")
    settle(program)
    return made


def belongs(program):
    return {one.id: one.event_id for one in photos.assets(program.register, hidden=True)}


def said(window):
    return window.findChild(Toast)._text.text()


def test_proposed_pictures_become_an_event(program, window, taken, settle):
    bar = window.pictures.proposal
    assert not bar.isHidden()
    assert "3" in bar.sentence.text()
    assert "kurs" in bar.sentence.text()
    bar.look.click()
    assert window.pictures.grid.selected_ids == taken
    bar.make.click()
    dialog = window.pictures.findChild(EventDialog)
    assert dialog.fields.title.text() == "kurs"
    assert (dialog.fields.start.day, dialog.fields.end.day) == (date(2026, 3, 1), date(2026, 3, 2))
    dialog.save.click()
    settle(program)

    (made,) = events.events(program.register)
    assert (made.title, made.start, made.end) == ("kurs", date(2026, 3, 1), date(2026, 3, 2))
    assert made.reveals is Reveals.MEMBERSHIP  # the careful answer stands until somebody chooses another
    assert set(belongs(program).values()) == {made.id}
    assert bar.isHidden()
    assert "3" in said(window)
    program.desk.undo()
    settle(program)
    assert set(belongs(program).values()) == {None}
    assert not bar.isHidden()


def test_a_proposal_that_was_put_off_stays_away_until_there_are_more_pictures(program, window, settle, stored):
    bar = window.pictures.proposal
    bar.later.click()
    assert bar.isHidden()
    window.pictures.refresh()
    settle(program)
    assert bar.isHidden()
    stored(program.register, "IMG_9.jpg", where="/bilder/annet")
    window.pictures.refresh()
    settle(program)
    assert not bar.isHidden()
    assert "annet" in bar.sentence.text()


def test_chosen_pictures_are_moved_to_a_known_event_a_new_one_and_none(program, window, taken, settle):
    events.add(program.register, Event(id="e1", title="Årsmøte"), actor=ACTOR)
    window.pictures.refresh()
    settle(program)
    window.pictures.grid.select_again(taken[:2])
    dialog = window.pictures.acts.set_event(window.pictures.grid.selected_ids)
    assert not dialog.ok.isEnabled()  # nothing is marked before somebody chooses
    QTest.keyClicks(dialog.search, "årsm")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    settle(program)
    assert [belongs(program)[one] for one in taken] == ["e1", "e1", None]

    dialog = window.pictures.acts.set_event(taken[:1])
    assert dialog.lines.lines.lines[-1].id == NO_EVENT
    dialog.lines.choose(NO_EVENT)
    dialog.take()
    settle(program)
    assert [belongs(program)[one] for one in taken] == [None, "e1", None]

    dialog = window.pictures.acts.set_event(taken[:1])
    dialog.search.setText("Nytt kurs")
    assert dialog.lines.chosen == NEW_EVENT
    dialog.take()
    window.pictures.findChild(EventDialog).save.click()
    settle(program)
    assert events.event(program.register, belongs(program)[taken[0]]).title == "Nytt kurs"


def test_a_move_says_how_many_answers_it_changed(program, window, taken, settle):
    """An event that is internal only blocks every open channel (R2)."""
    inside = Event(id="e1", title="Styremøte", internal_only=True)
    events.add(program.register, inside, actor=ACTOR)
    window.pictures.acts.put_into(taken, "e1")
    settle(program)
    channel = program.desk.channels()[0].name
    assert f"3 answers for {channel} changed" in said(window)
    window.pictures.acts.put_into(taken, "e1")
    settle(program)
    assert "already" in said(window)


def drop(window, data, row_id):
    places = window.pictures.places
    where = QPointF(places.visualRect(places.lines.index(places.lines.place_of(row_id))).center())
    event = QDropEvent(where, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    places.dropEvent(event)


def test_pictures_are_dropped_on_an_event(program, window, taken, settle):
    events.add(program.register, Event(id="e1", title="Årsmøte"), actor=ACTOR)
    window.pictures.refresh()
    settle(program)
    drop(window, pictures_mime(taken[:2]), "e1")
    settle(program)
    assert [belongs(program)[one] for one in taken] == ["e1", "e1", None]
    drop(window, pictures_mime(taken[:1]), WITHOUT_EVENT)
    settle(program)
    assert [belongs(program)[one] for one in taken] == [None, "e1", None]
    drop(window, pictures_mime(taken), ALL)  # is no place to move to
    strange = QMimeData()
    strange.setData("application/x-klarert-pictures", b"another program\n" + taken[0].encode())
    assert dragged_pictures(strange) == ()
    drop(window, strange, "e1")
    settle(program)
    assert [belongs(program)[one] for one in taken] == [None, "e1", None]


def test_the_list_of_events_is_searched_and_asks_for_what_nobody_has_said(program, window, settle):
    for number in range(12):
        start = date(2025 + number % 2, 3, 20)
        events.add(program.register, Event(id=f"e{number}", title=f"Kurs {number}", start=start), actor=ACTOR)
    found = events.reuse_or_add(program.register, "Fra søket", actor=ACTOR)
    window.pictures.refresh()
    settle(program)
    side, places = window.pictures.side, window.pictures.places
    headings = [line.title for line in places.lines.lines if line.heading]
    assert headings == ["2026", "2025", "Without dates"]
    side.search.setText("kurs 7")
    assert [line.title for line in places.lines.lines] == ["All pictures", "Without event", "2026", "Kurs 7"]
    side.search.setText("")
    line = next(line for line in places.lines.lines if line.id == found)
    assert line.second == "Not described yet"

    places.choose(found)
    dialog = window.pictures.edit_event()
    assert not dialog.unasked.isHidden()
    dialog.save.click()
    settle(program)
    assert events.unasked(program.register) == frozenset()
    line = next(line for line in places.lines.lines if line.id == found)
    assert line.second != "Not described yet"


def test_everything_about_an_event_is_kept(program, window, settle):
    people.add(program.register, Person(id="ola", first_name="Ola", last_name="Foto"), actor=ACTOR)
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    dialog = window.pictures.event_acts.edit("e1")
    fields = dialog.fields
    fields.place.setText("Solvik")
    fields.minors.setChecked(True)
    fields.notice.given.setChecked(True)
    fields.notice.method.setCurrentIndex(fields.notice.method.findData("spoken"))
    fields.notice.by.setText("Kari")
    fields.photographer.setText("ola foto")
    settle(program)
    dialog.save.click()
    settle(program)

    kept = events.event(program.register, "e1")
    assert (kept.place, kept.minors_present, kept.default_photographer_id) == ("Solvik", True, "ola")
    notice = dict(kept.notice_given)
    assert (notice["method"], notice["by"], notice["at"]) == (
        "spoken",
        "Kari",
        program.desk.today().isoformat(),
    )
    dialog = window.pictures.event_acts.edit("e1")
    assert dialog.fields.event_now() == kept  # opening and saving changes nothing
    dialog.reject()


@pytest.mark.parametrize(
    "strange",
    [
        Event(id="e1", title="Kurs  med\ttabulator ", end=date(2026, 3, 2), place=" Oslo ", org_unit_id="elsewhere"),
        Event(id="e1", title="Kurs", start=date(1200, 3, 2), notice_given={"method": "røyk", "at": "i går", "n": [1]}),
        Event(id="e1", title="Kurs", default_photographer_id="gone", notice_given={}),
        Event(id="e1", title="Kurs", default_photographer_id="nameless", start=date(2026, 3, 2)),
    ],
)
def test_what_nobody_touched_stays_as_it_was(program, window, settle, strange):
    """An import may hold what these fields cannot show."""
    for one in (Person(id="gone", first_name="Bo"), Person(id="kept", first_name="Bo"), Person(id="nameless")):
        people.add(program.register, one, actor=ACTOR)
    people.merge(program.register, "kept", "gone", actor=ACTOR)
    events.add(program.register, strange, actor=ACTOR)
    stored_so = events.event(program.register, "e1")
    dialog = window.pictures.event_acts.edit("e1")
    settle(program)
    assert dialog.fields.event_now() == stored_so
    dialog.fields.internal.setChecked(True)
    dialog.save.click()
    settle(program)
    assert events.event(program.register, "e1") == replace(stored_so, internal_only=True)


def test_an_imported_title_of_ten_thousand_letters_is_shown_and_kept(program, window, settle):
    with program.register.action(ACTOR, "test") as action:
        action.insert("event", {"id": "e1", "title": "æ" * 10_000})
    window.pictures.refresh()
    settle(program)
    window.pictures.places.choose("e1")
    window.resize(1024, 700)
    settle(program)
    assert window.minimumSizeHint().width() <= 1024
    dialog = window.pictures.edit_event()
    settle(program)
    assert dialog.minimumSizeHint().width() <= 1000
    assert len(dialog.fields.event_now().title) == 10_000
    dialog.reject()


def test_a_photographer_nobody_knows_becomes_a_person_and_is_written_on_pictures(program, window, taken, settle):
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    events.put_assets(program.register, "e1", taken, actor=ACTOR)
    photos.update_texts(program.register, taken[0], {"creator_name": ""}, actor=ACTOR)
    dialog = window.pictures.event_acts.edit("e1")
    settle(program)
    dialog.fields.photographer.setText("Eva Blink")
    dialog.credit.setChecked(True)
    dialog.save.click()
    settle(program)

    (eva,) = [one for one in people.people(program.register) if one.first_name == "Eva"]
    assert events.event(program.register, "e1").default_photographer_id == eva.id
    assert [photos.asset(program.register, one).creator_name for one in taken] == ["Eva Blink", "Ola Foto", "Ola Foto"]
    program.desk.undo()
    settle(program)
    assert photos.asset(program.register, taken[0]).creator_name == ""


def test_what_somebody_else_saved_is_not_overwritten_and_nothing_typed_is_lost(program, window, settle, monkeypatch):
    told = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: told.append(problem.code))
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    dialog = window.pictures.event_acts.edit("e1")
    settle(program)
    events.update(program.register, Event(id="e1", title="Kurs", internal_only=True), actor=ACTOR)
    dialog.fields.title.setText("Kurs vår")
    dialog.save.click()
    settle(program)
    assert told == ["changed_meanwhile"]
    assert dialog.isVisible()
    assert dialog.fields.title.text() == "Kurs vår"
    assert dialog.save.isEnabled()
    assert events.event(program.register, "e1").internal_only
    dialog.reject()


def test_a_second_event_of_one_title_is_not_made(program, window, settle):
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    dialog = window.pictures.event_acts.new()
    for title in (" ", "--", " KURS "):
        dialog.fields.title.setText(title)
        dialog.save.click()
        assert dialog.fault.text()
    dialog.fields.title.setText("x" * 10_000)
    assert len(dialog.fields.title.text()) == events.LONGEST_TITLE
    dialog.fields.title.setText("Kurs 2027")
    dialog.save.click()
    settle(program)
    assert {one.title for one in events.events(program.register)} == {"Kurs", "Kurs 2027"}


def test_an_event_is_split_merged_and_deleted_from_its_menu(program, window, taken, settle, monkeypatch):
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    events.put_assets(program.register, "e1", taken, actor=ACTOR)
    acts = window.pictures.event_acts
    assert len([one for one in acts.menu("e1").actions() if not one.isSeparator()]) == 7
    dialog = acts.split("e1")
    (field,) = dialog.titles.values()
    field.setText("kurs")
    dialog.split.click()
    assert dialog.fault.text()
    field.setText("Kurs, dag 2")
    dialog.split.click()
    settle(program)
    second = events.by_title(program.register, "Kurs, dag 2")
    assert [belongs(program)[one] for one in taken] == ["e1", "e1", second.id]

    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *told: asked.append(told[2]) or QMessageBox.StandardButton.Cancel
    )
    acts.delete(second.id)
    settle(program)
    assert "merge" in asked[0]  # it holds a picture
    choose = acts.merge(second.id)
    assert [line.id for line in choose.lines.lines.lines] == ["e1"]
    choose.lines.choose("e1")
    choose.take()
    settle(program)
    assert [one.id for one in events.events(program.register)] == ["e1"]

    events.add(program.register, Event(id="empty", title="Tomt"), actor=ACTOR)
    monkeypatch.setattr(QMessageBox, "question", lambda *_told: QMessageBox.StandardButton.Yes)
    acts.delete("empty")
    settle(program)
    assert [one.id for one in events.events(program.register)] == ["e1"]


@pytest.fixture
def there(program, window, settle):
    register = program.register
    events.add(register, Event(id="e1", title="Kurs"), actor=ACTOR)
    for one in ("Kari Moe", "Kari Lie", "Bo Dahl"):
        first, last = one.split()
        people.add(register, Person(id=one, first_name=first, last_name=last, adult_declared=True), actor=ACTOR)
    dialog = window.pictures.event_acts.edit("e1")
    dialog.show_attendance()
    settle(program)
    return dialog.attendance


def listed(program):
    known = {one.id: one.name for one in people.people(program.register)}
    return [(one.sticker, known[one.person_id]) for one in attendance.attendees(program.register, "e1")]


def test_the_list_of_who_was_there_offers_no_cancel_for_what_is_kept_at_once(program, there, settle):
    dialog = there.window()
    assert dialog.leave.text() == "Close"
    assert not dialog.save.isVisible()
    assert not dialog.closing.isVisible()
    QTest.keyClicks(there.name.field, "bo dahl")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # a name is typed and not on the list yet
    QTest.keyClick(there.name.field, Qt.Key.Key_Return)
    settle(program)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert listed(program) == [("", "Bo Dahl")]


def test_what_was_changed_about_the_event_can_be_saved_from_its_list_too(program, there, settle):
    dialog = there.window()
    QTest.mouseClick(dialog.about_tab, Qt.MouseButton.LeftButton)
    assert (dialog.leave.text(), dialog.save.isVisible()) == ("Cancel", True)
    QTest.keyClicks(dialog.fields.title, "Kurs i mai")
    QTest.mouseClick(dialog.there_tab, Qt.MouseButton.LeftButton)
    assert dialog.unsaved.isVisible()
    assert dialog.leave.text() == "Cancel"
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(program)
    assert events.event(program.register, "e1").title == "Kurs i mai"


def test_names_are_typed_numbered_and_taken_off(program, there, settle):
    QTest.keyClicks(there.name.field, "bo dahl")
    QTest.keyClick(there.name.field, Qt.Key.Key_Return)
    settle(program)
    there.kind.setCurrentIndex(there.kind.findData(PersonKind.GUEST))
    QTest.keyClicks(there.name.field, "Eva Gjest")
    QTest.keyClick(there.name.field, Qt.Key.Key_Return)
    settle(program)
    assert listed(program) == [("", "Bo Dahl"), ("", "Eva Gjest")]
    (eva,) = [one for one in people.people(program.register) if one.name == "Eva Gjest"]
    assert eva.kind is PersonKind.GUEST
    assert there.sentence.text() == "2 of 2 have not signed."

    QTest.keyClicks(there.name.field, "bo dahl")
    QTest.keyClick(there.name.field, Qt.Key.Key_Return)
    settle(program)
    assert "already" in there.said.text()
    there.table.item(1, 0).setText("4")
    settle(program)
    assert listed(program) == [("", "Bo Dahl"), ("4", "Eva Gjest")]
    assert there.table.item(0, 1).text() == "Eva Gjest"  # numbers first

    there.table.selectRow(0)
    there.removing.click()
    settle(program)
    assert listed(program) == [("", "Bo Dahl")]
    there.undo.click()
    settle(program)
    assert listed(program) == [("", "Bo Dahl"), ("4", "Eva Gjest")]


def test_a_number_that_is_taken_is_refused_and_the_old_one_shown_again(program, there, settle, monkeypatch):
    told = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: told.append(problem.code))
    two = [Entry(person_id="Bo Dahl", sticker="1"), Entry(person_id="Kari Moe", sticker="2")]
    attendance.add(program.register, "e1", two, actor=ACTOR)
    there.refresh()
    settle(program)
    there.table.item(1, 0).setText("1")
    settle(program)
    assert told == ["sticker_taken"]
    assert there.table.item(1, 0).text() == "2"


def test_a_list_is_pasted_and_said_what_it_means_first(program, there, settle):
    attendance.add(program.register, "e1", [Entry(person_id="Kari Moe", sticker="1")], actor=ACTOR)
    there.refresh()
    settle(program)
    with program.register.action(ACTOR, "test") as action:
        action.insert("person", {"id": "x", "first_name": "Bo", "last_name": "Dahl"})
    there.refresh()
    settle(program)
    dialog = there.paste()
    assert not dialog.add.isEnabled()
    dialog.text.setPlainText("1 Lie, Kari\n\n2\tEva Ny\nBo Dahl\n" + "x" * 10_000)
    shown = [(line.title, line.second) for line in dialog.lines.lines.lines]
    assert shown[0] == ("Kari Lie", "Known. The number is in use already and is left out")
    assert shown[1] == ("2  Eva Ny", "New: Member")
    assert shown[2] == ("Bo Dahl", "Several people are called this")
    assert shown[3][1] == "Too long for a name"
    dialog.add.click()
    settle(program)
    assert listed(program) == [("1", "Kari Moe"), ("", "Kari Lie"), ("2", "Eva Ny")]


def test_who_was_there_comes_first_when_faces_are_named(program, window, taken, there, settle):
    register = program.register
    events.put_assets(register, "e1", taken, actor=ACTOR)
    attendance.add(register, "e1", [Entry(person_id="Kari Moe")], actor=ACTOR)
    there.window().reject()
    page = window.faces
    window.show_page("faces")
    settle(program)
    page.event_choice.setCurrentIndex(page.event_choice.findData("e1"))
    settle(program)
    page.name.field.setText("kar")
    offered = [(one.person_id, one.source) for one in page.name._offered]
    assert offered[:2] == [("Kari Moe", "event"), ("Kari Lie", "all")]
    page.name.field.setText("kari")  # what either may be called for short
    offered = [(one.person_id, one.source) for one in page.name._offered]
    assert offered[:2] == [("Kari Moe", "alike"), ("Kari Lie", "alike")]


def test_pictures_can_be_dragged_out_of_the_grid(program, window, taken, qtbot, monkeypatch):
    dragged = []
    monkeypatch.setattr(
        "ui.widgets.picture_grid.QDrag.exec",
        lambda drag, _actions: dragged.append(drag.mimeData().data(drag.mimeData().formats()[0])),
    )
    grid = window.pictures.grid
    window.show()
    qtbot.waitExposed(window)
    grid.select_again(taken)
    start = grid.visualRect(grid.pictures.index(0)).center()
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 90):
        QTest.mouseMove(grid.viewport(), start + QPoint(step, step))
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(90, 90))
    assert [bytes(one.data()).decode().split("\n")[1:] for one in dragged] == [taken]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dialogs_fit_a_small_screen_in_every_language(start, settle, stored, lang):
    program = start(lang)
    events.add(program.register, Event(id="e1", title="Kurs"), actor=ACTOR)
    stored(program.register, "IMG_1.jpg", faces=1)
    window = program.open_main()
    window.resize(1024, 700)
    settle(program)
    page = window.pictures
    dialogs = [
        AddPicturesDialog(program.desk, Path("/bilder") / ("langt navn " * 30), window),
        page.event_acts.new(),
        page.event_acts.edit("e1"),
        page.event_acts.split("e1"),
        page.acts.set_event(["x"]),
    ]
    settle(program)
    dialogs.append(dialogs[2].attendance.paste())
    for dialog in dialogs:
        dialog.show()
        assert dialog.height() <= 660, type(dialog).__name__  # a title bar and a panel take the rest of 700
        assert dialog.width() <= 1000
    nameless = [
        f"{type(dialog).__name__}: {type(control).__name__}"
        for dialog in dialogs
        for kind in CONTROLS
        for control in dialog.findChildren(kind)
        if control.isVisibleTo(dialog) and not said_name(control) and not is_part_of_qt(control)
    ]
    assert nameless == []
    for dialog in dialogs:
        dialog.reject()
    settle(program)
