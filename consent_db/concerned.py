"""Who is concerned by what was written since somebody last looked, told by the log that every write fills.

For lists of people, also after hours of other programs' writes; `dependents` follows a single write to pictures.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db import people
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.connection import Register

_MOST_ENTRIES: Final = 5000
_EVERYBODY: Final = frozenset({"channel", "policy", "org_unit"})
_CORRECTING: Final = (
    " UNION SELECT n.id, o.{who} FROM {table} n JOIN {table} o ON o.id = n.supersedes_id WHERE n.id IN ({marks})"
)
_PLAIN: Final = "SELECT id, {who} FROM {table} WHERE id IN ({marks})"
_OF: Final = {
    "person": (_PLAIN, "id"),
    "guardianship": (_PLAIN, "child_id"),
    "rights_request": (_PLAIN, "person_id"),
    "consent": (_PLAIN + _CORRECTING, "subject_id"),
    "assent": (_PLAIN + _CORRECTING, "child_id"),
    "withdrawal": (_PLAIN + _CORRECTING, "subject_id"),
}
_PARTS: Final = ("consent_item", "consent_evidence")
"""Tables whose rows belong to a consent, with which their keys begin: a scan may come long after its form."""
_SPOKEN_FOR: Final = (
    ("guardianship", "guardian_id", "child_id"),
    ("consent", "speaker_id", "subject_id"),
    ("withdrawal", "by_person_id", "subject_id"),
)
_ENTITIES: Final = (*_OF, *_PARTS, *sorted(_EVERYBODY))

_MOVED: Final = "SELECT 1 FROM audit WHERE seq > ? AND entity = 'guardianship' AND before_sha <> '' LIMIT 1"
"""A row that was there before: whose child it spoke of then is told nowhere."""

_JOINED: Final = "SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL"
_ONCE_JOINED: Final = (
    " UNION SELECT c.row_id, json_extract(c.after, '$.merged_into_id') FROM action a JOIN action_change c"
    " ON c.action_id = a.id WHERE a.label = 'people_merged' AND c.table_name = 'person'"
)
"""What an undo parted: whom a record belonged to before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """The log's end, and the people (after merging) whose answer may be another now; `everybody`: all of them.

    `faces` tells that it may be known of somebody else who is shown where.
    """

    seq: int
    everybody: bool = False
    people: frozenset[str] = frozenset()
    faces: bool = False


def last_entry(register: Register) -> int:
    """The number of the log's last entry; 0 for an empty log."""
    return int(query(register, "SELECT coalesce(max(seq), 0) FROM audit")[0][0])


def since(register: Register, seq: int) -> Concerned:
    """Tell who is concerned by what was written after entry `seq`; everybody where that cannot be told."""
    with register.snapshot():
        last = last_entry(register)
        if last == seq:
            return Concerned(seq=last)
        if last < seq:
            return Concerned(seq=last, everybody=True, faces=True)
        entries = query(
            register,
            f"SELECT DISTINCT entity, entity_id FROM audit WHERE seq > ? AND entity IN ({marks(_ENTITIES)}) LIMIT ?",
            (seq, *_ENTITIES, _MOST_ENTRIES),
        )
        shown = query(register, "SELECT 1 FROM audit WHERE seq > ? AND entity = 'appearance' LIMIT 1", (seq,))
        found: set[str] | None = None
        moved = query(register, _MOVED, (seq,))
        if len(entries) < _MOST_ENTRIES and not moved and not any(entity in _EVERYBODY for entity, _ in entries):
            undone = "SELECT 1 FROM audit WHERE seq > ? AND entity = 'person' AND action = 'undo' LIMIT 1"
            found = _people(register, entries, parted=bool(query(register, undone, (seq,))))
        faces = bool(shown) or any(entity == "person" for entity, _ in entries)
        if found is None:
            return Concerned(seq=last, everybody=True, faces=faces)
        return Concerned(seq=last, people=frozenset(found), faces=faces)


def _people(register: Register, entries: list[tuple[str, str]], *, parted: bool) -> set[str] | None:
    """The people whom the rows are about; None where a row is gone and cannot tell any more."""
    found: set[str] = set()
    told = {(table, entity_id) for table, entity_id in entries if table not in _PARTS}
    told |= {("consent", str(json.loads(entity_id)[0])) for table, entity_id in entries if table in _PARTS}
    for table, (sql, who) in _OF.items():
        ids = {entity_id for entity, entity_id in told if entity == table}
        for chunk in chunks(ids):
            wanted = sql.format(table=table, who=who, marks=marks(chunk))
            rows = query(register, wanted, (*chunk, *chunk) if "UNION" in sql else chunk)
            if set(chunk) - {row[0] for row in rows}:
                return None
            found |= {row[1] for row in rows}
    found |= _read_with(register, {entity_id for table, entity_id in told if table == "person"}, parted=parted)
    return {people.original(register, one) for one in found}


def _read_with(register: Register, changed: Iterable[str], *, parted: bool) -> set[str]:
    """All records that are the people whose own changed, or were until an undo, and those for whom any of them spoke.

    Two guardians who turn out to be one have both signed, and no longer when that is taken back.
    """
    same = set(changed)
    if not same:
        return same
    pairs = query(register, _JOINED + (_ONCE_JOINED if parted else ""))
    pairs += [(into, one) for one, into in pairs]
    while more := {other for one, other in pairs if one in same and other not in same}:
        same |= more
    found = set(same)
    for chunk in chunks(same):
        for table, speaker, subject in _SPOKEN_FOR:
            found |= {
                row[0]
                for row in query(register, f"SELECT {subject} FROM {table} WHERE {speaker} IN ({marks(chunk)})", chunk)
            }
    return found
