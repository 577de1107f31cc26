"""What somebody says of a new branch when they first open the program: all of it in one action, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from consent_db import channels, officers, policy
from consent_db.errors import StoreProblem
from consent_db.faults import Faults
from consent_db.ids import new_id
from consent_db.records import OrgUnit
from consent_db.rows import ORG_UNIT

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """The answers; `officer` may be empty, and `face_codes` is `off` or `event`."""

    branch: str
    officer: str = ""
    jurisdiction: Jurisdiction
    lang: str
    channel_ids: frozenset[str]
    face_codes: str


def is_wanted(register: Register) -> bool:
    """Tell whether nobody has said yet what the branch is called."""
    own = policy.unit(register)
    return own is None or not own.name


def set_up(register: Register, wanted: SetUp, *, actor: Actor) -> Changed:
    """Store the answers; doing it again with the same ones changes nothing.

    Raises StoreProblem `unit_wrong`, `officer_name_wrong`, `policy_wrong`, and `changed_meanwhile` where somebody named
    the branch otherwise since.
    """
    name = " ".join(wanted.branch.split())
    if wanted.face_codes not in ("off", "event"):  # the gallery asks for an assessment first (rules.md 2.3)
        raise StoreProblem("policy_wrong", key="face_codes")
    with register.action(actor, "first_set_up", undoable=False) as action:
        before = policy.unit(register)
        if before is not None and before.name not in ("", name):
            raise StoreProblem("changed_meanwhile", table="org_unit", id=before.id)
        own = replace(
            before or OrgUnit(id=new_id(), name=""), name=name, jurisdiction=wanted.jurisdiction, lang=wanted.lang
        )
        faults = Faults()
        ORG_UNIT.from_json(ORG_UNIT.to_json(own), "", faults)
        if len(faults) or not name:
            raise StoreProblem("unit_wrong")
        policy.write_unit(register, action, own)
        officers.name_first(register, action, wanted.officer)
        channels.choose_first_set(
            register, action, jurisdiction=wanted.jurisdiction, lang=wanted.lang, chosen=wanted.channel_ids
        )
        rules = policy.policy(register)
        if rules.face_codes != wanted.face_codes:
            policy.write_policy(register, action, replace(rules, face_codes=wanted.face_codes), actor=actor)
    return action.changed
