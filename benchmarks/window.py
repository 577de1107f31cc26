"""From process start to the first painted Today, and to the answer in the check window: `python -m benchmarks.window`.

Each run is a process of its own on a made-up branch, offscreen, after one that warms the disk cache; prints a table.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
_CHILD = """
import sys, time
sys.path.insert(0, {root!r})
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from pathlib import Path
from consent_db.connection import open_register
from ui import i18n
from ui.app import Program
i18n.install(app, "nb")
program = Program(app, open_register(Path({register!r}), passphrase={passphrase!r}))
def is_there():
    if {file!r}:
        return bool(program.check.answers)
    return bool(program.main.today.title.text())
if {file!r}:
    program.open_check([Path({file!r})])
else:
    program.open_main()
while not is_there():
    app.processEvents()
(program.check or program.main).grab()
print(time.time())
program.close()
"""


def main() -> None:
    """Measure and print."""
    sys.path.insert(0, str(ROOT))
    from tests.ui.made_up import PASSPHRASE, make

    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "KLARERT_CONFIG": str(Path(folder, "config"))}
        register = make(folder)
        picture = next(Path(folder).rglob("IMG_*.jpg"))
        for title, file in (("start to painted Today", ""), ("start to the answer in the check window", str(picture))):
            code = _CHILD.format(root=str(ROOT), register=str(register), passphrase=PASSPHRASE, file=file)
            took = [_once(code) for _ in range(RUNS + 1)][1:]
            print(f"{title}: median {statistics.median(took):.2f} s, slowest {max(took):.2f} s of {RUNS}")
        print("load average", os.getloadavg()[0])


def _once(code: str) -> float:
    began = time.time()
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout.strip().splitlines()[-1]) - began


if __name__ == "__main__":
    main()
