"""Exceptions that officers recorded for a picture, or for one appearance in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consent_db.checks import Known, check
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import Jurisdiction
from consent_db.rows import EXCEPTION, select

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, ExceptionGrant


def of_asset(register: Register, asset_id: str) -> tuple[ExceptionGrant, ...]:
    """The exceptions of one picture, the oldest first."""
    return select(register, EXCEPTION, "WHERE asset_id = ? ORDER BY granted_at, id", (asset_id,))


def record(register: Register, new: ExceptionGrant, *, actor: Actor) -> Changed:
    """Record an exception under the officer's name; whether it may be used is the verdict's to say (rules.md R28).

    Raises Refused where it names what is not there, or an appearance of another picture.
    """
    new = replace(new, granted_by=actor.officer_id)
    faults = Faults()
    EXCEPTION.from_json(EXCEPTION.to_json(new), "", faults)
    check("exceptions", new, "", Known(register), faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())
    with register.action(actor, "exception_recorded", asset=new.asset_id) as action:
        action.insert("exception_grant", EXCEPTION.to_row(new))
    return action.changed


def remove(register: Register, exception_id: str, *, actor: Actor) -> Changed:
    """Take an exception away; raises StoreProblem `unknown_exception`."""
    if not select(register, EXCEPTION, "WHERE id = ?", (exception_id,)):
        raise StoreProblem("unknown_exception")
    with register.action(actor, "exception_removed", exception=exception_id) as action:
        action.delete("exception_grant", exception_id)
    return action.changed
