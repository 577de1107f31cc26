"""A search in a process of its own, to be killed, to run out of disk, or to be in another's way."""

import time

from consent_db.connection import open_register
from consent_db.errors import Problem
from consent_db.records import Actor
from faces.index import index_folder
from tests.faces.fake_pictures import FakeExecutor

PASSPHRASE = "en lang setning for tester"


class SlowExecutor(FakeExecutor):
    """Takes a while for each picture."""

    def submit(self, scan, job):
        time.sleep(0.02)
        return super().submit(scan, job)


def search(register_folder, folder, report):
    """Search, and report the count of finished pictures after each."""
    with open_register(register_folder, passphrase=PASSPHRASE) as register:
        report.send(0)
        for progress in index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=Actor()):
            if progress.phase == "searching" and progress.file is not None:
                report.send(progress.done)
        report.send("end")


def slow_search(register_folder, folder, report):
    """Search slowly; say when it has begun, and how it ended."""
    with open_register(register_folder, passphrase=PASSPHRASE) as register:
        for progress in index_folder(register, folder, executor=SlowExecutor(), workers=1, actor=Actor()):
            if progress.phase == "searching" and progress.done == 1 and progress.file is not None:
                report.send("begun")
        report.send(progress.summary.new)


def search_with_little_disk(register_folder, folder, report, spare_bytes):
    """Search while no file may grow by more than `spare_bytes`; say by which code it ended."""
    import resource

    largest = max(file.stat().st_size for file in register_folder.iterdir())
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    try:
        with open_register(register_folder, passphrase=PASSPHRASE) as register:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest + spare_bytes, hard))
            for _ in index_folder(register, folder, executor=FakeExecutor(), workers=1, actor=Actor()):
                pass
        report.send("finished")
    except Problem as problem:
        report.send(problem.code)
