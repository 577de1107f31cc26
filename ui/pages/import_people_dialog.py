"""People from a spreadsheet: what each line becomes, and what is left out, is shown before anything is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from consent_db import events, people_import, people_table
from consent_db.people_columns import Field
from exports import wording
from ui import errors, labels
from ui.jobs import once
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Choice, button, column, keep_in_sight, label, row
from ui.widgets.drop import DropPlace
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.people_import import Accepted, Plan
    from consent_db.people_table import Row
    from consent_db.records import Changed, Person
    from ui.desk import Desk

_MOST_SHOWN = 400
_HEIGHT_PX = 200
_WIDEST_PX = 260
_SIZE = QSize(960, 640)
_ROOM = 48


class ImportPeopleDialog(ActingDialog):
    """Reads a file, shows what would happen, and adds the people in one act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, then: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._then = then
        self._rows: tuple[Row, ...] = ()
        self._plan: Plan | None = None
        self._reading = 0
        self.setWindowTitle(self.tr("People from a list"))
        self.setMinimumWidth(560)
        theme = desk.theme
        self.file = label(self.tr("Drop a list here, saved as CSV"), "second", wrap=True)
        choose = button(theme, self.tr("Choose a file …"), self.choose, icon="folder-open")
        self.place = DropPlace(
            row(self.file, choose, gap_px=12, margins_px=(16, 12, 12, 12)), self.tr("Drop a list here, saved as CSV")
        )
        self.place.dropped.connect(lambda paths: self.read(paths[0]))
        self.fault = label("", "fault", wrap=True)
        self.sentence = label("", wrap=True)
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(self.tr("What the list means"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(_HEIGHT_PX)
        self.left_out = label("", "caption", wrap=True)
        self.at_event = Choice(theme, self.tr("Put them on the list of"))
        self.at_event.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.at_event.setMinimumContentsLength(24)
        self.at_event.fill(
            [(self.tr("No event"), None), *((one.title, one.id) for one in events.events(desk.register))], chosen=""
        )
        self.at_event.currentIndexChanged.connect(lambda _place: self._offer())
        self.meant = TickBox("")
        self.meant.toggled.connect(lambda _on: self._offer())
        self.add = button(theme, self.tr("Add"), self._add, kind="filled")
        self.after = QWidget()
        self.after.setLayout(
            column(
                self.sentence,
                self.table,
                self.left_out,
                self.meant,
                row(label(self.tr("Put them on the list of"), "second"), self.at_event, -1, gap_px=8),
                gap_px=12,
            )
        )
        self.setLayout(
            column(
                label(self.windowTitle(), "section", wrap=True),
                label(
                    self.tr(
                        "Names, contacts, and children's birth dates are read. Of adults only that they are adults is"
                        " kept, and identity numbers are never read."
                    ),
                    "second",
                    wrap=True,
                ),
                self.place,
                self.fault,
                self.after,
                row(-1, button(theme, self.tr("Cancel"), self.reject), self.add),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        for part in (self.fault, self.after, self.meant):
            part.hide()
        self.add.setEnabled(False)

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("The list of people"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Show what a file would bring."""
        self._plan = None
        self._reading += 1
        number, today = self._reading, self._desk.today()
        self.file.setText(path.name)
        self.add.setEnabled(False)

        def query(register: Register) -> tuple[tuple[Row, ...], Plan]:
            rows = people_table.read_file(path)
            return rows, people_import.plan(register, rows, today=today)

        def arrived(found: tuple[tuple[Row, ...], Plan]) -> None:
            if number == self._reading:
                self._rows, self._plan = found
                self.fault.hide()
                self._show(found[1])

        def failed(problem: BaseException) -> None:
            if number == self._reading:
                self.after.hide()
                self._say(problem)

        self._desk.runner.start("read", once(query), finished=arrived, failed=failed, owner=self)

    def _say(self, problem: BaseException) -> None:
        self.fault.setText(errors.sentence(problem))
        self.fault.show()

    def _show(self, plan: Plan) -> None:
        self.after.show()
        told = [self.tr("%n new person(s)", "", len(plan.new)), self.tr("%n there already", "", plan.unchanged)]
        if plan.rejected:
            told.append(self.tr("%n line(s) left out", "", len(plan.rejected)))
        self.sentence.setText(" · ".join(told))
        self._fill(plan)
        out = []
        if plan.not_stored:
            out.append(self.tr("Not stored: {columns}.").format(columns=self._named(plan.not_stored)))
        if plan.numbers:
            out.append(self.tr("Never read, identity numbers: {columns}.").format(columns=self._named(plan.numbers)))
        if len(self._lines(plan)) > _MOST_SHOWN:
            out.append(self.tr("The first {n} lines are shown.").format(n=_MOST_SHOWN))
        self.left_out.setText(" ".join(out))
        self.left_out.setVisible(bool(out))
        self.meant.setText(
            self.tr("All %n are in our pictures. This is not the whole member register.", "", len(plan.new))
        )
        self.meant.setChecked(False)
        self.meant.setVisible(len(plan.new) > people_import.MANY)
        self._offer()
        room = self.screen().availableSize() - QSize(_ROOM, _ROOM)
        self.resize(self.size().expandedTo(_SIZE).boundedTo(room))
        keep_in_sight(self, middle=True)

    def _named(self, headings: tuple[str, ...]) -> str:
        said = [self.tr("column {n}").format(n=one[1:]) if one[1:].isdigit() else one[:40] for one in headings]
        return wording.listed(said, self._desk.lang)

    def _lines(self, plan: Plan) -> list[tuple[Row, str, Person | None]]:
        """Every line with what becomes of it, those that are left out first."""
        reasons = {one.line: one.reason for one in plan.rejected}
        accepted = {one.line: one for one in plan.accepted}
        found = [(one, *self._meaning(reasons.get(one.line), accepted.get(one.line))) for one in plan.columns.rows]
        return sorted(found, key=lambda line: line[0].line not in reasons)

    def _meaning(self, reason: str | None, accepted: Accepted | None) -> tuple[str, Person | None]:
        if reason is not None:
            said = wording.text(f"people_import.{reason}", self._desk.lang)
            return self.tr("Left out: {reason}").format(reason=said), None
        if accepted is None:
            return self.tr("Named above already"), None
        return (self.tr("New") if accepted.is_new else self.tr("There already")), accepted.person

    def _fill(self, plan: Plan) -> None:
        kept = [
            (place, field)
            for place, field in enumerate(plan.columns.fields)
            if field not in (Field.OTHER, Field.NUMBER)
        ]
        lines = self._lines(plan)[:_MOST_SHOWN]
        self.table.setColumnCount(len(kept) + 2)
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("What happens"), *(self._becomes(field) for _, field in kept)]
        )
        for number, (line, said, person) in enumerate(lines):
            cells = [self._cell(line, place, field, person) for place, field in kept]
            for place, shown in enumerate([str(line.line), said, *cells]):
                item = QTableWidgetItem(shown)
                item.setToolTip(shown)
                self.table.setItem(number, place, item)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setMaximumSectionSize(_WIDEST_PX)
        head.setStretchLastSection(True)
        self.table.resizeRowsToContents()

    def _becomes(self, field: Field) -> str:
        return {
            Field.FIRST: self.tr("First name"),
            Field.MIDDLE: self.tr("First name"),
            Field.LAST: self.tr("Last name"),
            Field.NAME: self.tr("Name"),
            Field.BIRTH: self.tr("Birth"),
            Field.EMAIL: self.tr("Email"),
            Field.PHONE: self.tr("Telephone"),
        }[field]

    def _cell(self, line: Row, place: int, field: Field, person: Person | None) -> str:
        """What a cell says; of a birth only what is kept."""
        said = line.cells[place] if place < len(line.cells) else ""
        if field is not Field.BIRTH or not said:
            return said[:80]
        if person is None:
            return "–"
        if person.birth_date is not None:
            return labels.day(person.birth_date)
        return str(person.birth_year) if person.birth_year is not None else self.tr("adult")

    def _offer(self) -> None:
        plan = self._plan
        if plan is None:
            self.add.setEnabled(False)
            return
        listed = self.at_event.currentData() is not None and bool(plan.accepted)
        self.add.setText(self.tr("Add %n person(s)", "", len(plan.new)) if plan.new else self.tr("Add"))
        self.add.setEnabled((bool(plan.new) or listed) and (self.meant.isHidden() or self.meant.isChecked()))

    def _add(self) -> None:
        rows, today, event_id = self._rows, self._desk.today(), self.at_event.currentData()
        may_be_many, actor = self.meant.isChecked(), self._desk.actor
        done: list[Plan] = []

        def act(register: Register) -> Changed:
            plan, changed = people_import.load(
                register, rows, actor=actor, today=today, event_id=event_id, may_be_many=may_be_many
            )
            done.append(plan)
            return changed

        def added(changed: Changed) -> None:
            self.accept()
            new = len(done[0].new)
            said = self.tr("%n person(s) added", "", new) if new else self.tr("The list of the event was filled")
            self._desk.wrote.emit(said, changed)
            if self._then is not None:
                self._then()

        def failed(problem: BaseException) -> bool:
            self._say(problem)
            self._offer()
            return True

        self.add.setEnabled(False)
        self._desk.write(act, then=added, parent=self, failed=failed)
