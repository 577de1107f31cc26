"""One picture of the grid, large, with its answer: Space opens and closes it, the arrows go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap

from consent_db import photos
from consent_db.errors import StoreProblem
from ui import errors, labels
from ui.picture_source import PictureSource
from ui.widgets.basics import KeyCap, button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture_view import PictureView
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ui.badges import Badges
    from ui.desk import Desk

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}


class PreviewDialog(Dialog):
    """`moved` tells which picture is shown now, `wanted` which one is to be opened in the check window."""

    moved = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, ids: Sequence[str], asset_id: str, badges: Badges, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = tuple(ids)
        self._place = self._ids.index(asset_id)
        self._badges = badges
        self.setWindowTitle(self.tr("Preview"))
        room = parent.window().size()
        self.resize(room.width() - 64, room.height() - 64)
        self.view = PictureView(desk.theme)
        self.shape = Shape(desk.theme, None, side_px=20)
        self.answer = label("", "strong")
        self.name = ElidedLabel("second")
        self.where = label("", "second")
        check = button(desk.theme, self.tr("Check this picture"), self.check, icon="magnifying-glass-plus", size="card")
        foot = row(
            self.shape,
            self.answer,
            self.name,
            -1,
            self.where,
            KeyCap(desk.theme, "←"),
            KeyCap(desk.theme, "→"),
            check,
            button(desk.theme, self.tr("Close"), self.reject, size="card"),
            gap_px=10,
            margins_px=(16, 8, 16, 10),
        )
        whole = column(self.view, foot, gap_px=0)
        whole.setStretchFactor(self.view, 1)
        self.setLayout(whole)
        self._source = PictureSource(desk, self)
        self._source.arrived.connect(self._arrived)
        self._source.failed.connect(self._cannot_show)
        for told in (badges.arrived, badges.stale):
            told.connect(self._show_answer)
        self.finished.connect(lambda _result: self._source.cancel())
        self._show()
        self.view.setFocus()  # a button would take Space for itself

    @property
    def asset_id(self) -> str:
        """The picture that is shown."""
        return self._ids[self._place]

    def go(self, step: int) -> None:
        """Show a later or an earlier picture; at the ends nothing happens."""
        place = max(0, min(self._place + step, len(self._ids) - 1))
        if place != self._place:
            self._place = place
            self._show()
            self.moved.emit(self.asset_id)

    def check(self) -> None:
        """Close, and open the picture in the check window."""
        self.accept()
        self.wanted.emit(self.asset_id)

    def _show(self) -> None:
        self.view.clear_picture()
        self.where.setText(self.tr("{n} of {total}").format(n=self._place + 1, total=len(self._ids)))
        try:
            asset = photos.asset(self._desk.register, self.asset_id)
        except StoreProblem as problem:
            self.name.set_whole("")
            self.view.say(errors.sentence(problem))
            return
        self._size_px = asset.width, asset.height
        self.name.set_whole(Path(asset.file).name)
        self.view.setAccessibleName(Path(asset.file).name)
        self._show_answer()
        small = self._source.thumbnail(self.asset_id)
        if small is not None:
            self._show_pixels(small)
        self._source.load(self.asset_id)

    def _show_answer(self) -> None:
        outcome = self._badges.outcomes.get(self.asset_id)
        self.shape.show_outcome(outcome)
        channel = next((one.name for one in self._desk.channels() if one.id == self._badges.channel_id), "")
        said = labels.outcome_full(outcome)
        self.answer.setText(f"{channel}: {said}" if channel else said)

    def _arrived(self, asset_id: str, image: QImage) -> None:
        if asset_id == self.asset_id:
            self._show_pixels(QPixmap.fromImage(image))

    def _show_pixels(self, pixmap: QPixmap) -> None:
        width, height = self._size_px
        self.view.show_picture(pixmap, width_px=width or pixmap.width(), height_px=height or pixmap.height())

    def _cannot_show(self, asset_id: str, problem: BaseException) -> None:
        if asset_id == self.asset_id and not self.view.has_picture:
            self.view.say(errors.sentence(problem))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go(_STEPS[key])
        elif event.isAutoRepeat():
            event.accept()  # the Space that opened it, still held
        elif key == Qt.Key.Key_Space:
            self.reject()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.hasFocus():
            self.check()
        else:
            super().keyPressEvent(event)
