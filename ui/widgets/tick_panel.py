"""What was ticked on a returned page, to be corrected; a tick that is not sure stands out and waits for an answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from consent_db.records import Outcome
from ui.widgets.answers import AnswerRow, bring_into_sight
from ui.widgets.basics import button, clear_layout, column, label, restyle, row
from ui.widgets.cut_out import CutOut
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import Shape
from ui.widgets.tick_box import RoundChoice, TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage, QMouseEvent
    from PySide6.QtWidgets import QAbstractButton

    from ui.models.tick_questions import Option, Question, Section
    from ui.theme import Theme

_CUT = QSize(84, 56)
_WIDEST_PX = 306
"""A longer text wraps beside its box."""
_COLUMNS_PX = (118, 158)
"""Boxes stand below each other in three columns where their texts are that short, else in two."""


class AskedTick(QFrame):
    """One box that is not sure: enlarged, with the reason; asked is whether it is ticked, never what it says.

    The box may be the one for “No”: a “No” pressed beside it must not be taken for the person's answer.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, option: Option, why: str) -> None:
        super().__init__()
        self.setProperty("role", "verdict-head")
        self.setProperty("inside", "true")
        self.row = AnswerRow(theme, option.text, words=(self.tr("Ticked"), self.tr("Empty")))
        self.row.yes.setToolTip(self.tr("The box is ticked (J)"))
        self.row.no.setToolTip(self.tr("The box is empty (N)"))
        self.row.changed.connect(self._changed)
        self.cut = CutOut(theme, self.tr("{box}, enlarged").format(box=option.text), size=_CUT)
        self._shape = Shape(theme, Outcome.REVIEW, side_px=14)
        self.said = label("", "caption", wrap=True)
        self._why = why
        words = row(self._shape, self.said, gap_px=6)
        for one in (self._shape, self.said):
            words.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        words.setStretchFactor(self.said, 1)
        inside = row(self.cut, words, gap_px=10, margins_px=(6, 0, 4, 0))
        inside.setStretchFactor(words, 1)
        self.setLayout(column(self.row, inside, gap_px=4, margins_px=(6, 4, 6, 8)))
        self.setFocusProxy(self.row)
        self._show()

    def set_answer(self, answer: bool | None) -> None:
        """Show an answer that was given before, without telling it."""
        self.row.blockSignals(True)
        self.row.set_answer(answer)
        self.row.blockSignals(False)
        self._show()

    def _changed(self) -> None:
        self._show()
        self.answered.emit(self.row.answer)

    def _show(self) -> None:
        open_ = self.row.answer is None
        said = self.tr("{why} Is this a tick?").format(why=self._why).strip() if open_ else self.tr("Answered by hand.")
        self.said.setText(said)
        self._shape.show_outcome(Outcome.REVIEW if open_ else Outcome.CLEAR)
        self._shape.setAccessibleName(self.tr("Not sure") if open_ else self.tr("Answered"))
        self.row.setAccessibleDescription(said)
        self.setProperty("outcome", "REVIEW" if open_ else "")
        restyle(self)


