"""A text on one line that gives way: what does not fit is left out at its end, and stands whole in the tip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from ui.widgets.basics import dress

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme
    from ui.widgets.basics import Kind

_LEAST_LETTERS = 8


class ElidedLabel(QLabel):
    """Takes the room its text needs, and less where there is less."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    @property
    def whole(self) -> str:
        """The text that was given."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(1, self.width()))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class ElidedButton(QPushButton):
    """A push button that ends its words with … where they have too little room; its `tail` (a key) always shows."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        action: Callable[[], object] | None = None,
        *,
        tail: str = "",
        icon: str = "",
        kind: Kind = "plain",
        size: Literal["", "card", "main"] = "",
    ) -> None:
        super().__init__()
        self._whole = text
        self._tail = f"    {tail}" if tail else ""
        self._lead = " " if icon else ""
        self._placed = False
        dress(self, theme, action, icon=icon, kind=kind, size=size)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_whole(text)

    def set_whole(self, text: str, tail: str | None = None) -> None:
        """Show other words, and with `tail` another key."""
        self._whole = text
        if tail is not None:
            self._tail = f"    {tail}" if tail else ""
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    @property
    def whole(self) -> str:
        """The words that were given."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(self._whole[:_LEAST_LETTERS]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._fit()

    def _around(self) -> int:
        """Padding, border and icon, in pixels: what the style adds to the words."""
        self.ensurePolished()
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))

    def _needed(self, words: str) -> int:
        return self._around() + self.fontMetrics().horizontalAdvance(self._lead + words + self._tail) + 2  # rounding

    def _fit(self) -> None:
        fixed = self._around() + self.fontMetrics().horizontalAdvance(self._lead + self._tail)
        room = max(1, self.width() - fixed)
        shown = self._whole
        if self._placed:  # before the first layout the width is Qt's, and says nothing
            shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText((self._lead + shown + self._tail).replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")
