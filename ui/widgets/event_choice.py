"""Which event a page is about: all of them, or one that may be asked for before the list has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.basics import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Event
    from ui.theme import Theme


class EventChoice(Choice):
    """Offers all events first, then each; an event that is not there any more falls back to all."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._wanted = ""
        self._filled = False
        self.setMinimumWidth(176)
        self.setMaximumWidth(320)
        self.currentTextChanged.connect(self.setToolTip)  # a long title is cut in a narrow window

    @property
    def event_id(self) -> str | None:
        """The chosen event, the one asked for while no list is there; None for all."""
        return str((self.currentData() if self._filled and not self._wanted else self._wanted) or "") or None

    def show_event(self, event_id: str) -> None:
        """Ask for an event; the list takes it up when it is read next."""
        self._wanted = event_id

    def fill_events(self, events: Sequence[Event]) -> None:
        """Offer these events, and choose the one asked for."""
        wanted, self._wanted, self._filled = self._wanted or None, "", True
        self.fill([(self.tr("All events"), ""), *((event.title, event.id) for event in events)], wanted)
