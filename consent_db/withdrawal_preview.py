"""What a withdrawal will do, told before it is recorded: pictures, publications, copies elsewhere, face codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consent_db import appearances, channels, takedowns
from consent_db.consents import CODE_SCOPES
from consent_db.rows import PUBLICATION, by_ids, chunks, marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from consent_db.connection import Register
    from consent_db.records import Withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Pictures that are judged anew; what is out by channel name, most first; copies with others; codes that go."""

    pictures: int
    possible: int
    """Pictures in which the person is only suggested: blocked until somebody looks (rules.md R9)."""
    published: tuple[tuple[str, int], ...]
    copies: int
    tasks: int
    codes: int


def preview(register: Register, withdrawal: Withdrawal) -> Preview:
    """Look up what a withdrawal that is not recorded yet will touch; reads only."""
    with register.snapshot():
        found = takedowns.touched(register, withdrawal)
        names = {one.id: one.name for one in channels.channels(register)}
        counted: dict[str, int] = {}
        for one in by_ids(register, PUBLICATION, "id", found.publications):
            name = names.get(one.channel_id, one.channel_id)
            counted[name] = counted.get(name, 0) + 1
        goes = withdrawal.scope.kind in CODE_SCOPES
        faces = [one.id for one in appearances.of_person(register, withdrawal.subject_id)] if goes else []
    leaves_tasks = withdrawal.wants != "stop_new_use"
    return Preview(
        pictures=len(found.assets),
        possible=len(found.suggested),
        published=tuple(sorted(counted.items(), key=lambda entry: (-entry[1], entry[0].casefold()))),
        copies=len(found.distributions),
        tasks=len(found.publications) + len(found.distributions) if leaves_tasks else 0,
        codes=_codes(register, faces),
    )


def _codes(register: Register, faces: Iterable[str]) -> int:
    """How many codes there are of these faces, those of the gallery included."""
    total = 0
    for chunk in chunks(faces):
        for table in ("face_code", "gallery_code"):
            sql = f"SELECT count(*) FROM {table} WHERE appearance_id IN ({marks(chunk)})"
            total += int(register.codes.rows(sql, chunk)[0][0])
    return total