class TickPanel(QWidget):
    """`answered` tells each answer a person gives, by box; `went_to` which box has the keyboard."""

    answered = Signal(str, object)
    went_to = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ticks: dict[str, bool | None] = {}
        self._groups: list[tuple[str, ...]] = []
        self.boxes: dict[str, QAbstractButton] = {}
        self.asked: dict[str, AskedTick] = {}
        self.folds: list[QWidget] = []
        self._layout = column(gap_px=16)
        self.setLayout(self._layout)

    def show_sections(
        self, sections: Sequence[Section], ticks: Mapping[str, bool | None], doubts: Mapping[str, str]
    ) -> None:
        """Show these boxes; `doubts` are those that were not sure when they were read, with why, in words."""
        clear_layout(self._layout)
        self._ticks = dict(ticks)
        self._groups, self.boxes, self.asked, self.folds = [], {}, {}, []
        for section in sections:
            part = QWidget()
            lines: list[QWidget] = [label(section.title, "strong", wrap=True)]
            for question in section.questions:
                lines += self._question(question, doubts)
            part.setLayout(column(*lines, gap_px=6))
            self._layout.addWidget(part)

    @property
    def ticks(self) -> dict[str, bool | None]:
        """What is ticked; None where nobody has answered."""
        return dict(self._ticks)

    @property
    def open(self) -> tuple[str, ...]:
        """The boxes that nobody has answered yet, from the top."""
        return tuple(one for one, said in self._ticks.items() if said is None and one in self.asked)

    def show_cut(self, box_id: str, image: QImage | None) -> None:
        """The enlarged box arrived."""
        if box_id in self.asked:
            self.asked[box_id].cut.show_image(image)

    def go_to(self, box_id: str) -> QWidget | None:
        """Put the keyboard on one box, unfolding it where it is folded away; gives what to bring into sight."""
        target: QWidget | None = self.asked.get(box_id) or self.boxes.get(box_id)
        if target is None:
            return None
        for fold in self.folds:
            if fold.isAncestorOf(target):
                fold.setVisible(True)
        if not target.isVisibleTo(self):
            self.unfold()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def unfold(self) -> None:
        """Show every box."""
        for fold in self.folds:
            fold.show()

    def _question(self, question: Question, doubts: Mapping[str, str]) -> list[QWidget]:
        lines: list[QWidget] = [label(question.text, "second", wrap=True)] if question.text else []
        if question.one_of:
            self._groups.append(tuple(one.id for one in question.options))
        run: list[Option] = []
        folded: list[Option] = []
        for one in question.options:  # in the order of the paper
            if one.id in doubts:
                lines += [self._flow(run, round_=question.one_of)] if run else []
                lines.append(self._asked(one, doubts[one.id]))
                run = []
            elif question.folds and not self._ticks.get(one.id):
                folded.append(one)
            else:
                run.append(one)
        lines += [self._flow(run, round_=question.one_of)] if run else []
        if folded:
            more = self._flow(folded, round_=question.one_of)
            more.hide()
            self.folds.append(more)
            said = (
                self.tr("%n other place(s): no", "", len(folded))
                if len(folded) < len(question.options)
                else self.tr("%n place(s): no", "", len(folded))
            )
            toggle = button(self._theme, said, icon="caret-down", kind="link", size="card")
            toggle.setProperty("words", "left")
            toggle.clicked.connect(lambda _checked=False, more=more: more.setVisible(more.isHidden()))
            lines += [toggle, more]
        return lines

    def _flow(self, options: Sequence[Option], *, round_: bool) -> QWidget:
        made = QWidget()
        layout = FlowLayout(made, gap_px=4)
        boxes = [(one, self._box(one, round_=round_)) for one in options]
        longest = max(box.sizeHint().width() for _one, box in boxes)
        least = next((width for width in _COLUMNS_PX if longest <= width), 0)
        for one, box in boxes:
            if box.sizeHint().width() > _WIDEST_PX:
                layout.addWidget(self._wrapped(one, box))
            else:
                box.setMinimumWidth(least or _COLUMNS_PX[-1])
                layout.addWidget(box)
        return made

    def _wrapped(self, option: Option, box: QAbstractButton) -> QWidget:
        box.setText("")
        made = _Beside(box, option.text)
        made.setMinimumWidth(_WIDEST_PX)
        return made

    def _box(self, option: Option, *, round_: bool) -> QAbstractButton:
        box = RoundChoice(option.text) if round_ else TickBox(option.text)
        box.setAutoExclusive(False)  # as on paper, both may be ticked, and then somebody must choose
        box.setChecked(self._ticks.get(option.id) is True)
        box.clicked.connect(lambda on, one=option.id: self._say(one, bool(on)))
        box.installEventFilter(self)
        box.setProperty("box", option.id)
        self.boxes[option.id] = box
        return box

    def _asked(self, option: Option, why: str) -> AskedTick:
        made = AskedTick(self._theme, option, why)
        made.set_answer(self._ticks.get(option.id))
        made.answered.connect(partial(self._say, option.id))
        made.row.moved.connect(lambda step, one=option.id: self._next_asked(one, step))
        made.row.installEventFilter(self)
        made.row.setProperty("box", option.id)
        self.asked[option.id] = made
        return made

    def _next_asked(self, box_id: str, step: int) -> None:
        order = list(self.asked)
        place = order.index(box_id) + step
        if 0 <= place < len(order):
            to = self.asked[order[place]]
            to.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(to)

    def _say(self, box_id: str, answer: bool | None) -> None:
        self._ticks[box_id] = answer
        if answer:
            for group in (one for one in self._groups if box_id in one):
                for other in group:
                    if other != box_id and self._ticks.get(other) is not False:
                        self._clear(other)
        self.answered.emit(box_id, answer)

    def _clear(self, box_id: str) -> None:
        """Of those of which one is meant another one was chosen."""
        self._ticks[box_id] = False
        if box_id in self.boxes:
            self.boxes[box_id].setChecked(False)
        if box_id in self.asked:
            self.asked[box_id].set_answer(False)
        self.answered.emit(box_id, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.went_to.emit(str(watched.property("box") or ""))
        return False


class _Beside(QWidget):
    """A box whose text wraps; a click on the text is one on the box."""

    def __init__(self, box: QAbstractButton, text: str) -> None:
        super().__init__()
        self._box = box
        words = label(text, wrap=True)
        line = row(box, words, gap_px=2)
        line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.setLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
