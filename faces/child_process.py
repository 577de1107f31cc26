"""What every child process of ours keeps to: it ends with its parent, and its memory is bounded where that can be."""

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import sys
import threading
from pathlib import Path


def end_with_parent() -> None:
    """From now on nothing of this process outlives its parent, however that one ends."""
    threading.Thread(target=_watch_parent, name="parent watch", daemon=True).start()


def limit_memory(growth_bytes: int) -> None:
    """Bound the address space to what is used now and so much more; only Linux can."""
    if sys.platform != "linux":
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + growth_bytes
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit if hard < 0 else min(limit, hard), hard))


def silence_libraries() -> None:
    """Let libtiff, libjpeg and PDFium complain about hostile files to nobody."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _watch_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)
