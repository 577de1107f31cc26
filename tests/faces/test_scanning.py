"""Worker processes: deaths and hangs cost their own file only, and nobody outlives the parent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from skimage.data import astronaut

from consent_db.errors import Problem
from faces import scanning, worker
from faces.scanning import Workers, default_workers, scan_all, scan_one
from faces.worker import Failure, Job, Scan
from tests.faces import odd_workers
from tests.faces.fake_pictures import FakeExecutor, draw


def jobs(folder, *names):
    return [Job(path=str(folder / name), want_codes=False, want_images=False) for name in names]


def results(pool, wanted):
    return {Path(job.path).name: result.code for step in pool.run(wanted) if step for job, result in [step]}


def test_one_file_that_kills_its_process_costs_no_other_file(tmp_path, monkeypatch):
    monkeypatch.setattr(worker, "SECONDS_AT_MOST", 4.5)
    names = ["a", "b", "die", "c", "hang", "raise", "d", "e"]
    with Workers(workers=2, scan=odd_workers.scan) as pool:
        found = results(pool, jobs(tmp_path, *names))
    assert found == dict.fromkeys(["a", "b", "c", "d", "e"], "looked") | {
        "die": "worker_died", "hang": "timed_out", "raise": "worker_died",
    }  # fmt: skip


def test_a_death_that_does_not_happen_again_costs_nothing(tmp_path):
    with Workers(workers=1, scan=odd_workers.scan) as pool:
        assert results(pool, jobs(tmp_path, "die once", "a")) == {"die once": "looked", "a": "looked"}


def test_workers_that_always_die_are_no_file_s_fault(tmp_path):
    with Workers(workers=1, scan=odd_workers.always_die) as pool, pytest.raises(Problem) as refused:
        results(pool, jobs(tmp_path, "a", "b"))
    assert refused.value.code == "workers_unavailable"


def test_ticks_come_while_nothing_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(worker, "SECONDS_AT_MOST", 4.5)
    with Workers(workers=1, scan=odd_workers.scan) as pool:
        steps = list(pool.run([None, *jobs(tmp_path, "hang")]))
    assert steps.count(None) > 1 / scanning.TICK_SECONDS


def test_only_a_window_of_jobs_is_taken_from_the_list(tmp_path):
    taken = []

    def wanted():
        for job in jobs(tmp_path, *(str(number) for number in range(40))):
            taken.append(job)
            yield job

    with Workers(workers=2, executor=FakeExecutor()) as pool:
        run = pool.run(wanted())
        next(run)
        assert len(taken) <= 4
        run.close()


def test_any_executor_will_do(tmp_path):
    files = [draw(tmp_path / f"{number}.jpg", str(number)) for number in range(5)]
    with Workers(executor=FakeExecutor()) as pool:
        found = [
            result for step in pool.run(jobs(tmp_path, *(file.name for file in files))) if step for result in step[1:]
        ]
    assert [type(one) for one in found] == [Scan] * 5


def test_real_workers_find_a_face_and_name_what_is_wrong(tmp_path):
    Image.fromarray(astronaut()).save(tmp_path / "astronaut.jpg", quality=92)
    (tmp_path / "short.jpg").write_bytes((tmp_path / "astronaut.jpg").read_bytes()[:9000])
    bomb = Image.new("1", (20_000, 15_000))
    bomb.save(tmp_path / "bomb.png")
    wanted = jobs(tmp_path, "astronaut.jpg", "short.jpg", "bomb.png", "missing.jpg", "astronaut.jpg")
    found = dict(scan_all(wanted, workers=2))
    assert sorted(found) == [0, 1, 2, 3, 4]
    assert [sum(face.sure for face in found[number].faces) for number in (0, 4)] == [1, 1]
    assert [found[number].code for number in (1, 2, 3)] == ["truncated", "too_large", "missing"]


def test_one_missing_file_is_a_failure():
    assert isinstance(scan_one(Job(path="/nowhere/a.jpg", want_codes=False)), Failure)


def test_there_is_always_a_worker(monkeypatch):
    monkeypatch.setattr(scanning, "_memory_bytes", lambda: 2**20)
    assert default_workers() == 1
    monkeypatch.undo()
    assert 1 <= default_workers() <= (os.cpu_count() or 1)


PARENT = """
import sys, time
from faces.scanning import Workers
from faces.worker import Job
from tests.faces import odd_workers
if __name__ == "__main__":
    with Workers(workers=2, scan=odd_workers.scan) as pool:
        job = Job(path=sys.argv[1] + "/a", want_codes=False)
        for step in pool.run([job]):
            if step:
                print(step[1].params["pid"], flush=True)
        time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX systems")
def test_workers_end_when_their_parent_is_killed(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, str(script), str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": root}
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    os.kill(child, 0)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _runs(child):
        time.sleep(0.05)
    assert not _runs(child)


def _runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
