"""Withdraw a consent: one dialog, no more steps than recording one, and it says first what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from consent_db import clock, consents, people, publications, takedowns
from consent_db.ids import new_id
from consent_db.records import Scope, ScopeKind, Withdrawal, WithdrawalRole
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.fields import DayField, Ticks

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.records import Person
    from ui.desk import Desk


class WithdrawDialog(QDialog):
    """Everything is withdrawn unless something narrower is chosen."""

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Withdrawal | None = None,
        assets: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._assets = assets
        self._desk = desk
        self._person = person
        self._then = then
        self.setWindowTitle(self.tr("Withdraw consent"))
        self.setMinimumWidth(560)
        self.by = Choice(desk.theme, self.tr("Who withdraws"))
        self.by.addItem(self.tr("{name} in person").format(name=person.name), (person.id, WithdrawalRole.SELF))
        for one in people.guardianships(desk.register, child_id=person.id):
            guardian = people.person(desk.register, one.guardian_id)
            self.by.addItem(
                self.tr("{name} as guardian").format(name=guardian.name), (guardian.id, WithdrawalRole.GUARDIAN)
            )
        self.scope = Choice(desk.theme, self.tr("What is withdrawn"))
        for kind, text in (
            (ScopeKind.ALL, self.tr("Everything")),
            (ScopeKind.CHANNELS, self.tr("Only some channels")),
            (ScopeKind.NAME, self.tr("Only the use of the name")),
            (ScopeKind.BIOMETRIC, self.tr("Only face recognition")),
        ):
            self.scope.addItem(text, kind)
        self.channels = Ticks([(channel.id, channel.name) for channel in desk.channels()])
        self.channels.hide()
        self.how = Choice(desk.theme, self.tr("How it was said"))
        for how, text in (
            ("in_person", self.tr("In person")),
            ("phone", self.tr("By telephone")),
            ("email", self.tr("By e-mail")),
            ("form", self.tr("On a form")),
            ("letter", self.tr("By letter")),
            ("comment", self.tr("In a comment")),
        ):
            self.how.addItem(text, how)
        self.wants = Choice(desk.theme, self.tr("What about pictures that are out already"))
        for wants, text in (
            ("remove", self.tr("Remove what is published")),
            ("blur", self.tr("Cover the face in what is published")),
            ("stop_new_use", self.tr("Leave it, but publish nothing new")),
        ):
            self.wants.addItem(text, wants)
        self.received = DayField(desk.theme, desk.today(), self.tr("Received on"))
        form = QFormLayout()
        form.setVerticalSpacing(12)
        for text, field in (
            (self.tr("Who withdraws"), self.by),
            (self.tr("What"), self.scope),
            ("", self.channels),
            (self.tr("How"), self.how),
            (self.tr("Published"), self.wants),
            (self.tr("Received on"), self.received),
        ):
            form.addRow(text, field)
        self.preview = label("", "strong", wrap=True)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.act = button(desk.theme, self.tr("Withdraw"), self._withdraw, kind="danger-filled")
        self.setLayout(
            column(
                label(self.tr("Withdraw the consent of {name}").format(name=person.name), "section", wrap=True),
                label(self.tr("No reason is needed. It counts from this moment."), "second", wrap=True),
                form,
                self.preview,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.act),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        for field in (self.by, self.scope, self.wants):
            field.currentIndexChanged.connect(lambda _place: self._show_preview())
        self.channels.changed.connect(self._show_preview)
        self._show_preview()

    def withdrawal(self) -> Withdrawal:
        """What the fields say, as one statement."""
        by_id, role = self.by.currentData()
        kind = ScopeKind(self.scope.currentData())
        return Withdrawal(
            id=new_id(),
            subject_id=self._person.id,
            by_person_id=by_id,
            by_role=WithdrawalRole(role),
            received_at=self.received.day,
            recorded_at=clock.now_utc(),
            how=str(self.how.currentData()),
            scope=Scope(kind=kind, channels=self.channels.ticked if kind is ScopeKind.CHANNELS else ()),
            wants=str(self.wants.currentData()),
        )

    def _show_preview(self) -> None:
        self.channels.setVisible(self.scope.currentData() == ScopeKind.CHANNELS)
        shown = takedowns.pictures(self._desk.register, self.withdrawal())
        live = publications.live(self._desk.register, [asset.id for asset in shown])
        text = self.tr("%n picture(s) will be judged anew at once.", "", len(shown))
        if live and self.wants.currentData() != "stop_new_use":
            text += " " + self.tr("%n publication(s) must come down.", "", len(live))
        if self.scope.currentData() in (ScopeKind.ALL, ScopeKind.BIOMETRIC):
            text += " " + self.tr("Face codes are deleted.")
        self.preview.setText(text)

    def _withdraw(self) -> None:
        fault = ""
        if self.scope.currentData() == ScopeKind.CHANNELS and not self.channels.ticked:
            fault = self.tr("Tick the channels.")
        elif self.received.day > self._desk.today():
            fault = self.tr("It cannot have been received in the future.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        withdrawal = self.withdrawal()
        self.act.setEnabled(False)
        self._desk.write(
            lambda register: consents.withdraw(register, withdrawal, actor=self._desk.actor),
            then=lambda _changed: self._done(),
            parent=self,
            failed=lambda _problem: self.act.setEnabled(True),
        )

    def _done(self) -> None:
        self.accept()
        if self._then is not None:
            self._then()
