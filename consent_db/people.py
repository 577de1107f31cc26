"""Everybody in the register: who they are, what they are called, who speaks for them, and who is the same person."""

from __future__ import annotations

import unicodedata
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from consent_db import face_codes, images
from consent_db.checks import Known, check
from consent_db.clock import now_utc
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import Guardianship, Jurisdiction, Person
from consent_db.rows import BY_KEY, GUARDIANSHIP, PERSON, chunks, marks, query, select

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

_FACES: Final = "WHERE state = 'confirmed' AND box IS NOT NULL AND person_id IS NOT NULL"


def people(register: Register) -> tuple[Person, ...]:
    """All people by last and first name, merged-in records left out."""
    found = select(register, PERSON, "WHERE merged_into_id IS NULL")
    return tuple(sorted(found, key=lambda one: (folded(one.last_name), folded(one.first_name), one.id)))


def ids(register: Register) -> tuple[str, ...]:
    """The ids of all people, merged-in records left out."""
    return tuple(row[0] for row in query(register, "SELECT id FROM person WHERE merged_into_id IS NULL ORDER BY id"))


def is_listed(register: Register, person_id: str) -> bool:
    """Tell whether somebody is among `people`: in the register, and not merged into another record."""
    return bool(query(register, "SELECT 1 FROM person WHERE id = ? AND merged_into_id IS NULL", (person_id,)))


def person(register: Register, person_id: str) -> Person:
    """One person's record, also a merged-in one; raises StoreProblem `unknown_person`."""
    found = select(register, PERSON, "WHERE id = ?", (person_id,))
    if not found:
        raise StoreProblem("unknown_person", person=person_id)
    return found[0]


def original(register: Register, person_id: str) -> str:
    """The id of the person whom a merged-in record belongs to now; its own where it was never merged."""
    seen = {person_id}
    while True:
        found = query(register, "SELECT merged_into_id FROM person WHERE id = ?", (person_id,))
        if not found or found[0][0] is None or found[0][0] in seen:
            return person_id
        person_id = found[0][0]
        seen.add(person_id)


def pool(register: Register, person_id: str) -> tuple[str, ...]:
    """The ids of all records that are this person: the one that counts first, then those merged into it."""
    root = original(register, person_id)
    found = query(
        register,
        "WITH RECURSIVE same (id) AS (VALUES (?)"
        " UNION SELECT p.id FROM person p JOIN same ON p.merged_into_id = same.id) SELECT id FROM same",
        (root,),
    )
    return (root, *sorted(row[0] for row in found if row[0] != root))


def search(register: Register, text: str) -> tuple[Person, ...]:
    """People with every typed word at the start of a name part, accents and letter case ignored ("asa" finds Åsa)."""
    return called(people(register), text)


def called(everybody: Iterable[Person], text: str) -> tuple[Person, ...]:
    """Those of some people whom `search` would find, in their order. Pure."""
    words = folded(text).split()
    return tuple(one for one in everybody if all(_begins(one, word) for word in words))


def add(register: Register, new: Person, *, actor: Actor) -> Changed:
    """Add a person; raises Refused for values that cannot be stored."""
    with register.action(actor, "person_added", person=new.id) as action:
        _accept(register, "people", new)
        action.insert("person", PERSON.to_row(new))
    return action.changed


def check_new(register: Register, new: Person) -> None:
    """Raise Refused where somebody new could not be stored; for acts that store them beside something else."""
    _accept(register, "people", new)


def update(
    register: Register, changed: Person, *, actor: Actor, version: int | None = None, before: Person | None = None
) -> Changed:
    """Change a person but not the merging (see merge); raises `unknown_person`, `changed_meanwhile`.

    `before` is the record as it was shown: if somebody changed it since, nothing of theirs is overwritten.
    """
    with register.action(actor, "person_changed", person=changed.id) as action:
        stored = person(register, changed.id)
        if before is not None and before != stored:
            raise StoreProblem("changed_meanwhile", table="person", id=changed.id)
        changed = replace(changed, merged_into_id=stored.merged_into_id, merged_at=stored.merged_at)
        _accept(register, "people", changed)
        if stored != changed:
            action.update("person", changed.id, PERSON.to_row(changed), expected_version=version)
        if changed.protected and not stored.protected:
            _take_down(register, action, changed.id)
    if changed.protected and not stored.protected:
        delete_forbidden(register, pictures_of(register, (changed.id,)))
    return action.changed


