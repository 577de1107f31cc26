"""Where one machine keeps a register's secret: the system's keyring, else a file that only this user can read."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from consent_db.encrypted_file import folder_problem
from consent_db.errors import Problem, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable

_SERVICE: Final = "Klarert"
_USELESS_BACKENDS: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
_PROBE_SECONDS: Final = 5.0
_PROMPT_SECONDS: Final = 60.0
"""A desktop may ask its user to unlock the keyring first."""

_Answer = TypeVar("_Answer")


def from_keyring(slot_id: str) -> bytes | None:
    """Give the secret of a slot from the system's keyring; None for whatever reason it cannot."""

    def look() -> str | None:
        import keyring

        return keyring.get_password(_SERVICE, slot_id)

    found = _in_time(look, _PROMPT_SECONDS)
    return None if found is None else found.encode()


def into_keyring(slot_id: str, secret: bytes) -> bool:
    """Put a secret into the system's keyring and read it back; False where there is no keyring that keeps secrets."""

    def keep() -> bool:
        import keyring

        chosen = keyring.get_keyring()
        for backend in getattr(chosen, "backends", [chosen]):  # several at once hide behind a chain
            if backend.priority > 0 and not type(backend).__module__.startswith(_USELESS_BACKENDS):
                backend.set_password(_SERVICE, slot_id, secret.decode())
                return bool(keyring.get_password(_SERVICE, slot_id) == secret.decode())
        return False

    return _in_time(keep, _PROMPT_SECONDS) is True


def out_of_keyring(slot_id: str) -> None:
    """Remove a secret from the system's keyring, if it is there."""

    def remove() -> None:
        import keyring

        keyring.delete_password(_SERVICE, slot_id)

    _in_time(remove, _PROBE_SECONDS)


def configuration_folder() -> Path:
    """Give the folder of this user's key files (KLARERT_CONFIG, else the system's place for configuration)."""
    given = os.environ.get("KLARERT_CONFIG")
    if given:
        return Path(given).absolute()
    import platformdirs

    return Path(platformdirs.user_config_dir("Klarert", appauthor=False))


def key_file(slot_id: str) -> Path:
    """Give the path of a slot's key file; an id that is no plain word (a forged header) raises StoreProblem."""
    if not slot_id.isalnum() or not slot_id.isascii():
        raise StoreProblem("keys_damaged", file=slot_id)
    return configuration_folder() / f"{slot_id}.key"


def from_key_file(slot_id: str) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Give the secret of a slot from its key file, with the warnings key_in_file and key_file_open_to_others."""
    file = key_file(slot_id)
    try:
        secret = file.read_bytes()
        mode = file.stat().st_mode
    except OSError:
        return None, ()
    return secret, _file_warnings(file, mode)


def into_key_file(slot_id: str, secret: bytes) -> tuple[Problem, ...]:
    """Write a secret to a file that only this user can read; gives the warning key_in_file."""
    file = key_file(slot_id)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # On Windows the mode says little, but the user's profile is closed to other users already.
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(secret)
            stream.flush()
            os.fsync(stream.fileno())
        mode = file.stat().st_mode
    except OSError as error:
        raise folder_problem(error, file) from error
    return _file_warnings(file, mode)


def _file_warnings(file: Path, mode: int) -> tuple[Problem, ...]:
    warnings = [Problem("key_in_file", file=str(file))]
    if os.name != "nt" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.append(Problem("key_file_open_to_others", file=str(file)))
    return tuple(warnings)


def _in_time(ask: Callable[[], _Answer], seconds: float) -> _Answer | None:
    """Ask the keyring in a thread of its own: it may hang, crash in many ways, or be absent; each means None."""
    if not _keyring_can_answer():
        return None
    answers: list[_Answer] = []

    def run() -> None:
        try:
            answers.append(ask())
        except BaseException:  # noqa: BLE001  (backends of many makers; every failure means "none here")
            return

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds if _has_display() else min(seconds, _PROBE_SECONDS))
    return answers[0] if answers else None


def _keyring_can_answer() -> bool:
    """Without a session bus no keyring of Linux can answer, and finding that out by import takes 0.2 s."""
    if os.environ.get("PYTHON_KEYRING_BACKEND"):
        return True
    if not sys.platform.startswith("linux"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (runtime is not None and Path(runtime, "bus").exists())


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
