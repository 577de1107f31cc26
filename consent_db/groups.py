"""Groups of faces that the program takes for one person, and merges it would like to ask about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import images
from consent_db.appearances import rejected
from consent_db.decided import decided, members
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.kinds import dumps
from consent_db.records import AppearanceState, Changed
from consent_db.rows import APPEARANCE, by_ids, chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.decided import Decided
    from consent_db.records import Actor, Appearance


@dataclass(frozen=True, slots=True)
class FaceGroup:
    """Faces taken for one person; `person_id` when a person confirmed one of them, else None."""

    id: str
    pool_id: str
    person_id: str | None
    faces: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True)
class SuggestedMerge:
    """Two groups that may be one person; band: weak, medium or strong."""

    first_id: str
    second_id: str
    band: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name the machine offers for a face, with others it might be; never a decision."""

    appearance_id: str
    person_id: str
    band: str
    alternatives: tuple[str, ...] = ()


def groups(register: Register, *, event_id: str | None = None, pool_id: str | None = None) -> tuple[FaceGroup, ...]:
    """List groups with their faces, larger ones first; of one event (by where its pictures are now) or one pool."""
    where, values = ["a.ignore_reason IS NULL"], list[str]()
    if event_id is not None:
        where.append("asset.event_id = ?")
        values.append(event_id)
    if pool_id is not None:
        where.append("g.pool_id = ?")
        values.append(pool_id)
    rows = query(
        register,
        "SELECT g.id, g.pool_id, m.appearance_id FROM face_group g JOIN face_group_member m ON m.group_id = g.id"
        " JOIN appearance a ON a.id = m.appearance_id JOIN asset ON asset.id = a.asset_id"
        f" WHERE {' AND '.join(where)} ORDER BY g.id, m.appearance_id",
        values,
    )
    faces = {one.id: one for one in by_ids(register, APPEARANCE, "id", (row[2] for row in rows))}
    members: dict[str, list[Appearance]] = {}
    pools: dict[str, str] = {}
    for group, pool, face in rows:
        pools[group] = pool
        members.setdefault(group, []).append(faces[face])
    found = [FaceGroup(group, pools[group], _person(held), tuple(held)) for group, held in members.items()]
    return tuple(sorted(found, key=lambda group: (-len(group.faces), group.id)))


def group(register: Register, group_id: str) -> FaceGroup:
    """Give one group; raises StoreProblem("unknown_group")."""
    rows = query(register, "SELECT pool_id FROM face_group WHERE id = ?", (group_id,))
    found = [one for one in groups(register, pool_id=rows[0][0]) if one.id == group_id] if rows else []
    if not found:
        raise StoreProblem("unknown_group", group=group_id)
    return found[0]


def group_of(register: Register, appearance_id: str) -> str | None:
    """Give the id of the group a face lies in."""
    rows = query(register, "SELECT group_id FROM face_group_member WHERE appearance_id = ?", (appearance_id,))
    return rows[0][0] if rows else None


def suggested_merges(
    register: Register, *, event_id: str | None = None, pool_id: str | None = None
) -> tuple[SuggestedMerge, ...]:
    """List the merges to ask about, the surest first."""
    rows = query(
        register,
        "SELECT s.group_a, s.group_b, s.band FROM suggested_merge s JOIN face_group g ON g.id = s.group_a"
        " JOIN pool p ON p.id = g.pool_id WHERE (? IS NULL OR p.event_id = ?) AND (? IS NULL OR p.id = ?)"
        " ORDER BY CASE s.band WHEN 'strong' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, s.group_a, s.group_b",
        (event_id, event_id, pool_id, pool_id),
    )
    return tuple(SuggestedMerge(*row) for row in rows)


def split(register: Register, group_id: str, appearance_ids: Collection[str], *, actor: Actor) -> Changed:
    """Take faces out of a group into one of their own; grouping never joins them with the rest again.

    Raises StoreProblem: unknown_group, unknown_appearance (a face that is not in the group, or all of them).
    """
    leaving = sorted(set(appearance_ids))
    with register.action(actor, "group_split", group=group_id) as action:
        held = [one.id for one in group(register, group_id).faces]
        staying = [face for face in held if face not in leaving]
        if not leaving or not staying or not set(leaving) <= set(held):
            raise StoreProblem("unknown_appearance", appearance=leaving[0] if leaving else "")
        told_apart = _not_same(register, held)
        new = new_id()
        action.insert("face_group", {"id": new, "pool_id": _pool_of(register, group_id), "made_by_hand": 1})
        _move(action, leaving, new)
        for face in leaving:
            for other in staying:
                pair = (min(face, other), max(face, other))
                if pair not in told_apart:
                    action.insert("not_same", {"appearance_a": pair[0], "appearance_b": pair[1]})
        _drop_merges(register, action, [group_id])
    return action.changed


