"""Printing forms, posters and lists: what, for whom, how it will look; on the system's printer or as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QWidget

from consent_db.errors import Problem
from exports.forms import bundle
from exports.forms.bundle import FORMS, Wanted, What
from exports.forms.saving import save
from ui import errors
from ui.jobs import once
from ui.models.print_words import PrintWords, file_name
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, label, row, rule
from ui.widgets.chosen_pages import ChosenPages

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from consent_db.connection import Register
    from consent_db.records import Changed, Event, Person
    from exports.forms.bundle import Ready
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.printing import Painted

    Known = tuple[tuple[Event, ...], tuple[Person, ...]]

_SPARE = 5
"""So many blank forms are offered for people who just turn up."""
_WANTED_PX, _WANTED_HIGH_PX = 1120, 820


def print_for(
    desk: Desk, parent: QWidget | None, what: str = "", *, event_id: str = "", person_id: str = ""
) -> PrintDialog:
    """The dialog on what was asked for somewhere; nothing in particular is the form that fits the person."""
    kind = What(what) if what else What.PERSON
    spare = _SPARE if kind is What.MISSING else 0
    wanted = Wanted(what=kind, event_id=event_id or None, person_id=person_id or None, blank_adults=spare)
    return PrintDialog(desk, parent, wanted)


class PrintDialog(ActingDialog):
    """The pages are shown without a reference: each gets one in the moment in which it is printed or saved.

    A reference that was shown and never printed would stand in the register for a paper that does not exist; one that
    is printed before it stands there could not be read when it comes back. So it is written first, and printed then.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, wanted: Wanted | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ready: tuple[Wanted, int, Ready] | None = None
        """What was issued and is not on paper yet, since the printer or the disk failed: it is not issued twice."""
        self._painting: Job | None = None
        self._working = False
        self._words = PrintWords(self)
        self.printer: QPrinter | None = None
        self.setWindowTitle(self.tr("Print"))
        theme = desk.theme
        self.pages = ChosenPages(desk, self.windowTitle(), wanted or Wanted(what=What.ADULT))
        self.pages.changed.connect(self._chosen)
        self.pages.contact.wanted.connect(self.reject)
        self.pages.contact.wanted.connect(lambda: desk.place_wanted.emit("settings"))
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the printing"))
        self.progress.setMaximumWidth(180)
        self.told = label("", "second")
        self.save = button(theme, self.tr("Save as PDF …"), self.choose_file, icon="download-simple")
        self.leave = button(theme, self.tr("Cancel"), self.reject)
        self.print = button(theme, self.tr("Print …"), self.choose_printer, icon="printer", kind="filled")
        self.print.setDefault(True)
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        foot = QWidget()
        foot.setLayout(
            column(
                self.fault,
                row(self.save, -1, self.told, self.progress, self.leave, self.print, gap_px=10),
                gap_px=8,
                margins_px=(20, 12, 20, 14),
            )
        )
        whole = column(self.pages, rule(), foot, gap_px=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._show_progress(None)
        window = self._desk.window
        wide, high = (window.width() - 48, window.height() - 48) if window is not None else (9999, 9999)
        self.resize(min(_WANTED_PX, wide), min(_WANTED_HIGH_PX, high))

    def _chosen(self) -> None:
        if self.pages.shown is None:
            self._warn("")
        self._enable()

    @property
    def busy(self) -> bool:
        """Whether something is being issued, printed or saved."""
        return self._working

    def _enable(self) -> None:
        can = self.pages.shown is not None and not self.busy
        self.print.setEnabled(can)
        self.save.setEnabled(can)
        self.pages.set_busy(self.busy)

    def choose_printer(self) -> QPrintDialog | None:
        """Ask the system which printer, which pages and how many copies."""
        if self.pages.shown is None or self.busy:
            return None
        # Loaded here: most dialogs are closed without printing, and QtPrintSupport asks the system for its printers.
        from PySide6.QtPrintSupport import QPrintDialog

        from exports.pdf_pages import PdfPages
        from ui import printing

        _, made = self.pages.shown
        with PdfPages(made.pdf) as document:
            sheets = document.sheets
        self.printer = printing.printer_for(sheets, count=made.sides, title=self._title())
        asking = QPrintDialog(self.printer, self)
        asking.setWindowTitle(self.tr("Print"))
        asking.setMinMax(1, made.sides)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, on=False)
        printer = self.printer
        asking.accepted.connect(lambda: self.print_on(printer))
        asking.finished.connect(asking.deleteLater)
        QDialog.open(asking)  # QPrintDialog's own wants to be told whom to call
        return asking

    def print_on(self, printer: QPrinter) -> None:
        """Issue the forms and paint them; what was issued and did not come out is painted again, not issued again."""
        from exports.pdf_pages import PdfPages
        from ui import printing

        if self.pages.shown is None:
            return
        wanted, made = self.pages.shown
        times = 1
        try:
            with PdfPages(made.pdf) as document:
                printing.check_paper(printer, document.sheets[0])
            if wanted.what in FORMS:
                times = printing.take_copies(printer)
        except Problem as problem:
            self._failed(problem)
            return

        def go(ready: Ready) -> None:
            def steps(_register: Register) -> Generator[Painted, None, int]:
                with PdfPages(ready.pdf) as document:
                    count = len(document.sheets)
                each = -(-count // times)
                asked = printing.wanted(printer, each)
                pages = [start + page for start in range(0, count, each) for page in asked if start + page < count]
                return (yield from printing.paint(printer, ready.pdf, pages))

            self._painting = self._desk.runner.start(
                "paper",
                steps,
                progressed=self._show_progress,
                finished=self._printed,
                cancelled=self._stopped,
                failed=self._failed,
                owner=self,
            )

        self._issue(wanted, times, go)

    def choose_file(self) -> None:
        """Ask where the PDF goes."""
        if self.pages.shown is None or self.busy:
            return
        before = Path(str(self._desk.settings.value("print/folder", "") or Path.home())) / f"{self._title()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), str(before), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Issue the forms and write them into a file, whole or not at all."""
        if self.pages.shown is None:
            return
        wanted, _ = self.pages.shown
        file = target if target.suffix.lower() == ".pdf" else target.with_name(target.name + ".pdf")
        if file != target and file.exists():  # nobody was asked about this one
            self._warn(self.tr("There is a file called {file} already. Choose another name.").format(file=file.name))
            return

        def go(ready: Ready) -> None:
            def saved(files: tuple[Path, ...]) -> None:
                self._desk.settings.setValue("print/folder", str(file.parent))
                self._done(self._words.saved(files))

            self._painting = self._desk.runner.start(
                "paper",
                once(lambda _register: save(ready, file)),
                finished=saved,
                cancelled=self._stopped,
                failed=self._failed,
                owner=self,
            )

        self._issue(wanted, 1, go)

    def _issue(self, wanted: Wanted, times: int, then: Callable[[Ready], None]) -> None:
        self._warn("")
        before = self._ready
        if before is not None and before[:2] == (wanted, times):
            self._say(self.tr("Printing …"))
            then(before[2])
            return
        self._say(self.tr("Writing the references down …"))
        today, actor = self._desk.today(), self._desk.actor
        made: list[Ready] = []

        def act(register: Register) -> Changed:
            made.append(bundle.ready(register, wanted, times=times, today=today, actor=actor))
            return made[0].changed

        def issued(_changed: Changed) -> None:
            self._ready = (wanted, times, made[0])
            self._say(self.tr("Printing …"))
            then(made[0])

        self._desk.write(act, then=issued, failed=self._failed, parent=self)

    def _printed(self, sides: int) -> None:
        self._done(self.tr("%n page(s) sent to the printer", "", sides))

    def _done(self, said: str) -> None:
        self._painting = self._ready = None
        self._say("")
        self._desk.tell(said)
        self.accept()

    def _stopped(self) -> None:
        self._painting = None
        self._say("")
        self._warn(self.tr("Stopped. What has come out of the printer counts; print again for the rest."))
        self._ready = None

    def _failed(self, problem: BaseException) -> bool:
        """Say what went wrong; it need not be told again."""
        self._painting = None
        if self.progress.isVisibleTo(self):
            self._ready = None  # some of it is out: the same reference must not come twice
        self._say("")
        if isinstance(problem, Problem):
            self._warn(errors.sentence(problem))
        else:
            errors.show(problem, self)
        return True

    def _say(self, words: str) -> None:
        """Tell what is being done; nothing while nothing is."""
        self._working = bool(words)
        self.told.setText(words)
        if not words:
            self._show_progress(None)
            self.leave.setEnabled(True)
        self._enable()

    def _show_progress(self, told: Painted | None) -> None:
        self.progress.setVisible(told is not None)
        if told is not None:
            self.told.setText(self.tr("Page {page} of {count}").format(page=told.page, count=told.pages))
            self.progress.setRange(0, told.pages)
            self.progress.setValue(told.page - 1)

    def _warn(self, said: str) -> None:
        self.fault.setText(said)
        self.fault.setVisible(bool(said))

    def _title(self) -> str:
        """What the file and the job are called: the event, the kind and the day."""
        said = self.pages.choices.title if self.pages.choices is not None else ""
        return file_name(f"{said} – {self._desk.today().isoformat()}")

    def reject(self) -> None:
        """Leave; while something is printed, stop that first."""
        if self._painting is not None:
            self._painting.cancel()
            self.leave.setEnabled(False)
            return
        if not self._working:
            super().reject()

    def done(self, result: int, /) -> None:
        """Close the pages with the dialog."""
        self.pages.close_pages()
        super().done(result)
