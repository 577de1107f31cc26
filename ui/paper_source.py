"""The pictures of a returned page: all of it upright and flat, and each uncertain box and handwriting enlarged."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from consent_db import returned_pages
from consent_db.errors import StoreProblem
from exports.forms.reader import Tick

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.models.returned import PageRow

_DPI: Final = 150
_CUT_DPI: Final = 220
_BOX_DPI: Final = 400
_BOX_MARGIN_MM: Final = 1.8
_FIELD_MARGIN_MM: Final = 1.2
_KEPT: Final = 5
"""So many pages are kept as they are shown: the one before, this one, and the next ones."""
_LONG_EDGE_PX: Final = 2200
CORNER: Final = "*corner"
"""The cut-out of the corner where the reference is printed, on a page whose place is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPictures:
    """One page to look at; `px_per_mm` is None where it could not be straightened."""

    image: QImage
    px_per_mm: float | None = None
    cuts: Mapping[str, QImage] = field(default_factory=dict)


class PaperSource(QObject):
    """Reads one page at a time beside the window, and the next one before it is asked for."""

    arrived = Signal(str, object)
    """(page id, PaperPictures)"""
    failed = Signal(str, object)
    """(page id, the problem)"""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[tuple[str, str], PaperPictures] = OrderedDict()
        self._jobs: dict[tuple[str, str], Job] = {}

    def get(self, row: PageRow) -> PaperPictures | None:
        """The pictures, if they are at hand."""
        return self._kept.get(_key(row))

    def straight(self, row: PageRow) -> bool:
        """Whether the page is at hand, upright and flat."""
        found = self.get(row)
        return found is not None and found.px_per_mm is not None

    def load(self, row: PageRow, *, ahead: PageRow | None = None) -> None:
        """Tell `arrived` for this page, at once where it is at hand; then read another one ahead of time."""
        wanted = {_key(one) for one in (row, ahead) if one is not None}
        for key, job in list(self._jobs.items()):
            if key not in wanted:
                job.cancel()
                del self._jobs[key]
        found = self._kept.get(_key(row))
        if found is not None:
            self._kept.move_to_end(_key(row))
            self.arrived.emit(row.id, found)
        else:
            self._start(row)
        if ahead is not None and _key(ahead) not in self._kept:
            self._start(ahead)

    def forget(self) -> None:
        """Let go of all pictures: what was dismissed must not stay in memory."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._kept.clear()

    def _start(self, row: PageRow) -> None:
        key = _key(row)
        if key in self._jobs:
            return

        def finished(found: PaperPictures) -> None:
            self._jobs.pop(key, None)
            self._kept[key] = found
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self.arrived.emit(row.id, found)

        def failed(problem: BaseException) -> None:
            self._jobs.pop(key, None)
            self.failed.emit(row.id, problem)

        self._jobs[key] = self._desk.runner.start(
            "pixels",
            lambda register: _pictures(register, row),
            finished=finished,
            failed=failed,
            owner=self,
        )


def thumbnail(register: Register, page_id: str) -> QImage:
    """A page in the size of the list; a null image where there is none to show."""
    try:
        content = returned_pages.image(register, page_id)
    except StoreProblem:
        return QImage()
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(160, 160), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _key(row: PageRow) -> tuple[str, str]:
    """The page as it was read: another reading lies otherwise on the paper."""
    return row.id, f"{row.page.ref}/{row.page.side}/{row.reading.homography}"


def _pictures(register: Register, row: PageRow) -> Generator[None, None, PaperPictures]:
    # Loaded here: a window that shows no returned page needs no reader.
    from exports.forms import incoming, reader

    pixels = incoming.pixels(returned_pages.image(register, row.id))
    yield None
    layout, reading = row.layout, row.reading
    if layout is None or reading.homography is None:
        return PaperPictures(image=_bounded(pixels), cuts={CORNER: _corner(pixels)})
    whole = reader.straighten(pixels, reading, layout, dpi=_DPI)
    yield None
    cuts: dict[str, QImage] = {}
    for box in layout.ticks:
        if reading.ticks.get(box.id, Tick.ASK) is Tick.ASK:
            cuts[box.id] = image(reader.crop(pixels, reading, box, dpi=_BOX_DPI, margin_mm=_BOX_MARGIN_MM))
            yield None
    for place in layout.fields:
        cuts[place.id] = image(reader.crop(pixels, reading, place, dpi=_CUT_DPI, margin_mm=_FIELD_MARGIN_MM))
        yield None
    cuts[CORNER] = image(reader.crop(pixels, reading, layout.reference, dpi=_CUT_DPI, margin_mm=4))
    return PaperPictures(image=image(whole), px_per_mm=_DPI / 25.4, cuts=cuts)


def image(pixels: NDArray[np.uint8]) -> QImage:
    """RGB pixels as an image of its own."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()


def _bounded(pixels: NDArray[np.uint8]) -> QImage:
    found = image(pixels)
    if max(found.width(), found.height()) <= _LONG_EDGE_PX:
        return found
    return found.scaled(
        QSize(_LONG_EDGE_PX, _LONG_EDGE_PX),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _corner(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    return image(pixels[: max(1, height // 5), width // 2 :].copy())
