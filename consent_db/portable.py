"""The portable register: one JSON document that carries a whole register in and out (commands.md)."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from consent_db import (
    channels,
    consent_rows,
    consents,
    evidence,
    people,
    photos,
    policy,
    portable_checks,
    portable_files,
    still_out,
    takedowns,
)
from consent_db.errors import StoreProblem
from consent_db.faults import Fault
from consent_db.portable_files import FORMAT, ImportRefused, read_document
from consent_db.portable_warnings import Lowered, lowered
from consent_db.records import Answer, AppearanceState, Decision, Jurisdiction
from consent_db.rows import BY_KEY, CHANNEL, CONSENT, ORG_UNIT, POLICY, PUBLICATION, query, select

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.portable_checks import Incoming
    from consent_db.records import Actor, Appearance, Consent, Evidence, Publication, Withdrawal

__all__ = ["FORMAT", "ImportRefused", "ImportResult", "dump", "load", "preview", "read_document", "write_document"]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many records of each table of the file were new or changed, and how many of all were just so already."""

    imported: Mapping[str, int] = field(default_factory=dict)
    unchanged: int = 0
    policy_kept: bool = False
    """Whether the file's policy differs and was left aside, since a register with people decides for itself."""
    lowered: tuple[Lowered, ...] = ()
    """The protections of known records that the file took away."""
    added: Mapping[str, int] = field(default_factory=dict)
    """How many of `imported` the register did not have at all."""
    took_over: bool = False
    """Whether the register had no people, and so has the file's unit, policy and channels now."""


class _TakenBack(Exception):
    """Ends the transaction of a preview, which keeps nothing."""


def load(
    register: Register,
    document: Mapping[str, Any],
    folder: Path,
    *,
    actor: Actor,
    agreed: Collection[Lowered] | None = None,
) -> ImportResult:
    """Take a document in, all of it or nothing; `folder` holds the scans it names.

    Raises ImportRefused with every fault, and StoreProblem `changed_meanwhile` where it would take away a protection
    that is not among those `agreed` to. The same document a second time changes nothing.
    """
    with register.action(actor, "import", undoable=False) as action:
        incoming, result = _take_in(register, action, document, folder, actor)
        if agreed is not None and not set(result.lowered) <= set(agreed):
            raise StoreProblem("changed_meanwhile", table="", id="")
    touched = people.pictures_of(register, {one.subject_id for one in incoming.tables.get("withdrawals", ())})
    touched |= people.pictures_of(register, {one.id for one in incoming.tables.get("people", ()) if one.protected})
    people.delete_forbidden(register, touched | {one.id for one in incoming.tables.get("assets", ())})
    return result


def preview(register: Register, document: Mapping[str, Any], folder: Path, *, actor: Actor) -> ImportResult:
    """What `load` would bring: done whole in one transaction, and taken back; raises what `load` raises."""
    found: list[ImportResult] = []
    with suppress(_TakenBack), register.action(actor, "import", undoable=False) as action:
        found.append(_take_in(register, action, document, folder, actor)[1])
        action.finish()
        raise _TakenBack
    return found[0]


def _take_in(
    register: Register, action: Action, document: Mapping[str, Any], folder: Path, actor: Actor
) -> tuple[Incoming, ImportResult]:
    action.defer_references()
    takes_over = not query(register, "SELECT 1 FROM person LIMIT 1")
    if takes_over and document.get("channels"):
        _clear_first_set(register, action)
    incoming = portable_checks.read(register, document, folder)
    return incoming, _Import(register, action, incoming, actor).run(takes_over=takes_over)


