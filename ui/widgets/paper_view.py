"""One returned page, upright and flat: framed where a tick was read, and where one is not sure; zoom and turning."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QSizePolicy, QWidget

from ui.theme import LIGHT
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.zoom_view import ZOOM_STEP, ZoomView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from ui.theme import Theme

_AROUND_MM = 0.7
"""A frame keeps so far from the box, that its line is not taken for ink."""
_MARGIN_PX = 20
_TURN = 90


class MarkKind(StrEnum):
    """What is said about a box: read as ticked, not sure, decided by a person, or only pointed at."""

    TICKED = "ticked"
    ASKED = "asked"
    POINTED = "pointed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMark:
    """One framed place; `area` in millimetres from the left top of the upright page."""

    id: str
    kind: MarkKind
    area: tuple[float, float, float, float]


class PaperView(ZoomView):
    """Shows one page; `picked` tells which box was clicked. Frames look the same in both schemes: paper is white."""

    PAN_SHARE = 0.25
    WORDS_PX = 40
    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.px_per_mm = 1.0
        self._marks: tuple[PaperMark, ...] = ()
        self._boxes: tuple[PaperMark, ...] = ()
        self._chosen = ""
        self.page_id = ""
        """Which page is shown."""
        self.setAccessibleName(self.tr("The page"))
        self.setMinimumWidth(200)

    def show_page(self, image: QImage, *, px_per_mm: float, page_id: str = "") -> None:
        """Show another page, all of it and upright."""
        self.page_id = page_id
        self._image.setPixmap(QPixmap.fromImage(image))
        self.px_per_mm = px_per_mm
        self._words = ""
        self._scene.setSceneRect(QRectF(self._image.pixmap().rect()))
        self._chosen = ""
        self.set_marks(())
        self.fit()

    def say(self, words: str) -> None:
        """Show no page, and say why."""
        self._image.setPixmap(QPixmap())
        self.page_id = ""
        self._chosen = ""
        self._words = words
        self.set_marks(())
        self.setAccessibleDescription(words)

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._image.pixmap().isNull()

    def set_marks(self, marks: Sequence[PaperMark], boxes: Sequence[PaperMark] = ()) -> None:
        """Frame these; a click on one of the `boxes`, framed or not, picks it."""
        self._marks, self._boxes = tuple(marks), tuple(boxes) or tuple(marks)
        self.viewport().update()

    @property
    def marks(self) -> tuple[PaperMark, ...]:
        """What is framed now."""
        return self._marks

    def choose(self, box_id: str) -> None:
        """Point at one box, and bring it into sight where the page is shown larger than the view."""
        self._chosen = box_id
        found = next((one for one in self._boxes if one.id == box_id), None)
        if found is not None and not self._fitted:
            self.ensureVisible(self._on_scene(found), 60, 60)
        self.viewport().update()

    def fit(self) -> None:
        """The whole page in view, upright."""
        self._fitted = True
        self.resetTransform()
        rect = self._scene.sceneRect()
        if not rect.width() or not rect.height():
            return
        view = self.viewport().size() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
        share = min(view.width() / rect.width(), view.height() / rect.height())
        self.scale(max(0.02, share), max(0.02, share))
        self.centerOn(rect.center())

    def zoom(self, factor: float) -> None:
        """Nearer or farther."""
        now = (self.transform().m11() ** 2 + self.transform().m12() ** 2) ** 0.5
        if self.has_page and 0.05 < now * factor < 8:
            self._fitted = False
            self.scale(factor, factor)
            found = next((one for one in self._boxes if one.id == self._chosen), None)
            if found is not None and not self.underMouse():
                self.centerOn(self._on_scene(found).center())

    def turn(self) -> None:
        """A quarter to the right; only what is seen, nothing of the page."""
        if self.has_page:
            self.rotate(_TURN)

    def _on_scene(self, mark: PaperMark) -> QRectF:
        left, top, width, height = (part * self.px_per_mm for part in mark.area)
        around = _AROUND_MM * self.px_per_mm
        return QRectF(left, top, width, height).adjusted(-around, -around, around, around)

    def _in_view(self, mark: PaperMark) -> QRectF:
        return QRectF(self.mapFromScene(self._on_scene(mark)).boundingRect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._fitted:
            super().wheelEvent(event)
        else:
            QGraphicsView.wheelEvent(self, event)  # scrolls the page that is larger than the view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.turn()
        else:
            super().keyPressEvent(event)

    def _arrows_pan(self, event: QKeyEvent) -> bool:
        return not self._fitted

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = [one for one in self._boxes if self._in_view(one).contains(event.position())]
        if hit and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(min(hit, key=lambda one: one.area[2] * one.area[3]).id)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self._marks:
            paint_frame(painter, self._in_view(one), one.kind, chosen=one.id == self._chosen)
        pointed = next((one for one in self._boxes if one.id == self._chosen), None)
        if pointed is not None and pointed not in self._marks:
            paint_frame(painter, self._in_view(pointed), MarkKind.POINTED, chosen=True)
        if self._words:
            self._paint_words(painter)
        painter.end()


def paint_frame(painter: QPainter, rect: QRectF, kind: MarkKind, *, chosen: bool = False) -> None:
    """Solid and blue where a tick was read, dashed and yellow on a dark line where one is not sure."""
    painter.save()
    accent, review = QColor(LIGHT.accent), LIGHT.review
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2.5))
        painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 7, 7)
    if kind is MarkKind.TICKED:
        tint = QColor(accent)
        tint.setAlphaF(0.13)
        painter.setBrush(tint)
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(rect, 5, 5)
    elif kind is MarkKind.ASKED:
        tint = QColor(review.fill)
        tint.setAlphaF(0.28)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(review.outline), 3.4))
        painter.drawRoundedRect(rect, 5, 5)
        pen = QPen(QColor(review.fill), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 5, 5)
    painter.restore()


class _Sample(QWidget):
    """A frame as it looks on the page, for the key below it."""

    def __init__(self, kind: MarkKind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(28, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        paint_frame(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), self._kind)
        painter.end()


class PaperPane(QWidget):
    """The page with its buttons above, and below it what the frames mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = PaperView(theme)
        acts = (
            ("magnifying-glass-plus", self.tr("Larger"), lambda: self.view.zoom(ZOOM_STEP), "+"),
            ("magnifying-glass-minus", self.tr("Smaller"), lambda: self.view.zoom(1 / ZOOM_STEP), "−"),
            ("corners-out", self.tr("Whole page"), self.view.fit, "0"),
            ("arrow-clockwise", self.tr("Turn the page"), self.view.turn, "R"),
        )
        self.buttons = []
        for icon, name, act, key in acts:
            made = button(theme, "", act, icon=icon, kind="bare", name=name)
            made.setToolTip(f"{name} ({key})")
            made.setFixedSize(36, 36)
            self.buttons.append(made)
        self._tools = frame("card", column(*self.buttons, gap_px=0, margins_px=(2, 2, 2, 2)))
        self._tools.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        beside = column(self._tools, -1, margins_px=(0, 14, 14, 0))
        self._legend = QWidget()
        self._legend.setLayout(
            row(
                _Sample(MarkKind.TICKED),
                label(self.tr("Read as ticked"), "second"),
                14,
                _Sample(MarkKind.ASKED),
                label(self.tr("Not sure"), "second"),
                -1,
                gap_px=8,
                margins_px=(24, 4, 12, 10),
            )
        )
        top = row(self.view, beside, gap_px=0)
        top.setStretchFactor(self.view, 1)
        whole = column(top, self._legend, gap_px=0)
        whole.setStretch(0, 1)
        layout = column(frame("stage", whole))
        self.setLayout(layout)

    def show_tools(self, *, page: bool, marks: bool) -> None:
        """The buttons where there is a page, the meaning of the frames where there are any."""
        self._tools.setVisible(page)
        self._legend.setVisible(marks)
