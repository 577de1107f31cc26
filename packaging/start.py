"""Set up everything on a fresh machine, then start the program or its tests; needs only the standard library."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import platform
import runpy
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ((3, 13), (3, 12), (3, 11))
READY = "klarert-ready"  # in the environment: the fingerprint of what is installed
UNFINISHED = "klarert-unfinished"  # in the environment: a set-up began and did not end
PROGRAM = ("consent_db", "exports", "faces", "ui")
_PIP_ELSEWHERE = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")  # would install past the environment


class SetUpFailed(Exception):
    """The set-up cannot go on; the text says what the user can do."""


def main(arguments: list[str]) -> int:
    """Set up what is missing and hand over; return an exit status only where nothing could be handed over."""
    try:
        if sys.version_info[:2] not in SUPPORTED:
            return _hand_over(other_python(), [str(Path(__file__).resolve()), *arguments])
        testing = arguments[:1] == ["test"]
        venv = environment()
        first_time = prepare(venv)
        if testing or first_time or not arguments:
            add_window_libraries(required=testing or not arguments)
        python = [str(python_of(venv))]
        if testing:
            add_test_programs()
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            os.chdir(ROOT)
            # Two at a time: what a small machine has cores for, and what the tests' own workers leave memory for.
            return _hand_over(python, ["-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments[1:]])
        return _hand_over(python, [str(ROOT / "main.py"), *arguments])
    except SetUpFailed as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start begins where it is safe to.")
        return 130


def say(text: str) -> None:
    """Tell the user; on standard error, since standard output belongs to the program's own answers."""
    print(text, file=sys.stderr, flush=True)


def other_python() -> list[str]:
    """Return the command of a supported Python that this machine has beside the one running; raise SetUpFailed."""
    for major, minor in SUPPORTED:
        for command in ([f"python{major}.{minor}"], ["py", f"-{major}.{minor}"]):
            if shutil.which(command[0]) and _version_of(command) == f"{major}.{minor}":
                return command
    raise SetUpFailed(
        f"Klarert needs Python 3.11, 3.12 or 3.13, and this is {platform.python_version()}. "
        "Install one of them (https://www.python.org/downloads/) and start again."
    )


def environment() -> Path:
    """Return the folder of the program's own Python environment (KLARERT_VENV puts it elsewhere)."""
    return Path(os.environ.get("KLARERT_VENV") or ROOT / ".venv").absolute()


