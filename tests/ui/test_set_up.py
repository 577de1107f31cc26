"""The first minute with a new register: answers kept in one act, skipped without harm, keys and backups chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from consent_db import channels, daily_backups, first_set_up, keys, officers, policy, restore
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.keys import KeyKind
from consent_db.records import Actor, Jurisdiction, OrgUnit, Role
from exports.wording import LANGUAGES
from tests.ui.reading import said
from ui import app as ui_app
from ui import i18n
from ui.pages.set_up_dialog import SetUpDialog, is_wanted


@pytest.fixture
def local(qapp, tmp_path, monkeypatch):
    """A program on a new register that a key file of this machine opens, as on somebody's first day."""
    monkeypatch.setattr("consent_db.local_keys.into_keyring", lambda *_: False)
    monkeypatch.setattr("consent_db.local_keys.key_file", lambda slot_id: tmp_path / f"{slot_id}.key")
    i18n.install(qapp, "en")
    register = open_register(tmp_path / "local", create=True)
    ui_app.set_up(register, "en")
    made = ui_app.Program(qapp, register, dark=False)
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def asking(local, settle):
    window = local.open_main()
    window.resize(1024, 700)
    local.ask_first()
    settle(local)
    dialog = window.findChild(SetUpDialog)
    assert dialog.isVisible()
    return dialog


def kinds(program):
    return [slot.kind for slot in keys.read(program.register.directory).slots]


def test_a_branch_is_set_up_with_a_name_and_one_key(local, asking, settle, tmp_path):
    disk = tmp_path / "stick"
    disk.mkdir()
    QTest.keyClicks(asking.branch, "Fjordvik lokallag")
    asking.officer.setText("Berit Sande")
    asking.channels.tick("website", "newsletter")
    asking.faces.no_codes.setChecked(True)
    asking._folder = disk

    QTest.keyClick(asking.branch, Qt.Key.Key_Return)
    settle(local)

    assert not isValid(asking)
    assert policy.unit(local.register).name == "Fjordvik lokallag"
    assert [one.name for one in officers.officers(local.register)] == ["Berit Sande"]
    assert {one.id for one in channels.channels(local.register, active_only=True)} == {"website", "newsletter"}
    assert policy.policy(local.register).face_codes == "off"
    assert local.main.unit.text() == "Fjordvik lokallag"
    assert len(daily_backups.kept(local.register, disk)) == 1
    assert not is_wanted(local.desk)
    local.ask_first()
    assert len([one for one in local.main.findChildren(SetUpDialog) if one.isVisible()]) == 0


def test_skipping_leaves_the_safe_defaults_and_a_line_on_today(local, asking, settle):
    before = policy.policy(local.register)
    asking.skip.click()
    settle(local)

    assert not isValid(asking)
    assert policy.unit(local.register).name == ""
    assert policy.policy(local.register) == before
    assert not is_wanted(local.desk)
    assert local.main.today.welcome.set_up.isVisibleTo(local.main)
    again = local.main.today.ask_set_up()
    again.branch.setText("Fjordvik")
    again.save.click()
    settle(local)
    local.main.today.refresh()
    settle(local)
    assert not local.main.today.welcome.set_up.isVisibleTo(local.main)


def test_what_is_missing_is_said_where_it_is_missing_and_nothing_is_stored(local, asking, settle):
    asking.channels.tick()
    asking.opening.by_passphrase.setChecked(True)
    asking.opening.new.setText("fire gode ord")
    asking.opening.again.setText("fem gode ord")
    asking.branch.setText("   ")
    asking.save.click()
    settle(local)

    assert asking.isVisible()
    assert "Write the name of the branch." in said(asking)
    assert "Choose at least one place." in said(asking)
    assert "The two passphrases are not the same." in said(asking)
    assert policy.unit(local.register).name == ""
    assert kinds(local) == [KeyKind.KEY_FILE]


def test_a_passphrase_takes_the_place_of_the_key_on_this_computer(local, asking, settle, tmp_path):
    assert local.main.warning.isVisible()
    asking.branch.setText("Fjordvik")
    asking.opening.by_passphrase.setChecked(True)
    asking.opening.new.setText("fire gode ord her")
    asking.opening.again.setText("fire gode ord her")
    asking.save.click()
    settle(local)

    assert not local.main.findChildren(SetUpDialog)
    assert kinds(local) == [KeyKind.PASSPHRASE]
    assert not list(tmp_path.glob("*.key"))
    assert not local.main.warning.isVisible()  # it told where a key lies that is gone
    assert local.settings.value("language") == "en"  # the next question is asked before the register can be read
    with pytest.raises(StoreProblem, match="passphrase_needed"):
        open_register(local.register.directory)
    with open_register(local.register.directory, passphrase="fire gode ord her"):
        pass


def test_the_recovery_key_is_saved_or_printed_and_opens_the_register(local, asking, settle, tmp_path):
    file = tmp_path / "key.txt"
    asking.opening.recovery.write(file)
    settle(local)
    assert str(file) in said(asking)
    header = keys.read(local.register.directory)
    assert header.has(KeyKind.RECOVERY)
    keys.unlock(header, recovery_key=file.read_text())

    asking.opening.recovery.write(file)
    settle(local)
    assert "key.txt" in asking.opening.recovery.said.text()
    assert [slot.kind for slot in keys.read(local.register.directory).slots].count(KeyKind.RECOVERY) == 1

    pdf = tmp_path / "sheet.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(pdf))
    asking.opening.recovery.print_on(printer)
    settle(local)
    assert "sent to the printer" in said(asking)
    import pypdfium2

    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    lines = [line.strip() for line in text.splitlines()]
    place = next(number for number, line in enumerate(lines) if "-" in line and line.upper() == line and len(line) > 20)
    found = "".join(line for line in lines[place : place + 2] if line.upper() == line)
    keys.unlock(keys.read(local.register.directory), recovery_key=found)


