"""People: a list that narrows as you type, and a card per person with recording and withdrawing side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from consent_db import days, look_alikes, people
from consent_db.errors import StoreProblem
from ui import errors, labels
from ui.changes import touches
from ui.jobs import once
from ui.models import profile as profiles
from ui.models.lines import Line
from ui.models.roster import SOON_DAYS, Show, beside_name, narrowed
from ui.models.said import first_name
from ui.pages.import_people_dialog import ImportPeopleDialog
from ui.pages.person_asks import PersonAsks
from ui.pages.person_dialog import PersonDialog
from ui.standings import Standings
from ui.widgets.basics import Choice, button, column, frame, label, row
from ui.widgets.line_list import LineList
from ui.widgets.person_card import PersonCard
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Changed, Person
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.models.profile import Profile
    from ui.models.roster import Summary

_TABLES = (
    *("person", "consent", "assent", "withdrawal", "guardianship", "appearance", "channel", "policy", "event"),
    *("org_unit", "rights_request"),
)
_SETTLE_MS = 150
_GROWN = 18
_ON_SCREEN = 40


class PeoplePage(QWidget):
    """The list and the card of the chosen person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._people: tuple[Person, ...] = ()
        self._known = self._reading = self._read_again = False
        """Whether everybody was read, is being read, and is to be read once more after that."""
        self._lines: dict[str, tuple[Person, Summary | None, str | None, date, Line]] = {}
        self._job: Job | None = None
        self._shown_id = ""
        self.standings = Standings(desk, self)
        self.standings.arrived.connect(self._standings_arrived)
        self._build_list()
        self.card = PersonCard(desk)
        self.asks = PersonAsks(desk, self)
        self.card.asked.connect(self.ask)
        self.card.day_chosen.connect(self._show_day)
        self.nobody = QWidget()
        add = button(desk.theme, self.tr("New person …"), self.new_person, icon="user-plus", kind="filled", size="main")
        self.hint = label("", "second", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setLayout(column(-1, self.hint, row(-1, add, -1), -1, gap_px=16, margins_px=(48, 24, 48, 24)))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.nobody)
        self.splitter = SidePane(
            self.stack, self._side, desk.settings, "people/list", usual=lambda _both: 272, first=True
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _build_list(self) -> None:
        desk = self._desk
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.setToolTip("Ctrl+F")
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._fill)
        self.search.textChanged.connect(lambda _text: self._settle.start())
        self.show_only = Choice(desk.theme, self.tr("Show"))
        for show, text in (
            (Show.ALL, self.tr("Everybody")),
            (Show.WITH_CONSENT, self.tr("With consent")),
            (Show.WITHOUT_CONSENT, self.tr("Without consent")),
            (Show.ENDS_SOON, self.tr("Something ends within %n day(s)", "", SOON_DAYS)),
            (Show.CHILDREN, self.tr("Children and young people")),
            (Show.WITHDRAWN, self.tr("Withdrawn")),
        ):
            self.show_only.addItem(text, show)
        self.show_only.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.show_only.currentIndexChanged.connect(lambda _place: self._fill())
        self.list = LineList(desk.theme, name=self.tr("People"), face=desk.crops.get)
        self.list.setUniformItemSizes(True)
        self.list.picked.connect(self.show_person)
        self.list.opened.connect(lambda _person: self.card.go_in())
        desk.crops.arrived.connect(self.list.face_arrived)
        self.count = label("", "count")
        self.looking = label("", "caption", wrap=True)
        new = button(desk.theme, "", self.new_person, icon="user-plus", kind="bare", name=self.tr("New person"))
        from_list = self.tr("People from a list")
        import_list = button(desk.theme, "", self.import_list, icon="table", kind="bare", name=from_list)
        self._side = frame(
            "side",
            column(
                row(label(self.tr("People"), "section"), self.count, -1, import_list, new),
                self.search,
                self.show_only,
                self.list,
                self.looking,
                gap_px=10,
                margins_px=(16, 18, 10, 12),
            ),
        )
        self._side.setMinimumWidth(220)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._settle.stop()
                self._fill()
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def refresh(self, changed: Changed | None = None) -> None:
        """Show list and card anew."""
        if changed is not None and not touches(changed, *_TABLES):
            return
        self._leave_out_gone()
        self._fill(again=True)
        self.standings.begin()
        self._judge_shown_first()
        if changed is None or touches(changed, "person"):
            self._read_everybody()

    def _leave_out_gone(self) -> None:
        """Nobody's card stays on screen who was erased or merged, also while the list is being read."""
        chosen = self.list.chosen or self._shown_id
        if chosen and not people.is_listed(self._desk.register, chosen):
            self._people = tuple(one for one in self._people if one.id != chosen)

    def _read_everybody(self) -> None:
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._desk.read(people.people, self._listed, owner=self, failed=lambda _problem: self._read_ended())

    def _listed(self, everybody: tuple[Person, ...]) -> None:
        self._people, self._known = everybody, True
        self._fill()
        self._judge_shown_first()
        self._read_ended()

    def _read_ended(self) -> None:
        self._reading = False
        if self._read_again:
            self._read_again = False
            self._read_everybody()

    def _judge_shown_first(self) -> None:
        self.standings.first(line.id for line in self.list.lines.lines[:_ON_SCREEN])

    def _standings_arrived(self) -> None:
        if self.isVisible():  # whoever comes back to the page has the list filled anew
            self._fill()

    def _fill(self, *, again: bool = False) -> None:
        today = self._desk.today()
        show = Show(self.show_only.currentData())
        found = narrowed(people.called(self._people, self.search.text()), self.standings.known, show, today)
        self.count.setText(str(len(found)))
        self.looking.setVisible(bool(self.standings.waiting))
        if self.standings.waiting:
            self.looking.setText(self.tr("Looking at %n more …", "", self.standings.waiting))
        lines = [self._line(person, today) for person in found]
        keep = self.list.chosen or self._shown_id
        ids = {line.id for line in lines}
        self.list.show_lines(lines, chosen=keep if keep in ids else (lines[0].id if lines else ""))
        if self.list.chosen in ids:
            self._show(self.list.chosen, again=again)
        else:
            self._shown_id = ""
            if self._people:
                self.hint.setText(self.tr("Nobody fits."))
            elif self._known:
                self.hint.setText(self.tr("People appear here when you name faces, or add them yourself."))
            self.stack.setCurrentWidget(self.nobody)

    def _line(self, person: Person, today: date) -> Line:
        summary, face = self.standings.known.get(person.id), self.standings.faces.get(person.id)
        known = self._lines.get(person.id)
        if known is not None and known[0] is person and known[1:4] == (summary, face, today):
            return known[4]
        line = self._made(person, summary, face, today)
        self._lines[person.id] = (person, summary, face, today, line)
        return line

    def _made(self, person: Person, summary: Summary | None, face: str | None, today: date) -> Line:
        age = days.age_at(person, today)
        name = person.name or self.tr("Without a name")
        return Line(
            id=person.id,
            title=name if age is None or age >= _GROWN else self.tr("{name}, %n year(s)", "", age).format(name=name),
            second=(
                labels.person_kind(person.kind) if summary is None else beside_name(first_name(person), summary.title)
            ),
            outcome=None if summary is None else summary.outcome,
            face_id=face,
        )

    def show_person(self, person_id: str) -> None:
        """Show somebody's card, as of today; a filter that hides them is taken away."""
        if self.list.lines.place_of(person_id) is None:
            self._people = people.people(self._desk.register)
            person_id = people.original(self._desk.register, person_id)
            self.search.clear()
            self.show_only.setCurrentIndex(0)
            self._settle.stop()
            self._fill()
        self.list.choose(person_id)
        self._show(person_id)

    def _show(self, person_id: str, *, again: bool = False) -> None:
        self.stack.setCurrentWidget(self.card)
        if person_id == self._shown_id and not again:
            return
        same = person_id == self._shown_id
        other_day = self.card.profile.day if same and self.card.profile and self._on_other_day() else None
        self._shown_id = person_id
        self.standings.first([person_id])
        try:
            one = people.person(self._desk.register, person_id)
        except StoreProblem as problem:
            self._failed(problem)
            return
        self.card.waiting(one)
        self._read(person_id, other_day)

    def _on_other_day(self) -> bool:
        shown = self.card.profile
        return shown is not None and shown.day != shown.today

    def _show_day(self, day: date) -> None:
        if self._shown_id:
            self._read(self._shown_id, None if day == self._desk.today() else day)

    def _read(self, person_id: str, day: date | None) -> None:
        if self._job is not None:
            self._job.cancel()

        def arrived(found: Profile) -> None:
            if self._shown_id == person_id:
                self.card.show_profile(found)

        self._job = self._desk.runner.start(
            "read",
            once(lambda register: profiles.read(register, person_id, day)),
            finished=arrived,
            failed=self._failed,
            owner=self,
        )

    def _failed(self, problem: BaseException) -> None:
        self._shown_id = ""
        self.hint.setText(errors.sentence(problem))
        self.stack.setCurrentWidget(self.nobody)

    def import_list(self) -> None:
        """Add people from a spreadsheet."""
        ImportPeopleDialog(self._desk, self).open()

    def new_person(self) -> None:
        """Add somebody by hand."""
        PersonDialog(self._desk, self, then=self._added).open()

    def _added(self, person_id: str) -> None:
        self.show_person(person_id)

    def ask(self, what: str) -> None:
        """Do what the card asks for: a dialog, another person, or pictures."""
        shown = self.card.profile
        if self.card.person is None:
            return
        kind, _, of = what.partition(":")
        if kind == "person":
            self.show_person(of)
        elif kind in ("picture", "pictures"):
            if shown is not None and shown.assets:
                self._desk.opened.emit(shown.assets, of or shown.assets[0])
        elif kind == "unalike":
            self._unalike(self.card.person)
        else:
            self.asks.ask(what, self.card.person, shown)

    def _unalike(self, person: Person) -> None:
        self._desk.write(
            lambda register: look_alikes.unlink(register, person.id, actor=self._desk.actor),
            said=self.tr("{name} is no longer taken for somebody else").format(name=person.name),
            parent=self,
        )
