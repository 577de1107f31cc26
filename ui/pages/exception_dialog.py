"""Use an exception instead of a yes: which one, for whom, why in the officer's own words, where and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from consent_db import clock, exceptions
from consent_db.ids import new_id
from consent_db.records import ExceptionGrant, ExceptionType
from consent_db.verdict import reach
from ui import labels
from ui.models import rests
from ui.pages.saving_dialog import SavingDialog
from ui.widgets.basics import Choice, button, column, fit_height, label, row
from ui.widgets.day_field import DayField, unread_day
from ui.widgets.fields import Ticks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from consent_db.records import Appearance
    from ui.desk import Desk
    from ui.models.check import Answer

_MOST_LETTERS = 2000


def offers(answer: Answer, day: date, appearance: Appearance | None) -> dict[str | None, tuple[ExceptionType, ...]]:
    """The exceptions that may be used, for one person and for everybody (None) who has not said yes."""
    scopes = [*([appearance.id] if appearance is not None else []), None]
    found = {scope: exceptions.offered(answer.facts, answer.use, day, scope) for scope in scopes}
    return {scope: kinds for scope, kinds in found.items() if kinds}


class ExceptionDialog(SavingDialog):
    """Only what the rules allow is offered; nothing is chosen beforehand but the person asked about."""

    def __init__(
        self,
        desk: Desk,
        answer: Answer,
        day: date,
        appearance: Appearance | None,
        name: str,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts = answer.facts
        self._then = then
        self._offers = offers(answer, day, appearance)
        self.setWindowTitle(self.tr("Use an exception"))
        self.setMinimumWidth(640)
        self.scope = Choice(desk.theme, self.tr("For whom"))
        if appearance is not None and appearance.id in self._offers:
            is_named = appearance.person_id is not None
            only = self.tr("Only {name}").format(name=name) if is_named else self.tr("Only this person")
            self.scope.addItem(only, appearance.id)
        if None in self._offers:
            self.scope.addItem(self.tr("Everybody in the picture who has not said yes"), None)
        self.type = Choice(desk.theme, self.tr("Which exception"))
        self.type.setPlaceholderText(self.tr("Choose the exception"))
        self.demand = label("", "second", wrap=True)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Why, in your own words"))
        self.reason.setPlaceholderText(self.tr("For example: He spoke to the whole square from the stage on 1 May."))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(84)
        self.channels = Ticks([(one.id, one.name) for one in desk.channels()], ticked=(answer.use.channel_id,))
        self.reaches = label("", "second", wrap=True)
        self.until = DayField(desk.theme, exceptions.default_end(desk.today()), self.tr("Holds until"))
        form = self._form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("For whom"), self.scope),
            (self.tr("Exception"), self.type),
            ("", self.demand),
            (self.tr("Why"), self.reason),
            (self.tr("Holds until"), self.until),
        ):
            form.addRow(text, field)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Record the exception"), self._save, kind="filled")
        self.setLayout(
            column(
                label(self.tr("Publish without a yes"), "section", wrap=True),
                label(
                    self.tr(
                        "An exception is recorded under your name, shown on the picture and judged anew each time."
                        " A no always goes before it."
                    ),
                    "second",
                    wrap=True,
                ),
                form,
                column(label(self.tr("Where it holds")), self.channels, self.reaches, gap_px=4),
                self.fault,
                -1,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.scope.currentIndexChanged.connect(lambda _place: self._fill())
        self.type.currentIndexChanged.connect(lambda _place: self._explain())
        self.channels.changed.connect(self._explain)
        self._fill()
        fit_height(self, 640)

    def grant(self) -> ExceptionGrant:
        """What the fields say."""
        return ExceptionGrant(
            id=new_id(),
            asset_id=self._facts.asset.id,
            appearance_id=self.scope.currentData(),
            type=ExceptionType(self.type.currentData()),
            reason_text=self.reason.toPlainText().strip(),
            granted_at=clock.now_utc(),
            valid_until=self.until.day,
            channels=self._reached(),
        )

    def _reached(self) -> tuple[str, ...]:
        known = self._facts.channels
        return tuple(dict.fromkeys(to for one in self.channels.ticked for to in reach(known, one)))

    def _fill(self) -> None:
        kinds = self._offers.get(self.scope.currentData(), ())
        self.type.clear()
        for kind in kinds:
            self.type.addItem(rests.exception_type(kind), kind)
        self.type.setCurrentIndex(0 if len(kinds) == 1 else -1)
        self._explain()

    def _explain(self) -> None:
        kind = self.type.currentData()
        self.demand.setText(rests.exception_demand(ExceptionType(kind)) if kind else "")
        self._form.setRowVisible(self.demand, bool(kind))
        further = [one for one in self._reached() if one not in self.channels.ticked]
        names = labels.listed([self._facts.channels[one].name for one in further if one in self._facts.channels])
        self.reaches.setText(self.tr("It is also posted on {channels}.").format(channels=names) if further else "")
        self.reaches.setVisible(bool(further))
        fit_height(self)

    def _save(self) -> None:
        fault = ""
        if (unread := unread_day(self)) is not None:
            fault = unread.complaint()
        elif self.type.currentData() is None:
            fault = self.tr("Choose the exception.")
        elif not self.channels.ticked:
            fault = self.tr("Tick where it holds.")
        elif self.until.day < self._desk.today():
            fault = self.tr("It would have ended already. Choose a later day.")
        elif len(self.reason.toPlainText()) > _MOST_LETTERS:
            fault = self.tr("Write it shorter: a few sentences are enough.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        new = self.grant()
        self.save.setEnabled(False)
        self._desk.write(
            lambda register: exceptions.record(register, new, actor=self._desk.actor),
            then=lambda _changed: self._done(),
            said=self.tr("The exception is recorded"),
            parent=self,
            failed=lambda _problem: self.save.setEnabled(True),
        )

    def _done(self) -> None:
        self.accept()
        if self._then is not None:
            self._then()
