"""What can be done with an event as a whole: changed, closed, opened again, merged, split by day, deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from consent_db import event_merging, events
from ui.pages.choose_event import ChooseEventDialog
from ui.pages.event_dialog import EventDialog, ask_to_close, new_event, reopen
from ui.pages.split_dialog import SplitDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed, Event
    from ui.desk import Desk
    from ui.pages.print_dialog import PrintDialog


class EventActs(QObject):
    """The acts of the event list."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def menu(self, event_id: str) -> QMenu:
        """The context menu of one event; the caller shows it."""
        held = events.event(self._desk.register, event_id)
        made = QMenu(self._page)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addAction(self.tr("Edit event …")).triggered.connect(lambda: self.edit(event_id))
        made.addAction(self.tr("Who was there …")).triggered.connect(lambda: self.edit(event_id).show_attendance())
        made.addSeparator()
        printing = made.addMenu(self.tr("Print"))
        for text, what in (
            (self.tr("Forms for everybody missing …"), "missing"),
            (self.tr("Poster …"), "poster_a4"),
            (self.tr("Attendance list …"), "attendance"),
            (self.tr("Who has answered what …"), "overview"),
        ):
            printing.addAction(text).triggered.connect(partial(self.print, event_id, what))
        made.addSeparator()
        made.addAction(self.tr("Split by day …")).triggered.connect(lambda: self.split(event_id))
        made.addAction(self.tr("Merge into another event …")).triggered.connect(lambda: self.merge(event_id))
        made.addSeparator()
        if held.closed_at is None:
            made.addAction(self.tr("Close the event …")).triggered.connect(
                lambda: ask_to_close(self._desk, event_id, self._page)
            )
        else:
            made.addAction(self.tr("Open the event again")).triggered.connect(lambda: reopen(self._desk, event_id))
        made.addAction(self.tr("Delete the event …")).triggered.connect(lambda: self.delete(event_id))
        return made

    def new(self, *, then: Callable[[str], object] | None = None) -> EventDialog:
        """Make an event before there are pictures of it; `then` gets its id."""

        def add(event: Event) -> None:
            self._desk.write(
                lambda register: events.add(register, event, actor=self._desk.actor),
                then=lambda _changed: then(event.id) if then is not None else None,
                said=self.tr("“{title}” is added").format(title=event.title),
                parent=self._page,
            )

        dialog = EventDialog(self._desk, new_event(""), self._page, then=add)
        dialog.open()
        return dialog

    def edit(self, event_id: str) -> EventDialog:
        """Change what is said about an event, and who was there."""
        dialog = EventDialog(self._desk, events.event(self._desk.register, event_id), self._page)
        dialog.open()
        return dialog

    def prepare(self, event_id: str, what: str) -> None:
        """Open the list of who was there, or print what belongs to the event."""
        if what == "people":
            self.edit(event_id).show_attendance()
        else:
            self.print(event_id, what)

    def print(self, event_id: str, what: str, *_checked: object) -> PrintDialog:
        """Print what belongs to an event: forms, the poster, a list."""
        # Loaded here: nobody waits for what writes and draws paper who prints nothing.
        from ui.pages.print_dialog import print_for

        dialog = print_for(self._desk, self._page, what, event_id=event_id)
        dialog.open()
        return dialog

    def split(self, event_id: str) -> SplitDialog:
        """Make one event a day."""
        dialog = SplitDialog(self._desk, events.event(self._desk.register, event_id), self._page)
        dialog.open()
        return dialog

    def merge(self, event_id: str) -> ChooseEventDialog:
        """Ask which event this one turns out to be."""
        held = events.event(self._desk.register, event_id)
        dialog = ChooseEventDialog(
            self._desk,
            self._page,
            title=self.tr("Which event does “{title}” belong to?").format(title=held.title[:60]),
            told=self.tr(
                "Its pictures and its list of who was there go to that event, and the stricter of the two holds for"
                " all. You can undo this."
            ),
            take=self.tr("Merge"),
            leave_out=(event_id,),
            new=False,
            none=False,
        )
        dialog.chosen.connect(lambda keep_id, _typed: self.merge_into(event_id, keep_id))
        dialog.open()
        return dialog

    def merge_into(self, event_id: str, keep_id: str) -> None:
        """Make an event part of another one."""
        self._write(
            lambda register: event_merging.merge(register, keep_id, event_id, actor=self._desk.actor),
            self.tr("The two events are one now"),
        )

    def delete(self, event_id: str) -> None:
        """Delete an event without pictures, after asking; one with pictures is offered to be merged."""
        held = events.event(self._desk.register, event_id)
        count = events.overview(self._desk.register, event_id).pictures
        if count:
            asked = QMessageBox.question(
                self._page,
                self.tr("Delete the event"),
                self.tr(
                    "%n picture(s) belong to “{title}”, so it cannot be deleted. Do you want to merge it into another"
                    " event instead?",
                    "",
                    count,
                ).format(title=held.title[:60]),
                QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            )
            if asked is QMessageBox.StandardButton.Yes:
                self.merge(event_id)
            return
        asked = QMessageBox.question(
            self._page,
            self.tr("Delete the event"),
            self.tr("Delete “{title}” and its list of who was there? The people themselves stay.").format(
                title=held.title[:60]
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        )
        if asked is QMessageBox.StandardButton.Yes:
            self._write(
                lambda register: event_merging.delete(register, event_id, actor=self._desk.actor),
                self.tr("The event is deleted"),
            )

    def _write(self, act: Callable[[Register], Changed], said: str) -> None:
        self._desk.write(act, said=said, parent=self._page)
