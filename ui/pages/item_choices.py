"""What the ticks of a form can refer to: channels, events and other units of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db import channels, events
from consent_db.records import Method
from consent_db.rows import ORG_UNIT, select
from ui.widgets.item_fields import Known

if TYPE_CHECKING:
    from consent_db.records import Consent
    from ui.desk import Desk


def known_choices(desk: Desk, correcting: Consent | None = None) -> Known:
    """The channels in use, and those that the entry to correct names although nobody uses them any more."""
    named = {channel for item in (correcting.items if correcting else ()) for channel in item.channels}
    own = desk.unit().id
    return Known(
        channels=[one for one in channels.channels(desk.register) if one.active or one.id in named],
        events=events.events(desk.register),
        units={one.id: one.name for one in select(desk.register, ORG_UNIT) if one.id != own},
        today=desk.today(),
    )


def ways_to_sign(correcting: Consent | None = None) -> list[tuple[Method, str]]:
    """How a consent can be given; what another program recorded stays what it was."""
    found = [
        (Method.PAPER, QCoreApplication.translate("item_choices", "On paper")),
        (Method.DIGITAL_SIGNATURE, QCoreApplication.translate("item_choices", "With a digital signature")),
        (Method.EMAIL, QCoreApplication.translate("item_choices", "By email")),
        (Method.VERBAL_WITNESSED, QCoreApplication.translate("item_choices", "Spoken, with a witness")),
        (Method.VIDEO, QCoreApplication.translate("item_choices", "Said on film")),
    ]
    if correcting is not None and correcting.method is Method.IMPORT:
        found.append((Method.IMPORT, QCoreApplication.translate("item_choices", "Taken over from another register")))
    return found
