"""A picture of the grid shown large: Space, arrows, Enter; and the photographer of many pictures at once."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from shiboken6 import isValid

from consent_db import actions, photos
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Outcome
from ui.pages.preview import PreviewDialog

ACTOR = Actor()


@pytest.fixture
def page(program, stored, settle, tmp_path):
    """Three pictures by their names, of which two have a file."""
    for name, colour in (("a.jpg", "red"), ("b.jpg", "blue")):
        Image.new("RGB", (1000, 800), colour).save(tmp_path / name)
    ids = [stored(program.register, name, where=tmp_path) for name in ("a.jpg", "b.jpg", "c.jpg")]
    window = program.open_main()
    window.resize(1440, 900)
    window.show_page("pictures")
    settle(program)
    shown = window.pages["pictures"]
    shown.grid.go_to(ids[0])
    return shown, ids


@pytest.fixture
def preview(page, program, settle):
    shown, _ids = page
    QTest.keyClick(shown.grid, Qt.Key.Key_Space)
    settle(program)
    dialog = shown.findChild(PreviewDialog)
    assert dialog.focusWidget() is dialog.view
    return dialog


def test_space_shows_the_picture_large_with_its_answer_and_closes_it_again(page, preview, program, settle):
    assert preview.isVisible()
    assert preview.view.has_picture
    assert "Needs review" in preview.answer.text()
    assert preview.name.whole == "a.jpg"

    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Space)

    assert not preview.isVisible()


def test_a_held_key_opens_and_closes_nothing_over_and_over(qapp, page, preview):
    shown, _ids = page
    again = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, autorep=True)

    qapp.sendEvent(preview, again)
    assert preview.isVisible()
    preview.close()
    qapp.sendEvent(shown.grid, again)

    assert shown.findChildren(PreviewDialog) == [preview]


def test_the_arrows_go_on_and_the_grid_follows(page, preview, program, settle):
    shown, ids = page
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Right)
    settle(program)
    assert preview.asset_id == ids[1]
    assert shown.grid.selected_ids == [ids[1]]
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Left)
    assert preview.asset_id == ids[0]


def test_enter_opens_the_check_window_on_the_picture_that_is_shown(page, preview, program, settle):
    _shown, ids = page
    opened = []
    program.desk.opened.connect(lambda _ids, asset_id: opened.append(asset_id))
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Return)
    settle(program)

    assert opened == [ids[1]]
    assert not isValid(preview)


def test_the_answer_is_named_after_the_channel_it_was_given_for(page, program, settle):
    shown, ids = page
    asked = shown.channel.currentText()
    check = program.main.open_check(tuple(ids), ids[0])  # a window of its own, beside this one
    settle(program)
    check.choose_channel(next(one.id for one in program.desk.channels() if one.name != asked))
    preview = shown.preview(ids[1])
    settle(program)
    assert preview.answer.text().startswith(f"{asked}: ")
    check.close()


def test_a_picture_without_a_file_says_so_beside_its_small_one(page, preview, program, settle):
    _shown, ids = page
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Right)
    settle(program)

    assert preview.asset_id == ids[2]
    assert preview.view.has_picture  # the stored thumbnail


def test_an_answer_that_went_is_shown_no_more(page, preview, program, settle):
    _shown, ids = page
    changed = photos.update_texts(program.register, ids[0], {"restricted": True}, actor=ACTOR)
    program.changes.publish(changed)
    assert "Needs review" not in preview.answer.text()  # in the same turn
    settle(program)

    assert program.main.pictures.badges.outcomes[ids[0]] is Outcome.BLOCKED
    assert "Do not publish" in preview.answer.text()


def test_control_and_space_still_select(page, program, settle):
    shown, _ids = page
    QTest.keyClick(shown.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)

    assert shown.findChild(PreviewDialog) is None
    assert shown.grid.selected_ids == []


def creators(register, ids):
    return [photos.asset(register, one).creator_name for one in ids]


def test_the_photographer_is_written_where_none_stands_and_can_be_taken_back(page, program, settle):
    shown, ids = page
    photos.update_texts(program.register, ids[1], {"creator_name": ""}, actor=ACTOR)
    shown.grid.selectAll()
    dialog = shown.acts.credit(shown.grid.selected_ids)
    assert not dialog.save.isEnabled()
    assert dialog.over.isVisibleTo(dialog)

    dialog.name.setText("  Kari   Nes ")
    dialog.save.click()
    settle(program)

    assert creators(program.register, ids) == ["Ola Foto", "Kari Nes", "Ola Foto"]
    program.changes.publish(actions.undo(program.register, actor=ACTOR))
    assert creators(program.register, ids) == ["Ola Foto", "", "Ola Foto"]


def test_another_name_is_replaced_only_where_that_is_meant(page, program, settle):
    shown, ids = page
    dialog = shown.acts.credit(ids)
    dialog.name.setText("Kari Nes")
    assert not dialog.save.isEnabled()  # there is nothing to write

    dialog.over.setChecked(True)
    dialog.save.click()
    settle(program)

    assert creators(program.register, ids) == ["Kari Nes"] * 3


@pytest.mark.parametrize("name", ["", "   ", "a\x00b"])
def test_what_is_no_name_is_not_written(page, program, name):
    _shown, ids = page
    with pytest.raises(StoreProblem, match="bad_value"):
        photos.credit(program.register, ids, name, over=True, actor=ACTOR)

    assert creators(program.register, ids) == ["Ola Foto"] * 3


def test_a_picture_that_is_not_there_writes_none_of_the_others(page, program):
    _shown, ids = page
    with pytest.raises(StoreProblem, match="unknown_asset"):
        photos.credit(program.register, [*ids, "zzz"], "Kari Nes", over=True, actor=ACTOR)

    assert creators(program.register, ids) == ["Ola Foto"] * 3
    assert photos.credited(program.register, [*ids, "zzz"]) == {"Ola Foto": 3}
