"""Folders of pictures that are not where they were: show where each lies now, and the register follows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from consent_db import relocate
from consent_db.errors import Problem
from consent_db.records import Changed
from ui import errors
from ui.jobs import once
from ui.widgets.basics import Scrolled, button, clear_layout, column, frame, label, row
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from consent_db.relocate import GoneFolder, NewPlace
    from ui.desk import Desk
    from ui.jobs import Job

_WIDTH, _HEIGHT = 680, 560
_ROOM = 24


class FoldersDialog(Dialog):
    """One line per folder; what is found in the new place is compared with what the register knows before it moves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._waiting = False
        self.acts: dict[Path, QPushButton] = {}
        self.states: dict[Path, QLabel] = {}
        self.setWindowTitle(self.tr("Where are the pictures now?"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        inside = Scrolled()
        inside.setLayout(column(self._lines, -1, margins_px=(24, 4, 24, 8)))
        pane = QScrollArea()
        pane.setWidget(inside)
        pane.setWidgetResizable(True)
        pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.said = label("", "second", wrap=True)
        self.later = button(desk.theme, self.tr("Close"), self.reject)
        self.setLayout(
            column(
                column(
                    label(self.tr("Where are the pictures now?"), "section", wrap=True),
                    label(
                        self.tr(
                            "These folders are not where they were. If they lie on a disk that is not plugged in, plug"
                            " it in and do nothing here. Names, answers and publications stay in any case."
                        ),
                        "second",
                        wrap=True,
                    ),
                    gap_px=6,
                    margins_px=(24, 20, 24, 12),
                ),
                pane,
                column(self.said, row(-1, self.later), gap_px=8, margins_px=(24, 8, 24, 16)),
                gap_px=0,
            )
        )
        space = (parent.window() if parent is not None else self.screen()).size()
        self.resize(min(_WIDTH, space.width() - _ROOM), min(_HEIGHT, space.height() - _ROOM))

    @staticmethod
    def ask_if_gone(desk: Desk, parent: QWidget) -> None:
        """Look for folders that are gone, and open the dialog where there are any."""

        def looked(found: tuple[GoneFolder, ...]) -> None:
            if found and isValid(parent):
                asking = FoldersDialog(desk, parent)
                asking.show_folders(found)
                asking.open()

        desk.runner.start("pixels", once(relocate.gone_folders), finished=looked, owner=parent)

    def refresh(self) -> None:
        """Look again which folders are gone."""
        self._desk.runner.start(
            "pixels",
            once(relocate.gone_folders),
            finished=self.show_folders,
            failed=lambda problem: errors.show(problem, self),
            owner=self,
        )

    def show_folders(self, found: tuple[GoneFolder, ...]) -> None:
        """Show these folders."""
        clear_layout(self._lines)
        self.acts, self.states = {}, {}
        for one in found:
            self._lines.addWidget(self._line(one))
        if not found:
            done = label(self.tr("Every folder is where the register thinks it is."), "strong", wrap=True)
            self._lines.addWidget(done)

    def _line(self, one: GoneFolder) -> QWidget:
        name = label(str(one.folder), "strong", wrap=True)
        state = label(self.tr("%n picture(s)", "", one.pictures), "second", wrap=True)
        act = button(
            self._desk.theme,
            self.tr("Show where …"),
            partial(self.choose, one.folder),
            icon="folder-open",
            name=self.tr("Show where {folder} lies now").format(folder=one.folder),
        )
        self.acts[one.folder], self.states[one.folder] = act, state
        words = column(name, state, gap_px=2)
        line = row(words, act, gap_px=16, margins_px=(16, 12, 14, 12))
        line.setStretchFactor(words, 1)
        return frame("card", line)

    def choose(self, old: Path) -> None:
        """Ask where a folder lies now."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where “{folder}” lies now").format(folder=old.name), str(Path.home())
        )
        if chosen:
            self.move_to(old, Path(chosen))

    def move_to(self, old: Path, new: Path) -> None:
        """Look for the pictures of a folder in another, and take over the place of those that are there."""
        self._set_waiting(on=True)
        self.states[old].setText(self.tr("Looking …"))
        self._job = self._desk.runner.start(
            "backup",  # may take minutes, and must not wait for a search of hours
            lambda register: relocate.look(register, old, new),
            progressed=lambda step: self._tell_progress(old, step),
            finished=lambda place: self._found(old, place),
            cancelled=self._stopped,
            failed=lambda problem: self._failed(old, problem),
            owner=self,
        )

    def _stopped(self) -> None:
        self._set_waiting(on=False)
        self.refresh()

    def _found(self, old: Path, place: NewPlace) -> None:
        if not place.files:
            self._moved(old, place, Changed())
            return
        self._job = None
        actor = self._desk.actor
        self._desk.runner.start(
            "write",
            once(lambda register: relocate.relocate(register, place, actor=actor)),
            finished=lambda changed: self._moved(old, place, changed),
            failed=lambda problem: self._failed(old, problem),
            owner=self,
        )

    def _tell_progress(self, old: Path, step: tuple[int, int]) -> None:
        state = self.states.get(old)
        if state is not None:
            state.setText(self.tr("Looking: {done} of {all}").format(done=step[0], all=step[1]))

    def _moved(self, old: Path, place: NewPlace, changed: Changed) -> None:
        self._set_waiting(on=False)
        found = relocate.found_pictures(place.files)
        said = [self.tr("%n picture(s) found.", "", found)]
        if place.absent:
            said.append(self.tr("%n file(s) are not there.", "", place.absent))
        if place.different:
            said.append(
                self.tr("%n file(s) with the same name hold something else, and were left out.", "", place.different)
            )
        if changed.ids:
            self._desk.changes.publish(changed)
        if not found:
            self.states[old].setText(" ".join([*said, self.tr("Choose another folder.")]))
            return
        self.said.setText(" ".join(said))
        self.refresh()

    def _failed(self, old: Path, problem: BaseException) -> None:
        self._set_waiting(on=False)
        if isinstance(problem, Problem) and old in self.states:
            self.states[old].setText(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _set_waiting(self, *, on: bool) -> None:
        self._waiting = on
        for act in self.acts.values():
            act.setEnabled(not on)
        self.later.setText(self.tr("Stop") if on else self.tr("Close"))

    def reject(self) -> None:
        """Stop what runs, else close."""
        if not self._waiting:
            super().reject()
        elif self._job is not None:
            self._job.cancel()
