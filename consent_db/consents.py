"""Statements: consents, children's answers and withdrawals; recorded once, never changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from consent_db import consent_rows, evidence, people, policy, takedowns
from consent_db.checks import Known, check
from consent_db.days import add_months, is_below
from consent_db.errors import StoreProblem
from consent_db.faults import Fault, Faults, Refused
from consent_db.records import (
    Answer,
    Assent,
    Consent,
    Decision,
    Evidence,
    Jurisdiction,
    Method,
    ScopeKind,
    Withdrawal,
)
from consent_db.rows import (
    ASSENT,
    BY_KEY,
    CONSENT,
    CONSENT_ITEM,
    PERSON,
    WITHDRAWAL,
    by_ids,
    chunks,
    marks,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed, Person

CODE_SCOPES = frozenset({ScopeKind.ALL, ScopeKind.BIOMETRIC})
"""The withdrawals that take face codes with them."""


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything one person, and those who speak for them, said; superseded rows included."""

    consents: tuple[Consent, ...] = ()
    assents: tuple[Assent, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()


def of_person(register: Register, person_id: str) -> Statements:
    """The statements about one person, those on merged-in records too."""
    same = people.pool(register, person_id)
    return Statements(
        consents_by(register, "subject_id", same),
        by_ids(register, ASSENT, "child_id", same),
        by_ids(register, WITHDRAWAL, "subject_id", same),
    )


def consents_by(
    register: Register, column: str, ids: Iterable[str], *, check_evidence: bool = False
) -> tuple[Consent, ...]:
    """Consents whose `column` (id, subject_id, supersedes_id) holds one of the ids; scans are hashed on demand."""
    found: list[dict[str, Any]] = []
    names = ", ".join(f'"{name}"' for name in CONSENT.columns)
    for chunk in chunks(ids):
        sql = f'SELECT {names} FROM consent WHERE "{column}" IN ({marks(chunk)}) ORDER BY id'
        found += [dict(zip(CONSENT.columns, row, strict=True)) for row in query(register, sql, chunk)]
    own = [row["id"] for row in found]
    items = _items(register, own)
    proofs = _proofs(register, own, check_evidence=check_evidence)
    return tuple(
        CONSENT.from_row(row, items=items.get(row["id"], ()), evidence=proofs.get(row["id"], ())) for row in found
    )


def _items(register: Register, consent_ids: list[str]) -> dict[str, tuple[Any, ...]]:
    found: dict[str, list[Any]] = {}
    names = ", ".join(f'"{name}"' for name in CONSENT_ITEM.columns)
    for chunk in chunks(consent_ids):
        sql = f"SELECT consent_id, {names} FROM consent_item WHERE consent_id IN ({marks(chunk)})"
        for consent_id, *values in query(register, sql + " ORDER BY consent_id, position", chunk):
            item = CONSENT_ITEM.from_row(dict(zip(CONSENT_ITEM.columns, values, strict=True)))
            found.setdefault(consent_id, []).append(item)
    return {consent_id: tuple(entries) for consent_id, entries in found.items()}


def _proofs(register: Register, consent_ids: list[str], *, check_evidence: bool) -> dict[str, tuple[Evidence, ...]]:
    """Each consent's proofs in their order; where paper and its scan are both known, the scan alone.

    `typeof` looks at a scan's header only, where IS NOT NULL would decrypt all of it.
    """
    rows: list[tuple[Any, ...]] = []
    for chunk in chunks(consent_ids):
        rows += query(
            register,
            "SELECT link.consent_id, e.id, e.sha256, e.file, e.mime, e.pages, typeof(e.content) = 'blob'"
            " FROM consent_evidence AS link JOIN evidence AS e ON e.id = link.evidence_id"
            f" WHERE link.consent_id IN ({marks(chunk)}) ORDER BY link.consent_id, link.position, e.id",
            chunk,
        )
    wrong = evidence.altered(register, (row[1] for row in rows if row[6])) if check_evidence else frozenset()
    found: dict[str, dict[str, Evidence]] = {}
    for consent_id, evidence_id, sha256, file, mime, pages, content_stored in rows:
        proof = Evidence(
            sha256=sha256,
            id=evidence_id,
            file=file,
            mime=mime,
            pages=pages,
            content_stored=bool(content_stored),
            altered=evidence_id in wrong,
        )
        known = found.setdefault(consent_id, {})
        if sha256 not in known or (content_stored and not known[sha256].content_stored):
            known[sha256] = proof
    return {consent_id: tuple(known.values()) for consent_id, known in found.items()}


def faults(
    register: Register, key: str, record: Consent | Assent | Withdrawal, *, newcomers: Sequence[Person] = ()
) -> tuple[Fault, ...]:
    """Everything that keeps a statement from being recorded; `key` is its table in the portable register.

    `newcomers` are people who are stored with it. Stricter than an import, which must take what others recorded: a
    period that ends before it starts would make a no match nothing, and what was only spoken needs its witness.
    """
    found = Faults()
    own = policy.unit(register)
    country = own.jurisdiction if own else Jurisdiction.NO
    known = Known(register, {key: {record.id: record}, "people": {one.id: one for one in newcomers}})
    for table, one, path in (
        (key, record, ""),
        *(("people", one, f"people[{at}]") for at, one in enumerate(newcomers)),
    ):
        shape = BY_KEY[table]
        shape.from_json(shape.to_json(one), path, found)
        check(table, one, path, known, found, country)
    if record.id in known.stored(key):
        found.add("id", "duplicate_id")
    if isinstance(record, Consent):
        _add_stricter(record, found)
    return found.found()


def _add_stricter(consent: Consent, found: Faults) -> None:
    if consent.valid_until is not None and consent.valid_until < (consent.valid_from or consent.signed_at):
        found.add("valid_until", "ends_before_start")
    if consent.method is Method.VERBAL_WITNESSED and not consent.witness_name.strip():
        found.add("witness_name", "missing")
    for place, item in enumerate(consent.items):
        if item.captured_from is not None and item.captured_to is not None and item.captured_to < item.captured_from:
            found.add(f"items[{place}].captured_to", "ends_before_start")


def record(
    register: Register,
    consent: Consent,
    *,
    actor: Actor,
    scans: Mapping[str, bytes] | Sequence[evidence.Scan] = (),
) -> Changed:
    """Record one signed act with the scans of its proof; `recorded_by` becomes the actor's role.

    A proof with an `id` is one that lies in the register already: two guardians on one sheet. Raises Refused with every
    fault, StoreProblem `unknown_evidence`, and `changed_meanwhile` where what it corrects was corrected already. A no
    to face codes deletes them.
    """
    with register.action(actor, "consent_recorded", person=consent.subject_id) as action:
        record_within(register, action, consent, actor=actor, scans=scans)
    people.delete_forbidden(register, ())
    return action.changed


def record_within(
    register: Register,
    action: Action,
    consent: Consent,
    *,
    actor: Actor,
    scans: Mapping[str, bytes] | Sequence[evidence.Scan] = (),
) -> None:
    """Record one signed act as `record` does, inside an action; the caller deletes what is forbidden after it."""
    proofs = tuple(replace(proof, content_stored=bool(proof.id)) for proof in consent.evidence)
    consent = replace(consent, recorded_by=str(actor.role), evidence=proofs)
    _refuse(faults(register, "consents", consent))
    _require_uncorrected(register, "consent", consent.supersedes_id)
    consent_rows.write(register, action, consent, actor=actor)
    for place, scan in enumerate(evidence.scans_of(scans), start=len(consent.evidence)):
        consent_rows.attach(
            register,
            action,
            consent.id,
            evidence.store(
                register,
                action,
                actor=actor,
                content=scan.content,
                file=scan.name,
                mime=scan.mime,
                pages=scan.pages,
            ),
            place,
        )
    people.forget_refused(register, action, (consent.subject_id,))
    if any(item.decision is Decision.REFUSE for item in consent.items):
        _take_down(register, action, consent.subject_id)


def _take_down(register: Register, action: Action, person_id: str) -> None:
    """Leave tasks for what a no takes down; imported here, since the judge's facts are read from statements."""
    from consent_db import still_out

    still_out.write_for(register, action, (person_id,))


def record_assent(
    register: Register,
    assent: Assent,
    *,
    actor: Actor,
    proof: evidence.Scan | None = None,
    evidence_id: str | None = None,
) -> Changed:
    """Record a child's own answer; `asked_by` becomes the actor's role.

    `evidence_id` names a proof that lies in the register already (a correction keeps it). Raises Refused with every
    fault, and StoreProblem `changed_meanwhile` where what it corrects was corrected already.
    """
    with register.action(actor, "assent_recorded", person=assent.child_id) as action:
        record_assent_within(register, action, assent, actor=actor, proof=proof, evidence_id=evidence_id)
    return action.changed


def record_assent_within(
    register: Register,
    action: Action,
    assent: Assent,
    *,
    actor: Actor,
    proof: evidence.Scan | None = None,
    evidence_id: str | None = None,
) -> None:
    """Record a child's own answer as `record_assent` does, inside an action."""
    assent = replace(assent, asked_by=str(actor.role))
    _refuse(faults(register, "assents", assent))
    _require_uncorrected(register, "assent", assent.supersedes_id)
    row = ASSENT.to_row(assent) | {"evidence_id": _proof(register, action, proof, actor=actor) or evidence_id}
    action.statement("assent", row)
    if assent.answer is Answer.NO or assent.not_channels:
        _take_down(register, action, assent.child_id)


def withdraw(
    register: Register,
    withdrawal: Withdrawal,
    *,
    actor: Actor,
    proof: evidence.Scan | bytes | None = None,
    evidence_id: str | None = None,
    newcomers: Sequence[Person] = (),
) -> Changed:
    """Record a withdrawal and, in the same moment, a task for everything that must come down (rules.md R5-R8, R90).

    `received_by` becomes the actor's role. A scope of all or biometric deletes the person's face codes. `newcomers` are
    people made on the spot: who speaks, or a subject nobody had in the register. Whoever asks for pictures that are not
    known to show them is put into these (rules.md 3.5, "remove me" by comment). Raises Refused with every fault, and
    StoreProblem `changed_meanwhile` where what it corrects was corrected already.
    """
    scan = evidence.Scan(content=proof) if isinstance(proof, bytes) else proof
    with register.action(actor, "withdrawn", person=withdrawal.subject_id, withdrawal=withdrawal.id) as action:
        withdraw_within(
            register, action, withdrawal, actor=actor, proof=scan, evidence_id=evidence_id, newcomers=newcomers
        )
    people.delete_forbidden(register, touched_by(register, withdrawal))
    return action.changed


def withdraw_within(
    register: Register,
    action: Action,
    withdrawal: Withdrawal,
    *,
    actor: Actor,
    proof: evidence.Scan | None = None,
    evidence_id: str | None = None,
    newcomers: Sequence[Person] = (),
) -> None:
    """Record a withdrawal as `withdraw` does, inside an action.

    The caller deletes after it what may not be kept of the pictures that it touches (`touched_by`).
    """
    withdrawal = replace(withdrawal, received_by=str(actor.role))
    _refuse(faults(register, "withdrawals", withdrawal, newcomers=newcomers))
    _require_uncorrected(register, "withdrawal", withdrawal.supersedes_id)
    for one in newcomers:
        action.insert("person", PERSON.to_row(one))
    takedowns.place_subject(register, action, withdrawal)
    row = WITHDRAWAL.to_row(withdrawal) | {"evidence_id": _proof(register, action, proof, actor=actor) or evidence_id}
    action.statement("withdrawal", row)
    follow(register, action, withdrawal)


def touched_by(register: Register, withdrawal: Withdrawal) -> set[str]:
    """The pictures whose images may have to go after a withdrawal: the person's, and those it names."""
    return people.pictures_of(register, (withdrawal.subject_id,)) | set(withdrawal.scope.assets)


def proof_of(register: Register, table: Literal["assent", "withdrawal"], statement_id: str) -> Evidence | None:
    """The scan or paper that proves a child's answer or a withdrawal; None where there is none."""
    found = query(
        register,
        "SELECT e.id, e.sha256, e.file, e.mime, e.pages, typeof(e.content) = 'blob'"
        f" FROM evidence AS e JOIN {table} AS said ON said.evidence_id = e.id WHERE said.id = ?",
        (statement_id,),
    )
    if not found:
        return None
    evidence_id, sha256, file, mime, pages, content_stored = found[0]
    return Evidence(
        id=evidence_id, sha256=sha256, file=file, mime=mime, pages=pages, content_stored=bool(content_stored)
    )


def corrected(register: Register, table: Literal["consent", "assent", "withdrawal"], statement_id: str) -> bool:
    """Whether another entry replaces this one already."""
    return bool(query(register, f"SELECT 1 FROM {table} WHERE supersedes_id = ?", (statement_id,)))


def _require_uncorrected(
    register: Register, table: Literal["consent", "assent", "withdrawal"], supersedes_id: str | None
) -> None:
    if supersedes_id is not None and corrected(register, table, supersedes_id):
        raise StoreProblem("changed_meanwhile", table=table, id=supersedes_id)


def follow(register: Register, action: Action, withdrawal: Withdrawal) -> None:
    """Do inside an action what a newly known withdrawal asks for: takedown tasks, and codes marked for deletion."""
    takedowns.write_for(register, action, withdrawal)
    if withdrawal.scope.kind in CODE_SCOPES:
        people.forget_refused(register, action, (withdrawal.subject_id,))


def usual_end(register: Register, person: Person, signed_at: date) -> date:
    """The last day a consent signed on `signed_at` holds by the policy; shorter below 18 or at unknown age."""
    decided = policy.policy(register)
    grown = is_below(person, 18, signed_at) is False
    return add_months(signed_at, decided.validity_months_adult if grown else decided.validity_months_minor)


def proof(register: Register, evidence_id: str) -> bytes:
    """The bytes of a scan, checked against its hash; raises StoreProblem `evidence_altered`, `evidence_elsewhere`."""
    return evidence.read(register, evidence_id)


def _proof(register: Register, action: Action, scan: evidence.Scan | None, *, actor: Actor) -> str | None:
    if scan is None:
        return None
    return evidence.store(
        register, action, actor=actor, content=scan.content, file=scan.name, mime=scan.mime, pages=scan.pages
    )


def _refuse(found: tuple[Fault, ...]) -> None:
    if found:
        raise Refused("statement_refused", faults=found)
