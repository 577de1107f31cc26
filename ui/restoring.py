"""A backup put in the place of the register, between the end of one window and the beginning of the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressBar, QWidget

from consent_db import restore
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from ui import errors
from ui.widgets.basics import column, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from consent_db.connection import Register
    from consent_db.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """Which backup is to be put back, and what opens it, as `restore.key_for` found."""

    file: Path
    key: Mapping[str, str] = field(repr=False)


def restored(directory: Path, wanted: Restoration, again: Callable[[], Register]) -> Register | None:
    """Put a backup back while nothing is open, say how it went, and open what is there then; None where nothing opens.

    A backup that cannot be put back leaves the register as it was, which `again` opens.
    """
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.setQuitOnLastWindowClosed(False)  # between the two windows none is open
    try:
        return _restored(directory, wanted, again)
    finally:
        app.setQuitOnLastWindowClosed(True)


def _restored(directory: Path, wanted: Restoration, again: Callable[[], Register]) -> Register | None:
    waiting = _Waiting()
    thread = _Restoring(directory, wanted)
    loop = QEventLoop()
    thread.finished.connect(loop.quit)
    waiting.show()
    thread.start()
    if not thread.isFinished():
        loop.exec()
    thread.wait()
    waiting.may_close = True
    waiting.close()
    waiting.deleteLater()
    problem = thread.problem
    if problem is None:
        try:
            register = open_register(directory, passphrase=wanted.key.get("passphrase"))
        except StoreProblem as found:
            errors.dialog(found, None).exec()
            return None
        _tell(thread.warnings)
        return register
    errors.dialog(problem, None).exec()
    try:
        return again()
    except StoreProblem as found:
        errors.dialog(found, None).exec()
        return None


def _tell(warnings: tuple[Problem, ...]) -> None:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Klarert")
    box.setText(QCoreApplication.translate("restoring", "The backup is in place."))
    box.setInformativeText("\n\n".join(errors.sentence(one) for one in warnings))
    box.exec()


class _Restoring(QThread):
    """Checks and moves in the background; what went wrong is there when it has finished."""

    def __init__(self, directory: Path, wanted: Restoration) -> None:
        super().__init__()
        self._directory = directory
        self._wanted = wanted
        self.warnings: tuple[Problem, ...] = ()
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            key = self._wanted.key
            self.warnings = restore.restore(
                self._wanted.file,
                self._directory,
                passphrase=key.get("passphrase"),
                recovery_key=key.get("recovery_key"),
            )
        except BaseException as problem:  # noqa: BLE001  told on the window's thread, whatever it is
            self.problem = problem


class _Waiting(QDialog):
    """Says what goes on; there is nothing to cancel, since the register is either the old one or the new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.may_close = False
        self.setWindowTitle("Klarert")
        self.setMinimumWidth(420)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Putting the backup back"))
        self.setLayout(
            column(
                label(self.tr("Putting the backup back"), "section", wrap=True),
                label(self.tr("Everything in it is checked first. The window then opens again."), "second", wrap=True),
                bar,
                gap_px=14,
                margins_px=(24, 20, 24, 24),
            )
        )
        self.setWindowModality(Qt.WindowModality.ApplicationModal)

    def reject(self) -> None:
        """Escape closes nothing while the backup is put back."""
        if self.may_close:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close)
