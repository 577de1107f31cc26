"""Yes, no or nothing, one row per question, as a paper form has it: nothing is answered beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from ui.widgets.basics import column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from ui.theme import Theme

_KEYS = {
    Qt.Key.Key_J: True,
    Qt.Key.Key_Y: True,
    Qt.Key.Key_N: False,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}


class _Chip(QPushButton):
    """An answer to choose; a chosen one has a sign, not only another colour."""

    def __init__(self, theme: Theme, text: str, sign: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._sign = sign
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(84)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            self._theme.icon(self._sign, "text").paint(painter, 10, self.height() // 2 - 7, 14, 14)
            painter.end()


class AnswerRow(QWidget):
    """One question; J or Y answers yes, N no, Delete takes the answer back, the arrows go to the next row."""

    changed = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, text: str, *, words: tuple[str, str] | None = None) -> None:
        """`words` stand on the answers instead of yes and no, where the question is itself called “Yes” or “No”."""
        super().__init__()
        self._theme = theme
        self._text = text
        self._said: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        yes, no = words or (self.tr("Yes"), self.tr("No"))
        self._words = words or (self.tr("yes"), self.tr("no"))
        self.yes = _Chip(theme, yes, "check")
        self.no = _Chip(theme, no, "x")
        self.yes.clicked.connect(lambda _checked: self._clicked(True))
        self.no.clicked.connect(lambda _checked: self._clicked(False))
        self.yes.setAccessibleName(f"{text}: {self._words[0]}")
        self.no.setAccessibleName(f"{text}: {self._words[1]}")
        self.setLayout(row(label(text, wrap=True), self.yes, self.no, gap_px=8, margins_px=(6, 3, 4, 3)))
        self._name()

    @property
    def answer(self) -> bool | None:
        """Yes, no, or None for no answer."""
        return self._said

    def set_answer(self, answer: bool | None) -> None:
        """Answer, or take the answer back."""
        told = answer is not self._said
        self._said = answer
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)
        self.update()
        self._name()
        if told:
            self.changed.emit()

    def _clicked(self, answer: bool) -> None:
        self.set_answer(None if answer is self._said else answer)

    def _name(self) -> None:
        said = {True: self._words[0], False: self._words[1], None: self.tr("not answered")}[self._said]
        self.setAccessibleName(f"{self._text}: {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key(event.key())
        if key in _KEYS and plain:
            self.set_answer(_KEYS[key])
            self.moved.emit(1)
        elif key is Qt.Key.Key_Space:
            self.set_answer({None: True, True: False, False: None}[self._said])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        else:
            painter.setPen(QColor(self._theme.tokens.line))
            painter.drawLine(6, self.height() - 1, self.width() - 6, self.height() - 1)
        painter.end()


class Answers(QWidget):
    """Rows of questions, in groups with a heading; blank stays blank."""

    changed = Signal()

    def __init__(self, theme: Theme, groups: Sequence[tuple[str, Sequence[tuple[Any, str]]]]) -> None:
        super().__init__()
        self.rows: dict[Any, AnswerRow] = {}
        parts: list[QWidget] = []
        for heading, choices in groups:
            if heading and choices:
                parts.append(label(heading, "caption"))
            for value, text in choices:
                made = AnswerRow(theme, text)
                made.changed.connect(self.changed)
                made.moved.connect(lambda step, value=value: self._go(value, step))
                self.rows[value] = made
                parts.append(made)
        self.setLayout(column(*parts, gap_px=0))
        if self.rows:
            self.setFocusProxy(next(iter(self.rows.values())))

    @property
    def yes(self) -> tuple[Any, ...]:
        """What was answered with yes."""
        return tuple(value for value, one in self.rows.items() if one.answer is True)

    @property
    def no(self) -> tuple[Any, ...]:
        """What was answered with no."""
        return tuple(value for value, one in self.rows.items() if one.answer is False)

    def fill(self, *, yes: Sequence[Any] = (), no: Sequence[Any] = ()) -> None:
        """Answer exactly so; everything else is blank."""
        for value, one in self.rows.items():
            one.set_answer(True if value in yes else False if value in no else None)

    def _go(self, value: Any, step: int) -> None:  # noqa: ANN401
        order = list(self.rows)
        place = order.index(value) + step
        if 0 <= place < len(order):
            to = self.rows[order[place]]
            to.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(to)


def bring_into_sight(one: QWidget) -> None:
    """Scroll to a row that keys went to, with the row after it; Qt scrolls by itself only for Tab."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(one, 0, one.height())
