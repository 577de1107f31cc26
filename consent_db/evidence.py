"""Proofs of statements: scans that lie encrypted in the register, and paper that is kept elsewhere."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from consent_db.clock import now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.paths import shown_path, stored_path
from consent_db.records import Evidence
from consent_db.rows import chunks, marks, query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor

MAX_BYTES: Final = 50_000_000
"""The largest scan that is taken in."""

_MAGIC: Final = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypmif1", "image/heif"),
    (4, b"ftyp", "video/mp4"),
)
_ENDINGS: Final = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "image/heic": ".heic",
    "image/heif": ".heif",
    "video/mp4": ".mp4",
}
_UNKNOWN: Final = "application/octet-stream"
_LOCKED: Final = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)")
"""Where a PDF's trailer, which is never encrypted itself, names how the rest is."""
_checked: WeakKeyDictionary[Register, tuple[tuple[int, int], dict[str, bool]]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """The bytes of one scanned form, photograph or message, with the name of the file it came from."""

    content: bytes
    name: str = ""
    mime: str = ""
    pages: int | None = None


def from_file(path: Path) -> Scan:
    """Read a scan that lies on this machine, and see that it can be one: what is in it counts, not its name.

    Raises StoreProblem `unreadable_file`, `evidence_too_large`, `evidence_empty`, `evidence_not_a_scan`,
    `evidence_locked` (a PDF nobody opens without its password proves nothing later).
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise StoreProblem("unreadable_file", file=str(path), detail=type(error).__name__) from error
    if len(content) > MAX_BYTES:
        raise StoreProblem("evidence_too_large", file=path.name, most_mb=MAX_BYTES // 1_000_000)
    if not content:
        raise StoreProblem("evidence_empty", file=path.name)
    mime = kind_of(content)
    if mime == _UNKNOWN:
        raise StoreProblem("evidence_not_a_scan", file=path.name)
    if mime == "application/pdf" and _LOCKED.search(content):
        raise StoreProblem("evidence_locked", file=path.name)
    return Scan(content=content, name=shown_path(stored_path(Path(path.name))), mime=mime)


def scans_of(given: Mapping[str, bytes] | Sequence[Scan]) -> tuple[Scan, ...]:
    """Scans as a sequence, also where they came as contents by file name."""
    if hasattr(given, "items"):
        return tuple(Scan(content=content, name=name) for name, content in given.items())
    return tuple(given)


def store(
    register: Register,
    action: Action,
    *,
    actor: Actor,
    sha256: str = "",
    content: bytes | None = None,
    file: str = "",
    mime: str = "",
    pages: int | None = None,
) -> str:
    """Keep a proof inside an action and give its id; the same proof under the same name is kept once.

    Without `content` the hash records paper that is kept elsewhere; a scan that comes later is a row of its own.
    Raises StoreProblem `evidence_too_large`, `evidence_empty`.
    """
    if content is not None:
        if not content:
            raise StoreProblem("evidence_empty", file=file)
        if len(content) > MAX_BYTES:
            raise StoreProblem("evidence_too_large", file=file, most_mb=MAX_BYTES // 1_000_000)
        sha256 = hashlib.sha256(content).hexdigest()
        mime = mime or kind_of(content)
    known = query(
        register,
        "SELECT id, typeof(content) = 'blob' FROM evidence WHERE sha256 = ? AND file = ? ORDER BY typeof(content), id",
        (sha256, file),
    )
    if known and (content is None or known[0][1]):
        return str(known[0][0])
    row = {
        "id": new_id(),
        "sha256": sha256,
        "file": file,
        "mime": mime,
        "pages": pages,
        "content": content,
        "scanned_at": to_instant(now_utc()),
        "scanned_by": str(actor.role),
    }
    action.statement("evidence", row)
    return str(row["id"])


def known(register: Register, evidence_id: str, *, sha256: str) -> str:
    """The id again, if a proof with this id and hash is there; raises StoreProblem `unknown_evidence`."""
    if not query(register, "SELECT 1 FROM evidence WHERE id = ? AND sha256 = ?", (evidence_id, sha256)):
        raise StoreProblem("unknown_evidence")
    return evidence_id


def read(register: Register, evidence_id: str) -> bytes:
    """The bytes of a scan, checked against its hash.

    Raises StoreProblem `unknown_evidence`, `evidence_elsewhere` (paper only) and `evidence_altered`.
    """
    found = query(register, "SELECT sha256, content FROM evidence WHERE id = ?", (evidence_id,))
    if not found:
        raise StoreProblem("unknown_evidence")
    sha256, content = found[0]
    if content is None:
        raise StoreProblem("evidence_elsewhere")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise StoreProblem("evidence_altered")
    return bytes(content)


def used_by(register: Register, sha256: str) -> tuple[tuple[str, date], ...]:
    """Whom the statements are about that a scan of this content proves already, and the days they were made."""
    found = query(
        register,
        "SELECT c.subject_id, c.signed_at FROM evidence AS e JOIN consent_evidence AS link ON link.evidence_id = e.id"
        " JOIN consent AS c ON c.id = link.consent_id WHERE e.sha256 = ?1"
        " UNION SELECT a.child_id, a.asked_on FROM evidence AS e JOIN assent AS a ON a.evidence_id = e.id"
        " WHERE e.sha256 = ?1"
        " UNION SELECT w.subject_id, w.received_at FROM evidence AS e JOIN withdrawal AS w ON w.evidence_id = e.id"
        " WHERE e.sha256 = ?1 ORDER BY 2, 1",
        (sha256,),
    )
    return tuple((person_id, date.fromisoformat(day)) for person_id, day in found)


def of_statements(register: Register, table: str, ids: Iterable[str]) -> dict[str, Evidence]:
    """The proofs of children's answers (`assent`) or of withdrawals (`withdrawal`), by statement, hashes checked."""
    rows: list[tuple[str, str, str, str, str, int | None, int]] = []
    for chunk in chunks(ids):
        rows += query(
            register,
            "SELECT s.id, e.id, e.sha256, e.file, e.mime, e.pages, typeof(e.content) = 'blob'"
            f' FROM "{table}" AS s JOIN evidence AS e ON e.id = s.evidence_id WHERE s.id IN ({marks(chunk)})',
            chunk,
        )
    wrong = altered(register, (row[1] for row in rows if row[6]))
    return {
        said: Evidence(
            id=proof,
            sha256=sha256,
            file=file,
            mime=mime,
            pages=pages,
            content_stored=bool(kept),
            altered=proof in wrong,
        )
        for said, proof, sha256, file, mime, pages, kept in rows
    }


def altered(register: Register, ids: Iterable[str]) -> frozenset[str]:
    """Those whose stored bytes no longer have their hash (rules.md R25).

    Every scan is hashed anew after any write, by this connection or another; only what nobody can have touched since is
    remembered.
    """
    state = _state(register)
    remembered_at, remembered = _checked.get(register, (state, {}))
    if remembered_at != state:
        remembered = {}
    _checked[register] = (state, remembered)
    wanted = set(ids)
    for evidence_id in sorted(wanted - remembered.keys()):
        sql = "SELECT sha256, content FROM evidence WHERE id = ? AND typeof(content) = 'blob'"
        remembered[evidence_id] = any(
            hashlib.sha256(content).hexdigest() != sha256 for sha256, content in query(register, sql, (evidence_id,))
        )
    return frozenset(one for one in wanted if remembered[one])


def still_checked(register: Register) -> None:
    """Keep what `altered` remembers: the caller knows that whatever was written since, no stored scan was."""
    if register in _checked:
        _checked[register] = (_state(register), _checked[register][1])


def _state(register: Register) -> tuple[int, int]:
    """Changes with every write to the register, from outside (data_version) or through this connection."""
    return register.data_version(), int(query(register, "SELECT total_changes()")[0][0])


def kind_of(content: bytes) -> str:
    """The media type by the first bytes; `application/octet-stream` where they say nothing."""
    for start, magic, mime in _MAGIC:
        if content[start : start + len(magic)] == magic:
            return mime
    return _UNKNOWN


def ending(mime: str) -> str:
    """The ending a file of this media type has."""
    return _ENDINGS.get(mime, ".bin")
