"""The decision table of rules.md 3.4: every code with its rule number and what it decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.records import Outcome, Reason

if TYPE_CHECKING:
    from consent_db.records import Appearance

_BLOCKED: Final = {
    "PROTECTED_PERSON": 1,
    "CHANNEL_FORBIDDEN": 2,
    "RESTRICTED": 3,
    "OPT_OUT_MARK": 4,
    "CHILD_REFUSED": 5,
    "GUARDIAN_REFUSED": 6,
    "REVOKED": 7,
    "PREDATES_REVOCATION": 7,
    "REFUSED": 8,
    "SUGGESTED_MATCH_NO": 9,
    "DECEASED_PROTECTED": 10,
    "GUARDIAN_MISSING": 11,
    "SIGNER_NOT_ENTITLED": 12,
    "GUARDIAN_SECOND_MISSING": 13,
    "CHILD_NOT_ASKED": 14,
    "TURNED_AGE_EXPIRED": 15,
    "NO_CONSENT": 16,
    "EXPIRED": 17,
    "NOT_YET_VALID": 18,
    "CHANNEL_NOT_COVERED": 19,
    "EVENT_NOT_COVERED": 20,
    "PURPOSE_NOT_COVERED": 21,
    "MEDIA_NOT_COVERED": 22,
    "UNIT_NOT_COVERED": 23,
    "NAME_NOT_ALLOWED": 24,
    "EVIDENCE_ALTERED": 25,
    "SOURCE_MISSING": 26,
    "LICENCE_FORBIDS": 27,
    "EXCEPTION_NOT_ALLOWED": 28,
}
_REVIEW: Final = {
    "NOT_SCANNED": 40,
    "UNIDENTIFIED_FACE": 41,
    "BACKGROUND_PEOPLE": 42,
    "FACE_SMALL": 43,
    "UNCONFIRMED_MATCH": 44,
    "AMBIGUOUS_MATCH": 45,
    "NO_FACE_FOUND": 46,
    "AGE_UNKNOWN": 47,
    "TURNED_AGE_RECONFIRM": 48,
    "YOUTH_MATURITY": 49,
    "ASSENT_STALE": 50,
    "SPECIAL_CATEGORY": 51,
    "EVIDENCE_MISSING": 52,
    "CAPACITY_CHECK": 53,
    "PUBLIC_ROLE": 54,
    "EMPLOYEE_BASIS": 55,
    "DECEASED_ASK_KIN": 56,
    "PERMISSION_UNKNOWN": 57,
    "CREATOR_MISSING": 58,
    "VIDEO_REVIEW": 59,
    "PEOPLE_NOT_CONFIRMED": 62,
}
_CLEAR: Final = {"OK_CONSENT": 80, "OK_NO_PEOPLE": 81, "OK_ILLUSTRATION": 82, "OK_EXCEPTION": 83}
_ADVICE: Final = {"VIDEO_CAPTIONS": 60, "ALT_TEXT_MISSING": 61}
_TASK: Final = {"LIVE_MUST_GO": 90}

RULES: Final[dict[str, tuple[int, Outcome | None]]] = {
    **{code: (rule, Outcome.BLOCKED) for code, rule in _BLOCKED.items()},
    **{code: (rule, Outcome.REVIEW) for code, rule in _REVIEW.items()},
    **{code: (rule, Outcome.CLEAR) for code, rule in _CLEAR.items()},
    **{code: (rule, None) for code, rule in (_ADVICE | _TASK).items()},
}
"""Code -> rule number and outcome; None for advice and tasks, which decide nothing."""

SEVERITY: Final = {None: 0, Outcome.CLEAR: 0, Outcome.REVIEW: 1, Outcome.BLOCKED: 2}
"""How bad an outcome is; advice is no worse than CLEAR."""

SAID_NO: Final = range(5, 9)
"""R5 to R8: somebody entitled to say no has said it."""


def reason(code: str, person_id: str | None = None, shown: Appearance | None = None, /, **params: object) -> Reason:
    """Return one row of the table that applies, about one person, one appearance or the whole picture."""
    rule, outcome = RULES[code]
    if person_id is not None:
        params["name"] = person_id
    return Reason(
        code=code,
        rule=rule,
        outcome=outcome,
        person_id=person_id,
        appearance_id=None if shown is None else shown.id,
        box=None if shown is None else shown.box,
        params=params,
    )


def rank(row: Reason) -> tuple[int, bool, str, str, str]:
    """Return the sort key of reasons: rule number first, PREDATES_REVOCATION directly after REVOKED."""
    channel = str(row.params.get("channel", ""))
    return row.rule, row.code == "PREDATES_REVOCATION", row.person_id or "", row.appearance_id or "", channel
