"""The Forms place: whom to ask for a form, and the forms that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.forms import FormsPage
from ui.pages.returned_forms import ReturnedForms
from ui.widgets.basics import column
from ui.widgets.drop import dropped_paths
from ui.widgets.forms_bar import ASK, RETURNED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from consent_db.records import Changed
    from ui.desk import Desk


class FormsPlace(QWidget):
    """Two views, of which one is shown; files that are dropped anywhere on it are returned forms."""

    asked = Signal(str)
    """person:<id>, people or pictures"""
    counted = Signal(int)
    """How many people are to be asked, and how many pages wait to be approved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.ask = FormsPage(desk)
        self.returned = ReturnedForms(desk)
        self._counts = {ASK: 0, RETURNED: 0}
        self.stack = QStackedWidget()
        for view, key in ((self.ask, ASK), (self.returned, RETURNED)):
            self.stack.addWidget(view)
            view.asked.connect(self.asked)
            view.bar.view_wanted.connect(self.show_view)
            view.counted.connect(lambda count, key=key: self._count(key, count))
        self.setLayout(column(self.stack))

    @property
    def view(self) -> str:
        """Which view is shown: ASK or RETURNED."""
        return ASK if self.stack.currentWidget() is self.ask else RETURNED

    def show_view(self, view: str) -> None:
        """Go to the other view, with the keyboard in its first control."""
        self.stack.setCurrentWidget(self.ask if view == ASK else self.returned)
        first = next((one for one in self.controls if one.isVisibleTo(self) and one.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def refresh(self, changed: Changed | None = None) -> None:
        """Read both views anew: what waits in the one that is not shown stands on its chip."""
        self.returned.refresh(changed)
        self.ask.refresh(changed)

    def read(self, files: Sequence[Path]) -> None:
        """Show the returned forms and read these files into a new pile."""
        self.show_view(RETURNED)
        self.returned.add(files)

    def show_event(self, event_id: str) -> None:
        """Show who is missing at an event."""
        self.show_view(ASK)
        self.ask.show_event(event_id)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard works on: the first of these that is there."""
        return self.ask.controls if self.view == ASK else self.returned.controls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.read(paths)

    def _count(self, key: str, count: int) -> None:
        self._counts[key] = count
        for view in (self.ask, self.returned):
            view.bar.show_counts(ask=self._counts[ASK], returned=self._counts[RETURNED])
        self.counted.emit(sum(self._counts.values()))
