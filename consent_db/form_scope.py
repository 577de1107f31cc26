"""From ticked and empty boxes to what somebody says yes and no to: an empty printed box is a no, as the form says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from consent_db.records import Audience, ConsentItem, ConsentMedia, Decision, NameMode, Owner, Purpose
from consent_db.statements import WITHIN_ORG

if TYPE_CHECKING:
    from consent_db.form_prints import PrintedPlace
    from consent_db.form_sheet import Sheet
    from consent_db.records import Channel

MEDIA: Final = tuple(ConsentMedia)
PURPOSES: Final = tuple(Purpose)
_AUDIENCES: Final = (Audience.INTERNAL, Audience.CLOSED_GROUP, Audience.MEMBERS, Audience.OPEN)
"""The fewest first."""
_NAMES: Final = {"name:none": NameMode.NONE, "name:first": NameMode.FIRST, "name:full": NameMode.FULL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the boxes of a consent form say; `items` holds at most one yes, first."""

    items: tuple[ConsentItem, ...]
    special_category: bool
    biometric: bool | None
    name_mode: NameMode

    @property
    def grants(self) -> tuple[ConsentItem, ...]:
        """The yes alone."""
        return tuple(one for one in self.items if one.decision is Decision.GRANT)


def said_on(sheet: Sheet) -> Said:
    """What the boxes say; asks where two that exclude each other are ticked, or a yes has no period.

    A yes needs a channel, a medium and a purpose; every other printed box is a no within the form's own period.
    """
    known = set(sheet.around.channels)
    printed = tuple(one for one in sheet.form.content.channels if f"channel:{one}" in sheet.printed(f"channel:{one}"))
    channels = tuple(one for one in printed if one in known)
    media = tuple(one for one in MEDIA if sheet.printed(one.value))
    purposes = tuple(one for one in PURPOSES if sheet.printed(f"purpose:{one.value}"))
    ticked = tuple(one for one in channels if sheet.yes(f"channel:{one}"))
    where = _as_printed(sheet, ticked)
    what = tuple(one for one in media if sheet.yes(one.value))
    why = tuple(one for one in purposes if sheet.yes(f"purpose:{one.value}"))
    grants = bool(where and what and why)
    name_mode = _NAMES.get(sheet.one_of("name_unclear", *_NAMES, needed=False), NameMode.NONE)
    base = _within_period(sheet, needed=grants)
    items: list[ConsentItem] = []
    if base is not None:
        if grants:
            share = WITHIN_ORG if sheet.yes("share_units") else "none"
            grant = {"channels": where, "media": what, "purposes": why, "name_mode": name_mode, "share_units": share}
            items.append(replace(_given_period(sheet, base), decision=Decision.GRANT, **grant))  # type: ignore[arg-type]
        limits = _refused_period(sheet, base)
        for places, kinds, uses in (
            (tuple(one for one in channels if one not in ticked), MEDIA, PURPOSES),
            (where, tuple(one for one in media if one not in what), PURPOSES),
            (where, what, tuple(one for one in purposes if one not in why)),
        ):
            if places and kinds and uses:
                items.append(replace(limits, channels=places, media=kinds, purposes=uses))
        if not items:
            sheet.ask("form_says_nothing")
    return Said(
        items=tuple(items),
        special_category=sheet.yes("special_category"),
        biometric=_biometric(sheet),
        name_mode=name_mode,
    )


def _as_printed(sheet: Sheet, ticked: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some ticked channels that are still what the paper said: nobody said yes to what others became since."""
    printed = {one.id: one for one in sheet.form.content.places}
    same = tuple(one for one in ticked if _is_still(sheet.around.channels[one], printed.get(one)))
    gone = (one for one in sheet.form.content.channels if one not in sheet.around.channels)
    changed = tuple(f"channel:{one}" for one in (*ticked, *gone) if one not in same and sheet.yes(f"channel:{one}"))
    if changed:
        sheet.note("channel_changed", *changed)
    return same


def _is_still(channel: Channel, printed: PrintedPlace | None) -> bool:
    if channel.owner is Owner.PRIVATE:
        return False
    if printed is None:
        return True
    return channel.kind is printed.kind and _AUDIENCES.index(channel.audience) <= _AUDIENCES.index(printed.audience)


def _within_period(sheet: Sheet, *, needed: bool) -> ConsentItem | None:
    """An empty item for the form's period: one event, or all of them; where nothing is granted a no is about all."""
    period = sheet.one_of("period_unclear", "event", "any", needed=needed)
    if period != "event":
        return ConsentItem(decision=Decision.REFUSE, channels=()) if period or not needed else None
    chosen = {one.event_id for one in sheet.sides.values() if one.event_id}
    event_id = sheet.form.event_id or (chosen.pop() if len(chosen) == 1 else None)
    if event_id is None or event_id not in sheet.around.events:
        sheet.ask("event_missing", "event")
        return None
    return ConsentItem(decision=Decision.REFUSE, channels=(), event_id=event_id)


def _given_period(sheet: Sheet, base: ConsentItem) -> ConsentItem:
    """What a yes is about: of an event that became longer, or another one, only the days that stood on the paper.

    Else a yes would hold for whatever was merged into it. An event of the same name that was put off is the same.
    """
    event = sheet.around.events.get(base.event_id or "")
    first, last = sheet.form.content.event_start, sheet.form.content.event_end or sheet.form.content.event_start
    if event is None or base.event_id != sheet.form.event_id or first is None or last is None:
        return base
    start, end = event.start or date.min, event.end or event.start or date.max
    put_off = event.title == sheet.form.content.event_title and (end < first or last < start)
    if put_off or (first <= start and end <= last):
        return base
    sheet.note("event_changed", "event")
    return replace(base, captured_from=first, captured_to=last)


def _refused_period(sheet: Sheet, base: ConsentItem) -> ConsentItem:
    """What a no is about: where the event was split since it was printed, every picture taken on the days it had.

    Otherwise pictures that were moved away since would be outside a no that was said of them.
    """
    if base.event_id is None or not sheet.around.event_split:
        return base
    content = sheet.form.content
    return replace(base, event_id=None, captured_from=content.event_start, captured_to=content.event_end)


def _biometric(sheet: Sheet) -> bool | None:
    """What is said to face codes: as everywhere on the form an empty printed box is a no, which ends an older yes."""
    boxes = ("biometric", "biometric_no")
    tick = sheet.one_of("biometric_unclear", *boxes, needed=False)
    return tick == "biometric" if sheet.printed(*boxes) else None
