"""At the end of the status bar: how the backups stand, on whichever page one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.models import backup_words
from ui.widgets.basics import label, row
from ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from ui.backups import BackupState, DailyBackup
    from ui.desk import Desk

_ICON_PX = 16


class BackupNote(QWidget):
    """Only says it; what can be done about it stands on Today."""

    def __init__(self, desk: Desk, backups: DailyBackup) -> None:
        super().__init__()
        self._desk = desk
        self._state = backups.state
        self.sign = label()
        self.words = ElidedLabel("caption")  # what runs comes before it
        self.setLayout(row(self.sign, self.words, gap_px=6, margins_px=(12, 0, 16, 0)))
        backups.changed.connect(self.show_state)
        desk.theme.changed.connect(self._paint)
        desk.changes.ticked.connect(self._look_at_the_day)
        self.show_state(backups.state)

    def show_state(self, state: BackupState) -> None:
        """Say how it stands."""
        self._state = state
        said = backup_words.said(state, self._desk.today())
        if said != self.words.whole:
            self.words.set_whole(said)
        self._paint()

    def _look_at_the_day(self) -> None:
        self.show_state(self._state)  # a backup of today is one of yesterday after midnight

    def _paint(self) -> None:
        name = "shield-check" if backup_words.is_safe(self._state) else "shield-warning"
        self.sign.setPixmap(self._desk.theme.icon(name, "text2").pixmap(_ICON_PX, _ICON_PX))
