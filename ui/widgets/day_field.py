"""A day that is typed as people write days, or chosen in a calendar; what is no day is said, never replaced unseen."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QValidator
from PySide6.QtWidgets import QApplication, QDateEdit, QStyle, QWidget

from ui import labels

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QAbstractButton

    from ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_FIRST_YEAR, _LAST_YEAR = 1880, 2200
_AHEAD_YEARS = 20
"""A year of two digits lies at most this far ahead: a consent may end then, and nobody was born then."""
_LONGEST = 40


def written_day(text: str, *, year_first: bool, near: date) -> date | None:
    """Read a day such as 18.4.26, 18/04/2026, 180426, 2026-04-18, "18 April 2026" or 18.4; None for anything else.

    `year_first`: how six digits and short dashes are meant; `near` gives the year that is not written.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", text)
    if not parts or len(text) > _LONGEST or re.search(r"[^\w\s./,-]", text):
        return None
    if len(parts) == 1 and len(parts[0]) in (6, 8):
        return _run_together(parts[0], year_first=year_first, near=near)
    if len(parts) not in (2, 3):
        return None
    if len(parts[0]) == 4 or (year_first and "-" in text):
        year, month, day = (["", *parts] if len(parts) == 2 else parts)[:3]
    else:
        day, month, year = (*parts, "")[:3]
    return _checked(year, month, day, near=near)


def _run_together(digits: str, *, year_first: bool, near: date) -> date | None:
    long = len(digits) - 4
    by_year = _checked(digits[:long], digits[long : long + 2], digits[long + 2 :], near=near)
    by_day = _checked(digits[4:], digits[2:4], digits[:2], near=near)
    return (by_year or by_day) if year_first else (by_day or by_year)


def _checked(year: str, month: str, day: str, *, near: date) -> date | None:
    number = int(month) if month.isdecimal() and len(month) <= 2 else _month(month)
    if not day.isdecimal() or len(day) > 2 or (year and (not year.isdecimal() or len(year) not in (2, 4))):
        return None
    whole = int(year) if year else near.year
    if len(year) == 2:
        whole += 2000 if 2000 + whole <= near.year + _AHEAD_YEARS else 1900
    try:
        return date(whole, number, int(day)) if _FIRST_YEAR <= whole <= _LAST_YEAR else None
    except ValueError:
        return None


def _month(word: str) -> int:
    """The month whose name begins so, in the language shown or in English; 0 for none or several."""
    if len(word) < 3 or word.isdecimal():
        return 0
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        names = [locale.standaloneMonthName(number).casefold() for number in range(1, 13)]
        found = [number for number, name in enumerate(names, start=1) if name.startswith(word.casefold())]
        if len(found) == 1:
            return found[0]
    return 0


