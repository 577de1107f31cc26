"""Small fields several dialogs share: a day, a day that may stay open, ticks, and a field with its title and fault."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.flow import FlowLayout
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme


class OptionalDay(QWidget):
    """A day that counts only when its box is ticked."""

    changed = Signal()

    def __init__(self, theme: Theme, text: str, day: date, *, chosen: date | None = None) -> None:
        super().__init__()
        self.box = TickBox(text)
        self.field = DayField(theme, chosen or day, text)
        self.box.setChecked(chosen is not None)
        self.field.counts_when(self.box)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.field.dateChanged.connect(lambda _day: self.changed.emit())
        self.setLayout(row(self.box, self.field, -1))

    @property
    def day(self) -> date | None:
        """The day, or None where the box is not ticked."""
        return self.field.day if self.box.isChecked() else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self.box.setChecked(day is not None)
        if day is not None:
            self.field.set_day(day)


class FieldBox(QWidget):
    """A title, the field below it, what it means, and what is wrong with it."""

    def __init__(self, title: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self.title = label(title, "strong", wrap=True)
        self.hint = label(hint, "caption", wrap=True)
        self.hint.setVisible(bool(hint))
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.setLayout(column(self.title, field, self.hint, self.fault, gap_px=4))
        self.title.setVisible(bool(title))

    def say(self, sentence: str) -> None:
        """Tell what is wrong here; an empty text takes it back."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def explain(self, sentence: str) -> None:
        """Say what this field means now; an empty text says nothing."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))


class Ticks(QWidget):
    """Tick boxes that wrap; none is ticked beforehand unless told so (a blank tick is a no)."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str]], *, ticked: Sequence[Any] = ()) -> None:
        super().__init__()
        self._boxes: list[tuple[Any, TickBox]] = []
        layout = FlowLayout(self, gap_px=6)
        for value, text in choices:
            box = TickBox(text)
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