def dump(
    register: Register,
    folder: Path | None = None,
    *,
    taken: tuple[str, ...] = (),
    told: Callable[[], object] | None = None,
) -> dict[str, Any]:
    """The whole register as a document; with `folder` the scans are written there, in names not in `taken`.

    The order depends on the ids alone, so that equal registers give equal documents. `told` is called before each scan,
    and may raise to end it.
    """
    with register.snapshot():
        own = policy.unit(register)
        document: dict[str, Any] = {"format": FORMAT}
        if own is not None:
            document["org_unit"] = ORG_UNIT.to_json(own)
        document["policy"] = POLICY.to_json(policy.policy(register))
        for key, shape in BY_KEY.items():
            if key == "consents":
                document[key] = _dumped_consents(register, folder, taken, told)
            elif key == "publications":
                document[key] = [_dumped_publication(register, one) for one in select(register, shape, "ORDER BY id")]
            else:
                order = "ORDER BY place, id" if key == "channels" else "ORDER BY id"
                document[key] = [shape.to_json(one) for one in select(register, shape, order)]
    return document


def write_document(
    register: Register, file: Path, *, evidence: bool = True, told: Callable[[], object] | None = None
) -> int:
    """Write the register to `file`, with its scans unencrypted beside it unless told otherwise; gives their number.

    `told` is called before each scan, and may raise to end it. Raises StoreProblem `unwritable_file`.
    """
    taken = (file.name, file.name + ".unfinished")
    document = dump(register, file.parent if evidence else None, taken=taken, told=told)
    portable_files.write_document(file, document)
    if not evidence:
        return 0
    return int(query(register, "SELECT count(DISTINCT sha256) FROM evidence WHERE typeof(content) = 'blob'")[0][0])


