"""Record a signed form: who signed for whom, and each tick as it stands on the paper; nothing is ticked beforehand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db import clock, consents, days, people
from consent_db.ids import new_id
from consent_db.records import Consent, ConsentRole, Decision, Method
from ui import labels
from ui.pages import refusals
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.item_choices import known_choices, ways_to_sign
from ui.pages.same_sheet import SameSheetDialog
from ui.pages.speakers import others_who_sign, speakers
from ui.pages.statement_dialog import StatementDialog, beside
from ui.pages.wrong_person import WrongPerson, effect_of
from ui.widgets.answers import AnswerRow
from ui.widgets.basics import Choice, button, row
from ui.widgets.day_field import DayField
from ui.widgets.fields import Ticks
from ui.widgets.item_fields import ItemFields, paired
from ui.widgets.scan_files import ScanFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from consent_db.records import Evidence, Person
    from ui.desk import Desk


class ConsentDialog(StatementDialog):
    """One signed act of one speaker; for two guardians on one sheet it opens twice, with the scan and without ticks."""

    places = refusals.OF_CONSENT

    def __init__(
        self,
        desk: Desk,
        person: Person,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Consent | None = None,
        sheet: tuple[Evidence, ...] = (),
        speaker_id: str = "",
        signed: frozenset[str] = frozenset(),
        signed_on: date | None = None,
    ) -> None:
        super().__init__(desk, parent, then=then)
        self._person = person
        self._correcting = correcting
        self._signed = signed
        self.setWindowTitle(self.tr("Record a signed form") if correcting is None else self.tr("Correct a form"))
        today = desk.today()
        self._known = known_choices(desk, correcting)
        self.about = WrongPerson(desk, person, asked=correcting is not None)
        self.speaker = Choice(desk.theme, self.tr("Who signed"))
        self.speaker.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.special = Ticks([("special", self.tr("Yes, the pictures may be used even if they can show this"))])
        self.biometric = AnswerRow(desk.theme, self.tr("May the program recognise the face?"))
        self.method = Choice(desk.theme, self.tr("How"))
        for method, text in ways_to_sign(correcting):
            self.method.addItem(text, method)
        self.witness, self.place, self.maturity = QLineEdit(), QLineEdit(), QLineEdit()
        self.signed = DayField(desk.theme, signed_on or today, self.tr("Signed on"))
        self.valid_from = DayField(desk.theme, signed_on or today, self.tr("Valid from"))
        self.until = DayField(desk.theme, self._usual_end(signed_on or today), self.tr("Valid until"))
        self.scans = ScanFiles(desk)
        self.items: list[ItemFields] = []
        self._more = QVBoxLayout()
        self._build()
        self._fill_speakers(speaker_id)
        if correcting is not None:
            self._show(correcting)
        self.scans.keep(sheet)
        self.speaker.currentIndexChanged.connect(lambda _at: self._settle_age())
        self.method.currentIndexChanged.connect(lambda _at: self._settle_method())
        self.signed.dateChanged.connect(lambda _day: self._settle_days())
        self.about.chosen.connect(self._person_changed)
        for signal in (self.until.dateChanged, self.valid_from.dateChanged, self.special.changed):
            signal.connect(self.look_ahead_soon)
        for changed in (self.biometric.changed, self.scans.changed):
            changed.connect(self.look_ahead_soon)
        self._settle_method()
        self._settle_age()

    @property
    def person(self) -> Person:
        """Whose pictures the form is about: the right person, once chosen, of a form recorded on the wrong one."""
        return self.about.person or self._person

    def _usual_end(self, day: date) -> date:
        return consents.usual_end(self.desk.register, self._person, day)

    def _build(self) -> None:
        theme = self.desk.theme
        special = self.box(
            "special",
            self.tr("6. Membership and health"),
            self.special,
            hint=self.tr("A picture from us can show that somebody is a member, or lives with an illness."),
        )
        first = ItemFields(theme, self._known, self.box, number=0, between=special)
        first.changed.connect(self.look_ahead_soon)
        self.items.append(first)
        grown = days.is_below(self.person, 18, self.desk.today()) is False
        whom = self.tr("Add representative …") if grown else self.tr("Add guardian …")
        add_speaker = button(theme, whom, self._add_guardian, icon="user-plus", size="card")
        speaker, line = QWidget(), row(self.speaker, add_speaker)
        line.setStretchFactor(self.speaker, 1)
        speaker.setLayout(line)
        more = button(theme, self.tr("And also …"), self.add_item, icon="plus", size="card")
        more.setToolTip(self.tr("When the form says one thing for pictures and another for film, for example"))
        scans = self.scans
        assert scans is not None
        decided = self.desk.policy()
        parts: list[QWidget | QHBoxLayout | QVBoxLayout] = []
        if self._correcting is not None:
            banner = self.tr("Replaces the entry of {date}").format(date=labels.day(self._correcting.signed_at))
            parts += [
                self.replaces(banner, why=self._why_steward()),
                self.box("about", self.tr("Whose form is it?"), self.about),
            ]
        parts += [
            self.box(
                "scans",
                self.tr("The form"),
                scans,
                hint=self.tr("Without the signed form the answer is “needs review”, never “clear”."),
            ),
            self.box("speaker", self.tr("Who signed?"), speaker),
            beside(
                self.box("signed", self.tr("Signed on"), self.signed),
                self.box("method", self.tr("How?"), self.method),
            ),
            self.box("witness", self.tr("Witness"), self.witness),
            self.box(
                "maturity",
                self.tr("Does the young person understand what it means?"),
                self.maturity,
                hint=self.tr(
                    "Write why you think so. From {first} to {last} years it is needed unless a guardian signs too."
                ).format(first=decided.guardian_floor_age, last=decided.youth_review_below - 1),
            ),
            first,
            self._more,
            row(more, -1),
            self.box(
                "biometric",
                self.tr("8. Face recognition"),
                self.biometric,
                hint=self.tr("An answer of its own: the rest of the form counts whatever it is."),
            ),
            beside(
                self.box("from", self.tr("Valid from"), self.valid_from),
                self.box("until", self.tr("Valid until"), self.until),
            ),
            self.box("place", self.tr("Place"), self.place),
        ]
        self.lay_out(
            self._person.name,
            self.tr("Tick what is ticked on the form, nothing else. What is not ticked counts as no."),
            *parts,
            act=button(theme, self.tr("Record"), self.record, kind="filled"),
        )

    def add_item(self) -> ItemFields:
        """Another set of ticks, for what one set cannot hold."""
        made = ItemFields(self.desk.theme, self._known, self.box, number=max(self._numbers()) + 1)
        made.changed.connect(self.look_ahead_soon)
        made.left_out.connect(lambda: self._leave_out(made))
        self.items.append(made)
        self._more.addWidget(made)
        made.media.setFocus()
        return made

    def _numbers(self) -> list[int]:
        return [int(key.split(".")[0]) for key in self.boxes if key[0].isdigit()]

    def _leave_out(self, part: ItemFields) -> None:
        self.items.remove(part)
        for key in [key for key, one in self.boxes.items() if part.isAncestorOf(one)]:
            del self.boxes[key]
        self._more.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.look_ahead_soon()

    def _fill_speakers(self, chosen: str = "") -> None:
        self.speaker.blockSignals(True)
        self.speaker.clear()
        old = self._correcting
        recorded = (old.speaker_id, old.role) if old is not None and not self._moved() else None
        for one in speakers(self.desk.register, self.person, recorded=recorded):
            self.speaker.addItem(one.text, (one.person_id, one.role))
        below = days.is_below(self.person, self.desk.policy().guardian_floor_age, self.signed.day)
        said = [self.speaker.itemData(at) for at in range(self.speaker.count())]
        place = said.index(recorded) if recorded in said else -1
        if not chosen or place < 0:
            place = next((at for at, one in enumerate(said) if one[0] == chosen), 0 if recorded else -1)
        self.speaker.setCurrentIndex(place if place >= 0 else min(1, self.speaker.count() - 1) if below else 0)
        self.speaker.blockSignals(False)

    def _add_guardian(self) -> None:
        before = {self.speaker.itemData(at)[0] for at in range(self.speaker.count())}

        def added() -> None:
            now = [one.person_id for one in speakers(self.desk.register, self.person)]
            self._fill_speakers(next((one for one in now if one not in before), ""))
            self._settle_age()

        GuardianDialog(self.desk, self.person, self, then=added).open()

    def _person_changed(self) -> None:
        self._fill_speakers()
        self.ask_steward(self._why_steward())
        self._settle_age()

    def _settle_method(self) -> None:
        self.boxes["witness"].setVisible(self.method.currentData() == Method.VERBAL_WITNESSED)

    def _settle_days(self) -> None:
        if not self.valid_from.touched:
            self.valid_from.set_day(self.signed.day)
        if not self.until.touched:
            self.until.set_day(consents.usual_end(self.desk.register, self.person, self.signed.day))
        self._settle_age()

    def _settle_age(self) -> None:
        """What depends on how old the person was when the form was signed."""
        decided, person, day = self.desk.policy(), self.person, self.signed.day
        role = ConsentRole(self.speaker.currentData()[1])
        below = days.is_below(person, decided.guardian_floor_age, day)
        young = below is False and days.is_below(person, decided.youth_review_below, day) is True
        self.boxes["maturity"].setVisible(role is ConsentRole.SELF and young)
        said = ""
        if below and role is ConsentRole.SELF:
            said = self.tr(
                "Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the"
                " child's own answer."
            ).format(age=decided.guardian_floor_age)
        elif below and self._correcting is None and self.speaker.count() > 2:
            said = self.tr("One signature at a time. The other guardian's comes next, from the same sheet.")
        self.boxes["speaker"].explain(said)
        minor = days.is_below(person, decided.biometric_min_age, day) is True
        self.boxes["biometric"].explain(
            self.tr("Below {age} a yes does not count here; a no always does.").format(age=decided.biometric_min_age)
            if minor
            else self.tr("An answer of its own: the rest of the form counts whatever it is.")
        )
        self.look_ahead_soon()

    def _why_steward(self) -> str:
        """Why the data steward must correct this entry; empty where anybody may."""
        old = self._correcting
        if old is None:
            return ""
        if any(item.decision is Decision.REFUSE for item in old.items) or old.biometric is False:
            return self.tr("This entry holds a no. Only the data steward may replace a no.")
        if self._moved():
            return self.tr("Only the data steward may move an entry to another person.")
        return ""

    def _moved(self) -> bool:
        """Whether another person than the entry names was chosen; a merged record is the same person."""
        old = self._correcting
        return old is not None and people.original(self.desk.register, old.subject_id) != self.person.id

    def _show(self, old: Consent) -> None:
        """Fill in the entry that is corrected."""
        self._fill_speakers(old.speaker_id)
        for field, day in (
            (self.signed, old.signed_at),
            (self.valid_from, old.valid_from or old.signed_at),
            (self.until, old.valid_until or consents.usual_end(self.desk.register, self._person, old.signed_at)),
        ):
            field.set_day(day)
            field.touched = True
        self.method.setCurrentIndex(self.method.findData(old.method))
        self.special.tick(*(["special"] if old.special_category else []))
        self.biometric.set_answer(old.biometric)
        for line, text in (
            (self.witness, old.witness_name),
            (self.place, old.place),
            (self.maturity, old.maturity_note),
        ):
            line.setText(text)
        for place, (grant, refuse) in enumerate(paired(old.items)):
            (self.items[0] if place == 0 else self.add_item()).fill(grant, refuse)
        assert self.scans is not None
        self.scans.keep(old.evidence)

    def consent(self) -> Consent:
        """What the fields say, as one statement; of an entry that is corrected everything else stays."""
        speaker_id, role = self.speaker.currentData()
        note = "" if self.boxes["maturity"].isHidden() else self.maturity.text().strip()
        old = self._correcting
        person = self.person
        basis = old or Consent(
            id="",
            subject_id="",
            speaker_id="",
            lang=person.lang,
            signed_at=self.signed.day,
            recorded_at=clock.now_utc(),
        )
        witnessed = self.method.currentData() == Method.VERBAL_WITNESSED
        assert self.scans is not None
        return replace(
            basis,
            id=new_id(),
            subject_id=person.id,
            speaker_id=speaker_id,
            role=ConsentRole(role),
            form=basis.form if old else "ADULT" if ConsentRole(role) is ConsentRole.SELF else "CHILD",
            method=Method(self.method.currentData()),
            signed_at=self.signed.day,
            recorded_at=clock.now_utc(),
            valid_from=self.valid_from.day,
            valid_until=self.until.day,
            special_category=bool(self.special.ticked),
            biometric=self.biometric.answer,
            items=tuple(item for part in self.items for item in part.items()),
            witness_name=self.witness.text().strip() if witnessed else "",
            place=self.place.text().strip(),
            maturity_note=note,
            maturity_assessed_by=(
                basis.maturity_assessed_by
                if note and note == basis.maturity_note
                else self.desk.actor.officer_id
                if note
                else ""
            ),
            evidence=self.scans.kept,
            supersedes_id=old.id if old else None,
        )

    def faults(self) -> dict[str, str]:
        """What a person can see is missing, by field."""
        found: dict[str, str] = {}
        if self._correcting is not None and self.about.person is None:
            found["about"] = self.tr("Choose somebody from the list.")
        if self.signed.day > self.desk.today():
            found["signed"] = self.tr("The form cannot have been signed in the future.")
        if self.method.currentData() == Method.VERBAL_WITNESSED and not self.witness.text().strip():
            found["witness"] = self.tr("A spoken consent needs a witness.")
        for part in self.items:
            found |= part.faults()
        if not any(part.items() for part in self.items):
            found["0.where"] = self.tr("Answer at least one channel, yes or no.")
        if self.until.day < self.valid_from.day:
            found["until"] = self.tr("The consent would end before it starts.")
        return found | self.steward_fault()

    def record(self) -> None:
        """Record what the fields say."""
        if self.waiting_for_scans(self.record) or not self.tell(self.faults()):
            return
        assert self.scans is not None
        consent, scans = self.consent(), self.scans.scans
        self.write(
            lambda register: consents.record(register, consent, scans=scans, actor=self.actor(register)),
            done=lambda: self._recorded(consent),
        )

    def _recorded(self, consent: Consent) -> None:
        self.finish()
        if consent.role is not ConsentRole.GUARDIAN or self._correcting is not None:
            return
        signed = self._signed | {consent.speaker_id}
        others = others_who_sign(self.desk.register, consent.subject_id, signed=set(signed), day=consent.signed_at)
        parent = self.parentWidget()
        if not others or parent is None:
            return
        (recorded,) = consents.consents_by(self.desk.register, "id", (consent.id,))
        desk, person, then = self.desk, self.person, self._then

        def go_on(speaker_id: str) -> None:
            ConsentDialog(
                desk,
                person,
                parent,
                then=then,
                sheet=recorded.evidence,
                speaker_id=speaker_id,
                signed=frozenset(signed),
                signed_on=consent.signed_at,
            ).open()

        SameSheetDialog(desk, person, others, parent, go_on=go_on).open()

    def look_ahead(self) -> None:
        if self._correcting is None or self.about.person is None:
            return
        effect_of(self.desk, self.consent(), self._correcting.subject_id, self.person, self.tell_effect, owner=self)