def merge(register: Register, keep_id: str, other_id: str, *, actor: Actor) -> Changed:
    """Say that two records are one person: `other_id` stays with all its statements and points to `keep_id`.

    Nothing is moved, so that undoing is exact; what either said no to still holds (rules.md, "People and appearances").
    Face codes go where one of the two said no to them. Raises `unknown_person`, and `same_person` for one and the same.
    """
    with register.action(actor, "people_merged", keep=keep_id, other=other_id) as action:
        keep, other = original(register, keep_id), original(register, other_id)
        person(register, keep)
        stored = person(register, other)
        if keep == other:
            raise StoreProblem("same_person")
        merged = replace(stored, merged_into_id=keep, merged_at=action.at)
        action.update("person", other, PERSON.to_row(merged))
        forget_refused(register, action, (keep,))
        _take_down(register, action, keep)
    delete_forbidden(register, pictures_of(register, (keep,)))
    return action.changed


def _take_down(register: Register, action: Action, person_id: str) -> None:
    """Leave tasks for what must not be out any longer; imported here, since the judge's facts are read with people."""
    from consent_db import still_out

    still_out.write_for(register, action, (person_id,))


def guardianships(register: Register, *, child_id: str | None = None) -> tuple[Guardianship, ...]:
    """Who speaks for whom; with `child_id` for this person and everybody merged with them."""
    found = select(register, GUARDIANSHIP, "ORDER BY child_id, valid_from, id")
    if child_id is None:
        return found
    same = pool(register, child_id)
    return tuple(row for row in found if row.child_id in same)


def speaks_for(register: Register, guardian_id: str) -> tuple[Guardianship, ...]:
    """Whom a person, or who was merged into them, speaks for; ended rows too."""
    found: list[Guardianship] = []
    for chunk in chunks(pool(register, guardian_id)):
        found += select(register, GUARDIANSHIP, f"WHERE guardian_id IN ({marks(chunk)}) ORDER BY child_id, id", chunk)
    return tuple(found)


def add_guardianship(register: Register, new: Guardianship, *, actor: Actor, newcomer: Person | None = None) -> Changed:
    """Say who speaks for whom; `newcomer` is a guardian nobody had in the register, stored in the same act.

    Raises Refused where the same pair has a row for some of those days already, or where somebody would in the end
    speak for themselves.
    """
    with register.action(actor, "guardianship_added", guardianship=new.id) as action:
        add_guardianship_within(register, action, new, newcomer=newcomer)
    return action.changed


def add_guardianship_within(
    register: Register, action: Action, new: Guardianship, *, newcomer: Person | None = None
) -> None:
    """Say who speaks for whom as `add_guardianship` does, inside an action."""
    _accept(register, "guardianships", new, newcomer=newcomer)
    if newcomer is not None:
        action.insert("person", PERSON.to_row(newcomer))
    action.insert("guardianship", GUARDIANSHIP.to_row(new))


def update_guardianship(
    register: Register,
    changed: Guardianship,
    *,
    actor: Actor,
    version: int | None = None,
    before: Guardianship | None = None,
) -> Changed:
    """Change who speaks for whom, such as its last day; raises Refused, `unknown_guardianship`, `changed_meanwhile`.

    `before` is the row as it was shown: if somebody changed it since, nothing of theirs is overwritten.
    """
    with register.action(actor, "guardianship_changed", guardianship=changed.id) as action:
        stored = select(register, GUARDIANSHIP, "WHERE id = ?", (changed.id,))
        if not stored:
            raise StoreProblem("unknown_guardianship")
        if before is not None and before != stored[0]:
            raise StoreProblem("changed_meanwhile", table="guardianship", id=changed.id)
        _accept(register, "guardianships", changed)
        if stored[0] != changed:
            action.update("guardianship", changed.id, GUARDIANSHIP.to_row(changed), expected_version=version)
    return action.changed


def names(register: Register) -> dict[str, str]:
    """What messages call people: the first name, with an initial where two share it; nobody protected or nameless.

    texts.md, "Names in messages". Merged-in records have the name of who they belong to.
    """
    everybody = {
        one_id: Person(
            id=one_id,
            first_name=first,
            last_name=last,
            display_name=display,
            protected=bool(protected),
            merged_into_id=merged,
        )
        for one_id, first, last, display, protected, merged in query(
            register, "SELECT id, first_name, last_name, display_name, protected, merged_into_id FROM person"
        )
    }
    roots = {one.id: merged_into(one, everybody) for one in everybody.values()}
    protected = {roots[one.id].id for one in everybody.values() if one.protected}
    living = [one for one in everybody.values() if roots[one.id] is one]
    shared = Counter(folded(_first(one)) for one in living)
    called = {}
    for one_id, root in roots.items():
        if root.id not in protected:
            first, last = _first(root), root.last_name.strip()
            initial = f" {last[0]}." if last and shared[folded(first)] > 1 else ""
            called[one_id] = (first + initial).strip() or root.name.strip()
    return {one_id: name for one_id, name in called.items() if name}


