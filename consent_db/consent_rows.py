"""Stores consents row by row inside an action: the consent, its items, and what ties it to its proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db import evidence
from consent_db.rows import CONSENT, CONSENT_ITEM, query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Consent


def write(register: Register, action: Action, consent: Consent, *, actor: Actor) -> None:
    """Store a consent with its items and hash-only proofs inside an action, unchecked; scans are the caller's."""
    action.statement("consent", CONSENT.to_row(consent))
    for place, item in enumerate(consent.items):
        action.statement("consent_item", CONSENT_ITEM.to_row(item) | {"consent_id": consent.id, "position": place})
    write_proofs(register, action, consent, actor=actor)


def write_many(register: Register, action: Action, coming: Sequence[Consent], *, actor: Actor) -> None:
    """Store many consents as `write` does one."""
    action.insert_many("consent", [CONSENT.to_row(consent) for consent in coming])
    items = [(consent.id, place, item) for consent in coming for place, item in enumerate(consent.items)]
    action.insert_many(
        "consent_item",
        [CONSENT_ITEM.to_row(item) | {"consent_id": of, "position": place} for of, place, item in items],
    )
    for consent in coming:
        write_proofs(register, action, consent, actor=actor)


def write_proofs(register: Register, action: Action, consent: Consent, *, actor: Actor) -> None:
    """Tie a stored consent to the proofs that are in the register, or are paper kept elsewhere."""
    for place, proof in enumerate(consent.evidence):
        if proof.id:
            attach(register, action, consent.id, evidence.known(register, proof.id, sha256=proof.sha256), place)
        elif proof.sha256 and not proof.content_stored:
            evidence_id = evidence.store(
                register,
                action,
                actor=actor,
                sha256=proof.sha256,
                file=proof.file,
                mime=proof.mime,
                pages=proof.pages,
            )
            attach(register, action, consent.id, evidence_id, place)


def attach(register: Register, action: Action, consent_id: str, evidence_id: str, place: int) -> None:
    """Tie a proof to a consent inside an action; a second time changes nothing."""
    known = "SELECT 1 FROM consent_evidence WHERE consent_id = ? AND evidence_id = ?"
    if not query(register, known, (consent_id, evidence_id)):
        link = {"consent_id": consent_id, "evidence_id": evidence_id, "position": place}
        action.statement("consent_evidence", link)
