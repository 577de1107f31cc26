"""The pictures of the practice branch: which scenes, of which gathering, at which minute; painted as JPEG files."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ui.practice.drawings import scenes
from ui.practice.drawings.scenery import AUTUMN, HEIGHT, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from consent_db.records import Box
    from ui.practice.drawings.scenes import Scene

PHOTOGRAPHER: Final = "Ylva Strand"
SCALE: Final = 2
"""Pixels to one unit of a drawing: 1800x1200."""

_QUALITY: Final = 88
_FIRST: Final = time(10, 30)
_DATE_TAKEN, _ARTIST, _SOFTWARE, _EXIF_PART = 0x9003, 0x013B, 0x0131, 0x8769


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture by its file's name; `minutes` after the gathering's first one."""

    name: str
    scene: Scene
    minutes: int

    def faces(self) -> tuple[tuple[str, Box], ...]:
        """Whose face lies where: boxes in pixels of the picture."""
        found = []
        for drawn in self.scene.faces:
            x, y, width, height = (round(measure * SCALE) for measure in drawn.box)
            found.append((drawn.who, (x, y, width, height)))
        return tuple(found)


@cache
def family_day() -> tuple[Picture, ...]:
    """The pictures of the family day at the fjord."""
    return _numbered(
        "familiedag",
        (
            scenes.on_the_pier(),
            scenes.portrait("leila", 0),
            scenes.two("marit", "johan", 3),
            scenes.paddling("leila", "nora", 8),
            scenes.playing("nora", "emil", "sivert", seed=3),
            scenes.two("tomasz", "emil", 12),
            scenes.landscape(9),
            scenes.portrait("oddvar", 2),
            scenes.group("samuel", "ingrid", "tomasz", "kaja", "emil", "linh", "nora", "marit", seed=5),
            scenes.two("linh", "kaja", 21),
            scenes.around_the_fire("sivert", "kaja", "tomasz", seed=6),
            scenes.around_the_fire("linh", "ingrid", seed=14),
        ),
    )


@cache
def annual_meeting() -> tuple[Picture, ...]:
    """The pictures of the annual meeting."""
    return _numbered(
        "arsmote",
        (
            scenes.speech("marit", "tomasz", "leila", "bjorn", "johan", "fatou", "linh", "amina"),
            scenes.meeting("linh", "kaja", "tomasz"),
            scenes.meeting("amina", "henrik", wall="#dbe3e0"),
            scenes.portrait("kaja", 4),
            scenes.at_work("henrik", "kaja"),
            scenes.meeting("marit", "samuel", "ingrid", wall="#e3dcd9"),
            scenes.cake(),
            scenes.speech("kaja", "marit", "ingrid", "bjorn", "amina", "samuel", "linh", "tomasz"),
            scenes.portrait("tomasz", 1),
            scenes.two("amina", "bjorn", 17, AUTUMN),
            scenes.group("marit", "kaja", "henrik", "ingrid", "tomasz", "fatou", seed=11, light=AUTUMN),
            scenes.portrait("henrik", 3),
        ),
    )


def paint(folder: Path, pictures: tuple[Picture, ...], day: date) -> Iterator[Path]:
    """Write each picture as a JPEG taken on `day`, one at a time; a file that is there is left alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for picture in pictures:
        file = folder / picture.name
        if not file.exists():
            unfinished = file.with_suffix(".unfinished")
            unfinished.write_bytes(jpeg(picture, day))
            unfinished.replace(file)
        yield file


def jpeg(picture: Picture, day: date) -> bytes:
    """One picture as a JPEG with the time and the photographer a camera would write; the same bytes every time."""
    exif = Image.Exif()
    taken = datetime.combine(day, _FIRST) + timedelta(minutes=picture.minutes)
    exif[_ARTIST] = PHOTOGRAPHER
    exif[_SOFTWARE] = "Klarert"
    exif.get_ifd(_EXIF_PART)[_DATE_TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    held = io.BytesIO()
    pixels(picture.scene, WIDTH * SCALE, HEIGHT * SCALE).save(held, "JPEG", quality=_QUALITY, exif=exif)
    return held.getvalue()


def pixels(scene: Scene, width_px: int, height_px: int) -> Image.Image:
    """Paint a scene in the given size; may run on any thread."""
    canvas = QImage(width_px, height_px, QImage.Format.Format_RGB888)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(scene.svg().encode())).render(painter)
    painter.end()
    return Image.frombuffer(
        "RGB", (width_px, height_px), bytes(canvas.constBits()), "raw", "RGB", canvas.bytesPerLine(), 1
    )


def _numbered(stem: str, drawn: tuple[Scene, ...]) -> tuple[Picture, ...]:
    return tuple(Picture(f"{stem}-{number:02}.jpg", scene, number * 11) for number, scene in enumerate(drawn, 1))
