"""The child process of `incoming`: opens one file of unknown origin, and gives its pages as JPEG of a bounded size."""

from __future__ import annotations

import contextlib
import io
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from consent_db.errors import Problem
from exports.forms import find_page
from exports.forms.bare_jpeg import bare
from faces.capture import orientation_of
from faces.child_process import end_with_parent, limit_memory, silence_libraries
from faces.decode import MAX_PIXELS, decode_open
from faces.pixels import upright_rgb

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Pixels = NDArray[np.uint8]
Answer = tuple[bytes, int, int]

LONG_EDGE_PX: Final = 2340
"""A page of A4 at 200 dpi, which the reader was tuned on."""
_LARGEST_EDGE_PX: Final = 3800
_WANTED_PX_PER_MM: Final = 6.5
"""Where the page is small in its picture, more of the picture's pixels are kept, up to here."""
_MARK_MM: Final = 7.0
_MOST_IMAGE_BYTES: Final = 1_500_000
_QUALITIES: Final = (88, 80, 70, 60)
_PDF_EDGE_PX: Final = 3510
"""PDFs are drawn at 300 dpi and then reduced: fine lines survive that better."""
_MEMORY_GROWTH_BYTES: Final = 1_000_000_000
_PDF_HEAD_BYTES: Final = 1024


class _Source(Protocol):
    count: int

    def page(self, number: int) -> Pixels:
        """Give the pixels of one page (from 0), RGB and upright."""

    def as_it_came(self) -> Answer | None:
        """Give the only page as the file has it, where that is small and upright already, and nothing beside it."""

    def close(self) -> None:
        """Let go of the file."""


def serve(line: Connection) -> None:
    """Answer ("open", path or bytes, name) with the number of pages, ("page", number, name) with an `Answer`.

    A Problem is sent, not raised. Ends with its parent or when the line is closed.
    """
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    silence_libraries()
    cv2.setNumThreads(1)
    limit_memory(_MEMORY_GROWTH_BYTES)
    line.send("ready")
    source: _Source | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            what, told, name = line.recv()
            try:
                if what == "open":
                    if source is not None:
                        source.close()
                    source = None
                    source = _opened(told, name)
                    line.send(source.count)
                elif source is not None:
                    line.send(source.as_it_came() or kept(source.page(told)))
            except Problem as problem:
                line.send(problem)
            except (Exception, MemoryError):  # noqa: BLE001  (whatever a hostile file makes a library do)
                line.send(Problem("form_file_unreadable", file=name))


