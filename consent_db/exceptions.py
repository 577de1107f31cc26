"""Exceptions: where the rules allow one, and those that officers recorded for a picture or one person in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from consent_db.case import Case, candidates
from consent_db.checks import Known, check
from consent_db.days import add_months, is_child
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import (
    AppearanceState,
    EventType,
    ExceptionGrant,
    ExceptionType,
    Jurisdiction,
    Outcome,
    PersonKind,
    Prominence,
    Purpose,
)
from consent_db.rows import EXCEPTION, select
from consent_db.verdict import judge, reach
from consent_db.verdict_exceptions import CROWD_EVENTS, NEWS_MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Actor, Appearance, Changed, Facts, Use, Verdict

ABSORBED: Final = frozenset(
    {"NO_CONSENT", "UNIDENTIFIED_FACE", "BACKGROUND_PEOPLE", "FACE_SMALL", "PUBLIC_ROLE", "EMPLOYEE_BASIS"}
)
"""The reasons an exception may stand in for (rules.md 3.4, Precedence)."""
LEAST_LETTERS, LEAST_WORDS = 10, 2
"""A reason in the officer's own words is at least this long: one word is no reason."""
INCIDENTAL_HEIGHT: Final = Fraction(1, 8)
"""The tallest face, as a part of the picture's height, that can still be beside the main content (rules.md 2.1 b)."""
_CANDIDATE: Final = "*candidate"


def of_asset(register: Register, asset_id: str) -> tuple[ExceptionGrant, ...]:
    """The exceptions of one picture, the oldest first."""
    return select(register, EXCEPTION, "WHERE asset_id = ? ORDER BY granted_at, id", (asset_id,))


def offered(facts: Facts, use: Use, at: date, appearance_id: str | None) -> tuple[ExceptionType, ...]:
    """Return the exceptions an officer may be offered for one appearance, or (None) for all who have not said yes.

    Pure. What is offered is never judged R28 on the day, and takes away a reason it may stand in for; what the person
    would still have to tick for (R51) it does not replace. Nobody below the floor age is ever exempted (rules.md 2.1).
    """
    if not facts.asset.id:
        return ()
    case = Case(facts, at)
    about = _about(case, judge(facts, use, at), appearance_id)
    if not about or any(_is_child(case, row) for row in about):
        return ()
    bare = replace(facts, exceptions=())
    before = judge(bare, use, at)
    found = []
    for kind in ExceptionType:
        if not _fits(case, about, kind):
            continue
        new = ExceptionGrant(
            id=_CANDIDATE,
            asset_id=facts.asset.id,
            appearance_id=appearance_id,
            type=kind,
            granted_at=datetime.combine(at, time(12), UTC),
            valid_until=at,
            channels=reach(facts.channels, use.channel_id),
        )
        after = judge(replace(bare, exceptions=(new,)), use, at)
        if _helps(before, after, about):
            found.append(kind)
    return tuple(found)


def refusal(facts: Facts, use: Use, at: date, exception: ExceptionGrant) -> str:
    """Return why a recorded exception does not hold for a use (R28), as a code; empty where it does.

    switched_off, course, marketing, crowd_event, legitimate_interest, main_subject, event_unknown, somebody_said_no.
    """
    alone = judge(replace(facts, exceptions=(exception,)), use, at)
    if not any(row.code == "EXCEPTION_NOT_ALLOWED" for row in alone.reasons):
        return ""
    case = Case(facts, at)
    event_type = None if case.event is None else case.event.type
    if case.event_unknown:
        return "event_unknown"
    if event_type is EventType.COURSE:
        return "course"
    if use.purpose is Purpose.MARKETING:
        return "marketing"
    if exception.type is ExceptionType.CROWD_EVENT and event_type not in CROWD_EVENTS:
        return "crowd_event"
    if exception.type is ExceptionType.LEGITIMATE_INTEREST and facts.policy.profile != "notice_and_objection":
        return "legitimate_interest"
    switched = facts.policy.exceptions_enabled
    if switched is False or (switched is not True and (event_type is None or switched.get(event_type) is not True)):
        return "switched_off"
    shown = [row for row in facts.appearances if exception.appearance_id in (None, row.id)]
    if exception.type is ExceptionType.INCIDENTAL and any(row.prominence is Prominence.MAIN for row in shown):
        return "main_subject"
    return "somebody_said_no"


def default_end(granted_on: date) -> date:
    """Return the last day an exception holds unless the officer says otherwise: news fades in 12 months."""
    return add_months(granted_on, NEWS_MONTHS)


