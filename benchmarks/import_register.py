"""How long a portable register takes to be read in and written out, and how much memory, each in a process of its own.

usage: python -m benchmarks.import_register [--people N] [--statements N] [--pictures N] [--appearances N] [--scans N]

Prints seconds (also those of the processor alone, where others use the machine too) and peak memory of `import`, of the
same import again, and of `export-register`; then reads the export into another empty register, and says whether its own
export is the same file and whether every picture gets the same answer for every channel.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.made_up_branch import TODAY, Branch, Size

ROOT = Path(__file__).parents[1]
_MEASURED = """
import resource, sys
from ui.commandline.program import run
status = run(sys.argv[1:], open_window=lambda session: 0)
sys.stdout.flush()
used = resource.getrusage(resource.RUSAGE_SELF)
print(f"USED {used.ru_utime + used.ru_stime} {used.ru_maxrss // 1024}", file=sys.stderr)
sys.exit(status)
"""


def measured(*arguments: str | Path) -> tuple[float, float, int]:
    """Run one command; gives its seconds, those of the processor, and peak memory in MB (Unix only)."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "KLARERT_PASSPHRASE": "en setning for målinger"},
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(done.stderr)
    processor, peak_mb = done.stderr.rpartition("USED ")[2].split()
    return seconds, float(processor), int(peak_mb)


def verdicts(directory: Path) -> dict[str, list[tuple[str, str]]]:
    """Outcome and headline of every picture in every channel."""
    from consent_db import channels, facts
    from consent_db.connection import open_register
    from consent_db.records import Use
    from consent_db.rows import query
    from consent_db.verdict import judge_all

    with open_register(directory, passphrase="en setning for målinger") as register:
        uses = [Use(channel_id=one.id) for one in channels.channels(register)]
        ids = [row[0] for row in query(register, "SELECT id FROM asset ORDER BY id")]
        found: dict[str, list[tuple[str, str]]] = {}
        for start in range(0, len(ids), 500):
            for asset_id, known in facts.for_assets(register, ids[start : start + 500]).items():
                answers = judge_all(known, uses, TODAY)
                found[asset_id] = [(str(one.outcome), json.dumps([row.code for row in one.reasons])) for one in answers]
        return found


def main() -> None:
    """Print every figure on a line of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name, value in vars(Size()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=value)
    size = Size(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        document = folder / "register.json"
        document.write_text(json.dumps(Branch(size, folder).document(), ensure_ascii=False), encoding="utf-8")
        print(f"{size}; document {document.stat().st_size / 1e6:.1f} MB")
        first, second = folder / "first", folder / "second"
        for label, arguments in (
            ("import", ("--register", first, "import", document)),
            ("the same again", ("--register", first, "import", document)),
            ("export", ("--register", first, "export-register", folder / "out" / "register.json")),
            ("import of the export", ("--register", second, "import", folder / "out" / "register.json")),
            ("export again", ("--register", second, "export-register", folder / "again" / "register.json")),
        ):
            seconds, processor, peak_mb = measured(*arguments)
            print(f"{label}: {seconds:.1f} s ({processor:.1f} s of processor), peak {peak_mb} MB", flush=True)
        one, other = (folder / name / "register.json" for name in ("out", "again"))
        print(f"both exports are the same bytes: {one.read_bytes() == other.read_bytes()}")
        start = time.perf_counter()
        before, after = verdicts(first), verdicts(second)
        print(f"{len(before)} pictures judged twice for every channel in {time.perf_counter() - start:.0f} s")
        print(f"every answer is the same: {before == after}")


if __name__ == "__main__":
    main()
