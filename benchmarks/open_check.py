"""How long it takes from starting the process until the check window shows a known picture and its answer.

usage: python -m benchmarks.open_check [RUNS]   (5 by default, after one to warm up; offscreen)

The child runs `main.py FILE` itself and is watched from its event loop. Python keeps what it compiles, as it does
wherever nobody forbids it. Processor time is told beside the seconds: on a busy machine only that means something.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PASSPHRASE = "en setning for målinger"
STEPS = ("the answer is painted", "and the picture, small", "and the picture in its own pixels")
_CHILD = """
import sys, time
import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(["klarert"])
started = float(sys.argv[1])
times = []
{steps}

def look():
    found = next((one for one in app.topLevelWidgets() if type(one).__name__ == {window!r}), None)
    while found is not None and len(times) < len(steps) and steps[len(times)](found):
        found.repaint()
        times.append((time.time() - started, time.process_time()))
    if len(times) == len(steps):
        print(*(number for pair in times for number in pair), flush=True)
        timer.stop()
        app.exit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(0)
sys.exit(main.main(sys.argv[2:]))
"""
_SHOWN = """
steps = (
    lambda window: window.answer is not None,
    lambda window: window.view.has_picture,
    lambda window: window.item in window._desk.shown,
)
"""


def opened(register: Path, scratch: Path, *files: Path, window: str, steps: str, passphrase: str = "") -> list[float]:
    """The seconds since the start, and those of the processor, at each of the steps of one run of the program."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(scratch / "compiled")}
    env |= {"KLARERT_CONFIG": str(scratch / "config"), "KLARERT_PASSPHRASE": passphrase}
    code = _CHILD.format(window=window, steps=steps)
    arguments = ["--register", str(register), *map(str, files)]
    command = [sys.executable, "-c", code, str(time.time()), *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=env, timeout=120)
    return [float(number) for number in done.stdout.split()]


def table(title: str, names: tuple[str, ...], runs: list[list[float]]) -> None:
    """Print seconds and processor seconds of each step: the median, the least and the most."""
    print(f"| {title} | seconds, median (least to most) | of the processor |\n|---|---|---|")
    for place, name in enumerate(names):
        seconds, own = (sorted(one[2 * place + part] for one in runs) for part in (0, 1))
        print(f"| {name} | {_spread(seconds)} | {_spread(own)} |")


def _spread(numbers: list[float]) -> str:
    return f"{statistics.median(numbers):.2f} ({numbers[0]:.2f} to {numbers[-1]:.2f})"


def main(runs: int) -> None:
    """Set up two registers with one searched picture of 16 megapixels, and print the seconds."""
    from PIL import Image
    from skimage.data import astronaut

    from consent_db import policy
    from consent_db.connection import open_register
    from consent_db.records import Actor, Jurisdiction, Role
    from faces.index import index_folder

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["KLARERT_CONFIG"] = str(folder / "config")
        (folder / "pictures").mkdir()
        picture = folder / "pictures" / "known.jpg"
        Image.fromarray(astronaut()).resize((4000, 4000)).save(picture, quality=92)
        for title, passphrase in (("with the key on this computer", ""), ("with a passphrase", PASSPHRASE)):
            place = folder / ("by-passphrase" if passphrase else "by-key")
            with open_register(place, passphrase=passphrase or None, create=True) as register:
                policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=Actor(role=Role.OFFICER))
                for _ in index_folder(register, folder / "pictures", actor=Actor()):
                    pass
            more = {"window": "CheckWindow", "steps": _SHOWN, "passphrase": passphrase}
            table(title, STEPS, [opened(place, folder, picture, **more) for _ in range(runs + 1)][1:])
    print("load average", os.getloadavg()[0])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
