"""What each side of a form says, block by block, and the hash of its text that tells one version from the next."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from consent_db.records import Event
from exports.forms.content_adult import adult
from exports.forms.content_child import child
from exports.forms.content_withdraw import withdraw
from exports.forms.order import FormCode, asks_face_codes
from exports.forms.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from exports.forms.blocks import Side
    from exports.forms.order import FormOrder

_FORMS: Final[Mapping[FormCode, Callable[[FormOrder, Words], tuple[Side, ...]]]] = MappingProxyType(
    {FormCode.ADULT: adult, FormCode.CHILD: child, FormCode.WITHDRAW: withdraw}
)
_PRINTED: Final = ("lead", "label", "runs", "text", "groups", "options", "fields", "write", "after", "blocks", "foot")
_SOME_DAY: Final = date(2000, 1, 1)
_EVENTS: Final = (None, Event(id="", title="0"), Event(id="", title="0", start=_SOME_DAY))


def content(order: FormOrder) -> tuple[Side, ...]:
    """Everything that a form says, in the order's language; raises ValueError for what is not read back (READ_BACK)."""
    if order.code not in _FORMS:
        raise ValueError(f"{order.code} is not filled in and read back")
    return _FORMS[order.code](order, Words(order))


def text_sha256(order: FormOrder) -> str:
    """The hash of the text as this branch prints it, whoever it is printed for.

    All that one form can say is in it: with an event and without, for the young and for adults. Reference, person,
    event, day and what is known of them are not; how long a yes lasts is, since the form promises it.
    """
    decided = order.policy
    plain = replace(
        order,
        person=None,
        guardians=(),
        listed=(),
        letter=None,
        today=_SOME_DAY,
        valid_until=_SOME_DAY,
        face_codes=asks_face_codes(order.code, None, decided, _SOME_DAY),
        ref="0" * 8,
        unit_tag="",
        token="",
        version="",
    )
    events = (None,) if order.code is FormCode.WITHDRAW else _EVENTS
    ages = (False, True) if order.code is FormCode.ADULT else (False,)
    said = [list(_texts(content(replace(plain, event=event, youth=youth)))) for event in events for youth in ages]
    lasts = [decided.validity_months_adult, decided.validity_months_minor]
    return _sha256([said, lasts])


def _texts(held: object) -> Iterator[str]:
    """What stands on paper, in its order; how it is set and what the program calls it is no text."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, tuple):
        for one in held:
            yield from _texts(one)
    else:
        for name in _PRINTED:
            yield from _texts(getattr(held, name, ()) or ())


def _sha256(said: object) -> str:
    canonical = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
