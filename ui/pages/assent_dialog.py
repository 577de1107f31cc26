"""A child's own answer: asked on which day, how, and what the child said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from consent_db import clock, consents
from consent_db.ids import new_id
from consent_db.records import Answer, Assent
from ui import labels
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.fields import DayField, Ticks

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.records import Person
    from ui.desk import Desk


class AssentDialog(QDialog):
    """What the child said, on which day."""

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Assent | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._child = child = person
        self._then = then
        self._correcting = correcting
        self.setWindowTitle(self.tr("The child's own answer"))
        self.setMinimumWidth(480)
        self.answer = Choice(desk.theme, self.tr("Answer"))
        self.answer.setPlaceholderText(self.tr("Choose the answer"))
        for answer in Answer:
            self.answer.addItem(labels.answer(answer), answer)
        self.answer.setCurrentIndex(-1)
        self.how = Choice(desk.theme, self.tr("How"))
        for how, text in (
            ("spoken", self.tr("Spoken")),
            ("drawn", self.tr("Drawn")),
            ("written", self.tr("Written")),
        ):
            self.how.addItem(text, how)
        self.asked = DayField(desk.theme, desk.today(), self.tr("Asked on"))
        self.not_channels = Ticks([(channel.id, channel.name) for channel in desk.channels()])
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Answer"), self.answer)
        form.addRow(self.tr("How"), self.how)
        form.addRow(self.tr("Asked on"), self.asked)
        form.addRow(self.tr("But not"), self.not_channels)
        self.answer.currentIndexChanged.connect(
            lambda _place: self.not_channels.setEnabled(self.answer.currentData() == Answer.PARTIAL)
        )
        self.not_channels.setEnabled(False)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Record"), self._save, kind="filled")
        self.setLayout(
            column(
                label(self.tr("What did {name} say?").format(name=child.name), "section", wrap=True),
                label(self.tr("The child's no always counts, whatever the guardians say."), "second", wrap=True),
                form,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )

    def _save(self) -> None:
        fault = ""
        if self.answer.currentData() is None:
            fault = self.tr("Choose the answer.")
        elif self.asked.day > self._desk.today():
            fault = self.tr("The child cannot have been asked in the future.")
        elif self.answer.currentData() == Answer.PARTIAL and not self.not_channels.ticked:
            fault = self.tr("Tick where the child does not want to be shown.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        answer = Answer(self.answer.currentData())
        assent = Assent(
            id=new_id(),
            child_id=self._child.id,
            asked_on=self.asked.day,
            recorded_at=clock.now_utc(),
            answer=answer,
            how=str(self.how.currentData()),
            not_channels=self.not_channels.ticked if answer is Answer.PARTIAL else (),
        )
        self.save.setEnabled(False)
        self._desk.write(
            lambda register: consents.record_assent(register, assent, actor=self._desk.actor),
            then=lambda _changed: self.accept(),
            parent=self,
            failed=lambda _problem: self.save.setEnabled(True),
        )
