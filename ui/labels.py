"""Outcomes, reasons and the other enums as words of the interface language (exports/wording.py holds the texts)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from consent_db.records import (
    Answer,
    NameMode,
    Outcome,
    PersonKind,
    Relation,
    Reveals,
    ScopeKind,
)
from exports import wording

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import ConsentMedia, EventType, Purpose


def interface_language() -> str:
    """The language that i18n.install chose."""
    return wording.known_language(QLocale().name())


def outcome_full(outcome: Outcome | None) -> str:
    """'Skal ikke publiseres'; while waiting, the short word."""
    lang = interface_language()
    return wording.short_outcome(None, lang) if outcome is None else wording.outcome_text(outcome, lang)


def outcome_short(outcome: Outcome | None) -> str:
    """'Stopp', or 'Venter' while the answer is not known."""
    return wording.short_outcome(outcome, interface_language())


def day(value: date | None) -> str:
    """A day as people write it; empty for none."""
    return "" if value is None else wording.shown_date(value, interface_language())


def day_format() -> str:
    """How a day is typed, in Qt's letters; the same order as `day` shows."""
    return {"sv": "yyyy-MM-dd", "en": "d MMMM yyyy"}.get(interface_language(), "d.M.yyyy")


def event_type(value: EventType) -> str:
    """The kind of gathering, with a capital."""
    return _capital(wording.text(f"event_type.{value}", interface_language()))


def purpose(value: Purpose) -> str:
    """What a publication is for."""
    return wording.text(f"purpose.{value}", interface_language())


def media(value: ConsentMedia) -> str:
    """Pictures, film, or voice."""
    return wording.text(f"media.{value}", interface_language())


def listed(items: list[str]) -> str:
    """`a, b og c`."""
    return wording.listed(items, interface_language())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def person_kind(kind: PersonKind) -> str:
    """How a person relates to the branch."""
    match kind:
        case PersonKind.MEMBER:
            return QCoreApplication.translate("labels", "Member")
        case PersonKind.ELECTED:
            return QCoreApplication.translate("labels", "Elected representative")
        case PersonKind.EMPLOYEE:
            return QCoreApplication.translate("labels", "Employee")
        case PersonKind.GUEST:
            return QCoreApplication.translate("labels", "Guest")
        case PersonKind.CHILD:
            return QCoreApplication.translate("labels", "Child")
        case PersonKind.PUBLIC:
            return QCoreApplication.translate("labels", "Public role")
        case PersonKind.UNKNOWN_LABEL:
            return QCoreApplication.translate("labels", "Not known by name")


def reveals(value: Reveals) -> str:
    """What being at an event tells about somebody."""
    match value:
        case Reveals.NONE:
            return QCoreApplication.translate("labels", "Nothing: anybody could have been there")
        case Reveals.MEMBERSHIP:
            return QCoreApplication.translate("labels", "That they are members of the union or association")
        case Reveals.HEALTH:
            return QCoreApplication.translate("labels", "Something about their health")


def relation(value: Relation) -> str:
    """How somebody relates to the child."""
    match value:
        case Relation.MOTHER:
            return QCoreApplication.translate("labels", "Mother")
        case Relation.FATHER:
            return QCoreApplication.translate("labels", "Father")
        case Relation.PARENT:
            return QCoreApplication.translate("labels", "Parent")
        case Relation.APPOINTED_GUARDIAN:
            return QCoreApplication.translate("labels", "Appointed guardian")
        case Relation.LEGAL_REPRESENTATIVE:
            return QCoreApplication.translate("labels", "Legal representative")
        case Relation.OTHER:
            return QCoreApplication.translate("labels", "Other relation")


def name_mode(value: NameMode) -> str:
    """How much of the name may be used."""
    match value:
        case NameMode.NONE:
            return QCoreApplication.translate("labels", "no name")
        case NameMode.FIRST:
            return QCoreApplication.translate("labels", "first name only")
        case NameMode.FULL:
            return QCoreApplication.translate("labels", "full name")


def answer(value: Answer) -> str:
    """A child's own answer."""
    match value:
        case Answer.YES:
            return QCoreApplication.translate("labels", "Yes")
        case Answer.NO:
            return QCoreApplication.translate("labels", "No")
        case Answer.PARTIAL:
            return QCoreApplication.translate("labels", "Yes, but not everywhere")
        case Answer.NOT_CAPABLE:
            return QCoreApplication.translate("labels", "Too young to answer")


def withdrawal_scope(value: ScopeKind) -> str:
    """What a withdrawal takes back."""
    match value:
        case ScopeKind.ALL:
            return QCoreApplication.translate("labels", "Everything")
        case ScopeKind.CHANNELS:
            return QCoreApplication.translate("labels", "Some channels")
        case ScopeKind.ASSETS:
            return QCoreApplication.translate("labels", "Some pictures")
        case ScopeKind.MEDIA:
            return QCoreApplication.translate("labels", "Pictures, film or voice")
        case ScopeKind.NAME:
            return QCoreApplication.translate("labels", "The use of the name")
        case ScopeKind.SHARING:
            return QCoreApplication.translate("labels", "Sharing with other units")
        case ScopeKind.BIOMETRIC:
            return QCoreApplication.translate("labels", "Face recognition")
