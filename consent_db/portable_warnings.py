"""Which protections an import would take away: legal, since the file says so, but never in silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db.records import Audience, Capacity, Marker, Owner, PersonKind, Reveals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from consent_db.portable_checks import Incoming

_PROTECTS: Final[dict[str, dict[str, Callable[[Any], bool]]]] = {
    "channels": {
        "owner": lambda value: value is Owner.PRIVATE,
        "audience": lambda value: value is not Audience.OPEN,
    },
    "events": {
        "internal_only": bool,
        "reveals": lambda value: value is not Reveals.NONE,
    },
    "people": {
        "protected": bool,
        "kind": lambda value: value is PersonKind.CHILD,
        "capacity": lambda value: value is not Capacity.FULL,
        "deceased_on": lambda value: value is not None,
        "deceased_year": lambda value: value is not None,
        "lookalike_group_id": bool,
    },
    "guardianships": {"holds_parental_responsibility": bool},
    "assets": {"restricted": bool, "quarantine": bool},
    "appearances": {"marker": lambda value: value is Marker.NO_PHOTO},
}
"""The keys whose value keeps something from being shown, and when it does."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """One protection that a record had and the file takes away."""

    path: str
    id: str
    key: str


def lowered(incoming: Incoming) -> tuple[Lowered, ...]:
    """Pure: every protection of a known record that does not hold any more after the import."""
    return tuple(_lowered(incoming))


def _lowered(incoming: Incoming) -> Iterator[Lowered]:
    for key, protects in _PROTECTS.items():
        stored = incoming.stored.get(key, {})
        for place, record in enumerate(incoming.tables.get(key, ())):
            before = stored.get(record.id)
            if before is None or before == record:
                continue
            for name, is_on in protects.items():
                if is_on(getattr(before, name)) and not is_on(getattr(record, name)):
                    yield Lowered(f"{key}[{place}].{name}", record.id, name)