class DayField(QDateEdit):
    """A day with a calendar; the first click or Tab selects all of it, so that typing replaces it.

    Text that is no day stays as it is, marked, and `unread` tells; `day` is the last day that was one. The wheel of
    the mouse changes nothing.
    """

    read_changed = Signal()
    """What was typed turned out to be no day, or is one again: `is_read` tells, also while it is being corrected."""

    def __init__(self, theme: Theme, day: date, name: str) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self._theme = theme
        self._placing = False
        self._box: QAbstractButton | None = None
        self.touched = False
        """Whether somebody chose this day: a default no longer replaces it."""
        self.unread = ""
        """What stands here and is no day; empty otherwise, and while it is being corrected."""
        self.is_read = True
        self.dateChanged.connect(self._note)
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setDisplayFormat(labels.day_format())
        self.setMinimumWidth(150)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().cursorPositionChanged.disconnect()  # else the cursor jumps between parts and swallows digits
        self.lineEdit().setMaxLength(_LONGEST)
        self.lineEdit().textEdited.connect(lambda _text: self._mark(""))

    @property
    def day(self) -> date:
        """The chosen day, or what is being typed where it is one."""
        return _plain(self._read(self.lineEdit().text()) or self.date())

    def set_day(self, day: date) -> None:
        """Show a day that nobody chose, such as a default."""
        self._placing = True
        self.setDate(QDate(day.year, day.month, day.day))
        self._placing = False
        self._mark("")
        self._judged(read=True)

    def counts_when(self, box: QAbstractButton) -> None:
        """Grey unless the box is ticked; a click on the grey day ticks it."""
        self._box = box
        self.setEnabled(box.isChecked())
        box.toggled.connect(self.setEnabled)

    def settle(self) -> bool:
        """Take over what was typed; False where it is no day, which is then marked and said."""
        text = self.lineEdit().text().strip()
        if text == self.textFromDateTime(self.dateTime()):
            self._mark("")
            self._judged(read=True)
            return True
        read = self._read(text)
        if read is None:
            self._mark(text or " ")
            self._judged(read=False)
            return False
        self._mark("")
        self.setDate(read)
        self.lineEdit().setText(self.textFromDateTime(self.dateTime()))
        self._judged(read=True)
        return True

    def complaint(self) -> str:
        """What to tell about text that is no day."""
        if not self.unread.strip():
            return self.tr("Write a day here, such as {example}.").format(example=labels.day(self.day))
        return self.tr("“{text}” is not a day. Write it such as {example}.").format(
            text=self.unread, example=labels.day(self.day)
        )

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, place

    def dateTimeFromText(self, text: str) -> QDateTime:
        return QDateTime(self._read(text) or self.date(), QTime(0, 0))

    def _read(self, text: str) -> QDate | None:
        read = written_day(text, year_first=labels.day_format().startswith("y"), near=_plain(self.date()))
        if read is None:
            return None
        found = QDate(read.year, read.month, read.day)
        return found if self.minimumDate() <= found <= self.maximumDate() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            read = self.settle()
            if read:
                self._select_all()  # what is typed next is another day
            event.setAccepted(not read)  # the dialog has it where the day is one
        elif event.key() in _STEPS:
            if self.settle():
                super().keyPressEvent(event)
        elif event.text().isprintable() or event.matches(QKeySequence.StandardKey.Paste) or _edits(event):
            self.lineEdit().event(event)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)  # the whole day is one stop, not each part of it

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        if not self.unread:
            QTimer.singleShot(0, self, self._select_all)  # after the press has placed the cursor

    def _select_all(self) -> None:
        if self.hasFocus():  # else it would look as if the keyboard were here
            self.lineEdit().selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        left = event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        app = QApplication.instance()
        if app is not None and left:
            app.removeEventFilter(self)
        text = self.lineEdit().text()
        read = not left or self.settle()
        super().focusOutEvent(event)
        if not read or not left:
            self.lineEdit().setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a button leaves the keyboard here, but whoever acts on the button means what was typed."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._pressed(watched)
        return bool(super().eventFilter(watched, event))

    def _pressed(self, at: QWidget) -> None:
        if at is not self and not self.isAncestorOf(at):
            self.settle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and not self.isEnabled() and self._box is not None:
            if self._box.isEnabled():
                self._box.setChecked(True)
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        text = self.lineEdit().text()
        done = bool(super().event(event))
        if self.unread and self.lineEdit().text() != text:
            self.lineEdit().setText(text)  # Qt writes the last good day again when the focus comes or the field goes
        return done

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the form past it chooses no other day

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "text2" if self.isEnabled() else "text3"
        self._theme.icon("calendar-blank", ink).paint(painter, self.width() - 26, self.height() // 2 - 8, 16, 16)
        painter.end()

    def _mark(self, unread: str) -> None:
        if unread == self.unread:
            return
        self.unread = unread
        self.setProperty("unread", bool(unread))
        said = self.complaint() if unread else ""
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        style: QStyle = self.style()
        style.unpolish(self)
        style.polish(self)

    def _judged(self, *, read: bool) -> None:
        if read != self.is_read:
            self.is_read = read
            self.read_changed.emit()

    def _note(self) -> None:
        self.touched = self.touched or not self._placing


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _edits(event: QKeyEvent) -> bool:
    return event.key() in (
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )


def unread_day(inside: QWidget) -> DayField | None:
    """The first field in use inside whose text is no day; whoever saves says so instead, and goes there."""
    fields = (one for one in inside.findChildren(DayField) if one.isEnabled() and one.isVisibleTo(inside))
    return next((one for one in fields if not one.settle()), None)
