"""A sentence about a page with a shape before it, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from consent_db.records import Outcome
from ui.widgets.basics import button, clear_layout, column, label, row
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.theme import Theme


class PageNotice(QFrame):
    """One problem of a page; an offer goes away when it was taken."""

    def __init__(self, theme: Theme, outcome: Outcome, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "verdict-head")
        self.setProperty("inside", "true")
        self.setProperty("outcome", str(outcome))
        self.said = label(sentence, wrap=True)
        self.offers: list[QPushButton] = []
        shape = Shape(theme, outcome, side_px=16)
        self._offered = QWidget()
        self._flow = FlowLayout(self._offered, gap_px=8)
        self._offered.hide()
        line = row(shape, column(self.said, self._offered, gap_px=8), gap_px=10, margins_px=(12, 10, 12, 10))
        line.setAlignment(shape, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setAccessibleName(sentence)

    def offer(self, text: str, act: Callable[[], object], *, kind: str = "plain") -> QPushButton:
        """A button below the sentence."""
        made = button(self._theme, text, size="card", kind="danger" if kind == "danger" else "plain")

        def taken() -> None:
            self._theme.set_icon(made, "check", "text2")  # without a sign it would only look switched off
            made.setEnabled(False)
            act()

        made.clicked.connect(lambda _checked=False: taken())
        self._flow.addWidget(made)
        self._offered.show()
        self.offers.append(made)
        return made


class PageNotes(QWidget):
    """What was wrong with files that came in, until somebody hides it; takes no room while there is nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout = column(gap_px=6, margins_px=(16, 8, 16, 8))
        self.setLayout(self._layout)
        self.hide()

    def add(self, sentence: str) -> None:
        """Say one more thing."""
        notice = PageNotice(self._theme, Outcome.REVIEW, sentence)
        notice.offer(self.tr("Hide"), lambda: self._hide(notice))
        self._layout.addWidget(notice)
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        clear_layout(self._layout)
        self.hide()

    def _hide(self, notice: PageNotice) -> None:
        notice.hide()
        notice.deleteLater()
        self._layout.removeWidget(notice)
        self.setVisible(self._layout.count() > 0)
