"""Which statements an answer rests on: the forms that cover what is asked, the child's answer, the exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.case import Case
from consent_db.records import AppearanceState
from consent_db.verdict import reach
from consent_db.verdict_exceptions import in_force

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from consent_db.case import Ask
    from consent_db.identities import Identity
    from consent_db.records import Appearance, Assent, ExceptionGrant, Facts, Use
    from consent_db.statements import Grant, Statements, Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What one person's answer for one use rests on; `covers` is false where the forms are only the nearest on file."""

    grants: tuple[Grant, ...] = ()
    covers: bool = False
    answer: Assent | None = None


def grounds(facts: Facts, person_id: str, use: Use, at: date) -> Grounds:
    """Return the forms that carry the answer about somebody confirmed in the picture, else those on file at all.

    Pure. Whether they suffice is for `judge` to say: a form may cover the use and lack its proof.
    """
    case = Case(facts, at)
    who = case.identities.of(person_id)
    said = case.statements(who)
    covering = tuple(_distinct(_covering(case, who, said, use)))
    nearest = sorted(said.grants, key=lambda grant: (grant.day, grant.consent.id))
    return Grounds(
        grants=covering or tuple(_distinct(nearest)),
        covers=bool(covering),
        answer=max(said.answers, key=lambda row: (row.asked_on, row.id), default=None),
    )


def relied_on(facts: Facts, use: Use, at: date) -> tuple[str, ...]:
    """Return the ids of all consents, children's answers and exceptions an answer rests on, in order; pure."""
    case = Case(facts, at)
    found: set[str] = set()
    for person_id in {root for root, _ in _confirmed(case)}:
        who = case.identities.of(person_id)
        said = case.statements(who)
        found |= {grant.consent.id for grant in _covering(case, who, said, use)}
        found |= {answer.id for answer in said.answers}
    return tuple(sorted(found | {row.id for row in exceptions_in_force(case, use)}))


def exceptions_in_force(case: Case, use: Use) -> tuple[ExceptionGrant, ...]:
    """Return the exceptions of the picture that are meant for the use on the day; R28 may still refuse them."""
    asks = _asks(case, use)
    return tuple(row for row in case.facts.exceptions if any(in_force(case, ask, row) for ask in asks))


def _asks(case: Case, use: Use) -> tuple[Ask, ...]:
    return tuple(case.ask(each, use.purpose, None) for each in reach(case.facts.channels, use.channel_id))


def _confirmed(case: Case) -> Iterator[tuple[str, Appearance]]:
    for row in case.facts.appearances:
        if row.state is AppearanceState.CONFIRMED and row.person_id is not None:
            yield case.identities.root(row.person_id), row


def _covering(case: Case, who: Identity, said: Statements, use: Use) -> Iterator[Grant]:
    shown = [row for root, row in _confirmed(case) if root == who.id]
    for ask in _asks(case, use):
        for medium in case.media(shown):
            wanted = case.wanted(ask, medium)
            yield from (grant for grant in said.grants if _holds(said, grant, wanted, case.at))


def _holds(said: Statements, grant: Grant, wanted: Wanted, at: date) -> bool:
    noes = [no for no in said.noes if no.matches(wanted)]
    return grant.in_force(at) and not grant.misses(wanted) and said.alive(grant, noes)


def _distinct(grants: Iterator[Grant] | Sequence[Grant]) -> Iterator[Grant]:
    """Yield one grant per form: two ticks of one form are one statement."""
    seen: set[str] = set()
    for grant in grants:
        if grant.consent.id not in seen:
            seen.add(grant.consent.id)
            yield grant
