"""A window opens with its title and its frame inside the screen, so that its lowest buttons are in reach."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication

from ui.widgets.basics import open_within_screen

_TITLE_AND_FRAME = 32 + 8


def _reach(window):
    screen = window.screen().availableSize()
    return window.height() + _TITLE_AND_FRAME <= screen.height() and window.width() <= screen.width()


def test_the_windows_open_within_the_screen(program, settle, qtbot):
    main = program.open_main()
    check = program.open_check([])
    assert _reach(main)
    assert _reach(check)


@pytest.mark.parametrize("least", [QSize(10, 10), QSize(5000, 5000)])
def test_no_least_size_is_larger_than_the_screen(program, least):
    main = program.open_main()
    open_within_screen(main, wanted=QSize(9000, 9000), least=least)
    assert _reach(main)


def test_a_long_sentence_at_the_bottom_stays_within_the_window(program):
    main = program.open_main()
    main.resize(1024, 700)
    main.toast.say("Undone", can_undo=True)
    short = main.toast.height()
    main.toast.say("A withdrawal is not undone with Ctrl+Z. " * 6, can_undo=True)
    QApplication.processEvents()
    assert main.rect().contains(QRect(main.toast.mapTo(main, QPoint(0, 0)), main.toast.size()))
    assert main.toast.height() > short
    main.toast.say("Undone", can_undo=True)
    assert main.toast.height() == short
