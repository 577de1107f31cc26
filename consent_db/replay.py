"""What a restore must not forget: statements, publications, erasures and protections that are newer than the backup."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from consent_db.action import STATEMENTS
from consent_db.audit import row_key
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Actor

_CARRIED: Final = (
    *("guardianship", "consent", "consent_item", "consent_evidence", "assent", "withdrawal"),
    *("publication", "distribution", "takedown_task", "rights_request", "tombstone"),
)
"""Tables whose missing rows are added, with whatever they refer to."""

_STRICTER: Final = {
    "person": ("protected", "merged_into_id", "merged_at"),
    "asset": ("restricted", "quarantine"),
    "withdrawal": ("acknowledged_at", "completed_at"),
}
"""Columns that are taken over where the backup has nothing (0 or null) and the replaced register something."""


def replay(old: Register, fresh: Register, actor: Actor) -> int:
    """Carry over from the replaced register what the restored one must know, in one action; gives the rows touched.

    An exception that the replaced register no longer has is removed, an erasure is repeated, a policy decided since
    becomes the newest again: the answer never gets more lenient through a restore. Raises StoreProblem
    erasure_not_repeated.
    """
    with fresh.action(actor, "restore", undoable=False) as action:
        action.defer_references()
        _Replay(old, fresh, action).run()
    return sum(len(ids) for ids in action.changed.ids.values())


class _Replay:
    """One run; rows are copied by the columns that both registers have, since the replaced one may be older."""

    def __init__(self, old: Register, fresh: Register, action: Action) -> None:
        self._old = old
        self._fresh = fresh
        self._action = action
        self._seen: set[tuple[str, str]] = set()

    def run(self) -> None:
        """Carry everything over."""
        self._erase()
        for table in _CARRIED:
            for row_id in self._missing(table):
                self._copy(table, row_id)
        for table, columns in _STRICTER.items():
            self._tighten(table, columns)
        for row_id in self._missing("exception_grant", here=self._fresh, there=self._old):
            self._action.delete("exception_grant", row_id[0])
        self._policy()

    def _missing(
        self, table: str, *, here: Register | None = None, there: Register | None = None
    ) -> list[tuple[Any, ...]]:
        """Keys of the rows that `here` (the replaced register) has and `there` (the restored one) has not."""
        here, there = here or self._old, there or self._fresh
        columns = ", ".join(f'"{name}"' for name in self._fresh.shape(table).key)
        known = set(there.rows(f'SELECT {columns} FROM "{table}"'))
        return [key for key in here.rows(f'SELECT {columns} FROM "{table}" ORDER BY {columns}') if key not in known]

    def _copy(self, table: str, key: tuple[Any, ...]) -> None:
        """Add one row, after the rows it refers to."""
        if (table, row_key(key)) in self._seen:
            return
        self._seen.add((table, row_key(key)))
        if self._row(self._fresh, table, key) is not None:
            return
        row = self._row(self._old, table, key)
        if row is None:
            return  # a broken reference of the replaced register; the check of foreign keys decides
        for column, target in self._references(table):
            if row.get(column) is not None:
                self._copy(target, (row[column],))
        if table in STATEMENTS:
            self._action.statement(table, row)
        else:
            self._action.insert(table, row)

    def _row(self, register: Register, table: str, key: tuple[Any, ...]) -> dict[str, Any] | None:
        columns = [name for name in self._old.shape(table).columns if name in self._fresh.shape(table).columns]
        listed = ", ".join(f'"{name}"' for name in columns)
        where = " AND ".join(f'"{name}" = ?' for name in self._fresh.shape(table).key)
        found = register.row(f'SELECT {listed} FROM "{table}" WHERE {where}', key)
        return None if found is None else dict(zip(columns, found, strict=True))

    def _references(self, table: str) -> list[tuple[str, str]]:
        return [
            (row[0], row[1])
            for row in self._fresh.rows('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,))
        ]

    def _tighten(self, table: str, columns: tuple[str, ...]) -> None:
        listed = ", ".join(f'"{name}"' for name in columns)
        for row_id, *values in self._old.rows(f'SELECT id, {listed} FROM "{table}"'):
            present = self._action.read(table, row_id)
            if present is None:
                continue
            news = {name: value for name, value in zip(columns, values, strict=True) if value and not present[name]}
            if not news:
                continue
            if news.get("merged_into_id") is not None:
                self._copy("person", (news["merged_into_id"],))
            self._action.update(table, row_id, news)

    def _erase(self) -> None:
        known = set(self._fresh.rows("SELECT kind, entity_id FROM tombstone"))
        stones = "SELECT id, kind, entity_id, scope FROM tombstone ORDER BY at, id"
        for stone, kind, entity_id, scope in self._old.rows(stones):
            rows = json.loads(scope).get("rows") if (kind, entity_id) not in known else None
            if not isinstance(rows, dict):
                continue
            try:
                self._action.erase(
                    kind, entity_id, {table: [self._key(table, text) for text in ids] for table, ids in rows.items()}
                )
            except StoreProblem as problem:
                raise StoreProblem("erasure_not_repeated", id=entity_id) from problem
            self._seen.add(("tombstone", row_key((stone,))))  # the erasure left one of its own

    def _key(self, table: str, text: str) -> str | tuple[Any, ...]:
        return tuple(json.loads(text)) if len(self._fresh.shape(table).key) > 1 else text

    def _policy(self) -> None:
        newest = "SELECT keys, decided_at, decided_by FROM policy ORDER BY version DESC LIMIT 1"
        there, here = self._old.row(newest), self._fresh.row(newest)
        if there is None or (here is not None and json.loads(there[0]) == json.loads(here[0])):
            return
        version = self._fresh.value("SELECT coalesce(max(version), 0) + 1 FROM policy")
        self._action.statement(
            "policy", {"version": version, "keys": there[0], "decided_at": there[1], "decided_by": there[2]}
        )
