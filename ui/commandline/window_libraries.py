"""Which system libraries a window needs on Linux, and which are missing (standard library only, for start.py)."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

# What Qt's own files in the PySide6 wheel link against and do not bring along, by Debian package. Not Wayland's
# libraries: every Wayland desktop has them, and without them Qt opens its window through X.
# tests/test_setup.py reads the wheel and fails when one is missing here.
LIBRARIES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
FONTS = "fonts-dejavu-core"

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")
_COMMANDS = {
    ("fedora", "rhel", "centos"): (
        "sudo dnf install dbus-libs dejavu-sans-fonts fontconfig glib2 krb5-libs libX11-xcb libglvnd-egl libglvnd-glx "
        "libxkbcommon-x11 xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
    ),
    ("arch", "manjaro"): (
        "sudo pacman -S dbus fontconfig glib2 krb5 libglvnd libxkbcommon-x11 ttf-dejavu "
        "xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
    ),
    ("suse", "opensuse"): (
        "sudo zypper install dejavu-fonts fontconfig krb5 libdbus-1-3 libglib-2_0-0 libglvnd libX11-xcb1 "
        "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxkbcommon-x11-0"
    ),
}


def missing_window_libraries() -> list[str]:
    """Return the Debian packages that a window still needs here, sorted; empty elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = {package for soname, package in LIBRARIES.items() if not _loads(soname)}
    if not _has_a_font():
        missing.add(FONTS)
    return sorted(missing)


def install_command(packages: list[str], os_release: Path = Path("/etc/os-release")) -> str:
    """Return the command that installs these Debian packages, or on other distributions all that a window needs."""
    families = _families(os_release)
    for names, command in _COMMANDS.items():
        if families & set(names):
            return command
    return f"sudo apt-get install {' '.join(packages)}"


def require_window() -> None:
    """Raise StoreProblem where no window can open, for missing libraries (naming the command) or for no display."""
    from consent_db.errors import StoreProblem  # start.py reads this file before there is any package

    missing = missing_window_libraries()
    if missing:
        raise StoreProblem("window_libraries_missing", command=install_command(missing))
    if sys.platform.startswith("linux") and not _has_a_display():
        raise StoreProblem("no_display")


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_a_display() -> bool:
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if not os.environ.get("DISPLAY"):
        return False
    x11 = ctypes.CDLL("libX11.so.6")  # asked first: Qt would abort the process where the X server does not answer
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if display is None:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return True


def _has_a_font() -> bool:
    for folder in _FONT_FOLDERS:
        for _, _, names in os.walk(Path(folder).expanduser()):
            if any(name.lower().endswith(_FONT_SUFFIXES) for name in names):
                return True
    return False


def _families(os_release: Path) -> set[str]:
    try:
        text = os_release.read_text(encoding="utf-8")
    except OSError:
        return set()
    fields = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    return set(f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split())
