"""Record a signed form: who signed for whom, and each tick as it stands on the paper; nothing is ticked beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QScrollArea, QWidget

from consent_db import clock, consents, days, events, evidence, people
from consent_db.ids import new_id
from consent_db.records import (
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    Method,
    NameMode,
    Purpose,
)
from ui import labels
from ui.widgets.basics import Choice, button, column, frame, label, row
from ui.widgets.fields import DayField, ScanFiles, Ticks

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed, Person
    from ui.desk import Desk

_ADULT = 18


class ConsentDialog(QDialog):
    """One signed act of one speaker; for two guardians it is filled in twice."""

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Consent | None = None,
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._desk = desk
        self._person = person
        self._then = then
        self.setWindowTitle(self.tr("Record a signed form"))
        self._guardians = {
            one.guardian_id: people.person(desk.register, one.guardian_id)
            for one in people.guardianships(desk.register, child_id=person.id)
        }
        today = desk.today()
        self.speaker = Choice(desk.theme, "")
        self.speaker.addItem(self.tr("{name} in person").format(name=person.name), (person.id, ConsentRole.SELF))
        for guardian in self._guardians.values():
            self.speaker.addItem(
                self.tr("{name} as guardian").format(name=guardian.name), (guardian.id, ConsentRole.GUARDIAN)
            )
        below = days.is_below(person, desk.policy().guardian_floor_age, today)
        if below and self._guardians:
            self.speaker.setCurrentIndex(1)
        channel_choices = [(channel.id, channel.name) for channel in desk.channels()]
        self.yes = Ticks(channel_choices)
        self.no = Ticks(channel_choices)
        self.media = Ticks([(one, labels.media(one)) for one in ConsentMedia])
        self.purposes = Ticks([(one, labels.purpose(one)) for one in Purpose])
        self.name_mode = Choice(desk.theme, "")
        for mode in NameMode:
            self.name_mode.addItem(labels.name_mode(mode), mode)
        self.event_choice = Choice(desk.theme, "")
        self.event_choice.addItem(self.tr("Any event"), None)
        for event in events.events(desk.register):
            self.event_choice.addItem(self.tr("Only “{title}”").format(title=event.title), event.id)
        self.special = QCheckBox(self.tr("Agrees that the picture may show membership of a union or health"))
        self.biometric = Choice(desk.theme, "")
        self.biometric.addItem(self.tr("Not answered"), None)
        self.biometric.addItem(self.tr("Yes, may be recognised by the program"), True)
        self.biometric.addItem(self.tr("No"), False)
        self.method = Choice(desk.theme, "")
        for method, text in (
            (Method.PAPER, self.tr("On paper")),
            (Method.DIGITAL_SIGNATURE, self.tr("With a digital signature")),
            (Method.EMAIL, self.tr("By e-mail")),
            (Method.VERBAL_WITNESSED, self.tr("Spoken, with a witness")),
        ):
            self.method.addItem(text, method)
        self.witness = QLineEdit()
        self.signed = DayField(desk.theme, today, self.tr("Signed on"))
        self.until = DayField(desk.theme, consents.usual_end(desk.register, person, today), self.tr("Valid until"))
        self.maturity = QLineEdit()
        self.scans = ScanFiles(desk.theme)
        self._name_fields()
        self._build(today_is_child=days.is_below(person, _ADULT, today) is not False and below is False)
        self.signed.dateChanged.connect(lambda _day: self._signed_changed())
        self._until_touched = False
        self.until.dateChanged.connect(lambda _day: setattr(self, "_until_touched", True))

    def _name_fields(self) -> None:
        for field, name in (
            (self.speaker, self.tr("Who signed")),
            (self.name_mode, self.tr("Name")),
            (self.event_choice, self.tr("Which pictures")),
            (self.biometric, self.tr("Face recognition")),
            (self.method, self.tr("How")),
            (self.witness, self.tr("Witness")),
            (self.maturity, self.tr("Why the young person understands what it means")),
        ):
            field.setAccessibleName(name)

    def _build(self, *, today_is_child: bool) -> None:
        theme = self._desk.theme
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for text, field in (
            (self.tr("Who signed"), self.speaker),
            (self.tr("Yes to"), self.yes),
            (self.tr("No to"), self.no),
            (self.tr("What"), self.media),
            (self.tr("What for"), self.purposes),
            (self.tr("Name"), self.name_mode),
            (self.tr("Which pictures"), self.event_choice),
            ("", self.special),
            (self.tr("Face recognition"), self.biometric),
            (self.tr("How"), self.method),
            (self.tr("Witness"), self.witness),
            (self.tr("Signed on"), self.signed),
            (self.tr("Valid until"), self.until),
        ):
            form.addRow(text, field)
        if today_is_child:
            form.addRow(self.tr("Understands it"), self.maturity)
        form.addRow(self.tr("Scanned form"), self.scans)
        inner = frame(
            "plain",
            column(
                label(self._person.name, "section"),
                label(
                    self.tr("Tick what is ticked on the form, nothing else. What is not ticked counts as no."),
                    "second",
                    wrap=True,
                ),
                form,
                gap_px=12,
                margins_px=(24, 20, 24, 12),
            ),
        )
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(theme, self.tr("Record"), self._save, kind="filled")
        self.setLayout(
            column(
                scroll,
                column(
                    self.fault,
                    row(-1, button(theme, self.tr("Cancel"), self.reject), self.save),
                    margins_px=(24, 8, 24, 16),
                ),
                gap_px=0,
            )
        )
        parent = self.parentWidget()
        height = parent.window().height() - 48 if parent else 800
        self.resize(680, min(860, height))

    def _signed_changed(self) -> None:
        if not self._until_touched:
            self.until.set_day(consents.usual_end(self._desk.register, self._person, self.signed.day))
            self._until_touched = False

    def _faults(self) -> str:
        both = set(self.yes.ticked) & set(self.no.ticked)
        if not self.yes.ticked and not self.no.ticked:
            return self.tr("Tick at least one channel, yes or no.")
        if both:
            return self.tr("A channel cannot be both yes and no.")
        if not self.media.ticked:
            return self.tr("Say whether it is about pictures, film or voice.")
        if not self.purposes.ticked:
            return self.tr("Say what the pictures may be used for.")
        if self.signed.day > self._desk.today():
            return self.tr("The form cannot have been signed in the future.")
        if self.until.day < self.signed.day:
            return self.tr("The consent would end before it was signed.")
        if self.method.currentData() == Method.VERBAL_WITNESSED and not self.witness.text().strip():
            return self.tr("A spoken consent needs a witness.")
        return ""

    def consent(self) -> Consent:
        """What the fields say, as one statement."""
        speaker_id, role = self.speaker.currentData()
        media, purposes = self.media.ticked, self.purposes.ticked
        items = tuple(
            ConsentItem(
                decision=decision,
                channels=channel_ids,
                media=media,
                purposes=purposes,
                name_mode=NameMode(self.name_mode.currentData()),
                event_id=self.event_choice.currentData(),
            )
            for decision, channel_ids in ((Decision.GRANT, self.yes.ticked), (Decision.REFUSE, self.no.ticked))
            if channel_ids
        )
        note = self.maturity.text().strip()
        return Consent(
            id=new_id(),
            subject_id=self._person.id,
            speaker_id=speaker_id,
            role=ConsentRole(role),
            form="ADULT" if ConsentRole(role) is ConsentRole.SELF else "CHILD",
            lang=self._person.lang,
            method=Method(self.method.currentData()),
            signed_at=self.signed.day,
            recorded_at=clock.now_utc(),
            valid_from=self.signed.day,
            valid_until=self.until.day,
            special_category=self.special.isChecked(),
            biometric=self.biometric.currentData(),
            items=items,
            witness_name=self.witness.text().strip(),
            maturity_note=note,
            maturity_assessed_by=self._desk.actor.officer_id if note else "",
        )

    def _save(self) -> None:
        fault = self._faults()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        consent, files = self.consent(), self.scans.files

        def act(register: Register) -> Changed:
            scans = tuple(evidence.from_file(file) for file in files)
            return consents.record(register, consent, scans=scans, actor=self._desk.actor)

        self.save.setEnabled(False)
        self._desk.write(
            act,
            then=lambda _changed: self._saved(),
            parent=self,
            failed=lambda _problem: self.save.setEnabled(True),
        )

    def _saved(self) -> None:
        self.accept()
        if self._then is not None:
            self._then()
