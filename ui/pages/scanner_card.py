"""The scanner's folder in the settings: which one is watched, what came from it, and what was left alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from consent_db.errors import Problem
from ui import errors
from ui.widgets.basics import button, column, frame, label, row

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.scan_folder import ScanFolder, ScanState

_SHOWN = 4


class ScannerCard(QWidget):
    """Nothing of it is in the register, since each computer has its own scanner."""

    def __init__(self, desk: Desk, scanner: ScanFolder) -> None:
        super().__init__()
        self._desk = desk
        self._scanner = scanner
        theme = desk.theme
        self.state = label("", "strong", wrap=True)
        self.folder = label("", "second", wrap=True)
        self.left_alone = label("", "second", wrap=True)
        self.advice = label("", "fault", wrap=True)
        self.choose = button(theme, "", self.choose_folder, icon="folder-open")
        self.now = button(theme, self.tr("Look now"), lambda: scanner.look(by_hand=True))
        self.anyway = button(
            theme, self.tr("Take them in anyway"), lambda: scanner.look(anyway=True, by_hand=True), size="card"
        )
        self.stop = button(theme, self.tr("Stop watching"), scanner.stop, kind="link")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Folder of the scanner"), "section"),
                        label(
                            self.tr(
                                "If your scanner saves into a folder, forms that come into it wait under Forms by"
                                " themselves. The files stay as they are, and nothing is recorded before somebody has"
                                " looked at each page."
                            ),
                            "second",
                            wrap=True,
                        ),
                        column(self.state, self.folder, self.advice, gap_px=2),
                        row(self.choose, self.now, self.stop, -1),
                        column(self.left_alone, row(self.anyway, -1), gap_px=6),
                        gap_px=14,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )
        scanner.changed.connect(self.show_state)
        self.show_state(scanner.state)

    def refresh(self) -> None:
        """Show what is known."""
        self.show_state(self._scanner.state)

    def show_state(self, state: ScanState) -> None:
        """Say how it stands."""
        some = state.folder is not None
        text = self.tr("Another folder …") if some else self.tr("Choose a folder …")
        self.choose.setText(f" {text}")
        self.choose.setAccessibleName(text)
        self.now.setVisible(some)
        self.now.setEnabled(not state.looking)
        self.stop.setVisible(some)
        self.folder.setText(str(state.folder or ""))
        self.folder.setVisible(some)
        self.state.setText(self._said(state))
        self._advise(state)
        self.left_alone.setVisible(bool(state.without))
        self.anyway.setVisible(bool(state.without))
        if state.without:
            names = ", ".join(state.without[:_SHOWN]) + (" …" if len(state.without) > _SHOWN else "")
            self.left_alone.setText(
                self.tr("%n file(s) without a form were left alone: {names}", "", len(state.without)).format(
                    names=names
                )
            )

    def _said(self, state: ScanState) -> str:
        if state.folder is None:
            return self.tr("No folder is watched")
        if not state.reachable:
            return self.tr("The folder cannot be reached now")
        if state.looking:
            return self.tr("Looking …")
        if state.pages:
            return self.tr("%n page(s) came in since the program was started", "", state.pages)
        return self.tr("Waiting for the first page")

    def _advise(self, state: ScanState) -> None:
        said = []
        if state.folder is not None and not state.reachable:
            said.append(self.tr("It is looked for again every half minute. Nothing is lost: what comes later is read."))
        if state.service:
            text = self.tr("{service} copies this folder to the internet, signed forms with it. Choose another.")
            said.append(text.format(service=state.service))
        said += [errors.sentence(problem) for problem in state.problems[:_SHOWN]]
        self.advice.setText("\n".join(said))
        self.advice.setVisible(bool(said))

    def choose_folder(self) -> None:
        """Ask which folder the scanner saves into."""
        before = str(self._scanner.folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the scanner saves"), before)
        if chosen:
            self.take(Path(chosen))

    def take(self, folder: Path) -> None:
        """Watch a folder, or say why not."""
        try:
            self._scanner.choose(folder)
        except Problem as problem:
            errors.show(problem, self._desk.window)
