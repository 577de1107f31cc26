"""Which recorded exceptions may stand in for a missing yes, and which must not be used (rules.md R28, R83)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from consent_db.case import candidates
from consent_db.days import add_months, local_day
from consent_db.decision_table import reason
from consent_db.records import AppearanceState, EventType, ExceptionType, Prominence, Purpose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.case import Ask, Case
    from consent_db.records import Appearance, ExceptionGrant, Reason

CROWD_EVENTS = frozenset((EventType.DEMONSTRATION, EventType.PARADE, EventType.PUBLIC_MEETING))
NEWS_MONTHS = 12
"""How long news lasts where the exception names no end (rules.md 2.1)."""


class Exceptions:
    """The exceptions in force for one channel; `used` and `problems` fill as appearances lean on them."""

    def __init__(self, case: Case, ask: Ask, judged: Sequence[Appearance]) -> None:
        self.problems: list[Reason] = []
        self.used: list[ExceptionGrant] = []
        self._usable: list[ExceptionGrant] = []
        shown = {appearance.id: appearance for appearance in judged}
        for exception in sorted(case.facts.exceptions, key=lambda row: row.id):
            if not in_force(case, ask, exception):
                continue
            about = [row for row in judged if exception.appearance_id in (None, row.id)]
            if exception.appearance_id is not None and not about:
                continue
            if not _allowed(case, ask, exception) or _somebody_said_no(case, about):
                self._forbid(exception, shown.get(exception.appearance_id or ""))
            else:
                self._usable.append(exception)

    def absorbs(self, appearances: Iterable[Appearance]) -> bool:
        """Tell whether every one of the appearances is covered by an exception, and note those it leans on."""
        found = [self._covering(appearance) for appearance in appearances]
        if any(exception is None for exception in found):
            return False
        self.used += [exception for exception in found if exception is not None and exception not in self.used]
        return True

    def _covering(self, appearance: Appearance) -> ExceptionGrant | None:
        covering = [row for row in self._usable if row.appearance_id in (None, appearance.id)]
        fitting = [
            row
            for row in covering
            if row.type is not ExceptionType.INCIDENTAL or appearance.prominence is not Prominence.MAIN
        ]
        if covering and not fitting:  # a main subject is not incidental
            self._forbid(covering[0], appearance)
        return fitting[0] if fitting else None

    def _forbid(self, exception: ExceptionGrant, shown: Appearance | None) -> None:
        row = reason("EXCEPTION_NOT_ALLOWED", None, shown, type=exception.type.value)
        if row not in self.problems:
            self.problems.append(row)


def in_force(case: Case, ask: Ask, exception: ExceptionGrant) -> bool:
    """Tell whether an exception is meant for this picture in this channel on the day; a use of it may still be R28."""
    granted_on = local_day(exception.granted_at, case.facts.jurisdiction)
    until = exception.valid_until
    if until is None and exception.type is ExceptionType.NEWS_INTEREST:
        until = add_months(granted_on, NEWS_MONTHS)
    return (
        exception.asset_id == case.facts.asset.id
        and ask.channel_id in exception.channels
        and granted_on <= case.at
        and (until is None or case.at <= until)
    )


def _allowed(case: Case, ask: Ask, exception: ExceptionGrant) -> bool:
    """Tell whether policy, event and purpose allow the exception; an event nobody knows allows none."""
    event_type = None if case.event is None else case.event.type
    switch = case.policy.exceptions_enabled
    enabled = switch.get(event_type) is True if isinstance(switch, Mapping) and event_type else switch is True
    if not enabled or case.event_unknown or event_type is EventType.COURSE or ask.purpose is Purpose.MARKETING:
        return False
    if exception.type is ExceptionType.CROWD_EVENT:
        return event_type in CROWD_EVENTS
    return exception.type is not ExceptionType.LEGITIMATE_INTEREST or case.policy.profile == "notice_and_objection"


def _somebody_said_no(case: Case, judged: Iterable[Appearance]) -> bool:
    """Tell whether any no to publishing is on file for anybody the exception would stand in for."""
    for appearance in judged:
        named = candidates(appearance)
        if appearance.state is AppearanceState.CONFIRMED and appearance.person_id is not None:
            named = (appearance.person_id,)
        if any(case.statements(case.identities.of(person_id)).any_no for person_id in named):
            return True
    return False
