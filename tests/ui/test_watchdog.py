"""The watchdog of the benchmarks sees all that keeps a click waiting; the window shows what another program read in."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from benchmarks.made_up_branch import Branch, Size
from benchmarks.watchdog import Watchdog
from consent_db import photos
from consent_db.connection import open_register
from consent_db.records import Actor

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="what the scheduler did is read from Linux's /proc")

PASSPHRASE = "en lang setning"
ROOT = Path(__file__).parents[2]
BRANCH = Size(people=300, statements=400, pictures=600, appearances=1_800, scans=5, scan_bytes=2_000)


@pytest.fixture
def watchdog(qapp):
    with Watchdog() as made:
        yield made


def kinds(watchdog):
    return {one.kind for one in watchdog.stalls}


def busy(seconds):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


# What the watchdog sees: each of these keeps a click waiting for longer than it may.


@on_linux
def test_work_on_the_windows_thread_is_reported_with_its_place(watchdog):
    ended = []
    assert watchdog.run(lambda: bool(ended), act=lambda: (busy(0.15), ended.append(1)))
    assert kinds(watchdog) == {"work"}
    assert "busy" in watchdog.stalls[0].where
    assert watchdog.most_work_s >= 0.15


@on_linux
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


@on_linux
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


@on_linux
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


def test_the_window_shows_a_portable_register_that_another_program_read_in(program, folder, tmp_path, qtbot):
    main = program.open_main()
    for place in ("pictures", "people"):
        main.show_page(place)
    document = tmp_path / "portable" / "register.json"
    document.parent.mkdir()
    document.write_text(json.dumps(Branch(BRANCH, document.parent).document(), ensure_ascii=False), encoding="utf-8")
    subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--register", str(folder), "import", str(document)],
        env={**os.environ, "KLARERT_PASSPHRASE": PASSPHRASE},
        check=True,
        capture_output=True,
    )
    main.show_page("pictures")
    found = len(photos.asset_rows(program.register))
    assert found > BRANCH.pictures // 2
    qtbot.waitUntil(lambda: len(main.pictures.model.ids) == found, timeout=60_000)
    main.show_page("people")
    qtbot.waitUntil(lambda: len(main.people.list.lines.lines) > BRANCH.people // 2, timeout=60_000)
    one, told = main.pictures.model.ids[3], []
    program.changes.changed.connect(told.append)
    program.desk.write(lambda register: photos.update_texts(register, one, {"caption": "Alle"}, actor=Actor()))
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert photos.asset(program.register, one).caption == "Alle"
