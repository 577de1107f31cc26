"""Reads a picture file into upright RGB pixels, or says by a code why it cannot. Files are opened read-only.

What is in a picture decides, not its name: the first bytes name the format. Only raw files, which look like TIFF, are
told by their suffix. JPEG XL is not read: of the wheels that could, one is GPL and the other brings forty more codecs.
"""

import contextlib
import hashlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import IO, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray
from PIL import AvifImagePlugin, Image, ImageFile, UnidentifiedImageError

from consent_db.errors import Problem
from faces.capture import Capture, capture_of, orientation_of
from faces.pixels import upright_rgb
from faces.raw_preview import MIN_PREVIEW_PX, container_exif, find_preview
from faces.suffixes import RAW_SUFFIXES

REASONS: Final = frozenset(
    {
        *("missing", "no_permission", "not_a_file", "empty_file", "truncated", "no_preview", "out_of_memory"),
        "not_readable",  # `detail`: the system refused
        "not_a_picture",  # its bytes are of no format we know
        "unsupported_format",  # `format`
        "corrupt",  # `detail`
        "too_large",  # `megapixels` where known, `limit`
        "file_changed",  # worker.py: while it was read, or since it was listed
        "name_not_utf8",  # worker.py
        *("model_missing", "model_damaged"),  # `name`; ours to mend, by installing again
        *("timed_out", "worker_died"),  # said by the process that waits for a worker
    }
)
"""Every code that says why a file was not searched; `file` is among the parameters."""

MAX_PIXELS: Final = 110_000_000
"""Larger pictures are refused before they are decoded, to keep a worker below 1.5 GB (108-megapixel phones pass)."""

MAX_PIXELS_BASELINE: Final = 160_000_000
"""The same for what is decoded line by line (JPEG that is not progressive, PNG, BMP), which needs less memory."""

MAX_PIXELS_COPYING: Final = 64_000_000
"""The same for WebP and HEIF, whose decoders keep several copies."""

Image.MAX_IMAGE_PIXELS = MAX_PIXELS_BASELINE  # Pillow itself refuses twice as much, before a header check can

_HEIF_HEAD_BYTES: Final = 4096
_PREVIEW_BYTES_AT_MOST: Final = 64 * 2**20
_SIGNATURES: Final = (
    (b"\xff\xd8\xff", 0, "JPEG"),
    (b"\x89PNG\r\n\x1a\n", 0, "PNG"),
    (b"GIF87a", 0, "GIF"),
    (b"GIF89a", 0, "GIF"),
    (b"BM", 0, "BMP"),
    (b"II*\x00", 0, "TIFF"),
    (b"MM\x00*", 0, "TIFF"),
    (b"II+\x00", 0, "TIFF"),
    (b"MM\x00+", 0, "TIFF"),
    (b"WEBP", 8, "WEBP"),
)
_FOREIGN: Final = (
    (b"\xff\x0a", 0, "JPEG XL"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", 0, "JPEG XL"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", 0, "JPEG 2000"),
    (b"\xff\x4f\xff\x51", 0, "JPEG 2000"),
    (b"8BPS", 0, "Photoshop"),
    (b"%PDF", 0, "PDF"),
    (b"ftyp", 4, "video"),
    (b"AVI ", 8, "video"),
    (b"\x1a\x45\xdf\xa3", 0, "video"),
    (b"\x00\x00\x01\x00", 0, "ICO"),
)
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1"})
_VIDEO_BRANDS: Final = frozenset(
    {
        b"isom",
        b"iso2",
        b"iso4",
        b"iso5",
        b"iso6",
        b"mp41",
        b"mp42",
        b"avc1",
        b"qt  ",
        b"M4V ",
        b"3gp4",
        b"3gp5",
        b"3g2a",
    }
)
_UNREAD_HEIF_CODINGS: Final = (b"unci", b"j2k1", b"vvc1", b"evc1", b"jpeg")
_SAYS_TRUNCATED: Final = ("truncated", "unexpected end", "end of file", "not enough image data", "eof")
_SAYS_TOO_LARGE: Final = ("decompression bomb", "security limit", "maximum image size")


class PhotoUnreadable(Problem):
    """The picture cannot be read; the code says why."""


