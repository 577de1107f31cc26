"""Whether the window stays live: turns of its event loop that worked or waited for over 100 ms while much was done.

usage: python -m benchmarks.stalls   (offscreen; Linux only)

Three kinds of work beside an open window: a folder searched with the real engine, 720 faces grouped, a portable
register read in by another program. The table gives the longest turn of each by what it did, and how many were over
the limit.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageEnhance
from PySide6.QtWidgets import QApplication
from skimage.data import astronaut

from benchmarks.made_up_branch import Branch, Size
from benchmarks.watchdog import Watchdog
from consent_db import appearances, face_codes, photos
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.records import Actor, IgnoreReason
from ui import app as ui_app
from ui import i18n
from ui.app import Program
from ui.main_window import MainWindow

PASSPHRASE = "en lang setning"
ROOT = Path(__file__).parents[1]
PICTURES, FACES_IN_EACH, PEOPLE = 90, 8, 40
BRANCH = Size(people=1_500, statements=2_000, pictures=3_000, appearances=9_000, scans=20, scan_bytes=2_000)
PAGES = ("pictures", "faces", "people", "today")
PAGE_S = 1.5


def searched(program: Program, window: MainWindow, watchdog: Watchdog, folder: Path) -> None:
    """Search 24 pictures with the real engine while somebody walks through the places."""
    pictures = _pictures(folder)
    ended: list[Any] = []
    program.runs.ended.connect(ended.append)
    watchdog.run(lambda: program.runs.running, act=lambda: program.runs.start(pictures, None))
    places = iter(PAGES * 50)
    while not ended and (place := next(places, None)):
        watchdog.run(lambda: bool(ended), seconds=PAGE_S, act=_shower(window, place))
    watchdog.run(lambda: not program.runner.busy, act=_shower(window, "pictures"))


def grouped(program: Program, window: MainWindow, watchdog: Watchdog, _folder: Path) -> None:
    """Group 720 faces of 40 people, then walk through the places."""
    from faces.encoder import CODE_VERSION
    from tests.ui.conftest import store

    register = program.register
    chance = np.random.default_rng(5)
    people = chance.normal(0, 0.11, (PEOPLE, 128))
    for number in range(PICTURES):
        asset_id = store(register, f"IMG_{number:04}.jpg", faces=FACES_IN_EACH, groups=False)
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
    watchdog.run(lambda: not program.runner.busy, seconds=20)
    watchdog.reset()

    def decide() -> None:
        program.desk.write(
            lambda other: appearances.ignore(other, [shown[0].id], IgnoreReason.STATUE_OR_PICTURE, actor=Actor())
        )

    watchdog.run(
        lambda: register.value("SELECT count(*) FROM face_group") >= PEOPLE and not program.runner.busy, act=decide
    )
    for place in PAGES:
        watchdog.run(lambda: not program.runner.busy, act=_shower(window, place))


def read_in(program: Program, window: MainWindow, watchdog: Watchdog, folder: Path) -> None:
    """Let another program import 3,000 pictures and 1,500 people, while somebody walks through the places and after."""
    document = folder / "portable" / "register.json"
    document.parent.mkdir()
    document.write_text(json.dumps(Branch(BRANCH, document.parent).document(), ensure_ascii=False), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--register", str(folder / "register"), "import", str(document)],
        env={**os.environ, "KLARERT_PASSPHRASE": PASSPHRASE},
    ) as importing:
        places = iter(PAGES * 50)
        while importing.poll() is None and (place := next(places, None)):
            watchdog.run(lambda: False, seconds=PAGE_S, act=_shower(window, place))
    for place in (*PAGES, "pictures"):
        watchdog.run(lambda: False, seconds=PAGE_S, act=_shower(window, place))
    found = len(photos.asset_rows(program.register))
    watchdog.run(lambda: len(window.pictures.model.ids) == found)


def main() -> None:
    """Measure each kind of work on a register of its own and print the table."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    i18n.install(application, "en")
    print("beside the window | turns | most work | most waiting | kept from Python's lock | turns over 100 ms")
    for act in (searched, grouped, read_in):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            os.environ["KLARERT_CONFIG"] = str(folder / "config")
            with open_register(folder / "register", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
                ui_app.set_up(register, "nb")
            opened = open_register(folder / "register", passphrase=PASSPHRASE)
            program = ui_app.Program(application, opened, dark=False)
            with Watchdog() as watchdog:
                window = program.open_main()
                window.resize(1440, 900)
                for place in (*PAGES, "pictures"):
                    watchdog.run(_calm(program), act=_shower(window, place))
                watchdog.reset()
                act(program, window, watchdog, folder)
                print(
                    f"{act.__name__} | {watchdog.turns} | {watchdog.most_work_s * 1000:.0f} ms"
                    f" | {watchdog.most_wait_s * 1000:.0f} ms | {watchdog.most_lock_s * 1000:.0f} ms"
                    f" | {len(watchdog.stalls)}"
                )
                for stall in watchdog.stalls:
                    print("   ", stall)
            program.close()
    print("load average", os.getloadavg()[0])


def _shower(window: MainWindow, place: str) -> Callable[[], None]:
    return lambda: window.show_page(place)


def _calm(program: Program) -> Callable[[], bool]:
    return lambda: not program.runner.busy


def _pictures(folder: Path) -> Path:
    """Real faces (public domain, ship with scikit-image) in different light, among pictures of nobody."""
    course = folder / "Kurs"
    course.mkdir()
    portrait = Image.fromarray(astronaut())  # type: ignore[no-untyped-call]
    for number in range(6):
        lit = ImageEnhance.Brightness(portrait).enhance(0.7 + 0.1 * number)
        lit.save(course / f"IMG_{number:04}.jpg", quality=90)
    chance = np.random.default_rng(3)
    for number in range(6, 24):
        noise = Image.fromarray(chance.integers(0, 255, (12, 16, 3), dtype=np.uint8))
        noise.resize((800, 600), Image.Resampling.BICUBIC).save(course / f"IMG_{number:04}.jpg", quality=80)
    return course


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
