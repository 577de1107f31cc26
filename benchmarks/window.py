"""How long it takes from starting the process until Today stands painted with what it read, on a made-up branch.

usage: python -m benchmarks.window [RUNS]   (5 by default, after one to warm up; offscreen)
"""

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.open_check import opened, table

_TODAY = "steps = (lambda window: bool(window.today.title.text()),)"


def main(runs: int) -> None:
    """Make the branch, measure and print."""
    from tests.ui.made_up import PASSPHRASE, make

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "KLARERT_CONFIG": str(folder / "config")}
        more = {"window": "MainWindow", "steps": _TODAY, "passphrase": PASSPHRASE}
        register = make(name)
        table("main window", ("Today is painted",), [opened(register, folder, **more) for _ in range(runs + 1)][1:])
    print("load average", os.getloadavg()[0])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
