"""One user action: all its writes or none, each logged, with the images that make it possible to undo them."""

# ruff: noqa: ANN401 - a column holds values of many kinds

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from consent_db import clock
from consent_db.audit import AuditLog, concerned_person, row_key, without_content
from consent_db.encrypted_file import driver_errors, is_constraint
from consent_db.errors import StoreBug, StoreProblem
from consent_db.ids import new_id
from consent_db.records import Changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from consent_db.connection import Register
    from consent_db.records import Actor

STATEMENTS: Final = frozenset(
    {"consent", "consent_item", "consent_evidence", "assent", "withdrawal", "evidence", "policy"}
)
"""Tables whose rows are never changed or deleted again (architecture.md 3)."""

_PROGRESS: Final = {"withdrawal": frozenset({"acknowledged_at", "completed_at"})}
_OWN: Final = frozenset({"action", "action_change", "audit", "audit_salt", "_sqlite_migrations"})
_LASTING: Final = frozenset({"codes_to_delete", "tombstone", "run_lock"})
"""Tables that no undo reaches: what was deleted for ever stays deleted."""

_CHUNK: Final = 500
_AS_IT_IS: Final = frozenset({str, int, float, bytes, type(None)})

RowId = str | int | tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table, and those that are its key."""

    columns: tuple[str, ...]
    key: tuple[str, ...]


class Action:
    """The writes of one user action, inside one transaction; made by Register.action() only."""

    def __init__(
        self, register: Register, *, actor: Actor, label: str, params: Mapping[str, Any], at: datetime, undoable: bool
    ) -> None:
        self.register = register
        self.at = at
        self.instant = clock.to_instant(at)
        self.deferred = False
        self._actor = actor
        self._label = label
        self._params = params
        self._undoable = undoable
        self._log = AuditLog(register)
        self._id: str | None = None
        self._position = 0
        self._touched: dict[str, dict[str, None]] = {}

    @property
    def changed(self) -> Changed:
        """What was touched so far."""
        return Changed({table: tuple(ids) for table, ids in self._touched.items()}, self._id)

    @property
    def id(self) -> str:
        """The action's id; asking for it stores the action's row even if nothing else is written."""
        if self._id is None:
            self._id = new_id()
            self.register.execute(
                "INSERT INTO action (id, seq, at, officer_id, role, label, params, undoable)"
                " VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM action), ?, ?, ?, ?, ?, ?)",
                (
                    *(self._id, self.instant, self._actor.officer_id, self._actor.role.value, self._label),
                    *(stored(dict(self._params)), int(self._undoable)),
                ),
            )
        return self._id

    def tell(self, **params: object) -> None:
        """Say more of what this is about, before the first write: what only a look inside the transaction tells."""
        if self._id is not None:
            raise StoreBug("what an action is about is written with its first row")
        self._params = {**self._params, **params}

    def insert(self, table: str, row: Mapping[str, Any]) -> str:
        """Add a row and give its id; a missing `id` is made. Rows that break the schema are a StoreBug."""
        self._require_plain(table)
        return self._insert(table, row, undoable=table not in _LASTING)

    def statement(self, table: str, row: Mapping[str, Any]) -> str:
        """Add a row that is never changed again and give its id; the whole action can then not be undone."""
        if table not in STATEMENTS:
            raise StoreBug(f"{table} holds no statements")
        self._make_final()
        return self._insert(table, row, undoable=False)

    def update(
        self, table: str, row_id: RowId, values: Mapping[str, Any], *, expected_version: int | None = None
    ) -> bool:
        """Change columns of one row; False if they had these values already.

        Raises StoreProblem changed_meanwhile if the row is gone or its version is not `expected_version`.
        """
        if table not in STATEMENTS or not _PROGRESS.get(table, frozenset()).issuperset(values):
            self._require_plain(table)
        before = self._read(table, row_id)
        if before is None or (expected_version is not None and before.get("version") != expected_version):
            raise StoreProblem("changed_meanwhile", table=table, id=shown_id(row_id))
        self._require_columns(table, values)
        wanted = {name: stored(value) for name, value in values.items() if name != "version"}
        if all(before[name] == value and type(before[name]) is type(value) for name, value in wanted.items()):
            return False
        if "version" in before:
            wanted["version"] = before["version"] + 1
        self._write(table, row_id, wanted)
        self._note(table, row_id, before, self._read(table, row_id), undoable=table not in _LASTING)
        return True

    def delete(self, table: str, row_id: RowId, *, expected_version: int | None = None) -> None:
        """Remove one row; raises StoreProblem changed_meanwhile if it is gone or has another version."""
        self._require_plain(table)
        if table == "tombstone":
            raise StoreBug("a tombstone stays")
        before = self._read(table, row_id)
        if before is None or (expected_version is not None and before.get("version") != expected_version):
            raise StoreProblem("changed_meanwhile", table=table, id=shown_id(row_id))
        self._remove(table, row_id)
        self._note(table, row_id, before, None, undoable=table not in _LASTING)

    def bulk(self, table: str, rows: Iterable[Mapping[str, Any]], *, replace: bool = False) -> int:
        """Add many derived rows at once, all with the same columns, with one audit row; no undo reaches them."""
        self._require_plain(table)
        listed = list(rows)
        if not listed:
            return 0
        columns = tuple(listed[0])
        self._require_columns(table, columns)
        verb = "INSERT OR REPLACE" if replace else "INSERT"
        marks = ", ".join("?" * len(columns))
        with self._constraints(), driver_errors(self.register.path):
            self.register.connection.executemany(
                f"{verb} INTO {_quoted(table)} ({_list(columns)}) VALUES ({marks})",
                ([stored(row[name]) for name in columns] for row in listed),
            )
        key = self._shape(table).key
        self._note_bulk(table, [row_key(tuple(row[name] for name in key)) for row in listed if _has(row, key)])
        return len(listed)

    def insert_many(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add many rows with the same columns, statements too, each with its line in the log; no undo reaches them."""
        if table in _OWN or table in _LASTING:
            raise StoreBug(f"{table} takes no rows in bulk")
        if not rows:
            return
        self._make_final()
        key = self._shape(table).key
        for start in range(0, len(rows), _CHUNK):
            some = [{name: stored(value) for name, value in row.items()} for row in rows[start : start + _CHUNK]]
            columns = tuple(some[0])
            self._require_columns(table, columns)
            marks = ", ".join("?" * len(columns))
            with self._constraints(), driver_errors(self.register.path):
                self.register.connection.executemany(
                    f"INSERT INTO {_quoted(table)} ({_list(columns)}) VALUES ({marks})",
                    ([row[name] for name in columns] for row in some),
                )
            self._note_many(table, [tuple(row[name] for name in key) for row in some])

    def bulk_update(self, table: str, row_ids: Iterable[RowId], values: Mapping[str, Any]) -> int:
        """Give many derived rows the same values, with one audit row; no undo reaches them."""
        self._require_plain(table)
        self._require_columns(table, values)
        assigned = {name: stored(value) for name, value in values.items() if name != "version"}
        sets = [f"{_quoted(name)} = ?" for name in assigned]
        if "version" in self._shape(table).columns:
            sets.append("version = version + 1")
        return self._each(table, row_ids, f"UPDATE {_quoted(table)} SET {', '.join(sets)}", tuple(assigned.values()))

    def bulk_set(self, table: str, rows: Mapping[RowId, Mapping[str, Any]]) -> int:
        """Give many derived rows a value each, all of the same columns, with one audit row; no undo reaches them."""
        self._require_plain(table)
        if not rows:
            return 0
        columns = tuple(next(iter(rows.values())))
        self._require_columns(table, columns)
        sets = [f"{_quoted(name)} = ?" for name in columns]
        if "version" in self._shape(table).columns:
            sets.append("version = version + 1")
        with self._constraints(), driver_errors(self.register.path):
            self.register.connection.executemany(
                f"UPDATE {_quoted(table)} SET {', '.join(sets)} WHERE {self._where(table)}",
                ((*(stored(values[name]) for name in columns), *_parts(row_id)) for row_id, values in rows.items()),
            )
        self._note_bulk(table, [shown_id(row_id) for row_id in rows])
        return len(rows)

    def bulk_delete(self, table: str, row_ids: Iterable[RowId]) -> int:
        """Remove many derived rows, with one audit row; no undo brings them back; missing ones are no error."""
        self._require_plain(table)
        if table == "tombstone":
            raise StoreBug("a tombstone stays")
        return self._each(table, row_ids, f"DELETE FROM {_quoted(table)}", ())

    def erase(self, kind: str, entity_id: str, rows: Mapping[str, Sequence[RowId]]) -> None:
        """Delete rows for ever, statements included: the one permitted deletion (rules.md 3.1, AuditLog).

        The images of these rows go from the undo history and the person's salt from the log; an `erased` entry per row
        and a tombstone stay, so that a restore erases them again.
        """
        self._make_final()
        self.defer_references()
        for table, row_ids in rows.items():
            if table in _OWN or table in _LASTING:
                raise StoreBug(f"{table} cannot be erased from")
            for row_id in row_ids:
                self._erase_row(table, row_id)
        self.register.execute("DELETE FROM audit_salt WHERE person_id = ?", (entity_id,))
        listed = {table: [shown_id(row_id) for row_id in row_ids] for table, row_ids in rows.items()}
        self._insert(
            "tombstone",
            {"kind": kind, "entity_id": entity_id, "scope": {"rows": listed}, "at": self.instant},
            undoable=False,
        )

    def defer_references(self) -> None:
        """Check foreign keys when the action ends, not row by row."""
        self.deferred = True
        self.register.execute("PRAGMA defer_foreign_keys = ON")

    def put(self, table: str, row_id: RowId, image: Mapping[str, Any] | None) -> None:
        """Bring one row to an image from the undo history (None: no row); its version goes on counting."""
        before = self._read(table, row_id)
        if before is None and image is None:
            return
        if image is None:
            self._remove(table, row_id)
        else:
            columns = self._shape(table).columns
            values = {name: value for name, value in image.items() if name in columns}
            if "version" in columns:
                values["version"] = max((before or {}).get("version", 0), image.get("version", 0)) + 1
            if before is None:
                self._add(table, values)
            else:
                self._write(table, row_id, values)
        self._note(table, row_id, before, self._read(table, row_id), undoable=False)

    def read(self, table: str, row_id: RowId) -> dict[str, Any] | None:
        """Give one row as it is stored now, a scan only by its length; None if there is none."""
        return self._read(table, row_id)

    def refused(self, entity: str, entity_id: str) -> None:
        """Log that this was tried and refused; it leaves no act behind that an undo would meet."""
        self._log.append(
            at=self.instant,
            actor=f"{self._actor.officer_id}/{self._actor.role.value}",
            action=f"{self._label}_refused",
            entity=entity,
            entity_id=entity_id,
        )

    def finish(self) -> None:
        """Settle, just before the commit, that an action without undo images is none that an undo could pick."""
        if self._id is not None and self._position == 0:
            self._make_final()

    def _insert(self, table: str, row: Mapping[str, Any], *, undoable: bool) -> str:
        shape = self._shape(table)
        values = {name: stored(value) for name, value in row.items()}
        self._require_columns(table, values)
        if shape.key == ("id",) and values.get("id") is None:
            values["id"] = new_id()
        self._add(table, values)
        key = tuple(values[name] for name in shape.key)
        row_id = key[0] if len(key) == 1 else key
        self._note(table, row_id, None, self._read(table, row_id), undoable=undoable)
        return row_key(key)

    def _add(self, table: str, values: Mapping[str, Any]) -> None:
        marks = ", ".join("?" * len(values))
        with self._constraints():
            self.register.execute(
                f"INSERT INTO {_quoted(table)} ({_list(values)}) VALUES ({marks})",
                tuple(values.values()),
            )

    def _write(self, table: str, row_id: RowId, values: Mapping[str, Any]) -> None:
        sets = ", ".join(f"{_quoted(name)} = ?" for name in values)
        with self._constraints():
            self.register.execute(
                f"UPDATE {_quoted(table)} SET {sets} WHERE {self._where(table)}",
                (*values.values(), *_parts(row_id)),
            )

    def _remove(self, table: str, row_id: RowId) -> None:
        with self._constraints():
            self.register.execute(f"DELETE FROM {_quoted(table)} WHERE {self._where(table)}", _parts(row_id))

    def _read(self, table: str, row_id: RowId) -> dict[str, Any] | None:
        shape = self._shape(table)
        if len(_parts(row_id)) != len(shape.key):
            raise StoreBug(f"{table} has the key {shape.key}")
        found = self.register.row(
            f"SELECT {without_content(table, shape.columns)} FROM {_quoted(table)} WHERE {self._where(table)}",
            _parts(row_id),
        )
        return None if found is None else dict(zip(shape.columns, found, strict=True))

    def _erase_row(self, table: str, row_id: RowId) -> None:
        before = self._read(table, row_id)
        if before is None:
            return
        self._remove(table, row_id)
        shown = shown_id(row_id)
        images = "SELECT action_id FROM action_change WHERE table_name = ? AND row_id = ?"
        self.register.execute(f"UPDATE action SET undoable = 0 WHERE id IN ({images})", (table, shown))
        self.register.execute("DELETE FROM action_change WHERE table_name = ? AND row_id = ?", (table, shown))
        self._touch(table, shown)
        self._append("erased", table, shown, before_sha="", after_sha="")

    def _note(
        self,
        table: str,
        row_id: RowId,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        *,
        undoable: bool,
    ) -> None:
        shown = shown_id(row_id)
        self._touch(table, shown)
        if undoable and self._undoable:
            self.register.execute(
                "INSERT INTO action_change (action_id, position, table_name, row_id, before, after)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (self.id, self._position, table, shown, _image(before), _image(after)),
            )
            self._position += 1
        person = concerned_person(self.register, table, after or before or {})
        before_person = concerned_person(self.register, table, before or {}) if before else person
        self._append(
            self._label,
            table,
            shown,
            before_sha=self._log.fingerprint(table, before, person_id=before_person),
            after_sha=self._log.fingerprint(table, after, person_id=person),
        )

    def _note_many(self, table: str, keys: Sequence[tuple[Any, ...]]) -> None:
        """Note rows that were added, read back as they are stored."""
        shape = self._shape(table)
        marks = ", ".join(f"({', '.join('?' * len(shape.key))})" for _ in keys)
        found = self.register.rows(
            f"SELECT {without_content(table, shape.columns)} FROM {_quoted(table)}"
            f" WHERE ({_list(shape.key)}) IN (VALUES {marks})",
            [part for key in keys for part in key],
        )
        entries = []
        for values in found:
            row = dict(zip(shape.columns, values, strict=True))
            shown = row_key(tuple(row[name] for name in shape.key))
            self._touch(table, shown)
            person = concerned_person(self.register, table, row)
            entries.append((shown, self._log.fingerprint(table, row, person_id=person)))
        _ = self.id
        actor = f"{self._actor.officer_id}/{self._actor.role.value}"
        self._log.append_added(entries, at=self.instant, actor=actor, action=self._label, entity=table)

    def _note_bulk(self, table: str, shown: Sequence[str]) -> None:
        if table not in _LASTING:
            self._make_final()
        for row_id in shown:
            self._touch(table, row_id)
        digest = self._log.fingerprint(table, {"ids": list(shown)})
        self._append(self._label, table, "", before_sha="", after_sha=digest)

    def _append(self, action: str, table: str, shown: str, *, before_sha: str, after_sha: str) -> None:
        _ = self.id
        self._log.append(
            at=self.instant,
            actor=f"{self._actor.officer_id}/{self._actor.role.value}",
            action=action,
            entity=table,
            entity_id=shown,
            before_sha=before_sha,
            after_sha=after_sha,
        )

    def _make_final(self) -> None:
        """From now on this action cannot be undone."""
        if self._undoable:
            self._undoable = False
            self.register.execute("DELETE FROM action_change WHERE action_id = ?", (self.id,))
            self.register.execute("UPDATE action SET undoable = 0 WHERE id = ?", (self.id,))

    def _each(self, table: str, row_ids: Iterable[RowId], verb: str, values: tuple[Any, ...]) -> int:
        key = self._shape(table).key
        listed = list(row_ids)
        count = 0
        for start in range(0, len(listed), _CHUNK):
            some = listed[start : start + _CHUNK]
            marks = ", ".join(f"({', '.join('?' * len(key))})" for _ in some)
            flat = [part for row_id in some for part in _parts(row_id)]
            with self._constraints():
                count += self.register.execute(f"{verb} WHERE ({_list(key)}) IN (VALUES {marks})", (*values, *flat))
        if count:
            self._note_bulk(table, [shown_id(row_id) for row_id in listed])
        return count

    def _touch(self, table: str, shown: str) -> None:
        self._touched.setdefault(table, {})[shown] = None

    def _shape(self, table: str) -> Shape:
        return self.register.shape(table)

    def _where(self, table: str) -> str:
        return " AND ".join(f"{_quoted(name)} = ?" for name in self._shape(table).key)

    def _require_plain(self, table: str) -> None:
        if table in STATEMENTS:
            raise StoreBug(f"{table} holds statements: they are added once and never changed")
        if table in _OWN:
            raise StoreBug(f"{table} is written by actions themselves")

    def _require_columns(self, table: str, names: Iterable[str]) -> None:
        unknown = set(names) - set(self._shape(table).columns)
        if unknown:
            raise StoreBug(f"{table} has no column {', '.join(sorted(unknown))}")

    @contextmanager
    def _constraints(self) -> Iterator[None]:
        try:
            yield
        except StoreBug as error:
            if self.deferred and is_constraint(error.__cause__):
                raise StoreProblem("changed_meanwhile", table="", id="") from error
            raise


