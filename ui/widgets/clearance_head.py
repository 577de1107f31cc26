"""What may be logged: the answer of one picture with its reason, or how many of several are clear and which are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from consent_db.decision_table import SEVERITY
from consent_db.records import Outcome
from ui import labels
from ui.widgets.basics import column, frame, label, restyle, row
from ui.widgets.not_clear import NotClearList
from ui.widgets.shape import Shape
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.clearance import Answered
    from ui.desk import Desk


class ClearanceHead(QWidget):
    """`out` says that all are out already; it is offered where `may_be_out`, and only while some are not clear."""

    def __init__(self, desk: Desk, *, count: int, may_be_out: bool, width_px: int) -> None:
        super().__init__()
        self._desk = desk
        self._count = count
        self._may_be_out = may_be_out
        self._answers: Sequence[Answered] = ()
        self.shape = Shape(desk.theme, None, side_px=24)
        self.answer = label(self.tr("Judging %n picture(s) …", "", count), "strong", wrap=True)
        self.why = label("", "", wrap=True)
        self.box = frame(
            "verdict-head",
            row(self.shape, column(self.answer, self.why, gap_px=2), gap_px=12, margins_px=(14, 10, 14, 10)),
        )
        self.list = NotClearList(desk.theme, width_px=width_px)
        self.out = TickBox(
            self.tr("All of them are out already: log every one")
            if count > 1
            else self.tr("It is out already: log it as it is")
        )
        self.out.hide()
        self.out.toggled.connect(lambda _on: self._show_why())
        self.setLayout(column(self.box, self.list, self.out, gap_px=10))

    def show_answers(self, answers: Sequence[Answered]) -> None:
        """Show what is known now."""
        self._answers = answers
        worst = max(answers, key=_severity)
        self._paint(worst.outcome)
        others = sorted(self._others(), key=_severity, reverse=True)
        self._offer_out(on=bool(others))
        if self._count > 1:
            self.answer.setText(self._how_many(len(answers) - len(others)))
            self.list.show_pictures([(one.outcome, one.file_name, self._desk.reason(one.reason)) for one in others])
        else:
            self.answer.setText(labels.outcome_full(worst.outcome))
        self._show_why()

    def show_progress(self, done: int) -> None:
        """So many of very many pictures have their answer."""
        self._paint(None)
        self.answer.setText(self.tr("Judging the pictures: {done} of {total} …").format(done=done, total=self._count))
        self.why.hide()

    def show_logging(self, count: int) -> None:
        """So many are being written."""
        self.answer.setText(self.tr("Logging %n picture(s) …", "", count))
        self.why.hide()

    def show_problem(self, said: str) -> None:
        """There is no answer, and why."""
        self._answers = ()
        self._paint(None)
        self.answer.setText(said)
        self.why.hide()
        self.list.show_pictures(())
        self._offer_out(on=False)

    def _offer_out(self, *, on: bool) -> None:
        self.out.setVisible(on and self._may_be_out)
        if not on:
            self.out.setChecked(False)

    def _others(self) -> list[Answered]:
        return [one for one in self._answers if one.outcome is not Outcome.CLEAR]

    def _how_many(self, clear: int) -> str:
        total = self._count
        if clear == total:
            return self.tr("All %n picture(s) are clear to publish", "", total)
        if not clear:
            return self.tr("None of the %n picture(s) is clear to publish", "", total)
        return self.tr("%n of {total} picture(s) are clear to publish", "", clear).format(total=total)

    def _show_why(self) -> None:
        if not self._answers:
            return
        others = len(self._others())
        if self.out.isChecked():
            said = (
                self.tr(
                    "All are logged. %n of them are not clear: what must come down goes on the list at once.",
                    "",
                    others,
                )
                if self._count > 1
                else self.tr("It is logged as it is. If it must come down, that goes on the list at once.")
            )
        elif self._count == 1:
            said = self._desk.reason(self._answers[0].reason)
        elif others == self._count:
            said = self.tr("Nothing can be logged.")
        else:
            said = self.tr("%n picture(s) are not logged:", "", others) if others else ""
        self.why.setText(said)
        self.why.setVisible(bool(said))
        self.updateGeometry()  # a window that is not shown yet would keep the size of before

    def _paint(self, outcome: Outcome | None) -> None:
        self.shape.show_outcome(outcome)
        self.box.setProperty("outcome", str(outcome or ""))
        restyle(self.box)


def _severity(one: Answered) -> int:
    return SEVERITY[one.outcome]
