"""What a returned page says, beside the page: its boxes, what was written by hand, and what keeps it from approval."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from consent_db.form_answers import Answers
from consent_db.records import Outcome
from exports.forms.reader import Tick
from ui import labels
from ui.models.form_questions import QuestionWords
from ui.models.returned import AGAIN, COPIES, FOR_OTHER, PageWords, first_ticks
from ui.models.tick_questions import PaperWords, TickQuestions
from ui.pages.returned_child import ChildHands, GuardianHands
from ui.pages.returned_hands import AdultHands, Asked, Hands
from ui.pages.returned_withdrawal import WithdrawalHands
from ui.widgets.basics import Scrolled, button, clear_layout, column, follow, frame, label, row
from ui.widgets.day_field import unread_day
from ui.widgets.page_notice import PageNotice
from ui.widgets.tick_panel import TickPanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from consent_db.form_proposal import Question
    from ui.desk import Desk
    from ui.models.returned import PageRow, Waiting

_MANY = 4
"""So many open boxes may be answered together: all that is not ticked is empty."""

_SETTLED_MS = (0, 60)
"""When a page was just built, its wrapped texts have their heights only after the second round of laying out."""


class ReturnedAnswers(QWidget):
    """`changed` tells that somebody corrected something; `box_chosen` which box the keyboard is on."""

    changed = Signal()
    box_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words, self._asks, self._questions = PageWords(self), QuestionWords(self), TickQuestions(self)
        self._asked: Asked | None = None
        self._older = self._copy = self._other = self._sheet = False
        self._images: Mapping[str, QImage] = {}
        self._notices: dict[str, PageNotice] = {}
        self.ticks: TickPanel | None = None
        self.hands: Hands | None = None
        self.about = label("", "caption", wrap=True)
        self.name = label("", "section", wrap=True)
        self.change = button(desk.theme, self.tr("Change person"), self.change_person, size="card")
        head = row(column(self.about, self.name, gap_px=0), self.change, gap_px=10, margins_px=(22, 14, 18, 12))
        head.setStretch(0, 1)
        self._head = frame("panel", head)
        self._inner = Scrolled()
        self._layout: QVBoxLayout = column(gap_px=18, margins_px=(22, 14, 16, 18))
        self._inner.setLayout(self._layout)
        self.pane = QScrollArea()
        self.pane.setProperty("role", "panel")
        self.pane.setWidgetResizable(True)
        self.pane.setWidget(self._inner)
        self.pane.setAccessibleName(self.tr("The answers"))
        whole = column(self._head, self.pane, gap_px=0)
        whole.setStretchFactor(self.pane, 1)
        self.setLayout(whole)

    @property
    def row(self) -> PageRow | None:
        """The page that is shown."""
        return self._asked.row if self._asked is not None else None

    @property
    def told(self) -> dict[str, bool | None]:
        """What is answered of each box; nothing where no answers are shown."""
        return self.ticks.ticks if self.ticks is not None else {}

    def clear(self) -> None:
        """Show no page."""
        clear_layout(self._layout)
        self._asked = self.ticks = self.hands = None
        self._images = {}
        self._notices = {}

    def show_page(self, page: PageRow, waiting: Waiting) -> None:
        """Show what was read on a page that belongs to a known form, or what somebody said about it since."""
        self.clear()
        before = page.page.answers
        self._older = before.older_version if before is not None else False
        self._copy = before.another_copy if before is not None else False
        self._other = before.other_subject if before is not None else False
        self._sheet = before.same_sheet if before is not None else False
        self._asked = Asked(row=page, waiting=waiting, today=self._desk.today())
        self._show_head()
        self._build()
        self.pane.verticalScrollBar().setValue(0)

    def _show_head(self) -> None:
        assert self._asked is not None
        page = self._asked.row
        side = self._words.side(page)
        self.about.setText(self.tr("Answers from") + (f" · {side}" if side else ""))
        self.name.setText(self._words.title(page))
        self.change.setVisible(self._printed_for() and not self._other)

    def _printed_for(self) -> bool:
        assert self._asked is not None
        printed = self._asked.row.printed
        return printed is not None and printed.person_id is not None

    def _build(self) -> None:
        asked = self._asked
        assert asked is not None
        page = asked.row
        self._notices = {}
        for code in page.problems:
            self._layout.addWidget(self._notice(code))
        ids = [one.id for one in page.layout.ticks] if page.layout is not None else []
        told = page.page.answers.ticks if page.page.answers is not None else first_ticks(page)
        doubts = {
            one: self._asks.doubt(page.reading.doubts.get(one, ""))
            for one in ids
            if page.reading.ticks.get(one, Tick.ASK) is Tick.ASK
        }
        self.ticks = TickPanel(self._desk.theme)
        self.ticks.show_sections(
            self._questions.sections(ids, self._paper(asked)), {one: told.get(one) for one in ids}, doubts
        )
        self.ticks.answered.connect(lambda _box, _answer: self._settle())
        self.ticks.went_to.connect(self.box_chosen)
        self.hands = self._hands(asked)
        self.hands.changed.connect(self.changed)
        self.hands.settle(self.ticks.ticks)
        if self.hands.top is not None:
            self._layout.addWidget(self.hands.top)
        self._layout.addWidget(self.ticks)
        if len(self.ticks.open) >= _MANY:
            self._layout.addWidget(self._rest_is_empty())
        self._layout.addWidget(self.hands)
        self._layout.addStretch(1)
        self.show_cuts(self._images)

    def _hands(self, asked: Asked) -> Hands:
        code = asked.row.printed.code if asked.row.printed is not None else ""
        choose = self._other or (not self._printed_for() and (asked.row.subject is None or asked.row.names_somebody))
        if code == "WITHDRAW":
            return WithdrawalHands(self._desk, asked, choose=choose)
        if code == "CHILD":
            kind = ChildHands if asked.row.side == 1 else GuardianHands
            return kind(self._desk, asked, choose=choose)
        return AdultHands(self._desk, asked, choose=choose)

    def _paper(self, asked: Asked) -> PaperWords:
        content = asked.row.printed.content if asked.row.printed is not None else None
        return PaperWords(
            channels={one.id: one.name for one in asked.waiting.channels},
            event=content.event_title if content is not None else "",
            valid_until=labels.day(content.valid_until) if content is not None else "",
        )

    def _notice(self, code: str, sentence: str = "") -> PageNotice:
        notice = PageNotice(self._desk.theme, Outcome.REVIEW, sentence or self._asks.problem(code))
        if code == "older_version" and not self._older:
            notice.offer(self.tr("Take the older form"), self._take_older)
        elif code in (AGAIN, FOR_OTHER) and not self._copy:
            notice.offer(self.tr("It is another copy, file it too"), self._take_copy)
        elif code == COPIES and not self._sheet:
            notice.offer(self.tr("These sides are of one sheet"), self._take_sheet)
        self._notices[code] = notice
        return notice

    def tell(self, problems: Sequence[str]) -> None:
        """Say what came to be wrong with the page since it is shown, such as a copy that came in."""
        for code in problems:
            if self._asked is not None and code not in self._notices:
                self._put_first(self._notice(code))

    def _take_older(self) -> None:
        self._older = True
        self.changed.emit()

    def _take_copy(self) -> None:
        self._copy = True
        self.changed.emit()

    def _take_sheet(self) -> None:
        self._sheet = True
        self.changed.emit()

    def _ask_about_copy(self, question: Question) -> None:
        """Say whose other side is filed, and offer that this is another copy; asked anew where the answer changed."""
        shown = self._notices.pop(FOR_OTHER, None)
        if shown is not None:
            self._layout.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._put_first(self._notice(FOR_OTHER, self._asks.question(question)))

    def _put_first(self, notice: PageNotice) -> None:
        """Show a notice above the rest, and let Tab reach it there: else the keyboard leaves with its last offer."""
        self._layout.insertWidget(0, notice)
        follow(self.pane, notice.offers)

    def _rest_is_empty(self) -> QWidget:
        made = button(
            self._desk.theme, self.tr("All the others are empty"), self._empty_rest, icon="check", size="card"
        )
        made.setToolTip(self.tr("When you have looked at the page: every box without an answer is a no"))
        holder = QWidget()
        holder.setLayout(row(made, -1))
        return holder

    def _empty_rest(self) -> None:
        assert self.ticks is not None
        for box_id in self.ticks.open:
            self.ticks.asked[box_id].row.set_answer(False)

    def _settle(self) -> None:
        if self.hands is not None and self.ticks is not None:
            self.hands.settle(self.ticks.ticks)
        self.changed.emit()

    def change_person(self) -> None:
        """Somebody else filled in a form that was printed for another person: ask who."""
        if self._asked is None or self.ticks is None:
            return
        told = self.answers()
        page = self._asked.row
        self._other = True
        self._asked = replace(self._asked, row=replace(page, page=replace(page.page, answers=told)))
        clear_layout(self._layout)
        self._show_head()
        self._build()
        if self.hands is not None and self.hands.who is not None:
            self.hands.who.choice.setFocus()
            line = self.hands.who.choice.lineEdit()
            if line is not None:
                line.selectAll()

    def answers(self) -> Answers:
        """What the fields say now."""
        assert self.ticks is not None
        assert self.hands is not None
        made = Answers(
            ticks=self.ticks.ticks,
            older_version=self._older,
            another_copy=self._copy,
            other_subject=self._other,
            same_sheet=self._sheet,
        )
        return self.hands.fill_in(made)

    def show_cuts(self, images: Mapping[str, QImage]) -> None:
        """The enlarged boxes and the handwriting arrived."""
        self._images = images
        if self.ticks is not None:
            for box_id in self.ticks.asked:
                self.ticks.show_cut(box_id, images.get(box_id))
        if self.hands is not None:
            for place, cut in self.hands.cuts.items():
                cut.show_image(images.get(place))

    @property
    def asks_in_vain(self) -> bool:
        """Whether it is asked whose form this is, and nobody has answered here."""
        return self.hands is not None and self.hands.who is not None and not self.hands.who.choice.typed

    @property
    def grown_words(self) -> str:
        """That approving makes somebody new a grown-up; empty where it does not."""
        return self.hands.grown_words if self.hands is not None else ""

    def missing(self) -> Question | None:
        """What is asked on this side whatever the other sides say."""
        return self.hands.missing() if self.hands is not None else None

    def unread(self) -> str:
        """What is wrong with a day that somebody typed, with the keyboard there; empty where all can be read."""
        wrong = unread_day(self)
        if wrong is None:
            return ""
        wrong.setFocus()
        self._bring(wrong)
        return wrong.complaint()

    def go_to(self, question: Question) -> None:
        """Put the keyboard where a question is answered."""
        if self.ticks is None or self.hands is None:
            return
        if question.code == FOR_OTHER:
            self._ask_about_copy(question)
        notice = self._notices.get(question.code)
        if notice is not None and notice.offers:
            notice.offers[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(notice)
            return
        if question.code == "sole_against_registered" and isinstance(self.hands, GuardianHands):
            self.hands.ask_about_others()
        if question.code == "day_proposed" and (asked := self.hands.ask_days()) is not None:
            asked.same.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(asked)  # with the handwriting above it, and what is proposed below
            return
        keys = [*question.ids, *_PLACES.get(question.code, ())]
        for key in keys:
            found = self.ticks.go_to(key) or self.hands.go_to(key)
            if found is not None:
                self._bring(found)
                return

    def go_to_box(self, box_id: str) -> None:
        """Put the keyboard on a box that was clicked on the page."""
        found = self.ticks.go_to(box_id) if self.ticks is not None else None
        if found is not None:
            self._bring(found)

    def go_to_first_open(self) -> bool:
        """Put the keyboard on whom the form is about, else on the first box that waits; whether anything does."""
        missing = self.missing()
        if missing is not None and missing.code == "subject_missing":
            self.go_to(missing)
            return True
        first = self.ticks.open[0] if self.ticks is not None and self.ticks.open else ""
        self.go_to_box(first)
        return bool(first)

    def _bring(self, target: QWidget) -> None:
        def into_sight() -> None:
            top = target.mapTo(self._inner, QPoint(0, 0)).y()
            self.pane.ensureVisible(0, top + target.height(), 0, 24)
            self.pane.ensureVisible(0, top, 0, 24)

        for settled_ms in _SETTLED_MS:
            QTimer.singleShot(settled_ms, target, into_sight)


_PLACES: Mapping[str, Sequence[str]] = {
    "subject_missing": ("subject",),
    "subject_differs": ("subject",),
    "subject_grown": ("subject",),
    "other_than_printed": ("subject",),
    "person_unknown": ("subject",),
    "event_missing": ("event_id",),
    "witness_missing": ("witness_name",),
    "sole_against_registered": ("keep_registered",),
    "child_not_here_unclear": ("channels",),
}
