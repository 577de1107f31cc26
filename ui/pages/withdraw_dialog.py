"""Withdraw a consent: one dialog, no more steps than recording one, and it says first what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import appearances, channels, clock, consents, people, photos, withdrawal_preview
from consent_db.ids import new_id
from consent_db.records import (
    ConsentMedia,
    ConsentRole,
    Person,
    PersonKind,
    Scope,
    ScopeKind,
    Withdrawal,
    WithdrawalRole,
)
from ui import errors, labels
from ui.jobs import once
from ui.pages.names import split_name
from ui.pages.speakers import speakers
from ui.pages.statement_dialog import StatementDialog, beside
from ui.pages.withdrawal_words import Foretold, scopes, ways, wishes
from ui.pages.wrong_person import WrongPerson, effect_of
from ui.widgets.basics import Choice, button, column
from ui.widgets.day_field import DayField
from ui.widgets.fields import Ticks
from ui.widgets.person_choice import PersonChoice
from ui.widgets.picture_ticks import PictureTicks
from ui.widgets.scan_files import ScanFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QLayout

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.jobs import Job

_OTHERS = frozenset({WithdrawalRole.NEXT_OF_KIN, WithdrawalRole.AUTHORITY})
_FIELD_OF = {ScopeKind.CHANNELS: "channels", ScopeKind.ASSETS: "pictures", ScopeKind.MEDIA: "media"}


class WithdrawDialog(StatementDialog):
    """Everything is withdrawn unless something narrower is chosen; without a person, single pictures of a stranger."""

    places: ClassVar[Mapping[str, str]] = {
        "subject_id": "about",
        "by_person_id": "by",
        "by_role": "by",
        "recorded_at": "received",
        "received_at": "received",
        "scope.channels": "channels",
        "scope.assets": "pictures",
        "scope.media": "media",
        "text": "note",
        "people.first_name": "other",
        "people.last_name": "other",
        "people.display_name": "name",
        "supersedes_id": "steward",
    }

    def __init__(
        self,
        desk: Desk,
        person: Person | None,
        parent: QWidget | None = None,
        *,
        then: Callable[[], object] | None = None,
        correcting: Withdrawal | None = None,
        assets: tuple[str, ...] = (),
    ) -> None:
        super().__init__(desk, parent, then=then)
        self._stranger = person is None
        self._subject = person or Person(id=new_id(), kind=PersonKind.GUEST, lang=desk.unit().lang)
        self._correcting = correcting
        self._assets = correcting.scope.assets if correcting is not None else assets
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Withdraw consent") if correcting is None else self.tr("Correct a withdrawal"))
        theme = desk.theme
        self.about = WrongPerson(desk, self._subject, asked=correcting is not None)
        self.name = QLineEdit()
        self.by = Choice(theme, self.tr("Who withdraws"))
        self.other = PersonChoice(theme, self.tr("Name"), people.people(desk.register))
        self.scope = Choice(theme, self.tr("What is withdrawn"))
        self.how = Choice(theme, self.tr("How it was said"))
        self.wants = Choice(theme, self.tr("What about pictures that are out already"))
        for kind, text in scopes():
            if not self._stranger or kind is ScopeKind.ASSETS:
                self.scope.addItem(text, kind)
        for choice, words in ((self.how, ways()), (self.wants, wishes())):
            for value, text in words:
                choice.addItem(text, value)
        named = set(correcting.scope.channels) if correcting is not None else set()
        known = [one for one in channels.channels(desk.register) if one.active or one.id in named]
        self.channels = Ticks([(one.id, one.name) for one in known])
        self.media = Ticks([(one, labels.media(one)) for one in ConsentMedia])
        self.pictures: PictureTicks | None = None
        self._pictures_place = QWidget()
        self._pictures_place.setLayout(column())
        self.received = DayField(theme, desk.today(), self.tr("Received on"))
        self.note = QLineEdit()
        self.scans = scans = ScanFiles(
            desk,
            name=self.tr("Letter or message"),
            hint=self.tr("Drop the letter or a picture of the message here, in one file."),
            single=True,
        )
        self._fill_by()
        if self._assets:
            self.scope.setCurrentIndex(self.scope.findData(ScopeKind.ASSETS))
        if self._stranger:
            self.how.setCurrentIndex(self.how.findData("comment"))
        self._build(scans)
        if correcting is not None:
            self._show(correcting)
        for field in (self.by, self.scope, self.wants):
            field.currentIndexChanged.connect(lambda _place: self._settle())
        for signal in (self.channels.changed, self.media.changed, self.received.dateChanged):
            signal.connect(self.look_ahead_soon)
        self.about.chosen.connect(self._person_changed)
        self._settle()
        self.look_ahead_now()

    @property
    def person(self) -> Person:
        """Whom the withdrawal is about."""
        return self._subject if self._stranger else self.about.person or self._subject

    def _fill_by(self) -> None:
        self.by.blockSignals(True)
        self.by.clear()
        if self._stranger:
            self.by.addItem(self.tr("Whoever is in the picture"), (self._subject.id, WithdrawalRole.SELF))
        else:
            old = self._correcting
            recorded = None
            if old is not None and old.by_role not in _OTHERS and old.subject_id == self.person.id:
                recorded = (old.by_person_id, ConsentRole(old.by_role))
            for one in speakers(self.desk.register, self.person, recorded=recorded):
                self.by.addItem(one.text, (one.person_id, WithdrawalRole(one.role)))
            kin = old is not None and old.by_role is WithdrawalRole.NEXT_OF_KIN
            if kin or self.person.deceased_on is not None or self.person.deceased_year is not None:
                self.by.addItem(self.tr("Next of kin"), ("", WithdrawalRole.NEXT_OF_KIN))
            self.by.addItem(self.tr("An authority"), ("", WithdrawalRole.AUTHORITY))
        self.by.blockSignals(False)

    def _build(self, scans: ScanFiles) -> None:
        parts: list[QWidget | QLayout] = []
        if self._correcting is not None:
            banner = self.tr("Replaces the entry of {date}").format(date=labels.day(self._correcting.received_at))
            why = self.tr("A withdrawal is a no. Only the data steward may replace a no.")
            parts += [self.replaces(banner, why=why), self.box("about", self.tr("Who is it about?"), self.about)]
        name = self.box(
            "name",
            self.tr("What can we call them?"),
            self.name,
            hint=self.tr("The name in the comment, or a few words, so that you find them again."),
        )
        name.setVisible(self._stranger)
        parts += [
            name,
            self.box("by", self.tr("Who withdraws?"), self.by),
            self.box("other", self.tr("Name"), self.other),
            self.box("what", self.tr("What?"), self.scope),
            self.box("channels", self.tr("Which channels?"), self.channels),
            self.box("media", self.tr("Which of them?"), self.media),
            self.box("pictures", self.tr("Which pictures?"), self._pictures_place),
            beside(
                self.box("wants", self.tr("What is out already?"), self.wants),
                self.box("how", self.tr("How was it said?"), self.how),
            ),
            beside(
                self.box("received", self.tr("Received on"), self.received),
                self.box("note", self.tr("Note"), self.note),
            ),
            self.box("scans", self.tr("Letter or message"), scans),
        ]
        self.boxes["by"].setVisible(not self._stranger)
        heading = (
            self.tr("Somebody who is not in the register")
            if self._stranger
            else self.tr("Withdraw the consent of {name}").format(name=self._subject.name)
        )
        self.lay_out(
            heading,
            self.tr("No reason is needed. It counts from this moment."),
            *parts,
            act=button(self.desk.theme, self.tr("Withdraw"), self.record, kind="danger-filled"),
        )

    def _person_changed(self) -> None:
        self._fill_by()
        self._settle()

    def _settle(self) -> None:
        """Show the fields that what was chosen needs."""
        kind = ScopeKind(self.scope.currentData())
        for one, key in _FIELD_OF.items():
            self.boxes[key].setVisible(kind is one)
        role = WithdrawalRole(self.by.currentData()[1])
        self.boxes["other"].setVisible(role in _OTHERS)
        self.boxes["other"].title.setText(
            self.tr("Which authority?") if role is WithdrawalRole.AUTHORITY else self.tr("Which next of kin?")
        )
        if kind is ScopeKind.ASSETS and self.pictures is None:
            self._fetch_pictures()
        self.look_ahead_soon()

    def _fetch_pictures(self) -> None:
        subject_id, given = self.person.id, self._assets

        def query(register: Register) -> list[tuple[str, str]]:
            shown = dict.fromkeys(given) | dict.fromkeys(
                one.asset_id for one in appearances.of_person(register, subject_id)
            )
            names = {one.id: one.file.rpartition("/")[2] for one in photos.assets(register, ids=list(shown))}
            return [(asset_id, names.get(asset_id, "")) for asset_id in shown]

        def arrived(found: list[tuple[str, str]]) -> None:
            layout = self._pictures_place.layout()
            if self.pictures is not None or layout is None:
                return
            self.pictures = PictureTicks(self.desk, self.tr("Pictures"), found, ticked=given)
            self.pictures.changed.connect(self.look_ahead_soon)
            layout.addWidget(self.pictures)
            QWidget.setTabOrder(self.scope, self.pictures)
            if not found:
                self.boxes["pictures"].explain(self.tr("No picture shows this person yet."))
            self.look_ahead_soon()

        self.desk.runner.start("read", once(query), finished=arrived, failed=self._untold, owner=self)

    def _untold(self, problem: BaseException) -> None:
        self.tell_effect(errors.sentence(problem))

    def _show(self, old: Withdrawal) -> None:
        """Fill in the entry that is corrected."""
        kin = (old.by_person_id, old.by_role)
        place = next((at for at in range(self.by.count()) if self.by.itemData(at) == kin), -1)
        if place < 0:
            place = next((at for at in range(self.by.count()) if self.by.itemData(at)[1] == old.by_role), 0)
            self.other.setCurrentIndex(self.other.findData(old.by_person_id))
        self.by.setCurrentIndex(place)
        for field, value in ((self.scope, old.scope.kind), (self.how, old.how), (self.wants, old.wants)):
            field.setCurrentIndex(max(0, field.findData(value)))
        self.channels.tick(*old.scope.channels)
        self.media.tick(*old.scope.media)
        self.received.set_day(old.received_at)
        self.note.setText(old.text)
        proof = consents.proof_of(self.desk.register, "withdrawal", old.id)
        if proof is not None and self.scans is not None:
            self.scans.keep((proof,))

    def _ticked_pictures(self) -> tuple[str, ...]:
        return self._assets if self.pictures is None else self.pictures.ticked

    def newcomers(self, by_id: str) -> tuple[Person, ...]:
        """The people this makes on the spot: the stranger, or who speaks."""
        if self._stranger:
            called = self.name.text().strip()
            return (
                Person(id=self._subject.id, display_name=called, kind=PersonKind.GUEST, lang=self.desk.unit().lang),
            )
        if self.by.currentData()[0] or self.other.person_id is not None:
            return ()
        first, last = split_name(self.other.typed)
        role = WithdrawalRole(self.by.currentData()[1])
        whole = self.other.typed if role is WithdrawalRole.AUTHORITY else ""
        return (
            Person(
                id=by_id,
                first_name="" if whole else first,
                last_name="" if whole else last,
                display_name=whole,
                kind=PersonKind.GUEST,
                adult_declared=True,
                lang=self.desk.unit().lang,
            ),
        )

    def withdrawal(self) -> Withdrawal:
        """What the fields say, as one statement."""
        by_id, role = self.by.currentData()
        kind = ScopeKind(self.scope.currentData())
        return Withdrawal(
            id=new_id(),
            subject_id=self.person.id,
            by_person_id=by_id or self.other.person_id or new_id(),
            by_role=WithdrawalRole(role),
            received_at=self.received.day,
            recorded_at=clock.now_utc(),
            how=str(self.how.currentData()),
            scope=Scope(
                kind=kind,
                channels=self.channels.ticked if kind is ScopeKind.CHANNELS else (),
                assets=self._ticked_pictures() if kind is ScopeKind.ASSETS else (),
                media=self.media.ticked if kind is ScopeKind.MEDIA else (),
            ),
            wants=str(self.wants.currentData()),
            text=self.note.text().strip(),
            supersedes_id=self._correcting.id if self._correcting else None,
        )

    def look_ahead(self) -> None:
        withdrawal = self.withdrawal()
        scope = withdrawal.scope
        if scope.kind in _FIELD_OF and not (scope.channels or scope.assets or scope.media):
            self.tell_effect("")
            return
        if self._correcting is not None:
            if self.about.person is not None:
                before_id = self._correcting.subject_id
                effect_of(self.desk, withdrawal, before_id, self.person, self._tell_correction, owner=self)
            return
        self.tell_effect(self.tr("Looking up what will happen …"))
        if self._job is not None:
            self._job.cancel()
        name = self.name.text().strip() if self._stranger else self._subject.name
        self._job = self.desk.runner.start(
            "read",
            once(lambda register: withdrawal_preview.preview(register, withdrawal)),
            finished=lambda found: self.tell_effect(Foretold(self).sentence(found, withdrawal, name=name)),
            failed=self._untold,
            owner=self,
        )

    def _tell_correction(self, sentence: str) -> None:
        self.tell_effect(sentence + "\n" + self.tr("Tasks that the old entry left stay open until you close them."))

    def faults(self) -> dict[str, str]:
        """What a person can see is missing, by field."""
        found: dict[str, str] = {}
        scope = self.withdrawal().scope
        if self._stranger and not self.name.text().strip():
            found["name"] = self.tr("Write what we can call them.")
        if self._correcting is not None and self.about.person is None:
            found["about"] = self.tr("Choose somebody from the list.")
        if WithdrawalRole(self.by.currentData()[1]) in _OTHERS and not self.other.typed:
            found["other"] = self.tr("Write the name.")
        if scope.kind is ScopeKind.CHANNELS and not scope.channels:
            found["channels"] = self.tr("Tick the channels.")
        if scope.kind is ScopeKind.ASSETS and not scope.assets:
            found["pictures"] = self.tr("Tick the pictures.")
        if scope.kind is ScopeKind.MEDIA and not scope.media:
            found["media"] = self.tr("Tick pictures, film or voice.")
        if self.received.day > self.desk.today():
            found["received"] = self.tr("It cannot have been received in the future.")
        return found | self.steward_fault()

    def record(self) -> None:
        """Record what the fields say."""
        if self.waiting_for_scans(self.record) or not self.tell(self.faults()):
            return
        assert self.scans is not None
        withdrawal, scans, kept = self.withdrawal(), self.scans.scans, self.scans.kept
        newcomers = self.newcomers(withdrawal.by_person_id)
        self.write(
            lambda register: consents.withdraw(
                register,
                withdrawal,
                actor=self.actor(register),
                proof=scans[0] if scans else None,
                evidence_id=kept[0].id if kept else None,
                newcomers=newcomers,
            ),
            done=self.finish,
        )
