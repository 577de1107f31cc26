"""The look: colour tokens of both schemes, one palette, one style sheet, and icons that follow the scheme (Fusion)."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette

from consent_db.records import Outcome
from ui import icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class VerdictColours:
    """Fill and glyph of the shape, the word beside it, and the soft ground under a headline."""

    fill: str
    glyph: str
    outline: str
    word: str
    soft: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour the window uses, by its role."""

    dark: bool
    window: str
    side: str
    surface: str
    sunken: str
    stage: str
    line: str
    line2: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    clear: VerdictColours
    review: VerdictColours
    blocked: VerdictColours

    def verdict(self, outcome: Outcome) -> VerdictColours:
        """The colours of one answer."""
        return {Outcome.CLEAR: self.clear, Outcome.REVIEW: self.review, Outcome.BLOCKED: self.blocked}[outcome]


LIGHT = Tokens(
    dark=False,
    window="#F6F6F3",
    side="#EEEEEA",
    surface="#FFFFFF",
    sunken="#F1F1ED",
    stage="#E4E4DE",
    line="#E1E1DB",
    line2="#C9CAC6",
    control="#84898F",
    text="#1B1D20",
    text2="#4F555C",
    text3="#666C74",
    accent="#2A56C6",
    accent_hover="#2148AA",
    on_accent="#FFFFFF",
    accent_soft="#E6EDFB",
    clear=VerdictColours("#0A7866", "#FFFFFF", "#0A7866", "#08614F", "#E1F2EE"),
    review=VerdictColours("#F2B43C", "#2E1E00", "#8A5A00", "#774A00", "#FBF0D9"),
    blocked=VerdictColours("#C8321C", "#FFFFFF", "#C8321C", "#A5271A", "#FBE9E6"),
)
DARK = Tokens(
    dark=True,
    window="#17181A",
    side="#1C1E20",
    surface="#222427",
    sunken="#1A1C1E",
    stage="#101113",
    line="#363A3F",
    line2="#4A4F56",
    control="#7D838B",
    text="#ECEDEF",
    text2="#B9BEC5",
    text3="#9AA0A8",
    accent="#8FB1FF",
    accent_hover="#A9C3FF",
    on_accent="#0D1B3E",
    accent_soft="#26334F",
    clear=VerdictColours("#45C9B0", "#06231D", "#45C9B0", "#6ED6BF", "#15362F"),
    review=VerdictColours("#F5C04E", "#2E1E00", "#F5C04E", "#F3C15C", "#3A2F17"),
    blocked=VerdictColours("#F26A55", "#2A0A05", "#F26A55", "#FF9A88", "#43221B"),
)

FRAME_PENS = {Outcome.CLEAR: "#45C9B0", Outcome.REVIEW: "#F5C04E", Outcome.BLOCKED: "#F0563C"}
"""Face frames look the same in both schemes, since they lie on a picture (theme.md)."""
KEYLINE = "#0D0F12"
TOAST, TOAST_TEXT = "#26282C", "#F4F5F6"

_MINIMUM_POINTS = 10.5


def palette(tokens: Tokens) -> QPalette:
    """One palette for Fusion (theme.md, Qt)."""
    made = QPalette()
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.AlternateBase, tokens.sunken),
        (role.Accent, tokens.accent),
        (role.Highlight, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.PlaceholderText, tokens.text3),
        (role.Mid, tokens.line2),
        (role.Dark, tokens.control),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
    ):
        made.setColor(place, QColor(colour))
    for place in (role.Text, role.ButtonText, role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.text3))
    return made


def style_sheet(tokens: Tokens, points: float) -> str:
    """The one style sheet; selects by dynamic properties, sizes are factors of the base size."""
    values = {name: getattr(tokens, name) for name in Tokens.__slots__ if isinstance(getattr(tokens, name), str)}
    for outcome in Outcome:
        colours = tokens.verdict(outcome)
        values |= {f"{outcome.lower()}_word": colours.word, f"{outcome.lower()}_soft": colours.soft}
    for name, factor in (("s26", 1.71), ("s22", 1.57), ("s18", 1.29), ("s16", 1.14), ("s12", 0.86)):
        values[name] = f"{points * factor:.1f}pt"
    sheet = _SHEET
    for name, value in values.items():
        sheet = sheet.replace(f"@{name};", f"{value};")
    return sheet


_STYLED = "klarert-styled"


