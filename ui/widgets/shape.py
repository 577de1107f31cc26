"""The verdict's shapes: circle with tick, triangle with exclamation mark, square with cross; hollow while waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from consent_db.records import Outcome
from ui import labels

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme, Tokens


def paint_shape(painter: QPainter, square: QRectF, outcome: Outcome | None, tokens: Tokens) -> None:
    """Draw the shape of an answer into `square`; None is a hollow dashed triangle (not read yet)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = square.width()
    painter.translate(square.topLeft())
    painter.scale(side / 16, side / 16)
    if outcome is None:
        pen = QPen(QColor(tokens.text3), 1.3, Qt.PenStyle.DashLine)
        pen.setDashPattern([2.2, 1.6])
        painter.setPen(pen)
        painter.drawPath(_triangle())
        painter.restore()
        return
    colours = tokens.verdict(outcome)
    painter.setPen(QPen(QColor(colours.outline), 1.2 if outcome is Outcome.REVIEW else 0))
    if outcome is not Outcome.REVIEW:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.fill))
    glyph = QPen(QColor(colours.glyph), 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if outcome is Outcome.CLEAR:
        painter.drawEllipse(QRectF(0.5, 0.5, 15, 15))
        painter.setPen(glyph)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(4.6, 8.3), QPointF(7.1, 10.8), QPointF(11.5, 5.6)])
    elif outcome is Outcome.REVIEW:
        painter.drawPath(_triangle())
        painter.setPen(glyph)
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.2))
        painter.drawPoint(QPointF(8, 11.9))
    else:
        painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 2.6, 2.6)
        painter.setPen(glyph)
        painter.drawLine(QPointF(5, 5), QPointF(11, 11))
        painter.drawLine(QPointF(11, 5), QPointF(5, 11))
    painter.restore()


def _triangle() -> QPainterPath:
    path = QPainterPath(QPointF(8, 1.2))
    path.lineTo(15.2, 14.4)
    path.lineTo(0.8, 14.4)
    path.closeSubpath()
    return path


def shape_pixmap(outcome: Outcome | None, side_px: int, ratio: float, tokens: Tokens) -> QPixmap:
    """The shape as a picture, for a label or an icon."""
    made = QPixmap(round(side_px * ratio), round(side_px * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_shape(painter, QRectF(0, 0, side_px, side_px), outcome, tokens)
    painter.end()
    return made


class Shape(QWidget):
    """One verdict shape on its own; its name for screen readers is the full verdict."""

    def __init__(self, theme: Theme, outcome: Outcome | None = None, *, side_px: int = 14) -> None:
        super().__init__()
        self._theme = theme
        self._side = side_px
        self.outcome = outcome
        theme.changed.connect(self.update)
        self.setFixedSize(side_px, side_px)
        self.show_outcome(outcome)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show another answer."""
        self.outcome = outcome
        self.setAccessibleName(labels.outcome_full(outcome))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_shape(painter, QRectF(0, 0, self._side, self._side), self.outcome, self._theme.tokens)
        painter.end()


class Badge(QWidget):
    """Shape and short word of an answer."""

    def __init__(self, theme: Theme, outcome: Outcome | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.outcome = outcome
        theme.changed.connect(self.update)
        self.show_outcome(outcome)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show another answer."""
        self.outcome = outcome
        self.setAccessibleName(labels.outcome_full(outcome))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(badge_font(self._theme))
        word = labels.outcome_short(self.outcome)
        return QSize(round(14 + 6 + metrics.horizontalAdvance(word) + 2), max(18, round(metrics.height())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self.outcome, self._theme)
        painter.end()


def badge_font(theme: Theme) -> QFont:
    """The badge's font: small and strong."""
    return theme.font(0.86, weight=QFont.Weight.DemiBold)


def paint_badge(painter: QPainter, rect: QRectF, outcome: Outcome | None, theme: Theme) -> float:
    """Draw shape and word at the left of `rect`; returns the width used."""
    paint_shape(painter, QRectF(rect.left(), rect.center().y() - 7, 14, 14), outcome, theme.tokens)
    word = labels.outcome_short(outcome)
    painter.setFont(badge_font(theme))
    painter.setPen(QColor(theme.tokens.text3 if outcome is None else theme.tokens.verdict(outcome).word))
    place = rect.adjusted(20, 0, 0, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    return 20 + QFontMetricsF(painter.font()).horizontalAdvance(word)
