"""What is put in order whenever a register opens: expired face codes, and what a search that was cut off left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db import face_codes, images
from consent_db.errors import StoreProblem
from consent_db.policy import policy
from consent_db.run_lock import RunLock

if TYPE_CHECKING:
    from consent_db.connection import Register


def on_open(register: Register) -> tuple[StoreProblem, ...]:
    """Delete expired codes and leftovers; what cannot be done now is a warning, and never keeps a register closed."""
    if register.read_only:
        return ()
    try:
        face_codes.close_expired(register, policy=policy(register))
        if RunLock(register).is_cut_off():
            with RunLock(register) as lock:
                tidy(register, lock)
    except StoreProblem as problem:
        return () if problem.code == "index_running" else (problem,)
    return ()


def tidy(register: Register, lock: RunLock) -> None:
    """Delete what a search stored of a picture that it did not finish, while nobody else searches."""
    if lock.reclaimed:
        face_codes.purge_orphans(register)
        images.purge_orphans(register)
