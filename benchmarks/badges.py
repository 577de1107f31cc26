"""How fast the answers of 50,000 pictures are right again, in the real window on a real encrypted register.

usage: python -m benchmarks.badges [DIRECTORY] [--pictures N] ...    (a directory that is missing is made and kept)

Everything in one run, offscreen: opening, one person's withdrawal (of whoever is in most pictures), one picture's text,
a policy change, midnight; how long the event loop stood still at most in each; memory; and, as the peer, judging every
picture anew by `facts.for_assets` and `judge`, as one would without any of it, and comparing every answer. Processor
time stands beside wall-clock time, which a busy machine stretches.
"""

import argparse
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.large_register import LARGE, PASSPHRASE, make
from consent_db import consents, facts, people, photos, policy
from consent_db.clock import now_utc
from consent_db.connection import Register, open_register
from consent_db.ids import new_id
from consent_db.records import Outcome, Scope, ScopeKind, Use, Withdrawal
from consent_db.verdict import judge
from ui import i18n
from ui.app import Program
from ui.jobs import once

_BEAT_MS = 2
_LONGEST_S = 600.0
_HEAD = (
    f"{'':40} {'judged':>6} {'visible':>8} {'all':>8} {'processor':>9} {'stall':>9} {'own work':>9} {'other read':>10}"
)


class Heart:
    """Beats in the event loop; the longest time between two beats is how long a click would have waited.

    `most_work_s` is the most processor time the loop itself used between two beats: what a busy machine adds is not in
    it, nor the wait for Python's lock.
    """

    def __init__(self) -> None:
        self.longest_s = self.most_work_s = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest_s = max(self.longest_s, now - self._last)
        self.most_work_s = max(self.most_work_s, worked - self._worked)
        self._last, self._worked = now, worked

    def reset(self) -> None:
        """Begin to measure here."""
        self.longest_s = self.most_work_s = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    again: int
    visible_s: float
    all_s: float
    busy_s: float
    stall_s: float
    work_s: float
    read_s: float


