"""The random master key of a register, and the slots of keys.json that wrap it for each officer and machine."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from consent_db import local_keys
from consent_db.encrypted_file import folder_problem, sync_folder
from consent_db.errors import Problem, StoreBug, StoreProblem
from consent_db.ids import new_id

if TYPE_CHECKING:
    from pathlib import Path

KEYS_FILE: Final = "keys.json"
FORMAT: Final = "klarert-keys/1"
SCRYPT_N: Final = 2**15
"""Measured: 100 ms and 32 MB for each guess at a passphrase."""

_SCRYPT_R: Final = 8
_MAX_SCRYPT_N: Final = 2**20
_MAX_KEYS_BYTES: Final = 1_000_000
_NONCE_BYTES: Final = 12
_RECOVERY_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RECOVERY_LETTERS: Final = 32
_RECOVERY_CHECK_LETTERS: Final = 4
_RECOVERY_GROUP: Final = 4


class KeyKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  (a kind, not a secret)
    RECOVERY = "recovery"
    KEYRING = "keyring"
    KEY_FILE = "key_file"


PORTABLE: Final = frozenset({KeyKind.PASSPHRASE, KeyKind.RECOVERY})
"""The kinds that open a register, and its backups, on any machine."""

OF_THIS_MACHINE: Final = frozenset({KeyKind.KEYRING, KeyKind.KEY_FILE})
"""The kinds that open a register on this machine only, without asking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The master key, wrapped by one secret."""

    id: str
    kind: KeyKind
    officer: str
    salt: bytes
    scrypt_n: int
    """0 where the secret is random itself and needs no stretching."""
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHeader:
    """What keys.json holds; `complete` is false until the first set-up of register.db has been committed."""

    register_id: str
    complete: bool
    slots: tuple[Slot, ...]

    def has(self, *kinds: KeyKind) -> bool:
        """Tell whether a slot of one of these kinds is there."""
        return any(slot.kind in kinds for slot in self.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """An opened header: the master key, and what opened it."""

    header: KeyHeader
    master: bytes = field(repr=False)
    kind: KeyKind
    slot_id: str
    warnings: tuple[Problem, ...] = ()


def derive(master: bytes, label: str) -> bytes:
    """Give the 32-byte key of one file from the master key; different labels give independent keys."""
    return hmac.digest(master, f"klarert/1 {label}".encode(), "sha256")


def create(*, passphrase: str | None, officer: str, scrypt_n: int = SCRYPT_N) -> Unlocked:
    """Make a new master key with one slot: the passphrase, else this machine's keyring, else a key file with a warning.

    Only the slot's secret is stored yet, outside the register; write() puts the header beside it.
    """
    master = secrets.token_bytes(32)
    header = KeyHeader(register_id=new_id(), complete=False, slots=())
    if passphrase is not None:
        header = with_passphrase(header, master, passphrase=passphrase, officer=officer, scrypt_n=scrypt_n)
        return Unlocked(header=header, master=master, kind=KeyKind.PASSPHRASE, slot_id=header.slots[0].id)
    header, kind, warnings = with_this_machine(header, master, officer=officer)
    return Unlocked(header=header, master=master, kind=kind, slot_id=header.slots[0].id, warnings=warnings)


def unlock(header: KeyHeader, *, passphrase: str | None = None, recovery_key: str | None = None) -> Unlocked:
    """Find the master key: by the recovery key or passphrase if given, else by this machine's keyring or key file.

    A given secret that opens no slot is never passed over in silence. Raises StoreProblem wrong_recovery_key,
    recovery_key_mistyped, wrong_passphrase, passphrase_needed, key_missing. Nothing is written.
    """
    if recovery_key is not None:
        return _unlock_with(header, KeyKind.RECOVERY, _recovery_secret(recovery_key), "wrong_recovery_key")
    if passphrase is not None:
        return _unlock_with(header, KeyKind.PASSPHRASE, _passphrase_secret(passphrase), "wrong_passphrase")
    for slot in header.slots:
        secret = local_keys.from_keyring(slot.id) if slot.kind is KeyKind.KEYRING else None
        master = _unwrap(header, slot, secret) if secret is not None else None
        if master is not None:
            return Unlocked(header=header, master=master, kind=slot.kind, slot_id=slot.id)
    for slot in header.slots:
        if slot.kind is not KeyKind.KEY_FILE:
            continue
        secret, warnings = local_keys.from_key_file(slot.id)
        master = _unwrap(header, slot, secret) if secret is not None else None
        if master is not None:
            return Unlocked(header=header, master=master, kind=slot.kind, slot_id=slot.id, warnings=warnings)
    if header.has(KeyKind.PASSPHRASE):
        raise StoreProblem("passphrase_needed")
    raise StoreProblem("key_missing", recovery=header.has(KeyKind.RECOVERY))


def with_passphrase(
    header: KeyHeader, master: bytes, *, passphrase: str, officer: str, scrypt_n: int = SCRYPT_N
) -> KeyHeader:
    """Give the header with one more slot for a passphrase; an empty one raises StoreProblem passphrase_empty."""
    secret = _passphrase_secret(passphrase)
    if not secret:
        raise StoreProblem("passphrase_empty")
    return _with_slot(header, master, KeyKind.PASSPHRASE, secret, officer=officer, scrypt_n=scrypt_n)


def with_recovery_key(header: KeyHeader, master: bytes, *, officer: str) -> tuple[KeyHeader, str]:
    """Give the header with one more slot, and the recovery key that opens it as text to print."""
    letters = "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(_RECOVERY_LETTERS))
    header = _with_slot(header, master, KeyKind.RECOVERY, letters.encode(), officer=officer, scrypt_n=0)
    whole = letters + _check_letters(letters)
    return header, "-".join(whole[at : at + _RECOVERY_GROUP] for at in range(0, len(whole), _RECOVERY_GROUP))


def with_this_machine(
    header: KeyHeader, master: bytes, *, officer: str
) -> tuple[KeyHeader, KeyKind, tuple[Problem, ...]]:
    """Give the header with a slot for this machine's keyring, else for a key file (with the warning key_in_file)."""
    slot_id = new_id()
    secret = base64.b64encode(secrets.token_bytes(32))
    kind = KeyKind.KEYRING
    warnings: tuple[Problem, ...] = ()
    if not local_keys.into_keyring(slot_id, secret):
        kind = KeyKind.KEY_FILE
        warnings = local_keys.into_key_file(slot_id, secret)
    return _with_slot(header, master, kind, secret, officer=officer, scrypt_n=0, slot_id=slot_id), kind, warnings


