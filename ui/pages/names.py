"""Who a typed name may mean: an exact match, people of this event, recent ones, everyone, or somebody new; pure."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from consent_db.people import folded
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

    A typed name narrows all of them by the beginning of any word; who is called exactly so stands first, then whoever
    may be called so for short ("leila" for Leila Haddad) or is written with other accents.
    """
    called = {person.id: _called(person) for person in people if person.merged_into_id is None}
    words = _words(typed)
    found: list[Candidate] = []
    taken: set[str] = set()

    def offer(ids: Sequence[str], source: str) -> None:
        for person_id in ids:
            if person_id not in called or person_id in taken:
                continue
            name = called[person_id][0]
            if words and source not in ("exact", "alike") and not _matches(name, words):
                continue
            taken.add(person_id)
            found.append(Candidate(person_id, name, source))

    alphabetical = sorted(called, key=lambda person_id: called[person_id][0].casefold())
    if words:
        whole = _whole(typed)
        offer([one for one in alphabetical if whole in map(_whole, called[one])], "exact")
        alike = [one for one in alphabetical if any(_is_short_for(name, words) for name in called[one])]
        offer(sorted(alike, key=lambda one: (one not in suggested, one not in at_event)), "alike")
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

    A longer name that only begins like the typed one is never taken: "Rob" must not become Robin. Where the typed name
    may be short for somebody's whole name nothing is decided: a second person beside the first would split what is
    known of one, and the first may be the wrong one of two.
    """
    if not typed.strip():
        return next((one for one in offered if one.source == "suggested"), None)
    exact = [one for one in offered if one.source == "exact"]
    if len(exact) == 1:
        return exact[0]
    if exact or any(one.source == "alike" for one in offered):
        return None
    if len(typed.strip()) < _A_NAME and any(one.source != "new" for one in offered):
        return None
    return next((one for one in offered if one.source == "new"), None)


def likely(offered: Sequence[Candidate]) -> Candidate | None:
    """The only one whom a short or otherwise written name may mean: offered for a second Enter, never taken by one."""
    known = [one for one in offered if one.source in ("exact", "alike")]
    return known[0] if len(known) == 1 else None


def split_name(name: str) -> tuple[str, str]:
    """First names and last name of a typed name."""
    parts = name.split()
    return (" ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (name.strip(), "")


def _called(person: Person) -> tuple[str, ...]:
    """What somebody is called: the name that is shown, and first and last name."""
    return (person.name, f"{person.first_name} {person.last_name}") if person.display_name else (person.name,)


@lru_cache(maxsize=16_384)
def _whole(name: str) -> str:
    """A name without case, doubled spaces, other forms of the same letters, and signs that nobody sees."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", name) if unicodedata.category(sign) != "Cf")
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=16_384)
def _words(name: str) -> tuple[str, ...]:
    return tuple(folded(_whole(name)).replace("-", " ").split())


def _is_short_for(name: str, words: Sequence[str]) -> bool:
    """Whether typed words are the first name, the first name with some of the rest, or the name in other letters."""
    parts = _words(name)
    if "".join(parts) == "".join(words):
        return True
    if not parts or parts[0] != words[0]:
        return False
    rest = iter(parts[1:])
    return all(any(part.startswith(word) for part in rest) for word in words[1:])


def _matches(name: str, words: Sequence[str]) -> bool:
    parts = _words(name)
    return all(any(part.startswith(word) for part in parts) for word in words)
