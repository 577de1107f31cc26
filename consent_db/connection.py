"""Opens and sets up a register: the folder with three encrypted files and the header that holds their wrapped key."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from consent_db import clock, folders, keys, migrations
from consent_db.action import Action, read_shape
from consent_db.encrypted_file import (
    BUSY_SECONDS,
    CODES_FILE,
    IMAGES_FILE,
    REGISTER_FILE,
    Durability,
    EncryptedFile,
    driver_errors,
    folder_problem,
    is_constraint,
    remove_file,
    sync_folder,
)
from consent_db.errors import Problem, StoreBug, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from consent_db.action import Shape
    from consent_db.records import Actor

BACKUPS_FOLDER: Final = "backups"
RESTORE_PLAN: Final = "restore.json"

_WRITER_FILE: Final = "writer.json"
_TRIES: Final = 3


class Register(EncryptedFile):
    """An open register, for one thread; close it, or use it in a `with`."""

    def __init__(
        self, directory: Path, unlocked: keys.Unlocked, *, read_only: bool = False, busy_seconds: float = BUSY_SECONDS
    ) -> None:
        super().__init__(
            directory / REGISTER_FILE,
            keys.derive(unlocked.master, REGISTER_FILE),
            durability=Durability.FULL,
            read_only=read_only,
            must_exist=unlocked.header.complete,
            busy_seconds=busy_seconds,
        )
        found = self.path.stat()
        self._identity = found.st_dev, found.st_ino
        self.directory = directory
        self.unlocked = unlocked
        self.key_kind: str = unlocked.kind.value
        self.warnings = unlocked.warnings
        self._busy_seconds = busy_seconds
        self._derived: dict[str, EncryptedFile] = {}
        self._shapes: dict[str, Shape] = {}
        self._in_action = False

    @property
    def register_id(self) -> str:
        """The id that this register and its backups share."""
        return self.unlocked.header.register_id

    @property
    def codes(self) -> EncryptedFile:
        """The face codes, in a file and under a key of their own; opened when first asked for."""
        return self._open_derived(CODES_FILE, migrations.CODES, durability=Durability.FULL, secure_delete=True)

    @property
    def images(self) -> EncryptedFile:
        """Thumbnails and crops, rebuilt from the originals; opened when first asked for."""
        return self._open_derived(IMAGES_FILE, migrations.IMAGES, durability=Durability.NORMAL, secure_delete=False)

    @contextmanager
    def action(
        self, actor: Actor, label: str, *, at: datetime | None = None, undoable: bool = True, **params: object
    ) -> Iterator[Action]:
        """Do all writes inside as one user action, or none; waits up to 10 s for another writer.

        An action that writes nothing leaves no trace. `params` are codes and ids, never names. Raises StoreProblem
        locked_by_other (with the holder's pid and host), disk_full, read_only_folder.
        """
        if self._in_action:
            raise StoreBug(f"the action {label} inside another one")
        action = Action(self, actor=actor, label=label, params=params, at=at or clock.now_utc(), undoable=undoable)
        self.begin()
        self._in_action = True
        try:
            yield action
            action.finish()
            self._commit(action)
        finally:
            self._in_action = False
            self.rollback()

    def begin(self) -> None:
        """Start a transaction that may write; names who holds the register if it cannot within 10 s."""
        try:
            super().begin()
        except StoreProblem as problem:
            if problem.code == "locked_by_other":
                raise StoreProblem("locked_by_other", file=str(self.path), **self.holder()) from problem
            raise
        self._sign()

    def is_in_place(self) -> bool:
        """Tell whether the open file still is the register of its folder (a restore moves it away)."""
        try:
            there = self.path.stat()
        except OSError:
            return False
        return (there.st_dev, there.st_ino) == self._identity and not (self.directory / RESTORE_PLAN).exists()

    def again(self) -> Register:
        """Open the same register once more, for another thread, without asking for a key; call it in that thread."""
        return Register(self.directory, self.unlocked, read_only=self.read_only, busy_seconds=self._busy_seconds)

    def shape(self, table: str) -> Shape:
        """Give the columns and key columns of a table of register.db."""
        if table not in self._shapes:
            self._shapes[table] = read_shape(self, table)
        return self._shapes[table]

    @contextmanager
    def changing_keys(self) -> Iterator[keys.KeyHeader]:
        """Hold the write lock while keys.json is changed, and give its present content (another program may have)."""
        with self.transaction():
            header = keys.read(self.directory)
            if header is None:
                raise StoreProblem("keys_file_missing", folder=str(self.directory))
            yield header

    def use_header(self, header: keys.KeyHeader) -> None:
        """Write a changed header to keys.json; inside changing_keys() only."""
        if not self.connection.in_transaction:
            raise StoreBug("keys.json is changed under the write lock only")
        keys.write(self.directory, header)
        self.unlocked = replace(self.unlocked, header=header)

    def close(self) -> None:
        """Close all files; a second call does nothing."""
        for file in self._derived.values():
            file.close()
        self._derived.clear()
        super().close()

    def _commit(self, action: Action) -> None:
        try:
            with driver_errors(self.path):
                self.connection.execute("COMMIT")
        except StoreBug as error:
            if action.deferred and is_constraint(error.__cause__):
                raise StoreProblem("changed_meanwhile", table="", id="") from error
            raise

    def _open_derived(self, name: str, kind: str, *, durability: Durability, secure_delete: bool) -> EncryptedFile:
        if name not in self._derived:
            path = self.directory / name

            def opened() -> EncryptedFile:
                file = EncryptedFile(
                    path,
                    keys.derive(self.unlocked.master, name),
                    durability=durability,
                    secure_delete=secure_delete,
                    busy_seconds=self._busy_seconds,
                )
                try:
                    migrations.migrate(file, kind)
                except BaseException:
                    file.close()
                    raise
                return file

            try:
                self._derived[name] = opened()
            except StoreProblem as problem:
                if problem.code != "damaged" or self.read_only:
                    raise
                # Nothing in these files is the only copy; a broken one is made anew from the originals.
                remove_file(path)
                self._derived[name] = opened()
                self.warnings = (*self.warnings, Problem("rebuilt_file", file=str(path)))
        return self._derived[name]

    def _sign(self) -> None:
        """Leave a note who writes, for others that wait; it is only a help, so failures are passed over."""
        import socket  # readers need it never

        try:
            (self.directory / _WRITER_FILE).write_text(
                json.dumps({"pid": os.getpid(), "host": socket.gethostname()}), encoding="utf-8"
            )
        except OSError:
            return

    def holder(self) -> dict[str, Any]:
        """Give `pid` and `host` of the program that wrote last, None where that is not known."""
        try:
            note = json.loads((self.directory / _WRITER_FILE).read_text(encoding="utf-8"))
            return {"pid": int(note["pid"]), "host": str(note["host"])}
        except (OSError, ValueError, KeyError, TypeError):
            return {"pid": None, "host": None}


def default_directory() -> Path:
    """Give the folder of the user's own register (KLARERT_REGISTER, else the system's place for data)."""
    given = os.environ.get("KLARERT_REGISTER")
    if given:
        return Path(given).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("Klarert", appauthor=False))


def register_exists(directory: Path) -> bool:
    """Tell whether a folder holds a register, or what is left of one."""
    return any((directory / name).exists() for name in (keys.KEYS_FILE, REGISTER_FILE, RESTORE_PLAN))


def open_register(
    directory: Path,
    *,
    passphrase: str | None = None,
    create: bool = False,
    recovery_key: str | None = None,
    read_only: bool = False,
    officer: str = "officer",
    scrypt_n: int = keys.SCRYPT_N,
    busy_seconds: float = BUSY_SECONDS,
) -> Register:
    """Open the register of a folder, with `create` also set one up; older ones are backed up and migrated.

    The key comes from `recovery_key`, else `passphrase`, else this machine's keyring or key file. Raises StoreProblem:
    no_register, wrong_passphrase, passphrase_needed, wrong_recovery_key, recovery_key_mistyped, key_missing,
    keys_damaged, keys_file_missing, register_file_missing, damaged, newer_version, locked_by_other, network_folder,
    read_only_folder, disk_full, cannot_read_or_write. Nothing is written when the key is wrong. `scrypt_n` is the cost
    of a new passphrase slot, lower in tests only.
    """
    directory = Path(directory).absolute()
    if folders.is_network(directory):
        raise StoreProblem("network_folder", folder=str(directory))
    for _ in range(_TRIES):
        _finish_restore(directory)
        header = keys.read(directory)
        if header is None:
            unlocked = _set_up_keys(directory, create=create, passphrase=passphrase, officer=officer, scrypt_n=scrypt_n)
        else:
            unlocked = keys.unlock(header, passphrase=passphrase, recovery_key=recovery_key)
        if read_only and not unlocked.header.complete:
            raise StoreProblem("no_register", directory=str(directory))
        _require_register_file(directory, unlocked.header)
        register = _open(directory, unlocked, read_only=read_only, busy_seconds=busy_seconds)
        if register.is_in_place():
            break
        register.close()  # a restore moved the file away while it was being opened
    else:
        raise StoreProblem("locked_by_other", file=str(directory / REGISTER_FILE), pid=None, host=None)
    service = folders.synchronised_by(directory)
    if service is not None:
        register.warnings = (*register.warnings, Problem("synchronised_folder", folder=str(directory), service=service))
    from consent_db.upkeep import on_open

    left_undone = on_open(register)  # may itself add a warning
    register.warnings = (*register.warnings, *left_undone)
    return register


def _finish_restore(directory: Path) -> None:
    if (directory / RESTORE_PLAN).exists():
        from consent_db.restore import finish

        finish(directory)


def _set_up_keys(
    directory: Path, *, create: bool, passphrase: str | None, officer: str, scrypt_n: int
) -> keys.Unlocked:
    """Write keys.json first: whatever is cut off later, the key of the data is never the part that is lost."""
    file = directory / REGISTER_FILE
    if file.exists() and file.stat().st_size:
        raise StoreProblem("keys_file_missing", folder=str(directory))
    if not create:
        raise StoreProblem("no_register", directory=str(directory))
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise folder_problem(error, file) from error
    unlocked = keys.create(passphrase=passphrase, officer=officer, scrypt_n=scrypt_n)
    if keys.write(directory, unlocked.header, must_be_new=True):
        return unlocked
    for slot in unlocked.header.slots:  # another program was faster: its key counts
        keys.forget_secret(slot)
    header = keys.read(directory)
    if header is None:
        raise StoreProblem("keys_file_missing", folder=str(directory))
    return keys.unlock(header, passphrase=passphrase)


def _require_register_file(directory: Path, header: keys.KeyHeader) -> None:
    if not header.complete:
        return
    file = directory / REGISTER_FILE
    try:
        size = file.stat().st_size
    except FileNotFoundError:
        raise StoreProblem("register_file_missing", file=str(file)) from None
    except OSError as error:
        raise StoreProblem("cannot_read_or_write", file=str(file)) from error
    if not size:
        raise StoreProblem("damaged", file=str(file))


def _open(directory: Path, unlocked: keys.Unlocked, *, read_only: bool, busy_seconds: float) -> Register:
    try:
        register = Register(directory, unlocked, read_only=read_only, busy_seconds=busy_seconds)
    except StoreProblem as problem:
        if problem.code != "damaged" or unlocked.header.complete:
            raise
        # A first set-up was cut off in its first page: nothing was ever stored there.
        remove_file(directory / REGISTER_FILE)
        register = Register(directory, unlocked, busy_seconds=busy_seconds)
    try:
        _bring_up_to_date(register)
    except BaseException:
        register.close()
        raise
    return register


def _bring_up_to_date(register: Register) -> None:
    found = migrations.require_known(register, migrations.REGISTER)
    header = register.unlocked.header
    if header.complete and not found:
        raise StoreProblem("damaged", file=str(register.path))
    if register.read_only:
        if found != migrations.latest(migrations.REGISTER):
            raise StoreProblem("older_version", file=str(register.path))
        return
    migrations.migrate(register, migrations.REGISTER, before=lambda old: _back_up_first(register, old))
    if not header.complete:
        sync_folder(register.directory)
        with register.changing_keys() as present:
            register.use_header(replace(present, complete=True))


def _back_up_first(register: Register, old_version: int) -> None:
    from consent_db.backup import backup

    stamp = clock.now_utc().strftime("%Y%m%dT%H%M%SZ")
    folder = register.directory / BACKUPS_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise folder_problem(error, folder) from error
    backup(register, folder / f"before-migration-from-{old_version}-{stamp}.klarert")
