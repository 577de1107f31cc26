"""A search that is cut off at any moment, or has no disk left, loses nothing that was finished; two do not collide."""

import multiprocessing
import random
import shutil
import sys
import time

import pytest

from consent_db import face_codes, photos
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Actor
from consent_db.verify import verify
from faces.index import index_folder
from tests.faces import killed_search
from tests.faces.fake_pictures import FakeExecutor, codes_in, draw

ACTOR = Actor()
PASSPHRASE = killed_search.PASSPHRASE
PICTURES = 24
KILLS = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and limits of POSIX systems")


@pytest.fixture(scope="module")
def processes():
    """Child processes that start at once: a server forks them with everything loaded."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faces.killed_search", "faces.detector", "faces.encoder", "faces.naming"])
    return context


@pytest.fixture
def folder(tmp_path):
    for number in range(PICTURES):
        draw(tmp_path / "bilder" / f"{number:02}.jpg", str(number), "kari", "ola")
    return tmp_path / "bilder"


def start(processes, work, *arguments):
    here, there = processes.Pipe(duplex=False)
    child = processes.Process(target=work, args=(*arguments[:2], there, *arguments[2:]))
    child.start()
    there.close()
    return child, here


def everything_reported(report):
    found = []
    try:
        while True:
            found.append(report.recv())
    except EOFError:
        return found


def check_and_finish(register_folder, folder, finished):
    """The register opens, verifies, holds what was finished; a rerun completes it."""
    with open_register(register_folder, passphrase=PASSPHRASE) as register:
        assert verify(register) == ()
        kept = len(photos.assets(register))
        assert kept >= finished
        *_, last = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
        assert (last.summary.new, last.summary.unchanged) == (PICTURES - kept, kept)
        assert len(codes_in(register)) == 2 * PICTURES
        assert last.summary.groups == 2
        assert verify(register) == ()
        assert face_codes.purge_orphans(register) == 0
    return kept


def test_killed_at_thirty_random_moments(processes, empty_register_folder, folder, tmp_path):
    dice = random.Random(20261120)

    def run(number, seconds):
        register_folder = shutil.copytree(empty_register_folder, tmp_path / f"register{number}")
        child, report = start(processes, killed_search.search, register_folder, folder)
        assert report.recv() == 0
        started = time.monotonic()
        if seconds is not None:
            time.sleep(seconds)
            child.kill()
        found = everything_reported(report)
        child.join()
        took = time.monotonic() - started
        finished = max((one for one in found if one != "end"), default=0)
        kept = check_and_finish(register_folder, folder, finished)
        shutil.rmtree(register_folder)
        return took, kept

    whole, kept = run("whole", None)
    assert kept == PICTURES
    kept = [run(number, dice.uniform(0, whole))[1] for number in range(KILLS)]
    assert sum(count < PICTURES for count in kept) > 0
    assert len(set(kept)) > 3


@pytest.mark.parametrize("spare_bytes", [4_096, 60_000, 200_000])
def test_a_full_disk_stops_the_search_with_its_reason_and_loses_nothing(
    processes, register_folder, folder, spare_bytes
):
    with open_register(register_folder, passphrase=PASSPHRASE):
        pass
    child, report = start(processes, killed_search.search_with_little_disk, register_folder, folder, spare_bytes)
    (code,) = everything_reported(report)
    child.join()
    assert code in ("disk_full", "cannot_read_or_write")
    check_and_finish(register_folder, folder, 0)


def test_no_page_left_in_the_register_is_a_full_disk(register, folder, register_folder):
    limit = register.value("PRAGMA page_count") + 6
    register.rows(f"PRAGMA max_page_count = {limit}")
    with pytest.raises(StoreProblem, match="disk_full"):
        list(index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=ACTOR))
    finished = len(photos.assets(register))
    register.close()
    check_and_finish(register_folder, folder, finished)


def test_two_searches_of_one_register_do_not_collide_and_other_writes_go_on(processes, register_folder, folder):
    child, report = start(processes, killed_search.slow_search, register_folder, folder)
    assert report.recv() == "begun"
    with open_register(register_folder, passphrase=PASSPHRASE) as register:
        with pytest.raises(StoreProblem) as refused:
            list(index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR))
        assert (refused.value.code, refused.value.params["pid"]) == ("index_running", child.pid)
        first = photos.assets(register)[0].id
        for number in range(10):
            photos.update_texts(register, first, {"caption": f"{number}"}, actor=ACTOR)
        assert everything_reported(report) == [PICTURES]
        child.join()
        assert photos.asset(register, first).caption == "9"
        *_, last = index_folder(register, folder, executor=FakeExecutor(), actor=ACTOR)
        assert (last.summary.new, last.summary.unchanged) == (0, PICTURES)
        assert verify(register) == ()
