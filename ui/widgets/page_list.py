"""The pages that wait: each small, with whose it is and what is asked about it, in words and with a shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.widgets.line_list import LineList, RowDelegate
from ui.widgets.shape import paint_shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap

    from ui.models.lines import Line
    from ui.theme import Theme

_PAPER = QSize(40, 56)
_GAP_PX = 12
_WRAP = Qt.TextFlag.TextWordWrap


class PageDelegate(RowDelegate):
    """A small page, the name in at most two lines, and below it what is asked."""

    def __init__(self, theme: Theme, paper: Callable[[str], QPixmap | None]) -> None:
        super().__init__(theme)
        self._paper = paper

    def _height(self, line: Line) -> int:
        title, small = QFontMetrics(self._title_font()), QFontMetrics(self._theme.font(0.86))
        return max(_PAPER.height() + 16, _two_lines(title) + _two_lines(small) + 12)

    def _title_font(self) -> QFont:
        return self._theme.font(weight=QFont.Weight.Medium)

    def _paint_row(self, painter: QPainter, box: QRect, line: Line) -> None:
        paper = QRect(box.left() + 8, box.center().y() - _PAPER.height() // 2, _PAPER.width(), _PAPER.height())
        self._paint_paper(painter, paper, line)
        words = box.adjusted(0, 4, -6, -4)
        words.setLeft(paper.right() + _GAP_PX)
        self._paint_words(painter, words, line)

    def _paint_paper(self, painter: QPainter, place: QRect, line: Line) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line2), 1))
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
        pixmap = self._paper(line.id)
        if pixmap is None or pixmap.isNull():
            icon = self._theme.icon("file-text", "text3")
            icon.paint(painter, QRect(place.center().x() - 8, place.center().y() - 8, 17, 17))
            return
        fitted = pixmap.size().scaled(place.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(0, 0, fitted.width(), fitted.height())
        shown.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(shown), pixmap, QRectF(pixmap.rect()))

    def _paint_words(self, painter: QPainter, place: QRect, line: Line) -> None:
        tokens = self._theme.tokens
        title_font, small_font = self._title_font(), self._theme.font(0.86)
        title, small = QFontMetrics(title_font), QFontMetrics(small_font)
        mark = 17 if line.outcome is not None else 0
        below = place.adjusted(mark, 0, 0, 0)
        name_high = min(title.boundingRect(place, _WRAP, line.title).height(), _two_lines(title))
        said_high = min(small.boundingRect(below, _WRAP, line.second).height(), _two_lines(small))
        top = place.center().y() - (name_high + 2 + said_high) // 2
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        _draw(painter, QRect(place.left(), top, place.width(), name_high), line.title, title)
        top += name_high + 2
        if line.outcome is not None:
            paint_shape(painter, QRectF(place.left(), top + (small.height() - 12) / 2, 12, 12), line.outcome, tokens)
        painter.setFont(small_font)
        painter.setPen(QColor(tokens.text2))
        _draw(painter, QRect(below.left(), top, below.width(), said_high), line.second, small)


def _two_lines(metrics: QFontMetrics) -> int:
    """How high two lines become; a line of several is a little higher than one alone."""
    return int(metrics.boundingRect(QRect(0, 0, 999, 999), 0, "Åg\nÅg").height())


def _draw(painter: QPainter, place: QRect, text: str, metrics: QFontMetrics) -> None:
    """As much as there is room for, then an ellipsis."""
    shown = text
    while len(shown) > 1 and not _fits(shown, place, metrics):
        text = text[:-1].rstrip()
        shown = f"{text}…"
    painter.drawText(place, _WRAP, shown)


def _fits(text: str, place: QRect, metrics: QFontMetrics) -> bool:
    taken = metrics.boundingRect(place, _WRAP, text)
    return bool(taken.height() <= place.height() and taken.width() <= place.width())


class PageList(LineList):
    """A list of pages; `paper` gives a page's small picture when it is at hand."""

    def __init__(self, theme: Theme, *, name: str, paper: Callable[[str], QPixmap | None]) -> None:
        super().__init__(theme, name=name)
        self._pages = PageDelegate(theme, paper)
        self.setItemDelegate(self._pages)

    def paper_arrived(self, _page_id: str) -> None:
        """Paint again: a small picture that a row waits for is there."""
        self.viewport().update()