def forget_refused(register: Register, action: Action, person_ids: tuple[str, ...]) -> None:
    """Mark the face codes of those among the people who said no to them, inside the action that is the cause."""
    from consent_db import policy
    from consent_db.biometrics import standing

    said = standing(register, policy=policy.policy(register), at=now_utc())
    roots = {said.root(person_id) for person_id in person_ids}
    same = {record for root in roots & said.refused for record in pool(register, root)}
    face_codes.forget_people(register, action, same)


def delete_forbidden(register: Register, asset_ids: Iterable[str]) -> None:
    """Delete codes, and images of these pictures, that must not be kept, after the action that forbade them.

    What cannot be deleted now (a full disk, another program) is left out of every read already, and goes when the
    register opens next: the action itself is done, so this raises nothing.
    """
    with suppress(StoreProblem):
        face_codes.purge(register)
    images.drop_barred(register, asset_ids)


def pictures_of(register: Register, person_ids: Iterable[str]) -> set[str]:
    """The ids of all pictures that somebody said or suggested show one of these people, whichever record is meant."""
    same = {one for person_id in person_ids for one in pool(register, person_id)}
    found: set[str] = set()
    for chunk in chunks(same):
        sql = f"SELECT DISTINCT asset_id FROM appearance WHERE person_id IN ({marks(chunk)})"
        found.update(row[0] for row in query(register, sql, chunk))
    return found


def portraits(register: Register) -> dict[str, str]:
    """One confirmed face of everybody who has any, by the person they are now; none from a picture that is barred."""
    merged = dict(query(register, "SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL"))
    found: dict[str, str] = {}
    rows = query(register, f"SELECT person_id, min(id), asset_id FROM appearance {_FACES} GROUP BY person_id")
    gone = images.barred(register, {asset_id for _, _, asset_id in rows})
    again = _other_faces(register, [person_id for person_id, _, asset_id in rows if asset_id in gone])
    for person_id, face_id, asset_id in (*rows, *again):
        if asset_id not in gone:
            root = original(register, person_id) if person_id in merged else person_id
            found[root] = min(face_id, found.get(root, face_id))
    return found


def _other_faces(register: Register, person_ids: Sequence[str]) -> list[Any]:
    """The first face on a picture that is not barred, of people whose very first one is on one that is."""
    rows: list[Any] = []
    for part in chunks(person_ids):
        sql = f"SELECT person_id, id, asset_id FROM appearance {_FACES} AND person_id IN ({marks(part)})"
        rows += query(register, sql, part)
    gone = images.barred(register, {asset_id for _, _, asset_id in rows})
    return sorted(row for row in rows if row[2] not in gone)


def _accept(register: Register, key: str, new: Person | Guardianship, *, newcomer: Person | None = None) -> None:
    faults = Faults()
    coming: dict[str, dict[str, Person | Guardianship]] = {key: {new.id: new}}
    if newcomer is not None:
        coming["people"] = {newcomer.id: newcomer}
    known = Known(register, coming)
    for table, one in ((key, new), ("people", newcomer)):
        if one is not None:
            shape = BY_KEY[table]
            shape.from_json(shape.to_json(one), "" if one is new else "guardian", faults)
            check(table, one, "" if one is new else "guardian", known, faults, Jurisdiction.NO)
    if isinstance(new, Guardianship) and not faults.at("guardian_id") and _speaks_in_a_ring(register, new):
        faults.add("guardian_id", "ring")
    if len(faults):
        raise Refused("record_refused", faults=faults.found())


def _speaks_in_a_ring(register: Register, new: Guardianship) -> bool:
    """Whether the child would, through others, speak for its own guardian; only an import may carry that."""
    speaks_for: dict[str, set[str]] = {}
    for row in guardianships(register):
        if row.id != new.id:
            speaks_for.setdefault(original(register, row.guardian_id), set()).add(original(register, row.child_id))
    target, seen = original(register, new.guardian_id), set()
    following = [original(register, new.child_id)]
    while following:
        one = following.pop()
        if one == target:
            return True
        if one not in seen:
            seen.add(one)
            following += speaks_for.get(one, ())
    return False


def _first(one: Person) -> str:
    return (one.first_name or one.name.split(" ")[0]).strip()


def merged_into(one: Person, everybody: dict[str, Person]) -> Person:
    """The record that counts for somebody, their own where it was never merged, among all records by id. Pure."""
    seen = {one.id}
    while one.merged_into_id in everybody and one.merged_into_id not in seen:
        one = everybody[one.merged_into_id]
        seen.add(one.id)
    return one


def _begins(one: Person, word: str) -> bool:
    parts = folded(f"{one.first_name} {one.last_name} {one.display_name}").replace("-", " ").split()
    whole = folded(f"{one.first_name} {one.last_name}").split()
    return any(part.startswith(word) for part in (*parts, *whole))


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """Letters without case and accents; æ and ø have no decomposition and are written as people type them."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("æ", "ae").replace("ð", "d"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
