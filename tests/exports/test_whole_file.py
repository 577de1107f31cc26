"""A file is written whole or not at all, and what a killed program left of one is gone the next time."""

import os
import signal
import subprocess
import sys
import time

import pytest

from consent_db.errors import StoreProblem
from exports.whole_file import write_whole

_HANGS = """
import os, pathlib, sys, time
from exports import whole_file
def hang(_number):
    print("written", flush=True)
    time.sleep(60)
whole_file.os.fsync = hang
whole_file.write_whole(pathlib.Path(sys.argv[1]), b"Kari Nordmann")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_what_a_killed_program_left_is_deleted_the_next_time(tmp_path):
    target = tmp_path / "alle.pdf"
    killed = subprocess.Popen([sys.executable, "-c", _HANGS, str(target)], stdout=subprocess.PIPE)
    assert killed.stdout.readline().strip() == b"written"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    (left,) = tmp_path.iterdir()
    assert left.read_bytes() == b"Kari Nordmann"

    write_whole(target, b"new")
    assert left.exists()  # it may be another program that is writing just now
    past = time.time() - 700
    os.utime(left, (past, past))
    (tmp_path / ".other.part").write_bytes(b"somebody else's")
    os.utime(tmp_path / ".other.part", (past, past))
    write_whole(target, b"newer")
    assert sorted(one.name for one in tmp_path.iterdir()) == [".other.part", "alle.pdf"]
    assert target.read_bytes() == b"newer"
    assert target.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_gone_is_said_so(tmp_path):
    with pytest.raises(StoreProblem, match="cannot_read_or_write"):
        write_whole(tmp_path / "gone" / "alle.pdf", b"x")
