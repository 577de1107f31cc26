"""Numbered, frozen steps that bring each of the three files to the present shape; `user_version` counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.encrypted_file import driver_errors
from consent_db.errors import StoreBug, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlite_utils import Database

    from consent_db.encrypted_file import EncryptedFile

REGISTER: Final = "register"
CODES: Final = "codes"
IMAGES: Final = "images"

STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    REGISTER: ("0001_register", "0002_append_only", "0003_forms"),
    CODES: ("codes_0001",),
    IMAGES: ("images_0001", "images_0002"),
}
"""The steps of each file in order: a file schema/NAME.sql each; never edit or reorder one that was released."""


def latest(kind: str) -> int:
    """Give the version that this program writes for one of the three files."""
    return len(STEPS[kind])


def version(file: EncryptedFile) -> int:
    """Give the version of an open file; 0 before its first set-up."""
    return int(file.value("PRAGMA user_version"))


def require_known(file: EncryptedFile, kind: str) -> int:
    """Give the version of an open file; one of a newer program raises StoreProblem newer_version, nothing written."""
    found = version(file)
    if not 0 <= found <= latest(kind):
        raise StoreProblem("newer_version", file=str(file.path), version=found, known=latest(kind))
    return found


def migrate(file: EncryptedFile, kind: str, *, before: Callable[[int], None] | None = None) -> bool:
    """Bring a file to the present version in one transaction; False if it was there already.

    `before` is called with the old version before anything is written (the automatic backup). Two programs may try at
    once: the second waits and finds the work done.
    """
    found = require_known(file, kind)
    if found == latest(kind):
        return False
    if before is not None and found:
        before(found)
    with driver_errors(file.path):
        file.connection.execute("PRAGMA foreign_keys = OFF")  # a step may rebuild a table that others refer to
    try:
        with file.transaction():
            if require_known(file, kind) == latest(kind):
                return False
            _apply(file, kind)
    finally:
        with driver_errors(file.path):
            file.connection.execute("PRAGMA foreign_keys = ON")
    return True


def _apply(file: EncryptedFile, kind: str) -> None:
    from sqlite_utils import Migrations

    steps = Migrations(f"klarert.{kind}")
    for name in STEPS[kind]:
        steps(name=name)(_step(name))
    with driver_errors(file.path):
        steps.apply(file.db)
        broken = file.connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise StoreBug(f"a step of {kind} leaves a broken reference in {broken[0]}")
        file.connection.execute(f"PRAGMA user_version = {latest(kind):d}")


def _step(name: str) -> Callable[[Database], None]:
    from importlib import resources

    def run(db: Database) -> None:
        script = resources.files("consent_db").joinpath(f"schema/{name}.sql").read_text(encoding="utf-8")
        for statement in statements(script):
            db.execute(statement)

    return run


def statements(script: str) -> list[str]:
    """Split a schema script into its statements (executescript would commit the transaction around them)."""
    from sqlcipher3 import dbapi2 as sqlcipher

    found: list[str] = []
    held = ""
    *pieces, rest = script.split(";")
    for piece in pieces:
        held += piece + ";"
        if sqlcipher.complete_statement(held):  # not so inside a text or a comment
            found.append(held.strip())
            held = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in (held + rest).splitlines()):
        raise StoreBug("a schema script ends inside a statement")
    return found
