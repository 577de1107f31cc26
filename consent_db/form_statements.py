"""Makes statements of a returned form and its answers: of an adult's own form here, of the others beside it; pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from consent_db.days import is_below
from consent_db.form_children import child_side, guardians_side, new_row
from consent_db.form_consents import consent_of, taken_back
from consent_db.form_proposal import Proposal
from consent_db.form_scope import said_on
from consent_db.form_sheet import Sheet
from consent_db.form_withdrawals import withdrawals
from consent_db.records import ConsentRole, Method

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.form_answers import Answers
    from consent_db.form_prints import FormPrint
    from consent_db.form_proposal import Around
    from consent_db.form_scope import Said
    from consent_db.records import Consent, Guardianship, Person

READ_BACK: Final = frozenset({"ADULT", "CHILD", "WITHDRAW"})
"""The forms that statements are made of."""
SIDES_APART: Final = frozenset({"CHILD"})
"""The forms whose sides are statements of different people, each a whole by itself."""
GUARDIAN: Final = "guardian_signature"


def propose(form: FormPrint, sides: Mapping[int, Answers], around: Around) -> Proposal:
    """What the approved sides of a form say, and what a person must answer before it is recorded.

    Sides that are still to come leave an adult's form or a withdrawal without statements, a child's with those of the
    sides that are there. Nothing is ever granted of which a printed box is not surely ticked.
    """
    sheet = Sheet(form, sides, around)
    if form.code not in READ_BACK:
        sheet.ask("not_for_reading")
        return sheet.proposal()
    if len(sheet.sides) < form.pages and form.code not in SIDES_APART:
        return sheet.proposal()
    subject = sheet.subject()
    if subject is None:
        return sheet.proposal()
    if form.code == "WITHDRAW":
        found = withdrawals(sheet, subject)
    elif form.code == "CHILD":
        if is_below(subject, around.policy.youth_review_below, around.printed_on) is False:
            sheet.ask("subject_grown")
        child, guardians = child_side(sheet, subject), guardians_side(sheet, subject)
        found = replace(guardians, assents=child.assents, withdrawals=child.withdrawals + guardians.withdrawals)
    else:
        found = _adult(sheet, subject)
    if form.code == "CHILD":
        _check_proposed_days(sheet, child, "child:answered")
        _check_proposed_days(sheet, guardians, "guardian1:signature")
    else:
        _check_proposed_days(sheet, found)
    newcomers = sheet.newcomers()
    named = {subject.id} | {row.guardian_id for row in found.guardianships}
    named |= {one.speaker_id for one in found.consents} | {one.by_person_id for one in found.withdrawals}
    return replace(
        found,
        subject_id=subject.id,
        newcomers=tuple(newcomers[one] for one in sorted(named & newcomers.keys())),
        questions=tuple(sheet.questions),
        notes=tuple(sheet.notes),
    )


def _check_proposed_days(sheet: Sheet, found: Proposal, *shown: str) -> None:
    """Ask for the day where the same speaker was heard since the form was printed, and nobody compared it.

    Which of two statements is the later one decides (rules.md 3.3), and the day a pile came in is no day of signing.
    `shown`: boxes or fields on the sides whose statements these are; without any, every side.
    """
    speakers = {one.speaker_id for one in found.consents} | {one.child_id for one in found.assents}
    speakers |= {one.by_person_id for one in found.withdrawals}
    if not {sheet.around.root(one) for one in speakers} & sheet.around.heard_since:
        return
    asked = {sheet.side_of(one) for one in shown} if shown else sheet.sides.keys()
    for number, side in sheet.sides.items():
        if side.day_proposed and number in asked:
            sheet.ask("day_proposed", side=number)


def _adult(sheet: Sheet, subject: Person) -> Proposal:
    """The person's own consent, and a guardian's beside it where a young person's guardian signed, too."""
    said = said_on(sheet)
    signed_on = sheet.day(sheet.told("signed_on", "signature").signed_on, "signed_on", "place_date")
    if not sheet.signed("signature") and sheet.method()[0] is not Method.VERBAL_WITNESSED:
        sheet.ask("not_signed", "signature", side=sheet.side_of("signature") or 0)
    if signed_on is None:
        return Proposal()
    if is_below(subject, sheet.around.policy.guardian_floor_age, signed_on):
        sheet.note("below_floor_own_form")
    own = consent_of(
        sheet,
        subject,
        said,
        speaker_id=subject.id,
        role=ConsentRole.SELF,
        signed_on=signed_on,
        items=said.items,
    )
    backing, rows = _guardian_of_youth(sheet, subject, said, own)
    return Proposal(consents=(own, *backing), guardianships=rows, withdrawals=taken_back(sheet, own))


def _guardian_of_youth(
    sheet: Sheet, youth: Person, said: Said, own: Consent
) -> tuple[tuple[Consent, ...], tuple[Guardianship, ...]]:
    """The yes of a guardian who signed a young person's form: "one guardian's yes that covers what is asked lifts R49".

    It holds what the young person said yes to and nothing else (rules.md 3.4): the boxes are the young person's, so
    that an empty one is no refusal of the guardian, who is silent there, and what is not covered stays to be reviewed.
    The judge counts it only from somebody the register knows to hold parental responsibility. Without a signature "a
    guardian has been told" is proof on paper and lifts nothing.
    """
    sheet.one_of("guardian_informed_unclear", "guardian_informed", "guardian_not_informed", needed=False)
    if not sheet.signed(GUARDIAN):
        return (), ()
    side = sheet.side_of(GUARDIAN) or 0
    policy = sheet.around.policy
    grown = is_below(youth, policy.youth_review_below, own.signed_at) is not True
    if grown or is_below(youth, policy.guardian_floor_age, own.signed_at) is not False:
        sheet.note("guardian_not_counted", GUARDIAN)
        return (), ()
    if sheet.yes("guardian_not_informed"):
        sheet.ask("guardian_informed_unclear", "guardian_informed", "guardian_not_informed", side=side)
    signer = next((one for one in sheet.sides[side].signers if one.line == GUARDIAN and one.id), None)
    if signer is None:
        sheet.ask("signer_missing", GUARDIAN, side=side)
        return (), ()
    if sheet.around.root(signer.id) == sheet.around.root(youth.id):
        sheet.ask("same_signer", GUARDIAN, side=side)
        return (), ()
    sheet.person(signer.id)
    signed_on = own.signed_at
    if signer.signed_on is not None:
        signed_on = sheet.day(signer.signed_on, "signed_on", GUARDIAN, side=side) or own.signed_at
    row = new_row(sheet, youth, signer, side)
    rows = () if row is None else (row,)
    if not said.grants:
        return (), rows
    given = consent_of(
        sheet,
        youth,
        said,
        speaker_id=signer.id,
        role=ConsentRole.GUARDIAN,
        signed_on=signed_on,
        items=said.grants,
    )
    return (replace(given, biometric=None),), rows
