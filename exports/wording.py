"""Codes to words: reasons, problems and terms in the four languages; the window and the commands both use it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.errors import Problem
    from consent_db.faults import Fault
    from consent_db.records import Outcome, Reason

LANGUAGES = ("nb", "nn", "sv", "en")
FALLBACK = "nb"

_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What the ids inside reasons are called; a protected person is never in `people`."""

    people: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    officers: Mapping[str, str] = field(default_factory=dict)


@cache
def strings(lang: str) -> Mapping[str, str]:
    """All texts of one language by key."""
    path = Path(__file__).with_name("strings") / f"{lang}.json"
    loaded: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def known_language(lang: str | None) -> str:
    """The nearest of the four languages to a tag such as `nb_NO.UTF-8`; Norwegian bokmål where none fits."""
    tag = (lang or "").replace("-", "_").split("_")[0].split(".")[0].lower()
    return {"no": "nb", "nb": "nb", "nn": "nn", "sv": "sv", "en": "en"}.get(tag, FALLBACK)


def text(key: str, lang: str, **params: object) -> str:
    """The text of `key` with its placeholders filled; a missing value shows as an ellipsis, never as a crash."""
    table = strings(lang)
    if params.get("n") == 1 and f"{key}.one" in table:
        key = f"{key}.one"
    return _Lenient().vformat(table[key], (), {name: _shown(value, lang) for name, value in params.items()})


def has_text(key: str) -> bool:
    """Whether there is a text with this key."""
    return key in strings(FALLBACK)


class _Lenient(Formatter):
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> object:
        return kwargs.get(str(key), "…")


def shown_date(day: date, lang: str) -> str:
    """A day as people of that language write it."""
    if lang == "sv":
        return day.isoformat()[:10]
    if lang == "en":
        return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def _shown(value: object, lang: str) -> str:
    if isinstance(value, datetime | date):
        return shown_date(value, lang)
    if isinstance(value, str):
        # A lone surrogate (a file name that is not UTF-8) must not break the sentence that reports it.
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list | tuple | set | frozenset):
        return listed([_shown(item, lang) for item in value], lang)
    return str(value)


def listed(items: list[str], lang: str) -> str:
    """`a, b og c`."""
    if len(items) < 2:
        return items[0] if items else text("list.nothing", lang)
    return text("list.and", lang, first=", ".join(items[:-1]), last=items[-1])


def outcome_text(outcome: Outcome, lang: str) -> str:
    """The full verdict words (texts.md 3.7)."""
    return text(f"outcome.{outcome}", lang)


def short_outcome(outcome: Outcome | None, lang: str) -> str:
    """The short verdict word for a badge; None is 'waiting' (theme.md, Verdict)."""
    return text(f"outcome.short.{outcome or 'WAITING'}", lang)


def reason_text(reason: Reason, words: Vocabulary, lang: str) -> str:
    """One sentence for one reason (texts.md 3.7), with ids replaced by what they are called."""
    params: dict[str, object] = dict(reason.params)
    someone = text("person.someone", lang)

    def called(person_id: object) -> str:
        return words.people.get(str(person_id), someone)

    if reason.person_id is not None:
        params["name"] = called(reason.person_id)
    if params.get("other") is not None:
        params["other"] = called(params["other"])
    for key, table in (("channel", words.channels), ("unit", words.units), ("user", words.officers)):
        if params.get(key) is not None:
            params[key] = table.get(str(params[key]), str(params[key]))
    if "covered" in params:
        params["covered"] = _covered(params["covered"], words, lang)
    for key, prefix in (("purpose", "purpose"), ("media", "media")):
        if params.get(key) is not None:
            term = f"{prefix}.{params[key]}"
            params[key] = text(term, lang) if has_text(term) else str(params[key])
    params["date"] = _as_date(params.get("date"))
    key = f"reason.{reason.code}"
    if params.get("variant") and has_text(f"{key}.{params['variant']}"):
        key = f"{key}.{params['variant']}"
    sentence = text(key, lang, **{name: value for name, value in params.items() if value is not None})
    return sentence[:1].upper() + sentence[1:]


def _as_date(value: object) -> object:
    if isinstance(value, str) and len(value) >= 10:
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            return value
    return value


def _covered(value: object, words: Vocabulary, lang: str) -> str:
    ids = list(value) if isinstance(value, list | tuple | set | frozenset) else [value]
    names = [words.channels.get(str(one)) or words.events.get(str(one)) or _term(str(one), lang) for one in ids]
    return listed(sorted(names), lang)


def _term(value: str, lang: str) -> str:
    for prefix in ("event_type", "purpose", "media"):
        if has_text(f"{prefix}.{value}"):
            return text(f"{prefix}.{value}", lang)
    return str(_shown(_as_date(value), lang))


def problem_text(problem: Problem, lang: str) -> str:
    """What happened and what to do, for any problem of the program (architecture.md 10); each fault on its own line."""
    key = f"problem.{problem.code}"
    if not has_text(key):
        key = "problem.unknown"
    faults: tuple[Fault, ...] = getattr(problem, "faults", ())
    counted = {"n": len(faults)} if faults else {}
    sentence = text(key, lang, **{**problem.params, **counted, "code": problem.code})
    return "\n".join([sentence, *(fault_text(fault, lang) for fault in faults)])


def fault_text(fault: Fault, lang: str) -> str:
    """One fault of a record or a portable register on one line: its JSON path and what is wrong there."""
    params = {name: _one_line(value) for name, value in fault.params.items()}
    if "expected" in params:
        params["expected"] = text(f"expected.{params['expected']}", lang)
    sentence = text(f"fault.{fault.code}", lang, **params)
    return text("fault.at", lang, path=fault.path or text("fault.document", lang), sentence=sentence)


def _one_line(value: object) -> object:
    """A value from a foreign file without line ends and control characters, and not too long."""
    if not isinstance(value, str):
        return value
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in value[:80])
