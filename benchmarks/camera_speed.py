"""Camera-sized pictures per second, ours and face_recognition's: `python -m benchmarks.camera_speed [PHOTOS]`.

Makes event pictures with make_event.py of the photographs' folder, then in the same run and in as many processes: ours
is the whole of scan() (hashes, decode, detection, codes, thumbnail and crops), theirs load_image_file, face_locations
and face_encodings. Three rounds each; the table shows medians, the ratio of processor time (which a busy machine does
not disturb) and the largest resident memory of one of our workers.
"""

import argparse
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from faces.worker import Failure, Job, scan, start_worker


def _ours(files: list[str], answer: Connection) -> None:
    start_worker()
    _timed(files, answer, _scan_one)


def _theirs(files: list[str], answer: Connection) -> None:
    from faces.reference import load

    warnings.simplefilter("ignore")
    api = load()

    def run(file: str) -> int:
        pixels = api.load_image_file(file)
        boxes = api.face_locations(pixels)
        api.face_encodings(pixels, boxes)
        return len(boxes)

    _timed(files, answer, run)


def _scan_one(file: str) -> int:
    result = scan(Job(file, want_codes=True))
    if isinstance(result, Failure):
        raise SystemExit(f"{file}: {result.code}")
    return len(result.faces)


def _timed(files: list[str], answer: Connection, run: Callable[[str], int]) -> None:
    run(files[0])  # models loaded, as in the thousandth picture of an event
    answer.send("ready")
    answer.recv()
    started = time.process_time()
    faces = sum(run(file) for file in files)
    answer.send((faces, _peak_mb(), time.process_time() - started))


def _peak_mb() -> float:
    if sys.platform == "linux":
        line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return float("nan")


@dataclass(frozen=True)
class Round:
    """All files in so many processes: wall-clock and processor seconds, faces found, largest peak memory."""

    seconds: float
    processor_seconds: float
    faces: int
    peak_mb: float


def _round(target: Callable[[list[str], Connection], None], files: list[str], processes: int) -> Round:
    context = multiprocessing.get_context("spawn")
    workers = []
    for number in range(processes):
        here, there = context.Pipe()
        worker = context.Process(target=target, args=(files[number::processes], there))
        worker.start()
        workers.append((worker, here))
    for _, pipe in workers:
        pipe.recv()
    started = time.perf_counter()
    for _, pipe in workers:
        pipe.send("go")
    answers = [pipe.recv() for _, pipe in workers]
    seconds = time.perf_counter() - started
    for worker, _ in workers:
        worker.join()
    faces, peaks, processor = zip(*answers, strict=True)
    return Round(seconds, sum(processor), sum(faces), max(peaks))


def main() -> None:
    """Make the pictures, race, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    beside = Path(__file__).resolve().parents[1] / ".." / "shared" / "photos"
    parser.add_argument("photos", nargs="?", type=Path, default=Path(os.environ.get("KLARERT_PHOTOS", beside)))
    parser.add_argument("--files", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--processes", type=int, default=2)
    chosen = parser.parse_args()
    photos = chosen.photos.resolve()
    if not photos.is_dir():
        sys.exit(f"no photographs in {photos}")
    print("size    ours/s  theirs/s   ratio  (each round)          processor  faces ours, theirs   our peak MB")
    for megapixels in (12, 24):
        with tempfile.TemporaryDirectory() as folder:
            maker = [sys.executable, photos / "make_event.py", photos / "detection" / "groups", folder]
            subprocess.run([*maker, str(chosen.files), str(megapixels)], check=True)
            files = sorted(os.fspath(file) for file in Path(folder).iterdir())
            ours, theirs = [], []
            for _ in range(chosen.rounds):
                ours.append(_round(_ours, files, chosen.processes))
                theirs.append(_round(_theirs, files, chosen.processes))
        ratios = [their.seconds / our.seconds for our, their in zip(ours, theirs, strict=True)]
        rate, their_rate = (len(files) / statistics.median(one.seconds for one in side) for side in (ours, theirs))
        processor = statistics.median(
            their.processor_seconds / our.processor_seconds for our, their in zip(ours, theirs, strict=True)
        )
        each = " ".join(f"{ratio:.1f}" for ratio in ratios)
        print(
            f"{megapixels} MP {rate:8.2f} {their_rate:9.3f} {statistics.median(ratios):8.1f}x  ({each:<18})"
            f" {processor:9.1f}x {ours[0].faces:>8}, {theirs[0].faces:<10} {max(one.peak_mb for one in ours):8.0f}"
        )


if __name__ == "__main__":
    main()
