"""How many answers of the grid are judged while a folder is searched beside it, and how many were taken away meanwhile.

usage: python -m benchmarks.beside_search [--known N] [--new N] [--seconds S]

The real window offscreen on the page of pictures, a real encrypted register, the window's own search; the faces are
made up, each picture takes S seconds to look into. Best: as many judged as are new, and none taken away.
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

import faces.index
import ui.badges
from benchmarks.badges import Heart, wait_until
from consent_db.connection import open_register
from consent_db.records import Actor
from tests.faces.fake_pictures import FakeExecutor, draw
from ui import app as ui_app
from ui import i18n

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future

    from consent_db.connection import Register

PASSPHRASE = "en lang setning"
_PEOPLE = 40


class _Slow(FakeExecutor):
    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def submit(self, *asked: Any) -> Future[Any]:  # noqa: ANN401  the executor's own signature
        time.sleep(self._seconds)
        return super().submit(*asked)


def run(place: Path, *, known: int, new: int, seconds: float) -> None:
    """Search, count and print."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    i18n.install(app, "nb")
    pictures = place / "pictures"
    for number in range(known):
        draw(pictures / f"{number:05}.jpg", f"pixels {number}", f"person {number % _PEOPLE}")
    with open_register(place / "register", passphrase=PASSPHRASE, create=True) as register:
        ui_app.set_up(register, "nb")
        for _ in faces.index.index_folder(register, pictures, executor=FakeExecutor(), actor=Actor()):
            pass
    judged: list[str] = []
    portion = ui.badges._Judge.portion  # noqa: SLF001

    def counted(judge: Any, register: Register, ids: Sequence[str], *about: Any, **more: Any) -> Any:  # noqa: ANN401
        judged.extend(ids)
        return portion(judge, register, ids, *about, **more)

    program = ui_app.Program(app, open_register(place / "register", passphrase=PASSPHRASE), dark=False)
    main = program.open_main()
    main.resize(1440, 900)
    main.show_page("pictures")
    badges = main.pictures.badges
    wait_until(lambda: len(badges.outcomes) == known and not program.runner.busy)
    before, taken, heart = set(badges.outcomes), list[int](), Heart()
    badges.stale.connect(lambda: taken.append(len(before - badges.outcomes.keys())))
    for number in range(known, known + new):
        draw(pictures / f"{number:05}.jpg", f"pixels {number}", f"person {number % _PEOPLE}")
    ui.badges._Judge.portion = counted  # noqa: SLF001
    faces.index.index_folder = functools.partial(faces.index.index_folder, executor=_Slow(seconds), workers=1)
    began, busy = time.perf_counter(), time.process_time()
    heart.reset()
    program.runs.start(pictures, None)
    wait_until(lambda: not program.runs.running)
    wait_until(lambda: len(badges.outcomes) == known + new and not program.runner.busy)
    print(
        f"{known} known pictures, {new} new ones searched in {time.perf_counter() - began:.1f} s: {len(judged)} judged,"
        f" {sum(one in before for one in judged)} of them known; answers taken away {sum(taken)} times; processor"
        f" {time.process_time() - busy:.1f} s, own work of one turn at most {heart.most_work_s * 1000:.0f} ms"
    )
    program.close()


def main() -> None:
    """Measure in a folder of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--known", type=int, default=600)
    parser.add_argument("--new", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=0.3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["KLARERT_CONFIG"] = str(Path(place) / "config")
        run(Path(place), known=given.known, new=given.new, seconds=given.seconds)


if __name__ == "__main__":
    main()
