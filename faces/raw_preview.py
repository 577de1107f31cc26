"""Finds the picture that a camera puts into its raw files: the largest ordinary JPEG in them, with the raw's own EXIF.

No container is parsed but for its EXIF: a JPEG is found by its markers wherever it lies, which holds for CR2, CR3, NEF,
ARW, DNG, RAF, RW2, ORF and their kin alike. The sensor's own data, often a lossless JPEG, is told apart by its frame
marker and never decoded.
"""

import contextlib
import io
import mmap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import Image

MIN_PREVIEW_PX: Final = 640
"""Long edge below which a preview is a thumbnail, too small to find every face in."""

_START: Final = b"\xff\xd8\xff"
_PLAUSIBLE_NEXT: Final = frozenset({0xC0, 0xC2, 0xC4, 0xDB, 0xDD, 0xE0, 0xE1, 0xE2, 0xEC, 0xED, 0xEE, 0xFE})
_ORDINARY_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
_OTHER_FRAMES: Final = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_STARTS_AT_MOST: Final = 20_000
_SEGMENTS_AT_MOST: Final = 200
_HEAD_BYTES: Final = 1 << 20
_TIFF_HEADS: Final = {b"II*\x00": b"II*\x00", b"MM\x00*": b"MM\x00*"} | dict.fromkeys(
    (b"IIU\x00", b"IIRO", b"IIRS"), b"II*\x00"
)
_CR3_EXIF_BOXES: Final = (b"CMT1", b"CMT2")


@dataclass(frozen=True)
class Preview:
    """Where in the file the JPEG lies (it ends at its own end marker), and its size as stored."""

    offset: int
    width_px: int
    height_px: int


def find_preview(file: BinaryIO) -> Preview | None:
    """Return the JPEG with the most pixels inside a raw file, or None."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return max(_jpegs(data), key=lambda found: (found.width_px * found.height_px, -found.offset), default=None)


def container_exif(file: BinaryIO) -> Image.Exif:
    """Read the raw file's own EXIF (empty where it cannot be read); it knows how the camera was held."""
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    exif = Image.Exif()
    if head[:4] in _TIFF_HEADS:
        _load(exif, _TIFF_HEADS[head[:4]] + head[4:])
    elif head[4:8] == b"ftyp":
        for box in _CR3_EXIF_BOXES:
            at = head.find(box)
            part = Image.Exif()
            if at >= 0:
                _load(part, head[at + 4 :])
            if box == _CR3_EXIF_BOXES[0]:
                exif = part
            else:  # a file of its own holds what other formats keep in a directory below
                exif.get_ifd(0x8769).update(dict(part))
    return exif


def _load(exif: Image.Exif, tiff: bytes) -> None:
    # A hostile directory is no reason to refuse the picture beside it.
    with contextlib.suppress(Exception):
        exif.load_from_fp(io.BytesIO(tiff))


def _jpegs(data: mmap.mmap) -> Iterator[Preview]:
    at = data.find(_START)
    starts = 0
    while at >= 0 and starts < _STARTS_AT_MOST:
        starts += 1
        if at + 3 < len(data) and data[at + 3] in _PLAUSIBLE_NEXT:
            size = _frame_size(data, at)
            if size is not None:
                yield Preview(at, *size)
        at = data.find(_START, at + 3)


def _frame_size(data: mmap.mmap, start: int) -> tuple[int, int] | None:
    """Width and height of the JPEG at `start`, or None for what is no ordinary JPEG."""
    at = start + 2
    for _ in range(_SEGMENTS_AT_MOST):
        segment = data[at : at + 9]
        if len(segment) < 9 or segment[0] != 0xFF:
            return None
        marker = segment[1]
        if marker == 0xFF:
            at += 1
            continue
        length = int.from_bytes(segment[2:4], "big")
        if marker in _ORDINARY_FRAMES:
            height, width = int.from_bytes(segment[5:7], "big"), int.from_bytes(segment[7:9], "big")
            return (width, height) if width and height and segment[4] == 8 else None
        if marker in _OTHER_FRAMES or marker == 0xDA or length < 2:
            return None
        at += 2 + length
    return None
