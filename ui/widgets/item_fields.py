"""The ticks of a consent form, in the order of the paper: what, which pictures, where, what for, name, other units."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from consent_db.records import Audience, ConsentItem, ConsentMedia, Decision, EventType, NameMode, Purpose
from ui import labels
from ui.widgets.answers import Answers
from ui.widgets.basics import Choice, button, column, label, row, rule
from ui.widgets.fields import OptionalDay, Ticks
from ui.widgets.flow import FlowLayout
from ui.widgets.tick_box import RoundChoice, TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from consent_db.records import Channel, Event
    from ui.theme import Theme
    from ui.widgets.fields import FieldBox

_MEMBERS = frozenset({Audience.MEMBERS, Audience.CLOSED_GROUP, Audience.INTERNAL})
_WITHIN = "within_org"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the ticks refer to: channels, events, and units by id."""

    channels: Sequence[Channel]
    events: Sequence[Event]
    units: Mapping[str, str]
    today: date


class ItemFields(QWidget):
    """One set of ticks: a yes to some channels and a no to others, for the same pictures; all blank at first."""

    changed = Signal()
    left_out = Signal()

    def __init__(
        self, theme: Theme, known: Known, box: Callable[..., FieldBox], *, number: int, between: QWidget | None = None
    ) -> None:
        super().__init__()
        self._known = known
        self._number = number
        self.media = Ticks([(one, _capital(labels.media(one))) for one in ConsentMedia])
        self.which = Choice(theme, self.tr("Which pictures"))
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.addItem(self.tr("From all our activities"), (None, None))
        for event in known.events:
            day = f", {labels.day(event.start)}" if event.start else ""
            self.which.addItem(self.tr("Only from “{title}”").format(title=event.title) + day, (event.id, None))
        for kind in EventType:
            said = self.tr("Only this kind of event: {kind}").format(kind=labels.event_type(kind))
            self.which.addItem(said, (None, kind))
        self.taken_from = OptionalDay(theme, self.tr("Taken from"), known.today)
        self.taken_to = OptionalDay(theme, self.tr("Taken up to"), known.today)
        members = [(one.id, one.name) for one in known.channels if one.audience in _MEMBERS]
        everyone = [(one.id, one.name) for one in known.channels if one.audience not in _MEMBERS]
        self.where = Answers(theme, [(self.tr("Open to everyone"), everyone), (self.tr("For members"), members)])
        self.purposes = Ticks([(one, _capital(labels.purpose(one))) for one in Purpose])
        self.name = QWidget()
        self.name_modes = QButtonGroup(self)
        flow = FlowLayout(self.name, gap_px=6)
        for mode in NameMode:
            radio = RoundChoice(_capital(labels.name_mode(mode)))
            self.name_modes.addButton(radio, list(NameMode).index(mode))
            flow.addWidget(radio)
        self.share = TickBox(self.tr("Yes, other parts of the organisation may use them"))
        self.units = QLineEdit()
        self.units.setAccessibleName(self.tr("Only these units"))
        self.units.setPlaceholderText(self.tr("Only these units, with commas; empty means all"))
        self.units.hide()
        self.share.toggled.connect(self.units.setVisible)
        self._build(theme, box, between)
        for signal in (self.media.changed, self.purposes.changed, self.where.changed, self.taken_from.changed):
            signal.connect(self.changed)
        self.taken_to.changed.connect(self.changed)
        self.which.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.share.toggled.connect(lambda _on: self.changed.emit())
        self.units.textChanged.connect(lambda _text: self.changed.emit())

    def _build(self, theme: Theme, box: Callable[..., FieldBox], between: QWidget | None) -> None:
        def key(name: str) -> str:
            return f"{self._number}.{name}"

        days = QWidget()
        flow = FlowLayout(days, gap_px=8)
        flow.addWidget(self.taken_from)
        flow.addWidget(self.taken_to)
        refuse = button(theme, self.tr("No to all of them"), self._refuse_all, kind="link", size="card")
        keys = label(self.tr("Keys: J or Y yes, N no, Delete blank, arrows to the next."), "caption", wrap=True)
        parts: list[QWidget | int] = []
        if self._number:
            out = button(theme, self.tr("Take this part out"), self.left_out.emit, icon="x", kind="bare", size="card")
            head = QWidget()
            head.setLayout(row(label(self.tr("And also …"), "section"), -1, out))
            parts += [rule(), head]
        parts += [
            box(key("media"), self.tr("1. What?"), self.media),
            box(key("which"), self.tr("2. Which pictures?"), self.which),
            box(key("days"), "", days),
            box(key("where"), self.tr("3. Where? Answer as on the form; blank is no answer"), self.where),
        ]
        line = QWidget()
        line.setLayout(row(keys, refuse))
        parts += [
            line,
            box(key("purposes"), self.tr("4. What for?"), self.purposes),
            box(key("name"), self.tr("5. Name"), self.name, hint=self.tr("Nothing ticked means no name.")),
        ]
        if between is not None:
            parts.append(between)
        share = QWidget()
        share.setLayout(column(self.share, self.units, gap_px=4))
        parts.append(box(key("share"), self.tr("7. Other units"), share))
        self.setLayout(column(*parts, gap_px=14))

    def _refuse_all(self) -> None:
        self.where.fill(no=tuple(self.where.rows))

    def items(self) -> tuple[ConsentItem, ...]:
        """The yes and the no of these ticks; a no about nothing in particular is one about everything."""
        event_id, event_type = self.which.currentData()
        chosen = self.name_modes.checkedId()
        shared = ConsentItem(
            channels=(),
            media=self.media.ticked,
            purposes=self.purposes.ticked,
            event_id=event_id,
            event_type=event_type,
            captured_from=self.taken_from.day,
            captured_to=self.taken_to.day,
        )
        found = []
        if self.where.yes:
            mode = list(NameMode)[chosen] if chosen >= 0 else NameMode.NONE
            found.append(replace(shared, channels=self.where.yes, name_mode=mode, share_units=self._shares()))
        if self.where.no:
            media = self.media.ticked or tuple(ConsentMedia)
            purposes = self.purposes.ticked or tuple(Purpose)
            found.append(
                replace(shared, decision=Decision.REFUSE, channels=self.where.no, media=media, purposes=purposes)
            )
        return tuple(found)

    def _shares(self) -> str | tuple[str, ...]:
        if not self.share.isChecked():
            return "none"
        ids = {name.casefold(): unit_id for unit_id, name in self._known.units.items()}
        typed = [part.strip() for part in self.units.text().split(",") if part.strip()]
        return tuple(dict.fromkeys(ids.get(part.casefold(), part) for part in typed)) or _WITHIN

    def faults(self) -> dict[str, str]:
        """What is missing or cannot be, by field."""
        found = {}
        if self.where.yes and not self.media.ticked:
            found["media"] = self.tr("Say whether it is about pictures, film or voice.")
        if self.where.yes and not self.purposes.ticked:
            found["purposes"] = self.tr("Say what the pictures may be used for.")
        first, last = self.taken_from.day, self.taken_to.day
        if first is not None and last is not None and last < first:
            found["days"] = self.tr("The last day lies before the first.")
        return {f"{self._number}.{name}": said for name, said in found.items()}

    def fill(self, grant: ConsentItem | None, refuse: ConsentItem | None) -> None:
        """Show what was recorded before."""
        shown = grant or refuse
        if shown is None:
            return
        self.media.tick(*shown.media)
        self.purposes.tick(*shown.purposes)
        wanted = (shown.event_id, shown.event_type)
        place = next((at for at in range(self.which.count()) if self.which.itemData(at) == wanted), -1)
        if place < 0:
            self.which.addItem(self.tr("As it was recorded before"), wanted)
            place = self.which.count() - 1
        self.which.setCurrentIndex(place)
        self.taken_from.set_day(shown.captured_from)
        self.taken_to.set_day(shown.captured_to)
        self.where.fill(yes=grant.channels if grant else (), no=refuse.channels if refuse else ())
        if grant is not None:
            self.name_modes.button(list(NameMode).index(grant.name_mode)).setChecked(True)
            self.share.setChecked(grant.share_units != "none")
            if not isinstance(grant.share_units, str):
                self.units.setText(", ".join(self._known.units.get(one, one) for one in grant.share_units))


def paired(items: Sequence[ConsentItem]) -> list[tuple[ConsentItem | None, ConsentItem | None]]:
    """Items as sets of ticks: a no belongs to the yes about the same pictures, else it stands alone."""
    found: list[tuple[ConsentItem | None, ConsentItem | None]] = [
        (one, None) for one in items if one.decision is Decision.GRANT
    ]
    for one in items:
        if one.decision is not Decision.REFUSE:
            continue
        for place, (grant, refuse) in enumerate(found):
            if grant is not None and refuse is None and _scope(grant) == _scope(one):
                found[place] = (grant, one)
                break
        else:
            found.append((None, one))
    return found


def _scope(item: ConsentItem) -> tuple[object, ...]:
    ticks = (frozenset(item.media), frozenset(item.purposes))
    return (*ticks, item.event_id, item.event_type, item.captured_from, item.captured_to)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
