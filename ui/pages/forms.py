"""Forms: who was at each event and has not answered, whose yes ends or changes soon, and recording what they signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from consent_db import events, forms_due, people
from consent_db.agenda import Kind
from consent_db.errors import StoreProblem
from ui import errors, labels
from ui.changes import touches
from ui.models.agenda import AgendaWords
from ui.models.lines import Line
from ui.models.places import when
from ui.pages.event_acts import EventActs
from ui.pages.person_asks import PersonAsks
from ui.widgets.basics import button, column, frame, label, row, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.forms_bar import ASK, FormsBar
from ui.widgets.line_list import LineList
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from consent_db.agenda import Item
    from consent_db.connection import Register
    from consent_db.forms_due import AtEvent, FormsDue
    from consent_db.records import Changed, Person
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.pages.event_dialog import EventDialog

    _Loaded = tuple[FormsDue, tuple[Person, ...], bool]

_TABLES = (
    *("person", "consent", "assent", "withdrawal", "guardianship", "attendance", "appearance", "event", "asset"),
    *("channel", "policy"),
)
_ALL, _SOON = "all", "soon"
_SIDE_PX, _LIST_PX = 300, 960


class FormsPage(QWidget):
    """What to ask about at the left, whom to ask at the right; Enter on somebody records their form."""

    asked = Signal(str)
    """person:<id>, people or pictures"""
    counted = Signal(int)
    """How many people have no answer that holds, or one that ends or changes soon."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._due: FormsDue | None = None
        self._names: dict[str, Person] = {}
        self._any_event = False
        self._day = desk.today()
        self._job: Job | None = None
        self._wanted = ""
        """What was asked to be shown before it was known."""
        self._words = AgendaWords(self)
        self._asks = PersonAsks(desk, self)
        theme = desk.theme
        self.bar = FormsBar(theme, ASK)
        self.tonight = button(theme, self.tr("Print for tonight …"), self.print_next, icon="printer", kind="tonal")
        self.tonight.hide()
        self.printing = button(theme, self.tr("Print …"), self.print_any, icon="printer")
        for one in (self.tonight, self.printing):
            self.bar.acts.addWidget(one)
        self.summary = label("", "second", wrap=True)
        self.places = LineList(theme, name=self.tr("What the forms are for"))
        self.places.picked.connect(lambda _place: self._show_people())
        left = frame(
            "side",
            column(
                column(self.summary, margins_px=(12, 0, 4, 0)),
                self.places,
                gap_px=10,
                margins_px=(8, 18, 8, 12),
            ),
        )
        left.setMinimumWidth(250)
        self.title = label("", "section", wrap=True)
        self.about = label("", "second", wrap=True)
        self.people = LineList(theme, name=self.tr("Who has to be asked"), role="list")
        self.people.picked.connect(lambda _person: self._offer())
        self.people.opened.connect(lambda _person: self.record())
        self.recording = button(
            theme, self.tr("Record signed form …"), self.record, icon="file-text", kind="filled", size="main"
        )
        self.one = button(theme, self.tr("Print form …"), self.print_one, icon="printer", size="main")
        self.showing = button(theme, self.tr("Show person"), self._show_person, size="main")
        self.everybody = button(theme, self.tr("Print all missing …"), self.print_all, icon="printer")
        self.table = button(theme, self.tr("Who has answered what …"), self.print_table, icon="table")
        acts = FlowLayout(gap_px=10)
        for one in (self.recording, self.one, self.showing):
            acts.addWidget(one)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self.title, self.about, gap_px=4, margins_px=(12, 0, 12, 0)),
                row(self.everybody, self.table, -1, gap_px=10, margins_px=(12, 0, 12, 0)),
                self.people,
                row(acts, margins_px=(12, 0, 12, 0)),
                gap_px=14,
            )
        )
        inside.setMaximumWidth(_LIST_PX)
        listed = QWidget()
        parts = row(inside, -1, margins_px=(16, 20, 16, 18))
        parts.setStretchFactor(inside, 100)  # as wide as it reads well, before the rest of the row stays empty
        listed.setLayout(parts)
        self.nothing = label("", "second", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumWidth(360)
        self.nothing.setMaximumWidth(560)
        self.to_events = button(theme, self.tr("Go to the events"), lambda: self.asked.emit("pictures"), size="main")
        self.new_event = button(theme, self.tr("New event …"), self.make_event, kind="filled", size="main")
        self.to_people = button(
            theme, self.tr("Record a signed form under People"), lambda: self.asked.emit("people"), kind="link"
        )
        empty = QWidget()
        empty.setLayout(
            column(
                -1,
                row(-1, self.nothing, -1),
                row(-1, self.to_events, self.new_event, -1),
                row(-1, self.to_people, -1),
                -1,
                gap_px=16,
                margins_px=(48, 24, 48, 24),
            )
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(listed)
        self.stack.addWidget(empty)
        self._listed, self._empty = listed, empty
        self.splitter = SidePane(
            self.stack, left, desk.settings, "forms/places", usual=lambda _both: _SIDE_PX, first=True
        )
        whole = column(self.bar, rule(), self.splitter, gap_px=0)
        whole.setStretchFactor(self.splitter, 1)
        self.setLayout(whole)
        self._say_nothing(self.tr("Looking …"))

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard works on: the first of these that is there."""
        return (self.people, self.to_events, self.new_event, self.places)

    def refresh(self, changed: Changed | None = None) -> None:
        """Work out anew whose forms are missing, in the background; what is shown stays until then."""
        if changed is not None and changed.ids and not touches(changed, *_TABLES):
            return
        if self._job is not None:
            self._job.cancel()
        self._day = self._desk.today()
        today = self._day
        self._job = self._desk.runner.start(
            "people", lambda register: _load(register, today), finished=self._loaded, failed=self._failed, owner=self
        )

    def _failed(self, problem: BaseException) -> None:
        self._due = None
        if not isinstance(problem, StoreProblem):
            errors.show(problem, self._desk.window)
        self._say_nothing(errors.sentence(problem))
        self.places.show_lines([])

    def _loaded(self, found: _Loaded) -> None:
        self._due, listed, self._any_event = found
        self._names = {one.id: one for one in listed}
        due = self._due
        waiting = {*due.silent, *(one.person_id for one in due.items)}
        self.counted.emit(len(waiting))
        self.summary.setText(
            self.tr("%n person(s) to ask", "", len(waiting)) if waiting else self.tr("Nobody has to be asked.")
        )
        before = self.places.chosen
        lines = self._place_lines(due)
        real = [one for one in lines if not one.heading]
        first = next((one for one in real if one.count), real[0] if real else None)
        chosen = before if before in {one.id for one in real} else (first.id if first is not None else "")
        self.places.show_lines(lines, chosen=chosen)
        self._offer_next(due)
        self._show_people()
        self._go_to_wanted()

    def _offer_next(self, due: FormsDue) -> None:
        """Name the button after the event that is going on or comes next."""
        coming = due.next_event
        self.tonight.setVisible(coming is not None)
        if coming is None or coming.start is None:
            return
        now = coming.start <= self._day
        text = self.tr("Print for tonight …") if now else self.tr("Print for the next event …")
        self.tonight.setText(f" {text}")
        self.tonight.setAccessibleName(f"{text} {coming.title}")
        self.tonight.setToolTip(f"{coming.title}, {labels.day(coming.start)}")

    def _place_lines(self, due: FormsDue) -> list[Line]:
        lines = []
        if due.silent:
            lines.append(Line(id=_ALL, title=self.tr("Not answered"), count=str(len(due.silent))))
        if due.items:
            second = (
                self.tr("until {event}").format(event=due.next_event.title)
                if due.next_event is not None and due.next_event.start is not None
                else self.tr("in the coming weeks")
            )
            lines.append(
                Line(id=_SOON, title=self.tr("Ends or changes soon"), second=second, count=str(len(due.items)))
            )
        if due.events:
            lines.append(Line(id="", title=self.tr("By event"), heading=True))
        for one in due.events:
            said = when(one.event) or self.tr("Without a date")
            lines.append(
                Line(
                    id=f"event:{one.event.id}",
                    title=one.event.title,
                    second=said,
                    count=str(len(one.silent)) if one.silent else "",
                )
            )
        return lines

    def _show_people(self) -> None:
        due, place = self._due, self.places.chosen
        if due is None:
            return
        if not place:
            self._say_nothing(
                self.tr(
                    "No event has a list of who was there yet. Write one under Pictures: choose an event, then"
                    " “Who was there …”. Here you then see whose form is missing."
                )
                if self._any_event
                else self.tr(
                    "There is no event yet. Make one, and write down who is expected. Here you then see whose form is"
                    " missing, and print it."
                ),
                leads_on=True,
            )
            return
        self.stack.setCurrentWidget(self._listed)
        at_event = place not in (_ALL, _SOON)
        self.everybody.setVisible(at_event)
        self.table.setVisible(at_event)
        if place == _SOON:
            self.title.setText(self.tr("Ends or changes soon"))
            self.about.setText(self.tr("Ask for a new form before the next pictures are used."))
            lines = [self._item_line(one, due) for one in due.items]
        elif place == _ALL:
            self.title.setText(self.tr("Not answered"))
            self.about.setText(self.tr("They were at an event, and no form of theirs covers it today."))
            lines = [self._person_line(one, self._missed(one, due)) for one in due.silent]
        else:
            shown = next(one for one in due.events if f"event:{one.event.id}" == place)
            self.title.setText(shown.event.title)
            self.about.setText(self._event_words(shown))
            lines = [self._person_line(one, "") for one in shown.silent]
        if place != _SOON:
            lines.sort(key=lambda line: line.title.casefold())
        keep = self.people.chosen
        self.people.show_lines(
            lines, chosen=keep if keep in {one.id for one in lines} else (lines[0].id if lines else "")
        )
        self.people.setVisible(bool(lines))
        self._offer()

    def _event_words(self, shown: AtEvent) -> str:
        said = (
            self.tr("{silent} of %n have not answered.", "", shown.present).format(silent=len(shown.silent))
            if shown.silent
            else self.tr("All %n have answered.", "", shown.present)
        )
        if shown.said_no:
            said += " " + self.tr("%n have said no or must never be shown, and are not asked.", "", shown.said_no)
        return said

    def _missed(self, person_id: str, due: FormsDue) -> str:
        titles = [one.event.title for one in due.events if person_id in one.silent]
        return labels.listed(titles[:2]) if len(titles) < 3 else self.tr("%n event(s)", "", len(titles))

    def _person_line(self, person_id: str, second: str) -> Line:
        person = self._names.get(person_id)
        name = person.name if person is not None else ""
        kind = labels.person_kind(person.kind) if person is not None else ""
        return Line(id=person_id, title=name or self.tr("Without a name"), second=second or kind)

    def _item_line(self, item: Item, due: FormsDue) -> Line:
        names = {one.id: one.name for one in self._names.values()}
        said = self._words.entry(item, names, {}, self._day)
        return Line(id=item.person_id or "", title=said.title, second=said.second)

    def _item(self) -> Item | None:
        chosen = self.people.chosen
        if self._due is None or self.places.chosen != _SOON:
            return None
        return next((one for one in self._due.items if one.person_id == chosen), None)

    def _offer(self) -> None:
        """Name the button after what the chosen person has to be asked."""
        some = bool(self.people.chosen) and self.people.isVisibleTo(self)
        self.recording.setVisible(some)
        self.one.setVisible(some)
        self.showing.setVisible(some)
        item = self._item()
        text = (
            self.tr("Record the child's answer …")
            if item is not None and item.kind is Kind.ASK_CHILD
            else self.tr("Record signed form …")
        )
        self.recording.setText(f" {text}")
        self.recording.setAccessibleName(text)

    def record(self) -> None:
        """Open the form of the chosen person."""
        person_id, item = self.people.chosen, self._item()
        if not person_id:
            return
        try:
            person = people.person(self._desk.register, person_id)
        except StoreProblem as problem:
            errors.show(problem, self)
            return
        self._asks.ask("assent" if item is not None and item.kind is Kind.ASK_CHILD else "consent", person, None)

    @property
    def event_id(self) -> str:
        """The event whose people are shown; empty for all of them."""
        kind, _, event_id = self.places.chosen.partition(":")
        return event_id if kind == "event" else ""

    def show_event(self, event_id: str) -> None:
        """Show who is missing at an event, as soon as that is known."""
        self._wanted = f"event:{event_id}"
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted and self.places.lines.place_of(self._wanted) is not None:
            self.places.choose(self._wanted)
            self._wanted = ""
            self._show_people()

    def print_next(self) -> None:
        """Print a form for everybody missing at the event that is going on or comes next, and some blank ones."""
        if self._due is not None and self._due.next_event is not None:
            self._print("missing", event_id=self._due.next_event.id)

    def print_all(self) -> None:
        """Print a form for everybody missing at the event that is shown."""
        self._print("missing", event_id=self.event_id)

    def print_table(self) -> None:
        """Print who has answered what for the event that is shown."""
        self._print("overview", event_id=self.event_id)

    def print_one(self) -> None:
        """Print the form of the chosen person, for the event that is shown."""
        self._print("person", event_id=self.event_id, person_id=self.people.chosen)

    def print_any(self) -> None:
        """Print whatever somebody chooses."""
        self._print("adult", event_id=self.event_id)

    def _print(self, what: str, *, event_id: str = "", person_id: str = "") -> None:
        # Loaded here: nobody waits for what writes and draws paper who prints nothing.
        from ui.pages.print_dialog import print_for

        print_for(self._desk, self, what, event_id=event_id, person_id=person_id).open()

    def _show_person(self) -> None:
        if self.people.chosen:
            self.asked.emit(f"person:{self.people.chosen}")

    def make_event(self) -> EventDialog:
        """Make the first event, and go on to its list of who is expected."""
        acts = EventActs(self._desk, self)
        return acts.new(then=lambda event_id: acts.edit(event_id).show_attendance())

    def _say_nothing(self, said: str, *, leads_on: bool = False) -> None:
        self.nothing.setText(said)
        self.to_events.setVisible(leads_on and self._any_event)
        self.new_event.setVisible(leads_on and not self._any_event)
        self.to_people.setVisible(leads_on)
        self.stack.setCurrentWidget(self._empty)


def _load(register: Register, today: date) -> Generator[None, None, _Loaded]:
    found = yield from forms_due.forms_due(register, today=today)
    return found, people.people(register), bool(events.events(register))
