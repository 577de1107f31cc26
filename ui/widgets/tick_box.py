"""Tick boxes and round choices whose box can be seen in both schemes; the style's own vanishes on a dark ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QStyle, QStyleOptionButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class TickBox(QCheckBox):
    """A tick box with an outline in the theme's ink for controls; a tick is white on the accent."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = _indicator(self, QStyle.SubElement.SE_CheckBoxIndicator)
        painter = _painter(self)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            width, height = box.width(), box.height()
            tick = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2))
            painter.drawPolyline(QPolygonF([QPointF(box.left() + x * width, box.top() + y * height) for x, y in tick]))
        painter.end()


class RoundChoice(QRadioButton):
    """One of several, with an outline in the theme's ink for controls."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = _indicator(self, QStyle.SubElement.SE_RadioButtonIndicator)
        painter = _painter(self)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.HighlightedText))
            painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2)
        painter.end()


def _indicator(button: QAbstractButton, element: QStyle.SubElement) -> QRectF:
    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined]
    return QRectF(button.style().subElementRect(element, option, button)).adjusted(-0.5, -0.5, 0.5, 0.5)


def _painter(button: QAbstractButton) -> QPainter:
    """A painter in the colours of the box as it is."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours, on = button.palette(), button.isChecked()
    group = QPalette.ColorGroup.Active if button.isEnabled() else QPalette.ColorGroup.Disabled
    role = QPalette.ColorRole
    edge = role.Highlight if on and button.isEnabled() else role.Mid if not button.isEnabled() else role.Dark
    painter.setPen(QPen(colours.color(group, edge), 1.5))
    painter.setBrush(colours.color(group, role.Highlight if on else role.Base))
    return painter
