"""What a process has loaded when it shows its first answer, and its first page: nothing that neither of them needs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from consent_db.connection import open_register
from consent_db.records import Actor
from faces.index import index_folder
from ui import picture_source

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "en lang setning"
ENGINE = {"cv2", "numpy", "onnxruntime", "PIL", "scipy", "pi_heif", "faces.decode", "faces.index", "faces.scanning"}
DOCUMENTS = {"pypdfium2", "reportlab"}
OTHERS = {"keyring", "qtawesome", "qtpy", "sqlite_utils", "PySide6.QtOpenGL", "PySide6.QtNetwork", "PySide6.QtSvg"}
_WATCH = """
import json, sys
import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(["klarert"])

def end(loaded=[]):
    if not loaded:
        loaded += sorted(sys.modules)
        print(json.dumps(loaded), flush=True)
        QTimer.singleShot(0, app.exit)

def after(kind, name):
    do = getattr(kind, name)
    def done(*arguments, **more):
        do(*arguments, **more)
        end()
    setattr(kind, name, done)

{watched}
sys.exit(main.main({arguments!r}))
"""
_ANSWER = "from ui.widgets.verdict_panel import VerdictPanel\nafter(VerdictPanel, 'show_answer')"
_PAGE = "from ui.main_window import MainWindow\nafter(MainWindow, 'show')"


@pytest.fixture
def picture(folder, tmp_path):
    made = tmp_path / "bilder" / "a.png"
    made.parent.mkdir()
    Image.new("RGB", (64, 48), (10, 90, 120)).save(made)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        for _ in index_folder(register, made.parent, actor=Actor()):
            pass
    return made


def _loaded(folder, watched, *files):
    code = _WATCH.format(watched=watched, arguments=["--register", str(folder), *map(str, files)])
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KLARERT_PASSPHRASE": PASSPHRASE}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_an_answer_waits_for_no_engine_no_dialog_and_no_page(folder, picture):
    loaded = _loaded(folder, _ANSWER, picture)

    assert "ui.check_window" in loaded
    assert loaded & (ENGINE | DOCUMENTS | OTHERS) == set()
    assert loaded & {"ui.main_window", "ui.check_dialogs", "ui.restoring", "consent_db.backup"} == set()
    pages = {name for name in loaded if name.startswith("ui.pages.")}
    assert pages <= {"ui.pages.look_card", "ui.pages.names"}


def test_the_first_page_waits_for_no_engine_and_no_document(folder):
    loaded = _loaded(folder, _PAGE)

    assert "ui.pages.today" in loaded
    assert loaded & (ENGINE | DOCUMENTS | OTHERS) == set()


def test_who_leafs_on_at_once_has_only_the_last_picture_decoded(program, settle, stored, monkeypatch):
    read = []
    monkeypatch.setattr(picture_source.photos, "paths", lambda _register, ids: read.extend(ids) or {})
    for name in ("a", "b", "c"):
        stored(program.register, name)
    window = program.open_check([])
    window.open_on(["a", "b", "c"])
    window.step(1)
    window.step(1)
    settle(program)

    assert window.item == "c"
    assert read == ["c"]


def test_a_closed_window_decodes_nothing_any_more(program, settle, stored, monkeypatch):
    read = []
    monkeypatch.setattr(picture_source.photos, "paths", lambda _register, ids: read.extend(ids) or {})
    stored(program.register, "a")
    window = program.open_check([])
    window.open_on(["a"])
    window.close()
    settle(program)

    assert read == []
