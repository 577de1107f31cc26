"""A text on one line that gives way: what does not fit is left out at its end, and stands whole in the tip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from ui.widgets.basics import dress, paint_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme import Theme
    from ui.widgets.basics import Kind

_LEAST_LETTERS = 8
_KEY_GAP_PX, _KEY_AROUND_PX, _KEY_EDGE_PX = 12, 14, 10


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
    """A push button that ends its words with … where they have too little room; its `tail`, a key, always shows.

    The key is drawn at the right edge, so that the keys of buttons below each other form a column.
    """

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
        self._theme = theme
        self._whole = text
        self.tail = tail
        self._lead = " " if icon else ""
        self._placed = False
        self._kind = kind
        dress(self, theme, action, icon=icon, kind=kind, size=size)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_whole(text)

    def set_whole(self, text: str, tail: str | None = None) -> None:
        """Show other words, and with `tail` another key."""
        self._whole = text
        if tail is not None:
            self.tail = tail
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

    def _key_px(self) -> int:
        """The width of the key, in pixels; 0 without one."""
        metrics = QFontMetricsF(self._theme.font(0.8))
        return round(metrics.horizontalAdvance(self.tail)) + _KEY_AROUND_PX if self.tail else 0

    def _beside(self) -> int:
        """What the key takes of the words' room, in pixels: it lies half inside the padding at the right."""
        return self._key_px() + _KEY_GAP_PX if self.tail else 0

    def _needed(self, words: str) -> int:
        rounding = 2
        return self._around() + self.fontMetrics().horizontalAdvance(self._lead + words) + self._beside() + rounding

    def _fit(self) -> None:
        fixed = self._around() + self.fontMetrics().horizontalAdvance(self._lead) + self._beside()
        room = max(1, self.width() - fixed)
        shown = self._whole
        if self._placed:  # before the first layout the width is Qt's, and says nothing
            shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText((self._lead + shown).replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.tail:
            return
        metrics = QFontMetricsF(self._theme.font(0.8))
        width, height = self._key_px(), round(metrics.height()) + 6
        box = QRectF(self.width() - width - _KEY_EDGE_PX, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        paint_key(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), self.tail, self._theme, on_accent=self._kind == "filled")
        painter.end()
