"""The pages of a scan in a window: of a proof, decrypted into it only, or of a file that is about to become one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QWidget

from consent_db import consents, evidence
from consent_db.errors import StoreProblem
from exports import scan_pages
from ui import errors
from ui.widgets.basics import button, clear_layout, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from consent_db.connection import Register
    from consent_db.records import Evidence
    from exports.scan_pages import Page
    from ui.desk import Desk

    Reads = Callable[[Register], tuple[bytes, str]]
    """Gives the content of a scan and its media type."""

_WIDTH_PX = 760


class PagesDialog(Dialog):
    """Shows what `read` gives; may stay open beside the dialog in which the ticks are typed."""

    def __init__(self, desk: Desk, name: str, read: Reads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Scanned form"))
        self._pages = column(gap_px=12, margins_px=(12, 12, 12, 12))
        inside = QWidget()
        inside.setLayout(self._pages)
        self.view = QScrollArea()
        self.view.setAccessibleName(self.tr("The pages of the scanned form"))
        self.view.setWidgetResizable(True)
        self.view.setWidget(inside)
        self.said = label(self.tr("Opening …"), "second", wrap=True)
        self.close_button = button(desk.theme, self.tr("Close"), self.accept, kind="filled")
        self.foot = row(-1, self.close_button)
        heading = ElidedLabel("section")
        heading.set_whole(name or self.tr("Scanned form"))
        self.setLayout(column(heading, self.said, self.view, self.foot, gap_px=12, margins_px=(20, 16, 20, 16)))
        window = desk.window
        height = window.height() - 48 if window is not None else 800
        self.resize(_WIDTH_PX + 90, min(900, height))

        def steps(register: Register) -> Generator[None, None, tuple[list[Page], bool]]:
            content, mime = read(register)
            yield None
            if not scan_pages.can_show(mime):
                return [], True
            return list(scan_pages.pages(content, mime=mime, name=name)), False

        desk.runner.start("pixels", steps, finished=self._show, failed=self._failed, owner=self)

    def _show(self, found: tuple[list[Page], bool]) -> None:
        pages, unknown = found
        clear_layout(self._pages)
        self.said.setVisible(unknown)
        if unknown:
            self.said.setText(self.tr("This kind of file cannot be shown here. Save a copy to open it."))
        for number, page in enumerate(pages, start=1):
            image = QImage(page.rgb, page.width_px, page.height_px, page.width_px * 3, QImage.Format.Format_RGB888)
            shown = QLabel()
            shown.setAccessibleName(self.tr("Page {number}").format(number=number))
            shown.setPixmap(
                QPixmap.fromImage(image).scaledToWidth(_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
            )
            self._pages.addWidget(shown)
        self._pages.addStretch(1)

    def _failed(self, problem: BaseException) -> None:
        self.said.setText(errors.sentence(problem))
        self.said.show()


class ProofDialog(PagesDialog):
    """Shows a stored proof; nothing decrypted is written anywhere unless somebody saves a copy."""

    def __init__(self, desk: Desk, proof: Evidence, parent: QWidget | None = None) -> None:
        def read(register: Register) -> tuple[bytes, str]:
            content = consents.proof(register, proof.id)
            return content, proof.mime or evidence.kind_of(content)

        super().__init__(desk, proof.file, read, parent)
        self._proof = proof
        self.copy = button(desk.theme, self.tr("Save a copy as …"), self._save, icon="download-simple")
        note = label(self.tr("A copy is no longer encrypted: keep it safe, and delete it after use."), "caption")
        self.foot.insertWidget(0, note)
        self.foot.insertWidget(2, self.copy)
        QWidget.setTabOrder(self.copy, self.close_button)

    def _save(self) -> None:
        name = self._proof.file or "scan" + evidence.ending(self._proof.mime)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy as …"), Path(name).name)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Write the scan to a file that only this user can read; one that is cut short is removed again."""
        proof_id = self._proof.id

        def steps(register: Register) -> Generator[None, None, None]:
            content = consents.proof(register, proof_id)
            yield None
            _write(target, content)

        def saved(_result: object) -> None:
            self._desk.tell(self.tr("Saved as {file}").format(file=target.name))

        self._desk.runner.start("pixels", steps, finished=saved, failed=self._failed, owner=self)


def _write(target: Path, content: bytes) -> None:
    part = target.with_name(target.name + ".part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(content)
        part.replace(target)
    except OSError as error:
        raise StoreProblem("unwritable_file", file=target.name, detail=type(error).__name__) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
