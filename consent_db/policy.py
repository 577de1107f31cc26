"""The register's own unit, and the branch's decisions as numbered versions."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from consent_db import channels
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.faults import Faults
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.records import OrgUnit, Policy
from consent_db.rows import ORG_UNIT, POLICY, query, select

if TYPE_CHECKING:
    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Jurisdiction


def unit(register: Register) -> OrgUnit | None:
    """The unit that answers for the register; None before the first set-up."""
    found = select(register, ORG_UNIT, "WHERE own = 1 ORDER BY id LIMIT 1")
    return found[0] if found else None


def set_unit(register: Register, own: OrgUnit, *, actor: Actor) -> Changed:
    """Make `own` the register's unit, in place of the one before."""
    with register.action(actor, "unit", unit=own.id) as action:
        write_unit(register, action, own)
    return action.changed


def write_unit(register: Register, action: Action, own: OrgUnit) -> bool:
    """Store the register's unit inside an action; False when it was just so already."""
    before = unit(register)
    if before == own:
        return False
    row = ORG_UNIT.to_row(own) | {"own": 1}
    if before is not None and before.id != own.id:
        action.delete("org_unit", before.id)
    if query(register, "SELECT 1 FROM org_unit WHERE id = ?", (own.id,)):
        action.update("org_unit", own.id, row)
    else:
        action.insert("org_unit", row)
    return True


def policy(register: Register) -> Policy:
    """The decisions in force: the highest version, or the defaults where nothing was decided yet."""
    found = query(register, "SELECT version, keys FROM policy ORDER BY version DESC LIMIT 1")
    if not found:
        return Policy()
    version, keys = found[0]
    revived = {name: POLICY.kinds[name].revive(value) for name, value in json.loads(keys).items()}
    return replace(Policy(version=version), **revived)


def set_policy(register: Register, wanted: Policy, *, actor: Actor) -> Changed:
    """Decide: store `wanted` as the next version (its own number is not looked at); empty when nothing differs.

    Raises StoreProblem `policy_wrong` for values out of range and `dpia_missing` where the gallery of face codes is
    switched on without a reference to the assessment (rules.md 2.3, Article 35).
    """
    faults = Faults()
    POLICY.from_json(POLICY.to_json(wanted), "", faults)
    if len(faults):
        raise StoreProblem("policy_wrong", key=faults.found()[0].path)
    if wanted.face_codes == "gallery" and not wanted.dpia_reference.strip():
        raise StoreProblem("dpia_missing")
    with register.action(actor, "policy") as action:
        write_policy(register, action, wanted, actor=actor)
    return action.changed


def write_policy(register: Register, action: Action, wanted: Policy, *, actor: Actor) -> bool:
    """Store a new version inside an action; False when it says what is in force already."""
    current = policy(register)
    stored = bool(query(register, "SELECT 1 FROM policy LIMIT 1"))
    if stored and replace(wanted, version=current.version) == current:
        return False
    version = current.version + 1 if stored else 1
    row = {
        "version": version,
        "decided_at": to_instant(now_utc()),
        "decided_by": actor.officer_id,
        "keys": dumps(POLICY.to_json(wanted)),
    }
    action.statement("policy", row)
    return True


def first_run(register: Register, *, jurisdiction: Jurisdiction, lang: str, actor: Actor) -> Changed:
    """Give a new register a nameless unit, the strictest decisions and the usual channels, if it has no unit."""
    with register.action(actor, "first_run") as action:
        if unit(register) is None:
            write_unit(register, action, OrgUnit(id=new_id(), name="", jurisdiction=jurisdiction, lang=lang))
            write_policy(register, action, Policy(), actor=actor)
            channels.write_first_set(register, action, jurisdiction=jurisdiction, lang=lang)
    return action.changed