@dataclass(frozen=True)
class Decoded:
    """An upright picture: pixels (H, W, 3) RGB, `scale` of them relative to the full size (1: full).

    `orientation` is the stored one, already applied. `embedded_preview`: a raw file's preview. `more_frames`: an
    animation or a file of several pages, of which this is the first.
    """

    pixels: NDArray[np.uint8]
    width_px: int
    height_px: int
    orientation: int
    format: str
    capture: Capture
    embedded_preview: bool = False
    more_frames: bool = False
    scale: float = 1.0


def decode(path: Path) -> Decoded:
    """Read a picture at full size, upright; transparent parts become white. Raises PhotoUnreadable.

    A file that ends early is refused: an incomplete picture must never pass for one without faces.
    """
    with opened(path) as file:
        return decode_open(file, suffix=path.suffix, changed_at_ns=path.stat().st_mtime_ns)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a picture file read-only; raises PhotoUnreadable (missing, no_permission, not_a_file, not_readable)."""
    try:
        if path.exists() and not path.is_file():
            raise PhotoUnreadable("not_a_file", file=str(path))
        file = path.open("rb")
    except FileNotFoundError as error:
        raise PhotoUnreadable("missing", file=str(path)) from error
    except PermissionError as error:
        raise PhotoUnreadable("no_permission", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise PhotoUnreadable("not_readable", file=str(path), detail=type(error).__name__) from error
    with file:
        try:
            yield file
        except PhotoUnreadable as problem:
            problem.params.setdefault("file", str(path))
            raise


def decode_open(file: BinaryIO, *, suffix: str, changed_at_ns: int) -> Decoded:
    """Read the picture in an open file (see decode()); `suffix` tells raw files from TIFF."""
    with _named_problems():
        file.seek(0)
        head = file.read(32)
        if not head:
            raise PhotoUnreadable("empty_file")
        if suffix.lower() in RAW_SUFFIXES:
            return _decode_raw(file, changed_at_ns)
        file.seek(0)
        return _decode(file, _format_of(head), changed_at_ns)


def pixel_sha256(decoded: Decoded) -> str:
    """Return the hash that knows a picture whatever its file's name, tags or orientation flag."""
    digest = hashlib.sha256(f"klarert-pixels-1 {decoded.width_px}x{decoded.height_px}\0".encode())
    digest.update(np.ascontiguousarray(decoded.pixels).data)
    return digest.hexdigest()


def read_capture(path: Path) -> Capture:
    """Read when, with what and by whom a picture was taken; an unreadable picture has only its file's time.

    Raises PhotoUnreadable (missing, no_permission, not_a_file, not_readable).
    """
    with opened(path) as file:
        exif = Image.Exif()
        with contextlib.suppress(PhotoUnreadable), _named_problems():
            if path.suffix.lower() in RAW_SUFFIXES:
                exif = container_exif(file)
            else:
                with _open_image(file, _format_of(file.read(32))) as image:
                    exif = _exif(image)
        return capture_of(exif, changed_at_ns=path.stat().st_mtime_ns)


def _format_of(head: bytes) -> str:
    for signature, at, name in _SIGNATURES:
        if head[at : at + len(signature)] == signature:
            return name
    if head[4:8] == b"ftyp":
        brands = {head[at : at + 4] for at in (8, *range(16, len(head), 4))}
        if head[8:12] in _AVIF_BRANDS or (brands & _AVIF_BRANDS and not brands & {b"heic", b"heix"}):
            return "AVIF"
        if brands & _HEIF_BRANDS:
            return "HEIF"
        if not brands & _VIDEO_BRANDS:
            raise PhotoUnreadable("unsupported_format", format=_printable(head[8:12]))
    for signature, at, name in _FOREIGN:
        if head[at : at + len(signature)] == signature:
            raise PhotoUnreadable("unsupported_format", format=name)
    raise PhotoUnreadable("not_a_picture")


def _printable(brand: bytes) -> str:
    return "".join(chr(byte) if 32 < byte < 127 else "?" for byte in brand)


def _decode_raw(file: BinaryIO, changed_at_ns: int) -> Decoded:
    preview = find_preview(file)
    if preview is None or max(preview.width_px, preview.height_px) < MIN_PREVIEW_PX:
        raise PhotoUnreadable("no_preview")
    raw_exif = container_exif(file)
    file.seek(preview.offset)
    jpeg = io.BytesIO(file.read(_PREVIEW_BYTES_AT_MOST))
    decoded = _decode(jpeg, "JPEG", changed_at_ns, raw_exif)
    return replace(decoded, format="RAW", embedded_preview=True, more_frames=False)


