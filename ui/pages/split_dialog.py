"""An event of several days becomes one event a day; what stays and what each is called is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QWidget

from consent_db import event_merging, events
from ui import labels
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Changed, Event
    from ui.desk import Desk


class SplitDialog(ActingDialog):
    """The first day keeps the event; every other day with a title gets its own."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = event
        self.setWindowTitle(self.tr("Split by day"))
        days = [part for part in events.by_day(desk.register, event.id) if part.start is not None]
        self.titles: dict[date, QLineEdit] = {}
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for place, part in enumerate(days):
            assert part.start is not None
            said = f"{labels.day(part.start)}: " + self.tr("%n picture(s)", "", len(part.asset_ids))
            if place == 0:
                form.addRow(
                    said, label(self.tr("stay in “{title}”").format(title=event.title[:60]), "second", wrap=True)
                )
                continue
            room = events.LONGEST_TITLE - 20
            field = QLineEdit(f"{event.title[:room]}, {labels.day(part.start)}")
            field.setMaxLength(events.LONGEST_TITLE)
            field.setAccessibleName(self.tr("Title of the event on {day}").format(day=labels.day(part.start)))
            self.titles[part.start] = field
            form.addRow(said, field)
        self.resize(600, min(290 + 46 * len(days), 560, parent.window().height() - 64))
        inside = QWidget()
        inside.setLayout(form)
        area = QScrollArea()
        area.setProperty("role", "panel")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        one_day = label(self.tr("All pictures of this event are from one day."), "second", wrap=True)
        one_day.setVisible(not self.titles)
        named = event_merging.named_by(desk.register, event.id)
        warning = label(
            self.tr(
                "%n consent(s) hold for just this event. They cover the pictures that stay, not those of the new"
                " events: these will be blocked until somebody signs again.",
                "",
                named,
            ),
            "fault",
            wrap=True,
        )
        warning.setVisible(bool(named and self.titles))
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.split = button(desk.theme, self.tr("Split"), self._split, kind="filled")
        self.split.setEnabled(bool(self.titles))
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                label(
                    self.tr(
                        "Each new event takes over what is said about this one and who was there. A day without a"
                        " title stays where it is, and so do pictures whose day is not known."
                    ),
                    "second",
                    wrap=True,
                ),
                one_day,
                area,
                warning,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.split),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )

    def _split(self) -> None:
        titles = {day: " ".join(field.text().split()) for day, field in self.titles.items()}
        titles = {day: title for day, title in titles.items() if title}
        folded = [title.casefold() for title in titles.values()]
        taken = {one.title.casefold() for one in events.events(self._desk.register)}
        fault = ""
        if not titles:
            fault = self.tr("Give at least one day a title.")
        elif not all(any(letter.isalnum() for letter in title) for title in folded):
            fault = self.tr("Give the event a title.")
        elif len(set(folded)) < len(folded) or taken & set(folded):
            fault = self.tr("There is an event with this title already. Give this one a title of its own.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        event_id, actor = self._event.id, self._desk.actor
        self.accept()

        def act(register: Register) -> Changed:
            return event_merging.split_by_day(register, event_id, titles, actor=actor)

        self._desk.write(act, said=self.tr("The event is split: %n new event(s)", "", len(titles)))
