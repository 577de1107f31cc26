"""One person: what they agreed to, where pictures may be shown, who speaks for them, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from consent_db import appearances, consents, days, facts, people
from consent_db.records import Outcome, PersonKind
from consent_db.standing import standing as stated
from ui import labels
from ui.models import standing, timeline
from ui.widgets.basics import button, clear_layout, column, frame, label, row, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.shape import Badge, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent

    from consent_db.records import Person
    from ui.desk import Desk
    from ui.models.standing import Place

_SIDE_BELOW_PX = 760
_PICTURES = 6


class Portrait(QWidget):
    """A round crop, or an empty circle."""

    def __init__(self, desk: Desk, *, side_px: int = 80, rounded: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._side = side_px
        self._round = rounded
        self._face: str | None = None
        self.setFixedSize(side_px, side_px)
        desk.crops.arrived.connect(self._arrived)

    def show_face(self, face_id: str | None, name: str) -> None:
        """Show somebody's face."""
        self._face = face_id
        self.setAccessibleName(name)
        self.update()

    def _arrived(self, face_id: str) -> None:
        if face_id == self._face:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        if self._round:
            path.addEllipse(box)
        else:
            path.addRoundedRect(box, 6, 6)
        painter.fillPath(path, QColor(self._desk.theme.tokens.line))
        pixmap: QPixmap | None = self._desk.crops.get(self._face) if self._face else None
        if pixmap is not None and not pixmap.isNull():
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        else:
            side = self._side // 2
            icon = self._desk.theme.icon("user", "text3")
            icon.paint(painter, (self._side - side) // 2, (self._side - side) // 2, side, side)
        painter.end()


class PersonCard(QScrollArea):
    """Asks the page to open dialogs; shows everything about one person."""

    asked = Signal(str)
    """consent, withdraw, edit, assent, guardian, or picture:<asset id>"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.person: Person | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._layout = column(gap_px=16, margins_px=(24, 18, 24, 24))
        self._inside.setLayout(self._layout)
        self.setWidget(self._inside)
        self._wide: bool | None = None

    def show_person(self, person: Person | None) -> None:
        """Build the card anew; it is small, and statements are rare."""
        self.person = person
        clear_layout(self._layout)
        if person is None:
            return
        register, channels = self._desk.register, self._desk.channels()
        today = self._desk.today()
        said = consents.of_person(register, person.id)
        one = facts.for_person(register, person.id)
        standings = standing.places(one, channels, today)
        shown = appearances.of_person(register, person.id)
        face = next((one.id for one in shown if one.box is not None), None)
        below = days.is_below(person, self._desk.policy().guardian_floor_age, today)
        is_child = bool(below) or person.kind is PersonKind.CHILD
        self._layout.addLayout(
            self._head(person, face, pictures=len({one.asset_id for one in shown}), is_child=is_child)
        )
        main = [
            self._sentence(standings, standing.headline(stated(one, person.id, today), standings, self._desk.words())[0]),
            self._places(standings),
            self._pictures([*dict.fromkeys(one.asset_id for one in shown)]),
        ]
        names = {one.id: one.name for one in people.people(register)} | {person.id: person.name}
        words = {channel.id: channel.name for channel in channels}
        side = [self._guardians(person, names)] if is_child else []
        side.append(self._timeline(timeline.entries(said, names, words)))
        self._wide = self.viewport().width() >= _SIDE_BELOW_PX
        if self._wide:
            both = QHBoxLayout()
            both.setSpacing(16)
            both.addLayout(column(*main, -1, gap_px=16), 5)
            both.addLayout(column(*side, -1, gap_px=16), 3)
            self._layout.addLayout(both)
            self._layout.addStretch(1)
        else:
            for part in (*main, *side):
                self._layout.addWidget(part)
            self._layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide is not None and self._wide != (self.viewport().width() >= _SIDE_BELOW_PX):
            self.show_person(self.person)

    def _head(self, person: Person, face: str | None, *, pictures: int, is_child: bool) -> QVBoxLayout:
        theme = self._desk.theme
        portrait = Portrait(self._desk)
        portrait.show_face(face, person.name)
        about = [labels.person_kind(person.kind)]
        age = days.age_at(person, self._desk.today())
        if age is not None:
            about.insert(0, self.tr("%n year(s)", "", age))
        elif not person.adult_declared:
            about.append(self.tr("age not known"))
        about.append(self.tr("%n picture(s)", "", pictures))
        acts = FlowLayout(gap_px=8)
        acts.addWidget(
            button(theme, self.tr("Record signed form …"), self._ask("consent"), icon="file-plus", kind="tonal")
        )
        if is_child:
            acts.addWidget(button(theme, self.tr("The child's answer …"), self._ask("assent"), icon="chat-circle"))
            acts.addWidget(button(theme, self.tr("Add guardian …"), self._ask("guardian"), icon="users"))
        acts.addWidget(button(theme, self.tr("Change …"), self._ask("edit"), icon="pencil-simple"))
        withdraw = button(
            theme, self.tr("Withdraw consent …"), self._ask("withdraw"), icon="arrow-u-up-left", kind="danger"
        )
        withdraw.setToolTip(self.tr("You see what will happen before anything does."))
        acts.addWidget(withdraw)
        words = column(
            label(person.name, "headline", wrap=True), label(" · ".join(about), "second", wrap=True), gap_px=4
        )
        top = row(portrait, words, gap_px=16)
        return column(top, acts, gap_px=14)

    def _ask(self, what: str) -> Callable[[], None]:
        return lambda: self.asked.emit(what)

    def _sentence(self, standings: tuple[Place, ...], sentence: str) -> QFrame:
        best = standing.best(standings) or Outcome.BLOCKED
        head = frame(
            "verdict-head",
            row(
                Shape(self._desk.theme, best, side_px=28),
                label(sentence, "sentence", wrap=True),
                gap_px=14,
                margins_px=(20, 14, 20, 14),
            ),
        )
        head.setProperty("outcome", str(best))
        return frame("card", column(head, margins_px=(1, 1, 1, 1)))

    def _places(self, standings: tuple[Place, ...]) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 4)
        told: dict[tuple[Outcome, str], list[str]] = {}
        for one in standings:
            told.setdefault((one.outcome, self._why(one)), []).append(one.channel.name)
        for place, ((outcome, why), names) in enumerate(told.items()):
            grid.addWidget(label(", ".join(names), wrap=True), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Badge(self._desk.theme, outcome), place, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(why, "second", wrap=True), place, 2, Qt.AlignmentFlag.AlignTop)
        return frame(
            "card",
            column(
                label(self.tr("Where may pictures be shown?"), "strong"),
                rule(),
                grid,
                gap_px=10,
                margins_px=(20, 16, 20, 16),
            ),
        )

    def _why(self, one: Place) -> str:
        if one.outcome is Outcome.CLEAR or not one.reasons:
            return ""
        if one.reasons[0].code == "CHANNEL_NOT_COVERED":
            return self.tr("Not ticked on the form")
        return self._desk.reason(one.reasons[0])

    def _pictures(self, asset_ids: list[str]) -> QWidget:
        if not asset_ids:
            return QWidget()
        flow = FlowLayout(gap_px=8)
        for asset_id in asset_ids[:_PICTURES]:
            flow.addWidget(PictureButton(self._desk, asset_id, self._ask(f"picture:{asset_id}")))
        return frame(
            "card",
            column(label(self.tr("Pictures"), "strong"), flow, gap_px=10, margins_px=(20, 16, 20, 16)),
        )

    def _guardians(self, person: Person, names: dict[str, str]) -> QFrame:
        parts: list[QWidget] = [label(self.tr("Guardians"), "strong")]
        for one in people.guardianships(self._desk.register, child_id=person.id):
            parts.append(label(names.get(one.guardian_id, "?")))
            about = [labels.relation(one.relation)]
            if one.holds_parental_responsibility:
                about.append(self.tr("parental responsibility"))
            if one.sole:
                about.append(self.tr("alone"))
            parts.append(label(" · ".join(about), "caption", wrap=True))
        if len(parts) == 1:
            parts.append(label(self.tr("Nobody is recorded yet."), "second", wrap=True))
        return frame("card", column(*parts, gap_px=4, margins_px=(20, 16, 20, 16)))

    def _timeline(self, entries: tuple[timeline.Entry, ...]) -> QFrame:
        parts: list[QWidget] = [label(self.tr("What was said"), "strong")]
        for entry in entries:
            parts.append(label(labels.day(entry.day), "caption"))
            parts.append(label(entry.title, wrap=True))
            parts.append(label(entry.details, "caption", wrap=True))
            parts.append(rule())
        if len(parts) == 1:
            parts.append(label(self.tr("Nothing yet."), "second"))
        else:
            parts.pop()
        return frame("card", column(*parts, gap_px=6, margins_px=(20, 16, 20, 16)))


class PictureButton(QWidget):
    """A small picture that opens when clicked or with Enter."""

    def __init__(self, desk: Desk, asset_id: str, opened: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._asset = asset_id
        self._opened = opened
        self.setFixedSize(116, 84)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Open the picture"))
        desk.thumbnails.arrived.connect(self._arrived)

    def _arrived(self, asset_id: str) -> None:
        if asset_id == self._asset:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._opened()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._opened()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        painter.setClipPath(path)
        painter.fillPath(path, QColor(self._desk.theme.tokens.sunken))
        pixmap = self._desk.thumbnails.get(self._asset)
        if pixmap is not None and not pixmap.isNull():
            scale = max(box.width() / pixmap.width(), box.height() / pixmap.height())
            width, height = box.width() / scale, box.height() / scale
            source = QRectF((pixmap.width() - width) / 2, (pixmap.height() - height) * 0.35, width, height)
            painter.drawPixmap(box, pixmap, source)
        if self.hasFocus():
            painter.setPen(QColor(self._desk.theme.tokens.accent))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
