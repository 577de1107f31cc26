"""Practice from its start to its end: a program on the practice register, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from consent_db.errors import StoreProblem
from ui import errors, i18n
from ui.app import Program, caught, let_go
from ui.main_window import MainWindow
from ui.practice import Ending
from ui.practice.bar import PracticeBar
from ui.practice.place import PICTURES_FOLDER, note_told, open_practice, practice_folder, remove
from ui.practice.story import tell

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from consent_db.connection import Register
    from consent_db.errors import Problem
    from faces.index import IndexSummary
    from ui.check_window import CheckWindow
    from ui.practice.place import Practice
    from ui.walk import Item


class PracticeWindow(MainWindow):
    """The window with the bar over it, and over every check window it opens."""

    def mark(self) -> None:
        """Put the bar on; called once, when the window is built."""
        self._add_bar(self)
        self.setWindowTitle(QCoreApplication.translate("Practice", "Klarert – practice"))

    def warn(self, problems: Sequence[Problem]) -> None:
        """Say nothing: where the key of a made-up register lies concerns nobody."""

    def open_check(self, items: Sequence[Item], show: Item) -> CheckWindow:
        """Open the check window under a bar of its own."""
        window = super().open_check(items, show)
        self._add_bar(window)
        return window

    def _add_bar(self, window: MainWindow | CheckWindow) -> None:
        bar = PracticeBar(self._desk.theme, window)
        bar.left.connect(lambda: QCoreApplication.exit(Ending.LEFT))
        bar.started_over.connect(lambda: QCoreApplication.exit(Ending.OVER))


class PracticeProgram(Program):
    """The program on the practice register; it knows no other, so nothing it writes can land elsewhere."""

    window_type = PracticeWindow

    def __init__(self, app: QApplication, practice: Practice, *, dark: bool | None = None) -> None:
        super().__init__(app, practice.register, dark=dark)
        self.desk.practising = True
        self._practice = practice
        self.backups.restore_asked.connect(lambda _wanted: self._refuse_backup())

    def open_main(self) -> MainWindow:
        """Show the window under its bar."""
        main = super().open_main()
        assert isinstance(main, PracticeWindow)
        main.mark()
        return main

    def begin(self) -> None:
        """Have the pictures drawn and searched where that was not finished; the window shows how far it is."""
        practice = self._practice
        if practice.mark.told:
            return
        folder = practice.register.directory

        def steps(register: Register) -> Generator[Any, None, IndexSummary | None]:
            summary = yield from tell(register, folder / PICTURES_FOLDER, practice.days, practice.mark.lang)
            note_told(folder)
            return summary

        self.runs.follow(steps, parent=self.main)

    def _refuse_backup(self) -> None:
        """A backup holds real people: it is never put in the place of the made-up ones."""
        box = QMessageBox(self.main)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("Klarert")
        box.setText(
            QCoreApplication.translate(
                "Practice", "A backup cannot be put back in practice, where nothing is real. Leave practice first."
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()


def practise(app: QApplication, lang: str, *, folder: Path | None = None, dark: bool | None = None) -> Ending:
    """Run practice until somebody leaves or closes it; the caller has closed every other register before."""
    where = folder or practice_folder()
    while True:
        i18n.install(app, lang)
        try:
            practice = open_practice(where, lang)
        except StoreProblem as problem:
            errors.dialog(problem, None).exec()
            return Ending.FAILED
        program = PracticeProgram(app, practice, dark=dark)
        try:
            with caught(program):
                program.open_main()
                program.begin()
                ending = app.exec()
        finally:
            program.close()
            let_go()
        if ending != Ending.OVER:
            return Ending.LEFT if ending == Ending.LEFT else Ending.CLOSED
        try:
            remove(where)
        except StoreProblem as problem:
            errors.dialog(problem, None).exec()
