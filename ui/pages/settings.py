"""Settings: cards under each other, and a list of them at the left that leads to each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.changes import touches
from ui.models.lines import Line
from ui.pages.backup_card import BackupsCard
from ui.pages.channels_card import ChannelsCard
from ui.pages.key_card import KeyCard
from ui.pages.look_card import LookCard
from ui.pages.officers_card import OfficersCard
from ui.pages.organisation_card import OrganisationCard
from ui.pages.policy_card import PolicyCard
from ui.pages.portable_card import PortableCard
from ui.pages.scanner_card import ScannerCard
from ui.widgets.basics import Scrolled, column, label, row, shown_buttons
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from consent_db.records import Changed
    from ui.backups import DailyBackup
    from ui.desk import Desk
    from ui.scan_folder import ScanFolder

_WIDEST_PX = 760
_ABOVE_PX, _GAP_PX, _BELOW_PX = 18, 16, 24


class SettingsPage(QWidget):
    """Holds the cards; each knows its own part of the register, and is made when somebody first looks at it."""

    language_chosen = Signal(str)
    key_taken_away = Signal()

    def __init__(self, desk: Desk, backups: DailyBackup, scanner: ScanFolder) -> None:
        super().__init__()
        self._desk = desk
        self._backups = backups
        self._scanner = scanner
        self._cards: tuple[tuple[QWidget, tuple[str, ...]], ...] = ()
        self._going = False
        self._at_top: int | None = None
        """The card that was asked for, until somebody scrolls on."""
        self.places = LineList(desk.theme, name=self.tr("Parts of the settings"))
        self.places.picked.connect(lambda number: self.go(int(number)))
        self.places.clicked.connect(lambda index: self.go(index.row()))
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(lambda _place: self._follow())
        # The cards above grow when what they show has been read; they stand only after the bar knows.
        bar.rangeChanged.connect(lambda _least, _most: QTimer.singleShot(0, self, self._grown))
        self._end = QWidget()
        self._end.setFixedHeight(0)
        left = QWidget()
        left.setLayout(
            column(label(self.tr("Settings"), "headline"), self.places, gap_px=12, margins_px=(20, 18, 4, 18))
        )
        left.setMinimumWidth(228)
        self.places.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._right = column(self.view, gap_px=0)
        layout = row(left, self._right, gap_px=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @cached_property
    def organisation(self) -> OrganisationCard:
        """The register's own unit."""
        return OrganisationCard(self._desk)

    @cached_property
    def officers(self) -> OfficersCard:
        """Who uses the program."""
        return OfficersCard(self._desk)

    @cached_property
    def channels(self) -> ChannelsCard:
        """Where the branch publishes."""
        return ChannelsCard(self._desk)

    @cached_property
    def policy(self) -> PolicyCard:
        """What the branch decided."""
        return PolicyCard(self._desk)

    @cached_property
    def look(self) -> LookCard:
        """The language and the colours of the window."""
        made = LookCard(self._desk)
        made.language_chosen.connect(self.language_chosen)
        return made

    @cached_property
    def keys(self) -> KeyCard:
        """What opens the register."""
        made = KeyCard(self._desk)
        made.changed.connect(self._backups.look)
        made.local_key_removed.connect(self.key_taken_away)
        return made

    @cached_property
    def backup(self) -> BackupsCard:
        """The backups, and the way back from one."""
        return BackupsCard(self._desk, self._backups)

    @cached_property
    def scans(self) -> ScannerCard:
        """The scanner's folder."""
        return ScannerCard(self._desk, self._scanner)

    @cached_property
    def portable(self) -> PortableCard:
        """The register as a file, out and in."""
        return PortableCard(self._desk)

    def _make(self) -> None:
        """Make the cards: work that the first look at the pictures need not wait for."""
        sections: tuple[tuple[str, QWidget, tuple[str, ...]], ...] = (
            (self.tr("Organisation"), self.organisation, ("org_unit",)),
            (self.tr("Users"), self.officers, ("officer",)),
            (self.tr("Channels"), self.channels, ("channel", "person")),
            (self.tr("Rules"), self.policy, ("policy", "officer")),
            (self.tr("Language and look"), self.look, ()),
            (self.tr("Keys"), self.keys, ()),
            (self.tr("Backup"), self.backup, ()),
            (self.tr("Scanner"), self.scans, ()),
            (self.tr("Export and import"), self.portable, ()),
        )
        self._cards = tuple((card, tables) for _, card, tables in sections)
        self.places.show_lines([Line(id=str(number), title=one[0]) for number, one in enumerate(sections)], chosen="0")
        inside = Scrolled()
        inside.setLayout(
            column(
                *(card for card, _ in self._cards),
                self._end,
                -1,
                gap_px=_GAP_PX,
                margins_px=(12, _ABOVE_PX, 24, _BELOW_PX),
            )
        )
        inside.setMaximumWidth(_WIDEST_PX)
        self.view.setWidget(inside)
        self._right.addWidget(self.policy.bar)
        self.officers.come_after(shown_buttons(self.organisation)[-1])
        self._leave_room()

    def refresh(self, changed: Changed | None = None) -> None:
        """Show what is stored; what is being typed stays."""
        if not self._cards:
            self._make()
            changed = None
        for card, tables in self._cards:
            if changed is None or touches(changed, *tables):
                card.refresh()  # type: ignore[attr-defined]

    @property
    def section(self) -> int:
        """Which card is read."""
        return int(self.places.chosen or 0)

    def go(self, number: int) -> None:
        """Bring a card to the top, and keep it there while the cards above it grow."""
        if not 0 <= number < len(self._cards):
            return
        self._at_top = number
        self._going = True
        self.view.verticalScrollBar().setValue(self._cards[number][0].y() - _ABOVE_PX)
        self._going = False
        self._mark(number)

    def _grown(self) -> None:
        self._leave_room()
        if self._at_top is not None:
            self.go(self._at_top)

    def _follow(self) -> None:
        """Mark the card that is read now."""
        if self._going or not self._cards:
            return
        bar = self.view.verticalScrollBar()
        if self._at_top is not None and bar.maximum() >= self._cards[self._at_top][0].y() - _ABOVE_PX:
            self._at_top = None  # else the cards shrank for a moment, and nobody scrolled
        top = bar.value() + self.view.viewport().height() // 3
        reached = [number for number, (card, _) in enumerate(self._cards) if card.y() <= top]
        self._mark(len(self._cards) - 1 if bar.value() == bar.maximum() else (reached[-1] if reached else 0))

    def _mark(self, number: int) -> None:
        self.places.show_lines(self.places.lines.lines, chosen=str(number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep room below the last card, so that each can be brought to the top."""
        if self._cards:
            last, around = self._cards[-1][0], _ABOVE_PX + _GAP_PX + _BELOW_PX
            self._end.setFixedHeight(max(0, self.view.viewport().height() - last.height() - around))