class _Import:
    """One import that is known to be without faults."""

    def __init__(self, register: Register, action: Action, incoming: Incoming, actor: Actor) -> None:
        self._register = register
        self._action = action
        self._incoming = incoming
        self._actor = actor
        self._unchanged = 0
        self._new: dict[str, int] = {}
        self._spoke: set[str] = set()
        self._refusing: set[str] = set()
        self._named: list[Appearance] = []
        self._withdrawn: list[Withdrawal] = []

    def run(self, *, takes_over: bool) -> ImportResult:
        """Write every record and what follows from it."""
        policy_kept = self._take_over(takes_over=takes_over)
        imported = {key: self._table(key, records) for key, records in self._incoming.tables.items()}
        for withdrawal in self._withdrawn:
            takedowns.write_for(self._register, self._action, withdrawal)
            self._spoke.add(withdrawal.subject_id)
        if self._spoke:
            people.forget_refused(self._register, self._action, tuple(sorted(self._spoke)))
        self._leave_tasks()
        return ImportResult(
            imported, self._unchanged, policy_kept, lowered(self._incoming), self._new, took_over=takes_over
        )

    def _leave_tasks(self) -> None:
        """Leave tasks for what is out and must go; a withdrawal of this file has left its own."""
        withdrew = {person for one in self._withdrawn for person in people.pool(self._register, one.subject_id)}
        named = {one.id for one in self._named if one.person_id not in withdrew}
        refusing = self._refusing - withdrew
        still_out.write_for(self._register, self._action, refusing=refusing, appearance_ids=named)

    def _take_over(self, *, takes_over: bool) -> bool:
        """Take unit and policy into a register without people; one with people keeps its decisions, then True."""
        incoming = self._incoming
        if incoming.unit is not None:
            policy.write_unit(self._register, self._action, incoming.unit)
        if incoming.policy is None:
            return False
        if takes_over:
            policy.write_policy(self._register, self._action, incoming.policy, actor=self._actor)
            return False
        current = policy.policy(self._register)
        return replace(incoming.policy, version=current.version) != current

    def _table(self, key: str, records: list[Any]) -> int:
        stored = self._incoming.stored[key]
        changed = 0
        for record in records:
            before = stored.get(record.id)
            if before is None:
                continue
            if self._change(key, record, before):
                changed += 1
            else:
                self._unchanged += 1
        new = [record for record in records if record.id not in stored]
        self._add(key, new)
        self._new[key] = len(new)
        return len(new) + changed

    def _add(self, key: str, new: list[Any]) -> None:
        if key == "consents":
            self._consents(new)
            return
        rows = [BY_KEY[key].to_row(record) | self._beside(key, record) for record in new]
        if key == "channels":
            place = channels.next_place(self._register)
            rows = [row | {"place": place + number} for number, row in enumerate(rows)]
        self._action.insert_many(BY_KEY[key].table, rows)
        if key == "withdrawals":
            self._withdrawn += new
        if key == "assents":
            self._refusing |= {one.child_id for one in new if one.answer is Answer.NO or one.not_channels}
        if key == "appearances":
            self._appearances(new)
            self._named += new

    def _beside(self, key: str, record: Any) -> dict[str, Any]:  # noqa: ANN401 - any record
        """What a new row holds that is not in the file."""
        return {"added_at": self._action.instant} if key == "assets" else self._proof(key, record)

    def _change(self, key: str, record: Any, before: Any) -> bool:  # noqa: ANN401 - any record
        """Bring a stored record to the file's; False when it is just so."""
        if key == "consents":
            self._scans(record)
            return False
        shape = BY_KEY[key]
        row = shape.to_row(record) | self._proof(key, record)
        if key in portable_checks.STATEMENTS:
            row = {name: row[name] for name in ("acknowledged_at", "completed_at") if row.get(name) is not None}
            return bool(row) and self._action.update(shape.table, record.id, row)
        if key == "people" and record.merged_into_id is None and before.merged_into_id is not None:
            # A document from before the merge: faces were named since, and a no of either is one of both.
            row = {name: value for name, value in row.items() if name not in ("merged_into_id", "merged_at")}
        if record == before or not self._action.update(shape.table, record.id, row):
            return False
        if key == "appearances":
            self._appearances([record])
            if (record.person_id, record.state) != (before.person_id, before.state):
                self._named.append(record)
            if record.asset_id != before.asset_id:  # whoever looked at the other picture saw this face in it
                photos.doubt(self._register, self._action, (before.asset_id,), photos.LOOKED)
        return True

    def _consents(self, new: list[Consent]) -> None:
        scanned = self._incoming.scans
        coming = [
            replace(
                consent,
                evidence=tuple(
                    replace(one, content_stored=(consent.id, one.sha256) in scanned) for one in consent.evidence
                ),
            )
            for consent in new
        ]
        consent_rows.write_many(self._register, self._action, coming, actor=self._actor)
        for consent in coming:
            self._scans(consent)
            self._spoke.add(consent.subject_id)
            if any(item.decision is Decision.REFUSE for item in consent.items):
                self._refusing.add(consent.subject_id)

    def _scans(self, consent: Consent) -> None:
        """Take in the scans of a consent, also of a known one whose paper was elsewhere until now."""
        for place, proof in enumerate(consent.evidence):
            file = self._incoming.scans.get((consent.id, proof.sha256))
            if file is not None and not _has_scan(self._register, consent.id, proof.sha256):
                evidence_id = evidence.store(
                    self._register,
                    self._action,
                    actor=self._actor,
                    content=_same(file, proof),
                    file=proof.file,
                    mime=proof.mime,
                    pages=proof.pages,
                )
                consent_rows.attach(self._register, self._action, consent.id, evidence_id, place)

    def _proof(self, key: str, record: Any) -> dict[str, str]:  # noqa: ANN401 - any record
        """The evidence row of a removal proof that the file names by its hash."""
        if key != "publications" or record.removal_proof_id is None:
            return {}
        found = query(self._register, "SELECT id FROM evidence WHERE id = ?", (record.removal_proof_id,))
        if found:
            return {}
        sha256 = record.removal_proof_id.lower()
        known = query(self._register, "SELECT id FROM evidence WHERE sha256 = ? ORDER BY id LIMIT 1", (sha256,))
        if known:
            return {"removal_proof_id": known[0][0]}
        made = evidence.store(self._register, self._action, actor=self._actor, sha256=sha256)
        return {"removal_proof_id": made}

    def _appearances(self, written: list[Appearance]) -> None:
        """Remember whose faces were named, and every pair of face and person that somebody said does not belong."""
        named = [one for one in written if one.person_id is not None]
        self._spoke.update(str(one.person_id) for one in named)
        refused = [(one.id, str(one.person_id)) for one in named if one.state is AppearanceState.REJECTED]
        new = [pair for pair in refused if self._action.read("rejected_match", pair) is None]
        self._action.insert_many(
            "rejected_match", [{"appearance_id": face, "person_id": person} for face, person in new]
        )


