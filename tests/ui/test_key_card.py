"""Passphrases and the recovery key are set from the settings, and what still opens the register is said."""

import pytest
from PySide6.QtWidgets import QMessageBox

from consent_db import keys
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.keys import KeyKind
from ui import app as ui_app
from ui import i18n
from ui.pages.key_card import Act


@pytest.fixture
def local(qapp, tmp_path, monkeypatch):
    """A program on a register that only a key file of this machine opens."""
    monkeypatch.setattr("consent_db.local_keys.into_keyring", lambda *_: False)
    monkeypatch.setattr("consent_db.local_keys.key_file", lambda slot_id: tmp_path / f"{slot_id}.key")
    i18n.install(qapp, "en")
    folder = tmp_path / "local"
    register = open_register(folder, create=True)
    ui_app.set_up(register, "nb")
    made = ui_app.Program(qapp, register, dark=False)
    yield made
    made.close()
    qapp.processEvents()


def kinds(program):
    return [slot.kind for slot in keys.read(program.register.directory).slots]


def set_passphrase(program, card, settle, *, act=Act.ADD, old="", new="", again=None):
    dialog = card.ask(act)
    dialog.old.setText(old)
    dialog.new.setText(new)
    dialog.again.setText(new if again is None else again)
    dialog.save.click()
    settle(program)
    return dialog


@pytest.mark.parametrize(
    ("answer", "left"), [("Yes", [KeyKind.PASSPHRASE]), ("No", [KeyKind.KEY_FILE, KeyKind.PASSPHRASE])]
)
def test_after_a_passphrase_is_set_the_key_file_goes_only_when_asked(local, settle, monkeypatch, answer, left):
    card = local.open_main().settings_page.keys
    assert kinds(local) == [KeyKind.KEY_FILE]
    assert "without a passphrase" in card.state.text()
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *told: asked.append(told[2]) or QMessageBox.StandardButton[answer]
    )

    set_passphrase(local, card, settle, new="fire gode ord her")

    assert "still opens the register without it" in asked[0]
    assert kinds(local) == left
    assert card.remove.isHidden() is (answer == "Yes")
    with open_register(local.register.directory, passphrase="fire gode ord her"):
        pass
    if answer == "Yes":
        assert not list(local.register.directory.parent.glob("*.key"))
        with pytest.raises(StoreProblem, match="passphrase_needed"):
            open_register(local.register.directory)
        return

    wrong = card.ask(Act.REMOVE_LOCAL_KEY)
    wrong.old.setText("noe annet")
    wrong.save.click()
    settle(local)
    assert wrong.fault.text()
    assert kinds(local) == left
    wrong.old.setText("fire gode ord her")
    wrong.save.click()
    settle(local)
    assert kinds(local) == [KeyKind.PASSPHRASE]


def test_a_passphrase_is_changed_only_by_who_knows_it(program, settle):
    card = program.open_main().settings_page.keys
    assert card.state.text().startswith("The register opens with its passphrase only.")

    for old, new, again in (("feil", "ny", "ny"), ("en lang setning", "ny", "nz"), ("en lang setning", "", "")):
        dialog = set_passphrase(program, card, settle, act=Act.CHANGE, old=old, new=new, again=again)
        assert dialog.fault.text()
        assert not dialog.result()
        dialog.reject()
    with open_register(program.register.directory, passphrase="en lang setning"):
        pass

    set_passphrase(program, card, settle, act=Act.CHANGE, old="en lang setning", new="en ny setning")
    assert card.said.text() == "The passphrase is set."
    with open_register(program.register.directory, passphrase="en ny setning"):
        pass
    with pytest.raises(StoreProblem, match="wrong_passphrase"):
        open_register(program.register.directory, passphrase="en lang setning")


def test_the_recovery_key_is_written_once_and_never_over_a_file(program, settle, tmp_path, monkeypatch):
    card = program.open_main().settings_page.keys
    assert "There is no recovery key" in card.state.text()
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem.code))
    file = tmp_path / "key.txt"
    file.write_text("mine")
    card.write_recovery_key(file)
    settle(program)
    assert shown == ["file_exists"]
    assert file.read_text() == "mine"
    assert kinds(program) == [KeyKind.PASSPHRASE]

    file.unlink()
    card.write_recovery_key(file)
    settle(program)
    assert str(file) in card.said.text()
    assert "There is a recovery key" in card.state.text()
    keys.unlock(keys.read(program.register.directory), recovery_key=file.read_text())
