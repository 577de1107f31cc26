"""Who has a form for an event in hand already: printed for them and not come back, or come back and not looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import people, policy
from consent_db.clock import from_instant, local_day
from consent_db.records import Jurisdiction
from consent_db.rows import query

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from consent_db.connection import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOut:
    """The newest form that somebody has for an event; `printed_on` is a day where the branch is.

    `waits`: a page of it came back and nobody has decided on it yet.
    """

    person_id: str
    printed_on: date
    waits: bool


def forms_out(register: Register, person_ids: Iterable[str], event_id: str | None) -> tuple[FormOut, ...]:
    """The form in hand of each of some people who has one for an event (None: for no event in particular).

    A form that was filed, even in part, counts no longer; one whose pages were dismissed is still out. Withdrawals
    answer no event. In the order of `person_ids`.
    """
    asked = tuple(dict.fromkeys(person_ids))
    rows = query(
        register,
        "SELECT p.person_id, p.printed_at, max(r.id IS NOT NULL), max(r.evidence_id IS NOT NULL) FROM form_print AS p"
        " JOIN form_version AS v ON v.id = p.form_version_id"
        " LEFT JOIN returned_page AS r ON r.ref = p.ref AND r.state <> 'dismissed'"
        " WHERE v.code IN ('ADULT', 'CHILD') AND p.person_id IS NOT NULL AND p.event_id IS ?"
        " GROUP BY p.ref ORDER BY p.printed_at",
        (event_id,),
    )
    unit = policy.unit(register)
    jurisdiction = Jurisdiction.NO if unit is None else unit.jurisdiction
    found: dict[str, FormOut] = {}
    for record_id, printed_at, came, filed in rows:
        if filed:
            continue
        person_id = people.original(register, record_id)
        before = found.get(person_id)
        found[person_id] = FormOut(
            person_id=person_id,
            printed_on=local_day(from_instant(printed_at), jurisdiction),
            waits=bool(came) or (before is not None and before.waits),
        )
    return tuple(found[one] for one in asked if one in found)
