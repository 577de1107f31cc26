"""How well returned forms are read, on simulated returns with a known truth.

usage: python -m benchmarks.read_forms [--pages N] [--phone N] [--seed S] [--keep FOLDER] [--processes P] ...

Prints every bar over all pages and over the half that nobody looked at while the reader was made (odd numbers), then
what happened by kind of stroke and by what befell the page. Of a box that a careful person would also ask about,
asking is right, YES a false yes, NO is counted apart. A box of a page that could not be read at all counts nowhere but
in "read %". Seconds are processor time of reading alone. `--keep` saves pages and boxes that were read wrongly, of
the looked-at half only. `--doubts 0.3` asks for far more doubtful marks than people make, to see each kind often.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import multiprocessing
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.form_marks import Mark, Meant
from benchmarks.form_returns import DOUBTFUL, Blank, Returned, returned
from exports.forms import reader
from exports.forms.reader import KnownPage, PageReading, Tick

if TYPE_CHECKING:
    from exports.forms.reference import PageCode

_LOOKED_AT = 2
OUTCOMES = ("right", "asked", "false yes", "false no", "doubt read as no")


def outcome(mark: Mark, tick: Tick | None) -> str:
    """What became of one box; `asked` is asking about a plain one."""
    told = {Tick.YES: Meant.YES, Tick.NO: Meant.NO}.get(tick) if tick is not None else None
    if mark.meant is Meant.DOUBT:
        if told is None or told is mark.leaning:
            return "right"
        if told is Meant.YES:
            return "false yes"
        return "false no" if mark.leaning is Meant.YES else "doubt read as no"
    if told is None:
        return "asked"
    if told is mark.meant:
        return "right"
    return "false yes" if told is Meant.YES else "false no"


@dataclass(slots=True, kw_only=True)
class Page:
    """What reading one return gave: `boxes` as (id, kind, outcome, asked), `fields` as (filled, read)."""

    number: int
    name: str
    damage: tuple[str, ...]
    found: bool
    wrong: bool
    read: bool
    problems: tuple[str, ...]
    seconds: float
    off_mm: float = 0.0
    boxes: list[tuple[str, str, str, bool]] = field(default_factory=list)
    fields: list[tuple[bool, bool | None]] = field(default_factory=list)


def judged(one: Returned, number: int) -> tuple[Page, PageReading]:
    """Read one return and compare it with the truth."""
    blank = one.blank

    def known(code: PageCode) -> KnownPage:
        return KnownPage(layout=blank.layout) if code == blank.code else KnownPage(problem="unknown_reference")

    began = time.process_time()
    reading = reader.read_page(one.image, known)
    seconds = time.process_time() - began
    page = Page(
        number=number,
        name=blank.name,
        damage=one.damage,
        found=reading.code == blank.code,
        wrong=reading.code is not None and reading.code != blank.code,
        read=bool(reading.ticks),
        problems=reading.problems,
        seconds=seconds,
    )
    if page.read:
        for id_, mark in one.marks.items():
            tick = reading.ticks.get(id_)
            page.boxes.append((id_, mark.kind, outcome(mark, tick), tick is not Tick.YES and tick is not Tick.NO))
        page.fields = [(filled, reading.fields.get(id_)) for id_, filled in one.filled.items()]
        page.off_mm = _astray(one, reading)
    return page, reading


def _astray(one: Returned, reading: PageReading) -> float:
    """How far in millimetres the box lies that was looked for at the worst place."""
    if reading.homography is None or not one.marks:
        return 0.0
    matrix = np.array(reading.homography).reshape(3, 3)
    boxes = one.blank.layout.ticks
    middles = np.array([[box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2] for box in boxes])
    shifts = np.array([reading.shifts.get(box.id, (0.0, 0.0)) for box in boxes])
    looked = (middles + shifts) @ matrix[:, :2].T + matrix[:, 2]
    away = looked[:, :2] / looked[:, 2:] - one.view.place(middles)
    return float(np.hypot(*away.T).max() / one.view.px_per_mm())


def keep(folder: Path, one: Returned, page: Page, reading: PageReading) -> None:
    """Save boxes that were read wrongly or asked for nothing, and pages with a wrong one, named after what happened."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{page.name.replace(' ', '-')}-{page.number:05}"
    for id_, kind, told, _ in page.boxes:
        if told == "right":
            continue
        box = next(box for box in one.blank.layout.ticks if box.id == id_)
        ends = one.view.place(np.array([[box.x_mm - 5, box.y_mm - 5], [box.x_mm + 12, box.y_mm + 9.5]]))
        (x0, y0), (x1, y1) = np.array([ends.min(axis=0), ends.max(axis=0)]).astype(int)
        part = one.image[max(y0, 0) : y1, max(x0, 0) : x1, ::-1]
        if part.size:
            part = cv2.resize(part, None, fx=3, fy=3, interpolation=cv2.INTER_NEAREST)
            why = f"-{reading.doubts[id_]}" if id_ in reading.doubts else ""
            cv2.imwrite(str(folder / f"{told}-{kind}{why}-{name}-{id_}.png".replace(" ", "_").replace(":", "_")), part)
    wrong = any(box[2] in {"false yes", "false no"} for box in page.boxes)
    if page.found and page.read and not wrong and page.off_mm < 1:
        return
    why = "not-found" if not page.found else "not-read" if not page.read else "wrong-box" if wrong else "misplaced"
    cv2.imwrite(str(folder / f"{why}-{name}.png"), one.image[:, :, ::-1])
    (folder / f"{why}-{name}.txt").write_text(f"{page}\n{dict(reading.doubts)}\n", encoding="utf-8")


