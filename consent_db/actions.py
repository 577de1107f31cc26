"""Every write is one Action; this takes whole actions back, does them again, and lists them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db import clock
from consent_db.action import STATEMENTS, Action, RowId, shown_id, stored
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from consent_db.connection import Register
    from consent_db.records import Changed

_SUGGESTED = frozenset({"state", "person_id", "suggestion_score_band", "suggested_alternatives"})

OF_THE_MACHINE: Final = frozenset(
    {
        *("undo", "redo", "first_run", "restore", "pool", "batch", "grouped", "codes_expired", "event_assigned"),
        *("searched", "files_found", "files_missing", "file_attached", "not_searched", "unsearched_gone"),
        *("form_pages_added", "form_read_again", "form_answers"),
    }
)
"""Labels of what the program writes by itself, and of undoing: no act that a person would think of undoing."""

_COLUMNS: Final = "id, at, officer_id, role, label, params, undoable, undone_by_id"

__all__ = [
    "OF_THE_MACHINE",
    "STATEMENTS",
    "Action",
    "PastAction",
    "final_act",
    "history",
    "next_to_undo",
    "redo",
    "stored",
    "undo",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAction:
    """One line of the history: codes and ids, to be worded by the window."""

    id: str
    at: datetime
    actor: Actor
    label: str
    params: Mapping[str, Any]
    undoable: bool
    undone: bool


def undo(register: Register, actor: Actor, *, at: datetime | None = None) -> Changed:
    """Take back the newest action that is not taken back yet, across sessions.

    Raises StoreProblem nothing_to_undo, or changed_meanwhile if a row it touched was changed since.
    """
    with register.action(actor, "undo", at=at, undoable=False) as action:
        found = register.row(
            "SELECT id, label FROM action WHERE undoable AND undone_by_id IS NULL ORDER BY seq DESC LIMIT 1"
        )
        if found is None:
            raise StoreProblem("nothing_to_undo")
        target, label = found
        action.defer_references()
        for table, row_id, before, after in reversed(_changes(register, target)):
            _require_unchanged(action, table, row_id, after, label=label)
            action.put(table, row_id, before)
        _require_unnamed(register, target, label=label)
        register.execute("UPDATE action SET undoes_id = ? WHERE id = ?", (target, action.id))
        register.execute("UPDATE action SET undone_by_id = ? WHERE id = ?", (action.id, target))
    return action.changed


def redo(register: Register, actor: Actor, *, at: datetime | None = None) -> Changed:
    """Do the newest undone action again, unless another one was done since.

    People who are merged again are one person from now on only: what one of them said meanwhile was not said by the
    other (rules.md, "People and appearances"). Raises StoreProblem nothing_to_redo, or changed_meanwhile if a row it
    touched was changed since.
    """
    with register.action(actor, "redo", at=at, undoable=False) as action:
        found = register.row(
            "SELECT done.id, done.label, undoing.id FROM action AS done JOIN action AS undoing"
            " ON undoing.id = done.undone_by_id WHERE done.undoable AND undoing.seq >"
            " (SELECT coalesce(max(seq), 0) FROM action WHERE undoable AND undone_by_id IS NULL AND seq > done.seq)"
            " ORDER BY undoing.seq DESC LIMIT 1"
        )
        if found is None:
            raise StoreProblem("nothing_to_redo")
        target, label, undoing = found
        action.defer_references()
        for table, row_id, before, after in _changes(register, target):
            _require_unchanged(action, table, row_id, before, label=label)
            if table == "person" and _joins(before, after):
                after["merged_at"] = action.instant
                _remember(register, target, shown_id(row_id), after)
            action.put(table, row_id, after)
        _require_unnamed(register, target, label=label)
        register.execute("UPDATE action SET undoes_id = ? WHERE id = ?", (undoing, action.id))
        register.execute("UPDATE action SET undone_by_id = ? WHERE id = ?", (action.id, undoing))
        register.execute("UPDATE action SET undone_by_id = NULL WHERE id = ?", (target,))
    return action.changed


def next_to_undo(register: Register) -> PastAction | None:
    """The action that `undo` would take back now; None where there is none."""
    row = register.row(
        f"SELECT {_COLUMNS} FROM action WHERE undoable AND undone_by_id IS NULL ORDER BY seq DESC LIMIT 1"
    )
    return None if row is None else _past(row)


def final_act(register: Register) -> PastAction | None:
    """The newest act of a person, if it cannot be undone: what `undo` would take back lies before it."""
    marks = ", ".join("?" * len(OF_THE_MACHINE))
    row = register.row(
        f"SELECT {_COLUMNS} FROM action WHERE undone_by_id IS NULL AND (undoable OR label NOT IN ({marks}))"
        " ORDER BY seq DESC LIMIT 1",
        tuple(sorted(OF_THE_MACHINE)),
    )
    return None if row is None or row[6] else _past(row)


def history(register: Register, *, limit: int = 100) -> tuple[PastAction, ...]:
    """Give the newest actions first."""
    rows = register.rows(f"SELECT {_COLUMNS} FROM action ORDER BY seq DESC LIMIT ?", (limit,))
    return tuple(_past(row) for row in rows)


def _past(row: tuple[Any, ...]) -> PastAction:
    return PastAction(
        id=row[0],
        at=clock.from_instant(row[1]),
        actor=Actor(officer_id=row[2], role=Role(row[3])),
        label=row[4],
        params=json.loads(row[5]),
        undoable=bool(row[6]),
        undone=row[7] is not None and bool(row[6]),
    )


def _changes(register: Register, action_id: str) -> list[tuple[str, RowId, Any, Any]]:
    return [
        (
            table,
            tuple(json.loads(row_id)) if len(register.shape(table).key) > 1 else row_id,
            None if before is None else json.loads(before),
            None if after is None else json.loads(after),
        )
        for table, row_id, before, after in register.rows(
            "SELECT table_name, row_id, before, after FROM action_change WHERE action_id = ? ORDER BY position",
            (action_id,),
        )
    ]


def _joins(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> bool:
    """Whether a change of a person's record merges it into another."""
    into = None if after is None else after["merged_into_id"]
    return into is not None and (before is None or before["merged_into_id"] != into)


