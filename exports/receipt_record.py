"""The consent receipt of one person: an ISO/IEC TS 27560 record in JSON (conventions.md 5.4).

Only the person, and roles: no name is in it, the person's own neither, and nothing tells who is protected.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from consent_db import biometrics, facts, people, policy
from consent_db.clock import local_day, to_instant
from consent_db.errors import StoreProblem
from consent_db.kinds import dumps
from consent_db.records import Jurisdiction, OrgUnit
from consent_db.rows import EVENT, by_ids, query
from consent_db.standing import standing
from consent_db.statements import Voice
from exports.receipt_events import Said, events, said
from exports.receipt_processing import processing, storage, ways

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from consent_db.connection import Register
    from consent_db.records import Event, Facts, Reason
    from consent_db.standing import Standing

SCHEMA: Final = "iso27560-dpv/branch-photo-1"
AUTHORITY: Final = {
    Jurisdiction.NO: "Datatilsynet",
    Jurisdiction.SE: "Integritetsskyddsmyndigheten (IMY)",
}
RIGHTS: Final = ("withdraw", "access", "rectification", "erasure", "restriction", "portability", "complaint")

_NO: Final = {Voice.GUARDIAN: "guardian", Voice.REPRESENTATIVE: "representative"}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is confirmed to one person: the record, and what the paper needs to put it in words."""

    document: dict[str, Any]
    person_id: str
    protected: bool
    standing: Standing
    facts: Facts
    unit: OrgUnit
    known_events: Mapping[str, Event]
    why: Mapping[str, Reason]
    day: date

    def to_json(self) -> bytes:
        """The document as UTF-8; the same statements and the same moment give the same bytes."""
        return (json.dumps(self.document, ensure_ascii=False, indent=1) + "\n").encode()


def receipt(register: Register, person_id: str, *, issued_at: datetime) -> Receipt:
    """Confirm what is recorded about one person as of a moment; writes nothing.

    Raises StoreProblem `unknown_person`, and `nothing_to_confirm` where nobody has stated anything.
    """
    with register.snapshot():
        people.person(register, person_id)
        own = policy.unit(register) or OrgUnit(id="", name="")
        day = local_day(issued_at, own.jurisdiction)
        root = people.original(register, person_id)
        known = facts.for_person(register, root)
        about = said(known, root, day)
        if not about:
            raise StoreProblem("nothing_to_confirm")
        held = {item.event_id for consent in about.consents for item in consent.items if item.event_id is not None}
        known_events = {one.id: one for one in by_ids(register, EVENT, "id", held)}
        names = policy.unit_names(register)
        codes = biometrics.standing(register, policy=known.policy, at=issued_at)
        notice = _notice(register, about)
    stands = standing(known, root, day)
    why: dict[str, Reason] = {}
    record: dict[str, Any] = {
        "record_id": _derived(f"record {own.id} {root}"),
        "pii_principal_id": root,
        "language": stands.view.lang,
        "jurisdiction": own.jurisdiction.value,
        "privacy_notice": notice,
        "purpose": ["publication of pictures", "proof of what was consented to and refused"],
        "pii": ["image", "name", "statements of consent"],
        "storage_locations": storage(own),
        "retention": f"P{known.policy.retention_after_end_months}M evidence after the end",
        "recipients": [],
        "withdrawal_method": ways(own),
        "privacy_rights": list(RIGHTS),
        "processing": [] if stands.view.protected else list(processing(known, stands, own, known_events, day, why)),
        "biometric": _biometric(about, granted=root in codes.granted, refused=root in codes.refused),
        "parties": {
            "controllers": _controllers(own, about, names),
            "authority": AUTHORITY[own.jurisdiction],
            "guardians": _guardians(about, day),
            "child_assent": _answer(about),
        },
        "events": events(known, about, day),
    }
    record["recipients"] = sorted({one for each in record["processing"] for one in each["recipients"]})
    issued = to_instant(issued_at.replace(microsecond=0))
    document = {
        "schema_version": SCHEMA,
        "receipt_id": _derived(f"receipt {issued} {dumps(record)}", moment=issued_at),
        "issued_at": issued,
        "record": record,
    }
    return Receipt(
        document=document,
        person_id=root,
        protected=stands.view.protected,
        standing=stands,
        facts=known,
        unit=own,
        known_events=known_events,
        why=why,
        day=day,
    )


