"""Buttons, labels, cards, rules and key caps in the theme's few kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from ui.theme import Theme

Kind = Literal["plain", "filled", "tonal", "danger", "danger-filled", "link", "bare", "nav", "chip", "cell"]
_TITLE_PX, _FRAME_PX = 32, 8
"""What the window system draws around a window; not known before it has been shown."""
_ICON_TOKENS = {"filled": "on_accent", "tonal": "accent", "link": "accent", "nav": "text2"}


def restyle(widget: QWidget) -> None:
    """Make a changed dynamic property show."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    theme: Theme,
    text: str,
    action: Callable[[], object] | None = None,
    *,
    icon: str = "",
    kind: Kind = "plain",
    size: Literal["", "card", "main"] = "",
    name: str = "",
) -> QPushButton:
    """A push button; `name` is its accessible name and tooltip where an icon stands alone."""
    made = QPushButton()
    shown = text.replace("&", "&&")  # a name with & in it has no key of its own
    made.setText(f" {shown}" if icon and text else shown)
    dress(made, theme, action, icon=icon, kind=kind, size=size)
    made.setAccessibleName(name or text)
    if name and not text:
        made.setToolTip(name)
    return made


def dress(
    made: QPushButton,
    theme: Theme,
    action: Callable[[], object] | None,
    *,
    icon: str = "",
    kind: Kind = "plain",
    size: Literal["", "card", "main"] = "",
) -> None:
    """Give a push button its look, its icon and what it does."""
    made.setProperty("kind", kind)
    if size:
        made.setProperty("size", size)
    if icon:
        theme.set_icon(made, icon, _ICON_TOKENS.get(kind, "text"), size=20 if kind == "nav" else 18)
    # Mouse clicks leave the focus where it was, so the ring of :focus shows for the keyboard only (theme.md).
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    if action is not None:
        made.clicked.connect(lambda _checked=False: action())


Role = Literal["", "headline", "verdict", "section", "sentence", "strong", "second", "caption", "count", "fault"]


