"""Reads a portable register against the open one and gathers every fault before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from consent_db import policy
from consent_db.checks import Known, check
from consent_db.consents import consents_by
from consent_db.faults import Fault, Faults, TooManyFaults
from consent_db.kinds import member
from consent_db.portable_files import FORMAT, Scans, refuse
from consent_db.records import Consent, Jurisdiction, Withdrawal
from consent_db.rows import BY_KEY, ORG_UNIT, POLICY, query, select

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from consent_db.connection import Register
    from consent_db.records import OrgUnit, Policy

STATEMENTS = ("consents", "assents", "withdrawals")
_PROGRESS = ("acknowledged_at", "completed_at")


@dataclass
class Incoming:
    """A document without faults: its records by table, and the scans that come with its consents."""

    unit: OrgUnit | None = None
    policy: Policy | None = None
    tables: dict[str, list[Any]] = field(default_factory=dict)
    stored: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What the register has under the same ids."""
    scans: dict[tuple[str, str], Path] = field(default_factory=dict)
    """Files by consent id and hash."""


def read(register: Register, document: Mapping[str, Any], folder: Path) -> Incoming:
    """Everything the document says, checked; raises ImportRefused with all faults, or the first few thousand."""
    faults = Faults()
    try:
        return _read(register, document, folder, faults)
    except TooManyFaults:
        refuse((*faults.found(), Fault("", "more_faults")))


def _read(register: Register, document: Mapping[str, Any], folder: Path, faults: Faults) -> Incoming:
    if document.get("format") != FORMAT:
        faults.add("format", "document_wrong_format", format=FORMAT)
        refuse(faults.found())
    for key in document:
        if key not in ("format", "org_unit", "policy", *BY_KEY):
            faults.add(member("", key), "unknown_key")
    incoming = Incoming()
    if "org_unit" in document:
        incoming.unit = ORG_UNIT.from_json(document["org_unit"], "org_unit", faults)
    if "policy" in document:
        incoming.policy = POLICY.from_json(document["policy"], "policy", faults)
        _policy(incoming.policy, faults)
    own = policy.unit(register)
    populated = bool(query(register, "SELECT 1 FROM person LIMIT 1"))
    if populated and own is not None and incoming.unit is not None and incoming.unit.id not in (None, own.id):
        theirs = incoming.unit.name or incoming.unit.id
        faults.add("org_unit.id", "other_unit", ours=own.name or own.id, theirs=theirs)
    deciding = own if populated or incoming.unit is None else incoming.unit
    jurisdiction = (deciding.jurisdiction if deciding else None) or Jurisdiction.NO

    for key in BY_KEY:
        if key in document:
            incoming.tables[key] = _table(key, document[key], faults)
    _attach_scans(incoming, Scans(folder), faults)
    coming = {key: {one.id: one for one in records if one is not None} for key, records in incoming.tables.items()}
    known = Known(register, coming)
    for key, records in incoming.tables.items():
        for place, record in enumerate(records):
            if record is not None:
                check(key, record, f"{key}[{place}]", known, faults, jurisdiction)
        incoming.stored[key] = _stored(register, key, known.stored(key) & coming[key].keys())
    for key in STATEMENTS:
        _same_statements(key, incoming, faults)
    _known_proofs(register, incoming, faults)
    _reasons(incoming, faults)
    if len(faults):
        refuse(faults.found())
    return incoming


def _policy(coming: Policy | None, faults: Faults) -> None:
    """The gallery of face codes needs its assessment (rules.md 2.3, Article 35), whoever switches it on."""
    if coming is not None and coming.face_codes == "gallery" and not (coming.dpia_reference or "").strip():
        faults.add("policy.dpia_reference", "dpia_missing")


def _reasons(incoming: Incoming, faults: Faults) -> None:
    """An exception says why (rules.md 3.1); one that is in the register as it stands here stays as it is."""
    for place, grant in enumerate(incoming.tables.get("exceptions", ())):
        if grant is None or grant.reason_text is None or grant == incoming.stored["exceptions"].get(grant.id):
            continue
        if not grant.reason_text.strip():
            faults.add(f"exceptions[{place}].reason_text", "reason_missing")


