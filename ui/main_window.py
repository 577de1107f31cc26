"""The window: places at the left, the page, and a status bar that shows what runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QWidget

from consent_db.records import Changed
from ui import errors
from ui.check_window import CheckWindow
from ui.pages.faces import FacesPage
from ui.pages.people import PeoplePage
from ui.pages.pictures import PicturesPage
from ui.pages.settings import SettingsPage
from ui.widgets.basics import button, column, frame, label, row, rule
from ui.widgets.drop import dropped_paths
from ui.widgets.run_bar import RunBar
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from consent_db.errors import Problem
    from faces.index import IndexSummary
    from ui.check_window import Item
    from ui.desk import Desk
    from ui.index_runs import IndexRuns

_FOLDS_BELOW_PX = 1200


class MainWindow(QWidget):
    """Pages refresh when they are looked at, or at once when they are on screen."""

    def __init__(self, desk: Desk, runs: IndexRuns) -> None:
        super().__init__()
        self._desk = desk
        self._runs = runs
        desk.window = self
        self.setObjectName("main")
        self.setWindowTitle("Klarert")
        self.setMinimumSize(1024, 700)
        self.setAcceptDrops(True)
        self.pictures = PicturesPage(desk)
        self.faces = FacesPage(desk)
        self.people = PeoplePage(desk)
        self.settings_page = SettingsPage(desk)
        self.checks: list[CheckWindow] = []
        self._build()
        self.toast = Toast(self, lambda: desk.undo(self))
        desk.wrote.connect(self._wrote)
        desk.opened.connect(self.open_check)
        desk.changes.changed.connect(self._changed)
        self.pictures.folder_chosen.connect(self._take)
        runs.begun.connect(self.run_bar.begin)
        runs.progressed.connect(self.run_bar.progress)
        runs.stopping.connect(self.run_bar.stopping)
        runs.ended.connect(self._run_ended)
        self.run_bar.cancelled.connect(runs.cancel)
        size = desk.settings.value("main/size")
        wanted = size if isinstance(size, QSize) else QSize(1440, 900)
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.show_page(0)
        self.pictures.grid.setFocus()

    @property
    def pages(self) -> tuple[PicturesPage, FacesPage, PeoplePage, SettingsPage]:
        """The places, in the order of the navigation."""
        return self.pictures, self.faces, self.people, self.settings_page

    def _build(self) -> None:
        theme = self._desk.theme
        self._names = (self.tr("Pictures"), self.tr("Faces"), self.tr("People"), self.tr("Settings"))
        self.unit = label("", "strong", wrap=True)
        self.local = label(self.tr("Local register"), "caption", wrap=True)
        self._group = QButtonGroup(self)
        self.places: list[QPushButton] = []
        for number, (name, icon) in enumerate(zip(self._names, _ICONS, strict=True)):
            made = button(theme, name, partial(self.show_page, number), icon=icon, kind="nav", name=name)
            made.setCheckable(True)
            made.setToolTip(f"{name} (Ctrl+{number + 1})")
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(made)
            self.places.append(made)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(partial(self.show_page, number))
        head = QWidget()
        head.setLayout(column(self.unit, self.local, gap_px=0, margins_px=(8, 0, 8, 12)))
        self.head = head
        self.nav = frame(
            "nav", column(head, *self.places[:3], -1, self.places[3], gap_px=6, margins_px=(12, 16, 12, 14))
        )
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        self.run_bar = RunBar(theme)
        self.status = label("", "second")
        bar = frame("bar", row(self.run_bar, self.status, -1, gap_px=0))
        bar.setMinimumHeight(36)
        self.warning = self._warning_bar()
        body = QWidget()
        body.setLayout(column(self.warning, self.stack, rule(), bar, gap_px=0))
        layout = row(self.nav, body, gap_px=0)
        layout.setStretchFactor(body, 1)
        self.setLayout(layout)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(lambda: self._desk.undo(self))
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.pictures.choose_folder)

    def _warning_bar(self) -> QFrame:
        theme = self._desk.theme
        self._warning_text = label("", "second", wrap=True)
        hide = button(theme, "", lambda: self.warning.hide(), icon="x", kind="bare", name=self.tr("Hide this message"))
        made = frame("verdict-head", row(self._warning_text, hide, gap_px=12, margins_px=(24, 8, 12, 8)))
        made.setProperty("outcome", "REVIEW")
        made.hide()
        return made

    def warn(self, problems: Sequence[Problem]) -> None:
        """Say what is not as safe as it could be; once for each kind."""
        told = str(self._desk.settings.value("told", "") or "").split()
        fresh = [problem for problem in problems if problem.code not in told]
        if fresh:
            self._warning_text.setText(" ".join(errors.sentence(problem) for problem in fresh))
            self.warning.show()
            self._desk.settings.setValue("told", " ".join([*told, *(problem.code for problem in fresh)]))

    def show_page(self, number: int) -> None:
        """Go to a place."""
        page = self.pages[number]
        self.places[number].setChecked(True)
        self.stack.setCurrentWidget(page)
        self._show_unit()
        page.refresh()

    def _show_unit(self) -> None:
        unit = self._desk.unit()
        self.unit.setText(unit.name or "Klarert")

    def _changed(self, changed: Changed) -> None:
        if not changed.ids:
            self._desk.thumbnails.forget()
            self._desk.crops.forget()
        for page in self.pages:
            if page is self.stack.currentWidget():
                page.refresh(changed)
        self._show_unit()

    def _wrote(self, said: str, changed: Changed) -> None:
        self.toast.say(said, can_undo=bool(changed.action_id))

    def open_check(self, items: Sequence[Item], show: Item) -> CheckWindow:
        """Open the check window on a walk through pictures."""
        window = CheckWindow(self._desk, self._runs)
        self.checks.append(window)
        window.closed.connect(lambda: self._check_closed(window))
        window.open_on(items, show)
        window.show()
        return window

    def _check_closed(self, window: CheckWindow) -> None:
        if window in self.checks:
            self.checks.remove(window)
        window.deleteLater()

    def _take(self, path: Path) -> None:
        if path.is_dir():
            self.show_page(0)
            self._runs.ask(path, self)
        else:
            self.open_check((path,), path)

    def _run_ended(self, summary: IndexSummary | None) -> None:
        self.run_bar.end()
        if summary is None:
            self.status.setText(self.tr("Stopped. What was finished is kept."))
        else:
            said = self.tr("%n picture(s) searched", "", summary.found)
            if summary.unreadable:
                said += ", " + self.tr("%n file(s) not searched", "", len(summary.unreadable))
            self.status.setText(said)
        self.status.setContentsMargins(16, 0, 0, 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        files = [path for path in paths if not path.is_dir()]
        if files:
            self.open_check(tuple(files), files[0])
        elif paths:
            self._take(paths[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < _FOLDS_BELOW_PX
        self.head.setVisible(not folded)
        self.nav.setFixedWidth(64 if folded else 200)
        for name, place in zip(self._names, self.places, strict=True):
            place.setText("" if folded else "  " + name)

    def closeEvent(self, event: QCloseEvent) -> None:
        for window in list(self.checks):
            window.close()
        self._desk.settings.setValue("main/size", self.size())
        super().closeEvent(event)


_ICONS = ("image-square", "user-focus", "users", "gear-six")
