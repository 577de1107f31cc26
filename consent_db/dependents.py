"""Which pictures a write may have given another answer: all it touches, followed to the pictures that depend on it.

It knows what each row was before that one write, which the log (`concerned`) does not hold.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from consent_db.records import Changed
from consent_db.rows import chunks, marks, query
from consent_db.versions import versions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from consent_db.connection import Register

NO_ANSWER: Final = frozenset(
    {
        *("setting", "officer", "attendance", "takedown_task", "publication", "distribution", "rendition"),
        *("form_version", "form_print", "returned_pile", "returned_page", "returned_image"),
        *("asset_file", "unsearched_file", "scan", "picture_hash"),
        *("rejected_match", "not_same", "pool", "face_group", "face_group_member", "suggested_merge"),
        *("codes_to_delete", "tombstone", "run_lock", "action", "action_change", "audit", "audit_salt"),
    }
)
"""Tables that facts.py does not read: no answer depends on them."""

UNNAMED: Final = ""
"""In place of an id: some rows of a table, and nobody knows which (written.py)."""

_MOST_ROWS: Final = 2_000
_MOST_STEPS_BACK: Final = 3

_SHOWN: Final = ("asset", "appearance")
"""Tables whose rows, told one by one, a list of pictures is read from."""

_OF_PICTURES: Final = frozenset({"asset", "appearance", "exception_grant"})
"""Tables from whose rows no way leads over people."""

_FILES: Final = ("asset_file", "scan")
"""Tables from which it is read too, and whose rows are written past the log."""

Image = dict[str, Any]


def assets_touched(
    register: Register, changed: Changed, *, alternatives: Mapping[str, Collection[str]] | None = None
) -> frozenset[str] | None:
    """Return the pictures whose facts a write may have changed; None: any of them.

    Fails safe: a write of another program (no ids), an unknown table, a row that is gone without a trace, and a write
    of very many rows mean any. `alternatives` are the pictures in which a person is among `suggested_alternatives`, for
    a caller who knows them of every picture that is asked about; otherwise the register is searched for them.
    """
    if not changed.ids or sum(map(len, changed.ids.values())) > _MOST_ROWS:
        return None
    with register.snapshot():
        try:
            return frozenset(_Walk(register, changed, alternatives).assets())
        except _Unknown:
            return None


def rows_touched(register: Register, changed: Changed) -> frozenset[str] | None:
    """Return the pictures of which a list shows something else after a write (photos.AssetRow); None: any of them."""
    if not changed.ids or sum(map(len, changed.ids.values())) > _MOST_ROWS or any(map(changed.ids.get, _FILES)):
        return None
    shown = Changed({table: ids for table in _SHOWN if (ids := changed.ids.get(table))}, changed.action_id)
    return assets_touched(register, shown, alternatives={}) if shown else frozenset()


def of_pictures(changed: Changed) -> bool:
    """Whether a write is followed to its pictures without asking who is offered as a name in which (assets_touched)."""
    touched = {table for table, ids in changed.ids.items() if ids} - NO_ANSWER
    return bool(changed.ids) and touched <= _OF_PICTURES


class _Unknown(Exception):
    """What a touched row was before, or is now, cannot be told."""


class _Walk:
    """From the touched rows to people and pictures, as they are now and as they were before the write."""

    def __init__(
        self, register: Register, changed: Changed, alternatives: Mapping[str, Collection[str]] | None
    ) -> None:
        self._register = register
        self._changed = changed
        self._alternatives = alternatives
        self._images = _images(register, changed.action_id)
        self._merged: dict[str, set[str]] = defaultdict(set)
        self._merges_read = False
        self._found: set[str] = set()
        self._subjects: set[str] = set()
        """People about whom something was said, or about whom it no longer is."""

    def assets(self) -> set[str]:
        """Every picture that depends on a touched row."""
        for table, ids in self._changed.ids.items():
            if table in NO_ANSWER or not ids:
                continue
            follow = _FOLLOW.get(table)
            if follow is None or UNNAMED in ids:
                raise _Unknown
            follow(self, table, ids)
        if self._subjects:
            same = self._same(self._subjects)
            self._found |= self._values("SELECT DISTINCT asset_id FROM appearance WHERE person_id IN ({})", same)
            self._found |= self._offered(same)
            self._found |= self._values(
                "SELECT value FROM withdrawal, json_each(withdrawal.scope, '$.assets')"
                " WHERE json_extract(scope, '$.kind') = 'assets' AND subject_id IN ({})",
                same,
            )
        return self._found

    def of_people(self, table: str, ids: Collection[str]) -> None:
        """A person is read for pictures of their own, of those they speak or spoke for, and of who looks like them."""
        groups: set[str] = set()
        for row in self._states(table, ids):
            if row["merged_into_id"] is not None:
                self._join(row["id"], row["merged_into_id"])
            groups |= {row["lookalike_group_id"]} - {None}
        same = self._same(ids)
        groups |= self._values("SELECT lookalike_group_id FROM person WHERE id IN ({})", same) - {None}
        alike = self._values("SELECT id FROM person WHERE lookalike_group_id IN ({})", groups)
        self._subjects |= same | alike | self._spoken_for(same)

    def _spoken_for(self, speakers: set[str]) -> set[str]:
        subjects = self._values("SELECT child_id FROM guardianship WHERE guardian_id IN ({})", speakers)
        subjects |= self._values("SELECT subject_id FROM consent WHERE speaker_id IN ({})", speakers)
        subjects |= self._values("SELECT subject_id FROM withdrawal WHERE by_person_id IN ({})", speakers)
        for table, subject in _SUBJECT.items():
            own = self._values(f'SELECT id FROM "{table}" WHERE "{subject}" IN ({{}})', speakers)
            if table in _SPEAKER:
                own |= self._values(f'SELECT id FROM "{table}" WHERE "{_SPEAKER[table]}" IN ({{}})', speakers)
            subjects |= self._replaced(table, own)
        return subjects

    def _replaced(self, table: str, ids: Collection[str]) -> set[str]:
        """About whom the statements were that these replace: a form recorded on the wrong person."""
        return self._values(
            f'SELECT old."{_SUBJECT[table]}" FROM "{table}" AS new JOIN "{table}" AS old ON old.id = new.supersedes_id'
            " WHERE new.id IN ({})",
            ids,
        )

    def of_statements(self, table: str, ids: Collection[str]) -> None:
        """A statement is read for pictures of whom it is about, and of whom the one was about that it replaces."""
        if len(self._values(f'SELECT id FROM "{table}" WHERE id IN ({{}})', ids)) < len(set(ids)):
            raise _Unknown  # erased
        self._subjects |= self._values(f'SELECT "{_SUBJECT[table]}" FROM "{table}" WHERE id IN ({{}})', ids)
        self._subjects |= self._replaced(table, ids)

    def of_parts(self, _table: str, ids: Collection[str]) -> None:
        """An item or a proof of a consent; its key begins with the consent."""
        self.of_statements("consent", {str(json.loads(one)[0]) for one in ids})

    def of_evidence(self, _table: str, ids: Collection[str]) -> None:
        """A proof belongs to the statements that name it."""
        if len(self._values("SELECT id FROM evidence WHERE id IN ({})", ids)) < len(set(ids)):
            raise _Unknown
        linked = self._values("SELECT consent_id FROM consent_evidence WHERE evidence_id IN ({})", ids)
        self.of_statements("consent", linked)
        for table in ("assent", "withdrawal"):
            self.of_statements(table, self._values(f'SELECT id FROM "{table}" WHERE evidence_id IN ({{}})', ids))

    def of_guardianships(self, table: str, ids: Collection[str]) -> None:
        """Who speaks for a child is read for the pictures of the child."""
        self._subjects |= {row["child_id"] for row in self._states(table, ids)}

    def of_requests(self, table: str, ids: Collection[str]) -> None:
        """An objection restricts every picture of the person."""
        self._subjects |= {row["person_id"] for row in self._states(table, ids)}

    def of_events(self, _table: str, ids: Collection[str]) -> None:
        """An event is read for its pictures; those that were moved to it or away from it were touched themselves."""
        self._found |= self._values("SELECT id FROM asset WHERE event_id IN ({})", ids)

    def of_assets(self, table: str, ids: Collection[str]) -> None:
        """A picture, and its versions where what it was made from changed (withdrawals from single pictures)."""
        self._found |= set(ids)
        moved: set[str] = set()
        for one, states in self._histories(table, ids).items():
            origins = {state["derived_from"] for state in states}
            kept = self._images.get(table, {}).get(one, ())
            whole = kept and all(image is not None for image in kept)
            if len(origins) > 1 or (origins != {None} and not whole):  # made from another, or added so
                moved |= {one, *(origin for origin in origins if origin is not None)}
        if moved:
            self._found |= versions(self._register).of(moved)

    def of_appearances(self, table: str, ids: Collection[str]) -> None:
        """Who appears in a picture, or was said to."""
        self._found |= {row["asset_id"] for row in self._states(table, ids)}

    def everything(self, _table: str, _ids: Collection[str]) -> None:
        """All pictures are judged by it."""
        raise _Unknown

    def _states(self, table: str, ids: Collection[str]) -> list[Image]:
        return [state for states in self._histories(table, ids).values() for state in states]

    def _histories(self, table: str, ids: Collection[str]) -> dict[str, list[Image]]:
        """What each row is and was, with the columns needed at least.

        A row without images in the history was added by this write, or else what it was is not known.
        """
        columns = ("id", "version", *_NEEDED[table])
        names = ", ".join(f'"{name}"' for name in columns)
        now: dict[str, Image] = {}
        for chunk in chunks(ids):
            sql = f'SELECT {names} FROM "{table}" WHERE id IN ({marks(chunk)})'
            for row in query(self._register, sql, chunk):
                now[row[0]] = dict(zip(columns, row, strict=True))
        images = self._images.get(table, {})
        found: dict[str, list[Image]] = {}
        for one in ids:
            found[one] = [image for image in images.get(one, ()) if image is not None]
            found[one] += [now[one]] if one in now else []
            known = found[one] and (one in images or table in _NEVER_MOVED or now[one]["version"] == 1)
            if not known:
                raise _Unknown
        return found

    def _same(self, people: Iterable[str]) -> set[str]:
        """The ids, and all records that are or were the same people."""
        if not self._merges_read:
            self._merges_read = True
            for one, into in query(
                self._register, "SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL"
            ):
                self._join(one, into)
        found = set(people)
        todo = list(found)
        while todo:
            for other in self._merged.get(todo.pop(), ()):
                if other not in found:
                    found.add(other)
                    todo.append(other)
        return found

    def _join(self, one: str, other: str) -> None:
        self._merged[one].add(other)
        self._merged[other].add(one)

    def _offered(self, people: set[str]) -> set[str]:
        """The pictures in which one of these people is among the names the program offers."""
        if self._alternatives is not None:
            return {asset for person in people for asset in self._alternatives.get(person, ())}
        sql = "SELECT asset_id, suggested_alternatives FROM appearance WHERE suggested_alternatives <> '[]'"
        return {asset for asset, offered in query(self._register, sql) if not people.isdisjoint(json.loads(offered))}

    def _values(self, sql: str, ids: Iterable[Any]) -> set[Any]:
        return {
            row[0] for chunk in chunks(ids) for row in query(self._register, sql.format(marks(chunk)), tuple(chunk))
        }


def _images(register: Register, action_id: str | None) -> dict[str, dict[str, list[Image | None]]]:
    """What the rows of an action were before and after it, by table and id; of one that undoes another, that one's."""
    found: dict[str, dict[str, list[Image | None]]] = defaultdict(lambda: defaultdict(list))
    for _ in range(_MOST_STEPS_BACK):
        if action_id is None:
            break
        sql = "SELECT table_name, row_id, before, after FROM action_change WHERE action_id = ?"
        for table, row_id, *images in query(register, sql, (action_id,)):
            found[table][row_id] += [None if image is None else json.loads(image) for image in images]
        undone = query(register, "SELECT undoes_id, label FROM action WHERE id = ?", (action_id,))
        if undone and undone[0][1] in MOVING:
            raise _Unknown
        action_id = undone[0][0] if undone else None
    return found


