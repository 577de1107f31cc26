"""The check window: an answer per channel, a card per person, and no confirmation of what was not on the screen."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtTest import QTest

from consent_db import appearances, people, photos
from consent_db.connection import open_register
from consent_db.errors import Problem, StoreProblem
from consent_db.records import Actor, Changed, Outcome, PeopleCheck, Person
from ui import errors
from ui.pages.picture_acts import LookThroughDialog
from ui.theme import DARK, LIGHT
from ui.widgets.face_labels import place_labels

ACTOR = Actor()


@pytest.fixture
def window(program, stored, settle):
    register = program.register
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True), actor=ACTOR)
    ids = [stored(register, "IMG_1.jpg", faces=2, person="kari"), stored(register, "IMG_2.jpg", faces=0)]
    main = program.open_main()
    main.show_page("pictures")
    settle(program)
    made = main.open_check(tuple(ids), ids[0])
    settle(program)
    return made


def test_every_card_and_frame_says_its_answer_and_an_unknown_face_is_never_clear(window):
    cards = [card for card in window._cards if card.appearance is not None]

    assert [card.outcome for card in cards] == [Outcome.BLOCKED, Outcome.REVIEW]
    assert {mark.outcome for mark in window.view.marks} == {Outcome.BLOCKED, Outcome.REVIEW}
    assert window.panel.why.text().endswith("1 person stops the picture. 1 needs review.")
    assert "Kari Nordmann" in window.view.accessibleDescription()
    assert "Do not publish" in window.view.accessibleDescription()
    assert {verdict.outcome for verdict in window.verdicts.values()} == {Outcome.BLOCKED}


def test_what_is_done_here_is_about_the_channel_shown_here_whatever_another_window_asks(program, window, settle):
    shown = window.answer.use.channel_id
    beside = program.main.open_check((window.item,), window.item)
    settle(program)
    beside.choose_channel(next(one.id for one in program.desk.channels() if one.id != shown))
    assert beside.answer.use.channel_id != shown
    assert window.answer.use.channel_id == shown  # what “Log as published” would write down
    beside.close()


def test_a_picture_that_cannot_be_shown_cannot_be_confirmed(program, window, settle):
    window.step(1)
    settle(program)
    assert window.verdicts[program.desk.channel_id].headline == "NO_FACE_FOUND"
    window.view.clear_picture()

    window._asked("nobody", "*NO_FACE_FOUND")
    settle(program)
    assert photos.asset(program.register, window.item).people_check is PeopleCheck.SEARCHED

    window._show_pixels(_pixmap())
    window._asked("nobody", "*NO_FACE_FOUND")
    settle(program)
    assert photos.asset(program.register, window.item).people_check is PeopleCheck.CONFIRMED_NONE


def test_arrow_keys_walk_through_the_folder(window, program, settle):
    first = window.item
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.item != first
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert window.item == first


def test_a_face_is_drawn_with_ctrl(program, window, settle):
    window._show_pixels(_pixmap())
    drawn = []
    window.view.drawn.disconnect()
    window.view.drawn.connect(drawn.append)
    start = window.view.mapFromScene(500.0, 400.0)
    end = window.view.mapFromScene(700.0, 600.0)
    QTest.mousePress(window.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, start)
    QTest.mouseMove(window.view.viewport(), end)
    QTest.mouseRelease(window.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, end)

    ((left, top, width, height),) = drawn
    assert abs(left - 500) < 6
    assert abs(top - 400) < 6
    assert abs(width - 200) < 8
    assert abs(height - 200) < 8

    before = len(appearances.of_asset(program.register, window.item))
    window.acts.add_face(window.item, (left, top, width, height))
    settle(program)
    assert len(appearances.of_asset(program.register, window.item)) == before + 1
    assert window.chosen in {mark.id for mark in window.view.marks}


def test_texts_are_saved_a_moment_after_the_last_key(program, window, settle):
    window.texts.caption.setPlainText("Kari ved vinduet")
    window.texts.save_now()
    settle(program)

    assert photos.asset(program.register, window.item).caption == "Kari ved vinduet"


def test_what_was_typed_last_is_saved_when_the_program_closes(program, window, folder):
    asset_id = window.item
    window.texts.caption.setPlainText("det siste som ble skrevet")
    program.close()

    with open_register(folder, passphrase="en lang setning") as register:
        assert photos.asset(register, asset_id).caption == "det siste som ble skrevet"


def test_a_write_from_elsewhere_is_seen(program, window, settle, folder):
    seen = []
    program.changes.changed.connect(seen.append)
    with open_register(folder, passphrase="en lang setning") as other:
        photos.update_texts(other, window.item, {"caption": "fra et annet program"}, actor=ACTOR)
    program.changes.poll()
    settle(program)

    assert [one.ids["asset"] for one in seen if "asset" in one.ids] == [(window.item,)]
    assert window.texts.caption.toPlainText() == "fra et annet program"
    count = len(seen)
    program.changes.poll()
    assert len(seen) == count


def test_a_closed_window_is_not_called_any_more(program, window, settle):
    window.step(1)
    window.close()
    program.changes.publish(Changed())
    settle(program)

    assert program.main.checks == []


def test_nothing_is_confirmed_in_bulk_that_was_not_on_the_screen(program, window, settle):
    ids = list(program.main.pictures.model.ids)
    dialog = LookThroughDialog(program.desk, ids, program.main, nobody=False)
    dialog.open()
    dialog.agree()
    settle(program)
    assert dialog.agreed == []  # the originals are not on this machine, so nothing could be shown
    assert not dialog.yes.isEnabled()
    dialog.finish()
    settle(program)

    assert {row.people_check for row in photos.asset_rows(program.register)} == {PeopleCheck.SEARCHED}


def held(key):
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True)


def test_a_held_key_confirms_nothing_and_escape_loses_nothing(qapp, program, window, settle):
    window.close()  # it has keys of its own
    ids = list(program.main.pictures.model.ids)
    dialog = LookThroughDialog(program.desk, ids, program.main, nobody=False)
    dialog.open()
    dialog._source.arrived.emit(ids[0], QImage(1000, 800, QImage.Format.Format_RGB32))
    for at in (dialog, dialog.view):
        qapp.sendEvent(at, held(Qt.Key.Key_Return))
    assert dialog.agreed == []
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.agreed == ids[:1]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    settle(program)

    checked = {row.id: row.people_check for row in photos.asset_rows(program.register)}
    assert checked[ids[0]] is PeopleCheck.CONFIRMED_COMPLETE
    assert checked[ids[1]] is PeopleCheck.SEARCHED


def test_badges_wait_after_every_change_and_never_show_an_old_answer(program, window, settle):
    badges = program.main.pictures.badges
    program.main.pictures.refresh()
    settle(program)
    assert len(badges.outcomes) == 2

    program.changes.publish(Changed())
    assert badges.outcomes == {}
    settle(program)
    assert len(badges.outcomes) == 2


def test_labels_hide_no_face_no_label_and_stay_in_view():
    view = QRectF(0, 0, 800, 600)
    faces = [QRectF(100, 100, 80, 80), QRectF(100, 190, 80, 80), QRectF(700, 520, 90, 70), QRectF(900, 10, 50, 50)]
    sizes = [QSizeF(120, 28)] * 4

    places = place_labels(faces, sizes, view, first=0)

    shown = [place for place in places if place is not None]
    assert places[3] is None
    assert len(shown) == 3
    for place in shown:
        assert view.contains(place)
        assert not any(place.intersects(face) for face in faces)
        assert not any(place.intersects(other) for other in shown if other is not place)


def test_a_label_with_no_room_is_left_out():
    face = QRectF(0, 0, 100, 100)

    assert place_labels([face], [QSizeF(200, 30)], QRectF(0, 0, 110, 110)) == [None]


def test_a_problem_is_a_sentence_and_a_bug_names_nobody(qtbot, program):
    assert errors.sentence(Problem("truncated", file="IMG_1.jpg"))
    secret = "Kari Nordmann"
    try:
        raise ValueError(secret)
    except ValueError as problem:
        told = errors.details(problem)
        box = errors.dialog(problem, None)
    qtbot.addWidget(box)

    assert "ValueError" in told
    assert "test_check_window.py" in told
    assert secret not in told
    assert secret not in box.text() + box.detailedText()
    assert not errors.dialog(StoreProblem("nothing_to_undo"), None).detailedText()


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_words_are_readable_and_shapes_stand_out(tokens):
    words = [
        (tokens.text, tokens.surface),
        (tokens.text, tokens.window),
        (tokens.text2, tokens.side),
        (tokens.text3, tokens.window),
        (tokens.accent, tokens.surface),
        (tokens.accent, tokens.accent_soft),
        (tokens.on_accent, tokens.accent),
    ]
    for outcome in Outcome:
        colours = tokens.verdict(outcome)
        words += [(colours.word, colours.soft), (colours.word, tokens.surface), (tokens.text2, colours.soft)]
        assert contrast(colours.outline, tokens.surface) >= 3, outcome
        assert contrast(colours.glyph, colours.fill) >= 3, outcome
    assert contrast(tokens.control, tokens.surface) >= 3
    for front, back in words:
        assert contrast(front, back) >= 4.5, (front, back)


def contrast(one, other):
    """WCAG's ratio of two colours."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _pixmap():
    made = QPixmap(1000, 800)
    made.fill(Qt.GlobalColor.gray)
    return made
