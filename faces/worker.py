"""What a worker process does with one file: decode it, find its faces, code them, cut the small pictures.

Everything here is picklable and knows nothing of the register; scan() never raises: one bad file costs one line.
"""

import contextlib
import faulthandler
import hashlib
import math
import os
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from consent_db.errors import Problem
from faces.child_process import limit_memory, silence_libraries
from faces.decode import Decoded, decode_open, opened, pixel_sha256
from faces.detector import ENGINE_VERSION, Detection, Detector
from faces.dlib_network import CODE_SIZE
from faces.encoder import CODE_VERSION, Encoder
from faces.pixels import halvings, reduced

SECONDS_AT_MOST: Final = 20
"""After so many seconds with decoding one file the worker process ends itself, since a decoder that hangs can be
stopped no other way; its parent reports timed_out or worker_died."""

SEARCH_SECONDS_AT_MOST: Final = 120
"""The same for what follows, which is our own: a crowd of hundreds on a slow machine takes its time."""

MEMORY_GROWTH_BYTES: Final = 1_250_000_000
"""How much a worker may grow once its networks are loaded (about 250 MB), which keeps it below 1.5 GB; on systems
that cannot bound it, the pixel limits of decode.py do."""

THUMBNAIL_PX: Final = 512
CROP_PX: Final = 224

_CHUNK_BYTES: Final = 1 << 20
_CROP_CONTEXT: Final = 1.7
_CODE_FACE_PX: Final = 200  # the network sees 150 with margins; more is only work
_SHARPNESS_PX: Final = 112
_JPEG_QUALITY: Final = 85


@dataclass(frozen=True, slots=True)
class Job:
    """One file to search. `sha256`, if known, is checked against the file's bytes."""

    path: str
    want_codes: bool
    want_images: bool = True
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class FoundFace:
    """One face; box (x, y, width, height) and landmarks (x, y) in pixels of the upright picture.

    `sharpness`: variance of the Laplacian of the face at one size for all; `code`: 128 little-endian float32.
    """

    box: tuple[int, int, int, int]
    score: float
    sure: bool
    landmarks: tuple[tuple[float, float], ...]
    sharpness: float
    face_px: int
    code: bytes | None = None
    crop_jpeg: bytes | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was searched. `more_frames`: only the first of several frames or pages was."""

    path: str
    size_bytes: int
    mtime_ns: int
    sha256: str
    pixel_sha256: str
    width_px: int
    height_px: int
    orientation: int
    format: str
    embedded_preview: bool
    more_frames: bool
    captured_at: str | None
    captured_at_source: str
    camera: str
    artist: str
    has_gps: bool
    faces: tuple[FoundFace, ...]
    thumbnail_jpeg: bytes | None
    picture_hash: str
    engine_version: str
    code_version: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be searched, and why (the codes of faces/decode.py)."""

    path: str
    sha256: str | None
    code: str
    params: dict[str, object] = field(default_factory=dict)


