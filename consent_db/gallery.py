"""The gallery: codes kept across events, of people who said yes to just that and while they do (rules.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db.biometrics import standing
from consent_db.clock import now_utc, to_instant
from consent_db.face_codes import allowed_faces, confirmed_as, marked_faces, open_pools
from consent_db.rows import chunks, marks

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from consent_db.connection import Register
    from consent_db.records import Policy


@dataclass(frozen=True, slots=True)
class GalleryFace:
    """A code kept across events by its person's own biometric consent."""

    appearance_id: str
    person_id: str
    code: bytes


def faces_of(
    register: Register, *, policy: Policy, model_id: str | None = None, at: datetime | None = None
) -> tuple[GalleryFace, ...]:
    """Give the gallery (of one network): people whose own biometric yes holds now; empty in the other modes."""
    if policy.face_codes != "gallery":
        return ()
    now = at or now_utc()
    said = standing(register, policy=policy, at=now)
    rows = register.codes.rows(
        "SELECT appearance_id, vector FROM gallery_code WHERE ? IS NULL OR model_id = ? ORDER BY appearance_id",
        (model_id, model_id),
    )
    confirmed = confirmed_as(register, [row[0] for row in rows])
    excluded = marked_faces(register)
    found: list[GalleryFace] = []
    for face, code in rows:
        person = said.root(confirmed.get(face, ""))
        if face not in excluded and person in said.granted:
            found.append(GalleryFace(face, person, bytes(code)))
    return tuple(found)


def keep(register: Register, *, policy: Policy, only: Collection[str] | None = None, at: datetime | None = None) -> int:
    """Copy the codes of confirmed faces (`only` these) of people with a valid biometric yes; gives how many are new."""
    if policy.face_codes != "gallery":
        return 0
    now = at or now_utc()
    said = standing(register, policy=policy, at=now)
    if not said.granted:
        return 0
    sql = (
        "SELECT appearance_id, pool_id, model_id, vector FROM face_code"
        " WHERE appearance_id NOT IN (SELECT appearance_id FROM gallery_code)"
    )
    rows = register.codes.rows(sql) if only is None else []
    for part in chunks(only or ()):
        rows += register.codes.rows(f"{sql} AND appearance_id IN ({marks(part)})", part)
    pools = open_pools(register, policy, now)
    rows = [row for row in rows if row[1] in pools]
    allowed = allowed_faces(register, [row[0] for row in rows], policy=policy, at=now)
    confirmed = confirmed_as(register, [row[0] for row in rows])
    new = [
        (face, said.root(confirmed[face]), said.granted[said.root(confirmed[face])], model, code, to_instant(now))
        for face, _, model, code in rows
        if face in allowed and said.root(confirmed.get(face, "")) in said.granted
    ]
    with register.codes.transaction():
        for row in new:
            register.codes.execute(
                "INSERT OR IGNORE INTO gallery_code"
                " (appearance_id, person_id, consent_id, model_id, vector, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                row,
            )
    return len(new)
