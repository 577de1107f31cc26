"""The returned page itself: fetched beside the window, framed by what is answered now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui import errors
from ui.paper_source import PaperPictures, PaperSource
from ui.widgets.paper_view import MarkKind, PaperMark, PaperPane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk import Desk
    from ui.models.returned import PageRow

_KIND = {True: MarkKind.TICKED, None: MarkKind.ASKED, False: MarkKind.POINTED}


class ReturnedPaper(PaperPane):
    """Shows one page; `cuts_arrived` carries the enlarged parts of it by the id of the box or field."""

    cuts_arrived = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._row: PageRow | None = None
        self._told: Mapping[str, bool | None] = {}
        self._source = PaperSource(desk, self)
        self._source.arrived.connect(self._arrived)
        self._source.failed.connect(self._failed)

    def show_row(self, row: PageRow, told: Mapping[str, bool | None], *, ahead: PageRow | None) -> None:
        """Show a page as soon as it can be read, framed by what is `told` of its boxes; then fetch another one."""
        if self.view.page_id != row.id:
            self.show_nothing(self.tr("Opening the page …"))
        self._row, self._told = row, told
        self._source.load(row, ahead=ahead)

    def shows(self, row: PageRow) -> bool:
        """Whether somebody can see this page."""
        return self.view.page_id == row.id and self.view.has_page

    def unseen_words(self) -> str:
        """That nobody approves what nobody sees."""
        return self.tr("The picture of the page is not here yet. Look at the page before you approve it.")

    def show_nothing(self, words: str) -> None:
        """Show no page, and say why."""
        self._row = None
        self.view.say(words)
        self.show_tools(page=False, marks=False)

    def forget(self) -> None:
        """Let go of every page that is kept in memory."""
        self._source.forget()

    def frame(self, told: Mapping[str, bool | None]) -> None:
        """Frame what is ticked and what is not sure."""
        self._told = told
        row = self._row
        if row is None:
            return
        if row.layout is None or not told or not self._source.straight(row):
            self.view.set_marks(())
            self.show_tools(page=self.view.has_page, marks=False)
            return
        boxes = []
        for one in row.layout.ticks:
            right, down = row.reading.shifts.get(one.id, (0.0, 0.0))
            area = (one.x_mm + right, one.y_mm + down, one.width_mm, one.height_mm)
            boxes.append(PaperMark(id=one.id, kind=_KIND[told.get(one.id)], area=area))
        self.view.set_marks([one for one in boxes if one.kind is not MarkKind.POINTED], boxes)
        self.show_tools(page=True, marks=True)

    def _arrived(self, page_id: str, found: PaperPictures) -> None:
        if self._row is None or self._row.id != page_id:
            return
        if self.view.page_id != page_id or self.view.px_per_mm != (found.px_per_mm or 1.0):
            self.view.show_page(found.image, px_per_mm=found.px_per_mm or 1.0, page_id=page_id)
        self.cuts_arrived.emit(page_id, found.cuts)
        self.frame(self._told)

    def _failed(self, page_id: str, problem: BaseException) -> None:
        if self._row is not None and self._row.id == page_id:
            self.view.say(errors.sentence(problem))
            self.show_tools(page=False, marks=False)
