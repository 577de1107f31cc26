"""Codes to words: reasons, problems and terms in the four languages; the window and the commands both use it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.errors import Problem
    from consent_db.faults import Fault
    from consent_db.records import Outcome, Reason

LANGUAGES = ("nb", "nn", "sv", "en")
FALLBACK = "nb"

_DOTS = re.compile(r"(?<!\.)\.\.(?!\.)")
"""What an initial leaves at the end of a sentence."""
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


def text(key: str, lang: str, /, **params: object) -> str:
    """The text of `key` with its placeholders filled; a missing value shows as an ellipsis, never as a crash."""
    table = strings(lang)
    if params.get("n") == 1 and f"{key}.one" in table:
        key = f"{key}.one"
    return _Lenient().vformat(
        table[key], (), {name: _shown(value, lang) for name, value in params.items() if value not in (None, "")}
    )


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
        return _printable(value)
    if isinstance(value, list | tuple | set | frozenset):
        return listed([_shown(item, lang) for item in value], lang)
    return str(value)


def _printable(value: str) -> str:
    """A foreign text that stays on its line: no line ends, no control of a terminal or of the reading direction.

    A lone surrogate (a file name that is not UTF-8) must not break the sentence that reports it.
    """
    return "".join(
        letter if letter.isprintable() else " " if letter.isspace() else "" if category(letter) == "Cf" else "\ufffd"
        for letter in value
    )


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


def reason_text(reason: Reason, words: Vocabulary, lang: str, *, today: date | None = None) -> str:
    """One sentence for one reason (texts.md 3.7), with what is called something in place of every id.

    Speaks as on the day that was asked about; with `today`, of what is still to come as to come.
    """
    said = reason.params
    params: dict[str, object] = {name: said.get(name) for name in ("age", "n", "px", "years")}
    params["date"] = _as_date(said.get("date"))
    params["reason"] = str(said.get("reason") or "").strip().rstrip(".")
    params["name"] = words.people.get(str(reason.person_id)) or text("person.someone", lang)
    params["other"] = words.people.get(str(said.get("other"))) or text("person.someone_else", lang)
    params["user"] = words.officers.get(str(said.get("user"))) or text("person.officer", lang)
    params["unit"] = words.units.get(str(said.get("unit"))) or text("unit.other", lang)
    params["channel"] = words.channels.get(str(said.get("channel"))) or text("name.none", lang)
    covered = said.get("covered")
    ids = [str(one) for one in covered] if isinstance(covered, list | tuple | set | frozenset) else []
    if reason.code == "EVENT_NOT_COVERED":
        params["covered"] = _events(ids, words, lang)
    else:
        params["covered"] = sorted(
            (words.channels.get(one) or text("name.none", lang) for one in ids), key=str.casefold
        )
    for name in ("purpose", "media"):
        if said.get(name) is not None:
            params[name] = text(f"{name}.{said[name]}", lang)
    sentence = _DOTS.sub(".", text(_variant(reason, params, today), lang, **params))
    return sentence[:1].upper() + sentence[1:]


def _variant(reason: Reason, params: Mapping[str, object], today: date | None) -> str:
    """The key of the sentence that asks for no more than the reason can tell."""
    day = params["date"]
    if today is not None and isinstance(day, date) and day >= today and has_text(f"reason.{reason.code}.ahead"):
        is_over = day == today and reason.code != "EXPIRED"  # a consent holds to the end of its last day
        return f"reason.{reason.code}" if is_over else f"reason.{reason.code}.ahead"
    key = f"reason.{reason.code}"
    if reason.params.get("variant") and has_text(f"{key}.{reason.params['variant']}"):
        key = f"{key}.{reason.params['variant']}"
    missing = {"undated": "date", "unexplained": "reason", "nothing": "covered"}
    return next((f"{key}.{one}" for one, name in missing.items() if not params[name] and has_text(f"{key}.{one}")), key)


def _as_date(value: object) -> object:
    if isinstance(value, str) and len(value) >= 10:
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            return value
    return value


def _events(values: list[str], words: Vocabulary, lang: str) -> list[str]:
    """What a yes for something else is for: titles and kinds of events, and the days its period starts and ends."""
    days, names = [], set()
    for value in values:
        day = _as_date(value) if len(value) == len("YYYY-MM-DD") and value not in words.events else None
        if isinstance(day, date):
            days.append(day)
        elif has_text(f"event_types.{value}") and value not in words.events:
            names.add(text(f"event_types.{value}", lang))
        else:
            names.add(words.events.get(value) or text("event.other", lang))
    found = sorted(names, key=str.casefold)
    if len(days) == 1:
        found.append(text("period.limited", lang, date=days[0]))
    elif days:
        found.append(text("period.from_to", lang, first=min(days), last=max(days)))
    return found


def problem_text(problem: Problem, lang: str) -> str:
    """What happened and what to do, for any problem of the program (architecture.md 10); each fault on its own line."""
    key = f"problem.{problem.code}"
    key = next(
        (f"{key}.{name}" for name, on in problem.params.items() if on is True and has_text(f"{key}.{name}")), key
    )
    if not has_text(key):
        key = "problem.unknown"
    faults: tuple[Fault, ...] = getattr(problem, "faults", ())
    params = {**problem.params, "n": len(faults) or problem.params.get("count"), "code": problem.code}
    sentence = text(key, lang, **{**params, "at": _as_date(params.get("at"))})
    return "\n".join([sentence, *(fault_text(fault, lang) for fault in faults)])


def fault_text(fault: Fault, lang: str) -> str:
    """One fault of a record or a portable register on one line: its JSON path and what is wrong there."""
    params = {name: value[:80] if isinstance(value, str) else value for name, value in fault.params.items()}
    if params.get("line") == 0:  # not even text, so it has no lines
        params["line"] = "?"
    if "expected" in params:
        params["expected"] = text(f"expected.{params['expected']}", lang)
    sentence = text(f"fault.{fault.code}", lang, **params)
    return text("fault.at", lang, path=fault.path or text("fault.document", lang), sentence=sentence)