def without(header: KeyHeader, slot_id: str) -> KeyHeader:
    """Give the header without a slot; the last passphrase or recovery slot, and the last slot at all, must stay."""
    kept = tuple(slot for slot in header.slots if slot.id != slot_id)
    if len(kept) == len(header.slots):
        raise StoreProblem("unknown_key_slot", slot=slot_id)
    changed = replace(header, slots=kept)
    if not kept or (header.has(*PORTABLE) and not changed.has(*PORTABLE)):
        raise StoreProblem("last_key_slot")
    return changed


def forget_secret(slot: Slot) -> None:
    """Remove what this machine's keyring or key file holds for a slot that is gone."""
    if slot.kind is KeyKind.KEYRING:
        local_keys.out_of_keyring(slot.id)
    elif slot.kind is KeyKind.KEY_FILE:
        local_keys.key_file(slot.id).unlink(missing_ok=True)


def read(directory: Path) -> KeyHeader | None:
    """Read keys.json of a register, None if there is none; raises StoreProblem keys_damaged, newer_version."""
    file = directory / KEYS_FILE
    try:
        with file.open("rb") as stream:
            text = stream.read(_MAX_KEYS_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreProblem("cannot_read_or_write", file=str(file)) from error
    return parse(text, source=str(file))


def parse(text: bytes, *, source: str) -> KeyHeader:
    """Read the bytes of a keys.json; `source` names them in StoreProblem keys_damaged or newer_version."""
    try:
        if len(text) > _MAX_KEYS_BYTES:
            raise ValueError("too long")
        document = json.loads(text)
        if str(document["format"]).startswith("klarert-keys/") and document["format"] != FORMAT:
            raise StoreProblem("newer_version", file=source)
        if document["format"] != FORMAT:
            raise ValueError("another format")
        slots = tuple(_read_slot(slot) for slot in document["slots"])
        if not slots or not isinstance(document["complete"], bool):
            raise ValueError("no slot")
        return KeyHeader(register_id=_text(document["register_id"]), complete=document["complete"], slots=slots)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreProblem("keys_damaged", file=source) from error


def write(directory: Path, header: KeyHeader, *, must_be_new: bool = False) -> bool:
    """Write keys.json in one step that a power cut cannot halve; with `must_be_new`, False if there is one already."""
    file = directory / KEYS_FILE
    draft = directory / f"{KEYS_FILE}.{new_id()}"
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(plain(header))
            stream.flush()
            os.fsync(stream.fileno())
        if must_be_new and not _put_new(draft, file):
            return False
        if not must_be_new:
            draft.replace(file)
        sync_folder(directory)
    except OSError as error:
        raise folder_problem(error, file) from error
    finally:
        draft.unlink(missing_ok=True)
    return True


def plain(header: KeyHeader) -> bytes:
    """Give the bytes of keys.json; they hold no secret that is not wrapped."""
    document = {
        "format": FORMAT,
        "register_id": header.register_id,
        "complete": header.complete,
        "slots": [
            {
                "id": slot.id,
                "kind": slot.kind.value,
                "officer": slot.officer,
                "kdf": {"name": "scrypt", "n": slot.scrypt_n, "r": _SCRYPT_R, "p": 1}
                if slot.scrypt_n
                else {"name": "hmac-sha256"},
                "salt": slot.salt.hex(),
                "nonce": slot.nonce.hex(),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in header.slots
        ],
    }
    return json.dumps(document, indent=1).encode()


def _put_new(draft: Path, file: Path) -> bool:
    """Give a finished draft its name unless something has that name already."""
    try:
        if os.name == "nt":
            draft.rename(file)  # refuses an existing target on Windows
        else:
            os.link(draft, file)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if file.exists():
            return False
        draft.replace(file)
    return True


def _read_slot(document: dict[str, Any]) -> Slot:
    kdf = document["kdf"]
    stretched = kdf["name"] == "scrypt"
    if not stretched and kdf["name"] != "hmac-sha256":
        raise ValueError("an unknown derivation")
    scrypt_n = kdf["n"] if stretched else 0
    if stretched and (type(scrypt_n) is not int or not 1 < scrypt_n <= _MAX_SCRYPT_N or scrypt_n & (scrypt_n - 1)):
        raise ValueError("a cost that no writer of this file chose")
    if stretched and (kdf["r"] != _SCRYPT_R or kdf["p"] != 1):
        raise ValueError("a cost that no writer of this file chose")
    nonce = bytes.fromhex(document["nonce"])
    if len(nonce) != _NONCE_BYTES:
        raise ValueError("a nonce of wrong length")
    return Slot(
        id=_text(document["id"]),
        kind=KeyKind(document["kind"]),
        officer=_text(document["officer"]),
        salt=bytes.fromhex(document["salt"]),
        scrypt_n=scrypt_n,
        nonce=nonce,
        wrapped=bytes.fromhex(document["wrapped"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _unlock_with(header: KeyHeader, kind: KeyKind, secret: bytes, refusal: str) -> Unlocked:
    for slot in header.slots:
        master = _unwrap(header, slot, secret) if slot.kind is kind else None
        if master is not None:
            return Unlocked(header=header, master=master, kind=kind, slot_id=slot.id)
    raise StoreProblem(refusal)


def _with_slot(
    header: KeyHeader,
    master: bytes,
    kind: KeyKind,
    secret: bytes,
    *,
    officer: str,
    scrypt_n: int,
    slot_id: str | None = None,
) -> KeyHeader:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = Slot(
        id=slot_id or new_id(),
        kind=kind,
        officer=officer,
        salt=secrets.token_bytes(16),
        scrypt_n=scrypt_n,
        nonce=secrets.token_bytes(_NONCE_BYTES),
        wrapped=b"",
    )
    wrapped = AESGCM(_slot_key(slot, secret)).encrypt(slot.nonce, master, _bound(header, slot))
    if _unwrap(header, done := replace(slot, wrapped=wrapped), secret) != master:
        raise StoreBug("a slot that does not open")
    return replace(header, slots=(*header.slots, done))


def _unwrap(header: KeyHeader, slot: Slot, secret: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_slot_key(slot, secret)).decrypt(slot.nonce, slot.wrapped, _bound(header, slot))
    except (InvalidTag, ValueError):
        return None


def _slot_key(slot: Slot, secret: bytes) -> bytes:
    if not slot.scrypt_n:
        return hmac.digest(hmac.digest(slot.salt, secret, "sha256"), b"klarert/1 slot", "sha256")
    memory = 128 * _SCRYPT_R * slot.scrypt_n
    # scrypt pads a short password with zero bytes: without an end of its own, "x" would open what "x\0" closed.
    ended = secret + b"\x01"
    return hashlib.scrypt(ended, salt=slot.salt, n=slot.scrypt_n, r=_SCRYPT_R, p=1, maxmem=memory + 2**20 * 8, dklen=32)


def _bound(header: KeyHeader, slot: Slot) -> bytes:
    """What a wrapped key is tied to: no slot can be moved to another register or posed as another kind."""
    return json.dumps([header.register_id, slot.id, slot.kind.value, slot.scrypt_n]).encode()


def _passphrase_secret(passphrase: str) -> bytes:
    # macOS keyboards give other code points for the same letters than Windows and Linux do.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _recovery_secret(text: str) -> bytes:
    letters = "".join(text.upper().split()).replace("-", "").translate(str.maketrans("OIL", "011"))
    body, check = letters[:_RECOVERY_LETTERS], letters[_RECOVERY_LETTERS:]
    if len(letters) != _RECOVERY_LETTERS + _RECOVERY_CHECK_LETTERS or check != _check_letters(body):
        raise StoreProblem("recovery_key_mistyped")
    return body.encode()


def _check_letters(letters: str) -> str:
    digest = hashlib.sha256(letters.encode("utf-8", "surrogatepass")).digest()
    return "".join(_RECOVERY_ALPHABET[byte % len(_RECOVERY_ALPHABET)] for byte in digest[:_RECOVERY_CHECK_LETTERS])
