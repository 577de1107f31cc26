"""Real encrypted registers, made once and copied for each test, and the example document of the portable register."""

import copy
import json
import shutil
from pathlib import Path

import pytest

from consent_db import portable
from consent_db.connection import open_register
from consent_db.records import Actor, Role

PASSPHRASE = "en lang setning for tester"
DATA = Path(__file__).parents[1] / "data"
EXAMPLE = json.loads((DATA / "example_register.json").read_text(encoding="utf-8"))
FULL = json.loads((DATA / "full_register.json").read_text(encoding="utf-8"))
SCAN = b"%PDF-1.7 a signed form"


@pytest.fixture(scope="session")
def empty_register_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty") / "register"
    open_register(folder, passphrase=PASSPHRASE, create=True, scrypt_n=2).close()
    return folder


@pytest.fixture
def make_register(empty_register_folder, tmp_path):
    """Opens as many new registers as a test asks for."""
    opened = []

    def make():
        folder = tmp_path / f"register{len(opened)}"
        shutil.copytree(empty_register_folder, folder)
        opened.append(open_register(folder, passphrase=PASSPHRASE))
        return opened[-1]

    yield make
    for register in opened:
        register.close()


@pytest.fixture
def register(make_register):
    return make_register()


@pytest.fixture
def steward():
    return Actor(officer_id="anne", role=Role.DATA_STEWARD)


@pytest.fixture
def officer():
    return Actor(officer_id="ola", role=Role.OFFICER)


@pytest.fixture
def document():
    """The example of the portable register; its scan and picture have made-up hashes."""
    return copy.deepcopy(EXAMPLE)


@pytest.fixture
def passphrase():
    return PASSPHRASE


@pytest.fixture
def scan():
    """The bytes of skjema.pdf in the full document."""
    return SCAN


@pytest.fixture
def full():
    """Gives a document in which every key of every table is set to something else than its default."""
    return lambda: copy.deepcopy(FULL)


@pytest.fixture
def imported(register, steward, document, tmp_path):
    """A register that holds the example."""
    portable.load(register, document, tmp_path, actor=steward)
    return register


@pytest.fixture(scope="session")
def shared_register(empty_register_folder, tmp_path_factory):
    """An empty register for tests that must leave it empty: every import into it is refused."""
    folder = tmp_path_factory.mktemp("shared") / "register"
    shutil.copytree(empty_register_folder, folder)
    with open_register(folder, passphrase=PASSPHRASE) as register:
        yield register
        assert register.value("SELECT count(*) FROM person") == 0
