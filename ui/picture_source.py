"""The whole picture for a view: the thumbnail at once, the original's pixels when they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from consent_db import photos
from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.jobs import Job

_LONG_EDGE_PX: Final = 6000
HEAD_START_MS: Final = 40
"""So long the answer and the small picture have the machine to themselves; who leafs on sooner has nothing decoded."""


class PictureSource(QObject):
    """Loads one picture at a time; asking for the next one drops the one before."""

    arrived = Signal(str, object)
    """(key, QImage): upright pixels, possibly reduced."""
    failed = Signal(str, object)
    """(key, Problem): why the original cannot be shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._wanted: tuple[str, Path | None] = ("", None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HEAD_START_MS)
        self._timer.timeout.connect(self._start)

    def thumbnail(self, asset_id: str) -> QPixmap | None:
        """The small picture, if it is at hand."""
        found = self._desk.thumbnails.get(asset_id)
        return None if found is None or found.isNull() else found

    def load(self, key: str, *, path: Path | None = None) -> None:
        """Read the pixels of an asset (by its id) or of a file that is in no register."""
        self.cancel()
        self._wanted = (key, path)
        self._timer.start()

    def _start(self) -> None:
        key, path = self._wanted

        def steps(register: Register) -> Generator[None, None, QImage]:
            file = path or photos.paths(register, (key,)).get(key)
            yield None
            if file is None:
                raise Problem("no_file_here")
            return _read(file)

        self._job = self._desk.runner.start(
            "pixels",
            steps,
            finished=lambda image: self.arrived.emit(key, image),
            failed=lambda problem: self.failed.emit(key, problem),
            owner=self,
        )

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()


def _read(file: Path) -> QImage:
    # Loaded here: a window that shows no picture needs no decoder.
    from faces.decode import decode

    pixels = decode(file).pixels
    height, width = pixels.shape[:2]
    view = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
    if max(width, height) > _LONG_EDGE_PX:
        return view.scaled(
            _LONG_EDGE_PX,
            _LONG_EDGE_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return view.copy()
