"""Pictures moved to another event, or given its photographer, with what that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from consent_db import events, facts
from consent_db.records import Changed, Use
from consent_db.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from consent_db.connection import Register
    from consent_db.records import Event, Outcome
    from ui.desk import Desk

_JUDGED: Final = 300
"""So many pictures are judged before and after within a moment; of more, the badges tell."""


class Moves(QObject):
    """The writes; each says what it did and how to take it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def move(self, ids: Sequence[str], event: Event | str | None, *, parent: QWidget) -> None:
        """Put pictures into an event (by id, or one that is added when it is new) or out of any.

        Says how many answers that changed, for the channel that the pictures are judged for.
        """
        desk = self._desk
        wanted, day, channel_id = tuple(ids), desk.today(), desk.channel_id
        changes: list[int | None] = [None]
        titles: list[str] = [""]

        def act(register: Register) -> Changed:
            before = _outcomes(register, wanted, channel_id, day)
            if event is None or isinstance(event, str):
                event_id = event
            else:
                event_id = events.add_or_tighten(register, event, actor=desk.actor)
            if event_id is not None:
                titles[0] = events.event(register, event_id).title
            changed = events.put_assets(register, event_id, wanted, actor=desk.actor)
            if event_id is not None and event_id != event:  # made, or made more careful: all its pictures are concerned
                changed = Changed({**changed.ids, "event": (event_id,)}, changed.action_id)
            after = _outcomes(register, wanted, channel_id, day) or {}
            changes[0] = None if before is None else sum(before[one] is not after[one] for one in wanted)
            return changed

        def done(changed: Changed) -> None:
            count = len(changed.ids.get("asset", ()))
            if not count:
                desk.tell(self.tr("The pictures are in that event already"))
                return
            channel = next((one.name for one in desk.channels() if one.id == channel_id), channel_id)
            desk.wrote.emit(self._said(count, titles[0], changes[0], channel), changed)

        desk.write(act, then=done, parent=parent)

    def _said(self, count: int, title: str, answers: int | None, channel: str) -> str:
        if title:
            told = self.tr("%n picture(s) moved to “{title}”", "", count).format(title=title[:60])
        else:
            told = self.tr("%n picture(s) belong to no event now", "", count)
        if answers:
            told += ". " + self.tr("%n answer(s) for {channel} changed", "", answers).format(channel=channel[:40])
        return told

    def credit(self, event_id: str) -> None:
        """Write the event's photographer on its pictures that name none, and say on how many."""
        desk = self._desk

        def done(changed: Changed) -> None:
            count = len(changed.ids.get("asset", ()))
            desk.wrote.emit(self.tr("Photographer written on %n picture(s)", "", count), changed)

        desk.write(lambda register: events.credit(register, event_id, actor=desk.actor), then=done)


def _outcomes(register: Register, ids: Sequence[str], channel_id: str, day: date) -> dict[str, Outcome] | None:
    if len(ids) > _JUDGED or not channel_id:
        return None
    use = Use(channel_id=channel_id)
    return {asset_id: judge(one, use, day).outcome for asset_id, one in facts.for_assets(register, ids).items()}
