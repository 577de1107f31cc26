"""Measures what adding 100 faces to one event of 1,000 costs: alone, and in a register of 100 such events.

usage: python -m benchmarks.incremental [--repeats 15]

The second is the mode `gallery`, in which the new faces are also compared with everybody kept from all events (100,000
codes). The codes are made up: what grouping costs depends on how many there are, not on whose they are.
"""

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from faces.dlib_network import CODE_SIZE
from faces.grouping import Face, group
from faces.suggestions import KnownPeople, suggest

EVENTS, PEOPLE, SHOTS, NEW = 100, 100, 10, 100


def event(number: int, *, people: int, shots: int, first_shot: int = 0) -> list[Face]:
    """Make up one event's faces; the same number and shot give the same face."""
    faces = []
    shared = np.random.default_rng(0).normal(0, 0.1, CODE_SIZE)
    for person in range(people):
        own = shared + np.random.default_rng((1, number, person)).normal(0, 0.038, CODE_SIZE)
        for shot in range(first_shot, first_shot + shots):
            code = own + np.random.default_rng((2, number, person, shot)).normal(0, 0.02, CODE_SIZE)
            key = f"{number:03d}-{person:03d}-{shot:03d}"
            faces.append(Face(key, f"{number:03d}-{shot:03d}-{person // 5:03d}", code.astype(np.float32), 120))
    return faces


def everybody() -> dict[str, NDArray[np.float32]]:
    """Make up the confirmed codes of all events, person by person."""
    known: dict[str, NDArray[np.float32]] = {}
    for number in range(EVENTS):
        faces = event(number, people=PEOPLE, shots=SHOTS)
        for person in range(PEOPLE):
            codes = [face.code for face in faces[person * SHOTS : (person + 1) * SHOTS]]
            known[f"{number:03d}-{person:03d}"] = np.stack(codes)
    return known


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print both figures and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--repeats", type=int, default=15)
    repeats = parser.parse_args().repeats
    old = event(0, people=PEOPLE, shots=SHOTS)
    new = event(0, people=NEW, shots=1, first_shot=SHOTS)
    kept = [found.ids for found in group(old).groups]
    gallery = everybody()
    start = time.perf_counter()
    known = KnownPeople(gallery)
    loading = time.perf_counter() - start

    def alone() -> None:
        group(old + new, kept=kept)

    def in_the_register() -> None:
        groups = group(old + new, kept=kept).groups
        suggest(new, known, groups=[found.ids for found in groups])

    in_the_register()
    pairs = [(seconds(alone), seconds(in_the_register)) for _ in range(repeats)]  # in turn, so that noise hits both
    one, both = (statistics.median(times) for times in zip(*pairs, strict=True))
    anew = statistics.median(seconds(lambda: group(old + new)) for _ in range(repeats))
    print(f"adding {NEW} faces to an event of {len(old)}: {one * 1000:.0f} ms")
    print(f"the same in a register of {EVENTS} such events, {EVENTS * PEOPLE * SHOTS} codes: {both * 1000:.0f} ms")
    print(f"ratio {both / one:.2f}")
    print(
        f"once per run, preparing the gallery: {loading * 1000:.0f} ms; grouping the event anew: {anew * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