def _table(key: str, value: object, faults: Faults) -> list[Any]:
    if not isinstance(value, list):
        faults.add(key, "wrong_type", expected="list")
        return []
    seen: set[str] = set()
    records = []
    for place, entry in enumerate(value):
        record = BY_KEY[key].from_json(entry, f"{key}[{place}]", faults)
        if record is not None and record.id is not None:
            if record.id in seen:
                faults.add(f"{key}[{place}].id", "duplicate_id", id=record.id)
            seen.add(record.id)
        records.append(record)
    return records


def _stored(register: Register, key: str, ids: set[str]) -> dict[str, Any]:
    if key == "consents":
        return {one.id: one for one in consents_by(register, "id", ids)}
    return {one.id: one for one in select(register, BY_KEY[key]) if one.id in ids} if ids else {}


def _attach_scans(incoming: Incoming, scans: Scans, faults: Faults) -> None:
    """Find the files of the proofs, fill in hashes, and drop proofs that say nothing."""
    consents = incoming.tables.get("consents", [])
    for place, consent in enumerate(consents):
        if consent is None or consent.evidence is None:
            continue
        kept = []
        for number, proof in enumerate(consent.evidence):
            if proof is None or (not proof.file and not proof.sha256):
                continue
            path = f"consents[{place}].evidence[{number}]"
            before = len(faults)
            found = scans.find(proof.file, f"{path}.file", faults) if proof.file else None
            sha256 = proof.sha256
            if found is not None:
                if sha256 and sha256 != found[1]:
                    faults.add(f"{path}.sha256", "evidence_mismatch")
                sha256 = found[1]
                incoming.scans[consent.id, sha256] = found[0]
            elif not sha256 and len(faults) == before and not faults.at(f"{path}.sha256"):
                faults.add(f"{path}.file", "evidence_not_found")
            kept.append(replace(proof, sha256=sha256))
        consents[place] = replace(consent, evidence=tuple(kept))


def _same_statements(key: str, incoming: Incoming, faults: Faults) -> None:
    for place, record in enumerate(incoming.tables.get(key, ())):
        stored = None if record is None else incoming.stored[key].get(record.id)
        if record is not None and stored is not None:
            names = [name for name in BY_KEY[key].kinds if _said(record, name) != _said(stored, name)]
            differing = [name for name in names if not _only_progress(record, stored, name)]
            if differing:
                faults.add(f"{key}[{place}]", "statement_changed", keys=", ".join(differing))


def _said(record: Any, name: str) -> Any:  # noqa: ANN401 - any key of any statement
    """A key's value as far as it belongs to the statement: a proof is its hash, whatever its file is called."""
    value = getattr(record, name)
    if name == "evidence" and isinstance(record, Consent) and value is not None:
        return {proof.sha256 for proof in value}
    return value


def _only_progress(new: Any, stored: Any, name: str) -> bool:  # noqa: ANN401 - any statement
    """Whether a key tells how far a withdrawal was handled, and at most one side says it."""
    return isinstance(stored, Withdrawal) and name in _PROGRESS and None in (getattr(new, name), getattr(stored, name))


def _known_proofs(register: Register, incoming: Incoming, faults: Faults) -> None:
    """A removal proof is the id of one here, or the hash of one that lies elsewhere."""
    kind = BY_KEY["publications"].kinds["rendition_sha256"]
    for place, publication in enumerate(incoming.tables.get("publications", ())):
        proof = None if publication is None else publication.removal_proof_id
        if proof is None or kind.read(proof, "", Faults()):
            continue
        if not query(register, "SELECT 1 FROM evidence WHERE id = ?", (proof,)):
            faults.add(f"publications[{place}].removal_proof_id", "unknown_reference", id=proof, table="evidence")
