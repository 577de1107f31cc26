"""A child's form: the child's own answer on the first side, the guardians' consents on the second."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from consent_db.form_answers import GUARDIANS
from consent_db.form_consents import consent_of, taken_back
from consent_db.form_proposal import Proposal
from consent_db.form_scope import said_on
from consent_db.ids import new_id
from consent_db.people import folded
from consent_db.records import (
    Answer,
    Assent,
    Consent,
    ConsentMedia,
    ConsentRole,
    Guardianship,
    Scope,
    ScopeKind,
    Withdrawal,
    WithdrawalRole,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from consent_db.form_answers import Answers, Signer
    from consent_db.form_sheet import Sheet
    from consent_db.records import Person

_SHOW: Final = ("child:show_yes", "child:show_partly", "child:show_no")
_OWN_NOES: Final = ("child:photo_no", "child:video_no", "child:show_no")
_OWN_YESES: Final = ("child:photo_yes", "child:video_yes", "child:show_yes", "child:show_partly")


def child_side(sheet: Sheet, child: Person) -> Proposal:
    """The child's answer, and a no of its own to pictures or to film where it said no to one of the two.

    An answer has no media of its own (rules.md 3.1), but a child may take a medium back (3.4, R5): so one that will be
    photographed but not filmed has answered in part, and takes film and voice back in every channel there is or will
    be; a refusal would name channels, and hold in none that is added later. No to both, or to showing them, is no.
    """
    side = sheet.side_of("child:answered")
    if side is None:
        return Proposal()
    answers = sheet.sides[side]
    asked_on = sheet.day(answers.signed_on, "asked_on", "child:asked_on", "child:date", side=side)
    answered = sheet.one_of("child_answered_unclear", "child:answered", "child:too_young")
    if answered == "child:too_young":
        if any(sheet.yes(one) for one in (*_OWN_NOES, *_OWN_YESES)):
            sheet.ask("child_too_young_but_answered", *sheet.printed(*_OWN_NOES, *_OWN_YESES), side=side)
        return _answered(sheet, child, answers, asked_on, Answer.NOT_CAPABLE)
    photo = sheet.one_of("child_photo_unclear", "child:photo_yes", "child:photo_no")
    video = sheet.one_of("child_video_unclear", "child:video_yes", "child:video_no")
    show = sheet.one_of("child_show_unclear", *_SHOW)
    if show == "child:show_no" or (photo, video) == ("child:photo_no", "child:video_no"):
        return _answered(sheet, child, answers, asked_on, Answer.NO)
    not_here = tuple(one for one in dict.fromkeys(answers.channels) if one in sheet.around.channels)
    if show == "child:show_partly" and not not_here:
        sheet.ask("child_not_here_unclear", "child:not_here", side=side)
    refused: tuple[ConsentMedia, ...] = (ConsentMedia.PHOTO,) if photo == "child:photo_no" else ()
    refused += (ConsentMedia.VIDEO, ConsentMedia.VOICE) if video == "child:video_no" else ()
    whole = show == "child:show_yes" and not refused and not not_here
    found = _answered(sheet, child, answers, asked_on, Answer.YES if whole else Answer.PARTIAL, not_here)
    if not refused or asked_on is None:
        return found
    return Proposal(assents=found.assents, withdrawals=(_own_no(sheet, child, asked_on, refused),))


def _answered(
    sheet: Sheet,
    child: Person,
    answers: Answers,
    asked_on: date | None,
    answer: Answer,
    not_channels: tuple[str, ...] = (),
) -> Proposal:
    if asked_on is None:
        return Proposal()
    wrote = any(one.signatures.get("child:name") for one in sheet.sides.values())
    assent = Assent(
        id=new_id(),
        child_id=child.id,
        asked_on=asked_on,
        recorded_at=sheet.around.at,
        answer=answer,
        how=answers.how or ("written" if wrote else "spoken"),
        not_channels=not_channels,
        limits_text=answers.text,
    )
    return Proposal(assents=(assent,))


def _own_no(sheet: Sheet, child: Person, asked_on: date, media: tuple[ConsentMedia, ...]) -> Withdrawal:
    return Withdrawal(
        id=new_id(),
        subject_id=child.id,
        by_person_id=child.id,
        by_role=WithdrawalRole.SELF,
        received_at=asked_on,
        recorded_at=sheet.around.at,
        how="form",
        scope=Scope(kind=ScopeKind.MEDIA, media=media),
        wants="stop_new_use",
    )


def guardians_side(sheet: Sheet, child: Person) -> Proposal:
    """One consent of each guardian who signed, with the same boxes, and who speaks for the child from now on.

    What the form says of parental responsibility never makes fewer signatures do than the register asks for: where the
    two disagree a person decides.
    """
    lines = [one for one in GUARDIANS if sheet.side_of(f"{one}:signature") is not None]
    if not lines:
        return Proposal()
    side = sheet.side_of(f"{lines[0]}:signature") or 0
    answers = sheet.sides[side]
    named = {one.line: one for one in answers.signers if one.line in lines and one.id}
    signed = [one for one in lines if sheet.signed(f"{one}:signature")]
    if not signed and not any(answers.signatures.get(f"{one}:signature") is None for one in lines):
        sheet.ask("not_signed", *(f"{one}:signature" for one in lines), side=side)
    said = said_on(sheet)
    consents: list[Consent] = []
    for line in signed:
        signer = named.get(line)
        if signer is None:
            sheet.ask("signer_missing", line, side=side)
            continue
        sheet.person(signer.id)
        signed_on = sheet.day(signer.signed_on, "signed_on", f"{line}:date", side=side)
        if signed_on is not None:
            consents.append(
                consent_of(
                    sheet,
                    child,
                    said,
                    speaker_id=signer.id,
                    role=ConsentRole.GUARDIAN,
                    signed_on=signed_on,
                    items=said.items,
                )
            )
    roots = [sheet.around.root(one.id) for one in named.values()]
    if len(set(roots)) < len(roots) or sheet.around.root(child.id) in roots or _namesakes(sheet, named.values()):
        sheet.ask("same_signer", *named, side=side)
    rows = _guardianships(sheet, child, list(named.values()), signed, side, keep=answers.keep_registered)
    back = tuple(one for consent in consents for one in taken_back(sheet, consent))
    return Proposal(consents=tuple(consents), guardianships=rows, withdrawals=back)


def _namesakes(sheet: Sheet, named: Collection[Signer]) -> bool:
    """Whether somebody new bears the name of the other guardian: far more often one person than two."""
    people = [one.newcomer or sheet.around.people.get(one.person_id) for one in named]
    names = [folded(one.name) for one in people if one is not None]
    return len(set(names)) < len(names) and any(one.newcomer is not None for one in named)


def _guardianships(
    sheet: Sheet, child: Person, named: list[Signer], signed: list[str], side: int, *, keep: bool
) -> tuple[Guardianship, ...]:
    """The rows the register lacks; asks where the form's boxes and the register tell of different guardians."""
    boxes = ("two_guardians", "sole_guardian")
    box = sheet.one_of("guardians_unclear", *boxes)
    around = sheet.around
    rows = tuple(row for signer in named if (row := new_row(sheet, child, signer, side)) is not None)
    holding = {around.root(row.guardian_id): row for row in around.guardianships if _holds(row, around.today)}
    required = holding.keys() | {around.root(row.guardian_id) for row in rows if row.holds_parental_responsibility}
    if box == "sole_guardian":
        alone = {around.root(one.id) for one in named if one.line in signed}
        if len(signed) > 1:
            sheet.ask("sole_but_two_signed", *boxes, side=side)
        if required - alone and not keep:
            sheet.ask("sole_against_registered", *boxes, side=side, people=tuple(sorted(required - alone)))
        if not required - alone and len(signed) == 1:
            rows = tuple(_as_sole(row) for row in rows)
    if box == "two_guardians" and not keep:
        if len(required) < len(GUARDIANS):
            sheet.ask("second_guardian_unknown", *boxes, side=side)
        elif any(row.sole for row in holding.values()):
            sheet.ask("two_against_sole", *boxes, side=side)
    return rows


def new_row(sheet: Sheet, child: Person, signer: Signer, side: int) -> Guardianship | None:
    """That somebody speaks for the child, where the register has no row of the two; asks whether they are entitled."""
    around = sheet.around
    pair = (around.root(child.id), around.root(signer.id))
    known = {(around.root(row.child_id), around.root(row.guardian_id)) for row in around.guardianships}
    if pair in known or pair[0] == pair[1]:
        return None
    if signer.entitled is None:
        sheet.ask("entitlement_unclear", signer.line, side=side)
    return Guardianship(
        id=new_id(),
        child_id=child.id,
        guardian_id=signer.id,
        relation=signer.relation,
        holds_parental_responsibility=bool(signer.entitled),
        evidence=sheet.form.ref,
    )


def _as_sole(row: Guardianship) -> Guardianship:
    return replace(row, sole=row.holds_parental_responsibility)


def _holds(row: Guardianship, day: date) -> bool:
    return row.holds_parental_responsibility and row.in_force(day)
