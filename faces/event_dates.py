"""Gives an event without dates the days its pictures were taken on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consent_db import events, photos, policy
from consent_db.records import Jurisdiction
from faces.scan_records import day_taken

if TYPE_CHECKING:
    from collections.abc import Collection

    from consent_db.connection import Register
    from consent_db.records import Actor


def date_event(register: Register, event_id: str, asset_ids: Collection[str], *, actor: Actor) -> None:
    """Set first and last day of an event that has none, from those of the pictures that belong to it and have a time.

    A file's own time stamp is no such time: copying changes it.
    """
    event = events.event(register, event_id)
    if event.start is not None or event.end is not None:
        return
    unit = policy.unit(register)
    jurisdiction = unit.jurisdiction if unit else Jurisdiction.NO
    days = [
        day
        for picture in photos.assets(register, ids=asset_ids)
        if picture.event_id == event_id and picture.captured_at_source in ("exif", "manual")
        if (day := day_taken(picture.captured_at, jurisdiction)) is not None
    ]
    if days:
        events.update(register, replace(event, start=min(days), end=max(days)), actor=actor)
