"""Says above a picture that it shows a form of ours, and offers to read it where returned forms are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.jobs import once
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.picture_source import PictureSource

_LONG_EDGE_PX: Final = 2600
"""A code of 22 mm on a sheet of 297 mm that fills the picture is some 190 pixels wide then."""


class FormNotice(QFrame):
    """Hidden until a file that is in no register turns out to be a photograph of a form; looks in the background.

    Where the code cannot be read nothing is said: the form can be dropped under Forms.
    """

    wanted = Signal(object)
    """The files (a list of paths) to be read as returned forms."""

    def __init__(self, desk: Desk, source: PictureSource, over: QVBoxLayout) -> None:
        super().__init__()
        self._desk = desk
        self._shown = ""
        self.setProperty("role", "verdict-head")
        self.setProperty("outcome", "REVIEW")
        self.read = button(desk.theme, self.tr("Read it under Forms"), self._read, icon="file-text")
        text = label(self.tr("This picture is a form that came back."), "strong")
        self.setLayout(row(text, -1, self.read, gap_px=12, margins_px=(16, 8, 16, 8)))
        self.hide()
        over.insertWidget(0, self)
        source.arrived.connect(self._look)

    def _look(self, key: str, image: QImage) -> None:
        self._shown = key
        self.hide()
        if not Path(key).is_absolute():
            return

        def found(ours: bool) -> None:
            self.setVisible(ours and self._shown == key)

        self._desk.runner.start(
            "pixels", once(lambda _register: _is_form(image)), finished=found, failed=lambda _problem: None, owner=self
        )

    def _read(self) -> None:
        self.hide()
        self.wanted.emit([Path(self._shown)])


def _is_form(image: QImage) -> bool:
    # Loaded here: a window that shows no picture needs no reader of codes.
    import numpy as np

    from exports.forms.find_page import bears_our_code

    small = image
    if max(image.width(), image.height()) > _LONG_EDGE_PX:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = image.scaled(_LONG_EDGE_PX, _LONG_EDGE_PX, keep, smooth)
    small = small.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return bears_our_code(np.ascontiguousarray(lines[:, : small.width()]))
