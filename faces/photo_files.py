"""Walks a folder and lists every file that is, or looks like, a picture or a video; nothing is decoded.

What is listed: every file with the suffix of a picture or video, whether we read that format or not; every file with
another or no suffix whose first bytes are those of a picture or video; every stub of a file that exists only online.
What is not: files of other kinds (texts, sidecars such as .xmp, .DS_Store, Thumbs.db), the twins that macOS writes on
foreign disks ("._name"), and the folders in CACHE_FOLDERS, which hold other programs' thumbnails and deleted files.
"""

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from consent_db.errors import Problem
from faces.suffixes import OTHER_MEDIA_SUFFIXES, OTHER_SUFFIXES, RAW_SUFFIXES, SUFFIXES, VIDEO_SUFFIXES

_CHUNK_BYTES: Final = 1 << 20

CACHE_FOLDERS: Final = frozenset(
    {
        ".thumbnails",
        ".dtrash",
        "@eadir",
        ".@__thumb",
        ".trash",
        ".trashes",
        "$recycle.bin",
        "system volume information",
        ".spotlight-v100",
        ".fseventsd",
        ".git",
    }
)
"""Folders (lower case) that hold other programs' copies or deleted files."""

LIVE_VIDEO_MAX_BYTES: Final = 32 * 2**20
"""A Live Photo's film lasts three seconds; a larger one beside a picture of the same name is a video of its own."""

