"""One encrypted SQLite file: opened with a raw key, read with plain SQL, its errors turned into the two families."""

# ruff: noqa: ANN401 - a column holds values of many kinds

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from consent_db.errors import StoreBug, StoreProblem
from consent_db.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from sqlite_utils import Database

REGISTER_FILE: Final = "register.db"
CODES_FILE: Final = "codes.db"
IMAGES_FILE: Final = "images.db"
BUSY_SECONDS: Final = 10.0
KEY_BYTES: Final = 32

_PROBE_BYTES: Final = 1 << 20

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB, _CONSTRAINT = 5, 6, 8, 10, 11, 13, 14, 26, 19


class Durability(StrEnum):
    """How far a commit has come when it returns: FULL survives a power cut, NORMAL only a crash of the program."""

    FULL = "FULL"
    NORMAL = "NORMAL"


@contextmanager
def driver_errors(path: Path | None = None) -> Iterator[None]:
    """Turn every error of the driver into StoreProblem (the user can act) or StoreBug (we broke a promise)."""
    try:
        yield
    except (sqlcipher.Error, sqlcipher.Warning) as error:
        raise _translated(error, path) from error
    except UnicodeEncodeError as error:  # a lone surrogate: no text of any language, and SQLite cannot hold it
        raise StoreProblem("bad_text", file=_name(path)) from error
    except OverflowError as error:
        raise StoreBug(f"a number outside 64 bits for {_name(path)}") from error


def is_busy(error: BaseException | None) -> bool:
    """Tell whether this error of the driver says that another connection holds the file."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (_BUSY, _LOCKED)


def is_constraint(error: BaseException | None) -> bool:
    """Tell whether this error of the driver says that a row would break a rule of the schema."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == _CONSTRAINT


def _translated(error: Exception, path: Path | None) -> StoreProblem | StoreBug:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    name = _name(path)
    if code in (_BUSY, _LOCKED):
        return StoreProblem("locked_by_other", file=name, pid=None, host=None)
    if code in (_CORRUPT, _NOTADB):
        return StoreProblem("damaged", file=name)
    if code == _FULL:
        return StoreProblem("disk_full", file=name)
    if code == _READONLY:
        return StoreProblem("read_only_folder", folder=_name(path.parent if path else None))
    if code in (_IOERR, _CANTOPEN):
        return StoreProblem("cannot_read_or_write", file=name) if path is None else _why_not(path)
    return StoreBug(f"{type(error).__name__}: {error}")


def _why_not(path: Path) -> StoreProblem:
    """Find out what the system has against a write of which SQLite only says that it failed."""
    probe = path.with_name(f"{path.name}.{new_id()}")
    try:
        files = [file for file in (path, path.with_name(path.name + "-wal")) if file.exists()]
        with probe.open("xb", buffering=0) as stream:
            stream.seek(max((file.stat().st_size for file in files), default=0))
            if stream.write(bytes(_PROBE_BYTES)) < _PROBE_BYTES:
                return StoreProblem("disk_full", file=str(path))
    except OSError as error:
        return folder_problem(error, path)
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return StoreProblem("cannot_read_or_write", file=str(path))


