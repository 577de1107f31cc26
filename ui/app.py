"""Starts the window: application, look, language, register, lanes, pages; the only place that builds them."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication

from consent_db import policy
from consent_db.connection import open_register, register_exists
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Jurisdiction, Role
from ui import errors, i18n, labels
from ui.backups import DailyBackup
from ui.changes import Changes
from ui.check_window import CheckWindow
from ui.desk import Desk
from ui.garbage import Collector
from ui.help import add_help
from ui.index_runs import IndexRuns
from ui.jobs import JobRunner
from ui.locking import Locking
from ui.pages.look_card import LOOK
from ui.practice import Ending
from ui.scan_folder import ScanFolder
from ui.theme import Theme
from ui.upkeep import HourlyUpkeep, Regroups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from consent_db.connection import Register
    from ui.main_window import MainWindow
    from ui.restoring import Restoration

_TRIES = 5
_NEEDS_PASSPHRASE = frozenset({"wrong_passphrase", "passphrase_needed"})


class Program:
    """One register and the windows on it; `close` ends every job before the register goes."""

    window_type: type[MainWindow] | None = None

    def __init__(self, app: QApplication, register: Register, *, dark: bool | None = None) -> None:
        self._app = app
        self._collector = Collector()
        self.register = register
        self.register_open = True
        self.settings = settings_of(register.directory)
        self.theme = Theme(app, dark=_chosen_look(self.settings) if dark is None else dark)
        self.runner = JobRunner(register.again)
        self.changes = Changes(register)
        self.desk = Desk(register, self.runner, self.changes, self.theme, self.settings)
        self.runs = IndexRuns(self.desk)
        self.regroups = Regroups(self.desk)
        self.upkeep = HourlyUpkeep(self.desk)
        self.backups = DailyBackup(self.desk)
        self.scanner = ScanFolder(self.desk)
        self.locking = Locking(self.desk)
        self.main: MainWindow | None = None
        self.check: CheckWindow | None = None

    def open_main(self) -> MainWindow:
        """Show the window."""
        # Loaded here: whoever opens one picture waits for none of the pages.
        from ui.main_window import MainWindow

        self.main = (self.window_type or MainWindow)(self.desk, self.runs, self.backups, self.scanner)
        self.main.language_chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        self.main.warn(self.register.warnings)
        self.locking.add_key(self.main)
        self.main.show()
        self.scanner.start()
        return self.main

    def ask_first(self, *, after_restore: bool = False) -> None:
        """Ask what must be known before the first picture: who the branch is, or where its pictures lie now."""
        if self.main is None:
            return
        # Loaded here: most windows have nothing to ask, and none that opens on one picture.
        from ui.pages.folders_dialog import FoldersDialog
        from ui.pages.set_up_dialog import SetUpDialog, is_wanted

        if after_restore:
            FoldersDialog.ask_if_gone(self.desk, self.main)
        elif is_wanted(self.desk):
            asking = SetUpDialog(self.desk, self.backups, self.main)
            asking.language_chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
            asking.passphrase_set.connect(self.main.key_taken_away)
            asking.open()
        else:
            self.runs.resume(self.main)

    def speak(self, lang: str) -> None:
        """Change the language of everything at once: the window is built anew, where it was, on the same page."""
        if not self.register_open:  # chosen in a dialog that the end of the program closed
            return
        before = self.main
        i18n.install(self._app, lang)
        self.desk.forget_words()
        if before is None:
            return
        place, geometry, section = before.place, before.saveGeometry(), before.settings_page.section
        before.close()
        before.deleteLater()
        main = self.open_main()
        main.restoreGeometry(geometry)
        main.show_page(place)
        if place == "settings":
            main.settings_page.go(section)

    def open_check(self, files: Sequence[Path]) -> CheckWindow:
        """Show the check window alone."""
        self.check = CheckWindow(self.desk, self.runs)
        add_help(self.check, self.desk, lambda: "check")
        self.desk.window = self.check
        self.locking.add_key(self.check)
        self.check.open_on(tuple(files))
        self.check.show()
        return self.check

    def close(self) -> None:
        """End jobs, then let the register go."""
        self.locking.end()
        for window in (self.check, self.main):
            if window is not None:
                window.close()  # saves what was being typed
                window.deleteLater()
        self.changes.stop()
        self.runner.shutdown()
        self.settings.sync()
        self.theme.deleteLater()
        self.register.close()
        self.register_open = False
        self._collector.end()


def run(
    directory: Path,
    *,
    passphrase: str | None,
    language: str | None,
    files: Sequence[Path] = (),
    practice: bool = False,
) -> int:
    """Open the window, or the check window when files are given; returns the program's exit status.

    With `practice` the made-up branch comes first, and one's own register is not opened before somebody leaves it.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Klarert")
    app.setDesktopFileName("klarert")
    chosen = str(settings_of(directory).value("language", "") or "") if directory.is_dir() else ""
    lang = i18n.choose(language or chosen or None)
    i18n.install(app, lang)
    if practice:
        ending = _practise(app, lang)
        if ending is not Ending.LEFT:
            return int(ending is Ending.FAILED)
    register = _open(directory, passphrase, lang)
    restoration: Restoration | None = None
    status = 1
    while register is not None:
        program = Program(app, register)
        program.backups.restore_asked.connect(lambda _wanted: app.exit())
        try:
            with caught(program):
                if files:
                    program.open_check([file.absolute() for file in files])
                else:
                    program.open_main()
                    program.ask_first(after_restore=restoration is not None)
                status = int(app.exec())
        finally:
            program.close()
            let_go()
        restoration = program.backups.restoration
        if status == Ending.WANTED:
            status, files = 0, ()
            register = _practised(app, register.again)
            continue
        if restoration is None:
            break
        # Loaded only here: hardly any run of the program puts a backup back.
        from ui.restoring import restored

        register = restored(directory, restoration, register.again)
        files, status = (), 1
    return status


