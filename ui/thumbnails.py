"""Thumbnails and face crops, loaded beside the window and kept in a bounded cache."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from consent_db import appearances, images, photos
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from consent_db.connection import Register
    from ui.jobs import JobRunner

_KEPT_BYTES = 160 << 20
_BATCH = 24
_ASKED_AT_MOST = 400
_CONTEXT = 1.6


class PixmapLoader(QObject):
    """Pictures by id: at once when they are at hand, else None, and `arrived` later; the newest wishes come first."""

    arrived = Signal(str)

    def __init__(
        self,
        runner: JobRunner,
        read: Callable[[Register, str], bytes | QImage | None],
        *,
        edge_px: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._read = read
        self._edge = edge_px
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: dict[str, None] = {}
        self._running = False
        self._generation = 0
        self._old: set[str] = set()
        """What was forgotten while it was being read."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._load)

    def get(self, picture_id: str) -> QPixmap | None:
        """The picture, or None while it is being fetched; a null pixmap where there is none."""
        found = self._kept.get(picture_id)
        if found is not None:
            self._kept.move_to_end(picture_id)
            return found
        self._asked.pop(picture_id, None)
        self._asked[picture_id] = None
        if not self._running and not self._timer.isActive():
            self._timer.start()
        return None

    def forget(self, picture_ids: Iterable[str] | None = None) -> None:
        """These, or without ids all, may have changed or been purged: fetch again what of them is shown."""
        if picture_ids is None:
            self._generation += 1
            self._kept.clear()
            self._bytes = 0
            return
        for picture_id in picture_ids:
            self._old.add(picture_id)
            self._bytes -= _size(self._kept.pop(picture_id, QPixmap()))

    def forget_missing(self) -> None:
        """Where there was no picture there may be one now."""
        self.forget([picture_id for picture_id, pixmap in self._kept.items() if pixmap.isNull()])

    def _load(self) -> None:
        if self._running or not self._asked:
            return
        wanted = list(self._asked)[: -_BATCH - 1 : -1]
        for picture_id in wanted:
            del self._asked[picture_id]
        while len(self._asked) > _ASKED_AT_MOST:  # scrolled past long ago
            del self._asked[next(iter(self._asked))]
        self._running = True
        self._old.clear()
        generation = self._generation
        self._runner.start(
            "read",
            lambda register: self._steps(register, wanted),
            finished=lambda found: self._keep(found, generation),
            cancelled=self._ended,
            failed=lambda _problem: self._ended(),
            owner=self,
        )

    def _steps(self, register: Register, wanted: list[str]) -> Generator[None, None, dict[str, QImage]]:
        found: dict[str, QImage] = {}
        for picture_id in wanted:
            try:
                given = self._read(register, picture_id)
            except StoreProblem:  # gone meanwhile: the others still have pictures
                given = None
            image = given if isinstance(given, QImage) else QImage.fromData(given) if given is not None else QImage()
            if not image.isNull() and max(image.width(), image.height()) > self._edge:
                image = image.scaled(
                    QSize(self._edge, self._edge),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            found[picture_id] = image
            yield None
        return found

    def _keep(self, found: dict[str, QImage], generation: int) -> None:
        forgotten = self._old & found.keys()
        self._asked.update(dict.fromkeys(forgotten))
        self._ended()
        if generation != self._generation:
            return
        for picture_id, image in found.items():
            if picture_id in forgotten:
                continue
            pixmap = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
            self._kept[picture_id] = pixmap
            self._bytes += _size(pixmap)
            self.arrived.emit(picture_id)
        while self._bytes > _KEPT_BYTES and self._kept:
            _, old = self._kept.popitem(last=False)
            self._bytes -= _size(old)

    def _ended(self) -> None:
        self._running = False
        if self._asked:
            self._timer.start()


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def thumbnails(runner: JobRunner, parent: QObject | None = None) -> PixmapLoader:
    """The loader of whole pictures, for the grid."""
    return PixmapLoader(runner, images.thumbnail, edge_px=360, parent=parent)


def crops(runner: JobRunner, parent: QObject | None = None) -> PixmapLoader:
    """The loader of faces with some context."""
    return PixmapLoader(runner, _face, edge_px=320, parent=parent)


def _face(register: Register, appearance_id: str) -> bytes | QImage | None:
    """The stored crop; for a frame drawn by hand, that part of the thumbnail."""
    stored = images.crop(register, appearance_id)
    if stored is not None:
        return stored
    (shown,) = appearances.by_id(register, (appearance_id,))
    asset = photos.asset(register, shown.asset_id)
    small = images.thumbnail(register, shown.asset_id)
    if small is None or shown.box is None or not asset.width:
        return None
    whole = QImage.fromData(small)
    scale = whole.width() / asset.width
    left, top, width, height = (round(part * scale) for part in shown.box)
    side = round(max(width, height) * _CONTEXT)
    return whole.copy(left + (width - side) // 2, top + (height - side) // 2, side, side)