def _remember(register: Register, action_id: str, person_id: str, after: Mapping[str, Any]) -> None:
    """Keep in the history how a record is left now, so that the action can be taken back again."""
    register.execute(
        "UPDATE action_change SET after = ? WHERE action_id = ? AND table_name = 'person' AND row_id = ?",
        (json.dumps(after, ensure_ascii=False, separators=(",", ":")), action_id, person_id),
    )


def _require_unnamed(register: Register, target: str, *, label: str) -> None:
    """Refuse to leave a statement about a channel that is gone; the database cannot: they are named in lists."""
    from consent_db.channels import uses

    for table, row_id, _before, _after in _changes(register, target):
        if table != "channel" or register.row('SELECT 1 FROM "channel" WHERE id = ?', (row_id,)) is not None:
            continue
        if uses(register, str(row_id)):
            raise StoreProblem("changed_meanwhile", table=table, id=shown_id(row_id), action=label)


def _require_unchanged(
    action: Action, table: str, row_id: RowId, image: Mapping[str, Any] | None, *, label: str
) -> None:
    if table == "suggested_merge":
        return  # a question the grouping asks anew each time: nobody's decision
    now = action.read(table, row_id)
    same = (now is None) == (image is None)
    if now is not None and image is not None:
        passed_over = {"version"}
        if table == "appearance" and now["state"] == "suggested" and image.get("state") != "confirmed":
            passed_over |= _SUGGESTED  # the machine offered a name since: nobody's decision either
        same = all(now[name] == value for name, value in image.items() if name in now and name not in passed_over)
    if not same:
        raise StoreProblem("changed_meanwhile", table=table, id=shown_id(row_id), action=label)
