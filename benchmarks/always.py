"""What must hold of every verdict (rules.md 3.6), each property tried with many made-up pictures.

Usage: python benchmarks/always.py [EXAMPLES] [WORD...]. 10,000 examples each unless told otherwise, only the
properties whose names hold one of the words. Prints a table: property, pictures judged, seconds, how they came out
before anything was done to them, and whether Hypothesis falsified it; then what falsified it. Two processes at low
priority. Exit 1 when any was falsified.
"""

import importlib
import multiprocessing
import os
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODULES = ("tests.consent_db.test_verdict_properties", "tests.consent_db.test_takedown_properties")
PROCESSES = 2


def properties(words: list[str]) -> list[tuple[str, str]]:
    """Return module and name of every property, those of the modules above that Hypothesis feeds."""
    found = []
    for module in MODULES:
        members = vars(importlib.import_module(module)).items()
        found += [(module, name) for name, test in members if hasattr(test, "hypothesis")]
    return [(module, name) for module, name in found if not words or any(word in name for word in words)]


def attempt(where: tuple[str, str]) -> tuple[str, int, float, dict[str, int], str]:
    """Run one property in this process; gives its name, examples, seconds, outcomes seen, and what falsified it."""
    module, name = where
    made = importlib.import_module(module)
    made.SEEN.clear()
    began = time.perf_counter()
    wrong = ""
    try:
        getattr(made, name)()
    except Exception:  # noqa: BLE001 - whatever it raises is what is to be shown
        wrong = traceback.format_exc()
    return name, sum(made.SEEN.values()), time.perf_counter() - began, dict(made.SEEN), wrong


def start(examples: str) -> None:
    """Make ready a process: the tests read how many examples are wanted when they are imported."""
    os.nice(15)
    os.environ["KLARERT_EXAMPLES"] = examples
    sys.path.insert(0, str(ROOT))


def main(examples: int, words: list[str]) -> int:
    """Try the properties in parallel and print a row as each is done."""
    sys.path.insert(0, str(ROOT))
    todo = properties(words)
    print(f"{'property':82} {'pictures':>9} {'seconds':>8} {'clear':>7} {'review':>7} {'blocked':>8}  falsified")
    failures = []
    context = multiprocessing.get_context("spawn")
    with context.Pool(PROCESSES, initializer=start, initargs=(str(examples),), maxtasksperchild=1) as pool:
        for name, count, seconds, seen, wrong in pool.imap_unordered(attempt, todo):
            title = name.removeprefix("test_").replace("_", " ")
            came = [seen.get(outcome, 0) for outcome in ("CLEAR", "REVIEW", "BLOCKED")]
            verdict = "YES" if wrong else "no"
            print(f"{title:82} {count:9} {seconds:8.0f} {came[0]:7} {came[1]:7} {came[2]:8}  {verdict}", flush=True)
            if wrong:
                failures.append(f"\n{title}\n{wrong}")
    print("".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    number = sys.argv[1] if sys.argv[1:] and sys.argv[1].isdigit() else "10000"
    sys.exit(main(int(number), [word for word in sys.argv[1:] if not word.isdigit()]))
