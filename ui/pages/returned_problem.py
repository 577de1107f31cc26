"""A page that cannot be read as it is, or one that is approved and waits: what is known, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout

from consent_db.records import Outcome
from exports.forms.reference import read_ref
from ui.models.form_questions import QuestionWords
from ui.models.returned import TYPED, PageWords
from ui.paper_source import CORNER
from ui.widgets.basics import Choice, Scrolled, button, clear_layout, column, hint, label, row
from ui.widgets.cut_out import CutOut
from ui.widgets.page_notice import PageNotice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from ui.desk import Desk
    from ui.models.returned import PageRow, Waiting

_CORNER = QSize(300, 150)


class ReturnedProblem(QScrollArea):
    """`reference_typed` carries a reference whose check letter fits, and the side."""

    reference_typed = Signal(str, int)
    removed = Signal()
    reopened = Signal()
    filed_alone = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words, self._asks = PageWords(self), QuestionWords(self)
        self.title = label("", "section", wrap=True)
        self._layout: QVBoxLayout = column(gap_px=14)
        self.notice: PageNotice | None = None
        self.corner: CutOut | None = None
        self.reference: QLineEdit | None = None
        self.side: Choice | None = None
        self.fault = label("", "fault", wrap=True)
        inner = Scrolled()
        inner.setLayout(column(self.title, self._layout, -1, gap_px=14, margins_px=(22, 16, 18, 16)))
        self.setProperty("role", "panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setAccessibleName(self.tr("What is wrong with the page"))

    def show_page(self, page: PageRow, waiting: Waiting) -> None:
        """Say what keeps a page from being read, or what an approved one waits for."""
        clear_layout(self._layout)
        self.corner = None
        self.reference = None
        self.title.setText(self._words.title(page))
        if page.approved:
            self._show_approved(page, waiting)
            return
        codes = page.problems or ("no_reference",)
        for code in codes:
            self.notice = PageNotice(self._desk.theme, Outcome.BLOCKED, self._asks.problem(code))
            self._layout.addWidget(self.notice)
        if TYPED & set(codes):
            self._ask_reference()
        self._layout.addWidget(
            label(
                self.tr("A new scan or photograph of the same page can be added at any time; then remove this one."),
                "second",
                wrap=True,
            )
        )
        self._remove(self.tr("Remove this page …"))

    def _show_approved(self, page: PageRow, waiting: Waiting) -> None:
        _outcome, said = self._words.state(page, waiting)
        text = self.tr("{state}. Nothing is recorded before all sides are approved.").format(state=said)
        self.notice = PageNotice(self._desk.theme, Outcome.CLEAR, text)
        self._layout.addWidget(self.notice)
        if page.missing_sides(waiting.rows):
            missing = self.tr("The other side has not come back: look for it in the pile, and scan or photograph it.")
            self._layout.addWidget(label(missing, wrap=True))
        again = button(
            self._desk.theme, self.tr("Change the answers"), self.reopened.emit, icon="pencil-simple", size="card"
        )
        self._layout.addLayout(row(again, -1))
        if page.printed is not None and page.printed.code == "CHILD":
            alone = button(self._desk.theme, self.tr("File this side alone"), self.filed_alone.emit, size="card")
            alone.setToolTip(self.tr("When the other side will not come; it can still be filed later"))
            self._layout.addLayout(row(alone, -1))
        self._remove(self.tr("Remove this page …"))

    def _ask_reference(self) -> None:
        theme = self._desk.theme
        self.corner = CutOut(theme, self.tr("The corner with the reference, enlarged"), size=_CORNER, stretches=True)
        field = QLineEdit()
        field.setAccessibleName(self.tr("Reference on the paper"))
        hint(field, self.tr("Such as 7KQ2-M4XA"))
        field.setMaxLength(40)
        field.returnPressed.connect(self._typed)
        side = Choice(theme, self.tr("Which side"))
        side.addItem(self.tr("First side"), 1)
        side.addItem(self.tr("Second side"), 2)
        self.reference, self.side = field, side
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        read = button(theme, self.tr("Read with this reference"), self._typed, kind="tonal", size="card")
        self._layout.addWidget(
            label(
                self.tr("The reference stands in the upper right corner, below the square code. Type it here:"),
                wrap=True,
            )
        )
        self._layout.addWidget(self.corner)
        line = row(field, side)
        line.setStretch(0, 1)
        self._layout.addLayout(line)
        self._layout.addWidget(self.fault)
        self._layout.addLayout(row(read, -1))

    def say(self, sentence: str) -> None:
        """Tell what is wrong with the typed reference."""
        if self.reference is not None:
            self.fault.setText(sentence)
            self.fault.setVisible(bool(sentence))
            self.reference.setAccessibleDescription(sentence)
            self.reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        if self.reference is None or self.side is None:
            return
        ref = read_ref(self.reference.text())
        if ref is None:
            self.say(self.tr("One of these letters was misread. Look at the corner again, letter by letter."))
            return
        self.say("")
        self.reference_typed.emit(ref, int(self.side.currentData()))

    def _remove(self, text: str) -> None:
        made = button(self._desk.theme, text, self.removed.emit, icon="trash", kind="danger", size="card")
        self._layout.addLayout(row(made, -1))

    def show_cuts(self, images: Mapping[str, QImage]) -> None:
        """The corner arrived."""
        if self.corner is not None:
            self.corner.show_image(images.get(CORNER))
