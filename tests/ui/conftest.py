"""A program on a register of its own, offscreen; a test fails when a job is still running after it."""

import shutil

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from consent_db.connection import open_register
from ui import app as ui_app
from ui import i18n


@pytest.fixture(scope="session")
def set_up_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ui") / "register"
    with open_register(folder, passphrase="en lang setning", create=True, scrypt_n=2) as register:
        ui_app.set_up(register, "nb")
    return folder


@pytest.fixture
def folder(set_up_folder, tmp_path):
    copied = tmp_path / "register"
    shutil.copytree(set_up_folder, copied)
    return copied


@pytest.fixture
def start(qapp, folder):
    """Start programs on the test's register, in a language of choice."""
    running = []

    def program(lang="en"):
        i18n.install(qapp, lang)
        made = ui_app.Program(qapp, open_register(folder, passphrase="en lang setning"), dark=False)
        running.append(made)
        return made

    yield program
    for made in running:
        for window in (made.check, made.main):
            if window is not None:
                window.close()
        made.close()
        assert not made.runner.busy
    qapp.processEvents()


@pytest.fixture
def program(start):
    return start()


@pytest.fixture
def settle(qtbot):
    """Wait until nothing runs in the background any more; lets the lanes have Python's lock while waiting."""

    def until_calm(program, seconds=20):
        calm = 0
        for _ in range(int(seconds * 50)):
            pause(20)
            calm = 0 if program.runner.busy else calm + 1
            if calm > 6:
                return
        pytest.fail("jobs are still running")

    return until_calm


def pause(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
