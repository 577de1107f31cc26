"""Reads when, with what and by whom a picture was taken, from EXIF that may be missing, wrong or hostile."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PIL import Image

_EXIF_IFD: Final = 0x8769
_GPS_IFD: Final = 0x8825
_ORIENTATION: Final = 0x0112
_MAKE, _MODEL, _ARTIST, _CHANGED_AT = 0x010F, 0x0110, 0x013B, 0x0132
_TAKEN_AT, _DIGITIZED_AT, _TAKEN_OFFSET, _DIGITIZED_OFFSET = 0x9003, 0x9004, 0x9011, 0x9012
_LATITUDE: Final = 2
_TIME: Final = re.compile(r"(\d{4})[:\-/](\d\d)[:\-/](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET: Final = re.compile(r"[+-](0\d|1[0-4]):[0-5]\d$")
_TEXT_AT_MOST: Final = 200


@dataclass(frozen=True)
class Capture:
    """`captured_at`: ISO local time, with an offset only where the file has one; `source`: "exif", else "file"."""

    captured_at: str | None = None
    source: str = "file"
    camera: str = ""
    artist: str = ""
    has_gps: bool = False


def capture_of(exif: Image.Exif, *, changed_at_ns: int) -> Capture:
    """Read EXIF; without a usable time in it, the file's own time stands in (UTC). Never raises for bad EXIF."""
    details, gps = _directory(exif, _EXIF_IFD), _directory(exif, _GPS_IFD)
    taken = (
        _time(details.get(_TAKEN_AT), details.get(_TAKEN_OFFSET))
        or _time(details.get(_DIGITIZED_AT), details.get(_DIGITIZED_OFFSET))
        or _time(_tag(exif, _CHANGED_AT), None)
    )
    make, model = _text(_tag(exif, _MAKE)), _text(_tag(exif, _MODEL))
    named_twice = make.lower().split()[:1] == model.lower().split()[:1]  # NIKON CORPORATION, NIKON D750
    camera = model if named_twice or not make else f"{make} {model}".strip()
    return Capture(
        captured_at=taken or _file_time(changed_at_ns),
        source="exif" if taken else "file",
        camera=camera,
        artist=_text(_tag(exif, _ARTIST)),
        has_gps=_LATITUDE in gps,
    )


def orientation_of(exif: Image.Exif) -> int:
    """Return the EXIF orientation, 1 to 8; 1 where there is none or nonsense."""
    value = _tag(exif, _ORIENTATION)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _tag(exif: Image.Exif, tag: int) -> object:
    try:
        return exif.get(tag)
    except Exception:  # noqa: BLE001  (Pillow parses lazily, and hostile tags raise anything)
        return None


def _directory(exif: Image.Exif, tag: int) -> dict[int, object]:
    try:
        return dict(exif.get_ifd(tag))
    except Exception:  # noqa: BLE001
        return {}


def _time(value: object, offset: object) -> str | None:
    match = _TIME.match(_text(value))
    if match is None:
        return None
    try:
        moment = datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
    if moment.year < 1826:  # the oldest photograph there is
        return None
    suffix = _text(offset)
    return moment.isoformat() + (suffix if _OFFSET.match(suffix) else "")


def _file_time(changed_at_ns: int) -> str | None:
    try:
        return datetime.fromtimestamp(changed_at_ns // 1_000_000_000, UTC).isoformat()
    except (OverflowError, OSError, ValueError):
        return None


def _text(value: object) -> str:
    """A tag as one clean line: no control characters, no lone surrogates, not endless."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    value = value.encode("utf-8", "replace").decode("utf-8").split("\x00")[0][:_TEXT_AT_MOST]
    return " ".join("".join(sign if sign.isprintable() else " " for sign in value).split())