def _has_scan(register: Register, consent_id: str, sha256: str) -> bool:
    sql = (
        "SELECT 1 FROM consent_evidence AS link JOIN evidence AS e ON e.id = link.evidence_id"
        " WHERE link.consent_id = ? AND e.sha256 = ? AND typeof(e.content) = 'blob'"
    )
    return bool(query(register, sql, (consent_id, sha256)))


def _same(file: Path, proof: Evidence) -> bytes:
    """The bytes that were checked; a file that was swapped since then is refused."""
    try:
        content = file.read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != proof.sha256:
        portable_files.refuse([Fault(proof.file, "evidence_mismatch")])
    return content


def _clear_first_set(register: Register, action: Action) -> None:
    """Remove the channels of the first set-up that nobody has changed or used: the file brings the branch's own."""
    usual = {replace(one, name="") for country in Jurisdiction for one in channels.first_set(country, "nb")}
    for one in select(register, CHANNEL):
        if replace(one, name="") in usual and not channels.uses(register, one.id):
            action.delete("channel", one.id)


def _dumped_consents(
    register: Register, folder: Path | None, taken: tuple[str, ...], told: Callable[[], object] | None
) -> list[dict[str, Any]]:
    ids = [row[0] for row in query(register, "SELECT id FROM consent")]
    found = sorted(consents.consents_by(register, "id", ids), key=lambda one: one.id)
    names = {} if folder is None else _write_scans(register, folder, found, taken, told)
    dumped = []
    for consent in found:
        plain = CONSENT.to_json(consent)
        for proof, written in zip(consent.evidence, plain["evidence"], strict=True):
            written.pop("file", None)
            name = names.get((consent.id, proof.sha256), "")
            if name:
                written["file"] = name
        plain["evidence"] = [dict(sorted(one.items())) for one in plain["evidence"]]
        dumped.append(plain)
    return dumped


def _write_scans(
    register: Register,
    folder: Path,
    found: list[Consent],
    taken: tuple[str, ...],
    told: Callable[[], object] | None,
) -> dict[tuple[str, str], str]:
    """Write every scan once and give the file name of each consent's proofs."""
    names = portable_files.ScanNames(folder, taken=taken)
    by_hash: dict[str, str] = {}
    given: dict[tuple[str, str], str] = {}
    for consent in found:
        for proof in consent.evidence:
            if not proof.content_stored:
                continue
            if proof.sha256 not in by_hash:
                if told is not None:
                    told()
                name = names.of_scan(proof.sha256, wanted=proof.file, otherwise=consent.id, mime=proof.mime)
                portable_files.write_scan(folder, name, evidence.read(register, proof.id))
                by_hash[proof.sha256] = name
            given[consent.id, proof.sha256] = by_hash[proof.sha256]
    for consent in found:
        for proof in consent.evidence:
            if not proof.content_stored:
                given[consent.id, proof.sha256] = names.of_paper(proof.sha256, wanted=proof.file)
    return given


def _dumped_publication(register: Register, publication: Publication) -> dict[str, Any]:
    """A publication whose removal proof is named by its hash, since its id means nothing elsewhere."""
    plain = PUBLICATION.to_json(publication)
    if publication.removal_proof_id is not None:
        found = query(register, "SELECT sha256 FROM evidence WHERE id = ?", (publication.removal_proof_id,))
        plain["removal_proof_id"] = found[0][0] if found else None
    return plain
