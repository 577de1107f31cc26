"""What can be done about one card of the check window: buttons for what helps, a menu for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from consent_db.records import AppearanceKind, AppearanceState, Marker, Outcome, PeopleCheck, PersonKind, Prominence
from ui.models.check import has_spoken

if TYPE_CHECKING:
    from consent_db.records import Appearance, Facts
    from ui.models.check import Card


@dataclass(frozen=True, slots=True)
class Remedy:
    """One act: its name for the window, words, icon, whether it is the best one, and whether it can be done now."""

    what: str
    text: str
    icon: str = ""
    best: bool = False
    enabled: bool = True
    checked: bool | None = None


class Remedies(QObject):
    """The acts of cards, in the interface language."""

    def buttons(self, facts: Facts, card: Card, *, exception: bool, film_opened: bool) -> list[Remedy]:
        """The buttons of a card; `exception` tells whether one may be used here."""
        if card.appearance is None:
            return self._about_picture(facts, card, exception=exception, film_opened=film_opened)
        if card.appearance.asset_id == "":
            return []
        found = (
            self._about_person(facts, card)
            if card.appearance.state is AppearanceState.CONFIRMED
            else self._about_face(card)
        )
        if exception:
            found.append(Remedy("exception", self.tr("Use an exception …"), "scales"))
        return found

    def more(self, facts: Facts, card: Card) -> list[Remedy | None]:
        """The menu of a card about somebody; None is a line between."""
        shown = card.appearance
        if shown is None or shown.asset_id == "":
            return []
        marked = shown.marker is Marker.NO_PHOTO
        silent = _is_named(shown) and not has_spoken(facts, shown.person_id or "")
        refuses = Remedy("withdraw", self.tr("Does not want to be shown …"), "arrow-u-up-left")
        found: list[Remedy | None] = [
            Remedy("channels", self.tr("The answer in every channel …"), "list"),
            *([Remedy("unname", self.tr("It is somebody else"), "x")] if _is_named(shown) else []),
            *([refuses] if silent else []),
            None,
            Remedy("unmark" if marked else "mark", self.tr("Wears a no-photo badge"), checked=marked),
            None,
            *(
                Remedy(f"prominence:{one}", words, checked=shown.prominence is one)
                for one, words in (
                    (Prominence.MAIN, self.tr("Is what the picture is about")),
                    (Prominence.SECONDARY, self.tr("Is one of several")),
                    (Prominence.BACKGROUND, self.tr("Is in the background")),
                )
            ),
        ]
        if shown.kind is not AppearanceKind.FACE:
            found += [None, Remedy("delete", self.tr("Is not in the picture after all"), "trash")]
        return found

    def _about_face(self, card: Card) -> list[Remedy]:
        assert card.appearance is not None
        suggested = card.appearance.state is AppearanceState.SUGGESTED
        found = []
        if suggested:
            found = [
                Remedy("confirm", self.tr("Yes, that is right"), "check", best=True),
                Remedy("reject", self.tr("Somebody else"), "x"),
            ]
        found.append(Remedy("name", self.tr("Name …"), "user-plus", best=not suggested))
        found.append(Remedy("not_recognisable", self.tr("Not recognisable"), "eye-slash"))
        if not card.appearance.stranger:
            found.append(Remedy("stranger", self.tr("Stranger"), "user-minus"))
        found.append(Remedy("not_a_face", self.tr("Not a face"), "prohibit"))
        return found

    def _about_person(self, facts: Facts, card: Card) -> list[Remedy]:
        assert card.appearance is not None
        codes = {reason.code for reason in card.reasons}
        person = facts.people.get(card.appearance.person_id or "")
        found: list[Remedy] = []
        if card.outcome is not Outcome.CLEAR:
            if "OPT_OUT_MARK" in codes:
                found.append(Remedy("unmark", self.tr("No badge after all"), "x"))
            if codes & {"CHILD_NOT_ASKED", "ASSENT_STALE"}:
                found.append(Remedy("assent", self.tr("The child's answer …"), "chat-circle", best=True))
            if codes & {"AGE_UNKNOWN"}:
                found.append(Remedy("edit", self.tr("Say the age …"), "pencil-simple", best=True))
            if person is not None and person.kind is PersonKind.CHILD and "GUARDIAN_MISSING" in codes:
                found.append(Remedy("guardian", self.tr("Add guardian …"), "users"))
            if "NAME_NOT_ALLOWED" in codes:
                found.append(Remedy("caption", self.tr("Change the text"), "pencil-simple", best=True))
            if "PROTECTED_PERSON" not in codes:
                found.append(Remedy("consent", self.tr("Record signed form …"), "file-plus", best=not found))
                if codes & _NO_FORM:
                    found.append(Remedy("print", self.tr("Print form …"), "printer"))
        if has_spoken(facts, card.appearance.person_id or ""):
            found.append(Remedy("withdraw", self.tr("Withdraw consent …"), "arrow-u-up-left"))
        return found

    def _about_picture(self, facts: Facts, card: Card, *, exception: bool, film_opened: bool) -> list[Remedy]:
        code = card.reasons[0].code
        known = bool(facts.asset.id)
        if code == "NOT_SCANNED":
            return [] if known else [Remedy("add", self.tr("Add to the register …"), "folder-plus", best=True)]
        if not known:
            return []
        if code == "PEOPLE_NOT_CONFIRMED":
            everyone_ignored = all(one.ignore_reason is not None for one in facts.appearances)
            found = [Remedy("complete", self.tr("Everyone is framed"), "check", best=True)]
            if everyone_ignored and facts.asset.people_check is PeopleCheck.SEARCHED:
                found.append(Remedy("nobody", self.tr("Nobody in the picture"), "image"))
            return found
        if code == "VIDEO_REVIEW":
            return [
                Remedy("open_film", self.tr("Open the film"), "play", best=not film_opened),
                Remedy("watched", self.tr("I watched all of it"), "check", best=film_opened, enabled=film_opened),
            ]
        if code in ("UNIDENTIFIED_FACE", "BACKGROUND_PEOPLE") and exception:
            return [Remedy("exception", self.tr("Use an exception …"), "scales")]
        return {
            "NO_FACE_FOUND": [
                Remedy("nobody", self.tr("Nobody in the picture"), "check", best=True),
                Remedy("without_face", self.tr("Person without a face …"), "user-plus"),
            ],
            "RESTRICTED": [Remedy("unlock", self.tr("Remove the lock"), "lock-open")],
            "CREATOR_MISSING": [Remedy("photographer", self.tr("Write the photographer"), "camera", best=True)],
            "SOURCE_MISSING": [Remedy("source", self.tr("Write the source"), "link", best=True)],
            "PERMISSION_UNKNOWN": [Remedy("picture_facts", self.tr("State the permission …"), "link", best=True)],
            "LICENCE_FORBIDS": [Remedy("picture_facts", self.tr("See the licence …"), "link")],
            "VIDEO_CAPTIONS": [Remedy("captions", self.tr("The film has captions"), "check")],
            "ALT_TEXT_MISSING": [Remedy("alt_text", self.tr("Write it now"), "pencil-simple")],
            "EVENT_NOT_COVERED": [Remedy("event", self.tr("Set event …"), "calendar", best=True)],
        }.get(code, [])


_NO_FORM = frozenset(
    (
        *("NO_CONSENT", "EXPIRED", "GUARDIAN_MISSING", "GUARDIAN_SECOND_MISSING", "CHILD_NOT_ASKED", "ASSENT_STALE"),
        *("TURNED_AGE_RECONFIRM", "TURNED_AGE_EXPIRED", "CHANNEL_NOT_COVERED", "EVENT_NOT_COVERED"),
        *("MEDIA_NOT_COVERED", "PURPOSE_NOT_COVERED", "SPECIAL_CATEGORY"),
    )
)
"""Reasons that a signed form would take away."""


def _is_named(shown: Appearance) -> bool:
    return shown.state is AppearanceState.CONFIRMED
