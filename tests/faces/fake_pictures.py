"""Files that stand for pictures, and an executor that "searches" them at once: real index, real register, no pixels."""

import hashlib
import json
from concurrent.futures import Executor, Future
from pathlib import Path

import numpy as np

from faces.detector import ENGINE_VERSION
from faces.encoder import CODE_VERSION
from faces.worker import Failure, FoundFace, Scan


def draw(path, pixels, *people, tag="", **more):
    """Write a file that shows `pixels` and these people, side by side; `tag` changes its bytes and nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"pixels": pixels, "people": people, "tag": tag} | more), encoding="utf-8")
    return path


class FakeExecutor(Executor):
    """Answers each job when it is submitted; `jobs` are those it got."""

    def __init__(self):
        self.jobs = []

    def submit(self, _scan, job):
        self.jobs.append(job)
        future = Future()
        future.set_result(look(job))
        return future


def look(job):
    """Give the Scan of a file written by draw(), a Failure for any other."""
    path = Path(job.path)
    try:
        raw, info = path.read_bytes(), path.stat()
        shown = json.loads(raw)
    except FileNotFoundError:
        return Failure(job.path, None, "missing", {"file": job.path})
    except ValueError:
        return Failure(job.path, None, "corrupt", {"file": job.path})
    faces = tuple(
        FoundFace(
            box=(300 * place, 100, 200, 200),
            score=0.9,
            sure=not person.startswith("?"),
            landmarks=((1.0, 1.0),) * 5,
            sharpness=50.0,
            face_px=200,
            code=code(person) if job.want_codes else None,
            crop_jpeg=b"crop" if job.want_images else None,
        )
        for place, person in enumerate(shown["people"])
    )
    return Scan(
        path=job.path,
        size_bytes=info.st_size,
        mtime_ns=info.st_mtime_ns,
        sha256=hashlib.sha256(raw).hexdigest(),
        pixel_sha256=hashlib.sha256(shown["pixels"].encode()).hexdigest(),
        width_px=3000,
        height_px=2000,
        orientation=1,
        format="JPEG",
        embedded_preview=False,
        more_frames=False,
        captured_at=shown.get("captured_at"),
        captured_at_source="exif",
        camera="",
        artist="",
        has_gps=False,
        faces=faces,
        thumbnail_jpeg=b"thumbnail" if job.want_images else None,
        picture_hash=hashlib.sha256(shown.get("scene", shown["pixels"]).encode()).hexdigest()[:16],
        engine_version=ENGINE_VERSION,
        code_version=CODE_VERSION if job.want_codes else "",
        seconds=0.0,
    )


def code(person):
    """Give a code that is alike for one person, and unlike that of any other."""
    random = np.random.default_rng(list(person.encode()))
    own = np.random.default_rng(0).normal(0, 0.1, 128) + random.normal(0, 0.1, 128)
    return own.astype("<f4").tobytes()


def counts(summary):
    """Give the counts of a summary that are not zero."""
    names = ("found", "new", "unchanged", "moved", "copies", "missing")
    return {name: getattr(summary, name) for name in names if getattr(summary, name)}


def codes_in(register):
    """Give the faces that a code is stored of."""
    return [row[0] for row in register.codes.rows("SELECT appearance_id FROM face_code")]
