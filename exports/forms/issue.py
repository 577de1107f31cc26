"""Gives forms out: each copy gets a reference of its own and is kept in the register before anybody sees the paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db import form_prints
from consent_db.errors import StoreProblem
from consent_db.form_prints import FormPrint, Printed, PrintedPlace, PrintedSide
from exports.forms.layout import FieldKind
from exports.forms.order import order_for
from exports.forms.reference import new_ref, new_token, unit_tag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from consent_db.connection import Register
    from consent_db.records import Actor, Changed
    from exports.forms.layout import FormLayout
    from exports.forms.order import FormCode, FormOrder

_TRIES: Final = 3
MOST_FORMS: Final = 500
"""In one go; more is a slip of the hand, not a gathering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A form that comes back (READ_BACK), in so many copies; `lang` "" is the person's language, else the unit's."""

    code: FormCode
    lang: str = ""
    event_id: str | None = None
    person_id: str | None = None
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One PDF with all that was wished for, and what the register keeps of it; `pages` are printed sides."""

    pdf: bytes
    pages: int
    prints: tuple[FormPrint, ...]
    changed: Changed


def issue(
    register: Register, wishes: Sequence[Wish], *, today: date, actor: Actor, at: datetime | None = None
) -> Issued:
    """Write forms that come back and keep each with a reference of its own; `at` is when, else now.

    The register knows every form before its PDF is given back: paper without a row could never be read. Raises what
    `order_for` and the writer raise, StoreProblem `form_none_wished`, `form_too_many`, and `changed_meanwhile` where
    other programs print new texts again and again.
    """
    if not sum(one.copies for one in wishes):
        raise StoreProblem("form_none_wished")
    if any(one.copies < 0 for one in wishes) or sum(one.copies for one in wishes) > MOST_FORMS:
        raise StoreProblem("form_too_many", most=MOST_FORMS)
    for left in reversed(range(_TRIES)):
        try:
            return _issued(register, wishes, today=today, actor=actor, at=at)
        except StoreProblem as problem:
            if problem.code != "changed_meanwhile" or not left:
                raise
    raise AssertionError("unreachable")


def _issued(register: Register, wishes: Sequence[Wish], *, today: date, actor: Actor, at: datetime | None) -> Issued:
    from exports.forms.content import text_sha256
    from exports.forms.writer import write

    orders: list[FormOrder] = []
    texts: list[str] = []
    for wish in wishes:
        order = _order(register, wish, today)
        text = text_sha256(order)
        label = form_prints.version_for(register, order.code, order.lang, text)
        order = replace(order, unit_tag=unit_tag(order.unit.id), version=label)
        for _ in range(wish.copies):
            orders.append(replace(order, ref=new_ref(), token=new_token()))
            texts.append(text)
    pdf, layouts = write(orders)
    prints = tuple(_kept(order, text, layout) for order, text, layout in zip(orders, texts, layouts, strict=True))
    changed = form_prints.add(register, prints, actor=actor, at=at)
    return Issued(pdf=pdf, pages=sum(len(one.pages) for one in layouts), prints=prints, changed=changed)


def _order(register: Register, wish: Wish, today: date) -> FormOrder:
    return order_for(
        register,
        wish.code,
        lang=wish.lang,
        event_id=wish.event_id,
        person_id=wish.person_id,
        today=today,
    )


def _kept(order: FormOrder, text: str, layout: FormLayout) -> FormPrint:
    return FormPrint(
        ref=order.ref,
        token=order.token,
        code=order.code.value,
        version=order.version,
        text_sha256=text,
        lang=order.lang,
        person_id=None if order.person is None else order.person.id,
        event_id=None if order.event is None else order.event.id,
        pages=len(layout.pages),
        layout=layout.to_json(),
        content=printed(order, layout),
    )


def printed(order: FormOrder, layout: FormLayout) -> Printed:
    """What is to be known of a form when it comes back, whatever the register says by then."""
    event = order.event
    return Printed(
        valid_until=order.valid_until,
        channels=tuple(one.id for one in order.channels),
        unit_id=order.unit.id,
        event_title="" if event is None else event.title,
        event_start=None if event is None else event.start,
        event_end=None if event is None else event.end,
        youth=order.youth,
        face_codes=order.face_codes,
        days=order.policy.takedown_days,
        retention_months=order.policy.retention_after_end_months,
        policy_version=order.policy.version,
        places=tuple(PrintedPlace(id=one.id, kind=one.kind, audience=one.audience) for one in order.channels),
        sides=tuple(
            PrintedSide(
                ticks=tuple(one.id for one in page.ticks),
                fields=tuple(one.id for one in page.fields),
                signatures=tuple(one.id for one in page.fields if one.kind is FieldKind.SIGNATURE),
            )
            for page in layout.pages
        ),
    )
