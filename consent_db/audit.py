"""The append-only, hash-chained log: who did what to which record, in ids and keyed hashes, never in names."""

# ruff: noqa: ANN401 - a column holds values of many kinds

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, Final

from consent_db.encrypted_file import driver_errors
from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from consent_db.encrypted_file import EncryptedFile

GENESIS: Final = "0" * 64
NO_PERSON: Final = ""
"""The key of the salt for records that concern no single person."""

_PERSON_COLUMN: Final = {
    "person": "id",
    "consent": "subject_id",
    "assent": "child_id",
    "withdrawal": "subject_id",
    "guardianship": "child_id",
    "appearance": "person_id",
    "attendance": "person_id",
    "rights_request": "person_id",
    "form_print": "person_id",
    "returned_page": "person_id",
    "rejected_match": "person_id",
}
_PROGRESS: Final = {"withdrawal": frozenset({"acknowledged_at", "completed_at", "version"})}
"""Columns of a statement's row that tell how far its handling is and are no part of the statement."""

GUARDS: Final = frozenset({"audit_never_changed", "audit_never_shortened", "audit_only_at_its_end"})
"""The triggers that refuse every other write of the log than at its end."""

_SCANS: Final = frozenset({"evidence", "returned_image"})
"""Tables whose `content` is a scan."""

_COLUMNS: Final = "seq, at, actor, action, entity, entity_id, before_sha, after_sha, prev_hash, hash"
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_APPEND: Final = f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class AuditLog:
    """Appends to the log inside one transaction of register.db."""

    def __init__(self, file: EncryptedFile) -> None:
        self._file = file
        self._last: tuple[int, str] | None = None
        self._salts: dict[str, bytes] = {}

    def append(
        self,
        *,
        at: str,
        actor: str,
        action: str,
        entity: str,
        entity_id: str,
        before_sha: str = "",
        after_sha: str = "",
    ) -> None:
        """Add one link to the chain; `actor` is `officer id/role`."""
        self._file.execute(_APPEND, self._link(at, actor, action, entity, entity_id, before_sha, after_sha))

    def append_added(
        self, entries: Iterable[tuple[str, str]], *, at: str, actor: str, action: str, entity: str
    ) -> None:
        """Add a link for each of many new rows, given by their ids and fingerprints."""
        links = [self._link(at, actor, action, entity, entity_id, "", after) for entity_id, after in entries]
        with driver_errors(self._file.path):
            self._file.connection.executemany(_APPEND, links)

    def _link(self, *said: str) -> tuple[Any, ...]:
        """The next link with its hash; `said` are the columns from `at` to `after_sha`."""
        if self._last is None:
            self._last = self._file.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1") or (0, GENESIS)
        seq, previous = self._last
        link = (seq + 1, *said, previous)
        digest = link_hash(link)
        self._last = seq + 1, digest
        return (*link, digest)

    def fingerprint(self, table: str, row: Mapping[str, Any] | None, *, person_id: str = NO_PERSON) -> str:
        """Give the HMAC of a row under the salt of the person it concerns, empty for no row."""
        if row is None:
            return ""
        return row_hmac(self._salt(person_id), table, row)

    def _salt(self, person_id: str) -> bytes:
        salt = self._salts.get(person_id)
        if salt is None:
            salt = self._file.value("SELECT salt FROM audit_salt WHERE person_id = ?", (person_id,))
        if salt is None:
            salt = secrets.token_bytes(32)
            self._file.execute("INSERT INTO audit_salt (person_id, salt) VALUES (?, ?)", (person_id, salt))
        self._salts[person_id] = salt
        return salt


def concerned_person(file: EncryptedFile, table: str, row: Mapping[str, Any]) -> str:
    """Give the id of the person a row speaks about, NO_PERSON where it is nobody's."""
    if table in ("consent_item", "consent_evidence"):
        found = file.value("SELECT subject_id FROM consent WHERE id = ?", (row["consent_id"],))
        return str(found) if found else NO_PERSON
    column = _PERSON_COLUMN.get(table)
    return str(row[column]) if column is not None and row.get(column) else NO_PERSON


