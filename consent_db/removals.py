"""Carrying removals out: what each task is about, and that it was asked for, done with proof, or cannot be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db import evidence
from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.rows import DISTRIBUTION, PUBLICATION, TASK, WITHDRAWAL, by_ids, query, select
from consent_db.takedowns import IS_OPEN, OPEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Distribution, Publication, TakedownTask, Withdrawal

_GONE: Final = frozenset(("delete", "ask_platform", "clear_cache"))
"""The acts after which nothing of a publication is left; covering a face or taking a name off leaves it standing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """One task with what it is about; `withdrawal` is the no behind it, where there is one."""

    task: TakedownTask
    publication: Publication | None = None
    distribution: Distribution | None = None
    withdrawal: Withdrawal | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.task.state in OPEN

    @property
    def must_be_asked(self) -> bool:
        """Whether the branch cannot take it down itself: a copy elsewhere, a newspaper, a post of others."""
        shared_on = self.publication is not None and self.publication.kind == "reshare"
        return self.task.action in ("ask_unit", "ask_platform") or shared_on

    @property
    def asset_id(self) -> str:
        """The picture it is about; "" where none is left."""
        thing = self.publication or self.distribution
        return (thing.asset_id if thing is not None else self.task.asset_id) or ""


def removals(register: Register) -> tuple[Removal, ...]:
    """All tasks, those to do first, by when they are due."""
    with register.snapshot():
        tasks = select(register, TASK, "ORDER BY due_on IS NULL, due_on, id")
        causes = dict(query(register, "SELECT id, withdrawal_id FROM takedown_task WHERE withdrawal_id IS NOT NULL"))
        posts = {one.id: one for one in by_ids(register, PUBLICATION, "id", _known(t.publication_id for t in tasks))}
        copies = {one.id: one for one in by_ids(register, DISTRIBUTION, "id", _known(t.distribution_id for t in tasks))}
        said = {one.id: one for one in by_ids(register, WITHDRAWAL, "id", set(causes.values()))}
    found = [
        Removal(
            task=task,
            publication=posts.get(task.publication_id or ""),
            distribution=copies.get(task.distribution_id or ""),
            withdrawal=said.get(causes.get(task.id, "")),
        )
        for task in tasks
    ]
    return tuple(sorted(found, key=lambda one: not one.is_open))


def ask(register: Register, task_id: str, *, actor: Actor, note: str = "") -> Changed:
    """Say that somebody was asked to take it down; it stays on the list. Raises `unknown_task`, `changed_meanwhile`."""
    return _set(register, task_id, "asked", actor=actor, note=note)


def give_up(register: Register, task_id: str, *, actor: Actor, note: str) -> Changed:
    """Say that it cannot be done, and why: sent mail, printed paper. Raises as `ask` does, `note_missing`."""
    if not note.strip():
        raise StoreProblem("note_missing")
    return _set(register, task_id, "impossible", actor=actor, note=note)


def finish(
    register: Register, task_id: str, *, actor: Actor, note: str = "", proof: evidence.Scan | None = None
) -> Changed:
    """Say that it is done. A post that is gone is gone for everybody: all open tasks about it are done with it.

    A picture of the empty page is kept as proof, for the task and for what was published. Raises `unknown_task`,
    `changed_meanwhile` where it is done already, and what evidence.store raises.
    """
    with register.action(actor, "task_state", task=task_id, state="done") as action:
        task = _task(register, task_id)
        if task.state == "done":  # its proof would be lost
            raise StoreProblem("changed_meanwhile", table="takedown_task", id=task_id)
        proof_id = None
        if proof is not None:
            proof_id = evidence.store(
                register, action, actor=actor, content=proof.content, file=proof.name, mime=proof.mime
            )
        _mark(action, task, "done", note=note, proof_id=proof_id)
        if task.publication_id is not None and task.action in _GONE:
            for other in _about(register, task.publication_id):
                if other.id != task.id:
                    _mark(action, other, "done", proof_id=proof_id)
            gone = {"removed_at": to_instant(now_utc()), "removal_proof_id": proof_id}
            action.update("publication", task.publication_id, gone)
        if task.distribution_id is not None:
            action.update("distribution", task.distribution_id, {"confirmed_deleted_at": to_instant(now_utc())})
    return action.changed


def reopen(register: Register, task_id: str, *, actor: Actor) -> Changed:
    """Say that it is still there after all: the task is open, and what it is about counts as out. `unknown_task`."""
    with register.action(actor, "task_state", task=task_id, state="open") as action:
        task = _task(register, task_id)
        _mark(action, task, "open")
        if task.publication_id is not None and task.action in _GONE:
            action.update("publication", task.publication_id, {"removed_at": None, "removal_proof_id": None})
        if task.distribution_id is not None:
            action.update("distribution", task.distribution_id, {"confirmed_deleted_at": None})
    return action.changed


def _set(register: Register, task_id: str, state: str, *, actor: Actor, note: str) -> Changed:
    with register.action(actor, "task_state", task=task_id, state=state) as action:
        task = _task(register, task_id)
        if task.state == "done":
            raise StoreProblem("changed_meanwhile", table="takedown_task", id=task_id)
        _mark(action, task, state, note=note)
    return action.changed


def _mark(action: Action, task: TakedownTask, state: str, *, note: str = "", proof_id: str | None = None) -> None:
    values: dict[str, object] = {"state": state, "done_at": to_instant(now_utc()) if state == "done" else None}
    values["proof_id"] = proof_id
    if note.strip():
        values["note"] = note.strip()
    action.update("takedown_task", task.id, values)


def _about(register: Register, publication_id: str) -> tuple[TakedownTask, ...]:
    """The open tasks about one publication."""
    return select(register, TASK, f"WHERE publication_id = ? AND {IS_OPEN}", (publication_id,))


def _task(register: Register, task_id: str) -> TakedownTask:
    found = select(register, TASK, "WHERE id = ?", (task_id,))
    if not found:
        raise StoreProblem("unknown_task")
    return found[0]


def _known(ids: Iterable[str | None]) -> set[str]:
    return {one for one in ids if one is not None}