def _row(name: str, pages: Sequence[Page]) -> str:
    boxes = [box for page in pages for box in page.boxes]
    told = Counter(box[2] for box in boxes)
    asked = sum(box[3] for box in boxes)
    answered = [box for box in boxes if not box[3]]
    right = sum(box[2] == "right" for box in answered)
    seconds = np.array([page.seconds for page in pages] or [0.0])

    def share(part: int, whole: int) -> str:
        return f"{100 * part / whole:7.2f}" if whole else "      -"

    return (
        f"{name:28} {len(pages):6} {share(sum(p.found for p in pages), len(pages))} {sum(p.wrong for p in pages):5} "
        f"{share(sum(p.read for p in pages), len(pages))} {len(boxes):7} {share(right, len(answered))} "
        f"{told['false yes']:9} {told['false no']:8} {told['doubt read as no']:7} {share(asked, len(boxes))} "
        f"{np.median(seconds):6.2f} {np.percentile(seconds, 95):6.2f}"
    )


_HEAD = (
    f"{'':28} {'pages':>6} {'found %':>7} {'wrong':>5} {'read %':>7} {'boxes':>7} {'right %':>7} "
    f"{'false yes':>9} {'false no':>8} {'doubt-':>7} {'asked %':>7} {'s':>6} {'p95':>6}"
)


def show(pages: Sequence[Page]) -> None:
    """Print the tables."""
    print(_HEAD)
    print(_row("all", pages))
    print(_row("half looked at", [page for page in pages if page.number % _LOOKED_AT == 0]))
    print(_row("half held out", [page for page in pages if page.number % _LOOKED_AT]))
    by_damage, by_form = defaultdict(list), defaultdict(list)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    problems: Counter[str] = Counter()
    for page in pages:
        by_form[page.name].append(page)
        problems.update(page.problems)
        for one in page.damage:
            by_damage[one].append(page)
        for _, kind, told, asked in page.boxes:
            kinds[kind][told] += 1
            kinds[kind]["asked in all"] += asked
    print("\nby what befell the page")
    for name in sorted(by_damage):
        print(_row(name, by_damage[name]))
    print("\nby form")
    for name in sorted(by_form):
        print(_row(name, by_form[name]))
    print(f"\n{'by kind of stroke':42} {'boxes':>7} " + " ".join(f"{one:>16}" for one in (*OUTCOMES, "asked in all")))
    for kind in sorted(kinds):
        told = kinds[kind]
        count = sum(told[one] for one in OUTCOMES)
        print(f"{kind:42} {count:7} " + " ".join(f"{told[one]:16}" for one in (*OUTCOMES, "asked in all")))
    fields = Counter((truth, read) for page in pages for truth, read in page.fields)
    print(
        "\nfields: "
        + ", ".join(f"{_filled(a)} read as {_filled(b)} {n}" for (a, b), n in sorted(fields.items(), key=str))
    )
    print("problems: " + (", ".join(f"{name} {count}" for name, count in problems.most_common()) or "none"))
    wrong = [page for page in pages if not page.read or page.off_mm > 1 or any("false" in box[2] for box in page.boxes)]
    print("pages to look at: " + (", ".join(str(page.number) for page in wrong) or "none"))
    far = [page.off_mm for page in pages if page.read]
    if far:
        print(f"box farthest from where it was looked for: median {np.median(far):.2f} mm, most {max(far):.2f} mm")


