"""One habit for all dialogs: Ctrl+Enter does what the filled button does, Escape leaves what nobody has filled in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from tests.ui.scenes import Scenes
from ui.widgets.acting_dialog import ActingDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def filled(dialog):
    return [
        one
        for one in dialog.findChildren(QPushButton)
        if one.property("kind") == "filled" and one.window() is dialog and one.isVisible()
    ]


def is_pressed(dialog, act):
    """Whether Ctrl+Enter presses a button, which does nothing else from now on."""
    pressed = []
    act.clicked.disconnect()
    act.clicked.connect(lambda: pressed.append(True))
    act.setEnabled(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    return bool(pressed)


def test_escape_leaves_and_ctrl_enter_acts_in_every_dialog(branch):
    """A dialog that picks one of a list (event, name, preview) has keys of its own for that."""
    seen, silent, stuck = 0, [], []
    for name, dialog in Scenes(branch, calm_ms=2).dialogs():
        if not isinstance(dialog, QDialog):
            continue
        seen += 1
        silent += [name for one in filled(dialog)[:1] if not is_pressed(dialog, one)]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            stuck.append(name)
    assert seen > 40
    assert stuck == []
    assert set(silent) <= {"event-choose", "look-through", "help", "keys", "proof", "name", "name-without-face"}


def test_a_button_that_cannot_be_pressed_is_not_pressed_by_the_key(branch, qtbot):
    dialog = ActingDialog()
    qtbot.addWidget(dialog)
    pressed = []
    field, act = QLineEdit(dialog), QPushButton("Save", dialog)
    act.setProperty("kind", "filled")
    act.clicked.connect(lambda: pressed.append(True))
    dialog.show()
    act.setEnabled(False)
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert pressed == []
    act.setEnabled(True)
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert pressed == [True]