def _decode(file: IO[bytes], format_name: str, changed_at_ns: int, raw_exif: Image.Exif | None = None) -> Decoded:
    with _open_image(file, format_name) as image:
        _refuse_too_large(image)
        stored = _stored_orientation(image)
        image.load()
        # Some of Pillow's readers turn the picture themselves while loading; what is left over is ours to do.
        to_do = orientation_of(_exif(image))
        if format_name == "PNG":  # its EXIF may come after the pixels
            stored = to_do
        exif = _exif(image)
        if raw_exif is not None:
            if to_do == 1:
                stored = to_do = orientation_of(raw_exif)
            exif = raw_exif if len(raw_exif) else exif
        pixels = upright_rgb(image, to_do)
        height, width = pixels.shape[:2]
        return Decoded(
            pixels=pixels,
            width_px=width,
            height_px=height,
            orientation=stored,
            format=image.format or format_name,
            capture=capture_of(exif, changed_at_ns=changed_at_ns),
            more_frames=_has_more_frames(image),
        )


def _open_image(file: IO[bytes], format_name: str) -> Image.Image:
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # importing face_recognition switches it on for the whole process
    if format_name == "HEIF":
        _register_heif()
    elif format_name == "AVIF":
        AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    file.seek(0)
    try:
        return Image.open(file, formats=["JPEG", "MPO"] if format_name == "JPEG" else [format_name])
    except UnidentifiedImageError:
        if format_name == "HEIF":  # sound, but of a coding that our libheif was built without
            file.seek(0)
            head = file.read(_HEIF_HEAD_BYTES)
            coding = next((coding for coding in _UNREAD_HEIF_CODINGS if b"infe" in head and coding in head), None)
            if coding is not None:
                raise PhotoUnreadable("unsupported_format", format=f"HEIF {_printable(coding)}") from None
        raise


@cache
def _register_heif() -> None:
    import pi_heif  # only where there is such a file

    pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)


def _refuse_too_large(image: Image.Image) -> None:
    is_baseline = image.format in ("JPEG", "MPO", "PNG", "BMP") and not image.info.get("progressive")
    limit = MAX_PIXELS_BASELINE if is_baseline else MAX_PIXELS
    if image.format in ("WEBP", "HEIF"):
        limit = MAX_PIXELS_COPYING
    if image.width * image.height > limit:
        megapixels = round(image.width * image.height / 1e6)
        raise PhotoUnreadable("too_large", megapixels=megapixels, limit=limit // 1_000_000)


def _stored_orientation(image: Image.Image) -> int:
    if image.format == "PNG":  # asking now would decode it
        return 1
    turned_while_reading = image.info.get("original_orientation")
    if isinstance(turned_while_reading, int) and 1 <= turned_while_reading <= 8:
        return turned_while_reading
    return orientation_of(_exif(image))


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  (broken tags are no reason to refuse a picture)
        return Image.Exif()


def _has_more_frames(image: Image.Image) -> bool:
    if image.format == "MPO":  # the same scene again, for the other eye or smaller
        return False
    try:
        return bool(getattr(image, "is_animated", False))
    except Exception:  # noqa: BLE001  (a broken second frame)
        return True


@contextlib.contextmanager
def _named_problems() -> Iterator[None]:
    """Turn whatever a decoder raises into PhotoUnreadable."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # also where warnings are errors: they judge tags, not pixels
            yield
    except PhotoUnreadable:
        raise
    except MemoryError as error:
        raise PhotoUnreadable("out_of_memory") from error
    except UnidentifiedImageError as error:
        raise PhotoUnreadable("corrupt", detail="header") from error
    except Exception as error:
        text = str(error).lower()
        if isinstance(error, EOFError) or any(words in text for words in _SAYS_TRUNCATED):
            raise PhotoUnreadable("truncated") from error
        if isinstance(error, Image.DecompressionBombError) or any(words in text for words in _SAYS_TOO_LARGE):
            raise PhotoUnreadable("too_large", limit=MAX_PIXELS // 1_000_000) from error
        raise PhotoUnreadable("corrupt", detail=type(error).__name__) from error
