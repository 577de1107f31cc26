"""A program on a register of its own, offscreen; a test fails when a job is still running after it."""

import hashlib
import io
import shutil

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QTimer

from consent_db import people
from consent_db.connection import open_register
from tests.ui import made_up
from tests.ui.recording import family
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
        if made.register_open:
            made.close()
        assert not made.runner.busy
    running.clear()
    qapp.processEvents()
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    # What stays would be styled anew for every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(start):
    return start()


@pytest.fixture(scope="session")
def told_folder(tmp_path_factory):
    """A practice register whose story is told; the tests that use it leave it as it is."""
    from tests.ui import practising  # loads what only practice needs

    folder = tmp_path_factory.mktemp("practice") / "practice"
    practising.tell(folder)
    return folder


@pytest.fixture(scope="module")
def branch(qapp, tmp_path_factory):
    """One program on a made-up branch for all tests of a file that change nothing in it."""
    i18n.install(qapp, "en")
    directory = made_up.make(tmp_path_factory.mktemp("made_up"))
    program = ui_app.Program(qapp, open_register(directory, passphrase=made_up.PASSPHRASE), dark=False)
    program.open_main()
    yield program
    program.close()


@pytest.fixture
def settle(qtbot):
    """Wait until nothing runs in the background any more; lets the lanes have Python's lock while waiting."""

    def until_calm(program, seconds=20):
        calm = 0
        for _ in range(int(seconds * 70)):
            pause(15)
            calm = 0 if program.runner.busy else calm + 1
            if calm > 3:
                return
        pytest.fail("jobs are still running")

    return until_calm


def pause(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def store(register, name, *, faces=1, person=None, possible=0, groups=True, pixels=None, where="/bilder"):
    """Store a searched picture as a worker would have found it; gives its id."""
    from pathlib import Path

    from consent_db import appearances, policy, pools, scans
    from consent_db.groups import save_groups
    from consent_db.records import Actor

    found = tuple(
        scans.ScannedFace(
            box=(100 + 250 * number, 100, 200, 200),
            score=0.9,
            sure=number < faces,
            landmarks=((1.0, 2.0),) * 5,
            sharpness=50.0,
            code=None,
            crop_jpeg=jpeg(224, 224),
        )
        for number in range(faces + possible)
    )
    folder = Path(where).absolute()
    picture = scans.ScannedPicture(
        path=folder / name,
        size_bytes=1000,
        mtime_ns=1,
        sha256=hashlib.sha256(name.encode()).hexdigest(),
        pixel_sha256=hashlib.sha256(f"pixels {pixels or name}".encode()).hexdigest(),
        width_px=1000,
        height_px=800,
        faces=found,
        thumbnail_jpeg=jpeg(512, 410),
        dhash="00" * 8,
        engine_version="e1",
        code_version="c1",
        artist="Ola Foto",
    )
    pool = pools.pool_of(register, event_id=None, folder=folder, actor=Actor())
    saved = scans.save_scan(
        register,
        picture,
        event_id=None,
        pool_id=pool,
        creator_name="Ola Foto",
        policy=policy.policy(register),
        actor=Actor(),
    )
    shown = appearances.of_asset(register, saved.asset_id)
    if person is not None:
        appearances.confirm(register, [shown[0].id], person, actor=Actor())
    if groups and shown:
        save_groups(register, pool, [[face] for face in pool_faces(register, pool)], [], [], actor=Actor())
    return saved.asset_id


@pytest.fixture
def stored():
    return store


@pytest.fixture
def office(program, settle):
    """A program whose register knows a family, with its main window open."""
    family(program.register, program.desk.today())
    program.open_main().resize(1024, 700)
    settle(program)
    yield program
    settle(program)


@pytest.fixture
def ask(office, settle):
    """Open a dialog about somebody."""

    def made(kind, person_id, **more):
        person = people.person(office.register, person_id) if person_id else None
        dialog = kind(office.desk, person, office.desk.window, **more)
        dialog.open()
        settle(office)
        return dialog

    return made


def pool_faces(register, pool):
    return [
        row["id"]
        for row in register.db.query(
            "SELECT a.id FROM appearance a JOIN asset ON asset.id = a.asset_id WHERE asset.pool_id = ? AND a.sure",
            [pool],
        )
    ]


def jpeg(width, height):
    held = io.BytesIO()
    Image.new("RGB", (width, height), "#88aacc").save(held, "JPEG")
    return held.getvalue()
