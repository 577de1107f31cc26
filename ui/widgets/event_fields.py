"""The fields of one event: title, kind, days, what being there tells about people, and where its pictures may go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from consent_db.records import EventType, Reveals
from ui import labels
from ui.widgets.basics import Choice, label, row
from ui.widgets.fields import DayField

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Event
    from ui.theme import Theme


class EventFields(QWidget):
    """Shows an event and gives it back as it was changed."""

    def __init__(self, theme: Theme, event: Event, today: date) -> None:
        super().__init__()
        self._event = event
        self.title = QLineEdit(event.title)
        self.title.setAccessibleName(self.tr("Title of the event"))
        self.type = Choice(theme, self.tr("Kind of event"))
        for kind in EventType:
            self.type.addItem(labels.event_type(kind), kind)
        self.type.setCurrentIndex(self.type.findData(event.type))
        self.dated = QCheckBox(self.tr("From"))
        self.dated.setAccessibleName(self.tr("The days of the event are known"))
        self.start = DayField(theme, event.start or today, self.tr("First day of the event"))
        self.end = DayField(theme, event.end or event.start or today, self.tr("Last day of the event"))
        self.dated.toggled.connect(self.start.setEnabled)
        self.dated.toggled.connect(self.end.setEnabled)
        self.dated.setChecked(event.start is not None or event.end is not None)
        self.start.setEnabled(self.dated.isChecked())
        self.end.setEnabled(self.dated.isChecked())
        self.start.dateChanged.connect(lambda day: self.end.setDate(max(day, self.end.date())))
        self.reveals = Choice(theme, self.tr("What does being there tell about people?"))
        for value in (Reveals.MEMBERSHIP, Reveals.HEALTH, Reveals.NONE):
            self.reveals.addItem(labels.reveals(value), value)
        self.reveals.setCurrentIndex(self.reveals.findData(event.reveals))
        self.internal = QCheckBox(self.tr("Internal only: no picture of it may be published openly"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Kind"), self.type)
        form.addRow(self.tr("Days"), row(self.dated, self.start, label("–"), self.end, -1))
        form.addRow(label(self.tr("What does being there tell about people?"), "strong", wrap=True))
        form.addRow("", self.reveals)
        form.addRow(
            label(
                self.tr(
                    "If a picture shows that somebody is in the union or the association, or is ill, the law asks for a"
                    " consent that says so. Choose the last answer only when anybody could have been there."
                ),
                "caption",
                wrap=True,
            )
        )
        form.addRow("", self.internal)
        self.internal.setChecked(event.internal_only)

    def fault(self) -> str:
        """What has to be put right first; empty when all is well."""
        if not self.title.text().strip():
            return self.tr("Give the event a title.")
        if self.dated.isChecked() and self.end.day < self.start.day:
            return self.tr("The last day is before the first one.")
        return ""

    def event_now(self) -> Event:
        """The event as the fields say."""
        dated = self.dated.isChecked()
        return replace(
            self._event,
            title=self.title.text().strip(),
            type=EventType(self.type.currentData()),
            start=self.start.day if dated else None,
            end=self.end.day if dated else None,
            reveals=Reveals(self.reveals.currentData()),
            internal_only=self.internal.isChecked(),
        )
