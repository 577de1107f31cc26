"""A signed consent form as a scanner would give it: drawn lines, ticks and a signature, no text that could be read."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from zlib import crc32

from PIL import Image, ImageDraw

from consent_db.evidence import Scan

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE_PX: Final = (826, 1169)
_PAPER, _PRINT, _FAINT, _PEN = "#fbfaf6", "#5b6068", "#c4c7cb", "#24408e"
_LEFT, _RIGHT = 90, 736
_ROW: Final = 62


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the form; None where neither yes nor no was ticked."""

    answer: bool | None


def form_scan(signer: str, ticks: Sequence[Tick]) -> Scan:
    """The form as somebody signed it; the same signer and ticks give the same bytes."""
    page = Image.new("RGB", _SIZE_PX, _PAPER)
    pen = ImageDraw.Draw(page)
    pen.rectangle((_LEFT, 80, 430, 104), fill=_PRINT)
    for line, right in enumerate((700, 736, 610)):
        pen.rectangle((_LEFT, 140 + line * 26, right, 150 + line * 26), fill=_FAINT)
    y = 250
    for number, tick in enumerate(ticks):
        pen.rectangle((_LEFT, y, _LEFT + 200 + (number * 67) % 220, y + 12), fill=_PRINT)
        for left, marked in ((590, tick.answer is True), (680, tick.answer is False)):
            pen.rectangle((left, y - 10, left + 32, y + 22), outline=_PRINT, width=3)
            if marked:
                pen.line((left + 5, y - 4, left + 28, y + 17), fill=_PEN, width=5)
                pen.line((left + 27, y - 5, left + 6, y + 18), fill=_PEN, width=5)
        y += _ROW
    pen.line((_LEFT, 1040, 480, 1040), fill=_PRINT, width=2)
    pen.line((540, 1040, _RIGHT, 1040), fill=_PRINT, width=2)
    pen.line(_strokes(signer, _LEFT + 20, 1020), fill=_PEN, width=4, joint="curve")
    pen.line(_strokes(signer[::-1], 560, 1024, length=12), fill=_PEN, width=3, joint="curve")
    held = io.BytesIO()
    page.save(held, "JPEG", quality=80)
    return Scan(content=held.getvalue(), name="skjema.jpg", mime="image/jpeg", pages=1)


def _strokes(signer: str, x: int, y: int, *, length: int = 26) -> list[tuple[int, int]]:
    """A scribble that is always the same for one name, and different for another."""
    state, points = crc32(signer.encode()), []
    for _ in range(length):
        state = (state * 1103515245 + 12345) % 2**31
        x += 6 + state % 13
        points.append((x, y - (state >> 8) % 46 + 14))
    return points
