"""How long `main.py check` takes as a whole process: a known picture, and one nobody has seen.

Usage: python benchmarks/check.py [RUNS]. Prints a table of wall-clock medians in seconds, and beside them the time that
starting Python and importing face_recognition alone would take, as the peer in the same run.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from skimage import data

ROOT = Path(__file__).parents[1]


def main(runs: int) -> None:
    """Set up a register with one picture, then time each command `runs` times after one warm-up."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "KLARERT_PASSPHRASE": "benchmark"}
        pictures = folder / "pictures"
        pictures.mkdir()
        picture = Image.fromarray(data.astronaut()).resize((4000, 4000))
        picture.save(pictures / "known.jpg", quality=92)
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(folder / "unknown.jpg", quality=92)
        klarert = [sys.executable, str(ROOT / "main.py"), "--register", str(folder / "register")]
        subprocess.run([*klarert, "index", str(pictures)], env=environment, check=True, capture_output=True)
        rows = {
            "check, known picture (16 MP)": [*klarert, "check", str(pictures / "known.jpg"), "--json"],
            "check, unknown picture (16 MP)": [*klarert, "check", str(folder / "unknown.jpg"), "--json"],
            "python -c 'import face_recognition'": [sys.executable, "-W", "ignore", "-c", "import face_recognition"],
        }
        print(f"{'command':40} {'median s':>9} {'min s':>7} {'max s':>7}")
        for title, command in rows.items():
            times = [_seconds(command, environment) for _ in range(runs + 1)][1:]
            print(f"{title:40} {statistics.median(times):9.3f} {min(times):7.3f} {max(times):7.3f}")


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=False, capture_output=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
