"""Puts the pages of a returned form into one PDF, the proof of what it says: each picture as it came in.

A JPEG goes into the PDF byte by byte, so that nothing is lost.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

_LONG_EDGE_PT: Final = 841.89
"""The long edge of A4 in points; a page is shown at the size of paper, whatever its pixels."""
_ORIENTATION: Final = 0x0112
_TURNS: Final = {1: 0, 3: 180, 6: 90, 8: 270}
"""By how many degrees a page is turned clockwise to stand upright, by the EXIF orientation; others are mirrored."""
_SPACES: Final = {"RGB": b"/DeviceRGB", "L": b"/DeviceGray"}
_QUALITY: Final = 90
"""The JPEG quality of a page that cannot stay as it is (mirrored, or in the four colours of print)."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """What a PDF needs to show one picture."""

    data: bytes
    width_px: int
    height_px: int
    space: bytes
    coding: bytes
    turn: int = 0


def pdf(pages: Sequence[bytes]) -> bytes:
    """One PDF with a page for each picture (JPEG or PNG), identical for identical pictures.

    Raises Problem `scan_unreadable` for what is no such picture, ValueError without any.
    """
    if not pages:
        raise ValueError("a proof needs a page")
    pictures = [_picture(page) for page in pages]
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = b" ".join(b"%d 0 R" % (3 + 3 * at) for at in range(len(pictures)))
    objects.append(b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(pictures), kids))
    for at, one in enumerate(pictures):
        scale = _LONG_EDGE_PT / max(one.width_px, one.height_px)
        width, height = b"%.2f" % (one.width_px * scale), b"%.2f" % (one.height_px * scale)
        drawing = b"q %b 0 0 %b 0 0 cm /P Do Q" % (width, height)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %b %b] /Rotate %d /Contents %d 0 R"
            b" /Resources << /XObject << /P %d 0 R >> >> >>" % (width, height, one.turn, 4 + 3 * at, 5 + 3 * at)
        )
        objects.append(_stream(b"", drawing))
        about = (
            b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %b /BitsPerComponent 8 /Filter %b "
            % (
                one.width_px,
                one.height_px,
                one.space,
                one.coding,
            )
        )
        objects.append(_stream(about, one.data))
    return _assembled(objects)


def _picture(content: bytes) -> _Picture:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as image:
            orientation = int(image.getexif().get(_ORIENTATION, 1))
            if image.format == "JPEG" and image.mode in _SPACES and orientation in _TURNS:
                image.load()
                turn = _TURNS[orientation]
                return _Picture(content, image.width, image.height, _SPACES[image.mode], b"/DCTDecode", turn)
            upright = ImageOps.exif_transpose(image)
            return _written(upright, as_jpeg=image.format == "JPEG")
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError) as error:
        raise Problem("scan_unreadable", file="") from error


def _written(image: Image, *, as_jpeg: bool) -> _Picture:
    """A picture written anew: a PNG without any loss, on white where it is transparent."""
    from PIL.Image import new

    if "A" in image.getbands() or "transparency" in image.info:
        over = image.convert("RGBA")
        image = new("RGB", over.size, "white")
        image.paste(over, mask=over.getchannel("A"))
    image = image.convert("L" if image.mode in ("1", "L", "I;16", "I") else "RGB")
    if not as_jpeg:
        data = zlib.compress(image.tobytes(), 6)
        return _Picture(data, image.width, image.height, _SPACES[image.mode], b"/FlateDecode")
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY, subsampling=0)
    return _Picture(buffer.getvalue(), image.width, image.height, _SPACES[image.mode], b"/DCTDecode")


def _stream(about: bytes, data: bytes) -> bytes:
    return b"<< %b/Length %d >>\nstream\n%b\nendstream" % (about, len(data), data)


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
