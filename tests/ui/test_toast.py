"""What was just done is told where nothing lies under it that can be pressed, filled in or read as a list."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from consent_db import publications
from tests.ui.scenes import settle

SHORT = "Kari Nordmann er fjernet fra bildet"
LONG = "En tilbaketrekking kan ikke angres med Ctrl+Z. " * 5


def place_of(widget, window):
    """Where a widget is seen in its window; empty where it is scrolled away."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def covered(window):
    """What lies under the sentence, or beside it outside the window."""
    toast = window.toast
    assert toast.isVisible()
    taken = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
    found = [
        one.accessibleName() or type(one).__name__
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView)
        for one in window.findChildren(kind)
        if one.isVisible() and not toast.isAncestorOf(one) and taken.intersects(place_of(one, window))
    ]
    return found if window.rect().contains(taken) else [*found, f"{taken} is outside {window.rect()}"]


@pytest.mark.parametrize("sentence", [SHORT, LONG])
def test_nothing_that_can_be_used_lies_under_it_on_any_page(branch, sentence):
    window = branch.main
    window.resize(1024, 700)
    found = {}
    for place in window.pages:
        window.show_page(place)
        settle(branch)
        for running in (False, True):
            if running:
                window.run_bar.begin()
                window.run_bar.progress(SimpleNamespace(phase="searching", done=1480, total=4812, seconds_left=1300.0))
            window.toast.say(sentence, can_undo=True)
            settle(branch)
            found[place, running] = covered(window)
            window.toast.hide()
            window.run_bar.end()
    assert len(found) == 14
    assert {key: what for key, what in found.items() if what} == {}


@pytest.mark.parametrize("sentence", [SHORT, LONG])
def test_in_the_check_window_it_lies_over_the_foot_of_the_picture(branch, sentence):
    asset_id = publications.publications(branch.register)[0].asset_id
    window = branch.main.open_check((asset_id,), asset_id)
    for size in ((1024, 700), (1440, 900)):
        window.resize(*size)
        settle(branch)
        window.toast.say(sentence, can_undo=True)
        settle(branch)
        assert covered(window) == []
        view = QRect(window.view.mapTo(window, QPoint(0, 0)), window.view.size())
        assert view.contains(QRect(window.toast.mapTo(window, QPoint(0, 0)), window.toast.size()))
    window.close()


def test_what_a_search_came_to_comes_back_when_it_has_gone(branch):
    window = branch.main
    window.status.setText("12 pictures searched")
    window.toast.say(SHORT, can_undo=True)
    assert window.status.isVisible()
    window.toast.say(LONG, can_undo=True)
    assert not window.status.isVisible()
    QTest.mouseClick(window.toast._undo, Qt.MouseButton.LeftButton)
    assert not window.toast.isVisible()
    assert window.status.isVisible()
