"""Which event do the pictures of a folder belong to: an event there is, a new one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QDialog, QFormLayout, QLineEdit, QRadioButton, QWidget

from consent_db import events
from consent_db.records import EventType
from ui import labels
from ui.widgets.basics import Choice, button, column, label, row

if TYPE_CHECKING:
    from pathlib import Path

    from ui.desk import Desk


class AddPicturesDialog(QDialog):
    """Asks once, before a folder is searched."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add pictures"))
        self.setMinimumWidth(520)
        self._new = QRadioButton(self.tr("A new event"))
        self._known = QRadioButton(self.tr("An event that is already here"))
        self._none = QRadioButton(self.tr("No event, or decide later"))
        choices = QButtonGroup(self)
        for choice in (self._new, self._known, self._none):
            choices.addButton(choice)
        self.title = QLineEdit(folder.name)
        self.title.setAccessibleName(self.tr("Title of the event"))
        self.type = Choice(desk.theme, self.tr("Kind of event"))
        for kind in EventType:
            self.type.addItem(labels.event_type(kind), kind)
        self.type.setCurrentIndex(self.type.findData(EventType.COURSE))
        self.event_choice = Choice(desk.theme, self.tr("Which event"))
        for event in events.events(desk.register):
            self.event_choice.addItem(event.title, event.id)
        self._known.setEnabled(self.event_choice.count() > 0)
        form = QFormLayout()
        form.addRow(self._new)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Kind"), self.type)
        form.addRow(self._known)
        form.addRow("", self.event_choice)
        form.addRow(self._none)
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
                label(self.tr("Which event are these pictures from?"), "section"),
                label(str(folder), "second", wrap=True),
                form,
                label(
                    self.tr("The pictures stay where they are and are never changed. Nothing leaves this computer."),
                    "caption",
                    wrap=True,
                ),
                self._fault,
                row(-1, cancel, self.start),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        for choice in (self._new, self._known, self._none):
            choice.toggled.connect(self._show_choice)
        self._new.setChecked(True)
        self._show_choice()

    def choose_none(self) -> None:
        """No event."""
        self._none.setChecked(True)

    def _show_choice(self) -> None:
        self.title.setEnabled(self._new.isChecked())
        self.type.setEnabled(self._new.isChecked())
        self.event_choice.setEnabled(self._known.isChecked())

    def _accept(self) -> None:
        if self._new.isChecked() and not self.title.text().strip():
            self._fault.setText(self.tr("Give the event a title, or choose no event."))
            self._fault.show()
            return
        self.accept()

    def chosen(self) -> tuple[str | None, str | None, EventType]:
        """(id of a known event, title of a new one, its kind); both None for no event."""
        kind = EventType(self.type.currentData())
        if self._known.isChecked():
            return str(self.event_choice.currentData()), None, kind
        if self._new.isChecked():
            return None, self.title.text().strip(), kind
        return None, None, kind
