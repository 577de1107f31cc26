"""A register with a passphrase asks for it in the look of the program, and says when it was the wrong one."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import app as ui_app
from ui import i18n
from ui.pages.unlock_dialog import UnlockDialog


@pytest.fixture
def answer(qapp):
    """Answer each dialog in turn: text is typed and agreed to, None goes away; gives what each of them said."""

    def start(*answers):
        said, left = [], list(answers)

        def look():
            shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockDialog) and one.isVisible()]
            if shown:
                said.append(shown[0].field.accessibleDescription())
                typed = left.pop(0)
                if typed is None:
                    shown[0].reject()
                else:
                    shown[0].field.setText(typed)
                    shown[0].open_it.click()
            if left:
                QTimer.singleShot(30, look)

        QTimer.singleShot(30, look)
        return said

    i18n.install(qapp, "en")
    return start


def test_a_wrong_passphrase_is_said_and_asked_for_again(folder, answer):
    said = answer("feil", "en lang setning")
    register = ui_app._open(folder, None, "en")
    assert register is not None
    register.close()
    assert "--" not in said[0]  # nothing of the command line
    assert "wrong" in said[1]


def test_whoever_goes_away_opens_nothing(folder, answer):
    answer(None)
    assert ui_app._open(folder, None, "en") is None


def test_nothing_typed_opens_nothing(qapp, folder, program):
    dialog = UnlockDialog(program.theme)
    dialog.show()
    assert not dialog.open_it.isEnabled()
    dialog.field.setText("x")
    assert dialog.open_it.isEnabled()
