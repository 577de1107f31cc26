"""The first window is built without the style sheet and then given it whole: quicker, and no pixel different."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.theme import Theme
from ui.widgets.basics import Choice


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, dark=False)
    yield made
    made.deleteLater()


def places(program, settle):
    """What each place of the main window looks like."""
    window = program.main
    window.resize(1024, 700)
    drawn = {}
    for place in window.pages:
        window.show_page(place)
        settle(program)
        drawn[place] = window.grab().toImage()
    return drawn


def test_the_first_window_looks_like_one_that_was_styled_as_it_was_built(start, settle):
    program = start("nb")
    first = program.open_main()
    dressed = places(program, settle)
    other = QWidget()  # beside another window the style sheet stays on
    program.speak("nb")
    other.deleteLater()

    again = places(program, settle)
    assert program.main is not first
    assert [place for place, drawn in dressed.items() if drawn != again[place]] == []


def test_the_style_sheet_is_put_aside_only_where_there_is_no_window_yet(qapp, theme):
    sheet = qapp.styleSheet()
    with theme.dressed_once():
        assert qapp.styleSheet() == ""
    assert sheet
    assert qapp.styleSheet() == sheet

    other = QWidget()
    with theme.dressed_once():
        assert qapp.styleSheet() == sheet
    other.deleteLater()


def test_a_window_that_cannot_be_built_leaves_the_style_sheet_on(qapp, theme):
    sheet = qapp.styleSheet()
    with pytest.raises(ZeroDivisionError), theme.dressed_once():
        raise ZeroDivisionError

    assert qapp.styleSheet() == sheet


def test_what_python_held_of_the_style_is_not_taken_for_another(qapp, theme):
    for _ in range(20):
        with theme.dressed_once():
            window = QWidget()
        held = window.style()
        assert held is not None
        window.deleteLater()
        del window
        qapp.processEvents()
        assert qapp.style() is held


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_long_choice_built_before_it_was_styled_can_be_scrolled(qapp, theme, qtbot):
    with theme.dressed_once():
        choice = Choice(theme, "a long one")
        choice.fill([(str(number), number) for number in range(100)])
        choice.view()  # made now, while the style says nothing of a list
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    qapp.processEvents()

    assert choice.view().verticalScrollBar().isVisible()
    choice.hidePopup()


def test_languages_that_were_left_are_not_kept(qapp):
    for lang in ("nn", "sv", "nn"):
        i18n.install(qapp, lang)
    kept = len(qapp.findChildren(QTranslator))
    i18n.install(qapp, "en")

    assert kept == 3  # nynorsk, the bokmål beneath it, and Qt's own
    assert len(qapp.findChildren(QTranslator)) == 2
