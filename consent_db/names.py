"""Which of somebody's names stand in the texts that go out with a picture (rules.md R24)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from consent_db.records import NameMode, PersonKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.identities import Identity
    from consent_db.records import Asset, Person

Words = tuple[str, ...]

_WORD: Final = re.compile(r"[^\W\d_]+")
_CAMEL: Final = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_PARTICLES: Final = frozenset(
    ("van", "von", "der", "den", "de", "da", "di", "del", "dos", "du", "la", "le", "af", "av", "el", "al", "bin", "ter")
)
_RANK: Final = {NameMode.NONE: 0, NameMode.FIRST: 1, NameMode.FULL: 2}
_CUT: Final = ""


@lru_cache(maxsize=16_384)
def words(text: str) -> Words:
    """Return the words of a text in one letter case; `_ - .`, digits and signs separate words."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def picture_texts(asset: Asset, further: Iterable[str]) -> tuple[str, ...]:
    """Return the texts that go out with a picture: caption, alternative texts, key words, file name and `further`."""
    file_name = asset.file.replace("\\", "/").rsplit("/", 1)[-1]
    return (asset.caption, *asset.alt_text.values(), *asset.keywords, file_name, *further)


class NameTexts:
    """The words of the texts of one picture, asked about one depicted person after another."""

    def __init__(self, texts: Iterable[str], depicted: Sequence[Identity]) -> None:
        found: list[Words] = []
        for text in texts:
            plain = words(text)
            camel = words(_CAMEL.sub(" ", unicodedata.normalize("NFKC", text)))
            found += [plain] if camel == plain else [plain, camel]
        self._texts = [text for text in dict.fromkeys(found) if text]
        people = depicted if self._texts else ()
        self._full_names = {who.id: {name for row in who.records for name in _full_names(row)} for who in people}
        self._named: dict[str, NameMode] = {}

    def named(self, identity: Identity) -> NameMode:
        """Return how much of a depicted person's name the texts use; `full` where any last name stands."""
        found = self._named.get(identity.id)
        if found is None:
            own = self._full_names.get(identity.id, set())
            others = {name for names in self._full_names.values() for name in names} - own
            rests = [_without(text, others, own) for text in self._texts]
            found = widest(_used(record, rest) for record in identity.records for rest in rests)
            self._named[identity.id] = found
        return found


def widest(modes: Iterable[NameMode]) -> NameMode:
    """Return the mode that uses most of the name; `none` of nothing."""
    return max(modes, key=_RANK.__getitem__, default=NameMode.NONE)


def narrowest(modes: Iterable[NameMode]) -> NameMode:
    """Return the mode that uses least of the name; `none` of nothing."""
    return min(modes, key=_RANK.__getitem__, default=NameMode.NONE)


def exceeds(used: NameMode, allowed: NameMode) -> bool:
    """Tell whether a text uses more of a name than is allowed."""
    return _RANK[used] > _RANK[allowed]


def _parts(record: Person) -> tuple[Words, Words]:
    """Return the words of first and last name; a label of the machine names nobody."""
    if record.kind is PersonKind.UNKNOWN_LABEL:
        return (), ()
    first, last = words(record.first_name), words(record.last_name)
    shown = words(record.display_name)
    if not first and not last:
        return shown[:1], shown[1:]
    return (*first, *(word for word in shown if word not in first and word not in last)), last


def _full_names(record: Person) -> set[Words]:
    first, last = words(record.first_name), words(record.last_name)
    names = {words(record.display_name), (*first, *last), (*first[:1], *last)}
    return {name for name in names if len(name) > 1 and record.kind is not PersonKind.UNKNOWN_LABEL}


def _without(text: Words, others: set[Words], own: set[Words]) -> Words:
    """Cut out the full names of others, the longest first; where the person's own is the longest it stays."""
    there = set(text)
    near = {name for name in others if name[0] in there}  # a full name has two words or more: the first stands as it is
    if not near:
        return text
    names = sorted(near | own, key=lambda name: (-len(name), name))
    rest: list[str] = []
    at = 0
    while at < len(text):
        name = next((name for name in names if _stands(name, text[at : at + len(name)])), None)
        if name is None:
            rest.append(text[at])
            at += 1
        else:
            rest += text[at : at + len(name)] if name in own else (_CUT,)
            at += len(name)
    return tuple(rest)


def _stands(name: Words, text: Words) -> bool:
    return len(name) == len(text) and name[:-1] == text[:-1] and _is(name[-1], text[-1])


def _is(name: str, word: str) -> bool:
    return word in (name, f"{name}s")


def _used(record: Person, text: Words) -> NameMode:
    first, last = _parts(record)
    if _has_word_of(last, text):
        return NameMode.FULL
    return NameMode.FIRST if _has_word_of(first, text) else NameMode.NONE


def _has_word_of(name: Words, text: Words) -> bool:
    """Tell whether a telling word of the name stands in the text, or all of it where no word is telling."""
    telling = [word for word in name if len(word) > 1 and word not in _PARTICLES]
    if telling:
        return any(_is(part, word) for part in telling for word in text)
    return bool(name) and any(_stands(name, text[at : at + len(name)]) for at in range(len(text)))
