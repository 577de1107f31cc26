"""Backups seen from the settings, and the way back from one: on this computer, on a new one, with what goes wrong."""

import errno
import shutil

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from consent_db import backup, keys, people, policy, relocate, restore
from consent_db.connection import open_register
from consent_db.keys import KeyKind
from consent_db.records import Actor, OrgUnit, Person, Role
from tests.consent_db.pictures import save_file
from tests.ui.reading import said
from ui import app as ui_app
from ui import i18n, restoring
from ui.main_window import MainWindow
from ui.pages.folders_dialog import FoldersDialog

STEWARD = Actor(role=Role.DATA_STEWARD)
PASSPHRASE = "en lang setning"


@pytest.fixture
def boxes(monkeypatch):
    """Message boxes answer themselves and are remembered."""
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(f"{box.text()} {box.informativeText()}") or 0)
    return seen


@pytest.fixture
def card(program, settle):
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    return window.settings_page.backup


def named(register, name):
    own = policy.unit(register)
    policy.set_unit(register, OrgUnit(id=own.id, name=name), actor=STEWARD)


def add(register, *names):
    for name in names:
        people.add(register, Person(id=name.lower(), first_name=name), actor=STEWARD)


def test_the_card_says_what_is_kept_and_takes_one_now(program, card, settle, tmp_path):
    assert "No backup is taken" in said(card)
    assert "If this computer is lost" in said(card)
    disk = tmp_path / "disk"
    disk.mkdir()
    program.backups.choose(disk)
    settle(program)

    assert "Backed up today" in said(card)
    assert str(disk) in said(card)
    assert card.kept.count() == 1
    assert "B" in card.kept.itemAt(0).widget().text().rpartition("·")[2]
    (first,) = disk.iterdir()
    before = first.stat().st_mtime_ns
    card.now.click()
    settle(program)
    assert first.stat().st_mtime_ns > before
    assert card.now.isEnabled()


def test_a_backup_of_before_the_recovery_key_is_replaced_by_one_that_it_opens(program, card, settle, tmp_path):
    disk, key = tmp_path / "disk", tmp_path / "key.txt"
    disk.mkdir()
    program.backups.choose(disk)
    settle(program)
    (file,) = disk.iterdir()
    program.main.settings_page.keys.write_recovery_key(key)
    settle(program)
    assert restore.key_for(file, key.read_text()) == {"recovery_key": key.read_text()}
    before = file.stat().st_mtime_ns
    program.backups.look()
    settle(program)
    assert file.stat().st_mtime_ns == before


def test_an_unplugged_disk_is_said_and_the_folder_stays_chosen(program, card, settle, tmp_path):
    disk = tmp_path / "stick"
    disk.mkdir()
    program.backups.choose(disk)
    settle(program)
    shutil.rmtree(disk)
    card.take()
    settle(program)
    assert "stick" in said(card)
    assert "No backup has been taken yet" in said(card)
    assert program.backups.folder == disk
    assert card.advice.isVisibleTo(card)
    disk.mkdir()
    card.take()
    settle(program)
    assert "Backed up today" in said(card)


def test_a_full_disk_is_said_and_the_backup_of_before_stays(program, card, settle, tmp_path, monkeypatch):
    disk = tmp_path / "stick"
    disk.mkdir()
    program.backups.choose(disk)
    settle(program)
    (first,) = disk.iterdir()
    content = first.read_bytes()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("consent_db.archive.os.fsync", full)
        card.take()
        settle(program)
    assert "disk" in card.advice.text().casefold()
    assert [one.read_bytes() for one in disk.iterdir()] == [content]


