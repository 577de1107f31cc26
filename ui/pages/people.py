"""People: a list that narrows as you type, and a card per person with recording and withdrawing side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from consent_db import appearances, days, facts, people
from consent_db.records import Changed
from consent_db.standing import standing as stated
from exports.wording import Vocabulary
from ui import labels
from ui.changes import touches
from ui.models import standing
from ui.models.lines import Line
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.person_dialog import PersonDialog
from ui.pages.withdraw_dialog import WithdrawDialog
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.line_list import LineList
from ui.widgets.person_card import PersonCard

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Channel, Outcome, Person
    from ui.desk import Desk
    from ui.jobs import Job

_TABLES = ("person", "consent", "assent", "withdrawal", "guardianship", "appearance", "channel", "policy")
_SETTLE_MS = 150


class PeoplePage(QWidget):
    """The list and the card of the chosen person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: dict[str, tuple[Outcome | None, str, str | None]] = {}
        self._job: Job | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._fill)
        self.search.textChanged.connect(lambda _text: self._settle.start())
        self.list = LineList(desk.theme, name=self.tr("People"), face=desk.crops.get)
        self.list.picked.connect(self.show_person)
        desk.crops.arrived.connect(self._crop_arrived)
        self.count = label("", "count")
        new = button(desk.theme, "", self.new_person, icon="user-plus", kind="bare", name=self.tr("New person"))
        side = frame(
            "side",
            column(
                row(label(self.tr("People"), "section"), self.count, -1, new),
                self.search,
                self.list,
                gap_px=12,
                margins_px=(16, 18, 10, 12),
            ),
        )
        side.setMinimumWidth(220)
        self.card = PersonCard(desk)
        self.card.asked.connect(self.ask)
        self.nobody = QWidget()
        add = button(desk.theme, self.tr("New person …"), self.new_person, icon="user-plus", kind="filled", size="main")
        hint = label(self.tr("People appear here when you name faces, or add them yourself."), "second", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setLayout(column(-1, hint, row(-1, add, -1), -1, gap_px=16, margins_px=(48, 24, 48, 24)))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.nobody)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([272, 900])
        self.splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _crop_arrived(self, _face_id: str) -> None:
        self.list.viewport().update()

    def refresh(self, changed: Changed | None = None) -> None:
        """Show list and card anew."""
        if changed is None or touches(changed, *_TABLES):
            self._fill()
            self._look_up()

    def _fill(self) -> None:
        found = people.search(self._desk.register, self.search.text())
        self.count.setText(str(len(found)))
        today = self._desk.today()
        lines = []
        for person in found:
            outcome, sentence, face = self._known.get(person.id, (None, "", None))
            age = days.age_at(person, today)
            name = person.name if age is None else self.tr("{name}, %n year(s)", "", age).format(name=person.name)
            second = sentence or labels.person_kind(person.kind)
            lines.append(Line(id=person.id, title=name, second=second, outcome=outcome, face_id=face))
        keep = self.list.chosen
        ids = {line.id for line in lines}
        self.list.show_lines(lines, chosen=keep if keep in ids else (lines[0].id if lines else ""))
        if self.list.chosen in ids:
            self.show_person(self.list.chosen)
        else:
            self.stack.setCurrentWidget(self.nobody)

    def _look_up(self) -> None:
        """What each person agreed to, beside their name; judged in the background."""
        if self._job is not None:
            self._job.cancel()
        wanted = [person.id for person in people.people(self._desk.register)]
        channels, today = self._desk.channels(), self._desk.today()

        def steps(register: Register) -> Generator[None, None, dict[str, tuple[Outcome | None, str, str | None]]]:
            found = {}
            for person_id in wanted:
                found[person_id] = _summary(register, person_id, channels, today)
                yield None
            return found

        def arrived(found: dict[str, tuple[Outcome | None, str, str | None]]) -> None:
            if found != self._known:
                self._known = found
                self._fill()

        self._job = self._desk.runner.start("read", steps, finished=arrived, owner=self)

    def show_person(self, person_id: str) -> None:
        """Show somebody's card."""
        self.list.choose(person_id)
        self.stack.setCurrentWidget(self.card)
        self.card.show_person(people.person(self._desk.register, person_id))

    def new_person(self) -> None:
        """Add somebody by hand."""
        PersonDialog(self._desk, self, then=self._added).open()

    def _added(self, person_id: str) -> None:
        self.search.clear()
        self._fill()
        self.show_person(person_id)

    def ask(self, what: str) -> None:
        """Open the dialog that the card asks for."""
        person = self.card.person
        if person is None:
            return
        if what.startswith("picture:"):
            shown = dict.fromkeys(one.asset_id for one in appearances.of_person(self._desk.register, person.id))
            self._desk.opened.emit(tuple(shown), what.partition(":")[2])
            return
        _dialog(self._desk, what, person, self).open()


def _dialog(
    desk: Desk, what: str, person: Person, parent: QWidget
) -> ConsentDialog | WithdrawDialog | AssentDialog | GuardianDialog | PersonDialog:
    if what == "consent":
        return ConsentDialog(desk, person, parent)
    if what == "withdraw":
        return WithdrawDialog(desk, person, parent)
    if what == "assent":
        return AssentDialog(desk, person, parent)
    if what == "guardian":
        return GuardianDialog(desk, person, parent)
    return PersonDialog(desk, parent, person=person)


def _summary(
    register: Register, person_id: str, channels: tuple[Channel, ...], today: date
) -> tuple[Outcome | None, str, str | None]:
    one = facts.for_person(register, person_id)
    standings = standing.places(one, channels, today)
    face = next((shown.id for shown in appearances.of_person(register, person_id) if shown.box is not None), None)
    return standing.best(standings), standing.headline(stated(one, person_id, today), standings, Vocabulary())[0], face