def test_a_key_made_after_the_first_backup_opens_the_backup_too(local, asking, settle, tmp_path):
    disk, key = tmp_path / "stick", tmp_path / "key.txt"
    disk.mkdir()
    local.backups.choose(disk)
    settle(local)
    asking.opening.recovery.write(key)
    settle(local)
    asking.skip.click()
    settle(local)
    (file,) = disk.iterdir()
    assert set(restore.key_for(file, key.read_text())) == {"recovery_key"}


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_says_so(local, asking, settle):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/proc/nowhere/sheet.pdf")
    asking.opening.recovery.print_on(printer)
    settle(local)
    assert "did not take the sheet" in said(asking)


def test_another_language_shows_at_once_and_brings_its_country(local, asking, settle, qtbot):
    asking.branch.setText("Fjällviken")
    asking.opening.by_passphrase.setChecked(True)
    asking.opening.new.setText("fyra goda ord")
    asking.language.setCurrentIndex(asking.language.findData("sv"))
    asking.language.activated.emit(asking.language.currentIndex())

    assert asking.branch.text() == "Fjällviken"
    assert asking.opening.new.text() == "fyra goda ord"
    assert asking.country.currentData() == Jurisdiction.SE
    assert "linkedin" not in asking.channels.ticked
    assert "tiktok" in asking.channels.ticked
    asking.country.setCurrentIndex(asking.country.findData(Jurisdiction.NO))
    asking.country.activated.emit(0)
    assert "linkedin" in asking.channels.ticked
    asking.opening.by_computer.setChecked(True)
    with qtbot.waitSignal(asking.language_chosen) as told:
        asking.save.click()
    assert told.args == ["sv"]
    settle(local)
    assert policy.unit(local.register).lang == "sv"
    assert policy.unit(local.register).jurisdiction is Jurisdiction.NO
    assert channels.channel(local.register, "website").name == "Webbplatsen"
    assert local.settings.value("language") == "sv"
    assert local.main.places["today"].text().strip().startswith("Idag") or local.main.isVisible()


def test_somebody_else_who_was_faster_keeps_what_they_wrote(local, asking, settle):
    own = policy.unit(local.register)
    with open_register(local.register.directory) as other:
        policy.set_unit(other, OrgUnit(id=own.id, name="Bergen"), actor=Actor(role=Role.DATA_STEWARD))
    asking.branch.setText("Fjordvik")
    asking.save.click()
    settle(local)
    assert asking.isVisible()
    assert "Somebody has set up this register meanwhile" in said(asking)
    assert policy.unit(local.register).name == "Bergen"


def test_escape_asks_once_before_it_throws_away_what_was_typed(local, asking):
    QTest.keyClicks(asking.branch, "Fjordvik")
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    assert asking.isVisible()
    assert "Press Escape once more" in said(asking)
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    assert not asking.isVisible()


@pytest.mark.parametrize("name", ["x" * 10_000, "Fjord\x00vik", "Fjord\nvik", "\u202eFjord"])
def test_hostile_names_are_refused_or_made_harmless(local, asking, settle, name):
    asking.branch.setText(name)
    asking.officer.setText(name)
    asking.save.click()
    settle(local)
    stored = policy.unit(local.register).name
    assert len(stored) <= 200
    assert "\x00" not in stored
    assert "\n" not in stored
    assert isValid(asking) == (not stored)
    if isValid(asking):
        assert asking.fault.text() or asking.boxes["officer"].fault.text()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_everything_stands_on_one_page(qapp, local, settle, lang, size):
    window = local.open_main()
    window.resize(*size)
    i18n.install(qapp, lang)
    dialog = SetUpDialog(local.desk, local.backups, window)
    dialog.resize(980, 676)
    dialog.open()
    settle(local)
    dialog.resize(980, 676)
    settle(local)
    assert dialog.pane.verticalScrollBar().maximum() == 0
    for one in dialog.findChildren(QLabel):
        if one.isVisibleTo(dialog) and one.text() and not one.wordWrap():
            assert one.width() >= one.sizeHint().width() - 1, one.text()
    dialog.reject()


def test_setting_up_twice_with_the_same_answers_changes_nothing(local):
    wanted = first_set_up.SetUp(
        branch="Fjordvik",
        jurisdiction=Jurisdiction.NO,
        lang="nb",
        channel_ids=frozenset({"website"}),
        face_codes="off",
    )
    assert first_set_up.set_up(local.register, wanted, actor=Actor(role=Role.DATA_STEWARD)).ids
    assert not first_set_up.set_up(local.register, wanted, actor=Actor(role=Role.DATA_STEWARD)).ids
    with pytest.raises(StoreProblem, match="policy_wrong"):
        first_set_up.set_up(
            local.register,
            first_set_up.SetUp(
                branch="Fjordvik",
                jurisdiction=Jurisdiction.NO,
                lang="nb",
                channel_ids=frozenset(),
                face_codes="gallery",
            ),
            actor=Actor(role=Role.DATA_STEWARD),
        )
