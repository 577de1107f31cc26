"""The pages as they will be printed, one at a time: turned, larger and smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.help import add_guide
from ui.jobs import once
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.paper_view import PaperView
from ui.widgets.zoom_view import ZOOM_STEP

if TYPE_CHECKING:
    from exports.pdf_pages import PdfPages, Slice
    from ui.desk import Desk
    from ui.jobs import Job

_FINER = 2
"""So many times finer than it fits the view: still sharp when it is larger, and clean when it is drawn at half."""
_LEAST_PX, _MOST_PX = 1000, 3200
_MM_PER_INCH = 25.4


class PrintPreview(QWidget):
    """Draws one page at a time in the background; turning faster than that draws only the last one asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._document: PdfPages | None = None
        self._job: Job | None = None
        self.page = 0
        theme = desk.theme
        self.view = PaperView(theme)
        self.view.setAccessibleName(self.tr("The page as it will be printed"))
        self.before = button(
            theme, "", lambda: self.turn(-1), icon="caret-left", kind="bare", name=self.tr("Page before")
        )
        self.after = button(theme, "", lambda: self.turn(1), icon="caret-right", kind="bare", name=self.tr("Next page"))
        self.where = label("", "second")
        self.larger = button(
            theme,
            "",
            lambda: self.view.zoom(ZOOM_STEP),
            icon="magnifying-glass-plus",
            kind="bare",
            name=self.tr("Larger"),
        )
        self.smaller = button(
            theme,
            "",
            lambda: self.view.zoom(1 / ZOOM_STEP),
            icon="magnifying-glass-minus",
            kind="bare",
            name=self.tr("Smaller"),
        )
        self.whole = button(theme, "", self.view.fit, icon="corners-out", kind="bare", name=self.tr("Whole page"))
        self.tools = QWidget()
        self.tools.setLayout(
            row(
                self.before,
                self.where,
                self.after,
                -1,
                self.smaller,
                self.larger,
                self.whole,
                gap_px=4,
                margins_px=(10, 6, 10, 6),
            )
        )
        inside = column(self.tools, self.view, gap_px=0)
        inside.setStretchFactor(self.view, 1)
        stage = frame("stage", inside)
        self.setLayout(column(stage))
        for keys, by in (
            (QKeySequence.StandardKey.MoveToNextPage, 1),
            (QKeySequence.StandardKey.MoveToPreviousPage, -1),
        ):
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)
            made.activated.connect(lambda by=by: self.turn(by))
        add_guide(self, desk, lambda: "forms")
        self.before.setToolTip(self.tr("Page before") + " (PgUp)")
        self.after.setToolTip(self.tr("Next page") + " (PgDown)")
        self._show_where()

    @property
    def pages(self) -> int:
        """How many pages there are to leaf through."""
        return len(self._document.sheets) if self._document is not None else 0

    def show_document(self, document: PdfPages) -> None:
        """Show another document, at the page that was shown if it has one."""
        if self._document is not None:
            self._document.close()
        self._document = document
        self.page = min(self.page, len(document.sheets) - 1)
        self._draw()

    def say(self, words: str) -> None:
        """Show no page, and say why."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._document is not None:
            self._document.close()
            self._document = None
        self.view.say(words)
        self._show_where()

    def turn(self, by: int) -> None:
        """Go to another page."""
        wanted = self.page + by
        if 0 <= wanted < self.pages:
            self.page = wanted
            self._draw()

    def _draw(self) -> None:
        document, page = self._document, self.page
        self._show_where()
        if document is None:
            return
        if self._job is not None:
            self._job.cancel()
        sheet = document.sheets[page]
        room = self.view.viewport().height() * self.devicePixelRatioF() * _FINER
        dpi = min(_MOST_PX, max(_LEAST_PX, room)) / (max(sheet.width_mm, sheet.height_mm) / _MM_PER_INCH)

        def drawn(one: Slice) -> None:
            if document is self._document and page == self.page:
                self._show(one, dpi)

        self._job = self._desk.runner.start(
            "paper", once(lambda _register: document.drawn(page, dpi)), finished=drawn, owner=self
        )

    def _show(self, one: Slice, dpi: float) -> None:
        image = QImage(one.bgrx, one.width_px, one.height_px, 4 * one.width_px, QImage.Format.Format_RGB32)
        self.view.show_page(image, px_per_mm=dpi / _MM_PER_INCH)
        self.view.setAccessibleDescription(self.where.text())

    def _show_where(self) -> None:
        count = self.pages
        self.where.setText(self.tr("Page {page} of {count}").format(page=self.page + 1, count=count) if count else "")
        focused = self.before.hasFocus() or self.after.hasFocus()
        self.before.setEnabled(bool(count) and self.page > 0)
        self.after.setEnabled(bool(count) and self.page < count - 1)
        if focused and not (self.before.isEnabled() and self.after.isEnabled()) and count > 1:
            (self.after if self.after.isEnabled() else self.before).setFocus()
        for one in (self.larger, self.smaller, self.whole):
            one.setEnabled(bool(count))
