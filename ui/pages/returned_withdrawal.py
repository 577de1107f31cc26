"""What was written by hand on a withdrawal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db import appearances, photos
from ui.models.returned import first_signatures
from ui.pages.returned_hands import Hands
from ui.pages.who_field import WhoField
from ui.widgets.basics import clear_layout, column, label
from ui.widgets.fields import Ticks
from ui.widgets.picture_ticks import PictureTicks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.connection import Register
    from consent_db.form_answers import Answers
    from ui.desk import Desk
    from ui.pages.returned_hands import Asked
    from ui.widgets.written_fields import WrittenDay


class WithdrawalHands(Hands):
    """A withdrawal: whom it is about and who says so, what it names, and when it came in."""

    def __init__(self, desk: Desk, asked: Asked, *, choose: bool) -> None:
        super().__init__(desk, asked)
        before = asked.before
        if choose:
            cut = "subject" if asked.filled("subject") else "name"
            who = self.ask_who(self.tr("Whose consent is withdrawn?"), cut=cut, child=False, born="")
            who.changed.connect(self._fetch_pictures)
        self.speaker = WhoField(
            desk.theme,
            self.tr("Who withdraws"),
            asked.waiting.people,
            lang=asked.row.printed.lang if asked.row.printed is not None else "nb",
            today=asked.today,
            person_id=before.speaker_id if before is not None else "",
            newcomer=before.speaker if before is not None else None,
        )
        self.speaker.changed.connect(self.changed)
        self._speaker_box = self.box("speaker_id", self.tr("Who withdraws?"), self.speaker, cut="name")
        names = {one.id: one.name for one in asked.waiting.channels}
        self.where = Ticks(list(names.items()), ticked=before.channels if before is not None else ())
        self.where.changed.connect(self.changed)
        self._where_box = self.box("channels", self.tr("From which places?"), self.where, cut="channels")
        self.words = QLineEdit(before.text if before is not None else "")
        self.words.setAccessibleName(self.tr("Which pictures, word for word"))
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self._words_box = self.box("text", self.tr("Which pictures, word for word"), self.words, cut="assets")
        self._given = before.assets if before is not None else ()
        self._pictures_of = ""
        self.pictures: PictureTicks | None = None
        self._pictures = QWidget()
        self._pictures_layout = column()
        self._pictures.setLayout(self._pictures_layout)
        self._pictures_box = self.box("assets", self.tr("Which pictures are meant?"), self._pictures)
        self.received = self.day(
            "received_on",
            self.tr("Received on"),
            cut="office:date",
            before=before.received_on if before is not None else None,
        )
        self.signed = self.day(
            "signed_on",
            self.tr("Signed on"),
            cut="date",
            before=before.signed_on if before is not None else None,
        )
        for key in first_signatures(asked.row):
            self.signature(key, self.tr("Signature"))
        self._parts.append(label(self.tr("A withdrawal holds from the day it came in."), "caption", wrap=True))
        self.lay_out()

    def settle(self, ticks: Mapping[str, bool | None]) -> None:
        self._speaker_box.setVisible(bool(ticks.get("about:guardian") or ticks.get("about:kin")))
        everything = bool(ticks.get("what:all"))
        where, some = bool(ticks.get("what:channels")), bool(ticks.get("what:assets"))
        places, shown = (self.asked.filled(one) and not everything for one in ("channels", "assets"))
        self.words_read.setVisible((places and not where) or (shown and not some))
        self._where_box.setVisible(where or places)
        some = some or shown
        self._words_box.setVisible(some)
        self._pictures_box.setVisible(some)
        if some:
            self._fetch_pictures()

    def deciding_days(self) -> list[WrittenDay]:
        return [self.received]

    def named(self) -> bool:
        return bool(self.where.ticked or (self.pictures is not None and self.pictures.ticked))

    def _subject_id(self) -> str:
        if self.who is not None:
            return self.who.person_id
        return self.asked.row.subject.id if self.asked.row.subject is not None else ""

    def _fetch_pictures(self) -> None:
        """The pictures of whoever it is about, to tick."""
        subject_id = self._subject_id()
        if self._pictures_box.isHidden() or not subject_id or subject_id == self._pictures_of:
            return
        self._pictures_of = subject_id

        def query(register: Register) -> list[tuple[str, str]]:
            shown = dict.fromkeys(one.asset_id for one in appearances.of_person(register, subject_id))
            names = {one.id: one.file.rpartition("/")[2] for one in photos.assets(register, ids=list(shown))}
            return [(asset_id, names.get(asset_id, "")) for asset_id in shown]

        def arrived(found: list[tuple[str, str]]) -> None:
            clear_layout(self._pictures_layout)
            self.pictures = PictureTicks(self.desk, self.tr("Pictures"), found, ticked=self._given)
            self.pictures.changed.connect(self.changed)
            self._pictures_layout.addWidget(self.pictures)
            self.controls["assets"] = self.pictures
            none = self.tr("No picture shows this person yet.")
            self._pictures_box.explain("" if found else none)

        self.desk.read(query, arrived, owner=self)

    def fill_in(self, answers: Answers) -> Answers:
        found = super().fill_in(answers)
        for_other = not self._speaker_box.isHidden()
        return replace(
            found,
            speaker_id=self.speaker.person_id if for_other else "",
            speaker=self.speaker.newcomer if for_other else None,
            channels=tuple(self.where.ticked) if not self._where_box.isHidden() else (),
            text=self.words.text().strip() if not self._words_box.isHidden() else "",
            assets=() if self._words_box.isHidden() else self._given if self.pictures is None else self.pictures.ticked,
            received_on=self.received.day,
            signed_on=self.signed.day,
        )
