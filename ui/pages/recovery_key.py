"""A recovery key, saved as a file or printed on a sheet: the way in when a passphrase or a machine is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from consent_db import backup
from consent_db.errors import Problem
from exports import wording
from ui import errors, labels
from ui.jobs import once
from ui.widgets.basics import button, column, label
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from consent_db.connection import Register
    from ui.desk import Desk

_MM_PER_INCH = 25.4
_MARGIN_MM = 20.0


class RecoveryKey(QWidget):
    """Makes a key only when somebody asked for it; each is shown once and stored nowhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.save = button(desk.theme, self.tr("Save a recovery key …"), self.choose_file, icon="key")
        self.paper = button(desk.theme, self.tr("Print …"), self.choose_printer, icon="printer")
        self.paper.setAccessibleName(self.tr("Print a recovery key"))
        self.said = label(
            self.tr("The only way in if this computer is lost or the passphrase forgotten. Keep it locked away."),
            "caption",
            wrap=True,
        )
        acts = FlowLayout(gap_px=8)
        for made in (self.save, self.paper):
            acts.addWidget(made)
        self.setLayout(column(acts, self.said, gap_px=6))

    def choose_file(self) -> None:
        """Ask where the key is saved."""
        file, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the recovery key be written?"),
            str(Path.home() / self.tr("recovery-key.txt")),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is refused, never replaced
        )
        if file:
            self.write(Path(file))

    def write(self, file: Path) -> None:
        """Write a new key to a new file, and say what to do with it."""
        self._start(
            lambda register: backup.write_recovery_key(register, file),
            lambda _nothing: self._tell(wording.text("note.recovery_key", self._desk.lang, file=file)),
        )

    def choose_printer(self) -> None:
        """Ask for a printer, then make a key and print it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely needed, and slow to load

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Make a new key and print it on one sheet; where printing fails the key is worth nothing and says so."""

        def printed(key: str) -> None:
            if self._draw(printer, key):
                self._tell(self.tr("The recovery key is sent to the printer. Lock the sheet away."))
            else:
                self._tell(self.tr("The printer did not take the sheet. Try again, or save the key as a file."))

        self._start(backup.recovery_key, printed)

    def _start(self, act: Callable[[Register], Any], then: Callable[[Any], object]) -> None:
        self.save.setEnabled(False)
        self.paper.setEnabled(False)

        def finished(found: Any) -> None:  # noqa: ANN401
            self._ready()
            then(found)

        self._desk.runner.start("write", once(act), finished=finished, failed=self._failed, owner=self)

    def _failed(self, problem: BaseException) -> None:
        self._ready()
        if isinstance(problem, Problem):
            self._tell(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _ready(self) -> None:
        self.save.setEnabled(True)
        self.paper.setEnabled(True)

    def _tell(self, said: str) -> None:
        self.said.setText(said)
        self.said.setProperty("role", "second")

    def _draw(self, printer: QPrinter, key: str) -> bool:
        painter = QPainter()
        if not painter.begin(printer):
            return False
        dots = printer.resolution() / _MM_PER_INCH
        box = QRectF(0, 0, painter.device().width(), painter.device().height()).adjusted(
            _MARGIN_MM * dots, _MARGIN_MM * dots, -_MARGIN_MM * dots, -_MARGIN_MM * dots
        )
        title = self._desk.unit().name or "Klarert"
        parts = (
            (18, QFont.Weight.DemiBold, "", self.tr("Recovery key for Klarert")),
            (13, QFont.Weight.Normal, "", f"{title} · {labels.day(self._desk.today())}"),
            (17, QFont.Weight.Normal, "monospace", key),
            (
                12,
                QFont.Weight.Normal,
                "",
                self.tr(
                    "Whoever has this sheet can open the register and every backup of it. Lock it away, best outside"
                    " the house where the computer is. To use it: choose a backup under Settings, and write the key."
                ),
            ),
        )
        for size, weight, family, text in parts:
            font = QFont(family) if family else QFont()
            font.setPointSize(size)
            font.setWeight(weight)
            painter.setFont(font)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            used = painter.boundingRect(box, int(flags), text)
            painter.drawText(box, int(flags), text)
            box.setTop(used.bottom() + 6 * dots)
        return painter.end()