def merge(register: Register, keep_id: str, other_id: str, *, actor: Actor, asked: bool = False) -> Changed:
    """Join two groups because a person said so; names stay suggestions.

    Raises StoreProblem: unknown_group, other_pool (faces of two events are never joined), two_people (both are named,
    by different people), and until the officer was `asked`: told_apart, twice_in_one_picture.
    """
    with register.action(actor, "group_merged", group=keep_id, other=other_id) as action:
        first, second = group(register, keep_id), group(register, other_id)
        if first.pool_id != second.pool_id:
            raise StoreProblem("other_pool")
        if first.person_id and second.person_id and first.person_id != second.person_id:
            raise StoreProblem("two_people", person=first.person_id, other=second.person_id)
        ids, other_ids = {face.id for face in first.faces}, {face.id for face in second.faces}
        apart = {pair for pair in _not_same(register, ids | other_ids) if (pair[0] in ids) != (pair[1] in ids)}
        if not asked and apart:
            raise StoreProblem("told_apart", count=len(apart))
        if not asked and {face.asset_id for face in first.faces} & {face.asset_id for face in second.faces}:
            raise StoreProblem("twice_in_one_picture", person=first.person_id or second.person_id)
        for face, other in sorted(apart):
            action.delete("not_same", (face, other))
        _move(action, sorted(other_ids), keep_id)
        action.update("face_group", keep_id, {"made_by_hand": 1})
        _drop_merges(register, action, [keep_id, other_id])
        if not query(register, "SELECT 1 FROM face_group_member WHERE group_id = ?", (other_id,)):
            action.delete("face_group", other_id)
    return action.changed


def dismiss_merge(register: Register, first_id: str, second_id: str, *, actor: Actor) -> Changed:
    """Record that two groups are different people: their faces are told apart, the question is gone."""
    with register.action(actor, "merge_dismissed", group=first_id, other=second_id) as action:
        first, second = group(register, first_id), group(register, second_id)
        known = _not_same(register, [face.id for face in (*first.faces, *second.faces)])
        for face in first.faces:
            for other in second.faces:
                pair = (min(face.id, other.id), max(face.id, other.id))
                if pair not in known:
                    action.insert("not_same", {"appearance_a": pair[0], "appearance_b": pair[1]})
        for a, b in ((first_id, second_id), (second_id, first_id)):
            if query(register, "SELECT 1 FROM suggested_merge WHERE group_a = ? AND group_b = ?", (a, b)):
                action.delete("suggested_merge", (a, b))
    return action.changed


def told_apart(register: Register, appearance_ids: Collection[str]) -> set[tuple[str, str]]:
    """Give the pairs among these faces that a person said are not the same."""
    return _not_same(register, appearance_ids)


def save_groups(
    register: Register,
    pool_id: str,
    new: Sequence[Collection[str]],
    merges: Sequence[tuple[int, int, str]],
    suggestions: Sequence[Suggestion],
    *,
    actor: Actor,
    seen: Decided | None = None,
) -> Changed:
    """Store a grouping of a pool: groups keep their id where most of their faces stay; merges are indexes into `new`.

    Only faces in `new` move: others (their codes are gone) stay where they are. Suggestions never touch what a person
    decided, nor offer a rejected name; nothing is written when nothing differs. No undo picks this.
    Raises StoreProblem("changed_meanwhile") when people decided otherwise than `seen`, what the grouping was made from.
    """
    with register.action(actor, "grouped", undoable=False, pool=pool_id) as action:
        if seen is not None and decided(register, pool_id) != seen:
            raise StoreProblem("changed_meanwhile", table="face_group", id=pool_id)
        # Read inside the transaction: what somebody decided meanwhile, in another window, stands.
        old = members(register, pool_id)
        ids = _stable_ids(old, new)
        where = {face: held for held, faces in old.items() for face in faces}
        where |= _groups_of(register, {face for faces in new for face in faces} - set(where))
        moves = [(face, ids[i]) for i, faces in enumerate(new) for face in faces if where.get(face) != ids[i]]
        wanted = {(min(ids[a], ids[b]), max(ids[a], ids[b]), band) for a, b, band in merges}
        known = {tuple(row) for row in _merge_rows(register, pool_id)}
        changes = _suggestion_changes(register, suggestions)
        if not moves and wanted == known and not changes:
            return Changed()
        action.bulk_delete("suggested_merge", [(first, second) for first, second, _ in known])
        added = sorted(set(ids) - set(old))
        action.bulk("face_group", [{"id": group_id, "pool_id": pool_id} for group_id in added])
        rows = [{"appearance_id": face, "group_id": group_id} for face, group_id in moves]
        action.bulk("face_group_member", rows, replace=True)
        action.bulk("suggested_merge", [{"group_a": a, "group_b": b, "band": band} for a, b, band in sorted(wanted)])
        empty = _empty_groups(register)
        action.bulk_delete("suggested_merge", _merges_of(register, empty))
        action.bulk_delete("face_group", empty)
        for face, values in changes.items():
            action.bulk_update("appearance", [face], values)
    images.drop_barred(register, (face.asset_id for face in by_ids(register, APPEARANCE, "id", changes)))
    return action.changed


