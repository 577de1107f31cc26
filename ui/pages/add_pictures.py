"""Which event do the pictures of a folder belong to: an event there is, a new one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLayout, QScrollArea, QWidget

from consent_db import events
from ui.pages.event_dialog import new_event
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.event_fields import EventFields
from ui.widgets.tick_box import RoundChoice

if TYPE_CHECKING:
    from pathlib import Path

    from consent_db.records import Event
    from ui.desk import Desk

_WIDTH_PX = 580
_MARGINS_PX = 48
_SMALL_SCREEN_PX = 700
"""A dialog that needs no more than this is the same size everywhere; the rest of the form scrolls."""
_TITLE_BAR_PX, _LEAST_FORM_PX, _ANY_PX = 32, 120, 10_000


class AddPicturesDialog(ActingDialog):
    """Asks once, before a folder is searched."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Add pictures"))
        self.setMinimumWidth(_WIDTH_PX)
        self._new = RoundChoice(self.tr("A new event"))
        self._known = RoundChoice(self.tr("An event that is already here"))
        self._none = RoundChoice(self.tr("No event, or decide later"))
        choices = QButtonGroup(self)
        for choice in (self._new, self._known, self._none):
            choices.addButton(choice)
        self.fields = EventFields(desk, new_event(folder.name), brief=True)
        self.title = self.fields.title
        self.event_choice = Choice(desk.theme, self.tr("Which event"))
        for event in events.events(desk.register):
            self.event_choice.addItem(event.title, event.id)
        for part in (self._known, self.event_choice):
            part.setVisible(self.event_choice.count() > 0)
        shown = ElidedLabel("second")
        shown.set_whole(str(folder))
        form = self._form = column(
            self._new,
            column(self.fields, margins_px=(24, 0, 0, 0)),
            self._known,
            column(self.event_choice, margins_px=(24, 0, 0, 0)),
            self._none,
            -1,
            gap_px=6,
            margins_px=(0, 0, 4, 0),
        )
        self._inside = QWidget()
        self._inside.setLayout(form)
        self._area = QScrollArea()
        self._area.setProperty("role", "panel")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self._fault = label("", "fault", wrap=True)
        self._fault.hide()
        self.start = button(
            desk.theme,
            self.tr("Find faces"),
            self._accept,
            icon="user-focus",
            kind="filled",
            name=self.tr("Find faces"),
        )
        cancel = button(desk.theme, self.tr("Cancel"), self.reject)
        self.start.setDefault(True)
        self.setLayout(
            column(
                label(self.tr("Which event are these pictures from?"), "section", wrap=True),
                shown,
                self._area,
                label(
                    self.tr("The pictures stay where they are and are never changed. Nothing leaves this computer."),
                    "caption",
                    wrap=True,
                ),
                self._fault,
                row(-1, cancel, self.start),
                gap_px=10,
                margins_px=(24, 16, 24, 16),
            )
        )
        for choice in (self._new, self._known, self._none):
            choice.toggled.connect(self._show_choice)
        self._new.setChecked(True)
        self._choose_known(folder.name)
        self._show_choice()
        self.title.setFocus()
        self.title.selectAll()

    def _choose_known(self, title: str) -> bool:
        """Choose the event that has this title already; two events of one title would be told apart by nobody."""
        found = events.by_title(self._desk.register, title)
        place = -1 if found is None else self.event_choice.findData(found.id)
        if place >= 0:
            self.event_choice.setCurrentIndex(place)
            self._known.setChecked(True)
        return place >= 0

    def _show_choice(self) -> None:
        self.fields.setVisible(self._new.isChecked())
        self.event_choice.setEnabled(self._known.isChecked())
        self._fault.hide()
        self._fit()

    def _fit(self) -> None:
        """As wide and high as the form, and no higher than a small screen with a title bar has room for."""
        width = max(_WIDTH_PX, self._form.sizeHint().width() + _MARGINS_PX)
        wanted = self._form.totalHeightForWidth(width - _MARGINS_PX)
        if wanted < 0:  # nothing that wraps is shown
            wanted = self._form.sizeHint().height()
        self._inside.setMinimumHeight(wanted)  # not what the texts would need if they were narrower
        layout = self.layout()
        assert layout is not None
        # Its own least height is that of its texts in a narrower window.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._area.setFixedHeight(_LEAST_FORM_PX)
        around = layout.totalHeightForWidth(width) - _LEAST_FORM_PX + _TITLE_BAR_PX
        room = min(self.screen().availableGeometry().height(), _SMALL_SCREEN_PX) - around
        self._area.setFixedHeight(max(_LEAST_FORM_PX, min(wanted + 2, room)))
        self.resize(width, layout.totalHeightForWidth(width))
        self._area.setMaximumHeight(_ANY_PX)

    def _accept(self) -> None:
        fault = self.fields.fault() if self._new.isChecked() else ""
        if self._new.isChecked() and not fault and self._choose_known(self.title.text()):
            fault = self.tr(
                "There is an event with this title already, and it is chosen now. If it is another one, give the new"
                " one a title of its own, such as with the year."
            )
        if fault:
            self._fault.setText(fault)
            self._fault.show()
            return
        if self._new.isChecked():
            self.fields.settle_photographer(self.accept, self)
        else:
            self.accept()

    def chosen(self) -> tuple[str | None, Event | None]:
        """(id of a known event, a new event to be added); both None for no event."""
        if self._known.isChecked():
            return str(self.event_choice.currentData()), None
        return None, self.fields.event_now() if self._new.isChecked() else None
