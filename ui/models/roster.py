"""Which people the list shows, and what stands beside each name; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from consent_db.days import age_at
from consent_db.records import PersonKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from consent_db.records import Outcome, Person

SOON_DAYS = 60


class Show(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    WITH_CONSENT = "with_consent"
    WITHOUT_CONSENT = "without_consent"
    ENDS_SOON = "ends_soon"
    CHILDREN = "children"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What the judge says about one person today, in as few words as a list has room for."""

    outcome: Outcome
    title: str
    has_consent: bool
    withdrawn: bool
    ends_on: date | None


def shows(person: Person, summary: Summary | None, show: Show, today: date) -> bool:
    """Whether a filter lets somebody through; who is not judged yet passes only the filters that need no judgment."""
    if show is Show.ALL:
        return True
    if show is Show.CHILDREN:
        age = age_at(person, today)
        return person.kind is PersonKind.CHILD if age is None else age < 18
    if summary is None:
        return False
    if show is Show.WITH_CONSENT:
        return summary.has_consent
    if show is Show.WITHOUT_CONSENT:
        return not summary.has_consent
    if show is Show.WITHDRAWN:
        return summary.withdrawn
    return summary.ends_on is not None and summary.ends_on <= today + timedelta(days=SOON_DAYS)


def narrowed(people: Sequence[Person], known: Mapping[str, Summary], show: Show, today: date) -> tuple[Person, ...]:
    """The people a filter lets through, in their order."""
    return tuple(one for one in people if shows(one, known.get(one.id), show, today))


def beside_name(first_name: str, title: str) -> str:
    """What stands below a name in the list: the sentence without the name, which stands above it already."""
    rest = title.removeprefix(f"{first_name} ")
    return title if rest == title or not rest else rest[0].upper() + rest[1:]
