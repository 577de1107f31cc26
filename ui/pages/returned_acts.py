"""What is done with returned pages: read in, corrections kept, approved, read again, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from consent_db import filing, returned_pages
from consent_db.errors import Problem
from ui import errors
from ui.paper_intake import IntakeProgress, IntakeSummary, read_again, take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from consent_db.connection import Register
    from consent_db.filing import Filed
    from consent_db.form_answers import Answers
    from consent_db.records import Changed
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.models.returned import PageRow

_SETTLE_MS = 700
"""So long after the last correction it is stored."""


class ReturnedActs(QObject):
    """Tells what became of each act; `saved` carries the version that a page has then."""

    progressed = Signal(int, int, int)
    ended = Signal(object)
    saved = Signal(str, int)
    filed = Signal(object, object)
    """The page, and what approving it did."""
    refused = Signal(object, object)
    """The problem, and the questions that are still open."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._queue: list[tuple[Path, ...]] = []
        self._versions: dict[str, int] = {}
        """The newest version that was written here."""
        self._pending: tuple[str, Answers, int] | None = None
        self.filing = False
        """Whether a page is being filed."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.leave)

    @property
    def reading(self) -> bool:
        """Whether files are being read."""
        return self._job is not None

    def take_in(self, files: Sequence[Path]) -> None:
        """Read files into a new pile, after those that are being read."""
        if self._job is not None:
            self._queue.append(tuple(files))
            return
        actor, chosen = self._desk.actor, tuple(files)
        self._job = self._desk.runner.start(
            "returned",
            lambda register: take_in(register, chosen, actor=actor),
            progressed=self._progressed,
            finished=self._ended,
            cancelled=lambda: self._ended(IntakeSummary()),
            failed=self._failed,
            owner=self,
        )

    def stop(self) -> None:
        """Read no further; what was read stays."""
        self._queue.clear()
        if self._job is not None:
            self._job.cancel()

    def _progressed(self, step: IntakeProgress) -> None:
        self.progressed.emit(step.pages, step.file, step.files)

    def _failed(self, problem: BaseException) -> None:
        if isinstance(problem, Problem):
            self._ended(IntakeSummary(problems=(problem,)))
            return
        self._ended(IntakeSummary())
        errors.show(problem, self._desk.window)

    def _ended(self, summary: IntakeSummary) -> None:
        self._job = None
        self.ended.emit(summary)
        if self._queue:
            self.take_in(self._queue.pop(0))

    def keep(self, page_id: str, answers: Answers, *, version: int) -> None:
        """Store what somebody corrected, a moment after the last correction."""
        if self._pending is not None and self._pending[0] != page_id:
            self.leave()
        self._pending = (page_id, answers, version)
        self._timer.start()

    def leave(self) -> None:
        """Store at once what waits to be stored."""
        self._timer.stop()
        if self._pending is None:
            return
        (page_id, answers, version), self._pending = self._pending, None

        def act(register: Register) -> Changed:
            known = self._newest(page_id, version)
            kept = returned_pages.set_answers(register, page_id, answers, actor=self._desk.actor, version=known)
            self._versions[page_id] = kept.version
            return kept.changed

        self._desk.write(act, then=lambda _changed: self.saved.emit(page_id, self._versions[page_id]))

    def _newest(self, page_id: str, version: int) -> int:
        return max(version, self._versions.get(page_id, 0))

    def approve(self, page: PageRow, answers: Answers, *, version: int, alone: bool = False) -> None:
        """Approve a page as it is shown."""
        self._timer.stop()
        self._pending = None
        self._file(page, answers, version=version, alone=alone)

    def _file(self, page: PageRow, answers: Answers, *, version: int, alone: bool) -> None:
        done: list[Filed] = []
        actor = self._desk.actor

        def act(register: Register) -> Changed:
            from exports.forms import proof

            done.append(
                filing.approve(
                    register,
                    page.id,
                    answers,
                    actor=actor,
                    prove=proof.pdf,
                    version=self._newest(page.id, version),
                    alone=alone,
                )
            )
            return done[0].changed

        def went_wrong(problem: BaseException) -> bool:
            self.filing = False
            if isinstance(problem, filing.QuestionsOpen) and self._pending is None:
                self.keep(page.id, answers, version=version)  # else the reading is shown again, not the correction
            self.refused.emit(problem, problem.questions if isinstance(problem, filing.QuestionsOpen) else ())
            return True

        def finished(_changed: Changed) -> None:
            self.filing = False
            self.filed.emit(page, done[0])

        self.filing = True
        self._desk.write(act, then=finished, failed=went_wrong)

    def file_alone(self, page: PageRow) -> None:
        """File one side of a child's form that was approved and whose other side does not come."""
        answers = page.page.answers
        if answers is not None:
            self.reopen(page, then=lambda: self._file(page, answers, version=0, alone=True))

    def reopen(self, page: PageRow, *, then: Callable[[], object] | None = None) -> None:
        """Let an approved page be corrected again."""

        def act(register: Register) -> Changed:
            known = self._newest(page.id, page.page.version)
            kept = returned_pages.reopen(register, page.id, actor=self._desk.actor, version=known)
            self._versions[page.id] = kept.version
            return kept.changed

        self._desk.write(act, then=lambda _changed: then() if then is not None else None)

    def read_with(self, page: PageRow, ref: str, side: int, *, refused: Callable[[Problem], object]) -> None:
        """Read a page as a side of the form with a typed reference."""
        actor = self._desk.actor

        def went_wrong(problem: BaseException) -> bool:
            if isinstance(problem, Problem):
                refused(problem)
                return True
            return False

        self._desk.write(lambda register: read_again(register, page.page, ref, side, actor=actor), failed=went_wrong)

    def ask_to_remove(self, page: PageRow, name: str, parent: QWidget, *, before: Callable[[], object]) -> QMessageBox:
        """Ask before a page goes for good; `before` is done first where the answer is yes."""
        box = QMessageBox(parent)
        box.setWindowTitle(self.tr("Remove the page"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Remove this page of {name}?").format(name=name))
        box.setInformativeText(
            self.tr(
                "Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the"
                " paper if it is somebody's answer."
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda _checked=False: before())
        remove.clicked.connect(lambda _checked=False: self.remove(page))
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    def remove(self, page: PageRow) -> None:
        """Delete a page for good."""
        self._timer.stop()
        self._pending = None
        actor = self._desk.actor
        self._desk.write(lambda register: returned_pages.dismiss(register, [page.id], actor=actor))