def record(register: Register, new: ExceptionGrant, *, actor: Actor) -> Changed:
    """Record an exception under the officer's name; whether it may be used is the verdict's to say (rules.md R28).

    Raises StoreProblem `reason_missing` without a reason in words, and Refused where it names what is not there, or an
    appearance of another picture.
    """
    words = new.reason_text.split()
    if len(words) < LEAST_WORDS or sum(letter.isalpha() for letter in new.reason_text) < LEAST_LETTERS:
        raise StoreProblem("reason_missing")
    new = replace(new, granted_by=actor.officer_id, reason_text=new.reason_text.strip())
    with register.action(actor, "exception_recorded", asset=new.asset_id) as action:
        faults = Faults()
        EXCEPTION.from_json(EXCEPTION.to_json(new), "", faults)
        check("exceptions", new, "", Known(register), faults, Jurisdiction.NO)
        if len(faults):
            raise Refused("record_refused", faults=faults.found())
        action.insert("exception_grant", EXCEPTION.to_row(new))
    return action.changed


def remove(register: Register, exception_id: str, *, actor: Actor) -> Changed:
    """Take an exception away; raises StoreProblem `unknown_exception`."""
    with register.action(actor, "exception_removed", exception=exception_id) as action:
        if not select(register, EXCEPTION, "WHERE id = ?", (exception_id,)):
            raise StoreProblem("unknown_exception")
        action.delete("exception_grant", exception_id)
    return action.changed


def _absorbable(verdict: Verdict) -> set[str]:
    return {row.appearance_id for row in verdict.reasons if row.code in ABSORBED and row.appearance_id is not None}


def _about(case: Case, verdict: Verdict, appearance_id: str | None) -> list[Appearance]:
    """Return the appearances an exception would stand in for: of a person in the whole picture every one."""
    people = {row.person_id for row in verdict.reasons if row.code in ABSORBED and row.person_id is not None}
    wanted = _absorbable(verdict)

    def concerned(row: Appearance) -> bool:
        confirmed = row.state is AppearanceState.CONFIRMED and row.person_id is not None
        return confirmed and case.identities.root(row.person_id or "") in people

    shown = [row for row in case.facts.appearances if appearance_id in (None, row.id)]
    return [row for row in shown if row.id in wanted or (appearance_id is None and concerned(row))]


def _is_child(case: Case, row: Appearance) -> bool:
    """Tell whether an appearance shows, or may show, somebody for whom guardians speak."""
    named = candidates(row) if row.state is not AppearanceState.CONFIRMED else (row.person_id,)
    views = (case.identities.of(person_id).view for person_id in named if person_id is not None)
    return any(is_child(view, case.at, case.policy) for view in views)


def _fits(case: Case, about: Sequence[Appearance], kind: ExceptionType) -> bool:
    """Tell whether an officer may be offered a kind for these appearances (rules.md 2.1 a to c, 3.5)."""
    if kind is ExceptionType.INCIDENTAL:
        return all(_is_beside(case.facts, row) for row in about)
    role = {ExceptionType.PUBLIC_ROLE: PersonKind.PUBLIC, ExceptionType.EMPLOYEE_BASIS: PersonKind.EMPLOYEE}.get(kind)
    return role is None or all(
        row.state is AppearanceState.CONFIRMED
        and row.person_id is not None
        and role in case.identities.of(row.person_id).kinds
        for row in about
    )


def _is_beside(facts: Facts, row: Appearance) -> bool:
    """Tell whether somebody is small in the frame and not in its middle third; unknown sizes are not."""
    width, height = facts.asset.width or 0, facts.asset.height or 0
    if row.box is None or width <= 0 or height <= 0 or row.prominence is Prominence.MAIN:
        return False
    left, top, box_width, box_height = row.box
    across, down = Fraction(2 * left + box_width, 2 * width), Fraction(2 * top + box_height, 2 * height)
    middle = all(Fraction(1, 3) <= place <= Fraction(2, 3) for place in (across, down))
    return 0 < Fraction(box_height, height) <= INCIDENTAL_HEIGHT and not middle


def _helps(before: Verdict, after: Verdict, about: Sequence[Appearance]) -> bool:
    """Tell whether an exception takes its reasons away and brings no new one: R28, or a tick it cannot replace."""
    ids = {row.id for row in about}
    codes = {(row.code, row.person_id) for row in before.reasons}
    new = [row for row in after.reasons if row.outcome is not Outcome.CLEAR and (row.code, row.person_id) not in codes]
    return not new and bool(_absorbable(before) & ids) and not _absorbable(after) & ids
