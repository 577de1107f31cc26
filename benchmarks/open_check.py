"""How long it takes from starting the process until the check window shows a known picture and its answer.

usage: python -m benchmarks.open_check [RUNS]   (5 by default, after one to warm up; offscreen, 1440 x 900)
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
PASSPHRASE = "en setning for målinger"


def main(runs: int) -> None:
    """Set up a register with one searched picture of 16 megapixels, and print the seconds."""
    from PIL import Image
    from skimage.data import astronaut

    from consent_db import policy
    from consent_db.connection import open_register
    from consent_db.records import Actor, Jurisdiction, Role
    from faces.index import index_folder

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pictures").mkdir()
        picture = folder / "pictures" / "known.jpg"
        Image.fromarray(astronaut()).resize((4000, 4000)).save(picture, quality=92)
        with open_register(folder / "register", passphrase=PASSPHRASE, create=True) as register:
            policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=Actor(role=Role.OFFICER))
            for _ in index_folder(register, folder / "pictures", actor=Actor()):
                pass
        times = [_once(folder / "register", picture) for _ in range(runs + 1)][1:]
    print("| seconds from the start of the process, median (least to most) | bar |\n|---|---|")
    for place, what in enumerate(("the answer and the picture are painted", "and the picture in its own pixels")):
        taken = sorted(one[place] for one in times)
        print(f"| {what}: {statistics.median(taken):.2f} ({taken[0]:.2f} to {taken[-1]:.2f}) | {('1.00', '')[place]} |")


def _once(register: Path, picture: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.open_check", str(time.time()), str(register), str(picture)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    answered, sharp = done.stdout.split()[-2:]
    return float(answered), float(sharp)


def child(started: float, register: Path, picture: Path) -> None:
    """Open the window as `main.py FILE` does, and print when it was painted."""
    from PySide6.QtWidgets import QApplication

    from consent_db.connection import open_register
    from ui import i18n
    from ui.app import Program

    app = QApplication(sys.argv[:1])
    i18n.install(app, "nb")
    program = Program(app, open_register(register, passphrase=PASSPHRASE))
    window = program.open_check([picture])
    window.resize(1440, 900)
    times = []
    for is_there in (
        lambda: window.answer is not None and window.view.has_picture,
        lambda: window.item in program.desk.shown,
    ):
        while not is_there():
            app.processEvents()
        window.repaint()
        times.append(time.time() - started)
    print(*times)
    program.close()


if __name__ == "__main__":
    if len(sys.argv) > 2:
        child(float(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