def folder_problem(error: OSError, file: Path) -> StoreProblem:
    """Say what a failed write of a file means for the user: disk_full, read_only_folder, cannot_read_or_write."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG):
        return StoreProblem("disk_full", file=str(file))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreProblem("read_only_folder", folder=str(file.parent))
    return StoreProblem("cannot_read_or_write", file=str(file))


def _name(path: Path | None) -> str:
    return "" if path is None else str(path)


class EncryptedFile:
    """One open SQLCipher file, for one thread; `connection` is in autocommit mode and rows are plain tuples."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        *,
        durability: Durability = Durability.FULL,
        secure_delete: bool = False,
        read_only: bool = False,
        must_exist: bool = False,
        busy_seconds: float = BUSY_SECONDS,
    ) -> None:
        self.path = path
        self.key = key
        self.read_only = read_only
        self._db: Database | None = None
        mode = "ro" if read_only else "rw" if must_exist else "rwc"
        if read_only and not os.access(path.parent, os.W_OK) and not _has_journal(path):
            mode += "&immutable=1"  # a disk that nobody can write; WAL would want to put a file beside it
        if mode == "rwc":
            _create_private(path)
        with driver_errors(path):
            self.connection = sqlcipher.connect(
                f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=busy_seconds
            )
            try:
                self._set_up(durability=durability, secure_delete=secure_delete)
            except BaseException:
                self.connection.close()
                raise

    def _set_up(self, *, durability: Durability, secure_delete: bool) -> None:
        if len(self.key) != KEY_BYTES:
            raise StoreBug("a key of wrong length")
        run = self.connection.execute
        # SQLCipher writes its log to standard error, where only our own sentences belong.
        run("PRAGMA cipher_log_level = NONE")
        run(f"PRAGMA key = \"x'{self.key.hex()}'\"")
        run("PRAGMA temp_store = MEMORY")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA trusted_schema = OFF")
        run("PRAGMA cell_size_check = ON")
        # cipher_memory_security stays off: it costs 12 % of point reads, and the key is in Python's memory anyway.
        run(f"PRAGMA synchronous = {durability.value}")
        if secure_delete:
            run("PRAGMA secure_delete = ON")
        run("SELECT count(*) FROM sqlite_master").fetchone()  # the first read proves the key
        if self.read_only:
            run("PRAGMA query_only = ON")
        elif run("PRAGMA journal_mode").fetchone() != ("wal",):
            run("PRAGMA journal_mode = WAL")

    @property
    def db(self) -> Database:
        """The same connection as a sqlite_utils.Database, made when first asked for: its import takes a while."""
        if self._db is None:
            from sqlite_utils import Database

            self._db = Database(self.connection, execute_plugins=False)
        return self._db

    def rows(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Give all rows of a query as tuples."""
        with driver_errors(self.path):
            found: list[tuple[Any, ...]] = self.connection.execute(sql, values).fetchall()
        return found

    def row(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> tuple[Any, ...] | None:
        """Give the first row of a query, or None."""
        with driver_errors(self.path):
            found: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
        return found

    def value(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Give the first column of the first row of a query, or None."""
        found = self.row(sql, values)
        return None if found is None else found[0]

    def dicts(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[dict[str, Any]]:
        """Give all rows of a query as dictionaries by column name."""
        with driver_errors(self.path):
            cursor = self.connection.execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def execute(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> int:
        """Run one statement that changes rows and give their number; in register.db only an Action may."""
        with driver_errors(self.path):
            count: int = self.connection.execute(sql, values).rowcount
        return count

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads inside see the same state; inside a transaction this is a no-op."""
        if self.connection.in_transaction:
            yield
            return
        with driver_errors(self.path):
            self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.rollback()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all writes inside or none; waits for another writer, raises StoreProblem locked_by_other after 10 s."""
        self.begin()
        try:
            yield
            with driver_errors(self.path):
                self.connection.execute("COMMIT")
        except BaseException:
            self.rollback()
            raise

    def begin(self) -> None:
        """Start a transaction that may write from its first moment; nested ones are a StoreBug."""
        if self.connection.in_transaction:
            raise StoreBug("a transaction inside a transaction")
        if self.read_only:
            raise StoreBug("a write to a register that was opened for reading only")
        with driver_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")

    def rollback(self) -> None:
        """Undo everything since begin(); quiet when the driver did so already."""
        if self.connection.in_transaction:
            with driver_errors(self.path):
                self.connection.execute("ROLLBACK")

    def data_version(self) -> int:
        """Give a number that changes when another connection committed to this file."""
        return int(self.value("PRAGMA data_version"))

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with driver_errors(self.path):
            self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _create_private(path: Path) -> None:
    """Make a new file that only its owner may read, where the system knows owners; SQLite gives its journals the same.

    What keeps a file from being made is passed over: SQLite meets it too, and says so.
    """
    if os.name == "nt":
        return  # there the folder, inside the user's own, says who may read
    with suppress(OSError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def remove_file(path: Path) -> None:
    """Delete an encrypted file with its journal; missing ones are no error."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make new and renamed files in a folder survive a power cut, where the system offers it (Windows needs none)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
