"""An event made or changed: what it tells about the people in its pictures, and closing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from consent_db import events
from consent_db.ids import new_id
from consent_db.records import Event, EventType, Reveals
from ui.widgets.basics import button, column, label, row
from ui.widgets.event_fields import EventFields

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk


def new_event(title: str) -> Event:
    """An event before anybody said anything about it: being there shows membership until somebody says otherwise."""
    return Event(id=new_id(), title=title, type=EventType.COURSE, reveals=Reveals.MEMBERSHIP)


class EventDialog(QDialog):
    """Changes an event of the register, or hands a new one to `then`."""

    def __init__(
        self, desk: Desk, event: Event, parent: QWidget, *, then: Callable[[Event], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = event
        self._then = then
        self.setWindowTitle(self.tr("New event") if then else self.tr("Edit event"))
        self.setMinimumWidth(540)
        self.fields = EventFields(desk.theme, event, desk.today())
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        closed = event.closed_at is not None
        self.closing = button(
            desk.theme,
            self.tr("Open the event again") if closed else self.tr("Close the event …"),
            self.reopen if closed else self._ask_to_close,
        )
        self.closing.setVisible(then is None)
        self._state = label(
            self.tr("This event is closed: its face codes are deleted, and nothing is compared with its faces.")
            if closed
            else "",
            "second",
            wrap=True,
        )
        self._state.setVisible(closed)
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                self._state,
                self.fields,
                self.fault,
                row(self.closing, -1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )

    def _save(self) -> None:
        fault = self.fields.fault()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        changed, then = self.fields.event_now(), self._then
        self.accept()
        if then is not None:
            then(changed)
            return

        def act(register: Register) -> Changed:
            return events.update(register, changed, actor=self._desk.actor)

        self._desk.write(act, said=self.tr("The event is changed"))

    def _ask_to_close(self) -> None:
        asked = QMessageBox.question(
            self,
            self.tr("Close the event"),
            self.tr(
                "Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures"
                " of it are not compared with the old ones unless the event is opened and searched again. Close it?"
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        )
        if asked is QMessageBox.StandardButton.Yes:
            self.close_event()

    def close_event(self) -> None:
        """Close the event: its face codes are deleted."""
        event_id = self._event.id
        self.accept()
        self._desk.write(
            lambda register: events.close(register, event_id, actor=self._desk.actor),
            then=lambda _changed: self._desk.tell(self.tr("The event is closed and its face codes are deleted")),
        )

    def reopen(self) -> None:
        """Open the event again; faces are compared after the next search."""
        event_id = self._event.id
        self.accept()
        self._desk.write(
            lambda register: events.reopen(register, event_id, actor=self._desk.actor),
            said=self.tr("The event is open again; search its folder anew to compare faces"),
        )
