"""The window stays live: no turn of its event loop works or waits for over 100 ms while much is done beside it."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance
from PySide6.QtWidgets import QApplication
from skimage.data import astronaut

from benchmarks.made_up_branch import Branch, Size
from benchmarks.watchdog import Watchdog
from consent_db import appearances, face_codes, photos
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.records import Actor, IgnoreReason
from faces.encoder import CODE_VERSION
from ui import upkeep

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what the scheduler did is read from Linux's /proc")

PASSPHRASE = "en lang setning"
ROOT = Path(__file__).parents[2]
PICTURES, FACES_IN_EACH = 90, 8
BRANCH = Size(people=1_500, statements=2_000, pictures=3_000, appearances=9_000, scans=20, scan_bytes=2_000)
PAGES = ("pictures", "faces", "people", "today")
PAGE_S = 1.5


@pytest.fixture
def watchdog(qapp):
    with Watchdog() as made:
        yield made


@pytest.fixture
def window(program, settle):
    """The window as it stands in the morning: every page was looked at once."""
    main = program.open_main()
    main.resize(1440, 900)
    for place in (*PAGES, "pictures"):
        main.show_page(place)
        settle(program)
    return main


def kinds(watchdog):
    return {one.kind for one in watchdog.stalls}


def busy(seconds):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


# What the watchdog sees: each of these keeps a click waiting for longer than it may.


def test_work_on_the_windows_thread_is_reported_with_its_place(watchdog):
    ended = []
    assert watchdog.run(lambda: bool(ended), act=lambda: (busy(0.15), ended.append(1)))
    assert kinds(watchdog) == {"work"}
    assert "busy" in watchdog.stalls[0].where
    assert watchdog.most_work_s >= 0.15


def test_waiting_without_any_work_is_reported(watchdog):
    held, ended = threading.Lock(), []

    def keep():
        with held:
            time.sleep(0.4)

    keeper = threading.Thread(target=keep)
    keeper.start()
    assert watchdog.run(lambda: bool(ended), act=lambda: (held.acquire(), ended.append(1)))
    keeper.join()
    assert kinds(watchdog) == {"wait"}
    assert watchdog.most_work_s < 0.1


def test_waiting_for_the_register_while_somebody_else_writes_is_reported(watchdog, program, folder):
    ended, writes = [], threading.Event()

    def keep():
        with open_register(folder, passphrase=PASSPHRASE) as register, register.transaction():
            writes.set()
            time.sleep(0.4)

    def ask():
        with program.register.transaction():
            ended.append(1)

    writer = threading.Thread(target=keep)
    writer.start()
    assert writes.wait(20)
    assert watchdog.run(lambda: bool(ended), act=ask)
    writer.join()
    assert "wait" in kinds(watchdog)
    assert "ask" in " ".join(one.where for one in watchdog.stalls)


def test_a_thread_that_keeps_pythons_lock_is_reported(watchdog):
    ended = []

    def keep():
        nonlocal until
        time.sleep(0.05)
        sum(range(30_000_000))  # one call into C, which lets nobody else run
        until = time.monotonic() + 0.3  # the watching thread is kept out too: it tells a moment later
        ended.append(1)
        time.sleep(0.4)  # as a lane, which is there afterwards

    until = 0.0
    keeper = threading.Thread(target=keep)
    keeper.start()
    assert watchdog.run(lambda: bool(ended) and time.monotonic() > until)
    keeper.join()
    assert "lock" in kinds(watchdog)


def test_short_turns_are_not_reported_while_others_work(watchdog):
    until = time.monotonic() + 1.0

    def compute():
        while time.monotonic() < until:
            sum(range(1000))

    others = [threading.Thread(target=compute) for _ in range(2)]
    for one in others:
        one.start()
    assert watchdog.run(lambda: time.monotonic() > until, act=lambda: busy(0.03))
    for one in others:
        one.join()
    assert not watchdog.stalls, watchdog.report()


# What the window does.


@pytest.fixture
def pictures(tmp_path):
    """Real faces (public domain, ship with scikit-image) in different light, among pictures of nobody."""
    folder = tmp_path / "Kurs"
    folder.mkdir()
    portrait = Image.fromarray(astronaut())
    for number in range(6):
        lit = ImageEnhance.Brightness(portrait).enhance(0.7 + 0.1 * number)
        lit.save(folder / f"IMG_{number:04}.jpg", quality=90)
    chance = np.random.default_rng(3)
    for number in range(6, 24):
        noise = Image.fromarray(chance.integers(0, 255, (12, 16, 3), dtype=np.uint8))
        noise.resize((800, 600), Image.Resampling.BICUBIC).save(folder / f"IMG_{number:04}.jpg", quality=80)
    return folder


def test_while_a_folder_is_searched_with_the_real_engine(program, window, watchdog, pictures):
    ended, places = [], iter(PAGES * 50)
    program.runs.ended.connect(ended.append)
    watchdog.run(lambda: program.runs.running, act=lambda: program.runs.start(pictures, None))
    while not ended and (place := next(places, None)):
        watchdog.run(lambda: bool(ended), seconds=PAGE_S, act=lambda at=place: window.show_page(at))
    watchdog.run(lambda: not program.runner.busy, act=lambda: window.show_page("pictures"))
    assert ended[0].new == 24
    assert len(window.pictures.model.ids) == 24
    assert not watchdog.stalls, watchdog.report()


def test_while_many_faces_are_grouped(program, window, watchdog, stored, settle, monkeypatch):
    monkeypatch.setattr(upkeep, "WAIT_MS", 30)
    register = program.register
    chance = np.random.default_rng(5)
    people = chance.normal(0, 0.11, (40, 128))
    for number in range(PICTURES):
        asset_id = stored(register, f"IMG_{number:04}.jpg", faces=FACES_IN_EACH, groups=False)
        shown = appearances.of_asset(register, asset_id)
        codes = people[chance.integers(0, len(people), len(shown))] + chance.normal(0, 0.02, (len(shown), 128))
        face_codes.save(
            register,
            {face.id: code.astype("<f4").tobytes() for face, code in zip(shown, codes, strict=True)},
            asset_id=asset_id,
            pool_id=register.value("SELECT pool_id FROM asset WHERE id = ?", (asset_id,)),
            model_id=CODE_VERSION,
            at=now_utc(),
        )
    window.show_page("faces")
    settle(program)

    def grouped():
        return register.value("SELECT count(*) FROM face_group") >= len(people) and not program.runner.busy

    def decide():
        program.desk.write(
            lambda other: appearances.ignore(other, [shown[0].id], IgnoreReason.STATUE_OR_PICTURE, actor=Actor())
        )

    watchdog.reset()
    assert watchdog.run(grouped, act=decide), watchdog.report()
    for place in PAGES:
        watchdog.run(lambda: not program.runner.busy, act=lambda at=place: window.show_page(at))
    assert not watchdog.stalls, watchdog.report()


def test_while_a_portable_register_is_read_by_another_program(program, window, watchdog, folder, tmp_path):
    document = tmp_path / "portable" / "register.json"
    document.parent.mkdir()
    document.write_text(json.dumps(Branch(BRANCH, document.parent).document(), ensure_ascii=False), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--register", str(folder), "import", str(document)],
        env={**os.environ, "KLARERT_PASSPHRASE": PASSPHRASE},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as importing:
        places = iter(PAGES * 50)
        while importing.poll() is None and (place := next(places, None)):
            watchdog.run(lambda: False, seconds=PAGE_S, act=lambda at=place: window.show_page(at))
        assert importing.stdout is not None
        said = importing.stdout.read()
        assert importing.wait() == 0, said
    for place in (*PAGES, "pictures"):
        watchdog.run(lambda: False, seconds=PAGE_S, act=lambda at=place: window.show_page(at))
    found = len(photos.asset_rows(program.register))
    assert found > BRANCH.pictures // 2
    assert watchdog.run(lambda: len(window.pictures.model.ids) == found), watchdog.report()
    assert len(window.people.list.lines.lines) > BRANCH.people // 2
    one = window.pictures.model.ids[3]
    told = []
    program.changes.changed.connect(told.append)

    def describe():
        program.desk.write(lambda register: photos.update_texts(register, one, {"caption": "Alle"}, actor=Actor()))

    assert watchdog.run(lambda: bool(told), act=describe)
    watchdog.run(lambda: False, seconds=PAGE_S)
    assert not watchdog.stalls, watchdog.report()
    QApplication.processEvents()
