"""The texts of the forms in four languages, with what a branch calls itself filled in; names are never markup."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from consent_db.records import Jurisdiction
from exports.forms.blocks import Run, Runs
from exports.wording import shown_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from exports.forms.order import FormOrder

BLANK: Final = "_" * 24
"""Where the branch has not said what it is called or how it is reached: to be written in by hand."""
LONGEST: Final = 120
"""Letters of a name that are printed; longer ones end in an ellipsis."""

_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_DOTS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
"""What an initial leaves at the end of a sentence."""


@cache
def table(lang: str) -> Mapping[str, str]:
    """All texts of one language by key; `**` marks what is bold, braces what is filled in."""
    path = Path(__file__).with_name("texts") / f"{lang}.json"
    loaded: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def clean(value: str, longest: int = LONGEST) -> str:
    """A name on one line, of at most `longest` letters: no line ends, no controls of printing or reading direction."""
    kept = "".join(
        letter
        if letter.isprintable()
        else " "
        if letter.isspace()
        else ""
        if unicodedata.category(letter) in ("Cf", "Cc")
        else "\ufffd"
        for letter in unicodedata.normalize("NFC", value)
    )
    line = " ".join(kept.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


class Words:
    """The texts for one order: each placeholder has the branch's own value."""

    def __init__(self, order: FormOrder) -> None:
        self.lang = order.lang
        self._table = table(order.lang)
        self.values = self._facts(order)

    def has(self, name: str) -> bool:
        """Whether the branch has a value for this placeholder."""
        return bool(self.values.get(name))

    def text(self, key: str, **values: str) -> str:
        """One text without weights."""
        return "".join(run.text for run in self.runs(key, **values))

    def channel(self, key: str, *, short: bool) -> str:
        """The word for a channel that every new register has."""
        shorter = f"channel.{key}.short"
        return self._table[shorter if short and shorter in self._table else f"channel.{key}"]

    def runs(self, key: str, **values: str) -> Runs:
        """One text in its weights; a name with asterisks or braces stays as it is."""
        filled = {**self.values, **{name: clean(value, 400) for name, value in values.items()}}
        pieces = _BOLD.split(self._table[key])
        texts = [_DOTS.sub(".", piece.format_map(filled)) for piece in pieces]
        return tuple(Run(text, bold=bool(place % 2)) for place, text in enumerate(texts) if text)

    def day(self, day: date | None) -> str:
        """A day as people of the form's language write it; "" for none."""
        return "" if day is None else shown_date(day, self.lang)

    def span(self, months: int) -> str:
        """A length of time: whole years as years."""
        years, rest = divmod(months, 12)
        unit, count = ("month", months) if rest or not years else ("year", years)
        return self._table[f"span.{unit}.one" if count == 1 else f"span.{unit}"].format(n=count)

    def _facts(self, order: FormOrder) -> dict[str, str]:
        unit, decided = order.unit, order.policy
        org, name = clean(unit.org), clean(unit.name)
        contact, phone, email = (clean(one) for one in (unit.contact_name, unit.phone, unit.email))
        reach = [one for one in (phone, email) if one] or [one for one in (clean(unit.postal_address),) if one]
        swedish = unit.jurisdiction is Jurisdiction.SE
        within = self._within(decided.takedown_days)
        return {
            "org": org,
            "who": ", ".join(dict.fromkeys(one for one in (org, name) if one)) or BLANK,
            "two_names": name if org and name and org != name else "",
            "contact": contact,
            "phone": phone,
            "email": email,
            "contacts": ", ".join([one for one in (contact, *reach) if one]) or BLANK,
            "tell": contact or clean(unit.postal_address) or BLANK,
            "reply_to": email or phone or clean(unit.postal_address) or contact or BLANK,
            "dpo": clean(unit.dpo_contact),
            "authority": self._table["authority.se" if swedish else "authority.no"],
            "event": clean(order.event.title) if order.event is not None else "",
            "event_date": self._event_days(order),
            "valid_until": self.day(order.valid_until),
            "within": within,
            "Within": within[:1].upper() + within[1:],
            "retention": self.span(decided.retention_after_end_months),
            "at_most": self.span(decided.validity_months_minor),
            "floor": str(decided.guardian_floor_age),
            "face_age": str(decided.biometric_min_age),
            "form": " ".join(one for one in (order.code.value, order.version, f"({order.lang})") if one),
            "ref": f"{order.ref[:4]}-{order.ref[4:]}" if order.ref else "",
            "today": self.day(order.today),
        }

    def _within(self, days: int) -> str:
        key = {0: "within.none", 1: "within.one"}.get(days, "within.many")
        return self._table[key].format(days=days)

    def _event_days(self, order: FormOrder) -> str:
        if order.event is None or order.event.start is None:
            return ""
        first, last = self.day(order.event.start), self.day(order.event.end)
        return first if not last or last == first else f"{first} – {last}"
