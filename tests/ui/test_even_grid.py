"""The grid of pictures reckons where each cell lies: what is seen, clicked, reached by keys and framed is the same."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from consent_db.records import Outcome
from ui import labels
from ui.models.pictures import PictureModel
from ui.widgets import even_grid
from ui.widgets.picture_grid import PictureGrid

MANY = 50_000
Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def grid(qtbot, program):
    model = PictureModel(lambda _asset_id: None)
    made = PictureGrid(program.theme, model, width_px=168)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    model.set_ids([f"a{number}" for number in range(MANY)])
    return made


@pytest.fixture
def columns(grid):
    first = grid.visualRect(grid.pictures.index(0))
    return next(n for n in range(1, 99) if grid.visualRect(grid.pictures.index(n)).top() > first.top())


def middle(grid, place):
    return grid.visualRect(grid.pictures.index(place)).center()


def click(grid, place, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, middle(grid, place))


def test_every_cell_is_found_where_it_lies_and_no_two_overlap(grid, columns):
    for top in (0, 12_345, grid.verticalScrollBar().maximum()):
        grid.verticalScrollBar().setValue(top)
        shown = grid.visible_ids
        assert len(shown) <= columns * 8
        for asset_id in shown:
            place = grid.pictures.place_of(asset_id)
            assert grid.indexAt(middle(grid, place)).row() == place
    assert grid.visible_ids[-1] == f"a{MANY - 1}"
    last = grid.visualRect(grid.pictures.index(MANY - 1))
    assert last.bottom() < grid.viewport().height()
    assert not grid.indexAt(QPoint(grid.viewport().width() - 1, last.center().y())).isValid()


def test_clicks_select_one_more_and_all_between(grid):
    click(grid, 3)
    assert grid.selected_ids == ["a3"]
    click(grid, 9, Control)
    assert grid.selected_ids == ["a3", "a9"]
    click(grid, 12, Shift)
    assert grid.selected_ids == ["a3", "a9", "a10", "a11", "a12"]


def test_keys_walk_through_the_cells_and_keep_them_in_view(grid, columns):
    click(grid, 1)
    for key, place in (
        (Key.Key_Right, 2),
        (Key.Key_Left, 1),
        (Key.Key_Down, 1 + columns),
        (Key.Key_Up, 1),
        (Key.Key_Up, 1),
        (Key.Key_End, MANY - 1),
        (Key.Key_Right, MANY - 1),
        (Key.Key_Home, 0),
        (Key.Key_Left, 0),
    ):
        QTest.keyClick(grid, key)
        assert grid.currentIndex().row() == place
        assert grid.viewport().rect().contains(middle(grid, place))
    QTest.keyClick(grid, Key.Key_PageDown)
    assert grid.currentIndex().row() >= 2 * columns
    QTest.keyClick(grid, Key.Key_PageUp)
    QTest.keyClick(grid, Key.Key_Right, Shift)
    QTest.keyClick(grid, Key.Key_Down, Shift)
    assert grid.selected_ids == [f"a{number}" for number in range(columns + 2)]


def test_down_from_above_a_gap_in_the_last_row_reaches_the_last_picture(grid, columns):
    grid.pictures.set_ids([f"b{number}" for number in range(columns + 1)])
    click(grid, columns - 1)
    QTest.keyClick(grid, Key.Key_Down)
    assert grid.currentIndex().row() == columns
    QTest.keyClick(grid, Key.Key_Down)
    assert grid.currentIndex().row() == columns


def test_a_frame_selects_what_it_touches(grid, columns):
    viewport = grid.viewport()
    grid.pictures.set_ids([f"b{number}" for number in range(2 * columns + 1)])
    begin = QPoint(middle(grid, columns + 1).x(), middle(grid, 2 * columns).y())  # below the last picture but one
    assert not grid.indexAt(begin).isValid()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for end in (begin - QPoint(20, 20), middle(grid, columns + 1), middle(grid, 1)):
        QTest.mouseMove(viewport, end)
        QApplication.processEvents()
    assert not grid.grab().isNull()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(grid, 1))
    assert grid.selected_ids == ["b1", f"b{columns + 1}"]


def test_other_cells_keep_what_stood_first_and_the_choice(grid):
    grid.verticalScrollBar().setValue(100_000)
    first = grid.visible_ids[0]
    grid.selectionModel().select(grid.pictures.index(7), QItemSelectionModel.SelectionFlag.Select)
    grid.set_cell_width(260)
    assert first in grid.visible_ids
    grid.resize(600, 500)
    assert first in grid.visible_ids
    assert grid.selected_ids == ["a7"]


def test_all_can_be_selected_and_nothing_is_shown_of_none(grid):
    grid.selectAll()
    assert len(grid.selected_ids) == MANY
    grid.pictures.set_ids([])
    assert list(grid.visible_ids) == []
    assert not grid.indexAt(QPoint(5, 5)).isValid()
    QTest.keyClick(grid, Key.Key_Down)
    assert not grid.currentIndex().isValid()
    assert isinstance(grid, QListView)


def test_a_screen_reader_hears_the_new_answer_of_the_picture_one_stands_on(grid, monkeypatch):
    told = []
    reader = SimpleNamespace(Event=QAccessible.Event, isActive=lambda: True, updateAccessibility=told.append)
    monkeypatch.setattr(even_grid, "QAccessible", reader)
    grid.activateWindow()
    grid.setFocus()
    grid.setCurrentIndex(grid.pictures.index(7))
    told.clear()

    grid.pictures.set_outcomes({"a7": Outcome.CLEAR, "a8": Outcome.CLEAR})
    grid.pictures.outcomes_arrived(["a7", "a8"])

    assert [one.child() for one in told] == [7, 7]
    said = told[-1].accessibleInterface().text(QAccessible.Text.Name)
    assert said.endswith(labels.outcome_full(Outcome.CLEAR))
