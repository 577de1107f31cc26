"""Check that every pin resolves to a wheel on each platform and Python we promise; downloads metadata only."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLATFORMS = {
    "Linux x86-64, glibc 2.34": "x86_64-manylinux_2_34",
    "Windows x64": "windows",
    "macOS 14, Apple silicon": "aarch64-apple-darwin",
}
PYTHONS = ("3.11", "3.12", "3.13")
SOURCE_ONLY = "face-recognition-models"  # pure Python around its model files; no wheel was ever published
FROM_THE_ENVIRONMENT = {"pip"}


def main() -> int:
    """Resolve for every platform and Python, print one line each, and return 1 when one of them fails."""
    pairs = [(name, python) for name in PLATFORMS for python in PYTHONS]
    pinned = _names(ROOT.joinpath("requirements.txt").read_text(encoding="utf-8"))
    begun = time.monotonic()
    with ThreadPoolExecutor(max_workers=3) as pool:
        faults = list(pool.map(lambda pair: _fault(*pair, pinned=pinned), pairs))
    for (name, python), fault in zip(pairs, faults, strict=True):
        print(f"{name}, Python {python}: {fault or 'every pin has a wheel'}")
    print(f"{len(pairs)} resolutions in {time.monotonic() - begun:.0f} seconds")
    return int(any(faults))


def _fault(name: str, python: str, *, pinned: set[str]) -> str:
    """Return what keeps the pins from installing there without a compiler, or "" if nothing does."""
    done = subprocess.run(
        [sys.executable, "-m", "uv", "pip", "compile", "requirements.txt", "--quiet", "--no-header", "--no-annotate",
         "--python-platform", PLATFORMS[name], "--python-version", python,
         "--only-binary", ":all:", "--no-binary", SOURCE_ONLY],
        cwd=ROOT,
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": "14.0"},
        capture_output=True,
        text=True,
    )  # fmt: skip
    if done.returncode != 0:
        return f"FAILED\n{done.stderr.strip()}"
    unpinned = _names(done.stdout) - pinned - FROM_THE_ENVIRONMENT
    return f"not pinned in requirements.txt: {', '.join(sorted(unpinned))}" if unpinned else ""


def _names(requirements: str) -> set[str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==", requirements, flags=re.MULTILINE)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in found}


if __name__ == "__main__":
    sys.exit(main())
