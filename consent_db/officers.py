"""The people who use the program: what they are called, and in which roles they may act."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import Actor, Role
from consent_db.rows import query

if TYPE_CHECKING:
    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Changed

LONGEST_NAME: Final = 100

_COLUMNS: Final = "id, name, roles, active"


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Somebody who uses the program; in a small branch one person holds every role (conventions.md 6)."""

    id: str
    name: str = ""
    roles: frozenset[Role] = frozenset(Role)
    active: bool = True


def officers(register: Register) -> tuple[Officer, ...]:
    """Everybody who uses or used the program, by name."""
    found = query(register, f"SELECT {_COLUMNS} FROM officer ORDER BY id")
    return tuple(sorted((_officer(row) for row in found), key=lambda one: one.name.casefold()))


def officer(register: Register, officer_id: str) -> Officer:
    """One of them; raises StoreProblem `unknown_officer`."""
    found = query(register, f"SELECT {_COLUMNS} FROM officer WHERE id = ?", (officer_id,))
    if not found:
        raise StoreProblem("unknown_officer")
    return _officer(found[0])


def names(register: Register) -> dict[str, str]:
    """What they are called, by id; nobody without a name."""
    return {one.id: one.name for one in officers(register) if one.name}


def write_first(register: Register, action: Action) -> None:
    """Give a register without officers one that holds every role and is named later."""
    if not query(register, "SELECT 1 FROM officer LIMIT 1"):
        action.insert("officer", _row(Officer(id=new_id())))


def name_first(register: Register, action: Action, name: str) -> None:
    """Name the officer of a new register inside an action, where there is just that one and nobody named them.

    Raises `officer_name_wrong`.
    """
    found = officers(register)
    if len(found) != 1 or found[0].name or not name.strip():
        return
    named = replace(found[0], name=name.strip())
    _accept(register, named)
    action.update("officer", named.id, _row(named))


def add(register: Register, new: Officer, *, actor: Actor) -> Changed:
    """Add somebody; raises `officer_name_missing`, `_wrong` and `_taken`, and `officer_without_role`."""
    with register.action(actor, "officer_added", officer=new.id) as action:
        _accept(register, new)
        action.insert("officer", _row(new))
    return action.changed


def update(register: Register, changed: Officer, *, actor: Actor, before: Officer | None = None) -> Changed:
    """Rename somebody, change their roles, or say that they no longer use the program.

    `before` is the record as it was shown. Raises what `add` raises, `unknown_officer`, `changed_meanwhile`, and
    `last_data_steward` where nobody would be left who may decide and correct.
    """
    with register.action(actor, "officer_changed", officer=changed.id) as action:
        stored = officer(register, changed.id)
        if before is not None and before != stored:
            raise StoreProblem("changed_meanwhile", table="officer", id=changed.id)
        _accept(register, changed)
        stewards = [one for one in officers(register) if one.active and Role.DATA_STEWARD in one.roles]
        keeps = changed.active and Role.DATA_STEWARD in changed.roles
        if stewards and not keeps and all(one.id == changed.id for one in stewards):
            raise StoreProblem("last_data_steward")
        if stored != changed:
            action.update("officer", changed.id, _row(changed))
    return action.changed


def actor(register: Register, officer_id: str, role: Role) -> Actor:
    """Who acts, in a role they hold; raises `unknown_officer`, `officer_left` and `role_not_held`.

    A register without officers (set up before it knew of them) lets whoever uses it act in every role.
    """
    if not query(register, "SELECT 1 FROM officer LIMIT 1"):
        return Actor(officer_id=officer_id, role=role)
    found = officer(register, officer_id)
    if not found.active:
        raise StoreProblem("officer_left", name=found.name)
    if role not in found.roles:
        raise StoreProblem("role_not_held", role=role.value)
    return Actor(officer_id=officer_id, role=role)


def _accept(register: Register, one: Officer) -> None:
    if not one.name.strip():
        raise StoreProblem("officer_name_missing")
    if len(one.name) > LONGEST_NAME or any(unicodedata.category(letter)[0] == "C" for letter in one.name):
        raise StoreProblem("officer_name_wrong", most=LONGEST_NAME)
    if not one.roles:
        raise StoreProblem("officer_without_role")
    if any(other.id != one.id and other.name.casefold() == one.name.casefold() for other in officers(register)):
        raise StoreProblem("officer_name_taken", name=one.name)


def _officer(row: tuple[str, str, str, int]) -> Officer:
    officer_id, name, roles, active = row
    known = {role.value for role in Role}
    held = frozenset(Role(role) for role in json.loads(roles) if role in known)
    return Officer(id=officer_id, name=name, roles=held, active=bool(active))


def _row(one: Officer) -> dict[str, object]:
    return {"id": one.id, "name": one.name.strip(), "roles": sorted(one.roles), "active": one.active}