class Theme(QObject):
    """The look in force; follows the system's scheme unless one was chosen, and says when it changed."""

    changed = Signal()

    def __init__(self, app: QApplication, *, dark: bool | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._chosen = dark
        self._icons: dict[int, tuple[weakref.ref[QObject], str, str]] = {}
        self.tokens = LIGHT
        base = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        base.setPointSizeF(max(base.pointSizeF(), _MINIMUM_POINTS))
        self.base_font = base
        if not app.property(_STYLED):  # once: what Python still holds of a style must never outlive it
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        app.setFont(base)
        app.styleHints().colorSchemeChanged.connect(self.apply)
        self.apply()

    def choose(self, dark: bool | None) -> None:
        """Light, dark, or None for what the system says."""
        self._chosen = dark
        self.apply()

    def apply(self) -> None:
        """Put palette, style sheet and icons of the scheme in force."""
        dark = self._chosen
        if dark is None:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.base_font.pointSizeF()))
        for key, (reference, name, token) in list(self._icons.items()):
            holder = reference()
            if holder is None:
                del self._icons[key]
            else:
                self._put(holder, name, token)
        self.changed.emit()

    def icon(self, name: str, ink: str = "text") -> QIcon:
        """A Phosphor icon (`users`, `users-fill`) in the colour of a token."""
        colour = getattr(self.tokens, ink)
        return icons.icon(name, colour, self.tokens.text3)

    def set_icon(self, holder: QObject, name: str, ink: str = "text", *, size: int = 18) -> None:
        """Give a button or action an icon that is re-made when the scheme changes."""
        self._icons[id(holder)] = (weakref.ref(holder), name, ink)
        set_size = getattr(holder, "setIconSize", None)
        if set_size is not None:
            set_size(QSize(size, size))
        self._put(holder, name, ink)

    def _put(self, holder: QObject, name: str, token: str) -> None:
        try:
            holder.setIcon(self.icon(name, token))  # type: ignore[attr-defined]
        except RuntimeError:  # the C++ half is gone, the Python half not yet
            self._icons.pop(id(holder), None)

    def font(self, factor: float = 1.0, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The base font at a factor of theme.md's type scale."""
        made = QFont(self.base_font)
        made.setPointSizeF(self.base_font.pointSizeF() * factor)
        made.setWeight(weight)
        return made


_SHEET = """
QToolTip { background: @surface; color: @text; border: 1px solid @line2; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[role="headline"] { font-size: @s26; font-weight: 600; }
QLabel[role="verdict"] { font-size: @s22; font-weight: 600; }
QLabel[role="section"] { font-size: @s18; font-weight: 600; }
QLabel[role="sentence"] { font-size: @s16; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { color: @text2; }
QLabel[role="caption"] { font-size: @s12; color: @text2; }
QLabel[role="count"] { color: @text3; }
QLabel[role="fault"] { color: @blocked_word; font-weight: 600; }

QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[role="card"][chosen="true"] { border: 2px solid @accent; }
QFrame[role="panel"] { background: @surface; border: none; }
QFrame[role="stage"] { background: @stage; border: none; }
QFrame[role="bar"] { background: @side; border: none; }
QFrame[role="nav"] { background: @side; border: none; border-right: 1px solid @line; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="rule-vertical"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="verdict-head"][outcome="CLEAR"] { background: @clear_soft; border: none; }
QFrame[role="verdict-head"][outcome="REVIEW"] { background: @review_soft; border: none; }
QFrame[role="verdict-head"][outcome="BLOCKED"] { background: @blocked_soft; border: none; }
QFrame[role="verdict-head"][inside="true"] { border-radius: 8px; }
QFrame[role="drop"] { background: transparent; border: 2px dashed @control; border-radius: 12px; }
QFrame[role="drop"][over="true"] { background: @accent_soft; border: 2px dashed @accent; }

QPushButton, QToolButton[kind="plain"] {
    background: @surface; color: @text; border: 1px solid @line2; border-radius: 8px; padding: 7px 14px;
    font-weight: 500; outline: none;
}
QPushButton:hover, QToolButton[kind="plain"]:hover { background: @sunken; }
QPushButton:disabled { color: @text3; background: @window; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 6px 13px; }
QPushButton[size="card"] { padding: 5px 11px; }
QPushButton[size="card"]:focus { padding: 4px 10px; }
QPushButton[words="left"] { text-align: left; }
QPushButton[size="main"] { padding: 11px 18px; font-weight: 600; }
QPushButton[kind="filled"] { background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="filled"]:hover { background: @accent_hover; }
QPushButton[kind="filled"]:focus { border: 2px solid @text; }
QPushButton[kind="filled"]:disabled { background: @line; color: @text3; border-color: @line; }
QPushButton[kind="tonal"] { background: @accent_soft; color: @accent; border: 1px solid @accent; }
QPushButton[kind="tonal"]:focus { border: 2px solid @text; }
QPushButton[kind="danger"] { color: @blocked_word; border: 1px solid @blocked_word; }
QPushButton[kind="danger"]:focus { border: 2px solid @accent; }
QPushButton[kind="danger-filled"] { background: @blocked_word; color: @surface; border: 1px solid @blocked_word; }
QPushButton[kind="danger-filled"]:focus { border: 2px solid @text; }
QPushButton[kind="danger-filled"]:disabled { background: @line; color: @text3; border-color: @line; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accent; padding: 6px 4px; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 4px 2px; }
QPushButton[kind="bare"], QToolButton { background: transparent; border: none; padding: 6px; border-radius: 8px; }
QLineEdit QToolButton { padding: 0; }
QPushButton[kind="bare"]:hover, QToolButton:hover { background: @sunken; }
QPushButton[kind="bare"]:focus { border: 2px solid @accent; padding: 4px; }
QPushButton[kind="nav"] {
    background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 9px 10px; text-align: left;
    color: @text2; font-weight: 500;
}
QPushButton[kind="nav"]:hover { background: @surface; }
QPushButton[kind="nav"]:checked { background: @surface; border: 1px solid @line; color: @text; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid @accent; padding: 8px 9px; }
QPushButton[kind="chip"] { border-radius: 16px; padding: 5px 12px; min-height: 20px; }
QPushButton[kind="chip"]:focus { padding: 4px 11px; }
QPushButton[kind="chip"]:checked { background: @accent_soft; border: 1px solid @accent; }
QPushButton[kind="cell"] { border-radius: 8px; padding: 0; text-align: left; }
QPushButton[kind="cell"]:checked { background: @accent_soft; border: 2px solid @accent; }
QPushButton[kind="cell"]:focus { border: 2px solid @text; }
QPushButton[kind="chip"]:checked:focus { border: 2px solid @accent; }

QLineEdit, QPlainTextEdit, QDateEdit, QComboBox, QSpinBox {
    background: @surface; color: @text; border: 1px solid @control; border-radius: 8px; padding: 6px 10px;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid @accent; padding: 5px 9px;
}
QSpinBox::up-button, QSpinBox::down-button, QSpinBox::up-arrow, QSpinBox::down-arrow {
    width: 0; height: 0; border: none; image: none;
}
QDateEdit[unread="true"] { border: 2px solid @blocked_word; padding: 5px 9px; }
QLineEdit:disabled, QDateEdit:disabled, QComboBox:disabled { color: @text3; border-color: @line2; }
QComboBox { background: @surface; padding-right: 26px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 0; }
QDateEdit::drop-down { border: none; width: 28px; }
QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line2; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @accent_soft; color: @text; border-radius: 6px; }
QCheckBox, QRadioButton {
    spacing: 8px; padding: 4px 2px; border: 2px solid transparent; border-radius: 6px; outline: none;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }

QListView#offers { background: @surface; border: 1px solid @line2; padding: 4px; }
QListView#offers::item { min-height: 26px; padding: 0 6px; color: @text; }
QListView#offers::item:selected { background: @accent_soft; color: @text; border-radius: 6px; }
QListView, QTableView, QScrollArea { background: @window; border: none; outline: none; }
QListView[role="panel"], QTableView, QTextBrowser, QSlider { border: 2px solid transparent; border-radius: 6px; }
QListView[role="panel"]:focus, QTableView:focus, QTextBrowser:focus, QSlider:focus { border: 2px solid @accent; }
QListView[role="side"], QListView[role="panel"] { background: transparent; }
QScrollArea[role="panel"], QScrollArea[role="panel"] > QWidget > QWidget { background: @window; }
QHeaderView::section {
    background: @surface; color: @text2; border: none; border-bottom: 1px solid @line; padding: 8px;
}
QTableView[role="page"] QHeaderView::section { background: @window; padding: 8px 12px; }
QTableView[role="page"] QHeaderView::section:first { padding-left: 22px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @line2; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @line2; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar[idle="true"]::handle { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMessageBox QLabel#qt_msgbox_label { padding: 12px 16px 8px 4px; }
QMessageBox QLabel#qt_msgbox_informativelabel { padding: 0 16px 8px 4px; }
QMessageBox QLabel#qt_msgboxex_icon_label { padding: 12px 4px 8px 12px; }
QMessageBox QPushButton { margin: 0 4px 10px 4px; }
QMenu { background: @surface; border: 1px solid @line2; padding: 4px; }
QMenu::item { padding: 7px 20px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QGraphicsView { background: @stage; border: 2px solid @stage; }
QGraphicsView[ring="true"] { border: 2px solid @accent; }
"""
