"""Tells where a folder really lies: on this machine, on a network, or in a folder that a service copies elsewhere."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_NETWORK_TYPES: Final = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "webdav", "davfs", "ncpfs", "ceph"),
        *(
            "glusterfs",
            "lustre",
            "beegfs",
            "gpfs",
            "coda",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.davfs2",
            "fuse.glusterfs",
        ),
        *("fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.s3fs", "fuse.ceph", "macfuse.sshfs", "osxfuse"),
    }
)
_SYNCHRONISED: Final = re.compile(
    r"onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|googledrive-.*|icloud ?drive|mobile documents"
    r"|com~apple~clouddocs|cloudstorage|nextcloud|owncloud|pcloud ?drive|mega|syncthing|box sync",
    re.IGNORECASE,
)
_SYNCHRONISED_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_REMOTE_DRIVE: Final = 4
_MOUNT_SECONDS: Final = 5.0


def is_network(folder: Path) -> bool:
    """Tell whether a folder (or the nearest one that exists) lies on a file system of another machine."""
    there = _nearest(folder)
    if sys.platform == "win32":
        return _is_remote_drive(there)
    if sys.platform == "darwin":
        return mount_type(there, mac_mounts(_mac_mount_output())) in _NETWORK_TYPES
    try:
        table = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return mount_type(there, linux_mounts(table)) in _NETWORK_TYPES


def synchronised_by(folder: Path) -> str | None:
    """Give the name of the folder through which a service (OneDrive, iCloud, Dropbox) copies `folder`, else None."""
    there = _nearest(folder)
    for variable in _SYNCHRONISED_VARIABLES:
        root = os.environ.get(variable)
        if root and there.is_relative_to(Path(root)):
            return Path(root).name
    return next((part for part in (*folder.parts, *there.parts) if _SYNCHRONISED.fullmatch(part)), None)


def linux_mounts(table: str) -> Iterable[tuple[str, str]]:
    """Read /proc/self/mounts: mount point and type, later mounts last."""
    for line in table.splitlines():
        words = line.split(" ")
        if len(words) >= 3:
            yield re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), words[1]), words[2]


def mac_mounts(output: str) -> Iterable[tuple[str, str]]:
    """Read the output of macOS's `mount`: `//host/share on /Volumes/share (smbfs, nodev)`."""
    for line in output.splitlines():
        match = re.fullmatch(r".* on (/.*) \(([^,)]+).*\)", line)
        if match:
            yield match[1], match[2]


def mount_type(folder: Path, mounts: Iterable[tuple[str, str]]) -> str | None:
    """Give the file system type of the innermost mount that holds `folder`."""
    best: tuple[int, str] | None = None
    for point, kind in mounts:
        depth = len(Path(point).parts)
        if folder.is_relative_to(point) and (best is None or depth >= best[0]):
            best = depth, kind
    return None if best is None else best[1]


def _nearest(folder: Path) -> Path:
    try:
        there = folder.resolve()
    except (OSError, RuntimeError):  # a loop of links
        there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    return there


def _mac_mount_output() -> str:
    import subprocess  # elsewhere nobody needs it, and it takes time

    try:
        done = subprocess.run(["/sbin/mount"], capture_output=True, timeout=_MOUNT_SECONDS, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "surrogateescape")


def _is_remote_drive(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    if folder.drive.startswith("\\\\"):
        return True
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.drive + "\\") == _REMOTE_DRIVE)
