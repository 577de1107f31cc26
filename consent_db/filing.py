"""Files returned forms: what a person approved becomes statements with the pages as their proof, all or nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from consent_db import consents, evidence, form_prints, people, policy, returned_pages
from consent_db.clock import local_day, now_utc, to_instant
from consent_db.errors import StoreProblem
from consent_db.form_proposal import Around, Proposal, Question
from consent_db.form_statements import SIDES_APART, propose
from consent_db.records import Changed, Evidence, Jurisdiction
from consent_db.returned_pages import PageState
from consent_db.rows import CHANNEL, EVENT, PERSON, by_ids, query, select

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.form_answers import Answers
    from consent_db.form_prints import FormPrint
    from consent_db.records import Actor
    from consent_db.returned_pages import ReturnedPage

_PDF: Final = "application/pdf"
_SPLIT: Final = (
    "SELECT 1 FROM action WHERE label = 'event_split' AND undone_by_id IS NULL AND at > ?"
    " AND json_extract(params, '$.event') = ? LIMIT 1"
)


class QuestionsOpen(StoreProblem):
    """A page cannot be approved yet: `questions` are what a person must answer first."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, **params)
        found = params.get("questions", ())
        self.questions: tuple[Question, ...] = found if isinstance(found, tuple) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What approving a page did: `filed` where the form is recorded now, else the sides that it still waits for."""

    changed: Changed
    filed: bool
    waits_for: tuple[int, ...] = ()
    subject_id: str = ""
    statements: tuple[str, ...] = ()
    """The ids of the consents, answers and withdrawals that were recorded."""
    notes: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """One form with its pages that are to be filed together: this one, and those that are approved and not filed."""

    form: FormPrint
    pages: tuple[ReturnedPage, ...]
    filed_sides: frozenset[int]
    filed_subjects: frozenset[str]
    copies_wait: bool

    def state(self) -> tuple[object, ...]:
        """What another program changes when it decides on a page of the form."""
        return self.waits_for, self.filed_sides, *((one.id, one.version) for one in self.pages)

    @property
    def waits_for(self) -> tuple[int, ...]:
        """The sides that are neither approved nor, where each is a statement by itself, filed already."""
        there = {one.side for one in self.pages}
        there |= self.filed_sides if self.form.code in SIDES_APART else set()
        return tuple(side for side in range(1, self.form.pages + 1) if side not in there)


def preview(register: Register, page_id: str, answers: Answers) -> Proposal:
    """What approving a page with these answers would record, with the sides approved before, and what is still open.

    Only reads. Raises StoreProblem `form_page_unknown`, `form_without_reference`, `changed_meanwhile` as `approve`.
    """
    with register.snapshot():
        batch = _batch(register, page_id)
        return propose(batch.form, _sides(batch, page_id, answers), _around(register, batch, answers, now_utc()))


def approve(
    register: Register,
    page_id: str,
    answers: Answers,
    *,
    actor: Actor,
    prove: Callable[[Sequence[bytes]], bytes],
    version: int | None = None,
    alone: bool = False,
    at: datetime | None = None,
) -> Filed:
    """Approve one page; when all sides of its form are, record what they say, with one PDF of the pages as proof.

    `prove` makes that PDF (`exports.forms.proof.pdf`). With `alone` a side of a child's form is filed without the
    other one, which may come later. What is decided is decided by what the register says inside the one transaction,
    in which the pictures of the pages go, too. Raises QuestionsOpen `form_questions_open`; StoreProblem
    `form_page_unknown`, `form_without_reference`, `form_side_waits` (another page of this side is approved),
    `form_sides_missing` (`alone`, but the sides are one statement), `form_page_altered`, Refused with the faults of a
    statement, and `changed_meanwhile` where another program decided on a page first: then nothing has changed.
    """
    answers.require_storable()
    with register.snapshot():
        before = _batch(register, page_id)
        if alone and before.waits_for and before.form.code not in SIDES_APART:
            raise StoreProblem("form_sides_missing", sides=before.waits_for)
        filing = alone or not before.waits_for
        _propose(register, before, page_id, answers, at or now_utc(), filing=filing)
    pdf = prove([returned_pages.image(register, one.id) for one in before.pages]) if filing else b""
    with register.action(
        actor, "form_filed" if filing else "form_approved", at=at, undoable=False, page=page_id, ref=before.form.ref
    ) as action:
        batch = _batch(register, page_id)
        if batch.state() != before.state():
            raise StoreProblem("changed_meanwhile", table="returned_page", id=page_id)
        own = next(one for one in batch.pages if one.id == page_id)
        if version is not None and own.version != version:
            raise StoreProblem("changed_meanwhile", table="returned_page", id=page_id)
        found = _propose(register, batch, page_id, answers, action.at, filing=filing)
        if not filing:
            values = {
                "state": PageState.APPROVED,
                "answers": returned_pages.as_json(answers.to_json()),
                "decided_by": str(actor.role),
                "decided_at": action.instant,
            }
            action.update("returned_page", page_id, values)
            done = Filed(changed=Changed(), filed=False, waits_for=batch.waits_for, notes=found.notes)
        else:
            done = _file(register, action, batch, found, pdf, actor=actor)
    if filing:
        people.delete_forbidden(register, _touched(register, found))
    return replace(done, changed=action.changed)


def _file(register: Register, action: Action, batch: _Batch, found: Proposal, pdf: bytes, *, actor: Actor) -> Filed:
    """Record everything that a form says, and let the pictures of its pages go into their one proof."""
    for person in found.newcomers:
        people.check_new(register, person)
        action.insert("person", PERSON.to_row(person))
    for row in found.guardianships:
        people.add_guardianship_within(register, action, row)
    proof = evidence.store(
        register,
        action,
        actor=actor,
        content=pdf,
        file=f"{batch.form.code}-{batch.form.ref}.pdf",
        mime=_PDF,
        pages=len(batch.pages),
    )
    kept = (Evidence(id=proof, sha256=hashlib.sha256(pdf).hexdigest()),)
    for consent in found.consents:
        consents.record_within(register, action, replace(consent, evidence=kept), actor=actor)
    for assent in found.assents:
        consents.record_assent_within(register, action, assent, actor=actor, evidence_id=proof)
    for withdrawal in found.withdrawals:
        consents.withdraw_within(register, action, withdrawal, actor=actor, evidence_id=proof)
    decided = {
        "state": PageState.APPROVED,
        "evidence_id": proof,
        "person_id": found.subject_id,
        "decided_by": str(actor.role),
    }
    for page in batch.pages:
        returned_pages.let_go(action, page.id, decided)
    return Filed(
        changed=Changed(),
        filed=True,
        subject_id=found.subject_id,
        statements=(
            *(one.id for one in found.consents),
            *(one.id for one in found.assents),
            *(one.id for one in found.withdrawals),
        ),
        notes=found.notes,
    )


def _batch(register: Register, page_id: str) -> _Batch:
    own = returned_pages.page(register, page_id)
    if own.state is not PageState.WAITING:
        raise StoreProblem("changed_meanwhile", table="returned_page", id=page_id)
    form = None if own.ref is None else form_prints.by_ref(register, own.ref)
    if form is None or own.side is None or not 1 <= own.side <= form.pages:
        raise StoreProblem("form_without_reference", file=own.file)
    there = returned_pages.of_form(register, form.ref)
    others = [one for one in there if one.state is PageState.APPROVED]
    approved = [one for one in others if not one.filed]
    if any(one.side == own.side for one in approved):
        raise StoreProblem("form_side_waits", side=own.side)
    filed = [one for one in others if one.filed]
    undecided = (own, *(one for one in there if one.state is not PageState.DISMISSED and not one.filed))
    pictures = {(one.side, one.sha256) for one in undecided}
    return _Batch(
        form=form,
        pages=tuple(sorted((own, *approved), key=lambda one: one.side or 0)),
        filed_sides=frozenset(one.side for one in filed if one.side is not None),
        filed_subjects=frozenset(one.person_id for one in filed if one.person_id is not None),
        copies_wait=len(pictures) > len({side for side, _ in pictures}),
    )


def _propose(
    register: Register, batch: _Batch, page_id: str, answers: Answers, at: datetime, *, filing: bool
) -> Proposal:
    found = propose(batch.form, _sides(batch, page_id, answers), _around(register, batch, answers, at))
    open_questions = found.questions
    if filing and not (open_questions or found.consents or found.assents or found.withdrawals):
        open_questions = (Question(code="form_says_nothing"),)  # a page never goes without a statement in its place
    if open_questions:
        raise QuestionsOpen("form_questions_open", count=len(open_questions), questions=open_questions)
    return found


def _sides(batch: _Batch, page_id: str, answers: Answers) -> Mapping[int, Answers]:
    sides: dict[int, Answers] = {}
    for page in batch.pages:
        said = answers if page.id == page_id else page.answers
        if page.side is not None and said is not None:
            sides[page.side] = said
    return sides


def _around(register: Register, batch: _Batch, answers: Answers, at: datetime) -> Around:
    """Read everything that the statements of a form depend on."""
    form = batch.form
    unit = policy.unit(register)
    country = Jurisdiction.NO if unit is None else unit.jurisdiction
    told = (answers, *(one.answers for one in batch.pages if one.answers is not None))
    subjects = {one.subject for one in told} | {form.person_id or ""} | batch.filed_subjects
    named = subjects | {signer.id for one in told for signer in one.signers}
    named |= {one.speaker.id if one.speaker is not None else one.speaker_id for one in told}
    known = {one.id: one for one in by_ids(register, PERSON, "id", sorted(named - {""}))}
    about = sorted(subjects & known.keys())
    rows = {row.id: row for one in about for row in people.guardianships(register, child_id=one)}
    stated = [consents.of_person(register, person) for person in about]
    said = {one.id: one for each in stated for one in each.consents}
    heard = [(one.by_person_id, one.received_at) for each in stated for one in each.withdrawals]
    heard += [(one.child_id, one.asked_on) for each in stated for one in each.assents]
    heard += [(one.speaker_id, one.signed_at) for one in said.values()]
    corrected = {one.supersedes_id for one in said.values()}
    everybody = known.keys() | {one for row in rows.values() for one in (row.child_id, row.guardian_id)}
    everybody |= {one for consent in said.values() for one in (consent.speaker_id, consent.subject_id)}
    everybody |= {speaker for speaker, _day in heard}
    events = {form.event_id or "", *(one.event_id for one in told)}
    assets = {asset_id for one in told for asset_id in one.assets}
    roots = {one: people.original(register, one) for one in everybody}
    printed_at = form.printed_at or at
    printed_on = min(local_day(printed_at, country), local_day(at, country))  # a clock may have been ahead
    return Around(
        at=at,
        today=local_day(at, country),
        printed_on=printed_on,
        policy=policy.policy(register),
        unit_id="" if unit is None else unit.id,
        newest_version=form_prints.current_version(register, form.code, form.lang),
        people=known,
        roots=roots,
        guardianships=tuple(rows.values()),
        earlier=tuple(one for one in said.values() if one.id not in corrected),
        heard_since=frozenset(roots[speaker] for speaker, day in heard if day >= printed_on),
        channels={one.id: one for one in select(register, CHANNEL, "ORDER BY place, id")},
        events={one.id: one for one in by_ids(register, EVENT, "id", sorted(events - {""}))},
        assets=_there(register, "asset", assets),
        event_split=bool(query(register, _SPLIT, (to_instant(printed_at), form.event_id))),
        filed_sides=batch.filed_sides,
        filed_subjects=batch.filed_subjects,
        copies_wait=batch.copies_wait and form.code not in SIDES_APART,
    )


def _there(register: Register, table: str, ids: set[str]) -> frozenset[str]:
    found: list[tuple[Any, ...]] = []
    for one in sorted(ids - {""}):
        found += query(register, f'SELECT id FROM "{table}" WHERE id = ?', (one,))
    return frozenset(row[0] for row in found)


def _touched(register: Register, found: Proposal) -> set[str]:
    return {asset_id for one in found.withdrawals for asset_id in consents.touched_by(register, one)}
