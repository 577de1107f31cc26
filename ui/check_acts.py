"""The remedies of the check window: each names one store call and what follows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from consent_db import appearances, exceptions, people, photos, publications
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.links import is_web_address
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    IgnoreReason,
    Marker,
    PeopleCheck,
    Person,
    Prominence,
)
from ui import errors
from ui.pages.names import NEW, split_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Box, Changed, Facts, Publication
    from ui.check_dialogs import CheckDialogs
    from ui.check_window import CheckWindow
    from ui.desk import Desk
    from ui.models.check import Card


class CheckActs(QObject):
    """Acts on the picture of one check window."""

    def __init__(self, desk: Desk, window: CheckWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.films_opened: set[str] = set()
        """Films that were opened in the system's player in this session; nobody may say that they watched another."""

    @cached_property
    def _dialogs(self) -> CheckDialogs:
        # Loaded with the first dialog: whoever opens one picture to read its answer waits for none of them.
        from ui.check_dialogs import CheckDialogs

        return CheckDialogs(self._desk, self._window)

    def do(self, what: str, facts: Facts, card: Card) -> None:
        """Do what a button on a card says."""
        shown = card.appearance
        if what == "exception":
            self._exception(card)
        elif shown is None:
            self._about_picture(what, facts)
        elif what == "channels":
            self._every_channel(card)
        elif what in ("consent", "print", "withdraw", "assent", "guardian", "edit"):
            person = facts.people.get(shown.person_id or "")
            if person is not None:
                self._dialogs.about_person(what, person.id)
        else:
            self._about_face(what, shown)

    def _about_picture(self, what: str, facts: Facts) -> None:
        asset_id, actor = facts.asset.id, self._desk.actor
        if what in ("complete", "nobody"):
            # Nobody may confirm what was not on the screen (ui.md, Pictures).
            if not self._window.view.has_picture:
                return
            check = PeopleCheck.CONFIRMED_COMPLETE if what == "complete" else PeopleCheck.CONFIRMED_NONE
            said = self.tr("Everyone is framed") if what == "complete" else self.tr("Nobody in the picture")
            self._write(lambda register: photos.set_people_check(register, (asset_id,), check, actor=actor), said)
        elif what == "unlock":
            self._set(asset_id, {"restricted": False, "quarantine": False}, self.tr("The lock is off"))
        elif what == "event":
            self._dialogs.set_event(asset_id)
        elif what == "without_face":
            self.add_without_face()
        elif what == "picture_facts":
            self.picture_facts()
        elif what == "open_film":
            self.open_film(asset_id)
        elif what == "watched" and asset_id in self.films_opened:
            self._set(asset_id, {"watched_in_full": True}, self.tr("You watched all of it"))
        elif what == "captions":
            self._set(asset_id, {"captions": True}, self.tr("The film has captions"))

    def _set(self, asset_id: str, values: dict[str, object], said: str) -> None:
        actor = self._desk.actor
        self._write(lambda register: photos.update_texts(register, asset_id, values, actor=actor), said)

    def _about_face(self, what: str, shown: Appearance) -> None:
        face, person_id, actor = shown.id, shown.person_id or "", self._desk.actor
        if what == "name":
            offered = (person_id, *shown.suggested_alternatives) if person_id else shown.suggested_alternatives
            self.ask_name(face, suggested=offered)
        elif what == "confirm":
            self._dialogs.name(face, person_id, "", said=self.tr("The name is confirmed"))
        elif what == "reject":
            self._write(
                lambda register: appearances.reject(register, face, person_id, actor=actor),
                self.tr("The suggestion is rejected"),
            )
        elif what == "unname":
            self._write(
                lambda register: appearances.unassign(register, (face,), actor=actor), self.tr("The name is taken off")
            )
        elif what == "stranger":
            self._write(
                lambda register: appearances.stranger(register, (face,), actor=actor),
                self.tr("Set aside as a stranger"),
            )
        elif what in ("mark", "unmark"):
            marker = Marker.NO_PHOTO if what == "mark" else Marker.NONE
            said = self.tr("Wears a no-photo badge") if what == "mark" else self.tr("The badge is taken off")
            self._write(lambda register: appearances.set_marker(register, face, marker, actor=actor), said)
        elif what.startswith("prominence:"):
            prominence = Prominence(what.removeprefix("prominence:"))
            self._write(
                lambda register: appearances.set_prominence(register, face, prominence, actor=actor),
                self.tr("Changed how much the person stands out"),
            )
        elif what == "delete":
            self._write(
                lambda register: appearances.delete(register, face, actor=actor), self.tr("Taken out of the picture")
            )
        elif what in _IGNORED:
            self._write(
                lambda register: appearances.ignore(register, (face,), _IGNORED[what], actor=actor),
                self.tr("Left out of the answer"),
            )

    def ask_name(self, face: str, *, suggested: tuple[str, ...] = ()) -> None:
        """Ask who a face is."""

        def named(person_id: str, typed: str, _kind: AppearanceKind) -> None:
            self._dialogs.name(face, person_id, typed, said=self.tr("The face has a name"))

        self._dialogs.ask_name(named, suggested=suggested)

    def add_face(self, asset_id: str, box: Box) -> None:
        """A frame was drawn: store it, choose it, and ask for the name."""
        new = Appearance(id=new_id(), asset_id=asset_id, box=box)

        def drawn(_changed: Changed) -> None:
            self._window.select(new.id)
            self.ask_name(new.id)

        self._desk.write(
            lambda register: appearances.add(register, new, actor=self._desk.actor),
            then=drawn,
            said=self.tr("A face was framed"),
            parent=self._window,
        )

    def add_without_face(self) -> None:
        """Somebody can be recognised although no face shows."""
        facts = self._window.facts
        if facts is None or not facts.asset.id:
            return
        asset_id, actor, lang = facts.asset.id, self._desk.actor, self._desk.unit().lang

        def named(person_id: str, typed: str, kind: AppearanceKind) -> None:
            target = new_id() if person_id == NEW else person_id

            def act(register: Register) -> Changed:
                if person_id == NEW:
                    first, last = split_name(typed)
                    newcomer = Person(id=target, first_name=first, last_name=last, lang=lang)
                    people.add(register, newcomer, actor=actor)
                shown = Appearance(
                    id=new_id(), asset_id=asset_id, kind=kind, person_id=target, state=AppearanceState.CONFIRMED
                )
                return appearances.add(register, shown, actor=actor)

            self._write(act, self.tr("A person without a face was added"))

        self._dialogs.ask_name(named, without_face=True)

    def picture_facts(self) -> None:
        """Everything that is known of the picture."""
        facts = self._window.facts
        if facts is not None and facts.asset.id:
            self._dialogs.picture_facts(facts.asset.id)

    def publish(self, *, already_out: bool) -> None:
        """Log the picture as published in the channel chosen."""
        answer = self._window.answer
        if answer is None or not answer.facts.asset.id:
            return
        self._window.texts.save_now()
        self._dialogs.publish(already_out=already_out)

    def published(self, asset_id: str) -> tuple[Publication, ...]:
        """Where the picture was published, the latest first."""
        return publications.publications(self._desk.register, asset_id=asset_id) if asset_id else ()

    def about_record(self, what: str, record_id: str) -> None:
        """An exception or a publication that is shown on the picture."""
        facts = self._window.facts
        if facts is None:
            return
        if what == "remove_exception":
            actor = self._desk.actor
            self._write(
                lambda register: exceptions.remove(register, record_id, actor=actor),
                self.tr("The exception is removed"),
            )
        elif what == "open_link":
            found = next((one for one in self.published(facts.asset.id) if one.id == record_id), None)
            if found is not None and is_web_address(found.url):
                QDesktopServices.openUrl(QUrl(found.url))

    def open_film(self, asset_id: str) -> None:
        """Show a film in the system's own player."""
        path = photos.paths(self._desk.register, (asset_id,)).get(asset_id)
        if path is None or not path.is_file():
            errors.show(Problem("no_file_here"), self._window)
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.films_opened.add(asset_id)
            self._window.judge()
        else:
            errors.show(Problem("unreadable_file", file=str(path)), self._window)

    def remove_from_picture(self) -> None:
        """Somebody in this picture wants it removed: who is it?"""
        facts = self._window.facts
        if facts is None or not facts.asset.id:
            return
        self._dialogs.remove(facts)

    def _exception(self, card: Card) -> None:
        answer = self._window.answer
        if answer is None:
            return
        name = self._window.panel.called(answer.facts, card) if card.appearance is not None else ""
        self._dialogs.exception(card.appearance, name)

    def _every_channel(self, card: Card) -> None:
        facts = self._window.facts
        if facts is not None and card.appearance is not None:
            name = self._window.panel.called(facts, card)
            self._dialogs.every_channel(card.appearance, name)

    def _write(self, act: Callable[[Register], Changed], said: str) -> None:
        self._desk.write(act, said=said, parent=self._window)


_IGNORED = {"not_recognisable": IgnoreReason.NOT_RECOGNISABLE, "not_a_face": IgnoreReason.NOT_A_FACE}
