"""Who can open a register: passphrases come and go with the officers, the data is never encrypted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db import keys
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from consent_db.connection import Register


def add_passphrase(
    register: Register, passphrase: str, *, officer: str = "officer", scrypt_n: int = keys.SCRYPT_N
) -> str:
    """Let one more passphrase open the register (a new officer) and give the id of its slot."""
    with register.changing_keys() as header:
        changed = keys.with_passphrase(
            header, register.unlocked.master, passphrase=passphrase, officer=officer, scrypt_n=scrypt_n
        )
        register.use_header(changed)
    return changed.slots[-1].id


def change_passphrase(
    register: Register, old: str, new: str, *, officer: str = "officer", scrypt_n: int = keys.SCRYPT_N
) -> None:
    """Replace a passphrase by another in one step; raises StoreProblem wrong_passphrase, passphrase_empty."""
    with register.changing_keys() as header:
        slot_id = keys.unlock(header, passphrase=old).slot_id
        changed = keys.with_passphrase(
            header, register.unlocked.master, passphrase=new, officer=officer, scrypt_n=scrypt_n
        )
        register.use_header(keys.without(changed, slot_id))


def remove_key(register: Register, slot_id: str) -> None:
    """Take away one key (an officer left); raises StoreProblem last_key_slot, unknown_key_slot."""
    with register.changing_keys() as header:
        register.use_header(keys.without(header, slot_id))
    for slot in header.slots:
        if slot.id == slot_id:
            keys.forget_secret(slot)


def passphrase_only(
    register: Register, passphrase: str, *, officer: str = "officer", scrypt_n: int = keys.SCRYPT_N
) -> None:
    """Let a passphrase open the register, and the keys on this machine no longer, in one step; safe to repeat.

    A recovery key stays. Raises StoreProblem passphrase_empty.
    """
    with register.changing_keys() as header:
        changed = header
        try:
            keys.unlock(header, passphrase=passphrase)
        except StoreProblem as problem:
            if problem.code != "wrong_passphrase":
                raise
            changed = keys.with_passphrase(
                header, register.unlocked.master, passphrase=passphrase, officer=officer, scrypt_n=scrypt_n
            )
        gone = [slot for slot in header.slots if slot.kind in keys.OF_THIS_MACHINE]
        for slot in gone:
            changed = keys.without(changed, slot.id)
        register.use_header(changed)
    for slot in gone:
        keys.forget_secret(slot)
