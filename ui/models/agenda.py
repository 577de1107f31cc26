"""What needs doing, as lines of the Today page: a sentence, what it is about, and where it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from consent_db.agenda import Kind
from consent_db.records import Outcome
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from consent_db.agenda import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: an outcome's shape or an icon before it, and the button that leads to where it is done."""

    title: str
    second: str
    act: str
    target: str
    """removals, returned, person:<id>, faces:<event id> or forms:<event id>"""
    icon: str = ""
    outcome: Outcome | None = None


class AgendaWords(QObject):
    """Words the things to do; a QObject, since only its tr() knows plurals."""

    def entry(self, item: Item, people: Mapping[str, str], events: Mapping[str, str], today: date) -> Entry:
        """Word one thing to do; a person without a known name is not named."""
        name = people.get(item.person_id or "") or self.tr("Somebody")
        when = labels.day(item.day)
        see = self.tr("Show person")
        person = f"person:{item.person_id}"
        match item.kind:
            case Kind.TAKE_DOWN:
                return self._take_down(item, when, late=item.day is not None and item.day < today)
            case Kind.NAME_FACES:
                return Entry(
                    title=self.tr("%n group(s) of faces without a name", "", item.count),
                    second=events.get(item.event_id or "") or self.tr("Pictures without an event"),
                    act=self.tr("Name faces"),
                    target=f"faces:{item.event_id or ''}",
                    icon="user-focus",
                )
            case Kind.FORMS_MISSING:
                return self._forms(item, events.get(item.event_id or "", ""), when, today)
            case Kind.PAGES_WAIT:
                return Entry(
                    title=self.tr("%n returned page(s) to look at", "", item.count),
                    second=self.tr("Nothing counts before it is approved."),
                    act=self.tr("Go through"),
                    target="returned",
                    icon="file-text",
                )
            case Kind.REQUEST:
                title = self.tr("{name} has asked about their data").format(name=name)
                second = self.tr("To be answered by {date}").format(date=when) if when else ""
                return Entry(title=title, second=second, act=see, target=person, icon="envelope-simple")
            case Kind.CONSENT_ENDS:
                title = self.tr("The consent of {name} ends on {date}").format(name=name, date=when)
                second = self.tr("Ask for a new one before the next publication.")
                return Entry(title=title, second=second, act=see, target=person, icon="calendar-x")
            case Kind.CONSENT_ENDED:
                title = self.tr("The consent of {name} ended on {date}").format(name=name, date=when)
                second = self.tr("Nothing new may be published. Renew it, or remove what is out.")
                return Entry(title=title, second=second, act=see, target=person, outcome=Outcome.REVIEW)
            case Kind.TURNS:
                title = self.tr("{name} has a birthday on {date} and then answers in person").format(
                    name=name, date=when
                )
                second = self.tr("Prepare a form for {name} to sign.").format(name=name)
                return Entry(title=title, second=second, act=see, target=person, icon="cake")
            case Kind.TURNED:
                title = self.tr("{name} now answers in person").format(name=name)
                second = self.tr("The guardians' yes counts for a short while yet. Ask {name}.").format(name=name)
                return Entry(title=title, second=second, act=see, target=person, icon="cake")
            case Kind.ASK_CHILD:
                title = (
                    self.tr("{name} should be asked again by {date}").format(name=name, date=when)
                    if when
                    else self.tr("{name} has not been asked, or not lately").format(name=name)
                )
                second = self.tr("The guardians have answered. The child's own yes is needed too.")
                return Entry(title=title, second=second, act=see, target=person, icon="chat-circle")
            case Kind.CHANGES:
                title = self.tr("What holds for {name} changes on {date}").format(name=name, date=when)
                return Entry(title=title, second="", act=see, target=person, icon="calendar-x")

    def _forms(self, item: Item, event: str, when: str, today: date) -> Entry:
        now = item.day is not None and item.day <= today
        later = self.tr("It is on {date}.").format(date=when) if when else ""
        return Entry(
            title=self.tr("%n form(s) missing for “{event}”", "", item.count).format(event=event),
            second=self.tr("It is today.") if now else later,
            act=self.tr("Print forms"),
            target=f"forms:{item.event_id or ''}",
            icon="printer",
        )

    def _take_down(self, item: Item, when: str, *, late: bool) -> Entry:
        if late:
            title = self.tr("%n removal(s) should have been done", "", item.count)
            second = self.tr("The first was due on {date}.").format(date=when)
        else:
            title = self.tr("%n removal(s) to do", "", item.count)
            second = self.tr("The first is due on {date}.").format(date=when) if when else ""
        return Entry(
            title=title,
            second=second,
            act=self.tr("See the list"),
            target="removals",
            outcome=Outcome.BLOCKED if late else Outcome.REVIEW,
        )