_STUB_SUFFIXES: Final = frozenset({".icloud", ".nextcloud", ".owncloud", ".cloud", ".cloudf"})
_STUB_MAX_BYTES: Final = 64 * 1024
_SIGNATURES: Final = (
    (b"\xff\xd8\xff", 0, "picture"),
    (b"\x89PNG\r\n\x1a\n", 0, "picture"),
    (b"GIF87a", 0, "picture"),
    (b"GIF89a", 0, "picture"),
    (b"II*\x00", 0, "picture"),
    (b"MM\x00*", 0, "picture"),
    (b"WEBP", 8, "picture"),
    (b"ftypheic", 4, "picture"),
    (b"ftypheix", 4, "picture"),
    (b"ftypmif1", 4, "picture"),
    (b"ftypmsf1", 4, "picture"),
    (b"ftypavif", 4, "picture"),
    (b"ftypavis", 4, "picture"),
    (b"ftypcrx ", 4, "picture"),
    (b"FUJIFILMCCD-RAW", 0, "picture"),
    (b"\xff\x0a", 0, "unsupported"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", 0, "unsupported"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", 0, "unsupported"),
    (b"8BPS", 0, "unsupported"),
    (b"AVI ", 8, "video"),
    (b"ftyp", 4, "video"),
    (b"moov", 4, "video"),
    (b"\x1a\x45\xdf\xa3", 0, "video"),
)
_FILE_ATTRIBUTES_ONLINE: Final = 0x1000 | 0x40000 | 0x400000  # OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS
_SF_DATALESS: Final = 0x40000000
_SYNC_FILE_SYSTEMS: Final = ("fuse.onedriver", "fuse.drivefs", "fuse.google-drive", "fuse.gvfsd", "fuse.rclone")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file to search, or with `reason` the code why it cannot be; `kind`: picture, raw, video, unsupported, folder.

    `partner` is the picture that a raw file or a Live Photo's film belongs to by its name.
    """

    path: Path
    size_bytes: int
    mtime_ns: int
    kind: str
    reason: str | None = None
    partner: Path | None = None


def find(folder: Path) -> Iterator[FoundFile]:
    """List what lies below `folder`, one folder after the other, sorted; links are followed, each folder once.

    A file or folder that cannot be looked at is listed with its reason (`kind` folder: everything below it is unknown).
    Raises Problem: folder_missing, not_a_folder, no_permission (for `folder` itself).
    """
    root = _checked_root(folder)
    online_mounts = _sync_mounts()
    visited: set[tuple[int, int]] = set()
    waiting = [root]
    links: list[Path] = []
    while waiting or links:
        current = waiting.pop() if waiting else links.pop(0)
        try:
            info = current.stat()
            if (info.st_dev, info.st_ino) in visited and info.st_ino:
                continue
            visited.add((info.st_dev, info.st_ino))
            with os.scandir(current) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            if current == root:
                raise _root_problem(folder, error) from error
            yield FoundFile(current, 0, 0, "folder", _reason(error))
            continue
        files, folders, linked = _sorted_out(entries)
        waiting += reversed(folders)
        links += linked
        yield from paired([found for entry in files if (found := _file(entry, online_mounts)) is not None])


def refuse_unopenable(path: Path) -> None:
    """Raise Problem (online_only, missing, no_permission, not_a_file, empty_file) for a file not to be opened."""
    try:
        info = path.stat()
    except OSError as error:
        raise Problem(_reason(error), file=str(path)) from error
    if not stat.S_ISREG(info.st_mode):
        raise Problem("not_a_file", file=str(path))
    is_stub = path.suffix.lower() in _STUB_SUFFIXES and info.st_size < _STUB_MAX_BYTES
    if is_stub or _exists_only_online(path.resolve(), info, _sync_mounts()):
        raise Problem("online_only", file=str(path))
    if info.st_size == 0:
        raise Problem("empty_file", file=str(path))


def paired(files: list[FoundFile]) -> list[FoundFile]:
    """Give the files of one folder, with raw files and Live Photo films tied to the picture of the same stem."""
    pictures = {found.path.stem.casefold(): found for found in files if found.kind == "picture" and not found.reason}
    result: list[FoundFile] = []
    for found in files:
        partner = pictures.get(found.path.stem.casefold())
        is_live = (
            found.kind == "video"
            and found.path.suffix.lower() == ".mov"
            and 0 < found.size_bytes <= LIVE_VIDEO_MAX_BYTES
            and found.reason == "unsupported_format"
        )
        if partner is not None and is_live:
            result.append(replace(found, partner=partner.path, reason=None))
        elif partner is not None and found.kind == "raw" and not found.reason:
            result.append(replace(found, partner=partner.path))
        else:
            result.append(found)
    return sorted(result, key=lambda found: (found.partner is not None, found.path.name))


def _checked_root(folder: Path) -> Path:
    try:
        root = folder.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise _root_problem(folder, error) from error
    if not root.is_dir():
        raise Problem("not_a_folder", folder=str(folder))
    return root


def _root_problem(folder: Path, error: Exception) -> Problem:
    code = "no_permission" if isinstance(error, PermissionError) else "folder_missing"
    return Problem(code, folder=str(folder))


def _sorted_out(entries: list["os.DirEntry[str]"]) -> tuple[list["os.DirEntry[str]"], list[Path], list[Path]]:
    """Split a listing into files, folders and linked folders (walked last, so that a real place wins)."""
    files: list[os.DirEntry[str]] = []
    folders: list[Path] = []
    linked: list[Path] = []
    for entry in entries:
        try:
            is_folder = entry.is_dir()
        except OSError:  # a ring of links: _file() names the reason
            is_folder = False
        if not is_folder:
            files.append(entry)
        elif entry.name.lower() not in CACHE_FOLDERS:
            (linked if entry.is_symlink() else folders).append(Path(entry.path))
    return files, folders, linked


def _file(entry: "os.DirEntry[str]", online_mounts: tuple[str, ...]) -> FoundFile | None:
    path = Path(entry.path)
    stub = _stub_kind(entry.name)
    kind = stub or _kind_by_name(entry.name)
    if kind == "other":
        return None
    try:
        info = entry.stat()
    except OSError as error:
        return FoundFile(path, 0, 0, kind or "picture", _reason(error)) if kind else None
    if not stat.S_ISREG(info.st_mode):
        return FoundFile(path, 0, info.st_mtime_ns, kind, "not_a_file") if kind else None
    reason: str | None = None
    if stub or _exists_only_online(path, info, online_mounts):
        reason = "online_only"
        kind = kind or "picture"
    elif kind is None or entry.name.startswith("._"):
        kind, reason = _kind_by_content(path, kind)
    if kind is None:
        return None
    if reason is None and info.st_size == 0:
        reason = "empty_file"
    if reason is None and kind in ("video", "unsupported"):
        reason = "unsupported_format"
    return FoundFile(path, info.st_size, info.st_mtime_ns, kind, reason)


def _kind_by_name(name: str) -> str | None:
    """Give picture, raw, video, unsupported, "other" (certainly no picture), or None when the name does not tell."""
    if name.lower() in (".ds_store", "thumbs.db", "desktop.ini"):
        return "other"
    return _kinds().get(os.path.splitext(name)[1].lower())  # noqa: PTH122  (called for every file)


@cache
def _kinds() -> dict[str, str]:
    kinds = dict.fromkeys(OTHER_SUFFIXES, "other") | dict.fromkeys(OTHER_MEDIA_SUFFIXES, "unsupported")
    kinds |= dict.fromkeys(VIDEO_SUFFIXES, "video")
    return kinds | dict.fromkeys(SUFFIXES, "picture") | dict.fromkeys(RAW_SUFFIXES, "raw")


def _kind_by_content(path: Path, kind: str | None) -> tuple[str | None, str | None]:
    """Look at the first bytes; gives kind and reason, (None, None) for what is no picture."""
    try:
        with path.open("rb") as file:
            head = file.read(32)
    except OSError as error:
        return (kind, _reason(error)) if kind else (None, None)
    if head.startswith(b"\x00\x05\x16\x07"):  # the twin that macOS writes beside a file on a foreign disk
        return None, None
    if kind is not None:
        return kind, None
    for signature, at, found in _SIGNATURES:
        if head[at : at + len(signature)] == signature:
            return found, None
    return None, None


def _stub_kind(name: str) -> str | None:
    """Tell what a placeholder file such as ".IMG_1.heic.icloud" stands for."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or f".{suffix.lower()}" not in _STUB_SUFFIXES:
        return None
    kind = _kind_by_name(stem)
    return kind if kind != "other" else None


def _exists_only_online(path: Path, info: os.stat_result, online_mounts: tuple[str, ...]) -> bool:
    """Tell whether opening the file would download it (OneDrive, iCloud, Dropbox and other clients)."""
    if getattr(info, "st_file_attributes", 0) & _FILE_ATTRIBUTES_ONLINE:
        return True
    if getattr(info, "st_flags", 0) & _SF_DATALESS:
        return True
    if not online_mounts or info.st_size == 0 or getattr(info, "st_blocks", None) != 0:
        return False
    return str(path).startswith(online_mounts)


def _sync_mounts() -> tuple[str, ...]:
    """Give the mount points of sync clients on Linux, where a file without blocks is not on this machine."""
    if sys.platform != "linux":
        return ()
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    mounts = (line.split(" ") for line in lines)
    return tuple(
        fields[1].replace("\\040", " ").rstrip("/") + "/"
        for fields in mounts
        if len(fields) > 2 and fields[2].startswith(_SYNC_FILE_SYSTEMS)
    )


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "no_permission"
    return "missing" if isinstance(error, FileNotFoundError) else "not_readable"


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file's bytes as hex; raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()
