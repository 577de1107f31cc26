"""Which rows were written since somebody last looked: the log names them, or gives those of a search away.

Rows written in bulk stand in the log without ids, only with a keyed hash of them. A search writes those of one picture
at a time, and its action says which: where the hash is that of this id, and only there, the row is known.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from consent_db.audit import NO_PERSON, row_hmac
from consent_db.dependents import MOVING, NO_ANSWER, UNNAMED

if TYPE_CHECKING:
    from consent_db.connection import Register

MOST: Final = 2_000
"""More entries than these at once are not read one by one."""

_MOST_FACES: Final = 2_000
"""Where more faces of a pool have a name to consider, it is not looked up which of them a grouping gave theirs."""

BY_PROGRAM: Final = frozenset(
    {
        *("searched", "file_attached", "event_assigned", "files_missing", "files_found", "not_searched"),
        *("unsearched_gone", "grouped", "pool", "batch", "codes_expired"),
    }
)
"""Labels of what a search writes by itself: nobody decided anything."""

_TAKING_BACK: Final = ("undo", "redo")

_OF_ONE_PICTURE: Final = frozenset({"searched", "file_attached"})
_OWN_FILE: Final = frozenset({"new", "edited"})
"""Kinds of search that take a file from no other picture than the one the new picture is made from."""

Rows = dict[str, dict[str, None]]


@dataclass(slots=True)
class Written:
    """Rows by table and id, as an ordered set; UNNAMED stands for some rows of a table that no answer depends on."""

    by_people: Rows = field(default_factory=dict)
    by_program: Rows = field(default_factory=dict)
    action_ids: tuple[str, ...] = ()
    action: int = 0
    """The number of the last action, and of the last entry of the log."""
    entry: int = 0
    is_empty: bool = True
    """Whether the log has no new entry at all."""
    is_whole: bool = True
    """Whether every row is told; otherwise any row of any table may have been written."""


def last(register: Register) -> tuple[int, int]:
    """Give the numbers of the last action and of the log's last entry; 0 where there is none."""
    row = register.row("SELECT (SELECT coalesce(max(seq), 0) FROM action), (SELECT coalesce(max(seq), 0) FROM audit)")
    return (int(row[0]), int(row[1])) if row else (0, 0)


def since(register: Register, action: int, entry: int, *, leave_out: frozenset[str] = frozenset()) -> Written:
    """Tell what was written after this action and this entry, both read from one state of the register.

    `leave_out` are tables that nobody asks about. What cannot be told makes the whole answer not `is_whole`.
    """
    with register.snapshot():
        found = Written()
        found.action, found.entry = last(register)
        actions = register.rows("SELECT id, label, params FROM action WHERE seq > ? LIMIT ?", (action, MOST))
        entries = register.rows(
            "SELECT at, action, entity, entity_id, after_sha FROM audit WHERE seq > ? ORDER BY seq LIMIT ?",
            (entry, MOST),
        )
        found.action_ids = tuple(row[0] for row in actions)
        found.is_empty = not entries
        found.is_whole = len(entries) < MOST and len(actions) < MOST and entry <= found.entry
        if found.is_whole and entries:
            found.is_whole = not _parted(register, action)
        if found.is_whole and entries:
            reading = _Reading(register, found, [(label, params) for _, label, params in actions])
            found.is_whole = all(reading.take(*row) for row in entries if row[2] not in leave_out)
    return found


def _parted(register: Register, action: int) -> bool:
    """Whether a picture may have left its family since an action: the register does not hold whose version it was."""
    sql = (
        # The few new actions first: the history of all others is long.
        "SELECT 1 FROM action a CROSS JOIN action_change c ON c.action_id = a.id"
        " WHERE a.seq > ? AND c.table_name = 'asset'"
        " AND json_extract(c.before, '$.derived_from') IS NOT NULL"
        " AND json_extract(c.before, '$.derived_from') IS NOT json_extract(c.after, '$.derived_from') LIMIT 1"
    )
    return bool(register.rows(sql, (action,)))


class _Reading:
    """Walks the entries in their order: those of one action stand one after the other."""

    def __init__(self, register: Register, found: Written, actions: list[tuple[str, str]]) -> None:
        self._register = register
        self._found = found
        self._actions = actions
        self._salt: bytes | None = None
        self._pictures: dict[str, tuple[str, bool]] | None = None
        self._faces: dict[str, str] | None = None
        self._act = "", ""
        self._picture: tuple[str, bool] | None = None
        """Whose row the action that is being read wrote last, and whether its file was no other picture's."""

    def take(self, at: str, label: str, table: str, row_id: str, digest: str) -> bool:
        """Note the rows of one entry; False where they cannot be told."""
        if self._act != (at, label):
            self._act, self._picture = (at, label), None
        if label in MOVING or (label in _TAKING_BACK and table == "asset"):
            return False  # what these rows were before is told by no entry
        if row_id:
            self._note(label, table, (row_id,))
        elif table in NO_ANSWER:
            if table != "asset_file" or self._picture is None or not self._picture[1]:
                self._note(label, table, (UNNAMED,))
        elif table == "asset" and label in _OF_ONE_PICTURE:
            self._picture = self._known_pictures().get(digest)
            if self._picture is None:
                return False
            self._note(label, table, (self._picture[0],))
        elif table == "appearance" and label == "searched" and self._picture is not None:
            sql = "SELECT id FROM appearance WHERE asset_id = ?"
            self._note(label, table, tuple(row[0] for row in self._register.rows(sql, (self._picture[0],))))
        elif table == "appearance" and label == "grouped":
            face = self._known_faces().get(digest)
            if face is None:
                return False
            self._note(label, table, (face,))
        else:
            return False
        return True

    def _note(self, label: str, table: str, ids: tuple[str, ...]) -> None:
        rows = self._found.by_program if label in BY_PROGRAM else self._found.by_people
        rows.setdefault(table, {}).update(dict.fromkeys(ids))

    def _known_pictures(self) -> dict[str, tuple[str, bool]]:
        """By the hash of its id, each picture that an action says it is about."""
        if self._pictures is None:
            self._pictures = {}
            for label, params in self._actions:
                if label in _OF_ONE_PICTURE:
                    said = json.loads(params)
                    asset_id = str(said.get("asset", ""))
                    is_own = label == "searched" and said.get("kind") in _OWN_FILE
                    known = self._pictures.get(self._hash("asset", asset_id), ("", True))
                    self._pictures[self._hash("asset", asset_id)] = asset_id, is_own and known[1]
        return self._pictures

    def _known_faces(self) -> dict[str, str]:
        """By the hash of its id, each face with a name to consider of the pools that were grouped, unless very many."""
        if self._faces is None:
            pools = [json.loads(params).get("pool") for label, params in self._actions if label == "grouped"]
            rows = self._register.rows(
                "SELECT a.id FROM appearance a JOIN asset ON asset.id = a.asset_id"
                " WHERE asset.pool_id IN (SELECT value FROM json_each(?)) AND a.state = 'suggested' LIMIT ?",
                (json.dumps([pool for pool in pools if isinstance(pool, str)]), _MOST_FACES + 1),
            )
            self._faces = {} if len(rows) > _MOST_FACES else {self._hash("appearance", row[0]): row[0] for row in rows}
        return self._faces

    def _hash(self, table: str, row_id: str) -> str:
        """What the log holds of a write in bulk of this one row (action.py)."""
        if self._salt is None:
            self._salt = self._register.value("SELECT salt FROM audit_salt WHERE person_id = ?", (NO_PERSON,)) or b""
        return row_hmac(self._salt, table, {"ids": [row_id]})
