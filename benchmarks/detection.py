"""Accuracy of the detector on the real photographs: `python -m benchmarks.detection [PHOTOS]` (see tests/conftest.py).

Prints what score_detection.py of that folder says about our sure and possible faces together, and about the sure alone.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from faces.worker import Job, Scan, scan, start_worker

_WORKERS = max(1, min(4, os.cpu_count() or 1))


def photos_folder() -> Path:
    """Give the folder of the real photographs, or leave with a message."""
    beside = Path(__file__).resolve().parents[1] / ".." / "shared" / "photos"
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("KLARERT_PHOTOS", beside)).resolve()
    if not folder.is_dir():
        sys.exit(f"no photographs in {folder}; name their folder as argument or in KLARERT_PHOTOS")
    return folder


def main() -> None:
    """Detect, score, print."""
    photos = photos_folder()
    truth = photos / "detection"
    named = [
        *json.loads((truth / "boxes.json").read_text()),
        *json.loads((truth / "counts.json").read_text())["images"],
    ]
    files = [os.fspath(truth / name) for name in sorted(set(named))]
    jobs = [Job(file, want_codes=False, want_images=False) for file in files]
    started = time.perf_counter()
    with ProcessPoolExecutor(_WORKERS, mp_context=get_context("spawn"), initializer=start_worker) as pool:
        results = list(pool.map(scan, jobs))
    seconds = time.perf_counter() - started
    scans = [result for result in results if isinstance(result, Scan)]
    print(f"{len(scans)} of {len(jobs)} pictures in {seconds:.1f} s on {_WORKERS} processes")
    for title, only_sure in (("sure and possible", False), ("sure alone", True)):
        predictions = [
            {
                "file": result.path,
                "faces": [
                    {"box": face.box, "score": face.score, "sure": face.sure}
                    for face in result.faces
                    if face.sure or not only_sure
                ],
            }
            for result in scans
        ]
        print(f"\n{title}")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "predictions.json")
            file.write_text(json.dumps(predictions))
            sys.stdout.flush()
            subprocess.run([sys.executable, photos / "score_detection.py", truth, file], check=True)


if __name__ == "__main__":
    main()