def label(text: str = "", role: Role = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the theme's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def hint(field: QLineEdit, text: str) -> None:
    """Say inside an empty field what goes there; the tip has the whole of it where the field is narrow."""
    field.setPlaceholderText(text)
    field.setToolTip(text)


def frame(role: str, layout: QLayout | None = None) -> QFrame:
    """A frame in one of the theme's roles, with its layout."""
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        made.setLayout(layout)
    return made


def rule(*, vertical: bool = False) -> QFrame:
    """A thin line."""
    return frame("rule-vertical" if vertical else "rule")


def column(
    *parts: QWidget | QLayout | int, gap_px: int = 8, margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Parts below each other; an int is a space, -1 a stretch."""
    made = QVBoxLayout()
    made.setSpacing(gap_px)
    made.setContentsMargins(*margins_px)
    _fill(made, parts)
    return made


def row(
    *parts: QWidget | QLayout | int, gap_px: int = 8, margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Parts beside each other; an int is a space, -1 a stretch."""
    made = QHBoxLayout()
    made.setSpacing(gap_px)
    made.setContentsMargins(*margins_px)
    _fill(made, parts)
    return made


def _fill(layout: QVBoxLayout | QHBoxLayout, parts: tuple[QWidget | QLayout | int, ...]) -> None:
    for part in parts:
        if isinstance(part, int):
            if part < 0:
                layout.addStretch(1)
            else:
                layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def fit_height(window: QWidget, width_px: int = 0) -> None:
    """Make a dialog as high as its wrapped texts need at its width, never lower than it is nor higher than the screen.

    Qt sizes a window without asking how high its texts become when they wrap.
    """
    layout = window.layout()
    if layout is None:
        return
    # The least size Qt reckons with is that of the narrowest texts, which are the highest.
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    layout.activate()
    width = max(width_px or window.width(), window.minimumWidth(), layout.minimumSize().width())
    wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    most = window.screen().availableSize().height() - 48
    lowest = window.height() if window.isVisible() else 0
    window.resize(width, min(most, max(lowest, wanted)))
    if window.isVisible():
        keep_in_sight(window)


def open_within_screen(window: QWidget, *, wanted: QSize, least: QSize) -> None:
    """Give a window its first size: what was wanted, but with its title and its frame no larger than the screen."""
    room = window.screen().availableSize() - QSize(2 * _FRAME_PX, _TITLE_PX + _FRAME_PX)
    window.setMinimumSize(least.boundedTo(room))
    window.resize(wanted.boundedTo(room))


def keep_in_sight(window: QWidget, *, middle: bool = False) -> None:
    """Move a window that grew back onto the screen; with `middle` over the middle of the window it belongs to.

    The window system placed it for the size it had before its contents were known.
    """
    space, above = window.screen().availableGeometry(), window.parentWidget()
    place = window.pos()
    if middle and above is not None:
        centre = above.window().frameGeometry().center()
        place = centre - QPoint(window.width() // 2, (window.height() + _TITLE_PX) // 2)
    furthest = max(space.left(), space.right() - window.width() - _FRAME_PX)
    lowest = max(space.top(), space.bottom() - window.height() - _TITLE_PX)
    window.move(min(max(place.x(), space.left()), furthest), min(max(place.y(), space.top()), lowest))


def beside_window(window: QWidget, first: QWidget) -> None:
    """Put a window where it covers as little as the screen allows of another that is read with it."""
    space, taken = first.screen().availableGeometry(), first.frameGeometry()
    at_right = space.right() - taken.right() >= taken.left() - space.left()
    left = taken.right() + _FRAME_PX if at_right else taken.left() - window.width() - 2 * _FRAME_PX
    window.move(left, taken.top())
    keep_in_sight(window)


class Scrolled(QWidget):
    """What a scroll area shows: just as high as its wrapped texts are at the width it gets, with no gap below."""

    def minimumSizeHint(self) -> QSize:
        # Wrapped labels ask for the height they would need in the narrowest column; the area would keep it free.
        return QSize(0, 0)


def follow(first: QWidget, later: Iterable[QWidget]) -> None:
    """Let Tab go from `first`, a control, through these; what is made later would otherwise come last of all.

    What stands in no window yet, or in another, keeps its place: Qt knows no order between windows.
    """
    before = first
    for one in later:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is before.window():
            QWidget.setTabOrder(before, one)
            before = one


def shown_buttons(place: QWidget) -> list[QAbstractButton]:
    """The buttons of a place in the order they were made, without those on their way out."""
    said = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # what was never shown yet counts as hidden, too
    return [one for one in place.findChildren(QAbstractButton) if not (one.isHidden() and one.testAttribute(said))]


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


class Choice(QComboBox):
    """A drop-down whose arrow is drawn in the theme's ink, since a style sheet can only draw it from a file."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fill(self, choices: Sequence[tuple[str, object]], chosen: object = None) -> None:
        """Offer (words, value) pairs without saying that something was chosen; keeps the choice unless told."""
        if chosen is None:
            chosen = self.currentData()
        self.blockSignals(True)
        if [(self.itemText(place), self.itemData(place)) for place in range(self.count())] != list(choices):
            self.clear()
            for words, value in choices:
                self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the page past it chooses nothing, even after having been there

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(22, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "text2" if self.isEnabled() else "text3"
        self._theme.icon("caret-down", ink).paint(painter, self.width() - 25, self.height() // 2 - 7, 14, 14)
        painter.end()


class KeyCap(QWidget):
    """A key, drawn small beside the act it starts."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.text = text
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(0.8))
        return QSize(round(metrics.horizontalAdvance(self.text)) + 14, round(metrics.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.text, self._theme)
        painter.end()


def paint_key(painter: QPainter, box: QRectF, text: str, theme: Theme, *, on_accent: bool = False) -> None:
    """Draw a key; `on_accent` on a filled button, whose ink it takes."""
    tokens = theme.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(tokens.on_accent if on_accent else tokens.line2)
    if on_accent:
        edge.setAlphaF(0.55)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_accent else QColor(tokens.surface))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tokens.on_accent if on_accent else tokens.text2))
    painter.setFont(theme.font(0.8))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def dress_offers(completer: QCompleter) -> None:
    """Give the list of a field that completes names the look of the list of a choice."""
    offers = completer.popup()
    if offers is not None:
        offers.setObjectName("offers")
