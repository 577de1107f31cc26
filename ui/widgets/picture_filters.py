"""Above the grid: search, a chip per answer with its count, unknown faces, and how large the pictures are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider, QWidget

from consent_db.records import Outcome
from ui import labels
from ui.widgets.basics import button, label, row
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import shape_pixmap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme import Theme

_SMALLEST_PX, _LARGEST_PX = 112, 280


class PictureFilters(QWidget):
    """`narrowed` tells that another choice was made, `resized` how wide a picture is to be."""

    narrowed = Signal()
    resized = Signal(int)
    unsearched_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, *, width_px: int) -> None:
        super().__init__()
        self._theme = theme
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by file name"))
        self.search.setAccessibleName(self.tr("Search by file name"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(164)
        self.search.textChanged.connect(lambda _text: self.narrowed.emit())
        self.chips: dict[Outcome, QPushButton] = {}
        filters = FlowLayout(gap_px=8)
        filters.addWidget(self.search)
        for outcome in Outcome:
            chip = button(theme, "", self.narrowed.emit, kind="chip", name=labels.outcome_full(outcome))
            chip.setCheckable(True)
            self.chips[outcome] = chip
            filters.addWidget(chip)
        self.unknown = button(theme, self.tr("Unknown faces"), self.narrowed.emit, icon="user", kind="chip")
        self.unknown.setCheckable(True)
        filters.addWidget(self.unknown)
        self.more = button(theme, self.tr("More filters"), self.more_wanted.emit, icon="funnel", kind="chip")
        self.more.setCheckable(True)
        filters.addWidget(self.more)
        self.progress = label("", "second")
        self.progress.hide()
        filters.addWidget(self.progress)
        self.not_searched = button(theme, "", self.unsearched_wanted.emit, icon="warning", kind="link")
        filters.addWidget(self.not_searched)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(_SMALLEST_PX, _LARGEST_PX)
        self.size_slider.setFixedSize(96, 32)
        self.size_slider.setAccessibleName(self.tr("Size of the pictures"))
        self.size_slider.setToolTip(self.tr("Size of the pictures"))
        self.size_slider.setValue(width_px)
        self.size_slider.valueChanged.connect(self.resized)
        parts = row(filters, self.size_slider, gap_px=12)
        parts.setStretchFactor(filters, 1)
        parts.setAlignment(self.size_slider, Qt.AlignmentFlag.AlignTop)
        self.setLayout(parts)
        theme.changed.connect(self._paint_shapes)
        self._paint_shapes()

    @property
    def outcomes(self) -> frozenset[Outcome]:
        """The answers that are asked for; none means all."""
        return frozenset(outcome for outcome, chip in self.chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Outcome, int], *, done: int, total: int) -> None:
        """How many pictures have each answer, and how far the answering is."""
        for outcome, chip in self.chips.items():
            chip.setText(f" {labels.outcome_short(outcome)}  {counts[outcome]}")
            chip.setAccessibleName(f"{labels.outcome_full(outcome)}: {counts[outcome]}")
        self.progress.setVisible(done < total)
        if done < total:
            self.progress.setText(self.tr("Answers for {done} of {total}").format(done=done, total=total))

    def show_chosen(self, count: int) -> None:
        """So many of the further filters leave pictures out."""
        words = self.tr("More filters")
        self.more.setText(f"{words}  {count}" if count else words)
        self.more.setAccessibleName(self.tr("More filters, %n chosen", "", count) if count else words)

    def show_unsearched(self, count: int) -> None:
        """So many files were not searched."""
        self.not_searched.setText(self.tr("%n file(s) not searched", "", count))
        self.not_searched.setAccessibleName(self.not_searched.text())
        self.not_searched.setVisible(count > 0)

    def _paint_shapes(self) -> None:
        for outcome, chip in self.chips.items():
            chip.setIcon(shape_pixmap(outcome, 14, self.devicePixelRatioF(), self._theme.tokens))
            chip.setIconSize(QSize(14, 14))
