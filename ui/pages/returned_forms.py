"""Returned forms: each page beside what was read from it, corrected and approved by a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget, QWidget

from consent_db.errors import Problem
from ui import errors
from ui.changes import touches
from ui.desk import Reading
from ui.models.form_questions import QuestionWords
from ui.models.returned import PageWords, Waiting, load
from ui.pages.returned_acts import ReturnedActs
from ui.pages.returned_answers import ReturnedAnswers
from ui.pages.returned_paper import ReturnedPaper
from ui.pages.returned_problem import ReturnedProblem
from ui.paper_intake import SUFFIXES, IntakeSummary
from ui.paper_source import thumbnail
from ui.thumbnails import PixmapLoader
from ui.widgets.approve_foot import ApproveFoot
from ui.widgets.basics import button, column, frame, label, rule
from ui.widgets.forms_bar import RETURNED, FormsBar
from ui.widgets.page_list import PageList
from ui.widgets.page_notice import PageNotes
from ui.widgets.reading_bar import ReadingBar
from ui.widgets.returned_empty import ReturnedEmpty
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from consent_db.filing import Filed
    from consent_db.form_proposal import Question
    from consent_db.records import Changed
    from ui.desk import Desk
    from ui.models.returned import PageRow

_TABLES = ("returned_pile", "returned_page", "form_print", "person", "guardianship", "channel", "event", "policy")
_THUMBNAIL_PX = 160


def _list_px(both_px: int) -> int:
    return 212 if both_px > 1050 else 184


def _answers_px(both_px: int) -> int:
    return 428 if both_px > 900 else 396


class ReturnedForms(QWidget):
    """The pages that wait, at the left; the chosen one in the middle; its answers at the right."""

    asked = Signal(str)
    counted = Signal(int)
    """How many pages wait for a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words, self._asks = PageWords(self), QuestionWords(self)
        self._waiting = Waiting()
        self._shown: tuple[str, int] = ("", 0)
        """The page whose fields are shown, and in which version."""
        self._about = ""
        """Whom that page was about when it was shown."""
        self._done = 0
        self._reading = Reading(desk, lambda: load, self._loaded, owner=self, lane="rows")
        self.acts = ReturnedActs(desk, self)
        self._small = PixmapLoader(desk.runner, thumbnail, edge_px=_THUMBNAIL_PX, parent=self)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self._desk.theme
        self.bar = FormsBar(theme, RETURNED)
        self.choosing = button(theme, self.tr("Add scans or pictures …"), self.choose_files, icon="upload-simple")
        self.bar.acts.addWidget(self.choosing)
        self.list = PageList(theme, name=self.tr("Pages that came back"), paper=self._small.get)
        self.summary = label("", "caption", wrap=True)
        self.progress = ReadingBar(theme)
        self.summary.setContentsMargins(10, 0, 0, 0)
        side = frame("side", column(self.list, self.progress, self.summary, gap_px=4, margins_px=(6, 10, 6, 12)))
        side.setMinimumWidth(160)
        self.paper = ReturnedPaper(self._desk)
        self.answers = ReturnedAnswers(self._desk)
        self.problem = ReturnedProblem(self._desk)
        self.right = QStackedWidget()
        self.right.addWidget(self.answers)
        self.right.addWidget(self.problem)
        self.foot = ApproveFoot(theme)
        self.right.setMinimumHeight(120)  # what is scrolled gives way to what the foot has to say
        whole = column(self.right, rule(), self.foot, gap_px=0)
        whole.setStretchFactor(self.right, 1)
        panel = frame("panel", whole)
        settings = self._desk.settings
        inner = SidePane(self.paper, panel, settings, "returned/answers", usual=_answers_px, first=False)
        self.split = SidePane(inner, side, settings, "returned/pages", usual=_list_px, first=True)
        self.empty = ReturnedEmpty(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        self.notes = PageNotes(theme)
        layout = column(self.bar, rule(), self.notes, self.stack, gap_px=0)
        layout.setStretchFactor(self.stack, 1)
        self.setLayout(layout)
        self.stack.setCurrentWidget(self.empty)

    def _connect(self) -> None:
        self.list.picked.connect(lambda _id: self._show_page())
        self._small.arrived.connect(self.list.paper_arrived)
        self.paper.view.picked.connect(self.answers.go_to_box)
        self.answers.box_chosen.connect(self.paper.view.choose)
        self.answers.changed.connect(self._corrected)
        self.problem.reference_typed.connect(self._read_with)
        self.problem.removed.connect(self.ask_to_remove)
        self.problem.reopened.connect(self._reopen)
        self.problem.filed_alone.connect(lambda: self.approve(alone=True))
        self.paper.cuts_arrived.connect(self._cuts)
        self.foot.approved.connect(self.approve)
        self.foot.skipped.connect(self.next_page)
        self.foot.removed.connect(self.ask_to_remove)
        self.empty.chosen.connect(self.choose_files)
        self.empty.dropped.connect(self.add)
        self.progress.stopped.connect(self.acts.stop)
        self.acts.progressed.connect(self._read_so_far)
        self.acts.ended.connect(self._reading_ended)
        self.acts.saved.connect(self._own_version)
        self.acts.filed.connect(self._filed)
        self.acts.refused.connect(self._refused)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", self.approve),
            ("Ctrl+Enter", self.approve),
            ("Ctrl+PgDown", self.next_page),
            ("Ctrl+PgUp", self.page_before),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=inside)
            shortcut.setAutoRepeat(act != self.approve)  # a key that is held down must not file a whole pile
            shortcut.activated.connect(act)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard works on: the first of these that is there."""
        return (self.list, self.empty.choose, self.choosing)

    @property
    def row(self) -> PageRow | None:
        """The page that is chosen."""
        return self._waiting.rows.get(self.list.chosen)

    def refresh(self, changed: Changed | None = None) -> None:
        """Read anew what waits, in the background."""
        if changed is None or not changed.ids or touches(changed, *_TABLES):
            self._reading.ask()

    def choose_files(self) -> None:
        """Ask for scans or pictures."""
        endings = " ".join(f"*{one}" for one in SUFFIXES)
        kinds = self.tr("Scans and pictures") + f" ({endings})"
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add scans or pictures"), "", kinds)
        if chosen:
            self.add([Path(one) for one in chosen])

    def add(self, files: Sequence[Path]) -> None:
        """Read files, or all that lies in a folder, into a new pile; a second one waits until the first is read."""
        self.notes.clear()
        self.progress.begin()
        self.acts.take_in(files)
        self._show_stack()

    def _read_so_far(self, pages: int, file: int, files: int) -> None:
        self.progress.progress(pages, file, files)
        self.refresh()

    def _reading_ended(self, summary: IntakeSummary) -> None:
        self.progress.end()
        for problem in summary.problems:
            self.notes.add(errors.sentence(problem))
        self.refresh()

    def _loaded(self, found: Waiting) -> None:
        before = list(self._waiting.rows)
        chosen = self.list.chosen
        self._waiting = found
        self.list.show_lines(self._words.lines(found), chosen=chosen)
        if chosen not in found.rows:
            self.list.choose(self._after(chosen, before))
        self.counted.emit(found.waiting)
        self._show_summary()
        self._show_stack()
        self._show_page()

    def _after(self, gone: str, before: list[str]) -> str:
        """The page to look at when one is gone: the next that waits, else the first."""
        later = before[before.index(gone) + 1 :] if gone in before else []
        order = [*later, *self._waiting.rows]
        waits = [one for one in order if one in self._waiting.rows and not self._waiting.rows[one].approved]
        return next(iter(waits), next(iter(self._waiting.rows), ""))

    def _show_summary(self) -> None:
        said = [self.tr("%n page(s) to look at", "", self._waiting.waiting)] if self._waiting.rows else []
        if self._done:
            said.append(self.tr("%n form(s) filed and gone from the list", "", self._done))
        self.summary.setText("\n".join(said))
        self.empty.say(self.tr("%n form(s) filed. The pile is done.", "", self._done) if self._done else "")

    def _show_stack(self) -> None:
        some = bool(self._waiting.rows) or not self.progress.isHidden()
        wanted = self.split if some else self.empty
        if wanted is self.stack.currentWidget():
            return
        had = self.stack.currentWidget()
        here = (
            self.isVisible()
            and had is not None
            and (self.focusWidget() is None or had.isAncestorOf(self.focusWidget()))
        )
        self.stack.setCurrentWidget(wanted)
        if here:  # the keys of the place work from the first page on
            (self.list if some else self.empty.choose).setFocus()

    def _show_page(self) -> None:
        page = self.row
        if page is None:
            self._shown = ("", 0)
            self.answers.clear()
            self.paper.show_nothing(self.tr("Reading the first page …") if not self.progress.isHidden() else "")
            self.foot.show_page(can_approve=False, can_remove=False)
            self.foot.say_beside("")
            self.right.setVisible(False)
            return
        about = page.subject.id if page.subject is not None else ""
        same = self._shown == (page.id, page.page.version)
        told_elsewhere = about != self._about and self.answers.asks_in_vain
        self._about = about
        if same and not told_elsewhere:
            self.answers.tell(page.problems)
            return
        other = self._shown[0] != page.id
        self.acts.leave()
        self._shown = (page.id, page.page.version)
        self.right.setVisible(True)
        readable = page.readable and not page.approved
        if readable:
            self.answers.show_page(page, self._waiting)
        else:
            self.answers.clear()
            self.problem.show_page(page, self._waiting)
        self.right.setCurrentWidget(self.answers if readable else self.problem)
        self.foot.show_page(can_approve=readable, can_remove=readable)
        self.foot.say_beside(self.answers.grown_words)
        self.foot.come_after(self.answers if readable else self.problem)
        if other:
            self.foot.say("")
        self.paper.show_row(page, self.answers.told, ahead=self._following(page))

    def _following(self, page: PageRow) -> PageRow | None:
        """The next page that is not approved; after the last one come those that were left at the top."""
        order = list(self._waiting.rows.values())
        place = next((at for at, one in enumerate(order) if one.id == page.id), -1)
        return next((one for one in (*order[place + 1 :], *order[: max(place, 0)]) if not one.approved), None)

    def _other_side(self, page: PageRow, side: int = 0) -> PageRow | None:
        """Another side of the same form that waits for a person; with `side` that one, whatever became of it."""
        same = [one for one in self._waiting.rows.values() if one.page.ref == page.page.ref and one.id != page.id]
        if page.page.ref is None:
            return None
        if side:
            return next((one for one in same if one.side == side), None)
        return next((one for one in same if not one.approved and one.side != page.side), None)

    def _cuts(self, page_id: str, cuts: Mapping[str, QImage]) -> None:
        page = self.row
        if page is not None and page.id == page_id:
            if self.foot.said.text() == self.paper.unseen_words():
                self.foot.say("")
            self.answers.show_cuts(cuts)
            self.problem.show_cuts(cuts)

    def _corrected(self) -> None:
        page = self.row
        if page is None or self.answers.row is None or self.answers.row.id != page.id:
            return
        self.foot.say("")
        self.foot.say_beside(self.answers.grown_words)
        self.paper.frame(self.answers.told)
        self.acts.keep(page.id, self.answers.answers(), version=self._shown[1])

    def _own_version(self, page_id: str, version: int) -> None:
        """What was corrected here is stored: its new version is what is shown."""
        if self._shown[0] == page_id:
            self._shown = (page_id, max(version, self._shown[1]))

    def approve(self, *, alone: bool = False) -> None:
        """Approve the page as it is shown and go on; what keeps it from that is said, with the keyboard there."""
        page = self.row
        if page is None or self.acts.filing:
            return
        if page.approved and alone and page.page.answers is not None:
            self.acts.file_alone(page)
            return
        if not page.readable or page.approved or self.answers.row is None:
            self.next_page()
            return
        unread = self.answers.unread() or ("" if self.paper.shows(page) else self.paper.unseen_words())
        if unread:
            self.foot.say(unread)
            return
        missing = self.answers.missing()
        if missing is not None:
            self._ask([missing])
            return
        self.foot.busy()
        self.acts.approve(page, self.answers.answers(), version=self._shown[1], alone=alone)

    def _filed(self, page: PageRow, done: Filed) -> None:
        self.foot.ready()
        self.foot.say("")
        name = self._words.title(page)
        if done.filed:
            self._done += 1
            self._desk.tell(self.tr("Filed for {name}, with the page as proof.").format(name=name))
            for note in done.notes:
                self.notes.add(f"{name}: {self._asks.question(note)}")
        else:
            sides = ", ".join(str(one) for one in done.waits_for)
            self._desk.tell(
                self.tr("Approved for {name}. It is filed when side {number} is approved.").format(
                    name=name, number=sides
                )
            )
        following = self._other_side(page) or self._following(page)
        if following is not None and self.list.chosen == page.id:  # else somebody looks at another page by now
            self.list.choose(following.id)
            self._land()
        self.refresh()

    def _land(self) -> None:
        """After one page was approved by key, the keyboard is at what the next one asks."""
        if self.right.currentWidget() is not self.answers or not self.answers.go_to_first_open():
            self.list.setFocus()

    def _refused(self, problem: BaseException, questions: Sequence[Question]) -> None:
        self.foot.ready()
        if questions:
            self._ask(questions)
            return
        if isinstance(problem, Problem):
            self.foot.say(errors.sentence(problem))
            self.refresh()
            return
        errors.show(problem, self._desk.window)

    def _ask(self, questions: Sequence[Question]) -> None:
        """Say what is open, with the keyboard where it is answered, be it on another side."""
        first, page = questions[0], self.row
        if page is not None and first.side and first.side != page.side:
            elsewhere = self._other_side(page, first.side)
            if elsewhere is not None:
                self.list.choose(elsewhere.id)
        self.foot.say(self._asks.question(first), more=len(questions) - 1)
        self.answers.go_to(first)

    def next_page(self) -> None:
        """Leave this page as it is and look at the next one; after the last comes the first."""
        self._go(1)

    def page_before(self) -> None:
        """Look at the page before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        order = list(self._waiting.rows)
        if self.list.chosen in order:
            self.list.choose(order[(order.index(self.list.chosen) + step) % len(order)])
            self._land()

    def _read_with(self, ref: str, side: int) -> None:
        page = self.row
        if page is not None:
            self.acts.read_with(page, ref, side, refused=lambda problem: self.problem.say(errors.sentence(problem)))

    def _reopen(self) -> None:
        if self.row is not None:
            self.acts.reopen(self.row)

    def ask_to_remove(self) -> QMessageBox | None:
        """Ask before a page goes for good."""
        page = self.row
        if page is None:
            return None
        return self.acts.ask_to_remove(page, self._words.title(page), self.window(), before=self.paper.forget)
