"""The window: places at the left, the page, and a status bar that shows what runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget

from consent_db.records import Changed
from ui import errors
from ui.check_window import CheckWindow
from ui.help import add_help
from ui.pages.faces import FacesPage
from ui.pages.forms_place import FormsPlace
from ui.pages.gone_bar import GoneBar
from ui.pages.people import PeoplePage
from ui.pages.pictures import PicturesPage
from ui.pages.removals import RemovalsPage
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.stale_images import StaleImages
from ui.widgets.backup_note import BackupNote
from ui.widgets.basics import button, column, frame, label, open_within_screen, row, rule, shown_buttons
from ui.widgets.drop import dropped_paths
from ui.widgets.forms_bar import RETURNED
from ui.widgets.landing import Landing
from ui.widgets.nav_button import NavButton
from ui.widgets.run_bar import RunBar
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from consent_db.errors import Problem
    from faces.index import IndexSummary
    from ui.backups import DailyBackup
    from ui.desk import Desk
    from ui.index_runs import IndexRuns
    from ui.scan_folder import ScanFolder
    from ui.walk import Item

_FOLDS_BELOW_PX = 1200
_RECOUNT_MS = 3000
"""So long after the last change the counts in the navigation follow."""
_PAPER = ".pdf"


Page = TodayPage | PicturesPage | FacesPage | PeoplePage | FormsPlace | RemovalsPage | SettingsPage


class MainWindow(QWidget):
    """Pages refresh when they are looked at, or at once when they are on screen."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, runs: IndexRuns, backups: DailyBackup, scanner: ScanFolder) -> None:
        super().__init__()
        self._desk = desk
        self._runs = runs
        desk.window = self
        self.setObjectName("main")
        self.setWindowTitle("Klarert")
        self.setAcceptDrops(True)
        self.today = TodayPage(desk, backups)
        self.pictures = PicturesPage(desk)
        self.faces = FacesPage(desk)
        self.people = PeoplePage(desk)
        self.forms = FormsPlace(desk)
        self.removals = RemovalsPage(desk)
        self.settings_page = SettingsPage(desk, backups, scanner)
        self.pages: dict[str, Page] = {
            "today": self.today,
            "pictures": self.pictures,
            "faces": self.faces,
            "people": self.people,
            "forms": self.forms,
            "removals": self.removals,
            "settings": self.settings_page,
        }
        self.checks: list[CheckWindow] = []
        self._landing = Landing(self)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_RECOUNT_MS)
        self._recount.timeout.connect(self._count)
        self._build(backups)
        desk.wrote.connect(self._wrote)
        desk.opened.connect(self.open_check)
        desk.place_wanted.connect(self.show_page)
        StaleImages(desk, pictures=(desk.thumbnails,), faces=(desk.crops,), parent=self)
        desk.changes.changed.connect(self._changed)
        self.pictures.folder_chosen.connect(self._take)
        self.today.chosen.connect(self._take)
        self.today.asked.connect(self.go)
        self.today.language_chosen.connect(self.language_chosen)
        self.today.counted.connect(self.places["today"].show_count)
        self.today.unnamed_counted.connect(self.places["faces"].show_count)
        self.forms.counted.connect(self.places["forms"].show_count)
        self.forms.asked.connect(self.go)
        self.faces.pictures_wanted.connect(self.pictures.choose_folder)
        self.removals.counted.connect(self.places["removals"].show_count)
        self.settings_page.language_chosen.connect(self.language_chosen)
        self.settings_page.key_taken_away.connect(self.key_taken_away)
        runs.begun.connect(self.run_bar.begin)
        runs.progressed.connect(self.run_bar.progress)
        runs.stopping.connect(self.run_bar.stopping)
        runs.ended.connect(self._run_ended)
        runs.left.connect(self.run_bar.end)
        self.run_bar.cancelled.connect(runs.cancel)
        if runs.running:  # begun in a window of another language
            self.run_bar.begin()
        size = desk.settings.value("main/size")
        wanted = size if isinstance(size, QSize) else QSize(1440, 900)
        open_within_screen(self, wanted=wanted, least=QSize(1024, 700))
        self.show_page("today")
        self.setFocus()  # else Qt gives it to the first button, with a ring that nobody asked for
        self.removals.refresh()

    def _build(self, backups: DailyBackup) -> None:
        theme = self._desk.theme
        names = {
            "today": self.tr("Today"),
            "pictures": self.tr("Pictures"),
            "faces": self.tr("Faces"),
            "people": self.tr("People"),
            "forms": self.tr("Forms"),
            "removals": self.tr("Removals"),
            "settings": self.tr("Settings"),
        }
        self.unit = label("", "strong", wrap=True)
        self.local = label(self.tr("Local register"), "caption", wrap=True)
        self._group = QButtonGroup(self)
        self.places: dict[str, NavButton] = {}
        for number, (place, name) in enumerate(names.items(), start=1):
            keys = f"Ctrl+{number}"
            made = NavButton(theme, name, _ICONS[place], keys)
            made.clicked.connect(partial(self.show_page, place))
            self._group.addButton(made)
            self.places[place] = made
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.jump, place))
        head = QWidget()
        head.setLayout(column(self.unit, self.local, gap_px=0, margins_px=(8, 0, 8, 12)))
        self.head = head
        self.nav = frame(
            "nav",
            column(
                head,
                *(made for place, made in self.places.items() if place != "settings"),
                -1,
                self.places["settings"],
                gap_px=6,
                margins_px=(12, 16, 12, 14),
            ),
        )
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.run_bar = RunBar(theme)
        self.status = label("", "second")
        self.backup = BackupNote(self._desk, backups)
        self.toast = Toast(lambda: self._desk.undo(self))
        running = QWidget()
        running.setLayout(row(self.run_bar, self.status, gap_px=0))
        bar = frame("bar", row(running, -1, self.toast, -1, self.backup, gap_px=0))
        self.toast.lie_in(bar, giving_way=running)
        bar.setMinimumHeight(44)
        self.warning = self._warning_bar()
        body = QWidget()
        self.gone = GoneBar(self._desk)
        body.setLayout(column(self.warning, self.gone, self.stack, rule(), bar, gap_px=0))
        layout = row(self.nav, body, gap_px=0)
        layout.setStretchFactor(body, 1)
        self.setLayout(layout)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(lambda: self._desk.undo(self))
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self).activated.connect(lambda: self._desk.redo(self))
        add_help(self, self._desk, lambda: self.place)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.pictures.choose_folder)

    def _warning_bar(self) -> QFrame:
        theme = self._desk.theme
        self._warning_text = label("", "second", wrap=True)
        hide = button(theme, "", self._hide_warnings, icon="x", kind="bare", name=self.tr("Hide this message"))
        made = frame("verdict-head", row(self._warning_text, hide, gap_px=12, margins_px=(24, 8, 12, 8)))
        made.setProperty("outcome", "REVIEW")
        made.hide()
        self._warned: list[Problem] = []
        return made

    def warn(self, problems: Sequence[Problem]) -> None:
        """Say what is not as safe as it could be; once for each kind."""
        told = str(self._desk.settings.value("told", "") or "").split()
        fresh = [problem for problem in problems if problem.code not in told]
        if fresh:
            self._warned = [*self._warned, *fresh]
            self._show_warnings()
            self._desk.settings.setValue("told", " ".join([*told, *(problem.code for problem in fresh)]))

    def key_taken_away(self) -> None:
        """No longer say where the key lies: only the passphrase opens the register now."""
        self._warned = [problem for problem in self._warned if not problem.code.startswith("key_")]
        self._show_warnings()

    def _hide_warnings(self) -> None:
        self._warned = []
        self._show_warnings()

    def _show_warnings(self) -> None:
        self._warning_text.setText(" ".join(errors.sentence(problem) for problem in self._warned))
        self.warning.setVisible(bool(self._warned))

    @property
    def place(self) -> str:
        """Which page is shown."""
        return next(place for place, page in self.pages.items() if page is self.stack.currentWidget())

    def show_page(self, place: str, *_checked: object) -> None:
        """Go to a place."""
        self._landing.end()
        page = self.pages[place]
        self.places[place].setChecked(True)
        self.stack.setCurrentWidget(page)
        self._show_unit()
        self.gone.show_beside(pictures=place == "pictures")
        page.refresh()

    def jump(self, place: str) -> None:
        """Go to a place by key: the keyboard is in its first control at once."""
        self.show_page(place)
        self._landing.land(self._controls(place))

    def _controls(self, place: str) -> tuple[QWidget, ...]:
        """What the keyboard works on in a place: the first of these that is there."""
        return {
            "today": self.today.controls,
            "pictures": (self.pictures.grid, *shown_buttons(self.pictures.empty), self.pictures.search),
            "faces": (*self.faces.panel.controls, self.faces.done.look, self.faces.look.sheet),
            "people": (self.people.search,),
            "forms": self.forms.controls,
            "removals": (self.removals.table, self.removals.search),
            "settings": (self.settings_page.places,),
        }[place]

    def go(self, target: str) -> None:
        """Go where something is done: a place, returned, person:<id>, faces:, forms: or event:<event id>."""
        place, _, about = target.partition(":")
        if place == "person":
            self.show_page("people")
            self.people.show_person(about)
        elif place == "faces":
            self.show_page("faces")
            self.faces.show_event(about)
        elif place == "forms" and about:
            self.show_page("forms")
            self.forms.show_event(about)
        elif place == "returned":
            self.show_page("forms")
            self.forms.show_view(RETURNED)
        elif place == "event":
            self.show_page("pictures")
            self.pictures.show_event(about)
        else:
            self.show_page(place)

    def _show_unit(self) -> None:
        unit = self._desk.unit()
        self.unit.setText(unit.name or "Klarert")

    def _changed(self, changed: Changed) -> None:
        self.pages[self.place].refresh(changed)
        self._recount.start()
        self._show_unit()

    def _count(self) -> None:
        """Say how much waits at the places that are not on screen; what is slow to tell (forms) waits for a look."""
        for place in ("today", "removals"):
            if place != self.place and not self._desk.changes.stopped:
                self.pages[place].refresh()

    def _wrote(self, said: str, changed: Changed) -> None:
        self.toast.say(said, can_undo=self._desk.can_undo(changed))

    def open_check(self, items: Sequence[Item], show: Item) -> CheckWindow:
        """Open the check window on a walk through pictures."""
        window = CheckWindow(self._desk, self._runs)
        add_help(window, self._desk, lambda: "check")
        self.checks.append(window)
        window.closed.connect(lambda: self._check_closed(window))
        window.form.wanted.connect(self._read_forms)
        window.open_on(items, show)
        window.show()
        return window

    def _check_closed(self, window: CheckWindow) -> None:
        if window in self.checks:
            self.checks.remove(window)
        window.deleteLater()

    def _take(self, path: Path) -> None:
        if path.is_dir():
            self.show_page("pictures")
            self._runs.ask(path, self)
        elif path.suffix.lower() == _PAPER:
            self._read_forms((path,))
        else:
            self.open_check((path,), path)

    def _run_ended(self, summary: IndexSummary | None) -> None:
        self.run_bar.end()
        if summary is None:
            self.status.setText(self.tr("Stopped. What was finished is kept."))
        else:
            self.status.setText(self.run_bar.summed_up(summary))
        self.status.setContentsMargins(16, 0, 0, 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        files = [path for path in paths if not path.is_dir()]
        papers = [path for path in files if path.suffix.lower() == _PAPER]
        pictures = [path for path in files if path not in papers]
        if papers:
            self._read_forms(papers)
        if pictures:
            self.open_check(tuple(pictures), pictures[0])
        elif paths and not papers:
            self._take(paths[0])

    def _read_forms(self, files: Sequence[Path]) -> None:
        """A PDF is no picture: whoever drops one has forms that came back."""
        self.show_page("forms")
        self.activateWindow()
        self.forms.read(files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < _FOLDS_BELOW_PX
        self.head.setVisible(not folded)
        self.nav.setFixedWidth(64 if folded else 200)
        for place in self.places.values():
            place.fold(folded=folded)

    def closeEvent(self, event: QCloseEvent) -> None:
        for window in list(self.checks):
            window.close()
        self._desk.settings.setValue("main/size", self.size())
        super().closeEvent(event)


_ICONS = {
    "today": "sun",
    "pictures": "image-square",
    "faces": "user-focus",
    "people": "users",
    "forms": "file-text",
    "removals": "eraser",
    "settings": "gear-six",
}
