"""Groups the faces of one pool and offers names for them; what people decided stays as it is."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from consent_db import appearances, face_codes, gallery, groups
from consent_db.decided import decided
from consent_db.errors import StoreProblem
from consent_db.records import Changed
from consent_db.rows import chunks, marks, query
from faces.dlib_network import CODE_SIZE
from faces.encoder import CODE_VERSION
from faces.grouping import Face, group
from faces.suggestions import KnownPeople, suggest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from consent_db.connection import Register
    from consent_db.records import Actor, Policy

_TRIES: Final = 5


def regroup(register: Register, pool_id: str, *, policy: Policy, actor: Actor) -> Changed:
    """Group a pool's faces, incrementally, and suggest names from confirmed faces (and the gallery's, if there is one).

    Groups and names stay as they are where the pool's codes are gone or must not be read. What people decide while this
    runs is heeded by looking again; where that does not end, nothing is written.
    """
    for _ in range(_TRIES):
        try:
            return _regroup(register, pool_id, policy, actor)
        except StoreProblem as problem:
            if problem.code != "changed_meanwhile":
                raise
    return Changed()


def _regroup(register: Register, pool_id: str, policy: Policy, actor: Actor) -> Changed:
    seen = decided(register, pool_id)
    codes = face_codes.of_pool(register, pool_id, policy=policy, model_id=CODE_VERSION)
    faces = _faces(register, codes)
    if not faces:
        return Changed()
    known = {face.id for face in faces}
    kept = [held for ids in seen.members.values() if (held := [one for one in ids if one in known])]
    lookalikes = _lookalikes(register)
    found = group(faces, kept=kept, cannot=groups.told_apart(register, known), lookalikes=lookalikes)
    position = {one.ids: index for index, one in enumerate(found.groups)}
    merges = [(position[one.first.ids], position[one.second.ids], one.band) for one in found.merges]
    people = _known_people(register, faces, policy)
    if people.ids:
        offered = suggest(faces, people, groups=[one.ids for one in found.groups], lookalikes=lookalikes)
    else:
        offered = {}
    suggestions = [
        groups.Suggestion(one.face_id, one.person_id, one.band, one.alternatives) for one in offered.values()
    ]
    return groups.save_groups(
        register, pool_id, [one.ids for one in found.groups], merges, suggestions, actor=actor, seen=seen
    )


def _faces(register: Register, codes: face_codes.Codes) -> list[Face]:
    """Join codes with what people said; ignored faces take no part, a name counts only when a person gave it."""
    matrix = np.frombuffer(codes.matrix, "<f4").reshape(-1, CODE_SIZE)
    row_of = {face_id: row for row, face_id in enumerate(codes.ids)}
    rejected = appearances.rejected(register, codes.ids)
    return [
        Face(
            id=face_id,
            asset_id=asset_id,
            code=matrix[row_of[face_id]],
            face_px=height_px or 0,
            sure=bool(sure),
            person_id=person_id if state == "confirmed" else None,
            rejected=rejected.get(face_id, frozenset()),
        )
        for part in chunks(codes.ids)
        # Not as records: a folder may hold tens of thousands of faces.
        for face_id, asset_id, height_px, sure, person_id, state in query(
            register,
            "SELECT id, asset_id, json_extract(box, '$[3]'), sure, person_id, state FROM appearance"
            f" WHERE ifnull(ignore_reason, 'blurred') = 'blurred' AND id IN ({marks(part)})",
            part,
        )
    ]


def _known_people(register: Register, faces: Iterable[Face], policy: Policy) -> KnownPeople:
    codes: dict[str, list[NDArray[np.float32]]] = defaultdict(list)
    held: set[str] = set()
    for face in faces:
        held.add(face.id)
        if face.person_id is not None:
            codes[face.person_id].append(face.code)
    for kept in gallery.faces_of(register, policy=policy, model_id=CODE_VERSION):
        if kept.appearance_id not in held:
            codes[kept.person_id].append(np.frombuffer(kept.code, "<f4"))
    return KnownPeople({person: np.stack(rows) for person, rows in codes.items()})


def _lookalikes(register: Register) -> set[tuple[str, str]]:
    by_group: dict[str, list[str]] = defaultdict(list)
    for person, lookalike_group in query(
        register, "SELECT id, lookalike_group_id FROM person WHERE lookalike_group_id <> '' ORDER BY id"
    ):
        by_group[lookalike_group].append(person)
    return {pair for people in by_group.values() for pair in combinations(people, 2)}