def read_shape(register: Register, table: str) -> Shape:
    """Give the columns and the key of a table; an unknown one is a StoreBug."""
    found = register.rows("SELECT name, pk FROM pragma_table_info(?)", (table,))
    if not found:
        raise StoreBug(f"there is no table {table}")
    key = sorted((place, name) for name, place in found if place)
    return Shape(tuple(name for name, _ in found), tuple(name for _, name in key))


def stored(value: Any) -> Any:
    """Give the form in which a column holds a value: 0/1, ISO text, JSON text, the value of an enum."""
    if type(value) in _AS_IT_IS:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return clock.to_instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return stored(sorted(value))
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, ensure_ascii=False, default=_json, separators=(",", ":"))
    return value


def _json(value: object) -> Any:
    plain = stored(value)
    if plain is value:
        raise StoreBug(f"no column holds a {type(value).__name__}")
    return json.loads(plain) if isinstance(value, Mapping | set | frozenset) else plain


def _parts(row_id: RowId) -> tuple[Any, ...]:
    return row_id if isinstance(row_id, tuple) else (row_id,)


def shown_id(row_id: RowId) -> str:
    """Give the text by which history and log know a row."""
    return row_key(_parts(row_id))


def _image(row: Mapping[str, Any] | None) -> str | None:
    if row is None:
        return None
    if any(isinstance(value, bytes) for value in row.values()):
        raise StoreBug("an undo image holds no bytes")
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _has(row: Mapping[str, Any], key: tuple[str, ...]) -> bool:
    return all(name in row for name in key)


def _list(names: Iterable[str]) -> str:
    return ", ".join(_quoted(name) for name in names)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
