"""The texts of what is printed but not filled in: poster, list, letter and confirmation (texts.md 4d and 4e)."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from exports.forms.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exports.forms.order import FormOrder


_PLACE: Final = "‹value›"


@cache
def own_table(lang: str) -> Mapping[str, str]:
    """The texts of one language by key; `**` marks what is bold, braces what is filled in."""
    path = Path(__file__).with_name("paper_texts") / f"{lang}.json"
    loaded: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


class PaperWords(Words):
    """The texts for one order, with the branch's own values."""

    def __init__(self, order: FormOrder) -> None:
        super().__init__(order)
        self._table = {**self._table, **own_table(order.lang)}

    def long(self, key: str, value: str) -> str:
        """A text whose `{value}` may be of any length, such as the names of all channels."""
        return self.text(key, value=_PLACE).replace(_PLACE, value)
