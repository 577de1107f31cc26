"""The whole register as a file that other programs read: what is in it, that nothing protects it, and where it goes."""

from __future__ import annotations

import threading
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from consent_db import folders, portable
from consent_db.errors import Problem, StoreProblem
from exports import wording
from ui import errors
from ui.jobs import once
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, label, row
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from datetime import date

    from consent_db.connection import Register
    from ui.desk import Desk

FILE: Final = "register.json"
_MOST_TRIES: Final = 1000


class _Stopped(Exception):
    """Somebody cancelled while the scans were written."""


def write(register: Register, place: Path, day: date, *, scans: bool, stop: threading.Event) -> tuple[Path, int]:
    """Write the register into a new folder of its own in `place` that only this user can open; gives file and scans.

    What is cut short leaves no folder behind. Raises StoreProblem `unwritable_file`.
    """

    def go_on() -> None:
        if stop.is_set():
            raise _Stopped

    folder = _new_folder(place, f"klarert-{day.isoformat()}")
    try:
        file = folder / FILE
        written = portable.write_document(register, file, evidence=scans, told=go_on)
        go_on()
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return file, written


def _new_folder(place: Path, name: str) -> Path:
    for number in range(1, _MOST_TRIES):
        folder = place / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise StoreProblem("unwritable_file", file=str(folder)) from error
        return folder
    raise StoreProblem("unwritable_file", file=str(place / name))


class ExportRegisterDialog(ActingDialog):
    """Never writes over anything: each export gets a folder of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Path | None = None
        self._stop = threading.Event()
        self._writing = False
        self.setWindowTitle(self.tr("Export the register"))
        self.setMinimumWidth(540)
        theme = desk.theme
        self.scans = TickBox(self.tr("With the scans of signed forms"))
        self.scans.setChecked(True)
        self.place = label(self.tr("No folder chosen yet."), "second", wrap=True)
        self.choose = button(theme, self.tr("Choose a folder …"), self.choose_folder, icon="folder-open")
        self.warning = label("", "fault", wrap=True)
        self.said = label("", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("The register is being written"))
        self.leave = button(theme, self.tr("Cancel"), self.reject)
        self.act = button(theme, self.tr("Export"), self.export, kind="filled")
        self.act.setDefault(True)
        self.act.setEnabled(False)
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                label(
                    self.tr(
                        "Everything in the register in one file that other programs can read: people, what they said,"
                        " events, and what is known of each picture. The pictures themselves and face codes are not"
                        " in it."
                    ),
                    "second",
                    wrap=True,
                ),
                label(
                    self.tr(
                        "The file is not encrypted, and holds personal data about members and children. Whoever gets"
                        " it can read everything. Delete it when it has done its job."
                    ),
                    "strong",
                    wrap=True,
                ),
                self.scans,
                row(self.place, self.choose, gap_px=12),
                self.warning,
                self.progress,
                self.said,
                -1,
                row(-1, self.leave, self.act),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        for part in (self.warning, self.said, self.progress):
            part.hide()
        self.choose.setFocus()
        fit_height(self, 560)

    def choose_folder(self) -> None:
        """Ask where the folder of the export goes."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the export goes"), str(Path.home()))
        if chosen:
            self.put_in(Path(chosen))

    def put_in(self, place: Path) -> None:
        """Take a folder; one that others can see as well is said so."""
        self._place = place
        self.place.setText(str(place))
        service = folders.synchronised_by(place)
        self._warn("")
        if service is not None:
            self._warn(self.tr("{service} copies this folder to the internet. Choose another.").format(service=service))
        elif folders.is_network(place):
            self._warn(self.tr("This folder lies on a network, where others may read it."))
        self.act.setEnabled(True)

    def export(self) -> None:
        """Write it, in the background."""
        place, scans, day = self._place, self.scans.isChecked(), self._desk.today()
        if place is None or self._writing:
            return
        stop = self._stop = threading.Event()
        self._set_writing(on=True)
        self._desk.runner.start(
            "backup",
            once(lambda register: write(register, place, day, scans=scans, stop=stop)),
            finished=self._written,
            failed=self._failed,
            cancelled=lambda: self._set_writing(on=False),
            owner=self,
        )

    def _written(self, found: tuple[Path, int]) -> None:
        file, scans = found
        self._set_writing(on=False)
        said = [wording.text("note.exported", self._desk.lang, file=str(file))]
        if scans:
            said.append(wording.text("note.scans_unencrypted", self._desk.lang, n=scans, folder=str(file.parent)))
        self.said.setText("\n\n".join(said))
        self.said.show()
        self.act.hide()
        self.choose.setEnabled(False)
        self.scans.setEnabled(False)
        self.leave.setText(self.tr("Close"))
        self.leave.setAccessibleName(self.tr("Close"))
        self.leave.setFocus()
        fit_height(self)

    def _failed(self, problem: BaseException) -> None:
        self._set_writing(on=False)
        if isinstance(problem, _Stopped):
            super().reject()
        elif isinstance(problem, Problem):
            self._warn(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _set_writing(self, *, on: bool) -> None:
        self._writing = on
        self.progress.setVisible(on)
        for part in (self.act, self.choose, self.scans):
            part.setEnabled(not on)
        fit_height(self)

    def _warn(self, said: str) -> None:
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        fit_height(self)

    def reject(self) -> None:
        """Leave; while it is being written, stop that first, and take away what is there of it."""
        if self._writing:
            self._stop.set()
            self.leave.setEnabled(False)
            return
        super().reject()
