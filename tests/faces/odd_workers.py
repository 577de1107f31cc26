"""What misbehaving scans do in a worker process; a file's name says what happens to its process."""

import faulthandler
import os
import time
from pathlib import Path

from faces.worker import Failure


def scan(job):
    """Die, hang, die once, raise or answer, as the file's name asks for."""
    name = Path(job.path).name
    if name.startswith("die once"):
        marker = Path(job.path + ".marker")
        if not marker.exists():
            marker.touch()
            os._exit(3)
    elif name.startswith("die"):
        os._exit(3)
    elif name.startswith("hang"):
        with Path(os.devnull).open("w") as nowhere:
            faulthandler.dump_traceback_later(4, exit=True, file=nowhere)
            time.sleep(60)
    elif name.startswith("raise"):
        raise RuntimeError
    return Failure(job.path, None, "looked", {"pid": os.getpid()})


def always_die(_job):
    """Die whatever the file."""
    os._exit(3)