def row_hmac(salt: bytes, table: str, row: Mapping[str, Any]) -> str:
    """Give the HMAC-SHA256 of a stored row; a scan counts by its length here, its bytes by `evidence.sha256`."""
    left_out = _PROGRESS.get(table, frozenset())
    content = {name: _plain(value) for name, value in row.items() if name not in left_out}
    return hmac.digest(salt, _canonical([table, content]), "sha256").hex()


def link_hash(link: tuple[Any, ...]) -> str:
    """Give the hash of one link: SHA-256 over its canonical JSON, the previous hash included."""
    return hashlib.sha256(_canonical(list(link))).hexdigest()


def check_chain(file: EncryptedFile) -> Iterator[Problem]:
    """Walk the whole chain and name its first broken link (Problem audit_broken), if any."""
    previous, expected = GENESIS, 1
    with driver_errors(file.path):
        cursor = file.connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY seq")
        for row in cursor:
            link, digest = row[:-1], row[-1]
            if link[0] != expected or link[-1] != previous or link_hash(link) != digest:
                yield Problem("audit_broken", seq=expected, at=link[1])
                return
            previous, expected = digest, expected + 1


def check_end(file: EncryptedFile) -> Iterator[Problem]:
    """Say what can be known of a log whose last lines are gone, and of one that lost its guard.

    A chain that was cut is whole in itself. But an action that changed something later than the last line wrote lines
    of its own (audit_cut_short), and a statement that no line tells of is named by `check_statements`. A log without
    the triggers that refuse a change has been tampered with (audit_unguarded). Who also removes the actions leaves no
    trace but the statements and older backups.
    """
    guards = {row[0] for row in file.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    if not guards >= GUARDS:
        yield Problem("audit_unguarded")
    last, seq = file.row("SELECT max(at), max(seq) FROM audit") or (None, None)
    later = file.value(
        "SELECT max(at) FROM action WHERE EXISTS (SELECT 1 FROM action_change WHERE action_id = action.id)"
    )
    if later is not None and (last is None or later > last):
        yield Problem("audit_cut_short", seq=seq or 0, at=later)


def check_statements(file: EncryptedFile, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Compare every statement with the fingerprint the log took of it (statement_altered, statement_missing).

    `keys` maps each statement table to its key columns.
    """
    salts = dict(file.rows("SELECT person_id, salt FROM audit_salt"))
    for table, key in keys.items():
        logged = dict(
            file.rows(
                "SELECT entity_id, after_sha FROM audit WHERE entity = ? AND before_sha = '' AND after_sha <> ''"
                " ORDER BY seq",
                (table,),
            )
        )
        gone = {
            found
            for (found,) in file.rows("SELECT entity_id FROM audit WHERE entity = ? AND action = 'erased'", (table,))
        }
        for row in _rows(file, table):
            row_id = row_key(tuple(row[column] for column in key))
            salt = salts.get(concerned_person(file, table, row))
            found = logged.pop(row_id, None)
            if salt is None or found is None or not hmac.compare_digest(row_hmac(salt, table, row), found):
                yield Problem("statement_altered", table=table, id=row_id)
        for row_id in sorted(logged.keys() - gone):
            yield Problem("statement_missing", table=table, id=row_id)


def row_key(values: tuple[Any, ...]) -> str:
    """Give the text by which the log knows a row: its key, a JSON array where that has several columns."""
    return str(values[0]) if len(values) == 1 else json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def without_content(table: str, columns: tuple[str, ...]) -> str:
    """Give the column list that reads a row without its scan, which may be large and has a hash of its own."""
    return ", ".join(
        f'length("{name}") AS "{name}"' if name == "content" and table in _SCANS else f'"{name}"' for name in columns
    )


def _rows(file: EncryptedFile, table: str) -> Iterator[dict[str, Any]]:
    names = tuple(row[1] for row in file.rows(f'PRAGMA table_info("{table}")'))
    for values in file.rows(f'SELECT {without_content(table, names)} FROM "{table}"'):
        yield dict(zip(names, values, strict=True))


def _plain(value: Any) -> Any:
    return {"sha256": hashlib.sha256(value).hexdigest()} if isinstance(value, bytes) else value


def _canonical(value: Any) -> bytes:
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")
