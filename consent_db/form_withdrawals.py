"""A returned withdrawal: everything that is ticked becomes a withdrawal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.days import is_below
from consent_db.form_proposal import Proposal
from consent_db.ids import new_id
from consent_db.records import Capacity, ConsentMedia, Scope, ScopeKind, Withdrawal, WithdrawalRole

if TYPE_CHECKING:
    from consent_db.form_answers import Answers
    from consent_db.form_sheet import Sheet
    from consent_db.records import Person

_ABOUT: Final = ("about:self", "about:guardian", "about:kin")
_WANTS: Final = ("remove", "blur", "stop_new_use")
"""What is asked for, most first: of several ticks the one that takes most away counts."""
_HOW: Final = ("form", "email", "phone", "in_person", "comment")
_KINDS: Final = {
    "what:all": ScopeKind.ALL,
    "what:channels": ScopeKind.CHANNELS,
    "what:assets": ScopeKind.ASSETS,
    "what:name": ScopeKind.NAME,
    "what:media": ScopeKind.MEDIA,
    "what:sharing": ScopeKind.SHARING,
    "what:biometric": ScopeKind.BIOMETRIC,
}


def withdrawals(sheet: Sheet, subject: Person) -> Proposal:
    """A withdrawal for each box that is ticked; none needs a signature, since a word by mouth counts as much (4c)."""
    about = sheet.one_of("about_unclear", *_ABOUT)
    told = sheet.told("received_on", "signature")
    received = sheet.day(told.received_on, "received_on", "office:date")
    if not sheet.signed("signature"):
        sheet.note("unsigned_withdrawal", "signature")
    speaker = _speaker(sheet, subject, about)
    meant = {tick: kind for tick, kind in _KINDS.items() if sheet.yes(tick) or _named(sheet, kind)}
    scopes = tuple(scope for tick, kind in meant.items() for scope in _scope(sheet, tick, kind))
    if not meant:
        sheet.ask("what_unclear", *sheet.printed(*_KINDS))
    how = sheet.one_of("how_unclear", *(f"office:{one}" for one in _HOW), needed=False).removeprefix("office:")
    if received is None or speaker is None or not about:
        return Proposal()
    wants = next((one for one in _WANTS if sheet.yes(f"wants:{one}")), _WANTS[0])
    text = "\n".join(one.text for one in sheet.sides.values() if one.text.strip())
    return Proposal(
        withdrawals=tuple(
            Withdrawal(
                id=new_id(),
                subject_id=subject.id,
                by_person_id=speaker.id,
                by_role=_role(about, subject, sheet),
                received_at=received,
                recorded_at=sheet.around.at,
                how=how or "form",
                scope=scope,
                wants=wants,
                text=text,
            )
            for scope in scopes
        )
    )


def _speaker(sheet: Sheet, subject: Person, about: str) -> Person | None:
    if about == "about:self":
        return subject
    chosen = {_speaks(one) for one in sheet.sides.values() if _speaks(one)}
    if len(chosen) != 1:
        if about:
            sheet.ask("speaker_missing", "name")
        return None
    speaker = sheet.person(chosen.pop())
    if speaker is not None and sheet.around.root(speaker.id) == sheet.around.root(subject.id):
        sheet.ask("speaker_is_subject", "name")
        return None
    dead = subject.deceased_on is not None or subject.deceased_year is not None
    if about == "about:kin" and not dead:
        sheet.ask("kin_of_living", "about:kin")
        return None
    return speaker


def _speaks(answers: Answers) -> str:
    return answers.speaker.id if answers.speaker is not None else answers.speaker_id


def _role(about: str, subject: Person, sheet: Sheet) -> WithdrawalRole:
    """A guardian of somebody grown is who represents them: of a grown person a guardian's word would not count."""
    if about == "about:self":
        return WithdrawalRole.SELF
    if about == "about:kin":
        return WithdrawalRole.NEXT_OF_KIN
    grown = is_below(subject, sheet.around.policy.youth_review_below, sheet.around.today) is False
    represented = subject.capacity is not Capacity.FULL
    return WithdrawalRole.REPRESENTATIVE if grown or represented else WithdrawalRole.GUARDIAN


def _named(sheet: Sheet, kind: ScopeKind) -> bool:
    """Whether places or pictures were written down; that counts without the tick beside it."""
    return any(
        (kind is ScopeKind.CHANNELS and one.channels) or (kind is ScopeKind.ASSETS and one.assets)
        for one in sheet.sides.values()
    )


def _scope(sheet: Sheet, tick: str, kind: ScopeKind) -> tuple[Scope, ...]:
    """What one box takes back; asks where the places or pictures that are meant were not chosen."""
    side = sheet.side_of(tick) or 0
    if kind is ScopeKind.MEDIA:
        return (Scope(kind=kind, media=(ConsentMedia.VIDEO, ConsentMedia.VOICE)),)
    if kind is ScopeKind.CHANNELS:
        meant = tuple(dict.fromkeys(one for answers in sheet.sides.values() for one in answers.channels))
        if not meant or not set(meant) <= set(sheet.around.channels):
            sheet.ask("channels_missing", "channels", side=side)
            return ()
        return (Scope(kind=kind, channels=meant),)
    if kind is ScopeKind.ASSETS:
        shown = tuple(dict.fromkeys(one for answers in sheet.sides.values() for one in answers.assets))
        if not shown or not set(shown) <= sheet.around.assets:
            sheet.ask("assets_missing", "assets", side=side)
            return ()
        return (Scope(kind=kind, assets=shown),)
    return (Scope(kind=kind),)
