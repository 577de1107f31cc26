"""Set-up, restoring, moved folders and forms by keyboard and by ear: every control has a name and can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar

from consent_db import attendance, backup, events, people
from consent_db.records import Actor, Event, Person
from consent_db.relocate import GoneFolder
from ui import restoring
from ui.pages.backup_card import BackupsCard
from ui.pages.folders_dialog import FoldersDialog
from ui.pages.forms import FormsPage
from ui.pages.restore_dialog import RestoreDialog
from ui.pages.set_up_dialog import SetUpDialog

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QProgressBar)


def _set_up(program, _window, _tmp_path):
    return SetUpDialog(program.desk, program.backups)


def _restore(program, _window, tmp_path):
    file = tmp_path / "copy.klarert"
    backup.backup(program.register, file)
    return RestoreDialog(program.desk, program.backups, file=file)


def _folders(program, _window, tmp_path):
    dialog = FoldersDialog(program.desk)
    dialog.show_folders((GoneFolder(folder=tmp_path / "gone", pictures=3),))
    return dialog


def _forms(program, _window, _tmp_path):
    register = program.register
    people.add(register, Person(id="kari", first_name="Kari", adult_declared=True), actor=Actor())
    events.add(register, Event(id="course", title="Kurs", start=program.desk.today()), actor=Actor())
    attendance.add(register, "course", [attendance.Entry(person_id="kari")], actor=Actor())
    page = FormsPage(program.desk)
    page.refresh()
    return page


def _backups(program, _window, tmp_path):
    program.backups.choose(tmp_path)
    return BackupsCard(program.desk, program.backups)


def _waiting(_program, _window, _tmp_path):
    made = restoring._Waiting()
    made.may_close = True
    return made


@pytest.mark.parametrize("make", [_set_up, _restore, _folders, _forms, _backups, _waiting])
def test_every_control_has_a_name_and_the_keyboard_reaches_it(program, settle, qtbot, tmp_path, make):
    made = make(program, None, tmp_path)
    qtbot.addWidget(made)
    made.resize(980, 660)
    made.show()
    settle(program)
    found = [
        one
        for kind in CONTROLS
        for one in made.findChildren(kind)
        if one.isVisibleTo(made) and not one.objectName().startswith("qt_")
    ]
    assert found
    for one in found:
        inside_a_list = isinstance(one.parent(), QComboBox) or one.inherits("QComboBoxListView")
        if inside_a_list:
            continue
        assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
        if not isinstance(one, QProgressBar):
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.accessibleName()
