"""A real encrypted register, made once and copied for each test."""

import shutil

import pytest

from consent_db.connection import open_register

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
