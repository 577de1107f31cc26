"""Time as the register writes it: instants in UTC, legal days in the jurisdiction's own zone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from consent_db.records import Jurisdiction

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

_ZONES: Final[Mapping[Jurisdiction, str]] = {Jurisdiction.NO: "Europe/Oslo", Jurisdiction.SE: "Europe/Stockholm"}


def now_utc() -> datetime:
    """Give the present instant, aware, in UTC, with microseconds."""
    return datetime.now(UTC)


def to_instant(moment: datetime) -> str:
    """Write an aware moment as RFC 3339 in UTC with a trailing Z; a naive one raises ValueError."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def from_instant(text: str) -> datetime:
    """Read what to_instant() wrote; anything that is no instant in UTC raises ValueError."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment.utcoffset():
        raise ValueError("not an instant in UTC")
    return moment.astimezone(UTC)


def to_day(day: date | None) -> str | None:
    """Write a legal day as yyyy-mm-dd; no day stays none."""
    return None if day is None else day.isoformat()


def from_day(text: str | None) -> date | None:
    """Read what to_day() wrote; raises ValueError or TypeError where it is no day."""
    return None if text is None else date.fromisoformat(text)


def local_day(moment: datetime, jurisdiction: Jurisdiction) -> date:
    """Give the day that an aware moment falls on where the jurisdiction's rules hold."""
    if moment.tzinfo is None:
        raise ValueError("a local day needs an aware moment")
    return moment.astimezone(zone(jurisdiction)).date()


def today(jurisdiction: Jurisdiction) -> date:
    """Give the present day where the jurisdiction's rules hold."""
    return local_day(now_utc(), jurisdiction)


def zone(jurisdiction: Jurisdiction) -> ZoneInfo:
    """Give the time zone of a jurisdiction."""
    return ZoneInfo(_ZONES[jurisdiction])
