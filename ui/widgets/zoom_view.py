"""What every view of one picture or page can: zoom, pan, the whole in view, a ring for who comes with Tab, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent

    from ui.theme import Theme

ZOOM_STEP = 1.25
_NOTCH = 120
"""One step of an ordinary wheel; touch pads send less at a time."""
_PANS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ZoomView(QGraphicsView):
    """One image on its scene; who builds on it says what `fit` and `zoom` do, and when arrows pan."""

    PAN_SHARE: ClassVar[float]
    """So much of the view an arrow key pans."""
    WORDS_PX: ClassVar[int]
    """So far from the edge stand the words that say why nothing is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._image = QGraphicsPixmapItem()
        self._image.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._image)
        self._fitted = True
        self._words = ""
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """The whole of it in view."""
        raise NotImplementedError

    def zoom(self, factor: float) -> None:
        """Nearer or farther."""
        raise NotImplementedError

    def pan(self, right: int, down: int) -> None:
        """Look farther to the right or left, down or up."""
        for bar, by, size in (
            (self.horizontalScrollBar(), right, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + round(by * size * self.PAN_SHARE))

    def _arrows_pan(self, event: QKeyEvent) -> bool:
        raise NotImplementedError

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self._theme.base_font)
        painter.setPen(QColor(self._theme.tokens.text2))
        place = QRectF(self.viewport().rect()).adjusted(self.WORDS_PX, self.WORDS_PX, -self.WORDS_PX, -self.WORDS_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # The image has the focus from the start, for its keys; the ring is for whoever comes to it with Tab.
        self._show_ring(shown=event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=False)
        super().focusOutEvent(event)

    def _show_ring(self, *, shown: bool) -> None:
        if bool(self.property("ring")) != shown:
            self.setProperty("ring", shown)
            restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom(ZOOM_STEP ** (turned / _NOTCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in _PANS and self._arrows_pan(event):
            self.pan(*_PANS[Qt.Key(event.key())])
        else:
            event.ignore()  # other arrows go to the next picture or page: the window's business
