"""The top of the check window: which picture, the walk through the folder, drawing a frame, and the zoom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.widgets.basics import button, column, label, row
from ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from consent_db.records import Facts
    from ui.theme import Theme


class CheckBar(QFrame):
    """Buttons as signals."""

    stepped = Signal(int)
    zoomed = Signal(float)
    fitted = Signal()
    drawing = Signal(bool)
    without_face = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.file_name = label("", "strong")
        self.about = ElidedLabel("second")
        self._where = label("", "second")
        before, after = self.tr("Previous picture"), self.tr("Next picture")
        self._back = button(theme, "", lambda: self.stepped.emit(-1), icon="caret-left", kind="bare", name=before)
        self._on = button(theme, "", lambda: self.stepped.emit(1), icon="caret-right", kind="bare", name=after)
        self._draw = button(theme, self.tr("Draw a face"), icon="selection-plus", kind="bare")
        self._draw.setCheckable(True)
        self._draw.setToolTip(self.tr("Or drag with Ctrl held down"))
        self._draw.toggled.connect(self.drawing.emit)
        self._without = button(
            theme, self.tr("Person without a face …"), self.without_face.emit, icon="user-plus", kind="bare"
        )
        smaller, larger = self.tr("Smaller"), self.tr("Larger")
        zoom_out = button(
            theme, "", lambda: self.zoomed.emit(0.8), icon="magnifying-glass-minus", kind="bare", name=smaller
        )
        zoom_in = button(
            theme, "", lambda: self.zoomed.emit(1.25), icon="magnifying-glass-plus", kind="bare", name=larger
        )
        self._zoom = button(theme, self.tr("Fit"), self.fitted.emit, kind="bare")
        names = column(self.file_name, self.about, gap_px=0)
        walk = row(self._back, self._where, self._on, gap_px=6)
        tools = row(self._draw, self._without, zoom_out, self._zoom, zoom_in, gap_px=6)
        self.setLayout(row(names, -1, walk, -1, tools, gap_px=6, margins_px=(18, 9, 12, 9)))

    def show_picture(self, facts: Facts, opened_as: str, *, records: int) -> str:
        """Say which picture it is and give its name; `records` of the register may hold the same file."""
        asset = facts.asset
        name = opened_as or Path(asset.file).name or asset.id
        self.file_name.setText(name)
        if asset.id:
            about = facts.event.title if facts.event else self.tr("No event")
            if records > 1:
                about += " · " + self.tr("In the register %n time(s): the strictest counts", "", records)
            self.about.set_whole(about)
        self.allow_frames(allowed=bool(asset.id))
        return name

    def show_place(self, number: int, total: int) -> None:
        """Which one of how many."""
        many = total > 1
        self._where.setText(self.tr("{n} of {total}").format(n=number, total=total) if many else "")
        self._back.setEnabled(many)
        self._on.setEnabled(many)

    def show_zoom(self, percent: int | None) -> None:
        """The zoom; None for a picture that fits the view."""
        self._zoom.setText(self.tr("Fit") if percent is None else self.tr("{percent} %").format(percent=percent))

    def allow_frames(self, *, allowed: bool) -> None:
        """Frames can be added only to a picture of the register."""
        self._draw.setEnabled(allowed)
        self._without.setEnabled(allowed)

    @property
    def is_drawing(self) -> bool:
        """Whether the next pull draws a frame."""
        return self._draw.isChecked()

    def stop_drawing(self) -> None:
        """The frame was drawn, or given up."""
        self._draw.setChecked(False)
