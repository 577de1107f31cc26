"""Who a typed name may mean: an exact match, people of this event, recent ones, everyone, or somebody new; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.records import Person

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

NEW = "*new"
_A_NAME = 3
"""Fewer letters are the beginning of a name, not a name, as long as somebody known begins so."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row to choose from: a known person, or NEW; `source` says why it is offered."""

    person_id: str
    name: str
    source: str


def candidates(
    typed: str,
    people: Sequence[Person],
    *,
    suggested: Sequence[str] = (),
    at_event: Collection[str] = (),
    recent: Sequence[str] = (),
    most: int = 60,
) -> list[Candidate]:
    """Suggestions first, then people of the event, recent names, everyone; last, somebody new of exactly that name.

    A typed name narrows all of them by the beginning of any word; an exact match stands first.
    """
    by_id = {person.id: person for person in people if person.merged_into_id is None}
    words = typed.casefold().split()
    found: list[Candidate] = []
    taken: set[str] = set()

    def offer(ids: Sequence[str], source: str) -> None:
        for person_id in ids:
            person = by_id.get(person_id)
            if person is None or person_id in taken or not _matches(person.name, words):
                continue
            taken.add(person_id)
            found.append(Candidate(person_id, person.name, source))

    whole = " ".join(words)
    alphabetical = sorted(by_id, key=lambda person_id: by_id[person_id].name.casefold())
    if words:
        offer([one for one in alphabetical if " ".join(by_id[one].name.casefold().split()) == whole], "exact")
    offer(suggested, "suggested")
    offer([one for one in alphabetical if one in at_event], "event")
    offer(recent, "recent")
    offer(alphabetical, "all")
    found = found[:most]
    if words:
        found.append(Candidate(NEW, " ".join(typed.split()), "new"))
    return found


def default_choice(typed: str, offered: Sequence[Candidate]) -> Candidate | None:
    """What Enter means: the one person of exactly that name, the suggestion when nothing is typed, or somebody new.

    A longer name that only begins like the typed one is never taken: "Rob" must not become Robin.
    """
    if not typed.strip():
        return next((one for one in offered if one.source == "suggested"), None)
    exact = [one for one in offered if one.source == "exact"]
    if len(exact) == 1:
        return exact[0]
    if exact:
        return None
    if len(typed.strip()) < _A_NAME and any(one.source != "new" for one in offered):
        return None
    return next((one for one in offered if one.source == "new"), None)


def split_name(name: str) -> tuple[str, str]:
    """First names and last name of a typed name."""
    parts = name.split()
    return (" ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (name.strip(), "")


def _matches(name: str, words: Sequence[str]) -> bool:
    parts = name.casefold().replace("-", " ").split()
    return all(any(part.startswith(word) for part in parts) or word in name.casefold().split() for word in words)
