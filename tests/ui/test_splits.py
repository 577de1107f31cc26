"""The line between two panes stays where somebody pulled it, in the next window and in the next start."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.widgets.splits import SidePane


@pytest.fixture
def pane(qtbot, tmp_path):
    made = []

    def build(*, first=False):
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        one = SidePane(QWidget(), QWidget(), settings, "side", usual=lambda both: both // 4, first=first)
        qtbot.addWidget(one)
        one.resize(1000, 400)
        one.show()
        made.append(one)
        return one

    return build


def pull(pane, at):
    """Pull the line as a mouse does."""
    pane.moveSplitter(at, 1)


@pytest.mark.parametrize(("first", "at"), [(True, 333), (False, 667)])
def test_a_side_comes_back_as_wide_as_it_was_pulled(pane, first, at):
    before = pane(first=first)
    assert before.side_px == (1000 - before.handleWidth()) // 4
    pull(before, at)
    pulled = before.side_px
    assert abs(pulled - 333) <= before.handleWidth()
    assert pane(first=first).side_px == pulled


def test_it_gives_way_in_a_small_window_and_comes_back_in_a_large_one(pane):
    one = pane()
    pull(one, 400)
    wide = one.side_px
    one.resize(500, 400)
    assert one.side_px < 500
    one.resize(1000, 400)
    assert one.side_px == wide


@pytest.mark.parametrize("held", ["nonsense", "-5", ""])
def test_what_is_no_width_is_not_believed(pane, tmp_path, held):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("side", held)
    settings.sync()
    one = pane()
    assert one.side_px == (1000 - one.handleWidth()) // 4
