"""How smoothly the grid scrolls with 50,000 pictures, how soon it is there, and what it weighs: the real window.

usage: python -m benchmarks.grid [DIRECTORY] [--stored N] [--pictures N] ...   (a missing directory is made and kept)

Offscreen raster at 1440x900, a real encrypted register, every answer of a picture judged beside it. Thumbnails are made
up: JPEG noise of a few colours, 512 pixels wide, in the register's own images file for the first N pictures. Measured
from the wheel event to the end of the viewport's paint: over pictures whose thumbnails are decoded already; then over
thousands that are fetched from the images file meanwhile; both while the answers are being judged and afterwards.
`processor` is what the window's own thread used, which a busy machine does not stretch.
"""

import argparse
import io
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.badges import memory_mb, wait_until
from benchmarks.large_register import LARGE, PASSPHRASE, make
from consent_db import photos
from consent_db.connection import Register, open_register
from ui import i18n
from ui.app import Program
from ui.widgets.even_grid import EvenGrid
from ui.widgets.picture_grid import PictureGrid

FRAME_S = 1 / 60
_NOTCH = 120
_DIFFERENT = 40


class Painted:
    """When the viewport of a grid was painted last."""

    last_s = 0.0

    @classmethod
    def watch(cls) -> None:
        """Note the end of every paint of a grid."""

        def painted(grid: PictureGrid, event: QPaintEvent) -> None:
            EvenGrid.paintEvent(grid, event)
            cls.last_s = time.perf_counter()

        PictureGrid.paintEvent = painted  # type: ignore[method-assign, assignment]


def store_thumbnails(register: Register, ids: list[str]) -> int:
    """Put a made-up thumbnail beside each picture; gives the bytes of one."""
    chance = np.random.default_rng(7)
    made = []
    for _ in range(_DIFFERENT):
        noise = chance.integers(0, 255, (24, 32, 3), dtype=np.uint8)
        picture = Image.fromarray(noise).resize((512, 384), Image.Resampling.BICUBIC)
        jpeg = io.BytesIO()
        picture.save(jpeg, "JPEG", quality=82)
        made.append(jpeg.getvalue())
    with register.images.transaction():
        register.images.connection.executemany(
            "INSERT OR REPLACE INTO thumbnail (asset_id, jpeg, used_at) VALUES (?, ?, '2026-01-01T00:00:00Z')",
            [(asset_id, made[number % _DIFFERENT]) for number, asset_id in enumerate(ids)],
        )
    return len(made[0])


def scroll(app: QApplication, grid: PictureGrid, notches: int, *, back: bool) -> tuple[list[float], list[float]]:
    """Turn the wheel, a notch a frame, down or to and fro; seconds from event to paint, on the clock and of work."""
    viewport, clock, work = grid.viewport(), list[float](), list[float]()
    middle = QPointF(viewport.rect().center())
    for number in range(notches):
        down = not back or (number // 12) % 2 == 0
        event = QWheelEvent(
            middle,
            QPointF(viewport.mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, -_NOTCH if down else _NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        before, began, worked = grid.verticalScrollBar().value(), time.perf_counter(), time.thread_time()
        QApplication.sendEvent(viewport, event)
        if grid.verticalScrollBar().value() != before:
            while Painted.last_s < began:
                app.processEvents()
            clock.append(Painted.last_s - began)
            work.append(time.thread_time() - worked)
        while time.perf_counter() < began + FRAME_S:
            app.processEvents()
            time.sleep(0.001)
    return clock, work


def show(name: str, figures: tuple[list[float], list[float]]) -> None:
    """Print one line of the table."""
    clock, work = figures
    p95, worked = statistics.quantiles(clock, n=20)[-1], statistics.quantiles(work, n=20)[-1]
    print(
        f"{name:52} {len(clock):5} {statistics.median(clock) * 1000:6.1f} {p95 * 1000:6.1f} {max(clock) * 1000:6.1f} ms"
        f" {worked * 1000:6.1f} {max(work) * 1000:6.1f} ms",
        flush=True,
    )


def run(directory: Path, stored: int) -> None:
    """Measure one register and print the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    i18n.install(app, "nb")
    Painted.watch()
    with open_register(directory, passphrase=PASSPHRASE) as register:
        total = len(rows := photos.asset_rows(register))
        size = store_thumbnails(register, [row.id for row in rows[:stored]])
    program = Program(app, open_register(directory, passphrase=PASSPHRASE), dark=False)
    main = program.open_main()
    main.resize(1440, 900)
    wait_until(lambda: not program.runner.busy)
    began, busy = time.perf_counter(), time.process_time()
    main.show_page("pictures")
    page = main.pictures
    program.desk.choose_channel("facebook")
    wait_until(lambda: len(page.model.ids) == total)
    asked = time.perf_counter()
    wait_until(lambda: Painted.last_s > asked)
    print(f"{total} pictures, {stored} with a thumbnail of {size / 1000:.0f} kB in the images file")
    print(
        f"first paint of all pictures {Painted.last_s - began:.2f} s after the page was asked for"
        f" ({time.process_time() - busy:.2f} s of processor time in all threads)"
    )
    main.show_page("today")
    wait_until(lambda: not program.runner.busy or page.badges.judged > 2_000)
    seen, again = Painted.last_s, time.perf_counter()
    main.show_page("pictures")
    wait_until(lambda: Painted.last_s > seen)
    print(f"gone to again: painted after {(Painted.last_s - again) * 1000:.0f} ms")
    wait_until(lambda: not [one for one in page.model.ids[:200] if program.desk.thumbnails.get(one) is None])
    print(f"{'wheel event to the end of the paint':52} {'':>5} median    p95    max      processor p95, max")
    for when in ("while answers are judged", "with every answer"):
        page.grid.verticalScrollBar().setValue(0)
        wait_until(lambda: not [one for one in page.model.ids[:200] if program.desk.thumbnails.get(one) is None])
        show(f"thumbnails decoded, {when}", scroll(app, page.grid, 240, back=True))
        show(f"thumbnails from the images file, {when}", scroll(app, page.grid, 600, back=False))
        wait_until(lambda: page.badges.complete)
    wait_until(lambda: not program.runner.busy)
    most_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"memory: {memory_mb()} MB now, {most_mb:.0f} MB at most")
    program.close()


def main() -> None:
    """Make the register, or a copy of the one that is there, and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("directory", type=Path, nargs="?")
    parser.add_argument("--stored", type=int, default=4_000)
    for name in ("people", "statements", "pictures", "appearances", "scans"):
        parser.add_argument(f"--{name}", type=int, default=getattr(LARGE, name))
    given = vars(parser.parse_args())
    directory, stored = given.pop("directory"), given.pop("stored")
    with tempfile.TemporaryDirectory() as place:
        made = make(directory or Path(place) / "made", replace(LARGE, **given))
        copied = Path(place) / "register"
        shutil.copytree(made, copied)
        run(copied, stored)


if __name__ == "__main__":
    main()
