"""The one file of a backup: an uncompressed zip of the encrypted register, its key header and their hashes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from consent_db.encrypted_file import folder_problem, sync_folder
from consent_db.errors import StoreProblem
from consent_db.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

FORMAT: Final = "klarert-backup/1"
MANIFEST: Final = "manifest.json"

_MAX_MANIFEST_BYTES: Final = 100_000
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself."""

    register_id: str
    made_at: str
    schema_version: int
    hashes: Mapping[str, str]
    """SHA-256 in hex by file name."""


def pack(target: Path, sources: Mapping[str, Path], *, register_id: str, made_at: str, schema_version: int) -> None:
    """Write a backup in one step and read it back; an existing file is replaced only if it is a backup itself.

    Raises StoreProblem not_a_backup, folder_missing, disk_full, read_only_folder, cannot_read_or_write, backup_damaged.
    """
    require_free(target)
    draft = target.with_name(f"{target.name}.{new_id()}.part")
    try:
        hashes = {}
        with draft.open("xb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
                for name, source in sources.items():
                    hashes[name] = _add(archive, name, source)
                document = {
                    "format": FORMAT,
                    "register_id": register_id,
                    "made_at": made_at,
                    "schema_version": schema_version,
                    "files": hashes,
                }
                archive.writestr(MANIFEST, json.dumps(document, indent=1))
            stream.flush()
            os.fsync(stream.fileno())
        read(draft, names=tuple(sources), into=None)
        draft.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise folder_problem(error, target) from error
    finally:
        draft.unlink(missing_ok=True)


def require_free(target: Path) -> None:
    """Refuse a place for a backup that does not exist, or where something else lies."""
    if not target.parent.is_dir():
        raise StoreProblem("folder_missing", folder=str(target.parent))
    if not target.exists():
        return
    try:
        with zipfile.ZipFile(target) as archive:
            _manifest(archive)
    except (OSError, ValueError, zipfile.BadZipFile, KeyError, TypeError, NotImplementedError, RuntimeError) as error:
        raise StoreProblem("not_a_backup", file=str(target)) from error


def read(file: Path, *, names: Sequence[str], into: Path | None) -> Manifest:
    """Check every byte of a backup against its manifest and unpack the named files into a folder, if one is given.

    Raises StoreProblem missing_file, not_a_backup (no such zip), newer_version, backup_damaged, disk_full.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = _manifest(archive)
            for name in names:
                _take(archive, name, manifest.hashes[name], into=into, limit=file.stat().st_size)
    except FileNotFoundError as error:
        raise StoreProblem("missing_file", file=str(file)) from error
    except OSError as error:
        raise folder_problem(error, file if into is None else into) from error
    except zipfile.BadZipFile as error:
        damaged = zipfile.is_zipfile(file)
        raise StoreProblem("backup_damaged" if damaged else "not_a_backup", file=str(file)) from error
    except (ValueError, KeyError, TypeError, NotImplementedError, RuntimeError, EOFError) as error:
        raise StoreProblem("backup_damaged", file=str(file)) from error
    return manifest


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    if archive.getinfo(MANIFEST).file_size > _MAX_MANIFEST_BYTES:
        raise ValueError("a manifest too long")
    document = json.loads(archive.read(MANIFEST))
    if str(document["format"]).startswith("klarert-backup/") and document["format"] != FORMAT:
        raise StoreProblem("newer_version", file=str(archive.filename))
    if document["format"] != FORMAT:
        raise ValueError("another format")
    return Manifest(
        register_id=str(document["register_id"]),
        made_at=str(document["made_at"]),
        schema_version=int(document["schema_version"]),
        hashes={str(name): str(digest) for name, digest in document["files"].items()},
    )


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as stream, archive.open(name, "w", force_zip64=True) as target:
        while block := stream.read(_BLOCK):
            digest.update(block)
            target.write(block)
    return digest.hexdigest()


def _take(archive: zipfile.ZipFile, name: str, expected: str, *, into: Path | None, limit: int) -> None:
    info = archive.getinfo(name)
    if info.compress_type != zipfile.ZIP_STORED or info.file_size > limit:
        raise ValueError("not as we pack it")
    digest = hashlib.sha256()
    with archive.open(info) as stream:
        if into is None:
            _copy(stream, None, digest)
        else:
            with open(into / name, "xb", opener=_private) as target:
                _copy(stream, target, digest)
                target.flush()
                os.fsync(target.fileno())
    if digest.hexdigest() != expected:
        raise ValueError("another hash")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _copy(stream: object, target: BinaryIO | None, digest: hashlib._Hash) -> None:
    while block := stream.read(_BLOCK):  # type: ignore[attr-defined]
        digest.update(block)
        if target is not None:
            target.write(block)


def remove_folder(folder: Path) -> None:
    """Delete a folder of ours; what cannot be deleted stays, it holds only encrypted copies."""
    shutil.rmtree(folder, ignore_errors=True)
