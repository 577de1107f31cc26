"""A register from a file: what it would add, change and take away is shown before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from consent_db import portable
from consent_db.errors import Problem
from consent_db.records import Changed
from exports import wording
from ui import errors
from ui.jobs import once
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, keep_in_sight, label, row
from ui.widgets.drop import DropPlace
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.portable import ImportResult
    from ui.desk import Desk

_LIST_PX, _AROUND_PX = 190, 30


class ImportRegisterDialog(ActingDialog):
    """Reads a file, does the whole import and takes it back to show what it brings, and does it when asked to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = Path()
        self._document: dict[str, Any] | None = None
        self._found: ImportResult | None = None
        self._reading = 0
        self._writing = False
        self.setWindowTitle(self.tr("Import a register"))
        self.setMinimumWidth(600)
        theme = desk.theme
        self.file = label(self.tr("Drop the file here"), "second", wrap=True)
        self.choose = button(theme, self.tr("Choose the file …"), self.choose_file, icon="folder-open")
        place = DropPlace(
            row(self.file, self.choose, gap_px=12, margins_px=(16, 12, 12, 12)), self.tr("Drop the file here")
        )
        place.dropped.connect(lambda paths: self.read(paths[0]))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("The file is being read"))
        self.sentence = label("", "strong", wrap=True)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("What the file brings"))
        self.table.setHorizontalHeaderLabels([self.tr("In the file"), self.tr("New"), self.tr("Changed")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.notes = label("", "second", wrap=True)
        self.listed = QPlainTextEdit()
        self.listed.setReadOnly(True)
        self.listed.setTabChangesFocus(True)
        self.meant = TickBox("")
        self.meant.toggled.connect(lambda _on: self._offer())
        self.final = label(
            self.tr("An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings."),
            "second",
            wrap=True,
        )
        self.act = button(theme, self.tr("Import"), self.take_in, kind="filled")
        self.leave = button(theme, self.tr("Cancel"), self.reject)
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                label(
                    self.tr(
                        "A file that this program or another one exported. All of it is taken in, or nothing; what is"
                        " known already is not doubled, and nothing that somebody said is changed."
                    ),
                    "second",
                    wrap=True,
                ),
                place,
                self.progress,
                self.sentence,
                self.table,
                self.notes,
                self.listed,
                self.meant,
                self.final,
                -1,
                row(-1, self.leave, self.act),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self._clear()

    def _clear(self) -> None:
        self._found = self._document = None
        for part in (self.progress, self.sentence, self.table, self.notes, self.listed, self.meant, self.final):
            part.hide()
        self.meant.setChecked(False)
        self._offer()
        self._fit()

    def _fit(self) -> None:
        fit_height(self)
        keep_in_sight(self)

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Registers (*.json);;All files (*)")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("The register to import"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Show what a file would bring; a later one takes the place of one that is still being read."""
        if self._writing:
            return
        self._clear()
        self._reading += 1
        number, actor, folder = self._reading, self._desk.actor, file.absolute().parent
        self.file.setText(file.name)
        self.progress.show()
        self._fit()

        def query(register: Register) -> tuple[dict[str, Any], ImportResult]:
            document = portable.read_document(file)
            return document, portable.preview(register, document, folder, actor=actor)

        def arrived(read: tuple[dict[str, Any], ImportResult]) -> None:
            if number == self._reading:
                self._document, self._found = read
                self._folder = folder
                self._show(read[1])

        def failed(problem: BaseException) -> None:
            if number == self._reading:
                self._refuse(problem)

        # In the lane of the writes: for as long as it tries the import out, nobody else may write.
        self._desk.runner.start("write", once(query), finished=arrived, failed=failed, owner=self)

    def _refuse(self, problem: BaseException) -> None:
        """Say why nothing is imported; each fault by its place in the file."""
        self.progress.hide()
        if not isinstance(problem, Problem):
            self._clear()
            errors.show(problem, self)
            return
        said, _, faults = errors.sentence(problem).partition("\n")
        self.sentence.setText(said)
        self.sentence.show()
        for part in (self.table, self.notes, self.meant, self.final):
            part.hide()
        self._list(faults, self.tr("What is wrong with the file"))
        self._found = None
        self._offer()
        self._fit()

    def _list(self, lines: str, name: str) -> None:
        self.listed.setAccessibleName(name)
        self.listed.setPlainText(lines)
        self.listed.setFixedHeight(
            min(_LIST_PX, _AROUND_PX + 2 * self.fontMetrics().height() * (lines.count("\n") + 1))
        )
        self.listed.setVisible(bool(lines))

    def _show(self, found: ImportResult) -> None:
        lang = self._desk.lang
        self.progress.hide()
        new, all_of_them = sum(found.added.values()), sum(found.imported.values())
        if all_of_them:
            said = [self.tr("%n new record(s)", "", new), self.tr("%n changed", "", all_of_them - new)]
        else:
            said = [self.tr("The file brings nothing new")]
        said.append(self.tr("%n there already", "", found.unchanged))
        self.sentence.setText(" · ".join(said))
        self.sentence.show()
        self._fill(found)
        notes = []
        if found.took_over:
            notes.append(self.tr("There are no people here yet: organisation, rules and channels come from the file."))
        if found.policy_kept:
            notes.append(wording.text("note.policy_kept", lang))
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        lowered = found.lowered
        gone = self.tr("{path} ({id}): the register has a protection here, and the file takes it away.")
        lines = [gone.format(path=one.path, id=one.id[:80]) for one in lowered]
        self._list("\n".join(lines), self.tr("Protections that the file takes away"))
        self.meant.setText(self.tr("%n protection(s) will be taken away, and that is meant", "", len(lowered)))
        self.meant.setAccessibleName(self.meant.text())
        self.meant.setVisible(bool(lowered))
        self.final.setVisible(self._brings_something())
        self._offer()
        self._fit()

    def _fill(self, found: ImportResult) -> None:
        names = {
            "channels": self.tr("Channels"),
            "events": self.tr("Events"),
            "people": self.tr("People"),
            "guardianships": self.tr("Who speaks for whom"),
            "consents": self.tr("Consents"),
            "assents": self.tr("Children's own answers"),
            "withdrawals": self.tr("Withdrawals"),
            "assets": self.tr("Pictures"),
            "appearances": self.tr("People in pictures"),
            "publications": self.tr("Publications"),
            "distributions": self.tr("Copies handed out"),
            "exceptions": self.tr("Exceptions"),
        }
        shown = [(key, count) for key, count in found.imported.items() if count]
        self.table.setRowCount(len(shown))
        for line, (key, count) in enumerate(shown):
            new = found.added.get(key, 0)
            for place, said in enumerate((names[key], str(new), str(count - new))):
                self.table.setItem(line, place, QTableWidgetItem(said))
        head, rows = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().length()
        self.table.setFixedHeight(min(_LIST_PX, head + rows + 4))
        self.table.setVisible(bool(shown))

    def _brings_something(self) -> bool:
        found = self._found
        return found is not None and (bool(sum(found.imported.values())) or found.took_over)

    def _offer(self) -> None:
        self.act.setEnabled(self._brings_something() and (self.meant.isHidden() or self.meant.isChecked()))

    def take_in(self) -> None:
        """Import what was shown."""
        document, found, actor, folder = self._document, self._found, self._desk.actor, self._folder
        if document is None or found is None or self._writing:
            return
        self._set_writing(on=True)
        self._desk.runner.start(
            "write",
            once(lambda register: portable.load(register, document, folder, actor=actor, agreed=found.lowered)),
            finished=self._taken_in,
            failed=self._failed,
            owner=self,
        )

    def _set_writing(self, *, on: bool) -> None:
        self._writing = on
        self.progress.setVisible(on)
        for part in (self.leave, self.choose, self.meant):
            part.setEnabled(not on)
        if on:
            self.act.setEnabled(False)
        else:
            self._offer()

    def _taken_in(self, done: ImportResult) -> None:
        self._set_writing(on=False)
        self._desk.changes.publish(Changed())
        self._desk.tell(self.tr("%n record(s) imported", "", sum(done.imported.values())))
        self.accept()

    def _failed(self, problem: BaseException) -> None:
        self._set_writing(on=False)
        self._refuse(problem)

    def reject(self) -> None:
        """Leave; an import that has begun is finished first, since it is all or nothing."""
        if not self._writing:
            self._reading += 1
            super().reject()
