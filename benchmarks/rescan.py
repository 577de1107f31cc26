"""How long it takes to search a folder again in which nothing, or one picture, is new.

usage: python -m benchmarks.rescan [PICTURES]   (10,000 by default; two faces in each, of PICTURES / 20 people)
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from consent_db import images, policy, pools
from consent_db.clock import now_utc, to_instant
from consent_db.connection import Register, open_register
from consent_db.ids import new_id
from consent_db.paths import stored_path
from consent_db.records import Actor
from faces.detector import ENGINE_VERSION
from faces.encoder import CODE_VERSION
from faces.index import IndexSummary, index_folder
from faces.naming import regroup

ACTOR = Actor()
RUNS = 3


def main(pictures: int) -> None:
    """Build a searched folder and print a table of seconds, the median of three runs."""
    from PIL import Image
    from skimage.data import astronaut

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "pictures")
        with open_register(Path(place, "register"), passphrase="benchmark", create=True) as register:
            fill(register, folder, pictures)
            pool = pools.pool_of(register, event_id=None, folder=folder, actor=ACTOR)
            started = time.perf_counter()
            regroup(register, pool, policy=policy.policy(register), actor=ACTOR)
            first_grouping = time.perf_counter() - started
            unchanged = [search(register, folder)[0] for _ in range(RUNS)]
            one_new = []
            for number in range(RUNS):
                Image.fromarray(np.rot90(astronaut(), number)).save(folder / f"new{number}.jpg", quality=95)
                seconds, summary = search(register, folder)
                assert (summary.new, summary.unchanged) == (1, pictures + number), summary
                one_new.append(seconds)
    print(f"| {pictures} pictures, {2 * pictures} faces | seconds | bar |\n|---|---|---|")
    print(f"| nothing new | {statistics.median(unchanged):.2f} | 10 |")
    print(f"| one new picture, more than that | {statistics.median(one_new) - statistics.median(unchanged):.2f} | 2 |")
    print(f"| (first grouping of all faces) | {first_grouping:.2f} | |")


def search(register: Register, folder: Path) -> tuple[float, IndexSummary]:
    """Search once; gives seconds and the summary."""
    started = time.perf_counter()
    *_, last = index_folder(register, folder, actor=ACTOR)
    assert last.summary is not None
    return time.perf_counter() - started, last.summary


def fill(register: Register, folder: Path, pictures: int) -> None:
    """Write files that are never opened, and a register that says they were searched."""
    random = np.random.default_rng(1)
    people = unit(random.normal(size=(max(2, pictures // 20), 128)))
    pool = pools.pool_of(register, event_id=None, folder=folder, actor=ACTOR)
    now = to_instant(now_utc())
    assets, files, searched, faces, codes = [], [], [], [], []
    for number in range(pictures):
        path = folder / f"day{number // 1000}" / f"IMG_{number:05}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff\xd8\xff" + number.to_bytes(4, "big"))
        info, asset, sha256 = path.stat(), new_id(), f"{number:064x}"
        assets.append(
            {"id": asset, "file": stored_path(path), "sha256": sha256, "pixel_sha256": sha256, "width": 6000}
            | {"height": 4000, "people_check": "searched", "pool_id": pool, "added_at": now}
        )
        files.append(
            {"id": new_id(), "asset_id": asset, "path": stored_path(path), "folder": stored_path(path.parent)}
            | {"size_bytes": info.st_size, "mtime_ns": info.st_mtime_ns, "sha256": sha256, "seen_at": now}
        )
        searched.append({"id": new_id(), "asset_id": asset, "engine_version": ENGINE_VERSION, "finished_at": now})
        for place, person in enumerate(random.choice(len(people), 2, replace=False)):
            face = new_id()
            box = f"[{1000 * place},500,300,300]"
            faces.append({"id": face, "asset_id": asset, "box": box, "landmarks": "[[1,1],[2,1],[1,2],[1,3],[2,3]]"})
            code = people[person] + 0.02 * random.normal(size=128)
            codes.append((face, asset, pool, CODE_VERSION, code.astype("<f4").tobytes(), now))
    with register.action(ACTOR, "benchmark") as action:
        for table, rows in (("asset", assets), ("asset_file", files), ("scan", searched), ("appearance", faces)):
            action.bulk(table, rows)
        action.bulk_update("pool", [pool], {"first_code_at": now})
    for row in files:
        images.save_unchecked(register, str(row["asset_id"]), thumbnail_jpeg=b"thumbnail", crops={})
    with register.codes.transaction():
        register.codes.connection.executemany(
            "INSERT INTO face_code (appearance_id, asset_id, pool_id, model_id, vector, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            codes,
        )


def unit(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Scale rows to the length 1.3 that codes of the network have about."""
    return 1.3 * rows / np.linalg.norm(rows, axis=1, keepdims=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
