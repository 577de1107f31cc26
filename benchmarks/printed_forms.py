"""Real forms to measure the reading with: adult, child and withdrawal in four languages, 8 to 20 channels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import numpy as np

from benchmarks.form_returns import Blank, blanks
from consent_db.records import Audience, Channel, ChannelKind, Event, OrgUnit, Policy
from exports.forms import reference
from exports.forms.order import FormCode, FormOrder
from exports.forms.reference import ALPHABET, PageCode
from exports.forms.writer import write

LANGUAGES: Final = ("nb", "nn", "sv", "en")
_TODAY: Final = date(2026, 11, 21)
_EXTRA: Final = (
    "Medlemsbladet",
    "Fylkeslagets nettside",
    "Ungdomsgruppa på nett",
    "Årsmeldinga",
    "Messestanden",
    "Kursheftet",
    "Lokalavisa",
)


def channels(count: int) -> tuple[Channel, ...]:
    """One of each kind that a branch has, then more of its own, `count` in all."""
    kinds = [kind for kind in ChannelKind if kind is not ChannelKind.OTHER][:count]
    told = [
        Channel(
            id=kind.value,
            kind=kind,
            name=kind.value.replace("_", " ").capitalize(),
            audience=Audience.MEMBERS
            if kind.value in {"newsletter", "portal", "forum", "internal", "course_material"}
            else Audience.OPEN,
        )
        for kind in kinds
    ]
    more = range(count - len(told))
    told += [Channel(id=f"own{at}", kind=ChannelKind.OTHER, name=_EXTRA[at % len(_EXTRA)]) for at in more]
    return tuple(told)


def seeded_ref(rng: np.random.Generator) -> str:
    """A valid reference that the same generator gives again."""
    body = "".join(ALPHABET[one] for one in rng.integers(0, len(ALPHABET), 7))
    return next(body + last for last in ALPHABET if reference.read_ref(body + last) == body + last)


def orders(seed: int) -> list[FormOrder]:
    """One form of each kind in each language, each for a branch with another number of channels."""
    rng = np.random.default_rng([seed, 5])
    unit = OrgUnit(
        id="u1",
        name="Avdeling Nord",
        org="Eksempelforbundet",
        contact_name="Berit Sande",
        email="bilder@example.org",
        phone="00 00 00 00",
        dpo_contact="pvo@example.org",
    )
    event = Event(id="e1", title="Sommertreff på Solvik", start=date(2026, 6, 13), end=date(2026, 6, 14))
    told = []
    for at, code in enumerate((FormCode.ADULT, FormCode.CHILD, FormCode.WITHDRAW)):
        for turn, lang in enumerate(LANGUAGES):
            order = FormOrder(
                code=code,
                lang=lang,
                unit=replace(unit, lang=lang),
                policy=Policy(),
                today=_TODAY,
                valid_until=date(2028, 11, 21),
                channels=channels(8 + 4 * ((at + turn) % 4)),
                event=event if turn % 2 else None,
                face_codes=code is FormCode.ADULT,
                youth=code is FormCode.ADULT and turn == 3,
                ref=seeded_ref(rng),
                unit_tag=reference.unit_tag(unit.id),
                token="".join(ALPHABET[one] for one in rng.integers(0, len(ALPHABET), 8)),
                version="1.1",
            )
            told.append(order)
    return told


def printed_forms(seed: int) -> list[Blank]:
    """Every side with something to read of the real forms, rendered once."""
    told = []
    for order in orders(seed):
        pdf, layouts = write([order])
        pages = len(layouts[0].pages)
        codes = [
            PageCode(unit_tag=order.unit_tag, ref=order.ref, page=number, pages=pages, token=order.token)
            for number in range(1, pages + 1)
        ]
        told += blanks(pdf, layouts, [codes], f"{order.code.value.lower()} {order.lang}")
    return [replace(one, name=f"{one.name} {one.layout.number}") for one in told if one.layout.ticks]