def _notice(register: Register, about: Said) -> dict[str, Any]:
    """The form that the latest statement was made on, with the hash of its text where that is known."""
    if about.consents:
        form = about.consents[-1]
        code, version, lang = form.form, form.form_version, form.lang
    else:
        code, version, lang = "WITHDRAW" if about.withdrawals else "CHILD", "", ""
    rows = query(
        register,
        "SELECT text_sha256 FROM form_version WHERE code = ? AND lang = ? AND version_label = ? ORDER BY id",
        (code, lang, version),
    )
    return {"form_code": code, "version": version, "sha256": rows[-1][0] if rows else None}


def _controllers(own: OrgUnit, about: Said, names: Mapping[str, str]) -> list[dict[str, str]]:
    """The branch, and any other unit that a form was given to."""
    contact = ", ".join(one.strip() for one in (own.email, own.phone) if one.strip()) or own.contact_name.strip()
    told = {"name": ", ".join(one for one in (own.org.strip(), own.name.strip()) if one), "org_no": own.org_no}
    told["contact"] = contact
    if own.dpo_contact.strip():
        told["data_protection_contact"] = own.dpo_contact.strip()
    others = dict.fromkeys(one.org_unit_id for one in about.consents if one.org_unit_id not in (None, own.id))
    return [told, *({"name": names.get(one or "", ""), "org_no": "", "contact": ""} for one in others)]


def _guardians(about: Said, day: date) -> list[dict[str, str]]:
    """What each guardian or representative said last, as a role; two guardians are two rows, without a name."""
    latest: dict[str, tuple[tuple[date, bool], dict[str, str]]] = {}
    for grant in about.statements.grants:
        if grant.voice in _NO:
            row = {
                "role": _NO[grant.voice],
                "decision": "expired" if grant.ended(day) else "yes",
                "signed_at": grant.day.isoformat(),
            }
            _keep(latest, grant.speaker, (grant.day, False), row)
    for no in about.statements.noes:
        if no.voice in _NO:
            row = {"role": _NO[no.voice], "decision": "no", "signed_at": no.day.isoformat()}
            if no.channels or no.media or no.purposes or no.assets or no.event_id is not None:
                row["scope"] = "partly"
            _keep(latest, no.speaker, (no.day, True), row)
    return [row for _, row in sorted(latest.values(), key=lambda one: (one[0], one[1]["decision"]))]


def _keep(
    latest: dict[str, tuple[tuple[date, bool], dict[str, str]]],
    speaker: str,
    order: tuple[date, bool],
    row: dict[str, str],
) -> None:
    """Keep the later of two statements of one speaker; a no to a part, said with a yes, is not all they said."""
    before = latest.get(speaker)
    if before is None or order[0] > before[0][0]:
        latest[speaker] = (order, row)
    elif order[0] == before[0][0] and order > before[0]:
        partly = row.get("scope") == "partly" and before[1]["decision"] != "no"
        latest[speaker] = (order, before[1] | {"scope": "partly"} if partly else row)


def _answer(about: Said) -> dict[str, Any] | None:
    if about.answer is None:
        return None
    told: dict[str, Any] = {"answer": about.answer.answer.value, "asked_on": about.answer.asked_on.isoformat()}
    if about.answer.not_channels:
        told["not_channels"] = list(about.answer.not_channels)
    return told | {"how": about.answer.how}


def _biometric(about: Said, *, granted: bool, refused: bool) -> dict[str, Any]:
    told: dict[str, Any] = {"granted": granted and not refused}
    asked = [one for one in about.consents if one.biometric is not None]
    if told["granted"] and asked:
        told |= {"lawful_basis": "GDPR 9(2)(a)", "since": asked[-1].signed_at.isoformat()}
        if asked[-1].valid_until is not None:
            told["until"] = asked[-1].valid_until.isoformat()
    return told


def _derived(seed: str, *, moment: datetime | None = None) -> str:
    """An id of 26 letters that the same content gives again; with a moment it sorts by it, as a ULID does."""
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:10], "big")
    head = 0 if moment is None else int(moment.timestamp() * 1000)
    if moment is None:
        head = int.from_bytes(hashlib.sha256(f"head {seed}".encode()).digest()[:6], "big") >> 1
    number = head << 80 | bits
    return "".join(alphabet[number >> 5 * place & 31] for place in range(25, -1, -1))
