"""What a restore must not forget: statements, forms, publications, erasures and protections newer than the backup."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from consent_db.action import STATEMENTS
from consent_db.audit import row_key
from consent_db.errors import StoreProblem
from consent_db.versions import versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.action import Action
    from consent_db.connection import Register
    from consent_db.records import Actor

_CARRIED: Final = (
    *("guardianship", "consent", "consent_item", "consent_evidence", "assent", "withdrawal"),
    *("publication", "distribution", "takedown_task", "rights_request", "tombstone"),
    *("form_print", "returned_page"),
)
"""Tables whose missing rows are added, with whatever they refer to."""

_ANY: Final = ()
_STRICTER: Final[Mapping[str, Mapping[str, tuple[object, ...]]]] = {
    "person": {
        **dict.fromkeys(("protected", "merged_into_id", "merged_at", "lookalike_group_id"), _ANY),
        **dict.fromkeys(("birth_date", "birth_year", "deceased_on", "deceased_year"), _ANY),
        "kind": ("child",),
        "capacity": ("assisted", "represented"),
    },
    "guardianship": {"holds_parental_responsibility": _ANY, "sole": (0,)},
    "event": {"internal_only": _ANY, "reveals": ("membership", "health"), "type": ("course",)},
    "channel": {"owner": ("private",), "audience": ("open",)},
    "asset": {"restricted": _ANY, "quarantine": _ANY, "derived_from": _ANY},
    "appearance": {"marker": ("no_photo",), "prominence": ("main",)},
    "rights_request": {"state": ("open",)},
    "withdrawal": {"acknowledged_at": _ANY, "completed_at": _ANY},
}
"""Columns that are taken over where the replaced register has one of these values, the backup another; without values:
where it has something and the backup nothing (0 or null)."""

_JUDGED: Final = ("event_id", "captured_at", "media", "origin")
"""What decides which consent covers a picture: where the two registers differ, somebody looks again."""

_LOOKED: Final = ("confirmed_none", "confirmed_complete")


def replay(old: Register, fresh: Register, actor: Actor) -> int:
    """Carry over from the replaced register what the restored one must know, in one action; gives the rows touched.

    An exception that the replaced register no longer has is removed, an erasure is repeated, a policy decided since
    becomes the newest again, whoever was framed since is framed again and what was decided otherwise about a face or a
    picture since is asked again: the answer never gets more lenient through a restore. Raises StoreProblem
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
        family = versions(self._old)
        for (scope,) in self._old.rows("SELECT scope FROM withdrawal WHERE json_extract(scope, '$.kind') = 'assets'"):
            # A search finds such pictures again by their pixels, under the ids that the statement reaches.
            for asset_id in sorted(family.of(json.loads(scope).get("assets", ()))):
                self._copy("asset", (asset_id,))
        for table, columns in _STRICTER.items():
            self._tighten(table, columns)
        self._merges()
        for row_id in self._missing("exception_grant", here=self._fresh, there=self._old):
            self._action.delete("exception_grant", row_id[0])
        self._shares()
        self._appearances()
        self._checks()
        self._policy()
        self._returned()

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

    def _tighten(self, table: str, columns: Mapping[str, tuple[object, ...]]) -> None:
        listed = ", ".join(f'"{name}"' for name in columns)
        here = {row[0]: row[1:] for row in self._fresh.rows(f'SELECT id, {listed} FROM "{table}"')}
        for row_id, *values in self._old.rows(f'SELECT id, {listed} FROM "{table}"'):
            if row_id not in here:
                continue
            news = {
                name: value
                for name, value, present in zip(columns, values, here[row_id], strict=True)
                if (value in columns[name] and value != present if columns[name] else value and not present)
            }
            for name, target in (("merged_into_id", "person"), ("derived_from", "asset")):
                if news.get(name) is not None:
                    self._copy(target, (news[name],))
            if news:
                self._action.update(table, row_id, news)

    def _merges(self) -> None:
        """Part again who was taken for one person by mistake, and forget no day since which two are one.

        Otherwise a yes of the one, said since, would pass for an answer to the no of the other.
        """
        then = dict(self._old.rows("SELECT id, merged_at FROM person WHERE merged_into_id IS NOT NULL"))
        parted = {
            row[0]
            for row in self._old.rows(
                "SELECT c.row_id FROM action_change c JOIN action a ON a.id = c.action_id"
                " WHERE a.label = 'people_merged' AND a.undone_by_id IS NOT NULL AND c.table_name = 'person'"
                " AND EXISTS (SELECT 1 FROM person p WHERE p.id = c.row_id AND p.merged_into_id IS NULL)"
            )
        }
        for one, merged_at in self._fresh.rows("SELECT id, merged_at FROM person WHERE merged_into_id IS NOT NULL"):
            if one in parted:
                self._action.update("person", one, {"merged_into_id": None, "merged_at": None})
            elif merged_at is not None and (then.get(one) or "") > merged_at:
                self._action.update("person", one, {"merged_at": then[one]})

    def _shares(self) -> None:
        """Let a channel share to whatever either register knows it shares to."""
        for channel_id, shares in self._old.rows("SELECT id, auto_shares_to FROM channel"):
            present = self._action.read("channel", channel_id)
            more = set(json.loads(shares)) - set(json.loads(present["auto_shares_to"])) if present else set()
            if present and more:
                known = json.loads(present["auto_shares_to"])
                self._action.update("channel", channel_id, {"auto_shares_to": json.dumps([*known, *sorted(more)])})

    def _appearances(self) -> None:
        """Bring back who was framed since, and ask again about everybody who was named or ignored otherwise since."""
        here = {row[0] for row in self._fresh.rows("SELECT id FROM asset")}
        columns = "id, asset_id, person_id, state, ignore_reason"
        known = {row[0]: row[1:] for row in self._fresh.rows(f"SELECT {columns} FROM appearance")}
        for face, asset_id, *news in self._old.rows(f"SELECT {columns} FROM appearance"):
            if face in known:
                self._ask_again(face, known[face][1:], tuple(news))
            elif asset_id in here:
                self._copy("appearance", (face,))
        for face, person in self._missing("rejected_match"):
            if self._row(self._fresh, "appearance", (face,)) is not None:
                self._copy("rejected_match", (face, person))

    def _ask_again(self, face: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> None:
        (person, state, ignored), (later_person, later_state, later_ignored) = before, after
        values: dict[str, Any] = {}
        if ignored is not None and ignored != later_ignored:
            values["ignore_reason"] = None
        if state == "confirmed" and (person, state) != (later_person, later_state):
            values |= (
                {"state": "unassigned"} if person is None else {"state": "suggested", "suggestion_score_band": "weak"}
            )
            if later_person not in (None, person):
                self._copy("person", (later_person,))
                values["suggested_alternatives"] = json.dumps([later_person])
        if values:
            self._action.update("appearance", face, values)

    def _checks(self) -> None:
        """Take back that somebody looked at a picture, where that was taken back since or the picture is another."""
        columns = ", ".join(("id", "people_check", *_JUDGED))
        here = {row[0]: row[1:] for row in self._fresh.rows(f"SELECT {columns} FROM asset")}
        for asset_id, check, *judged in self._old.rows(f"SELECT {columns} FROM asset"):
            if asset_id not in here or here[asset_id][0] not in _LOOKED:
                continue
            if check not in _LOOKED or tuple(judged) != here[asset_id][1:]:
                searched = {"people_check": "searched", "checked_by": "", "checked_at": None}
                self._action.update("asset", asset_id, searched)

    def _returned(self) -> None:
        """Let returned pages be as far as they had come: what is filed or dismissed does not wait again."""
        if "state" not in self._old.shape("returned_page").columns:
            return  # an older register, in which no page ever waited
        for row_id in self._missing("returned_image"):
            self._copy("returned_image", row_id)
        columns = ("state", "evidence_id", "person_id", "decided_by", "decided_at", "ref", "side", "reading", "answers")
        here = dict(self._fresh.rows("SELECT id, version FROM returned_page"))
        for page_id, version, *later in self._old.rows(f"SELECT id, version, {', '.join(columns)} FROM returned_page"):
            if version <= here.get(page_id, version):
                continue
            news = dict(zip(columns, later, strict=True))
            for column, table in (("evidence_id", "evidence"), ("person_id", "person")):
                if news[column] is not None:
                    self._copy(table, (news[column],))
            self._action.update("returned_page", page_id, news)
        decided = (
            "SELECT i.page_id FROM returned_image AS i JOIN returned_page AS p ON p.id = i.page_id"
            " WHERE p.state = 'dismissed' OR p.evidence_id IS NOT NULL"
        )
        for (page_id,) in self._fresh.rows(decided):
            self._action.delete("returned_image", page_id)

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
