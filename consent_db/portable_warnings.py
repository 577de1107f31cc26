"""Which protections an import would take away: legal, since the file says so, but never in silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db.days import turns
from consent_db.records import Audience, Capacity, Marker, Owner, PersonKind, Reveals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from consent_db.portable_checks import Incoming
    from consent_db.records import Guardianship, Person

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
_GROWN_UP: Final = 18


def _older(before: Person, after: Person) -> bool:
    """Whether somebody is grown up earlier, or nobody knows any more when."""
    then, now = turns(before, _GROWN_UP), turns(after, _GROWN_UP)
    return then is not None and (now is None or now < then)


def _speaks_less(before: Guardianship, after: Guardianship) -> bool:
    """Whether a guardian stops earlier, or begins later, than the register knows."""
    ends = after.valid_to is not None and (before.valid_to is None or after.valid_to < before.valid_to)
    return ends or (
        after.valid_from is not None and (before.valid_from is None or after.valid_from > before.valid_from)
    )


_WEAKENS: Final[dict[str, dict[str, Callable[[Any, Any], bool]]]] = {
    "people": {
        "birth_date": _older,
        "adult_declared": lambda before, after: after.adult_declared and not before.adult_declared,
    },
    "guardianships": {
        "child_id": lambda before, after: before.child_id != after.child_id,
        "guardian_id": lambda before, after: before.guardian_id != after.guardian_id,
        "sole": lambda before, after: after.sole and not before.sole,
        "valid_to": _speaks_less,
    },
}
"""Changes after which fewer people have to say yes to a child's pictures, or nobody but the child."""


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
            for name, is_weaker in _WEAKENS.get(key, {}).items():
                if is_weaker(before, record):
                    yield Lowered(f"{key}[{place}].{name}", record.id, name)
