"""A real encrypted register with a made-up branch, for what is printed."""

import pytest

from consent_db import portable
from consent_db.connection import open_register
from consent_db.records import Actor, Role
from tests.exports.branch_on_paper import document


@pytest.fixture
def branch(tmp_path):
    """Opens a register that holds the made-up branch with the tables a test gives."""
    opened = []

    def make(**tables):
        folder = tmp_path / f"register{len(opened)}"
        register = open_register(folder, passphrase="en lang setning", create=True, scrypt_n=2)
        opened.append(register)
        portable.load(register, document(**tables), tmp_path, actor=Actor(officer_id="anne", role=Role.DATA_STEWARD))
        return register

    yield make
    for register in opened:
        register.close()
