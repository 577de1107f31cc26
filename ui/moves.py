"""Pictures moved to another event, with how many answers that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from consent_db import events, facts
from consent_db.records import Use
from consent_db.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from consent_db.connection import Register
    from consent_db.records import Changed, Event, Outcome
    from ui.desk import Desk

_JUDGED: Final = 300
"""So many pictures are judged before and after within a moment; of more, the badges tell."""


def move(desk: Desk, ids: Sequence[str], event: Event | str | None, *, parent: QWidget) -> None:
    """Put pictures into an event (by id, or one that is added when it is new) or out of any, and say what it changed.

    The answers are counted for the channel that the pictures are judged for.
    """
    wanted, day, channel_id = tuple(ids), desk.today(), desk.channel_id
    changes: list[int | None] = [None]
    titles: list[str] = [""]

    def act(register: Register) -> Changed:
        before = _outcomes(register, wanted, channel_id, day)
        event_id = event
        if event is not None and not isinstance(event, str):
            event_id = events.add_or_tighten(register, event, actor=desk.actor)
        if event_id is not None:
            titles[0] = events.event(register, str(event_id)).title
        changed = events.put_assets(register, None if event_id is None else str(event_id), wanted, actor=desk.actor)
        after = _outcomes(register, wanted, channel_id, day)
        changes[0] = None if before is None else sum(before[one] is not (after or {})[one] for one in wanted)
        return changed

    def done(changed: Changed) -> None:
        count = len(changed.ids.get("asset", ()))
        if not count:
            desk.tell(QCoreApplication.translate("moves", "The pictures are in that event already"))
            return
        channel = next((one.name for one in desk.channels() if one.id == channel_id), channel_id)
        desk.wrote.emit(said(count, titles[0], changes[0], channel), changed)

    desk.write(act, then=done, parent=parent)


def said(count: int, title: str, answers: int | None, channel: str) -> str:
    """What was moved where; an empty title means out of any event, and no count of answers that none was made."""
    if title:
        told = QCoreApplication.translate("moves", "%n picture(s) moved to “{title}”", "", count)
        told = told.format(title=title[:60])
    else:
        told = QCoreApplication.translate("moves", "%n picture(s) belong to no event now", "", count)
    if answers:
        more = QCoreApplication.translate("moves", "%n answer(s) for {channel} changed", "", answers)
        told += ". " + more.format(channel=channel[:40])
    return told


def _outcomes(register: Register, ids: Sequence[str], channel_id: str, day: date) -> dict[str, Outcome] | None:
    if len(ids) > _JUDGED or not channel_id:
        return None
    use = Use(channel_id=channel_id)
    return {asset_id: judge(one, use, day).outcome for asset_id, one in facts.for_assets(register, ids).items()}
