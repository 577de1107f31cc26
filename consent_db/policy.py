"""The register's own unit, and the branch's decisions as numbered versions."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from consent_db import channels, officers
from consent_db.clock import from_instant, now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.faults import Faults
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.policy_keys import PolicyChange, changes, refused
from consent_db.records import OrgUnit, Policy
from consent_db.rows import ORG_UNIT, POLICY, query, select

if TYPE_CHECKING:
    from datetime import datetime

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyVersion:
    """What was decided, when and by whom, and what differs from the version before (from the defaults: the first)."""

    policy: Policy
    decided_at: datetime
    decided_by: str
    changes: tuple[PolicyChange, ...]


def unit(register: Register) -> OrgUnit | None:
    """The unit that answers for the register; None before the first set-up."""
    found = select(register, ORG_UNIT, "WHERE own = 1 ORDER BY id LIMIT 1")
    return found[0] if found else None


def unit_names(register: Register) -> dict[str, str]:
    """What the units the register knows are called, by id; none without a name."""
    return {one.id: one.name for one in select(register, ORG_UNIT) if one.name}


def set_unit(register: Register, own: OrgUnit, *, actor: Actor, before: OrgUnit | None = None) -> Changed:
    """Make `own` the register's unit, in place of the one before.

    `before` is the unit as it was shown: raises `changed_meanwhile` if somebody changed it since, and `unit_wrong` for
    texts that cannot be stored.
    """
    faults = Faults()
    ORG_UNIT.from_json(ORG_UNIT.to_json(own), "", faults)
    if len(faults):
        raise StoreProblem("unit_wrong")
    with register.action(actor, "unit", unit=own.id) as action:
        if before is not None and before.id and unit(register) != before:
            raise StoreProblem("changed_meanwhile", table="org_unit", id=before.id)
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
    return _revived(*found[0])


def versions(register: Register) -> tuple[PolicyVersion, ...]:
    """Every version that was decided, the newest first."""
    before = Policy()
    listed = []
    sql = "SELECT version, keys, decided_at, decided_by FROM policy ORDER BY version"
    for version, keys, decided_at, decided_by in query(register, sql):
        decided = _revived(version, keys)
        listed.append(
            PolicyVersion(
                policy=decided,
                decided_at=from_instant(decided_at),
                decided_by=decided_by,
                changes=changes(before, decided),
            )
        )
        before = decided
    return tuple(reversed(listed))


def _revived(version: int, keys: str) -> Policy:
    revived = {name: POLICY.kinds[name].revive(value) for name, value in json.loads(keys).items()}
    return replace(Policy(version=version), **revived)


def set_policy(register: Register, wanted: Policy, *, actor: Actor, based_on: int | None = None) -> Changed:
    """Decide: store `wanted` as the next version (its own number is not looked at); empty when nothing differs.

    Raises StoreProblem `policy_wrong` for values out of range or changed to less protection than a branch may choose
    (policy_keys.KEYS), `dpia_missing` where the gallery of face codes is switched on without a reference to the
    assessment (rules.md 2.3, Article 35), and `changed_meanwhile` where `based_on` is no longer the version in force.
    """
    faults = Faults()
    POLICY.from_json(POLICY.to_json(wanted), "", faults)
    if len(faults):
        raise StoreProblem("policy_wrong", key=faults.found()[0].path)
    if wanted.face_codes == "gallery" and not wanted.dpia_reference.strip():
        raise StoreProblem("dpia_missing")
    with register.action(actor, "policy") as action:
        current = policy(register)
        if based_on is not None and current.version != based_on:
            raise StoreProblem("changed_meanwhile", table="policy", id=str(current.version))
        if key := refused(current, wanted):
            raise StoreProblem("policy_wrong", key=key)
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
    """Give a register without a unit a nameless one, the strictest decisions, one officer and the usual channels."""
    with register.action(actor, "first_run") as action:
        if unit(register) is None:
            write_unit(register, action, OrgUnit(id=new_id(), name="", jurisdiction=jurisdiction, lang=lang))
            write_policy(register, action, Policy(), actor=actor)
            officers.write_first(register, action)
            channels.write_first_set(register, action, jurisdiction=jurisdiction, lang=lang)
    return action.changed