def start_worker() -> None:
    """Prepare a process that does nothing but scan(): one thread, bounded memory, Ctrl+C left to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    silence_libraries()
    with contextlib.suppress(Problem):  # a missing network is reported by the first file
        _detector()
    limit_memory(MEMORY_GROWTH_BYTES)


def scan(job: Job) -> Scan | Failure:
    """Search one file; whatever is wrong with it becomes a Failure (only Ctrl+C passes).

    Ends the whole process when the file takes too long (SECONDS_AT_MOST, SEARCH_SECONDS_AT_MOST).
    """
    sha256: list[str] = []
    try:
        return _scan(job, sha256)
    except Problem as problem:
        return Failure(job.path, sha256[0] if sha256 else None, problem.code, {"file": job.path} | problem.params)
    except MemoryError:
        code, detail = "out_of_memory", ""
    except OSError as error:
        code, detail = "not_readable", type(error).__name__
    except UnicodeError:
        code, detail = "name_not_utf8", ""
    except (Exception, SystemExit) as error:  # noqa: BLE001  (a promise: see the docstring)
        code, detail = "corrupt", type(error).__name__
    params: dict[str, object] = {"file": job.path, "detail": detail} if detail else {"file": job.path}
    return Failure(job.path, sha256[0] if sha256 else None, code, params)


def _scan(job: Job, sha256: list[str]) -> Scan:
    started = time.perf_counter()
    path = Path(job.path)
    with _watched(SECONDS_AT_MOST), opened(path) as file:
        before = os.fstat(file.fileno())
        sha256.append(_sha256(file))
        if job.sha256 is not None and job.sha256 != sha256[0]:
            raise Problem("file_changed")
        decoded = decode_open(file, suffix=path.suffix, changed_at_ns=before.st_mtime_ns)
        after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise Problem("file_changed")
    capture = decoded.capture
    with _watched(SEARCH_SECONDS_AT_MOST):
        small = reduced(decoded.pixels, edge_px=THUMBNAIL_PX)
        faces = _faces(decoded, want_codes=job.want_codes, want_images=job.want_images)
    return Scan(
        path=job.path,
        size_bytes=before.st_size,
        mtime_ns=before.st_mtime_ns,
        sha256=sha256[0],
        pixel_sha256=pixel_sha256(decoded),
        width_px=decoded.width_px,
        height_px=decoded.height_px,
        orientation=decoded.orientation,
        format=decoded.format,
        embedded_preview=decoded.embedded_preview,
        more_frames=decoded.more_frames,
        captured_at=capture.captured_at,
        captured_at_source=capture.source,
        camera=capture.camera,
        artist=capture.artist,
        has_gps=capture.has_gps,
        faces=faces,
        thumbnail_jpeg=_jpeg(small) if job.want_images else None,
        picture_hash=_difference_hash(small),
        engine_version=ENGINE_VERSION,
        code_version=CODE_VERSION if job.want_codes else "",
        seconds=time.perf_counter() - started,
    )


def _faces(decoded: Decoded, *, want_codes: bool, want_images: bool) -> tuple[FoundFace, ...]:
    pixels = decoded.pixels
    found = _detector().detect(pixels, scale=decoded.scale)
    codes = _codes(pixels, found, decoded.scale) if want_codes and found else None
    return tuple(
        FoundFace(
            box=detection.box,
            score=detection.score,
            sure=detection.sure,
            landmarks=tuple((round(float(x), 2), round(float(y), 2)) for x, y in detection.landmarks),
            sharpness=_sharpness(pixels, detection, decoded.scale),
            face_px=detection.box[3],
            code=None if codes is None else codes[number].astype("<f4").tobytes(),
            crop_jpeg=_jpeg(_face_crop(pixels, detection, decoded.scale)) if want_images else None,
        )
        for number, detection in enumerate(found)
    )


def _codes(pixels: NDArray[np.uint8], found: Sequence[Detection], scale: float) -> NDArray[np.float32]:
    """Code every face from the picture, or for a large one from a half or quarter of it that still shows it well."""
    levels = halvings(pixels, edge_px=_CODE_FACE_PX)
    codes = np.zeros((len(found), CODE_SIZE), np.float32)
    depths = [min(len(levels) - 1, int(math.log2(max(1.0, face.box[3] * scale / _CODE_FACE_PX)))) for face in found]
    for depth in sorted(set(depths)):
        here = [number for number, own in enumerate(depths) if own == depth]
        codes[here] = _encoder().encode(levels[depth], [found[number].landmarks * scale / 2**depth for number in here])
    return codes


@cache
def _detector() -> Detector:
    return Detector()


@cache
def _encoder() -> Encoder:
    return Encoder()


@contextlib.contextmanager
def _watched(seconds: float) -> Iterator[None]:
    # A window's process may have no standard error to write the traceback to.
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


def _face_crop(pixels: NDArray[np.uint8], detection: Detection, scale: float) -> NDArray[np.uint8]:
    """Cut a square with context around the face, moved into the picture where it would stick out."""
    height, width = pixels.shape[:2]
    x, y, box_width, box_height = (value * scale for value in detection.box)
    side = max(8, min(height, width, round(max(box_width, box_height) * _CROP_CONTEXT)))
    left = round(min(max(0.0, x + box_width / 2 - side / 2), max(0, width - side)))
    top = round(min(max(0.0, y + box_height / 2 - side / 2), max(0, height - side)))
    return reduced(pixels[top : top + side, left : left + side], edge_px=CROP_PX)


def _sharpness(pixels: NDArray[np.uint8], detection: Detection, scale: float) -> float:
    x, y, width, height = (round(value * scale) for value in detection.box)
    grey = cv2.cvtColor(pixels[y : y + max(1, height), x : x + max(1, width)], cv2.COLOR_RGB2GRAY)
    how = cv2.INTER_AREA if min(grey.shape) > _SHARPNESS_PX else cv2.INTER_LINEAR
    same_size = cv2.resize(grey, (_SHARPNESS_PX, _SHARPNESS_PX), interpolation=how)
    return round(float(cv2.Laplacian(same_size, cv2.CV_32F).var()), 2)


def _jpeg(pixels: NDArray[np.uint8]) -> bytes:
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    if not done:
        raise Problem("corrupt", detail="thumbnail")
    return data.tobytes()


def _difference_hash(pixels: NDArray[np.uint8]) -> str:
    """Return 64 bits as 16 hex digits; pictures that look alike differ in few of them."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    tiny = np.asarray(cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA), np.int16)
    return np.packbits(tiny[:, 1:] > tiny[:, :-1]).tobytes().hex()