def _suggestion_changes(register: Register, suggestions: Sequence[Suggestion]) -> dict[str, Mapping[str, object]]:
    """Work out which faces get or change a suggested name; decided ones are left alone."""
    offered = {one.appearance_id: one for one in suggestions}
    no = rejected(register, offered)
    known = _from_before_the_edit(register, offered)
    changes: dict[str, Mapping[str, object]] = {}
    for face in by_ids(register, APPEARANCE, "id", offered):
        if face.state is AppearanceState.CONFIRMED or face.ignore_reason is not None or face.stranger:
            continue
        one = offered[face.id]
        barred = no.get(face.id, frozenset())
        names = (*known.get(face.id, ()), one.person_id, *one.alternatives)
        people = [person for person in dict.fromkeys(names) if person not in barred]
        if people:
            band = one.band if people[0] == one.person_id else "medium" if face.id in known else "weak"
            current = (face.state, face.person_id, face.suggestion_score_band, face.suggested_alternatives)
            if current != (AppearanceState.SUGGESTED, people[0], band, tuple(people[1:])):
                changes[face.id] = {
                    "state": "suggested",
                    "person_id": people[0],
                    "suggestion_score_band": band,
                    "suggested_alternatives": dumps(people[1:]),
                }
    return changes


def _from_before_the_edit(register: Register, faces: Collection[str]) -> dict[str, tuple[str]]:
    """Give the names that faces have from the picture theirs was made from: a likeness does not push them out."""
    return {
        row[0]: (row[1],)
        for part in chunks(faces)
        for row in query(
            register,
            "SELECT a.id, a.person_id FROM appearance a JOIN asset ON asset.id = a.asset_id"
            " WHERE a.state = 'suggested' AND EXISTS (SELECT 1 FROM appearance b WHERE b.asset_id = asset.derived_from"
            " AND b.person_id = a.person_id AND b.state IN ('confirmed', 'suggested'))"
            f" AND a.id IN ({marks(part)})",
            part,
        )
    }


def _groups_of(register: Register, faces: Collection[str]) -> dict[str, str]:
    return {
        row[0]: row[1]
        for part in chunks(faces)
        for row in query(
            register,
            f"SELECT appearance_id, group_id FROM face_group_member WHERE appearance_id IN ({marks(part)})",
            part,
        )
    }


def _empty_groups(register: Register) -> list[str]:
    rows = query(
        register,
        "SELECT id FROM face_group g WHERE NOT EXISTS (SELECT 1 FROM face_group_member m WHERE m.group_id = g.id)",
    )
    return [row[0] for row in rows]


def _merges_of(register: Register, group_ids: Collection[str]) -> list[tuple[str, str]]:
    return [
        (row[0], row[1])
        for part in chunks(group_ids)
        for row in query(
            register,
            f"SELECT group_a, group_b FROM suggested_merge WHERE group_a IN ({marks(part)})"
            f" OR group_b IN ({marks(part)})",
            [*part, *part],
        )
    ]


def _stable_ids(old: Mapping[str, Collection[str]], new: Sequence[Collection[str]]) -> list[str]:
    """Give each new group the id of the old group most of whose faces it holds, each id once."""
    where = {face: held for held, faces in old.items() for face in faces}
    shared: list[tuple[int, str, int]] = []
    for index, faces in enumerate(new):
        counts: dict[str, int] = {}
        for face in faces:
            if face in where:
                counts[where[face]] = counts.get(where[face], 0) + 1
        shared += [(-count, held, index) for held, count in counts.items()]
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for _, held, index in sorted(shared):
        if index not in ids and held not in taken:
            ids[index] = held
            taken.add(held)
    return [ids.get(index) or new_id() for index in range(len(new))]


def _person(faces: Sequence[Appearance]) -> str | None:
    return next((one.person_id for one in faces if one.state is AppearanceState.CONFIRMED), None)


def _pool_of(register: Register, group_id: str) -> str:
    return str(query(register, "SELECT pool_id FROM face_group WHERE id = ?", (group_id,))[0][0])


def _not_same(register: Register, faces: Collection[str]) -> set[tuple[str, str]]:
    wanted = set(faces)
    return {
        (row[0], row[1])
        for part in chunks(wanted)
        for row in query(
            register, f"SELECT appearance_a, appearance_b FROM not_same WHERE appearance_a IN ({marks(part)})", part
        )
        if row[1] in wanted
    }


def _merge_rows(register: Register, pool_id: str) -> list[tuple[str, str, str]]:
    return [
        (row[0], row[1], row[2])
        for row in query(
            register,
            "SELECT s.group_a, s.group_b, s.band FROM suggested_merge s JOIN face_group g ON g.id = s.group_a"
            " WHERE g.pool_id = ?",
            (pool_id,),
        )
    ]


def _drop_merges(register: Register, action: Action, group_ids: Collection[str]) -> None:
    for pair in sorted(set(_merges_of(register, group_ids))):
        action.delete("suggested_merge", pair)


def _move(action: Action, faces: Collection[str], group_id: str) -> None:
    for face in faces:
        action.update("face_group_member", face, {"group_id": group_id})