def _filled(told: bool | None) -> str:
    return "unsure" if told is None else "filled" if told else "empty"


_blanks: list[Blank] = []


def _start(blanks: list[Blank]) -> None:
    cv2.setNumThreads(1)
    if multiprocessing.parent_process() is not None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _blanks[:] = blanks


def _one(number: int, *, seed: int, phone: bool, folder: Path | None, doubts: float) -> Page:
    blank = _blanks[number // _LOOKED_AT % len(_blanks)]  # both halves get every form
    one = returned(blank, seed, number, phone=phone, doubts=doubts)
    page, reading = judged(one, number)
    if folder is not None and number % _LOOKED_AT == 0:
        keep(folder / ("phone" if phone else "scan"), one, page, reading)
    return page


def run(
    blanks: list[Blank],
    numbers: Iterable[int],
    *,
    seed: int,
    phone: bool,
    folder: Path | None = None,
    processes: int = 1,
    doubts: float = DOUBTFUL,
) -> list[Page]:
    """Make and read these returns."""
    work = functools.partial(_one, seed=seed, phone=phone, folder=folder, doubts=doubts)
    pages: list[Page] = []
    with contextlib.suppress(KeyboardInterrupt):  # who has seen enough is shown what there is
        if processes == 1:
            _start(blanks)
            for number in numbers:
                pages.append(work(number))  # noqa: PERF401  the same
        else:
            # Forked, not spawned: the printed pages are large and need not be copied.
            with multiprocessing.get_context("fork").Pool(processes, initializer=_start, initargs=(blanks,)) as pool:
                for page in pool.imap_unordered(work, numbers, chunksize=8):
                    pages.append(page)  # noqa: PERF402  one by one, so that an interrupted run keeps them
    return pages


def main(given: Sequence[str]) -> int:
    """Run what was asked for; 1 where a bar that must hold without exception does not."""
    from benchmarks.printed_forms import printed_forms

    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--pages", type=int, default=200)
    asked.add_argument("--phone", type=int, default=0)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--keep", type=Path)
    asked.add_argument("--processes", type=int, default=1)
    asked.add_argument("--doubts", type=float, default=DOUBTFUL, help="share of boxes with doubtful marks")
    told = asked.parse_args(given)
    for ending in (signal.SIGINT, signal.SIGTERM):  # also where a shell started this in the background
        signal.signal(ending, signal.default_int_handler)
    blanks = printed_forms(told.seed)
    false = 0
    for phone, count in ((False, told.pages), (True, told.phone)):
        if not count:
            continue
        began = time.perf_counter()
        pages = run(
            blanks,
            range(count),
            seed=told.seed,
            phone=phone,
            folder=told.keep,
            processes=told.processes,
            doubts=told.doubts,
        )
        print(f"\n{'photographs' if phone else 'scans'}, seed {told.seed}, {time.perf_counter() - began:.0f} s in all")
        show(sorted(pages, key=lambda page: page.number))
        false += sum(box[2] == "false yes" for page in pages for box in page.boxes) + sum(page.wrong for page in pages)
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
