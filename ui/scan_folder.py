"""Watches the scanner's folder, if somebody chose one: new pages wait under Forms until a person has looked at them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from consent_db.errors import Problem, StoreProblem
from ui import errors

if TYPE_CHECKING:
    from collections.abc import Generator

    from consent_db.connection import Register
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.scan_intake import Looked, Watched

_FOLDER: Final = "scans/folder"
_MEMORY: Final = "scans.json"
"""Beside the register, since each computer has its own scanner: hashes of files and of their names, and no words."""

POLL_MS: Final = 30_000
"""A folder on a network tells nobody what changed in it."""
_SOON_MS: Final = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanState:
    """How it stands: what was found since the window opened, and what could not be taken in."""

    folder: Path | None = None
    reachable: bool = True
    looking: bool = False
    service: str = ""
    pages: int = 0
    without: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class ScanFolder(QObject):
    """Looks when the folder says that something changed, and every half minute; nothing in it is ever changed."""

    changed = Signal(object)
    """The ScanState, whenever it may have changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._watched: Watched | None = None
        self._running = self._again = False
        self._job: Job | None = None
        self._started = False
        self.state = ScanState(folder=self.folder)
        self._watcher: QFileSystemWatcher | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched on this machine; None where nobody chose one."""
        chosen = str(self._desk.settings.value(_FOLDER, "") or "")
        return Path(chosen) if chosen else None

    @property
    def running(self) -> bool:
        """Whether a look is being taken now."""
        return self._running

    def start(self) -> None:
        """Begin to watch, where a folder was chosen; the first look waits until the window stands."""
        self._started = True
        if self.folder is not None and not self._desk.register.read_only:
            self._poll.start()
            self._soon.start()

    def choose(self, folder: Path) -> None:
        """Watch this folder from now on; what lies in it already is left alone.

        Raises Problem `scan_folder_in_register`; what is wrong with the folder itself is told when it is looked at.
        """
        inside = self._desk.register.directory.absolute()
        if folder.absolute() == inside or inside in folder.absolute().parents:
            raise Problem("scan_folder_in_register")
        memory = self._desk.register.directory / _MEMORY

        def begun(_count: int) -> None:
            self._stop_watching()
            self._desk.settings.setValue(_FOLDER, str(folder))
            self._tell(ScanState(folder=folder))
            self.start()

        def begin(_register: Register) -> Generator[int, None, int]:
            from ui import scan_intake
            from ui.aside import aside

            there = yield from aside(scan_intake.found_in, folder)
            return scan_intake.begin(there, memory)

        self._leave()
        self._desk.runner.start("scanner", begin, finished=begun, failed=self._failed, owner=self)

    def stop(self) -> None:
        """Watch no folder any more; what came from it stays."""
        self._desk.settings.setValue(_FOLDER, "")
        self._stop_watching()
        self._tell(ScanState())

    def look(self, *, anyway: bool = False, by_hand: bool = False) -> None:
        """Look for new files now; with `anyway` also keep the pages of those in which no form was found."""
        folder, desk = self.folder, self._desk
        if folder is None or desk.changes.stopped or desk.register.read_only:
            return
        if self._running:
            self._again = True
            return
        # Loaded with the first look: most registers have no such folder.
        from ui import scan_intake

        if self._watched is None:
            self._watched = scan_intake.Watched()
        if by_hand:
            self._watched.faulty.clear()
        watched, actor, memory = self._watched, desk.actor, desk.register.directory / _MEMORY
        self._running = True
        if by_hand or anyway:
            self._tell(self._with(looking=True))
        self._job = desk.runner.start(
            "scanner",
            lambda register: scan_intake.look(register, folder, memory, watched, actor=actor, anyway=anyway),
            finished=lambda found: self._looked(folder, found),
            cancelled=self._ended,
            failed=self._failed,
            owner=self,
        )

    def _looked(self, folder: Path, found: Looked) -> None:
        self._ended()
        if self._desk.changes.stopped:
            return
        for changed in found.changed:
            self._desk.publish_machine(changed)
        if folder != self.folder:
            return
        if found.pages:
            self._desk.tell(self.tr("%n page(s) from the scanner wait under Forms", "", found.pages))
        self._tell(
            ScanState(
                folder=folder,
                reachable=found.reachable,
                service=found.service,
                pages=self.state.pages + found.pages,
                without=found.without,
                problems=found.problems,
            )
        )
        if found.reachable and found.local:
            self._watch(folder)
        if found.growing:
            self._soon.start()

    def _watch(self, folder: Path) -> None:
        """Have the system tell what changes; only of a disk of this machine, since asking another may take minutes."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(lambda _folder: self._soon.start())
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))

    def _leave(self) -> None:
        """Wait no longer for a look that is being taken, which may hang."""
        if self._job is not None:
            self._job.cancel()

    def _stop_watching(self) -> None:
        self._leave()
        self._poll.stop()
        self._soon.stop()
        self._watched = None
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _failed(self, problem: BaseException) -> None:
        self._ended()
        if isinstance(problem, Problem):
            self._tell(self._with(problems=(problem,)))
            if isinstance(problem, StoreProblem):
                return  # nobody asked for it: the next look tries again
        else:
            self._poll.stop()  # a mistake of ours is told once, not every half minute
        errors.show(problem, self._desk.window)

    def _ended(self) -> None:
        self._running = False
        if self._again:
            self._again = False
            self._soon.start()

    def _with(self, *, looking: bool = False, problems: tuple[Problem, ...] | None = None) -> ScanState:
        before = self.state
        return ScanState(
            folder=self.folder,
            reachable=before.reachable,
            looking=looking,
            service=before.service,
            pages=before.pages,
            without=before.without,
            problems=before.problems if problems is None else problems,
        )

    def _tell(self, state: ScanState) -> None:
        self.state = state
        self.changed.emit(state)
