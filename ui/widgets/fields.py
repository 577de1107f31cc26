"""Small fields several dialogs share: a day that may be empty, ticks, and a place for scanned files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFileDialog, QWidget

from ui import labels
from ui.widgets.basics import button, column, label, row
from ui.widgets.drop import DropPlace
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class DayField(QDateEdit):
    """A day with a calendar."""

    def __init__(self, theme: Theme, day: date, name: str) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self._theme = theme
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setDisplayFormat(labels.day_format())
        self.setMinimumWidth(150)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "text2" if self.isEnabled() else "text3"
        self._theme.icon("calendar-blank", ink).paint(painter, self.width() - 26, self.height() // 2 - 8, 16, 16)
        painter.end()

    @property
    def day(self) -> date:
        """The chosen day."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Choose a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class Ticks(QWidget):
    """Tick boxes that wrap; none is ticked beforehand unless told so (a blank tick is a no)."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str]], *, ticked: Sequence[Any] = ()) -> None:
        super().__init__()
        self._boxes: list[tuple[Any, QCheckBox]] = []
        layout = FlowLayout(self, gap_px=6)
        for value, text in choices:
            box = QCheckBox(text.replace("&", "&&"))
            box.setAccessibleName(text)
            box.setChecked(value in ticked)
            box.toggled.connect(lambda _on: self.changed.emit())
            layout.addWidget(box)
            self._boxes.append((value, box))

    @property
    def ticked(self) -> tuple[Any, ...]:
        """The values ticked, in their order."""
        return tuple(value for value, box in self._boxes if box.isChecked())

    def tick(self, *values: Any) -> None:  # noqa: ANN401
        """Tick exactly these."""
        for value, box in self._boxes:
            box.setChecked(value in values)


class ScanFiles(DropPlace):
    """Scanned pages to keep as proof; only their paths are held here."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        self._names = label("", "strong", wrap=True)
        self._names.hide()
        self._hint = label("", "second", wrap=True)
        self._choose = button(theme, "", self._ask, icon="upload-simple", size="card")
        self._clear = button(theme, "", self._forget, icon="x", kind="bare", size="card", name="-")
        super().__init__(
            column(
                row(self._hint, self._choose, gap_px=12),
                row(self._names, self._clear, gap_px=8),
                gap_px=6,
                margins_px=(14, 10, 14, 10),
            ),
            "",
        )
        self.setAccessibleName(self.tr("Scanned form"))
        self._hint.setText(
            self.tr("Drop the scanned form here (PDF or picture). It is kept encrypted in the register.")
        )
        self._choose.setText(self.tr("Choose file …"))
        self._choose.setAccessibleName(self.tr("Choose the scanned form"))
        self._clear.setAccessibleName(self.tr("Leave the scan out"))
        self._clear.setToolTip(self.tr("Leave the scan out"))
        self._clear.hide()
        self.files: tuple[Path, ...] = ()
        self.dropped.connect(self.add)

    def add(self, files: Sequence[Path]) -> None:
        """Take more pages."""
        self.files = (*self.files, *files)
        self._show()

    def _forget(self) -> None:
        self.files = ()
        self._show()

    def _show(self) -> None:
        self._names.setText(", ".join(file.name for file in self.files))
        self._names.setVisible(bool(self.files))
        self._clear.setVisible(bool(self.files))
        self.changed.emit()

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Scanned form"), "", self.tr("Scans") + " (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)"
        )
        if chosen:
            self.add([Path(one) for one in chosen])
