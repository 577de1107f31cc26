"""Checks everything a register promises: pages, references, scans, the log, and that nothing deleted is left over."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

from consent_db import audit, keys
from consent_db.action import STATEMENTS
from consent_db.encrypted_file import CODES_FILE, IMAGES_FILE, driver_errors
from consent_db.errors import Problem, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from consent_db.connection import Register
    from consent_db.encrypted_file import EncryptedFile

_MOST_NAMED: Final = 20
_CHUNK: Final = 500
_PROVES: Final = (
    "SELECT 'consent', consent_id FROM consent_evidence WHERE evidence_id = :id"
    " UNION ALL SELECT 'assent', id FROM assent WHERE evidence_id = :id"
    " UNION ALL SELECT 'withdrawal', id FROM withdrawal WHERE evidence_id = :id ORDER BY 1, 2"
)


def verify(register: Register) -> tuple[Problem, ...]:
    """Check the whole register and give what is wrong, nothing when all is well; only reads.

    Codes: damaged, broken_reference, evidence_altered, form_page_altered, audit_broken, audit_cut_short,
    audit_unguarded, statement_altered, statement_missing, keys_file_missing, keys_damaged, codes_left_over,
    images_left_over.
    """
    return tuple(_problems(register))


def check_file(file: EncryptedFile) -> Iterator[Problem]:
    """Check every page of one encrypted file, its structure and its foreign keys (damaged, broken_reference)."""
    try:
        found = [row[0] for row in file.rows("PRAGMA cipher_integrity_check")]
        found += [row[0] for row in file.rows(f"PRAGMA integrity_check({_MOST_NAMED})") if row[0] != "ok"]
        broken = file.rows('SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1')
    except StoreProblem as problem:
        if problem.code != "damaged":
            raise
        yield Problem("damaged", file=str(file.path))
        return
    if found:
        yield Problem("damaged", file=str(file.path))
    for table, count in broken:
        yield Problem("broken_reference", table=table, count=count)


def check_register_file(register: Register) -> Iterator[Problem]:
    """Check register.db alone: pages, references, scans, log and statements."""
    found = list(check_file(register))
    yield from found
    if any(problem.code == "damaged" for problem in found):
        return
    with register.snapshot():
        yield from _check_evidence(register)
        yield from _check_returned(register)
        yield from audit.check_chain(register)
        yield from audit.check_end(register)
        yield from audit.check_statements(register, {table: register.shape(table).key for table in sorted(STATEMENTS)})


def _problems(register: Register) -> Iterator[Problem]:
    header = None
    try:
        header = keys.read(register.directory)
    except StoreProblem as problem:
        yield Problem(problem.code, **problem.params)
    else:
        if header is None:
            yield Problem("keys_file_missing", folder=str(register.directory))
    found = list(check_register_file(register))
    yield from found
    if any(problem.code == "damaged" for problem in found):
        return
    yield from _check_derived(register, CODES_FILE, _check_codes)
    yield from _check_derived(register, IMAGES_FILE, _check_images)


def _check_evidence(register: Register) -> Iterator[Problem]:
    with driver_errors(register.path):
        cursor = register.connection.execute("SELECT id, sha256, content FROM evidence WHERE content IS NOT NULL")
        altered = [row[0] for row in cursor if hashlib.sha256(row[2]).hexdigest() != row[1]]
    for evidence_id in altered:
        proves = register.rows(_PROVES, {"id": evidence_id})
        statements = ", ".join(f"{table} {statement_id}" for table, statement_id in proves)
        yield Problem("evidence_altered", id=evidence_id, statements=statements or "-", proof=True)


def _check_returned(register: Register) -> Iterator[Problem]:
    """Check the pages that wait: a form nobody filed yet is the only copy of what somebody signed."""
    with driver_errors(register.path):
        cursor = register.connection.execute(
            "SELECT p.file, p.sha256, i.content FROM returned_page AS p"
            " LEFT JOIN returned_image AS i ON i.page_id = p.id"
            " WHERE p.state <> 'dismissed' AND p.evidence_id IS NULL ORDER BY p.id"
        )
        altered = [row[0] for row in cursor if hashlib.sha256(row[2] or b"").hexdigest() != row[1]]
    for file in altered:
        yield Problem("form_page_altered", file=file)


def _check_derived(register: Register, name: str, check: Callable[[Register], Iterator[Problem]]) -> Iterator[Problem]:
    """Check a file that holds no only copy: no backup has it, and one that is damaged is made anew."""
    file = register.directory / name
    if not file.exists():
        return
    try:
        found = list(check(register))
    except StoreProblem as problem:
        if problem.code != "damaged":
            raise
        found = [problem]
    damaged = any(problem.code == "damaged" for problem in found)
    yield from (problem for problem in found if problem.code != "damaged")
    if damaged:
        yield Problem("damaged", file=str(file), derived=True)


def _check_codes(register: Register) -> Iterator[Problem]:
    yield from check_file(register.codes)
    doomed = {row[0] for row in register.rows("SELECT appearance_id FROM codes_to_delete")}
    held = [
        row[0]
        for row in register.codes.rows(
            "SELECT appearance_id FROM face_code UNION SELECT appearance_id FROM gallery_code"
        )
    ]
    left = doomed.intersection(held) | _missing(register, "appearance", held)
    if left:
        yield Problem("codes_left_over", count=len(left))


def _check_images(register: Register) -> Iterator[Problem]:
    yield from check_file(register.images)
    left = _missing(register, "asset", [row[0] for row in register.images.rows("SELECT asset_id FROM thumbnail")])
    left |= _missing(register, "appearance", [row[0] for row in register.images.rows("SELECT appearance_id FROM crop")])
    if left:
        yield Problem("images_left_over", count=len(left))


def _missing(register: Register, table: str, ids: list[str]) -> set[str]:
    """The ids that have no row in a table of register.db."""
    known: set[str] = set()
    for start in range(0, len(ids), _CHUNK):
        some = json.dumps(ids[start : start + _CHUNK])
        known.update(
            row[0]
            for row in register.rows(f'SELECT id FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))', (some,))
        )
    return set(ids) - known
