"""What is asked beside the channel, in one quiet row: what for, in which place, with whose names, on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from consent_db.records import NameMode, Purpose
from ui import labels
from ui.models.question import Question, placement, placements
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Channel
    from ui.theme import Theme


class QuestionBar(QFrame):
    """`asked` tells that another question is asked now."""

    asked = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._today = today
        self._wanted = ""
        self.purpose = Choice(theme, self.tr("What the picture is used for"))
        self.purpose.fill([(_capital(labels.purpose(one)), one) for one in Purpose], Purpose.INFORM)
        self.placement = Choice(theme, self.tr("Where in the channel"))
        self.names = Choice(theme, self.tr("Names that are written"))
        self.names.fill(
            [
                (self.tr("Names as in the texts"), ""),
                (self.tr("First names are written"), NameMode.FIRST),
                (self.tr("Full names are written"), NameMode.FULL),
            ],
            "",
        )
        self.other_day = button(theme, "", self._open_day, icon="calendar-blank", kind="bare", size="card")
        self.day = DayField(theme, today, self.tr("The day of publication"))
        self._about = QWidget()
        self._about.setLayout(row(label(self.tr("On"), "second"), self.day, gap_px=8))
        self._about.hide()
        flow = FlowLayout(gap_px=8)
        for one in (self.purpose, self.placement, self.names, self.other_day, self._about):
            flow.addWidget(one)
        self.setLayout(column(flow, margins_px=(16, 0, 16, 8)))
        for choice in (self.purpose, self.placement, self.names):
            choice.activated.connect(lambda _place: self._chosen())
        self.day.dateChanged.connect(lambda _day: self._chosen())
        self.day.read_changed.connect(self._chosen)
        self._show_day()

    @property
    def question(self) -> Question:
        """What is asked now."""
        names = self.names.currentData()
        day = self.day.day if not self._about.isHidden() else self._today
        return Question(
            purpose=Purpose(self.purpose.currentData()),
            placement=self._wanted,
            names=NameMode(names) if names else None,
            day=None if day == self._today else day,
        )

    @property
    def fault(self) -> str:
        """What to tell where the day is none: then nothing is asked at all; empty otherwise."""
        return "" if self._about.isHidden() or self.day.is_read else self.day.complaint()

    def show_channel(self, channel: Channel) -> None:
        """Offer the places of this channel."""
        self.placement.fill(
            [(placement_words(one), one) for one in placements(channel)], placement(channel, self._wanted)
        )
        self.placement.setVisible(self.placement.count() > 1)

    def set_today(self, today: date) -> None:
        """Midnight passed; who asks about today goes on asking about today."""
        if self._about.isHidden():
            self.day.blockSignals(True)
            self.day.set_day(today)
            self.day.blockSignals(False)
        self._today = today
        self._show_day()

    def ask_on(self, day: date) -> None:
        """Ask about another day."""
        self._about.setVisible(True)
        self.other_day.hide()
        self.day.set_day(day)
        self._show_day()

    def ask_today(self) -> None:
        """Ask about today again."""
        self._about.hide()
        self.other_day.show()
        self.day.blockSignals(True)
        self.day.set_day(self._today)
        self.day.blockSignals(False)
        self._chosen()

    def _open_day(self) -> None:
        self._about.show()
        self.other_day.hide()
        self.day.setFocus()
        self._show_day()

    def _chosen(self) -> None:
        self._wanted = str(self.placement.currentData() or self._wanted)
        self._show_day()
        self.asked.emit()

    def _show_day(self) -> None:
        self.other_day.setText(" " + self.tr("On: today"))
        self.other_day.setAccessibleName(self.tr("Ask about another day than today"))
        self.other_day.setToolTip(self.other_day.accessibleName())


class DayNotice(QFrame):
    """Says across the whole window that the answer is not for today."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "verdict-head")
        self.setProperty("outcome", "REVIEW")
        self.text = label("", "strong", wrap=True)
        self.today = button(theme, self.tr("Back to today"), kind="plain", size="card")
        self.setLayout(row(self.text, self.today, gap_px=12, margins_px=(18, 6, 18, 6)))
        self.hide()

    def show_day(self, day: date | None, today: date) -> None:
        """Say which day is asked about; nothing for today."""
        self.setVisible(day is not None)
        if day is None:
            return
        words = (
            self.tr("This is the answer on {date}, if nobody says anything new. Nothing can be logged as published.")
            if day > today
            else self.tr("This is what held on {date}. Nothing can be logged as published.")
        )
        self._say(words.format(date=labels.day(day)))

    def show_fault(self, sentence: str) -> None:
        """Say that the day is none; the way back to today stays."""
        self._say(sentence)
        self.show()

    def _say(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.setAccessibleName(sentence)


def placement_words(value: str) -> str:
    """Where in a channel a picture stands."""
    words = {
        "post": QCoreApplication.translate("placements", "Post"),
        "story": QCoreApplication.translate("placements", "Story"),
        "cover": QCoreApplication.translate("placements", "Cover picture"),
        "profile": QCoreApplication.translate("placements", "Profile picture"),
        "article": QCoreApplication.translate("placements", "Article"),
        "newsletter_issue": QCoreApplication.translate("placements", "Newsletter"),
        "print_edition": QCoreApplication.translate("placements", "Printed matter"),
        "slide": QCoreApplication.translate("placements", "Slide"),
    }
    return words.get(value, value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