def wait_until(done: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    began = time.perf_counter()
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    while not done():
        loop.exec()
        if time.perf_counter() - began > _LONGEST_S:
            raise SystemExit("it takes too long")


class Window:
    """The main window on the page of pictures, and the clock beside it."""

    def __init__(self, app: QApplication, directory: Path) -> None:
        i18n.install(app, "nb")
        self.program = Program(app, open_register(directory, passphrase=PASSPHRASE), dark=False)
        self.heart = Heart()
        self.began = time.perf_counter()
        self.main = self.program.open_main()
        self.main.resize(1440, 900)
        self.main.show_page("pictures")
        self.page = self.main.pictures
        self.page.refresh()
        self.badges = self.page.badges

    def wait(self, done: Callable[[], bool]) -> float:
        """Let the window run until something holds; gives the seconds since the last beginning."""
        wait_until(done)
        return time.perf_counter() - self.began

    def measure(self, name: str, act: Callable[[], None], *, told: Callable[[], bool]) -> Row:
        """Do one thing; the clock runs from the moment the window is told of it."""
        badges, total = self.badges, len(self.page.model.ids)
        heard: list[float] = []
        reads: list[float] = []
        self.program.changes.changed.connect(lambda _changed: heard.append(time.perf_counter()))
        act()
        self.began = time.perf_counter()
        self.wait(told)
        self.began = heard[0] if heard else time.perf_counter()
        self.heart.reset()
        busy = time.process_time()
        again = total - badges.judged
        seen = list(self.page.grid.visible_ids)
        self._ask(reads)
        visible_s = self.wait(lambda: all(one in badges.outcomes for one in seen))
        all_s = self.wait(lambda: badges.complete)
        busy_s, heart = time.process_time() - busy, self.heart
        stall_s, work_s = heart.longest_s, heart.most_work_s
        self.wait(lambda: bool(reads))
        return Row(name, again, visible_s, all_s, busy_s, stall_s, work_s, reads[0])

    def _ask(self, reads: list[float]) -> None:
        """Open a person's card meanwhile: what a page asks of the register."""
        start = time.perf_counter()
        person = self.program.register.value("SELECT id FROM person ORDER BY id LIMIT 1")
        self.program.runner.start(
            "read",
            once(lambda register: people.person(register, person)),
            finished=lambda _found: reads.append(time.perf_counter() - start),
        )

    def close(self) -> None:
        """End the program."""
        self.program.close()


def _show(row: Row) -> None:
    print(
        f"{row.name:40} {row.again:6} {row.visible_s:6.2f} s {row.all_s:6.1f} s {row.busy_s:7.1f} s"
        f" {row.stall_s * 1000:6.0f} ms {row.work_s * 1000:6.0f} ms {row.read_s * 1000:7.0f} ms",
        flush=True,
    )


def memory_mb() -> int:
    """What the program holds in memory now."""
    with Path("/proc/self/statm").open(encoding="ascii") as stream:
        return int(stream.read().split()[1]) * resource.getpagesize() // 1_000_000


def peer(register: Register, channel_id: str, day: object) -> tuple[float, dict[str, Outcome]]:
    """Judge everything anew in the plainest way; gives the seconds of processor time and the answers."""
    start = time.process_time()
    ids = [row[0] for row in register.rows("SELECT id FROM asset ORDER BY id")]
    use = Use(channel_id=channel_id)
    found = {}
    for first in range(0, len(ids), 96):
        for asset_id, about in facts.for_assets(register, ids[first : first + 96]).items():
            found[asset_id] = judge(about, use, day).outcome  # type: ignore[arg-type]
    return time.process_time() - start, found


def run(directory: Path, *, with_peer: bool) -> None:
    """Measure one register and print the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    empty_mb = memory_mb()
    window = Window(app, directory)
    desk, badges, page = window.program.desk, window.badges, window.page
    desk.choose_channel("facebook")
    total = int(desk.register.value("SELECT count(*) FROM asset"))
    window.wait(lambda: len(page.model.ids) == total)
    rows_s = time.perf_counter() - window.began
    seen = list(page.grid.visible_ids)
    visible_s = window.wait(lambda: all(one in badges.outcomes for one in seen))
    all_s = window.wait(lambda: badges.complete)
    heart = window.heart
    busy_s = time.process_time()
    print(f"{total} pictures; rows of the grid after {rows_s:.1f} s; {Counter(map(str, badges.outcomes.values()))}")
    print(_HEAD)
    _show(Row("first opening", total, visible_s, all_s, busy_s, heart.longest_s, heart.most_work_s, 0.0))
    person, shown_in = desk.register.rows(
        "SELECT person_id, count(DISTINCT asset_id) AS n FROM appearance WHERE person_id IS NOT NULL"
        " GROUP BY person_id ORDER BY n DESC LIMIT 1"
    )[0]
    said = Withdrawal(
        id=new_id(),
        subject_id=person,
        by_person_id=person,
        received_at=desk.today(),
        recorded_at=now_utc(),
        scope=Scope(kind=ScopeKind.ALL),
    )
    changes: list[object] = []
    window.program.changes.changed.connect(changes.append)

    def told() -> bool:
        return bool(changes)

    window.wait(lambda: not window.program.runner.busy)
    desk.write(lambda register: consents.withdraw(register, said, actor=desk.actor))
    _show(window.measure(f"withdrawal of somebody in {shown_in} pictures", lambda: None, told=told))
    changes.clear()
    one = page.model.ids[3]
    window.wait(lambda: not window.program.runner.busy)
    desk.write(lambda register: photos.update_texts(register, one, {"caption": "Alle"}, actor=desk.actor))
    _show(window.measure("the caption of one picture", lambda: None, told=told))
    changes.clear()
    wanted = replace(desk.policy(), takedown_days=6)
    window.wait(lambda: not window.program.runner.busy)
    desk.write(lambda register: policy.set_policy(register, wanted, actor=desk.actor))
    _show(window.measure("a new policy", lambda: None, told=told))
    window.wait(lambda: not window.program.runner.busy)
    tomorrow = desk.today() + timedelta(days=1)
    desk.today = lambda: tomorrow  # type: ignore[method-assign]
    _show(window.measure("midnight", badges._look_at_the_day, told=lambda: True))  # noqa: SLF001
    after_mb = memory_mb()
    channel_id = desk.channel_id
    answers = dict(badges.outcomes)
    window.wait(lambda: not window.program.runner.busy)
    window.close()
    print(f"memory: {after_mb} MB with everything judged, {empty_mb} MB before the window was there")
    if with_peer:
        with open_register(directory, passphrase=PASSPHRASE) as register:
            seconds, found = peer(register, channel_id, tomorrow)
        print(f"the peer judges everything anew in {seconds:.0f} s of processor time")
        print(f"every answer is the same: {found == answers}")


def main() -> None:
    """Make the register, or a copy of the one that is there, and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("directory", type=Path, nargs="?")
    parser.add_argument("--no-peer", action="store_true")
    for name in ("people", "statements", "pictures", "appearances", "scans"):
        parser.add_argument(f"--{name}", type=int, default=getattr(LARGE, name))
    given = vars(parser.parse_args())
    directory, no_peer = given.pop("directory"), given.pop("no_peer")
    with tempfile.TemporaryDirectory() as place:
        made = make(directory or Path(place) / "made", replace(LARGE, **given))
        copied = Path(place) / "register"
        shutil.copytree(made, copied)
        run(copied, with_peer=not no_peer)


if __name__ == "__main__":
    main()
