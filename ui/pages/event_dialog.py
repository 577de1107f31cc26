"""An event made or changed: what is known of it, what it tells about people, who was there, and closing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QMessageBox, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from consent_db import events
from consent_db.ids import new_id
from consent_db.records import Event, EventType, Reveals
from ui.moves import Moves
from ui.pages.attendance_panel import AttendancePanel
from ui.pages.saving_dialog import SavingDialog, said_in
from ui.widgets.basics import Scrolled, button, column, label, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.event_fields import EventFields

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.events import Overview
    from consent_db.records import Changed
    from ui.desk import Desk


def new_event(title: str) -> Event:
    """An event before anybody said anything about it: being there shows membership until somebody says otherwise."""
    return Event(id=new_id(), title=title, type=EventType.COURSE, reveals=Reveals.MEMBERSHIP)


class EventDialog(SavingDialog):
    """Changes an event of the register, or hands a new one to `then`."""

    def __init__(
        self, desk: Desk, event: Event, parent: QWidget, *, then: Callable[[Event], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = event
        self._then = then
        self.setWindowTitle(self.tr("New event") if then else self.tr("Edit event"))
        self.fields = EventFields(desk, event)
        self.counts = label("", "second", wrap=True)
        self.counts.setVisible(then is None)
        self.attendance: AttendancePanel | None = None
        self.credit = self.fields.credit
        self._uncredited = 0
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        self.leave = button(desk.theme, self.tr("Cancel"), self.reject)
        self.unsaved = label(self.tr("What you changed about the event is not saved yet."), "second", wrap=True)
        self.unsaved.hide()
        closed = event.closed_at is not None
        self.closing = button(
            desk.theme,
            self.tr("Open the event again") if closed else self.tr("Close the event …"),
            self.reopen if closed else self._ask_to_close,
        )
        self.closing.setVisible(then is None)
        self._state = label(
            self.tr(
                "This event is closed: its face codes are deleted, and nothing is compared with its faces. If you open"
                " it again, its folder has to be searched anew first, and new face codes are made."
            )
            if closed
            else "",
            "second",
            wrap=True,
        )
        self._state.setVisible(closed)
        self.unasked = label(
            self.tr(
                "Nobody has said yet what being at this event tells about people. Until then it counts as if anybody"
                " could have been there. Choose an answer below and save."
            ),
            "fault",
            wrap=True,
        )
        self.unasked.setVisible(then is None and event.id in events.unasked(desk.register))
        self._lay_out(parent)
        if then is None:
            desk.read(lambda register: events.overview(register, event.id), self._show_overview, owner=self)
            self.fields.photographer.textChanged.connect(lambda _typed: self._offer_credit())

    def _lay_out(self, parent: QWidget) -> None:
        theme = self._desk.theme
        self.parts = QStackedWidget()
        about = QScrollArea()
        about.setProperty("role", "panel")
        about.setWidgetResizable(True)
        about.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Scrolled()
        inside.setLayout(column(self.unasked, self.fields, -1, gap_px=12, margins_px=(2, 2, 14, 2)))
        about.setWidget(inside)
        self.parts.addWidget(about)
        group = QButtonGroup(self)
        self.about_tab = button(theme, self.tr("About the event"), self.show_about, kind="chip")
        self.there_tab = button(theme, self.tr("Who was there"), self.show_attendance, kind="chip")
        for tab in (self.about_tab, self.there_tab):
            tab.setCheckable(True)
            group.addButton(tab)
        self.about_tab.setChecked(True)
        tabs = QWidget()
        tabs.setLayout(row(self.about_tab, self.there_tab, -1))
        tabs.setVisible(self._then is None)
        if self._then is None:
            self.attendance = AttendancePanel(self._desk, self._event.id)
            self.attendance.counted.connect(self._show_count)
            self.parts.addWidget(self.attendance)
        heading = ElidedLabel("section")
        heading.set_whole(self.windowTitle() if self._then else self._event.title[:200])
        self.setLayout(
            column(
                heading,
                self.counts,
                self._state,
                tabs,
                self.parts,
                self.fault,
                self.unsaved,
                row(self.closing, -1, self.leave, self.save),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._about_at_first = said_in(self.fields)
        self.fields.title.setFocus()
        window = parent.window()
        self.resize(max(620, min(820, window.width() - 80)), max(480, min(740, window.height() - 60)))

    def show_about(self) -> None:
        """Show what is said about the event, which is saved or left as it was."""
        self.about_tab.setChecked(True)
        self.parts.setCurrentIndex(0)
        self._offer()

    def show_attendance(self) -> None:
        """Show who was there."""
        if self.attendance is not None:
            self.there_tab.setChecked(True)
            self.parts.setCurrentWidget(self.attendance)
            self.attendance.name.setFocus()
            self._offer()

    def _offer(self) -> None:
        """Offer no choice that is none: the list is kept at once, and only what is said about the event is not."""
        there = self.parts.currentWidget() is self.attendance
        changed = self._about_changed()
        self.save.setVisible(not there or changed)
        self.unsaved.setVisible(there and changed)
        self.closing.setVisible(not there and self._then is None)
        self.leave.setText(self.tr("Close") if there and not changed else self.tr("Cancel"))
        self.leave.setAccessibleName(self.leave.text())

    def _about_changed(self) -> bool:
        return said_in(self.fields) != self._about_at_first

    def anything_said(self) -> bool:
        """Whether leaving would lose something: the list of who was there is kept as it is written."""
        typed = self.attendance is not None and bool(self.attendance.name.field.text().strip())
        return typed or self._about_changed()

    def press(self) -> None:
        """Save, where there is something to be saved."""
        if self.save.isVisible():
            self.save.click()
        else:
            self.accept()

    def _show_count(self, count: int) -> None:
        self.there_tab.setText(self.tr("Who was there") + f"  {count}")
        self.there_tab.setAccessibleName(self.tr("Who was there") + f": {count}")

    def _show_overview(self, found: Overview) -> None:
        if not isValid(self):
            return
        said = [self.tr("%n picture(s)", "", found.pictures), self.tr("%n person(s) named", "", found.people)]
        if found.unknown_faces:
            said.append(self.tr("%n unknown face(s)", "", found.unknown_faces))
        self.counts.setText(" · ".join(said))
        self._uncredited = found.uncredited
        self._offer_credit()

    def _offer_credit(self) -> None:
        self.fields.offer_credit(self._uncredited)

    def _save(self) -> None:
        fault = self.fields.fault() or self._taken()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            self.about_tab.click()
            return
        self.save.setEnabled(False)
        self.fields.settle_photographer(self._store, self, failed=self._not_saved)

    def _not_saved(self, _problem: BaseException) -> None:
        """What was typed stays, so that nothing is lost when somebody else was faster or the disk is full."""
        self.save.setEnabled(True)

    def _taken(self) -> str:
        """Say that another event has this title: nobody could tell the two apart."""
        title = self.fields.event_now().title
        if title.casefold() == self._event.title.strip().casefold():
            return ""
        found = events.by_title(self._desk.register, title)
        if found is None or found.id == self._event.id:
            return ""
        return self.tr(
            "There is an event with this title already. Give this one a title of its own, such as with the year."
        )

    def _store(self) -> None:
        changed, before, then = self.fields.event_now(), self._event, self._then
        desk, credit = self._desk, self.credit.isChecked()
        if then is not None:
            self.accept()
            then(changed)
            return

        def act(register: Register) -> Changed:
            return events.update(register, changed, actor=desk.actor, before=before, asked=True)

        def written(_changed: Changed) -> None:
            self.accept()
            if credit:
                Moves(desk).credit(changed.id)

        desk.write(act, said=self.tr("The event is changed"), then=written, failed=self._not_saved, parent=self)

    def _ask_to_close(self) -> None:
        if ask_to_close(self._desk, self._event.id, self):
            self.accept()

    def close_event(self) -> None:
        """Close the event: its face codes are deleted."""
        self.accept()
        close_event(self._desk, self._event.id)

    def reopen(self) -> None:
        """Open the event again; faces are compared after the next search."""
        self.accept()
        reopen(self._desk, self._event.id)


def ask_to_close(desk: Desk, event_id: str, parent: QWidget) -> bool:
    """Say what closing deletes, and close the event if that is wanted; tells whether it was."""
    asked = QMessageBox.question(
        parent,
        QCoreApplication.translate("EventDialog", "Close the event"),
        QCoreApplication.translate(
            "EventDialog",
            "Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures"
            " of it are not compared with the old ones unless the event is opened and searched again. Close it?",
        ),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    if asked is not QMessageBox.StandardButton.Yes:
        return False
    close_event(desk, event_id)
    return True


def close_event(desk: Desk, event_id: str) -> None:
    """Close the event: its face codes are deleted, which no undo brings back."""
    said = QCoreApplication.translate("EventDialog", "The event is closed and its face codes are deleted")
    desk.write(
        lambda register: events.close(register, event_id, actor=desk.actor), then=lambda _changed: desk.tell(said)
    )


def reopen(desk: Desk, event_id: str) -> None:
    """Open the event again; faces are compared after the next search."""
    said = QCoreApplication.translate("EventDialog", "The event is open again; search its folder anew to compare faces")
    desk.write(lambda register: events.reopen(register, event_id, actor=desk.actor), said=said)
