"""Measures grouping on photographs of known people: ours and the usual recipes, on the same faces in the same run.

usage: python -m benchmarks.grouping [PHOTOS] [--sets lfw,fiw,bbt] [--workers 2] [--refresh]

All faces of a set form one pool, as `main.py index` would make it of the folder; scored is, as in score_groups.py, the
face nearest the middle of each labelled picture. Pictures of the set fiw are tight crops and get a black border of half
their size. Faces and codes are kept in the system's temporary folder until the engine or the pictures change.
"""

import argparse
import hashlib
import json
import os
import pickle
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.peers import RECIPES, Codes, Labels
from faces.decode import decode
from faces.detector import ENGINE_VERSION, Detector
from faces.encoder import CODE_VERSION, Encoder
from faces.grouping import Face, group

BORDERED = {"fiw"}
HEAD = f"{'set':<17}{'recipe':<22}{'P':>8}{'R':>8}{'F':>8}{'mixed':>7}{'groups':>8}{'seconds':>9}"


@dataclass(frozen=True)
class Found:
    """One detected face of a labelled picture."""

    file: str
    box: tuple[int, int, int, int]
    sure: bool
    code: NDArray[np.float32]
    picture_px: tuple[int, int]


@cache
def engine() -> tuple[Detector, Encoder]:
    """Load the networks once per process."""
    return Detector(), Encoder()


def find(job: tuple[str, str, bool]) -> list[Found]:
    """Detect and encode one picture: (folder, file below it, with a border?)."""
    root, file, border = job
    detector, encoder = engine()
    pixels = decode(Path(root) / file).pixels
    height, width = pixels.shape[:2]
    if border:
        pixels = np.pad(pixels, ((height // 2,) * 2, (width // 2,) * 2, (0, 0)))
        height, width = pixels.shape[:2]
    found = detector.detect(pixels)
    codes = encoder.encode(pixels, [face.landmarks for face in found])
    return [Found(file, f.box, f.sure, code, (width, height)) for f, code in zip(found, codes, strict=True)]


def faces_of(root: Path, name: str, files: list[str], *, workers: int, refresh: bool) -> list[Found]:
    """Return the faces of a set, from the temporary folder where nothing has changed."""
    stamps = [f"{file} {(root / file).stat().st_size}" for file in files]
    key = hashlib.sha256("\n".join([ENGINE_VERSION, CODE_VERSION, *stamps]).encode()).hexdigest()[:16]
    kept = (
        Path(tempfile.gettempdir()) / f"klarert-benchmark-{os.getuid() if hasattr(os, 'getuid') else ''}-{key}.pickle"
    )
    if kept.exists() and not refresh:
        return [Found(*row) for row in pickle.loads(kept.read_bytes())]
    jobs = [(str(root), file, name in BORDERED) for file in files]
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        faces = [face for found in pool.map(find, jobs, chunksize=8) for face in found]
    kept.write_bytes(pickle.dumps([astuple(face) for face in faces]))
    return faces


def ours(faces: list[Found]) -> Labels:
    """Group as the program does: one pool, two faces of one picture never together."""
    pool = [
        Face(f"{number:06d}", face.file, face.code, face.box[3], sure=face.sure) for number, face in enumerate(faces)
    ]
    labels = np.empty(len(faces), np.intp)
    for number, found in enumerate(group(pool).groups):
        labels[[int(face_id) for face_id in found.ids]] = number
    return labels


def score(faces: list[Found], labels: Labels, people: dict[str, str]) -> tuple[float, float, float, int, int]:
    """Return B-cubed precision, recall and F, the number of groups with several people, and of groups."""
    central: dict[str, tuple[float, int]] = {}
    for face, label in zip(faces, labels, strict=True):
        x, y, width, height = face.box
        away = (x + width / 2 - face.picture_px[0] / 2) ** 2 + (y + height / 2 - face.picture_px[1] / 2) ** 2
        if face.file not in central or away < central[face.file][0]:
            central[face.file] = (away, int(label))
    of = {file: label for file, (_, label) in central.items()}
    groups = Counter(of.values())
    persons = Counter(people.values())
    both = Counter((label, people[file]) for file, label in of.items())
    precision = sum(both[label, people[file]] / groups[label] for file, label in of.items()) / max(1, len(of))
    recall = sum(both[label, people[file]] / persons[people[file]] for file, label in of.items()) / len(people)
    mixed = sum(count > 1 for count in Counter(label for label, _ in both).values())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), mixed, len(groups)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("photos", nargs="?", default=os.environ.get("KLARERT_PHOTOS", "../shared/photos"), type=Path)
    parser.add_argument("--sets", default="")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--refresh", action="store_true", help="detect and encode anew")
    arguments = parser.parse_args()
    root = arguments.photos / "identity"
    labelled: dict[str, dict[str, str]] = json.loads((root / "labels.json").read_text())
    print(HEAD)
    for name in arguments.sets.split(",") if arguments.sets else labelled:
        people = labelled[name]
        found = faces_of(root, name, list(people), workers=arguments.workers, refresh=arguments.refresh)
        codes: Codes = np.array([face.code for face in found], np.float64)
        rows = {"ours": lambda faces=found: ours(faces)}
        rows |= {recipe: lambda run=run, codes=codes: run(codes) for recipe, run in RECIPES.items()}
        for recipe, run in rows.items():
            start = time.perf_counter()
            labels = run()
            seconds = time.perf_counter() - start
            precision, recall, f, mixed, groups = score(found, labels, people)
            numbers = f"{precision:>8.4f}{recall:>8.4f}{f:>8.4f}{mixed:>7}{groups:>8}{seconds:>9.2f}"
            print(f"{name:<17}{recipe:<22}{numbers}", flush=True)


if __name__ == "__main__":
    main()
