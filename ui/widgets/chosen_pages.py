"""What is chosen to be printed and how it will look: the choices at the left, the pages at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from consent_db import events, people
from consent_db.errors import Problem
from exports.forms import bundle
from exports.forms.bundle import What
from ui import errors
from ui.models.print_words import PrintWords
from ui.widgets.basics import Scrolled, clear_layout, column, frame, label, row
from ui.widgets.contact_note import ContactNote
from ui.widgets.forms_out_note import FormsOutNote
from ui.widgets.print_choices import PrintChoices
from ui.widgets.print_preview import PrintPreview

if TYPE_CHECKING:
    from collections.abc import Generator

    from consent_db.connection import Register
    from consent_db.records import Event, Person
    from exports.forms.bundle import Preview, Wanted
    from exports.pdf_pages import PdfPages
    from ui.desk import Desk
    from ui.jobs import Job

    Known = tuple[tuple[Event, ...], tuple[Person, ...]]

_CHOICES_PX = 372


class ChosenPages(QWidget):
    """`shown` is what can be printed now, with its pages; None while nothing is, and `changed` tells both."""

    changed = Signal()

    def __init__(self, desk: Desk, title: str, first: Wanted) -> None:
        super().__init__()
        self._desk = desk
        self._first = first
        self._making: Job | None = None
        self._asked_for: tuple[What, str | None] | None = None
        self._words = PrintWords(self)
        self.shown: tuple[Wanted, Preview] | None = None
        self.choices: PrintChoices | None = None
        self._left = column(gap_px=0)
        self.out = FormsOutNote()
        self.out.changed.connect(self.make)
        self.summary = label("", "second", wrap=True)
        self.note = label("", "caption", wrap=True)
        self.contact = ContactNote(desk)
        self.preview = PrintPreview(desk)
        self._lay_out(title)
        self.preview.say(self.tr("Looking …"))
        desk.read(
            lambda register: (events.events(register), people.people(register)),
            self._fill,
            owner=self,
            failed=lambda problem: self.preview.say(errors.sentence(problem)),
        )

    def _lay_out(self, title: str) -> None:
        inside = Scrolled()
        inside.setLayout(
            column(
                label(title, "section"),
                self._left,
                self.summary,
                self.note,
                self.contact,
                -1,
                gap_px=14,
                margins_px=(24, 20, 20, 16),
            )
        )
        scrolled = QScrollArea()
        scrolled.setProperty("role", "panel")
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        scrolled.setWidget(inside)
        side = frame("side", column(scrolled))
        side.setFixedWidth(_CHOICES_PX)
        body = row(side, self.preview, gap_px=0)
        body.setStretchFactor(self.preview, 1)
        self.setLayout(body)

    def set_busy(self, busy: bool) -> None:
        """Let nothing else be chosen while something is on its way to paper."""
        if self.choices is not None:
            self.choices.setEnabled(not busy)

    def close_pages(self) -> None:
        """Let go of the pages, and of those that are being made."""
        if self._making is not None:
            self._making.cancel()
        self.preview.say("")

    def make(self) -> None:
        """Make the pages for what is chosen now, in the background; those of an earlier choice are not shown."""
        if self._making is not None:
            self._making.cancel()
        self.shown = None
        wanted = self._wanted()
        self.summary.setText("")
        self.note.setText("")
        self.changed.emit()
        if wanted is None:
            self.preview.say(self._words.missing(self.choices.kind) if self.choices is not None else "")
            return
        if not self.preview.pages:
            self.preview.say(self.tr("Looking …"))
        today = self._desk.today()

        def steps(register: Register) -> Generator[None, None, tuple[Preview, PdfPages]]:
            from exports.pdf_pages import PdfPages

            made = yield from bundle.preview(register, wanted, today=today)
            return made, PdfPages(made.pdf)

        def finished(found: tuple[Preview, PdfPages]) -> None:
            if self._wanted() == wanted:
                self._show(wanted, *found)

        self._making = self._desk.runner.start("paper", steps, finished=finished, failed=self._not_made, owner=self)

    def _fill(self, known: Known) -> None:
        held, listed = known
        alive = [one for one in listed if one.deceased_on is None and one.deceased_year is None]
        clear_layout(self._left)
        self.choices = PrintChoices(self._desk, self._first, held, alive, self.out)
        self.choices.changed.connect(self.make)
        self._left.addWidget(self.choices)
        self.choices.what.setFocus()
        self.make()

    def _wanted(self) -> Wanted | None:
        wanted = self.choices.wanted if self.choices is not None else None
        about = None if wanted is None else (wanted.what, wanted.event_id)
        if about != self._asked_for:
            self._asked_for = about
            self.out.forget()
        if wanted is None or wanted.what is not What.MISSING:
            return wanted
        return replace(wanted, again=self.out.again)

    def _not_made(self, problem: BaseException) -> None:
        if isinstance(problem, Problem):
            self.preview.say(errors.sentence(problem))
            return
        self.preview.say("")
        errors.show(problem, self)

    def _show(self, wanted: Wanted, made: Preview, document: PdfPages) -> None:
        self.out.show_out(wanted, made)
        # What is printed is what was told here, even when somebody else has printed some of them in the meantime.
        self.shown = (replace(wanted, again=self.out.again), made)
        self.preview.show_document(document)
        self.summary.setText(self._words.summary(wanted, made))
        self.note.setText(self._words.note(wanted, made, shown=self.preview.pages))
        self.changed.emit()
