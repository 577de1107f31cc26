"""Every broken and malicious file of the fuzzing corpora, through workers as a search starts them."""

import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from faces.decode import REASONS
from faces.worker import Failure, Job, scan, start_worker


def timed_scan(path):
    """Scan one file in a worker: the outcome, its seconds, and the worker's largest memory so far in MB."""
    started = time.perf_counter()
    result = scan(Job(path, want_codes=True))
    seconds = time.perf_counter() - started
    peak_mb = 0.0
    if sys.platform == "linux":
        line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        peak_mb = int(line.split()[1]) / 1024
    return result, seconds, peak_mb


@pytest.mark.photos
def test_every_hostile_file_is_decoded_or_named(photos_dir):
    files = sorted(str(path) for path in (photos_dir / "misc" / "hostile").rglob("*") if path.is_file())
    assert len(files) > 600
    started = time.monotonic()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn"), initializer=start_worker) as pool:
        answers = list(pool.map(timed_scan, files, chunksize=8))  # a worker that died would raise here
    seconds = time.monotonic() - started
    results = [result for result, _, _ in answers]
    failures = [result for result in results if isinstance(result, Failure)]
    assert {failure.code for failure in failures} <= REASONS - {"timed_out", "worker_died", "out_of_memory"}
    assert [result.path for result in results] == files
    assert 60 < len(files) - len(failures) < 120
    assert max(taken for _, taken, _ in answers) < 20
    assert max(peak_mb for _, _, peak_mb in answers) < 1500
    assert seconds < 180