def test_a_backup_is_put_back_and_the_window_opens_on_it(program, card, settle, tmp_path, boxes):
    named(program.register, "Fjordvik")
    add(program.register, "Kari")
    file = tmp_path / "copy.klarert"
    backup.backup(program.register, file)
    add(program.register, "Ola")
    dialog = card.restore()
    dialog.take(file)
    settle(program)
    assert "Taken on" in said(dialog)
    assert "newer than the backup are kept" in said(dialog)

    for wrong in ("", "feil", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"):
        dialog.secret.setText(wrong)
        dialog.act.click()
        settle(program)
        assert dialog.isVisible()
        assert dialog.fault.text()
        assert program.backups.restoration is None
    dialog.secret.setText(PASSPHRASE)
    dialog.act.click()
    settle(program)
    assert not isValid(dialog)
    wanted = program.backups.restoration
    assert PASSPHRASE not in repr(wanted)

    directory, again = program.register.directory, program.register.again
    program.close()
    register = restoring.restored(directory, wanted, again)
    assert "The backup is in place." in boxes[0]
    assert "replaced-" in boxes[0]
    with register:
        assert [one.id for one in people.people(register)] == ["kari"]


def test_a_foreign_file_is_no_backup_and_nothing_is_replaced(program, card, settle, tmp_path):
    dialog = card.restore()
    letters, gone, cut = tmp_path / "letter.klarert", tmp_path / "gone.klarert", tmp_path / "cut.klarert"
    letters.write_text("Kjære alle sammen")
    whole = tmp_path / "whole.klarert"
    backup.backup(program.register, whole)
    cut.write_bytes(whole.read_bytes()[:-2000])
    for file in (letters, gone, cut, tmp_path):
        dialog.take(file)
        settle(program)
        assert dialog.fault.text(), file
        assert not dialog.act.isEnabled()
    dialog.take(whole)
    settle(program)
    assert not dialog.fault.text()
    assert dialog.act.isEnabled()


def test_the_backup_of_another_register_says_so_before_it_replaces_anybody(program, card, settle, tmp_path):
    add(program.register, "Kari")
    file, own = tmp_path / "other.klarert", tmp_path / "own.klarert"
    with open_register(tmp_path / "other", passphrase="et annet", create=True, scrypt_n=2) as other:
        ui_app.set_up(other, "nb")
        backup.backup(other, file)
    backup.backup(program.register, own)
    dialog = card.restore()
    dialog.take(file)
    settle(program)
    assert "ANOTHER register" in said(dialog)
    assert "its 1 person." in said(dialog)
    assert dialog.act.text() == "Replace this register"
    dialog.secret.setText(PASSPHRASE)
    dialog.act.click()
    settle(program)
    assert dialog.fault.text()
    dialog.take(own)
    settle(program)
    assert dialog.act.text() == "Restore"
    dialog.reject()


def test_a_backup_that_turns_out_damaged_leaves_the_register_as_it_was(program, card, settle, tmp_path, boxes):
    add(program.register, "Kari")
    file = tmp_path / "copy.klarert"
    backup.backup(program.register, file)
    content = bytearray(file.read_bytes())
    content[5000] ^= 1
    file.write_bytes(content)
    wanted = restoring.Restoration(file=file, key={"passphrase": PASSPHRASE})
    directory, again = program.register.directory, program.register.again
    program.close()
    register = restoring.restored(directory, wanted, again)
    assert "copy.klarert" in boxes[0]
    with register:
        assert [one.id for one in people.people(register)] == ["kari"]


def test_a_new_laptop_takes_the_register_with_the_recovery_key_and_asks_for_its_folders(
    qapp, program, settle, tmp_path, stored, monkeypatch, boxes, jpeg_file
):
    """The old laptop's backup and recovery key, a new register on the new one, then the folder of the pictures."""
    named(program.register, "Fjordvik")
    old, new = tmp_path / "kari" / "Bilder", tmp_path / "ola" / "Bilder"
    jpeg_file(program.register, old / "a.jpg")
    file, key = tmp_path / "copy.klarert", tmp_path / "key.txt"
    backup.write_recovery_key(program.register, key)
    backup.backup(program.register, file)
    program.close()
    new.parent.mkdir()
    old.rename(new)

    monkeypatch.setattr("consent_db.local_keys.into_keyring", lambda *_: False)
    monkeypatch.setattr("consent_db.local_keys.key_file", lambda slot_id: tmp_path / f"{slot_id}.key")
    directory = tmp_path / "new-laptop"
    register = open_register(directory, create=True)
    ui_app.set_up(register, "nb")
    fresh = ui_app.Program(qapp, register, dark=False)
    window = fresh.open_main()
    assert fresh.desk.unit().name == ""
    setting_up = window.today.ask_set_up()
    dialog = setting_up.restore()
    dialog.take(file)
    settle(fresh)
    assert "The current register is empty" in said(dialog)
    dialog.shown.setChecked(True)
    dialog.secret.setText(key.read_text())
    dialog.act.click()
    settle(fresh)
    wanted, again = fresh.backups.restoration, fresh.register.again
    assert set(wanted.key) == {"recovery_key"}
    fresh.close()

    register = restoring.restored(directory, wanted, again)
    assert register is not None
    second = ui_app.Program(qapp, register, dark=False)
    try:
        window = second.open_main()
        second.ask_first(after_restore=True)
        settle(second)
        assert second.desk.unit().name == "Fjordvik"
        asking = window.findChild(FoldersDialog)
        assert str(old) in said(asking)
        asking.move_to(old, tmp_path / "nowhere")
        settle(second)
        assert "Choose another folder." in said(asking)
        asking.move_to(old, new)
        settle(second)
        assert "1 picture found." in said(asking)
        assert "Every folder is where" in said(asking)
        assert relocate.gone_folders(register) == ()
    finally:
        second.close()
    header = keys.read(directory)
    assert header.has(KeyKind.KEY_FILE)
    with open_register(directory):
        pass


@pytest.fixture
def jpeg_file():
    """Write a picture and store it as found there."""

    def make(register, path):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"a picture")
        save_file(register, path)

    return make


def test_the_program_itself_closes_restores_and_opens_again(qapp, folder, tmp_path, boxes):
    """The whole way through `run`, with the event loop of the program."""
    file = tmp_path / "copy.klarert"
    with open_register(folder, passphrase=PASSPHRASE) as register:
        named(register, "Fjordvik")
        add(register, "Kari")
        backup.backup(register, file)
        add(register, "Ola")
    seen = []

    def windows():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]

    def first():
        (window,) = windows()
        dialog = window.settings_page._backups
        seen.append([one.id for one in people.people(window._desk.register)])
        dialog.restore(restoring.Restoration(file=file, key={"passphrase": PASSPHRASE}))
        QTimer.singleShot(1500, second)

    def second():
        if not windows():
            QTimer.singleShot(300, second)
            return
        (window,) = windows()
        seen.append([one.id for one in people.people(window._desk.register)])
        qapp.exit(7)

    QTimer.singleShot(1500, first)
    assert ui_app.run(folder, passphrase=PASSPHRASE, language="en") == 7
    assert seen == [["kari", "ola"], ["kari"]]
    i18n.install(qapp, "en")
