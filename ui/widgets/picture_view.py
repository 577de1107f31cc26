"""The picture with its faces: zoom, pan, frames of one width at any zoom, names that hide no face, drawing a frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from consent_db.records import Outcome
from ui import labels
from ui.theme import FRAME_PENS, KEYLINE
from ui.widgets.face_labels import place_labels
from ui.widgets.shape import paint_shape
from ui.widgets.zoom_view import ZoomView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from consent_db.records import Box
    from ui.theme import Theme

_MOST_LABELS = 12
_SMALLEST_DRAWN_PX = 8
_BADGE_PX = (11.0, 18.0)
"""The shape at a frame's corner, of a small face and of a large one."""


@dataclass(frozen=True, slots=True)
class FaceMark:
    """One frame on the picture; `box` in pixels of the upright picture."""

    id: str
    box: Box
    outcome: Outcome
    name: str


class PictureView(ZoomView):
    """Shows one picture; `chosen` tells which face was clicked, `drawn` the box somebody pulled with Ctrl."""

    PAN_SHARE = 0.15
    WORDS_PX = 48
    chosen = Signal(str)
    drawn = Signal(object)
    zoomed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marks: tuple[FaceMark, ...] = ()
        self._selected = ""
        self._hovered = ""
        self._drawing: QPointF | None = None
        self._drawn_to = QPointF()
        self.draw_always = False
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("The picture"))

    def show_picture(self, pixmap: QPixmap, *, width_px: int, height_px: int) -> None:
        """Show pixels, in whatever resolution they come, of a picture of this upright size."""
        size_before = self._scene.sceneRect().size()
        self._image.setPixmap(pixmap)
        self._image.setScale(width_px / pixmap.width() if pixmap.width() else 1.0)
        self._scene.setSceneRect(0, 0, width_px, height_px)
        if self._scene.sceneRect().size() != size_before or self._fitted:
            self.fit()

    def clear_picture(self) -> None:
        """Show nothing."""
        self._image.setPixmap(QPixmap())
        self._marks = ()
        self.say("")

    def say(self, words: str) -> None:
        """Say why there is no picture, where it would be."""
        self._words = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    @property
    def has_picture(self) -> bool:
        """Whether pixels are shown."""
        return not self._image.pixmap().isNull()

    def set_marks(self, marks: Sequence[FaceMark]) -> None:
        """The faces to frame."""
        self._marks = tuple(marks)
        self.setAccessibleDescription(
            "; ".join(f"{mark.name}: {labels.outcome_full(mark.outcome)}" for mark in self._marks)
        )
        self.viewport().update()

    @property
    def marks(self) -> tuple[FaceMark, ...]:
        """The faces framed now."""
        return self._marks

    def select(self, appearance_id: str) -> None:
        """Show which face is the chosen one."""
        self._selected = appearance_id
        self.viewport().update()

    def fit(self) -> None:
        """The whole picture in view."""
        self._fitted = True
        rect = self._scene.sceneRect()
        if rect.width() and rect.height():
            margin = 28 / max(
                0.01, min(self.viewport().width() / rect.width(), self.viewport().height() / rect.height())
            )
            self.fitInView(rect.adjusted(-margin, -margin, margin, margin), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit()

    def zoom(self, factor: float) -> None:
        """Nearer or farther, between a fifth of fitting and eight times the pixels."""
        now = self.transform().m11()
        if 0.02 < now * factor < 8:
            self._fitted = False
            self.scale(factor, factor)
            self.zoomed.emit()

    @property
    def zoom_percent(self) -> int | None:
        """The zoom as a percentage of the picture's own pixels; None while it fits the view."""
        return None if self._fitted else round(self.transform().m11() * 100)

    def mark_rect(self, mark: FaceMark) -> QRectF:
        """A face's frame in pixels of the view."""
        left, top, width, height = mark.box
        return QRectF(
            QPointF(self.mapFromScene(QPointF(left, top))),
            QPointF(self.mapFromScene(QPointF(left + width, top + height))),
        )

    def _arrows_pan(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)  # without it they walk through the folder

    def mousePressEvent(self, event: QMouseEvent) -> None:
        wants_frame = self.draw_always or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if wants_frame and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = event.position()
            self._drawn_to = event.position()
            return
        mark = self._mark_at(event.position())
        if mark is not None:
            self.chosen.emit(mark.id)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None:
            self._drawn_to = event.position()
            self.viewport().update()
            return
        mark = self._mark_at(event.position())
        hovered = mark.id if mark else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing is None:
            super().mouseReleaseEvent(event)
            event.accept()
            return
        box = self._drawn_box()
        self._drawing = None
        self.viewport().update()
        if box is not None:
            self.drawn.emit(box)

    def _drawn_box(self) -> Box | None:
        assert self._drawing is not None
        first = self.mapToScene(self._drawing.toPoint())
        last = self.mapToScene(self._drawn_to.toPoint())
        pulled = QRectF(first, last).normalized().intersected(self._scene.sceneRect())
        box: QRect = pulled.toRect()
        if box.width() < _SMALLEST_DRAWN_PX or box.height() < _SMALLEST_DRAWN_PX:
            return None
        return box.x(), box.y(), box.width(), box.height()

    def _mark_at(self, place: QPointF) -> FaceMark | None:
        hits = [mark for mark in self._marks if self.mark_rect(mark).contains(place)]
        return min(hits, key=lambda mark: mark.box[2] * mark.box[3], default=None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        if self._words and not self.has_picture:
            self._paint_words(painter)
        if self._drawing is not None:
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self._drawing, self._drawn_to).normalized(), 10, 10)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        rects = [self.mark_rect(mark) for mark in self._marks]
        chosen = next((n for n, mark in enumerate(self._marks) if mark.id == self._selected), None)
        for number in sorted(range(len(rects)), key=lambda n: n == chosen):
            self._paint_frame(painter, rects[number], self._marks[number].outcome, chosen=number == chosen)
        font = self._theme.font(0.93, weight=QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        full = [QSizeF(metrics.horizontalAdvance(mark.name) + 42, metrics.height() + 12) for mark in self._marks]
        crowded = len(self._marks) > _MOST_LABELS
        named = [not crowded or mark.id in (self._selected, self._hovered) for mark in self._marks]
        sizes = [size if shown else QSizeF(0, 0) for size, shown in zip(full, named, strict=True)]
        view = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
        places = place_labels(rects, sizes, view, first=chosen) if any(named) else [None] * len(rects)
        painter.setFont(font)
        for number in sorted(range(len(rects)), key=lambda n: n == chosen):
            place = places[number] if named[number] else None
            self._paint_label(painter, self._marks[number], rects[number], place, chosen=number == chosen)

    def _paint_frame(self, painter: QPainter, rect: QRectF, outcome: Outcome, *, chosen: bool) -> None:
        width = 4.0 if outcome is Outcome.BLOCKED else 2.5
        radius = min(10.0, rect.width() / 4)
        # The pen runs around the box, not over it: of a small face every pixel counts.
        rect = _grown(rect, (width + 3) / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            for ink, pen_px in (("#FFFFFF", 5), ("#2A56C6", 3)):
                painter.setPen(QPen(QColor(ink), pen_px))
                painter.drawRoundedRect(_grown(rect, 6), radius + 3, radius + 3)
        keyline = QColor(KEYLINE)
        keyline.setAlphaF(0.75)
        painter.setPen(QPen(keyline, width + 3))
        painter.drawRoundedRect(rect, radius, radius)
        pen = QPen(QColor(FRAME_PENS[outcome]), width)
        if outcome is Outcome.REVIEW:
            pen.setDashPattern([9 / width, 6 / width])
        painter.setPen(pen)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_label(
        self, painter: QPainter, mark: FaceMark, face: QRectF, place: QRectF | None, *, chosen: bool
    ) -> None:
        tokens = self._theme.tokens
        if place is None or place.isEmpty():
            side = min(max(face.width() / 3, _BADGE_PX[0]), _BADGE_PX[1])
            corner = QRectF(face.right() - 1, face.top() - side + 1, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(corner.adjusted(-2, -2, 2, 2), 5, 5)
            paint_shape(painter, corner, mark.outcome, tokens)
            return
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line2), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(place, 8, 8)
        paint_shape(painter, QRectF(place.left() + 9, place.center().y() - 7.5, 15, 15), mark.outcome, tokens)
        painter.setPen(QColor(tokens.text))
        painter.drawText(place.adjusted(31, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, mark.name)


def _grown(rect: QRectF, by: float) -> QRectF:
    return rect.adjusted(-by, -by, by, by)
