"""What every test stands on: no screen, none of the user's own registers or keys, the real photographs if there."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# Before any test module imports Qt or asks for a folder of the user's.
_HOME = tempfile.mkdtemp(prefix="klarert-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[_name] = str(Path(_HOME, _name.lower()))
    Path(os.environ[_name]).mkdir(mode=0o700)
for _name in ("KLARERT_REGISTER", "KLARERT_PASSPHRASE", "KLARERT_PRACTICE"):
    os.environ.pop(_name, None)

# The same commit gets the same answer. `pytest --hypothesis-profile search` and benchmarks/always.py look further.
settings.register_profile("search", settings.get_profile("default"))
settings.register_profile("repeatable", derandomize=True, database=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def photos_dir() -> Path:
    """The folder of real photographs, which are never part of the project; tests that need it are skipped without."""
    beside = Path(__file__).resolve().parents[1] / ".." / "shared" / "photos"
    folder = Path(os.environ.get("KLARERT_PHOTOS", beside)).resolve()
    if not folder.is_dir():
        pytest.skip("the real photographs are not on this machine (KLARERT_PHOTOS names their folder)")
    return folder
