"""What all dialogs that record something share: fields with their faults, scans, a role to act in, and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from consent_db import consents, evidence
from consent_db.errors import Problem
from consent_db.faults import Refused
from consent_db.records import Role
from ui import errors
from ui.pages import refusals
from ui.pages.proof_dialog import PagesDialog
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.answers import AnswerRow
from ui.widgets.basics import beside_window, button, column, frame, keep_in_sight, label, row
from ui.widgets.day_field import unread_day
from ui.widgets.drop import dropped_paths
from ui.widgets.fields import FieldBox
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
    from PySide6.QtWidgets import QLayout

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed
    from ui.desk import Desk
    from ui.widgets.scan_files import Page, ScanFiles

_WIDTH, _HEIGHT, _LOWEST = 720, 900, 320
_ROOM, _FRAME = 32, 8
_SETTLE_MS = 200


class StatementDialog(ActingDialog):
    """Scrolls inside, keeps its buttons in sight, and loses nothing that was typed when a write fails."""

    places: ClassVar[Mapping[str, str]] = {}
    """Paths of the stored record, without numbers, to the keys of the fields."""

    def __init__(self, desk: Desk, parent: QWidget | None, *, then: Callable[[], object] | None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.boxes: dict[str, FieldBox] = {}
        self.scans: ScanFiles | None = None
        self.act: QPushButton
        self._then = then
        self._record_when_read = False
        self._recording = False
        self._placed = False
        self._at_first: dict[QWidget, object] | None = None
        self.needs_steward = False
        """Whether only the data steward may record what the dialog is open for."""
        self.setAcceptDrops(True)
        self.steward = TickBox(self.tr("I act as data steward"))
        self.effect = label("", "strong", wrap=True)
        self.effect.hide()
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLE_MS)
        self._pause.timeout.connect(self._paused)

    def box(self, key: str, title: str, field: QWidget, *, hint: str = "") -> FieldBox:
        """A field with its title and a place for its fault."""
        if not field.accessibleName():
            field.setAccessibleName(title)
        self.boxes[key] = FieldBox(title, field, hint=hint)
        return self.boxes[key]

    def lay_out(self, heading: str, intro: str, *parts: QWidget | QLayout, act: QPushButton) -> None:
        """Put the parts into the dialog, the buttons below them."""
        self.act = act
        act.setToolTip(self.tr("Ctrl+Enter"))
        inside = column(label(heading, "section", wrap=True), label(intro, "second", wrap=True), *parts, -1, gap_px=14)
        inside.setContentsMargins(24, 20, 24, 12)
        self.inner = frame("plain", inside)
        self.inner.setMinimumHeight(1)  # as high as its texts are at this width, not at their narrowest
        self.pane = QScrollArea()
        self.pane.setWidget(self.inner)
        self.pane.setWidgetResizable(True)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cancel = button(self.desk.theme, self.tr("Cancel"), self.reject)
        self.foot = column(self.effect, self.fault, row(-1, cancel, act), gap_px=8, margins_px=(24, 10, 24, 16))
        self.setLayout(column(self.pane, self.foot, gap_px=0))
        self.inner.installEventFilter(self)
        if self.scans is not None:
            self.scans.wanted.connect(self._show_page)
        self._still_wheel()
        for part in vars(self).values():
            if isinstance(part, QWidget) and part.parent() is None and part is not self:
                part.setParent(self)  # what is not shown this time must not outlive the dialog
                part.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what is shown needs."""
        super().showEvent(event)
        if self._at_first is None:
            self._at_first = self._said()
        self._fit()

    def _fit(self) -> None:
        """Grow with what is shown, never beyond the window it belongs to; what is too high scrolls."""
        parent, inside = self.parentWidget(), self.inner.layout()
        if not self.isVisible() or inside is None:
            return
        space = parent.window().size() if parent is not None else self.screen().availableSize()
        width = min(_WIDTH, space.width() - _ROOM)
        below = self.foot.totalHeightForWidth(width) if self.foot.hasHeightForWidth() else self.foot.sizeHint().height()
        wanted = inside.totalHeightForWidth(width) + below + _FRAME
        height = max(_LOWEST, min(_HEIGHT, wanted, space.height() - _ROOM))
        if not self._placed or height > self.height():
            self.resize(max(width, self.width() if self._placed else 0), height)
            keep_in_sight(self, middle=not self._placed)
        self._placed = True

    def _show_page(self, page: Page) -> None:
        """The pages of a scan in a window of their own, to read the ticks from while they are typed here."""

        def read(register: Register) -> tuple[bytes, str]:
            if page.scan is not None:
                return page.scan.content, page.scan.mime
            assert page.kept is not None
            content = consents.proof(register, page.kept.id)
            return content, page.kept.mime or evidence.kind_of(content)

        shown = PagesDialog(self.desk, page.name, read, self)
        shown.show()
        beside_window(shown, self)

    def _still_wheel(self) -> None:
        """The wheel scrolls; it must not turn an answer in a field that the mouse happens to be over."""
        for kind in (QComboBox, QAbstractSpinBox):
            for one in self.inner.findChildren(kind):
                one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox | QAbstractSpinBox):
            event.ignore()
            return True
        if event.type() == QEvent.Type.LayoutRequest and watched is self.inner:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def press(self) -> None:
        self.act.click()

    def warn(self) -> None:
        self.fault.setText(self.tr("Press Escape once more to leave without recording."))
        self.fault.show()

    def anything_said(self) -> bool:
        """Whether somebody answered, typed or added anything since the dialog was opened."""
        scanned = self.scans is not None and self.scans.scans
        return bool(scanned) or self._said() != (self._at_first or {})

    def _said(self) -> dict[QWidget, object]:
        """What was answered, ticked or typed by hand; what nobody has said anything in is left out."""
        said: dict[QWidget, object] = {}
        said.update({one: one.answer for one in self.inner.findChildren(AnswerRow) if one.answer is not None})
        said.update({one: True for one in self.inner.findChildren(TickBox) if one.isChecked()})
        said.update({one: one.text() for one in self.inner.findChildren(QLineEdit) if one.isModified()})
        return said

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.scans is not None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if self.scans is not None and paths:
            event.acceptProposedAction()
            self.scans.add(paths)

    def actor(self, register: Register) -> Actor:
        """Who records this; as data steward only where that was asked for, said, and is so (raises `role_not_held`)."""
        return self.desk.acting(register, Role.DATA_STEWARD) if self.needs_steward else self.desk.actor

    def steward_fault(self) -> dict[str, str]:
        """What is wrong where the data steward is needed and nobody said they are."""
        if not self.needs_steward or self.steward.isChecked():
            return {}
        return {"steward": self.tr("Say that you act as data steward, or leave it to them.")}

    def replaces(self, text: str, *, why: str) -> QWidget:
        """The banner of a correction, with the question in which role somebody acts where `why` says it matters."""
        self.boxes["steward"] = FieldBox("", self.steward)
        self._steward_hint = label("", "second", wrap=True)
        head = frame(
            "card",
            column(
                label(text, "strong", wrap=True),
                label(self.tr("The old entry stays in the log; nothing is deleted."), "second", wrap=True),
                self._steward_hint,
                self.boxes["steward"],
                gap_px=4,
                margins_px=(16, 12, 16, 12),
            ),
        )
        self.ask_steward(why)
        return head

    def ask_steward(self, why: str) -> None:
        """Ask for the role, or no longer; an empty text means it is not needed."""
        self.needs_steward = bool(why)
        self._steward_hint.setText(why)
        self._steward_hint.setVisible(bool(why))
        self.boxes["steward"].setVisible(bool(why))

    def tell(self, faults: Mapping[str, str]) -> bool:
        """Show what is wrong, each at its field, and go to the first; True where nothing is."""
        if (unread := unread_day(self.inner)) is not None:
            at = next((key for key, one in self.boxes.items() if one.isAncestorOf(unread)), "day")
            faults = {**faults, at: unread.complaint()}
        for key, one in self.boxes.items():
            one.say(faults.get(key, ""))
        rest = "\n".join(text for key, text in faults.items() if key not in self.boxes)
        if faults and not rest:
            rest = self.tr("Not recorded yet: see what is marked above.")
        self.fault.setText(rest)
        self.fault.setVisible(bool(rest))
        marked = [one for key, one in self.boxes.items() if key in faults]
        first = min(marked, key=lambda one: one.mapTo(self.inner, QPoint(0, 0)).y(), default=None)
        if first is not None:
            _first_control(first.field).setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, first, lambda: self.pane.ensureWidgetVisible(first))
        return not faults

    def waiting_for_scans(self, record: Callable[[], object]) -> bool:
        """Whether a file is still being read: then `record` is called when it has been, unless it was refused."""
        if self.scans is None or not self.scans.loading:
            return False
        if not self._record_when_read:
            self._record_when_read = True
            before = len(self.scans.problems)

            def read() -> None:
                assert self.scans is not None
                self.scans.loaded.disconnect(read)
                self._record_when_read = False
                if len(self.scans.problems) == before:
                    record()

            self.scans.loaded.connect(read)
        return True

    def write(self, act: Callable[[Register], Changed], *, said: str = "", done: Callable[[], object]) -> None:
        """Record in the background; whatever goes wrong is told here, and everything typed stays."""
        self.act.setEnabled(False)
        self._recording = True

        def failed(problem: BaseException) -> bool:
            self.act.setEnabled(True)
            self._recording = False
            if isinstance(problem, Refused):
                self.tell(refusals.by_field(problem.faults, self.places))
                return True
            if isinstance(problem, Problem):
                self.tell({"": errors.sentence(problem)})
                return True
            return False

        def recorded(_changed: Changed) -> None:
            self._recording = False
            done()

        self.desk.write(act, then=recorded, said=said, parent=self, failed=failed)

    def reject(self) -> None:
        """Leave; while it is being recorded it stays, since what was typed is needed where that fails."""
        if not self._recording:
            super().reject()

    def finish(self) -> None:
        """Close, and go on with what follows."""
        self.accept()
        if self._then is not None:
            self._then()

    def look_ahead_soon(self) -> None:
        """Ask again what this would change, a moment after the last change."""
        self._pause.start()

    def _paused(self) -> None:
        """A moment after the last change; by then the dialog, or the register, may be closed."""
        if self.isVisible() and not self.desk.changes.stopped:
            self.look_ahead()

    def look_ahead_now(self) -> None:
        """Ask at once what this would change."""
        self._pause.stop()
        self.look_ahead()

    def look_ahead(self) -> None:
        """Tell what recording this would change; dialogs that can, do."""

    def tell_effect(self, sentence: str) -> None:
        """Show what recording this would change."""
        self.effect.setText(sentence)
        self.effect.setVisible(bool(sentence))


def beside(*parts: QWidget) -> QWidget:
    """Fields beside each other, as wide as each other."""
    made = QWidget()
    line = row(*parts, gap_px=16)
    for place in range(line.count()):
        line.setStretch(place, 1)
    made.setLayout(line)
    return made


def _first_control(field: QWidget) -> QWidget:
    """What takes the keyboard in a field: a group of ticks takes none itself, and the keys would act out of sight."""
    takes = Qt.FocusPolicy.TabFocus
    if field.focusProxy() is not None or field.focusPolicy() & takes:
        return field
    inside = (one for one in field.findChildren(QWidget) if one.focusPolicy() & takes and one.isEnabled())
    return next((one for one in inside if one.isVisibleTo(field)), field)
