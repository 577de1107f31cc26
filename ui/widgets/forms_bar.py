"""The head of the Forms place: whom to ask, or the returned forms, and what can be done there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from ui.theme import Theme

ASK, RETURNED = "ask", "returned"


class FormsBar(QFrame):
    """The two views of the place as chips; `acts` holds the buttons of the view that it stands above."""

    view_wanted = Signal(str)
    """ASK or RETURNED."""

    def __init__(self, theme: Theme, view: str) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.view = view
        self._names = {ASK: self.tr("Whom to ask"), RETURNED: self.tr("Returned forms")}
        self.chips: dict[str, QPushButton] = {}
        for key, name in self._names.items():
            chip = button(theme, name, partial(self._asked, key), kind="chip")
            chip.setCheckable(True)
            chip.setChecked(key == view)
            self.chips[key] = chip
        self.acts = row(gap_px=8)
        """The acts of the view, at the right."""
        self.setLayout(
            row(
                label(self.tr("Forms"), "headline"),
                8,
                *self.chips.values(),
                -1,
                self.acts,
                gap_px=8,
                margins_px=(20, 10, 16, 10),
            )
        )

    def show_counts(self, *, ask: int, returned: int) -> None:
        """Say on the chips how much waits in each view."""
        for key, count in ((ASK, ask), (RETURNED, returned)):
            name = self._names[key]
            self.chips[key].setText(f"{name}  {count}" if count else name)
            self.chips[key].setAccessibleName(f"{name} ({count})" if count else name)

    def _asked(self, view: str) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key == self.view)  # the bar of the other view shows that one
        if view != self.view:
            self.view_wanted.emit(view)
