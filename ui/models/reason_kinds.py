"""The reasons of the decision table (rules.md 3.4) in the few kinds by which an officer looks for pictures."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from consent_db.decision_table import SEVERITY

if TYPE_CHECKING:
    from consent_db.records import Verdict


class ReasonKind(StrEnum):
    """What has to be done about a picture, or why nothing can be."""

    SAID_NO = "said_no"
    PROTECTED = "protected"
    NO_CONSENT = "no_consent"
    NOT_COVERED = "not_covered"
    TOO_OLD = "too_old"
    TO_SETTLE = "to_settle"
    NO_NAME = "no_name"
    UNCONFIRMED = "unconfirmed"
    NOT_LOOKED_OVER = "not_looked_over"
    SOURCE = "source"


CODES: Final[dict[ReasonKind, frozenset[str]]] = {
    ReasonKind.SAID_NO: frozenset(
        {"OPT_OUT_MARK", "CHILD_REFUSED", "GUARDIAN_REFUSED", "REVOKED", "PREDATES_REVOCATION", "REFUSED"}
        | {"SUGGESTED_MATCH_NO"}
    ),
    ReasonKind.PROTECTED: frozenset({"PROTECTED_PERSON", "RESTRICTED", "DECEASED_PROTECTED"}),
    ReasonKind.NO_CONSENT: frozenset(
        {"GUARDIAN_MISSING", "SIGNER_NOT_ENTITLED", "GUARDIAN_SECOND_MISSING", "CHILD_NOT_ASKED", "NO_CONSENT"}
        | {"EVIDENCE_ALTERED", "EVIDENCE_MISSING"}
    ),
    ReasonKind.NOT_COVERED: frozenset(
        {"NOT_YET_VALID", "CHANNEL_NOT_COVERED", "EVENT_NOT_COVERED", "PURPOSE_NOT_COVERED", "MEDIA_NOT_COVERED"}
        | {"UNIT_NOT_COVERED", "NAME_NOT_ALLOWED", "EXCEPTION_NOT_ALLOWED", "CHANNEL_FORBIDDEN", "SPECIAL_CATEGORY"}
    ),
    ReasonKind.TOO_OLD: frozenset({"EXPIRED", "TURNED_AGE_EXPIRED", "TURNED_AGE_RECONFIRM", "ASSENT_STALE"}),
    ReasonKind.TO_SETTLE: frozenset(
        {"AGE_UNKNOWN", "YOUTH_MATURITY", "CAPACITY_CHECK", "PUBLIC_ROLE", "EMPLOYEE_BASIS", "DECEASED_ASK_KIN"}
    ),
    ReasonKind.NO_NAME: frozenset({"UNIDENTIFIED_FACE", "BACKGROUND_PEOPLE", "FACE_SMALL"}),
    ReasonKind.UNCONFIRMED: frozenset({"UNCONFIRMED_MATCH", "AMBIGUOUS_MATCH"}),
    ReasonKind.NOT_LOOKED_OVER: frozenset({"NOT_SCANNED", "NO_FACE_FOUND", "PEOPLE_NOT_CONFIRMED", "VIDEO_REVIEW"}),
    ReasonKind.SOURCE: frozenset({"SOURCE_MISSING", "LICENCE_FORBIDS", "PERMISSION_UNKNOWN", "CREATOR_MISSING"}),
}
"""Every code that keeps a picture from being clear, each in one kind."""

_KIND: Final = {code: kind for kind, codes in CODES.items() for code in codes}


def kinds(verdict: Verdict) -> frozenset[ReasonKind]:
    """What keeps one picture from being clear, of each face what comes first: who said no is not to be asked again."""
    found: dict[str, ReasonKind] = {}
    for one in verdict.reasons:  # in the order of their rules
        if SEVERITY[one.outcome]:
            found.setdefault(one.appearance_id or one.code, _KIND[one.code])
    return frozenset(found.values())


def words(kind: ReasonKind) -> str:
    """What a kind is called."""
    match kind:
        case ReasonKind.SAID_NO:
            return QCoreApplication.translate("ReasonKind", "Somebody said no")
        case ReasonKind.PROTECTED:
            return QCoreApplication.translate("ReasonKind", "Protected or locked")
        case ReasonKind.NO_CONSENT:
            return QCoreApplication.translate("ReasonKind", "Consent is missing")
        case ReasonKind.NOT_COVERED:
            return QCoreApplication.translate("ReasonKind", "The yes is for something else")
        case ReasonKind.TOO_OLD:
            return QCoreApplication.translate("ReasonKind", "Time to ask again")
        case ReasonKind.TO_SETTLE:
            return QCoreApplication.translate("ReasonKind", "Something to settle about a person")
        case ReasonKind.NO_NAME:
            return QCoreApplication.translate("ReasonKind", "Faces without a name")
        case ReasonKind.UNCONFIRMED:
            return QCoreApplication.translate("ReasonKind", "Suggested names")
        case ReasonKind.NOT_LOOKED_OVER:
            return QCoreApplication.translate("ReasonKind", "Not looked over yet")
        case ReasonKind.SOURCE:
            return QCoreApplication.translate("ReasonKind", "Source or photographer")