def python_of(venv: Path) -> Path:
    """Return the environment's interpreter."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint() -> str:
    """Return a hash of all that decides what is installed: the pins, the local packages, the Python."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform} {platform.machine()}\n".encode())
    for path in (ROOT / "requirements.txt", *sorted((ROOT / "packaging").glob("*/pyproject.toml"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_ready(venv: Path) -> bool:
    """Say whether all that is pinned was installed here by this Python, and its interpreter still stands."""
    try:
        settings = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
        installed = (venv / READY).read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    home = next((line.partition("=")[2].strip() for line in settings.splitlines() if line.startswith("home")), "")
    return (
        installed == fingerprint()
        and not (venv / UNFINISHED).exists()
        and python_of(venv).exists()
        and Path(home).is_dir()
    )


def prepare(venv: Path) -> bool:
    """Make the environment hold exactly what is pinned; return whether there was anything to do."""
    if is_ready(venv):
        return False
    with _only_one(venv.with_name(venv.name + ".lock")) as lock:
        if is_ready(venv):
            return False
        begun = time.monotonic()
        if not _can_be_kept(venv):
            _make(venv)
        (venv / UNFINISHED).touch()
        (venv / READY).unlink(missing_ok=True)
        _install_pins(venv, lock)
        _compile(venv)
        (venv / READY).write_text(fingerprint(), encoding="ascii")
        (venv / UNFINISHED).unlink()
        say(f"Set up in {time.monotonic() - begun:.0f} seconds.")
    return True


def add_window_libraries(*, required: bool) -> None:
    """Install the system libraries a window needs; raise SetUpFailed when they are required and cannot be had."""
    libraries = _window_libraries()
    missing = libraries["missing_window_libraries"]()
    if not missing:
        return
    try:
        add_system_packages(missing, libraries["install_command"](missing))
    except SetUpFailed as problem:
        if required:
            raise
        say(f"{problem} (Only the window needs this; the commands work without.)")


def add_test_programs() -> None:
    """Install what only tests start, where that can be done; what needs it is skipped where it cannot."""
    if not sys.platform.startswith("linux") or shutil.which("pdftoppm"):
        return
    try:
        add_system_packages(["poppler-utils"], "sudo apt-get install poppler-utils")
    except SetUpFailed as problem:
        say(f"{problem} (The tests that read PDF files with poppler are skipped.)")


def add_system_packages(packages: list[str], command: str) -> None:
    """Install Debian packages as root or through sudo; raise SetUpFailed naming the command to run instead."""
    failed = SetUpFailed(f"System packages are missing. Please run this, then start again: {command}")
    prefix = _as_root()
    if prefix is None or not shutil.which("apt-get") or not command.startswith("sudo apt-get"):
        raise failed
    say(f"Installing system packages: {' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if _quietly(install) == 0 or (_quietly([*apt, "update"]) == 0 and _quietly(install, show=True) == 0):
        return
    raise failed


def _window_libraries() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "ui" / "commandline" / "window_libraries.py"))


def _as_root() -> list[str] | None:
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def _quietly(command: list[str], *, show: bool = False) -> int:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if show and done.returncode != 0:
        say(done.stdout[-2000:])
    return done.returncode


def _version_of(command: list[str], module: str = "sys") -> str:
    """Return "3.12" for a Python that starts and can import the module, else ""."""
    code = f"import sys, {module}; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(
            [*command, "-I", "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _can_be_kept(venv: Path) -> bool:
    wanted = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return not (venv / UNFINISHED).exists() and _version_of([str(python_of(venv))], "pip") == wanted


def _make(venv: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu split it off
        libraries = _window_libraries()
        packages = [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", *libraries["missing_window_libraries"]()]
        add_system_packages(packages, libraries["install_command"](packages))  # one password, one command to copy
    if venv.exists():
        if venv != ROOT / ".venv" and not (venv / "pyvenv.cfg").exists() and any(venv.iterdir()):
            raise SetUpFailed(f"{venv} is no Python environment. Move it away, or set KLARERT_VENV to another folder.")
        say(f"Making the environment in {venv} anew.")
        shutil.rmtree(venv)
    venv.mkdir(parents=True)
    (venv / UNFINISHED).touch()
    base = getattr(sys, "_base_executable", None) or sys.executable
    if _quietly([base, "-I", "-m", "venv", str(venv)], show=True) != 0:
        raise SetUpFailed(f"Python could not make an environment in {venv} (see above).")


def _install_pins(venv: Path, lock: int) -> None:
    say("Installing what the program needs: about 430 MB, a minute on a fast line.")
    variables = {name: value for name, value in os.environ.items() if name not in _PIP_ELSEWHERE}
    command = [str(python_of(venv)), "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    pip = subprocess.Popen(
        [*command, "-r", "requirements.txt"],
        cwd=ROOT,  # the local packages are given relative to it
        env=variables,
        pass_fds=() if os.name == "nt" else (lock,),  # should this process be killed, pip still holds the lock
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert pip.stdout is not None
    lines = []
    try:
        for line in pip.stdout:
            lines.append(line)
            if "Downloading" in line and "MB" in line:
                say("  " + line.strip())
        if pip.wait() == 0:
            return
    except KeyboardInterrupt:
        pip.wait()
        raise
    say("".join(lines[-15:]))
    raise SetUpFailed(
        "The requirements could not be installed (see above). Check the network and the free space (1.5 GB), then "
        f"start again. Ready-made packages exist for Linux on x86-64 (glibc 2.34 or newer), Windows on x64 and "
        f"macOS 14 or newer on Apple silicon; this is {platform.system()} on {platform.machine()}."
    )


def _compile(venv: Path) -> None:
    """Compile the program's own files, as pip did with all others: not even the first picture opened waits for that."""
    folders = [str(ROOT / name) for name in PROGRAM]
    _quietly([str(python_of(venv)), "-I", "-m", "compileall", "-q", *folders])  # where it cannot, Python does it later


@contextlib.contextmanager
def _only_one(path: Path) -> Iterator[int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as lock:
        waiting = False
        while not _locked(lock.fileno()):
            if not waiting:
                say("Another set-up is under way in this folder; waiting for it.")
                waiting = True
            time.sleep(0.2)
        yield lock.fileno()  # closing the file frees the lock, as does the end of the process


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _hand_over(command: list[str], arguments: list[str]) -> int:
    if os.name != "nt":  # on Windows exec would return to the prompt at once
        os.execvp(command[0], [*command, *arguments])
    return subprocess.run([*command, *arguments]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