def settings_of(directory: Path) -> QSettings:
    """Sizes, the last channel, the language and the id of whoever sits here; no names."""
    return QSettings(str(directory / "window.ini"), QSettings.Format.IniFormat)


def set_up(register: Register, lang: str) -> None:
    """Give a new register its unit, policy and channels."""
    jurisdiction = Jurisdiction.SE if lang == "sv" else Jurisdiction.NO
    policy.first_run(register, jurisdiction=jurisdiction, lang=lang, actor=Actor(role=Role.OFFICER))


def _open(directory: Path, passphrase: str | None, lang: str) -> Register | None:
    """The register, asking for its passphrase where it needs one; None when it cannot be opened, which was said."""
    for _ in range(_TRIES):
        try:
            is_new = not register_exists(directory)
            register = open_register(directory, passphrase=passphrase, create=True)
        except StoreProblem as problem:
            if problem.code not in _NEEDS_PASSPHRASE:
                errors.dialog(problem, None).exec()
                return None
            passphrase = _passphrase(directory, problem)
            if passphrase is None:
                return None
        else:
            if is_new:
                set_up(register, lang)
            return register
    return None


def _passphrase(directory: Path, problem: StoreProblem) -> str | None:
    """Ask for the passphrase, in the look of the window that comes; None where nobody goes on."""
    # Loaded here: most registers open by themselves.
    from ui.pages.unlock_dialog import UnlockDialog

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, dark=_chosen_look(settings_of(directory)))
    asking = UnlockDialog(theme, errors.sentence(problem) if problem.code == "wrong_passphrase" else "")
    agreed, typed = asking.exec(), asking.passphrase
    asking.deleteLater()
    theme.deleteLater()
    return typed if agreed else None


def _chosen_look(settings: QSettings) -> bool | None:
    """Whether dark was chosen; None where the system decides."""
    chosen = str(settings.value(LOOK, "") or "")
    return chosen == "dark" if chosen else None


def _practise(app: QApplication, lang: str) -> Ending:
    """Practise while one's own register is closed."""
    # Loaded only here: the drawn people are nobody's concern who does not practise.
    from ui.practice.session import practise

    ending = practise(app, lang)
    i18n.install(app, lang)
    return ending


def _practised(app: QApplication, again: Callable[[], Register]) -> Register | None:
    """Practise, then open one's own register again; None when the program was closed meanwhile."""
    if _practise(app, labels.interface_language()) is Ending.CLOSED:
        return None
    try:
        return again()
    except StoreProblem as problem:
        errors.dialog(problem, None).exec()
        return None


def let_go() -> None:
    """Delete the windows of a closed program: nothing queued for them may run in the loop of the next one."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def caught(program: Program) -> Iterator[None]:
    """While a program runs, tell its user about exceptions that nobody caught."""
    sys.excepthook = _Hook(program)
    try:
        yield
    finally:
        sys.excepthook = sys.__excepthook__


class _Hook:
    """An exception that nobody caught becomes a message instead of a silent line in a terminal nobody sees."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        errors.show(problem.with_traceback(trace), self._program.desk.window)