def kept(pixels: Pixels) -> Answer:
    """A page as it is kept: JPEG, grey where it has no colour, its long edge reduced as far as the form allows."""
    height, width = pixels.shape[:2]
    scale = _scale(pixels)
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    stored = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if _is_grey(pixels) else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    for quality in _QUALITIES:
        _, data = cv2.imencode(".jpg", stored, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if len(data) <= _MOST_IMAGE_BYTES:
            break
    return data.tobytes(), pixels.shape[1], pixels.shape[0]


def _scale(pixels: Pixels) -> float:
    longest = int(max(pixels.shape[:2]))
    usual: float = min(1.0, LONG_EDGE_PX / longest)
    if usual == 1.0:
        return usual
    marks = find_page.find_marks(find_page.grey_of(pixels), first_look=True)
    sides = [
        float(np.mean(np.hypot(*(np.roll(corners, 1, axis=0) - corners).T)))
        for each in marks.values()
        for corners in each
    ]
    if not sides:
        return usual
    wanted = _WANTED_PX_PER_MM * _MARK_MM / float(np.median(sides))
    return float(min(1.0, max(usual, min(wanted, _LARGEST_EDGE_PX / longest))))


def _is_grey(pixels: Pixels) -> bool:
    channels = cv2.split(pixels)
    return all(cv2.norm(channels[0], other, cv2.NORM_INF) <= 2 for other in channels[1:])


def _opened(told: str | bytes, name: str) -> _Source:
    """Raises Problem `evidence_locked`, `evidence_not_a_scan`, `form_file_unreadable`, `cannot_read_or_write`."""
    try:
        content = told if isinstance(told, bytes) else Path(told).read_bytes()
    except OSError as error:
        raise Problem("cannot_read_or_write", file=name) from error
    if b"%PDF" in content[:_PDF_HEAD_BYTES]:
        return _Pdf(content, name)
    if content[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return _Tiff(content, name)
    return _Picture(content, name)


class _Pdf:
    """A PDF file; what was filled in on screen is drawn with it."""

    def __init__(self, content: bytes, name: str) -> None:
        import pypdfium2  # type: ignore[import-untyped]
        from pypdfium2 import raw

        try:
            self._document: Any = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower()
            raise Problem("evidence_locked" if locked else "form_file_unreadable", file=name) from error
        self.count = len(self._document)
        if self.count == 0:
            raise Problem("form_file_unreadable", file=name)
        with contextlib.suppress(pypdfium2.PdfiumError, ValueError, RuntimeError):
            self._document.init_forms()

    def page(self, number: int) -> Pixels:
        page = self._document[number]
        try:
            width, height = page.get_size()
            longest = max(width, height)
            if not 1 <= longest < 1_000_000 or min(width, height) < longest / 50:
                raise ValueError("a page without a size")
            bitmap = page.render(scale=_PDF_EDGE_PX / longest, may_draw_forms=True)
            return np.asarray(bitmap.to_pil().convert("RGB"), np.uint8)
        finally:
            page.close()

    def as_it_came(self) -> Answer | None:
        return None

    def close(self) -> None:
        self._document.close()


class _Tiff:
    """A TIFF file of one or more pages, as scanners and fax machines write it."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        self._image: Any = Image.open(io.BytesIO(content), formats=["TIFF"])
        self.count = int(getattr(self._image, "n_frames", 1))

    def page(self, number: int) -> Pixels:
        self._image.seek(number)
        image = self._image
        if image.width * image.height > MAX_PIXELS:
            raise Problem("form_file_too_hard", file=self._name)
        image.load()
        pixels = upright_rgb(image, orientation_of(image.getexif()))
        across, down = (float(one) for one in image.info.get("dpi", (1, 1)))
        if across > 0 and down > 0 and not 0.9 < across / down < 1.1:
            # A fax has half as many lines as columns.
            factors = (1.0, across / down) if across > down else (down / across, 1.0)
            if max(factors) <= 4 and max(pixels.shape[:2]) * max(factors) < 20_000:
                pixels = np.asarray(
                    cv2.resize(pixels, None, fx=factors[0], fy=factors[1], interpolation=cv2.INTER_LINEAR), np.uint8
                )
        return pixels

    def as_it_came(self) -> Answer | None:
        return None

    def close(self) -> None:
        self._image.close()


class _Picture:
    """A photograph or a scan of one page."""

    count = 1

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._name = name

    def page(self, number: int) -> Pixels:
        del number
        try:
            return decode_open(io.BytesIO(self._content), suffix="", changed_at_ns=0).pixels
        except Problem as problem:
            code = {
                "not_a_picture": "evidence_not_a_scan",
                "unsupported_format": "evidence_not_a_scan",
                "too_large": "form_file_too_hard",
                "out_of_memory": "form_file_too_hard",
            }.get(problem.code, "form_file_unreadable")
            raise Problem(code, file=self._name) from problem

    def as_it_came(self) -> Answer | None:
        if not self._content.startswith(b"\xff\xd8") or len(self._content) > _MOST_IMAGE_BYTES:
            return None
        with contextlib.suppress(Exception), Image.open(io.BytesIO(self._content), formats=["JPEG"]) as image:
            width, height = image.size
            plain = image.mode in ("L", "RGB") and orientation_of(image.getexif()) == 1
            if plain and max(image.size) <= LONG_EDGE_PX * 1.05:
                self.page(0)  # it must be whole
                picture = bare(self._content)  # a telephone writes down where it was: at somebody's home
                return None if picture is None else (picture, width, height)
        return None

    def close(self) -> None:
        self._content = b""
