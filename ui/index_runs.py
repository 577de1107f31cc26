"""Searching a folder from the window: asks for the event, runs beside everything else, tells how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from consent_db import events
from consent_db.dependents import UNNAMED
from consent_db.errors import StoreProblem
from consent_db.records import Changed
from ui import errors

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

    from consent_db.connection import Register
    from consent_db.records import Event
    from faces.index import IndexSummary
    from ui.desk import Desk
    from ui.jobs import Job, Steps
    from ui.pages.add_pictures import AddPicturesDialog

_UNFINISHED = "search/unfinished"


class IndexRuns(QObject):
    """One run at a time; a second folder waits its turn."""

    begun = Signal()
    progressed = Signal(object)
    stopping = Signal()
    ended = Signal(object)
    """The IndexSummary, or None when the run was cancelled or failed."""
    left = Signal()
    """Another copy of the program goes on with the search that was resumed: here nothing was stopped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: Job | None = None
        self._parent: QWidget | None = None
        self._resumed = False

    @property
    def running(self) -> bool:
        """Whether a folder is being searched."""
        return self._job is not None

    def ask(self, folder: Path, parent: QWidget) -> AddPicturesDialog:
        """Ask for the event, then search."""
        # Loaded here: whoever opens one picture waits for no dialog.
        from ui.pages.add_pictures import AddPicturesDialog

        dialog = AddPicturesDialog(self._desk, folder, parent)
        dialog.accepted.connect(lambda: self.start(folder, *dialog.chosen(), parent=parent))
        dialog.open()
        return dialog

    def start(
        self, folder: Path, event_id: str | None, new: Event | None = None, *, parent: QWidget | None = None
    ) -> None:
        """Search a folder for pictures of a known event, of a new one, or of none."""
        actor = self._desk.actor
        self._remember(folder, event_id or (new.id if new is not None else ""))

        def steps(register: Register) -> Generator[Any, None, IndexSummary | None]:
            # The engine is heavy; nothing else in the window needs it.
            from faces.index import index_folder

            wanted = event_id
            if new is not None:
                wanted = events.add_or_tighten(register, new, actor=actor)
            summary: IndexSummary | None = None
            for progress in index_folder(register, folder, event_id=wanted, actor=actor):
                summary = progress.summary or summary
                yield progress
            return summary

        self.follow(steps, parent=parent)

    def resume(self, parent: QWidget) -> None:
        """Go on with the folder whose search ended because the program did; one that is not there now waits."""
        left = self._desk.settings.value(_UNFINISHED)
        if self.running or not isinstance(left, list) or len(left) != 2:
            return
        folder, event_id = Path(str(left[0])), str(left[1])
        if not folder.is_dir():
            return
        known = {event.id for event in events.events(self._desk.register)}
        if event_id and event_id not in known:
            self.ask(folder, parent)
            return
        self.start(folder, event_id or None, parent=parent)
        self._resumed = True

    def _remember(self, folder: Path | None, event_id: str = "") -> None:
        """Keep what is being searched until its search has ended; None: nothing is."""
        if folder is None:
            self._desk.settings.remove(_UNFINISHED)
        else:
            self._desk.settings.setValue(_UNFINISHED, [str(folder), event_id])
        self._desk.settings.sync()

    def follow(self, steps: Steps, *, parent: QWidget | None = None) -> None:
        """Do steps that yield a search's Progress and end with its IndexSummary, shown as every search is."""
        self._parent = parent
        self._job = self._desk.runner.start(
            "work",
            steps,
            progressed=self.progressed.emit,
            finished=self._finished,
            cancelled=lambda: self._finished(None),
            failed=self._failed,
        )
        self.begun.emit()

    def cancel(self) -> None:
        """Stop after the pictures being worked on; what is finished stays."""
        if self._job is not None:
            self._job.cancel()
            self.stopping.emit()

    def _finished(self, summary: IndexSummary | None) -> None:
        self._job, self._resumed = None, False
        if self._desk.changes.stopped:
            return  # the program ends, not the search: it goes on at the next start
        self._remember(None)
        # What it wrote was told as it came; of where the files lie now, and of images made anew, not every row was.
        self._desk.publish_machine(Changed({"asset_file": (UNNAMED,)}))
        self.ended.emit(summary)

    def _failed(self, problem: BaseException) -> None:
        resumed, self._resumed = self._resumed, False
        if resumed and isinstance(problem, StoreProblem) and problem.code == "index_running":
            self._job = None
            self.left.emit()
            return
        self._finished(None)
        there = self._parent is not None and isValid(self._parent)
        errors.show(problem, self._parent if there else self._desk.window)
