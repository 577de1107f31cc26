"""Consents of a returned form, and what a form takes back of another one that its boxes can say in no other way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.days import is_below
from consent_db.ids import new_id
from consent_db.records import Consent, ConsentRole, Decision, NameMode, Scope, ScopeKind, Withdrawal, WithdrawalRole

if TYPE_CHECKING:
    from datetime import date

    from consent_db.form_scope import Said
    from consent_db.form_sheet import Sheet
    from consent_db.records import ConsentItem, Person

_MODES: Final = tuple(NameMode)
_BY: Final = {
    ConsentRole.SELF: WithdrawalRole.SELF,
    ConsentRole.GUARDIAN: WithdrawalRole.GUARDIAN,
    ConsentRole.REPRESENTATIVE: WithdrawalRole.REPRESENTATIVE,
}


def consent_of(
    sheet: Sheet,
    subject: Person,
    said: Said,
    *,
    speaker_id: str,
    role: ConsentRole,
    signed_on: date,
    items: tuple[ConsentItem, ...],
) -> Consent:
    """One signed act with what the boxes say; a yes to face codes only from somebody who is old enough for it."""
    method, witness = sheet.method()
    grown = is_below(subject, sheet.around.policy.biometric_min_age, signed_on) is False
    biometric = said.biometric
    if biometric and not (grown and role is ConsentRole.SELF):
        sheet.note("biometric_too_young", "biometric")
        biometric = None
    return Consent(
        id=new_id(),
        subject_id=subject.id,
        speaker_id=speaker_id,
        role=role,
        form=sheet.form.code,
        form_version=sheet.form.version,
        lang=sheet.form.lang,
        method=method,
        signed_at=signed_on,
        recorded_at=sheet.around.at,
        valid_from=signed_on,
        valid_until=sheet.ends(subject, signed_on, grants=any(_is_yes(item) for item in items)),
        special_category=said.special_category,
        biometric=biometric,
        items=items,
        org_unit_id=sheet.form.content.unit_id or None,
        place=next((one.place for one in sheet.sides.values() if one.place.strip()), ""),
        witness_name=witness,
    )


def taken_back(sheet: Sheet, consent: Consent) -> tuple[Withdrawal, ...]:
    """What of two forms of one speaker the newer one takes back of the older, whichever of them is filed last.

    A later yes weakens no earlier one (rules.md 3.4), so that "no name", or an empty box for other units, would be
    outlived by the name and the units of an older form. Each becomes a withdrawal of just that from the day of the
    newer form, which leaves nothing to take down. A form for one event does so only for the name, and only where "no
    name" is ticked or left empty throughout. What no withdrawal can express is noted.
    """
    found: dict[ScopeKind, date] = {}
    for other in sheet.around.earlier:
        if other.role is not consent.role or _root(sheet, other.speaker_id) != _root(sheet, consent.speaker_id):
            continue
        older, newer = sorted((other, consent), key=lambda one: one.signed_at)
        if older.valid_until is not None and older.valid_until < newer.signed_at:
            continue
        if _name(older) > _name(newer):
            if _name(newer) == 0:
                found[ScopeKind.NAME] = max(found.get(ScopeKind.NAME, newer.signed_at), newer.signed_at)
            else:
                sheet.note("older_form_goes_further", "name")
        if _shares(older) and not _shares(newer):
            if any(_everywhere(item) for item in newer.items):
                found[ScopeKind.SHARING] = max(found.get(ScopeKind.SHARING, newer.signed_at), newer.signed_at)
            else:
                sheet.note("older_form_goes_further", "share_units")
        if older.special_category and not newer.special_category:
            sheet.note("older_form_goes_further", "special_category")
    return tuple(
        Withdrawal(
            id=new_id(),
            subject_id=consent.subject_id,
            by_person_id=consent.speaker_id,
            by_role=_BY[consent.role],
            received_at=day,
            recorded_at=sheet.around.at,
            how="form",
            scope=Scope(kind=kind),
            wants="stop_new_use",
        )
        for kind, day in sorted(found.items())
    )


def _root(sheet: Sheet, person_id: str) -> str:
    return sheet.around.root(person_id)


def _is_yes(item: ConsentItem) -> bool:
    return item.decision is Decision.GRANT


def _name(consent: Consent) -> int:
    return max((_MODES.index(item.name_mode) for item in consent.items if _is_yes(item)), default=0)


def _shares(consent: Consent) -> bool:
    return any(item.share_units != "none" for item in consent.items if _is_yes(item))


def _everywhere(item: ConsentItem) -> bool:
    limits = (item.event_id, item.event_type, item.captured_from, item.captured_to)
    return all(limit is None for limit in limits)
