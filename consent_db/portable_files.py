"""The files of a portable register: the document itself, and the scans beside it, whose names are never trusted."""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from consent_db.errors import StoreProblem
from consent_db.evidence import MAX_BYTES, ending
from consent_db.faults import Fault, Faults, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_DOCUMENT_BYTES: Final = 100_000_000
"""Three times a register of 50,000 faces; a single letter outside the BMP makes Python's text four times as large."""
MAX_VALUES: Final = 5_000_000
"""Commas and brackets: a document of nothing but empty objects takes 25 times its size in memory."""
FORMAT: Final = "klarert-register/1"

_SEPARATORS: Final = re.compile(r"[/\\]")
_UNSAFE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST_NAME: Final = 100


class ImportRefused(Refused):
    """A portable register that breaks rules; `faults` names every one with its JSON path."""


def refuse(found: Iterable[Fault]) -> NoReturn:
    """Raise ImportRefused for these faults."""
    faults = tuple(found)
    raise ImportRefused("import_refused", count=len(faults), faults=faults)


def read_document(file: Path) -> dict[str, Any]:
    """The JSON object in a file, strictly read: UTF-8, no key twice, no NaN.

    Raises StoreProblem `missing_file`, `unreadable_file`, and ImportRefused for what is no such document.
    """
    if not file.exists():
        raise StoreProblem("missing_file", file=str(file))
    try:
        if not file.is_file():
            raise StoreProblem("unreadable_file", file=str(file))
        with file.open("rb") as opened:
            raw = opened.read(MAX_DOCUMENT_BYTES + 1)
    except OSError as error:
        raise StoreProblem("unreadable_file", file=str(file)) from error
    if len(raw) > MAX_DOCUMENT_BYTES:
        refuse([Fault("", "document_too_large", {"most_mb": MAX_DOCUMENT_BYTES // 1_000_000})])
    if sum(map(raw.count, (b",", b"[", b"{"))) > MAX_VALUES:
        refuse([Fault("", "document_too_many_values", {"most": MAX_VALUES})])
    return _parsed(raw)


def _parsed(raw: bytes) -> dict[str, Any]:
    twice: dict[str, None] = {}

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            seen: set[str] = set()
            twice.update((key, None) for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        return made

    def not_a_number(word: str) -> NoReturn:
        raise ValueError(word)

    try:
        document = json.loads(str(raw, "utf-8-sig"), object_pairs_hook=unique, parse_constant=not_a_number)
    except RecursionError:
        refuse([Fault("", "document_too_deep")])
    except ValueError as error:
        refuse([Fault("", "document_not_json", {"line": getattr(error, "lineno", 0)})])
    if twice:
        refuse(Fault("", "duplicate_key", {"key": json.dumps(key[:60])}) for key in twice)
    if not isinstance(document, dict):
        refuse([Fault("", "wrong_type", {"expected": "object"})])
    return document


class Scans:
    """The scans beside a document: found, measured and hashed once each, never outside its folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._hashes: dict[Path, str | None] = {}

    def find(self, name: str, path: str, faults: Faults) -> tuple[Path, str] | None:
        """The file and its hash; None where there is none, or where a fault says what is wrong with it."""
        found = self._path(name)
        if found is None:
            faults.add(path, "evidence_path")
            return None
        try:
            if not found.exists():
                return None
            if not found.is_file():
                faults.add(path, "evidence_unreadable")
                return None
            size = found.stat().st_size
            if size > MAX_BYTES:
                faults.add(path, "evidence_too_large", most_mb=MAX_BYTES // 1_000_000)
                return None
            if size == 0:
                faults.add(path, "evidence_empty")
                return None
            if found not in self._hashes:
                self._hashes[found] = hashlib.sha256(found.read_bytes()).hexdigest()
        except OSError:
            faults.add(path, "evidence_unreadable")
            return None
        return found, str(self._hashes[found])

    def _path(self, name: str) -> Path | None:
        """The place of a file in the folder; None for a name that leads out of it or to no file."""
        parts = _SEPARATORS.split(name)
        if ":" in name or any(part in ("", ".", "..") or _DEVICES.fullmatch(part) for part in parts):
            return None
        try:
            found = self._folder.joinpath(*parts).resolve()
        except (OSError, RuntimeError, ValueError):  # a loop of links
            return None
        return found if found.is_relative_to(self._folder) else None


class ScanNames:
    """Gives every scan of an export a file name: its own where that is safe and free, else one made from it."""

    def __init__(self, folder: Path, *, taken: Iterable[str] = ()) -> None:
        self._folder = folder
        self._given: dict[str, str] = {name.casefold(): "" for name in taken}

    def of_scan(self, sha256: str, *, wanted: str, otherwise: str, mime: str) -> str:
        """The name under which the scan with this hash is written."""
        base = _SEPARATORS.split(wanted)[-1]
        name = _safe(base) if base else _safe(otherwise) + ending(mime)
        stem, dot, suffix = name.rpartition(".")
        for candidate in (name, f"{stem or suffix}-{sha256[:16]}{dot if stem else ''}{suffix if stem else ''}"):
            if self._free(candidate, sha256):
                self._given[candidate.casefold()] = sha256
                return candidate
        self._given[sha256] = sha256
        return sha256 + ending(mime)

    def of_paper(self, sha256: str, *, wanted: str) -> str:
        """The name recorded for paper kept elsewhere; empty where a file beside the document would be taken for it."""
        parts = _SEPARATORS.split(wanted)
        unsafe = ":" in wanted or any(part in ("", ".", "..") or _DEVICES.fullmatch(part) for part in parts)
        if not wanted or unsafe or not self._free(wanted, sha256):
            return ""
        return wanted

    def _free(self, name: str, sha256: str) -> bool:
        if self._given.get(name.casefold(), sha256) != sha256:
            return False
        there = self._folder / name
        try:
            return not there.exists() or hashlib.sha256(there.read_bytes()).hexdigest() == sha256
        except OSError:
            return False


def write_scan(folder: Path, name: str, content: bytes) -> None:
    """Write a scan that only this user can read; one that lies there already stays.

    Raises StoreProblem `unwritable_file`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError), open(folder / name, "xb", opener=_private) as opened:
            opened.write(content)
    except OSError as error:
        raise StoreProblem("unwritable_file", file=str(folder / name)) from error


def write_document(file: Path, document: dict[str, Any]) -> None:
    """Write the document, one record a line, in place of the file only when it is complete.

    Raises StoreProblem `unwritable_file`.
    """
    blocks = []
    for key, value in document.items():
        if isinstance(value, list) and value:
            records = ",\n  ".join(json.dumps(record, ensure_ascii=False, allow_nan=False) for record in value)
            blocks.append(f"{json.dumps(key)}: [\n  {records}\n ]")
        else:
            blocks.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, allow_nan=False)}")
    text = "{" + ",\n ".join(blocks) + "}\n"
    unfinished = file.with_name(file.name + ".unfinished")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with open(unfinished, "xb", opener=_private) as opened:
            opened.write(text.encode("utf-8"))
            opened.flush()
            os.fsync(opened.fileno())
        unfinished.replace(file)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise StoreProblem("unwritable_file", file=str(file)) from error


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _safe(name: str) -> str:
    """A file name that every system takes: no separators, no devices, not too long, the ending kept."""
    clean = _UNSAFE.sub("_", name).strip(" .") or "scan"
    if _DEVICES.fullmatch(clean):
        clean = f"_{clean}"
    encoded = clean.encode("utf-8")
    if len(encoded) <= _LONGEST_NAME:
        return clean
    stem, dot, suffix = clean.rpartition(".")
    if not stem or len(suffix) > 10:
        return encoded[:_LONGEST_NAME].decode("utf-8", "ignore")
    return stem.encode("utf-8")[: _LONGEST_NAME - len(suffix) - 1].decode("utf-8", "ignore") + dot + suffix
