"""A place of the window in its navigation: icon, name, and how much waits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class NavButton(QPushButton):
    """Folded it shows its icon alone, with a dot where something waits."""

    def __init__(self, theme: Theme, name: str, icon: str, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._folded = False
        self.count = 0
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{name} ({keys})")
        self._icon = icon
        self.toggled.connect(self._paint_icon)
        self._paint_icon(chosen=False)
        self._show()

    def fold(self, *, folded: bool) -> None:
        """Show the icon alone, or the name beside it."""
        self._folded = folded
        self._show()

    def show_count(self, count: int) -> None:
        """How much waits there; none shows nothing."""
        self.count = count
        self._show()

    def _paint_icon(self, chosen: bool) -> None:
        """Where one is, the icon is filled and in the accent."""
        name, ink = (f"{self._icon}-fill", "accent") if chosen else (self._icon, "text2")
        self._theme.set_icon(self, name, ink, size=20)

    def _show(self) -> None:
        self.setText("" if self._folded else f"  {self._name}")
        self.setAccessibleName(f"{self._name}, {self.count}" if self.count else self._name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._folded:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.accent))
            painter.drawEllipse(self.width() - 14, 7, 7, 7)
        else:
            painter.setFont(self._theme.font(0.86))
            painter.setPen(QColor(self._theme.tokens.text2))
            place = self.rect().adjusted(0, 0, -12, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self.count))
        painter.end()
