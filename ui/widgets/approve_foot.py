"""Below the answers: what keeps the page from approval, what approving means, and the buttons for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from consent_db.records import Outcome
from ui.widgets.basics import button, column, dress, follow, frame, label, paint_key, row
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_KEYS = "Ctrl ↵"


class _Approve(QPushButton):
    """The main act with its keys drawn on it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        dress(self, theme, None, kind="filled", size="main")
        self.setProperty("words", "left")  # the key stands at the right
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} (Ctrl+Enter)")

    def _key_px(self) -> int:
        return round(QFontMetricsF(self._theme.font(0.8)).horizontalAdvance(_KEYS)) + 14

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._key_px() + 8, 0)

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isEnabled() or self.width() < self.sizeHint().width():
            return  # in a narrow panel the words have all of it
        painter = QPainter(self)
        width, high = self._key_px(), QFontMetricsF(self._theme.font(0.8)).height() + 6
        place = QRectF(self.width() - width - 12, (self.height() - high) / 2, width, high)
        paint_key(painter, place, _KEYS, self._theme, on_accent=True)
        painter.end()


class ApproveFoot(QWidget):
    """`approved`, `skipped` and `removed` tell which button was pressed."""

    approved = Signal()
    skipped = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shape = Shape(theme, Outcome.REVIEW, side_px=16)
        self.said = label("", "strong", wrap=True)
        line = row(self._shape, self.said, gap_px=8, margins_px=(10, 7, 10, 7))
        line.setAlignment(self._shape, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self.said, 1)
        self._saying = frame("verdict-head", line)
        self._saying.setProperty("outcome", "REVIEW")
        self._saying.setProperty("inside", "true")
        self._saying.hide()
        self.beside = label("", "strong", wrap=True)
        self.beside.hide()
        self.means = label(
            self.tr("Approving records this with the page as proof. It is not undone: a new form corrects it."),
            "caption",
            wrap=True,
        )
        self.remove = button(
            theme, "", self.removed.emit, icon="trash", kind="bare", name=self.tr("Remove this page …")
        )
        self.skip = button(theme, self.tr("Next page"), self.skipped.emit, size="main")
        self.skip.setToolTip(f"{self.tr('Next page')} (Ctrl+PgDn)")
        self.approve = _Approve(theme, self.tr("Approve and file"))
        self.approve.clicked.connect(lambda _checked=False: self.approved.emit())
        buttons = row(self.remove, self.skip, self.approve, gap_px=6)
        buttons.setStretchFactor(self.approve, 1)
        self.setLayout(column(self._saying, self.beside, self.means, buttons, gap_px=8, margins_px=(14, 8, 14, 12)))

    def show_page(self, *, can_approve: bool, can_remove: bool) -> None:
        """Offer what fits the page that is shown."""
        self.approve.setVisible(can_approve)
        self.means.setVisible(can_approve)
        self.remove.setVisible(can_remove)
        self.ready()

    def come_after(self, place: QWidget) -> None:
        """Let Tab come here from the last control of `place`, whatever was built there since."""
        # Not nextInFocusChain: PySide takes its answer for a child of the widget asked, and lets both go together.
        takes = [one for one in place.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if takes:
            follow(takes[-1], (self.remove, self.skip, self.approve))

    def say(self, sentence: str, *, more: int = 0) -> None:
        """Say what keeps the page from approval; an empty text takes it back."""
        if sentence and more:
            sentence += " " + self.tr("And %n more.", "", more)
        self.said.setText(sentence)
        self._saying.setVisible(bool(sentence))
        self.approve.setAccessibleDescription(sentence)

    def say_beside(self, sentence: str) -> None:
        """What somebody must have seen before approving; an empty text takes it back."""
        self.beside.setText(sentence)
        self.beside.setVisible(bool(sentence))

    def busy(self) -> None:
        """It is being filed."""
        self.approve.setEnabled(False)

    def ready(self) -> None:
        """It can be approved again."""
        self.approve.setEnabled(True)
