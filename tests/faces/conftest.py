"""A real encrypted register, made once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from consent_db.connection import open_register
from consent_db.records import Actor
from faces.index import index_folder
from tests.faces.fake_pictures import FakeExecutor

ACTOR = Actor()
PASSPHRASE = "en lang setning for tester"


@pytest.fixture(scope="session")
def empty_register_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty") / "register"
    open_register(folder, passphrase=PASSPHRASE, create=True, scrypt_n=2).close()
    return folder


@pytest.fixture
def register_folder(empty_register_folder, tmp_path):
    return shutil.copytree(empty_register_folder, tmp_path / "register")


@pytest.fixture
def register(register_folder):
    with open_register(register_folder, passphrase=PASSPHRASE) as register:
        yield register


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "bilder").mkdir()
    return tmp_path / "bilder"


@pytest.fixture
def search(register, folder):
    """Searches the folder; gives the summary, with the executor's jobs in `search.jobs`."""

    def run(**more):
        executor = FakeExecutor()
        *_, last = index_folder(register, more.pop("folder", folder), executor=executor, actor=ACTOR, **more)
        run.jobs = [Path(job.path).name for job in executor.jobs]
        run.codes = [job.want_codes for job in executor.jobs]
        return last.summary

    return run
