"""Everything can be reached by keyboard in the order of reading, and a screen reader is told what each control is."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tests.ui.scenes import Scenes
from tests.ui.walking import lost, unnamed, without_ring


def test_every_control_has_a_name_and_a_role_and_its_place_in_the_order_of_tab(branch):
    found = {}
    for name, top in Scenes(branch).all():
        for fault in unnamed(top) + lost(top):
            found.setdefault(fault, name)
    assert found == {}


def test_the_walk_sees_what_has_no_name_what_tab_misses_and_where_it_goes_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    first, second, third = QPushButton(""), QPushButton("second"), QPushButton("third")
    for one in (first, second, third):
        layout.addWidget(one)
    QWidget.setTabOrder(third, second)
    missed = QPushButton("missed")
    missed.setFocusPolicy(missed.focusPolicy().NoFocus)
    layout.addWidget(missed)
    window.show()

    assert unnamed(window) == ["QPushButton “” has no name"]
    found = lost(window)
    assert "Tab never comes to QPushButton “missed”" in found
    assert any("Tab goes back to QPushButton “second”" in one for one in found)


def test_the_focus_shows_on_every_kind_of_control_of_a_form(branch):
    seen, found = set(), []
    for name, top in Scenes(branch).dialogs():
        if name in ("event", "person", "consent", "withdraw", "publish", "event-attendance", "add-pictures", "help"):
            top.activateWindow()
            found += without_ring(top, seen)
    assert found == []
    assert len(seen) > 12
