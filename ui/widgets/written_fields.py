"""What somebody wrote by hand, enlarged beside its field: a signature to look at, and a day to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from consent_db.records import Outcome
from ui.widgets.answers import AnswerRow
from ui.widgets.basics import button, column, label, row
from ui.widgets.cut_out import CutOut
from ui.widgets.day_field import DayField
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from datetime import date

    from ui.theme import Theme

_HAND = QSize(220, 52)


def handwriting(theme: Theme, name: str) -> CutOut:
    """A place for an enlarged line of handwriting, as wide as there is room."""
    return CutOut(theme, name, size=_HAND, stretches=True)


class WrittenBox(QWidget):
    """A title, the handwriting, and below it the field that it is typed into."""

    def __init__(self, theme: Theme, title: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self.cut = handwriting(theme, self.tr("{field}: the handwriting, enlarged").format(field=title))
        self.hint = label("", "caption", wrap=True)
        self.explain(hint)
        self.setLayout(column(label(title, "strong", wrap=True), self.cut, field, self.hint, gap_px=5))

    def explain(self, sentence: str) -> None:
        """Say something about the field; an empty text says nothing."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))


class WrittenDay(WrittenBox):
    """A day beside the handwriting; what nobody has chosen is told to be a proposal."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str, day: date, *, proposal: str) -> None:
        self.days = DayField(theme, day, title)
        holder = QWidget()
        self.same = button(theme, self.tr("It stands so on the paper"), self._compared, icon="check", size="card")
        self.same.setAccessibleName(f"{title}: {self.same.text()}")
        self.same.hide()
        beside = FlowLayout(holder, gap_px=8)  # in a narrow window the words stand below the day, and whole
        beside.addWidget(self.days)
        beside.addWidget(self.same)
        super().__init__(theme, title, holder)
        self._proposal = proposal
        self.days.dateChanged.connect(self._moved)
        self.days.read_changed.connect(self.changed)
        self._tell()

    @property
    def day(self) -> date:
        """The day shown."""
        return self.days.day

    @property
    def proposed(self) -> bool:
        """Whether nobody has chosen this day, or said that it stands on the paper."""
        return not self.days.touched

    def set_before(self, day: date, *, proposed: bool) -> None:
        """Show a day as it was kept before; `proposed`: nobody had chosen it."""
        self.days.set_day(day)
        self.days.touched = not proposed
        self._tell()

    def ask(self) -> None:
        """Offer to say that a proposed day stands on the paper."""
        self.same.setVisible(self.proposed)

    def _compared(self) -> None:
        self.days.touched = True
        self.days.setFocus(Qt.FocusReason.OtherFocusReason)
        self._moved()

    def _moved(self) -> None:
        if self.days.touched:
            self.same.hide()
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        said = "" if self.days.touched else self._proposal
        self.explain(said)
        self.days.setAccessibleDescription(said)


class SignatureField(QWidget):
    """Whether somebody signed: found by the program, or said by whoever looks at the handwriting."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str, signed: bool | None) -> None:
        super().__init__()
        self._signed = signed
        self.cut = handwriting(theme, self.tr("{field}: the handwriting, enlarged").format(field=title))
        self._shape = Shape(theme, Outcome.CLEAR, side_px=14)
        self.said = label("", "strong", wrap=True)
        self.wrong = button(theme, self.tr("That is no signature"), self._deny, kind="link", size="card")
        found = row(self._shape, self.said, self.wrong, gap_px=6)
        found.setStretchFactor(self.said, 1)
        self._found = QWidget()
        self._found.setLayout(found)
        self.row = AnswerRow(theme, self.tr("Is this a signature?"))
        self.row.set_answer(signed)
        self.row.changed.connect(self._answered)
        self.setLayout(column(label(title, "strong", wrap=True), self.cut, self._found, self.row, gap_px=5))
        self._asks = signed is not True
        self._show()

    @property
    def signed(self) -> bool | None:
        """Whether there is a signature; None while nobody has said."""
        return self._signed

    @property
    def control(self) -> QWidget:
        """Where it is answered."""
        return self.row if self._asks else self.wrong

    def _deny(self) -> None:
        self._asks = True
        self.row.set_answer(False)
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> None:
        self._signed = self.row.answer
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._found.setVisible(not self._asks)
        self.row.setVisible(self._asks)
        self.said.setText(self.tr("Signature found"))
        self._shape.setAccessibleName(self.tr("Signature found"))