_SUBJECT: Final = {"consent": "subject_id", "assent": "child_id", "withdrawal": "subject_id"}
_SPEAKER: Final = {"consent": "speaker_id", "withdrawal": "by_person_id"}
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("merged_into_id", "lookalike_group_id"),
    "guardianship": ("child_id",),
    "rights_request": ("person_id",),
    "appearance": ("asset_id",),
    "exception_grant": ("asset_id",),
    "asset": ("derived_from",),
}
_NEVER_MOVED: Final = frozenset({"appearance", "exception_grant", "asset"})
"""Tables in which a write without images leaves a row with the picture it was in (scans.py, groups.py)."""

MOVING: Final = frozenset({"import"})
"""Labels of actions for which that does not hold: a document may bring a face into another picture."""

_FOLLOW: Final[Mapping[str, Callable[[_Walk, str, Collection[str]], None]]] = {
    "person": _Walk.of_people,
    "consent": _Walk.of_statements,
    "assent": _Walk.of_statements,
    "withdrawal": _Walk.of_statements,
    "consent_item": _Walk.of_parts,
    "consent_evidence": _Walk.of_parts,
    "evidence": _Walk.of_evidence,
    "guardianship": _Walk.of_guardianships,
    "rights_request": _Walk.of_requests,
    "event": _Walk.of_events,
    "asset": _Walk.of_assets,
    "appearance": _Walk.of_appearances,
    "exception_grant": _Walk.of_appearances,
    "channel": _Walk.everything,
    "policy": _Walk.everything,
    "org_unit": _Walk.everything,
}
ANSWERS: Final = frozenset(_FOLLOW)
"""Tables that facts.py reads."""
