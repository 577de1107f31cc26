"""What a grouping of faces is made from besides their codes, to tell whether people decided otherwise meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.rows import query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.connection import Register


@dataclass(frozen=True, slots=True)
class Decided:
    """What a pool's grouping is made from, besides the codes."""

    members: Mapping[str, tuple[str, ...]]
    named: frozenset[tuple[str, str | None, str | None, int]]
    rejected: frozenset[tuple[str, str]]
    not_same: frozenset[tuple[str, str]]


def members(register: Register, pool_id: str) -> dict[str, tuple[str, ...]]:
    """Give the faces of each group of a pool as they are stored, ignored ones too."""
    found: dict[str, list[str]] = {}
    for held, face in query(
        register,
        "SELECT m.group_id, m.appearance_id FROM face_group_member m JOIN face_group g ON g.id = m.group_id"
        " WHERE g.pool_id = ? ORDER BY 1, 2",
        (pool_id,),
    ):
        found.setdefault(held, []).append(face)
    return {held: tuple(faces) for held, faces in found.items()}


def decided(register: Register, pool_id: str) -> Decided:
    """Give what people said of a pool's faces, and the groups as they are: what a grouping is made from."""
    of_pool = "appearance a JOIN asset ON asset.id = a.asset_id WHERE asset.pool_id = ?"
    its_faces = f"SELECT a.id FROM {of_pool}"
    return Decided(
        members(register, pool_id),
        frozenset(
            query(
                register,
                "SELECT a.id, CASE a.state WHEN 'confirmed' THEN a.person_id END, a.ignore_reason, a.stranger"
                f" FROM {of_pool} AND (a.state = 'confirmed' OR a.ignore_reason IS NOT NULL OR a.stranger)",
                (pool_id,),
            )
        ),
        frozenset(
            query(
                register,
                f"SELECT appearance_id, person_id FROM rejected_match WHERE appearance_id IN ({its_faces})",
                (pool_id,),
            )
        ),
        frozenset(
            query(
                register,
                f"SELECT appearance_a, appearance_b FROM not_same WHERE appearance_a IN ({its_faces})",
                (pool_id,),
            )
        ),
    )
